"""A run as a command makes it: stopped in good order, its dashboard saved as a page, its figures told at the end."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace

from rich.console import Console

from superstore_assets.commands.work.backfill import end_own_runs
from superstore_assets.commands.work.endpoint import expect_running
from superstore_assets.commands.work.running import Report
from superstore_assets.commands.work.stopping import heed_no_more, interruptible
from superstore_assets.commands.work.terminal import CommandError, console
from superstore_assets.infrastructure.deploy import DeployError
from superstore_assets.lake import names
from superstore_assets.local_aws.quicksight import viewing
from superstore_assets.orders import OrderFileError
from superstore_assets.printable import printable
from superstore_assets.settings import Settings


def undisturbed(settings: Settings, endpoint: str | None, work: Callable[[], Report], progress: Console) -> Report:
    """The report of *work*, which runs months; *endpoint* is the embedded AWS's, where it is one.

    Raises CommandError, or KeyboardInterrupt where the command is told to stop: its runs in Dagster are ended then.
    """
    try:
        report = interruptible(work, lambda: expect_running(settings))
    except (KeyboardInterrupt, CommandError) as error:
        heed_no_more()
        progress.show_cursor()
        end_own_runs(settings, str(error) or "the command was told to stop")
        raise
    except (DeployError, OrderFileError, ValueError) as error:
        raise CommandError(str(error)) from error
    if endpoint and report.dashboard_url:
        return replace(report, dashboard_url=_save_dashboard(settings, endpoint))
    return report


def finish(report: Report, *, as_json: bool = False) -> None:
    """Print what a run did. Raises CommandError where something failed."""
    if not as_json:
        console(sys.stdout).print(report.summary())
    else:
        sys.stdout.write(json.dumps(report.as_json()) + "\n")
    if report.problems:
        raise CommandError("\n".join(printable(problem) for problem in report.problems))


def _save_dashboard(settings: Settings, endpoint: str) -> str:
    """Write the dashboard as a file that outlives the embedded AWS; its address."""
    file = settings.folder / "dashboard.html"
    try:
        viewing.save(settings.folder, endpoint, names(settings).dashboard, file)
    except viewing.DashboardPageError as error:
        raise CommandError(str(error)) from error
    return file.as_uri()
