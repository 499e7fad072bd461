"""``=``, ``<>``, ``<``, ``<=``, ``>`` and ``>=`` as Trino compares."""

import datetime
from dataclasses import replace

from .coercions import coerce
from .errors import QueryError, unsupported
from .pruning import Tests, against
from .routines import Routines
from .types import BOOLEAN, DOUBLE, REAL, common
from .values import Value, derived

ROUTINES = Routines(
    macros={
        "trino_eq(a, b)": "((a = b) AND (NOT isnan(b) OR a IS NULL))",
        "trino_ne(a, b)": "((a <> b) OR (isnan(a) AND isnan(b)))",
        "trino_lt(a, b)": "((a < b) AND (NOT isnan(b) OR a IS NULL))",
        "trino_le(a, b)": "((a <= b) AND (NOT isnan(b) OR a IS NULL))",
    }
)


def compare(operator: str, left: Value, right: Value) -> Value | None:
    """``=``, ``<>``, ``<``, ``<=``, ``>``, ``>=``; None where Trino has no such operator."""
    type_ = common(left.type, right.type)
    if type_ is None or type_.name == "map":
        return None
    if type_.name == "array":
        raise QueryError("NOT_SUPPORTED", unsupported(f"the operator {operator} on {type_}"))
    a, b = coerce(left, type_), coerce(right, type_)
    if type_ in (DOUBLE, REAL) and not _plain_double(operator, left, right):
        name, first, second = {
            "=": ("trino_eq", a, b),
            "<>": ("trino_ne", a, b),
            "<": ("trino_lt", a, b),
            ">": ("trino_lt", b, a),
            "<=": ("trino_le", a, b),
            ">=": ("trino_le", b, a),
        }[operator]
        result = derived([a, b], f"{name}({first.sql}, {second.sql})", BOOLEAN)
    else:
        result = derived([a, b], f"({a.sql} {operator} {b.sql})", BOOLEAN)
    return replace(result, tests=_comparison_tests(operator, left, right))


def _plain_double(operator: str, left: Value, right: Value) -> bool:
    """DuckDB holds NaN equal to itself and above all else; with a finite constant that only matters one way round."""
    return (right.literal is not None and operator in ("=", "<>", "<", "<=")) or (
        left.literal is not None and operator in ("=", "<>", ">", ">=")
    )


def _comparison_tests(operator: str, left: Value, right: Value) -> Tests:
    """A column against a constant: strings order by code point here as there, whole numbers as numbers."""
    flipped = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
    if left.literal is not None:
        left, right, operator = right, left, flipped.get(operator, operator)
    constant = right.literal
    if not left.tests or not isinstance(constant, (str, int, float, datetime.date)) or isinstance(constant, bool):
        return {}
    return {scan: against(test, constant, operator) for scan, test in left.tests.items()}
