"""The sensor: what it starts when files arrive, and what it leaves alone."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from dagster import AssetMaterialization, DagsterInstance, DagsterRunStatus, SkipReason, build_sensor_context

from superstore_assets.assets.keys import DATASET, MONTH_IN_TIME, RAW_ORDERS, UPLOADS
from superstore_assets.assets.months import DATA_VERSION, versions
from superstore_assets.assets.uploads import NOT_USED
from superstore_assets.automation.runs import WHY
from superstore_assets.automation.uploads import (
    HOLD_SECONDS,
    LISTING_SECONDS,
    RETRY_PAUSES,
    Cursor,
    build_upload_sensor,
)
from superstore_assets.definitions import build_resources
from superstore_assets.resources.storage import NO_UPLOADS, uploads_version
from superstore_assets.settings import Settings
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.pipeline import Pipeline, asked_for, month_files


@pytest.fixture
def pipeline(stack: DeployedAws) -> Iterator[Pipeline]:
    """A fresh Dagster instance on a lake without uploads and a queue without messages."""
    s3 = stack.administrator.resource("s3").Bucket(stack.lake.bucket)
    s3.objects.filter(Prefix="uploads/").delete()
    with DagsterInstance.ephemeral() as instance:
        fresh = Pipeline(stack, instance)
        fresh.lose_messages()
        yield fresh


def arrive(pipeline: Pipeline, month: str) -> None:
    """Record that *month* went through the graph with the uploads that it has now."""
    version = uploads_version(pipeline.storage.month_uploads(month))
    for asset in (RAW_ORDERS, DATASET):
        made = AssetMaterialization(asset, partition=month, tags={DATA_VERSION: version})
        pipeline.instance.report_runless_asset_event(made)


def asked(pipeline: Pipeline, seconds: float = 10.0) -> list[tuple[str, str]]:
    """First and last month of the runs that a tick asks for."""
    return [asked_for(request) for request in pipeline.tick(seconds)]


def test_an_uploaded_file_reaches_the_dataset_and_is_left_alone_then(pipeline: Pipeline) -> None:
    [(month, content)] = month_files(1).items()
    assert asked(pipeline) == []
    pipeline.aws.upload(month, content, "a file (1).csv")
    assert asked(pipeline) == []  # more files may be coming
    requests = pipeline.tick()
    [result] = pipeline.serve(requests)
    assert result.success
    assert pipeline.statuses(DATASET) == {month: "MATERIALIZED"}
    assert pipeline.versions(RAW_ORDERS) == versions(pipeline.instance, UPLOADS, observed=True)
    assert [asked(pipeline) for _ in range(3)] == [[], [], []]
    assert asked(pipeline, LISTING_SECONDS) == []


def test_a_burst_of_months_is_one_run(pipeline: Pipeline) -> None:
    files = month_files(4, rows=3)
    months = sorted(files)
    for month in months[:2]:
        pipeline.aws.upload(month, files[month])
    assert asked(pipeline) == []
    for month in months[2:]:
        pipeline.aws.upload(month, files[month])
    assert asked(pipeline) == []
    assert asked(pipeline) == [(months[0], months[-1])]


def test_an_endless_burst_does_not_hold_a_month_for_ever(pipeline: Pipeline) -> None:
    [(month, content)] = month_files(1, rows=3).items()
    pipeline.aws.upload(month, content)
    ticks = []
    for number in range(int(HOLD_SECONDS / 10) + 2):
        pipeline.aws.upload(f"2015-{number + 1:02d}", content)
        ticks.append(asked(pipeline))
    assert ticks[0] == []
    assert any(ticks)


def test_months_with_a_gap_between_them_are_a_run_each(pipeline: Pipeline) -> None:
    for month in ("2014-01", "2014-02", "2014-04"):
        pipeline.aws.upload(month, b"x")
    asked(pipeline)
    assert asked(pipeline) == [("2014-01", "2014-02"), ("2014-04", "2014-04")]


def test_a_gap_of_months_that_are_there_and_well_is_run_along(pipeline: Pipeline) -> None:
    for month in ("2014-01", "2014-02", "2014-03"):
        pipeline.aws.upload(month, b"x")
    asked(pipeline)
    for month in ("2014-01", "2014-02", "2014-03"):
        arrive(pipeline, month)
    for month in ("2014-01", "2014-03", "2014-05"):
        pipeline.aws.upload(month, b"changed")
    asked(pipeline)
    first, second = pipeline.tick()
    assert (asked_for(first), asked_for(second)) == (("2014-01", "2014-03"), ("2014-05", "2014-05"))
    assert first.tags[WHY] == "uploads of 2014-01, 2014-03 changed; 2014-02 is run along"


def test_a_month_whose_run_is_going_on_gets_no_second_run(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2014-01", b"x")
    asked(pipeline)
    [request] = pipeline.tick()
    run = pipeline.instance.create_run_for_job(
        pipeline.definitions.resolve_job_def("monthly_sales"), tags=dict(request.tags), status=DagsterRunStatus.STARTED
    )
    pipeline.aws.upload("2014-01", b"changed while the run reads")
    assert [asked(pipeline, 1000) for _ in range(3)] == [[], [], []]
    assert "waiting for runs of 2014-01" in pipeline.log[-1]
    pipeline.instance.report_run_canceled(run)
    assert asked(pipeline, 1000) == [("2014-01", "2014-01")]


def test_the_same_file_again_does_nothing_and_a_changed_one_does(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2014-01", b"x")
    asked(pipeline)
    arrive(pipeline, "2014-01")
    pipeline.aws.upload("2014-01", b"x")
    assert [asked(pipeline) for _ in range(3)] == [[], [], []]
    pipeline.aws.upload("2014-01", b"y")
    asked(pipeline)
    assert asked(pipeline) == [("2014-01", "2014-01")]


def test_a_month_that_stopped_half_way_goes_on(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2014-01", b"x")
    version = uploads_version(pipeline.storage.month_uploads("2014-01"))
    made = AssetMaterialization(RAW_ORDERS, partition="2014-01", tags={DATA_VERSION: version})
    pipeline.instance.report_runless_asset_event(made)
    asked(pipeline)
    assert asked(pipeline) == [("2014-01", "2014-01")]


def test_a_month_that_does_not_get_through_is_asked_for_again_and_again(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2014-01", b"x")
    asked(pipeline)
    assert asked(pipeline) == [("2014-01", "2014-01")]
    for pause in (*RETRY_PAUSES, RETRY_PAUSES[-1], RETRY_PAUSES[-1]):
        assert asked(pipeline, pause - 1) == []
        assert "did not get through; asking for it again in 1 s" in pipeline.log[-1]
        assert asked(pipeline, 2) == [("2014-01", "2014-01")]


def test_a_month_that_is_refused_rests_until_its_uploads_change(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2014-01", b"no order file")
    asked(pipeline)
    [refused] = pipeline.serve(pipeline.tick())
    assert not refused.success
    assert asked(pipeline, 100_000) == []
    assert "2014-01 rests until its uploads change: s3://" in pipeline.log[-1]
    pipeline.aws.upload("2014-01", b"another one")
    asked(pipeline)
    assert asked(pipeline) == [("2014-01", "2014-01")]


def test_uploads_that_a_run_took_along_are_not_waited_for(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2014-01", b"first")
    asked(pipeline)
    [first] = pipeline.tick()
    run = pipeline.instance.create_run_for_job(
        pipeline.definitions.resolve_job_def("monthly_sales"), tags=dict(first.tags), status=DagsterRunStatus.STARTED
    )
    pipeline.aws.upload("2014-01", b"second")
    assert asked(pipeline) == []
    pipeline.aws.upload("2014-01", b"third")
    pipeline.lose_messages()
    arrive(pipeline, "2014-01")
    pipeline.instance.report_run_canceled(run)
    assert [asked(pipeline, LISTING_SECONDS) for _ in range(3)] == [[], [], []]
    assert pipeline.log[-1] == "no upload has changed"
    assert Cursor.model_validate_json(pipeline.cursor or "").pending == {}


def test_two_daemons_ask_for_a_month_once(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2014-01", b"x")
    asked(pipeline)
    cursor = pipeline.cursor
    assert asked(pipeline) == [("2014-01", "2014-01")]
    pipeline.cursor = cursor  # what the other daemon read before this one stored its own
    assert asked(pipeline, 0.0) == []
    assert "2014-01 has been asked for by another tick" in pipeline.log[-1]
    assert asked(pipeline, RETRY_PAUSES[0] - 1) == []
    assert asked(pipeline, 1) == [("2014-01", "2014-01")]  # the run of the first was never seen


def test_what_is_not_used_is_named_with_the_reason_and_on_its_month(pipeline: Pipeline) -> None:
    s3 = pipeline.aws.administrator.client("s3")
    last = pipeline.months.get_last_partition_key()
    keys = {
        "uploads/orders.csv": "not in the folder of a month, uploads/year=YYYY/month=MM/",
        "uploads/year=1999/month=01/a.csv": f"its month is not within 2014-01 to {last}",
        "uploads/year=2014/month=05/old/a.csv": "in a folder within the month's",
        "uploads/year=2014/month=5/a.csv": "its folder is not uploads/year=2014/month=05/",
    }
    pipeline.aws.upload("2014-05", b"x")
    for key in keys:
        s3.put_object(Bucket=pipeline.aws.lake.bucket, Key=key, Body=b"x")
    assert asked(pipeline) == []
    for key, reason in keys.items():
        assert f"{key}: {reason}" in pipeline.log[-1]
    named = [f"{key}: {reason}" for key, reason in keys.items()]
    assert _not_used(pipeline) == {None: [named[:2]], "2014-05": [named[2:]]}
    assert versions(pipeline.instance, UPLOADS, observed=True)["2014-05"] != NO_UPLOADS

    asked(pipeline, LISTING_SECONDS)
    assert _not_used(pipeline) == {None: [named[:2]], "2014-05": [named[2:]]}  # once
    for key in keys:
        s3.delete_object(Bucket=pipeline.aws.lake.bucket, Key=key)
    asked(pipeline, LISTING_SECONDS)
    assert _not_used(pipeline) == {None: [[], named[:2]], "2014-05": [[], named[2:]]}


def _not_used(pipeline: Pipeline) -> dict[str | None, list[object]]:
    """What observations of the uploads said of unused keys, by month, newest first."""
    found: dict[str | None, list[object]] = {}
    for record in pipeline.instance.fetch_observations(UPLOADS, limit=100).records:
        observed = record.asset_observation
        if observed and NOT_USED in observed.metadata:
            found.setdefault(observed.partition, []).append(observed.metadata[NOT_USED].value)
    return found


def test_without_a_message_nothing_is_listed_until_the_interval_is_over(pipeline: Pipeline) -> None:
    asked(pipeline)
    listed = Cursor.model_validate_json(pipeline.cursor or "").listed
    asked(pipeline)
    assert Cursor.model_validate_json(pipeline.cursor or "").listed == listed
    pipeline.aws.upload("2014-01", b"x")
    pipeline.lose_messages()
    assert asked(pipeline) == []
    assert Cursor.model_validate_json(pipeline.cursor or "").listed == listed
    asked(pipeline, LISTING_SECONDS)
    assert asked(pipeline) == [("2014-01", "2014-01")]  # a lost message costs time, not the month


def test_a_message_is_deleted_once_its_outcome_is_kept(pipeline: Pipeline) -> None:
    asked(pipeline)
    pipeline.aws.upload("2014-01", b"x")
    asked(pipeline)
    assert pipeline.queue_messages() == (0, 1)  # received, and not forgotten before the cursor is stored
    asked(pipeline)
    assert pipeline.queue_messages() == (0, 0)


def test_a_lost_cursor_starts_nothing_twice(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2014-01", b"x")
    asked(pipeline)
    arrive(pipeline, "2014-01")
    pipeline.cursor = None
    assert [asked(pipeline) for _ in range(3)] == [[], [], []]


def test_without_an_aws_the_tick_says_how_to_start_it(tmp_path: Path) -> None:
    nowhere = Settings(_env_file=None, home=tmp_path)
    sensor = build_upload_sensor(nowhere)
    with (
        DagsterInstance.ephemeral() as instance,
        build_sensor_context(instance=instance, resources=build_resources(nowhere)) as context,
    ):
        result = sensor(context)
    assert isinstance(result, SkipReason)
    assert "`superstore aws` or `make dev`" in str(result.skip_message)


def test_a_newest_month_that_is_late_is_said_when_it_becomes_so(pipeline: Pipeline) -> None:
    pipeline.now = dt.datetime(2018, 2, 10, 12, tzinfo=dt.UTC).timestamp()
    pipeline.aws.upload("2017-12", b"x")
    asked(pipeline)
    assert pipeline.check(MONTH_IN_TIME) == {None: True}
    asked(pipeline, 86_400)
    assert pipeline.check(MONTH_IN_TIME) == {None: False}
    pipeline.aws.upload("2018-01", b"x")
    asked(pipeline)
    assert pipeline.check(MONTH_IN_TIME) == {None: True}


def test_a_clock_that_was_set_back_does_not_stop_the_looking(pipeline: Pipeline) -> None:
    asked(pipeline)
    pipeline.aws.upload("2014-01", b"x")
    pipeline.lose_messages()
    asked(pipeline, -86_400)
    assert asked(pipeline) == [("2014-01", "2014-01")]


def test_the_cursor_stays_small(pipeline: Pipeline) -> None:
    for month in range(1, 13):
        pipeline.aws.upload(f"2014-{month:02d}", b"x")
    asked(pipeline)
    assert len(json.dumps(pipeline.cursor)) < 20_000
