"""MySQL date formats, as Trino's ``date_format`` and ``date_parse`` read them (``DateTimeFunctions``)."""

import datetime
import re
from functools import lru_cache

from .errors import QueryError

MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905

# Trino's specifier -> DuckDB's strftime.
_OUTPUT = {
    "a": "%a", "b": "%b", "c": "%-m", "d": "%d", "e": "%-d", "f": "%f", "H": "%H", "h": "%I", "I": "%I", "i": "%M",
    "j": "%j", "k": "%-H", "l": "%-I", "M": "%B", "m": "%m", "p": "%p", "r": "%I:%M:%S %p", "S": "%S", "s": "%S",
    "T": "%H:%M:%S", "v": "%V", "W": "%A", "x": "%G", "Y": "%Y", "y": "%y", "%": "%%",
}  # fmt: skip
_REFUSED = "DUuVwX"


def _specifiers(pattern: str) -> list[tuple[bool, str]]:
    """Split a format into (is a specifier, text)."""
    found = []
    at = 0
    while at < len(pattern):
        if pattern[at] == "%" and at + 1 < len(pattern):
            letter = pattern[at + 1]
            if letter in _REFUSED:
                raise QueryError("INVALID_FUNCTION_ARGUMENT", f"%{letter} not supported in date format string")
            found.append((letter in _OUTPUT, letter))
            at += 2
        else:
            found.append((False, pattern[at]))
            at += 1
    return found


def strftime_format(pattern: str) -> str:
    """DuckDB's ``strftime`` format that prints what ``date_format`` prints."""
    return "".join(_OUTPUT[text] if special else text.replace("%", "%%") for special, text in _specifiers(pattern))


def _names(group: str, words: list[str]) -> str:
    shorter = sorted({w for word in words for w in (word, word[:3])}, key=len, reverse=True)
    return f"(?P<{group}>{'|'.join(shorter)})"


_INPUT = {
    "Y": r"(?P<Y>[+-]?\d{1,4})", "y": r"(?P<y>\d{1,2})", "m": r"(?P<m>\d{1,2})", "c": r"(?P<m>\d{1,2})",
    "d": r"(?P<d>\d{1,2})", "e": r"(?P<d>\d{1,2})", "H": r"(?P<H>\d{1,2})", "k": r"(?P<H>\d{1,2})",
    "h": r"(?P<I>\d{1,2})", "I": r"(?P<I>\d{1,2})", "l": r"(?P<I>\d{1,2})", "i": r"(?P<i>\d{1,2})",
    "s": r"(?P<s>\d{1,2})", "S": r"(?P<s>\d{1,2})", "f": r"(?P<f>\d{1,9})", "p": r"(?P<p>[AaPp][Mm])",
    "M": _names("M", MONTHS), "b": _names("M", MONTHS), "j": r"(?P<j>\d{1,3})",
    "T": r"(?P<H>\d{1,2}):(?P<i>\d{1,2}):(?P<s>\d{1,2})",
    "r": r"(?P<I>\d{1,2}):(?P<i>\d{1,2}):(?P<s>\d{1,2}) (?P<p>[AaPp][Mm])", "%": "%",
}  # fmt: skip


@lru_cache(maxsize=64)
def input_pattern(pattern: str) -> re.Pattern[str]:
    """What a text must look like for ``date_parse``; raises QueryError for a format that is not read here."""
    regex = ""
    for special, letter in _specifiers(pattern):
        if special and letter not in _INPUT:
            raise QueryError("NOT_SUPPORTED", f"the embedded Athena does not support %{letter} in date_parse")
        regex += _INPUT[letter] if special else re.escape(letter)
    try:
        return re.compile(regex, re.IGNORECASE | re.ASCII)
    except re.error as error:
        raise QueryError(
            "NOT_SUPPORTED", f"the embedded Athena does not support date_parse with {pattern!r}"
        ) from error


def parse_mysql(text: str, pattern: str) -> datetime.datetime:
    """``date_parse(text, pattern)``; raises ValueError with Trino's message inside for a text that does not fit."""
    found = input_pattern(pattern).fullmatch(text)
    if not found:
        raise ValueError(f'!INVALID_FUNCTION_ARGUMENT:Invalid format: "{text}"!')
    part = {name: value for name, value in found.groupdict().items() if value is not None}
    number = {name: int(value) for name, value in part.items() if name not in "Mpf"}
    year = number.get("Y", 1970)
    if "y" in number:
        year = number["y"] + (2000 if number["y"] < 70 else 1900)
    month = number.get("m", 1)
    if "M" in part:
        month = [name[:3].lower() for name in MONTHS].index(part["M"][:3].lower()) + 1
    hour = number.get("H", 0)
    if "I" in number:
        if not 1 <= number["I"] <= 12:
            raise _out_of_range(text)
        hour = number["I"] % 12 + (12 if part.get("p", "am").lower() == "pm" else 0)
    micro = int((part.get("f", "") + "000000")[:6]) // 1000 * 1000
    try:
        if "j" in number:
            day = datetime.date(year, 1, 1) + datetime.timedelta(number["j"] - 1)
            month, number["d"] = day.month, day.day
        return datetime.datetime(year, month, number.get("d", 1), hour, number.get("i", 0), number.get("s", 0), micro)
    except ValueError as error:
        raise _out_of_range(text) from error


def _out_of_range(text: str) -> ValueError:
    return ValueError(f'!INVALID_FUNCTION_ARGUMENT:Cannot parse "{text}": a field is out of its range!')
