"""Functions of dates and timestamps (``DateTimeFunctions``)."""

from ..casts.from_text import date
from ..dates import input_pattern, parse_mysql, strftime_format
from ..errors import QueryError
from ..routines import Routine, Routines
from ..types import DATE, Type, duckdb
from ..values import Value, string
from .constants import constant
from .entry import Family, Function, each, scalar

_ROUTINES = Routines(python={"trino_date_parse": Routine(parse_mysql, ("VARCHAR", "VARCHAR"), "TIMESTAMP")})
_INSTANTS = ("timestamp(p)", "timestamp(p) with time zone")
_DATE_UNITS = ("day", "week", "month", "quarter", "year")
_TIME_UNITS = ("millisecond", "second", "minute", "hour", *_DATE_UNITS)


def _unit(value: Value, type_: Type) -> str:
    unit = str(constant(value, "a unit")).lower()
    known = _DATE_UNITS if type_ == DATE else _TIME_UNITS
    if unit not in known:
        kind = "DATE" if type_ == DATE else "TIMESTAMP"
        raise QueryError("INVALID_FUNCTION_ARGUMENT", f"'{unit}' is not a valid {kind} field")
    return unit


def _date_trunc(unit: Value, x: Value) -> str:
    return f"CAST(date_trunc('{_unit(unit, x.type)}', {x.sql}) AS {duckdb(x.type)})"


_STEP = {"quarter": (3, "MONTH"), "week": (7, "DAY"), "millisecond": (1000, "MICROSECOND")}


def _date_add(unit: Value, n: Value, x: Value) -> str:
    factor, name = _STEP.get(_unit(unit, x.type), (1, _unit(unit, x.type).upper()))
    interval = (
        f"to_{name.lower()}s(CAST({n.sql} * {factor} AS {'INTEGER' if name in ('DAY', 'MONTH', 'YEAR') else 'BIGINT'}))"
    )
    return f"CAST(({x.sql} + {interval}) AS {duckdb(x.type)})"


def _date_diff(unit: Value, a: Value, b: Value) -> str:
    name = _unit(unit, a.type)
    return f"date_sub('{name}', CAST({a.sql} AS TIMESTAMP), CAST({b.sql} AS TIMESTAMP))"


def _date_format(x: Value, pattern: Value) -> str:
    return f"strftime(CAST({x.sql} AS TIMESTAMP), {string(strftime_format(constant(pattern, 'a date format')))})"


def _date_parse(x: Value, pattern: Value) -> str:
    text = constant(pattern, "a date format")
    input_pattern(text)
    return f"trino_date_parse({x.sql}, {string(text)})"


def _field(name: str, part: str) -> list[Function]:
    """A field that dates and timestamps have."""
    return [scalar(f"{name}(date) -> bigint", _part(part)), *_time_field(name, _part(part))]


def _time_field(name: str, sql: str) -> list[Function]:
    """A field that only timestamps have."""
    return each(_INSTANTS, lambda t: scalar(f"{name}({t}) -> bigint", sql))


def _part(part: str) -> str:
    return f"CAST(date_part('{part}', {{0}}) AS BIGINT)"


DATES = Family(
    (
        *_field("year", "year"),
        *_field("quarter", "quarter"),
        *_field("month", "month"),
        *_field("week", "week"),
        *_field("week_of_year", "week"),
        *_field("year_of_week", "isoyear"),
        *_field("yow", "isoyear"),
        *_field("day", "day"),
        *_field("day_of_month", "day"),
        *_field("day_of_week", "isodow"),
        *_field("dow", "isodow"),
        *_field("day_of_year", "doy"),
        *_field("doy", "doy"),
        *_time_field("hour", _part("hour")),
        *_time_field("minute", _part("minute")),
        *_time_field("second", _part("second")),
        *_time_field("millisecond", "CAST(date_part('millisecond', CAST({0} AS TIMESTAMP)) % 1000 AS BIGINT)"),
        scalar("date(varchar(x)) -> date", lambda x: date(x.sql), fails=True),
        *each(_INSTANTS, lambda t: scalar(f"date({t}) -> date", "CAST({0} AS DATE)")),
        scalar("date_trunc(varchar(x), date) -> date", _date_trunc),
        *each(_INSTANTS, lambda t: scalar(f"date_trunc(varchar(x), {t}) -> {t}", _date_trunc)),
        scalar("date_add(varchar(x), bigint, date) -> date", _date_add, fails=True),
        *each(_INSTANTS, lambda t: scalar(f"date_add(varchar(x), bigint, {t}) -> {t}", _date_add, fails=True)),
        scalar("date_diff(varchar(x), date, date) -> bigint", _date_diff),
        *each(_INSTANTS, lambda t: scalar(f"date_diff(varchar(x), {t}, {t}) -> bigint", _date_diff)),
        *each(_INSTANTS, lambda t: scalar(f"date_format({t}, varchar(x)) -> varchar", _date_format)),
        scalar("date_parse(varchar(x), varchar(y)) -> timestamp(3)", _date_parse, fails=True),
        scalar("last_day_of_month(date) -> date", "last_day({0})"),
        scalar("last_day_of_month(timestamp(p)) -> date", "last_day(CAST({0} AS DATE))"),
        scalar(
            "from_unixtime(double) -> timestamp(3) with time zone",
            "make_timestamp(CAST(round({0} * 1000) AS BIGINT) * 1000)",
            fails=True,
        ),
        scalar("to_unixtime(timestamp(p) with time zone) -> double", "(epoch_us({0}) / 1000000.0::DOUBLE)"),
        scalar("to_iso8601(date) -> varchar(16)", "CAST({0} AS VARCHAR)"),
        scalar("now() -> timestamp(3) with time zone", "date_trunc('milliseconds', CAST(now() AS TIMESTAMP))"),
    ),
    _ROUTINES,
)
