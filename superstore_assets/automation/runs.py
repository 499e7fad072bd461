"""The runs of the job: what a run is about, and which of them have not ended."""

from collections.abc import Iterable, Sequence
from itertools import islice

from dagster import DagsterInstance, DagsterRunStatus, MonthlyPartitionsDefinition, RunsFilter

from superstore_assets.assets.months import run_months

JOB = "monthly_sales"

_UNFINISHED = [
    DagsterRunStatus.QUEUED,
    DagsterRunStatus.NOT_STARTED,
    DagsterRunStatus.MANAGED,
    DagsterRunStatus.STARTING,
    DagsterRunStatus.STARTED,
    DagsterRunStatus.CANCELING,
]


def months_in_flight(instance: DagsterInstance, months: MonthlyPartitionsDefinition) -> set[str]:
    """The months that runs which have not ended yet are about, whoever started them."""
    found: set[str] = set()
    for run in instance.get_runs(RunsFilter(statuses=_UNFINISHED)):
        if stretch := run_months(run.tags):
            first, last = stretch
            found |= {month for month in months.get_partition_keys() if first <= month <= last}
    return found


def ranges(months: Iterable[str], order: Sequence[str]) -> list[tuple[str, str]]:
    """First and last month of each unbroken stretch of *months* within *order*: a run carries one stretch."""
    wanted, found = set(months), list[tuple[str, str]]()
    start = None
    for month, following in zip(order, [*islice(order, 1, None), None], strict=True):
        if month in wanted:
            start = start or month
            if following not in wanted:
                found.append((start, month))
                start = None
    return found
