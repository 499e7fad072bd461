"""Runs over a faulty network: exact, or failed with AWS's reason, with each layer whole, and brought right unasked."""

import contextlib
import datetime as dt
import itertools
from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from dagster import DagsterInstance

from superstore_assets.assets.keys import DATASET, UPLOADS
from superstore_assets.assets.months import versions
from superstore_assets.commands.work.operator_session import operator
from superstore_assets.infrastructure.deploy import deploy
from superstore_assets.lake import raw_key
from superstore_assets.local_aws.process import LocalAws
from superstore_assets.orders import read_orders, totals, write_canonical
from superstore_assets.resources import retrying
from superstore_assets_tests.conftest import DeployedAws, deployed, forget_machine
from superstore_assets_tests.faults import network as faults
from superstore_assets_tests.faults.network import FaultyNetwork
from superstore_assets_tests.pipeline import Pipeline, asked_for, failures, month_files

RATES = (0.05, 0.15, 0.30)
MONTHS = 3
USES = 8


@pytest.fixture(scope="module")
def network() -> Iterator[FaultyNetwork]:
    with FaultyNetwork() as faulty:
        yield faulty


@pytest.fixture(scope="module")
def pipelines(
    server: LocalAws, network: FaultyNetwork, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[], Pipeline]]:
    """Stacks with a history: one serves a few tests, since QuickSight refreshes a dataset 32 times a day."""
    made: list[Pipeline] = []
    uses = itertools.count()

    def next_pipeline() -> Pipeline:
        if next(uses) % USES == 0:
            stack = deployed(server, tmp_path_factory.mktemp("faults"), f"faults{len(made)}")
            made.append(Pipeline(stack, instances.enter_context(DagsterInstance.ephemeral())))
        return made[-1]

    with pytest.MonkeyPatch.context() as patch, contextlib.ExitStack() as instances:
        forget_machine(patch)
        patch.setenv("HTTP_PROXY", network.address)
        patch.setenv("NO_PROXY", "")
        yield next_pipeline


@pytest.fixture
def pipeline(pipelines: Callable[[], Pipeline]) -> Pipeline:
    """A stack whose pipeline calls AWS over the faulty network; what a test itself looks at it sees there too."""
    return pipelines()


def canonical(content: bytes) -> bytes:
    """The raw object that an upload becomes."""
    return write_canonical(read_orders(content, "file").frame)


def state(pipeline: Pipeline) -> dict[str, Decimal]:
    """Sales by month in the raw objects, once it is seen that every layer has the same."""
    s3 = pipeline.aws.administrator.client("s3")
    raw = {}
    for month in pipeline.sales():
        content = s3.get_object(Bucket=pipeline.aws.lake.bucket, Key=raw_key(month))["Body"].read()
        raw[month] = totals(read_orders(content, month).frame).sales
    return raw


def test_whatever_breaks_once_costs_another_try(
    pipeline: Pipeline, network: FaultyNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrying, "_PASSING_PAUSES", (0.0, 0.0, 0.0))
    monkeypatch.setattr(faults, "SLOW_SECONDS", 0.1)
    lake, session = pipeline.aws.lake, operator(pipeline.aws.settings)
    pipeline.storage.write_raw("2017-12", b"as it is")
    s3, stacks, queues = session.client("s3"), session.client("cloudformation"), session.client("sqs")
    glue, quicksight = session.client("glue"), session.client("quicksight")
    calls: dict[str, Callable[[], object]] = {
        "a body": lambda: retrying.read_whole(lambda: s3.get_object(Bucket=lake.bucket, Key=raw_key("2017-12")))[0],
        "S3's XML": lambda: [found["Key"] for found in s3.list_objects_v2(Bucket=lake.bucket)["Contents"]],
        "a query": lambda: stacks.describe_stacks(StackName=lake.stack)["Stacks"][0]["StackStatus"],
        "SQS's JSON": lambda: queues.get_queue_url(QueueName=lake.queue)["QueueUrl"],
        "JSON": lambda: glue.get_crawler(Name=lake.crawler)["Crawler"]["Name"],
        "REST": lambda: quicksight.list_data_sets(AwsAccountId=lake.account)["DataSetSummaries"],
    }
    for what, call in calls.items():
        wanted = call()
        for kind in faults.KINDS:
            with network.breaking_once(kind):
                assert call() == wanted, f"{what}, {kind}"
            assert network.broken == {kind: 1}
    s3.delete_object(Bucket=lake.bucket, Key=raw_key("2017-12"))  # the next test's crawl could make nothing of it


@pytest.mark.seeds(3)
def test_a_run_ends_exact_or_with_awss_reason(
    pipeline: Pipeline, network: FaultyNetwork, seed: int, record_property: Callable[[str, object], None]
) -> None:
    rate = RATES[seed % len(RATES)]
    record_property("fault", f"run with {rate:.0%} of the calls broken")
    files = month_files(MONTHS, seed=seed)
    wanted = {month: totals(read_orders(content, month).frame).sales for month, content in files.items()}
    good = {month: {pipeline.storage.read_raw(month), canonical(content)} for month, content in files.items()}
    for month, content in files.items():
        pipeline.aws.upload(month, content)
    first, *_, last = files
    with network.breaking(rate, seed):
        result = pipeline.run(first, last)
    record_property("calls", network.calls)
    record_property("broken", network.broken.total())
    assert network.calls > 100  # they go through it
    said = failures(result)
    if rate < 0.3:
        assert said == []
    if not result.success:
        assert all(said)
        assert [month for month in files if pipeline.storage.read_raw(month) not in good[month]] == []
        pipeline.now = dt.datetime.now(dt.UTC).timestamp()
        requests = [request for _ in range(3) for request in pipeline.tick()]
        assert [again.success for again in pipeline.serve(requests)] == [True] * len(requests)
    assert pipeline.sales() == wanted
    assert state(pipeline) == wanted
    newest = pipeline.dataset_ingestions()[0]
    [[rows]] = pipeline.athena.query("SELECT COUNT(*) FROM v_monthly_sales").rows
    assert (newest["IngestionStatus"], newest["RowInfo"]["RowsIngested"]) == ("COMPLETED", int(rows or 0))
    assert set(pipeline.statuses(DATASET)) == set(files)


@pytest.mark.seeds(2)
def test_a_deployment_succeeds(
    pipeline: Pipeline, network: FaultyNetwork, seed: int, record_property: Callable[[str, object], None]
) -> None:
    rate = RATES[seed % 2]
    record_property("fault", f"deployment with {rate:.0%} of the calls broken")
    settings = pipeline.aws.settings.model_copy(update={"retention_days": 100 + seed})
    with network.breaking(rate, seed):
        deployment = deploy(operator(settings), settings)
    assert deployment.changes
    assert deploy(operator(settings), settings).changes == ()


@pytest.mark.seeds(1)
def test_the_sensor_forgets_nothing(
    pipeline: Pipeline, network: FaultyNetwork, seed: int, record_property: Callable[[str, object], None]
) -> None:
    record_property("fault", "sensor with 30% of the calls broken")
    months = [f"2016-{month:02d}" for month in range(1, 7)]
    asked: list[str] = []
    for month in months:
        pipeline.aws.upload(month, f"{seed} of {month}".encode())
        with network.breaking(0.3, seed), contextlib.suppress(BotoCoreError, ClientError):
            asked += [asked_for(request)[0] for request in pipeline.tick()]  # a tick that fails changes nothing
    for _ in range(3):
        asked += [asked_for(request)[0] for request in pipeline.tick(60)]
    assert min(asked) == months[0]
    assert set(versions(pipeline.instance, UPLOADS, months, observed=True)) == set(months)


def test_the_network_breaks_nothing_unasked(pipeline: Pipeline, network: FaultyNetwork) -> None:
    before = network.broken.total()
    aws: DeployedAws = pipeline.aws
    aws.administrator.client("s3").list_objects_v2(Bucket=aws.lake.bucket)
    assert network.broken.total() == before
