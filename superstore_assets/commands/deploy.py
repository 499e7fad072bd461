"""`superstore deploy`."""

import sys
from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, say, show_table


def deploy(
    home: Home = None,
    wait: Annotated[bool, typer.Option("--wait", help="Wait until the stack is done (always so).")] = True,  # noqa: ARG001
) -> None:
    """Deploy the template where the settings point, showing the changes first."""
    from superstore_assets.commands.work.endpoint import connected, deploying
    from superstore_assets.commands.work.operator_session import operator
    from superstore_assets.infrastructure.deploy import Change, DeployError
    from superstore_assets.infrastructure.deploy import deploy as apply

    def show(changes: tuple[Change, ...]) -> None:
        rows = [(each.action + " (replaced)" * each.replacement, each.resource, each.kind) for each in changes]
        show_table(("change", "resource", "type"), rows, sys.stderr)

    settings = settings_of(home)
    with connected(settings), deploying(settings):
        try:
            deployment = apply(operator(settings), settings, show)
        except DeployError as error:
            raise CommandError(str(error)) from error
    say(f"Stack {deployment.stack}: " + ("deployed" if deployment.changes else "nothing to change"))
    show_table(("output", "value"), sorted(deployment.outputs.items()))
