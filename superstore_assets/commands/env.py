"""`superstore env`."""

import shlex
import sys
from typing import Annotated

import typer

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, say


def env(
    role: Annotated[str | None, typer.Option(help="Role to become: uploader, athena, loader, ...")] = None,
    home: Home = None,
) -> None:
    """`export AWS_...` lines for any AWS client, with a role's keys for an hour (default: the operator's own)."""
    from superstore_assets.commands.work.endpoint import connected, deploy_if_local
    from superstore_assets.commands.work.operator_session import operator, role_keys
    from superstore_assets.local_aws.process import running

    settings = settings_of(home)
    with connected(settings) as endpoint:
        deploy_if_local(settings)
        actor = (role or "").removeprefix(f"{settings.role_prefix}-")
        try:
            keys = role_keys(settings, actor) if actor else operator(settings).get_credentials()
        except ValueError as error:
            raise CommandError(str(error)) from error
        if keys is None:
            raise CommandError("there are no AWS credentials: configure a profile or set AWS_ACCESS_KEY_ID")
        frozen = keys if actor else keys.get_frozen_credentials()
        lines = {
            "AWS_ACCESS_KEY_ID": frozen.access_key,
            "AWS_SECRET_ACCESS_KEY": frozen.secret_key,
            "AWS_SESSION_TOKEN": frozen.token,
            "AWS_REGION": settings.region,
            "AWS_DEFAULT_REGION": settings.region,
            "AWS_ENDPOINT_URL": endpoint,
        }
    if endpoint and running(settings.folder) is None:
        say(f"The embedded AWS at {endpoint} ran for this command only: superstore dev, or superstore aws, keeps one.")
    for name, value in lines.items():
        sys.stdout.write(f"export {name}={shlex.quote(value)}\n" if value else f"unset {name}\n")
