"""`superstore` as a user starts it: a process of its own, what it says, and what it leaves behind."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
SUPERSTORE = [sys.executable, "-P", "-m", "superstore_assets.commands"]


def environment(**more: str) -> dict[str, str]:
    """Nothing of the machine's own settings."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "SUPERSTORE_", "DAGSTER_"))
    }
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def superstore(*arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    command = [*SUPERSTORE, *arguments]
    return subprocess.run(command, env=environment(**more), capture_output=True, text=True, check=False)


class Started:
    """A command that goes on, on *home*; standard output and error are in one file, as on a terminal."""

    def __init__(self, home: Path, *arguments: str | Path, nohup: bool = False) -> None:
        self.home = home
        self._said = home.with_name(f"{home.name}-{arguments[0]}-{time.monotonic_ns()}.txt")
        command: list[str | Path] = [*SUPERSTORE, *arguments, "--home", home]
        if nohup:  # as in `nohup superstore dev &` of a script: the shell has it ignore SIGINT, nohup SIGHUP
            command = ["/bin/sh", "-c", 'trap "" INT; exec nohup "$@"', "sh", *command]
        with self._said.open("w") as output:
            self.process = subprocess.Popen(
                command,
                env=environment(),
                cwd=home.parent,
                stdout=output,
                stderr=output,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )

    def said(self) -> str:
        """All that it has said so far."""
        return self._said.read_text()

    def wait_for(self, pattern: str) -> re.Match[str]:
        """Wait until it has said something like *pattern*; AssertionError where it ends before."""
        while not (found := re.search(pattern, self.said(), re.MULTILINE)):
            assert self.process.poll() is None, (
                f"ended with {self.process.returncode} without {pattern!r}:\n{self.said()}"
            )
            time.sleep(0.1)
        return found

    def tell(self, number: signal.Signals) -> int:
        """Send it a signal and wait for its end; the exit status."""
        self.process.send_signal(number)
        return self.process.wait()


@contextmanager
def started(home: Path, *arguments: str | Path, nohup: bool = False) -> Iterator[Started]:
    """A command that goes on until the block ends, if it lives so long."""
    command = Started(home, *arguments, nohup=nohup)
    try:
        yield command
    finally:
        for pid in [command.process.pid, *living(home)]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        command.process.wait()


def living(home: Path) -> list[int]:
    """The processes that have to do with *home*, by their arguments or their environment."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            about = (process / "cmdline").read_bytes() + b"\0" + (process / "environ").read_bytes()
            state = (process / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if os.fsencode(home) + b"\0" in about + b"\0" and state != "Z" and int(process.name) != os.getpid():
            found.append(int(process.name))
    return found


def wait_until(true: Callable[[], bool]) -> None:
    """Return when it is true; the test's own timeout is the only limit."""
    while not true():
        time.sleep(0.05)


def free_port() -> str:
    """A loopback port that nobody has."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return str(listener.getsockname()[1])
