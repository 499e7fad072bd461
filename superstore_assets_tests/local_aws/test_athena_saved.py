"""Named queries and prepared statements as a workgroup keeps them."""

from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets_tests.local_aws.athena import make_lake
from superstore_assets_tests.local_aws.conftest import RoleSession


@pytest.fixture
def workgroup(administrator: boto3.Session, unique: str) -> str:
    administrator.client("athena").create_work_group(
        Name=f"saved-{unique}", Configuration={"EnforceWorkGroupConfiguration": False}
    )
    return f"saved-{unique}"


def refusal(call: Any, **request: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as caught:
        call(**request)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def test_named_queries(administrator: boto3.Session, workgroup: str) -> None:
    athena = administrator.client("athena")
    given = {"Name": "sales", "Database": "default", "QueryString": "SELECT 1", "Description": "one"}
    query_id = athena.create_named_query(**given, WorkGroup=workgroup)["NamedQueryId"]
    kept = {**given, "WorkGroup": workgroup, "NamedQueryId": query_id}
    assert athena.get_named_query(NamedQueryId=query_id)["NamedQuery"] == kept
    assert athena.list_named_queries(WorkGroup=workgroup)["NamedQueryIds"] == [query_id]
    athena.update_named_query(NamedQueryId=query_id, Name="more", QueryString="SELECT 2")
    changed = {**kept, "Name": "more", "QueryString": "SELECT 2"}
    found = athena.batch_get_named_query(NamedQueryIds=[query_id, "gone"])
    assert found["NamedQueries"] == [changed]
    assert [missing["NamedQueryId"] for missing in found["UnprocessedNamedQueryIds"]] == ["gone"]
    athena.delete_named_query(NamedQueryId=query_id)
    assert "was not found" in refusal(athena.get_named_query, NamedQueryId=query_id)[1]
    assert refusal(athena.list_named_queries, WorkGroup="gone")[1] == "WorkGroup is not found."


def test_a_named_query_is_made_once_for_a_token(administrator: boto3.Session, workgroup: str) -> None:
    athena = administrator.client("athena")
    given: Any = {
        "Name": "q",
        "Database": "default",
        "QueryString": "SELECT 1",
        "WorkGroup": workgroup,
        "ClientRequestToken": "t" * 32 + workgroup,
    }
    ids = {athena.create_named_query(**given)["NamedQueryId"] for _ in range(2)}
    assert athena.list_named_queries(WorkGroup=workgroup)["NamedQueryIds"] == list(ids)
    assert "Idempotent" in refusal(athena.create_named_query, **{**given, "Name": "other"})[1]


def test_prepared_statements(administrator: boto3.Session, workgroup: str) -> None:
    athena = administrator.client("athena")
    at: Any = {"StatementName": "by_year", "WorkGroup": workgroup}
    athena.create_prepared_statement(**at, QueryStatement="SELECT ? + 1", Description="d")
    found = athena.get_prepared_statement(**at)["PreparedStatement"]
    assert (found["QueryStatement"], found["WorkGroupName"], found["Description"]) == ("SELECT ? + 1", workgroup, "d")
    assert "already exists" in refusal(athena.create_prepared_statement, **at, QueryStatement="SELECT 1")[1]
    athena.update_prepared_statement(**at, QueryStatement="SELECT ? + 2")
    names = athena.list_prepared_statements(WorkGroup=workgroup)["PreparedStatements"]
    assert [statement["StatementName"] for statement in names] == ["by_year"]
    batch = athena.batch_get_prepared_statement(PreparedStatementNames=["by_year", "gone"], WorkGroup=workgroup)
    assert [statement["QueryStatement"] for statement in batch["PreparedStatements"]] == ["SELECT ? + 2"]
    assert [missing["StatementName"] for missing in batch["UnprocessedPreparedStatementNames"]] == ["gone"]
    athena.delete_prepared_statement(**at)
    for call in (athena.get_prepared_statement, athena.delete_prepared_statement):
        assert refusal(call, **at)[0] == "ResourceNotFoundException"
    assert "mismatched input" in refusal(athena.create_prepared_statement, **at, QueryStatement="SELEC 1")[1]


def test_the_right_is_the_workgroups(administrator: boto3.Session, workgroup: str, role_session: RoleSession) -> None:
    athena = administrator.client("athena")
    named = athena.create_named_query(Name="q", Database="d", QueryString="SELECT 1", WorkGroup=workgroup)
    nobody = role_session().client("athena")
    for call, request in (
        (nobody.get_named_query, {"NamedQueryId": named["NamedQueryId"]}),
        (nobody.list_named_queries, {"WorkGroup": workgroup}),
        (nobody.delete_named_query, {"NamedQueryId": named["NamedQueryId"]}),
        (
            nobody.create_prepared_statement,
            {"StatementName": "st", "WorkGroup": workgroup, "QueryStatement": "SELECT 1"},
        ),
        (nobody.get_prepared_statement, {"StatementName": "st", "WorkGroup": workgroup}),
    ):
        code, message = refusal(call, **request)
        assert code == "AccessDeniedException"
        assert f"workgroup/{workgroup}" in message


def test_prepared_statements_in_sql(administrator: boto3.Session, workgroup: str) -> None:
    lake = make_lake(administrator)
    run: Any = {"WorkGroup": workgroup}

    def types(statement: str) -> tuple[str, str]:
        execution = lake.run(statement, **run)
        assert execution["Status"]["State"] == "SUCCEEDED", execution["Status"]
        assert execution["Query"] == statement
        return execution["StatementType"], execution["SubstatementType"]

    assert types("PREPARE total FROM SELECT ? + ?, 'why?' AS b") == ("DDL", "PREPARE")
    assert lake.rows("EXECUTE total USING 1, 2", **run) == [("3", "why?")]
    assert lake.rows("EXECUTE total", ExecutionParameters=["3", "4"], **run) == [("7", "why?")]
    assert types("EXECUTE total USING 1, 2") == ("DML", "SELECT")
    with pytest.raises(ClientError, match="expected 2 but found 1"):
        lake.start("EXECUTE total USING 1", **run)
    with pytest.raises(ClientError, match="of EXECUTE, which is not a literal"):
        lake.start("EXECUTE total USING 1, lower('X')", **run)
    assert "already exists" in lake.failure("PREPARE total FROM SELECT 1", **run)
    assert types("DEALLOCATE PREPARE total") == ("DDL", "DEALLOCATE")
    with pytest.raises(ClientError, match=f"total was not found in workGroup {workgroup}"):
        lake.start("EXECUTE total USING 1, 2", **run)
    assert "was not found" in lake.failure("DEALLOCATE PREPARE total", **run)
    with pytest.raises(ClientError, match="mismatched input"):
        lake.start("PREPARE bad FROM SELEC 1", **run)


def test_what_is_prepared_may_write(administrator: boto3.Session, workgroup: str) -> None:
    lake = make_lake(administrator)
    run: Any = {"WorkGroup": workgroup}
    lake.run("CREATE TABLE t AS SELECT 1 AS n, 'a' AS s", **run)
    lake.run("PREPARE add_row FROM INSERT INTO t SELECT ?, ?", **run)
    assert lake.run("EXECUTE add_row USING 2, 'b'", **run)["SubstatementType"] == "INSERT"
    assert lake.rows("SELECT n, s FROM t ORDER BY n", **run) == [("1", "a"), ("2", "b")]


def test_preparing_in_sql_needs_the_right_of_the_operation(
    administrator: boto3.Session, workgroup: str, role_session: RoleSession
) -> None:
    lake = make_lake(administrator)
    lake.run("PREPARE one FROM SELECT 1", WorkGroup=workgroup)
    starts: Any = {
        "Effect": "Allow",
        "Action": ["athena:StartQueryExecution", "s3:GetBucketLocation"],
        "Resource": "*",
    }
    starter = lake.acting(role_session(starts))
    for statement, action in (
        ("PREPARE two FROM SELECT 2", "CreatePreparedStatement"),
        ("EXECUTE one", "GetPreparedStatement"),
        ("DEALLOCATE PREPARE one", "DeletePreparedStatement"),
    ):
        with pytest.raises(ClientError, match=f"athena:{action}"):
            starter.start(statement, WorkGroup=workgroup)
