"""`superstore withdraw`."""

from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, Month, Run, month_of, settings_of
from superstore_assets.commands.work.terminal import CommandError, say, show_table


def withdraw(
    month: Month,
    name: Annotated[str | None, typer.Argument(help="Name of the upload. [default: all of the month]")] = None,
    run: Run = False,
    home: Home = None,
) -> None:
    """Take a month's uploads back, as the withdrawer: their rows leave every layer; `restore` brings them back."""
    from superstore_assets.commands.work.changing import changed
    from superstore_assets.commands.work.operator_session import acting_as, deployed_lake, operator
    from superstore_assets.commands.work.withdrawing import WithdrawalError, find
    from superstore_assets.commands.work.withdrawing import withdraw as take_back

    settings = settings_of(home)
    with changed(settings, month_of(month), run=run):
        there = deployed_lake(settings)
        try:
            found = find(operator(settings).client("s3"), there, month, name)
        except WithdrawalError as error:
            raise CommandError(str(error)) from error
        rows = []
        for each in take_back(acting_as(settings, "withdrawer").client("s3"), there, found):
            figures = each.figures
            told = (f"{figures.rows}", f"{figures.sales:f}") if figures else ("cannot be read", "")
            rows.append((f"s3://{there.bucket}/{each.key}", *told, f"superstore restore {month} {each.version_id}"))
        show_table(("withdrawn", "rows", "sales", "to bring it back"), rows)
        if not run:
            say("The sensor takes it out of every layer; superstore withdraw --run does at once.")
