"""What `assets/months.py` takes for granted about Dagster, each thing told by the sentence with which it would end."""

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from dagster import (
    AssetExecutionContext,
    AssetKey,
    AssetMaterialization,
    AssetsDefinition,
    BackfillPolicy,
    DagsterInstance,
    DataVersion,
    Definitions,
    ExecuteInProcessResult,
    Failure,
    MaterializeResult,
    asset,
    define_asset_job,
)

import superstore_assets
from superstore_assets.assets import months as under_test
from superstore_assets.assets.months import made, month_partitions, run_months, run_tags, versions
from superstore_assets.settings import Settings

MONTHS = month_partitions(Settings(_env_file=None, last_month="2014-06"))
FIRST, LAST = "2014-02", "2014-04"
pytestmark = pytest.mark.filterwarnings("ignore::dagster.BetaWarning")
QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


@asset(partitions_def=MONTHS, backfill_policy=BackfillPolicy.single_run(), code_version="7")
def source() -> MaterializeResult[Any]:
    return MaterializeResult(data_version=DataVersion("mine"))


@dataclass
class Run:
    instance: DagsterInstance
    result: ExecuteInProcessResult

    def materialisations(self, node: str) -> Sequence[AssetMaterialization]:
        return self.result.asset_materializations_for_node(node)


def run(instance: DagsterInstance, *assets: AssetsDefinition) -> Run:
    """A run of the months from FIRST to LAST, asked for as everything here asks for one."""
    job = Definitions(assets=list(assets), jobs=[define_asset_job("all_of_it")]).resolve_job_def("all_of_it")
    tags = run_tags(FIRST, LAST)
    return Run(instance, job.execute_in_process(instance=instance, tags=tags, run_config=QUIET, raise_on_error=False))


@pytest.fixture
def instance() -> Iterator[DagsterInstance]:
    with DagsterInstance.ephemeral() as ephemeral:
        yield ephemeral


def test_the_tags_of_a_run_choose_its_months(instance: DagsterInstance) -> None:
    seen: list[str] = []

    @asset(partitions_def=MONTHS, backfill_policy=BackfillPolicy.single_run())
    def target(context: AssetExecutionContext) -> None:
        seen.extend(context.partition_keys)

    run(instance, target)
    assert seen == ["2014-02", "2014-03", "2014-04"], "Dagster no longer takes the months of a run from its tags"
    job = Definitions(assets=[target], jobs=[define_asset_job("one")]).resolve_job_def("one")
    job.execute_in_process(instance=instance, partition_key=LAST, run_config=QUIET)
    [newest, _] = instance.get_runs()
    assert run_months(newest.tags) == (LAST, LAST), "Dagster marks a run of one month by another tag than before"


def test_versions_are_stored_in_the_tags_that_are_written_here(instance: DagsterInstance) -> None:
    @asset(deps=[source], partitions_def=MONTHS, backfill_policy=BackfillPolicy.single_run(), code_version="1")
    def target() -> None: ...

    done = run(instance, source, target)
    own, derived = (done.materialisations(node)[0].tags or {} for node in ("source", "target"))
    assert own[under_test.DATA_VERSION] == "mine", "Dagster stores a data version under another tag than before"
    assert own[under_test._OWN_VERSION] == "true", "Dagster marks a data version of the user's by another tag"
    assert derived[under_test._CODE_VERSION] == "1", "Dagster stores the code version under another tag than before"
    assert under_test._INPUT_VERSION + "source" in derived, "Dagster names an input's version otherwise"
    assert derived[under_test._INPUT_EVENT + "source"].isdigit(), "Dagster names an input's event otherwise"


def test_a_step_makes_the_months_that_it_reports_and_no_other(instance: DagsterInstance) -> None:
    @asset(deps=[source], partitions_def=MONTHS, backfill_policy=BackfillPolicy.single_run(), code_version="1")
    def target(context: AssetExecutionContext) -> Iterator[Any]:
        yield from made(context, {FIRST: {}, "2014-03": {}}, own_versions={FIRST: "a", "2014-03": "b"})
        raise Failure(f"{LAST} is bad", allow_retries=False)

    done = run(instance, source, target)
    reported = [event.partition for event in done.materialisations("target")]
    assert reported == [FIRST, "2014-03"], "Dagster no longer keeps the output of a step that observes silent"
    key = AssetKey("target")
    assert versions(instance, key) == {FIRST: "a", "2014-03": "b"}, "Dagster reads a month's version from elsewhere"
    states = instance.get_status_by_partition(key, MONTHS.get_partition_keys(), MONTHS) or {}
    shown = {month: state.value for month, state in states.items() if state is not None}
    wanted = {FIRST: "MATERIALIZED", "2014-03": "MATERIALIZED", LAST: "FAILED"}
    assert shown == wanted, "Dagster no longer shows a month as failed that was planned and not made by a failed run"


def test_what_is_reported_counts_as_upstream_of_the_next_run(instance: DagsterInstance) -> None:
    @asset(deps=[source], partitions_def=MONTHS, backfill_policy=BackfillPolicy.single_run(), code_version="1")
    def target(context: AssetExecutionContext) -> Iterator[Any]:
        yield from made(context, {month: {} for month in context.partition_keys})

    done = run(instance, source, target)
    [first, *_] = done.materialisations("target")
    tags = first.tags or {}
    assert tags[under_test._INPUT_VERSION + "source"] == "mine"
    again = run(instance, source, target)
    assert (again.materialisations("target")[0].tags or {})[under_test.DATA_VERSION] == tags[under_test.DATA_VERSION]


def test_dagster_has_no_public_way_yet() -> None:
    taken = set(inspect.signature(MaterializeResult.__new__).parameters) - {"cls"}
    known = {"asset_key", "metadata", "check_results", "data_version", "tags", "value"}
    assert taken == known, (
        "MaterializeResult takes more: perhaps a result for each partition, to use in place of made()"
    )


def test_no_other_module_knows_how_dagster_works_inside() -> None:
    root = Path(superstore_assets.__file__).parent
    knowing = [file for file in root.rglob("*.py") if "dagster._" in file.read_text()]
    assert knowing == [root / "assets" / "months.py"], "private parts of Dagster belong in assets/months.py alone"
