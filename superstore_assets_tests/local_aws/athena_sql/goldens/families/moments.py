"""Dates, times and intervals.

Lists of values are kept as lines of many, which the formatter would take apart.
"""
# fmt: off

from collections.abc import Iterator
from itertools import product

from .. import edges
from ..calls import calls, each

_MOMENTS = (edges.DATES, edges.TIMESTAMPS, edges.ZONED)


_DATE_TEXTS = (
    "2020-02-29", "2020-2-9", "02/29/2020", "29.2.20", "20200229", "29 Feb 2020", "February 29, 2020",
    "feb 29 2020", "29-FEB-20",
    "2020-02-29 13:04:05", "2020-02-29 01:04 PM", "2020-02-29T13:04:05.678", "13:04", "99999", "2020-02-29 ",
)
_DATE_PATTERNS = (
    "%Y-%m-%d", "%m/%d/%Y", "%d.%c.%y", "%Y%m%d", "%d %b %Y", "%M %e, %Y", "%b %e %Y", "%d-%b-%y", "%Y-%m-%d %T",
    "%Y-%m-%d %h:%i %p",
    "%Y-%m-%dT%H:%i:%s.%f", "%H:%i", "%Y-%m-%d %H:%i:%s", "%y%m%d", "%Y-%m-%d ",
)
_DAYS = (
    "2020-01-31", "2020-02-29", "2019-02-28", "2020-03-01", "2019-12-31", "2020-12-31", "2021-01-01", "2018-12-30",
    "1999-07-15",
    "1969-12-31", "1600-02-29", "0004-02-29",
)
_MOMENTS_OF_DAYS = (
    "2020-01-31 12:00:00.000", "2020-02-29 11:59:59.999", "2020-02-29 12:00:00.001", "2019-02-28 23:59:59.999",
    "1969-12-31 23:59:59.999", "1970-01-01 00:00:00.000", "2020-12-31 00:00:00.000", "1500-06-15 06:30:00.500",
)


def dates() -> Iterator[str]:
    """Functions of dates and times."""
    for name in (
        "year", "quarter", "month", "week", "week_of_year", "year_of_week", "yow", "day", "day_of_month",
        "day_of_week",
        "dow", "day_of_year", "doy", "last_day_of_month", "date", "to_iso8601", "to_unixtime",
    ):
        yield from each(name, *_MOMENTS)
    for name in ("hour", "minute", "second", "millisecond"):
        yield from each(name, ("DATE '2020-02-29'",), edges.TIMESTAMPS, edges.ZONED, edges.TIMES, edges.DAY_SECONDS)
    for name in ("timezone_hour", "timezone_minute"):
        yield from calls(name, edges.ZONED)
    yield from each("year", edges.YEAR_MONTHS, edges.DAY_SECONDS[:1])
    yield from each("month", edges.YEAR_MONTHS)
    yield from each("day", edges.DAY_SECONDS)
    for field in (
        "YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "DAY_OF_MONTH", "DAY_OF_WEEK", "DOW", "DAY_OF_YEAR", "DOY",
        "YEAR_OF_WEEK", "YOW", "HOUR", "MINUTE", "SECOND", "TIMEZONE_HOUR", "TIMEZONE_MINUTE", "MILLISECOND", "EPOCH",
    ):
        for value in ("DATE '2020-02-29'", edges.TIMESTAMPS[0], edges.ZONED[1], edges.TIMES[0], "INTERVAL '1' DAY",
            "INTERVAL '1' YEAR", "NULL"):
            yield f"SELECT extract({field} FROM {value})"
    units = "millisecond|second|minute|hour|day|week|month|quarter|year|decade|century|DAY|Month||days"
    for values in (*_MOMENTS, edges.TIMES):
        yield from (f"SELECT date_trunc('{u}', {values[0]})" for u in units.split("|"))
        yield from calls("date_trunc", "'month'", values)
        yield from calls("date_trunc", "'week'", values)
        for unit in units.split("|"):
            yield f"SELECT date_add('{unit}', 3, {values[0]})"
        for unit in ("month", "day", "year", "quarter"):
            yield from calls("date_add", f"'{unit}'", "1|0|-1|-12|1000|2147483648", values)
    pairs = (
        ("DATE '2020-01-31'", "DATE '2020-02-29'"), ("DATE '2020-02-29'", "DATE '2021-02-28'"),
        ("DATE '2020-12-31'", "DATE '2020-01-01'"), ("TIMESTAMP '2020-01-31 10:00:00'",
            "TIMESTAMP '2020-02-29 09:59:59.999'"),
        ("TIMESTAMP '2020-01-01 00:00:00.5'", "TIMESTAMP '2019-12-31 23:59:59'"), ("DATE '2020-01-01'",
            "TIMESTAMP '2020-01-02 12:00:00'"),
        ("TIMESTAMP '2020-03-08 00:00:00 America/New_York'", "TIMESTAMP '2020-03-09 00:00:00 America/New_York'"),
        ("TIME '01:00:00'", "TIME '13:30:00'"), ("DATE '0001-01-01'", "DATE '9999-12-31'"), ("NULL",
            "DATE '2020-01-01'"),
    )
    for (a, b), unit in product(pairs, units.split("|")):
        yield f"SELECT date_diff('{unit}', {a}, {b})"
    yield "SELECT date_diff(NULL, DATE '2020-01-01', DATE '2020-01-02')"
    for letter in "abcdefHhIijklMmprSsTvWxYyDUuVwXq%":
        yield f"SELECT date_format(TIMESTAMP '2020-02-09 03:04:05.678', '%{letter}')"
        yield (
            f"SELECT date_format(TIMESTAMP '2021-01-03 13:04:05', '[%{letter}]'),"
            f" date_format(DATE '2020-12-31', '%{letter}')"
        )
    for value in (*edges.DATES, *edges.TIMESTAMPS, *edges.ZONED, *edges.TIMES):
        yield f"SELECT date_format({value}, '%Y-%m-%d %H:%i:%s.%f')"
    yield from calls("date_format", edges.TIMESTAMPS, "'%Y'|''|'%'|'plain'|'é%d'|'%%'")
    for text, pattern in (
        ("2020-02-29", "%Y-%m-%d"), ("2020-2-9", "%Y-%m-%d"), ("29/02/2020 13:04", "%d/%m/%Y %H:%i"), ("29/02/20",
            "%d/%m/%y"),
        ("Feb 29 2020", "%b %d %Y"), ("february 29 2020", "%M %d %Y"), ("2020-02-30", "%Y-%m-%d"), ("2020-13-01",
            "%Y-%m-%d"),
        ("2020-02-29 01:04:05 PM", "%Y-%m-%d %I:%i:%s %p"), ("2020-02-29 12:00 am", "%Y-%m-%d %h:%i %p"), ("060",
            "%j"), ("2020 060", "%Y %j"),
        ("2020-02-29 13:04:05.678901", "%Y-%m-%d %H:%i:%s.%f"), ("13:04:05", "%T"), ("01:04:05 PM", "%r"),
            (" 2020-02-29", "%Y-%m-%d"),
        ("2020-02-29x", "%Y-%m-%d"), ("", "%Y"), ("2020", "%Y"), ("20", "%Y"), ("12020", "%Y"), ("-1", "%Y"), ("69",
            "%y"), ("70", "%y"),
        ("Sat 29", "%a %d"), ("Saturday 29", "%W %d"), ("2020 9", "%x %v"), ("2020-02-29", "%F"), ("24:00",
            "%H:%i"), ("100%", "%d0%%"), ("5", "%c"),
    ):
        yield f"SELECT date_parse('{text}', '{pattern}')"
    yield from calls("date_parse", "'2020-02-29'", "'%Y-%m-%d'|''|'%Y'")
    for text, pattern in product(_DATE_TEXTS, _DATE_PATTERNS):
        yield f"SELECT date_parse('{text}', '{pattern}')"
    dated = ", ".join(f"(DATE '{a}', DATE '{b}')" for a, b in product(_DAYS, _DAYS))
    moments = ", ".join(f"(TIMESTAMP '{a}', TIMESTAMP '{b}')" for a, b in product(_MOMENTS_OF_DAYS, _MOMENTS_OF_DAYS))
    for unit in ("day", "week", "month", "quarter", "year"):
        yield f"SELECT a, b, date_diff('{unit}', a, b) FROM (VALUES {dated}) AS t(a, b)"
    for unit in ("millisecond", "second", "minute", "hour", "day", "week", "month", "quarter", "year"):
        yield f"SELECT a, b, date_diff('{unit}', a, b) FROM (VALUES {moments}) AS t(a, b)"
        days = ", ".join(f"TIMESTAMP '{a}'" for a in _MOMENTS_OF_DAYS)
        steps = ", ".join(f"date_add('{unit}', {n}, a)" for n in (1, -1, 11, -400))
        yield f"SELECT a, date_trunc('{unit}', a), {steps} FROM (VALUES {days}) AS t(a)"
        yield f"SELECT a, u, date_add(u, 1, a), date_trunc(u, a) FROM (VALUES ({days[:31]}, '{unit}')) AS t(a, u)"
    days = ", ".join(f"DATE '{a}'" for a in _DAYS)
    parts = ("year", "quarter", "month", "week", "year_of_week", "day", "day_of_week", "day_of_year",
        "last_day_of_month")
    yield f"SELECT a, {', '.join(f'{part}(a)' for part in parts)} FROM (VALUES {days}) AS t(a)"
    yield f"SELECT a, date_format(a, '%Y %y %m %c %d %e %j %a %W %b %M %x %v') FROM (VALUES {days}) AS t(a)"
    for pattern in ("yyyy-MM-dd", "yy M d", "EEE EEEE", "MMM MMMM", "HH:mm:ss.SSS", "hh a", "DDD", "w xxxx e", "Z",
        "ZZ", "ZZZ", "z", "G", "''", "'at' HH", "q", "K k", "SSSSSS", "Y", "C"):
        quoted = pattern.replace("'", "''")
        yield f"SELECT format_datetime(TIMESTAMP '2020-02-29 13:04:05.678', '{quoted}')"
        yield f"SELECT format_datetime(TIMESTAMP '2020-07-01 00:30:00 Europe/Paris', '{quoted}')"
    for text, pattern in (("2020-02-29", "yyyy-MM-dd"), ("2020-02-29 13:04", "yyyy-MM-dd HH:mm"), ("29 Feb 2020",
        "dd MMM yyyy"), ("x", "yyyy"), ("2020-02-29 +02:00", "yyyy-MM-dd ZZ"), ("2020/2/9", "yyyy/M/d")):
        yield f"SELECT parse_datetime('{text}', '{pattern}')"
    yield from calls("from_unixtime",
        "1582981445.678|0|-1|1e10|-62135596800|253402300799|1e18|nan()|infinity()|0.0005|1582981445")
    yield from calls("from_unixtime", "1582981445|0|-1.5", "'Europe/Paris'|'UTC'|'+05:30'|'nowhere'|''")
    yield from calls("from_unixtime", "1582981445|0", "2|-5|0", "30|0")
    yield from calls("from_unixtime_nanos", "1582981445678901234|0|-1|DECIMAL '1582981445678901234'")
    for text in ("2020-02-29", "2020-W09-6", "2020-060", "2020-02-29T13:04:05", "2020-02-29T13:04:05.678+02:00",
        "2020-02-29T13Z", "2020", "2020-02", "x", "", "2020-02-30", "20200229"):
        yield f"SELECT from_iso8601_date('{text}')"
        yield f"SELECT from_iso8601_timestamp('{text}')"
    yield from calls("at_timezone", edges.ZONED, "'America/Los_Angeles'|'UTC'|'+02:00'|'x'")
    yield from calls("with_timezone", edges.TIMESTAMPS, "'America/Los_Angeles'|'UTC'|'+02:00'|'x'")
    yield from (f"SELECT {v} AT TIME ZONE {z}" for v in (*edges.ZONED, *edges.TIMESTAMPS[:3],
        edges.DATES[0]) for z in ("'Asia/Kolkata'", "'UTC'", "'-08:00'", "'x'", "NULL"))
    yield from calls("human_readable_seconds", "3661|0|-1|56363463|1e10|nan()|96.7")
    yield from calls("parse_duration", "'5m'|'3.81d'|'1us'|''|'5'|'5 m'")
    yield from calls("to_milliseconds", edges.DAY_SECONDS)
    for literal in (
        "DATE '2020-02-30'", "DATE '2020-2-9'", "DATE '20-02-09'", "DATE ' 2020-02-09 '",
        "DATE '2020-02-09 00:00:00'", "DATE '-0001-01-01'",
        "DATE '12020-01-01'", "DATE ''", "TIMESTAMP '2020-02-09'", "TIMESTAMP '2020-02-09 1:2:3'",
        "TIMESTAMP '2020-02-09 25:00:00'",
        "TIMESTAMP '2020-02-09 00:00'", "TIMESTAMP '2020-02-09T00:00:00'",
        "TIMESTAMP '2020-02-09 00:00:00.1234567'", "TIMESTAMP '2020-02-09 00:00:00Z'",
        "TIMESTAMP '2020-02-09 00:00:00 +01:00'", "TIMESTAMP '2020-03-29 02:30:00 Europe/Paris'", "TIMESTAMP 'x'",
        "TIME '24:00:00'", "TIME '1:2'",
        "INTERVAL '1' WEEK", "INTERVAL '1.5' DAY", "INTERVAL 1 DAY", "INTERVAL '-1' MONTH", "INTERVAL - '1' DAY",
        "INTERVAL '1-2' YEAR TO MONTH",
        "INTERVAL '1 02:03:04.5' DAY TO SECOND", "INTERVAL '10:20' HOUR TO MINUTE", "INTERVAL '1' QUARTER",
        "INTERVAL 'x' DAY", "INTERVAL '' DAY",
        "INTERVAL '100000' DAY", "INTERVAL '106751991167' DAY", "INTERVAL '178956970' YEAR",
        "INTERVAL '178956971' YEAR", "INTERVAL '1' DAY + INTERVAL '1' MONTH",
    ):
        yield f"SELECT {literal}"
