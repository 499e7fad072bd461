"""`s3/uploads`: what people dropped, and a month of it read and checked as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError
from dagster import AssetSpec, MonthlyPartitionsDefinition

from superstore_assets import lake
from superstore_assets.assets.keys import OWNERS, UPLOADS, code_reference
from superstore_assets.orders import (
    Changes,
    Orders,
    Totals,
    check_month,
    read_stored,
    totals,
    write_canonical,
)
from superstore_assets.resources.storage import Storage, StoredObject, uploads_version

NOT_USED = "not used"
"""Metadata of a month: what lies in its folder and is not used, each with the reason."""

_LOOKS = 5
"""How often a month is listed anew because a file went away between its listing and its reading."""


class NothingUploadedError(Exception):
    """A month without any uploaded file."""


class UnreadableUploadError(Exception):
    """An upload that S3 lists and does not hand out: its content is not to blame, and another try may get it."""


class _GoneError(Exception):
    """An upload that was deleted between its listing and its reading."""


@dataclass(frozen=True)
class CheckedMonth:
    """A month's uploads, read and found good."""

    content: bytes
    totals: Totals
    uploads: tuple[StoredObject, ...]
    encodings: tuple[str, ...]
    changes: tuple[Changes, ...]
    options: tuple[str, ...]
    notes: tuple[str, ...]
    unused: tuple[str, ...]

    @property
    def version(self) -> str:
        """Data version: changes when any of the month's uploads does."""
        return uploads_version(self.uploads)


def build_uploads(months: MonthlyPartitionsDefinition) -> AssetSpec:
    """The uploads, which nobody here makes: the sensor observes them."""
    return AssetSpec(
        UPLOADS,
        description=(
            "Monthly order files as people drop them, any number a month, as text or workbook of any common form:"
            " `uploads/year=YYYY/month=MM/<any name>`. A later file adds rows and replaces those with its Row ID, order"
            " and product; a month whose files are deleted is withdrawn. The data version is a digest of the month's"
            " keys and ETags, oldest first."
        ),
        partitions_def=months,
        group_name="s3",
        kinds={"s3", "csv"},
        owners=OWNERS,
        # Dagster finds the code of what it makes itself, and this is made by people.
        metadata=code_reference(Path(__file__), "where it is read"),
    )


def upload_metadata(uploads: Sequence[StoredObject]) -> Mapping[str, Any]:
    """What a user wants to know of a month's uploads."""
    return {
        "files": [f"{upload.key} ({upload.size} bytes, ETag {upload.etag})" for upload in uploads],
        "bytes": sum(upload.size for upload in uploads),
    }


def check_uploads(storage: Storage, month: str) -> CheckedMonth:
    """Read a month's uploads and check them together; a file that goes away meanwhile is none of them.

    Raises NothingUploadedError, UnreadableUploadError, or OrderFileError naming object, line and reason.
    """
    for _ in range(_LOOKS):
        try:
            read = [_read_upload(storage, listed, month) for listed in storage.month_uploads(month)]
            break
        except _GoneError:
            continue
    else:
        raise UnreadableUploadError(f"the uploads of {month} went away {_LOOKS} times while they were read")
    ages = lake.upload_ages([(found.modified, metadata) for found, metadata, _ in read])
    files = sorted(zip(ages, read, strict=True), key=lambda each: each[0])
    unused = tuple(f"{storage.uri(key)} is not used: {reason}" for key, reason in storage.unused_uploads(month))
    if not files:
        nothing = f"nothing uploaded under {lake.month_prefix(lake.UPLOADS, month)}"
        raise NothingUploadedError("; ".join((nothing, *unused)))
    year, number = map(int, month.split("-"))
    parts = [orders for _, (_, _, orders) in files]
    whole = check_month(parts, year, number, when=[age for age, _ in files])
    return CheckedMonth(
        write_canonical(whole.frame),
        totals(whole.frame),
        tuple(found for _, (found, _, _) in files),
        tuple(sorted({orders.encoding for orders in parts})),
        whole.changes,
        tuple(f"{orders.source}: {orders.options}" for orders in parts if str(orders.options)),
        tuple(f"{orders.source}: {note}" for orders in parts for note in orders.notes),
        unused,
    )


def _read_upload(storage: Storage, listed: StoredObject, month: str) -> tuple[StoredObject, Mapping[str, str], Orders]:
    """An upload as it is when it is read, its metadata, and its rows as the options in there have them read."""
    source = storage.uri(listed.key)
    try:
        content, etag, metadata = storage.read_upload(listed.key)
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
            raise
        if not storage.exists(listed.key):
            raise _GoneError(source) from error
        reason = error.response["Error"].get("Message", error.response["Error"]["Code"])
        raise UnreadableUploadError(f"{source} cannot be read: {reason}") from error
    found = StoredObject(listed.key, etag, len(content), listed.modified)
    return found, metadata, read_stored(content, source, metadata, month=month)
