"""The runs of the job: what a run is about, which have not ended, and which never will: their process is gone."""

import os
import subprocess
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from dagster import (
    AssetKey,
    DagsterEvent,
    DagsterEventType,
    DagsterInstance,
    DagsterRun,
    DagsterRunStatus,
    DefaultRunLauncher,
    MonthlyPartitionsDefinition,
    RunRecord,
    RunsFilter,
)

from superstore_assets.assets.keys import DASHBOARD, DATASET, DATASET_VIEW, ORDERS_TABLE, RAW_ORDERS, view
from superstore_assets.assets.months import run_months
from superstore_assets.settings import Settings

JOB = "monthly_sales"
WHY = "superstore/why"
"""Tag of a run that the sensor asked for: why it did."""

START_SECONDS = 180.0
"""A run that told of no process after this long has none; Dagster's own limit for a run to start."""

_RUNNING = [
    DagsterRunStatus.NOT_STARTED,
    DagsterRunStatus.STARTING,
    DagsterRunStatus.STARTED,
    DagsterRunStatus.CANCELING,
]
_UNFINISHED = [DagsterRunStatus.QUEUED, DagsterRunStatus.MANAGED, *_RUNNING]
_PROCESS = "superstore/process"
_ASSETS = {RAW_ORDERS, ORDERS_TABLE, DATASET, DASHBOARD}
_LONGEST_GAP = 12
_CLOCK_SECONDS = 2.0
"""Precision with which the beginning of a process is known."""


def is_ours(run: DagsterRun) -> bool:
    """Whether *run* is of this graph: a Dagster deployment may serve others, whose runs are none of our business."""
    return run.job_name == JOB or any(
        key in _ASSETS or (key.path[0] == "athena" and key.path[-1].startswith("v_"))
        for key in run.asset_selection or ()
    )


def months_in_flight(instance: DagsterInstance, months: MonthlyPartitionsDefinition) -> set[str]:
    """The months that runs which have not ended yet are about, whoever started them."""
    found: set[str] = set()
    for run in instance.get_runs(RunsFilter(statuses=_UNFINISHED)):
        if is_ours(run) and (stretch := run_months(run.tags)):
            first, last = stretch
            found |= {month for month in months.get_partition_keys() if first <= month <= last}
    return found


def last_layer(settings: Settings) -> AssetKey:
    """The asset with which a month is on the dashboard."""
    return DATASET if settings.quicksight == "on" else view(DATASET_VIEW)


def failure_reason(event: DagsterEvent) -> str:
    """Why a step failed, by its event: what it said itself, or the first line of the error that ended it."""
    data = event.step_failure_data
    if data.user_failure_data and data.user_failure_data.description:
        return str(data.user_failure_data.description)
    error = data.error and (data.error.cause or data.error)  # Dagster wraps what the step raised
    return str(error.message).strip().splitlines()[0] if error else "Dagster gives no reason"


def step_failures(instance: DagsterInstance, run_id: str) -> list[tuple[str, str]]:
    """Asset or check, and reason, of each step that failed in a run, in that order."""
    entries = instance.all_logs(run_id, of_type=DagsterEventType.STEP_FAILURE)
    events = [entry.dagster_event for entry in entries if entry.dagster_event]
    return [(step_name(event), failure_reason(event)) for event in events]


def step_name(event: DagsterEvent) -> str:
    """Asset or check that the step of *event* is about."""
    return (event.step_key or "").replace("__", "/")


def process_tags() -> dict[str, str]:
    """Tags of a run that this process makes: from its first moment on it can be known whether the process lives."""
    return {_PROCESS: str(os.getpid())}


def end_dead_runs(instance: DagsterInstance, clock: Callable[[], float] = time.time) -> list[str]:
    """End our runs whose process is gone (killed, or its machine went down); one line about each.

    With Dagster's default launcher a run is a process of the machine that serves this code: a child of the code server,
    or `superstore run` itself. Dagster's run monitoring does not look at those. Where another launcher is configured
    (ECS, Kubernetes) it does, and nothing is done here.
    """
    if not isinstance(instance.run_launcher, DefaultRunLauncher):
        return []
    said = []
    for record in instance.get_run_records(RunsFilter(statuses=_RUNNING)):
        run = record.dagster_run
        if not is_ours(run):
            continue
        process = _process(instance, record)
        if process is None:
            if clock() - record.update_timestamp.timestamp() < START_SECONDS:  # it may have been queued for long
                continue
            what = f"no process took it up in {START_SECONDS:.0f} s"
        elif _lives(*process):
            continue
        else:
            what = f"its process {process[0]} is gone: it was killed, or its machine went down"
        message = f"run {run.run_id} is dead: {what}. What it did not finish is asked for again"
        now = instance.get_run_by_id(run.run_id)
        if now is None or now.is_finished:
            continue  # it ended while we looked
        if now.status == DagsterRunStatus.CANCELING:
            instance.report_run_canceled(now, message)
        else:
            instance.report_run_failed(now, message)
        said.append(message)
    return said


def ranges(months: Iterable[str], order: Sequence[str], between: Collection[str] = ()) -> list[tuple[str, str]]:
    """First and last month of each run that *months* need.

    A run of Dagster carries one unbroken stretch of *order*: its steps learn their months from two tags, first and
    last, and a backfill of scattered months is a run each, too (1.13). So a gap is run along where all of its months
    are *between*: there and well, so that making them again changes nothing; a long one would cost more than a run.
    """
    wanted, found = set(months), list[tuple[str, str]]()
    gap = list[str]()
    for month in order:
        if month not in wanted:
            gap.append(month)
            continue
        if found and len(gap) <= _LONGEST_GAP and all(each in between for each in gap):
            found[-1] = (found[-1][0], month)
        else:
            found.append((month, month))
        gap = []
    return found


def _process(instance: DagsterInstance, record: RunRecord) -> tuple[int, float] | None:
    """The process of a run and a time (seconds since the epoch) at which it lived, as the run itself told."""
    run = record.dagster_run
    if _PROCESS in run.tags:
        return int(run.tags[_PROCESS]), record.create_timestamp.timestamp()
    for entry in instance.all_logs(run.run_id, of_type=DagsterEventType.ENGINE_EVENT):
        event = entry.dagster_event
        if event and event.step_key is None and "pid" in event.engine_event_data.metadata:
            return int(str(event.engine_event_data.metadata["pid"].value)), entry.timestamp
    return None


def _lives(pid: int, seen: float) -> bool:
    """Whether the process that had *pid* at the time *seen* runs: it, and no later one that got its number."""
    began = _began(pid)
    return began is not None and began <= seen + _CLOCK_SECONDS


def _began(pid: int) -> float | None:
    """When the process *pid* began, in seconds since the epoch; None where there is none that runs."""
    if Path("/proc/self/stat").exists():
        try:
            status = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
        except (FileNotFoundError, ProcessLookupError):
            return None
        state, *fields = status.rpartition(")")[2].split()  # the name before may hold anything
        if state in "ZX":
            return None
        uptime = float(Path("/proc/uptime").read_text().split()[0])
        return time.time() - uptime + int(fields[18]) / os.sysconf("SC_CLK_TCK")
    asked = subprocess.run(
        ["/bin/ps", "-o", "state=,lstart=", "-p", str(pid)],
        capture_output=True,
        text=True,
        check=False,
        env={"LC_ALL": "C"},
    )
    state, _, began = asked.stdout.strip().partition(" ")
    if not began or state.startswith("Z"):
        return None
    return datetime.strptime(began.strip(), "%a %b %d %H:%M:%S %Y").astimezone().timestamp()
