"""`superstore restore`."""

from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, Month, Run, month_of, settings_of
from superstore_assets.commands.work.terminal import CommandError, say, show_table


def restore(
    month: Month,
    version: Annotated[str, typer.Argument(help="A version of an upload, from `superstore history MONTH`.")],
    run: Run = False,
    home: Home = None,
) -> None:
    """Bring a version of a month's upload back, as the uploader: as a new version, read by the same options."""
    from superstore_assets.commands.work.changing import changed
    from superstore_assets.commands.work.operator_session import acting_as, arn_of, deployed_lake, operator
    from superstore_assets.commands.work.withdrawing import WithdrawalError
    from superstore_assets.commands.work.withdrawing import restore as bring_back
    from superstore_assets.orders import OrderFileError

    settings = settings_of(home)
    with changed(settings, month_of(month), run=run):
        there, uploader = deployed_lake(settings), acting_as(settings, "uploader")
        reader = operator(settings).client("s3")
        try:
            done = bring_back(reader, uploader.client("s3"), there, month, version, arn_of(uploader))
        except (WithdrawalError, OrderFileError) as error:
            raise CommandError(str(error)) from error
        figures, when = done.figures, f"{done.was.when:%Y-%m-%d %H:%M:%S}"
        object_ = f"s3://{there.bucket}/{done.key}"
        row = (object_, f"{figures.rows}", f"{figures.sales:f}", when, done.version_id)
        show_table(("restored", "rows", "sales", "as it was on (UTC)", "version now"), [row])
        if not run:
            say("The sensor brings it through every layer; superstore restore --run does at once.")
