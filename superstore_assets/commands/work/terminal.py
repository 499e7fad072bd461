"""What a person sees: results on standard output, the rest on standard error; how a command fails.

Data is never markup and never a control sequence: the consoles read no markup, and text from outside is made
printable before it gets there.
"""

import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console

_SHOWN = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\x1b": "\\e"}
# Control characters, surrogates, line and paragraph separators; and what turns the direction of the text around it.
_UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")
_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class CommandError(Exception):
    """What a command says on standard error before it ends with status 1."""


def console(stream: TextIO) -> "Console":
    """A console that takes text for text. A pipe has no width: what goes into one is not cut or wrapped."""
    from rich.console import Console

    width = None if stream.isatty() else 4096
    return Console(file=stream, highlight=False, markup=False, emoji=False, width=width)


def printable(text: str, keep: str = "") -> str:
    """*text* on one line, with each character that a terminal would act on shown as an escape, but those of *keep*."""
    return "".join(_shown(each) if _acts(each) and each not in keep else each for each in text)


def say(text: str) -> None:
    """A line on standard error."""
    sys.stderr.write(f"{printable(text)}\n")
    sys.stderr.flush()


def show_table(columns: Sequence[str], rows: Iterable[Sequence[str]], stream: TextIO | None = None) -> None:
    """Print *rows* under *columns*, on standard output unless there is another *stream*."""
    from rich.table import Column, Table
    from rich.text import Text

    table = Table(*(Column(Text(printable(name))) for name in columns), box=None)
    for row in rows:
        table.add_row(*(Text(printable(value)) for value in row))
    console(stream or sys.stdout).print(table)


def _acts(character: str) -> bool:
    return character in _TURNING or unicodedata.category(character) in _UNPRINTABLE


def _shown(character: str) -> str:
    code = ord(character)
    return _SHOWN.get(character) or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")
