"""Dagster as a child process: what it says is kept in a log, what a person should see of that is shown."""

import json
import logging
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

import superstore_assets
from superstore_assets.automation.alerts import ALERTS
from superstore_assets.commands.work import keeper

LOG_BYTES, LOGS_KEPT = 10_000_000, 2
_AGAIN_SECONDS = 600.0
_MOST, _MOST_SECONDS = 10, 60.0

_SAID = re.compile(r"\S+ \S+ [+-]\d{4} - \S+ - (WARNING|ERROR|CRITICAL) - (.*)")
_OF_A_SENSOR = re.compile(r"__repository__ - (\w+) - (.*)")
_OF_A_RUN = re.compile(r"\w+ - [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} - (.*)")


class Child:
    """A command that runs until it is stopped, and no longer than this process, however that ends.

    What it says goes to *log*, which is renewed when it is full. *show* gets the first line of each warning and error,
    the same one not again within ten minutes, and no more than ten in a minute.
    """

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], log: Path, show: Callable[[str], None]
    ) -> None:
        self._log = RotatingFileHandler(log, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT)
        self._log_path = log
        self._show = show
        self._shown: dict[str, float] = {}
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", keeper.__name__, *command],
            # A gql.py or csv.py where a user happens to stand is not to be taken for the module of that name.
            env={**environment, "PYTHONSAFEPATH": "1"},
            cwd=Path(superstore_assets.__file__).parents[1],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        assert self._process.stdout is not None  # noqa: S101
        self._reader = threading.Thread(target=self._read, args=(self._process.stdout,), daemon=True)
        self._reader.start()

    def ended(self) -> bool:
        """Whether it ended by itself; nothing of it is left then."""
        if self._process.poll() is None:
            return False
        self._kill()
        return True

    def stop(self) -> None:
        """Stop it, as by Ctrl-C, and wait; what does not end in good time is killed."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(keeper.GRACE_SECONDS + 5)
        except subprocess.TimeoutExpired:
            pass
        finally:
            self._kill()
        self._process.wait()
        self._reader.join(1)
        self._log.close()

    def _kill(self) -> None:
        """Kill what is left of its group."""
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return

    def _read(self, stream: IO[bytes]) -> None:
        for raw in stream:
            line = raw.decode(errors="replace").rstrip("\n")
            self._log.emit(logging.makeLogRecord({"msg": line}))
            if said := notable(line):
                self._tell(said)

    def _tell(self, said: str) -> None:
        now = time.monotonic()
        self._shown = {text: when for text, when in self._shown.items() if now - when < _AGAIN_SECONDS}
        if said in self._shown:
            return
        lately = sum(now - when < _MOST_SECONDS for when in self._shown.values())
        if lately < _MOST:
            self._show(said)
        elif lately == _MOST:
            self._show(f"more warnings and errors follow, in {self._log_path}")
        if lately <= _MOST:
            self._shown[said] = now


def notable(line: str) -> str | None:
    """What a line of Dagster's says, where that is a warning or an error that nothing else tells of.

    Its services speak JSON, what they load and run speaks text. What failed in a run is told when the run ends, which
    makes the alert about it one too many here.
    """
    if line.startswith("{"):
        try:
            said = json.loads(line)
            level, text = str(said["level"]), str(said["event"]).strip().partition("\n")[0]
            if isinstance(raised := said.get("exc_info"), list) and len(raised) > 1:
                text += f": {raised[1]}"
        except (ValueError, KeyError, TypeError):
            return None
    elif found := _SAID.match(line):
        level, text = found[1].lower(), found[2]
        if of_run := _OF_A_RUN.match(text):
            level, text = level if level == "warning" else "", of_run[1]
        elif of_sensor := _OF_A_SENSOR.match(text):
            if of_sensor[1] == ALERTS and level == "warning":
                return None
            text = f"{of_sensor[1]}: {of_sensor[2]}"
    else:
        return None
    if level not in ("warning", "error", "critical"):
        return None
    return f"{level}: {text.strip().splitlines()[0] if text.strip() else ''}"
