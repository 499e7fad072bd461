"""Materialise months of every layer in this process, on the Dagster history that the UI shows."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import uuid4

from dagster import AssetCheckSeverity, DagsterEvent, DagsterEventType, EventLogEntry, RunsFilter

from superstore_assets.assets.keys import DATASET_VIEW
from superstore_assets.assets.months import month_partitions, run_tags
from superstore_assets.automation import JOB, end_dead_runs, failure_reason, process_tags, ranges
from superstore_assets.commands.work.dagster_home import dagster_history
from superstore_assets.definitions import build_definitions, build_resources
from superstore_assets.resources import Athena, QuickSight
from superstore_assets.settings import Settings

_QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


@dataclass(frozen=True)
class Progress:
    """Something that happened in a run. *step* is an asset or a check, *month* None where it is about all months."""

    step: str
    month: str | None
    state: str
    """'started', 'made' (a month of an asset), 'passed' or 'failed' (a check), 'finished' or 'broken' (the step)."""


@dataclass
class RunReport:
    """What came of a backfill: its checks' evaluations, and one line for each step that failed."""

    months: tuple[str, ...]
    checks_passed: int = 0
    checks_failed: int = 0
    """A warning is neither."""
    warnings: list[str] = field(default_factory=list)
    seconds: float = 0.0
    failures: list[str] = field(default_factory=list)
    run_ids: list[str] = field(default_factory=list)

    @property
    def success(self) -> bool:
        """Whether everything asked for was made."""
        return not self.failures


@dataclass(frozen=True)
class TriageLine:
    """One subject of the triage, such as a sub-category. *margin* is None without sales."""

    subject: str
    sales: Decimal
    profit: Decimal
    margin: float | None
    triage: str


@dataclass(frozen=True)
class DashboardNumbers:
    """What the view under the dashboard says; *sub_categories* have the worst margin first."""

    months: int
    rows: int
    sales: Decimal
    profit: Decimal
    quantity: int
    sub_categories: tuple[TriageLine, ...]
    dashboard_url: str | None
    """None where QuickSight is off."""


def materialise(
    settings: Settings, months: Sequence[str], *, on_progress: Callable[[Progress], None] = lambda _: None
) -> RunReport:
    """Make *months* ('2014-01') in every layer: one run for each unbroken stretch of them, in this process.

    Raises ValueError for a month outside the settings' first and last. What fails is in the report.
    """
    order = month_partitions(settings).get_partition_keys()
    if outside := sorted(set(months) - set(order)):
        allowed = f"{order[0]} to {order[-1]}, by SUPERSTORE_FIRST_MONTH and SUPERSTORE_LAST_MONTH"
        raise ValueError(f"no partition for {', '.join(outside)}: months are {allowed}")
    report, began = RunReport(tuple(sorted(set(months)))), time.monotonic()
    job = build_definitions(settings).resolve_job_def(JOB)

    def follow(entry: EventLogEntry) -> None:
        if entry.dagster_event:
            for progress in _progress(entry.dagster_event, report):
                on_progress(progress)

    with dagster_history(settings) as instance:
        end_dead_runs(instance)
        for first, last in ranges(months, order):
            run_id = str(uuid4())
            instance.add_event_listener(run_id, follow)
            report.run_ids.append(run_id)
            job.execute_in_process(
                run_id=run_id,
                run_config=_QUIET,
                instance=instance,
                tags={**run_tags(first, last), **process_tags()},
                raise_on_error=False,
            )
    report.seconds = time.monotonic() - began
    return report


def end_own_runs(settings: Settings, why: str) -> None:
    """End the runs that this process has made and not ended."""
    with dagster_history(settings) as instance:
        for run in instance.get_runs(RunsFilter(tags=process_tags())):
            if not run.is_finished:
                instance.report_run_failed(run, why)


def dashboard_numbers(settings: Settings) -> DashboardNumbers:
    """Ask Athena, as its role, for what the dashboard reads."""
    resources = build_resources(settings)
    athena: Athena = resources["athena"]
    quicksight: QuickSight = resources["quicksight"]
    totals = athena.query(
        "SELECT COUNT(DISTINCT order_month) AS months, SUM(order_lines) AS n, SUM(sales) AS sales,"
        f" SUM(profit) AS profit, SUM(quantity) AS quantity FROM {DATASET_VIEW}"
    ).rows[0]
    triage = athena.query(
        "SELECT subject, sales, profit, margin, triage FROM v_triage WHERE kind = 'sub_category' ORDER BY margin"
    ).rows
    months, rows, sales, profit, quantity = (Decimal(value or 0) for value in totals)
    return DashboardNumbers(
        int(months),
        int(rows),
        sales,
        profit,
        int(quantity),
        tuple(_triage_line(*line) for line in triage),
        quicksight.dashboard_url if settings.quicksight == "on" else None,
    )


def _triage_line(
    subject: str | None, sales: str | None, profit: str | None, margin: str | None, triage: str | None
) -> TriageLine:
    return TriageLine(
        subject or "",
        Decimal(sales or 0),
        Decimal(profit or 0),
        None if margin is None else float(margin),
        triage or "",
    )


def _progress(event: DagsterEvent, report: RunReport) -> Sequence[Progress]:
    step = (event.step_key or "").replace("__", "/")
    match event.event_type:
        case DagsterEventType.STEP_START:
            return [Progress(step, None, "started")]
        case DagsterEventType.STEP_SUCCESS:
            return [Progress(step, None, "finished")]
        case DagsterEventType.ASSET_MATERIALIZATION:
            return [Progress(step, event.partition, "made")]
        case DagsterEventType.ASSET_CHECK_EVALUATION:
            found = event.asset_check_evaluation_data
            if found.passed:
                report.checks_passed += 1
            elif found.severity == AssetCheckSeverity.WARN:
                where = f"{found.partition}, " if found.partition else ""
                report.warnings.append(f"{where}{found.check_name}: {found.description}")
            else:
                report.checks_failed += 1
            return [Progress(found.check_name, found.partition, "passed" if found.passed else "failed")]
        case DagsterEventType.STEP_FAILURE:
            report.failures.append(f"{step}: {failure_reason(event)}")
            return [Progress(step, None, "broken")]
        case _:
            return []
