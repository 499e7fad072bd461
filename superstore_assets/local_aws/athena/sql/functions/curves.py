"""Trigonometry and the functions between (``MathFunctions``)."""

import math
from collections.abc import Callable, Sequence

from .. import java_math
from ..routines import Failure, Routine, Routines
from .entry import Family, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"


def _bucket(x: float, low: float, high: float, count: int) -> int:
    if count <= 0:
        raise Failure(_BAD, "bucketCount must be greater than 0")
    if math.isnan(x):
        raise Failure(_BAD, "operand must not be NaN")
    if not math.isfinite(low):
        raise Failure(_BAD, "first bound must be finite")
    if not math.isfinite(high):
        raise Failure(_BAD, "second bound must be finite")
    if low == high:
        raise Failure(_BAD, "bounds cannot equal each other")
    bottom, top = min(low, high), max(low, high)
    if x < bottom:
        found = 0
    elif x >= top:
        if count == 2**63 - 1:
            raise Failure("NUMERIC_VALUE_OUT_OF_RANGE", "Bucket for value is out of range")
        found = count + 1
    else:
        found = int(count * (x - bottom) / (top - bottom) + 1)
    return count - found + 1 if low > high else found


def _bin(x: float, bins: Sequence[float | None]) -> int:
    if not bins:
        raise Failure(_BAD, "Bins cannot be an empty array")
    if math.isnan(x):
        raise Failure(_BAD, "Operand cannot be NaN")
    lower, upper = 0, len(bins)
    while lower < upper:
        if any(not math.isfinite(b) for b in (bins[lower], bins[upper - 1]) if b is not None) or None in bins:
            raise Failure(_BAD, "Bin values must be finite and not NULL")
        if (bins[lower] or 0) > (bins[upper - 1] or 0):
            raise Failure(_BAD, "Bin values are not sorted in ascending order")
        middle = (lower + upper) // 2
        if x < (bins[middle] or 0):
            upper = middle
        else:
            lower = middle + 1
    return lower


_EXACT = {
    "asin": java_math.asin,
    "acos": java_math.acos,
    "atan": java_math.atan,
    "sinh": java_math.sinh,
    "cosh": java_math.cosh,
    "cbrt": java_math.cbrt,
}


def _shown(run: Callable[[float], float]) -> Callable[[float], str]:
    """A function whose result is a text: DuckDB takes a NaN from Python for NULL."""
    return lambda x: repr(run(x))


def _wilson(sign: int) -> Routine:
    def run(successes: int, trials: int, z: float) -> str:
        if successes < 0:
            raise Failure(_BAD, "number of successes must not be negative")
        if trials <= 0:
            raise Failure(_BAD, "number of trials must be positive")
        if successes > trials:
            raise Failure(_BAD, "number of successes must not be larger than number of trials")
        if z < 0:
            raise Failure(_BAD, "z-score must not be negative")
        n, s = float(trials), float(successes)
        p = s / n
        return repr(
            (p + z * z / (2 * n) + sign * z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n)
        )

    return Routine(run, ("BIGINT", "BIGINT", "DOUBLE"), "VARCHAR")


def _outside(sql: str, condition: str) -> str:
    """What is not a number where DuckDB fails."""
    return f"CASE WHEN {condition} THEN CAST('NaN' AS DOUBLE) ELSE {sql} END"


_NO_ANGLE = "isinf({0})"
CURVES = Family(
    (
        *[scalar(f"{name}(double) -> double", _outside(f"{name}({{0}})", _NO_ANGLE)) for name in ("sin", "cos", "tan")],
        scalar("tanh(double) -> double", "tanh({0})"),
        *[scalar(f"{name}(double) -> double", f"CAST(java_{name}({{0}}) AS DOUBLE)") for name in _EXACT],
        scalar("atan2(double, double) -> double", "CAST(java_atan2({0}, {1}) AS DOUBLE)"),
        scalar(
            "width_bucket(double, double, double, bigint) -> bigint", "trino_bucket({0}, {1}, {2}, {3})", fails=True
        ),
        scalar("width_bucket(double, array(double)) -> bigint", "trino_bin({0}, {1})", fails=True),
        scalar(
            "wilson_interval_lower(bigint, bigint, double) -> double",
            "CAST(trino_wilson_lower({0}, {1}, {2}) AS DOUBLE)",
            fails=True,
        ),
        scalar(
            "wilson_interval_upper(bigint, bigint, double) -> double",
            "CAST(trino_wilson_upper({0}, {1}, {2}) AS DOUBLE)",
            fails=True,
        ),
    ),
    Routines(
        python={
            **{f"java_{name}": Routine(_shown(run), ("DOUBLE",), "VARCHAR") for name, run in _EXACT.items()},
            "java_atan2": Routine(lambda y, x: repr(java_math.atan2(y, x)), ("DOUBLE", "DOUBLE"), "VARCHAR"),
            "trino_bucket": Routine(_bucket, ("DOUBLE", "DOUBLE", "DOUBLE", "BIGINT"), "BIGINT"),
            "trino_bin": Routine(_bin, ("DOUBLE", "DOUBLE[]"), "BIGINT"),
            "trino_wilson_lower": _wilson(-1),
            "trino_wilson_upper": _wilson(1),
        }
    ),
)
