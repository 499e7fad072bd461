"""`superstore query`."""

import csv
import re
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, say, show_table
from superstore_assets.printable import printable

# Excel and others also drop blanks before a formula, and take full-width signs for signs.
_FORMULA = re.compile(r"\s*[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?%?")


def query(
    sql: Annotated[str, typer.Argument(help="One statement of Athena SQL.")],
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    guard: Annotated[
        bool, typer.Option("--spreadsheet", help="Print CSV in which a spreadsheet takes no text for a formula.")
    ] = False,
    home: Home = None,
) -> None:
    """Run SQL in the workgroup as the Athena role; prints the table, the bytes scanned and the cost."""
    from superstore_assets.commands.work.endpoint import connected, deploy_if_local
    from superstore_assets.resources.athena import Athena, QueryError
    from superstore_assets.resources.role_session import RoleSession

    settings = settings_of(home)
    with connected(settings):
        deploy_if_local(settings)
        try:
            result = Athena(roles=RoleSession.of(settings)).query(sql)
        except QueryError as error:
            raise CommandError(" ".join(str(error).split())) from error  # with the SQL, on one line
    names = [column.name for column in result.columns]
    if as_csv or guard:
        _write_csv([names, *([value or "" for value in row] for row in result.rows)], guard)
    else:
        show_table(names, [["NULL" if value is None else value for value in row] for row in result.rows])
    say(
        f"{len(result.rows):,} rows, {result.bytes_scanned:,} bytes scanned, about ${result.dollars:.6f},"
        f" query {result.query_id}"
    )


def _write_csv(rows: Sequence[Sequence[str]], guard: bool) -> None:
    """Write *rows* as they are, but to a terminal without what it would act on; *guard* them for a spreadsheet."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for row in rows:
        cells = [_guarded(cell) for cell in row] if guard else row
        writer.writerow([printable(cell) for cell in cells] if sys.stdout.isatty() else cells)


def _guarded(cell: str) -> str:
    """*cell* behind an apostrophe where a spreadsheet would take it for a formula: as OWASP's page on CSV injection."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell
