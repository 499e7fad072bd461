"""The command line itself: what it lists, how it fails, and that it is quick."""

import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from superstore_assets import commands
from superstore_assets_tests.commands.processes import SUPERSTORE, environment, started, superstore


def test_each_file_of_the_room_is_a_command() -> None:
    listed = superstore("--help").stdout
    files = {file.stem for file in Path(commands.__path__[0]).glob("[!_]*.py")}
    assert {"run", "dev", "query", "dashboard"} <= files
    for name in files:
        assert f"\n  {name} " in listed


def test_help_loads_nothing_that_takes_long() -> None:
    looked = "import sys; from superstore_assets.commands.__main__ import build; build(); print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", looked], env=environment(), capture_output=True, text=True, check=True
    )
    heavy = {"boto3", "botocore", "dagster", "duckdb", "ministack", "pandas", "pydantic", "rich", "sqlglot"}
    assert heavy & set(loaded.stdout.split()) == set()


@pytest.mark.parametrize(
    ("arguments", "said", "status"),
    [
        (["nothing"], "No such command 'nothing'", 2),
        (["query"], "Missing argument", 2),
        (["history", "2017-13"], "'2017-13' is no month", 1),
        (["run", "--data", "nowhere.csv"], "nowhere.csv is no file", 1),
        (["dashboard", "--home", "nowhere"], "no embedded AWS runs on", 1),
        (["dev", "--port", "70000"], "Invalid value for '--port'", 2),
        (["query", "SELECT 1", "--home", "/dev/null"], "/dev/null is no folder", 1),
        (["run", "--data", "\x1b[31mred"], "\\e[31mred is no file", 1),
    ],
)
def test_an_error_is_one_line(arguments: list[str], said: str, status: int, tmp_path: Path) -> None:
    refused = superstore(*arguments)
    assert refused.returncode == status
    assert refused.stderr.startswith("superstore: ")
    assert said in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert "\x1b" not in refused.stderr


@pytest.mark.parametrize(("name", "mode"), [("project/", 0o755), ("tool", 0o755)])
def test_a_folder_that_is_used_for_other_things_is_no_home_and_left_as_it_is(
    tmp_path: Path, name: str, mode: int
) -> None:
    other = tmp_path / name
    other.mkdir() if name.endswith("/") else other.touch()
    other.chmod(mode)
    for command in (["run"], ["dev"], ["query", "SELECT 1"]):
        refused = superstore(*command, "--home", tmp_path)
        assert refused.returncode == 1
        assert refused.stderr.startswith(f"superstore: {tmp_path} is used for other things ({other.name} is in it)")
    assert list(tmp_path.iterdir()) == [other]
    assert stat.S_IMODE(other.stat().st_mode) == mode


def test_nobody_has_to_listen_to_what_is_said(tmp_path: Path) -> None:
    closed = ["/bin/sh", "-c", 'exec "$@" 2>&-', "sh", *SUPERSTORE, "sample", "--months", "1"]
    assert subprocess.run([*closed, tmp_path / "orders.csv"], env=environment()).returncode == 0
    assert (tmp_path / "orders.csv").stat().st_size > 0


@pytest.mark.parametrize(("number", "nohup"), [(signal.SIGINT, False), (signal.SIGTERM, False), (signal.SIGTERM, True)])
def test_the_embedded_aws_ends_when_it_is_told(tmp_path: Path, number: signal.Signals, nohup: bool) -> None:
    with started(tmp_path / "home", "aws", "--aws-port", "0", nohup=nohup) as aws:
        aws.wait_for("Ctrl-C stops it")
        assert aws.tell(number) == 0
        assert aws.said().endswith("Stopping.\n")
