"""What a person sees: results on standard output, the rest on standard error; how a command fails.

Data is never markup and never a control sequence: the consoles read no markup, and text from outside is made
printable before it gets there.
"""

import sys
import unicodedata
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

_SHOWN = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\x1b": "\\e"}
# Control characters, surrogates, line and paragraph separators; and what turns the direction of the text around it.
_UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")
_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class CommandError(Exception):
    """What a command says on standard error before it ends with status 1."""


def console(stream_is_error: bool) -> Console:
    """A console that takes text for text. A pipe has no width: what goes into one is not cut or wrapped."""
    stream = sys.stderr if stream_is_error else sys.stdout
    width = None if stream.isatty() else 4096
    return Console(stderr=stream_is_error, highlight=False, markup=False, emoji=False, width=width, soft_wrap=False)


out = console(False)
err = console(True)


def printable(text: str, keep: str = "") -> str:
    """*text* on one line, with each character that a terminal would act on shown as an escape, but those of *keep*."""
    return "".join(_shown(each) if _acts(each) and each not in keep else each for each in text)


def say(text: str) -> None:
    """A line on standard error."""
    err.print(Text(printable(text)), soft_wrap=True)


def show_table(columns: Sequence[str], rows: Iterable[Sequence[str]], to: Console = out) -> None:
    """Print *rows* under *columns*."""
    table = Table(*(Column(Text(printable(name))) for name in columns), box=None)
    for row in rows:
        table.add_row(*(Text(printable(value)) for value in row))
    to.print(table)


def _acts(character: str) -> bool:
    return character in _TURNING or unicodedata.category(character) in _UNPRINTABLE


def _shown(character: str) -> str:
    code = ord(character)
    return _SHOWN.get(character) or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")
