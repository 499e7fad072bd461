"""One embedded AWS for all clients, which know of it what the ordinary AWS variables say."""

import functools
import itertools
import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import boto3
import pyarrow.fs
import pytest

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv" / "bin" / "python"
"""Of the project's own environment: the clients' has none of what the embedded AWS is made of."""

_numbers = itertools.count(1)


@pytest.fixture(scope="session", autouse=True)
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A running embedded AWS and the administrator's profile in the environment."""
    home = tmp_path_factory.mktemp("aws")
    running = home / "aws" / "running.json"
    command = [str(PYTHON), "-m", "superstore_assets.local_aws", "--watch-stdin", "--home", str(home)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE) as server, pytest.MonkeyPatch.context() as patch:
        while not running.exists():
            assert server.poll() is None, "the embedded AWS did not start"
            time.sleep(0.05)
        for name in [name for name in os.environ if name.startswith(("AWS_", "DBT_"))]:
            patch.delenv(name)
        patch.setenv("AWS_CONFIG_FILE", str(home / "aws" / "config"))
        patch.setenv("AWS_PROFILE", "administrator")
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        # Arrow's S3 client, of which PyAthena's Arrow cursor and Ibis make one, reads neither profiles nor variables.
        there = {"endpoint_override": json.loads(running.read_text())["endpoint"]}
        patch.setattr(pyarrow.fs, "S3FileSystem", functools.partial(pyarrow.fs.S3FileSystem, **there))
        yield


@pytest.fixture(scope="session")
def bucket() -> str:
    """A bucket for data and results of all of them."""
    boto3.client("s3").create_bucket(Bucket="clients")
    return "clients"


@pytest.fixture
def name() -> str:
    """A name that no other test has."""
    return f"n{next(_numbers)}"


@pytest.fixture(scope="module")
def database(request: pytest.FixtureRequest) -> str:
    """A database of the module's own."""
    made = str(request.module.__name__.rpartition(".")[2])
    boto3.client("glue").create_database(DatabaseInput={"Name": made})
    return made
