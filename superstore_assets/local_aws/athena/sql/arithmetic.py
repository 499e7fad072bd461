"""``+ - * / %`` and unary minus as Trino computes them, of numbers, instants and intervals."""

from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from .errors import QueryError, unsupported
from .routines import Routine, Routines, failing
from .types import (
    DATE,
    DAY_SECOND,
    DOUBLE,
    REAL,
    YEAR_MONTH,
    Type,
    as_decimal,
    common,
    decimal,
    duckdb,
    is_integer,
    is_numeric,
)
from .values import Value, coerce, derived


def _divide(a: str, b: str, scale: int) -> str:
    with localcontext(Context(prec=120)):
        if not Decimal(b):
            raise ValueError("!DIVISION_BY_ZERO:Division by zero!")
        quotient = (Decimal(a) / Decimal(b)).quantize(Decimal(1).scaleb(-scale), ROUND_HALF_UP)
        return _checked(quotient)


def _modulo(a: str, b: str, scale: int) -> str:
    with localcontext(Context(prec=120)):
        if not Decimal(b):
            raise ValueError("!DIVISION_BY_ZERO:Division by zero!")
        return _checked((Decimal(a) % Decimal(b)).quantize(Decimal(1).scaleb(-scale)))


def _checked(number: Decimal) -> str:
    if len(number.as_tuple().digits) > 38:
        raise ValueError("!NUMERIC_VALUE_OUT_OF_RANGE:Decimal overflow!")
    return f"{number:f}"


_DECIMALS = ("VARCHAR", "VARCHAR", "INTEGER")
ROUTINES = Routines(
    macros={
        "trino_fmod(a, b)": "(a % b)",
        "trino_date_plus(d, i)": f"""CASE WHEN d + i <> CAST(d + i AS DATE)
            THEN {failing("INVALID_FUNCTION_ARGUMENT", "'Cannot add hour, minutes or seconds to a date'", "DATE")}
            ELSE CAST(d + i AS DATE) END""",
    },
    python={
        "trino_decimal_divide": Routine(_divide, _DECIMALS, "VARCHAR"),
        "trino_decimal_modulo": Routine(_modulo, _DECIMALS, "VARCHAR"),
    },
)


def arithmetic(operator: str, left: Value, right: Value) -> Value | None:
    """``+ - * / %``; None where Trino has no such operator."""
    if is_numeric(left.type) or is_numeric(right.type):
        type_ = common(left.type, right.type)
        if type_ is None or not is_numeric(type_):
            return _interval_scaling(operator, left, right)
        if type_.name == "decimal":
            return _decimal_arithmetic(operator, left, right)
        a, b = coerce(left, type_), coerce(right, type_)
        if type_ in (DOUBLE, REAL):
            if operator == "%":
                return derived([a, b], f"trino_fmod({a.sql}, {b.sql})", type_)
            return derived([a, b], f"({a.sql} {operator} {b.sql})", type_)
        symbol = "//" if operator == "/" else operator
        return derived([a, b], f"CAST(({a.sql} {symbol} {b.sql}) AS {duckdb(type_)})", type_, fallible=True)
    return _temporal_arithmetic(operator, left, right)


def _interval_scaling(operator: str, left: Value, right: Value) -> Value | None:
    for interval, number in ((left, right), (right, left)):
        if interval.type in (DAY_SECOND, YEAR_MONTH) and is_numeric(number.type) and operator in "*/":
            if operator == "/" and interval is right:
                return None
            if operator == "*" and is_integer(number.type):
                return derived([left, right], f"({interval.sql} * CAST({number.sql} AS BIGINT))", interval.type)
            raise QueryError("NOT_SUPPORTED", unsupported(f"the operator {left.type} {operator} {right.type}"))
    return None


def _temporal_arithmetic(operator: str, left: Value, right: Value) -> Value | None:
    instants = ("date", "timestamp", "timestamp with time zone")
    intervals = (DAY_SECOND, YEAR_MONTH)
    if operator == "+" and left.type in intervals and right.type.name in instants:
        left, right = right, left
    both = [left, right]
    if operator in "+-" and right.type in intervals:
        if left.type == DATE:
            sql = f"trino_date_plus({left.sql}, {'' if operator == '+' else '-'}{right.sql})"
            return derived(both, sql, DATE, fallible=right.type == DAY_SECOND)
        if left.type.name in instants:
            return derived(both, f"({left.sql} {operator} {right.sql})", left.type, fallible=True)
        if left.type == right.type:
            return derived(both, f"({left.sql} {operator} {right.sql})", left.type)
    if operator == "-" and left.type.name in instants and right.type.name in instants:
        type_ = common(left.type, right.type)
        if type_ == left.type or type_ == right.type:
            a, b = (f"CAST({v.sql} AS TIMESTAMP)" for v in both)
            return derived(both, f"({a} - {b})", DAY_SECOND)
    return None


def decimal_result(operator: str, a: Type, b: Type) -> Type:
    """Precision and scale of a decimal operator's result (Trino's ``DecimalOperators``)."""
    if operator in "+-":
        scale = max(a.scale, b.scale)
        return decimal(min(38, max(a.precision - a.scale, b.precision - b.scale) + scale + 1), scale)
    if operator == "*":
        return decimal(min(38, a.precision + b.precision), a.scale + b.scale)
    if operator == "/":
        return decimal(min(38, a.precision + b.scale + max(b.scale - a.scale, 0)), max(a.scale, b.scale))
    scale = max(a.scale, b.scale)
    return decimal(min(b.precision - b.scale, a.precision - a.scale) + scale, scale)


def _decimal_arithmetic(operator: str, left: Value, right: Value) -> Value:
    a_type, b_type = as_decimal(left.type), as_decimal(right.type)
    if operator == "*" and a_type.scale + b_type.scale > 38:
        raise QueryError(
            "TYPE_MISMATCH", f"DECIMAL scale must be in range [0, precision (38)]: {a_type.scale + b_type.scale}"
        )
    type_ = decimal_result(operator, a_type, b_type)
    a, b = coerce(left, a_type), coerce(right, b_type)
    to = duckdb(type_)
    if operator in "+-":
        sql = f"CAST((CAST({a.sql} AS {to}) {operator} CAST({b.sql} AS {to})) AS {to})"
    elif operator == "*":
        sql = f"CAST(({a.sql} * {b.sql}) AS {to})"
    else:
        name = "trino_decimal_divide" if operator == "/" else "trino_decimal_modulo"
        sql = f"CAST({name}(CAST({a.sql} AS VARCHAR), CAST({b.sql} AS VARCHAR), {type_.scale}) AS {to})"
    return derived([a, b], sql, type_, fallible=True)


def negative(value: Value) -> Value | None:
    """Unary minus."""
    if value.type.name != "decimal" and not is_numeric(value.type) and value.type not in (DAY_SECOND, YEAR_MONTH):
        return None
    literal = -value.literal if isinstance(value.literal, (int, float)) else None
    fallible = value.fallible or (is_integer(value.type) and literal is None)
    return Value(f"(-{value.sql})", value.type, fallible, literal=literal)
