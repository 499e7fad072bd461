"""Dates: the one form in which each column writes them, and the order of day, month and year, decided over all rows."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple, get_args

from superstore_assets.orders.calendar_names import month_number, weekday_numbers
from superstore_assets.orders.cells import Cell, clean, display
from superstore_assets.orders.columns import DATES
from superstore_assets.orders.options import DateOrder, ReadOptions
from superstore_assets.orders.outcome import Problem
from superstore_assets.orders.table import Table

FIRST_YEAR, LAST_YEAR = 1990, 2100
_ORDERS: tuple[DateOrder, ...] = ("mdy", "dmy", "ymd")  # the first is named where nothing fits
_EPOCHS = {False: dt.date(1899, 12, 30), True: dt.date(1904, 1, 1)}
"""Day 0 of a spreadsheet's day numbers; True for workbooks that count from 1904."""
_FEWEST = 3
"""Days of which it is no chance that all their times of day are the same hour."""

_TIME = re.compile(
    r"(?:T|[ ,]+)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?(?: ?(?P<half>[ap])\.? ?m\.?)?"
    r" ?(?P<zone>Z|UTC|GMT|(?:GMT|UTC)?[+-]\d{2}(?::?\d{2})?)?(?: ?[\[(][\w/ +-]+[\])])?\Z",
    re.ASCII | re.IGNORECASE,
)
_UTC = {"Z", "UTC", "GMT", "+00:00", "+0000", "+00"}
_NUMERIC = re.compile(r"(\d{1,4}) ?([/.\- ]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?", re.ASCII)
_COMPACT = re.compile(r"\d{8}|\d{6}", re.ASCII)
_DAY_NUMBER = re.compile(r"(\d{5})(\.\d+)?", re.ASCII)
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th|er|º|ª)\b", re.IGNORECASE)
_BETWEEN = {"de", "del", "of", "the"}


class _Form(NamedTuple):
    """How a cell writes a date, but for the order of its numbers."""

    kind: str
    """'numeric', 'compact', 'named', 'day number' or 'date cell'."""
    layout: str
    separator: str = ""

    def shown(self, order: DateOrder) -> str:
        """The form in words, read in *order*."""
        if self.kind not in ("numeric", "compact"):
            return self.layout
        year = "YY" if self.layout == "YY" else "YYYY"
        pad = 2 if self.kind == "compact" or self.layout == "YYYY first" else 1
        parts = {"d": "D" * pad, "m": "M" * pad, "y": year}
        return self.separator.join(parts[c] for c in ("ymd" if self.layout == "YYYY first" else order))


_UNKNOWN = _Form("unknown", "no form of a date that is known; write YYYY-MM-DD")


class _Read(NamedTuple):
    """What a cell says: a date for each order that gives one, its time of day and zone."""

    form: _Form
    dates: Mapping[DateOrder, dt.date]
    time: str = ""
    zone: str = ""


class Dates(NamedTuple):
    """The date columns as dates, None where a cell is none; the format in words, as M/D/YYYY; and what to tell."""

    columns: dict[str, list[Any]]
    format: str
    notes: list[str]


def read_dates(
    table: Table,
    columns: Mapping[str, list[Cell]],
    options: ReadOptions,
    month: str | None,
    problems: list[Problem],
    *,
    from_1904: bool = False,
) -> Dates:
    """The dates of *table*; what is wrong is added to *problems*.

    The order of day and month follows from the dates: every one must be possible, no ship date before its order or more
    than a year after it. Where several orders fit, *options* decide, or else *month*, the folder of the file, where one
    order alone has all order dates in it; or else the file is refused.
    """
    pairs = Counter(zip(*(columns[name] for name in DATES), strict=True))
    read = {cell: _read(cell, from_1904) for name in DATES for cell in dict.fromkeys(columns[name])}
    forms = [_commonest(pairs, i, read) for i in range(len(DATES))]
    undecided = any(form.kind in ("numeric", "compact") and form.layout != "YYYY first" for form in forms)
    orders = _ORDERS if undecided and options.dates is None else (options.dates or _ORDERS[0],)
    readings = [_reading(order, pairs, forms, read) for order in orders]
    fitting = _different([reading for reading in readings if not reading.wrong])
    if len(fitting) > 1 and month is not None:
        inside = [each for each in fitting if {f"{day:%Y-%m}" for day in each.dates[0].values() if day} == {month}]
        fitting = inside if len(inside) == 1 else fitting
    best = fitting[0] if fitting else min(readings, key=lambda reading: reading.wrong)
    if len(fitting) > 1:
        problems.append(_ambiguous(table, columns, fitting))
    shown = [form.shown(best.order) for form in forms]
    for i, name in enumerate(DATES):
        wrong = [best.dates[i][cell] is None for cell in columns[name]]
        if any(wrong):
            said = f"is not a date ({shown[i]}{' in this file' * (forms[i] is not _UNKNOWN)})"
            problems += table.problems(name, wrong, lambda _, said=said: said)  # type: ignore[misc]
    days = {name: [best.dates[i][cell] for cell in columns[name]] for i, name in enumerate(DATES)}
    if best.wrong:
        problems += _impossible(table, days, " and ".join(dict.fromkeys(shown)))
    notes = _times(table, columns, read, options, problems)
    if any(form.kind == "day number" for form in forms):
        notes.append(f"dates are a spreadsheet's day numbers, counted from {1904 if from_1904 else 1900}")
    return Dates(dict(days), " and ".join(dict.fromkeys(shown)), notes)


class _Reading(NamedTuple):
    """All dates of a file as *order* reads them, by cell for each date column, and how many rows cannot be so."""

    order: DateOrder
    dates: tuple[dict[Cell, dt.date | None], dict[Cell, dt.date | None]]
    wrong: int


def _commonest(pairs: Counter[tuple[Cell, ...]], column: int, read: Mapping[Cell, _Read | None]) -> _Form:
    forms: Counter[_Form] = Counter()
    for pair, times in pairs.items():
        if (found := read[pair[column]]) is not None:
            forms[found.form] += times
    return forms.most_common(1)[0][0] if forms else _UNKNOWN


def _reading(
    order: DateOrder, pairs: Counter[tuple[Cell, ...]], forms: list[_Form], read: Mapping[Cell, _Read | None]
) -> _Reading:
    dates: tuple[dict[Cell, dt.date | None], ...] = ({}, {})
    wrong = 0
    for pair, times in pairs.items():
        for known, cell, form in zip(dates, pair, forms, strict=True):
            if cell not in known:
                found = read[cell]
                known[cell] = found.dates.get(order) if found is not None and found.form == form else None
        ordered, shipped = (known[cell] for known, cell in zip(dates, pair, strict=True))
        if ordered is None or shipped is None or _objection(ordered, shipped):
            wrong += times
    return _Reading(order, (dates[0], dates[1]), wrong)


def _different(readings: list[_Reading]) -> list[_Reading]:
    """Those that give other dates than the ones before."""
    found: list[_Reading] = []
    for reading in readings:
        if all(reading.dates != other.dates for other in found):
            found.append(reading)
    return found


def _objection(ordered: dt.date, shipped: dt.date) -> tuple[str, str] | None:
    """The column and the reason for which these cannot be an order's dates."""
    for name, day in zip(DATES, (ordered, shipped), strict=True):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            bound = f"before {FIRST_YEAR}" if day.year < FIRST_YEAR else f"after {LAST_YEAR}"
            return name, f"{name} {day} is {bound}"
    if shipped < ordered:
        return "ship_date", f"ship_date {shipped} is before order_date {ordered}"
    if (shipped.year - 1, shipped.month, shipped.day) > (ordered.year, ordered.month, ordered.day):
        return "ship_date", f"ship_date {shipped} is more than a year after order_date {ordered}"
    return None


def _impossible(table: Table, days: Mapping[str, list[dt.date | None]], shown: str) -> list[Problem]:
    found = []
    known: dict[tuple[dt.date, dt.date], tuple[str, str] | None] = {}
    for i, (ordered, shipped) in enumerate(zip(*(days[name] for name in DATES), strict=True)):
        if ordered is not None and shipped is not None:
            if (ordered, shipped) not in known:
                known[ordered, shipped] = _objection(ordered, shipped)
            if (objection := known[ordered, shipped]) is not None:
                name, reason = objection
                found.append(Problem(table.source, table.lines[i], name, f"{reason} ({shown} in this file)"))
    return found


def _ambiguous(table: Table, columns: Mapping[str, list[Cell]], fitting: list[_Reading]) -> Problem:
    for i in range(len(table.lines)):
        for column, name in enumerate(DATES):
            cell = columns[name][i]
            found = [reading.dates[column][cell] for reading in fitting]
            if len(set(found)) > 1:
                each = " or ".join(
                    f"{day} (--dates {reading.order})" for day, reading in zip(found, fitting, strict=True)
                )
                reason = f"may be {each}, and nothing in the file decides it: say which, or write dates as YYYY-MM-DD"
                return Problem(table.source, table.lines[i], name, f"{name} {display(cell)} {reason}")
    raise AssertionError("readings that differ differ somewhere")


def _times(
    table: Table,
    columns: Mapping[str, list[Cell]],
    read: Mapping[Cell, _Read | None],
    options: ReadOptions,
    problems: list[Problem],
) -> list[str]:
    """What to tell of times of day; a problem where all of them seem to be midnight of another zone."""
    found = {cell: read[cell] for cell in dict.fromkeys(columns["order_date"])}
    times = {each.time for each in found.values() if each is not None}
    if times <= {"", "00:00"}:
        return []
    # A day that was moved to UTC begins in the evening before: 23:00 and, in summer, 22:00 for Berlin's midnight, 11:00
    # and 12:00 for Auckland's. Many exports leave out that it is UTC.
    in_utc = all(each is not None and each.zone in _UTC for each in found.values())
    hours = sorted(int(time[:2]) for time in times if time[3:] in ("00", "15", "30", "45"))
    moved = len(hours) == len(times) <= 2 and hours[-1] >= 12 and hours[-1] - hours[0] <= 1 and hours != [12]
    if moved and (in_utc or len(found) >= _FEWEST) and "times" not in options.accept:
        cell = columns["order_date"][0]
        zone = " UTC" * in_utc
        reason = (
            f"order_date {display(cell)}: every order is at {' or '.join(sorted(times))}{zone}, which is midnight"
            " of another zone, so that its day is one off: write dates without times, or take the days as they are by"
            " --accept times"
        )
        problems.append(Problem(table.source, table.lines[0], "order_date", reason))
    return ["times of day not carried: the day is the one that is written"]


def _read(cell: Cell, from_1904: bool) -> _Read | None:
    """What a cell says by itself, or None where it is no date."""
    if isinstance(cell, dt.date):
        time = f"{cell:%H:%M}" if isinstance(cell, dt.datetime) else ""
        day = dt.date(cell.year, cell.month, cell.day)
        return _Read(_Form("date cell", "date cells"), dict.fromkeys(_ORDERS, day), time)
    text = clean(cell)
    if found := _DAY_NUMBER.fullmatch(text):
        return _day_number(found, from_1904)
    if not isinstance(cell, str):
        return None
    text = text.replace("年", "-").replace("月", "-").replace("日", " ").strip()
    time, zone = "", ""
    if ":" in text and (found := _TIME.search(text)):
        text, time, zone = text[: found.start()], _time(found), (found["zone"] or "").upper()
        if not time:
            return None
    if found := _NUMERIC.fullmatch(text):
        return _numeric(found[1], found[3], found[4], found[2], time, zone)
    if _COMPACT.fullmatch(text):
        return _compact(text, time, zone)
    return _named(text, time, zone)


def _time(found: re.Match[str]) -> str:
    """HH:MM of a time of day, or nothing where there is no such time."""
    hour, minute = int(found["hour"]), int(found["minute"])
    if found["half"]:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    second = int(found["second"] or 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 and second < 60 else ""


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _year(digits: str) -> int:
    """Two digits are 1969 to 2068."""
    year = int(digits)
    return year if len(digits) > 2 else year + (2000 if year <= 68 else 1900)


def _known(**dates: dt.date | None) -> dict[DateOrder, dt.date]:
    return {order: day for order in get_args(DateOrder) if (day := dates.get(order)) is not None}


def _numeric(first: str, second: str, third: str, separator: str, time: str, zone: str) -> _Read | None:
    sizes = len(first), len(third)
    if len(first) == 4 and len(third) <= 2:
        day = _day(int(first), int(second), int(third))
        return _Read(_Form("numeric", "YYYY first", separator), _known(dmy=day, mdy=day, ymd=day), time, zone)
    if len(first) > 2 or len(third) not in (1, 2, 4):
        return None
    dates: dict[str, dt.date | None] = {}
    if len(third) > 1:
        dates["dmy"] = _day(_year(third), int(second), int(first))
        dates["mdy"] = _day(_year(third), int(first), int(second))
    if sizes[0] == 2 and sizes[1] <= 2:
        dates["ymd"] = _day(_year(first), int(second), int(third))
    return _Read(_Form("numeric", "YYYY last" if len(third) == 4 else "YY", separator), _known(**dates), time, zone)


def _compact(text: str, time: str, zone: str) -> _Read:
    size = len(text) - 4
    dates = {
        "ymd": _day(_year(text[:size]), int(text[size : size + 2]), int(text[size + 2 :])),
        "dmy": _day(_year(text[4:]), int(text[2:4]), int(text[:2])),
        "mdy": _day(_year(text[4:]), int(text[:2]), int(text[2:4])),
    }
    possible = {order: day for order, day in dates.items() if day and FIRST_YEAR <= day.year <= LAST_YEAR}
    return _Read(_Form("compact", "YYYY" if size == 4 else "YY"), _known(**possible), time, zone)


def _day_number(found: re.Match[str], from_1904: bool) -> _Read | None:
    day = _EPOCHS[from_1904] + dt.timedelta(int(found[1]))
    minute = int(float(found[2] or 0) * 24 * 60 + 1e-3)
    time = f"{minute // 60:02}:{minute % 60:02}" if minute else ""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None
    return _Read(_Form("day number", "a spreadsheet's day numbers"), dict.fromkeys(_ORDERS, day), time)


def _named(text: str, time: str, zone: str) -> _Read | None:
    """A date with its month in letters, as '8-Nov-16', 'November 8, 2016' or 'Dienstag, 8. November 2016'."""
    words = [word for word in _WORDS.findall(_ORDINAL.sub("", text)) if word.lower() not in _BETWEEN]
    weekdays: set[int] = set()
    if len(words) == 4 and words[0].isalpha():
        weekdays = weekday_numbers(words.pop(0))
        if not weekdays:
            return None
    if len(words) != 3 or re.sub(r"[\w\s.,/º'’-]", "", text):
        return None
    pattern = "".join("w" if word.isalpha() else str(min(len(word), 5)) for word in words)
    if re.fullmatch(r"[12]w[24]", pattern):
        layout, (day, name, year) = "D Mon " + "Y" * int(pattern[2]), words
    elif re.fullmatch(r"w[12][24]", pattern):
        layout, (name, day, year) = "Mon D " + "Y" * int(pattern[2]), words
    elif re.fullmatch(r"4w[12]", pattern):
        layout, (year, name, day) = "YYYY Mon D", words
    else:
        return None
    month = month_number(name)
    date = _day(_year(year), month, int(day)) if month else None
    if date is None or (weekdays and date.isoweekday() not in weekdays):
        return None
    return _Read(_Form("named", layout), dict.fromkeys(_ORDERS, date), time, zone)
