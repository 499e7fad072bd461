"""What an ingestion loads, what it says of itself, and what it leaves alone."""

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws.process import LocalAws
from superstore_assets.local_aws.quicksight.core import INGESTIONS
from superstore_assets.local_aws.store import Store
from superstore_assets_tests.local_aws.conftest import session
from superstore_assets_tests.local_aws.quicksight.conftest import (
    ENDLESS,
    MAY_READ,
    SOURCE,
    WORKGROUP,
    Lake,
    refusal,
)

ORDERS = 'region,sales,day,boxes\n"East, far",12.55555,2014-01-03,3\nWest,-3.25,2014-02-01,\n'
TYPED = (
    "SELECT region, cast(sales as double) AS sales, cast(day as date) AS day,"
    " cast(nullif(boxes, '') as bigint) AS boxes FROM lake.{table}"
)


def _typed(table: str) -> str:
    return TYPED.format(table=table)


def test_an_ingestion_loads_the_rows_in_the_types_of_the_dataset(lake: Lake, unique: str) -> None:
    lake.table(unique, ORDERS)
    ended = lake.filled(unique, _typed(unique), region="STRING", sales="DECIMAL/FIXED", day="DATETIME", boxes="INTEGER")
    assert ended["IngestionStatus"] == "COMPLETED"
    assert ended["RequestType"] == "INITIAL_INGESTION"
    assert ended["RequestSource"] == "MANUAL"
    assert ended["RowInfo"] == {"RowsIngested": 2, "RowsDropped": 0, "TotalRowsInDataset": 2}
    assert ended["IngestionSizeInBytes"] == 2 * 4 * 8 + len("East, far") + len("West")
    assert lake.rows(unique) == [
        ("East, far", Decimal("12.5556"), datetime(2014, 1, 3), 3),
        ("West", Decimal("-3.2500"), datetime(2014, 2, 1), None),
    ]


def test_a_float_keeps_every_digit_that_a_double_has(lake: Lake, unique: str) -> None:
    lake.filled(unique, "SELECT 0.1E0 + 0.2E0 AS x", x="DECIMAL/FLOAT")
    assert lake.rows(unique) == [(0.1 + 0.2,)]


def test_a_decimal_without_a_subtype_is_fixed(lake: Lake, unique: str) -> None:
    lake.filled(unique, "SELECT 1.23456E0 AS x", x="DECIMAL")
    assert lake.rows(unique) == [(Decimal("1.2346"),)]


def test_a_boolean_becomes_an_integer(lake: Lake, unique: str) -> None:
    lake.filled(unique, "SELECT true AS yes, false AS no", yes="BOOLEAN", no="INTEGER")
    assert lake.rows(unique) == [(1, 0)]


def test_an_empty_text_is_not_null(lake: Lake, unique: str) -> None:
    lake.filled(unique, "SELECT '' AS a, cast(null as varchar) AS b", a="STRING", b="STRING")
    assert lake.rows(unique) == [("", None)]


def test_rows_that_cannot_be_converted_are_dropped_and_counted(lake: Lake, unique: str) -> None:
    lake.table(unique, "n,x\n1,2.5\n 2 ,1e3\n2.5,1\n,7\nthree,1\n4,much\n")
    sql = f"SELECT nullif(n, '') AS n, x FROM lake.{unique}"
    ended = lake.filled(unique, sql, n="INTEGER", x="DECIMAL")
    assert ended["RowInfo"] == {"RowsIngested": 3, "RowsDropped": 3, "TotalRowsInDataset": 3}
    assert lake.rows(unique) == [(1, Decimal("2.5")), (2, Decimal(1000)), (None, Decimal(7))]


def test_a_number_beyond_18_digits_does_not_fit_a_fixed_decimal(lake: Lake, unique: str) -> None:
    ended = lake.filled(unique, "SELECT 1E15 AS x UNION ALL SELECT nan() UNION ALL SELECT 1E0", x="DECIMAL/FIXED")
    assert ended["RowInfo"]["RowsDropped"] == 2
    assert lake.rows(unique) == [(Decimal(1),)]


@pytest.mark.parametrize(
    ("sql", "declared", "error", "words"),
    [
        ("SELECT 1 AS x", "STRING", "SQL_SCHEMA_MISMATCH_ERROR", "column 'x' is integer"),
        ("SELECT date '2014-01-03' AS x", "DECIMAL", "SQL_SCHEMA_MISMATCH_ERROR", "column 'x' is date"),
        ("SELECT '2014-01-03' AS x", "DATETIME", "SQL_SCHEMA_MISMATCH_ERROR", "does not parse text as DATETIME"),
        ("SELECT 1 AS y", "INTEGER", "SQL_SCHEMA_MISMATCH_ERROR", "x"),
        ("SELECT x FROM lake.nowhere", "INTEGER", "SQL_TABLE_NOT_FOUND", "nowhere"),
        ("SELECT cast('a' as integer) AS x", "INTEGER", "SQL_EXCEPTION", "INVALID_CAST_ARGUMENT"),
        ("SELEKT 1 AS x", "INTEGER", "SQL_EXCEPTION", "mismatched input"),
    ],
)
def test_a_query_that_cannot_be_ingested_fails_with_the_reason(
    lake: Lake, unique: str, sql: str, declared: str, error: str, words: str
) -> None:
    ended = lake.filled(unique, sql, x=declared)
    assert ended["IngestionStatus"] == "FAILED"
    assert ended["ErrorInfo"]["Type"] == error
    assert words in ended["ErrorInfo"]["Message"]
    assert lake.spice(unique) is None


def test_a_table_is_read_by_its_name(lake: Lake, unique: str) -> None:
    lake.table(unique, "region,sales\nEast,1\n")
    table = {
        "DataSourceArn": lake.source_arn,
        "Catalog": "AwsDataCatalog",
        "Schema": "lake",
        "Name": unique,
        "InputColumns": [{"Name": "sales", "Type": "STRING"}],
    }
    ended = lake.ended(unique, lake.make_dataset(unique, {"t": {"RelationalTable": table}}))
    assert ended["RowInfo"]["RowsIngested"] == 1
    assert lake.rows(unique) == [("1",)]


def test_a_refresh_replaces_the_rows_and_a_failed_one_leaves_them(lake: Lake, unique: str) -> None:
    lake.table(unique, ORDERS)
    lake.filled(unique, f"SELECT cast(sales as double) AS sales FROM lake.{unique}", sales="DECIMAL")
    put = lake.session.client("s3").put_object
    put(Bucket="lake", Key=f"{unique}/data.csv", Body=b"region,sales,day,boxes\nEast,1,,\n")
    assert lake.refreshed(unique, "second")["RequestType"] == "FULL_REFRESH"
    assert lake.rows(unique) == [(Decimal(1),)]

    put(Bucket="lake", Key=f"{unique}/data.csv", Body=b"region,sales,day,boxes\nEast,?,,\n")
    ended = lake.refreshed(unique, "third")
    assert ended["IngestionStatus"] == "FAILED"
    assert lake.rows(unique) == [(Decimal(1),)]
    files = list((lake.home / "spice" / unique).iterdir())
    assert [file.name for file in files] == ["second.parquet"]


def test_an_ingestion_id_is_used_once(lake: Lake, unique: str) -> None:
    lake.filled(unique, "SELECT 1 AS x", x="INTEGER")
    lake.refreshed(unique, "run-1")
    with pytest.raises(ClientError) as error:
        lake.ask("create_ingestion", DataSetId=unique, IngestionId="run-1")
    assert refusal(error)[0] == "ResourceExistsException"


def test_a_second_ingestion_waits_for_the_first_and_cancelling_stops_the_query(lake: Lake, unique: str) -> None:
    first = lake.make_dataset(unique, lake.physical(ENDLESS, n="INTEGER"))
    lake.running(unique, first)
    answer = lake.ask("create_ingestion", DataSetId=unique, IngestionId="second")
    assert answer["IngestionStatus"] == "QUEUED"
    waiting = lake.ingestion(unique, "second")
    assert waiting["QueueInfo"] == {"WaitingOnIngestion": first, "QueuedIngestion": "second"}

    lake.ask("cancel_ingestion", DataSetId=unique, IngestionId=first)
    assert lake.ended(unique, first)["IngestionStatus"] == "CANCELLED"
    lake.running(unique, "second")
    lake.ask("cancel_ingestion", DataSetId=unique, IngestionId="second")
    assert lake.ended(unique, "second")["ErrorInfo"]["Type"] == "INGESTION_CANCELED"
    assert lake.spice(unique) is None
    with pytest.raises(ClientError) as error:
        lake.ask("cancel_ingestion", DataSetId=unique, IngestionId=first)
    assert "has ended: CANCELLED" in refusal(error)[1]


def test_an_edit_supersedes_the_ingestion_that_runs(lake: Lake, unique: str) -> None:
    first = lake.make_dataset(unique, lake.physical(ENDLESS, n="INTEGER"))
    lake.running(unique, first)
    answer = lake.ask(
        "update_data_set",
        DataSetId=unique,
        Name=unique,
        ImportMode="SPICE",
        PhysicalTableMap=lake.physical("SELECT 7 AS n", n="INTEGER"),
    )
    ended = lake.ended(unique, answer["IngestionId"])
    assert ended["RequestType"] == "EDIT"
    assert lake.ended(unique, first)["ErrorInfo"]["Type"] == "INGESTION_SUPERSEDED"
    assert lake.rows(unique) == [(7,)]


def test_ingestions_are_listed_the_newest_first_in_pages(lake: Lake, unique: str) -> None:
    first = lake.filled(unique, "SELECT 1 AS x", x="INTEGER")["IngestionId"]
    lake.refreshed(unique, "second")
    page = lake.ask("list_ingestions", DataSetId=unique, MaxResults=1)
    assert [item["IngestionId"] for item in page["Ingestions"]] == ["second"]
    page = lake.ask("list_ingestions", DataSetId=unique, NextToken=page["NextToken"])
    assert [item["IngestionId"] for item in page["Ingestions"]] == [first]
    assert "NextToken" not in page
    with pytest.raises(ClientError) as error:
        lake.ask("list_ingestions", DataSetId=unique, NextToken="nonsense")
    assert refusal(error)[0] == "InvalidNextTokenException"


def test_an_incremental_refresh_is_refused(lake: Lake, unique: str) -> None:
    lake.filled(unique, "SELECT 1 AS x", x="INTEGER")
    with pytest.raises(ClientError) as error:
        lake.ask("create_ingestion", DataSetId=unique, IngestionId="a", IngestionType="INCREMENTAL_REFRESH")
    assert refusal(error) == (
        "InvalidParameterValueException",
        "The embedded AWS does not support IngestionType INCREMENTAL_REFRESH.",
    )


def test_an_ingestion_reads_as_the_run_as_role(lake: Lake, unique: str, make_role: Callable[..., str]) -> None:
    lake.table(unique, ORDERS)
    no_data = {"Effect": "Deny", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::lake/{unique}/*"}
    role = make_role(MAY_READ, no_data, service="quicksight.amazonaws.com")
    parameters = {"AthenaParameters": {"WorkGroup": WORKGROUP, "RoleArn": role}}
    arn = lake.make_source(unique, DataSourceParameters=parameters)["Arn"]
    assert lake.tried(unique)["Status"] == "CREATION_SUCCESSFUL"
    physical = lake.physical(f"SELECT region FROM lake.{unique}", arn, region="STRING")
    ended = lake.ended(unique, lake.make_dataset(unique, physical))
    assert ended["ErrorInfo"]["Type"] == "PERMISSION_DENIED"
    assert "s3:GetObject" in ended["ErrorInfo"]["Message"]

    lake.session.client("iam").put_role_policy(
        RoleName=role.rpartition("/")[2],
        PolicyName="test",
        PolicyDocument='{"Statement": [{"Effect": "Allow", "Action": ["glue:*", "s3:*"], "Resource": "*"}]}',
    )
    ended = lake.refreshed(unique, "without-athena")
    assert ended["ErrorInfo"]["Type"] == "PERMISSION_DENIED"
    assert "athena:StartQueryExecution" in ended["ErrorInfo"]["Message"]

    lake.session.client("iam").update_assume_role_policy(
        RoleName=role.rpartition("/")[2],
        PolicyDocument='{"Statement": [{"Effect": "Allow", "Principal": {"Service": "glue.amazonaws.com"},'
        ' "Action": "sts:AssumeRole"}]}',
    )
    ended = lake.refreshed(unique, "without-trust")
    assert ended["ErrorInfo"]["Type"] == "FAILURE_TO_ASSUME_ROLE"
    assert role in ended["ErrorInfo"]["Message"]


def test_the_query_is_in_athenas_history(lake: Lake, unique: str) -> None:
    ingestion = lake.filled(unique, "SELECT 1 AS x", x="INTEGER")["IngestionId"]
    athena = lake.session.client("athena")
    ids = athena.list_query_executions(WorkGroup=WORKGROUP, MaxResults=50)["QueryExecutionIds"]
    queries = [found["Query"] for found in athena.batch_get_query_execution(QueryExecutionIds=ids)["QueryExecutions"]]
    assert any(ingestion in query for query in queries)


def test_without_its_data_source_a_dataset_cannot_be_refreshed(lake: Lake, unique: str) -> None:
    arn = lake.make_source(unique)["Arn"]
    lake.tried(unique)
    lake.ended(unique, lake.make_dataset(unique, lake.physical("SELECT 1 AS x", arn, x="INTEGER")))
    lake.ask("delete_data_source", DataSourceId=unique)
    assert lake.refreshed(unique, "second")["ErrorInfo"]["Type"] == "DATA_SOURCE_NOT_FOUND"
    assert lake.rows(unique) == [(1,)]


def test_deleting_a_dataset_takes_its_rows_and_ends_its_ingestion(lake: Lake, unique: str) -> None:
    first = lake.make_dataset(unique, lake.physical(ENDLESS, n="INTEGER"))
    lake.running(unique, first)
    lake.ask("delete_data_set", DataSetId=unique)
    with pytest.raises(ClientError) as error:
        lake.ingestion(unique, first)
    assert refusal(error)[0] == "ResourceNotFoundException"
    lake.filled(unique, "SELECT 1 AS x", x="INTEGER")
    assert lake.rows(unique) == [(1,)]


def test_a_dataset_is_refreshed_32_times_in_24_hours_at_most(own_lake: Lake, own_server: LocalAws) -> None:
    own_lake.filled("d", "SELECT 1 AS x", x="INTEGER")
    for number in range(32):
        own_lake.ask("create_ingestion", DataSetId="d", IngestionId=f"refresh-{number}")
    with pytest.raises(ClientError) as error:
        own_lake.ask("create_ingestion", DataSetId="d", IngestionId="refresh-32")
    assert refusal(error)[0] == "LimitExceededException"
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 409
    with pytest.raises(ClientError) as error:
        own_lake.ask("create_ingestion", DataSetId="d", IngestionId="refresh-31")
    assert refusal(error)[0] == "ResourceExistsException"
    # Another dataset has its own refreshes, and an edit is none.
    own_lake.filled("other", "SELECT 1 AS x", x="INTEGER")
    assert own_lake.refreshed("other", "refresh-0")["IngestionStatus"] == "COMPLETED"
    edit = own_lake.ask(
        "update_data_set",
        DataSetId="d",
        Name="d",
        ImportMode="SPICE",
        PhysicalTableMap=own_lake.physical("SELECT 2 AS x", x="INTEGER"),
    )
    assert own_lake.ended("d", edit["IngestionId"])["IngestionStatus"] == "COMPLETED"

    own_server.stop()
    store = Store(own_lake.home / "state" / "documents.sqlite")
    oldest = store.get(INGESTIONS, "d/refresh-0")
    assert oldest is not None
    store.put(INGESTIONS, "d/refresh-0", {**oldest, "CreatedTime": oldest["CreatedTime"] - timedelta(hours=24)})
    store.close()
    own_server.start()
    again = Lake(own_server, session(own_server), own_lake.role)
    assert again.refreshed("d", "refresh-32")["IngestionStatus"] == "COMPLETED"
    with pytest.raises(ClientError) as error:
        again.ask("create_ingestion", DataSetId="d", IngestionId="refresh-33")
    assert refusal(error)[0] == "LimitExceededException"


def test_a_kill_in_the_middle_fails_the_ingestion_and_keeps_the_rows(own_lake: Lake, own_server: LocalAws) -> None:
    own_lake.table("t", "x\n1\n")
    own_lake.filled("kept", "SELECT x FROM lake.t", x="STRING")
    own_lake.filled("endless", "SELECT 5 AS n", n="INTEGER")
    answer = own_lake.ask(
        "update_data_set",
        DataSetId="endless",
        Name="endless",
        ImportMode="SPICE",
        PhysicalTableMap=own_lake.physical(ENDLESS, n="INTEGER"),
    )
    own_lake.running("endless", answer["IngestionId"])
    own_lake.ask("create_ingestion", DataSetId="endless", IngestionId="waiting")

    own_server.kill()
    (own_lake.home / "spice" / "deleted").mkdir()  # as a kill within DeleteDataSet leaves it
    own_server.start()
    again = Lake(own_server, session(own_server), own_lake.role)
    for ingestion in (answer["IngestionId"], "waiting"):
        found = again.ingestion("endless", ingestion)
        assert found["IngestionStatus"] == "FAILED"
        assert found["ErrorInfo"]["Type"] == "INTERNAL_SERVICE_ERROR"
    assert again.rows("endless") == [(5,)]
    assert len(list((again.home / "spice" / "endless").iterdir())) == 1
    assert not (again.home / "spice" / "deleted").exists()
    assert again.ask("describe_data_source", DataSourceId=SOURCE)["DataSource"]["Status"] == "CREATION_SUCCESSFUL"
    assert again.refreshed("kept", "after")["IngestionStatus"] == "COMPLETED"
    assert again.rows("kept") == [("1",)]
