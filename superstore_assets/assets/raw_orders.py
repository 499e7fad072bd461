"""`s3/raw_orders`: the one checked object that each month's uploads become; without uploads there is none."""

import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

from dagster import (
    AssetExecutionContext,
    AssetMaterialization,
    AssetObservation,
    AssetRecordsFilter,
    AssetsDefinition,
    BackfillPolicy,
    DagsterEventType,
    DagsterInstance,
    Failure,
    MonthlyPartitionsDefinition,
    TableColumn,
    TableSchema,
    asset,
)

from superstore_assets.assets.figures import figures
from superstore_assets.assets.keys import OWNERS, RAW_ORDERS, UPLOADS, UPLOADS_VALID
from superstore_assets.assets.months import (
    DATA_VERSION,
    Metadata,
    Verdict,
    evaluations,
    goes_on_with,
    last_materialisations,
    made,
    observation,
    records_of_run,
    versions,
)
from superstore_assets.assets.uploads import (
    NOT_USED,
    CheckedMonth,
    NothingUploadedError,
    UnreadableUploadError,
    check_uploads,
    upload_metadata,
)
from superstore_assets.orders import COLUMNS, OrderFileError
from superstore_assets.resources.storage import NO_UPLOADS, Storage

PROBLEM = "problem"
"""Metadata of an observation of `s3/raw_orders`: why a month of the run was not published,"""
TRY_AGAIN = "try_again"
"""and that this was not for what is in its uploads."""

BEFORE = "before"
"""Metadata of a month: its rows and sales by the uploads that it had before it had these."""

_AT_ONCE = 8


def build_raw_orders(months: MonthlyPartitionsDefinition) -> AssetsDefinition:
    """The asset that publishes a month only when all of its uploads are good, and withdraws one that has none left."""

    @asset(
        key=RAW_ORDERS,
        deps=[UPLOADS],
        partitions_def=months,
        backfill_policy=BackfillPolicy.single_run(),
        description=(
            "One canonical object a month, `raw/orders/year=YYYY/month=MM/orders.csv`, replaced whole and only when"
            " every upload of the month is valid. A month that is not keeps its last good object, fails with the"
            " object, line and reason, and does not hold up the other months of the run. A month whose uploads were all"
            " deleted is withdrawn: its object is deleted (versions of it stay), and it has no rows in any layer."
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
        own: dict[str, str] = {}
        last = last_materialisations(context.instance, RAW_ORDERS, context.partition_keys)

        def publish(month: str) -> tuple[CheckedMonth, Mapping[str, Any]] | Exception:
            began = time.monotonic()
            try:
                checked = check_uploads(storage, month)
            except (OrderFileError, NothingUploadedError, UnreadableUploadError) as error:
                return error
            return checked, _metadata(storage, month, checked, began)

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            for month, result in zip(context.partition_keys, pool.map(publish, context.partition_keys), strict=True):
                if not isinstance(result, Exception):
                    checked_months[month], published[month] = result
                    own[month] = checked_months[month].version
                    context.log.info(f"{month}: {checked_months[month].totals.rows} rows")
                elif isinstance(result, NothingUploadedError) and (
                    month in last or storage.has_raw(month) or last_problem(context.instance, month)
                ):
                    published[month], own[month] = _withdraw(storage, month, str(result)), NO_UPLOADS
                    context.log.info(f"{month} is withdrawn: {result}")
                else:
                    problems[month] = str(result)
                    context.log.error(f"{month} is not published: {result}")
                    again = {} if isinstance(result, OrderFileError) else {TRY_AGAIN: True}
                    yield AssetObservation(RAW_ORDERS, partition=month, metadata={PROBLEM: str(result), **again})
        seen = versions(context.instance, UPLOADS, list(published), observed=True)
        for month, version in own.items():
            if seen.get(month) != version:
                uploads = checked_months[month].uploads if month in checked_months else ()
                yield observation(UPLOADS, month, version, upload_metadata(uploads))
        if not published:
            yield from evaluations(
                context, UPLOADS_VALID, {month: Verdict(False, problem) for month, problem in problems.items()}
            )
            raise failure(problems)
        figures_before = {month: _figures_before(last[month], own[month]) for month in published if month in last}
        told: dict[str, Metadata] = {
            month: {**each, **({BEFORE: before} if (before := figures_before.get(month)) else {})}
            for month, each in published.items()
        }
        yield from made(context, told, metadata={"dagster/column_schema": _SCHEMA}, own_versions=own)
        selected = context.run.asset_check_selection
        if problems and selected is not None and UPLOADS_VALID not in selected:
            raise failure(problems)  # nobody else in this run will

    return raw_orders


def withdrawn(instance: DagsterInstance, months: Collection[str]) -> set[str]:
    """Those of *months* that were withdrawn when they were last made: all their uploads had been deleted."""
    return {month for month, version in versions(instance, RAW_ORDERS, months).items() if version == NO_UPLOADS}


def _figures_before(last: AssetMaterialization, version: str) -> Mapping[str, Any] | None:
    """Rows and sales of the month by other uploads than those of *version*, as its *last* materialisation knows."""
    told: dict[str, Any] = {name: value.value for name, value in last.metadata.items()}
    if (last.tags or {}).get(DATA_VERSION) == version:
        return told.get(BEFORE)
    return {"rows": told["rows"], "sales": told["exact"]["sales"]} if "exact" in told else None


def last_problem(instance: DagsterInstance, month: str, since: float | None = None) -> str | None:
    """Why the uploads of *month* were refused last, after *since* (seconds, epoch); None where they were not."""
    wanted = AssetRecordsFilter(RAW_ORDERS, asset_partitions=[month], after_timestamp=since)
    for record in instance.fetch_observations(wanted, limit=1).records:
        observed = record.asset_observation
        if observed and PROBLEM in observed.metadata and TRY_AGAIN not in observed.metadata:
            return str(observed.metadata[PROBLEM].value)
    return None


def problems_of(instance: DagsterInstance, run_id: str, months: Sequence[str]) -> dict[str, str] | None:
    """Why a run, or the one that it goes on with, did not publish those of *months* whose uploads it refused.

    None where none of them read the uploads.
    """
    for each in goes_on_with(instance, run_id):
        found: dict[str, str] = {}
        for record in records_of_run(instance, each, DagsterEventType.ASSET_OBSERVATION, RAW_ORDERS):
            observed = record.asset_observation
            if observed and observed.partition and observed.partition in months and PROBLEM in observed.metadata:
                found[observed.partition] = str(observed.metadata[PROBLEM].value)
        if found or records_of_run(instance, each, DagsterEventType.ASSET_MATERIALIZATION, RAW_ORDERS):
            return found
    return None


def failure(problems: Mapping[str, str]) -> Failure:
    """The one message of a run some of whose months could not be published."""
    others = sorted(problems)[1:]
    first = problems[min(problems)]
    more = f" (and {len(others)} more month{'s' * (len(others) > 1)}: {', '.join(others)})" if others else ""
    return Failure(f"{first}{more}", metadata=dict(problems), allow_retries=False)


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
            for name, told in (("options", checked.options), ("notes", checked.notes), (NOT_USED, checked.unused))
            if told
        },
    }


def _withdraw(storage: Storage, month: str, why: str) -> Mapping[str, Any]:
    """Take the month's raw object away; what is to be said of that."""
    marker = storage.delete_raw(month)
    return {
        "withdrawn": True,
        "dagster/partition_row_count": 0,
        **figures(0, {"sales": Decimal(0), "profit": Decimal(0), "quantity": 0}),
        "why": why,
        "raw object": "there was none" if marker is None else f"deleted, as version {marker}; its versions are kept",
    }
