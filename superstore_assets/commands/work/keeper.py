"""Runs a command so that nothing of it outlives whoever wanted it: `python -m ...keeper COMMAND...`.

It leads a process group, in which the command and its children are. When standard input closes, however that came
about, or the command ends, the group is interrupted as by Ctrl-C, and killed if that does not end it soon.
"""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

GRACE_SECONDS = 20.0
"""For Dagster to mark the runs that it interrupts, and to end."""
_LOOK_SECONDS = 0.1


def main(command: list[str]) -> None:
    """Run *command* until it ends or standard input closes; ends by killing its own group."""
    # Handlers, not SIG_IGN: the command must not inherit that it is to ignore them.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    kept = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    unwanted = threading.Event()
    threading.Thread(target=_watch, args=(unwanted,), daemon=True).start()
    while kept.poll() is None and not unwanted.wait(_LOOK_SECONDS):
        pass
    os.killpg(0, signal.SIGINT)
    deadline = time.monotonic() + GRACE_SECONDS
    while (kept.poll() is None or _others()) and time.monotonic() < deadline:
        time.sleep(_LOOK_SECONDS)
    os.killpg(0, signal.SIGKILL)


def _watch(unwanted: threading.Event) -> None:
    sys.stdin.buffer.read()
    unwanted.set()


def _others() -> bool:
    """Whether anybody else lives in this group; False where the system does not tell."""
    own, group = os.getpid(), os.getpgrp()
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            # pid (name) state ppid pgrp ...; the name may hold anything.
            state, _, found = status.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(found) == group and state != "Z" and int(status.parent.name) != own:
            return True
    return False


if __name__ == "__main__":
    main(sys.argv[1:])
