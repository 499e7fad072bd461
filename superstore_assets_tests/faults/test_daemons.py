"""Dagster's daemon, killed with all that it started, and two of it at once. Each test takes about a minute."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from superstore_assets_tests.conftest import forget_machine
from superstore_assets_tests.faults.processes import Home, kill_session, until
from superstore_assets_tests.pipeline import month_files

ARRIVAL_SECONDS = 60.0
"""About as long as a file takes from the uploads to the dashboard, with the start of the daemon."""
REPAIR_SECONDS = 420.0


@pytest.mark.seeds(1)
def test_a_daemon_that_was_killed_goes_on_where_it_was(
    home: Home, seed: int, record_property: Callable[[str, object], None]
) -> None:
    chance = random.Random(seed)  # noqa: S311  # not a secret
    record_property("fault", "daemon killed with its code server and workers")
    daemon = home.daemon()
    home.upload(month_files(2, seed=1000 + seed))
    time.sleep(chance.uniform(0, ARRIVAL_SECONDS))
    kill_session(daemon)
    daemon = home.daemon()
    try:
        until(lambda: home.wrong() is None and not home.unfinished(), REPAIR_SECONDS, "it is not as it should be")
    finally:
        kill_session(daemon)


def test_two_daemons_run_a_month_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forget_machine(monkeypatch)
    home = Home(tmp_path)
    daemons = [home.daemon(), home.daemon()]
    try:
        files = month_files(3, seed=5000)
        home.upload(files)
        until(lambda: home.wrong() is None and not home.unfinished(), REPAIR_SECONDS, "it is not as it should be")
        time.sleep(20)  # in which the other one could still ask
        assert list(home.runs().values()) == [f"{(min(files), max(files))} SUCCESS"]
    finally:
        for daemon in daemons:
            kill_session(daemon)
        home.aws.stop()
