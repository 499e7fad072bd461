"""Arrays, maps and structs in the text of LazySimpleSerDe, each level split at a separator of its own.

Source: Trino's ``ListEncoding``, ``MapEncoding`` and ``StructEncoding`` of its text formats.
"""

from collections.abc import Callable, Sequence

from superstore_assets.local_aws.athena.parts import literal, null
from superstore_assets.local_aws.athena.types import hive_parts

Simple = Callable[[str, str], str]
"""SQL for a text, which is never NULL, as a simple Hive type."""


def nested_sql(text: str, kind: str, separators: str, null_text: str | None, simple: Simple) -> str:
    """DuckDB SQL for *text* as Hive's type *kind*; *separators* are those of its own level and of the levels below.

    A text that is *null_text* is NULL on every level but the first, where NULL is NULL already.
    """
    return _Reader(null_text, simple).value(text, kind, separators, 0)


class _Reader:
    def __init__(self, null_text: str | None, simple: Simple) -> None:
        self._null_text = null_text
        self._simple = simple

    def value(self, text: str, kind: str, separators: str, depth: int) -> str:
        name, parts = hive_parts(kind)
        read = {"array": self._array, "map": self._map, "struct": self._struct}.get(name)
        return self._simple(text, kind) if read is None else read(text, parts, separators, depth)

    def _inner(self, text: str, kind: str, separators: str, depth: int) -> str:
        value = self.value(text, kind, separators, depth)
        is_null = f"{text} IS NULL"
        if self._null_text is not None:
            is_null += f" OR {text} = {literal(self._null_text)}"
        return f"CASE WHEN {is_null} THEN {null(kind)} ELSE {value} END"

    def _array(self, text: str, parts: Sequence[tuple[str, str]], separators: str, depth: int) -> str:
        each = f"t{depth}"
        element = self._inner(each, parts[0][1], separators[1:], depth + 1)
        return f"list_transform({_split(text, separators[0])}, lambda {each}: {element})"

    def _map(self, text: str, parts: Sequence[tuple[str, str]], separators: str, depth: int) -> str:
        (_, key), (_, item) = parts
        each, all_, one, at, other = (f"{letter}{depth}" for letter in "tmkno")
        place = f"instr({each}, {literal(separators[1])})"
        key_text = f"CASE WHEN {place} > 0 THEN left({each}, {place} - 1) ELSE {each} END"
        item_text = f"CASE WHEN {place} > 0 THEN substr({each}, {place} + 1) END"
        texts = f"list_transform({_split(text, separators[0])}, lambda {each}: [{key_text}, {item_text}])"
        values = (
            f"list_transform({texts}, lambda {each}: struct_pack("
            f"k := {self._inner(f'{each}[1]', key, separators[2:], depth + 1)},"
            f" v := {self._inner(f'{each}[2]', item, separators[2:], depth + 1)}))"
        )
        # A key's last value holds; an entry whose key is NULL is none.
        later = f"list_transform({all_}[{at} + 1:], lambda {other}: {other}.k)"
        kept = f"list_filter({all_}, lambda {one}, {at}: {one}.k IS NOT NULL AND NOT list_contains({later}, {one}.k))"
        return f"list_transform([{values}], lambda {all_}: map_from_entries({kept}))[1]"

    def _struct(self, text: str, parts: Sequence[tuple[str, str]], separators: str, depth: int) -> str:
        each = f"t{depth}"
        fields = ", ".join(
            f"f{n} := {self._inner(f'{each}[{n + 1}]', kind, separators[1:], depth + 1)}"
            for n, (_, kind) in enumerate(parts)
        )
        split = f"string_split({text}, {literal(separators[0])})"
        return f"list_transform([{split}], lambda {each}: struct_pack({fields}))[1]"


def _split(text: str, separator: str) -> str:
    return f"CASE WHEN {text} = '' THEN CAST([] AS VARCHAR[]) ELSE string_split({text}, {literal(separator)}) END"
