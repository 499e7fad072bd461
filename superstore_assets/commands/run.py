"""`superstore run`: one file, from end to end."""

import sys
from pathlib import Path
from typing import Annotated

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
from superstore_assets.commands.work.terminal import CommandError, console


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
    from superstore_assets.commands.work.endpoint import connected, only_run
    from superstore_assets.commands.work.one_run import finish, undisturbed
    from superstore_assets.commands.work.running import run_pipeline

    settings = settings_of(home)
    if data and not data.is_file():
        raise CommandError(f"{data} is no file")
    progress = console(sys.stderr)
    with only_run(settings), connected(settings) as endpoint:
        report = undisturbed(settings, endpoint, lambda: run_pipeline(settings, data, progress, options), progress)
    finish(report, as_json=as_json)
