"""The checked functions, a module for each family.

A function is one entry in its family (``entry.py`` says what an entry is), and it is here only with rows in the tests
that show Trino's answer. What DuckDB needs for it, macros and functions in Python, stands in the same module. Nothing
else of the engine knows a function by its name, but for those that Trino's analyser itself treats as syntax
(``coalesce``, ``if``, ``try``, ...).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ..coercions import coerce
from ..types import Type
from ..values import Lambda, Value
from . import (
    aggregates,
    arrays,
    binaries,
    bits,
    collecting,
    comparisons,
    curves,
    dates,
    formats,
    json_values,
    maps,
    numbers,
    operators,
    patterns,
    strings,
    system,
    times,
    urls,
    windows,
    words,
)
from .binding import LambdaType, bind
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
    bits.BITS,
    curves.CURVES,
    formats.FORMATS,
    times.TIMES,
    urls.URLS,
    words.WORDS,
    json_values.JSONS,
    maps.MAPS,
    aggregates.AGGREGATES,
    collecting.COLLECTING,
    windows.WINDOWS,
    system.SYSTEM,
)


@dataclass(frozen=True)
class Unbound:
    """A lambda as an argument before the overload is chosen: ``made`` makes it for the function type it is to have."""

    type: LambdaType
    made: Callable[[Type], Lambda]


Argument = Value | Unbound

_ENTRIES = {
    (function.signature.kind, function.signature.text): function for family in FAMILIES for function in family.functions
}


def call(kind: Kind, name: str, values: Sequence[Argument]) -> Call | None:
    """What Trino calls by that name with those arguments, which are coerced; None where no overload fits.

    Raises AMBIGUOUS_FUNCTION_CALL.
    """
    found = bind(overloads(kind, name), [v.type for v in values])
    if found is None:
        return None
    function = _ENTRIES.get((kind, found.signature.text))
    if function is None:
        return Call(found, (), None)
    made = [
        v.made(t) if isinstance(v, Unbound) else argument(v, t) for v, t in zip(values, found.parameters, strict=True)
    ]
    return Call(found, tuple(made), function)


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
    "Argument",
    "Call",
    "F",
    "Function",
    "Kind",
    "LambdaType",
    "Unbound",
    "answered",
    "call",
    "completed",
    "is_aggregate_name",
    "overloads",
]  # fmt: skip
