"""Joda-Time's formats, as Trino's ``format_datetime`` and ``parse_datetime`` read them, and its ISO 8601 texts.

What is not printed or read here is refused by name; a pattern that Joda refuses is an error of Trino's.
"""

import datetime
import re
from functools import lru_cache

from .dates import MONTHS, joda_fields
from .errors import unsupported
from .routines import Failure
from .zones import instant, offset_zone, zone_name

_BAD = "INVALID_FUNCTION_ARGUMENT"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905
_LETTERS = "GCYxweEyDMdaKhHkmsSzZ"


@lru_cache(maxsize=256)
def _tokens(pattern: str) -> tuple[tuple[str, int, str], ...]:
    """A pattern's parts: (letter, count, "") or ("", 0, text); raises Failure."""
    found: list[tuple[str, int, str]] = []
    at = 0
    while at < len(pattern):
        char = pattern[at]
        if char.isascii() and char.isalpha():
            end = at
            while end < len(pattern) and pattern[end] == char:
                end += 1
            if char not in _LETTERS:
                raise Failure(_BAD, f"Illegal pattern component: {pattern[at:end]}")
            found.append((char, end - at, ""))
            at = end
            continue
        text = ""
        while at < len(pattern) and not (pattern[at].isascii() and pattern[at].isalpha()):
            if pattern[at] != "'":
                text += pattern[at]
                at += 1
            elif pattern[at : at + 2] == "''":
                text += "'"
                at += 2
            else:
                end = at + 1
                while end < len(pattern) and (pattern[end] != "'" or pattern[end : end + 2] == "''"):
                    end += 2 if pattern[end] == "'" else 1
                text += pattern[at + 1 : end].replace("''", "'")
                at = end + 1
        found.append(("", 0, text))
    return tuple(found)


def print_joda(local: datetime.datetime, pattern: str, zone: str, minutes: int) -> str:
    """A time in a zone, which is so many minutes before UTC and has no name where there is none; raises Failure."""
    if not pattern:
        raise Failure(_BAD, "Invalid pattern specification")
    if not zone and any(letter in ("z", "Z") for letter, _, _ in _tokens(pattern)):
        message = "format_datetime for TIMESTAMP type, use TIMESTAMP WITH TIME ZONE: a time zone is asked for"
        raise Failure(_BAD, message)
    return "".join(text or _field(local, letter, count, zone, minutes) for letter, count, text in _tokens(pattern))


def _field(t: datetime.datetime, letter: str, count: int, zone: str, minutes: int) -> str:
    if letter in "yYx":
        year = t.isocalendar().year if letter == "x" else t.year
        return f"{year % 100:02}" if count == 2 else f"{year:0{count}}"
    if letter == "M" and count >= 3:
        return MONTHS[t.month - 1] if count >= 4 else MONTHS[t.month - 1][:3]
    if letter == "E":
        return _DAYS[t.weekday()] if count >= 4 else _DAYS[t.weekday()][:3]
    if letter == "a":
        return "AM" if t.hour < 12 else "PM"
    if letter == "G":
        return "AD"
    if letter == "S":
        return f"{t.microsecond // 1000:03}".ljust(count, "0")[:count]
    if letter == "Z":
        sign, size = "-" if minutes < 0 else "+", abs(minutes)
        return zone if count >= 3 else f"{sign}{size // 60:02}{':' if count == 2 else ''}{size % 60:02}"
    if letter == "z":
        if zone == "UTC":
            return "Coordinated Universal Time" if count >= 4 else "UTC"
        raise Failure("NOT_SUPPORTED", unsupported("the name of a time zone in format_datetime()"))
    number = {
        "C": t.year // 100, "w": t.isocalendar().week, "e": t.isoweekday(), "D": t.timetuple().tm_yday, "M": t.month,
        "d": t.day, "K": t.hour % 12, "h": t.hour % 12 or 12, "H": t.hour, "k": t.hour or 24, "m": t.minute,
        "s": t.second,
    }[letter]  # fmt: skip
    return f"{number:0{count}}"


_NUMBERS = {"M": "m", "d": "d", "H": "H", "h": "I", "m": "i", "s": "s"}


def parse_joda(text: str, pattern: str) -> tuple[int, str]:
    """The instant, in microseconds, of a text in a format, and its zone; raises Failure."""
    if not pattern:
        raise Failure(_BAD, "Invalid pattern specification")
    regex, tokens = "", _tokens(pattern)
    for n, (letter, count, literal) in enumerate(tokens):
        following = tokens[n + 1][0] if n + 1 < len(tokens) else ""
        if not letter:
            regex += re.escape(literal)
        elif letter in "yY" and count != 2:
            most = (
                count
                if following and following not in "aEGzZ" and not (following == "M" and tokens[n + 1][1] > 2)
                else 9
            )
            regex += rf"(?P<Y>[+-]?\d{{1,{most}}}+)"
        elif letter == "M" and count >= 3:
            regex += "(?i:(?P<M>" + "|".join(f"{name}|{name[:3]}" for name in MONTHS) + "))"
        elif letter in _NUMBERS:
            regex += rf"(?P<{_NUMBERS[letter]}>\d{{1,2}}+)"
        elif letter == "S":
            regex += rf"(?P<f>\d{{1,{count}}}+)"
        elif letter == "a":
            regex += "(?i:(?P<p>AM|PM))"
        elif letter == "Z" and count <= 2:
            regex += r"(?P<Z>[+-]\d{2}:?\d{2}|Z)" if count == 2 else r"(?P<Z>[+-]\d{2}:?\d{2})"
        else:
            raise Failure("NOT_SUPPORTED", unsupported(f"{letter * count} in parse_datetime()"))
    try:
        found = re.compile(regex, re.ASCII).fullmatch(text)
    except re.error as error:
        raise Failure("NOT_SUPPORTED", unsupported(f"a field twice in parse_datetime(): {pattern}")) from error
    if found is None:
        raise Failure(_BAD, f'Invalid format: "{text}"')
    part = {name: value for name, value in found.groupdict().items() if value is not None}
    return _joined(text, part)


def _joined(text: str, part: dict[str, str]) -> tuple[int, str]:
    zone = part.pop("Z", "Z")
    try:
        moment = joda_fields(part)
    except ValueError as error:
        raise Failure(_BAD, f'Cannot parse "{text}": {error}') from error
    name = "UTC"
    if zone != "Z":
        size = int(zone[1:3]) * 60 + int(zone[-2:])
        if int(zone[1:3]) > 23 or int(zone[-2:]) > 59:
            raise Failure(_BAD, f'Invalid format: "{text}"')
        name = offset_zone(-size if zone[0] == "-" else size)
    micros = (moment - datetime.datetime(1970, 1, 1)) // datetime.timedelta(microseconds=1)
    return instant(micros, zone_name(name)), name


_ISO_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-W(\d{2})(?:-(\d))?|-(\d{3}))?")
_ISO_TIME = re.compile(r"T(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?")


def iso_date(text: str) -> datetime.date:
    """``from_iso8601_date``; raises Failure."""
    found = _ISO_DATE.fullmatch(text)
    if found is None:
        if not text or not (text[0].isdigit() or text[0] in "+-") or "T" in text:
            raise Failure(_BAD, f'Invalid format: "{text}"')
        raise Failure("NOT_SUPPORTED", unsupported(f"this form of a date: {text}"))
    return _iso_day(text, found)


def _iso_day(text: str, found: re.Match[str]) -> datetime.date:
    year, month, day, week, weekday, ordinal = (None if part is None else int(part) for part in found.groups()[:6])
    try:
        if week is not None:
            return datetime.date.fromisocalendar(year or 0, week, weekday or 1)
        first = datetime.date(year or 0, month or 1, day or 1)
        if ordinal is None:
            return first
        moved = first + datetime.timedelta(ordinal - 1)
        if not ordinal or moved.year != year:
            raise ValueError(text)
    except ValueError as error:
        raise Failure(_BAD, f'Cannot parse "{text}": {error}') from error
    return moved


def iso_timestamp(text: str) -> tuple[int, str]:
    """``from_iso8601_timestamp``: the instant in microseconds and its zone; raises Failure."""
    day = _ISO_DATE.match(text)
    if day is None or not (day.end() == len(text) or text[day.end()] == "T"):
        if not text or not text[0].isdigit():
            raise Failure(_BAD, f'Invalid format: "{text}"')
        raise Failure("NOT_SUPPORTED", unsupported(f"this form of a timestamp: {text}"))
    date = _iso_day(text, day)
    rest = text[day.end() :]
    found = _ISO_TIME.fullmatch(rest) if rest else None
    if rest and found is None:
        raise Failure("NOT_SUPPORTED", unsupported(f"this form of a timestamp: {text}"))
    hour, minute, second, fraction, zone = found.groups() if found else (None,) * 5
    part = {"Y": f"{date.year}", "m": f"{date.month}", "d": f"{date.day}", "H": hour or "0"}
    part |= {"i": minute or "0", "s": second or "0", "f": fraction or "0"}
    if zone and zone != "Z":
        part["Z"] = zone if len(zone) > 3 else zone + "00"
    return _joined(text, part)
