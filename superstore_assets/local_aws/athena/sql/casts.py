"""Casts as Trino makes them (``io.trino.type``: ``VarcharOperators``, ``DoubleOperators``, ``DecimalCasts``, ...)."""

import datetime

from .errors import QueryError, unsupported
from .pruning import Tests, reading
from .routines import Routine, Routines, failing
from .text import java_double, java_real, scientific
from .types import (
    BIGINT,
    BOOLEAN,
    DATE,
    DAY_SECOND,
    DOUBLE,
    INTEGERS,
    REAL,
    UNKNOWN,
    YEAR_MONTH,
    Type,
    duckdb,
    is_integer,
    is_numeric,
)
from .values import Value, coerce, fail, string

_CAST, _RANGE = "INVALID_CAST_ARGUMENT", "NUMERIC_VALUE_OUT_OF_RANGE"
_EDGE = r"[\x00-\x20]*"  # what Java's String.trim removes
_DOUBLE = rf"{_EDGE}[+-]?(NaN|Infinity|([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[fFdD]?){_EDGE}"
_DATE = rf"{_EDGE}[+-]?[0-9]{{1,9}}-[0-9]{{1,2}}-[0-9]{{1,2}}{_EDGE}"
_TIME = r"[0-9]{1,2}:[0-9]{1,2}(:[0-9]{1,2}(\.[0-9]{1,6})?)?"
_TIMESTAMP = rf"{_EDGE}[+-]?[0-9]{{4,9}}-[0-9]{{1,2}}-[0-9]{{1,2}}( {_TIME})?{_EDGE}"
_CONTROLS = string("".join(map(chr, range(1, 33))))


def _cannot_cast(type_: str) -> str:
    return failing(_CAST, "concat('Cannot cast ''', s, ''' to ', shown)", type_)


ROUTINES = Routines(
    macros={
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
            ELSE {failing(_CAST, "concat('Cannot cast ''', s, ''' to BOOLEAN')", "BOOLEAN")} END""",
        "trino_date(s)": f"""CASE WHEN s IS NULL THEN NULL
            WHEN regexp_full_match(s, {string(_DATE)}) AND TRY_CAST(s AS DATE) IS NOT NULL THEN TRY_CAST(s AS DATE)
            ELSE {failing(_CAST, "concat('Value cannot be cast to date: ', s)", "DATE")} END""",
        "trino_timestamp(s, shown)": f"""CASE WHEN s IS NULL THEN NULL
            WHEN regexp_full_match(s, {string(_TIMESTAMP)}) AND NOT regexp_matches(s, ' 24:')
                AND TRY_CAST(s AS TIMESTAMP) IS NOT NULL
            THEN TRY_CAST(s AS TIMESTAMP)
            ELSE {failing(_CAST, "concat('Value cannot be cast to timestamp: ', s)", "TIMESTAMP")} END""",
        "trino_fit(s, n)": f"""CASE WHEN length(s) > n THEN
            {failing(_CAST, "concat('Value ', s, ' cannot be represented as varchar(', n, ')')", "VARCHAR")}
            ELSE s END""",
        "trino_round_to(x, shown, low, high)": f"""CASE WHEN x IS NULL THEN NULL
            WHEN isnan(x) THEN {failing(_CAST, "concat('Cannot cast double NaN to ', shown)", "HUGEINT")}
            WHEN TRY_CAST(round(x) AS HUGEINT) BETWEEN low AND high THEN TRY_CAST(round(x) AS HUGEINT)
            ELSE {failing(_RANGE, "concat('Out of range for ', shown, ': ', java_double_text(x))", "HUGEINT")} END""",
        "trino_round_timestamp(t, unit)": """make_timestamp(
            epoch_us(t) + unit // 2 - ((epoch_us(t) + unit // 2) % unit + unit) % unit)""",
        "trino_decimal_text(t)": """CASE WHEN starts_with(t, '.') THEN '0' || t
            WHEN starts_with(t, '-.') THEN '-0' || substr(t, 2) ELSE t END""",
        "trino_day_second_text(ms)": """CASE WHEN ms < 0 THEN '-' ELSE '' END
            || printf('%d %02d:%02d:%02d.%03d', abs(ms) // 86400000, abs(ms) // 3600000 % 24,
            abs(ms) // 60000 % 60, abs(ms) // 1000 % 60, abs(ms) % 1000)""",
        "trino_year_month_text(n)": """CASE WHEN n < 0 THEN '-' ELSE '' END
            || printf('%d-%d', abs(n) // 12, abs(n) % 12)""",
    },
    python={
        "trino_double_text": Routine(scientific, ("DOUBLE",), "VARCHAR"),
        "trino_real_text": Routine(lambda x: scientific(float(java_real(x))), ("FLOAT",), "VARCHAR"),
        "java_double_text": Routine(java_double, ("DOUBLE",), "VARCHAR"),
    },
)


def cast(value: Value, target: Type) -> Value | None:
    """``CAST(value AS target)``, or None where Trino has no such cast."""
    source, x = value.type, value.sql
    if source == UNKNOWN:
        return coerce(value, target)
    if source == target:
        return value
    sql = _cast_sql(source, target, x)
    if sql is None:
        return None
    if sql == "":
        raise QueryError("NOT_SUPPORTED", unsupported(f"a cast from {source} to {target}"))
    tests: Tests = {}
    if source.name == "varchar" and (target in INTEGERS or target == DATE):
        read = datetime.date.fromisoformat if target == DATE else int
        tests = {scan: reading(test, read) for scan, test in value.tests.items()}
    elif source.name == target.name == "varchar" and target.length is None:
        tests = value.tests
    return Value(sql, target, True, tests=tests)


def _cast_sql(source: Type, target: Type, x: str) -> str | None:
    to = duckdb(target)
    name = str(target)
    if target.name == "varchar":
        text = _to_varchar(source, x)
        if not text or target.length is None:
            return text
        if source.name == "varchar":
            return f"left({x}, {target.length})"
        return f"trino_fit({text}, {target.length})"
    if source.name == "varchar":
        if target in INTEGERS:
            return f"CAST(trino_integer({x}, {string(_SHORT.get(name, name.upper()))}, {_limits(target)}) AS {to})"
        if target in (DOUBLE, REAL):
            return f"CAST(trino_double({x}, {string(name.upper())}) AS {to})"
        if target == BOOLEAN:
            return f"trino_boolean({x})"
        if target.name == "decimal":
            return _varchar_to_decimal(x, target)
        if target == DATE:
            return f"trino_date({x})"
        if target.name == "timestamp":
            return _round_timestamp(f"trino_timestamp({x}, {string(str(target))})", 6, target.precision)
        return "" if target.name == "timestamp with time zone" else None
    if source == BOOLEAN and (is_numeric(target)):
        return f"CAST({x} AS {to})"
    if is_numeric(source) and target == BOOLEAN:
        return f"({x} <> 0)"
    if is_integer(source) and is_numeric(target):
        if target.name == "decimal":
            return _to_decimal(x, f"CAST({x} AS VARCHAR)", str(source).upper(), target)
        return f"CAST({x} AS {to})"
    if source in (DOUBLE, REAL):
        if target == BIGINT or is_integer(target):
            return f"CAST(trino_round_to({x}, {string(name)}, {_limits(target)}) AS {to})"
        if target in (DOUBLE, REAL):
            return f"CAST({x} AS {to})"
        if target.name == "decimal":
            return _to_decimal(f"CAST({x} AS VARCHAR)", f"java_double_text({x})", str(source).upper(), target)
    if source.name == "decimal":
        if target in (DOUBLE, REAL):
            return f"CAST({x} AS {to})"
        if is_integer(target):
            shown = f"concat('Cannot cast ''', {_to_varchar(source, x)}, ''' to {name.upper()}')"
            return _or_fail(x, f"TRY_CAST({x} AS {to})", shown, target)
        if target.name == "decimal":
            shown = f"DECIMAL({source.precision}, {source.scale})"
            return _to_decimal(x, _to_varchar(source, x) or "", shown, target)
    if source == DATE and target.name in ("timestamp", "timestamp with time zone"):
        return f"CAST({x} AS {to})"
    if source.name in ("timestamp", "timestamp with time zone"):
        if target == DATE:
            return f"CAST({x} AS DATE)"
        if target.name in ("timestamp", "timestamp with time zone"):
            return _round_timestamp(f"CAST({x} AS {to})", source.precision, target.precision)
    if source.name == target.name == "array":
        return ""
    return None


_SHORT = {"integer": "INT"}


def _limits(type_: Type) -> str:
    bits = 8 << INTEGERS.index(type_)
    return f"CAST('{-(2 ** (bits - 1))}' AS HUGEINT), CAST('{2 ** (bits - 1) - 1}' AS HUGEINT)"


def _or_fail(x: str, attempt: str, message: str, target: Type) -> str:
    failure = fail("INVALID_CAST_ARGUMENT", message, target)
    return f"CASE WHEN {x} IS NULL THEN NULL ELSE COALESCE({attempt}, {failure}) END"


def _to_decimal(x: str, text: str, source: str, target: Type) -> str:
    """Round half up to the target's scale; fail where its precision is too small."""
    shown = f"concat('Cannot cast {source} ''', {text}, ''' to DECIMAL({target.precision}, {target.scale})')"
    return _or_fail(x, f"TRY_CAST({x} AS {duckdb(target)})", shown, target)


_NUMBER = r"'[\x00-\x20]*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[\x00-\x20]*'"


def _varchar_to_decimal(x: str, target: Type) -> str:
    is_number = f"regexp_full_match({x}, {_NUMBER})"
    reason = f"CASE WHEN {is_number} THEN 'Value too large.' ELSE 'Value is not a number.' END"
    shown = f"concat('Cannot cast VARCHAR ''', {x}, ''' to DECIMAL({target.precision}, {target.scale}). ', {reason})"
    return _or_fail(x, f"CASE WHEN {is_number} THEN TRY_CAST({x} AS {duckdb(target)}) END", shown, target)


def _round_timestamp(sql: str, source: int, target: int) -> str:
    """Round half up to ``target`` digits of a second (6 is what DuckDB holds)."""
    return sql if target >= source else f"trino_round_timestamp({sql}, {10 ** (6 - target)})"


def _to_varchar(source: Type, x: str) -> str | None:
    if source.name == "varchar":
        return x
    if source.name == "decimal" and source.precision == source.scale:
        return f"trino_decimal_text(CAST({x} AS VARCHAR))"
    if is_integer(source) or source.name == "decimal" or source in (BOOLEAN, DATE):
        return f"CAST({x} AS VARCHAR)"
    if source in (DOUBLE, REAL):
        return f"trino_{source}_text({x})"
    if source.name == "timestamp":
        return timestamp_text(x, source.precision)
    if source.name == "timestamp with time zone":
        return f"({timestamp_text(f'CAST({x} AS TIMESTAMP)', source.precision)} || ' UTC')"
    if source == DAY_SECOND:
        return f"trino_day_second_text({x})"
    if source == YEAR_MONTH:
        return f"trino_year_month_text({x})"
    return None


def timestamp_text(x: str, precision: int) -> str:
    """The text of a timestamp with that many digits of a second."""
    if precision == 0:
        return f"strftime({x}, '%Y-%m-%d %H:%M:%S')"
    return f"left(strftime({x}, '%Y-%m-%d %H:%M:%S.%f'), {20 + precision})"
