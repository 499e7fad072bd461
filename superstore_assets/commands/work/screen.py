"""The console of `superstore dev`: what happens is a line each, and the addresses are always in sight."""

import os
import sys
import threading
import time
from collections.abc import Sequence

from rich.cells import cell_len

from superstore_assets.commands.work.terminal import say
from superstore_assets.printable import printable

_LINES, _COLUMNS = 24, 4096
"""Of what is no terminal: there no line is wrapped."""
_LEAST = 4
"""Lines between the addresses and the addresses again, however small the terminal is."""


class Screen:
    """Lines on standard error, from any thread; the addresses come again before what follows them fills the screen."""

    def __init__(self) -> None:
        self._addresses: Sequence[str] = ()
        self._since = 0
        self._lock = threading.Lock()

    def show_addresses(self, addresses: Sequence[str]) -> None:
        """Show *addresses*, and keep them in sight from here on."""
        with self._lock:
            self._addresses = addresses
            self._say_addresses()

    def event(self, text: str) -> None:
        """Say what happened now."""
        with self._lock:
            line = f"{time.strftime('%H:%M:%S')}  {text}"
            say(line)
            if self._addresses:
                lines, columns = _size()
                self._since += _height(line, columns)
                room = lines - 1 - sum(_height(address, columns) for address in self._addresses)
                if self._since >= max(room, _LEAST):
                    self._say_addresses()

    def _say_addresses(self) -> None:
        for address in self._addresses:
            say(address)
        self._since = 0


def _height(line: str, columns: int) -> int:
    return max(1, -(-cell_len(printable(line)) // columns))


def _size() -> tuple[int, int]:
    """Lines and columns of the terminal."""
    try:
        size = os.get_terminal_size(sys.stderr.fileno())
    except (OSError, ValueError):
        return _LINES, _COLUMNS
    return size.lines or _LINES, size.columns or _COLUMNS
