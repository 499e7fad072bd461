"""`kill -9` at any moment of a run: whatever is killed, every layer ends up as the uploads have it.

The moment is a call to AWS: before AWS gets it, while it works on it, or a little after it answered. So the moments do
not depend on how fast the machine is, and between the first call (of a deployment) and the last each is as likely.
"""

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import pytest

from superstore_assets.commands.work.sample import sample_orders
from superstore_assets_tests.conftest import forget_machine
from superstore_assets_tests.faults.network import MOMENTS, FaultyNetwork
from superstore_assets_tests.faults.processes import Home
from superstore_assets_tests.faults.workers import Nursery, Worker
from superstore_assets_tests.pipeline import by_month

KILLS = 5
CALLS = 130
"""About as many as a run makes."""
WHAT = ("worker", "embedded AWS")
AMID_SECONDS, AFTERWARDS_SECONDS = 0.02, 0.3


@pytest.fixture(scope="module")
def network() -> Iterator[FaultyNetwork]:
    with FaultyNetwork() as faulty:
        yield faulty


@pytest.fixture(scope="module")
def nursery(network: FaultyNetwork) -> Iterator[Nursery]:
    with pytest.MonkeyPatch.context() as patch:
        forget_machine(patch)
        with Nursery({"HTTP_PROXY": network.address, "NO_PROXY": ""}) as forks:
            yield forks


def part(about: str) -> str:
    """The part of a run that a call belongs to."""
    service, _, rest = about.partition(" ")
    if service == "s3":
        return next((f"s3 {zone}" for zone in ("uploads", "raw") if f"/{zone}/" in rest), "s3 listings")
    if service == "quicksight":
        return next(
            (f"quicksight {kind}" for kind in ("ingestions", "dashboards") if kind in rest), "quicksight dataset"
        )
    return service


@pytest.mark.seeds(1)
def test_what_was_killed_in_a_run_is_made_good_by_the_next(
    tmp_path: Path, network: FaultyNetwork, nursery: Nursery, seed: int, record_property: Callable[[str, object], None]
) -> None:
    """On a new home a few runs of corrected files are killed, or their AWS is; the last one is not disturbed."""
    chance = random.Random(seed)  # noqa: S311  # not a secret
    home = Home(tmp_path)
    file = tmp_path / "orders.csv"
    try:
        for kill in range(KILLS):
            what, number, moment = chance.choice(WHAT), chance.randint(1, CALLS), chance.choice(MOMENTS)
            pause = chance.uniform(0, AFTERWARDS_SECONDS if moment == "after" else AMID_SECONDS)
            orders = sample_orders(months=3, rows_per_month=8, seed=KILLS * seed + kill)
            file.write_bytes(orders)
            home.expect(by_month(orders))
            workers: Queue[Worker] = Queue()

            def strike(about: str, what: str = what, pause: float = pause, workers: "Queue[Worker]" = workers) -> None:
                worker = workers.get()
                time.sleep(pause)
                record_property("fault", f"{what} killed, {part(about)}")
                if what == "worker":
                    worker.kill()
                else:
                    home.kill_aws()
                    home.start_aws()

            with network.striking(number, moment, strike):
                worker = nursery.worker(home.settings, file)
                workers.put(worker)
                worker.wait()
            assert home.torn() is None
        assert nursery.worker(home.settings, file).wait() is None
        assert home.wrong() is None
        assert home.unfinished() == 0
    finally:
        home.aws.stop()
