"""S3 as the other services use it: each call is made as an identity and refused when that identity may not make it."""

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from ministack.core.responses import request_scope
from ministack.services import s3

from superstore_assets.local_aws.base import Base
from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.identity import Identity

T = TypeVar("T")


@dataclass(frozen=True)
class StoredObject:
    """A current object; *path* is the file that holds its bytes now."""

    bucket: str
    key: str
    size: int
    etag: str
    last_modified: str
    path: Path

    @property
    def uri(self) -> str:
        """s3:// address."""
        return f"s3://{self.bucket}/{self.key}"


def split_uri(uri: str) -> tuple[str, str]:
    """Bucket and key (or prefix) of an s3:// address; InvalidRequestException where it is none."""
    bucket, _, key = uri.removeprefix("s3://").partition("/")
    if not uri.startswith("s3://") or not bucket:
        raise AwsError("InvalidRequestException", f"{uri!r} is not an S3 location like s3://bucket/prefix/")
    return bucket, key


class Objects:
    """The objects of the base's S3. Calls may come from any thread but the event loop's own."""

    def __init__(self, base: Base, loop: asyncio.AbstractEventLoop) -> None:
        self._base = base
        self._loop = loop

    def list_objects(self, identity: Identity, bucket: str, prefix: str) -> list[StoredObject]:
        """The current objects under *prefix*, by key, as s3:ListBucket allows; NoSuchBucket where there is none."""
        identity.require("s3:ListBucket", f"arn:aws:s3:::{bucket}", context={"s3:prefix": prefix})
        return self._on_loop(lambda: self._list(identity, bucket, prefix))

    def _list(self, identity: Identity, bucket: str, prefix: str) -> list[StoredObject]:
        records = self._bucket(identity, bucket)["objects"]
        return [
            self._stored(identity, bucket, key, record)
            for key, record in sorted(records.items(), key=lambda item: item[0].encode())
            if key.startswith(prefix)
        ]

    def head(self, identity: Identity, bucket: str, key: str) -> StoredObject:
        """One object, as s3:GetObject allows; NoSuchKey where there is none."""
        identity.require("s3:GetObject", f"arn:aws:s3:::{bucket}/{key}")
        return self._on_loop(lambda: self._get(identity, bucket, key))

    def _get(self, identity: Identity, bucket: str, key: str) -> StoredObject:
        record = self._bucket(identity, bucket)["objects"].get(key)
        if record is None:
            raise AwsError("NoSuchKey", f"The specified key does not exist: s3://{bucket}/{key}", 404)
        return self._stored(identity, bucket, key, record)

    def read(self, identity: Identity, bucket: str, key: str) -> bytes:
        """The bytes of one object, as s3:GetObject allows."""
        return self.head(identity, bucket, key).path.read_bytes()

    def put(self, identity: Identity, bucket: str, key: str, body: bytes, content_type: str) -> None:
        """Write one object, as s3:PutObject allows; notifications and versions are made as for any other PUT."""
        identity.require("s3:PutObject", f"arn:aws:s3:::{bucket}/{key}")
        self._on_loop(lambda: self._put(identity, bucket, key, body, content_type))

    def _put(self, identity: Identity, bucket: str, key: str, body: bytes, content_type: str) -> None:
        self._bucket(identity, bucket)
        headers = {"content-type": content_type, "content-length": str(len(body)), "host": "localhost"}
        with request_scope(identity.account, identity.region):
            status, _, answer = s3._dispatch("PUT", bucket, key, headers, body, {})
            if status >= 300:
                raise AwsError("InternalServerException", f"s3://{bucket}/{key}: {answer!r}", 500)
            stored = self._get(identity, bucket, key)
            if stored.etag == hashlib.md5(body, usedforsecurity=False).hexdigest() and not stored.path.is_file():
                raise AwsError("InternalServerException", f"s3://{bucket}/{key} could not be written", 500)
            self._base.save("s3")

    def _bucket(self, identity: Identity, bucket: str) -> dict[str, dict[str, dict[str, str]]]:
        record: dict[str, dict[str, dict[str, str]]] | None = s3._buckets.get_scoped(identity.account, None, bucket)
        if record is None:
            raise AwsError("NoSuchBucket", f"The specified bucket does not exist: {bucket}", 404)
        return record

    def _stored(self, identity: Identity, bucket: str, key: str, record: dict[str, str]) -> StoredObject:
        path = s3._object_disk_path(bucket, key, identity.account)
        return StoredObject(
            bucket, key, int(record["size"]), record["etag"].strip('"'), record["last_modified"], Path(path)
        )

    def _on_loop(self, work: Callable[[], T]) -> T:
        """Run *work* on the event loop, where the base changes its state, and wait for it."""

        async def run() -> T:
            return work()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result()
