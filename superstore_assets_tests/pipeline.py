"""The pipeline as a test drives it: drop files, run months, let the sensor tick, and look at what is there."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any

from dagster import (
    AssetCheckKey,
    AssetKey,
    AssetPartitionStatus,
    DagsterInstance,
    DagsterRun,
    Definitions,
    ExecuteInProcessResult,
    RunRequest,
    SensorResult,
    SkipReason,
    build_sensor_context,
)
from dagster._core.definitions.job_base import InMemoryJob
from dagster._core.execution.api import create_execution_plan, execute_run_iterator
from dagster._core.execution.plan.state import KnownExecutionState

from superstore_assets.assets.keys import DATASET, ORDERS_TABLE, RAW_ORDERS, view
from superstore_assets.assets.months import month_partitions, run_months, run_tags, versions
from superstore_assets.automation import JOB
from superstore_assets.automation.uploads import build_upload_sensor
from superstore_assets.commands.work.sample import sample_orders
from superstore_assets.definitions import build_definitions, build_resources
from superstore_assets.orders import read_orders, split_by_month, write_canonical
from superstore_assets.resources import Athena, Crawler, Queue, QuickSight, Storage
from superstore_assets_tests.conftest import DeployedAws

if TYPE_CHECKING:
    from mypy_boto3_sqs.client import SQSClient

LAYERS = (RAW_ORDERS, ORDERS_TABLE, view("v_orders"), view("v_monthly_sales"), DATASET)
QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


def month_files(months: int, *, rows: int = 20, seed: int = 0) -> dict[str, bytes]:
    """A small order file for each of the first *months* months."""
    return by_month(sample_orders(months=months, rows_per_month=rows, seed=seed))


def by_month(content: bytes) -> dict[str, bytes]:
    """An order file split into one for each of its months."""
    parts = split_by_month(read_orders(content, "sample.csv"))
    return {month: write_canonical(part.frame) for month, part in parts.items()}


@dataclass
class Pipeline:
    """The whole graph on one stack, with a Dagster instance and a clock of its own."""

    aws: DeployedAws
    instance: DagsterInstance
    now: float = 1_000_000.0
    cursor: str | None = None
    log: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.definitions: Definitions = build_definitions(self.aws.settings)
            self.sensor = build_upload_sensor(self.aws.settings, clock=lambda: self.now)
        self.resources = resources = build_resources(self.aws.settings)
        self.storage: Storage = resources["storage"]
        self.crawler: Crawler = resources["crawler"]
        self.athena: Athena = resources["athena"]
        self.quicksight: QuickSight = resources["quicksight"]
        self.queue: Queue = resources["queue"]
        self.months = month_partitions(self.aws.settings)

    def run(
        self, first: str, last: str | None = None, *assets: AssetKey, tags: dict[str, str] | None = None
    ) -> ExecuteInProcessResult:
        """Materialise the months from *first* to *last* in one run: every layer, or *assets*."""
        job = self.definitions.resolve_job_def(JOB)
        return job.execute_in_process(
            instance=self.instance,
            tags={**run_tags(first, last or first), **(tags or {})},
            asset_selection=list(assets) or None,
            run_config=QUIET,
            raise_on_error=False,
        )

    def resume(self, failed: ExecuteInProcessResult) -> DagsterRun:
        """Re-execute a run from its failure, as the UI does; the run that this makes."""
        job, parent = self.definitions.resolve_job_def(JOB), failed.dagster_run
        steps, known = KnownExecutionState.build_resume_retry_reexecution(self.instance, parent)
        plan = create_execution_plan(
            job, QUIET, step_keys_to_execute=steps, known_state=known, instance_ref=None, tags=dict(parent.tags)
        )
        run = self.instance.create_run_for_job(
            job,
            execution_plan=plan,
            run_config=QUIET,
            tags=parent.tags,
            asset_selection=parent.asset_selection,
            parent_run_id=parent.run_id,
            root_run_id=parent.root_run_id or parent.run_id,
        )
        list(execute_run_iterator(InMemoryJob(job), run, self.instance))
        made = self.instance.get_run_by_id(run.run_id)
        assert made is not None
        return made

    def tick(self, seconds: float = 10.0) -> list[RunRequest]:
        """Let *seconds* pass and the sensor look; what it asks for is not run yet."""
        self.now += seconds
        with build_sensor_context(
            instance=self.instance, cursor=self.cursor, definitions=self.definitions, resources=self.resources
        ) as context:
            result = self.sensor(context)
            assert isinstance(result, SensorResult | SkipReason)
            if isinstance(result, SkipReason):
                self.log.append(result.skip_message or "")
                return []
            self.cursor = result.cursor
            self.log.append(result.skip_reason.skip_message or "" if result.skip_reason else "")
            for event in result.asset_events:
                self.instance.report_runless_asset_event(event)
            return list(result.run_requests or [])

    def serve(self, requests: Sequence[RunRequest]) -> list[ExecuteInProcessResult]:
        """Run what the sensor asked for."""
        return [self.run(*asked_for(request)) for request in requests]

    def statuses(self, asset: AssetKey) -> dict[str, str]:
        """What the UI shows for each month of *asset*: 'MATERIALIZED', 'FAILED' or 'IN_PROGRESS'."""
        found = self.instance.get_status_by_partition(asset, self.months.get_partition_keys(), self.months) or {}
        return {month: status.value for month, status in found.items() if isinstance(status, AssetPartitionStatus)}

    def versions(self, asset: AssetKey) -> dict[str, str]:
        """The data version of each month of *asset*."""
        return versions(self.instance, asset)

    def check(self, check: AssetCheckKey) -> dict[str | None, bool]:
        """The latest result of *check* by month."""
        found = self.instance.event_log_storage.get_asset_check_partition_info([check])
        return {
            info.partition_key: info.latest_execution_status.value == "SUCCEEDED"
            for info in found
            if info.latest_execution_status.value != "PLANNED"
        }

    def sales(self, where: str = "") -> dict[str, Decimal]:
        """Sales by month in the view under the dashboard."""
        rows = self.athena.query(
            f"SELECT CAST(order_month AS varchar), SUM(sales) FROM v_monthly_sales {where} GROUP BY order_month"
        ).rows
        return {str(month)[:7]: Decimal(str(total)) for month, total in rows}

    def queue_messages(self) -> tuple[int, int]:
        """Messages that wait, and messages that were received and not deleted."""
        found = self._sqs.get_queue_attributes(
            QueueUrl=self._queue_url,
            AttributeNames=["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
        )["Attributes"]
        return (
            int(found["ApproximateNumberOfMessages"]),
            int(found["ApproximateNumberOfMessagesNotVisible"]),
        )

    def lose_messages(self) -> None:
        """Take away every message that waits."""
        self._sqs.purge_queue(QueueUrl=self._queue_url)

    @cached_property
    def _sqs(self) -> "SQSClient":
        return self.aws.administrator.client("sqs")

    @cached_property
    def _queue_url(self) -> str:
        return self._sqs.get_queue_url(QueueName=self.aws.lake.queue)["QueueUrl"]

    def dataset_ingestions(self) -> list[dict[str, Any]]:
        """The dataset's ingestions, newest first."""
        client = self.aws.administrator.client("quicksight")
        answer = client.list_ingestions(AwsAccountId=self.aws.lake.account, DataSetId=self.aws.lake.dataset)
        return [dict(found) for found in answer["Ingestions"]]


def asked_for(request: RunRequest) -> tuple[str, str]:
    """First and last month of a run that the sensor asks for."""
    stretch = run_months(request.tags)
    assert stretch is not None
    return stretch


def failures(result: ExecuteInProcessResult) -> list[str]:
    """What the failed steps of a run said themselves."""
    said = []
    for event in result.all_events:
        if event.is_step_failure:
            data = event.step_failure_data
            user = data.user_failure_data
            said.append(str(user.description if user and user.description else data.error and data.error.message))
    return said


def metadata(result: ExecuteInProcessResult, asset: AssetKey, month: str | None) -> dict[str, Any]:
    """The metadata with which a run materialised a month of *asset*."""
    for event in result.asset_materializations_for_node(asset.to_python_identifier()):
        if event.partition == month:
            return {name: value.value for name, value in event.metadata.items()}
    raise AssertionError(f"the run did not make {month} of {asset.to_user_string()}")
