"""The checked functions, a module for each family.

A function is one entry in its family (``entry.py`` says what an entry is), and it is here only with rows in the tests
that show Trino's answer. What DuckDB needs for it, macros and functions in Python, stands in the same module. Nothing
else of the engine knows a function by its name, but for those that Trino's analyser itself treats as syntax
(``coalesce``, ``if``, ``try``, ...).
"""

from collections.abc import Sequence
from dataclasses import replace

from ..coercions import coerce
from ..types import Type
from ..values import Value
from . import (
    aggregates,
    arrays,
    binaries,
    comparisons,
    dates,
    json_values,
    numbers,
    operators,
    patterns,
    strings,
    system,
    windows,
)
from .binding import bind
from .entry import Call, F, Function, completed
from .known import UNLISTED
from .signatures import Kind, overloads

FAMILIES = (
    strings.STRINGS,
    patterns.PATTERNS,
    operators.OPERATORS,
    numbers.NUMBERS,
    comparisons.COMPARISONS,
    dates.DATES,
    arrays.ARRAYS,
    binaries.BINARIES,
    json_values.JSONS,
    aggregates.AGGREGATES,
    windows.WINDOWS,
    system.SYSTEM,
)


_ENTRIES = {
    (function.signature.kind, function.signature.text): function for family in FAMILIES for function in family.functions
}


def call(kind: Kind, name: str, values: Sequence[Value]) -> Call | None:
    """What Trino calls by that name with those arguments, which are coerced; None where no overload fits.

    Raises AMBIGUOUS_FUNCTION_CALL.
    """
    found = bind(overloads(kind, name), [v.type for v in values])
    if found is None:
        return None
    function = _ENTRIES.get((kind, found.signature.text))
    if function is None:
        return Call(found, (), None)
    return Call(found, tuple(argument(v, t) for v, t in zip(values, found.parameters, strict=True)), function)


def argument(value: Value, type_: Type) -> Value:
    """A value coerced to a parameter's type; what is known of it as a constant stays known."""
    return replace(coerce(value, type_), literal=value.literal)


def is_aggregate_name(name: str) -> bool:
    """Tell a function that stands above a grouping."""
    return name == "grouping" or bool(overloads("aggregate", name))


def answered(kind: Kind) -> frozenset[str]:
    """Names of the functions of a kind of which at least one overload is here."""
    return frozenset(f.signature.name for (k, _), f in _ENTRIES.items() if k == kind)


__all__ = [
    "FAMILIES",
    "UNLISTED",
    "Call",
    "F",
    "Function",
    "Kind",
    "answered",
    "call",
    "completed",
    "is_aggregate_name",
    "overloads",
]  # fmt: skip
