"""Options that several commands share, and the settings that they make."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from superstore_assets.settings import Settings

Home = Annotated[
    Path | None,
    typer.Option(help="Folder that holds everything of the embedded AWS and of Dagster. [default: .superstore]"),
]
AwsPort = Annotated[int, typer.Option(help="Loopback port of the embedded AWS.")]


def settings_of(home: Path | None) -> "Settings":
    """The settings of the environment, on *home* where it is given. Raises pydantic's ValidationError."""
    from superstore_assets.settings import Settings

    given: dict[str, Any] = {"home": home} if home else {}
    return Settings(**given)
