"""Options that several commands share, and the settings that they make."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from superstore_assets.commands.work.terminal import CommandError

if TYPE_CHECKING:
    from superstore_assets.orders import ReadOptions
    from superstore_assets.settings import Settings

Home = Annotated[
    Path | None,
    typer.Option(help="Folder that holds everything of the embedded AWS and of Dagster. [default: .superstore]"),
]
AwsPort = Annotated[
    int, typer.Option(min=0, max=65535, help="Loopback port of the embedded AWS; 0 takes one that is free.")
]

# One of them is in every home, from its first moment on.
_OF_A_HOME = ("aws.lock", "aws.users", "aws.owner", "run.lock", "dagster/dagster.yaml")

Month = Annotated[str, typer.Argument(help="The month, such as 2017-11.")]
Run = Annotated[
    bool, typer.Option("--run", help="Bring the month through all layers at once, and do not wait for the sensor.")
]

# What a person decides about an order file that its bytes leave open.
Dates = Annotated[str | None, typer.Option(help="Order of day, month and year in dates: dmy, mdy or ymd.")]
DecimalMark = Annotated[str | None, typer.Option("--decimal", help="Decimal mark: point or comma.")]
Encoding = Annotated[str | None, typer.Option(help="Encoding of the text, such as mac-roman or cp1251.")]
Sheet = Annotated[str | None, typer.Option(help="Sheet of a workbook that has several with orders.")]
RowIds = Annotated[
    str | None, typer.Option(help="content: pass the file's Row IDs over and tell rows apart by their content.")
]
Columns = Annotated[
    list[str] | None, typer.Option("--column", help="'Their name=our_name' of a column; may be given several times.")
]
Accept = Annotated[
    list[str] | None,
    typer.Option(
        help="Overrule an objection: amounts (that look wrong), repeats (of orders), times (that look like midnight)."
    ),
]


def read_options(
    dates: str | None,
    decimal: str | None,
    encoding: str | None,
    sheet: str | None,
    row_ids: str | None,
    columns: list[str] | None,
    accept: list[str] | None,
) -> "ReadOptions":
    """The options of a reading, from the command line's words. Raises CommandError saying which is wrong."""
    from superstore_assets.orders import ReadOptions

    try:
        return ReadOptions.of(
            columns or (),
            accept or (),
            dates=dates,
            decimal=decimal,
            encoding=encoding,
            sheet=sheet,
            row_ids=row_ids,
        )
    except ValueError as error:
        raise CommandError(f"--{error}") from error


def month_of(text: str) -> str:
    """*text*, where it is a month. Raises CommandError."""
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text):
        raise CommandError(f"{text!r} is no month: give a year and a month, such as 2017-11")
    return text


def settings_of(home: Path | None) -> "Settings":
    """The settings of the environment, on *home* where it is given. Raises pydantic's ValidationError, CommandError."""
    from superstore_assets.settings import Settings

    given: dict[str, Any] = {"home": home} if home else {}
    settings = Settings(**given)
    _expect_home(settings.folder)
    return settings


def _expect_home(folder: Path) -> None:
    """CommandError for a folder that others use: in a home everything is closed to all but its owner."""
    if not folder.exists() or any((folder / name).exists() for name in _OF_A_HOME):
        return
    if not folder.is_dir():
        raise CommandError(f"{folder} is no folder")
    for entry in folder.iterdir():
        if entry.is_dir() or os.access(entry, os.X_OK):
            raise CommandError(
                f"{folder} is used for other things ({entry.name} is in it): give a home a new or empty folder"
            )
