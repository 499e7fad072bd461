"""`superstore history`."""

import re
from datetime import UTC
from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, say, show_table


def history(
    month: Annotated[str, typer.Argument(help="The month, such as 2017-11.")],
    home: Home = None,
) -> None:
    """List every version of a month's uploads and raw object: who put it and when. Acts as the operator."""
    from superstore_assets.commands.work.endpoint import connected, deploy_if_local
    from superstore_assets.commands.work.history import PROOF
    from superstore_assets.commands.work.history import history as find
    from superstore_assets.commands.work.operator_session import deployed_lake, operator

    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", month):
        raise CommandError(f"{month!r} is no month: give a year and a month, such as 2017-11")
    settings = settings_of(home)
    with connected(settings):
        deploy_if_local(settings)
        there = deployed_lake(settings)
        versions = find(operator(settings).client("s3"), there, month)
    if not versions:
        raise CommandError(f"s3://{there.bucket} holds no version of {month}")
    rows = []
    for version in versions:
        when = version.when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
        size = "" if version.size is None else f"{version.size:,}"
        rows.append((when, version.key, version.version_id, version.state, size, version.who))
    show_table(("when (UTC)", "object", "version", "state", "bytes", "who"), rows)
    say(PROOF)
