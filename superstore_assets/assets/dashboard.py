"""`quicksight/*`: the dataset over a view, refreshed and waited for, and the dashboard over the dataset."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from dagster import (
    AssetCheckResult,
    AssetCheckSpec,
    AssetExecutionContext,
    AssetsDefinition,
    BackfillPolicy,
    Failure,
    FreshnessPolicy,
    MaterializeResult,
    MetadataValue,
    MonthlyPartitionsDefinition,
    TableColumn,
    TableSchema,
    asset,
)

from superstore_assets.assets.figures import count_months
from superstore_assets.assets.keys import DASHBOARD, DATASET, DATASET_VIEW, INGESTED_EQUALS_VIEW, OWNERS, view
from superstore_assets.assets.months import made, made_in_run
from superstore_assets.assets.views import query_metadata
from superstore_assets.dashboard import definition, missing_columns
from superstore_assets.resources.athena import Athena
from superstore_assets.resources.quicksight import QuickSight
from superstore_assets.settings import Settings

_FRESHNESS = FreshnessPolicy.time_window(warn_window=dt.timedelta(days=35), fail_window=dt.timedelta(days=65))
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
            f"QuickSight's SPICE dataset over `{DATASET_VIEW}`, refreshed whole once a run and waited for. QuickSight"
            " reads Athena as the run-as role."
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
        # A step that is tried again after its ingestion failed needs a new one; otherwise the id makes it the same one.
        again = f"-{context.retry_number}" if context.retry_number else ""
        started = quicksight.keep_dataset(DATASET_VIEW, columns, {"state": "STATE"}) or quicksight.start_ingestion(
            context.run.run_id + again
        )
        ingestion = quicksight.ingestion(started)
        by_month, rows, counted = count_months(athena, DATASET_VIEW, [column.name for column in columns])
        metadata = {
            "dagster/row_count": ingestion.rows_ingested,
            "dagster/column_schema": TableSchema([TableColumn(c.name, c.type) for c in columns]),
            "rows_ingested": ingestion.rows_ingested,
            "rows_dropped": ingestion.rows_dropped,
            "ingestion_id": ingestion.ingestion_id,
            "seconds": round(ingestion.seconds, 1),
            "dataset": MetadataValue.url(quicksight.dataset_url),
        }
        yield from made(context, {month: by_month.get(month, {}) for month in wanted}, metadata=metadata)
        yield AssetCheckResult(
            check_name=INGESTED_EQUALS_VIEW.name,
            passed=ingestion.rows_ingested == rows and ingestion.rows_dropped == 0,
            description=(
                f"{ingestion.rows_ingested} rows ingested, {ingestion.rows_dropped} dropped; {DATASET_VIEW} has {rows}"
            ),
            metadata={"view_rows": rows, **query_metadata(counted)},
        )

    return superstore_sales


def build_dashboard(settings: Settings) -> AssetsDefinition:
    """The dashboard, published when its definition changed."""

    @asset(
        key=DASHBOARD,
        deps=[DATASET],
        # It has no months, but `dagster asset materialize --partition-range` takes no asset without this policy.
        backfill_policy=BackfillPolicy.single_run(),
        description="The dashboard with red, amber and green triage. An unchanged definition is not published again.",
        group_name="quicksight",
        kinds={"quicksight"},
        owners=OWNERS,
        code_version="1",
    )
    def superstore_dashboard(
        context: AssetExecutionContext, athena: Athena, quicksight: QuickSight
    ) -> MaterializeResult[Any]:
        wanted = definition(settings, quicksight.dataset_arn)
        if missing := missing_columns(wanted, [column.name for column in athena.columns(DATASET_VIEW)]):
            lacking = "; ".join(f"{visual} needs {column}" for visual, column in missing)
            raise Failure(f"not published, because {DATASET_VIEW} lacks columns: {lacking}", allow_retries=False)
        dashboard = quicksight.keep_dashboard(wanted, context.run.run_id)
        context.log.info(f"version {dashboard.version}{'' if dashboard.published else ' is published already'}")
        return MaterializeResult(
            metadata={
                "preview": MetadataValue.md(_preview(athena)),
                "url": MetadataValue.url(dashboard.url),
                "version": dashboard.version,
                "published": dashboard.published,
            }
        )

    return superstore_dashboard


def _preview(athena: Athena) -> str:
    """What the dashboard says first, as markdown: the total, the sub-categories by margin, the months in the red."""
    margin = "CAST(SUM(profit) AS double) / NULLIF(CAST(SUM(sales) AS double), 0e0)"
    figures = f"SUM(sales) AS sales, SUM(profit) AS profit, {margin} AS margin FROM {DATASET_VIEW}"
    total = athena.query(f"SELECT {figures}").rows
    worst = athena.query(f"SELECT sub_category, triage, {figures} GROUP BY sub_category, triage ORDER BY margin").rows
    losing = athena.query(
        f"SELECT CAST(order_month AS varchar) AS month, month_triage, {figures} GROUP BY order_month, month_triage"
        " HAVING SUM(profit) < 0 ORDER BY order_month DESC"
    ).rows
    lines = ["| | triage | sales | profit | margin |", "|---|---|--:|--:|--:|"]
    lines += [_line("**Total**", "", *row) for row in total]
    lines += [_line(str(name), str(triage), *row) for name, triage, *row in worst]
    lines += [_line(f"{str(month)[:7]} (month)", str(triage), *row) for month, triage, *row in losing]
    return "\n".join(lines)


def _line(name: str, triage: str, sales: str | None, profit: str | None, margin: str | None) -> str:
    sign = {"RED": "\U0001f534 RED", "AMBER": "\U0001f7e1 AMBER", "GREEN": "\U0001f7e2 GREEN"}.get(triage, "")
    money = [f"{Decimal(value or 0):,.2f}" for value in (sales, profit)]
    ratio = f"{float(margin):.1%}" if margin is not None else ""
    return f"| {name.replace('|', chr(92) + '|')} | {sign} | {' | '.join(money)} | {ratio} |"
