"""`superstore upload`."""

from pathlib import Path
from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, say, show_table


def upload(
    files: Annotated[list[Path], typer.Argument(help="Order files of any variant.", exists=True, dir_okay=False)],
    home: Home = None,
) -> None:
    """Split order files by month and put them among the uploads, as the uploader."""
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
        uploader = acting_as(settings, "uploader")
        done = list(put(uploader.client("s3"), there, read, by=arn_of(uploader)))
    show_table(
        ("month", "object", "rows"),
        [(each.month, f"s3://{there.bucket}/{each.key}", str(each.rows)) for each in done],
    )
    for orders in read:
        for note in orders.notes:
            say(f"{orders.source}: {note}")
