"""`superstore run`: one file, from end to end."""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from superstore_assets.commands.work.options import (
    Accept,
    Columns,
    Dates,
    DecimalMark,
    Encoding,
    Home,
    RowIds,
    Sheet,
    read_options,
    settings_of,
)
from superstore_assets.commands.work.terminal import CommandError, console, printable

if TYPE_CHECKING:
    from superstore_assets.settings import Settings


def run(
    data: Annotated[Path | None, typer.Option(help="Order file to load. [default: the generated sample]")] = None,
    home: Home = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object as the last line.")] = False,
    dates: Dates = None,
    decimal: DecimalMark = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    row_ids: RowIds = None,
    column: Columns = None,
    accept: Accept = None,
) -> None:
    """Load a file from end to end: deploy, upload by month, backfill, and say what the dashboard now shows."""
    options = read_options(dates, decimal, encoding, sheet, row_ids, column, accept)
    from superstore_assets.commands.work.backfill import end_own_runs
    from superstore_assets.commands.work.endpoint import connected, expect_running, only_run
    from superstore_assets.commands.work.running import run_pipeline
    from superstore_assets.commands.work.stopping import heed_no_more, interruptible
    from superstore_assets.infrastructure.deploy import DeployError
    from superstore_assets.orders import OrderFileError

    settings = settings_of(home)
    if data and not data.is_file():
        raise CommandError(f"{data} is no file")
    progress = console(sys.stderr)
    with only_run(settings), connected(settings) as endpoint:
        try:
            report = interruptible(
                lambda: run_pipeline(settings, data, progress, options), lambda: expect_running(settings)
            )
        except (KeyboardInterrupt, CommandError) as error:
            heed_no_more()
            progress.show_cursor()
            end_own_runs(settings, str(error) or "superstore run was told to stop")
            raise
        except (DeployError, OrderFileError, ValueError) as error:
            raise CommandError(str(error)) from error
        if endpoint and report.dashboard_url:
            report = replace(report, dashboard_url=_save_dashboard(settings, endpoint))
    if not as_json:
        console(sys.stdout).print(report.summary())
    else:
        sys.stdout.write(json.dumps(report.as_json()) + "\n")
    if report.problems:
        raise CommandError("\n".join(printable(problem) for problem in report.problems))


def _save_dashboard(settings: "Settings", endpoint: str) -> str:
    """Write the dashboard as a file that outlives the embedded AWS; its address."""
    from superstore_assets.lake import names
    from superstore_assets.local_aws.quicksight import viewing

    file = settings.folder / "dashboard.html"
    try:
        viewing.save(settings.folder, endpoint, names(settings).dashboard, file)
    except viewing.DashboardPageError as error:
        raise CommandError(str(error)) from error
    return file.as_uri()
