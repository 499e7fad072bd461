"""Functions of dates and timestamps (``DateTimeFunctions``).

A timestamp with time zone is held as its instant in UTC, the only zone there is here.
"""

from collections.abc import Callable

from ..casts.from_text import date
from ..dates import parse_mysql, strftime_format
from ..errors import QueryError, unsupported
from ..routines import Routine, Routines, failing
from ..types import DATE, Type, duckdb, varchar
from ..values import Value, string
from .constants import constant
from .entry import Family, Function, each, scalar

_INTERNAL = "GENERIC_INTERNAL_ERROR"
_FAR = failing("NOT_SUPPORTED", string(unsupported("the text of a date before year 1 or after year 9999")), "VARCHAR")
_ROUTINES = Routines(
    macros={
        # Math.round: half up, also below zero.
        "java_round(x)": "CASE WHEN x - floor(x) < 0.5 THEN floor(x) ELSE ceil(x) END",
        "trino_strftime(t, format)": f"""CASE WHEN t < TIMESTAMP '0001-01-01' OR t >= TIMESTAMP '10000-01-01'
            THEN {_FAR} ELSE strftime(t, format) END""",
        "trino_from_unixtime(s)": f"""CASE WHEN isnan(s) THEN TIMESTAMP '1970-01-01'
            WHEN abs(s) >= 2251799813685.248
            THEN {failing(_INTERNAL, "concat('Millis overflow: ', s * 1000)", "TIMESTAMP")}
            ELSE make_timestamp(CAST(java_round(s * 1000) AS BIGINT) * 1000) END""",
    },
    python={"trino_date_parse": Routine(parse_mysql, ("VARCHAR", "VARCHAR"), "TIMESTAMP")},
)
_INSTANTS = ("timestamp(p)", "timestamp(p) with time zone")
_DATE_UNITS = ("day", "week", "month", "quarter", "year")
_TIME_UNITS = ("millisecond", "second", "minute", "hour", *_DATE_UNITS)


def _by_unit(unit: Value, type_: Type, present: str, returns: str, of: Callable[[str], str]) -> str:
    """SQL for a unit that may be no constant; one that there is not fails where all else is ``present``."""
    units = _DATE_UNITS if type_ == DATE else _TIME_UNITS
    message = f"concat('''', {unit.sql}, ''' is not a valid {'DATE' if type_ == DATE else 'TIMESTAMP'} field')"
    unknown = f"CASE WHEN {present} THEN {failing('INVALID_FUNCTION_ARGUMENT', message, returns)} END"
    if unit.literal is not None:
        name = str(unit.literal).lower()
        return of(name) if name in units else unknown
    whens = " ".join(f"WHEN '{name}' THEN {of(name)}" for name in units)
    return f"CASE WHEN {unit.sql} IS NOT NULL THEN CASE lower({unit.sql}) {whens} ELSE {unknown} END END"


def _date_trunc(unit: Value, x: Value) -> str:
    to = duckdb(x.type)
    return _by_unit(
        unit, x.type, f"{x.sql} IS NOT NULL", to, lambda name: f"CAST(date_trunc('{name}', {x.sql}) AS {to})"
    )


_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_MICROSECONDS = {
    "millisecond": 1000,
    "second": 1_000_000,
    "minute": 60_000_000,
    "hour": 3_600_000_000,
    "day": 86_400_000_000,
    "week": 604_800_000_000,
}
_MOST = {"day": 73_000_000, "week": 10_000_000, "month": 2_400_000, "quarter": 800_000, "year": 200_000}
"""Of each unit what 200,000 years are at least: to there and back DuckDB and Trino count."""


def _added(name: str, n: str, x: Value) -> str:
    """Only months are added as an interval: DuckDB takes 30 days for a month where it looks for equal expressions."""
    to = duckdb(x.type)
    if name in _MONTHS:
        return f"CAST({x.sql} + to_months(CAST({n} * {_MONTHS[name]} AS INTEGER)) AS {to})"
    if x.type == DATE:
        return f"({x.sql} + CAST({n} * {_MICROSECONDS[name] // _MICROSECONDS['day']} AS INTEGER))"
    sql = f"make_timestamp(epoch_us({x.sql}) + {n} * {_MICROSECONDS[name]})"
    if name == "millisecond" and x.type.precision < 3:
        return f"trino_round_timestamp({sql}, {10 ** (6 - x.type.precision)})"
    return sql


def _date_add(unit: Value, n: Value, x: Value) -> str:
    to = duckdb(x.type)
    far = failing("NOT_SUPPORTED", string(unsupported("date_add() of more than 200,000 years")), to)
    beyond = failing(_INTERNAL, "'integer overflow'", to)

    def of(name: str) -> str:
        guard = f"WHEN abs({n.sql}) > {_MOST[name]} THEN {far} " if name in _MOST else ""
        overflow = f"{n.sql} NOT BETWEEN -2147483648 AND 2147483647 AND {x.sql} IS NOT NULL"
        return f"CASE WHEN {overflow} THEN {beyond} {guard}ELSE {_added(name, n.sql, x)} END"

    return _by_unit(unit, x.type, f"{n.sql} IS NOT NULL AND {x.sql} IS NOT NULL", to, of)


def _date_diff(unit: Value, a: Value, b: Value) -> str:
    def of(name: str) -> str:
        return f"date_sub('{name}', CAST({a.sql} AS TIMESTAMP), CAST({b.sql} AS TIMESTAMP))"

    return _by_unit(unit, a.type, f"{a.sql} IS NOT NULL AND {b.sql} IS NOT NULL", "BIGINT", of)


def _date_format(x: Value, pattern: Value) -> str:
    moment = f"CAST({x.sql} AS TIMESTAMP)"
    if x.type.precision > 3:
        moment = f"trino_round_timestamp({moment}, 1000)"
    try:
        return f"trino_strftime({moment}, {string(strftime_format(constant(pattern, 'a date format')))})"
    except QueryError as error:
        if error.code == "NOT_SUPPORTED":
            raise
        return f"CASE WHEN {x.sql} IS NOT NULL THEN {failing(error.code, string(error.message), 'VARCHAR')} END"


def _to_iso8601(zone: str) -> Callable[[Value], str]:
    def render(x: Value) -> str:
        digits = x.type.precision
        text = f"trino_strftime(CAST({x.sql} AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S{'.%f' if digits else ''}')"
        return f"(left({text}, {20 + digits if digits else 19}) || '{zone}')"

    return render


def _to_unixtime(x: Value) -> str:
    micros = f"epoch_us({x.sql})"
    if x.type.precision <= 3:
        return f"({micros} // 1000 / 1000.0::DOUBLE)"
    below = f"({micros} % 1000 + 1000) % 1000"
    return f"(({micros} - {below}) // 1000 / 1000.0::DOUBLE + {below} * 1000000 / 1e12::DOUBLE)"


def _field(name: str, part: str) -> list[Function]:
    """A field that dates and timestamps have."""
    return [scalar(f"{name}(date) -> bigint", _part(part)), *_time_field(name, _part(part))]


def _time_field(name: str, sql: str) -> list[Function]:
    """A field that only timestamps have."""
    return each(_INSTANTS, lambda t: scalar(f"{name}({t}) -> bigint", sql))


def _part(part: str) -> str:
    return f"CAST(date_part('{part}', {{0}}) AS BIGINT)"


def _interval_field(name: str, interval: str, sql: str) -> Function:
    """A field of an interval, which is held as its milliseconds or its months; its sign is the interval's."""
    return scalar(f"{name}({interval}) -> bigint", f"CAST({sql} AS BIGINT)")


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
        _interval_field("year", "interval year to month", "{0} // 12"),
        _interval_field("month", "interval year to month", "{0} % 12"),
        _interval_field("day", "interval day to second", "{0} // 86400000"),
        _interval_field("day_of_month", "interval day to second", "{0} // 86400000"),
        _interval_field("hour", "interval day to second", "{0} // 3600000 % 24"),
        _interval_field("minute", "interval day to second", "{0} // 60000 % 60"),
        _interval_field("second", "interval day to second", "{0} // 1000 % 60"),
        _interval_field("millisecond", "interval day to second", "{0} % 1000"),
        _interval_field("to_milliseconds", "interval day to second", "{0}"),
        scalar("date(varchar(x)) -> date", lambda x: date(x.sql), fails=True),
        *each(_INSTANTS, lambda t: scalar(f"date({t}) -> date", "CAST({0} AS DATE)")),
        scalar("date_trunc(varchar(x), date) -> date", _date_trunc, fails=True),
        *each(_INSTANTS, lambda t: scalar(f"date_trunc(varchar(x), {t}) -> {t}", _date_trunc, fails=True)),
        scalar("date_add(varchar(x), bigint, date) -> date", _date_add, fails=True),
        *each(_INSTANTS, lambda t: scalar(f"date_add(varchar(x), bigint, {t}) -> {t}", _date_add, fails=True)),
        scalar("date_diff(varchar(x), date, date) -> bigint", _date_diff, fails=True),
        *each(_INSTANTS, lambda t: scalar(f"date_diff(varchar(x), {t}, {t}) -> bigint", _date_diff, fails=True)),
        *each(_INSTANTS, lambda t: scalar(f"date_format({t}, varchar(x)) -> varchar", _date_format, fails=True)),
        scalar("date_parse(varchar(x), varchar(y)) -> timestamp(3)", "trino_date_parse({0}, {1})", fails=True),
        scalar("last_day_of_month(date) -> date", "last_day({0})"),
        *each(_INSTANTS, lambda t: scalar(f"last_day_of_month({t}) -> date", "last_day(CAST({0} AS DATE))")),
        scalar("from_unixtime(double) -> timestamp(3) with time zone", "trino_from_unixtime({0})", fails=True),
        scalar("to_unixtime(timestamp(p) with time zone) -> double", _to_unixtime),
        scalar("to_iso8601(date) -> varchar(16)", "trino_strftime(CAST({0} AS TIMESTAMP), '%Y-%m-%d')", fails=True),
        scalar(
            "to_iso8601(timestamp(p)) -> varchar(n)",
            _to_iso8601(""),
            returns=lambda x: varchar(22 + x.precision + (1 if x.precision else 0)),
            fails=True,
        ),
        scalar(
            "to_iso8601(timestamp(p) with time zone) -> varchar(n)",
            _to_iso8601("Z"),
            returns=lambda x: varchar(28 + x.precision + (1 if x.precision else 0)),
            fails=True,
        ),
        scalar("now() -> timestamp(3) with time zone", "date_trunc('milliseconds', CAST(now() AS TIMESTAMP))"),
    ),
    _ROUTINES,
)
