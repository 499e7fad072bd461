"""Runs: which months they are about, and the end of those whose process was killed."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dagster import DagsterEvent, DagsterEventType, DagsterRunStatus, RunsFilter, job

from superstore_assets.assets.keys import DATASET
from superstore_assets.automation.runs import _lives, end_dead_runs, months_in_flight, ranges
from superstore_assets.commands.work.dagster_home import dagster_history
from superstore_assets.settings import Settings
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.pipeline import Pipeline, month_files

_MATERIALISE = """
from superstore_assets.commands.work.backfill import materialise
from superstore_assets.settings import Settings
materialise(Settings(), ["2014-01"])
"""


def materialising(settings: Settings) -> "subprocess.Popen[bytes]":
    """A process that makes a month as `superstore run` does."""
    variables = {
        **os.environ,
        "SUPERSTORE_HOME": str(settings.folder),
        "SUPERSTORE_NAME": settings.name,
        "SUPERSTORE_ROLE_PREFIX": settings.role_prefix,
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    return subprocess.Popen([sys.executable, "-c", _MATERIALISE], env=variables, stdout=subprocess.DEVNULL)


def until(condition: Callable[[], bool]) -> None:
    """Wait for *condition*; the test's own timeout ends a wait in vain."""
    while not condition():
        time.sleep(0.05)


def test_processes_that_come_at_once_make_one_history(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, home=tmp_path)
    with ThreadPoolExecutor() as pool:
        for opened in [pool.submit(dagster_history, settings) for _ in range(4)]:
            opened.result().dispose()
    with dagster_history(settings) as instance:
        assert instance.get_runs() == []


def test_a_run_whose_process_was_killed_is_ended_and_its_month_is_free(pipeline: Pipeline) -> None:
    aws: DeployedAws = pipeline.aws
    [(month, content)] = month_files(1).items()
    aws.upload(month, content)
    with dagster_history(aws.settings) as instance:
        process = materialising(aws.settings)
        started = RunsFilter(statuses=[DagsterRunStatus.STARTED])
        until(lambda: bool(instance.get_runs(started)))
        process.send_signal(signal.SIGSTOP)
        assert end_dead_runs(instance) == []  # it lives, if slowly
        assert months_in_flight(instance, pipeline.months) == {month}

        process.kill()
        process.wait()
        [said] = end_dead_runs(instance)
        assert f"its process {process.pid} is gone" in said
        [ended] = instance.get_runs()
        assert ended.status == DagsterRunStatus.FAILURE
        assert months_in_flight(instance, pipeline.months) == set()
        assert end_dead_runs(instance) == []

    again = materialising(aws.settings)
    assert again.wait() == 0
    with dagster_history(aws.settings) as instance:
        assert instance.get_runs()[0].status == DagsterRunStatus.SUCCESS


def test_a_run_that_never_told_of_a_process_is_ended_after_a_while(pipeline: Pipeline) -> None:
    with dagster_history(pipeline.aws.settings) as instance:
        job = pipeline.definitions.resolve_job_def("monthly_sales")
        instance.create_run_for_job(job, tags={"dagster/partition": "2014-01"}, status=DagsterRunStatus.STARTING)
        assert end_dead_runs(instance) == []
        [said] = end_dead_runs(instance, clock=lambda: time.time() + 200)
        assert "no process took it up in 180 s" in said


def test_runs_of_other_graphs_are_left_alone(pipeline: Pipeline) -> None:
    @job
    def theirs() -> None: ...

    with dagster_history(pipeline.aws.settings) as instance:
        tags = {"dagster/partition": "2014-01"}
        instance.create_run_for_job(theirs, tags=tags, status=DagsterRunStatus.STARTED)
        assert end_dead_runs(instance, clock=lambda: time.time() + 200) == []
        assert months_in_flight(instance, pipeline.months) == set()
        ours = pipeline.definitions.resolve_implicit_global_asset_job_def().get_subset(asset_selection={DATASET})
        instance.create_run_for_job(
            ours, tags=tags, status=DagsterRunStatus.STARTED, asset_selection=frozenset({DATASET})
        )
        assert months_in_flight(instance, pipeline.months) == {"2014-01"}


def test_a_run_that_was_queued_for_long_has_its_time_to_start(pipeline: Pipeline) -> None:
    with dagster_history(pipeline.aws.settings) as instance:
        job = pipeline.definitions.resolve_job_def("monthly_sales")
        run = instance.create_run_for_job(job)
        runs = Path(instance.root_directory) / "history" / "runs.db"
        with sqlite3.connect(runs) as history:
            history.execute("UPDATE runs SET create_timestamp = '2020-01-01 00:00:00'")
        starting = DagsterEvent(DagsterEventType.RUN_STARTING.value, run.job_name)
        instance.report_dagster_event(starting, run.run_id)
        assert end_dead_runs(instance) == []
        assert len(end_dead_runs(instance, clock=lambda: time.time() + 200)) == 1


def test_a_process_is_not_taken_for_a_later_one_with_its_number() -> None:
    assert _lives(os.getpid(), time.time())
    assert not _lives(os.getpid(), time.time() - 100 * 86_400)
    child = subprocess.Popen(["/bin/true"])
    until(lambda: not _lives(child.pid, time.time()))  # ended and not waited for: a zombie
    child.wait()
    assert not _lives(child.pid, time.time())


def test_ranges_are_unbroken_stretches() -> None:
    order = ["a", "b", "c", "d", "e"]
    assert ranges(["e", "a", "b", "d"], order) == [("a", "b"), ("d", "e")]
    assert ranges([], order) == []
