"""Casts, a module for each family of types. A cast is one entry, by the base names of the two types.

What Trino casts and this engine does not is refused by name; what Trino does not cast is a TYPE_MISMATCH.
"""

import datetime
from dataclasses import replace

from ..errors import QueryError, unsupported
from ..pruning import Tests, reading
from ..types import DATE, INTEGERS, UNKNOWN, Type, duckdb
from ..values import Value, derived, let
from . import from_text, instants, numbers, to_text
from .entry import Cast

FAMILIES = (from_text.FROM_TEXT, numbers.NUMBERS, to_text.TO_TEXT, instants.INSTANTS)
_CASTS: dict[tuple[str, str], Cast] = {kinds: cast for family in FAMILIES for kinds, cast in family.casts.items()}
# Casts of Trino's between types that are held here, but not done.
_LACKING = {("varchar", "timestamp with time zone"), ("array", "array"), ("map", "map")}


def cast(value: Value, target: Type) -> Value | None:
    """``CAST(value AS target)``, or None where Trino has no such cast."""
    source = value.type
    if source == UNKNOWN:
        return Value(f"CAST(NULL AS {duckdb(target)})", target)
    if source == target:
        return value
    kinds = (source.name, target.name)
    if kinds in _LACKING:
        raise QueryError("NOT_SUPPORTED", unsupported(f"a cast from {source} to {target}"))
    found = _CASTS.get(kinds)
    if found is None:
        return None
    render, fails = found.render, found.fails

    def rendered(x: Value) -> Value:
        return derived([x], render(x.sql, source, target), target, fallible=fails)

    made = let([value], rendered) if found.uses > 1 else rendered(value)
    return replace(made, tests=_tests(value, target))


def _tests(value: Value, target: Type) -> Tests:
    if value.type.name == "varchar" and (target in INTEGERS or target == DATE):
        read = datetime.date.fromisoformat if target == DATE else int
        return {scan: reading(test, read) for scan, test in value.tests.items()}
    if value.type.name == target.name == "varchar" and target.length is None:
        return value.tests
    return {}


__all__ = ["FAMILIES", "cast"]
