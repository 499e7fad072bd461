"""Casts of text (``VarcharOperators``, ``DecimalCasts``, ``DateOperators``, ``VarcharToTimestampCast``).

Values in their usual form are read by DuckDB; whatever is not is read as Java reads it, or fails as it does.
"""

from dataclasses import replace

from ..errors import QueryError, unsupported
from ..java_instants import parse_date, parse_time, parse_timestamp, parse_with_zone
from ..java_numbers import parse_decimal, parse_double, parse_float, parse_integer
from ..routines import Failure, Routine, Routines, failing
from ..types import DOUBLE, INTEGERS, REAL, Type, duckdb
from ..values import Value, risk, string
from ..zones import instant_of_text, zone_name
from .entry import Cast, Family

_BAD = "INVALID_CAST_ARGUMENT"
_SHOWN = {"integer": "INT"}


def _read_integer(text: str, bits: int, shown: str) -> int:
    try:
        return parse_integer(text, bits)
    except ValueError as error:
        raise Failure(_BAD, f"Cannot cast '{text}' to {shown}") from error


def _read_double(text: str) -> str:
    try:
        return repr(parse_double(text))  # not the number: DuckDB takes a NaN from Python for NULL
    except ValueError as error:
        raise Failure(_BAD, f"Cannot cast '{text}' to DOUBLE") from error


def _read_real(text: str) -> str:
    try:
        return repr(parse_float(text))
    except ValueError as error:
        raise Failure(_BAD, f"Cannot cast '{text}' to REAL") from error


def _read_decimal(text: str, precision: int, scale: int) -> str:
    reason = "Value too large."
    try:
        found = parse_decimal(text, scale)
        if len(found.as_tuple().digits) <= precision:
            return f"{found:f}"
    except ValueError:
        reason = "Value is not a number."
    except OverflowError:
        pass
    raise Failure(_BAD, f"Cannot cast VARCHAR '{text}' to DECIMAL({precision}, {scale}). {reason}")


def _read_date(text: str) -> int:
    try:
        return parse_date(text)
    except ValueError as error:
        raise Failure(_BAD, f"Value cannot be cast to date: {text}") from error


def _read_timestamp(text: str, precision: int) -> int:
    try:
        return parse_timestamp(text, precision)
    except ValueError as error:
        raise Failure(_BAD, f"Value cannot be cast to timestamp: {text}") from error
    except LookupError as error:
        raise Failure("NOT_SUPPORTED", unsupported(f"this time zone in a cast to timestamp: {error}")) from error


def _read_time(text: str, precision: int) -> int:
    try:
        return parse_time(text, precision)
    except ValueError as error:
        raise Failure(_BAD, f"Value cannot be cast to time: {text}") from error


def _read_zoned(text: str, precision: int) -> int:
    """A text that is no constant: it must be in UTC, because what is a column's has one zone."""
    try:
        micros, zone = parse_zoned(text, precision)
    except ValueError as error:
        raise Failure(_BAD, f"Value cannot be cast to timestamp with time zone: {text}") from error
    except LookupError as error:
        raise Failure("NOT_SUPPORTED", unsupported(f"this time zone in a cast: {error}")) from error
    if zone != "UTC":
        raise Failure("NOT_SUPPORTED", unsupported("a zone other than UTC in a cast of what is no constant"))
    return micros


def zoned_constant(text: str, target: Type) -> Value:
    """A constant as a timestamp with time zone."""
    to = duckdb(target)
    try:
        micros, zone = parse_zoned(text, target.precision)
    except ValueError:
        message = string(f"Value cannot be cast to timestamp with time zone: {text}")
        sql = failing(_BAD, message, to)
        return Value(sql, target, risk(sql))
    except LookupError as error:
        raise QueryError("NOT_SUPPORTED", unsupported(f"this time zone in a cast: {error}")) from error
    return Value(f"make_timestamp({micros})", replace(target, zone=zone))


def parse_zoned(text: str, precision: int) -> tuple[int, str]:
    """The instant of a written timestamp with time zone, and its zone, which is UTC where it tells none."""
    local, zone = parse_with_zone(text, precision)
    name = "UTC" if zone is None else zone_name(zone)
    return instant_of_text(local, name), name


_ROUTINES = Routines(
    macros={
        "trino_boolean(s)": f"""CASE WHEN lower(s) IN ('t', 'true', '1') THEN TRUE
            WHEN lower(s) IN ('f', 'false', '0') THEN FALSE
            WHEN s IS NOT NULL
            THEN {failing(_BAD, "concat('Cannot cast ''', s, ''' to BOOLEAN')", "BOOLEAN")} END""",
    },
    python={
        "java_integer": Routine(_read_integer, ("VARCHAR", "INTEGER", "VARCHAR"), "BIGINT"),
        "java_double": Routine(_read_double, ("VARCHAR",), "VARCHAR"),
        "java_real": Routine(_read_real, ("VARCHAR",), "VARCHAR"),
        "java_decimal": Routine(_read_decimal, ("VARCHAR", "INTEGER", "INTEGER"), "VARCHAR"),
        "java_date": Routine(_read_date, ("VARCHAR",), "INTEGER"),
        "java_time": Routine(_read_time, ("VARCHAR", "INTEGER"), "BIGINT"),
        "java_zoned": Routine(_read_zoned, ("VARCHAR", "INTEGER"), "BIGINT", refuses=True),
        "java_timestamp": Routine(_read_timestamp, ("VARCHAR", "INTEGER"), "BIGINT"),
    },
)


def _integer(x: str, _: Type, target: Type) -> str:
    to, bits = duckdb(target), 8 << INTEGERS.index(target)
    shown = _SHOWN.get(target.name, target.name.upper())
    return (
        f"CASE WHEN CAST(TRY_CAST({x} AS {to}) AS VARCHAR) = {x} THEN TRY_CAST({x} AS {to})"
        f" ELSE CAST(java_integer({x}, {bits}, {string(shown)}) AS {to}) END"
    )


_USUAL = string("-?[0-9]{1,30}([.][0-9]{1,30})?")


def _floating(x: str, _: Type, target: Type) -> str:
    if target == REAL:
        return f"CAST(java_real({x}) AS FLOAT)"
    exact = f"CAST(java_double({x}) AS DOUBLE)"
    return f"CASE WHEN regexp_full_match({x}, {_USUAL}) THEN TRY_CAST({x} AS DOUBLE) ELSE {exact} END"


def _to_decimal(x: str, _: Type, target: Type) -> str:
    to = duckdb(target)
    read = f"CAST(java_decimal({x}, {target.precision}, {target.scale}) AS {to})"
    return (
        f"CASE WHEN regexp_full_match({x}, {_USUAL}) AND TRY_CAST({x} AS {to}) IS NOT NULL"
        f" THEN TRY_CAST({x} AS {to}) ELSE {read} END"
    )


def date(x: str, _: Type | None = None, __: Type | None = None) -> str:
    """The date that a text is."""
    return (
        f"CASE WHEN length({x}) = 10 AND CAST(TRY_CAST({x} AS DATE) AS VARCHAR) = {x} THEN TRY_CAST({x} AS DATE)"
        f" ELSE DATE '1970-01-01' + java_date({x}) END"
    )


def _timestamp(x: str, _: Type, target: Type) -> str:
    fraction = f"([.][0-9]{{1,{target.precision}}})?" if target.precision else ""
    usual = string(f"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}} [0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}{fraction}")
    attempt = f"TRY_CAST({x} AS TIMESTAMP)"
    return (
        f"CASE WHEN regexp_full_match({x}, {usual}) AND date_part('hour', {attempt}) = TRY_CAST(substr({x}, 12, 2) AS"
        f" INTEGER) THEN {attempt} ELSE make_timestamp(java_timestamp({x}, {target.precision})) END"
    )


FROM_TEXT = Family(
    {
        ("varchar", "timestamp with time zone"): Cast(
            lambda x, _, target: f"make_timestamp(java_zoned({x}, {target.precision}))", uses=1
        ),
        ("varchar", "varbinary"): Cast(lambda x, *_: f"encode({x})", fails=False, uses=1),
        ("varchar", "time"): Cast(
            lambda x, _, target: f"CAST(make_timestamp(java_time({x}, {target.precision})) AS TIME)", uses=1
        ),
        **{("varchar", t.name): Cast(_integer, uses=4) for t in INTEGERS},
        ("varchar", REAL.name): Cast(_floating, uses=1),
        ("varchar", DOUBLE.name): Cast(_floating, uses=3),
        ("varchar", "decimal"): Cast(_to_decimal, uses=4),
        ("varchar", "boolean"): Cast(lambda x, *_: f"trino_boolean({x})", uses=6),
        ("varchar", "date"): Cast(date, uses=4),
        ("varchar", "timestamp"): Cast(_timestamp, uses=4),
    },
    _ROUTINES,
)
