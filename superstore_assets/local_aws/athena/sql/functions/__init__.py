"""The checked functions, a module for each family.

A function is one entry in its family (``entry.py`` says what an entry is), and it is here only with rows in the tests
that show Trino's answer. What DuckDB needs for it, macros and functions in Python, stands in the same module. Nothing
else of the engine knows a function by its name, but for those that Trino's analyser itself treats as syntax
(``coalesce``, ``if``, ``try``, ...).
"""

from collections.abc import Mapping

from . import aggregates, arrays, comparisons, dates, numbers, patterns, strings, windows
from .binding import bind
from .entry import Call, F, Function, Kind, completed
from .known import KNOWN

FAMILIES = (
    strings.STRINGS,
    patterns.PATTERNS,
    numbers.NUMBERS,
    comparisons.COMPARISONS,
    dates.DATES,
    arrays.ARRAYS,
    aggregates.AGGREGATES,
    windows.WINDOWS,
)


def _of(kind: Kind) -> Mapping[str, tuple[Function, ...]]:
    found: dict[str, tuple[Function, ...]] = {}
    for family in FAMILIES:
        for function in family.functions:
            if function.kind == kind:
                found[function.name] = (*found.get(function.name, ()), function)
    return found


SCALARS = _of("scalar")
AGGREGATES = _of("aggregate")
WINDOWS = _of("window")

__all__ = ["AGGREGATES", "FAMILIES", "KNOWN", "SCALARS", "WINDOWS", "Call", "F", "Function", "bind", "completed"]
