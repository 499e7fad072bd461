"""`superstore upload`."""

from collections.abc import Sequence
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
from superstore_assets.commands.work.terminal import CommandError, say, show_table

if TYPE_CHECKING:
    from superstore_assets.commands.work.uploading import Plan, Planned
    from superstore_assets.orders import Orders


def upload(
    files: Annotated[list[Path], typer.Argument(help="Order files of any form.", exists=True, dir_okay=False)],
    home: Home = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say how the files are read, and upload nothing.")] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Replace uploads of the same name.")] = False,
    dates: Dates = None,
    decimal: DecimalMark = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    row_ids: RowIds = None,
    column: Columns = None,
    accept: Accept = None,
) -> None:
    """Split order files by month and put them among the uploads, as the uploader.

    All months of all files are read and checked with what is there before the first is put.
    """
    options = read_options(dates, decimal, encoding, sheet, row_ids, column, accept)
    from superstore_assets.commands.work.endpoint import connected, deploy_if_local
    from superstore_assets.commands.work.operator_session import acting_as, arn_of, deployed_lake, operator
    from superstore_assets.commands.work.uploading import names, plan, put
    from superstore_assets.orders import OrderFileError, read_orders

    settings = settings_of(home)
    chosen = list(dict.fromkeys(file.absolute() for file in files))
    try:
        read = [read_orders(file.read_bytes(), file.name, options=options) for file in chosen]
        with connected(settings):
            deploy_if_local(settings)
            there = deployed_lake(settings)
            named = list(zip(names(chosen), read, strict=True))
            planned = plan(operator(settings).client("s3"), there, settings, named)
            if planned.replacing and not replace and not dry_run:
                raise CommandError(_asks_to_replace(planned))
            if not dry_run:
                uploader = acting_as(settings, "uploader")
                list(put(uploader.client("s3"), there, planned, by=arn_of(uploader)))
    except OrderFileError as error:
        raise CommandError(str(error)) from error
    for orders in read:
        _tell_reading(orders, fully=dry_run)
    _show(planned, there.bucket, dry_run=dry_run)
    for note in planned.notes:
        say(note)
    if dry_run:
        say("Nothing was uploaded." + " To replace what is there, say --replace." * bool(planned.replacing))


def _tell_reading(orders: "Orders", *, fully: bool) -> None:
    """How a file was read: the whole of it, or only what its owner may want to know."""
    if fully:
        delimiter = {"": "none", "\t": "tab"}.get(orders.delimiter, f"'{orders.delimiter}'")
        say(f"{orders.source}: encoding {orders.encoding}, delimiter {delimiter}, dates {orders.date_format}")
        if str(orders.options):
            say(f"{orders.source}: as a person decided: {orders.options}")
    for note in orders.notes:
        say(f"{orders.source}: {note}")


def _show(planned: "Plan", bucket: str, *, dry_run: bool) -> None:
    rows: list[Sequence[str]] = []
    for each in planned.objects:
        figures = each.totals
        rows.append(
            (
                each.month,
                f"s3://{bucket}/{each.key}",
                f"{figures.rows}",
                f"{figures.sales:f}",
                f"{figures.profit:f}",
                _said(each, dry_run=dry_run),
            )
        )
    show_table(("month", "object", "rows", "sales", "profit", "what it does"), rows)


def _said(each: "Planned", *, dry_run: bool) -> str:
    if each.state == "unchanged":
        return "is there already"
    said = "new" if each.state == "new" else f"{'would replace' if dry_run else 'replaced'} {each.comparison}"
    if (changes := each.changes) and (changes.replaced or changes.unchanged):
        said += f"; {changes.added} of its rows are added to the month, {changes.replaced} replace others,"
        said += f" {changes.unchanged} are there"
    return said


def _asks_to_replace(planned: "Plan") -> str:
    lines = [f"{each.key} is there with other content: {each.comparison}" for each in planned.replacing]
    shown = lines[:5] + [f"and {len(lines) - 5} more"] * (len(lines) > 5)
    return "; ".join([*shown, "nothing was uploaded: say --replace, or give the file another name to keep both"])
