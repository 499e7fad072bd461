"""A home whose processes can be killed: the embedded AWS, and Dagster's daemon with its own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from botocore.exceptions import ClientError
from dagster import DagsterInstance, DagsterRunStatus, RunsFilter

from superstore_assets.assets.months import run_months
from superstore_assets.commands.work.dagster_home import dagster_history, dagster_home
from superstore_assets.commands.work.operator_session import operator
from superstore_assets.definitions import build_resources
from superstore_assets.infrastructure.deploy import deploy
from superstore_assets.lake import UPLOADS, Lake, lake, month_prefix, raw_key
from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets.orders import read_orders, totals, write_canonical
from superstore_assets.resources import Athena
from superstore_assets.resources.athena import QueryError
from superstore_assets.settings import Settings

ROOT = Path(__file__).parents[2]
_DEFINITIONS = "superstore_assets_tests.faults.quick_definitions"
UNFINISHED = [
    DagsterRunStatus.QUEUED,
    DagsterRunStatus.NOT_STARTED,
    DagsterRunStatus.STARTING,
    DagsterRunStatus.STARTED,
    DagsterRunStatus.CANCELING,
]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def until(condition: Callable[[], bool], seconds: float, what: str) -> None:
    """Wait for *condition*; AssertionError with *what* when it is not so after *seconds*."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"after {seconds:.0f} s: {what}"
        time.sleep(0.5)


@dataclass
class Home:
    """One home and what runs on it."""

    folder: Path

    variables: Mapping[str, str] = field(default_factory=dict)
    """For the daemon, besides those of the home."""

    def __post_init__(self) -> None:
        self.settings = Settings(home=self.folder, name="kills", role_prefix="kills")
        self.lake: Lake = lake(self.settings, ACCOUNT)
        self._port = free_port()
        self.aws = self.start_aws()
        self.wanted: dict[str, Decimal] = {}
        self._raw: dict[str, list[bytes]] = defaultdict(list)

    def deploy(self) -> None:
        """Deploy the stack, and make Dagster's history as the commands do."""
        deploy(operator(self.settings), self.settings)
        with self.history():
            pass

    def start_aws(self) -> LocalAws:
        """The embedded AWS of this home, at its one address; on what the last one left behind."""
        self.aws = LocalAws(self.folder, self._port, profiles={"dagster": self.lake.role_arn("dagster")}).start()
        return self.aws

    def kill_aws(self) -> None:
        """`kill -9` the embedded AWS."""
        os.kill(self.aws.pid, signal.SIGKILL)
        self.aws.stop()

    def daemon(self) -> "subprocess.Popen[bytes]":
        """Dagster's daemon, in a session of its own with the code server and the workers that it starts."""
        command = [str(Path(sys.executable).with_name("dagster-daemon")), "run", "-m", _DEFINITIONS]
        with (self.folder / "daemon.log").open("ab") as log:
            return subprocess.Popen(
                command, env=self._variables, cwd=self.folder, stdout=log, stderr=log, start_new_session=True
            )

    def expect(self, files: Mapping[str, bytes]) -> None:
        """From now on the dashboard has to say what is in these order files, by month."""
        for month, content in files.items():
            frame = read_orders(content, month).frame
            self._raw[month].append(write_canonical(frame))
            self.wanted[month] = totals(frame).sales

    def upload(self, files: Mapping[str, bytes]) -> None:
        """Put a file among each month's uploads."""
        s3 = operator(self.settings).client("s3")
        for month, content in files.items():
            s3.put_object(Bucket=self.lake.bucket, Key=f"{month_prefix(UPLOADS, month)}orders.csv", Body=content)
        self.expect(files)

    def torn(self) -> str | None:
        """Which raw object is none that there ever was to be; None where there is no such one."""
        s3 = operator(self.settings).client("s3")
        for month, ever in self._raw.items():
            try:
                found = s3.get_object(Bucket=self.lake.bucket, Key=raw_key(month))["Body"].read()
            except (s3.exceptions.NoSuchKey, s3.exceptions.NoSuchBucket):
                continue
            if found not in ever:
                return f"the raw object of {month} is none of its uploads"
        return None

    def wrong(self) -> str | None:
        """What is not as the uploads have it, looked at layer by layer; None when everything is."""
        s3 = operator(self.settings).client("s3")
        for month, ever in self._raw.items():
            try:
                raw = s3.get_object(Bucket=self.lake.bucket, Key=raw_key(month))["Body"].read()
            except s3.exceptions.NoSuchKey:
                return f"{month} has no raw object"
            if raw != ever[-1]:
                return f"the raw object of {month} is not its upload"
        try:
            return self._wrong_above_raw()
        except (QueryError, ClientError) as error:  # a view or the dataset is not made yet
            return str(error)

    def _wrong_above_raw(self) -> str | None:
        athena: Athena = build_resources(self.settings)["athena"]
        found = athena.query("SELECT CAST(order_month AS varchar), SUM(sales) FROM v_monthly_sales GROUP BY 1").rows
        shown = {str(month)[:7]: Decimal(str(sales)) for month, sales in found}
        if shown != self.wanted:
            return f"Athena has {shown}, the uploads {self.wanted}"
        [[rows]] = athena.query("SELECT COUNT(*) FROM v_monthly_sales").rows
        quicksight = operator(self.settings).client("quicksight")
        newest = quicksight.list_ingestions(AwsAccountId=ACCOUNT, DataSetId=self.lake.dataset)["Ingestions"][0]
        if newest["IngestionStatus"] != "COMPLETED" or newest["RowInfo"]["RowsIngested"] != int(rows or 0):
            return f"the newest ingestion is {newest['IngestionStatus']}, with {newest.get('RowInfo')}; wanted {rows}"
        return None

    def unfinished(self) -> int:
        """Runs that have not ended."""
        with self.history() as instance:
            return len(instance.get_runs(RunsFilter(statuses=UNFINISHED)))

    def runs(self) -> dict[str, str]:
        """What each run was about and what came of it, by its id."""
        with self.history() as instance:
            return {run.run_id: f"{run_months(run.tags)} {run.status.value}" for run in instance.get_runs()}

    def history(self) -> DagsterInstance:
        """Dagster's instance of this home."""
        return dagster_history(self.settings)

    @cached_property
    def _variables(self) -> dict[str, str]:
        return {
            **os.environ,
            **self.variables,
            "SUPERSTORE_HOME": str(self.folder),
            "SUPERSTORE_NAME": self.settings.name,
            "SUPERSTORE_ROLE_PREFIX": self.settings.role_prefix,
            "DAGSTER_HOME": str(dagster_home(self.settings)),
            "PYTHONPATH": str(ROOT),
        }


def kill_session(leader: "subprocess.Popen[bytes]") -> int:
    """`kill -9` the session that *leader* leads, as a machine that goes down does; how many processes it had."""
    found = [leader.pid, *_of_session(leader.pid)]
    for pid in found:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    leader.wait()
    return len(found)


def _of_session(session: int) -> list[int]:
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != session:
            try:
                if os.getsid(int(folder.name)) == session:
                    found.append(int(folder.name))
            except ProcessLookupError:
                continue
    return found
