"""Dates: which form a file writes them in, decided over all of its rows."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from superstore_assets.orders.cells import clean, display
from superstore_assets.orders.columns import DATES
from superstore_assets.orders.outcome import Problem
from superstore_assets.orders.table import Table

_DATE = re.compile(
    r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})"
    # Midnight is what a date-time export adds to a date; any other time of day is refused rather than lost.
    r"(?:[T ](?:00?:00(?::00(?:\.0+)?)?Z?|12:00(?::00)? ?AM))?",
    re.ASCII | re.IGNORECASE,
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


class _DateShape(NamedTuple):
    """How a file writes dates, but for the order of day and month."""

    separator: str
    year_first: bool
    year_digits: int

    def format(self, day_first: bool) -> str:
        year = "Y" * self.year_digits
        parts = (year, "MM", "DD") if self.year_first else ("D", "M", year) if day_first else ("M", "D", year)
        return self.separator.join(parts)


class Dates(NamedTuple):
    """The date columns as dates, None where a cell is none, and the format of the file in words: M/D/YYYY."""

    columns: dict[str, list[Any]]
    format: str


def _shape(found: re.Match[str]) -> _DateShape | None:
    if len(found[1]) == 4:
        return _DateShape(found[2], True, 4) if len(found[4]) <= 2 else None
    return _DateShape(found[2], False, len(found[4])) if len(found[1]) <= 2 and len(found[4]) in (2, 4) else None


def _date(found: re.Match[str] | None, shape: _DateShape | None, day_first: bool) -> dt.date | None:
    if found is None or shape is None or _shape(found) != shape:
        return None
    first, second, third = int(found[1]), int(found[3]), int(found[4])
    if shape.year_first:
        year, month, day = first, second, third
    else:
        day, month = (first, second) if day_first else (second, first)
        year = third if shape.year_digits == 4 else third + (2000 if third <= 68 else 1900)
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    return date if _FIRST_YEAR <= year <= _LAST_YEAR else None


def read_dates(table: Table, columns: Mapping[str, list[str]], month: str | None, problems: list[Problem]) -> Dates:
    """The dates of *table*; *month* is the folder of the file. What is wrong is added to *problems*."""
    pairs = Counter(zip(columns["order_date"], columns["ship_date"], strict=True))
    found = {raw: _DATE.fullmatch(clean(raw)) for pair in pairs for raw in pair}
    shapes: Counter[_DateShape] = Counter()
    for pair, times in pairs.items():
        for raw in pair:
            match = found[raw]
            if match is not None and (each := _shape(match)) is not None:
                shapes[each] += times
    shape = shapes.most_common(1)[0][0] if shapes else None

    class Reading(NamedTuple):
        day_first: bool
        dates: dict[str, dt.date | None]
        unfit: int
        wrong: int

    def reading(day_first: bool) -> Reading:
        dates = {raw: _date(match, shape, day_first) for raw, match in found.items()}
        wrong = elsewhere = 0
        for (order_raw, ship_raw), times in pairs.items():
            order, ship = dates[order_raw], dates[ship_raw]
            if order is None or ship is None or ship < order:
                wrong += times
            elif month is not None and f"{order:%Y-%m}" != month:
                elsewhere += times
        return Reading(day_first, dates, wrong + elsewhere, wrong)

    best, other = sorted((reading(False), reading(True)), key=lambda r: r.unfit)
    if best.unfit == other.unfit and best.wrong == other.wrong == 0 and best.dates != other.dates:
        raw = next(raw for raw in found if best.dates[raw] != other.dates[raw])
        i, name = min((columns[name].index(raw), name) for name in DATES if raw in columns[name])
        reason = "may be month or day first and nothing in the file decides it: write dates as YYYY-MM-DD"
        problems.append(Problem(table.source, table.lines[i], name, f"{name} {display(raw)} {reason}"))
    shown = shape.format(best.day_first) if shape else "M/D/YYYY"
    for name in DATES:
        wrong = [best.dates[raw] is None for raw in columns[name]]
        problems += table.problems(name, wrong, lambda _: f"is not a date ({shown} in this file)")
    read: dict[str, list[Any]] = {name: [best.dates[raw] for raw in columns[name]] for name in DATES}
    for i, (order_raw, ship_raw) in enumerate(zip(columns["order_date"], columns["ship_date"], strict=True)):
        order, ship = best.dates[order_raw], best.dates[ship_raw]
        if order is not None and ship is not None and ship < order:
            reason = f"ship_date {ship} is before order_date {order} ({shown} in this file)"
            problems.append(Problem(table.source, table.lines[i], "ship_date", reason))
    return Dates(read, shown)
