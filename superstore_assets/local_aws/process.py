"""An embedded AWS as a child process: start it, find the one that runs, share it, stop it.

Files in the home folder say how it stands. `aws.lock` is held by the server as long as it lives, so that there is one;
`aws/running.json` is there while it answers; `aws.owner` is held by who has it by `owned()`, and `aws.users`, shared,
by all who have it by `shared()`: a server whose starter has gone serves on until the last of them has.
"""

import contextlib
import fcntl
import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

LOCK = "aws.lock"
USERS = "aws.users"
OWNER = "aws.owner"
RUNNING = "aws/running.json"
HOME_BUSY = 3
"""Exit status of a server that found another one on its home."""

START_SECONDS = 60.0
_END_SECONDS = 15.0
_LOOK_SECONDS = 0.02


class StartError(Exception):
    """The embedded AWS did not start; the message says why."""


class HomeBusyError(StartError):
    """An embedded AWS runs, starts or stops on the home already."""


def running(home: Path) -> str | None:
    """The endpoint of the embedded AWS that runs on *home*, or None. One that just starts or stops is waited for."""
    deadline = time.monotonic() + START_SECONDS
    while is_locked(home):
        if found := _found(home):
            return str(found["endpoint"])
        if time.monotonic() > deadline:
            raise StartError(
                f"the embedded AWS on {home} has not answered for {START_SECONDS:.0f} s; see aws.log there"
            )
        time.sleep(_LOOK_SECONDS)
    return None


@contextlib.contextmanager
def shared(
    home: Path,
    region: str = "us-east-1",
    profiles: Mapping[str, str] | None = None,
    page_hint: str | None = None,
) -> Iterator[str]:
    """The endpoint of the embedded AWS on *home*: the one that runs there, or one started for as long as it is used.

    Whoever takes it so may rely on it to the end of the block, also when the process that started it ends before,
    unless that one started it by LocalAws and stops it. Raises StartError.
    """
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (home / USERS).open("a") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        server = LocalAws(home, 0, region, profiles, page_hint)
        while (endpoint := running(home)) is None:
            with contextlib.suppress(HomeBusyError):  # another process was quicker
                endpoint = server.start().endpoint
                break
        try:
            yield endpoint
        finally:
            try:
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                server.leave()
            else:
                server.stop()


@contextlib.contextmanager
def owned(
    home: Path,
    port: int,
    region: str = "us-east-1",
    profiles: Mapping[str, str] | None = None,
    page_hint: str | None = None,
    on_wait: Callable[[], None] = lambda: None,
) -> Iterator["LocalAws"]:
    """An embedded AWS of one's own on *home* and *port*, which others may share and which ends with the block.

    One that others share among themselves is waited for, after *on_wait*. Raises HomeBusyError where another process
    owns one, StartError.
    """
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    server = LocalAws(home, port, region, profiles, page_hint)
    with (home / OWNER).open("a") as owner, (home / USERS).open("a") as users:
        try:
            fcntl.flock(owner, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise server.busy() from None
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            on_wait()
            fcntl.flock(users, fcntl.LOCK_EX)
        deadline = time.monotonic() + _END_SECONDS
        while is_locked(home) and time.monotonic() < deadline:  # left by its users, it ends once it gets their lock
            fcntl.flock(users, fcntl.LOCK_UN)
            time.sleep(_LOOK_SECONDS)
            fcntl.flock(users, fcntl.LOCK_EX)
        with server:
            fcntl.flock(users, fcntl.LOCK_UN)
            yield server


def is_locked(home: Path) -> bool:
    """Whether a server lives on *home*, answering or not."""
    try:
        with (home / LOCK).open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def _found(home: Path) -> dict[str, Any] | None:
    """What the server that holds the lock says of itself once it answers."""
    with contextlib.suppress(OSError, ValueError):
        content: dict[str, Any] = json.loads((home / RUNNING).read_text())
        # After a crash the file is that of the server before, and for a moment the lock still names that one too.
        if content["pid"] == int((home / LOCK).read_text()) and _answers(content["endpoint"]):
            return content
    return None


def _answers(endpoint: str) -> bool:
    where = urlsplit(endpoint)
    with contextlib.suppress(OSError), socket.create_connection((where.hostname, where.port or 80), timeout=1):
        return True
    return False


class LocalAws:
    """A server process that ends with this one. Use as a context manager, or start() and stop().

    *profiles* name roles (ARNs) for the home's AWS config file; *page_hint* is what the page of a dashboard says to a
    browser that has no token, of how to open it.
    """

    def __init__(
        self,
        home: Path,
        port: int = 0,
        region: str = "us-east-1",
        profiles: Mapping[str, str] | None = None,
        page_hint: str | None = None,
    ) -> None:
        self.home = home.absolute()
        self._command = [
            sys.executable,
            "-P",  # modules that lie where a user happens to stand are none of its own
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
            *([f"--page-hint={page_hint}"] if page_hint else []),
        ]
        self._process: subprocess.Popen[bytes] | None = None
        self.endpoint = ""

    def start(self) -> Self:
        """Start and wait until it answers; StartError where it cannot, HomeBusyError where another one lives there."""
        if is_locked(self.home):
            raise self.busy()
        # A session of its own: Ctrl-C reaches the parent, which stops it when its own work is done.
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        deadline = time.monotonic() + START_SECONDS
        try:
            while (found := _found(self.home)) is None or found["pid"] != self._process.pid:
                if (status := self._process.poll()) is not None:
                    _, errors = self._process.communicate()
                    reason = errors.decode(errors="replace").strip().splitlines() or ["no reason given"]
                    kind = HomeBusyError if status == HOME_BUSY else StartError
                    raise kind(f"the embedded AWS did not start: {reason[-1]}")
                if time.monotonic() > deadline:
                    raise StartError(
                        f"the embedded AWS did not answer in {START_SECONDS:.0f} s; see {self.home}/aws.log"
                    )
                time.sleep(_LOOK_SECONDS)
        except BaseException:
            self.stop()
            raise
        self.endpoint = found["endpoint"]
        return self

    def busy(self) -> HomeBusyError:
        """What to raise where another one lives on the home."""
        where = f", at {found['endpoint']}" if (found := _found(self.home)) else ""
        return HomeBusyError(f"an embedded AWS already runs on {self.home}{where}")

    @property
    def pid(self) -> int:
        """Process id of the running server."""
        if self._process is None:
            raise StartError("the embedded AWS is not started")
        return self._process.pid

    def ended(self) -> str | None:
        """How the server ended by itself ('by signal 9', 'with status 1'), or None while it lives."""
        status = self._process.poll() if self._process else None
        if status is None:
            return None
        return f"by signal {-status}" if status < 0 else f"with status {status}"

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

    def leave(self) -> None:
        """Leave it to those who have it by shared(); it ends after the last of them."""
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
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
