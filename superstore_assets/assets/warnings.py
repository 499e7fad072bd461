"""Checks that stop nothing: a month that lost most of its rows or is unlike those around it, and what is RED."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from statistics import median
from typing import Any, NamedTuple

from dagster import (
    AssetCheckExecutionContext,
    AssetCheckResult,
    AssetChecksDefinition,
    AssetCheckSeverity,
    AssetCheckSpec,
    MonthlyPartitionsDefinition,
    multi_asset_check,
)

from superstore_assets.assets.keys import (
    DATASET_VIEW,
    MONTH_PLAUSIBLE,
    NOTHING_RED,
    ORDERS_TABLE,
    RAW_ORDERS,
    TYPED_VIEW,
)
from superstore_assets.assets.months import MONTH_FORMAT, Verdict, done, evaluations, last_materialisations, made_in_run
from superstore_assets.assets.raw_orders import BEFORE
from superstore_assets.assets.views import in_months, query_metadata
from superstore_assets.resources.athena import Athena

_AROUND = 3
"""A month is compared with as many months before it, and after it,"""
_LEAST = 3
"""where so many of them have rows."""
_FALL = 2
"""Rows that are divided by this or more have fallen."""
_FAR_ROWS, _FAR_SALES = 4, 8
"""A month is far from its neighbours where it has so many times their median, or so small a part of it. In the Sample
Superstore, which has one season a year, rows go to 2.8 and sales to 5.7."""

RED = "red"
"""Metadata: what is RED, each as 'month 2014-01' or 'sub-category Tables', with its margin."""


class Figures(NamedTuple):
    """What a month has."""

    rows: int
    sales: Decimal


def build_month_plausible(months: MonthlyPartitionsDefinition) -> AssetChecksDefinition:
    """The check on the months of a run, by one query over them and their neighbours."""
    spec = AssetCheckSpec(
        MONTH_PLAUSIBLE.name,
        asset=MONTH_PLAUSIBLE.asset_key,
        partitions_def=months,
        description=(
            "A warning with the figures where a month has lost half of its rows or more by its newest uploads, or where"
            f" it has {_FAR_ROWS} times the rows or {_FAR_SALES} times the sales of the months around it (the median of"
            f" {_AROUND} before and {_AROUND} after), or as small a part of them."
        ),
    )

    @multi_asset_check(name=MONTH_PLAUSIBLE.name, specs=[spec])
    def month_plausible(context: AssetCheckExecutionContext, athena: Athena) -> Iterator[Any]:
        step = context.op_execution_context
        wanted = made_in_run(step, ORDERS_TABLE)
        last = last_materialisations(step.instance, RAW_ORDERS, wanted)
        result = athena.query(
            f"SELECT year, month, COUNT(*) AS n, SUM(sales) AS sales FROM {TYPED_VIEW}"
            f" WHERE {in_months(sorted({each for month in wanted for each in (month, *_around(month))}))}"
            " GROUP BY year, month"
        )
        found = {f"{year}-{month}": Figures(int(n or 0), Decimal(s or 0)) for year, month, n, s in result.rows}
        verdicts = {}
        for month in wanted:
            before = last[month].metadata.get(BEFORE) if month in last else None
            objections = list(objections_to(month, found, before.value if before else None))  # type: ignore[arg-type]
            own = found.get(month, Figures(0, Decimal(0)))
            said = "; ".join(objections) or f"{own.rows} rows, sales {own.sales:f}: as the months around it"
            verdicts[month] = Verdict(not objections, said, query_metadata(result))
        yield from evaluations(step, MONTH_PLAUSIBLE, verdicts, severity=AssetCheckSeverity.WARN)
        yield done(context)

    return month_plausible


def objections_to(month: str, figures: Mapping[str, Figures], before: Mapping[str, Any] | None) -> Iterator[str]:
    """What is strange about *month*, given the *figures* of it and its neighbours, and what it had *before*."""
    own = figures.get(month, Figures(0, Decimal(0)))
    if before and own.rows * _FALL <= before["rows"]:
        fall = f"{before['rows']} rows with sales of {before['sales']} before, now {own.rows} with {own.sales:f}"
        yield f"{month} is withdrawn: {fall}" if not own.rows else f"rows fell to half or less: {fall}"
    around = [figures[each] for each in _around(month) if each in figures]
    if not own.rows or len(around) < _LEAST:
        return
    for name, mine, theirs, far in (
        ("rows", own.rows, median(each.rows for each in around), _FAR_ROWS),
        ("sales", own.sales, median(each.sales for each in around), _FAR_SALES),
    ):
        if mine * far < theirs or mine > theirs * far:
            yield f"far from its neighbours: {name} {mine}, the median of {len(around)} months around it {theirs}"


def build_nothing_red() -> AssetChecksDefinition:
    """The check that names what is RED among months and sub-categories."""
    spec = AssetCheckSpec(
        NOTHING_RED.name,
        asset=NOTHING_RED.asset_key,
        description="No month and no sub-category is RED by the margin thresholds of the settings; those are named.",
    )

    @multi_asset_check(name=NOTHING_RED.name, specs=[spec])
    def nothing_red(athena: Athena) -> Iterator[AssetCheckResult]:
        result = athena.query(
            "SELECT SUBSTR(CAST(order_month AS varchar), 1, 7) AS month, sub_category, month_triage, triage,"
            f" SUM(sales) AS sales, SUM(profit) AS profit FROM {DATASET_VIEW}"
            " GROUP BY order_month, sub_category, month_triage, triage"
        )
        red = red_subjects(result.rows)
        yield AssetCheckResult(
            passed=not red,
            severity=AssetCheckSeverity.WARN,
            description=f"RED: {', '.join(map(str, red))}" if red else "nothing is RED",
            metadata={RED: [str(each) for each in red], **query_metadata(result)},
        )

    return nothing_red


class Subject(NamedTuple):
    """A month or a sub-category; *margin* None without sales."""

    name: str
    margin: Decimal | None

    def __str__(self) -> str:
        return self.name if self.margin is None else f"{self.name} ({self.margin:.1%})"


def red_subjects(rows: Sequence[Sequence[str | None]]) -> list[Subject]:
    """What is RED in *rows* of month, sub-category, the triage of each, sales and profit."""
    sums: dict[str, list[Decimal]] = {}
    for month, sub_category, of_month, of_sub_category, sales, profit in rows:
        for name, triage in ((f"month {month}", of_month), (f"sub-category {sub_category}", of_sub_category)):
            if triage == "RED":
                total = sums.setdefault(name, [Decimal(0), Decimal(0)])
                total[0] += Decimal(sales or 0)
                total[1] += Decimal(profit or 0)
    return [Subject(name, profit / sales if sales else None) for name, (sales, profit) in sorted(sums.items())]


def _around(month: str) -> list[str]:
    """The months that *month* is compared with."""
    day = dt.datetime.strptime(month, MONTH_FORMAT)
    number = day.year * 12 + day.month - 1
    return [
        f"{each // 12:04d}-{each % 12 + 1:02d}"
        for each in range(number - _AROUND, number + _AROUND + 1)
        if each != number
    ]
