"""One whole run, watched at the wire: who called what, and where credentials went."""

import io
import logging
import re
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import botocore.handlers
import pytest
from dagster import DagsterInstance
from rich.console import Console

from superstore_assets.commands.work.operator_session import acting_as, operator
from superstore_assets.commands.work.running import run_pipeline
from superstore_assets.commands.work.sample import write_sample
from superstore_assets.infrastructure.rights import calls
from superstore_assets.lake import UPLOADS, Lake, lake, month_prefix
from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets.orders import ReadOptions
from superstore_assets.settings import Settings
from superstore_assets_tests.conftest import DeployedAws, forget_machine
from superstore_assets_tests.pipeline import Pipeline

_KEY = re.compile(r"Credential=([^/]+)/")


@dataclass
class Watched:
    """What was seen of a run."""

    settings: Settings
    lake: Lake
    made: set[tuple[str, str, str]] = field(default_factory=set)
    """(actor, service, operation) of every call; an administrator's are not among them."""
    secrets: set[str] = field(default_factory=set)
    """Every secret key and session token that was used."""
    said: str = ""
    """Everything printed and logged."""
    _actors: dict[str, str] = field(default_factory=dict)

    def sent(self, request: Any, event_name: str, **more: Any) -> None:
        """Note a call; botocore sends this event for every attempt."""
        signed = request.headers.get("Authorization", b"")
        key = _KEY.search(signed.decode() if isinstance(signed, bytes) else signed)
        actor = self._actors.get(key[1]) if key else None
        _, service, operation = event_name.split(".")
        if actor:
            self.made.add((actor, service, operation))

    def assumed(self, parsed: Any, **more: Any) -> None:
        """Note whose the keys are that STS gave."""
        keys = parsed.get("Credentials")
        if keys:
            role = parsed["AssumedRoleUser"]["Arn"].split("/")[1]
            self._actors[keys["AccessKeyId"]] = role.removeprefix(f"{self.settings.role_prefix}-")
            self.secrets |= {keys["SecretAccessKey"], keys["SessionToken"]}


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """A run from the files to the dashboard, the sensor's ticks, and a month that fails, on a home of its own."""
    folder = tmp_path_factory.mktemp("watched")
    settings = Settings(home=folder / "home", name="watched", role_prefix="watched", last_month="2014-02")
    there = lake(settings, ACCOUNT)
    with pytest.MonkeyPatch.context() as patch:
        forget_machine(patch)
        run = Watched(settings, there)
        handlers = [("before-send", run.sent), ("after-call.sts.AssumeRole", run.assumed)]
        patch.setattr(botocore.handlers, "BUILTIN_HANDLERS", [*botocore.handlers.BUILTIN_HANDLERS, *handlers])
        written, logged = io.StringIO(), logging.StreamHandler(io.StringIO())
        patch.setattr(sys, "stdout", written)
        patch.setattr(sys, "stderr", written)
        logging.getLogger().addHandler(logged)
        try:
            with LocalAws(settings.folder, profiles={"dagster": there.role_arn("dagster")}) as server:
                _run(DeployedAws(server, settings, there), folder / "orders.csv", Console(file=written))
                keys = operator(settings).get_credentials()
                assert keys is not None
                run.secrets.add(keys.secret_key)
        finally:
            logging.getLogger().removeHandler(logged)
        run.said = written.getvalue() + logged.stream.getvalue()
        yield run


def _run(aws: DeployedAws, orders: Path, console: Console) -> None:
    with orders.open("wb") as stream:
        write_sample(stream, months=1, rows_per_month=20, seed=0)
    report = run_pipeline(aws.settings, orders, console, ReadOptions())
    console.print(report.summary())
    assert report.problems == []
    with DagsterInstance.from_config(str(aws.settings.folder / "dagster")) as instance:
        pipeline = Pipeline(aws, instance)
        bad = month_prefix(UPLOADS, "2014-02") + "bad.csv"
        uploader = acting_as(aws.settings, "uploader").client("s3")
        uploader.put_object(Bucket=aws.lake.bucket, Key=bad, Body=b"this is no order file\n")
        for _ in range(3):
            pipeline.tick()
        assert not pipeline.run("2014-02").success


def test_every_call_of_a_run_is_in_the_rights_table(watched: Watched) -> None:
    table = {(actor, row.service, row.operation) for row in calls(watched.lake) for actor in row.may}
    assert watched.made - table == set()


def test_every_step_of_a_run_acts_as_its_own_role(watched: Watched) -> None:
    acting = {actor for actor, _, _ in watched.made}
    assert acting == {"dagster", "uploader", "loader", "crawler-operator", "athena", "quicksight-publisher"}
    services = {(actor, service) for actor, service, _ in watched.made if service != "sts"}
    assert services == {
        ("dagster", "sqs"),
        ("uploader", "s3"),
        ("loader", "s3"),
        ("crawler-operator", "glue"),
        ("athena", "athena"),
        ("athena", "glue"),  # a view's definition
        ("quicksight-publisher", "quicksight"),
    }


def test_credentials_are_neither_printed_nor_logged(watched: Watched) -> None:
    assert len(watched.secrets) > 10
    assert "uploaded" in watched.said
    assert "2014-02" in watched.said
    assert [secret for secret in watched.secrets if secret in watched.said] == []


def test_credentials_are_in_no_file_but_those_that_keep_them(watched: Watched) -> None:
    home = watched.settings.folder
    keep = {home / "aws" / "config", *(home / "state").glob("aws.sqlite*")}
    files = [file for file in home.rglob("*") if file.is_file() and file not in keep]
    assert any("dagster" in file.parts for file in files)
    found = [
        str(file.relative_to(home))
        for file in files
        if any(secret.encode() in content for content in [file.read_bytes()] for secret in watched.secrets)
    ]
    assert found == []


def test_nobody_else_reads_the_home(watched: Watched) -> None:
    home = watched.settings.folder
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE((home / "aws" / "config").stat().st_mode) == 0o600
