"""Casts between numbers, and between numbers and booleans (``DoubleOperators``, ``DecimalConversions``, ...)."""

from ..java_numbers import double_text, float_text, parse_decimal
from ..routines import Failure, Routine, Routines, failing
from ..types import BIGINT, BOOLEAN, DOUBLE, INTEGERS, REAL, Type, duckdb
from ..values import string
from .entry import Cast, Casts, Family
from .to_text import decimal_text

_BAD, _RANGE = "INVALID_CAST_ARGUMENT", "NUMERIC_VALUE_OUT_OF_RANGE"


def _decimal(text: str, shown: str, precision: int, scale: int) -> str:
    try:
        found = parse_decimal(text, scale)
    except (ValueError, OverflowError):
        found = None
    if found is None or len(found.as_tuple().digits) > precision:
        raise Failure(_BAD, f"Cannot cast {shown} '{text}' to DECIMAL({precision}, {scale})")
    return f"{found:f}"


def _double_decimal(number: float, precision: int, scale: int) -> str:
    return _decimal(double_text(number), "DOUBLE", precision, scale)


def _float_decimal(number: float, precision: int, scale: int) -> str:
    return _decimal(float_text(number), "REAL", precision, scale)


_ROUTINES = Routines(
    macros={
        # Half away from zero: Math.round of the size.
        "trino_whole(x, shown, low, high)": f"""CASE WHEN isnan(x)
            THEN {failing(_BAD, "concat('Cannot cast double NaN to ', shown)", "HUGEINT")}
            WHEN round(x) BETWEEN low AND high THEN CAST(round(x) AS HUGEINT)
            WHEN x IS NOT NULL
            THEN {failing(_RANGE, "concat('Out of range for ', shown, ': ', java_double_text(x))", "HUGEINT")} END""",
        "trino_bigint(x)": f"""CASE WHEN round(x) >= -9223372036854775808.0 AND round(x) < 9223372036854775808.0
            THEN CAST(round(x) AS BIGINT) WHEN x IS NOT NULL
            THEN {failing(_BAD, "concat('Unable to cast ', java_double_text(x), ' to bigint')", "BIGINT")} END""",
        "trino_real_bigint(x)": f"""CASE
            WHEN isnan(x) THEN {failing(_BAD, "'Cannot cast real NaN to bigint'", "BIGINT")}
            WHEN round(x) >= 9223372036854775808.0 THEN 9223372036854775807
            WHEN round(x) <= -9223372036854775808.0 THEN -9223372036854775808
            ELSE CAST(round(x) AS BIGINT) END""",
        # DuckDB fails beyond the limits of a FLOAT, Java gives an infinity.
        "trino_real(x)": """COALESCE(TRY_CAST(x AS FLOAT),
            CASE WHEN x > 0 THEN CAST('Infinity' AS FLOAT) WHEN x < 0 THEN CAST('-Infinity' AS FLOAT) END)""",
    },
    python={
        "trino_double_decimal": Routine(_double_decimal, ("DOUBLE", "INTEGER", "INTEGER"), "VARCHAR"),
        "trino_real_decimal": Routine(_float_decimal, ("FLOAT", "INTEGER", "INTEGER"), "VARCHAR"),
        "java_double_text": Routine(double_text, ("DOUBLE",), "VARCHAR"),
    },
)


def _plain(x: str, _: Type, target: Type) -> str:
    return f"CAST({x} AS {duckdb(target)})"


def _whole(x: str, _: Type, target: Type) -> str:
    bits = 8 << INTEGERS.index(target)
    limits = f"{-(2 ** (bits - 1))}, {2 ** (bits - 1) - 1}"
    return f"CAST(trino_whole(CAST({x} AS DOUBLE), {string(target.name)}, {limits}) AS {duckdb(target)})"


def _or_fail(x: str, attempt: str, message: str, target: Type) -> str:
    return f"CASE WHEN {x} IS NOT NULL THEN COALESCE({attempt}, {failing(_BAD, message, duckdb(target))}) END"


def _integer_decimal(x: str, source: Type, target: Type) -> str:
    shown = f"concat('Cannot cast {source.name.upper()} ''', {x}, ''' to DECIMAL({target.precision}, {target.scale})')"
    return _or_fail(x, f"TRY_CAST({x} AS {duckdb(target)})", shown, target)


def _double_to_decimal(x: str, _: Type, target: Type) -> str:
    """DuckDB's text of a double has the shortest digits, which below 1e15 are Java's too."""
    to = duckdb(target)
    attempt = f"TRY_CAST(CAST({x} AS VARCHAR) AS {to})"
    exact = f"CAST(trino_double_decimal({x}, {target.precision}, {target.scale}) AS {to})"
    return f"CASE WHEN abs({x}) BETWEEN 1e-3 AND 1e15 AND {attempt} IS NOT NULL THEN {attempt} ELSE {exact} END"


def decimal_floating(x: str, source: Type, target: Type) -> str:
    """A decimal as a double or real: its digits over its power of ten where they fit a long, else the nearest."""
    to, digits = duckdb(target), 15 if target == DOUBLE else 7
    if source.precision <= digits:
        return f"CAST({x} AS {to})"
    if source.precision > 18:
        return f"CAST(CAST({x} AS VARCHAR) AS {to})"
    wide = f"CAST({x} AS DECIMAL({source.precision + source.scale + 1},{source.scale}))"
    unscaled = f"CAST({wide} * CAST({10**source.scale} AS DECIMAL({source.scale + 1},0)) AS BIGINT)"
    return f"(CAST({unscaled} AS {to}) / CAST({10**source.scale} AS {to}))"


def _real_to_decimal(x: str, _: Type, target: Type) -> str:
    return f"CAST(trino_real_decimal({x}, {target.precision}, {target.scale}) AS {duckdb(target)})"


def _decimal_integer(x: str, source: Type, target: Type) -> str:
    shown = f"concat('Cannot cast ''', {decimal_text(x, source)}, ''' to {target.name.upper()}')"
    return _or_fail(x, f"TRY_CAST({x} AS {duckdb(target)})", shown, target)


def _decimal_decimal(x: str, source: Type, target: Type) -> str:
    to = f"DECIMAL({target.precision}, {target.scale})"
    name = f"DECIMAL({source.precision}, {source.scale})"
    shown = f"concat('Cannot cast {name} ''', {decimal_text(x, source)}, ''' to {to}')"
    return _or_fail(x, f"TRY_CAST({x} AS {duckdb(target)})", shown, target)


def _all() -> Casts:
    found: dict[tuple[str, str], Cast] = {}
    for n, source in enumerate(INTEGERS):
        for m, target in enumerate(INTEGERS):
            found[source.name, target.name] = Cast(_plain, fails=m < n, uses=1)
        found[source.name, "decimal"] = Cast(_integer_decimal, uses=3)
        found[source.name, DOUBLE.name] = found[source.name, REAL.name] = Cast(_plain, fails=False, uses=1)
        found["decimal", source.name] = Cast(_decimal_integer, uses=3)
        found[DOUBLE.name, source.name] = found[REAL.name, source.name] = Cast(_whole, uses=6)
    found[DOUBLE.name, BIGINT.name] = Cast(lambda x, *_: f"trino_bigint({x})", uses=5)
    found[REAL.name, BIGINT.name] = Cast(lambda x, *_: f"trino_real_bigint({x})", uses=4)
    for floating in (DOUBLE.name, REAL.name):
        found["decimal", floating] = Cast(decimal_floating, fails=False, uses=1)
    found[DOUBLE.name, REAL.name] = Cast(lambda x, *_: f"trino_real({x})", fails=False, uses=3)
    found[REAL.name, DOUBLE.name] = Cast(_plain, fails=False, uses=1)
    found[DOUBLE.name, "decimal"] = Cast(_double_to_decimal, uses=4)
    found[REAL.name, "decimal"] = Cast(_real_to_decimal, uses=1)
    found["decimal", "decimal"] = Cast(_decimal_decimal, uses=3)
    for number in (*(t.name for t in INTEGERS), DOUBLE.name, REAL.name, "decimal"):
        found[BOOLEAN.name, number] = Cast(_plain, fails=number == "decimal", uses=1)
        found[number, BOOLEAN.name] = Cast(lambda x, *_: f"({x} <> 0)", fails=False, uses=1)
    return found


NUMBERS = Family(_all(), _ROUTINES)
