"""Athena acts as its caller: each right that a query needs, and what is said where it is missing."""

from collections.abc import Callable
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets_tests.local_aws.athena import Lake, make_lake
from superstore_assets_tests.local_aws.conftest import RoleSession

GLUE = f"arn:aws:glue:us-east-1:{ACCOUNT}:"
WORKGROUP = f"arn:aws:athena:us-east-1:{ACCOUNT}:workgroup/primary"


@pytest.fixture(scope="module")
def lake(administrator: boto3.Session) -> Lake:
    made = make_lake(administrator)
    made.table("t", [("a", "string")], keys=[("p", "string")])
    for value in ("1", "2"):
        made.put(f"t/p={value}/file", f"x{value}\n".encode())
        made.partition("t", [value], f"t/p={value}/")
    made.run("CREATE VIEW v AS SELECT a FROM t WHERE p = '1'")
    return made


Rights = dict[str, tuple[list[str], list[str]]]


def rights(lake: Lake) -> Rights:
    """What reading table t needs, by name: actions and resources."""
    table = [f"{GLUE}catalog", f"{GLUE}database/{lake.database}", f"{GLUE}table/{lake.database}/*"]
    return {
        "start": (["athena:StartQueryExecution"], [WORKGROUP]),
        "watch": (["athena:GetQueryExecution"], [WORKGROUP]),
        "results": (["athena:GetQueryResults"], [WORKGROUP]),
        "GetTable": (["glue:GetTable"], table),
        "GetPartitions": (["glue:GetPartitions"], table),
        "data bucket": (["s3:GetBucketLocation"], [f"arn:aws:s3:::{lake.bucket}"]),
        "data list": (["s3:ListBucket"], [f"arn:aws:s3:::{lake.bucket}"]),
        "data": (["s3:GetObject"], [f"arn:aws:s3:::{lake.bucket}/*"]),
        "result bucket": (["s3:GetBucketLocation"], [f"arn:aws:s3:::{lake.results}"]),
        "write result": (["s3:PutObject"], [f"arn:aws:s3:::{lake.results}/results/*"]),
        "read result": (["s3:GetObject"], [f"arn:aws:s3:::{lake.results}/results/*"]),
    }


@pytest.fixture(scope="module")
def without(lake: Lake, role_session: RoleSession) -> Callable[..., Lake]:
    """without('GetTable'): the lake as somebody sees it who lacks that right; others may be added by statements."""

    def make(*missing: str, more: tuple[dict[str, Any], ...] = ()) -> Lake:
        statements = [
            {"Effect": "Allow", "Action": actions, "Resource": resources}
            for name, (actions, resources) in rights(lake).items()
            if name not in missing
        ]
        return lake.acting(role_session(*statements, *more))

    return make


def test_these_rights_are_enough(without: Callable[..., Lake]) -> None:
    assert without().rows("SELECT a FROM t ORDER BY a") == [("x1",), ("x2",)]
    assert without().rows("SELECT a FROM v") == [("x1",)]


@pytest.mark.parametrize(
    ("missing", "reason"),
    [
        (
            "GetTable",
            "Insufficient permissions to execute the query. User: {arn} is not authorized to perform: glue:GetTable on"
            " resource: ",
        ),
        (
            "GetPartitions",
            "Insufficient permissions to execute the query. User: {arn} is not authorized to perform:"
            " glue:GetPartitions on resource: ",
        ),
        (
            "data bucket",
            "PERMISSION_DENIED: User: {arn} is not authorized to perform: s3:GetBucketLocation on resource: ",
        ),
        ("data list", "PERMISSION_DENIED: User: {arn} is not authorized to perform: s3:ListBucket on resource: "),
        ("data", "PERMISSION_DENIED: User: {arn} is not authorized to perform: s3:GetObject on resource: "),
        ("write result", "Access denied when writing output to url: s3://{results}/results/"),
    ],
)
def test_a_missing_right_fails_the_query(lake: Lake, without: Callable[..., Lake], missing: str, reason: str) -> None:
    acting = without(missing)
    arn = acting.session.client("sts").get_caller_identity()["Arn"]
    status = acting.run("SELECT a FROM t")["Status"]
    assert status["State"] == "FAILED"
    assert status["StateChangeReason"].startswith(reason.format(arn=arn, results=lake.results))
    assert status["AthenaError"]["ErrorType"] in (1500, 1501)


def test_what_was_read_before_by_somebody_else_is_not_for_all(lake: Lake, without: Callable[..., Lake]) -> None:
    assert len(lake.rows("SELECT a FROM t")) == 2
    assert without("data").failure("SELECT a FROM t").startswith("PERMISSION_DENIED: ")


def test_a_view_is_read_with_its_callers_rights(without: Callable[..., Lake]) -> None:
    assert without("data").failure("SELECT a FROM v").startswith("PERMISSION_DENIED: ")


def test_rights_on_some_partitions_are_enough_for_those(lake: Lake, without: Callable[..., Lake]) -> None:
    one = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{lake.bucket}/t/p=1/*"}
    listing = {
        "Effect": "Allow",
        "Action": "s3:ListBucket",
        "Resource": f"arn:aws:s3:::{lake.bucket}",
        "Condition": {"StringLike": {"s3:prefix": "t/p=1/*"}},
    }
    acting = without("data", "data list", more=(one, listing))
    assert acting.rows("SELECT a FROM t WHERE p = '1'") == [("x1",)]
    assert "s3:ListBucket" in acting.failure("SELECT a FROM t")


@pytest.mark.parametrize(
    ("missing", "code", "why"),
    [
        ("start", "AccessDeniedException", "is not authorized to perform: athena:StartQueryExecution on resource: "),
        ("result bucket", "InvalidRequestException", "Unable to verify/create output bucket "),
    ],
)
def test_a_missing_right_refuses_the_start(without: Callable[..., Lake], missing: str, code: str, why: str) -> None:
    with pytest.raises(ClientError) as caught:
        without(missing).start("SELECT 1")
    assert caught.value.response["Error"]["Code"] == code
    assert why in caught.value.response["Error"]["Message"]


@pytest.mark.parametrize("missing", ["results", "read result"])
def test_results_are_read_as_the_caller(without: Callable[..., Lake], missing: str) -> None:
    acting = without(missing)
    query_id = acting.run("SELECT 1")["QueryExecutionId"]
    with pytest.raises(ClientError, match="AccessDeniedException"):
        acting.session.client("athena").get_query_results(QueryExecutionId=query_id)


def test_a_start_on_another_workgroup_is_refused(lake: Lake, without: Callable[..., Lake]) -> None:
    with pytest.raises(ClientError, match=r"AccessDeniedException.*workgroup/other"):
        without().start("SELECT 1", WorkGroup="other")


@pytest.mark.parametrize(
    ("statement", "action"),
    [
        ("CREATE VIEW v2 AS SELECT a FROM t", "glue:CreateTable"),
        ("CREATE OR REPLACE VIEW v AS SELECT a FROM t", "glue:UpdateTable"),
        ("DROP VIEW v", "glue:DeleteTable"),
    ],
)
def test_views_are_made_with_the_callers_rights(
    lake: Lake, without: Callable[..., Lake], statement: str, action: str
) -> None:
    database = {
        "Effect": "Allow",
        "Action": "glue:GetDatabase",
        "Resource": [f"{GLUE}catalog", f"{GLUE}database/{lake.database}"],
    }
    reason = without(more=(database,)).failure(statement)
    assert reason.startswith("Insufficient permissions to execute the query. ")
    assert f"is not authorized to perform: {action} on resource: " in reason
    assert lake.rows("SELECT a FROM v") == [("x1",)]


def test_ddl_is_done_with_the_callers_rights(lake: Lake, without: Callable[..., Lake]) -> None:
    reason = without().failure("DROP TABLE t")
    assert reason.startswith("FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask.")
    assert "is not authorized to perform: glue:DeleteTable" in reason
    assert len(lake.rows("SELECT a FROM t")) == 2
