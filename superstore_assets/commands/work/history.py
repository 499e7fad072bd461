"""Who put which version of a month's objects, and when: what S3 itself and the uploads' metadata tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from superstore_assets.lake import RAW_ORDERS, UPLOADED_BY, UPLOADS, Lake, month_prefix

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

PROOF = (
    "Who put an upload is what the client wrote beside it; S3 itself keeps no writer. On an AWS account CloudTrail's"
    " data events, where they are switched on, prove it."
)

STATES = ("replaced", "deletion", "current")
"""What a version is; of one second, in the order in which they can have come."""


@dataclass(frozen=True)
class Version:
    """One version of an object, or a deletion of it."""

    when: datetime
    key: str
    version_id: str
    state: str
    """One of STATES."""
    size: int | None
    """Bytes; None for a deletion."""
    who: str


def history(client: "S3Client", lake: Lake, month: str) -> list[Version]:
    """Every version of a month's uploads and of its raw object, oldest first.

    *client* acts as the operator: no role of the pipeline may list or read versions. S3 tells the time by the second
    and lists a key's newest version first, which is what orders versions of one second.
    """
    found = [version for zone in (UPLOADS, RAW_ORDERS) for version in _versions(client, lake, zone, month)]
    found.reverse()
    return sorted(found, key=lambda version: (version.when, STATES.index(version.state)))


def _versions(client: "S3Client", lake: Lake, zone: str, month: str) -> Iterator[Version]:
    pages = client.get_paginator("list_object_versions").paginate(Bucket=lake.bucket, Prefix=month_prefix(zone, month))
    for page in pages:
        for marker in page.get("DeleteMarkers", []):
            yield Version(marker["LastModified"], marker["Key"], marker["VersionId"], "deletion", None, "not said")
        for found in page.get("Versions", []):
            key, version_id = found["Key"], found["VersionId"]
            kept = client.head_object(Bucket=lake.bucket, Key=key, VersionId=version_id)["Metadata"]
            # The bucket's policy lets nobody but the loader write raw objects.
            unsaid = f"{lake.role('loader')}, as nobody else may" if zone == RAW_ORDERS else "not said"
            state = "current" if found["IsLatest"] else "replaced"
            yield Version(found["LastModified"], key, version_id, state, found["Size"], kept.get(UPLOADED_BY, unsaid))
