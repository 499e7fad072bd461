"""S3 as the other services use it: each call is made as an identity and refused when that identity may not make it."""

import uuid
from dataclasses import dataclass
from pathlib import Path

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.s3 import S3
from superstore_assets.local_aws.s3.bodies import Received
from superstore_assets.local_aws.s3.core import moment
from superstore_assets.local_aws.s3.index import Version
from superstore_assets.local_aws.service import Call

_PAGE = 10_000


@dataclass(frozen=True)
class StoredObject:
    """A current object; *path* is the file that holds its bytes, which stays a while when the object is replaced."""

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
    """The current objects of S3."""

    def __init__(self, s3: S3) -> None:
        self._s3 = s3

    def has_bucket(self, name: str) -> bool:
        """Whether there is a bucket of that name."""
        return self._s3.index.bucket(name) is not None

    def list_objects(self, identity: Identity, bucket: str, prefix: str) -> list[StoredObject]:
        """The current objects under *prefix*, by key, as s3:ListBucket allows; NoSuchBucket where there is none."""
        identity.require("s3:ListBucket", f"arn:aws:s3:::{bucket}", context={"s3:prefix": prefix})
        self._check_bucket(bucket)
        found: list[StoredObject] = []
        while page := self._s3.index.current(bucket, prefix, found[-1].key if found else "", _PAGE):
            found += map(self._stored, page)
        return found

    def head(self, identity: Identity, bucket: str, key: str) -> StoredObject:
        """One object, as s3:GetObject allows; NoSuchKey where there is none."""
        identity.require("s3:GetObject", f"arn:aws:s3:::{bucket}/{key}")
        self._check_bucket(bucket)
        version = self._s3.index.version(bucket, key)
        if version is None or version.marker:
            raise AwsError("NoSuchKey", f"The specified key does not exist: s3://{bucket}/{key}", 404)
        return self._stored(version)

    def read(self, identity: Identity, bucket: str, key: str) -> bytes:
        """The bytes of one object, as s3:GetObject allows."""
        return self.head(identity, bucket, key).path.read_bytes()

    def put(self, identity: Identity, bucket: str, key: str, body: bytes, content_type: str) -> None:
        """Write one object, as s3:PutObject allows; notifications and versions are made as for any other PUT.

        OSError or sqlite3.Error where the disk refuses it.
        """
        identity.require("s3:PutObject", f"arn:aws:s3:::{bucket}/{key}")
        self._check_bucket(bucket)
        received = Received(self._s3.contents, ("CRC32",))
        try:
            received.write(body)
            given = {"Bucket": bucket, "Key": key, "Body": received, "ContentType": content_type}
            self._s3.perform("PutObject", Call(identity, str(uuid.uuid4())), given)
        except BaseException:
            received.discard()
            raise

    def _check_bucket(self, name: str) -> None:
        if not self.has_bucket(name):
            raise AwsError("NoSuchBucket", f"The specified bucket does not exist: {name}", 404)

    def _stored(self, version: Version) -> StoredObject:
        modified = moment(version.modified).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        path = self._s3.contents.path(version.content or "")
        return StoredObject(version.bucket, version.key, version.size, version.etag, modified, path)
