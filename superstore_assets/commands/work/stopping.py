"""How a command is told to stop: Ctrl-C, SIGTERM and a terminal that closes all end it the same way, in good order."""

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType

from superstore_assets.commands.work.terminal import say

_told: list[int] = []


def heed() -> None:
    """From here on each of these signals raises KeyboardInterrupt, also where SIGINT was ignored from the start.

    A shell ignores SIGINT for what it starts in the background, and children would inherit that. `nohup` is honoured.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, _interrupt)
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        signal.signal(signal.SIGHUP, _interrupt)


@contextlib.contextmanager
def until_told() -> Iterator[None]:
    """Go on until told to stop, which is how this is meant to end. Once is enough: what follows is not disturbed."""
    try:
        yield
    except KeyboardInterrupt:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: None)
        say("Stopping.")


def status() -> int:
    """The exit status of a command that was stopped, as a shell has it: 128 and the signal's number."""
    return 128 + (_told[0] if _told else signal.SIGINT)


def _interrupt(number: int, _: FrameType | None) -> None:
    """Pass it on as SIGINT, to whichever handler that has now: Dagster has its own while it executes."""
    _told.append(number)
    signal.raise_signal(signal.SIGINT)
