"""An embedded AWS as a child process: start it, find the one that runs, stop it."""

import contextlib
import fcntl
import json
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

START_SECONDS = 60.0


class StartError(Exception):
    """The embedded AWS did not start; the message says why."""


def running(home: Path) -> str | None:
    """The endpoint of the embedded AWS that runs on *home*, or None."""
    found = _found(home)
    return str(found["endpoint"]) if found else None


def _found(home: Path) -> dict[str, Any] | None:
    try:
        with (home / "aws.lock").open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return None
    except BlockingIOError:
        with contextlib.suppress(OSError, ValueError):
            content: dict[str, Any] = json.loads((home / "aws" / "running.json").read_text())
            return content
    return None


class LocalAws:
    """A server process that ends with this one. Use as a context manager, or start() and stop()."""

    def __init__(
        self, home: Path, port: int = 0, region: str = "us-east-1", profiles: Mapping[str, str] | None = None
    ) -> None:
        self.home = home.absolute()
        self._command = [
            sys.executable,
            "-m",
            "superstore_assets.local_aws",
            "--watch-stdin",
            "--home",
            str(self.home),
            "--port",
            str(port),
            "--region",
            region,
            *(f"--profile={name}={role}" for name, role in (profiles or {}).items()),
        ]
        self._process: subprocess.Popen[bytes] | None = None
        self.endpoint = ""

    def start(self) -> Self:
        """Start and wait until it answers; StartError where it cannot."""
        if endpoint := running(self.home):
            raise StartError(f"an embedded AWS already runs on {self.home}, at {endpoint}")
        # A session of its own: Ctrl-C reaches the parent, which stops it when its own work is done.
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        deadline = time.monotonic() + START_SECONDS
        while (found := _found(self.home)) is None or found["pid"] != self._process.pid:
            if self._process.poll() is not None:
                _, errors = self._process.communicate()
                reason = errors.decode(errors="replace").strip().splitlines() or ["no reason given"]
                raise StartError(f"the embedded AWS did not start: {reason[-1]}")
            if time.monotonic() > deadline:
                self.stop()
                raise StartError(f"the embedded AWS did not answer in {START_SECONDS:.0f} s; see {self.home}/aws.log")
            time.sleep(0.02)
        self.endpoint = found["endpoint"]
        return self

    @property
    def pid(self) -> int:
        """Process id of the running server."""
        if self._process is None:
            raise StartError("the embedded AWS is not started")
        return self._process.pid

    def stop(self) -> None:
        """Stop it and wait."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()
        self._process = None

    def kill(self) -> None:
        """End it at once, as `kill -9` does."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
