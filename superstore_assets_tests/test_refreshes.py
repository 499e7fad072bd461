"""The dataset's refreshes: only where something changed, and never more than QuickSight takes."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from dagster import AssetMaterialization

from superstore_assets.assets.dataset import refresh_possible
from superstore_assets.assets.keys import DATASET, INGESTED_EQUALS_VIEW, RAW_ORDERS, view
from superstore_assets.automation.uploads import RETRY_PAUSES
from superstore_assets.local_aws.quicksight.core import INGESTIONS
from superstore_assets.local_aws.store import Store
from superstore_assets.resources.quicksight import RefreshLimitError
from superstore_assets_tests.pipeline import Pipeline, failures, metadata, month_files


def test_the_dataset_is_refreshed_where_something_changed_or_it_is_asked_for_alone(pipeline: Pipeline) -> None:
    files, changed = month_files(2), month_files(2, seed=1)
    first, last = files
    for month, content in files.items():
        pipeline.aws.upload(month, content)
    assert pipeline.run(first, last).success
    [made] = pipeline.dataset_ingestions()
    again = pipeline.run(first, last)
    assert again.success
    assert pipeline.dataset_ingestions() == [made]
    assert metadata(again, DATASET, first)["ingestion_id"] == made["IngestionId"]
    assert pipeline.check(INGESTED_EQUALS_VIEW) == {None: True}

    pipeline.aws.upload(last, changed[last])
    assert pipeline.run(last).success
    assert len(pipeline.dataset_ingestions()) == 2
    assert pipeline.run(first, None, DATASET).success
    assert len(pipeline.dataset_ingestions()) == 3
    # QuickSight's own refresh reads the same; one that may have read something else in between does not count.
    pipeline.quicksight.ingestion(pipeline.quicksight.start_ingestion("quicksights-own"))
    assert pipeline.run(first, last).success
    assert len(pipeline.dataset_ingestions()) == 4
    for content in (files[last], changed[last]):
        pipeline.aws.upload(last, content)
        assert pipeline.run(last, None, RAW_ORDERS).success
    assert pipeline.run(last).success
    assert len(pipeline.dataset_ingestions()) == 5


def test_where_quicksight_takes_no_refresh_the_next_one_covers_all_months(pipeline: Pipeline) -> None:
    files = month_files(3)
    first, _, last = files
    for month, content in files.items():
        pipeline.aws.upload(month, content)
    assert pipeline.run(first, last).success
    ingestion = use_up_refreshes(pipeline)
    began = time.time()
    for number in range(32):
        seen = {"ingestion_id": f"use-{number:02}"}
        pipeline.instance.report_runless_asset_event(AssetMaterialization(DATASET, partition=first, metadata=seen))
    ended = time.time()
    for month, content in month_files(3, seed=1).items():
        pipeline.aws.upload(month, content)
    for month in (first, last):
        [message] = failures(pipeline.run(month))
        assert "has been refreshed 32 times in 24 hours, which is the limit. The dashboard is as it was" in message
        assert pipeline.statuses(view("v_monthly_sales"))[month] == "MATERIALIZED"
        assert pipeline.statuses(DATASET)[month] == "FAILED"
    assert began <= refresh_possible(pipeline.instance) - 24 * 3600 <= ended
    before = len(pipeline.dataset_ingestions())

    a_day_passes_for(pipeline, ingestion)
    assert failures(pipeline.run(first)) == []
    assert failures(pipeline.run(last)) == []
    assert pipeline.statuses(DATASET) == dict.fromkeys(files, "MATERIALIZED")
    assert len(pipeline.dataset_ingestions()) == before + 1
    assert pipeline.check(INGESTED_EQUALS_VIEW) == {None: True}


def test_the_sensor_waits_for_quicksight_and_says_so(pipeline: Pipeline) -> None:
    [(month, content)] = month_files(1).items()
    pipeline.aws.upload(month, content)
    pipeline.now = time.time()
    assert pipeline.run(month).success
    ingestion = use_up_refreshes(pipeline)
    pipeline.aws.upload(month, month_files(1, seed=1)[month])
    [request] = [*pipeline.tick(), *pipeline.tick()]
    assert not pipeline.serve([request])[0].success
    # Others used the refreshes up, so that only trying tells.
    possible = datetime.fromtimestamp(refresh_possible(pipeline.instance), UTC)
    assert timedelta(minutes=50) < possible - datetime.now(UTC) <= timedelta(minutes=60)
    for seconds in (10.0, RETRY_PAUSES[0], RETRY_PAUSES[1]):
        assert pipeline.tick(seconds) == []
        assert f"waits for QuickSight, which may take the next refresh at {possible:%H:%M UTC}" in pipeline.log[-1]

    a_day_passes_for(pipeline, ingestion)
    pipeline.now = possible.timestamp()
    [request] = pipeline.tick()
    assert pipeline.serve([request])[0].success
    assert pipeline.tick() == []
    assert pipeline.statuses(DATASET) == {month: "MATERIALIZED"}


def use_up_refreshes(pipeline: Pipeline) -> dict[str, Any]:
    """Refresh the dataset until QuickSight refuses; the first of these refreshes."""
    for number in range(32):
        pipeline.quicksight.start_ingestion(f"use-{number:02}")
    with pytest.raises(RefreshLimitError):
        pipeline.quicksight.start_ingestion("one-more")
    pipeline.quicksight.ingestion("use-31")
    return next(item for item in pipeline.dataset_ingestions() if item["IngestionId"] == "use-00")


def a_day_passes_for(pipeline: Pipeline, ingestion: dict[str, Any]) -> None:
    """Put an ingestion's time 24 hours back."""
    key = f"{pipeline.aws.lake.dataset}/{ingestion['IngestionId']}"
    store = Store(pipeline.aws.server.home / "state" / "documents.sqlite")
    document = store.get(INGESTIONS, key)
    assert document is not None
    store.put(INGESTIONS, key, {**document, "CreatedTime": document["CreatedTime"] - timedelta(hours=24)})
    store.close()
