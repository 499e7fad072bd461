"""Uploads that are deleted: their rows leave every layer, and a month without any is withdrawn, and says so."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from dagster import DagsterInstance, DagsterRunStatus

from superstore_assets.assets.keys import RAW_EQUALS_ATHENA, RAW_ORDERS, UPLOADS, UPLOADS_VALID
from superstore_assets.assets.months import versions
from superstore_assets.assets.uploads import NothingUploadedError, check_uploads
from superstore_assets.automation.uploads import LISTING_SECONDS, RETRY_PAUSES
from superstore_assets.lake import UPLOADS as UPLOADS_ZONE
from superstore_assets.lake import month_prefix, raw_key
from superstore_assets.resources.storage import NO_UPLOADS, Storage, StoredObject
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.pipeline import LAYERS, Pipeline, asked_for, failures, metadata, month_files

FILES = month_files(3, rows=4)
FIRST, SECOND, THIRD = sorted(FILES)


@pytest.fixture
def pipeline(stack: DeployedAws) -> Iterator[Pipeline]:
    """A fresh Dagster instance; what an earlier test left is taken out of the lake, and its table is kept."""
    s3 = stack.administrator.resource("s3").Bucket(stack.lake.bucket)
    for zone in ("uploads/", "raw/"):
        s3.objects.filter(Prefix=zone).delete()
    with DagsterInstance.ephemeral() as instance:
        fresh = Pipeline(stack, instance)
        if fresh.crawler.table():
            fresh.crawler.drop(list(fresh.crawler.months()))
        fresh.lose_messages()
        yield fresh


def delete(pipeline: Pipeline, month: str, name: str = "orders.csv") -> None:
    """As `aws s3 rm` of an administrator."""
    key = f"{month_prefix(UPLOADS_ZONE, month)}{name}"
    pipeline.aws.administrator.client("s3").delete_object(Bucket=pipeline.aws.lake.bucket, Key=key)


def months_everywhere(pipeline: Pipeline) -> list[set[str]]:
    """The months that have rows, or a place for them, in raw objects, table, view and dataset."""
    athena = pipeline.athena.query("SELECT DISTINCT year || '-' || month FROM v_orders").rows
    ingested = pipeline.dataset_ingestions()[0]["RowInfo"]["RowsIngested"]
    assert ingested == int(pipeline.athena.query("SELECT COUNT(*) AS n FROM v_monthly_sales").rows[0][0] or 0)
    return [
        pipeline.storage.raw_months(),
        set(pipeline.crawler.months()),
        {str(month) for (month,) in athena},
        set(pipeline.sales()),
    ]


def load(pipeline: Pipeline) -> None:
    for month, content in FILES.items():
        pipeline.aws.upload(month, content)
    assert failures(pipeline.run(FIRST, THIRD)) == []


def test_a_month_whose_upload_is_deleted_leaves_every_layer_by_the_sensor_alone(pipeline: Pipeline) -> None:
    load(pipeline)
    assert pipeline.tick() == []
    assert months_everywhere(pipeline) == [set(FILES)] * 4

    delete(pipeline, SECOND)
    assert pipeline.tick() == []  # more may be coming
    [request] = pipeline.tick()
    assert asked_for(request) == (SECOND, SECOND)
    assert request.tags["superstore/why"] == f"uploads of {SECOND} were deleted, so it is withdrawn"
    [result] = pipeline.serve([request])
    assert failures(result) == []
    assert months_everywhere(pipeline) == [{FIRST, THIRD}] * 4
    assert [pipeline.tick(), pipeline.tick(LISTING_SECONDS), pipeline.tick(LISTING_SECONDS)] == [[], [], []]

    for layer in LAYERS:
        assert pipeline.statuses(layer)[SECOND] == "MATERIALIZED"
        assert metadata(result, layer, SECOND)["withdrawn"] is True
    assert metadata(result, RAW_ORDERS, SECOND)["rows"] == 0
    assert versions(pipeline.instance, UPLOADS, observed=True)[SECOND] == NO_UPLOADS
    said = {each.asset_check_key: each.description for each in result.get_asset_check_evaluations()}
    assert (
        said[UPLOADS_VALID]
        == said[RAW_EQUALS_ATHENA]
        == ("withdrawn: nothing is uploaded for it any more, and it has no rows")
    )
    kept = pipeline.aws.administrator.client("s3").list_object_versions(
        Bucket=pipeline.aws.lake.bucket, Prefix=raw_key(SECOND)
    )
    assert len(kept["Versions"]) >= 1
    assert kept["DeleteMarkers"][0]["IsLatest"]


def test_every_month_can_be_withdrawn_and_come_back(pipeline: Pipeline) -> None:
    load(pipeline)
    for month in FILES:
        delete(pipeline, month)
    assert failures(pipeline.run(FIRST, THIRD)) == []
    assert months_everywhere(pipeline) == [set()] * 4
    assert failures(pipeline.run(FIRST, THIRD)) == []  # withdrawn again, not missing
    load(pipeline)
    assert months_everywhere(pipeline) == [set(FILES)] * 4


def test_a_month_that_never_was_is_not_withdrawn_but_missing(pipeline: Pipeline) -> None:
    pipeline.aws.upload(FIRST, FILES[FIRST])
    [said] = failures(pipeline.run(FIRST, SECOND, RAW_ORDERS))
    assert said == f"nothing uploaded under uploads/year=2014/month={SECOND[-2:]}/"
    assert pipeline.statuses(RAW_ORDERS) == {FIRST: "MATERIALIZED", SECOND: "FAILED"}


def test_a_withdrawal_goes_on_after_a_stop_and_is_noticed_without_message_or_history(pipeline: Pipeline) -> None:
    load(pipeline)
    assert pipeline.tick() == []
    delete(pipeline, SECOND)
    assert failures(pipeline.run(SECOND, SECOND, RAW_ORDERS)) == []
    assert SECOND in pipeline.crawler.months()  # it stopped half way
    pipeline.tick()
    assert [asked_for(request) for request in pipeline.tick()] == [(SECOND, SECOND)]
    delete(pipeline, THIRD)
    pipeline.lose_messages()
    with DagsterInstance.ephemeral() as instance:
        forgetful = Pipeline(pipeline.aws, instance)
        forgetful.tick()
        assert [asked_for(request) for request in forgetful.tick()] == [(FIRST, FIRST), (THIRD, THIRD)]


def test_a_refused_upload_that_is_deleted_leaves_nothing_failed(pipeline: Pipeline) -> None:
    pipeline.aws.upload(FIRST, FILES[FIRST])
    pipeline.aws.upload(SECOND, b"no order file")
    assert len(failures(pipeline.run(FIRST, SECOND, RAW_ORDERS))) == 1
    pipeline.tick()
    delete(pipeline, SECOND)
    pipeline.tick()
    assert [asked_for(request) for request in pipeline.tick()] == [(FIRST, SECOND)]
    assert failures(pipeline.run(FIRST, SECOND, RAW_ORDERS)) == []
    assert pipeline.statuses(RAW_ORDERS) == {FIRST: "MATERIALIZED", SECOND: "MATERIALIZED"}


def test_a_refused_upload_that_was_all_is_waited_for_no_more(pipeline: Pipeline) -> None:
    pipeline.aws.upload(FIRST, b"no order file")
    pipeline.tick()
    delete(pipeline, FIRST)
    assert [pipeline.tick(), pipeline.tick()] == [[], []]
    assert versions(pipeline.instance, UPLOADS, observed=True) == {FIRST: NO_UPLOADS}


def test_a_re_execution_from_failure_keeps_the_verdicts_of_the_run_that_failed(pipeline: Pipeline) -> None:
    pipeline.aws.upload(FIRST, FILES[FIRST])
    pipeline.aws.upload(SECOND, b"no order file")
    targets = break_crawler(pipeline)
    failed = pipeline.run(FIRST, SECOND)
    pipeline.aws.administrator.client("glue").update_crawler(Name=pipeline.aws.lake.crawler, Targets=targets)
    assert len(failures(failed)) == 2

    pipeline.aws.upload(SECOND, FILES[SECOND])  # corrected meanwhile; the re-execution does not read it
    resumed = pipeline.resume(failed)
    assert resumed.status == DagsterRunStatus.FAILURE
    for layer in LAYERS:
        assert pipeline.statuses(layer) == {FIRST: "MATERIALIZED", SECOND: "FAILED"}
    assert pipeline.check(UPLOADS_VALID) == {FIRST: True, SECOND: False}
    assert pipeline.sales().keys() == {FIRST}


def test_a_file_that_goes_away_while_its_month_is_read_is_none_of_it(pipeline: Pipeline) -> None:
    class Watched(Storage):
        """Somebody deletes a file each time after the month is listed."""

        def month_uploads(self, month: str) -> list[StoredObject]:
            listed = super().month_uploads(month)
            delete(pipeline, month, listed[-1].key.rpartition("/")[2]) if listed else None
            return listed

    for name in ("first.csv", "second.csv"):
        pipeline.aws.upload(FIRST, FILES[FIRST], name)
    with pytest.raises(NothingUploadedError):
        check_uploads(Watched(roles=pipeline.storage.roles), FIRST)


def test_a_file_that_s3_does_not_hand_out_fails_its_month_alone_and_is_tried_again(pipeline: Pipeline) -> None:
    load_none = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{pipeline.aws.lake.bucket}/{pipeline.aws.upload(FIRST, FILES[FIRST])}",
    }
    pipeline.aws.upload(SECOND, FILES[SECOND])
    s3, bucket = pipeline.aws.administrator.client("s3"), pipeline.aws.lake.bucket
    kept = json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"])
    pipeline.tick()
    requests = pipeline.tick()
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({**kept, "Statement": [*kept["Statement"], load_none]}))
    try:
        result = pipeline.run(*asked_for(requests[0]), RAW_ORDERS)
    finally:
        s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(kept))
    [said] = failures(result)
    assert said.startswith(f"s3://{bucket}/uploads/year=2014/month=01/orders.csv cannot be read: ")
    assert pipeline.statuses(RAW_ORDERS) == {FIRST: "FAILED", SECOND: "MATERIALIZED"}
    assert FIRST in [month for request in pipeline.tick(RETRY_PAUSES[0]) for month in asked_for(request)]


def break_crawler(pipeline: Pipeline) -> Any:
    """Point the crawler at nothing; what it pointed at."""
    glue = pipeline.aws.administrator.client("glue")
    name = pipeline.aws.lake.crawler
    targets = {"S3Targets": glue.get_crawler(Name=name)["Crawler"]["Targets"]["S3Targets"]}
    glue.update_crawler(Name=name, Targets={"S3Targets": [{"Path": "s3://no-such-bucket-anywhere/"}]})
    return targets
