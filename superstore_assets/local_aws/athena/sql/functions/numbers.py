"""Functions of numbers (``MathFunctions``)."""

from decimal import ROUND_DOWN, Context, Decimal, localcontext

from ..routines import Routine, Routines
from ..types import Type, decimal, duckdb
from ..values import Value
from .constants import constant
from .entry import Family, Function, each_integer, scalar
from .operators import OPERATORS


def _truncate(a: str, places: int) -> str:
    with localcontext(Context(prec=120)):
        number = Decimal(a)
        if places < -60:
            return "0"
        return f"{number.quantize(Decimal(1).scaleb(-places), ROUND_DOWN):f}"


_ROUTINES = Routines(
    macros={
        "trino_round(x, d)": """CASE WHEN isnan(x) OR isinf(x) THEN x
            WHEN x < 0 THEN -(least(round(-x * pow(10.0, d)), 9223372036854775807) / pow(10.0, d))
            ELSE least(round(x * pow(10.0, d)), 9223372036854775807) / pow(10.0, d) END""",
        **{
            f"trino_{name}(x)": f"""CASE WHEN x < 0 THEN CAST('NaN' AS DOUBLE)
                WHEN x = 0 THEN CAST('-Infinity' AS DOUBLE) ELSE {sql} END"""
            for name, sql in (("ln", "ln(x)"), ("log10", "log10(x)"), ("log2", "ln(x) / ln(2.0::DOUBLE)"))
        },
        "trino_sqrt(x)": "CASE WHEN x < 0 THEN CAST('NaN' AS DOUBLE) ELSE sqrt(x) END",
    },
    python={"trino_decimal_truncate": Routine(_truncate, ("VARCHAR", "INTEGER"), "VARCHAR")},
)


def _whole(x: Type) -> Type:
    return decimal(max(1, min(38, x.precision - x.scale + min(1, x.scale))), 0)


def _to_whole(name: str, sql: str) -> list[Function]:
    """``ceil`` and ``floor``."""
    return [
        *each_integer(lambda t: scalar(f"{name}({t}) -> {t}", "{0}")),
        scalar(
            f"{name}(decimal(p,s)) -> decimal(rp,0)",
            lambda x: f"CAST({sql}({x.sql}) AS {duckdb(_whole(x.type))})",
            returns=_whole,
        ),
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
    places = constant(n, "a number of places in round() of a whole number")
    if places >= 0:
        return x.sql
    factor = 10 ** min(-places, 30)
    half = factor // 2
    wide = f"CAST({x.sql} AS HUGEINT)"
    away = f"({wide} + (CASE WHEN {x.sql} < 0 THEN -{half} ELSE {half} END))"
    return f"CAST(({away} // {factor}) * {factor} AS {duckdb(x.type)})"


def _truncated(x: Type) -> Type:
    return decimal(max(x.precision - x.scale, 1), 0)


def _modulo() -> list[Function]:
    """``mod(n, m)``, which is ``n % m``."""
    found = []
    for entry in OPERATORS.functions:
        if entry.signature.name == "%":
            text = entry.signature.text.replace("%", "mod", 1)
            text = text.replace("(p,s)", "(a_precision,a_scale)").replace("(q,t)", "(b_precision,b_scale)")
            text = text.replace("(u,v)", "(r_precision,r_scale)")
            found.append(scalar(text, entry.render, returns=entry.returns, fails=entry.fallible))
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
        *each_integer(lambda t: scalar(f"round({t}, integer) -> {t}", _round_whole, fails=True)),
        scalar(
            "round(decimal(p,s), integer) -> decimal(rp,s)",
            _round_n,
            returns=lambda x, _: decimal(min(38, x.precision + 1), x.scale),
            fails=True,
        ),
        scalar("round(double, integer) -> double", "trino_round({0}, {1})"),
        scalar(
            "truncate(decimal(p,s)) -> decimal(rp,0)",
            lambda x: f"CAST(trino_decimal_truncate(CAST({x.sql} AS VARCHAR), 0) AS {duckdb(_truncated(x.type))})",
            returns=_truncated,
        ),
        scalar("truncate(double) -> double", "trunc({0})"),
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
        scalar("sign(double) -> double", "CASE WHEN isnan({0}) THEN {0} ELSE CAST(sign({0}) AS DOUBLE) END"),
        scalar("pi() -> double", "pi()"),
        scalar("e() -> double", "CAST(2.718281828459045 AS DOUBLE)"),
        scalar("infinity() -> double", "CAST('Infinity' AS DOUBLE)"),
        scalar("nan() -> double", "CAST('NaN' AS DOUBLE)"),
        scalar("is_nan(double) -> boolean", "isnan({0})"),
        scalar("is_finite(double) -> boolean", "isfinite({0})"),
        scalar("is_infinite(double) -> boolean", "isinf({0})"),
        scalar("degrees(double) -> double", "degrees({0})"),
        scalar("radians(double) -> double", "radians({0})"),
        scalar("bitwise_and(bigint, bigint) -> bigint", "({0} & {1})"),
        scalar("bitwise_or(bigint, bigint) -> bigint", "({0} | {1})"),
        scalar("bitwise_xor(bigint, bigint) -> bigint", "xor({0}, {1})"),
        scalar("bitwise_not(bigint) -> bigint", "(~{0})"),
    ),
    _ROUTINES,
)
