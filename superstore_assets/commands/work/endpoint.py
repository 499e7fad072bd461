"""The AWS that a command talks to: the one on this home, one for as long as the command lasts, or a real account."""

import contextlib
from collections.abc import Iterator

from superstore_assets.commands.work.operator_session import operator
from superstore_assets.commands.work.terminal import CommandError
from superstore_assets.infrastructure.deploy import deploy
from superstore_assets.lake import lake
from superstore_assets.settings import Settings


@contextlib.contextmanager
def connected(settings: Settings, port: int | None = None) -> Iterator[str | None]:
    """The AWS that *settings* point to: locally the one that runs on the home, or one for as long as this lasts.

    Gives its endpoint, None on a real account. A given *port* asks for an embedded AWS of one's own on it.
    """
    if settings.stage != "local":
        yield None
        return
    try:
        from superstore_assets.local_aws import ACCOUNT
        from superstore_assets.local_aws.process import LocalAws, StartError, running
    except ImportError as error:
        raise CommandError(
            f"the embedded AWS is not installed ({error}): pip install 'superstore-assets[local]'"
        ) from error
    endpoint = running(settings.folder)
    if endpoint and port is None:
        yield endpoint
        return
    profiles = {"dagster": lake(settings, ACCOUNT).role_arn("dagster")}
    server = LocalAws(settings.folder, port or 0, settings.region, profiles)
    try:
        server.start()
    except StartError as error:
        raise CommandError(str(error)) from error
    try:
        yield server.endpoint
    finally:
        server.stop()


def deploy_if_local(settings: Settings) -> None:
    """The stack on an embedded AWS costs nothing and is there when needed; on an account it is the user's step."""
    if settings.stage == "local":
        deploy(operator(settings), settings)
