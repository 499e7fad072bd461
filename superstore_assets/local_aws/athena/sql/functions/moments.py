"""Statistics with the operations of Trino's states in their order, so that no bit differs.

Trino's sources: ``CovarianceState``, ``CorrelationState``, ``RegressionState``. Results are the text
of a double, because DuckDB takes a NaN from Python for NULL. A pair of which a part is None does
not count; no list at all is one of no pairs. The first of the two is that of the dependent values.
"""

import functools
import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass

Numbers = Sequence[float | None] | None


@dataclass
class _State:
    count: int = 0
    mean_x: float = 0.0
    mean_y: float = 0.0
    c2: float = 0.0
    m2_x: float = 0.0
    m2_y: float = 0.0


def _state(first: Numbers, second: Numbers) -> _State:
    found = _State()
    for x, y in zip(first or (), second or (), strict=True):
        if x is None or y is None:
            continue
        found.count += 1
        delta_x, delta_y = x - found.mean_x, y - found.mean_y
        found.mean_x += delta_x / found.count
        found.mean_y += delta_y / found.count
        found.c2 += delta_x * (y - found.mean_y)
        found.m2_x += delta_x * (x - found.mean_x)
        found.m2_y += delta_y * (y - found.mean_y)
    return found


def _over(a: float, b: float) -> float:
    """Java's division: by zero gives an infinity or NaN."""
    if b:
        return a / b
    return math.nan if not a or math.isnan(a) else math.copysign(math.inf, a) * math.copysign(1, b)


def _finite(number: float) -> str | None:
    return repr(number) if math.isfinite(number) else None


def covariance(y: Numbers, x: Numbers, less: int) -> str | None:
    """The covariance: over the number of pairs less 0 (of a population) or 1 (of a sample)."""
    found = _state(x, y)
    return repr(found.c2 / (found.count - less)) if found.count > less else None


def correlation(y: Numbers, x: Numbers) -> str | None:
    """The coefficient of correlation; None where it is not finite."""
    found = _state(x, y)
    return _finite(_over(_over(found.c2, math.sqrt(found.m2_x)), math.sqrt(found.m2_y)))


def slope(y: Numbers, x: Numbers) -> str | None:
    """The slope of the linear regression of y over x; None where it is not finite."""
    found = _state(x, y)
    return _finite(_over(found.c2, found.m2_x))


def intercept(y: Numbers, x: Numbers) -> str | None:
    """Where the line of the linear regression of y over x meets the axis; None where it is not finite."""
    found = _state(x, y)
    return _finite(found.mean_y - _over(found.c2, found.m2_x) * found.mean_x)


def distinct(values: Numbers) -> list[float]:
    """The values without those that came before, to which NaN is equal and -0.0 is 0.0."""
    found: dict[object, float] = {}
    for value in values or ():
        if value is not None:
            found.setdefault("NaN" if math.isnan(value) else value, value)
    return list(found.values())


def distinct_sum(values: Numbers) -> str | None:
    """The sum of distinct values."""
    return repr(functools.reduce(operator.add, distinct(values), 0.0)) if distinct(values) else None


def distinct_average(values: Numbers) -> str | None:
    """The average of distinct values."""
    total = distinct_sum(values)
    return None if total is None else repr(float(total) / len(distinct(values)))


def distinct_geometric_mean(values: Numbers) -> str | None:
    """The geometric mean of distinct values."""
    logs = [_log(value) for value in distinct(values)]
    return repr(math.exp(functools.reduce(operator.add, logs, 0.0) / len(logs))) if logs else None


def _log(value: float) -> float:
    return math.nan if value < 0 else -math.inf if value == 0 else math.log(value)
