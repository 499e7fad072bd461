"""Fixtures that every room's tests use."""

import itertools
import os
from collections.abc import Iterator
from configparser import ConfigParser
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import boto3
import botocore.session
import pytest

from superstore_assets.infrastructure.deploy import deploy
from superstore_assets.lake import UPLOADS, Lake, lake, month_prefix
from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets.local_aws.server import write_profiles
from superstore_assets.settings import Settings

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client

    from superstore_assets_tests.pipeline import Pipeline

SHARED_DATA = Path(os.environ.get("SUPERSTORE_TEST_DATA", Path(__file__).parents[2] / "shared" / "data"))


# The files that take longest are begun first, so that at the end no worker waits for another.
_LONGEST = (
    "test_refreshes.py",
    "test_kills.py",
    "test_network.py",
    "test_dev.py",
    "test_withdrawals.py",
    "test_alerts.py",
    "test_assets.py",
    "test_daemons.py",
    "test_goldens.py",
    "test_automation.py",
    "test_corrections.py",
    "test_any_order.py",
    "test_watched_run.py",
    "test_mutations.py",
    "test_rights.py",
    "test_writes.py",
    "test_runs.py",
    "test_run.py",
    "test_services.py",
    "test_properties.py",
    "test_forms.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first."""
    items.sort(key=lambda item: _LONGEST.index(item.path.name) if item.path.name in _LONGEST else len(_LONGEST))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder with the real Sample Superstore and its true totals; it is not part of this repository."""
    if not (SHARED_DATA / "sample_superstore.csv").exists():
        pytest.skip(f"the Sample Superstore is not at {SHARED_DATA} (set SUPERSTORE_TEST_DATA)")
    return SHARED_DATA


@dataclass(frozen=True)
class DeployedAws:
    """A stack of its own on the embedded AWS, and sessions of whoever acts in it."""

    server: LocalAws
    settings: Settings
    lake: Lake

    @property
    def administrator(self) -> boto3.Session:
        """The operator, who may do everything."""
        return _session(self.settings, "administrator")

    def acting_as(self, actor: str) -> boto3.Session:
        """A session of one of lake.ACTORS, assumed as in production: through the Dagster role, or by the operator."""
        if actor == "dagster":
            return _session(self.settings, "dagster")
        source = self.administrator if actor in ("uploader", "withdrawer") else self.acting_as("dagster")
        keys = source.client("sts").assume_role(RoleArn=self.lake.role_arn(actor), RoleSessionName="test")[
            "Credentials"
        ]
        core = botocore.session.Session()
        core.set_config_variable("config_file", str(self.settings.aws_config_file))
        core.set_config_variable("profile", "administrator")
        core.set_credentials(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
        return boto3.Session(botocore_session=core)

    def upload(self, month: str, content: bytes, name: str = "orders.csv") -> str:
        """Put a file among a month's uploads as the uploader; its key."""
        key = f"{month_prefix(UPLOADS, month)}{name}"
        self._uploader.put_object(Bucket=self.lake.bucket, Key=key, Body=content)
        return key

    @cached_property
    def _uploader(self) -> "S3Client":
        return self.acting_as("uploader").client("s3")


def _session(settings: Settings, profile: str) -> boto3.Session:
    core = botocore.session.Session()
    core.set_config_variable("config_file", str(settings.aws_config_file))
    core.set_config_variable("profile", profile)
    return boto3.Session(botocore_session=core)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalAws]:
    """An embedded AWS that the tests of one process share."""
    with LocalAws(tmp_path_factory.mktemp("aws")) as running:
        yield running


_stacks = itertools.count(1)


@pytest.fixture
def aws(server: LocalAws, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DeployedAws:
    """A stack of the test's own; nothing of the machine's AWS settings is seen."""
    forget_machine(monkeypatch)
    return deployed(server, tmp_path / "home", f"t{next(_stacks)}")


@pytest.fixture(scope="module")
def stack(
    server: LocalAws, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[DeployedAws]:
    """A stack that the tests of one module share, called after it."""
    name = request.module.__name__.rpartition(".")[2].removeprefix("test_").replace("_", "")
    with pytest.MonkeyPatch.context() as patch:
        forget_machine(patch)
        yield deployed(server, tmp_path_factory.mktemp(name), name)


def forget_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the variables by which the machine's own settings would be seen."""
    for variable in [name for name in os.environ if name.startswith(("AWS_", "SUPERSTORE_", "DAGSTER_"))]:
        monkeypatch.delenv(variable)


def deployed(server: LocalAws, home: Path, name: str) -> DeployedAws:
    """The stack *name* on *server*, with the profiles of its operator and its Dagster role under *home*."""
    settings = Settings(home=home, name=name, role_prefix=name)
    there = lake(settings, ACCOUNT)
    config = ConfigParser()
    config.read(server.home / "aws" / "config")
    operator = config["profile administrator"]
    assert settings.aws_config_file is not None
    write_profiles(
        settings.aws_config_file,
        server.endpoint,
        settings.region,
        (operator["aws_access_key_id"], operator["aws_secret_access_key"]),
        {"dagster": there.role_arn("dagster")},
    )
    stack = DeployedAws(server, settings, there)
    deploy(stack.administrator, settings)
    return stack


@pytest.fixture
def pipeline(aws: DeployedAws) -> "Iterator[Pipeline]":
    """The whole graph on the test's own stack, with an ephemeral Dagster instance."""
    from dagster import DagsterInstance

    from superstore_assets_tests.pipeline import Pipeline

    with DagsterInstance.ephemeral() as instance:
        yield Pipeline(aws, instance)
