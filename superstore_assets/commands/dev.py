"""`superstore dev`: everything, until it is stopped."""

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from superstore_assets.commands.work.options import AwsPort, Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, err

if TYPE_CHECKING:
    from superstore_assets.settings import Settings


def dev(
    home: Home = None,
    port: Annotated[int, typer.Option(help="Port of the Dagster UI.")] = 3000,
    aws_port: AwsPort = 4566,
) -> None:
    """The embedded AWS, the Dagster UI and its daemon with the sensor on, until Ctrl-C."""
    from superstore_assets.commands.work.backfill import dagster_home
    from superstore_assets.commands.work.children import until_stopped
    from superstore_assets.commands.work.endpoint import connected
    from superstore_assets.commands.work.operator_session import operator
    from superstore_assets.commands.work.running import load_sample
    from superstore_assets.infrastructure.deploy import deploy
    from superstore_assets.lake import names

    settings = settings_of(home)
    if settings.stage == "local":
        _port_is_free(port, "--port")
    with connected(settings, aws_port) as endpoint:
        deploy(operator(settings), settings)
        if settings.stage == "local":
            loaded = load_sample(settings, err)
            if loaded:
                err.print(
                    f"Put {loaded} months of the generated sample among the uploads; the sensor takes it from here."
                )
        if endpoint:
            from superstore_assets.local_aws.quicksight import viewing

            err.print(f'AWS        {endpoint}   (eval "$(superstore env)" points any AWS client at it)')
            err.print(f"Dashboard  {viewing.address(settings.folder, endpoint, names(settings).dashboard)}")
        err.print(f"Dagster    http://127.0.0.1:{port}")
        err.print("Ctrl-C stops both.")
        environment = {**os.environ, **_environment(settings), "DAGSTER_HOME": str(dagster_home(settings))}
        command = [
            sys.executable,
            "-m",
            "dagster",
            "dev",
            "-m",
            "superstore_assets.definitions",
            "--host",
            "127.0.0.1",
            "--port",
            str(port),
        ]
        until_stopped(subprocess.Popen(command, env=environment))


def _environment(settings: "Settings") -> dict[str, str]:
    """The settings for a child process."""
    return {
        f"SUPERSTORE_{name.upper()}": str(settings.folder if name == "home" else value)
        for name, value in settings.model_dump().items()
        if value is not None
    }


def _port_is_free(port: int, option: str) -> None:
    import socket

    try:
        with socket.create_server(("127.0.0.1", port)):
            return
    except OSError as error:
        raise CommandError(f"port {port} is taken ({error.strerror}): choose another with {option}") from error
