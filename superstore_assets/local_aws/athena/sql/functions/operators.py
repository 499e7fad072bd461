"""Arithmetic operators, of numbers, instants and intervals.

Trino's sources: ``IntegerOperators`` and its like, ``DecimalOperators``, ``IntervalDayTimeOperators``,
``IntervalYearMonthOperators``, ``DateTimeOperators``. An interval is held as its milliseconds or its months.
"""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from ..errors import QueryError
from ..routines import Routine, Routines, failing
from ..types import INTEGERS, Type, decimal, duckdb
from ..values import Value
from .entry import Family, Function, operator
from .zoned import in_zone

_DAY_SECOND, _YEAR_MONTH = "interval day to second", "interval year to month"
_BAD, _RANGE, _INTERNAL = "INVALID_FUNCTION_ARGUMENT", "NUMERIC_VALUE_OUT_OF_RANGE", "GENERIC_INTERNAL_ERROR"


_MOST_DIGITS = 38


def _places(number: str) -> int:
    """Digits after the point of a decimal as DuckDB writes it."""
    return len(number.partition(".")[2])


def _divide(a: str, b: str, scale: int) -> str:
    with localcontext(Context(prec=120)):
        if not Decimal(b):
            raise ValueError("!DIVISION_BY_ZERO:Division by zero!")
        if scale + _places(b) - _places(a) >= _MOST_DIGITS:  # by so much Trino cannot shift the dividend
            raise ValueError("!NUMERIC_VALUE_OUT_OF_RANGE:Decimal overflow!")
        quotient = (Decimal(a) / Decimal(b)).quantize(Decimal(1).scaleb(-scale), ROUND_HALF_UP)
        return _checked(quotient)


def _modulo(a: str, b: str, scale: int) -> str:
    with localcontext(Context(prec=120)):
        if not Decimal(b):
            raise ValueError("!DIVISION_BY_ZERO:Division by zero!")
        if abs(Decimal(a)).scaleb(max(_places(a), _places(b))) >= 2**128:  # so far Trino shifts the dividend
            raise ValueError("!NUMERIC_VALUE_OUT_OF_RANGE:Decimal overflow!")
        return _checked((Decimal(a) % Decimal(b)).quantize(Decimal(1).scaleb(-scale)))


def _checked(number: Decimal) -> str:
    if len(number.as_tuple().digits) > _MOST_DIGITS:
        raise ValueError("!NUMERIC_VALUE_OUT_OF_RANGE:Decimal overflow!")
    return f"{number:f}"


def _not_whole(what: str, factor: str) -> str:
    return failing(_BAD, f"concat('Cannot {what} by double ', java_double_text({factor}))", "DOUBLE")


_DECIMALS = ("VARCHAR", "VARCHAR", "INTEGER")
_ROUTINES = Routines(
    macros={
        "trino_date_plus(d, ms)": f"""CASE WHEN ms % 86400000 <> 0
            THEN {failing(_BAD, "'Cannot add hour, minutes or seconds to a date'", "DATE")}
            ELSE d + CAST(ms // 86400000 AS INTEGER) END""",
        # Java's arithmetic on longs goes round at the limits.
        "trino_wrap(h)": """CAST(((h + 9223372036854775808) % 18446744073709551616 + 18446744073709551616)
            % 18446744073709551616 - 9223372036854775808 AS BIGINT)""",
        # Java's cast of a double to a long: towards zero, and to the limits beyond them.
        "trino_long(x)": """CASE WHEN x >= 9223372036854775807 THEN 9223372036854775807
            WHEN x <= -9223372036854775808 THEN -9223372036854775808 ELSE CAST(trunc(x) AS BIGINT) END""",
        "trino_months(h)": f"""CASE WHEN h > 2147483647
            THEN {failing(_INTERNAL, "concat('Value ', h, ' exceeds MAX_INT')", "INTEGER")}
            WHEN h < -2147483648
            THEN {failing(_INTERNAL, "concat('Value ', h, ' exceeds MIN_INT')", "INTEGER")}
            ELSE CAST(h AS INTEGER) END""",
        "trino_times(i, x)": f"CASE WHEN isnan(x) THEN {_not_whole('multiply', 'x')} ELSE i * x END",
        "trino_over(i, x)": f"CASE WHEN x = 0 OR isnan(x) THEN {_not_whole('divide', 'x')} ELSE i / x END",
    },
    python={
        "trino_decimal_divide": Routine(_divide, _DECIMALS, "VARCHAR"),
        "trino_decimal_modulo": Routine(_modulo, _DECIMALS, "VARCHAR"),
    },
)


def _integers(symbol: str, sql: str | Callable[[str], str]) -> list[Function]:
    return [
        operator(f"{symbol}({t}, {t}) -> {t}", sql if isinstance(sql, str) else sql(duckdb(t)), fails=True)
        for t in INTEGERS
    ]


def _quotient(type_: str) -> str:
    lowest = {"TINYINT": "-128", "SMALLINT": "-32768", "INTEGER": "-2147483648"}.get(type_)
    if lowest is None:
        return f"CAST(({{0}} // {{1}}) AS {type_})"
    overflow = failing(_INTERNAL, "'integer overflow'", type_)
    return f"CASE WHEN {{0}} = {lowest} AND {{1}} = -1 THEN {overflow} ELSE CAST(({{0}} // {{1}}) AS {type_}) END"


def _floating(symbol: str) -> list[Function]:
    return [operator(f"{symbol}({t}, {t}) -> {t}", f"({{0}} {symbol} {{1}})") for t in ("double", "real")]


def _sum_type(a: Type, b: Type) -> Type:
    scale = max(a.scale, b.scale)
    return decimal(min(38, max(a.precision - a.scale, b.precision - b.scale) + scale + 1), scale)


def _product_type(a: Type, b: Type) -> Type:
    if a.scale + b.scale > 38:
        raise QueryError(_BAD, f"DECIMAL scale must be in range [0, precision (38)]: {a.scale + b.scale}")
    return decimal(min(38, a.precision + b.precision), a.scale + b.scale)


def _quotient_type(a: Type, b: Type) -> Type:
    return decimal(min(38, a.precision + b.scale + max(b.scale - a.scale, 0)), max(a.scale, b.scale))


def _remainder_type(a: Type, b: Type) -> Type:
    scale = max(a.scale, b.scale)
    return decimal(min(b.precision - b.scale, a.precision - a.scale) + scale, scale)


def _decimal_sum(symbol: str) -> Callable[[Value, Value], str]:
    def render(a: Value, b: Value) -> str:
        to = duckdb(_sum_type(a.type, b.type))
        return f"CAST((CAST({a.sql} AS {to}) {symbol} CAST({b.sql} AS {to})) AS {to})"

    return render


def _decimal_product(a: Value, b: Value) -> str:
    type_ = _product_type(a.type, b.type)
    # DuckDB multiplies in the digits of its operands, so that one of them has those of the result.
    wide = f"CAST({a.sql} AS DECIMAL({type_.precision},{a.type.scale}))"
    return f"CAST(({wide} * {b.sql}) AS {duckdb(type_)})"


def _decimal_routine(name: str, result: Callable[[Type, Type], Type]) -> Callable[[Value, Value], str]:
    def render(a: Value, b: Value) -> str:
        type_ = result(a.type, b.type)
        return f"CAST({name}(CAST({a.sql} AS VARCHAR), CAST({b.sql} AS VARCHAR), {type_.scale}) AS {duckdb(type_)})"

    return render


def _decimals(symbol: str, render: Callable[[Value, Value], str], result: Callable[[Type, Type], Type]) -> Function:
    text = f"{symbol}(decimal(p,s), decimal(q,t)) -> decimal(u,v)"
    return operator(text, render, returns=result, fails=True)


def _with_milliseconds(instant: Type) -> Type:
    return Type(instant.name, (max(3, instant.precision),), zone=instant.zone)


def _instants(kind: str) -> list[Function]:
    """A timestamp, with or without time zone, and intervals."""
    t, u = f"timestamp(p){kind}", f"timestamp(u){kind}"
    difference = "CAST(floor((epoch_us({0}) - epoch_us({1}) + 500) / 1000) AS BIGINT)"
    return [
        operator(
            f"+({t}, {_DAY_SECOND}) -> {u}",
            "make_timestamp(epoch_us({0}) + {1} * 1000)",
            returns=lambda i, _: _with_milliseconds(i),
            fails=True,
        ),
        operator(
            f"+({_DAY_SECOND}, {t}) -> {u}",
            "make_timestamp(epoch_us({1}) + {0} * 1000)",
            returns=lambda _, i: _with_milliseconds(i),
            fails=True,
        ),
        operator(f"+({t}, {_YEAR_MONTH}) -> {t}", in_zone("({0} + to_months({1}))"), fails=True),
        operator(f"+({_YEAR_MONTH}, {t}) -> {t}", in_zone("({1} + to_months({0}))"), fails=True),
        operator(
            f"-({t}, {_DAY_SECOND}) -> {u}",
            "make_timestamp(epoch_us({0}) - {1} * 1000)",
            returns=lambda i, _: _with_milliseconds(i),
            fails=True,
        ),
        operator(f"-({t}, {_YEAR_MONTH}) -> {t}", in_zone("({0} + to_months(-{1}))"), fails=True),
        operator(f"-({t}, {t}) -> {_DAY_SECOND}", difference),
    ]


_DATES = [
    operator(f"+(date, {_DAY_SECOND}) -> date", "trino_date_plus({0}, {1})", fails=True),
    operator(f"+({_DAY_SECOND}, date) -> date", "trino_date_plus({1}, {0})", fails=True),
    operator(f"-(date, {_DAY_SECOND}) -> date", "trino_date_plus({0}, -{1})", fails=True),
    operator(f"+(date, {_YEAR_MONTH}) -> date", "CAST({0} + to_months({1}) AS DATE)", fails=True),
    operator(f"+({_YEAR_MONTH}, date) -> date", "CAST({1} + to_months({0}) AS DATE)", fails=True),
    operator(f"-(date, {_YEAR_MONTH}) -> date", "CAST({0} + to_months(-{1}) AS DATE)", fails=True),
    operator(f"-(date, date) -> {_DAY_SECOND}", "(CAST({0} - {1} AS BIGINT) * 86400000)"),
]


def _scaled(interval: str, whole: str, part: str) -> list[Function]:
    """Intervals times and over numbers; ``whole`` and ``part`` bring a HUGEINT and a double back into range."""
    product, times = "CAST({0} AS HUGEINT) * {1}", "trino_times({0}, {1})"
    return [
        operator(f"+({interval}, {interval}) -> {interval}", whole.format("CAST({0} AS HUGEINT) + {1}"), fails=True),
        operator(f"-({interval}, {interval}) -> {interval}", whole.format("CAST({0} AS HUGEINT) - {1}"), fails=True),
        operator(f"*({interval}, bigint) -> {interval}", whole.format(product), fails=True),
        operator(f"*(bigint, {interval}) -> {interval}", whole.format(product), fails=True),
        operator(f"*({interval}, double) -> {interval}", part.format(times), fails=True),
        operator(f"*(double, {interval}) -> {interval}", part.format("trino_times({1}, {0})"), fails=True),
        operator(f"/({interval}, double) -> {interval}", part.format("trino_over({0}, {1})"), fails=True),
        operator(f"negate({interval}) -> {interval}", whole.format("-CAST({0} AS HUGEINT)"), fails=True),
    ]


OPERATORS = Family(
    (
        *_integers("+", lambda t: f"CAST(({{0}} + {{1}}) AS {t})"),
        *_integers("-", lambda t: f"CAST(({{0}} - {{1}}) AS {t})"),
        *_integers("*", lambda t: f"CAST(({{0}} * {{1}}) AS {t})"),
        *_integers("/", _quotient),
        *_integers("%", lambda t: f"CASE WHEN {{1}} = -1 THEN {{0}} - {{0}} ELSE CAST(({{0}} % {{1}}) AS {t}) END"),
        *[
            operator(f"negate({t}) -> {t}", f"CAST(CAST(0 AS {duckdb(t)}) - {{0}} AS {duckdb(t)})", fails=True)
            for t in INTEGERS
        ],
        *_floating("+"),
        *_floating("-"),
        *_floating("*"),
        *_floating("/"),
        *_floating("%"),
        operator("negate(double) -> double", "(-{0})"),
        operator("negate(real) -> real", "(-{0})"),
        _decimals("+", _decimal_sum("+"), _sum_type),
        _decimals("-", _decimal_sum("-"), _sum_type),
        _decimals("*", _decimal_product, _product_type),
        _decimals("/", _decimal_routine("trino_decimal_divide", _quotient_type), _quotient_type),
        _decimals("%", _decimal_routine("trino_decimal_modulo", _remainder_type), _remainder_type),
        operator("negate(decimal(p,s)) -> decimal(p,s)", "(-{0})"),
        *_DATES,
        *_instants(""),
        *_instants(" with time zone"),
        *_scaled(_DAY_SECOND, "trino_wrap({})", "trino_long({})"),
        *_scaled(_YEAR_MONTH, "trino_months({})", "trino_months(trino_long({}))"),
    ),
    _ROUTINES,
)
