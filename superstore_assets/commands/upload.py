"""`superstore upload`."""

from pathlib import Path
from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, err, out


def upload(
    files: Annotated[list[Path], typer.Argument(help="Order files of any variant.", exists=True, dir_okay=False)],
    home: Home = None,
) -> None:
    """Split order files by month and put them among the uploads, as the uploader."""
    from rich.table import Table

    from superstore_assets.commands.work.endpoint import connected, deploy_if_local
    from superstore_assets.commands.work.operator_session import acting_as, arn_of, deployed_lake
    from superstore_assets.commands.work.uploading import upload as put
    from superstore_assets.orders import OrderFileError, read_orders

    settings = settings_of(home)
    try:
        read = [read_orders(file.read_bytes(), file.name) for file in files]
    except OrderFileError as error:
        raise CommandError(str(error)) from error
    with connected(settings):
        deploy_if_local(settings)
        there = deployed_lake(settings)
        table = Table("month", "object", "rows", box=None)
        uploader = acting_as(settings, "uploader")
        for done in put(uploader.client("s3"), there, read, by=arn_of(uploader)):
            table.add_row(done.month, f"s3://{there.bucket}/{done.key}", str(done.rows))
        out.print(table)
    for orders in read:
        for note in orders.notes:
            err.print(f"{orders.source}: {note}")
