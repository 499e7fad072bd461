"""`quicksight/superstore_dashboard`: the dashboard over the dataset."""

import re
from decimal import Decimal
from typing import Any

from dagster import (
    AssetExecutionContext,
    AssetsDefinition,
    BackfillPolicy,
    Failure,
    MaterializeResult,
    MetadataValue,
    asset,
)

from superstore_assets.assets.keys import DASHBOARD, DATASET, DATASET_VIEW, OWNERS
from superstore_assets.dashboard import definition, missing_columns
from superstore_assets.printable import printable
from superstore_assets.resources.athena import Athena
from superstore_assets.resources.quicksight import QuickSight
from superstore_assets.settings import Settings


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
    lines += [_line(_plain(str(name)), str(triage), *row) for name, triage, *row in worst]
    lines += [_line(f"{str(month)[:7]} (month)", str(triage), *row) for month, triage, *row in losing]
    return "\n".join(lines)


def _line(name: str, triage: str, sales: str | None, profit: str | None, margin: str | None) -> str:
    sign = {"RED": "\U0001f534 RED", "AMBER": "\U0001f7e1 AMBER", "GREEN": "\U0001f7e2 GREEN"}.get(triage, "")
    money = [f"{Decimal(value or 0):,.2f}" for value in (sales, profit)]
    ratio = f"{float(margin):.1%}" if margin is not None else ""
    return f"| {name} | {sign} | {' | '.join(money)} | {ratio} |"


def _plain(text: str) -> str:
    """Data as markdown that shows just that."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", printable(text))
