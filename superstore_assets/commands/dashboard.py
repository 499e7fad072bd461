"""`superstore dashboard`: where to look, with what it takes to be let in."""

import html
import os
import sys
import webbrowser
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, say

if TYPE_CHECKING:
    from superstore_assets.settings import Settings


def dashboard(
    home: Home = None,
    browse: Annotated[
        bool, typer.Option("--open/--no-open", help="Open it in the browser, where there is one.")
    ] = True,
) -> None:
    """Print the dashboard's address, with its token, and open it."""
    settings = settings_of(home)
    if settings.quicksight == "off":
        raise CommandError("SUPERSTORE_QUICKSIGHT=off: there is no dashboard")
    address = _local(settings) if settings.stage == "local" else _on_account(settings)
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()
    if browse and _has_browser():
        webbrowser.open(_without_token(settings.folder, address) if "?token=" in address else address)


def _local(settings: "Settings") -> str:
    from superstore_assets.lake import names
    from superstore_assets.local_aws.process import running
    from superstore_assets.local_aws.quicksight import viewing

    if endpoint := running(settings.folder):
        return viewing.address(settings.folder, endpoint, names(settings).dashboard)
    saved = settings.folder / "dashboard.html"
    if not saved.exists():
        raise CommandError(f"no embedded AWS runs on {settings.folder}: superstore dev runs one, with the dashboard")
    when = datetime.fromtimestamp(saved.stat().st_mtime, UTC)
    say(f"No embedded AWS runs on {settings.folder}. This is the dashboard as a run saved it, {when:%F %R UTC}.")
    return saved.as_uri()


def _on_account(settings: "Settings") -> str:
    from superstore_assets.definitions import build_resources

    return str(build_resources(settings)["quicksight"].dashboard_url)


def _without_token(folder: Path, address: str) -> str:
    """A page that leads to *address*: a browser's arguments are seen by everyone on the machine, a file is not."""
    os.umask(0o077)
    page = folder / "open-dashboard.html"
    page.write_text(f'<!DOCTYPE html><meta http-equiv="refresh" content="0; url={html.escape(address)}">\n')
    return page.as_uri()


def _has_browser() -> bool:
    """Whether there is one with a window: without a display Python finds browsers of the terminal."""
    seen = ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in seen)
