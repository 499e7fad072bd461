"""Puts order files among the uploads, split by month: first a plan of every object, checked, then the puts."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple
from urllib.parse import quote

from superstore_assets.lake import (
    READ_FROM,
    UPLOADED_AT,
    UPLOADED_BY,
    UPLOADS,
    Lake,
    month_prefix,
    upload_ages,
    upload_month,
)
from superstore_assets.orders import (
    Changes,
    OrderFileError,
    Orders,
    Problem,
    Totals,
    check_month,
    check_range,
    read_stored,
    rows_in_common,
    split_by_month,
    totals,
    write_canonical,
)

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

    from superstore_assets.settings import Settings

_PACKED = {".gz", ".bz2", ".zip"}


class Present(NamedTuple):
    """An upload that is there."""

    key: str
    etag: str
    modified: dt.datetime


@dataclass(frozen=True)
class Planned:
    """One object to be: a month of a file, and what it does to what is there."""

    month: str
    key: str
    orders: Orders
    content: bytes
    state: Literal["new", "unchanged", "replaces"]
    before: Totals | None = None
    """What the object adds up to that it replaces; None where that cannot be read, or where nothing is replaced."""
    changes: Changes | None = None
    """What the month's other uploads make of its rows; None where it is unchanged."""

    @property
    def totals(self) -> Totals:
        """What it adds up to."""
        return totals(self.orders.frame)

    @property
    def comparison(self) -> str:
        """What is there and what replaces it, in words."""
        before = "an object that cannot be read" if self.before is None else _figures(self.before)
        return f"{before}; now {_figures(self.totals)}"


@dataclass(frozen=True)
class Plan:
    """Every object of one command, none of which is put yet; *notes* tell what stands in the way of others."""

    objects: list[Planned]
    notes: list[str] = field(default_factory=list)

    @property
    def replacing(self) -> list[Planned]:
        """The objects that are there with other content."""
        return [each for each in self.objects if each.state == "replaces"]


def names(files: Sequence[Path]) -> list[str]:
    """A name for the objects of each file, of its own name; files of one name are told apart by their folders."""
    found: list[str] = []
    for file in files:
        own = file.absolute()
        stem = Path(own.stem).stem if own.suffix.lower() in _PACKED else own.stem
        stem = stem.lstrip("._~ ") or "orders"  # such names stand for hidden and temporary files
        choices = [stem, f"{own.parent.name}-{stem}", f"{own.parent.name}-{own.name}"]
        choices += [f"{stem}-{number}" for number in range(2, len(files) + 2)]
        found.append(next(each for each in choices if each not in found))
    return found


def plan(client: "S3Client", lake: Lake, settings: "Settings", files: Sequence[tuple[str, Orders]]) -> Plan:
    """What uploading *files*, each with the name of its objects, comes to; *client* acts as the operator, who may read.

    Every month of every file is checked with the month's other uploads, as the pipeline will. Raises OrderFileError
    where the pipeline would refuse it, where rows are outside the settings' months, or where a row is in another month
    of an earlier upload of this name.
    """
    for _, orders in files:
        check_range(orders, settings.first_month, settings.last_month or f"{dt.datetime.now(dt.UTC):%Y-%m}")
    there = {found.key: found for found in present(client, lake)}
    notes: list[str] = []
    objects = [
        _planned(client, lake, there, f"{month_prefix(UPLOADS, month)}{name}.csv", month, part)
        for name, orders in files
        for month, part in split_by_month(orders).items()
    ]
    changes: dict[str, Changes] = {}
    for month in sorted({each.month for each in objects if each.state != "unchanged"}):
        changes |= _with_others(client, lake, there, month, [each for each in objects if each.month == month], notes)
    for name, orders in files:
        _check_moved(client, lake, there, name, orders, {each.key for each in objects})
    return Plan([replace(each, changes=changes.get(each.key)) for each in objects], notes)


def put(client: "S3Client", lake: Lake, planned: Plan, by: str | None = None) -> Iterator[Planned]:
    """Write the objects of *planned* that are not there; *client* acts as the uploader, *by* is kept as who put them.

    The options by which a person had a file read are kept beside its objects too.
    """
    for each in planned.objects:
        if each.state != "unchanged":
            client.put_object(
                Bucket=lake.bucket,
                Key=each.key,
                Body=each.content,
                ContentType="text/csv; charset=utf-8",
                Metadata={**_metadata(each.orders), UPLOADED_AT: now(), **({UPLOADED_BY: by} if by else {})},
            )
        yield each


def present(client: "S3Client", lake: Lake) -> Iterator[Present]:
    """The uploads that are there and used, in order of keys."""
    pages = client.get_paginator("list_objects_v2").paginate(Bucket=lake.bucket, Prefix=UPLOADS)
    for page in pages:
        for found in page.get("Contents", []):
            if upload_month(found["Key"]):
                yield Present(found["Key"], found["ETag"].strip('"'), found["LastModified"])


def _figures(sums: Totals) -> str:
    return f"{sums.rows} rows, sales {sums.sales:f}, profit {sums.profit:f}"


def now() -> str:
    """The time in UTC to the microsecond, as uploads tell it."""
    return f"{dt.datetime.now(dt.UTC):%Y-%m-%dT%H:%M:%S.%fZ}"


def _metadata(orders: Orders) -> dict[str, str]:
    file = re.split(r"[\\/]", orders.source)[-1]
    return {READ_FROM: quote(file, safe=" ,'()"), **orders.options.to_metadata()}


def _planned(
    client: "S3Client", lake: Lake, there: Mapping[str, Present], key: str, month: str, part: Orders
) -> Planned:
    content = write_canonical(part.frame)
    if (found := there.get(key)) is None:
        return Planned(month, key, part, content, "new")
    if found.etag == hashlib.md5(content, usedforsecurity=False).hexdigest():
        options = part.options.to_metadata()
        if not options or options.items() <= client.head_object(Bucket=lake.bucket, Key=key)["Metadata"].items():
            return Planned(month, key, part, content, "unchanged")
    try:
        before = totals(_read(client, lake, key)[0].frame)
    except OrderFileError:
        before = None
    return Planned(month, key, part, content, "replaces", before)


def _with_others(
    client: "S3Client",
    lake: Lake,
    there: Mapping[str, Present],
    month: str,
    own: Sequence[Planned],
    notes: list[str],
) -> dict[str, Changes]:
    """What each of *own* that is put does to its month, by key; OrderFileError where the month's files do not agree."""
    changed = [each for each in own if each.state != "unchanged"]
    keys = {each.key for each in changed}
    others = [found for found in there.values() if upload_month(found.key) == month and found.key not in keys]
    files: list[Orders] = []
    put: list[tuple[dt.datetime, Mapping[str, str]]] = []
    for found in others:
        try:
            orders, metadata = _read(client, lake, found.key)
        except OrderFileError as error:
            notes.append(f"{month} cannot be published before this upload is corrected or deleted: {error}")
        else:
            files.append(orders)
            put.append((found.modified, metadata))
    in_order = sorted(zip(upload_ages(put), files, strict=True), key=lambda each: each[0])
    whole = check_month(
        [*(orders for _, orders in in_order), *(each.orders for each in changed)],
        *map(int, month.split("-")),
        when=[*(age for age, _ in in_order), *range(len(changed))],
    )
    return dict(zip((each.key for each in changed), whole.changes[len(files) :], strict=True))


def _check_moved(
    client: "S3Client", lake: Lake, there: Mapping[str, Present], name: str, orders: Orders, keys: Iterable[str]
) -> None:
    """Refuse rows that an earlier upload called *name* has in a month in which this one has none."""
    earlier = [key for key in there if key.rpartition("/")[2] == f"{name}.csv" and key not in keys]
    for key in earlier:
        try:
            before, _ = _read(client, lake, key)
        except OrderFileError:
            continue  # that month says so by itself
        if common := rows_in_common(orders, before):
            here, _ = common[0]
            row = orders.frame.iloc[here]
            month = upload_month(key)
            reason = (
                f"row {row['row_id']} (order {row['order_id']}, product {row['product_id']}) is in"
                f" {row['order_date']:%Y-%m} here and in {month} in s3://{lake.bucket}/{key}, and can be in one only:"
                " delete that upload first"
            )
            raise OrderFileError([Problem(orders.source, orders.lines[here], "row_id", reason)] * len(common))


def _read(client: "S3Client", lake: Lake, key: str) -> tuple[Orders, Mapping[str, str]]:
    """An upload that is there, as the pipeline reads it, and its metadata."""
    found = client.get_object(Bucket=lake.bucket, Key=key)
    source, metadata = f"s3://{lake.bucket}/{key}", found["Metadata"]
    return read_stored(found["Body"].read(), source, metadata, month=upload_month(key)), metadata
