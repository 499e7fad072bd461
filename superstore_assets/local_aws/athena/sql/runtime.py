"""DuckDB as the engine runs it: the connection, the macros that the SQL calls, and its errors in Trino's words."""

import re
from collections.abc import Callable, Sequence
from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal, localcontext

import duckdb

from .dates import parse_mysql
from .errors import QueryError, unsupported
from .functions import MACROS
from .text import java_double, java_real, scientific
from .values import string

_EDGE = r"[\x00-\x20]*"  # what Java's String.trim removes
_DOUBLE = rf"{_EDGE}[+-]?(NaN|Infinity|([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[fFdD]?){_EDGE}"
_DATE = rf"{_EDGE}[+-]?[0-9]{{1,9}}-[0-9]{{1,2}}-[0-9]{{1,2}}{_EDGE}"
_TIME = r"[0-9]{1,2}:[0-9]{1,2}(:[0-9]{1,2}(\.[0-9]{1,6})?)?"
_TIMESTAMP = rf"{_EDGE}[+-]?[0-9]{{4,9}}-[0-9]{{1,2}}-[0-9]{{1,2}}( {_TIME})?{_EDGE}"
_CONTROLS = string("".join(map(chr, range(1, 33))))


def _fail(code: str, message: str, type_: str) -> str:
    return f"CAST(trino_fail({string(code)}, {message}) AS {type_})"


def _cannot_cast(type_: str) -> str:
    return _fail("INVALID_CAST_ARGUMENT", "concat('Cannot cast ''', s, ''' to ', shown)", type_)


_RANGE = "NUMERIC_VALUE_OUT_OF_RANGE"
_MACROS = {
    # A failing cast, not error(): DuckDB's TRY refuses volatile functions.
    "trino_fail(code, message)": "CAST(concat('!', code, ':', message, '!') AS INTEGER)",
    "trino_eq(a, b)": "((a = b) AND (NOT isnan(b) OR a IS NULL))",
    "trino_ne(a, b)": "((a <> b) OR (isnan(a) AND isnan(b)))",
    "trino_lt(a, b)": "((a < b) AND (NOT isnan(b) OR a IS NULL))",
    "trino_le(a, b)": "((a <= b) AND (NOT isnan(b) OR a IS NULL))",
    "trino_fmod(a, b)": "(a % b)",
    "trino_integer(s, shown, low, high)": f"""CASE WHEN s IS NULL THEN NULL
        WHEN regexp_full_match(s, {string(_EDGE + "[+-]?[0-9]+" + _EDGE)})
            AND TRY_CAST(trim(s, {_CONTROLS}) AS HUGEINT) BETWEEN low AND high
        THEN TRY_CAST(trim(s, {_CONTROLS}) AS HUGEINT)
        ELSE {_cannot_cast("HUGEINT")} END""",
    "trino_double(s, shown)": f"""CASE WHEN s IS NULL THEN NULL
        WHEN regexp_full_match(s, {string(_DOUBLE)})
        THEN TRY_CAST(regexp_replace(trim(s, {_CONTROLS}), '([0-9.])[fFdD]$', '\\1') AS DOUBLE)
        ELSE {_cannot_cast("DOUBLE")} END""",
    "trino_boolean(s)": f"""CASE WHEN s IS NULL THEN NULL WHEN lower(s) IN ('t', 'true', '1') THEN TRUE
        WHEN lower(s) IN ('f', 'false', '0') THEN FALSE
        ELSE {_fail("INVALID_CAST_ARGUMENT", "concat('Cannot cast ''', s, ''' to BOOLEAN')", "BOOLEAN")} END""",
    "trino_date(s)": f"""CASE WHEN s IS NULL THEN NULL
        WHEN regexp_full_match(s, {string(_DATE)}) AND TRY_CAST(s AS DATE) IS NOT NULL THEN TRY_CAST(s AS DATE)
        ELSE {_fail("INVALID_CAST_ARGUMENT", "concat('Value cannot be cast to date: ', s)", "DATE")} END""",
    "trino_timestamp(s, shown)": f"""CASE WHEN s IS NULL THEN NULL
        WHEN regexp_full_match(s, {string(_TIMESTAMP)}) AND NOT regexp_matches(s, ' 24:')
            AND TRY_CAST(s AS TIMESTAMP) IS NOT NULL
        THEN TRY_CAST(s AS TIMESTAMP)
        ELSE {_fail("INVALID_CAST_ARGUMENT", "concat('Value cannot be cast to timestamp: ', s)", "TIMESTAMP")} END""",
    "trino_fit(s, n)": f"""CASE WHEN length(s) > n THEN
        {_fail("INVALID_CAST_ARGUMENT", "concat('Value ', s, ' cannot be represented as varchar(', n, ')')", "VARCHAR")}
        ELSE s END""",
    "trino_round_to(x, shown, low, high)": f"""CASE WHEN x IS NULL THEN NULL
        WHEN isnan(x) THEN {_fail("INVALID_CAST_ARGUMENT", "concat('Cannot cast double NaN to ', shown)", "HUGEINT")}
        WHEN TRY_CAST(round(x) AS HUGEINT) BETWEEN low AND high THEN TRY_CAST(round(x) AS HUGEINT)
        ELSE {_fail(_RANGE, "concat('Out of range for ', shown, ': ', java_double_text(x))", "HUGEINT")} END""",
    "trino_round_timestamp(t, unit)": """make_timestamp(
        epoch_us(t) + unit // 2 - ((epoch_us(t) + unit // 2) % unit + unit) % unit)""",
    "trino_decimal_text(t)": """CASE WHEN starts_with(t, '.') THEN '0' || t
        WHEN starts_with(t, '-.') THEN '-0' || substr(t, 2) ELSE t END""",
    "trino_day_second_text(i)": """CASE WHEN epoch_ms(i) < 0 THEN '-' ELSE '' END || printf('%d %02d:%02d:%02d.%03d',
        abs(epoch_ms(i)) // 86400000, abs(epoch_ms(i)) // 3600000 % 24, abs(epoch_ms(i)) // 60000 % 60,
        abs(epoch_ms(i)) // 1000 % 60, abs(epoch_ms(i)) % 1000)""",
    "trino_months(i)": "(date_part('year', i) * 12 + date_part('month', i))",
    "trino_year_month_text(i)": """CASE WHEN trino_months(i) < 0 THEN '-' ELSE '' END
        || printf('%d-%d', abs(trino_months(i)) // 12, abs(trino_months(i)) % 12)""",
    "trino_date_plus(d, i)": f"""CASE WHEN d + i <> CAST(d + i AS DATE)
        THEN {_fail("INVALID_FUNCTION_ARGUMENT", "'Cannot add hour, minutes or seconds to a date'", "DATE")}
        ELSE CAST(d + i AS DATE) END""",
}


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


def _truncate(a: str, places: int) -> str:
    with localcontext(Context(prec=120)):
        number = Decimal(a)
        if places < -60:
            return "0"
        return f"{number.quantize(Decimal(1).scaleb(-places), ROUND_DOWN):f}"


_FUNCTIONS: dict[str, tuple[Callable[..., object], list[str], str]] = {
    "trino_decimal_divide": (_divide, ["VARCHAR", "VARCHAR", "INTEGER"], "VARCHAR"),
    "trino_decimal_modulo": (_modulo, ["VARCHAR", "VARCHAR", "INTEGER"], "VARCHAR"),
    "trino_decimal_truncate": (_truncate, ["VARCHAR", "INTEGER"], "VARCHAR"),
    "trino_double_text": (scientific, ["DOUBLE"], "VARCHAR"),
    "trino_real_text": (lambda x: scientific(float(java_real(x))), ["FLOAT"], "VARCHAR"),
    "java_double_text": (java_double, ["DOUBLE"], "VARCHAR"),
    "trino_date_parse": (parse_mysql, ["VARCHAR", "VARCHAR"], "TIMESTAMP"),
}


def connection(folders: Sequence[str] = ()) -> duckdb.DuckDBPyConnection:
    """Open an in-memory DuckDB as the generated SQL needs it.

    It reads no file outside ``folders``, loads no extension and runs on one thread, so that a sum of doubles is the
    same each time.
    """
    found = duckdb.connect(
        config={"autoinstall_known_extensions": "false", "autoload_known_extensions": "false", "threads": "1"}
    )
    for name, (function, parameters, returns) in _FUNCTIONS.items():
        found.create_function(name, function, parameters, returns)  # type: ignore[arg-type]  # DuckDB takes type names
    found.execute("; ".join(f"CREATE MACRO {signature} AS {body}" for signature, body in {**_MACROS, **MACROS}.items()))
    found.execute("SET TimeZone = 'UTC'")
    found.execute("SET allowed_directories = [" + ", ".join(map(string, folders)) + "]")
    found.execute("SET enable_external_access = false")
    found.execute("SET lock_configuration = true")
    return found


_OUR_ERROR = re.compile(r"!([A-Z_]+):(.*?)!(?:' to INT32|\s*$)", re.DOTALL)
_OPERATIONS = {"addition": "+", "subtraction": "-", "multiplication": "*", "division": "/"}
_WIDTHS = {"INT8": "tinyint", "INT16": "smallint", "INT32": "integer", "INT64": "bigint", "INT128": "bigint"}


def describe(error: duckdb.Error) -> QueryError:
    """A failure at run time, as Trino reports it."""
    text = str(error)
    if found := _OUR_ERROR.search(text):
        return QueryError(found[1], found[2])
    if "Division by zero" in text:
        return QueryError("DIVISION_BY_ZERO", "Division by zero")
    if found := re.search(r"Overflow in (\w+) of (INT\d+) \((-?\d+) (\S) (-?\d+)\)", text):
        name = _WIDTHS[found[2]]
        return QueryError("NUMERIC_VALUE_OUT_OF_RANGE", f"{name} {found[1]} overflow: {found[3]} {found[4]} {found[5]}")
    if found := re.search(
        r"Type (?:INT\d+|DECIMAL\S*) with value (\S+) can't be cast .* destination type (INT\d+)", text
    ):
        return QueryError("NUMERIC_VALUE_OUT_OF_RANGE", f"Out of range for {_WIDTHS[found[2]]}: {found[1]}")
    if "More than one row returned by a subquery" in text:
        return QueryError("SUBQUERY_MULTIPLE_ROWS", "Scalar sub-query has returned multiple rows")
    if isinstance(error, duckdb.OutOfRangeException):
        return QueryError("NUMERIC_VALUE_OUT_OF_RANGE", text.splitlines()[0].removeprefix("Out of Range Error: "))
    if isinstance(error, duckdb.InterruptException):
        return QueryError("USER_CANCELED", "Query was canceled")
    if isinstance(error, duckdb.ConversionException) and "DECIMAL" in text:
        return QueryError("NUMERIC_VALUE_OUT_OF_RANGE", "Decimal overflow")
    return QueryError("NOT_SUPPORTED", unsupported(f"this query: {text.splitlines()[0]}"))
