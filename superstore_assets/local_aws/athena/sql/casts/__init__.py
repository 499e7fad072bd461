"""Casts, a module for each family of types. A cast is one entry, by the base names of the two types.

What Trino casts and this engine does not is refused by name; what Trino does not cast is a TYPE_MISMATCH.
"""

import datetime
from dataclasses import replace

from ..errors import QueryError, unsupported
from ..pruning import Tests, reading
from ..structures import each_part
from ..types import DATE, INTEGERS, UNKNOWN, Type, duckdb
from ..values import Value, derived, let
from . import chars, from_text, instants, jsons, numbers, to_text
from .entry import Cast

FAMILIES = (from_text.FROM_TEXT, numbers.NUMBERS, to_text.TO_TEXT, instants.INSTANTS, chars.CHARS, jsons.JSONS)
_CASTS: dict[tuple[str, str], Cast] = {kinds: cast for family in FAMILIES for kinds, cast in family.casts.items()}
# Casts of Trino's between types that are held here, but not done.
_LACKING = {
    ("time", "timestamp"),  # of this day, whichever it is
    ("time", "timestamp with time zone"),
}


def cast(value: Value, target: Type) -> Value | None:
    """``CAST(value AS target)``, or None where Trino has no such cast."""
    source = value.type
    if source == UNKNOWN:
        return Value(f"CAST(NULL AS {duckdb(target)})", target)
    if source == target:
        return value
    if source.elements and source.name == target.name and duckdb(source) == duckdb(target) and _same(source, target):
        return replace(value, type=target)
    kinds = (source.name, target.name)
    if kinds == ("varchar", "timestamp with time zone") and isinstance(value.literal, str):
        return from_text.zoned_constant(value.literal, target)
    # Trino puts 1 where no digit is: a query fails, or not, by how it is planned.
    if kinds in _LACKING or (kinds == ("boolean", "decimal") and target.precision == target.scale):
        raise QueryError("NOT_SUPPORTED", unsupported(f"a cast from {source} to {target}"))
    if kinds[0] == kinds[1] and source.elements:
        return _of_parts(value, target)
    if (target.name == "json" and not jsons.writable(source)) or (source.name == "json" and not jsons.readable(target)):
        return None
    found = _CASTS.get(kinds)
    if found is None:
        return None
    render, fails = found.render, found.fails
    if source.name == target.name == "timestamp with time zone":
        target = replace(target, zone=source.zone)

    def rendered(x: Value) -> Value:
        return derived([x], render(x.sql, source, target), target, fallible=fails)

    made = let([value], rendered) if found.uses > 1 else rendered(value)
    return replace(made, tests=_tests(value, target))


def _same(source: Type, target: Type) -> bool:
    """Tell types that differ in no more than the names of fields."""
    if source.name != target.name or source.parameters != target.parameters:
        return False
    pairs = zip(source.elements, target.elements, strict=False)
    return len(source.elements) == len(target.elements) and all(_same(a, b) for a, b in pairs)


def _of_parts(value: Value, target: Type) -> Value | None:
    """An array, a map or a row, part by part."""
    source = value.type
    pairs = list(zip(source.elements, target.elements, strict=False))
    if len(source.elements) != len(target.elements) or any(cast(Value("x", a), b) is None for a, b in pairs):
        return None

    def convert(x: str, _: Type, to: Type) -> str:
        made = cast(Value(x, _), to)
        return made.sql if made else x

    def rendered(x: Value) -> Value:
        return derived([x], each_part(x.sql, source, target, convert), target, fallible=True)

    return let([value], rendered)


def _tests(value: Value, target: Type) -> Tests:
    if value.type.name == "varchar" and (target in INTEGERS or target == DATE):
        read = datetime.date.fromisoformat if target == DATE else int
        return {scan: reading(test, read) for scan, test in value.tests.items()}
    if value.type.name == target.name == "varchar" and target.length is None:
        return value.tests
    return {}


__all__ = ["FAMILIES", "cast"]
