"""The lines of `superstore dev`: on a terminal of any size the addresses stay in sight, and errors are no flood."""

import os
import pty
import struct
import sys
import termios
from collections.abc import Callable, Iterator
from fcntl import ioctl
from pathlib import Path

import pytest

from superstore_assets.commands.work.children import Child
from superstore_assets.commands.work.dagster_home import dagster_home
from superstore_assets.commands.work.screen import Screen
from superstore_assets.settings import Settings
from superstore_assets_tests.commands.processes import wait_until

ADDRESSES = ["Dagster    http://127.0.0.1:3000", "Dashboard  http://127.0.0.1:4566/quicksight/sn/dashboards/x?token=y"]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int, int], Callable[[], str]]]:
    """Makes standard error a terminal of so many lines and columns; gives what tells all that was written there."""
    ours, theirs = pty.openpty()

    def make(lines: int, columns: int) -> Callable[[], str]:
        ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        monkeypatch.setattr(sys, "stderr", os.fdopen(os.dup(theirs), "w"))

        def said() -> str:
            os.write(theirs, b"\0")  # a terminal hands over what it got in pieces
            found = b""
            while not found.endswith(b"\0"):
                found += os.read(ours, 65536)
            return found[:-1].decode().replace("\r\n", "\n")

        return said

    yield make
    os.close(ours)
    os.close(theirs)


@pytest.mark.parametrize(("lines", "columns"), [(24, 80), (24, 40), (60, 200), (15, 40)])
def test_the_addresses_are_always_on_the_terminal(
    terminal: Callable[[int, int], Callable[[], str]], lines: int, columns: int
) -> None:
    said = terminal(lines, columns)
    screen = Screen()
    screen.show_addresses(ADDRESSES)
    seen: list[str] = []
    for number in range(40):
        screen.event(f"run {number} failed after 3 s: " + "why " * (number % 40))
        seen += _wrapped(said(), columns)
        shown = "".join(seen[-lines:])
        assert all(address in shown for address in ADDRESSES), f"scrolled away after line {number}"
    assert "".join(seen).count(ADDRESSES[0]) < 40, "more addresses than events"


def test_where_there_is_no_terminal_they_come_again_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    screen = Screen()
    screen.event("before there are any")
    screen.show_addresses(ADDRESSES)
    for number in range(60):
        screen.event(f"event {number}")
    said = capsys.readouterr().err.splitlines()
    assert said[1:3] == ADDRESSES
    assert said.count(ADDRESSES[0]) == 3


def _wrapped(text: str, columns: int) -> list[str]:
    return [line[at : at + columns] for line in text.splitlines() for at in range(0, max(len(line), 1), columns)]


def test_a_flood_of_errors_is_a_few_lines_and_all_of_it_is_in_the_log(tmp_path: Path) -> None:
    shown: list[str] = []
    flood = 'for n in range(500): print(\'{"level": "error", "event": "no %d"}\' % (n // 2))'
    child = Child([sys.executable, "-c", flood], dict(os.environ), tmp_path / "log", shown.append)
    wait_until(child.ended)
    child.stop()
    assert shown == [*(f"error: no {n}" for n in range(10)), f"more warnings and errors follow, in {tmp_path}/log"]
    assert (tmp_path / "log").read_text().count('"error"') == 500


def test_dagster_s_configuration_is_this_version_s_unless_it_is_somebody_s_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(home=tmp_path, _env_file=None)
    config = dagster_home(settings) / "dagster.yaml"
    ours = config.read_text()
    earlier = ours.splitlines(keepends=True)[0] + "telemetry:\n  enabled: false\n"
    config.write_text(earlier)
    dagster_home(settings)
    assert config.read_text() == ours
    assert config.with_name("dagster.yaml.before").read_text() == earlier
    assert capsys.readouterr().err == f"{config} is this version's now; what it was is in dagster.yaml.before\n"
    config.write_text("telemetry:\n  enabled: true\n")
    dagster_home(settings)
    assert config.read_text() == "telemetry:\n  enabled: true\n"
    assert capsys.readouterr().err == ""
