"""A cell, as every reader of cells takes it: text from text files, typed values from workbooks."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from typing import TypeVar

Cell = str | float | dt.date
"""Text; or a number, a date or a date with its time of day, which only workbooks have."""

_C = TypeVar("_C", bound=Cell)
_T = TypeVar("_T")


def map_distinct(raw: list[_C], parse: Callable[[_C], _T]) -> list[_T]:
    """*parse* of each cell, called once per distinct cell."""
    known = {value: parse(value) for value in dict.fromkeys(raw)}
    return [known[value] for value in raw]


_SPACES = re.compile(r"\r\n|[\r\n\t\v\f\u0085\u00a0\u2007\u2028\u2029\u202f]")


def clean(value: Cell) -> str:
    """Trimmed, composed (NFC), with a plain space for each no-break space, tab or line break."""
    text = value if isinstance(value, str) else _written(value)
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text)).strip()


def is_blank(value: Cell) -> bool:
    """Whether there is nothing in the cell."""
    return isinstance(value, str) and not value.strip()


def display(value: Cell) -> str:
    """A cell as a message shows it: cleaned, quoted, at most 60 characters."""
    text = clean(value)
    return f"'{text}'" if len(text) <= 60 else f"'{text[:57]}...'"


def _written(value: float | dt.date) -> str:
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 2**53 else repr(value)
    return str(value)
