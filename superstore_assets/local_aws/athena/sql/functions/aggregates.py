"""Aggregate functions (``io.trino.operator.aggregation``)."""

from collections.abc import Callable

from ..errors import unsupported
from ..routines import Routine, Routines, failing
from ..types import DOUBLE, REAL, decimal, duckdb
from ..values import Value, string
from .entry import D, F, Family, Function, O, aggregate
from .moments import correlation, covariance, intercept, slope

_LISTS = ("DOUBLE[]", "DOUBLE[]")
_ROUTINES = Routines(
    macros={
        # Trino adds longs one after the other and fails where a sum on the way leaves their range, which depends on
        # the order of the rows.
        "trino_sum(total, absolute)": f"""CASE WHEN absolute > 9223372036854775807
            AND total BETWEEN -9223372036854775808 AND 9223372036854775807
            THEN {failing("NOT_SUPPORTED", string(unsupported("a sum that may overflow on the way")), "BIGINT")}
            ELSE CAST(total AS BIGINT) END""",
    },
    python={
        "trino_corr": Routine(correlation, _LISTS, "DOUBLE", nulls=True),
        "trino_covar_pop": Routine(lambda y, x: covariance(y, x, 0), _LISTS, "DOUBLE", nulls=True),
        "trino_covar_samp": Routine(lambda y, x: covariance(y, x, 1), _LISTS, "DOUBLE", nulls=True),
        "trino_regr_slope": Routine(slope, _LISTS, "DOUBLE", nulls=True),
        "trino_regr_intercept": Routine(intercept, _LISTS, "DOUBLE", nulls=True),
    },
)


def _not_nan(name: str) -> Callable[..., str]:
    """NaN counts only where there is nothing else."""

    def render(x: Value) -> str:
        if x.type in (DOUBLE, REAL):
            return f"COALESCE({name}({D}CASE WHEN NOT isnan({x.sql}) THEN {x.sql} END){F}, {name}({D}{x.sql}){F})"
        return f"{name}({D}{x.sql}){F}"

    return render


def _bigint_sum(x: Value) -> str:
    wide = f"CAST({x.sql} AS HUGEINT)"
    return f"trino_sum(sum({D}{x.sql}){F}, sum({D}abs({wide})){F})"


def _decimal_average(x: Value) -> str:
    total, count = f"CAST(sum({D}{x.sql}){F} AS VARCHAR)", f"CAST(count({D}{x.sql}){F} AS VARCHAR)"
    return f"CAST(trino_decimal_divide({total}, nullif({count}, '0'), {x.type.scale}) AS {duckdb(x.type)})"


def _spreads() -> list[Function]:
    names = {"variance": "var_samp", "stddev": "stddev_samp"}
    return [
        aggregate(f"{name}({t}) -> double", f"{names.get(name, name)}({D}CAST({{0}} AS DOUBLE)){F}")
        for name in ("stddev", "stddev_samp", "stddev_pop", "variance", "var_samp", "var_pop")
        for t in ("bigint", "double")
    ]


def _pairs(name: str) -> list[Function]:
    """An aggregate of pairs, of which one with a NULL does not count; those of reals are computed in doubles."""

    def render(y: Value, x: Value) -> str:
        both = f"{y.sql} IS NOT NULL AND {x.sql} IS NOT NULL"
        lists = ", ".join(f"list(CASE WHEN {both} THEN CAST({v.sql} AS DOUBLE) END{O}){F}" for v in (y, x))
        return f"CAST(trino_{name}({lists}) AS {duckdb(y.type)})"

    return [aggregate(f"{name}({t}, {t}) -> {t}", render) for t in ("double", "real")]


AGGREGATES = Family(
    (
        aggregate("count() -> bigint", f"count(*){F}"),
        aggregate("count(T) -> bigint", f"count({D}{{0}}){F}"),
        aggregate("count_if(boolean) -> bigint", f"count({D}CASE WHEN {{0}} THEN 1 END){F}"),
        aggregate("sum(bigint) -> bigint", _bigint_sum, fails=True),
        aggregate(
            "sum(decimal(p,s)) -> decimal(38,s)",
            lambda x: f"CAST(sum({D}{x.sql}){F} AS DECIMAL(38,{x.type.scale}))",
            returns=lambda x: decimal(38, x.scale),
            fails=True,
        ),
        aggregate("sum(real) -> real", f"CAST(sum({D}{{0}}){F} AS FLOAT)"),
        aggregate("sum(double) -> double", f"sum({D}{{0}}){F}"),
        aggregate("avg(bigint) -> double", f"avg({D}CAST({{0}} AS DOUBLE)){F}"),
        aggregate("avg(decimal(p,s)) -> decimal(p,s)", _decimal_average),
        aggregate("avg(real) -> real", f"CAST(avg({D}{{0}}){F} AS FLOAT)"),
        aggregate("avg(double) -> double", f"avg({D}{{0}}){F}"),
        aggregate("min(T) -> T", _not_nan("min")),
        aggregate("max(T) -> T", _not_nan("max")),
        aggregate("min_by(V, K) -> V", f"arg_min_null({D}{{0}}, {{1}}){F}"),
        aggregate("max_by(V, K) -> V", f"arg_max_null({D}{{0}}, {{1}}){F}"),
        aggregate("arbitrary(T) -> T", f"any_value({D}{{0}}){F}"),
        aggregate("any_value(T) -> T", f"any_value({D}{{0}}){F}"),
        aggregate("bool_and(boolean) -> boolean", f"bool_and({D}{{0}}){F}"),
        aggregate("bool_or(boolean) -> boolean", f"bool_or({D}{{0}}){F}"),
        aggregate("every(boolean) -> boolean", f"bool_and({D}{{0}}){F}"),
        *_spreads(),
        *[
            aggregate(f"geometric_mean({t}) -> {result}", f"CAST(geomean({D}CAST({{0}} AS DOUBLE)){F} AS {to})")
            for t, result, to in (
                ("bigint", "double", "DOUBLE"),
                ("double", "double", "DOUBLE"),
                ("real", "real", "FLOAT"),
            )
        ],
        *_pairs("corr"),
        *_pairs("covar_pop"),
        *_pairs("covar_samp"),
        *_pairs("regr_slope"),
        *_pairs("regr_intercept"),
        aggregate("array_agg(T) -> array(T)", f"list({D}{{0}}{O}){F}"),
    ),
    _ROUTINES,
)
