"""The resources over real HTTP: what they wait for, what they give, and how they fail."""

import datetime as dt
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import botocore.credentials
import pytest
from dagster import DagsterExecutionInterruptedError, DagsterInstance

from superstore_assets.dashboard import definition
from superstore_assets.definitions import build_resources
from superstore_assets.lake import RAW_ORDERS, raw_key
from superstore_assets.resources import AwsUnreachableError, Storage
from superstore_assets.resources.athena import QueryError
from superstore_assets.resources.crawler import CrawlError
from superstore_assets.resources.quicksight import QuickSightError
from superstore_assets.resources.storage import StoredObject, uploads_version
from superstore_assets.settings import Settings
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.pipeline import Pipeline, month_files


@pytest.fixture(scope="module")
def pipeline(stack: DeployedAws) -> Iterator[Pipeline]:
    """A stack with one month in every layer."""
    with DagsterInstance.ephemeral() as instance:
        [(month, content)] = month_files(1, rows=30).items()
        stack.upload(month, content)
        loaded = Pipeline(stack, instance)
        assert loaded.run(month).success
        yield loaded


def test_null_is_not_an_empty_string(pipeline: Pipeline) -> None:
    result = pipeline.athena.query("SELECT CAST(NULL AS varchar) AS a, '' AS b, 'x' AS c, 1 AS d")
    assert list(result.rows) == [(None, "", "x", "1")]
    assert [(c.name, c.type) for c in result.columns] == [
        ("a", "varchar"), ("b", "varchar"), ("c", "varchar"), ("d", "integer")
    ]  # fmt: skip


def test_every_page_of_a_result_is_read(pipeline: Pipeline) -> None:
    several = "(SELECT row_id FROM v_orders) AS a CROSS JOIN (SELECT row_id FROM v_orders) AS b"
    result = pipeline.athena.query(f"SELECT a.row_id AS x, b.row_id AS y FROM {several} CROSS JOIN v_orders AS c")
    assert len(result.rows) == 30**3
    assert len(set(result.rows)) == 30**2


def test_a_query_that_fails_tells_athenas_reason(pipeline: Pipeline) -> None:
    with pytest.raises(QueryError, match=r"failed: .*DIVISION_BY_ZERO.*\nSELECT"):
        pipeline.athena.query("SELECT 1 / (quantity - quantity) AS x FROM v_orders")
    with pytest.raises(QueryError, match=r"(?s)Athena refuses the query: .*line 1:1.*SELEKT"):
        pipeline.athena.query("SELEKT 1")


def test_a_terminated_run_stops_its_query(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    client = pipeline.athena.roles.client("athena", "athena")

    def terminated(**_: Any) -> None:
        raise DagsterExecutionInterruptedError

    long = " CROSS JOIN ".join(f"v_orders AS t{n}" for n in range(7))
    monkeypatch.setattr(client, "get_query_execution", terminated)
    with pytest.raises(DagsterExecutionInterruptedError):
        pipeline.athena.query(f"SELECT COUNT(*) AS n FROM {long}")
    monkeypatch.undo()
    newest = pipeline.aws.administrator.client("athena").list_query_executions(WorkGroup=pipeline.aws.lake.workgroup)[
        "QueryExecutionIds"
    ][0]
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        state = client.get_query_execution(QueryExecutionId=newest)["QueryExecution"]["Status"]["State"]
        if state not in ("QUEUED", "RUNNING"):
            break
    assert state == "CANCELLED"


def test_a_crawl_of_somebody_elses_is_waited_for_and_followed_by_our_own(pipeline: Pipeline) -> None:
    glue, name = pipeline.aws.administrator.client("glue"), pipeline.aws.lake.crawler
    before = len(glue.list_crawls(CrawlerName=name)["Crawls"])
    said: list[str] = []
    began = threading.Barrier(2)

    def start() -> None:
        began.wait()
        glue.start_crawler(Name=name)

    other = threading.Thread(target=start)
    other.start()
    began.wait()
    while glue.get_crawler(Name=name)["Crawler"]["State"] == "READY" and other.is_alive():
        pass
    other.join()
    crawl = pipeline.crawler.run(said.append)
    assert crawl.crawler == name
    assert len(glue.list_crawls(CrawlerName=name)["Crawls"]) == before + 2


def test_a_crawl_that_fails_tells_glues_reason(pipeline: Pipeline) -> None:
    glue, name = pipeline.aws.administrator.client("glue"), pipeline.aws.lake.crawler
    targets = glue.get_crawler(Name=name)["Crawler"]["Targets"]
    glue.update_crawler(Name=name, Targets={"S3Targets": [{"Path": "s3://no-such-bucket-anywhere/"}]})
    try:
        with pytest.raises(CrawlError, match=f"the crawl of {name} ended FAILED: .+"):
            pipeline.crawler.run(lambda _: None)
    finally:
        glue.update_crawler(Name=name, Targets={"S3Targets": targets["S3Targets"]})


def test_an_ingestion_is_started_once_for_its_id_and_waited_for(pipeline: Pipeline) -> None:
    before = len(pipeline.dataset_ingestions())
    for _ in range(2):
        done = pipeline.quicksight.ingestion(pipeline.quicksight.start_ingestion("the-run"))
        assert (done.rows_ingested, done.rows_dropped) == (30, 0)
    assert len(pipeline.dataset_ingestions()) == before + 1


def test_an_ingestion_that_fails_tells_quicksights_error(pipeline: Pipeline) -> None:
    glue = pipeline.aws.administrator.client("glue")
    table = glue.get_table(DatabaseName=pipeline.aws.lake.database, Name="v_monthly_sales")["Table"]
    glue.delete_table(DatabaseName=pipeline.aws.lake.database, Name="v_monthly_sales")
    try:
        with pytest.raises(QuickSightError, match=r"ingestion broken ended FAILED: \w+: .+"):
            pipeline.quicksight.ingestion(pipeline.quicksight.start_ingestion("broken"))
    finally:
        kept = ("Name", "TableType", "Parameters", "StorageDescriptor", "ViewOriginalText", "ViewExpandedText")
        glue.create_table(
            DatabaseName=pipeline.aws.lake.database,
            TableInput={"PartitionKeys": [], **{key: table[key] for key in kept if key in table}},  # type: ignore[typeddict-item,literal-required]  # as it was read
        )


def test_an_unchanged_definition_is_not_published_again(pipeline: Pipeline) -> None:
    wanted = definition(pipeline.aws.settings, pipeline.quicksight.dataset_arn)
    first = pipeline.quicksight.keep_dashboard(wanted, "a run")
    same = pipeline.quicksight.keep_dashboard(wanted, "another run")
    assert (same.published, same.version) == (False, first.version)
    wanted["Sheets"][0]["Name"] = "Something else"
    other = pipeline.quicksight.keep_dashboard(wanted, "a third run")
    assert (other.published, other.version) == (True, first.version + 1)


def test_a_raw_object_is_written_only_when_it_changes(pipeline: Pipeline) -> None:
    storage: Storage = pipeline.storage
    first = storage.write_raw("2016-01", b"a\n")
    same, other = storage.write_raw("2016-01", b"a\n"), storage.write_raw("2016-01", b"b\n")
    assert [first.written, same.written, other.written] == [True, False, True]
    assert same.version == first.version != other.version
    assert storage.read_raw("2016-01") == b"b\n"
    assert storage.read_raw("2016-02") is None
    assert first.uri == f"s3://{pipeline.aws.lake.bucket}/{RAW_ORDERS}year=2016/month=01/orders.csv"


def test_the_version_of_uploads_follows_keys_and_content_and_which_came_first() -> None:
    early, late = dt.datetime(2017, 1, 1, tzinfo=dt.UTC), dt.datetime(2017, 1, 2, tzinfo=dt.UTC)
    one, two = StoredObject("a", "1", 1, early), StoredObject("b", "2", 1, late)
    assert uploads_version([one, two]) == uploads_version([two, one])
    again = replace(one, modified=dt.datetime(2017, 1, 3, tzinfo=dt.UTC))
    assert uploads_version([again]) == uploads_version([one])
    others = ([one], [two], [one, two], [again, two], [replace(one, etag="2")])
    assert len({uploads_version(each) for each in others}) == len(others)


def test_messages_tell_the_keys_that_were_uploaded(pipeline: Pipeline) -> None:
    pipeline.lose_messages()
    pipeline.aws.upload("2017-01", b"x", "Größe & co (1).csv")
    deadline = time.monotonic() + 20
    keys: list[str] = []
    while not keys and time.monotonic() < deadline:
        notes = pipeline.queue.receive()
        keys = [key for note in notes for key in note.keys]
    assert keys == ["uploads/year=2017/month=01/Größe & co (1).csv"]
    pipeline.queue.delete([note.receipt for note in notes])
    assert pipeline.queue_messages() == (0, 0)


def test_each_step_acts_as_its_own_role_under_the_runs_name(pipeline: Pipeline) -> None:
    roles = pipeline.storage.roles
    for actor in ("loader", "crawler-operator", "athena", "quicksight-publisher"):
        arn = roles.client("sts", actor).get_caller_identity()["Arn"]
        assert arn == f"arn:aws:sts::{roles.account}:assumed-role/{pipeline.aws.lake.role(actor)}/superstore"
    denied = roles.client("s3", "athena")
    with pytest.raises(denied.exceptions.ClientError, match="AccessDenied"):
        denied.put_object(Bucket=pipeline.aws.lake.bucket, Key=raw_key("2014-01"), Body=b"")


def test_credentials_of_a_role_are_renewed_before_they_end(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    client = pipeline.storage.roles.client("s3", "loader")
    credentials = client._request_signer._credentials
    before = credentials.get_frozen_credentials()
    assert credentials.get_frozen_credentials() == before
    later = dt.datetime.now(dt.UTC) + dt.timedelta(minutes=50)
    monkeypatch.setattr(credentials, "_time_fetcher", lambda: later)
    monkeypatch.setattr(botocore.credentials, "_local_now", lambda: later)
    after = credentials.get_frozen_credentials()
    assert after.access_key != before.access_key
    client.list_objects_v2(Bucket=pipeline.aws.lake.bucket, Prefix="uploads/")


def test_without_an_aws_one_line_says_how_to_start_it(tmp_path: Path) -> None:
    storage: Storage = build_resources(Settings(_env_file=None, home=tmp_path))["storage"]
    with pytest.raises(AwsUnreachableError) as refused:
        storage.month_uploads("2014-01")
    assert "\n" not in str(refused.value)
    assert "`superstore aws` or `make dev`" in str(refused.value)
    assert "SUPERSTORE_STAGE=aws" in str(refused.value)
