"""Where Dagster keeps the history of a home, and how it is told to keep it."""

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path

from dagster import DagsterInstance

from superstore_assets.commands.work.terminal import say
from superstore_assets.local_aws.private import make_private
from superstore_assets.settings import Settings

_OURS = "# History of runs and months on this home, for `superstore run`, the Dagster UI and its daemon.\n"
_CONFIGURATION = f"""\
{_OURS}\
# Written anew where it differs from this version's. To keep a file of your own, take the first line away.
telemetry:
  enabled: false
nux:
  enabled: false
concurrency:
  runs:
    max_concurrent_runs: 1
# A run that does not start is ended; a second worker that a second daemon started for a run does nothing.
run_monitoring:
  enabled: true
  poll_interval_seconds: 30
freshness:
  enabled: true
"""


def dagster_home(settings: Settings) -> Path:
    """The DAGSTER_HOME of *settings*, with this version's dagster.yaml unless somebody put another one there.

    One that an earlier version wrote is replaced, and kept beside it.
    """
    home = settings.folder / "dagster"
    make_private(settings.folder)
    home.mkdir(exist_ok=True)
    with _alone(home):
        _configure(home)
    return home


def dagster_history(settings: Settings) -> DagsterInstance:
    """Dagster's history on the home of *settings*, to be closed.

    It is opened by one process at a time: two that make its tables at once mark them twice, and nothing can open them.
    """
    home = dagster_home(settings)
    with _alone(home):
        return DagsterInstance.from_config(str(home))


def _configure(home: Path) -> None:
    config = home / "dagster.yaml"
    found = config.read_text(errors="replace") if config.exists() else ""
    if found != _CONFIGURATION and (not found or found.startswith(_OURS)):
        if found:
            before = config.with_name("dagster.yaml.before")
            config.replace(before)
            say(f"{config} is this version's now; what it was is in {before.name}")
        partial = config.with_name("dagster.yaml.partial")
        partial.write_text(_CONFIGURATION)
        partial.replace(config)


@contextlib.contextmanager
def _alone(home: Path) -> Iterator[None]:
    """No other process is in this block on *home*."""
    with (home / "opening.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
