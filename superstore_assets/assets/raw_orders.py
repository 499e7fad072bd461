"""`s3/uploads` and `s3/raw_orders`: what people dropped, and the one checked object that each month becomes."""

import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dagster import (
    AssetExecutionContext,
    AssetObservation,
    AssetRecordsFilter,
    AssetsDefinition,
    AssetSpec,
    BackfillPolicy,
    DagsterEventType,
    DagsterInstance,
    Failure,
    MonthlyPartitionsDefinition,
    TableColumn,
    TableSchema,
    asset,
)

from superstore_assets import lake
from superstore_assets.assets.figures import figures
from superstore_assets.assets.keys import OWNERS, RAW_ORDERS, UPLOADS, UPLOADS_VALID, code_reference
from superstore_assets.assets.months import Verdict, evaluations, made, observation, records_of_run, versions
from superstore_assets.orders import (
    COLUMNS,
    Changes,
    OrderFileError,
    Orders,
    Problem,
    ReadOptions,
    Totals,
    check_month,
    read_orders,
    totals,
    write_canonical,
)
from superstore_assets.resources.storage import Storage, StoredObject, uploads_version

PROBLEM = "problem"
"""Metadata of an observation of `s3/raw_orders`: why a month of the run was not published."""

_AT_ONCE = 8


class NothingUploadedError(Exception):
    """A month without any uploaded file."""


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
            " and product. The data version is a digest of the month's keys and ETags, oldest first."
        ),
        partitions_def=months,
        group_name="s3",
        kinds={"s3", "csv"},
        owners=OWNERS,
        # Dagster finds the code of what it makes itself, and this is made by people.
        metadata=code_reference(Path(__file__), "where it is read"),
    )


def check_uploads(storage: Storage, month: str) -> CheckedMonth:
    """Read a month's uploads and check them together.

    Raises NothingUploadedError, or OrderFileError naming object, line and reason.
    """
    read = [_read_upload(storage, listed, month) for listed in storage.month_uploads(month)]
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
    content, etag, metadata = storage.read_upload(listed.key)
    source = storage.uri(listed.key)
    try:
        options = ReadOptions.from_metadata(metadata)
    except ValueError as error:
        raise OrderFileError([Problem(source, None, None, f"its metadata: {error}")]) from error
    found = StoredObject(listed.key, etag, len(content), listed.modified)
    return found, metadata, read_orders(content, source, month=month, options=options)


def build_raw_orders(months: MonthlyPartitionsDefinition) -> AssetsDefinition:
    """The asset that publishes a month only when all of its uploads are good."""

    @asset(
        key=RAW_ORDERS,
        deps=[UPLOADS],
        partitions_def=months,
        backfill_policy=BackfillPolicy.single_run(),
        description=(
            "One canonical object a month, `raw/orders/year=YYYY/month=MM/orders.csv`, replaced whole and only when"
            " every upload of the month is valid. A month that is not keeps its last good object, fails with the"
            " object, line and reason, and does not hold up the other months of the run."
        ),
        group_name="s3",
        kinds={"s3", "csv"},
        owners=OWNERS,
        code_version="1",
    )
    def raw_orders(context: AssetExecutionContext, storage: Storage) -> Iterator[Any]:
        problems: dict[str, str] = {}
        published: dict[str, Mapping[str, Any]] = {}
        checked_months: dict[str, CheckedMonth] = {}

        def publish(month: str) -> tuple[CheckedMonth, Mapping[str, Any]] | str:
            began = time.monotonic()
            try:
                checked = check_uploads(storage, month)
            except (OrderFileError, NothingUploadedError) as error:
                return str(error)
            return checked, _metadata(storage, month, checked, began)

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            for month, result in zip(context.partition_keys, pool.map(publish, context.partition_keys), strict=True):
                if isinstance(result, str):
                    problems[month] = result
                    context.log.error(f"{month} is not published: {result}")
                    yield AssetObservation(RAW_ORDERS, partition=month, metadata={PROBLEM: result})
                else:
                    checked_months[month], published[month] = result
                    context.log.info(f"{month}: {checked_months[month].totals.rows} rows")
        seen = versions(context.instance, UPLOADS, list(published), observed=True)
        for month, checked in checked_months.items():
            if seen.get(month) != checked.version:
                yield observation(UPLOADS, month, checked.version, upload_metadata(checked.uploads))
        if not published:
            yield from evaluations(
                context, UPLOADS_VALID, {month: Verdict(False, problem) for month, problem in problems.items()}
            )
            raise failure(problems)
        own = {month: checked.version for month, checked in checked_months.items()}
        yield from made(context, published, metadata={"dagster/column_schema": _SCHEMA}, own_versions=own)
        selected = context.run.asset_check_selection
        if problems and selected is not None and UPLOADS_VALID not in selected:
            raise failure(problems)  # nobody else in this run will

    return raw_orders


def last_problem(instance: DagsterInstance, month: str, since: float) -> str | None:
    """Why the uploads of *month* were refused after *since* (seconds since the epoch); None where they were not."""
    wanted = AssetRecordsFilter(RAW_ORDERS, asset_partitions=[month], after_timestamp=since)
    for record in instance.fetch_observations(wanted, limit=1).records:
        if (observed := record.asset_observation) and PROBLEM in observed.metadata:
            return str(observed.metadata[PROBLEM].value)
    return None


def problems_of(instance: DagsterInstance, run_id: str, months: Sequence[str]) -> dict[str, str]:
    """Why a run did not publish those of *months* whose uploads it refused."""
    found: dict[str, str] = {}
    for record in records_of_run(instance, run_id, DagsterEventType.ASSET_OBSERVATION, RAW_ORDERS):
        observed = record.asset_observation
        if observed and observed.partition and observed.partition in months and PROBLEM in observed.metadata:
            found[observed.partition] = str(observed.metadata[PROBLEM].value)
    return found


def failure(problems: Mapping[str, str]) -> Failure:
    """The one message of a run some of whose months could not be published."""
    others = sorted(problems)[1:]
    first = problems[min(problems)]
    more = f" (and {len(others)} more month{'s' * (len(others) > 1)}: {', '.join(others)})" if others else ""
    return Failure(f"{first}{more}", metadata=dict(problems), allow_retries=False)


def upload_metadata(uploads: Sequence[StoredObject]) -> Mapping[str, Any]:
    """What a user wants to know of a month's uploads."""
    return {
        "files": [f"{upload.key} ({upload.size} bytes, ETag {upload.etag})" for upload in uploads],
        "bytes": sum(upload.size for upload in uploads),
    }


_SCHEMA = TableSchema([TableColumn(column.name, column.type, column.description) for column in COLUMNS])


def _metadata(storage: Storage, month: str, checked: CheckedMonth, began: float) -> Mapping[str, Any]:
    raw = storage.write_raw(month, checked.content)
    sums = checked.totals
    return {
        "dagster/partition_row_count": sums.rows,
        "dagster/uri": raw.uri,
        **figures(sums.rows, {"sales": sums.sales, "profit": sums.profit, "quantity": sums.quantity}),
        "bytes": raw.size,
        "seconds": round(time.monotonic() - began, 3),
        "etag": raw.etag,
        "version_id": raw.version,
        "written": raw.written,
        "sources": [storage.uri(upload.key) for upload in checked.uploads],
        "encodings": list(checked.encodings),
        "changes": [str(each) for each in checked.changes],
        **{
            name: list(told)
            for name, told in (("options", checked.options), ("notes", checked.notes), ("not used", checked.unused))
            if told
        },
    }
