"""Aggregate functions (``io.trino.operator.aggregation``)."""

from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from ..errors import QueryError, unsupported
from ..routines import Routine, Routines, failing
from ..types import DOUBLE, REAL, decimal, duckdb
from ..values import Value, string
from . import moments
from .entry import D, F, Family, Function, O, aggregate

_LIST, _LISTS = ("DOUBLE[]",), ("DOUBLE[]", "DOUBLE[]")


def _average(values: Sequence[str | None] | None, scale: int) -> str | None:
    """The average of decimals whose sum may have more digits than a decimal."""
    numbers = [Decimal(value) for value in values or () if value is not None]
    if not numbers:
        return None
    with localcontext(Context(prec=200)):
        return f"{(sum(numbers, Decimal()) / len(numbers)).quantize(Decimal(1).scaleb(-scale), ROUND_HALF_UP):f}"


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
        "trino_corr": Routine(moments.correlation, _LISTS, "VARCHAR", nulls=True),
        "trino_covar_pop": Routine(lambda y, x: moments.covariance(y, x, 0), _LISTS, "VARCHAR", nulls=True),
        "trino_covar_samp": Routine(lambda y, x: moments.covariance(y, x, 1), _LISTS, "VARCHAR", nulls=True),
        "trino_regr_slope": Routine(moments.slope, _LISTS, "VARCHAR", nulls=True),
        "trino_regr_intercept": Routine(moments.intercept, _LISTS, "VARCHAR", nulls=True),
        "distinct_sum": Routine(moments.distinct_sum, _LIST, "VARCHAR", nulls=True),
        "distinct_avg": Routine(moments.distinct_average, _LIST, "VARCHAR", nulls=True),
        "distinct_geometric_mean": Routine(moments.distinct_geometric_mean, _LIST, "VARCHAR", nulls=True),
        "trino_average": Routine(_average, ("VARCHAR[]", "INTEGER"), "VARCHAR", nulls=True),
    },
)


def _not_nan(name: str) -> Callable[..., str]:
    """NaN counts only where there is nothing else, and of the zeros -0.0 is the lesser."""

    def render(x: Value) -> str:
        if x.type in (DOUBLE, REAL):
            found = f"COALESCE({name}({D}CASE WHEN NOT isnan({x.sql}) THEN {x.sql} END){F}, {name}({D}{x.sql}){F})"
            sign, kept, other = ("", "-0.0", "0.0") if name == "min" else ("NOT ", "0.0", "-0.0")
            kept, other = (f"CAST('{zero}' AS {duckdb(x.type)})" for zero in (kept, other))
            zero = f"CASE WHEN bool_or({x.sql} = 0 AND {sign}signbit({x.sql})){F} THEN {kept} ELSE {other} END"
            return f"CASE WHEN {found} = 0 THEN {zero} ELSE {found} END"
        return f"{name}({D}{x.sql}){F}"

    return render


def _bigint_sum(x: Value) -> str:
    wide = f"CAST({x.sql} AS HUGEINT)"
    return f"trino_sum(sum({D}{x.sql}){F}, sum({D}abs({wide})){F})"


def _decimal_average(x: Value) -> str:
    to = duckdb(x.type)
    if x.type.precision > 28:
        return f"CAST(trino_average(list({D}CAST({x.sql} AS VARCHAR){O}){F}, {x.type.scale}) AS {to})"
    total, count = f"CAST(sum({D}{x.sql}){F} AS VARCHAR)", f"CAST(count({D}{x.sql}){F} AS VARCHAR)"
    return f"CAST(trino_decimal_divide({total}, nullif({count}, '0'), {x.type.scale}) AS {to})"


def _in_order(name: str, to: str = "DOUBLE") -> str:
    """Over DISTINCT values, of which DuckDB does not keep the order."""
    return f"CAST(distinct_{name}(list(CAST({{0}} AS DOUBLE){O}){F}) AS {to})"


def _refused(_: Value) -> str:
    """The last digit of a variance depends on how Trino parts the distinct values."""
    raise QueryError("NOT_SUPPORTED", unsupported("DISTINCT in a variance or a standard deviation"))


def _spreads() -> list[Function]:
    names = {"variance": "var_samp", "stddev": "stddev_samp"}
    found = []
    for name in ("stddev", "stddev_samp", "stddev_pop", "variance", "var_samp", "var_pop"):
        sql = names.get(name, name)
        # One value alone has a variance of 0 to DuckDB, whatever it is.
        alone = (
            f"WHEN count({{0}}){F} = 1 AND bool_or(NOT isfinite(CAST({{0}} AS DOUBLE))){F} THEN CAST('NaN' AS DOUBLE) "
        )
        plain = f"{sql}(CAST({{0}} AS DOUBLE)){F}"
        render = plain if sql.endswith("samp") else f"CASE {alone}ELSE {plain} END"
        found += [aggregate(f"{name}({t}) -> double", render, distinct=_refused) for t in ("bigint", "double")]
    return found


def _extreme_by(name: str, key: str) -> Callable[[Value, Value], str]:
    """The value at the greatest or the least key; a key that is NaN counts only where there is no other."""

    def render(v: Value, k: Value) -> str:
        floating = k.type in (DOUBLE, REAL)
        whole = f"row({key.format(k.sql)}, {k.sql}, NOT signbit({k.sql}))"
        by = f"CASE WHEN {k.sql} IS NOT NULL THEN {whole} END" if floating else k.sql
        return f"{name}({v.sql}, {by}){F}"

    return render


def _geometric_mean(x: Value) -> str:
    log = f"CASE WHEN {x.sql} IS NOT NULL THEN trino_ln(CAST({x.sql} AS DOUBLE)) END"
    return f"CAST(exp(sum({log}){F} / count({x.sql}){F}) AS {duckdb(REAL if x.type == REAL else DOUBLE)})"


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
        aggregate("sum(real) -> real", f"CAST(sum({{0}}){F} AS FLOAT)", distinct=_in_order("sum", "FLOAT")),
        aggregate("sum(double) -> double", f"sum({{0}}){F}", distinct=_in_order("sum")),
        aggregate("avg(bigint) -> double", f"avg({D}CAST({{0}} AS DOUBLE)){F}"),
        aggregate("avg(decimal(p,s)) -> decimal(p,s)", _decimal_average),
        aggregate("avg(real) -> real", f"CAST(avg({{0}}){F} AS FLOAT)", distinct=_in_order("avg", "FLOAT")),
        aggregate("avg(double) -> double", f"avg({{0}}){F}", distinct=_in_order("avg")),
        aggregate("min(T) -> T", _not_nan("min")),
        aggregate("max(T) -> T", _not_nan("max")),
        aggregate("min_by(V, K) -> V", _extreme_by("arg_min_null", "isnan({})")),
        aggregate("max_by(V, K) -> V", _extreme_by("arg_max_null", "NOT isnan({})")),
        aggregate("arbitrary(T) -> T", f"any_value({D}{{0}}){F}"),
        aggregate("any_value(T) -> T", f"any_value({D}{{0}}){F}"),
        aggregate("bool_and(boolean) -> boolean", f"bool_and({D}{{0}}){F}"),
        aggregate("bool_or(boolean) -> boolean", f"bool_or({D}{{0}}){F}"),
        aggregate("every(boolean) -> boolean", f"bool_and({D}{{0}}){F}"),
        *_spreads(),
        *[
            aggregate(f"geometric_mean({t}) -> {r}", _geometric_mean, distinct=_in_order("geometric_mean", to))
            for t, r, to in (("bigint", "double", "DOUBLE"), ("double", "double", "DOUBLE"), ("real", "real", "FLOAT"))
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
