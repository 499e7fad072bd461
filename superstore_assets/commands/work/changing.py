"""A change of one month's uploads by a command, and, where it is asked for, the run that follows it."""

import contextlib
import sys
from collections.abc import Iterator

from superstore_assets.commands.work.endpoint import connected, deploy_if_local, only_run
from superstore_assets.commands.work.one_run import finish, undisturbed
from superstore_assets.commands.work.running import run_months
from superstore_assets.commands.work.terminal import console
from superstore_assets.settings import Settings


@contextlib.contextmanager
def changed(settings: Settings, month: str, *, run: bool) -> Iterator[None]:
    """Talk to AWS within the block; after it, with *run*, bring *month* through all layers and tell the figures.

    With *run* nothing is changed where a run is under way on the home: it could read the month half before and half
    after the change.
    """
    progress = console(sys.stderr)
    report = None
    with only_run(settings) if run else contextlib.nullcontext(), connected(settings) as endpoint:
        deploy_if_local(settings)
        yield
        if run:
            report = undisturbed(settings, endpoint, lambda: run_months(settings, [month], progress), progress)
    if report:
        finish(report)
