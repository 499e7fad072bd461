"""Hive's type names, which the catalogue holds, and Trino's, which the engine speaks.

Source: Athena user guide, "Data types in Amazon Athena"; Trino's ``HiveTypeTranslator``.
"""

import re

_TRINO = {
    "string": "varchar",
    "int": "integer",
    "float": "real",
    "binary": "varbinary",
    "timestamp": "timestamp(3)",
}
_HIVE = {
    "varchar": "string",
    "integer": "int",
    "real": "float",
    "varbinary": "binary",
}


def trino_type(hive: str) -> str:
    """The Trino type of a column of Hive's type *hive*: 'int' -> 'integer', 'array<string>' -> 'array(varchar)'."""
    text = re.sub(r"\s+", "", hive.lower()) if "<" in hive else hive.lower().strip()
    if found := re.fullmatch(r"(array|map)<(.*)>", text):
        return f"{found[1]}({', '.join(trino_type(part) for part in _split(found[2]))})"
    if found := re.fullmatch(r"struct<(.*)>", text):
        fields = (part.partition(":") for part in _split(found[1]))
        return f"row({', '.join(f'{name} {trino_type(kind)}' for name, _, kind in fields)})"
    return _TRINO.get(text, text.replace(", ", ","))


def hive_parts(hive: str) -> tuple[str, list[tuple[str, str]]]:
    """A Hive type's name and its parts: 'struct<a:int>' -> ('struct', [('a', 'int')]); others' have no names."""
    text = re.sub(r"\s+", "", hive.lower())
    found = re.fullmatch(r"(array|map|struct)<(.*)>", text)
    if found is None:
        return text, []
    if found[1] == "struct":
        named = (part.partition(":") for part in _split(found[2]))
        return "struct", [(name, kind) for name, _, kind in named]
    return found[1], [("", part) for part in _split(found[2])]


def hive_type(trino: str) -> str:
    """The Hive type under which Athena stores a column of Trino's type *trino* in the catalogue."""
    text = trino.lower().strip()
    if found := re.fullmatch(r"(array|map)\((.*)\)", text):
        return f"{found[1]}<{','.join(hive_type(part) for part in _split(found[2]))}>"
    if found := re.fullmatch(r"row\((.*)\)", text):
        fields = (part.strip().partition(" ") for part in _split(found[1]))
        return f"struct<{','.join(f'{name}:{hive_type(kind)}' for name, _, kind in fields)}>"
    if re.fullmatch(r"timestamp\(\d+\)", text):
        return "timestamp"
    return _HIVE.get(text, text)


def _split(text: str) -> list[str]:
    """The parts of *text* between its outermost commas."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        if char in "<(":
            depth += 1
        elif char in ">)":
            depth -= 1
        elif char == "," and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]
