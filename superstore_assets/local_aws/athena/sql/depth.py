"""Recursion into statements that nest deeper than Python lets a thread recurse.

The limit is per thread, and raising it for all would let other code overflow its stack; so the recursion goes on in
another thread each time that it has gone some way.
"""

import contextvars
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from .errors import QueryError

Result = TypeVar("Result")

_FAR = 12
"""Levels of nesting that one thread goes; each takes some twenty frames of Python's 1,000 or more."""
DEEP = 60
"""From so many levels on, a statement is run by a DuckDB that does not look for common parts in its expressions."""


class Depth:
    """How deep the reading of a statement is, and how deep it was at most."""

    def __init__(self, limit: int, code: str, message: str) -> None:
        self._limit = limit
        self._error = (code, message)
        self._now = 0
        self.most = 0

    def within(self, run: Callable[..., Result], *arguments: Any) -> Result:
        """Call *run* one level deeper; raises QueryError where it is too deep even for Trino."""
        self._now += 1
        self.most = max(self.most, self._now)
        try:
            if self._now > self._limit:
                raise QueryError(*self._error)
            return run(*arguments) if self._now % _FAR else _elsewhere(run, *arguments)
        finally:
            self._now -= 1


def _elsewhere(run: Callable[..., Result], *arguments: Any) -> Result:
    found: list[Result] = []
    failed: list[BaseException] = []
    context = contextvars.copy_context()

    def call() -> None:
        try:
            found.append(context.run(run, *arguments))
        except BaseException as error:  # noqa: BLE001  # it is raised again, in the thread that waits
            failed.append(error)

    thread = threading.Thread(target=call, daemon=True)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]
    return found[0]
