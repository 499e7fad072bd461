"""`superstore dev`: everything, until it is stopped, and a console that a person can read."""

import contextlib
import os
import socket
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from superstore_assets.commands.work.options import AwsPort, Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, say

if TYPE_CHECKING:
    from superstore_assets.settings import Settings

_HOST = "127.0.0.1"


def dev(
    home: Home = None,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port of the Dagster UI.")] = 3000,
    aws_port: AwsPort = 4566,
) -> None:
    """The embedded AWS, the Dagster UI and its daemon with the sensor on, until Ctrl-C."""
    from superstore_assets.commands.work.children import Child
    from superstore_assets.commands.work.dagster_home import dagster_history, dagster_home
    from superstore_assets.commands.work.endpoint import address_line, deploy_if_local, expect_serving, served
    from superstore_assets.commands.work.following import Runs
    from superstore_assets.commands.work.running import load_sample
    from superstore_assets.commands.work.screen import Screen
    from superstore_assets.commands.work.stopping import pause, until_told
    from superstore_assets.lake import names
    from superstore_assets.local_aws.quicksight import viewing

    settings = settings_of(home)
    _expect_free(port)
    folder, log, screen = dagster_home(settings), settings.folder / "dev.log", Screen()
    with contextlib.ExitStack() as stack, until_told():
        say(f"Starting on {settings.folder}. What Dagster says goes to {log}")
        addresses = [f"Dagster    http://{_HOST}:{port}"]
        server = stack.enter_context(served(settings, aws_port)) if settings.stage == "local" else None
        if server:
            deploy_if_local(settings)
            if loaded := load_sample(settings):
                say(f"Put {loaded} months of the generated sample among the uploads; the sensor takes it from here.")
            dashboard = viewing.address(settings.folder, server.endpoint, names(settings).dashboard)
            addresses += [f"Dashboard  {dashboard}", address_line(settings, server.endpoint)]
        instance = stack.enter_context(dagster_history(settings))
        environment = {**os.environ, **_environment(settings), "DAGSTER_HOME": str(folder)}
        dagster = Child(_command(port), environment, log, screen.event)
        stack.callback(dagster.stop)
        runs = Runs(instance, screen.event)
        while True:
            if server:
                expect_serving(server)
            if dagster.ended():
                raise CommandError(f"Dagster has ended by itself, and so does this; {log} says why")
            if addresses and _answers(port):
                screen.show_addresses(addresses)
                say("Ctrl-C stops everything.")
                addresses = []
            runs.look()
            pause(1)


def _command(port: int) -> list[str]:
    where = ["-m", "superstore_assets.definitions", "--host", _HOST, "--port", str(port)]
    return [sys.executable, "-m", "dagster_dg_cli.cli", "dev", *where, "--log-format", "json"]


def _environment(settings: "Settings") -> dict[str, str]:
    """The settings for a child process."""
    return {
        f"SUPERSTORE_{name.upper()}": str(settings.folder if name == "home" else value)
        for name, value in settings.model_dump().items()
        if value is not None
    }


def _expect_free(port: int) -> None:
    try:
        with socket.create_server((_HOST, port)):
            return
    except OSError as error:
        raise CommandError(f"port {port} is taken ({error.strerror}): choose another with --port") from error


def _answers(port: int) -> bool:
    try:
        with socket.create_connection((_HOST, port), timeout=1):
            return True
    except OSError:
        return False
