"""MySQL date formats, as Trino's ``date_format`` and ``date_parse`` read them (``DateTimeFunctions``).

Trino hands them to Joda-Time: each number takes as many digits as it may and gives none back, the names of months are
as printed, in capitals or in small letters, and of the fields that the format lacks the year is 2000 where it has a
month or a day, else all is 1970-01-01.
"""

import datetime
import re
from functools import lru_cache

from .errors import QueryError, unsupported
from .routines import Failure

MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905

# Trino's specifier -> DuckDB's strftime.
_OUTPUT = {
    "a": "%a", "b": "%b", "c": "%-m", "d": "%d", "e": "%-d", "f": "%f", "H": "%H", "h": "%I", "I": "%I", "i": "%M",
    "j": "%j", "k": "%-H", "l": "%-I", "M": "%B", "m": "%m", "p": "%p", "r": "%I:%M:%S %p", "S": "%S", "s": "%S",
    "T": "%H:%M:%S", "v": "%V", "W": "%A", "x": "%G", "Y": "%Y", "y": "%y", "%": "%%",
}  # fmt: skip
_REFUSED = "DUuVwX"


def _specifiers(pattern: str) -> list[tuple[bool, str]]:
    """Split a format into (is a specifier, text); a ``%`` at the end says nothing."""
    found = []
    at = 0
    while at < len(pattern):
        if pattern[at] == "%":
            if at + 1 < len(pattern):
                letter = pattern[at + 1]
                if letter in _REFUSED:
                    raise QueryError("INVALID_FUNCTION_ARGUMENT", f"%{letter} not supported in date format string")
                found.append((letter in _OUTPUT, letter))
            at += 2
        else:
            found.append((False, pattern[at]))
            at += 1
    if not found:
        raise QueryError("INVALID_FUNCTION_ARGUMENT", "Both printing and parsing not supported")
    return found


def strftime_format(pattern: str) -> str:
    """DuckDB's ``strftime`` format that prints what ``date_format`` prints; raises QueryError."""
    return "".join(_OUTPUT[text] if special else text.replace("%", "%%") for special, text in _specifiers(pattern))


def _names(group: str, words: list[str]) -> str:
    forms = {form for word in words for name in (word, word[:3]) for form in (name, name.lower(), name.upper())}
    return f"(?P<{group}>{'|'.join(sorted(forms, key=lambda form: (-len(form), form)))})"


def _number(group: str) -> str:
    return rf"(?P<{group}>\d{{1,2}}+)"


_TIME = f"{_number('i')}:{_number('s')}"
_INPUT = {
    "Y": r"(?P<Y>[+-]?\d{1,4}+)", "y": r"(?P<y>\d{2})", "m": _number("m"), "c": _number("m"), "d": _number("d"),
    "e": _number("d"), "H": _number("H"), "k": _number("H"), "h": _number("I"), "I": _number("I"), "l": _number("I"),
    "i": _number("i"), "s": _number("s"), "S": _number("s"), "f": r"(?P<f>\d{1,9}+)", "p": "(?P<p>AM|PM|am|pm)",
    "M": _names("M", MONTHS), "b": _names("M", MONTHS), "j": r"(?P<j>\d{1,3}+)", "T": f"{_number('H')}:{_TIME}",
    "r": f"{_number('I')}:{_TIME} (?P<p>AM|PM|am|pm)", "%": "%",
}  # fmt: skip


@lru_cache(maxsize=64)
def input_pattern(pattern: str) -> re.Pattern[str]:
    """What a text must look like for ``date_parse``; raises QueryError for a format that is not read here."""
    regex = ""
    for special, letter in _specifiers(pattern):
        if special and letter not in _INPUT:
            raise QueryError("NOT_SUPPORTED", unsupported(f"%{letter} in date_parse"))
        regex += _INPUT[letter] if special else f"(?i:{re.escape(letter)})"
    try:
        return re.compile(regex, re.ASCII)
    except re.error as error:
        raise QueryError("NOT_SUPPORTED", unsupported(f"a field twice in date_parse: {pattern!r}")) from error


def parse_mysql(text: str, pattern: str) -> datetime.datetime:
    """``date_parse(text, pattern)``; raises Failure."""
    try:
        found = input_pattern(pattern).fullmatch(text)
    except QueryError as error:
        raise Failure(error.code, error.message) from error
    if not found:
        raise Failure("INVALID_FUNCTION_ARGUMENT", f'Invalid format: "{text}"')
    part = {name: value for name, value in found.groupdict().items() if value is not None}
    if "j" in part and part.keys() & {"d", "m", "M"}:
        raise Failure("NOT_SUPPORTED", unsupported("%j with a month or a day in date_parse"))
    try:
        return joda_fields(part)
    except ValueError as error:
        raise Failure("INVALID_FUNCTION_ARGUMENT", f'Cannot parse "{text}": {error}') from error


def joda_fields(part: dict[str, str]) -> datetime.datetime:
    """The moment of fields by their specifier; raises ValueError where one is out of its range."""
    number = {name: int(value) for name, value in part.items() if name not in "Mpf"}
    year = 2000 if part.keys() & {"m", "M", "d", "j"} else 1970
    if "y" in number:
        year = number["y"] + (2000 if number["y"] < 70 else 1900)
    year = number.get("Y", year)
    if not 1 <= year <= 9999:
        raise Failure("NOT_SUPPORTED", unsupported(f"year {year} in date_parse"))
    month = number.get("m", 1)
    if "M" in part:
        month = [name[:3].lower() for name in MONTHS].index(part["M"][:3].lower()) + 1
    hour = number.get("H", 0)
    if "I" in number:
        if not 1 <= number["I"] <= 12:
            raise ValueError(f"Value {number['I']} for clockhourOfHalfday must be in the range [1,12]")
        half = 12 if part.get("p", "am").lower() == "pm" else 0
        hour = hour if "H" in number else number["I"] % 12 + half
    elif "H" not in number and part.get("p", "am").lower() == "pm":
        hour = 12
    milli = int((part.get("f", "") + "000")[:3])
    day = datetime.date(year, month, number.get("d", 1))
    if "j" in number:
        day += datetime.timedelta(number["j"] - 1)
        if day.year != year or not number["j"]:
            raise ValueError(f"Value {number['j']} for dayOfYear must be in the range of year {year}")
    time = datetime.time(hour, number.get("i", 0), number.get("s", 0), milli * 1000)
    return datetime.datetime.combine(day, time)
