"""The lake's bucket: uploads as the sensor and the loader see them, and the raw objects."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from botocore.exceptions import ClientError
from dagster import ConfigurableResource
from pydantic import ConfigDict

from superstore_assets import lake
from superstore_assets.resources.retrying import CUT_OFF, read_whole
from superstore_assets.resources.role_session import RoleSession


@dataclass(frozen=True)
class StoredObject:
    """An object as S3 lists it; *etag* without its quotes."""

    key: str
    etag: str
    size: int
    modified: datetime
    """When it was put, to the second on AWS."""


@dataclass(frozen=True)
class RawObject:
    """A month's raw object as it is stored; *version* is 'null' where the bucket keeps no versions."""

    uri: str
    etag: str
    version: str
    size: int
    written: bool
    """Whether this call wrote it; False where the object already had these bytes."""


class Storage(ConfigurableResource[None]):
    """S3 as the loader."""

    model_config = ConfigDict(extra="forbid")

    roles: RoleSession

    def list_uploads(self, *, start_after: str = "") -> Iterator[list[StoredObject]]:
        """Everything under `uploads/` after the key *start_after*, in order of keys, one page at a time (1,000)."""
        yield from self._pages(lake.UPLOADS, start_after)

    def month_uploads(self, month: str) -> list[StoredObject]:
        """A month's uploaded files, oldest first."""
        found = (each for page in self._pages(lake.month_prefix(lake.UPLOADS, month), "") for each in page)
        return in_order(each for each in found if lake.upload_month(each.key) == month)

    def unused_uploads(self, month: str) -> list[tuple[str, str]]:
        """What lies under a month's uploads and is not used, each with the reason."""
        year, number = month.split("-")
        prefixes = [lake.month_prefix(lake.UPLOADS, month)]
        if number[0] == "0":
            prefixes.append(f"{lake.UPLOADS}year={year}/month={number[1]}/")
        keys = (each.key for prefix in prefixes for page in self._pages(prefix, "") for each in page)
        return [(key, reason) for key in keys if (reason := lake.upload_place(key)[1])]

    def read(self, key: str) -> bytes:
        """The object at *key*."""
        return self._get(key)[0]

    def read_upload(self, key: str) -> tuple[bytes, str, Mapping[str, str]]:
        """The object at *key*, its ETag, and the metadata that whoever put it wrote beside it."""
        content, found = self._get(key)
        return content, found["ETag"].strip('"'), found["Metadata"]

    def raw_months(self) -> set[str]:
        """The months that have a raw object."""
        keys = (each.key for page in self._pages(lake.RAW_ORDERS, "") for each in page)
        return {month for key in keys if (month := lake.raw_month(key))}

    def has_raw(self, month: str) -> bool:
        """Whether the month has a raw object."""
        return self.exists(lake.raw_key(month))

    def read_raw(self, month: str) -> bytes | None:
        """The month's raw object, or None where there is none."""
        return self.read(lake.raw_key(month)) if self.has_raw(month) else None

    def write_raw(self, month: str, content: bytes) -> RawObject:
        """Make *content* the month's one raw object; nothing is written where it already is.

        An object that cannot be read is written anew.
        """
        key = lake.raw_key(month)
        if self.exists(key):
            try:
                present, found = self._get(key)
                if present == content:
                    return self._raw(key, found, len(content), written=False)
            except ClientError as error:
                if error.response["ResponseMetadata"]["HTTPStatusCode"] < 500:
                    raise
            except CUT_OFF:
                pass
        put = self._loader.put_object(Bucket=self.bucket, Key=key, Body=content, ContentType="text/csv; charset=utf-8")
        return self._raw(key, put, len(content), written=True)

    def delete_raw(self, month: str) -> str | None:
        """Delete the month's raw object; the version id of the deletion, or None where there was no object.

        The bucket keeps the versions before it.
        """
        key = lake.raw_key(month)
        if not self.exists(key):
            return None
        return str(self._loader.delete_object(Bucket=self.bucket, Key=key).get("VersionId", "null"))

    def exists(self, key: str) -> bool:
        """Whether there is an object at *key*, by a listing.

        S3 answers a read of what is not there with 404 only to whom it would let list the whole bucket; who may list
        some prefixes gets 403 (S3 API, 'GetObject').
        """
        return any(found.key == key for page in self._pages(key, "") for found in page)

    def uri(self, key: str) -> str:
        """`s3://` address of *key* in the lake."""
        return f"s3://{self.bucket}/{key}"

    @property
    def bucket(self) -> str:
        """Name of the lake's bucket."""
        return self.roles.lake.bucket

    @property
    def _loader(self) -> Any:
        return self.roles.client("s3", "loader")

    def _pages(self, prefix: str, start_after: str) -> Iterator[list[StoredObject]]:
        pages: Iterable[Any] = self._loader.get_paginator("list_objects_v2").paginate(
            Bucket=self.bucket, Prefix=prefix, StartAfter=start_after
        )
        for page in pages:
            yield [
                StoredObject(found["Key"], found["ETag"].strip('"'), found["Size"], found["LastModified"])
                for found in page.get("Contents", [])
                if not (found["Key"].endswith("/") and found["Size"] == 0)  # a console's "folder"
            ]

    def _get(self, key: str) -> tuple[bytes, Any]:
        """The object at *key*, whole, and what S3 says of it."""
        return read_whole(lambda: self._loader.get_object(Bucket=self.bucket, Key=key))

    def _raw(self, key: str, response: Any, size: int, *, written: bool) -> RawObject:
        return RawObject(self.uri(key), response["ETag"].strip('"'), response.get("VersionId", "null"), size, written)


def in_order(uploads: Iterable[StoredObject]) -> list[StoredObject]:
    """*uploads* oldest first: a later one replaces rows of those before it."""
    return sorted(uploads, key=lambda upload: (upload.modified, upload.key))


def uploads_version(uploads: Iterable[StoredObject]) -> str:
    """A digest of which files a month has, what is in them and which came first, in whatever order they are given."""
    lines = (f"{upload.key}\n{upload.etag}\n" for upload in in_order(uploads))
    return hashlib.sha256("".join(lines).encode()).hexdigest()[:32]


NO_UPLOADS = uploads_version(())
"""The digest of a month without any."""
