"""An embedded AWS that ends itself, as `kill -9` does, at the n-th thing it does to its disk.

It counts, once the file DYING_WHEN is there, the files it opens and removes, the halves of a body it writes, each side
of a synchronisation or a copy, and each statement of its database: n is DYING_AT.
"""

import os
import signal
import sqlite3
import sys
from pathlib import Path
from typing import Any, BinaryIO

from superstore_assets.local_aws.__main__ import main
from superstore_assets.local_aws.s3 import bodies

_armed = Path(os.environ["DYING_WHEN"])
_left = int(os.environ["DYING_AT"])


def _step(*_: Any) -> None:
    global _left
    if _armed.exists():
        _left -= 1
        if _left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def _audited(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "os.remove" or (event == "open" and "/s3/" in str(arguments[0])):
        _step()


def _surrounded(module: Any, name: str) -> None:
    real = getattr(module, name)

    def between(*given: Any, **named: Any) -> Any:
        _step()
        answer = real(*given, **named)
        _step()
        return answer

    setattr(module, name, between)


def _write_in_halves(file: BinaryIO, data: bytes) -> None:
    file.write(data[: len(data) // 2])
    _step()
    file.write(data[len(data) // 2 :])
    _step()


def _traced(*given: Any, **named: Any) -> sqlite3.Connection:
    connection: sqlite3.Connection = _connect(*given, **named)
    connection.set_trace_callback(_step)
    return connection


_connect: Any = sqlite3.connect
sqlite3.connect = _traced  # type: ignore[assignment]  # which has overloads
bodies._write_all = _write_in_halves
_surrounded(os, "fsync")
_surrounded(os, "sendfile")
sys.addaudithook(_audited)

if __name__ == "__main__":
    sys.exit(main())
