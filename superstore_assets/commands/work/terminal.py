"""What a person sees: results on standard output, the rest on standard error; how a command fails.

Data is never markup and never a control sequence: the consoles read no markup, and text from outside is made
printable before it gets there.
"""

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TextIO

from superstore_assets.printable import printable

if TYPE_CHECKING:
    from rich.console import Console


class CommandError(Exception):
    """What a command says on standard error before it ends with status 1."""


def console(stream: TextIO) -> "Console":
    """A console that takes text for text. A pipe has no width: what goes into one is not cut or wrapped."""
    from rich.console import Console

    width = None if stream.isatty() else 4096
    return Console(file=stream, highlight=False, markup=False, emoji=False, width=width)


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
