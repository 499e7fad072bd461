"""Takes uploads of a month back, and brings a version of one back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from superstore_assets.commands.work.history import Version, history
from superstore_assets.commands.work.uploading import now, present
from superstore_assets.lake import RESTORED_FROM, UPLOADED_AT, UPLOADED_BY, UPLOADS, Lake, month_prefix, upload_month
from superstore_assets.orders import OrderFileError, Totals, read_stored, totals

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


class WithdrawalError(Exception):
    """There is nothing to withdraw, or no such version to restore; the text says what there is."""


@dataclass(frozen=True)
class Restored:
    """A version that was put again: what it is now, what is in it, and what it was."""

    key: str
    version_id: str
    figures: Totals
    was: Version


@dataclass(frozen=True)
class Upload:
    """An upload as it is: *figures* None where it cannot be read."""

    key: str
    version_id: str
    figures: Totals | None


def find(client: "S3Client", lake: Lake, month: str, name: str | None) -> list[Upload]:
    """The month's uploads, or the one called *name*; *client* acts as the operator, who may read.

    Raises WithdrawalError where there is none.
    """
    keys = [found.key for found in present(client, lake) if upload_month(found.key) == month]
    prefix = month_prefix(UPLOADS, month)
    chosen = [key for key in keys if name is None or name in (key, key.removeprefix(prefix))]
    if not chosen:
        there = f"; there are {', '.join(key.removeprefix(prefix) for key in keys)}" if keys else ""
        what = f"no upload called {name}" if name else "nothing"
        raise WithdrawalError(f"s3://{lake.bucket}/{prefix} holds {what}{there}")
    return [_look_at(client, lake, key) for key in chosen]


def withdraw(client: "S3Client", lake: Lake, uploads: list[Upload]) -> Iterator[Upload]:
    """Delete *uploads*; *client* acts as the withdrawer. The bucket keeps their versions."""
    for each in uploads:
        client.delete_object(Bucket=lake.bucket, Key=each.key)
        yield each


def restore(reader: "S3Client", uploader: "S3Client", lake: Lake, month: str, version_id: str, by: str) -> Restored:
    """Put a version of an upload of *month* again, with the options that it was read by.

    *reader* acts as the operator, who may read versions, and *uploader* as the uploader; *by* is kept as who did it.
    Raises WithdrawalError where there is no such version or it is what is there already, and OrderFileError where it
    cannot be read as an order file.
    """
    versions = history(reader, lake, month)
    version = next((each for each in versions if each.version_id == version_id), None)
    if version is None or not version.key.startswith(UPLOADS):
        whose = "is a version of the raw object, which is made from the uploads" if version else "is no version"
        raise WithdrawalError(f"{version_id} {whose} of {month}; superstore history {month} lists them")
    if version.state == "deletion":
        raise WithdrawalError(f"{version_id} is the deletion of {version.key}: restore a version from before it")
    found = reader.get_object(Bucket=lake.bucket, Key=version.key, VersionId=version_id)
    content, metadata = found["Body"].read(), found["Metadata"]
    if version.state == "current" or _is_there(reader, lake, versions, version, content, metadata):
        raise WithdrawalError(f"{version_id} is what s3://{lake.bucket}/{version.key} is already")
    figures = totals(read_stored(content, f"s3://{lake.bucket}/{version.key}", metadata, month=month).frame)
    told = {**metadata, UPLOADED_AT: now(), UPLOADED_BY: by, RESTORED_FROM: version_id}
    put = uploader.put_object(
        Bucket=lake.bucket, Key=version.key, Body=content, ContentType=found["ContentType"], Metadata=told
    )
    return Restored(version.key, put.get("VersionId", "null"), figures, version)


def _is_there(
    client: "S3Client",
    lake: Lake,
    versions: list[Version],
    wanted: Version,
    content: bytes,
    metadata: Mapping[str, str],
) -> bool:
    """Whether the object that is there is the same, and read by the same options."""
    if not any(each.key == wanted.key and each.state == "current" for each in versions):
        return False
    found = client.get_object(Bucket=lake.bucket, Key=wanted.key)
    own = {UPLOADED_AT, UPLOADED_BY, RESTORED_FROM}
    same = {key: value for key, value in found["Metadata"].items() if key not in own}
    return same == {key: value for key, value in metadata.items() if key not in own} and (
        found["Body"].read() == content
    )


def _look_at(client: "S3Client", lake: Lake, key: str) -> Upload:
    found = client.get_object(Bucket=lake.bucket, Key=key)
    source, content = f"s3://{lake.bucket}/{key}", found["Body"].read()
    try:
        figures = totals(read_stored(content, source, found["Metadata"], month=upload_month(key)).frame)
    except OrderFileError:
        figures = None
    return Upload(key, found.get("VersionId", "null"), figures)
