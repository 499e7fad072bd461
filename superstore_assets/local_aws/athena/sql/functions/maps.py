"""Functions of maps (``io.trino.operator.scalar.Map*``). A map is DuckDB's MAP, its entries in the order given."""

from ..routines import Failure, Routine, Routines, failing
from ..structures import map_of, row_of
from ..types import DOUBLE, REAL, Type, array, duckdb
from ..values import Lambda, Value, bound, string
from .arrays import as_set
from .entry import Family, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"


def map_type(key: Type, value: Type) -> Type:
    """The map of those types."""
    return Type("map", (), (key, value))


def _split_to_map(text: str, entries: str, pairs: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in _pairs(text, entries, pairs):
        if key in found:
            raise Failure(_BAD, f"Duplicate keys ({key}) are not allowed")
        found[key] = value
    return found


def _split_to_multimap(text: str, entries: str, pairs: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, value in _pairs(text, entries, pairs):
        found.setdefault(key, []).append(value)
    return found


def _pairs(text: str, entries: str, pairs: str) -> list[tuple[str, str]]:
    if not entries:
        raise Failure(_BAD, "entryDelimiter is empty")
    if not pairs:
        raise Failure(_BAD, "keyValueDelimiter is empty")
    if entries == pairs:
        raise Failure(_BAD, "entryDelimiter and keyValueDelimiter must not be the same")
    found = []
    parts = text.split(entries)
    for part in parts[:-1] if parts[-1] == "" else parts:
        if part.count(pairs) != 1:
            raise Failure(_BAD, f"Key-value delimiter must appear exactly once in each entry. Bad input: '{part}'")
        key, _, value = part.partition(pairs)
        found.append((key, value))
    return found


def present(m: str, key: str, type_: Type) -> str:
    """SQL that tells whether a map has a key; none is equal to NaN."""
    found = f"map_contains({m}, {key})"
    return f"({found} AND NOT isnan({key}))" if type_.elements[0] in (DOUBLE, REAL) else found


def _map(keys: Value, values: Value) -> str:
    return map_of(keys.sql, values.sql, map_type(keys.type.element, values.type.element))


def _element_at(m: Value, key: Value) -> str:
    return f"CASE WHEN {present(m.sql, key.sql, m.type)} THEN {m.sql}[{key.sql}] END"


def _entries(m: Value) -> str:
    each = bound("e", m.sql)
    made = row_of([f"{each}.key", f"{each}.value"])
    return f"list_transform(map_entries({m.sql}), lambda {each}: {made})"


def _from_entries(entries: Value) -> str:
    key, value = entries.type.element.elements
    each = bound("e", entries.sql)
    to = duckdb(map_type(key, value))
    null = failing(_BAD, string("map entry cannot be null"), to)
    keys, values = (f"list_transform({entries.sql}, lambda {each}: ({each}).f{n})" for n in range(2))
    made = map_of(keys, values, map_type(key, value))
    return f"CASE WHEN list_count({entries.sql}) < len({entries.sql}) THEN {null} ELSE {made} END"


def _multimap_from_entries(entries: Value) -> str:
    key, value = entries.type.element.elements
    as_set(key)
    each, one, all_ = bound("e", entries.sql), bound("k", entries.sql), bound("m", entries.sql)
    type_ = map_type(key, array(value))
    no_entry = failing(_BAD, string("map entry cannot be null"), duckdb(type_))
    no_key = failing(_BAD, string("map key cannot be null"), duckdb(type_))
    keys = f"list_transform({entries.sql}, lambda {each}: ({each}).f0)"
    distinct = f"list_filter({all_}, lambda {one}, {one}n: list_position({all_}, {one}) = {one}n)"
    of_key = f"list_filter({entries.sql}, lambda {each}: ({each}).f0 = {one})"
    values = f"list_transform({distinct}, lambda {one}: list_transform({of_key}, lambda {each}: ({each}).f1))"
    made = f"CASE WHEN list_count({all_}) < len({all_}) THEN {no_key} ELSE map({distinct}, {values}) END"
    found = f"list_transform([{keys}], lambda {all_}: {made})[1]"
    return (
        f"CASE WHEN {entries.sql} IS NULL THEN NULL"
        f" WHEN list_count({entries.sql}) < len({entries.sql}) THEN {no_entry} ELSE {found} END"
    )


def _concat(*maps: Value) -> str:
    if len(maps) < 2:
        message = string("There must be two or more concatenation arguments to map_concat")
        return f"CASE WHEN {maps[0].sql} IS NOT NULL THEN {failing(_BAD, message, duckdb(maps[0].type))} END"
    nulls = " OR ".join(f"{m.sql} IS NULL" for m in maps)
    return f"CASE WHEN {nulls} THEN NULL ELSE map_concat({', '.join(m.sql for m in maps)}) END"


def _zipped(m: str) -> str:
    return f"list_zip(map_keys({m}), map_values({m}))"


def _filter(m: Value, kept: Lambda) -> str:
    each = bound("e", m.sql)
    left = bound("r", m.sql)
    found = f"list_filter({_zipped(m.sql)}, {kept.sql})"
    parts = ", ".join(f"list_transform({left}, lambda {each}: {each}[{n}])" for n in (1, 2))
    made = f"CAST(map({parts}) AS {duckdb(m.type)})"
    return f"CASE WHEN {m.sql} IS NOT NULL THEN list_transform([{found}], lambda {left}: {made})[1] END"


def _transform_keys(m: Value, made: Lambda) -> str:
    keys = f"list_transform({_zipped(m.sql)}, {made.sql})"
    found = map_of(keys, f"map_values({m.sql})", map_type(made.type, m.type.elements[1]))
    return f"CASE WHEN {m.sql} IS NOT NULL THEN {found} END"


def _transform_values(m: Value, made: Lambda) -> str:
    to = duckdb(map_type(m.type.elements[0], made.type))
    found = f"CAST(map(map_keys({m.sql}), list_transform({_zipped(m.sql)}, {made.sql})) AS {to})"
    return f"CASE WHEN {m.sql} IS NOT NULL THEN {found} END"


def _zip_with(a: Value, b: Value, made: Lambda) -> str:
    to = duckdb(map_type(a.type.elements[0], made.type))
    each, keys = bound("e", a.sql + b.sql), bound("k", a.sql + b.sql)
    more = f"list_filter(map_keys({b.sql}), lambda {each}: NOT map_contains({a.sql}, {each}))"
    triples = f"list_transform({keys}, lambda {each}: row({each}, {a.sql}[{each}], {b.sql}[{each}]))"
    found = f"CAST(map({keys}, list_transform({triples}, {made.sql})) AS {to})"
    joined = f"list_transform([list_concat(map_keys({a.sql}), {more})], lambda {keys}: {found})[1]"
    return f"CASE WHEN {a.sql} IS NOT NULL AND {b.sql} IS NOT NULL THEN {joined} END"


def subscript(m: Value, key: Value) -> str:
    """SQL of ``map[key]``, which fails where there is no such key."""
    shown = f"concat('Key not present in map: ', CAST({key.sql} AS VARCHAR))"
    missing = failing(_BAD, shown, duckdb(m.type.elements[1]))
    return (
        f"CASE WHEN {m.sql} IS NULL OR {key.sql} IS NULL THEN NULL"
        f" WHEN {present(m.sql, key.sql, m.type)} THEN {m.sql}[{key.sql}] ELSE {missing} END"
    )


_TEXTS = ("VARCHAR", "VARCHAR", "VARCHAR")
MAPS = Family(
    (
        scalar("map(array(K), array(V)) -> map(K,V)", _map, fails=True),
        scalar("map() -> map(unknown,unknown)", lambda: "CAST(map() AS MAP(INTEGER, INTEGER))"),
        scalar("cardinality(map(K,V)) -> bigint", "CAST(cardinality({0}) AS BIGINT)"),
        scalar("map_keys(map(K,V)) -> array(K)", "map_keys({0})"),
        scalar("map_values(map(K,V)) -> array(V)", "map_values({0})"),
        scalar("map_entries(map(K,V)) -> array(row(K,V))", _entries),
        scalar("map_from_entries(array(row(K,V))) -> map(K,V)", _from_entries, fails=True),
        scalar("multimap_from_entries(array(row(K,V))) -> map(K,array(V))", _multimap_from_entries, fails=True),
        scalar("map_concat(map(K,V), ...) -> map(K,V)", _concat),
        scalar("element_at(map(K,V), K) -> V", _element_at),
        scalar("map_filter(map(K,V), function(K,V,boolean)) -> map(K,V)", _filter),
        scalar("transform_keys(map(K1,V), function(K1,V,K2)) -> map(K2,V)", _transform_keys, fails=True),
        scalar("transform_values(map(K,V1), function(K,V1,V2)) -> map(K,V2)", _transform_values),
        scalar("map_zip_with(map(K,V1), map(K,V2), function(K,V1,V2,V3)) -> map(K,V3)", _zip_with),
        scalar(
            "split_to_map(varchar, varchar, varchar) -> map(varchar,varchar)", "split_to_map({0}, {1}, {2})", fails=True
        ),
        scalar(
            "split_to_multimap(varchar, varchar, varchar) -> map(varchar,array(varchar))",
            "split_to_multimap({0}, {1}, {2})",
            fails=True,
        ),
    ),
    Routines(
        python={
            "split_to_map": Routine(_split_to_map, _TEXTS, "MAP(VARCHAR, VARCHAR)"),
            "split_to_multimap": Routine(_split_to_multimap, _TEXTS, "MAP(VARCHAR, VARCHAR[])"),
        }
    ),
)
