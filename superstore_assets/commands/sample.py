"""`superstore sample`."""

from pathlib import Path
from typing import Annotated

import typer

from superstore_assets.commands.work.terminal import say


def sample(
    file: Annotated[Path, typer.Argument(help="Where to write it.")],
    months: Annotated[int, typer.Option(min=1)] = 48,
    rows_per_month: Annotated[int | None, typer.Option(min=1, help="[default: about 200, with seasons]")] = None,
    seed: int = 0,
) -> None:
    """Write a deterministic order file of the Sample Superstore's shape."""
    from superstore_assets.commands.work.sample import write_sample

    with file.open("wb") as stream:
        rows = write_sample(stream, months, rows_per_month, seed)
    say(f"{rows:,} rows in {months} month{'s' * (months > 1)}: {file}")
