"""The text of a cell, as every reader of cells takes it."""

import re
import unicodedata
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


def map_distinct(raw: list[str], parse: Callable[[str], _T]) -> list[_T]:
    """*parse* of each cell, called once per distinct text."""
    known = {value: parse(value) for value in dict.fromkeys(raw)}
    return [known[value] for value in raw]


_SPACES = re.compile(r"\r\n|[\r\n\t\v\f\u0085\u00a0\u2007\u2028\u2029\u202f]")


def clean(value: str) -> str:
    """Trimmed, composed (NFC), with a plain space for each no-break space, tab or line break."""
    return unicodedata.normalize("NFC", _SPACES.sub(" ", value)).strip()


def display(value: str) -> str:
    """A cell as a message shows it: cleaned, quoted, at most 60 characters."""
    text = clean(value)
    return f"'{text}'" if len(text) <= 60 else f"'{text[:57]}...'"
