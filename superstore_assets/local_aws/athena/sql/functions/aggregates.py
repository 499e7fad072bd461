"""Aggregate functions (``io.trino.operator.aggregation``)."""

from collections.abc import Callable

from ..types import DOUBLE, REAL, decimal, duckdb
from ..values import Value
from .entry import D, F, Family, O, aggregate, each_integer


def _not_nan(name: str) -> Callable[..., str]:
    """NaN counts only where there is nothing else."""

    def render(x: Value) -> str:
        if x.type in (DOUBLE, REAL):
            return f"COALESCE({name}({D}CASE WHEN NOT isnan({x.sql}) THEN {x.sql} END){F}, {name}({D}{x.sql}){F})"
        return f"{name}({D}{x.sql}){F}"

    return render


def _decimal_average(x: Value) -> str:
    total, count = f"CAST(sum({D}{x.sql}){F} AS VARCHAR)", f"CAST(count({D}{x.sql}){F} AS VARCHAR)"
    return f"CAST(trino_decimal_divide({total}, nullif({count}, '0'), {x.type.scale}) AS {duckdb(x.type)})"


_SPREADS = {
    "stddev": "stddev_samp",
    "stddev_samp": "stddev_samp",
    "stddev_pop": "stddev_pop",
    "variance": "var_samp",
    "var_samp": "var_samp",
    "var_pop": "var_pop",
    "geometric_mean": "geomean",
}
_PAIRS = ("corr", "covar_samp", "covar_pop", "regr_slope", "regr_intercept")

AGGREGATES = Family(
    (
        aggregate("count(T) -> bigint", f"count({D}{{0}}){F}"),
        aggregate("count_if(boolean) -> bigint", f"count({D}CASE WHEN {{0}} THEN 1 END){F}"),
        *each_integer(lambda t: aggregate(f"sum({t}) -> bigint", f"CAST(sum({D}{{0}}){F} AS BIGINT)", fails=True)),
        aggregate(
            "sum(decimal(p,s)) -> decimal(38,s)",
            lambda x: f"CAST(sum({D}{x.sql}){F} AS DECIMAL(38,{x.type.scale}))",
            returns=lambda x: decimal(38, x.scale),
            fails=True,
        ),
        aggregate("sum(real) -> real", f"CAST(sum({D}{{0}}){F} AS FLOAT)"),
        aggregate("sum(double) -> double", f"sum({D}{{0}}){F}"),
        *each_integer(lambda t: aggregate(f"avg({t}) -> double", f"avg({D}CAST({{0}} AS DOUBLE)){F}")),
        aggregate("avg(decimal(p,s)) -> decimal(p,s)", _decimal_average),
        aggregate("avg(real) -> real", f"CAST(avg({D}{{0}}){F} AS FLOAT)"),
        aggregate("avg(double) -> double", f"avg({D}{{0}}){F}"),
        aggregate("min(T) -> T", _not_nan("min")),
        aggregate("max(T) -> T", _not_nan("max")),
        aggregate("min_by(T, U) -> T", f"arg_min_null({D}{{0}}, {{1}}){F}"),
        aggregate("max_by(T, U) -> T", f"arg_max_null({D}{{0}}, {{1}}){F}"),
        aggregate("arbitrary(T) -> T", f"any_value({D}{{0}}){F}"),
        aggregate("any_value(T) -> T", f"any_value({D}{{0}}){F}"),
        aggregate("bool_and(boolean) -> boolean", f"bool_and({D}{{0}}){F}"),
        aggregate("bool_or(boolean) -> boolean", f"bool_or({D}{{0}}){F}"),
        aggregate("every(boolean) -> boolean", f"bool_and({D}{{0}}){F}"),
        *[aggregate(f"{name}(double) -> double", f"{sql}({D}{{0}}){F}") for name, sql in _SPREADS.items()],
        *[aggregate(f"{name}(double, double) -> double", f"{name}({{0}}, {{1}}){F}") for name in _PAIRS],
        aggregate("array_agg(T) -> array(T)", f"list({D}{{0}}{O}){F}"),
    )
)
