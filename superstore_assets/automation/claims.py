"""Who asked for which month: two daemons on one home must not both ask for it.

Dagster has one sensor daemon in mind and keeps no lock between two. Both evaluate the sensor, see the same month due,
and each starts a run before the other's can be seen. So a tick claims the months that it asks for, in a file beside
Dagster's history, under a lock.
"""

import fcntl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from dagster import DagsterInstance
from pydantic import BaseModel, RootModel

CLAIM_SECONDS = 120.0
"""By then a run that was asked for can be seen among the runs, or its daemon died before it started it."""


class Claim(BaseModel):
    """That a month with the upload *version* was asked for the *attempts*-th time at *attempted* (seconds, epoch)."""

    version: str
    attempts: int
    attempted: float


Claims = RootModel[dict[str, Claim]]


@contextmanager
def claims(instance: DagsterInstance, now: float) -> Iterator[dict[str, Claim]]:
    """The months that were asked for lately, to read and to add to; nobody else on this home does meanwhile."""
    with (Path(instance.root_directory) / "upload-claims.json").open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        try:
            known: Mapping[str, Claim] = Claims.model_validate_json(file.read() or "{}").root
        except ValueError:  # cut off by a crash; what it held is at most a run asked for twice
            known = {}
        held = {month: claim for month, claim in known.items() if now - claim.attempted < CLAIM_SECONDS}
        yield held
        file.seek(0)
        file.truncate()
        file.write(Claims(held).model_dump_json())
