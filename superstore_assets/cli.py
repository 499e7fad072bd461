"""`superstore`: the command line over the pipeline, the embedded AWS and the deployment."""

import contextlib
import csv
import json
import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Annotated, Any, Never

import typer
from botocore.exceptions import BotoCoreError, ClientError
from pydantic import ValidationError
from rich.console import Console
from rich.table import Table

from superstore_assets.lake import lake, names
from superstore_assets.settings import Settings

app = typer.Typer(
    help="Monthly sales files to a triaged dashboard on AWS, real or embedded.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
# A pipe has no width: what goes into one is not cut or wrapped.
out = Console(highlight=False, width=None if sys.stdout.isatty() else 4096)
err = Console(stderr=True, highlight=False, width=None if sys.stderr.isatty() else 4096)

Home = Annotated[
    Path | None,
    typer.Option(help="Folder that holds everything of the embedded AWS and of Dagster. [default: .superstore]"),
]
AwsPort = Annotated[int, typer.Option(help="Loopback port of the embedded AWS.")]

DAGSTER_SHUTDOWN_SECONDS = 20

# Typer brings its own click and gives only this subclass a public name.
_UsageError: Any = typer.BadParameter.__bases__[0]


class CommandError(Exception):
    """What a command says on standard error before it ends with status 1."""


@app.command()
def run(
    data: Annotated[Path | None, typer.Option(help="Order file to load. [default: the generated sample]")] = None,
    home: Home = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object as the last line.")] = False,
) -> None:
    """Load a file from end to end: deploy, upload by month, backfill, and say what the dashboard now shows."""
    from superstore_assets.infrastructure.deploy import DeployError
    from superstore_assets.orders import OrderFileError
    from superstore_assets.running import run_pipeline

    settings = _settings(home)
    if data and not data.is_file():
        raise CommandError(f"{data} is no file")
    with _aws(settings) as endpoint:
        try:
            report = run_pipeline(settings, data, err)
        except (DeployError, OrderFileError, ValueError) as error:
            raise CommandError(str(error)) from error
        if endpoint and report.dashboard_url:
            report = replace(report, dashboard_url=_save_dashboard(settings, endpoint))
    if not as_json:
        out.print(report.summary())
    else:
        sys.stdout.write(json.dumps(report.as_json()) + "\n")
    if report.problems:
        raise CommandError("\n".join(report.problems))


@app.command()
def dev(
    home: Home = None,
    port: Annotated[int, typer.Option(help="Port of the Dagster UI.")] = 3000,
    aws_port: AwsPort = 4566,
) -> None:
    """The embedded AWS, the Dagster UI and its daemon with the sensor on, until Ctrl-C."""
    from superstore_assets.backfill import dagster_home
    from superstore_assets.infrastructure.deploy import deploy
    from superstore_assets.operator_session import operator
    from superstore_assets.running import load_sample

    settings = _settings(home)
    if settings.stage == "local":
        _port_is_free(port, "--port")
    with _aws(settings, aws_port) as endpoint:
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
        _until_stopped(subprocess.Popen(command, env=environment))


@app.command()
def aws(home: Home = None, aws_port: AwsPort = 4566) -> None:
    """The embedded AWS alone, until Ctrl-C."""
    settings = _settings(home)
    if settings.stage != "local":
        raise CommandError("SUPERSTORE_STAGE=aws: the embedded AWS belongs to the stage local")
    with _aws(settings, aws_port) as endpoint:
        err.print(f'AWS        {endpoint}   (eval "$(superstore env)" points any AWS client at it)')
        err.print("Ctrl-C stops it.")
        _until_stopped(None)


@app.command()
def upload(
    files: Annotated[list[Path], typer.Argument(help="Order files of any variant.", exists=True, dir_okay=False)],
    home: Home = None,
) -> None:
    """Split order files by month and put them among the uploads, as the uploader."""
    from superstore_assets.operator_session import acting_as, arn_of, deployed_lake
    from superstore_assets.orders import OrderFileError, read_orders
    from superstore_assets.uploading import upload as put

    settings = _settings(home)
    try:
        read = [read_orders(file.read_bytes(), file.name) for file in files]
    except OrderFileError as error:
        raise CommandError(str(error)) from error
    with _aws(settings):
        _deploy_if_local(settings)
        there = deployed_lake(settings)
        table = Table("month", "object", "rows", box=None)
        uploader = acting_as(settings, "uploader")
        for done in put(uploader.client("s3"), there, read, by=arn_of(uploader)):
            table.add_row(done.month, f"s3://{there.bucket}/{done.key}", str(done.rows))
        out.print(table)
    for orders in read:
        for note in orders.notes:
            err.print(f"{orders.source}: {note}")


@app.command()
def query(
    sql: Annotated[str, typer.Argument(help="One statement of Athena SQL.")],
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    home: Home = None,
) -> None:
    """Run SQL in the workgroup as the Athena role; prints the table, the bytes scanned and the cost."""
    from superstore_assets.resources.athena import Athena, QueryError
    from superstore_assets.resources.role_session import RoleSession

    settings = _settings(home)
    with _aws(settings):
        try:
            result = Athena(roles=RoleSession.of(settings)).query(sql)
        except QueryError as error:
            raise CommandError(str(error)) from error
    names = [column.name for column in result.columns]
    if as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(["" if value is None else value for value in row] for row in result.rows)
    else:
        table = Table(*names, box=None)
        for row in result.rows:
            table.add_row(*("NULL" if value is None else value for value in row))
        out.print(table)
    err.print(
        f"{len(result.rows):,} rows, {result.bytes_scanned:,} bytes scanned, about ${result.dollars:.6f},"
        f" query {result.query_id}"
    )


@app.command()
def env(
    role: Annotated[str | None, typer.Option(help="Role to become: uploader, athena, loader, ...")] = None,
    home: Home = None,
) -> None:
    """`export AWS_...` lines for any AWS client, with a role's keys for an hour (default: the operator's own)."""
    from superstore_assets.operator_session import operator, role_keys

    settings = _settings(home)
    with _aws(settings) as endpoint:
        _deploy_if_local(settings)
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
    for name, value in lines.items():
        sys.stdout.write(f"export {name}={shlex.quote(value)}\n" if value else f"unset {name}\n")


@app.command()
def sample(
    file: Annotated[Path, typer.Argument(help="Where to write it.")],
    months: Annotated[int, typer.Option(min=1)] = 48,
    rows_per_month: Annotated[int | None, typer.Option(min=1, help="[default: about 200, with seasons]")] = None,
    seed: int = 0,
) -> None:
    """Write a deterministic order file of the Sample Superstore's shape."""
    from superstore_assets.sample import write_sample

    with file.open("wb") as stream:
        rows = write_sample(stream, months, rows_per_month, seed)
    err.print(f"{rows:,} rows in {months} months: {file}")


@app.command()
def template() -> None:
    """Print the CloudFormation template."""
    from superstore_assets.infrastructure.template import template as build

    sys.stdout.write(json.dumps(build(), indent=1) + "\n")


@app.command()
def history(
    month: Annotated[str, typer.Argument(help="The month, such as 2017-11.")],
    home: Home = None,
) -> None:
    """List every version of a month's uploads and raw object: who put it and when. Acts as the operator."""
    from superstore_assets.history import PROOF
    from superstore_assets.history import history as find
    from superstore_assets.operator_session import deployed_lake, operator

    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", month):
        raise CommandError(f"{month!r} is no month: give a year and a month, such as 2017-11")
    settings = _settings(home)
    with _aws(settings):
        _deploy_if_local(settings)
        there = deployed_lake(settings)
        versions = find(operator(settings).client("s3"), there, month)
    if not versions:
        raise CommandError(f"s3://{there.bucket} holds no version of {month}")
    table = Table("when (UTC)", "object", "version", "state", "bytes", "who", box=None)
    for version in versions:
        when = version.when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
        size = "" if version.size is None else f"{version.size:,}"
        table.add_row(when, version.key, version.version_id, version.state, size, version.who)
    out.print(table)
    err.print(PROOF)


@app.command()
def cost(home: Home = None) -> None:
    """Show what the lake holds, what its lifecycle rules do at that size, and what it costs. Acts as the operator."""
    from superstore_assets.cost import PRICES_OF
    from superstore_assets.cost import cost as count
    from superstore_assets.operator_session import deployed_lake, operator
    from superstore_assets.resources.athena import DOLLARS_PER_TERABYTE, MINIMUM_BYTES

    settings = _settings(home)
    with _aws(settings):
        _deploy_if_local(settings)
        found = count(operator(settings).client("s3"), deployed_lake(settings))
    table = Table("zone", "class", "objects", "bytes", "replaced", "bytes", "dollars a month", box=None)
    for held in found.holdings:
        figures = (len(held.sizes), sum(held.sizes), len(held.replaced), sum(held.replaced))
        dollars = "not known" if held.dollars is None else f"{held.dollars:.6f}"
        table.add_row(held.zone, held.storage_class, *(f"{figure:,}" for figure in figures), dollars)
    out.print(table, "")
    table = Table("rule", "says", "does now", box=None)
    for rule in found.rules:
        table.add_row(f"{rule.bucket}: {rule.name}", rule.says, rule.does)
    out.print(table, "")
    query = max(found.raw_bytes, MINIMUM_BYTES) * DOLLARS_PER_TERABYTE / 10**12
    table = Table("what", "dollars", box=None)
    table.add_row("storage, a month", f"{found.storage_dollars:.6f}")
    table.add_row("an Athena query over all months ($5 a TB, 10 MB at least)", f"{query:.6f}")
    table.add_row("a DPU-hour of the Glue crawler", "0.44")
    table.add_row("a QuickSight author, a month", "24.00")
    table.add_row("a QuickSight reader, a month", "3.00")
    out.print(table)
    err.print(f"These are {PRICES_OF}.")


@app.command()
def roles() -> None:
    """Print who may do what: the roles, and every call with those who may make it, in Markdown."""
    from superstore_assets.infrastructure.roles_page import roles_page
    from superstore_assets.lake import names

    sys.stdout.write(roles_page(names(_settings(None))))


@app.command()
def deploy(
    home: Home = None,
    wait: Annotated[bool, typer.Option("--wait", help="Wait until the stack is done (always so).")] = True,  # noqa: ARG001
) -> None:
    """Deploy the template where the settings point, showing the changes first."""
    from superstore_assets.infrastructure.deploy import Change, DeployError
    from superstore_assets.infrastructure.deploy import deploy as apply
    from superstore_assets.operator_session import operator

    def show(changes: tuple[Change, ...]) -> None:
        table = Table("change", "resource", "type", box=None)
        for change in changes:
            table.add_row(change.action + (" (replaced)" if change.replacement else ""), change.resource, change.kind)
        err.print(table)

    settings = _settings(home)
    with _aws(settings):
        try:
            deployment = apply(operator(settings), settings, show)
        except DeployError as error:
            raise CommandError(str(error)) from error
    err.print(f"Stack {deployment.stack}: " + ("deployed" if deployment.changes else "nothing to change"))
    table = Table("output", "value", box=None)
    for name, value in sorted(deployment.outputs.items()):
        table.add_row(name, value)
    out.print(table)


def _save_dashboard(settings: Settings, endpoint: str) -> str:
    """Write the dashboard as a file that outlives the embedded AWS; its address."""
    from superstore_assets.local_aws.quicksight import viewing

    file = settings.folder / "dashboard.html"
    try:
        viewing.save(settings.folder, endpoint, names(settings).dashboard, file)
    except viewing.DashboardPageError as error:
        raise CommandError(str(error)) from error
    return file.as_uri()


def _settings(home: Path | None) -> Settings:
    given: dict[str, Any] = {"home": home} if home else {}
    return Settings(**given)


@contextlib.contextmanager
def _aws(settings: Settings, port: int | None = None) -> Iterator[str | None]:
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


def _deploy_if_local(settings: Settings) -> None:
    """The stack on an embedded AWS costs nothing and is there when needed; on an account it is the user's step."""
    from superstore_assets.infrastructure.deploy import deploy as apply
    from superstore_assets.operator_session import operator

    if settings.stage == "local":
        apply(operator(settings), settings)


def _environment(settings: Settings) -> dict[str, str]:
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


def _until_stopped(child: subprocess.Popen[bytes] | None) -> None:
    """Wait for Ctrl-C, SIGTERM or the child's end; the child is stopped and waited for."""

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        if child is None:
            signal.pause()
        elif status := child.wait():
            raise CommandError(f"Dagster ended with status {status}")
    except KeyboardInterrupt:
        for number in (signal.SIGINT, signal.SIGTERM):  # once is enough: stopping is under way
            signal.signal(number, signal.SIG_IGN)
        err.print("Stopping.")
        if child is not None:
            child.send_signal(signal.SIGINT)
            try:
                child.wait(DAGSTER_SHUTDOWN_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def main() -> None:
    """Run a command; an error is one line on standard error and status 1."""
    try:
        status = app(standalone_mode=False)
    except _UsageError as error:
        _fail(f"{error.format_message()} (superstore --help lists the commands, COMMAND --help their options)", 2)
    except typer.Abort:
        _fail("stopped", 130)
    except CommandError as error:
        _fail(str(error))
    except ValidationError as error:
        first = error.errors()[0]
        _fail(f"SUPERSTORE_{'_'.join(map(str, first['loc'])).upper()}: {first['msg']} (given {first['input']!r})")
    except (BotoCoreError, ClientError) as error:
        _fail(f"AWS: {error}")
    except OSError as error:
        _fail(str(error))
    else:
        sys.exit(status if isinstance(status, int) else 0)


def _fail(message: str, status: int = 1) -> Never:
    sys.stderr.write(f"superstore: {message}\n")
    sys.exit(status)


if __name__ == "__main__":
    main()
