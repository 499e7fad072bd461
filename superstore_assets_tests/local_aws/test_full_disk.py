"""A disk that takes nothing more: errors in the service's shape, and no work that stands there as running for ever.

The disk is full for the embedded AWS alone: the kernel refuses each of its writes beyond a file's size of nothing.
"""

import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.quicksight.conftest import Lake, own_lake, own_server, refusal, until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux sets another process's limits")

__all__ = ["own_lake", "own_server"]

# Thousand million rows: a moment in which the disk can fill up.
LONG = "SELECT count(*) AS n FROM " + " CROSS JOIN ".join(
    f"(VALUES 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) AS t{index}(x)" for index in range(9)
)


@contextmanager
def full_disk(server: LocalAws) -> Iterator[None]:
    """For the length of the block, nothing that *server* writes is taken."""
    before = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, before)


def once(lake: Lake, service: str) -> Any:
    """A client that does not try again."""
    session: Any = lake.session
    return session.client(service, config=Config(retries={"total_max_attempts": 1}))


@pytest.mark.parametrize(
    ("service", "operation", "given"),
    [
        ("glue", "create_database", {"DatabaseInput": {"Name": "new"}}),
        ("glue", "create_table", {"DatabaseName": "lake", "TableInput": {"Name": "new"}}),
        ("glue", "start_crawler", {"Name": "crawler"}),
        ("athena", "start_query_execution", {"QueryString": "SELECT 1", "WorkGroup": "analysts"}),
        ("quicksight", "create_ingestion", {"AwsAccountId": ACCOUNT, "DataSetId": "d", "IngestionId": "new"}),
        ("quicksight", "create_group", {"AwsAccountId": ACCOUNT, "Namespace": "default", "GroupName": "new"}),
    ],
)
def test_a_change_is_refused_and_can_be_made_later(
    own_lake: Lake, own_server: LocalAws, service: str, operation: str, given: dict[str, Any]
) -> None:
    own_lake.filled("d", "SELECT 1 AS x", x="INTEGER")
    crawler(own_lake)
    client = once(own_lake, service)
    with full_disk(own_server):
        for _ in range(2):
            with pytest.raises(ClientError) as error:
                getattr(client, operation)(**given)
            assert refusal(error)[0].startswith("Internal")
            assert "could not write to its disk" in refusal(error)[1]
            assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 500
    getattr(client, operation)(**given)


def crawler(lake: Lake) -> None:
    """A crawler over a file."""
    lake.session.client("s3").put_object(Bucket="lake", Key="raw/a.csv", Body=b"a,b\n1,2\n3,4\n")
    iam = lake.session.client("iam")
    trust = (
        '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "glue.amazonaws.com"},'
        ' "Action": "sts:AssumeRole"}]}'
    )
    allow = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
    role = iam.create_role(RoleName="crawling", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    iam.put_role_policy(RoleName="crawling", PolicyName="all", PolicyDocument=allow)
    targets: Any = {"S3Targets": [{"Path": "s3://lake/raw/"}]}
    lake.session.client("glue").create_crawler(Name="crawler", Role=role, DatabaseName="lake", Targets=targets)


def test_work_that_the_disk_fills_up_under_ends_as_failed_and_the_next_is_done(
    own_lake: Lake, own_server: LocalAws
) -> None:
    own_lake.filled("d", "SELECT 5 AS n", n="INTEGER")
    crawler(own_lake)
    athena: Any = own_lake.session.client("athena")
    glue: Any = own_lake.session.client("glue")
    long = own_lake.physical(LONG, n="INTEGER")
    edit = own_lake.ask("update_data_set", DataSetId="d", Name="d", ImportMode="SPICE", PhysicalTableMap=long)[
        "IngestionId"
    ]
    own_lake.ask("create_ingestion", DataSetId="d", IngestionId="waiting")
    query = athena.start_query_execution(QueryString=LONG, WorkGroup="analysts")["QueryExecutionId"]
    own_lake.running("d", edit)
    with full_disk(own_server):
        idle(own_server)
        assert own_lake.ingestion("d", edit)["IngestionStatus"] == "RUNNING"
        assert own_lake.rows("d") == [(5,)]
    assert own_lake.ended("d", edit)["IngestionStatus"] == "FAILED"
    assert own_lake.ended("d", "waiting")["IngestionStatus"] == "COMPLETED"
    assert own_lake.rows("d") == [(10**9,)]
    status = until(
        lambda: athena.get_query_execution(QueryExecutionId=query)["QueryExecution"]["Status"],
        lambda found: found["State"] not in ("QUEUED", "RUNNING"),
    )
    assert status["State"] == "FAILED"

    glue.start_crawler(Name="crawler")
    with full_disk(own_server):
        idle(own_server)
    found = until(lambda: glue.get_crawler(Name="crawler")["Crawler"], lambda found: found["State"] == "READY")
    assert found["LastCrawl"]["Status"] in ("SUCCEEDED", "FAILED")  # it may have been quicker than the disk
    glue.start_crawler(Name="crawler")
    found = until(lambda: glue.get_crawler(Name="crawler")["Crawler"], lambda found: found["State"] == "READY")
    assert found["LastCrawl"]["Status"] == "SUCCEEDED"


def idle(server: LocalAws) -> None:
    """Wait until the server has nothing to compute: what it was at has ended, or waits for the disk."""

    def spent() -> int:
        fields = Path(f"/proc/{server.pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    before = -100
    while (now := spent()) - before > 3:
        before = now
        time.sleep(0.5)
