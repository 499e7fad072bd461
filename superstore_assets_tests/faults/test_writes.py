"""Nothing that S3 has acknowledged is lost: a kill at any point of a write, and a disk that is full."""

import os
import random
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.faults.processes import ROOT
from superstore_assets_tests.local_aws.conftest import session

POINTS = 5
"""Kill points of one seed."""
KEYS = ("a", "b/c", "d")
_ONCE = Config(retries={"total_max_attempts": 1})


class Writer:
    """Writes objects of a server that may die, and knows what may be there afterwards."""

    def __init__(self, home: Path, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311
        self.home = home
        self.possible: dict[tuple[str, str], set[bytes | None]] = {}
        self.versions: dict[tuple[str, str], bytes] = {}
        self.parts: dict[tuple[str, str], str] = {}
        self.s3: Any = None

    def connect(self, server: LocalAws) -> None:
        self.s3 = session(server).client("s3", config=_ONCE)

    def write_for_ever(self) -> None:
        """Change upon change, until the server is gone."""
        while True:
            self.write()

    def write(self) -> None:
        """One change, of a kind by chance."""
        bucket, key = self.random.choice(("plain", "versioned")), self.random.choice(KEYS)
        at, body = {"Bucket": bucket, "Key": key}, self.random.randbytes(self.random.randrange(200_000))
        before = self.possible.get((bucket, key), {None})
        kind = self.random.choice(("put", "put", "copy", "multipart", "delete", "begin"))
        if kind == "begin":
            upload = self.s3.create_multipart_upload(Bucket=bucket, Key=f"{key}/parts")["UploadId"]
            self.s3.upload_part(Bucket=bucket, Key=f"{key}/parts", UploadId=upload, PartNumber=1, Body=body)
            self.parts[bucket, upload] = f"{key}/parts"
            return
        new = None if kind == "delete" else body
        if kind == "copy":
            new = next(iter(before)) if len(before) == 1 and None not in before else None
            if new is None:
                return
        self.possible[bucket, key] = before | {new}
        if kind == "put":
            answer = self.s3.put_object(**at, Body=body)
        elif kind == "copy":
            answer = self.s3.copy_object(**at, CopySource=at, MetadataDirective="REPLACE")
        elif kind == "delete":
            answer = self.s3.delete_object(**at)
        else:
            upload = self.s3.create_multipart_upload(**at)["UploadId"]
            etag = self.s3.upload_part(**at, UploadId=upload, PartNumber=1, Body=body)["ETag"]
            parts = {"Parts": [{"PartNumber": 1, "ETag": etag}]}
            answer = self.s3.complete_multipart_upload(**at, UploadId=upload, MultipartUpload=parts)
        self.possible[bucket, key] = {new}
        if bucket == "versioned" and new is not None:
            self.versions[key, answer["VersionId"]] = new

    def read(self, bucket: str, key: str, **given: str) -> bytes | None:
        try:
            return bytes(self.s3.get_object(Bucket=bucket, Key=key, **given)["Body"].read())
        except self.s3.exceptions.NoSuchKey:
            return None

    def check(self) -> None:
        """All that was acknowledged is there, and nothing that nobody wrote."""
        for (bucket, key), possible in self.possible.items():
            found = self.read(bucket, key)
            assert found in possible, f"{bucket}/{key}"
            self.possible[bucket, key] = {found}
        for (key, version), body in self.versions.items():
            assert self.read("versioned", key, VersionId=version) == body
        for (bucket, upload), key in self.parts.items():
            assert len(self.s3.list_parts(Bucket=bucket, Key=key, UploadId=upload)["Parts"]) == 1
        with sqlite3.connect(self.home / "state" / "aws.sqlite") as database:
            named = database.execute(
                "SELECT content FROM object_versions WHERE content IS NOT NULL UNION SELECT content FROM parts"
            )
            assert {content for (content,) in named} <= {file.name for file in (self.home / "s3").glob("*/*")}


def _server(home: Path, dying_at: int, when: Path, monkeypatch: pytest.MonkeyPatch) -> LocalAws:
    monkeypatch.setenv("DYING_AT", str(dying_at))
    monkeypatch.setenv("DYING_WHEN", str(when))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    server = LocalAws(home)
    server._command[server._command.index("superstore_assets.local_aws")] = "superstore_assets_tests.faults.dying"
    return server


@pytest.mark.seeds(2)
def test_a_kill_at_any_point_of_a_write_loses_nothing(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    record_property("fault", f"{POINTS} kill points of S3's writes")
    home, armed = tmp_path / "home", tmp_path / "armed"
    writer = Writer(home, seed)
    with LocalAws(home) as first:
        s3: Any = session(first).client("s3")
        for bucket in ("plain", "versioned"):
            s3.create_bucket(Bucket=bucket)
        s3.put_bucket_versioning(Bucket="versioned", VersioningConfiguration={"Status": "Enabled"})
    for _ in range(POINTS):
        server = _server(home, writer.random.randrange(1, 60), armed, monkeypatch).start()
        try:
            writer.connect(server)
            writer.check()
            armed.touch()
            with pytest.raises(BotoCoreError):
                writer.write_for_ever()
        finally:
            armed.unlink(missing_ok=True)
            server.kill()
    with LocalAws(home) as last:
        writer.connect(last)
        writer.check()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs rights that this machine does not give")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.seeds(1)
def test_a_full_disk_loses_nothing_and_is_told(
    small_disk: Path, seed: int, record_property: Callable[[str, object], None]
) -> None:
    record_property("fault", "20 times a full disk")
    chance, filler = random.Random(seed), small_disk / "filler"  # noqa: S311
    acknowledged: dict[str, bytes] = {}
    roles: list[str] = []
    told: set[tuple[int, str, bool]] = set()
    server = LocalAws(small_disk / "home").start()
    try:
        here = session(server)
        s3: Any = here.client("s3", config=_ONCE)
        sqs, iam = here.client("sqs", config=_ONCE), here.client("iam", config=_ONCE)
        s3.create_bucket(Bucket="full")
        queue = sqs.create_queue(QueueName="full")["QueueUrl"]
        for point in range(20):
            free = os.statvfs(small_disk)
            filler.write_bytes(b"\0" * max(0, free.f_bavail * free.f_frsize - chance.randrange(300_000)))
            for number in range(30):
                key, body = f"{number % 3}", chance.randbytes(chance.randrange(60_000))
                try:
                    s3.put_object(Bucket="full", Key=key, Body=body)
                    acknowledged[key] = body
                    sqs.send_message(QueueUrl=queue, MessageBody="x" * 20_000)
                    iam.create_role(RoleName=f"r{point}-{number}", AssumeRolePolicyDocument='{"Statement": []}')
                    roles.append(f"r{point}-{number}")
                except ClientError as error:
                    status = error.response["ResponseMetadata"]["HTTPStatusCode"]
                    told.add((status, error.response["Error"]["Code"], "could not write to its disk" in str(error)))
            filler.unlink()
            s3.put_object(Bucket="full", Key="after", Body=b"%d" % point)
            acknowledged["after"] = b"%d" % point
            sqs.purge_queue(QueueUrl=queue)
            for key, content in acknowledged.items():
                assert s3.get_object(Bucket="full", Key=key)["Body"].read() == content
        assert (500, "InternalError", True) in told
        assert told <= {(500, "InternalError", True), (500, "InternalFailure", True)}
        server.kill()
        server.start()
        s3 = session(server).client("s3")
        for key, content in acknowledged.items():
            assert s3.get_object(Bucket="full", Key=key)["Body"].read() == content
        known = session(server).client("iam").list_roles(MaxItems=1000)["Roles"]
        assert set(roles) <= {role["RoleName"] for role in known}
    finally:
        server.stop()
