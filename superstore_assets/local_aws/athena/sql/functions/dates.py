"""Functions of dates and timestamps (``DateTimeFunctions``).

A timestamp with time zone is held as its instant in UTC; its zone is that of its type.
"""

from collections.abc import Callable
from dataclasses import replace

from ..casts.from_text import date
from ..dates import input_pattern, parse_mysql, strftime_format
from ..errors import QueryError, unsupported
from ..joda import iso_date, iso_timestamp, parse_joda, print_joda
from ..routines import Failure, Routine, Routines, failing
from ..types import DATE, Type, duckdb, varchar
from ..values import Value, string
from ..zones import instant_sql, local_sql, offset_zone, zone_name, zone_of
from .constants import constant
from .entry import Family, Function, each, scalar
from .zoned import in_zone, there

_INTERNAL = "GENERIC_INTERNAL_ERROR"
_FAR = failing("NOT_SUPPORTED", string(unsupported("the text of a date before year 1 or after year 9999")), "VARCHAR")


def _instant_of(found: tuple[int, str], *, in_utc: bool) -> int:
    if in_utc and found[1] != "UTC":
        raise Failure("NOT_SUPPORTED", unsupported("a zone other than UTC in a text that is no constant"))
    return found[0] // 1000 * 1000


def _read_iso(text: str, in_utc: bool) -> int:  # DuckDB hands it on
    return _instant_of(iso_timestamp(text), in_utc=in_utc)


def _parse_datetime(text: str, pattern: str, in_utc: bool) -> int:  # DuckDB hands it on
    return _instant_of(parse_joda(text, pattern), in_utc=in_utc)


_ROUTINES = Routines(
    macros={
        "trino_offset(m)": """CASE WHEN m < 0 THEN '-' ELSE '+' END
            || printf('%02d:%02d', abs(m) // 60, abs(m) % 60)""",
        # Math.round: half up, also below zero.
        "java_round(x)": "CASE WHEN x - floor(x) < 0.5 THEN floor(x) ELSE ceil(x) END",
        "trino_strftime(t, format)": f"""CASE WHEN t < TIMESTAMP '0001-01-01' OR t >= TIMESTAMP '10000-01-01'
            THEN {_FAR} ELSE strftime(t, format) END""",
        "trino_from_unixtime(s)": f"""CASE WHEN isnan(s) THEN TIMESTAMP '1970-01-01'
            WHEN abs(s) >= 2251799813685.248
            THEN {failing(_INTERNAL, "concat('Millis overflow: ', s * 1000)", "TIMESTAMP")}
            ELSE make_timestamp(CAST(java_round(s * 1000) AS BIGINT) * 1000) END""",
    },
    python={
        "trino_date_parse": Routine(parse_mysql, ("VARCHAR", "VARCHAR"), "TIMESTAMP"),
        "trino_print_joda": Routine(
            print_joda, ("TIMESTAMP", "VARCHAR", "VARCHAR", "INTEGER"), "VARCHAR", refuses=True
        ),
        "trino_parse_datetime": Routine(_parse_datetime, ("VARCHAR", "VARCHAR", "BOOLEAN"), "BIGINT", refuses=True),
        "trino_from_iso8601_timestamp": Routine(_read_iso, ("VARCHAR", "BOOLEAN"), "BIGINT", refuses=True),
        "trino_iso_date": Routine(iso_date, ("VARCHAR",), "DATE", refuses=True),
    },
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
        first, second = (f"CAST({v.sql} AS TIMESTAMP)" for v in (a, b))
        if a.type != DATE and a.type.precision > 3:  # counted in whole milliseconds
            first, second = (f"date_trunc('milliseconds', {v})" for v in (first, second))
        return f"date_sub('{name}', {first}, {second})"

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


_BELOW_DAY = ("millisecond", "second", "minute", "hour")


def _in_utc(x: Value) -> bool:
    return x.type.name != "timestamp with time zone" or x.type.zone == "UTC"


def _below_day(unit: Value, x: Value) -> bool | None:
    """Whether a unit is one of time, which goes by instants; None where there is no zone to which it matters."""
    if _in_utc(x):
        return None
    return str(constant(unit, "a unit of what has a time zone")).lower() in _BELOW_DAY


def _zoned_trunc(unit: Value, x: Value) -> str:
    if _below_day(unit, x):  # what is above the unit there is taken away, so that an hour that comes twice stays itself
        local = local_sql(x.sql, x.type.zone)
        cut = _date_trunc(unit, replace(x, sql=local, type=Type("timestamp", x.type.parameters)))
        return f"make_timestamp(epoch_us({x.sql}) - (epoch_us({local}) - epoch_us({cut})))"
    return in_zone(_date_trunc)(unit, x)


def _zoned_add(unit: Value, n: Value, x: Value) -> str:
    return _date_add(unit, n, x) if _below_day(unit, x) else in_zone(_date_add)(unit, n, x)


def _zoned_diff(unit: Value, a: Value, b: Value) -> str:
    return _date_diff(unit, a, b) if _below_day(unit, a) else there(_date_diff)(unit, a, b)


def _zone_minutes(x: Value) -> str:
    if _in_utc(x):
        return f"CASE WHEN {x.sql} IS NOT NULL THEN 0 END"
    return f"((epoch_us({local_sql(x.sql, zone_of(x.type))}) - epoch_us({x.sql})) // 60000000)"


def _zone_constant(x: Value, zone: Value, code: str = "INVALID_FUNCTION_ARGUMENT") -> str:
    text = constant(zone, "a time zone")
    if x.sql.startswith("CAST(NULL AS "):  # a NULL is in none
        return "UTC"
    try:
        return zone_name(text)
    except LookupError as error:
        raise QueryError("NOT_SUPPORTED", unsupported(f"the time zone {text}")) from error
    except ValueError as error:
        raise QueryError(code, f"'{text}' is not a valid time zone") from error


def _zoned_iso8601(x: Value) -> str:
    zone = zone_of(x.type)
    if zone == "UTC":
        return _to_iso8601("Z")(x)
    offset = f"trino_offset(CAST({_zone_minutes(x)} AS BIGINT))"
    return f"({there(_to_iso8601(''))(x)} || {offset})"


def _format_datetime(x: Value, pattern: Value) -> str:
    zone = zone_of(x.type) if x.type.name == "timestamp with time zone" else "UTC"
    local = local_sql(x.sql, zone)
    minutes = f"CAST((epoch_us({local}) - epoch_us({x.sql})) // 60000000 AS INTEGER)"
    shown = zone if x.type.name == "timestamp with time zone" else ""
    return f"trino_print_joda(CAST({local} AS TIMESTAMP), {pattern.sql}, {string(shown)}, {minutes})"


def _read_zoned(name: str, read: Callable[..., tuple[int, str]]) -> Function:
    """A function that reads an instant with a zone, which is that of a constant or else UTC."""

    def render(*values: Value) -> str:
        sqls = ", ".join(v.sql for v in values)
        if any(v.literal is None for v in values):
            return f"make_timestamp(trino_{name}({sqls}, TRUE))"
        return f"make_timestamp(trino_{name}({sqls}, FALSE))"

    def zone(*values: Value) -> str:
        if any(v.literal is None for v in values):
            return "UTC"
        try:
            return read(*(v.literal for v in values))[1]
        except Failure:
            return "UTC"

    letters = ", ".join(f"varchar({letter})" for letter in "xy"[: 2 if name == "parse_datetime" else 1])
    return replace(scalar(f"{name}({letters}) -> timestamp(3) with time zone", render, fails=True), zone=zone)


def _minutes_zone(hours: Value, minutes: Value) -> str:
    h, m = constant(hours, "hours of a zone"), constant(minutes, "minutes of a zone")
    return offset_zone(h * 60 + m)


def _date_parse(text: Value, pattern: Value) -> str:
    if isinstance(pattern.literal, str):
        input_pattern(pattern.literal)  # what is not read is refused before it runs, so that TRY does not hide it
    return f"trino_date_parse({text.sql}, {pattern.sql})"


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
    return each(_INSTANTS, lambda t: scalar(f"{name}({t}) -> bigint", there(sql)))


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
        *each(_INSTANTS, lambda t: scalar(f"date({t}) -> date", there("CAST({0} AS DATE)"))),
        scalar("date_trunc(varchar(x), date) -> date", _date_trunc, fails=True),
        *each(_INSTANTS, lambda t: scalar(f"date_trunc(varchar(x), {t}) -> {t}", _zoned_trunc, fails=True)),
        scalar("date_add(varchar(x), bigint, date) -> date", _date_add, fails=True),
        *each(_INSTANTS, lambda t: scalar(f"date_add(varchar(x), bigint, {t}) -> {t}", _zoned_add, fails=True)),
        scalar("date_diff(varchar(x), date, date) -> bigint", _date_diff, fails=True),
        *each(_INSTANTS, lambda t: scalar(f"date_diff(varchar(x), {t}, {t}) -> bigint", _zoned_diff, fails=True)),
        *each(_INSTANTS, lambda t: scalar(f"date_format({t}, varchar(x)) -> varchar", there(_date_format), fails=True)),
        scalar("date_parse(varchar(x), varchar(y)) -> timestamp(3)", _date_parse, fails=True),
        scalar("last_day_of_month(date) -> date", "last_day({0})"),
        *each(_INSTANTS, lambda t: scalar(f"last_day_of_month({t}) -> date", there("last_day(CAST({0} AS DATE))"))),
        scalar("from_unixtime(double) -> timestamp(3) with time zone", "trino_from_unixtime({0})", fails=True),
        replace(
            scalar(
                "from_unixtime(double, varchar(x)) -> timestamp(3) with time zone",
                "trino_from_unixtime({0})",
                fails=True,
            ),
            zone=lambda x, zone: _zone_constant(x, zone, "NOT_SUPPORTED"),
        ),
        replace(
            scalar(
                "from_unixtime(double, bigint, bigint) -> timestamp(3) with time zone",
                "trino_from_unixtime({0})",
                fails=True,
            ),
            zone=lambda _, hours, minutes: _minutes_zone(hours, minutes),
        ),
        replace(
            scalar("at_timezone(timestamp(p) with time zone, varchar(x)) -> timestamp(p) with time zone", "{0}"),
            zone=lambda x, zone: _zone_constant(x, zone),
        ),
        replace(
            scalar(
                "with_timezone(timestamp(p), varchar(x)) -> timestamp(p) with time zone",
                lambda x, zone: instant_sql(x.sql, _zone_constant(x, zone)),
                fails=True,
            ),
            zone=lambda x, zone: _zone_constant(x, zone),
        ),
        scalar(
            "timezone_hour(timestamp(p) with time zone) -> bigint",
            lambda x: f"CAST(trunc({_zone_minutes(x)} / 60) AS BIGINT)",
        ),
        scalar(
            "timezone_minute(timestamp(p) with time zone) -> bigint",
            lambda x: f"CAST({_zone_minutes(x)} - trunc({_zone_minutes(x)} / 60) * 60 AS BIGINT)",
        ),
        *each(
            _INSTANTS, lambda t: scalar(f"format_datetime({t}, varchar(x)) -> varchar", _format_datetime, fails=True)
        ),
        _read_zoned("parse_datetime", parse_joda),
        _read_zoned("from_iso8601_timestamp", iso_timestamp),
        scalar("from_iso8601_date(varchar(x)) -> date", "trino_iso_date({0})", fails=True),
        scalar("current_timezone() -> varchar", "'UTC'"),
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
            _zoned_iso8601,
            returns=lambda x: varchar(28 + x.precision + (1 if x.precision else 0)),
            fails=True,
        ),
        scalar("now() -> timestamp(3) with time zone", "date_trunc('milliseconds', CAST(now() AS TIMESTAMP))"),
    ),
    _ROUTINES,
)
