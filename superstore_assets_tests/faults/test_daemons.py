"""Dagster's daemon, killed with all that it started, and two of it at once."""

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from superstore_assets_tests.conftest import forget_machine
from superstore_assets_tests.faults.network import MOMENTS, FaultyNetwork
from superstore_assets_tests.faults.processes import Home, kill_session, until
from superstore_assets_tests.faults.test_kills import AFTERWARDS_SECONDS, part
from superstore_assets_tests.pipeline import month_files

CALLS = 120
"""About as many as a daemon makes from an upload to its end on the dashboard."""
REPAIR_SECONDS = 420.0
STILL_SECONDS = 15.0


@pytest.fixture(scope="module")
def network() -> Iterator[FaultyNetwork]:
    with FaultyNetwork() as faulty:
        yield faulty


@pytest.fixture
def home(tmp_path: Path, network: FaultyNetwork, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    forget_machine(monkeypatch)
    made = Home(tmp_path, {"HTTP_PROXY": network.address, "NO_PROXY": ""})
    made.deploy()
    yield made
    made.aws.stop()


@pytest.mark.seeds(1)
def test_a_daemon_that_was_killed_goes_on_where_it_was(
    home: Home, network: FaultyNetwork, seed: int, record_property: Callable[[str, object], None]
) -> None:
    chance = random.Random(seed)  # noqa: S311  # not a secret
    number, moment = chance.randint(1, CALLS), chance.choice(MOMENTS)
    pause = chance.uniform(0, AFTERWARDS_SECONDS)
    killed: list[int] = []

    def strike(about: str) -> None:
        time.sleep(pause)
        record_property("fault", f"daemon killed with its code server and workers, {part(about)}")
        killed.append(kill_session(daemon))

    home.upload(month_files(2, rows=8, seed=1000 + seed))
    daemon = home.daemon()
    with network.striking(number, moment, strike):
        until(lambda: bool(killed), REPAIR_SECONDS, "there was no such call")
    daemon = home.daemon()
    try:
        until(lambda: not home.unfinished() and home.wrong() is None, REPAIR_SECONDS, "it is not as it should be")
    finally:
        kill_session(daemon)


@pytest.mark.seeds(1)
def test_two_daemons_run_a_month_once(home: Home, seed: int, record_property: Callable[[str, object], None]) -> None:
    record_property("fault", "two daemons at once")
    daemons = [home.daemon(), home.daemon()]
    try:
        files = month_files(3, rows=8, seed=5000 + seed)
        home.upload(files)
        until(lambda: not home.unfinished() and home.wrong() is None, REPAIR_SECONDS, "it is not as it should be")
        time.sleep(STILL_SECONDS)  # in which the other one could still ask
        assert list(home.runs().values()) == [f"{(min(files), max(files))} SUCCESS"]
    finally:
        for daemon in daemons:
            kill_session(daemon)
