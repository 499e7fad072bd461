"""`superstore deploy`."""

from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, err, out


def deploy(
    home: Home = None,
    wait: Annotated[bool, typer.Option("--wait", help="Wait until the stack is done (always so).")] = True,  # noqa: ARG001
) -> None:
    """Deploy the template where the settings point, showing the changes first."""
    from rich.table import Table

    from superstore_assets.commands.work.endpoint import connected
    from superstore_assets.commands.work.operator_session import operator
    from superstore_assets.infrastructure.deploy import Change, DeployError
    from superstore_assets.infrastructure.deploy import deploy as apply

    def show(changes: tuple[Change, ...]) -> None:
        table = Table("change", "resource", "type", box=None)
        for change in changes:
            table.add_row(change.action + (" (replaced)" if change.replacement else ""), change.resource, change.kind)
        err.print(table)

    settings = settings_of(home)
    with connected(settings):
        try:
            deployment = apply(operator(settings), settings, show)
        except DeployError as error:
            raise CommandError(str(error)) from error
    err.print(f"Stack {deployment.stack}: " + ("deployed" if deployment.changes else "nothing to change"))
    table = Table("output", "value", box=None)
    for name, value in sorted(deployment.outputs.items()):
        table.add_row(name, value)
    out.print(table)
