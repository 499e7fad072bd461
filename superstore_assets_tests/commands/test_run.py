"""`superstore run` as a process: two at once, and one that is told to stop."""

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from superstore_assets_tests.commands.processes import SUPERSTORE, environment, living, started, superstore, wait_until


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    """Two small months."""
    file = tmp_path / "orders.csv"
    assert superstore("sample", "--months", "2", "--rows-per-month", "20", file).returncode == 0
    return file


def test_one_of_two_runs_at_once_is_refused_and_changes_nothing(tmp_path: Path, orders: Path) -> None:
    command: list[str | Path] = [*SUPERSTORE, "run", "--home", tmp_path / "home", "--data", orders, "--json"]
    both = [
        subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    ended = sorted((process.wait(), *process.communicate()) for process in both)
    (good, out, _), (refused, nothing, why) = ended
    assert (good, refused) == (0, 1)
    assert json.loads(out.splitlines()[-1])["rows"] == 40
    assert nothing == ""
    assert why.startswith(f"superstore: a run is under way on {tmp_path}/home (process ")
    assert why.count("\n") == 1
    assert living(tmp_path / "home") == []
    assert _runs(tmp_path / "home") == ["SUCCESS"]


def test_a_run_that_is_told_to_stop_leaves_no_process_and_no_run_that_never_ends(tmp_path: Path, orders: Path) -> None:
    home = tmp_path / "home"
    with started(home, "run", "--data", orders, nohup=True) as run:
        wait_until(lambda: _runs(home) == ["STARTED"])
        assert run.tell(signal.SIGTERM) == 128 + signal.SIGTERM
        assert run.said().rstrip().splitlines()[-1] == "superstore: stopped"
        wait_until(lambda: living(home) == [])
    assert _runs(home) == ["FAILURE"]
    again = superstore("run", "--data", orders, "--home", home, "--json")
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout.splitlines()[-1])["rows"] == 40


def test_a_run_whose_embedded_aws_dies_says_so_and_ends(tmp_path: Path, orders: Path) -> None:
    home = tmp_path / "home"
    with started(home, "run", "--data", orders) as run:
        wait_until(lambda: _runs(home) == ["STARTED"])
        os.kill(json.loads((home / "aws" / "running.json").read_text())["pid"], signal.SIGKILL)
        assert run.process.wait() == 1
        assert run.said().rstrip().splitlines()[-1].startswith("superstore: the embedded AWS has ended")
    assert _runs(home) == ["FAILURE"]


def _runs(home: Path) -> list[str]:
    """The status of each run, as Dagster has stored it; looking must not make its database before it does."""
    try:
        with contextlib.closing(sqlite3.connect(f"file:{home}/dagster/history/runs.db?mode=ro", uri=True)) as database:
            return [status for (status,) in database.execute("SELECT status FROM runs ORDER BY id")]
    except sqlite3.OperationalError:
        return []


def test_commands_that_meet_on_an_empty_home_wait_for_each_other(tmp_path: Path) -> None:
    commands = [("env", "--role", "uploader"), ("query", "SELECT 1 AS one"), ("cost",), ("env",)]
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda command: superstore(*command, "--home", tmp_path / "home"), commands))
    assert [each.returncode for each in done] == [0, 0, 0, 0], [each.stderr for each in done]
    assert "export AWS_SESSION_TOKEN=" in done[0].stdout
    assert done[1].stdout.split() == ["one", "1"]
    wait_until(lambda: living(tmp_path / "home") == [])
