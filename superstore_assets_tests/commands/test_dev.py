"""`superstore dev` from its first line to the last process that it leaves: none.

One of them is watched through a working day: started by a script in the background, two files come, one of them bad,
it is looked at, and told to stop. The others end in less regular ways.
"""

import contextlib
import http.client
import os
import re
import signal
import socket
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from superstore_assets.commands.work.children import notable
from superstore_assets.commands.work.operator_session import acting_as
from superstore_assets.lake import UPLOADS, lake, month_prefix
from superstore_assets.local_aws import ACCOUNT
from superstore_assets.settings import Settings
from superstore_assets_tests.commands.processes import Started, free_port, living, started, superstore, wait_until

READY = "Ctrl-C stops everything"


@dataclass
class Day:
    """What was seen of one `superstore dev`."""

    home: Path
    port: str
    said: str = ""
    status: int | None = None
    left: list[int] = field(default_factory=list)
    modes: dict[Path, int] = field(default_factory=dict)
    opened: str = ""
    printed: str = ""
    without_token: tuple[int, str] = (0, "")
    with_token: int = 0
    asked: str = ""


def _start() -> tuple[list[str | Path], str]:
    port = free_port()
    return ["dev", "--port", port, "--aws-port", free_port()], port


def _begin(home: Path, tmp: Path) -> None:
    """A home with one small month among its uploads, so that dev does not load the sample."""
    orders = tmp / "orders.csv"
    assert superstore("sample", "--months", "1", "--rows-per-month", "20", orders).returncode == 0
    done = superstore("upload", orders, "--home", home)
    assert done.returncode == 0, done.stderr


def _get(address: str) -> tuple[int, str]:
    where = urlsplit(address)
    connection = http.client.HTTPConnection(where.netloc, timeout=60)
    connection.request("GET", f"{where.path}?{where.query}" if where.query else where.path)
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    """A day of `nohup superstore dev &`."""
    tmp = tmp_path_factory.mktemp("day")
    home = tmp / "home"
    _begin(home, tmp)
    for name in ("gql", "csv", "uvicorn"):  # where it is started lie modules that are none of its own
        (tmp / f"{name}.py").write_text("raise SystemExit('the wrong module')\n")
    (home / "left-open.txt").write_text("")
    (home / "left-open.txt").chmod(0o644)
    arguments, port = _start()
    seen = Day(home, port)
    with started(home, *arguments, nohup=True) as dev:
        seen.asked = superstore("query", "SELECT 1 AS one", "--home", home).stdout
        dev.wait_for("run .* of 2014-01 succeeded")
        _upload_nonsense(home)
        dev.wait_for("run .* of 2014-02 failed")
        _look(seen, tmp)
        seen.modes = dict(_modes(home))
        seen.status = dev.tell(signal.SIGTERM)
        seen.said, seen.left = dev.said(), living(home)
    return seen


def _modes(home: Path) -> Iterator[tuple[Path, int]]:
    """The mode of everything under a home in use: what goes away meanwhile, as SQLite's journals do, has none."""
    for path in [home, *home.rglob("*")]:
        with contextlib.suppress(FileNotFoundError):
            yield path, stat.S_IMODE(path.stat().st_mode)


def _upload_nonsense(home: Path) -> None:
    settings = Settings(home=home, _env_file=None)
    key = month_prefix(UPLOADS, "2014-02") + "bad.csv"
    there = lake(settings, ACCOUNT)
    acting_as(settings, "uploader").client("s3").put_object(Bucket=there.bucket, Key=key, Body=b"no \x1b[31morder\n")


def _look(seen: Day, tmp: Path) -> None:
    """Look at the dashboard as a person does, in a browser that writes down what it is to open."""
    browser = tmp / "browser"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {tmp}/opened\n')
    browser.chmod(0o700)
    done = superstore("dashboard", "--home", seen.home, BROWSER=f"{browser} %s")
    assert done.returncode == 0, done.stderr
    seen.printed, seen.opened = done.stdout.strip(), (tmp / "opened").read_text()
    seen.with_token, _ = _get(seen.printed)
    seen.without_token = _get(seen.printed.partition("?")[0])


def test_the_first_line_names_the_log_and_the_addresses_stand_together(day: Day) -> None:
    lines = day.said.splitlines()
    first = next(line for line in lines if "nohup" not in line)
    assert first == f"Starting on {day.home}. What Dagster says goes to {day.home}/dev.log"
    at = lines.index(f"Dagster    http://127.0.0.1:{day.port}")
    assert re.fullmatch(r"Dashboard  http://127\.0\.0\.1:\d+/quicksight/sn/dashboards/\S+\?token=\S+", lines[at + 1])
    assert re.fullmatch(r"AWS        http://127\.0\.0\.1:\d+ .*superstore env.*", lines[at + 2])


def test_what_the_sensor_asks_for_and_what_came_of_it_is_a_line_each(day: Day) -> None:
    asked = re.findall(r"asked for run (\w+) of (\S+): (.*)", day.said)
    assert [(month, why) for _, month, why in asked] == [
        ("2014-01", "uploads of 2014-01 changed"),
        ("2014-02", "uploads of 2014-02 changed"),
    ]
    good, bad = re.findall(r"run (\w+) of (\S+) (succeeded in|failed after) \d+ s(.*)", day.said)
    assert (good[0], bad[0]) == (asked[0][0], asked[1][0])
    assert good[3] == ""
    assert bad[3].startswith(": s3/raw_orders: ")
    assert "bad.csv" in bad[3]


def test_the_console_stays_readable(day: Day) -> None:
    assert len(day.said.splitlines()) < 15
    assert "DEBUG" not in day.said
    assert "SupersessionWarning" not in day.said
    assert "\x1b" not in day.said
    log = (day.home / "dev.log").read_text()
    assert "RUN_SUCCESS" in log
    assert "Serving dagster-webserver" in log
    assert "SupersessionWarning" not in log


def test_a_query_in_the_second_of_the_start_waits(day: Day) -> None:
    assert day.asked.split() == ["one", "1"]


def test_the_dashboard_is_printed_and_opened_and_its_token_is_in_no_argument(day: Day) -> None:
    assert day.printed in day.said
    assert day.with_token == 303
    assert day.opened == (day.home / "open-dashboard.html").as_uri()
    assert day.printed in (day.home / "open-dashboard.html").read_text()


def test_a_browser_without_the_token_is_told_the_command(day: Day) -> None:
    status, page = day.without_token
    assert status == 403
    assert f"superstore dashboard --home {day.home}" in page


def test_nobody_else_reads_anything_of_the_home(day: Day) -> None:
    assert day.home / "dev.log" in day.modes
    assert day.home / "left-open.txt" in day.modes
    wrong = {path: oct(mode) for path, mode in day.modes.items() if mode != (0o700 if path.is_dir() else 0o600)}
    assert wrong == {}


def test_told_to_stop_it_leaves_nothing_behind_though_it_was_started_in_the_background(day: Day) -> None:
    assert day.status == 0
    assert day.said.endswith("Stopping.\n")
    assert day.left == []


def test_killed_it_takes_everything_with_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    _begin(home, tmp_path)
    arguments, _ = _start()
    with started(home, *arguments) as dev:
        dev.wait_for(READY)
        assert len(living(home)) > 4
        dev.process.kill()
        dev.process.wait()
        wait_until(lambda: living(home) == [])


@pytest.mark.parametrize("part", ["the embedded AWS", "Dagster"])
def test_a_part_that_dies_is_said_and_ends_it(tmp_path: Path, part: str) -> None:
    home = tmp_path / "home"
    _begin(home, tmp_path)
    arguments, _ = _start()
    with started(home, *arguments) as dev:
        dev.wait_for(READY)
        _kill(dev, "superstore_assets.local_aws" if part == "the embedded AWS" else "dagster_dg_cli.cli")
        assert dev.process.wait() == 1
        assert dev.said().splitlines()[-1].startswith(f"superstore: {part} has ended")
        assert living(home) == []


def _kill(dev: Started, module: str) -> None:
    for pid in living(dev.home):
        arguments = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        if module.encode() in arguments[1:4] and b"superstore_assets.commands.work.keeper" not in arguments:
            os.kill(pid, signal.SIGKILL)
            return
    raise AssertionError(f"there is no {module}")


def test_a_second_one_on_the_home_is_refused(tmp_path: Path) -> None:
    with started(tmp_path / "home", "aws", "--aws-port", "0") as aws:
        aws.wait_for("Ctrl-C stops it")
        refused = superstore("dev", "--home", tmp_path / "home", "--port", free_port(), "--aws-port", free_port())
        assert refused.returncode == 1
        assert f"an embedded AWS already runs on {tmp_path}/home" in refused.stderr.splitlines()[-1]


def test_a_taken_port_is_said_before_anything_is_started(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused = superstore("dev", "--home", tmp_path / "home", "--port", port)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert refused.stderr.startswith(f"superstore: port {port} is taken")
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"event": "Checking for new runs", "logger": "dagster.daemon", "level": "info"}', None),
        (
            '{"event": "No such location\\nmore of it", "logger": "dagster", "level": "warning"}',
            "warning: No such location",
        ),
        ('{"level": "error"}', None),
        (
            '{"event": "Odd", "exc_info": ["<class \'Exception\'>", "Exception(\'it died\')"], "level": "error"}',
            "error: Odd: Exception('it died')",
        ),
        ("2026-11-25 08:15:09 +0000 - dagster - INFO - __repository__ - uploads - nothing has changed", None),
        (
            "2026-11-25 08:15:09 +0000 - dagster - WARNING - __repository__ - uploads - not used: a.txt",
            "warning: uploads: not used: a.txt",
        ),
        ("2026-11-25 08:15:09 +0000 - dagster - WARNING - __repository__ - alerts - 2014-01: not brought", None),
        (
            "2026-11-25 08:15:09 +0000 - dagster - ERROR - __repository__ - alerts - the webhook did not take it",
            "error: alerts: the webhook did not take it",
        ),
        (
            "2026-11-25 08:15:09 +0000 - dagster - WARNING"
            " - monthly_sales - 3c0aea83-56bd-469c-b45e-99141e4d1828 - s3__raw_orders - slow",
            "warning: s3__raw_orders - slow",
        ),
        (
            "2026-11-25 08:15:09 +0000 - dagster - ERROR"
            " - monthly_sales - 3c0aea83-56bd-469c-b45e-99141e4d1828 - 9496 - RUN_FAILURE - x",
            None,
        ),
        ("Traceback (most recent call last):", None),
    ],
)
def test_warnings_and_errors_are_told_but_not_what_failed_in_a_run(line: str, said: str | None) -> None:
    assert notable(line) == said
