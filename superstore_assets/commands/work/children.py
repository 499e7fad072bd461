"""The processes that a command starts: waited for, and stopped with it."""

import signal
import subprocess

from superstore_assets.commands.work.terminal import CommandError, err

DAGSTER_SHUTDOWN_SECONDS = 20


def until_stopped(child: subprocess.Popen[bytes] | None) -> None:
    """Wait for Ctrl-C, SIGTERM or the child's end; the child is stopped and waited for."""

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        if child is None:
            signal.pause()
        elif status := child.wait():
            raise CommandError(f"Dagster ended with status {status}")
    except KeyboardInterrupt:
        for number in (signal.SIGINT, signal.SIGTERM):  # once is enough: stopping is under way
            signal.signal(number, signal.SIG_IGN)
        err.print("Stopping.")
        if child is not None:
            child.send_signal(signal.SIGINT)
            try:
                child.wait(DAGSTER_SHUTDOWN_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
