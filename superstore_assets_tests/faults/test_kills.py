"""`kill -9` at random moments: whatever is killed, every layer ends up as the uploads have it."""

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from superstore_assets_tests.conftest import forget_machine
from superstore_assets_tests.faults.processes import Home, kill_session, until
from superstore_assets_tests.pipeline import month_files

RUN_SECONDS = 14.0
"""About as long as a worker takes, from its start to its end."""
ARRIVAL_SECONDS = 60.0
"""About as long as a file takes from the uploads to the dashboard, with the start of the daemon."""
REPAIR_SECONDS = 420.0


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    with pytest.MonkeyPatch.context() as patch:
        forget_machine(patch)
        found = Home(tmp_path_factory.mktemp("kills"))
        yield found
        found.aws.stop()


@pytest.mark.seeds(2)
def test_what_was_killed_in_a_run_is_made_good_by_the_next(
    home: Home, seed: int, record_property: Callable[[str, object], None]
) -> None:
    chance = random.Random(seed)  # noqa: S311  # not a secret
    what = ("worker", "embedded AWS")[seed % 2]
    record_property("fault", f"{what} killed in a run")
    files = month_files(3, seed=seed)
    home.upload(files)
    worker = home.worker(list(files))
    time.sleep(chance.uniform(0, RUN_SECONDS))
    if what == "worker":
        worker.kill()
    else:
        home.kill_aws()
        time.sleep(chance.uniform(0, 3))
        home.start_aws()
    worker.communicate()
    if worker.returncode:
        again = home.worker(list(files))
        said, _ = again.communicate()
        assert again.returncode == 0, said
    assert home.wrong() is None
    assert home.unfinished() == 0


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


def test_two_daemons_run_a_month_once(tmp_path: Path) -> None:
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
