"""`quicksight/superstore_sales`: the dataset over a view, refreshed where something changed and waited for."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from dagster import (
    AssetCheckResult,
    AssetCheckSpec,
    AssetExecutionContext,
    AssetObservation,
    AssetRecordsFilter,
    AssetsDefinition,
    BackfillPolicy,
    DagsterEventType,
    DagsterInstance,
    EventLogRecord,
    Failure,
    FreshnessPolicy,
    MetadataValue,
    MonthlyPartitionsDefinition,
    TableColumn,
    TableSchema,
    asset,
)

from superstore_assets.assets.figures import count_months
from superstore_assets.assets.keys import DATASET, DATASET_VIEW, INGESTED_EQUALS_VIEW, OWNERS, RAW_ORDERS, view
from superstore_assets.assets.months import DATA_VERSION, Metadata, made, made_in_run, run_records, versions
from superstore_assets.assets.raw_orders import withdrawn
from superstore_assets.assets.views import query_metadata
from superstore_assets.resources.athena import Athena
from superstore_assets.resources.quicksight import (
    MOST_REFRESHES,
    REFRESH_WINDOW,
    Ingestion,
    QuickSight,
    RefreshLimitError,
)

_POSSIBLE = "refresh_possible"
"""Metadata of an observation: when QuickSight takes a refresh again."""
_LOOK_AGAIN = timedelta(hours=1)
"""Where others refresh the dataset too, only trying tells when it may be refreshed again."""
_MANY = 1000
_OF_STATE = "of_state"
"""Metadata: what the refresh is of, see `_state`."""
_FRESHNESS = FreshnessPolicy.time_window(warn_window=timedelta(days=35), fail_window=timedelta(days=65))
"""Some month of the dataset is made anew every month; whether the newest one came is `month_in_time`'s to say."""


def build_dataset(months: MonthlyPartitionsDefinition) -> AssetsDefinition:
    """The SPICE dataset: one full refresh for all months of a run."""

    @asset(
        key=DATASET,
        deps=[view(DATASET_VIEW)],
        partitions_def=months,
        backfill_policy=BackfillPolicy.single_run(),
        check_specs=[
            AssetCheckSpec(
                INGESTED_EQUALS_VIEW.name,
                asset=DATASET,
                blocking=True,
                description="QuickSight ingested as many rows as the view has, and dropped none.",
            )
        ],
        description=(
            f"QuickSight's SPICE dataset over `{DATASET_VIEW}`, refreshed whole once a run in which something changed,"
            " and waited for. QuickSight reads Athena as the run-as role."
        ),
        group_name="quicksight",
        kinds={"quicksight", "spice"},
        owners=OWNERS,
        freshness_policy=_FRESHNESS,
        code_version="1",
    )
    def superstore_sales(context: AssetExecutionContext, athena: Athena, quicksight: QuickSight) -> Iterator[Any]:
        wanted = made_in_run(context, view(DATASET_VIEW))
        columns = athena.columns(DATASET_VIEW)
        by_month, rows, counted = count_months(athena, DATASET_VIEW, [column.name for column in columns])
        state = _state(context.instance, by_month)
        own = quicksight.keep_dataset(DATASET_VIEW, columns, {"state": "STATE"})
        ingestion = None if own else _refresh_of(state, context, quicksight)
        if ingestion is None:
            # A step that is tried again after its ingestion failed needs a new one; else the id makes it the same one.
            again = f"-{context.retry_number}" if context.retry_number else ""
            try:
                started = own or quicksight.start_ingestion(context.run.run_id + again)
            except RefreshLimitError as error:
                possible = _possible(context.instance)
                context.log_event(AssetObservation(DATASET, metadata={_POSSIBLE: MetadataValue.timestamp(possible)}))
                raise Failure(
                    f"{error} The dashboard is as it was; the layers below it are made. It can be refreshed again at"
                    f" {possible:%H:%M UTC on %Y-%m-%d}, once for all months.",
                    allow_retries=False,
                ) from error
            ingestion = quicksight.ingestion(started)
        metadata = {
            "dagster/row_count": ingestion.rows_ingested,
            "dagster/column_schema": TableSchema([TableColumn(c.name, c.type) for c in columns]),
            "rows_ingested": ingestion.rows_ingested,
            "rows_dropped": ingestion.rows_dropped,
            "ingestion_id": ingestion.ingestion_id,
            _OF_STATE: state,
            "seconds": round(ingestion.seconds, 1),
            "dataset": MetadataValue.url(quicksight.dataset_url),
        }
        per_month: dict[str, Metadata] = {month: by_month.get(month, {}) for month in wanted}
        per_month |= {month: {"withdrawn": True, **per_month[month]} for month in withdrawn(context.instance, wanted)}
        yield from made(context, per_month, metadata=metadata)
        yield AssetCheckResult(
            check_name=INGESTED_EQUALS_VIEW.name,
            passed=ingestion.rows_ingested == rows and ingestion.rows_dropped == 0,
            description=(
                f"{ingestion.rows_ingested} rows ingested, {ingestion.rows_dropped} dropped; {DATASET_VIEW} has {rows}"
            ),
            metadata={"view_rows": rows, **query_metadata(counted)},
        )

    return superstore_sales


def _state(instance: DagsterInstance, by_month: Mapping[str, Any]) -> str:
    """A digest of what the dataset reads: the view's data versions and its figures *by_month*, all months'."""
    what = [versions(instance, view(DATASET_VIEW)), by_month]
    return hashlib.sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()


def _refresh_of(state: str, context: AssetExecutionContext, quicksight: QuickSight) -> Ingestion | None:
    """The refresh that was of *state*, where nothing else can be on the dashboard: another would only be one of 32.

    A run of the dataset alone, whose months were made before, asks for a refresh and gets one.
    """
    if not run_records(context, DagsterEventType.ASSET_MATERIALIZATION, view(DATASET_VIEW)):
        return None
    last = context.instance.fetch_materializations(DATASET, limit=1).records
    before = _metadata(last[0]) if last else {}
    if before.get(_OF_STATE) != state or _raw_was_another(context.instance, last[0].storage_id):
        return None
    if found := quicksight.completed_ingestion(before["ingestion_id"]):
        context.log.info(f"nothing has changed since ingestion {found.ingestion_id}, so QuickSight is asked for none")
    return found


def _raw_was_another(instance: DagsterInstance, since: int) -> bool:
    """Whether, after the event *since*, a month had other raw orders than now: QuickSight may have read them."""
    now = versions(instance, RAW_ORDERS)
    later = instance.fetch_materializations(AssetRecordsFilter(RAW_ORDERS, after_storage_id=since), limit=_MANY)
    made = [record.asset_materialization for record in later.records]
    return later.has_more or any(
        each is not None and (each.tags or {}).get(DATA_VERSION) != now.get(each.partition or "") for each in made
    )


def _possible(instance: DagsterInstance) -> datetime:
    """When QuickSight takes a refresh again, as far as the pipeline's own refreshes tell."""
    now = datetime.now(UTC)
    within = AssetRecordsFilter(DATASET, after_timestamp=(now - REFRESH_WINDOW).timestamp())
    records = instance.fetch_materializations(within, limit=_MANY).records  # the newest first
    first = {str(_metadata(record).get("ingestion_id")): record.timestamp for record in records}
    if len(first) < MOST_REFRESHES:
        return now + _LOOK_AGAIN
    return datetime.fromtimestamp(sorted(first.values())[-MOST_REFRESHES], UTC) + REFRESH_WINDOW


def _metadata(record: EventLogRecord) -> dict[str, Any]:
    made = record.asset_materialization
    return {name: value.value for name, value in made.metadata.items()} if made else {}


def refresh_possible(instance: DagsterInstance) -> float:
    """When QuickSight takes another refresh (seconds since the epoch), as it said when it last refused one; else 0."""
    for record in instance.fetch_observations(DATASET, limit=1).records:
        if (observed := record.asset_observation) and _POSSIBLE in observed.metadata:
            return float(observed.metadata[_POSSIBLE].value or 0)  # type: ignore[arg-type]
    return 0.0
