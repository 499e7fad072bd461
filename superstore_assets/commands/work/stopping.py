"""How a command is told to stop: Ctrl-C, SIGTERM and a terminal that closes all end it the same way, in good order."""

import contextlib
import signal
import threading
import time
from collections.abc import Callable, Iterator
from types import FrameType
from typing import TypeVar

from superstore_assets.commands.work.terminal import say

T = TypeVar("T")

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_LOOK_SECONDS = 0.2
_told: list[int] = []


def heed() -> None:
    """From here on each of these signals raises KeyboardInterrupt, also where SIGINT was ignored from the start.

    A shell ignores SIGINT for what it starts in the background, and children would inherit that. `nohup` is honoured.
    """
    for number in _SIGNALS:
        if number != signal.SIGHUP or signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _interrupt)


def status() -> int:
    """The exit status of a command that was stopped, as a shell has it: 128 and the signal's number."""
    return 128 + (_told[0] if _told else signal.SIGINT)


def pause(seconds: float) -> None:
    """Sleep; KeyboardInterrupt where the command was told to stop, be it before: Python drops what a signal's handler
    raises while an object is being destroyed."""
    if not _told:
        time.sleep(seconds)
    if _told:
        raise KeyboardInterrupt


def interruptible(work: Callable[[], T], expect: Callable[[], None]) -> T:
    """What *work* gives or raises. KeyboardInterrupt as soon as the command is told to stop, or what *expect* raises,
    which is asked all the time; *work* goes on then.

    For work that handles signals its own way: in a thread that is not the main one it gets none.
    """
    given: list[T] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            given.append(work())
        except BaseException as error:  # noqa: BLE001 it is raised below
            raised.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    while thread.is_alive():
        expect()
        pause(_LOOK_SECONDS)
    if raised:
        raise raised[0]
    return given[0]


def heed_no_more() -> None:
    """Stopping is under way: telling once is enough, and what follows is not disturbed."""
    for number in _SIGNALS:
        signal.signal(number, lambda *_: None)


@contextlib.contextmanager
def until_told() -> Iterator[None]:
    """Go on until told to stop, which is how this is meant to end."""
    try:
        yield
    except KeyboardInterrupt:
        heed_no_more()
        say("Stopping.")


def _interrupt(number: int, _: FrameType | None) -> None:
    _told.append(number)
    raise KeyboardInterrupt
