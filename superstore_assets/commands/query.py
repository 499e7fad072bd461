"""`superstore query`."""

import csv
import sys
from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, err, out


def query(
    sql: Annotated[str, typer.Argument(help="One statement of Athena SQL.")],
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    home: Home = None,
) -> None:
    """Run SQL in the workgroup as the Athena role; prints the table, the bytes scanned and the cost."""
    from rich.table import Table

    from superstore_assets.commands.work.endpoint import connected
    from superstore_assets.resources.athena import Athena, QueryError
    from superstore_assets.resources.role_session import RoleSession

    settings = settings_of(home)
    with connected(settings):
        try:
            result = Athena(roles=RoleSession.of(settings)).query(sql)
        except QueryError as error:
            raise CommandError(str(error)) from error
    names = [column.name for column in result.columns]
    if as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(["" if value is None else value for value in row] for row in result.rows)
    else:
        table = Table(*names, box=None)
        for row in result.rows:
            table.add_row(*("NULL" if value is None else value for value in row))
        out.print(table)
    err.print(
        f"{len(result.rows):,} rows, {result.bytes_scanned:,} bytes scanned, about ${result.dollars:.6f},"
        f" query {result.query_id}"
    )
