"""Nothing that S3 has acknowledged is lost: a kill at any point of a write, and a disk that is full."""

import contextlib
import json
import os
import random
import select
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws, running
from superstore_assets_tests.faults.processes import ROOT, free_port
from superstore_assets_tests.local_aws.conftest import session

POINTS = 20
"""Kill points of one seed."""
KEYS = ("a", "b/c", "d")
ONCE: Any = Config(retries={"total_max_attempts": 1}, read_timeout=30)

Event = tuple[str, str]
"""What the queue is told: event and key."""


class Dying:
    """An embedded AWS that is there again after each of its ends."""

    def __init__(self, home: Path, armed: Path) -> None:
        self.home, self.armed = home, armed
        self._process = subprocess.Popen(
            [sys.executable, "-m", "superstore_assets_tests.faults.dying", str(home), str(free_port()), str(armed)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    def begin(self, dying_at: int) -> None:
        """Have it there, to die at that step after the file is there; where it dies before it serves, once more."""
        armed = self.armed.exists()
        self._ask(dying_at)
        assert self._process.stdout is not None
        while True:
            if running(self.home) is not None:
                try:
                    self.armed.unlink()  # who takes the file away decides: it does not die now
                    return
                except FileNotFoundError:
                    if not armed:
                        return
            assert self._process.poll() is None
            if select.select([self._process.stdout], [], [], 0.01)[0]:
                self.ended()
                armed = False
                self._ask(dying_at)

    def _ask(self, dying_at: int) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{dying_at}\n")
        self._process.stdin.flush()

    def ended(self) -> None:
        """Wait until it has died."""
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ended\n"

    def kill(self) -> None:
        """`kill -9`."""
        os.kill(int((self.home / "aws.lock").read_text()), signal.SIGKILL)
        self.ended()

    def close(self) -> None:
        """Have no more of it."""
        with contextlib.suppress(OSError, ValueError):
            os.kill(int((self.home / "aws.lock").read_text()), signal.SIGKILL)
        self._process.communicate(timeout=60)


class Writer:
    """Writes objects of a server that may die, and knows what may be there afterwards."""

    def __init__(self, home: Path, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311
        self.home = home
        self.there: dict[tuple[str, str], bytes | None] = {}
        self.versions: dict[tuple[str, str], bytes] = {}
        self.parts: dict[tuple[str, str], str] = {}
        self.told: Counter[Event] = Counter()
        self.begun: dict[tuple[str, str], tuple[bytes | None, str]] = {}
        """What the change that is under way makes of its objects, and the event that tells of it."""

    def connect(self) -> None:
        here = session(LocalAws(self.home))
        self.s3: Any = here.client("s3", config=ONCE)
        self.sqs: Any = here.client("sqs", config=ONCE)

    def set_up(self) -> None:
        """Buckets, one of which keeps versions and one of which tells a queue."""
        self.connect()
        for bucket in ("plain", "versioned"):
            self.s3.create_bucket(Bucket=bucket)
        self.s3.put_bucket_versioning(Bucket="versioned", VersioningConfiguration={"Status": "Enabled"})
        arn = f"arn:aws:sqs:us-east-1:{ACCOUNT}:news"
        allow = {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:*", "Resource": arn}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
        self.queue = self.sqs.create_queue(QueueName="news", Attributes={"Policy": policy})["QueueUrl"]
        every = {"QueueArn": arn, "Events": ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"]}
        self.s3.put_bucket_notification_configuration(
            Bucket="plain", NotificationConfiguration={"QueueConfigurations": [every]}
        )
        self.sqs.purge_queue(QueueUrl=self.queue)

    def write_for_ever(self) -> None:
        """Change upon change, until the server is gone."""
        while True:
            self.write()

    def write(self) -> None:
        """One change, of a kind by chance."""
        bucket, key = self.random.choice(("plain", "versioned")), self.random.choice(KEYS)
        at, body = {"Bucket": bucket, "Key": key}, self.random.randbytes(self.random.randrange(200_000))
        before = self.there.get((bucket, key))
        kind = self.random.choice(("put", "put", "copy", "multipart", "delete", "batch", "begin"))
        if kind == "begin":
            upload = self.s3.create_multipart_upload(Bucket=bucket, Key=f"{key}/parts")["UploadId"]
            self.s3.upload_part(Bucket=bucket, Key=f"{key}/parts", UploadId=upload, PartNumber=1, Body=body)
            self.parts[bucket, upload] = f"{key}/parts"
        elif kind == "put":
            self.begun = {(bucket, key): (body, "ObjectCreated:Put")}
            self._done(self.s3.put_object(**at, Body=body))
        elif kind == "copy" and before is not None:
            self.begun = {(bucket, key): (before, "ObjectCreated:Copy")}
            self._done(self.s3.copy_object(**at, CopySource=at, MetadataDirective="REPLACE"))
        elif kind == "delete":
            self.begun = {(bucket, key): (None, "ObjectRemoved:Delete")}
            self._done(self.s3.delete_object(**at))
        elif kind == "batch":
            self.begun = {(bucket, each): (None, "ObjectRemoved:Delete") for each in KEYS}
            objects = {"Objects": [{"Key": each} for each in KEYS]}
            self._done(self.s3.delete_objects(Bucket=bucket, Delete=objects))
        elif kind == "multipart":
            upload = self.s3.create_multipart_upload(**at)["UploadId"]
            etag = self.s3.upload_part(**at, UploadId=upload, PartNumber=1, Body=body)["ETag"]
            parts = {"Parts": [{"PartNumber": 1, "ETag": etag}]}
            self.begun = {(bucket, key): (body, "ObjectCreated:CompleteMultipartUpload")}
            self._done(self.s3.complete_multipart_upload(**at, UploadId=upload, MultipartUpload=parts))

    def _done(self, answer: dict[str, Any]) -> None:
        """The change that is under way was acknowledged."""
        for (bucket, key), (new, event) in self.begun.items():
            self._has_happened(bucket, key, new, event)
            if bucket == "versioned" and new is not None:
                self.versions[key, answer["VersionId"]] = new
        self.begun = {}

    def _has_happened(self, bucket: str, key: str, new: bytes | None, event: str) -> None:
        if bucket == "plain" and (new is not None or self.there.get((bucket, key)) is not None):
            self.told[event, key] += 1
        self.there[bucket, key] = new

    def read(self, bucket: str, key: str, **given: str) -> bytes | None:
        try:
            return bytes(self.s3.get_object(Bucket=bucket, Key=key, **given)["Body"].read())
        except self.s3.exceptions.NoSuchKey:
            return None

    def check(self) -> None:
        """All that was acknowledged is there; of what was under way all or nothing, and the queue tells which."""
        found = {at: self.read(*at) for at in self.there.keys() | self.begun.keys()}
        heard = self._heard()
        before, told = {at: self.there.get(at) for at in found}, Counter(self.told)
        if self.begun:
            for (bucket, key), (new, event) in self.begun.items():
                self._has_happened(bucket, key, new, event)
            after = {at: self.there.get(at) for at in found}
            assert (found, heard) in ((before, told), (after, self.told))
        else:
            assert (found, heard) == (before, told)
        self.there, self.begun = dict(found), {}
        self.told.clear()
        for (key, version), body in self.versions.items():
            assert self.read("versioned", key, VersionId=version) == body
        for (bucket, upload), key in self.parts.items():
            assert len(self.s3.list_parts(Bucket=bucket, Key=key, UploadId=upload)["Parts"]) == 1
        self.versions, self.parts = dict(list(self.versions.items())[-10:]), dict(list(self.parts.items())[-3:])
        with sqlite3.connect(self.home / "state" / "aws.sqlite") as database:
            named = database.execute(
                "SELECT content FROM object_versions WHERE content IS NOT NULL UNION SELECT content FROM parts"
            )
            assert {content for (content,) in named} <= {file.name for file in (self.home / "s3").glob("*/*")}

    def _heard(self) -> "Counter[Event]":
        """What the queue says, which it says no more."""
        heard: Counter[Event] = Counter()
        while messages := self.sqs.receive_message(QueueUrl=self.queue, MaxNumberOfMessages=10).get("Messages"):
            for message in messages:
                (record,) = json.loads(message["Body"])["Records"]
                heard[record["eventName"], record["s3"]["object"]["key"].replace("%2F", "/")] += 1
            entries = [{"Id": str(n), "ReceiptHandle": each["ReceiptHandle"]} for n, each in enumerate(messages)]
            self.sqs.delete_message_batch(QueueUrl=self.queue, Entries=entries)
        return heard


@pytest.mark.seeds(1)
def test_a_kill_at_any_point_of_a_write_loses_nothing(
    tmp_path: Path, seed: int, record_property: Callable[[str, object], None]
) -> None:
    record_property("fault", f"{POINTS} kill points of S3's writes")
    home, armed = tmp_path / "home", tmp_path / "armed"
    writer, server = Writer(home, seed), Dying(home, armed)
    try:
        server.begin(0)
        writer.set_up()
        server.kill()
        for _ in range(POINTS):
            if writer.random.random() < 0.2:
                armed.touch()  # it may die before it serves
                server.begin(writer.random.randrange(1, 400))
            else:
                server.begin(writer.random.randrange(1, 60))
            writer.check()
            armed.touch()
            with pytest.raises(BotoCoreError):
                writer.write_for_ever()
            server.ended()
        server.begin(0)
        writer.check()
    finally:
        server.close()


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
        s3: Any = here.client("s3", config=ONCE)
        sqs, iam = here.client("sqs", config=ONCE), here.client("iam", config=ONCE)
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
