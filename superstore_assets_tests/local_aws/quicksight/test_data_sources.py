"""Data sources: tried before they are called successful, and what is refused."""

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets_tests.local_aws.quicksight.conftest import MAY_READ, WORKGROUP, Lake, refusal


def _athena(**parameters: Any) -> dict[str, Any]:
    return {"AthenaParameters": parameters}


def test_a_data_source_is_described_as_it_was_made(lake: Lake, unique: str) -> None:
    answer = lake.make_source(unique, Tags=[{"Key": "project", "Value": "x"}])
    assert answer["CreationStatus"] == "CREATION_IN_PROGRESS"
    assert answer["Status"] == 202
    found = lake.tried(unique)
    assert found["Arn"] == answer["Arn"] == f"arn:aws:quicksight:us-east-1:{ACCOUNT}:datasource/{unique}"
    assert found["Status"] == "CREATION_SUCCESSFUL"
    assert found["DataSourceParameters"] == _athena(WorkGroup=WORKGROUP, RoleArn=lake.role)
    assert "Tags" not in found
    assert unique in [source["DataSourceId"] for source in lake.ask("list_data_sources")["DataSources"]]


def test_a_workgroup_that_is_not_there_fails_the_creation_and_the_id_is_consumed(lake: Lake, unique: str) -> None:
    parameters = _athena(WorkGroup="nowhere", RoleArn=lake.role)
    lake.make_source(unique, DataSourceParameters=parameters)
    found = lake.tried(unique)
    assert found["Status"] == "CREATION_FAILED"
    assert found["ErrorInfo"]["Type"] == "GENERIC_SQL_FAILURE"
    assert "WorkGroup" in found["ErrorInfo"]["Message"]
    with pytest.raises(ClientError) as error:
        lake.make_source(unique)
    assert refusal(error)[0] == "ResourceExistsException"
    with pytest.raises(ClientError) as error:
        lake.make_dataset(unique, lake.physical("SELECT 1 AS x", found["Arn"], x="INTEGER"))
    assert "is not ready" in refusal(error)[1]
    lake.ask(
        "update_data_source",
        DataSourceId=unique,
        Name=unique,
        DataSourceParameters=_athena(WorkGroup=WORKGROUP, RoleArn=lake.role),
    )
    found = lake.tried(unique)
    assert found["Status"] == "UPDATE_SUCCESSFUL"
    assert "ErrorInfo" not in found


@pytest.mark.parametrize(
    ("statements", "service", "words"),
    [
        ([MAY_READ], "glue.amazonaws.com", "sts:AssumeRole"),
        ([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}], "quicksight.amazonaws.com", "athena:"),
        (
            [MAY_READ, {"Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::results/*"}],
            "quicksight.amazonaws.com",
            "s3://results/",
        ),
    ],
)
def test_a_role_that_cannot_query_fails_the_creation(
    lake: Lake,
    unique: str,
    make_role: Callable[..., str],
    statements: list[dict[str, Any]],
    service: str,
    words: str,
) -> None:
    role = make_role(*statements, service=service)
    lake.make_source(unique, DataSourceParameters=_athena(WorkGroup=WORKGROUP, RoleArn=role))
    found = lake.tried(unique)
    assert found["Status"] == "CREATION_FAILED"
    assert found["ErrorInfo"]["Type"] == "ACCESS_DENIED"
    assert words in found["ErrorInfo"]["Message"]


def test_without_a_role_of_its_own_the_accounts_role_reads(lake: Lake, unique: str) -> None:
    lake.make_source(unique, DataSourceParameters=_athena(WorkGroup=WORKGROUP), SslProperties={"DisableSsl": True})
    found = lake.tried(unique)
    assert found["SslProperties"] == {"DisableSsl": True}
    assert found["Status"] == "CREATION_FAILED"
    assert "role/service-role/aws-quicksight-service-role-v0 cannot be found" in found["ErrorInfo"]["Message"]


def test_an_update_that_fails_leaves_the_parameters_as_they_were(lake: Lake, unique: str) -> None:
    lake.make_source(unique)
    lake.tried(unique)
    broken = _athena(WorkGroup="nowhere", RoleArn=lake.role)
    lake.ask("update_data_source", DataSourceId=unique, Name="new", DataSourceParameters=broken)
    found = lake.tried(unique)
    assert (found["Status"], found["Name"]) == ("UPDATE_FAILED", "new")
    assert found["DataSourceParameters"] == _athena(WorkGroup=WORKGROUP, RoleArn=lake.role)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"Type": "S3"}, "does not support data sources of Type S3"),
        ({"DataSourceParameters": {"S3Parameters": {"ManifestFileLocation": {"Bucket": "b", "Key": "k"}}}}, "Athena"),
        ({"VpcConnectionProperties": {"VpcConnectionArn": "a"}}, "does not support VpcConnectionProperties"),
        ({"Tags": [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]}, "Duplicate tag keys"),
    ],
)
def test_what_is_not_done_is_refused(lake: Lake, unique: str, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ClientError) as error:
        lake.make_source(unique, **changes)
    code, message = refusal(error)
    assert code == "InvalidParameterValueException"
    assert words in message
    with pytest.raises(ClientError):
        lake.ask("describe_data_source", DataSourceId=unique)


def test_a_request_outside_the_model_is_a_validation_error(lake: Lake, unique: str) -> None:
    with pytest.raises(ClientError) as error:
        lake.make_source(unique, Type="PAPER")
    code, message = refusal(error)
    assert code == "ValidationException"
    assert "Member must satisfy enum value set" in message


def test_an_operation_that_is_not_done_is_refused_by_name(lake: Lake) -> None:
    with pytest.raises(ClientError) as error:
        lake.ask("list_analyses")
    assert refusal(error)[1] == "The embedded AWS does not support quicksight:ListAnalyses."


def test_a_deleted_data_source_is_gone(lake: Lake, unique: str) -> None:
    lake.make_source(unique)
    lake.tried(unique)
    lake.ask("delete_data_source", DataSourceId=unique)
    with pytest.raises(ClientError) as error:
        lake.ask("describe_data_source", DataSourceId=unique)
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 404
    assert dict(error.value.response)["ResourceType"] == "DATA_SOURCE"
