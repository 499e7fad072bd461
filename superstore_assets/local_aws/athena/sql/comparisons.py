"""``=``, ``<>``, ``<``, ``<=``, ``>`` and ``>=`` as Trino compares."""

import datetime
import math
from dataclasses import replace

from .coercions import coerce
from .errors import QueryError, unsupported
from .pruning import Tests, against
from .routines import Routines
from .types import BOOLEAN, DOUBLE, REAL, common
from .values import Value, derived, let

ROUTINES = Routines(
    macros={
        "trino_eq(a, b)": "((a = b) AND (NOT isnan(b) OR a IS NULL))",
        "trino_ne(a, b)": "((a <> b) OR (isnan(a) AND isnan(b)))",
        "trino_lt(a, b)": "((a < b) AND (NOT isnan(b) OR a IS NULL))",
        "trino_le(a, b)": "((a <= b) AND (NOT isnan(b) OR a IS NULL))",
    }
)


_DOUBLES = {
    "=": ("trino_eq", False), "<>": ("trino_ne", False), "<": ("trino_lt", False), ">": ("trino_lt", True),
    "<=": ("trino_le", False), ">=": ("trino_le", True),
}  # fmt: skip
"""The macro that compares doubles, and whether the sides change places."""


def compare(operator: str, left: Value, right: Value) -> Value | None:
    """``=``, ``<>``, ``<``, ``<=``, ``>``, ``>=``; None where Trino has no such operator."""
    type_ = common(left.type, right.type)
    if type_ is None or type_.name == "map":
        return None
    if type_.name == "array":
        raise QueryError("NOT_SUPPORTED", unsupported(f"the operator {operator} on {type_}"))
    a, b = coerce(left, type_), coerce(right, type_)
    if type_ in (DOUBLE, REAL) and not _plain_double(operator, left, right):
        name, turned = _DOUBLES[operator]
        sides = [b, a] if turned else [a, b]
        result = let(sides, lambda p, q: derived([p, q], f"{name}({p.sql}, {q.sql})", BOOLEAN))
    else:
        result = derived([a, b], f"({a.sql} {operator} {b.sql})", BOOLEAN)
    return replace(result, tests=_comparison_tests(operator, left, right))


def _plain_double(operator: str, left: Value, right: Value) -> bool:
    """DuckDB holds NaN equal to itself and above all else; with a number as constant that matters one way round."""
    return (_is_number(right) and operator in ("=", "<>", "<", "<=")) or (
        _is_number(left) and operator in ("=", "<>", ">", ">=")
    )


def _is_number(value: Value) -> bool:
    return value.literal is not None and not math.isnan(value.literal)


def _comparison_tests(operator: str, left: Value, right: Value) -> Tests:
    """A column against a constant: strings order by code point here as there, whole numbers as numbers."""
    flipped = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
    if left.literal is not None:
        left, right, operator = right, left, flipped.get(operator, operator)
    constant = right.literal
    if not left.tests or not isinstance(constant, (str, int, float, datetime.date)) or isinstance(constant, bool):
        return {}
    return {scan: against(test, constant, operator) for scan, test in left.tests.items()}
