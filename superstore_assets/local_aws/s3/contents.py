"""The files that hold the bytes of objects and parts, named by an id that is never used again.

A file is written whole and synchronised before anything names it. What makes it an object is the transaction that
names it; a file that nothing names is removed at the next start.
"""

import logging
import os
import secrets
import threading
import time
from collections import deque
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import BinaryIO

logger = logging.getLogger(__name__)

_KEPT_SECONDS = 60.0
"""How long a file stays when nothing names it any more, for readers that have looked up its path."""


class Contents:
    """The files of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for number in range(256):
            (folder / f"{number:02x}").mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._unnamed: deque[tuple[float, str]] = deque()

    def path(self, content: str) -> Path:
        """The file of *content*."""
        return self._folder / content[:2] / content

    def begin(self) -> tuple[str, BinaryIO]:
        """A new id and its empty file, to be written and then kept or discarded."""
        content = secrets.token_hex(16)
        return content, self.path(content).open("xb", buffering=0)

    def keep(self, content: str, file: BinaryIO) -> None:
        """Have what was written on disk. Journalling file systems keep a new file's name with it."""
        os.fsync(file.fileno())
        file.close()

    def append(self, file: BinaryIO, content: str) -> None:
        """Copy *content* to the end of *file*, inside the kernel."""
        with self.path(content).open("rb") as source:
            left = os.fstat(source.fileno()).st_size
            while left:
                left -= os.sendfile(file.fileno(), source.fileno(), None, left)

    def discard(self, content: str) -> None:
        """Remove a file that never was named."""
        self.path(content).unlink(missing_ok=True)

    def release(self, contents: Iterable[str | None]) -> None:
        """Remove, a while from now, files that nothing names any more."""
        now = time.monotonic()
        with self._lock:
            self._unnamed.extend((now, content) for content in contents if content)
        self.remove_released(_KEPT_SECONDS)

    def remove_released(self, age: float = 0) -> int:
        """Remove the files that were released at least *age* seconds ago; how many."""
        removed = 0
        while True:
            with self._lock:
                if not self._unnamed or self._unnamed[0][0] > time.monotonic() - age:
                    return removed
                _, content = self._unnamed.popleft()
            self.discard(content)
            removed += 1

    def sweep(self, named: Collection[str]) -> None:
        """Remove every file that is not in *named*."""
        for folder in self._folder.iterdir():
            for file in folder.iterdir():
                if file.name not in named:
                    file.unlink()
