"""Puts order files among the uploads, split by month."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from superstore_assets.lake import UPLOADS, Lake, month_prefix
from superstore_assets.orders import Orders, split_by_month, write_canonical

UPLOADED_BY = "uploaded-by"
"""Name of the object metadata that says who put an upload."""


@dataclass(frozen=True)
class Upload:
    """One object among the uploads."""

    month: str
    key: str
    rows: int
    changed: bool
    """False where the object already was what it should be."""


def upload(
    client: Any,
    lake: Lake,
    files: Sequence[Orders],
    name: str | None = None,
    present: Iterable[tuple[str, str]] = (),
    by: str | None = None,
) -> Iterator[Upload]:
    """Write each month of each of *files* as one object, with *client* an S3 client that acts as the uploader.

    Objects are called *name*, or after their file. *present* are the (key, ETag) pairs that are there: an object that
    would not change is left alone. *by* is kept beside each object as who put it.
    """
    metadata = {UPLOADED_BY: by} if by else {}
    etags = dict(present)
    for orders in files:
        stem = name or orders.source.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
        for month, part in sorted(split_by_month(orders).items()):
            key = f"{month_prefix(UPLOADS, month)}{stem}.csv"
            content = write_canonical(part.frame)
            etag = hashlib.md5(content, usedforsecurity=False).hexdigest()
            changed = etags.get(key, "").strip('"') != etag
            if changed:
                kind = "text/csv; charset=utf-8"
                client.put_object(Bucket=lake.bucket, Key=key, Body=content, ContentType=kind, Metadata=metadata)
            yield Upload(month, key, len(part.frame), changed)
