"""Workers that load a file as `superstore run` does, in processes of their own that can be killed.

They are forked from a process that has loaded the pipeline already: loading it takes longer than a run of few months.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Self

from rich.console import Console

from superstore_assets.commands.work.running import run_pipeline
from superstore_assets.orders import ReadOptions
from superstore_assets.settings import Settings

ROOT = Path(__file__).parents[2]


class Nursery:
    """The process that workers come from, one after the other. Use as a context manager."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            env={**os.environ, **variables, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def worker(self, settings: Settings, file: Path) -> "Worker":
        """A worker that has begun to load *file* on the home of *settings*."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([str(settings.folder), settings.name, str(file)]) + "\n")
        self._process.stdin.flush()
        return Worker(self, int(self.line()))

    def line(self) -> str:
        """The next thing that the process says; AssertionError where it has ended."""
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        assert said, "the process that forks workers has ended"
        return said


class Worker:
    """A worker, as a process."""

    def __init__(self, nursery: Nursery, pid: int) -> None:
        self._nursery, self._process = nursery, os.pidfd_open(pid)

    def kill(self) -> None:
        """`kill -9`, unless it has ended."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._process, signal.SIGKILL)

    def wait(self) -> str | None:
        """Wait for its end; what failed, or None where nothing did."""
        said: str | None = json.loads(self._nursery.line())
        os.close(self._process)
        return said


def _load(folder: str, name: str, file: str) -> str | None:
    settings = Settings(home=Path(folder), name=name, role_prefix=name)
    try:
        report = run_pipeline(settings, Path(file), Console(file=StringIO()), ReadOptions())
    except Exception as error:  # noqa: BLE001  # whatever it is, it is said
        return f"{type(error).__name__}: {error}"
    return "\n".join(report.problems) or None


def main() -> None:
    """Fork a worker for each line of standard input: its process id is said, and what came of it."""
    for line in sys.stdin:
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            failed = _load(*json.loads(line))
            os.write(writer, json.dumps(failed).encode())
            os._exit(0)
        os.close(writer)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()
        with os.fdopen(reader, "rb") as said:
            found = said.read()
        _, status = os.waitpid(pid, 0)
        sys.stdout.write((found.decode() or json.dumps(f"ended by signal {-os.waitstatus_to_exitcode(status)}")) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
