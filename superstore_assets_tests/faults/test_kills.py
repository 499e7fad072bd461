"""`kill -9` at random moments: whatever is killed, every layer ends up as the uploads have it."""

import random
import time
from collections.abc import Callable

import pytest

from superstore_assets_tests.faults.processes import Home
from superstore_assets_tests.pipeline import month_files


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
    time.sleep(chance.uniform(0, home.run_seconds))
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
