"""An embedded AWS that ends itself, as `kill -9` does, at the n-th thing it does to its disk; one process for many.

`python -m superstore_assets_tests.faults.dying HOME PORT ARMED` reads a number n a line and for each serves anew in a
child, until that ends. Once the file ARMED is there, a child counts the files it opens and removes, the halves of a
body it writes, each side of a synchronisation or a copy, and each statement of its database; at the n-th it takes
ARMED away and is gone.
"""

import contextlib
import importlib
import os
import signal
import sqlite3
import sys
from pathlib import Path
from typing import Any, BinaryIO

from superstore_assets.local_aws import base
from superstore_assets.local_aws.server import serve

_home, _port, _armed = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
_left = 0


def _step(*_: Any) -> None:
    global _left
    if _left and _armed.exists():
        _left -= 1
        if _left == 0:
            with contextlib.suppress(FileNotFoundError):  # it was decided otherwise meanwhile
                _armed.unlink()
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


def main() -> None:
    """Import all there is to import, and serve as often as is asked."""
    global _left
    _home.mkdir(parents=True, exist_ok=True)
    base.configure(_home, "us-east-1", _port)
    importlib.import_module("superstore_assets.local_aws.assembly")
    app = importlib.import_module("ministack.app")
    bodies: Any = importlib.import_module("superstore_assets.local_aws.s3.bodies")
    for name in base._STATE:
        app._get_module(name)
    bodies._write_all = _write_in_halves
    sqlite3.connect = _traced  # type: ignore[assignment]  # which has overloads
    _surrounded(os, "fsync")
    _surrounded(os, "sendfile")
    sys.addaudithook(_audited)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _left = int(line)
            serve(_home, _port, "us-east-1", {}, watch_stdin=False)
            os._exit(0)
        os.waitpid(child, 0)
        print("ended", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
