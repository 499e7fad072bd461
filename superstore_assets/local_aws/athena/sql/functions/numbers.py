"""Functions of numbers (``MathFunctions``)."""

from decimal import ROUND_DOWN, Context, Decimal, localcontext

from ..routines import Routine, Routines, failing
from ..types import INTEGERS, MAX_DECIMAL, Type, decimal, duckdb
from ..values import Value
from .constants import constant
from .entry import Family, Function, Render, each_integer, scalar
from .logarithms import log10
from .operators import OPERATORS


def _truncate(a: str, places: int) -> str:
    with localcontext(Context(prec=120)):
        number = Decimal(a)
        if places < -60:
            return "0"
        return f"{number.quantize(Decimal(1).scaleb(-min(places, MAX_DECIMAL)), ROUND_DOWN):f}"


_SHIFTED = "abs(x) * pow(10.0, d)"
_UNSHIFTED = f"(CASE WHEN isnan({_SHIFTED}) THEN 0.0::DOUBLE ELSE round({_SHIFTED}) END / pow(10.0, d))"
_ROUTINES = Routines(
    macros={
        # Shifted, rounded to a long and shifted back; what no long holds is taken as it is.
        "trino_round(x, d)": f"""CASE WHEN NOT isfinite(x) OR isinf({_SHIFTED}) THEN x
            WHEN x < 0 THEN -({_UNSHIFTED}) ELSE {_UNSHIFTED} END""",
        "trino_round_whole(x, d)": """CASE WHEN d >= 0 THEN CAST(x AS HUGEINT)
            ELSE (x + CASE WHEN x < 0 THEN -1 ELSE 1 END * (CAST(pow(10.0, -d) AS HUGEINT) // 2))
                // CAST(pow(10.0, -d) AS HUGEINT) * CAST(pow(10.0, -d) AS HUGEINT) END""",
        **{
            f"trino_{name}(x)": f"""CASE WHEN x < 0 OR isnan(x) THEN CAST('NaN' AS DOUBLE)
                WHEN x = 0 THEN CAST('-Infinity' AS DOUBLE) ELSE {sql} END"""
            for name, sql in (("ln", "ln(x)"), ("log10", "java_log10(x)"), ("log2", "ln(x) / ln(2.0::DOUBLE)"))
        },
        "trino_sqrt(x)": "CASE WHEN x < 0 THEN CAST('NaN' AS DOUBLE) ELSE sqrt(x) END",
    },
    python={
        "trino_decimal_truncate": Routine(_truncate, ("VARCHAR", "INTEGER"), "VARCHAR"),
        "java_log10": Routine(log10, ("DOUBLE",), "DOUBLE"),
    },
)


def _whole(x: Type) -> Type:
    return decimal(max(1, min(38, x.precision - x.scale + min(1, x.scale))), 0)


def _whole_decimal(name: str) -> Render:
    def render(x: Value) -> str:
        if x.type.scale == MAX_DECIMAL:
            return failing("GENERIC_INTERNAL_ERROR", "'Index 38 out of bounds for length 38'", duckdb(_whole(x.type)))
        return f"CAST({name}({x.sql}) AS {duckdb(_whole(x.type))})"

    return render


def _to_whole(name: str, sql: str) -> list[Function]:
    """``ceil`` and ``floor``."""
    return [
        *each_integer(lambda t: scalar(f"{name}({t}) -> {t}", "{0}")),
        scalar(f"{name}(decimal(p,s)) -> decimal(rp,0)", _whole_decimal(sql), returns=_whole, fails=True),
        scalar(f"{name}(real) -> real", sql + "({0})"),
        scalar(f"{name}(double) -> double", sql + "({0})"),
    ]


def _rounded(x: Type) -> Type:
    return decimal(min(38, x.precision - x.scale + min(1, x.scale)), 0)


def _round_decimal(x: Value) -> str:
    return f"CAST(round({x.sql}, 0) AS {duckdb(_rounded(x.type))})"


def _round_n(x: Value, n: Value) -> str:
    type_ = decimal(min(38, x.type.precision + 1), x.type.scale)
    places = constant(n, "a number of places in round() of a decimal")
    if places >= x.type.scale:
        return f"CAST({x.sql} AS {duckdb(type_)})"
    return f"CAST(round({x.sql}, {places}) AS {duckdb(type_)})"


def _round_whole(x: Value, n: Value) -> str:
    beyond = failing("NUMERIC_VALUE_OUT_OF_RANGE", f"concat('numeric value out of range: ', {x.sql})", duckdb(x.type))
    rounded = f"CAST(trino_round_whole({x.sql}, {n.sql}) AS {duckdb(x.type)})"
    return f"CASE WHEN {x.sql} IS NOT NULL AND {n.sql} < -18 THEN {beyond} ELSE {rounded} END"


_UNSIGNED = "isnan({0}) OR {0} = 0"


def _truncated(x: Type) -> Type:
    return decimal(max(x.precision - x.scale, 1), 0)


def _modulo() -> list[Function]:
    """``mod(n, m)``, which is ``n % m`` but for the error where whole numbers are divided by zero."""
    found = []
    for entry in OPERATORS.functions:
        if entry.signature.name == "%":
            text = entry.signature.text.replace("%", "mod", 1)
            text = text.replace("(p,s)", "(a_precision,a_scale)").replace("(q,t)", "(b_precision,b_scale)")
            text = text.replace("(u,v)", "(r_precision,r_scale)")
            render = entry.render
            if entry.signature.returns.name in map(str, INTEGERS):
                by_zero = failing("GENERIC_INTERNAL_ERROR", "'/ by zero'", "BIGINT")
                render = f"CASE WHEN {{0}} IS NOT NULL AND {{1}} = 0 THEN {by_zero} ELSE {render} END"
            found.append(scalar(text, render, returns=entry.returns, fails=entry.fallible))
    return found


NUMBERS = Family(
    (
        *each_integer(lambda t: scalar(f"abs({t}) -> {t}", "abs({0})", fails=True)),
        scalar("abs(decimal(p,s)) -> decimal(p,s)", "abs({0})"),
        scalar("abs(real) -> real", "abs({0})"),
        scalar("abs(double) -> double", "abs({0})"),
        *_to_whole("ceil", "ceil"),
        *_to_whole("ceiling", "ceil"),
        *_to_whole("floor", "floor"),
        *each_integer(lambda t: scalar(f"round({t}) -> {t}", "{0}")),
        scalar("round(decimal(p,s)) -> decimal(rp,rs)", _round_decimal, returns=_rounded),
        scalar("round(double) -> double", "trino_round({0}, 0)"),
        scalar("round(real) -> real", "CAST(trino_round(CAST({0} AS DOUBLE), 0) AS FLOAT)"),
        *each_integer(lambda t: scalar(f"round({t}, integer) -> {t}", _round_whole, fails=True)),
        scalar(
            "round(decimal(p,s), integer) -> decimal(rp,s)",
            _round_n,
            returns=lambda x, _: decimal(min(38, x.precision + 1), x.scale),
            fails=True,
        ),
        scalar("round(double, integer) -> double", "trino_round({0}, {1})"),
        scalar("round(real, integer) -> real", "CAST(trino_round(CAST({0} AS DOUBLE), {1}) AS FLOAT)"),
        scalar(
            "truncate(decimal(p,s)) -> decimal(rp,0)",
            lambda x: f"CAST(trino_decimal_truncate(CAST({x.sql} AS VARCHAR), 0) AS {duckdb(_truncated(x.type))})",
            returns=_truncated,
        ),
        scalar("truncate(double) -> double", "trunc({0})"),
        scalar("truncate(real) -> real", "trunc({0})"),
        scalar(
            "truncate(decimal(p,s), integer) -> decimal(p,s)",
            lambda x, n: f"CAST(trino_decimal_truncate(CAST({x.sql} AS VARCHAR), {n.sql}) AS {duckdb(x.type)})",
        ),
        *_modulo(),
        scalar("sqrt(double) -> double", "trino_sqrt({0})"),
        scalar("power(double, double) -> double", "pow({0}, {1})"),
        scalar("pow(double, double) -> double", "pow({0}, {1})"),
        scalar("exp(double) -> double", "exp({0})"),
        scalar("ln(double) -> double", "trino_ln({0})"),
        scalar("log2(double) -> double", "trino_log2({0})"),
        scalar("log10(double) -> double", "trino_log10({0})"),
        scalar("log(double, double) -> double", "(trino_ln({1}) / trino_ln({0}))"),
        *each_integer(lambda t: scalar(f"sign({t}) -> {t}", lambda x: f"CAST(sign({x.sql}) AS {duckdb(x.type)})")),
        scalar("sign(decimal(p,s)) -> decimal(1,0)", "CAST(sign({0}) AS DECIMAL(1,0))"),
        scalar("sign(double) -> double", f"CASE WHEN {_UNSIGNED} THEN {{0}} ELSE CAST(sign({{0}}) AS DOUBLE) END"),
        scalar("sign(real) -> real", f"CASE WHEN {_UNSIGNED} THEN {{0}} ELSE CAST(sign({{0}}) AS FLOAT) END"),
        scalar("pi() -> double", "pi()"),
        scalar("e() -> double", "CAST(2.718281828459045 AS DOUBLE)"),
        scalar("infinity() -> double", "CAST('Infinity' AS DOUBLE)"),
        scalar("nan() -> double", "CAST('NaN' AS DOUBLE)"),
        scalar("is_nan(double) -> boolean", "isnan({0})"),
        scalar("is_nan(real) -> boolean", "isnan({0})"),
        scalar("is_finite(double) -> boolean", "isfinite({0})"),
        scalar("is_infinite(double) -> boolean", "isinf({0})"),
        scalar("degrees(double) -> double", "degrees({0})"),
        scalar("radians(double) -> double", "radians({0})"),
    ),
    _ROUTINES,
)
