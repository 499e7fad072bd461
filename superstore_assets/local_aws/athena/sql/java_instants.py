"""Dates and timestamps as Trino reads them from text, in the proleptic Gregorian calendar and of any year.

Trino's sources: ``DateTimeUtils.parseDate``, ``VarcharToTimestampCast``, ``DateTimes``; blanks around are those of
``SliceUtf8.trim``.
"""

import datetime
import re
import zoneinfo
from functools import cache

WHITE = "".join(
    map(
        chr,
        [
            *range(9, 14), *range(28, 33), 0x1680, *range(0x2000, 0x2007), *range(0x2008, 0x200B), 0x2028, 0x2029,
            0x205F, 0x3000,
        ],
    )
)  # fmt: skip
"""Java's ``Character.isWhitespace``: the no-break spaces are none."""

_DATE = re.compile(r"([+-]?[0-9]{1,9})-([0-9]{1,2})-([0-9]{1,2})")
_TIMESTAMP = re.compile(
    r"([-+]?[0-9]{4,})-([0-9]{1,2})-([0-9]{1,2})"
    r"(?: (?:([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:\.([0-9]+))?)?)?[ \t\n\x0b\f\r]*([^\n\r\x85\u2028\u2029]+)?)?"
)
_OFFSET = re.compile(r"(?:UTC|GMT|UT)?[+-](\d{1,2}|\d\d:\d\d(:\d\d)?|\d{4}|\d{6})|Z|UTC|GMT|UT")
_CUMULATIVE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def days(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01; raises ValueError where there is no such day."""
    leap: bool = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 1 <= month <= 12 or not 1 <= day <= (30 + (month + month // 8) % 2 if month != 2 else 28 + leap):
        raise ValueError(f"{year}-{month}-{day}")
    before = year - 1
    whole = before * 365 + before // 4 - before // 100 + before // 400
    return whole + _CUMULATIVE[month - 1] + int(leap and month > 2) + day - 719163


def parse_date(text: str) -> int:
    """The days of a date that is written; raises ValueError."""
    found = _DATE.fullmatch(text.strip(WHITE))
    if found is None:
        raise ValueError(text)
    count = days(*map(int, found.groups()))
    if not -(2**31) <= count < 2**31:
        raise ValueError(text)
    return count


def parse_timestamp(text: str, precision: int) -> int:
    """Microseconds since 1970 of what is written, rounded half up to so many digits; a zone in it is left out.

    Raises ValueError for what Trino refuses, LookupError for a zone of which this machine knows nothing.
    """
    count, time, fraction, zone = _parts(text.strip(WHITE))
    if zone is not None:
        _check_zone(zone, count, time)
    unit = int(10 ** (12 - precision))
    return _micros(count, time, (int(fraction.ljust(12, "0") or 0) + unit // 2) // unit * unit)


def parse_with_zone(text: str, precision: int) -> tuple[int, str | None]:
    """Microseconds since 1970 of the time that is written, rounded to so many digits, and the zone's text."""
    count, time, fraction, zone = _parts(text.strip(WHITE))
    unit = int(10 ** (12 - precision))
    return _micros(count, time, (int(fraction.ljust(12, "0") or 0) + unit // 2) // unit * unit), zone


_TIME = re.compile(r"([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:\.([0-9]+))?)?")


def read_time(text: str) -> tuple[int, int]:
    """Microseconds of the day and digits of a second, of a literal; raises ValueError."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError(text)
    hour, minute, second = (int(part or 0) for part in found.groups()[:3])
    fraction = found[4] or ""
    if hour > 23 or minute > 59 or second > 59 or len(fraction) > 12:
        raise ValueError(text)
    return _micros(0, [hour, minute, second], int(fraction.ljust(12, "0") or 0)), len(fraction)


def parse_time(text: str, precision: int) -> int:
    """Microseconds of the day that are written, rounded half up to so many digits; raises ValueError."""
    found = _TIME.fullmatch(text)
    micros, _ = read_time(text)
    unit = int(10 ** (12 - precision))
    fraction = int((found[4] or "").ljust(12, "0")) if found else 0
    whole = micros // 1_000_000 * 1_000_000
    return (whole + (fraction + unit // 2) // unit * unit // 1_000_000) % 86_400_000_000


def read_timestamp(text: str) -> tuple[int, int, str | None]:
    """Microseconds, digits of a second and the zone's text, of a literal; raises ValueError."""
    count, time, fraction, zone = _parts(text)
    return _micros(count, time, int(fraction.ljust(12, "0") or 0)), len(fraction), zone


def _parts(text: str) -> tuple[int, list[int], str, str | None]:
    found = _TIMESTAMP.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month, day, hour, minute, second, fraction, zone = found.groups()
    time = [int(part or 0) for part in (hour, minute, second)]
    if time[0] > 23 or time[1] > 59 or time[2] > 59 or len(fraction or "") > 12:
        raise ValueError(text)
    return days(int(year), int(month), int(day)), time, fraction or "", zone


def _micros(count: int, time: list[int], picos: int) -> int:
    return ((count * 24 + time[0]) * 60 + time[1]) * 60_000_000 + time[2] * 1_000_000 + picos // 1_000_000


def _check_zone(zone: str, count: int, time: list[int]) -> None:
    if _OFFSET.fullmatch(zone):
        return
    if zone not in _zones():
        raise ValueError(zone)
    epoch = datetime.datetime(1970, 1, 1)
    try:
        local = epoch + datetime.timedelta(days=count, hours=time[0], minutes=time[1], seconds=time[2])
        aware = local.replace(tzinfo=zoneinfo.ZoneInfo(zone))
        there = aware.astimezone(datetime.UTC).astimezone(aware.tzinfo).replace(tzinfo=None)
    except (OverflowError, zoneinfo.ZoneInfoNotFoundError) as error:
        raise LookupError(zone) from error
    if there != local:
        raise LookupError(f"a time that {zone} leaves out")


@cache
def _zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())
