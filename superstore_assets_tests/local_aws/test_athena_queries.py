"""Starting, watching, stopping and reading queries, as plain boto3 sees it."""

import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.httpsession import URLLib3Session

from superstore_assets.local_aws.athena.queries import MOST_RUNNING
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.athena import LAZY_SIMPLE, Lake, make_lake
from superstore_assets_tests.local_aws.conftest import RoleSession, session

LONG = "SELECT count(*) FROM n a CROSS JOIN n b CROSS JOIN n c CROSS JOIN n d WHERE a.x + b.x + c.x + d.x < 0"


@pytest.fixture(scope="module")
def lake(administrator: boto3.Session) -> Lake:
    made = make_lake(administrator)
    made.put("n/numbers", "".join(f"{n}\n" for n in range(2000)).encode())
    made.table("n", [("x", "bigint")], LAZY_SIMPLE)
    made.put("t/file.csv", b'a,b\nx,"1,5"\n,\n')
    made.table("t", [("a", "string"), ("b", "string")], properties={"skip.header.line.count": "1"})
    return made


def refusal(call: Any, **request: Any) -> tuple[str, str, str]:
    """Code, AthenaErrorCode and message with which a call is refused."""
    with pytest.raises(ClientError) as caught:
        call(**request)
    answer: Any = caught.value.response
    return answer["Error"]["Code"], answer.get("AthenaErrorCode", ""), answer["Error"]["Message"]


def raw(lake: Lake, body: str, operation: str = "StartQueryExecution") -> dict[str, Any]:
    """What the service answers to a signed request that botocore would not send."""
    athena = lake.session.client("athena")
    request = AWSRequest(
        "POST",
        athena.meta.endpoint_url,
        data=body,
        headers={"X-Amz-Target": f"AmazonAthena.{operation}", "Content-Type": "application/x-amz-json-1.1"},
    )
    credentials = lake.session.get_credentials()
    assert credentials is not None
    SigV4Auth(credentials, "athena", athena.meta.region_name).add_auth(request)

    answer: dict[str, Any] = json.loads(URLLib3Session().send(request.prepare()).content)
    return answer


def test_a_query_from_start_to_end(lake: Lake) -> None:
    execution = lake.run("SELECT a, b FROM t")
    assert execution["Status"]["State"] == "SUCCEEDED"
    assert execution["Status"]["SubmissionDateTime"] <= execution["Status"]["CompletionDateTime"]
    assert (execution["StatementType"], execution["SubstatementType"]) == ("DML", "SELECT")
    assert execution["QueryExecutionContext"] == {"Database": lake.database}
    assert execution["WorkGroup"] == "primary"
    assert execution["EngineVersion"]["EffectiveEngineVersion"] == "Athena engine version 3"
    assert execution["Statistics"]["DataScannedInBytes"] == len(b'a,b\nx,"1,5"\n,\n')
    assert (
        0
        <= execution["Statistics"]["EngineExecutionTimeInMillis"]
        <= execution["Statistics"]["TotalExecutionTimeInMillis"]
    )
    location = execution["ResultConfiguration"]["OutputLocation"]
    assert location == f"s3://{lake.results}/results/{execution['QueryExecutionId']}.csv"
    assert lake.file(location) == b'"a","b"\n"x","1,5"\n"",""\n'


def test_the_result_file_tells_null_from_empty(lake: Lake) -> None:
    execution = lake.run("SELECT NULL AS nothing, '' AS empty, 'a \"b\"' AS quoted, 1.5 AS number")
    assert (
        lake.file(execution["ResultConfiguration"]["OutputLocation"])
        == b'"nothing","empty","quoted","number"\n,"","a ""b""","1.5"\n'
    )
    assert lake.result("SELECT NULL, '', 'a \"b\"', 1.5")[1] == (None, "", 'a "b"', "1.5")


def test_names_come_even_without_rows(lake: Lake) -> None:
    execution = lake.run("SELECT a FROM t WHERE false")
    assert lake.file(execution["ResultConfiguration"]["OutputLocation"]) == b'"a"\n'
    assert lake.result("SELECT a FROM t WHERE false") == [("a",)]


def test_column_info(lake: Lake) -> None:
    query = (
        "SELECT CAST(1 AS bigint) AS big, 1 AS i, 1.5 AS d, 'x' AS v, true AS b, DATE '2020-01-01' AS day,"
        " TIMESTAMP '2020-01-01 01:02:03' AS ts, CAST(1 AS decimal(10,2)) AS dec, a FROM t"
    )
    execution = lake.run(query)
    result = lake.session.client("athena").get_query_results(QueryExecutionId=execution["QueryExecutionId"])
    found = [
        (column["Name"], column["Type"], column["Precision"], column["Scale"], column["CaseSensitive"])
        for column in result["ResultSet"]["ResultSetMetadata"]["ColumnInfo"]
    ]
    assert found == [
        ("big", "bigint", 19, 0, False),
        ("i", "integer", 10, 0, False),
        ("d", "double", 17, 0, False),
        ("v", "varchar", 1, 0, True),
        ("b", "boolean", 0, 0, False),
        ("day", "date", 0, 0, False),
        ("ts", "timestamp", 3, 0, False),
        ("dec", "decimal", 10, 2, False),
        ("a", "varchar", 2147483647, 0, True),
    ]
    assert result["UpdateCount"] == 0
    metadata = lake.file(execution["ResultConfiguration"]["OutputLocation"] + ".metadata")
    assert metadata.endswith(
        b"\n\x04hive\x22\x01a\x2a\x01a\x32\x07varchar\x38\xff\xff\xff\xff\x07\x40\x00\x48\x03\x50\x01"
    )


def test_pages_of_a_thousand_rows_with_the_names_in_the_first(lake: Lake) -> None:
    query_id = lake.run("SELECT x FROM n ORDER BY x")["QueryExecutionId"]
    athena = lake.session.client("athena")
    first = athena.get_query_results(QueryExecutionId=query_id)
    second = athena.get_query_results(QueryExecutionId=query_id, NextToken=first["NextToken"])
    third = athena.get_query_results(QueryExecutionId=query_id, NextToken=second["NextToken"])
    texts = [[row["Data"][0]["VarCharValue"] for row in page["ResultSet"]["Rows"]] for page in (first, second, third)]
    assert [len(page) for page in texts] == [1000, 1000, 1]
    assert [text for page in texts for text in page] == ["x", *map(str, range(2000))]
    assert "NextToken" not in third
    assert len(athena.get_query_results(QueryExecutionId=query_id, MaxResults=3)["ResultSet"]["Rows"]) == 3


def test_paging_arguments(lake: Lake) -> None:
    results = lake.session.client("athena").get_query_results
    query_id = lake.run("SELECT 1")["QueryExecutionId"]
    code = "InvalidRequestException"
    assert refusal(results, QueryExecutionId=query_id, NextToken="bad") == (
        code,
        "INVALID_INPUT",
        "Malformed nextPageToken bad",
    )
    missing = str(uuid.uuid4())
    assert refusal(results, QueryExecutionId=missing) == (
        code,
        "QUERY_EXECUTION_NOT_FOUND",
        f"QueryExecution {missing} was not found",
    )
    failed = lake.run("SELECT 1/0")["QueryExecutionId"]
    assert refusal(results, QueryExecutionId=failed) == (
        code,
        "INVALID_QUERY_EXECUTION_STATE",
        "Query did not finish successfully. Final query state: FAILED",
    )


@pytest.mark.parametrize(
    ("query", "reason", "kind"),
    [
        ("SELECT * FROM gone", "TABLE_NOT_FOUND: line 1:15: Table 'awsdatacatalog.{db}.gone' does not exist", 1301),
        ("SELECT * FROM gone.t", "SCHEMA_NOT_FOUND: line 1:15: Schema 'gone' does not exist", 1301),
        ("SELECT z FROM t", "COLUMN_NOT_FOUND: line 1:8: Column 'z' cannot be resolved", 1100),
        ("SELECT a = 1 FROM t", "TYPE_MISMATCH: line 1:10: Cannot apply operator: varchar = integer", 1100),
        ("SELECT 1/0", "DIVISION_BY_ZERO: Division by zero", 1001),
    ],
)
def test_failures_in_trinos_words(lake: Lake, query: str, reason: str, kind: int) -> None:
    status = lake.run(query)["Status"]
    reason = reason.format(db=lake.database)
    assert (status["State"], status["StateChangeReason"]) == ("FAILED", reason)
    assert status["AthenaError"] == {
        "ErrorCategory": 2,
        "ErrorType": kind,
        "Retryable": False,
        "ErrorMessage": reason,
    }


def test_a_failed_query_leaves_no_object(lake: Lake) -> None:
    location = lake.run("SELECT 1/0")["ResultConfiguration"]["OutputLocation"]
    with pytest.raises(ClientError, match="NoSuchKey"):
        lake.file(location)


def test_checks_of_a_start_in_their_order(lake: Lake) -> None:
    """Token length, then output location, then syntax, then the token's earlier use."""
    start = lake.session.client("athena").start_query_execution
    here: Any = {"OutputLocation": f"s3://{lake.results}/"}
    token = uuid.uuid4().hex
    assert refusal(start, QueryString="SELEC 1", ResultConfiguration={"OutputLocation": "nowhere"}) == (
        "InvalidRequestException",
        "INVALID_INPUT",
        "outputLocation is not a valid S3 path.",
    )
    code, reason, message = refusal(start, QueryString="SELEC 1", ResultConfiguration=here, ClientRequestToken=token)
    assert (code, reason) == ("InvalidRequestException", "MALFORMED_QUERY")
    assert message.startswith("line 1:1: mismatched input 'SELEC'")
    # The refused token is not used up.
    first = start(QueryString="SELECT 1", ResultConfiguration=here, ClientRequestToken=token)["QueryExecutionId"]
    assert (
        start(QueryString="SELECT 1", ResultConfiguration=here, ClientRequestToken=token)["QueryExecutionId"] == first
    )
    for change in (
        {"QueryString": "SELECT 2"},
        {"QueryExecutionContext": {"Database": lake.database}},
        {"QueryExecutionContext": {"Catalog": "AwsDataCatalog"}},
        {"ResultConfiguration": {"OutputLocation": f"s3://{lake.results}/other/"}},
    ):
        request: Any = {"QueryString": "SELECT 1", "ResultConfiguration": here, "ClientRequestToken": token, **change}
        assert refusal(start, **request) == (
            "InvalidRequestException",
            "IDEMPOTENT_PARAMETER_MISMATCH",
            "Idempotent parameters do not match",
        )
    assert (
        refusal(start, QueryString="SELEC", ResultConfiguration=here, ClientRequestToken=token)[1] == "MALFORMED_QUERY"
    )


def test_a_token_is_required_and_bounded(lake: Lake) -> None:
    assert raw(lake, '{"QueryString": "SELECT 1"}')["Message"] == "clientRequestToken is null or empty"
    for token in ("x" * 31, "x" * 129):
        answer = raw(lake, f'{{"QueryString": "SELEC 1", "ClientRequestToken": "{token}"}}')
        assert (answer["__type"], answer["AthenaErrorCode"], answer["ErrorCode"]) == (
            "InvalidRequestException",
            "INVALID_INPUT",
            "INVALID_INPUT",
        )
        assert "ClientRequestToken" in answer["Message"]


def test_a_token_gives_the_same_query_even_after_it_failed(lake: Lake) -> None:
    token = uuid.uuid4().hex
    failed = lake.start("SELECT 1/0", ClientRequestToken=token)
    assert lake.ended(failed)["Status"]["State"] == "FAILED"
    assert lake.start("SELECT 1/0", ClientRequestToken=token) == failed


def test_one_token_from_many_threads_is_one_query(lake: Lake) -> None:
    token = uuid.uuid4().hex
    with ThreadPoolExecutor(8) as threads:
        ids = set(threads.map(lambda _: lake.start("SELECT 1", ClientRequestToken=token), range(16)))
    assert len(ids) == 1


def test_an_output_location_is_needed_and_must_be_a_bucket_of_ours(lake: Lake) -> None:
    start = lake.session.client("athena").start_query_execution
    assert refusal(start, QueryString="SELECT 1")[2].startswith("No output location provided.")
    assert refusal(start, QueryString="SELECT 1", ResultConfiguration={"OutputLocation": "s3://no-such-bucket/"}) == (
        "InvalidRequestException",
        "INVALID_INPUT",
        "Unable to verify/create output bucket no-such-bucket",
    )


@pytest.mark.parametrize(
    ("request_", "named"),
    [
        ({"QueryExecutionContext": {"Catalog": "other"}}, "Catalog other was not found"),
        (
            {
                "ResultConfiguration": {
                    "OutputLocation": "s3://x/",
                    "EncryptionConfiguration": {"EncryptionOption": "CSE_KMS", "KmsKey": "k"},
                }
            },
            "EncryptionConfiguration of CSE_KMS",
        ),
        ({"EngineConfiguration": {"MaxConcurrentDpus": 2}}, "EngineConfiguration"),
    ],
)
def test_what_is_not_done_is_refused(lake: Lake, request_: dict[str, Any], named: str) -> None:
    code, _, message = refusal(lake.start, query="SELECT 1", **request_)
    assert code == "InvalidRequestException"
    assert named in message


@pytest.mark.parametrize(
    "query",
    [
        "DELETE FROM t",
        "EXPLAIN ANALYZE SELECT 1",
        "EXPLAIN (FORMAT JSON) SELECT 1",
        "SHOW STATS FOR t",
        "VACUUM t",
        "OPTIMIZE t REWRITE DATA USING BIN_PACK",
    ],
)
def test_statements_that_are_not_done_are_refused_by_name(lake: Lake, query: str) -> None:
    _, _, message = refusal(lake.start, query=query)
    assert message.startswith(f"The embedded AWS does not support {query.split()[0]} ")


def test_execution_parameters(lake: Lake) -> None:
    assert lake.rows("SELECT x FROM n WHERE x = ? OR x = ?", ExecutionParameters=["7", "1999"]) == [("7",), ("1999",)]
    query = "SELECT ? AS \"what?\", '?' -- ?"
    assert lake.result(query, ExecutionParameters=["'it''s'"]) == [("what?", "_col1"), ("it's", "?")]
    assert "expected 1 but found 0" in refusal(lake.start, query="SELECT ?")[2]
    for text in ("Washington", "New York", "O'Hara", "größe", "a FROM t --"):
        assert lake.rows("SELECT ?", ExecutionParameters=[text]) == [(text,)]
    assert "not a literal" in refusal(lake.start, query="SELECT ?", ExecutionParameters=["2020-01-01"])[2]
    assert lake.rows("SELECT current_catalog, current_schema") == [("awsdatacatalog", lake.database)]
    assert "not a literal" in refusal(lake.start, query="SELECT ?", ExecutionParameters=["1 + 1"])[2]


def test_stopping_a_running_query_interrupts_it(lake: Lake) -> None:
    query_id = lake.start(LONG)
    athena = lake.session.client("athena")
    while athena.get_query_execution(QueryExecutionId=query_id)["QueryExecution"]["Status"]["State"] == "QUEUED":
        time.sleep(0.01)
    athena.stop_query_execution(QueryExecutionId=query_id)
    status = lake.ended(query_id)["Status"]
    assert (status["State"], status["StateChangeReason"]) == ("CANCELLED", "Query cancelled by user")
    assert refusal(athena.get_query_results, QueryExecutionId=query_id)[1:] == (
        "RESULT_NOT_FOUND",
        "Could not find results",
    )


def test_only_a_few_queries_run_at_a_time(lake: Lake) -> None:
    athena = lake.session.client("athena")
    running = [lake.start(LONG) for _ in range(MOST_RUNNING)]
    waiting = lake.start("SELECT 1")
    try:
        assert athena.get_query_execution(QueryExecutionId=waiting)["QueryExecution"]["Status"]["State"] == "QUEUED"
        assert refusal(athena.get_query_results, QueryExecutionId=waiting)[1:] == (
            "INVALID_QUERY_EXECUTION_STATE",
            "Query has not yet finished. Current state: QUEUED",
        )
        athena.stop_query_execution(QueryExecutionId=waiting)  # one that waits is cancelled at once
        assert lake.ended(waiting)["Status"]["State"] == "CANCELLED"
    finally:
        for query_id in running:
            athena.stop_query_execution(QueryExecutionId=query_id)
    assert [lake.ended(query_id)["Status"]["State"] for query_id in running] == ["CANCELLED"] * MOST_RUNNING
    assert lake.rows("SELECT 1") == [("1",)]


def test_too_many_active_queries_are_refused(lake: Lake) -> None:
    athena = lake.session.client("athena", config=Config(retries={"max_attempts": 0}))
    output: Any = {"OutputLocation": f"s3://{lake.results}/many/"}
    context: Any = {"Database": lake.database}
    ids = [lake.start(LONG) for _ in range(MOST_RUNNING)]

    def start() -> str:
        answer = athena.start_query_execution(
            QueryString="SELECT 1", ResultConfiguration=output, QueryExecutionContext=context
        )
        return str(answer["QueryExecutionId"])

    try:
        with pytest.raises(ClientError, match="TooManyRequestsException") as caught:
            ids.extend(start() for _ in range(250))
        refused: Any = caught.value.response
        assert (len(ids), refused["Reason"]) == (200, "CONCURRENT_QUERY_LIMIT_EXCEEDED")
    finally:
        for query_id in ids[::-1]:
            athena.stop_query_execution(QueryExecutionId=query_id)
    assert {lake.ended(query_id)["Status"]["State"] for query_id in ids} == {"CANCELLED"}


def test_stopping_what_has_ended_changes_nothing(lake: Lake) -> None:
    execution = lake.run("SELECT 1")
    lake.session.client("athena").stop_query_execution(QueryExecutionId=execution["QueryExecutionId"])
    assert lake.ended(execution["QueryExecutionId"]) == execution


def test_lists_and_batches(lake: Lake) -> None:
    athena = lake.session.client("athena")
    ids = [lake.run(f"SELECT {number}")["QueryExecutionId"] for number in range(3)]
    assert athena.list_query_executions(MaxResults=3)["QueryExecutionIds"] == ids[::-1]
    pages = athena.get_paginator("list_query_executions").paginate(PaginationConfig={"PageSize": 2})
    listed = [query_id for page in pages for query_id in page["QueryExecutionIds"]]
    assert listed[:3] == ids[::-1]
    assert len(listed) == len(set(listed))
    missing = str(uuid.uuid4())
    answer = athena.batch_get_query_execution(QueryExecutionIds=[*ids, missing])
    assert [execution["Query"] for execution in answer["QueryExecutions"]] == ["SELECT 0", "SELECT 1", "SELECT 2"]
    assert answer["UnprocessedQueryExecutionIds"][0]["ErrorCode"] == "QUERY_EXECUTION_NOT_FOUND"


def test_runtime_statistics(lake: Lake) -> None:
    query_id = lake.run("SELECT * FROM t")["QueryExecutionId"]
    found = lake.session.client("athena").get_query_runtime_statistics(QueryExecutionId=query_id)
    assert found["QueryRuntimeStatistics"]["Rows"] == {
        "InputBytes": 14,
        "OutputRows": 2,
        "OutputBytes": len(b'"a","b"\n"x","1,5"\n"",""\n'),
    }


def test_time_is_utc_wherever_the_machine_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    with LocalAws(tmp_path / "home") as server:
        lake = make_lake(session(server))
        assert lake.rows("SELECT CAST(from_unixtime(0) AS varchar)") == [("1970-01-01 00:00:00.000 UTC",)]


def test_a_killed_server_reports_what_it_left(tmp_path: Path) -> None:
    server = LocalAws(tmp_path / "home").start()
    try:
        lake = make_lake(session(server))
        lake.put("n/numbers", "".join(f"{n}\n" for n in range(2000)).encode())
        lake.table("n", [("x", "bigint")], LAZY_SIMPLE)
        done = lake.run("SELECT 1")
        left = [lake.start(LONG) for _ in range(3)]
        server.kill()
        server.start()
        lake = lake.acting(session(server))
        assert lake.ended(done["QueryExecutionId"]) == done
        for query_id in left:
            status = lake.ended(query_id)["Status"]
            assert status["State"] == "FAILED"
            assert status["StateChangeReason"] == "INTERNAL_ERROR: the embedded AWS stopped while the query ran"
        assert lake.rows("SELECT 1") == [("1",)]
    finally:
        server.stop()


def test_queries_that_take_long_do_not_hold_up_a_small_one(lake: Lake) -> None:
    numbers = ", ".join(map(str, range(2000)))
    slow = f"WITH n(x) AS (VALUES {numbers}) SELECT count(*) FROM n a, n b, n c, n d WHERE a.x + b.x + c.x + d.x < 0"
    athena = lake.session.client("athena")
    running = [lake.start(slow) for _ in range(2)]
    assert lake.rows("SELECT 1") == [("1",)]
    for query in running:
        assert athena.get_query_execution(QueryExecutionId=query)["QueryExecution"]["Status"]["State"] in (
            "QUEUED",
            "RUNNING",
        )
        athena.stop_query_execution(QueryExecutionId=query)
        assert lake.ended(query)["Status"]["State"] == "CANCELLED"


def test_a_statement_too_deep_for_a_thread_is_answered_or_refused(lake: Lake) -> None:
    assert lake.rows("SELECT " + "(" * 500 + "1" + ")" * 500) == [("1",)]
    assert lake.rows("SELECT " + " + ".join(["1"] * 1000)) == [("1000",)]
    with pytest.raises(ClientError, match=r"statement is too large \(stack overflow while parsing\)"):
        lake.start("SELECT " + "(" * 4000 + "1" + ")" * 4000)


# Results used again


def _reusing(minutes: int = 5) -> dict[str, Any]:
    by_age = {"Enabled": True, "MaxAgeInMinutes": minutes}
    return {"ResultReuseConfiguration": {"ResultReuseByAgeConfiguration": by_age}}


def _reused(execution: dict[str, Any]) -> bool:
    return bool(execution["Statistics"]["ResultReuseInformation"]["ReusedPreviousResult"])


def test_a_result_is_used_again_where_the_same_is_asked(lake: Lake) -> None:
    query = "SELECT max(x) AS reused FROM n"
    first = lake.run(query, **_reusing())
    assert not _reused(first)
    again = lake.run(query, **_reusing())
    assert _reused(again)
    assert again["QueryExecutionId"] != first["QueryExecutionId"]
    assert again["ResultConfiguration"] == first["ResultConfiguration"]
    assert again["Statistics"]["DataScannedInBytes"] == 0
    assert again["ResultReuseConfiguration"]["ResultReuseByAgeConfiguration"] == {"Enabled": True, "MaxAgeInMinutes": 5}
    assert lake.rows(query, **_reusing()) == [("1999",)]
    elsewhere = {"OutputLocation": f"s3://{lake.results}/elsewhere/"}
    for other in (
        lake.run(query),
        lake.run(query + " ", **_reusing()),
        lake.run(query, **_reusing(0)),
        lake.run(query, **_reusing(), ResultConfiguration=elsewhere),
    ):
        assert not _reused(other)


def test_a_result_that_is_gone_or_that_the_caller_may_not_read_is_not_used_again(
    lake: Lake, role_session: RoleSession
) -> None:
    query = "SELECT min(x) AS gone FROM n"
    lake.run(query)
    everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    results = {"Effect": "Deny", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{lake.results}/*"}
    blind = lake.acting(role_session(everything, results))
    assert not _reused(blind.run(query, **_reusing()))
    query = "SELECT min(x) AS gone FROM n WHERE x > 0"
    location = lake.run(query)["ResultConfiguration"]["OutputLocation"]
    lake.session.client("s3").delete_object(Bucket=lake.results, Key=location.removeprefix(f"s3://{lake.results}/"))
    assert not _reused(lake.run(query, **_reusing()))
    no_table = {"Effect": "Deny", "Action": "glue:GetTable", "Resource": "*"}
    stranger = lake.acting(role_session(everything, no_table))
    assert "glue:GetTable" in stranger.failure(query, **_reusing())


def test_a_prepared_statement_that_has_changed_is_run(lake: Lake, unique: str) -> None:
    lake.run(f"PREPARE {unique} FROM SELECT 1 AS n")
    assert lake.rows(f"EXECUTE {unique}", **_reusing()) == [("1",)]
    assert _reused(lake.run(f"EXECUTE {unique}", **_reusing()))
    lake.session.client("athena").update_prepared_statement(
        StatementName=unique, WorkGroup="primary", QueryStatement="SELECT 2 AS n"
    )
    assert lake.rows(f"EXECUTE {unique}", **_reusing()) == [("2",)]


def test_a_pattern_of_joined_constants_has_an_escape(lake: Lake) -> None:
    """As SQLAlchemy's startswith(autoescape=True) writes it."""
    values = "(VALUES 'ab#c', 'ab%c', 'abxc') AS t(x)"
    assert lake.rows(f"SELECT x FROM {values} WHERE x LIKE 'ab##' || '%' ESCAPE '#'") == [("ab#c",)]
    assert lake.rows(f"SELECT x FROM {values} WHERE x LIKE ('%' || 'b#%') || '%' ESCAPE '#'") == [("ab%c",)]
    reason = lake.failure("SELECT 'a' LIKE 'a' || '#b' ESCAPE '#'")
    assert reason.startswith("INVALID_FUNCTION_ARGUMENT: line 1:8: Escape character must be followed by")
