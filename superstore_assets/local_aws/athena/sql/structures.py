"""Arrays, maps and rows in DuckDB's SQL: what several families build them with.

A row is a STRUCT whose fields are f0, f1, ...; no lambda has the name of one around it, because each is named after
what it goes over (``bound``).
"""

from collections.abc import Callable, Sequence

from .routines import failing
from .types import Type, duckdb
from .values import bound, string

_BAD = "INVALID_FUNCTION_ARGUMENT"


def indeterminate(x: str, type_: Type) -> str:
    """SQL that tells whether there is a NULL within a value that is not NULL itself."""
    if type_.name == "row":
        return "(" + " OR ".join(_unknown(f"{x}.f{n}", t) for n, t in enumerate(type_.elements)) + ")"
    if type_.name == "array":
        each = bound("u", x)
        return f"len(list_filter({x}, lambda {each}: {_unknown(each, type_.element)})) > 0"
    if type_.name == "map":
        return indeterminate(f"map_values({x})", Type("array", (), type_.elements[1:]))
    return "FALSE"


def _unknown(x: str, type_: Type) -> str:
    within = indeterminate(x, type_)
    return f"{x} IS NULL" if within == "FALSE" else f"({x} IS NULL OR {within})"


def map_of(keys: str, values: str, type_: Type, *, code: str = _BAD) -> str:
    """SQL of the map of two arrays; a key that is NULL or stands there twice fails."""
    both, key, to = bound("m", keys + values), type_.elements[0], duckdb(type_)
    k, v = f"{both}.k", f"{both}.v"
    doubtful = ""
    if key.elements:
        message = string("map key cannot be indeterminate")
        doubtful = f" WHEN {indeterminate(k, Type('array', (), (key,)))} THEN {failing(code, message, to)}"
    made = (
        f"CASE WHEN {k} IS NULL OR {v} IS NULL THEN NULL"
        f" WHEN len({k}) <> len({v})"
        f" THEN {failing(code, string('Key and value arrays must be the same length'), to)}"
        f" WHEN list_count({k}) <> len({k}) THEN {failing(code, string('map key cannot be null'), to)}{doubtful}"
        f" WHEN len(list_distinct({k})) <> len({k})"
        f" THEN {failing(code, string('Duplicate map keys are not allowed'), to)}"
        f" ELSE CAST(map({k}, {v}) AS {to}) END"
    )
    return f"list_transform([struct_pack(k := {keys}, v := {values})], lambda {both}: {made})[1]"


def row_of(parts: Sequence[str]) -> str:
    """SQL of the row of those values."""
    return "struct_pack(" + ", ".join(f"f{n} := {part}" for n, part in enumerate(parts)) + ")"


def each_part(x: str, source: Type, target: Type, convert: Callable[[str, Type, Type], str]) -> str:
    """SQL of a value of one structure as another, part by part."""
    if source.name == "array":
        each = bound("p", x)
        return f"list_transform({x}, lambda {each}: {convert(each, source.element, target.element)})"
    if source.name == "map":
        each = bound("p", x)
        keys, values = (
            f"list_transform({part}({x}), lambda {each}: {convert(each, a, b)})"
            for part, a, b in zip(("map_keys", "map_values"), source.elements, target.elements, strict=True)
        )
        return map_of(keys, values, target, code="INVALID_CAST_ARGUMENT")
    fields = zip(source.elements, target.elements, strict=True)
    parts = [convert(f"{x}.f{n}", a, b) for n, (a, b) in enumerate(fields)]
    return f"CASE WHEN {x} IS NOT NULL THEN {row_of(parts)} END"


def fold(x: str, initial: str, name: str, step: str, state: str, element: str) -> str:
    """SQL of a state that goes on with each element: ``step`` is SQL of *name*a.s, the state, and *name*b.x.

    DuckDB folds values of one type only, so that each has a place for a state and one for an element.
    """
    each = bound("f", x)
    items = f"list_transform({x}, lambda {each}: struct_pack(s := CAST(NULL AS {state}), x := {each}))"
    nothing = f"CAST(NULL AS {element})"
    next_ = f"struct_pack(s := CAST({step} AS {state}), x := {nothing})"
    first = f"struct_pack(s := CAST({initial} AS {state}), x := {nothing})"
    return f"(list_reduce({items}, lambda {name}a, {name}b: {next_}, {first})).s"
