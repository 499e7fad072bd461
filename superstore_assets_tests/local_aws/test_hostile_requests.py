"""Requests that mean harm to Glue and QuickSight: refused soon and in the service's own shape."""

import http.client
import json
from typing import Any
from urllib.parse import urlsplit

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws

SECONDS = 20
"""For a request that should take milliseconds, on a machine with much else to do."""


def asked(server: LocalAws, session: boto3.Session, service: str, target: str, body: bytes) -> tuple[int, str, str]:
    """Status, error code and body of a signed request: *target* is Glue's operation or QuickSight's method and path."""
    if service == "glue":
        method, path = "POST", "/"
        headers = {"content-type": "application/x-amz-json-1.1", "x-amz-target": f"AWSGlue.{target}"}
    else:
        method, path = target.split(" ")
        headers = {"content-type": "application/json"}
    request = AWSRequest(method, server.endpoint + path, headers, body)
    credentials = session.get_credentials()
    assert credentials is not None
    SigV4Auth(credentials.get_frozen_credentials(), service, "us-east-1").add_auth(request)
    connection = http.client.HTTPConnection(urlsplit(server.endpoint).netloc, timeout=SECONDS)
    connection.request(method, path, body, dict(request.headers.items()))
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, str(json.loads(text).get("__type", "")), text


def nested(depth: int) -> str:
    """A JSON object in an object in an object."""
    return '{"a":' * depth + "1" + "}" * depth


DATASETS = f"POST /accounts/{ACCOUNT}/data-sets"
SCHEDULES = f"POST /accounts/{ACCOUNT}/data-sets/x/refresh-schedules"
HOURLY = '{"Schedule":{"ScheduleId":"a","RefreshType":"FULL_REFRESH","ScheduleFrequency":{"Interval":"HOURLY"},'


@pytest.mark.parametrize(
    ("service", "target", "body"),
    [
        ("glue", "GetTables", '{"DatabaseName":' + "[" * 100_000 + "]" * 100_000 + "}"),
        ("glue", "GetTables", '{"DatabaseName":' + nested(900) + "}"),
        ("glue", "CreateTable", '{"DatabaseName":"d","TableInput":{"Name":"t","Parameters":' + nested(900) + "}}"),
        ("glue", "CreateDatabase", '{"DatabaseInput":{"Name":"' + "x" * 3_000_000 + '"}}'),
        ("glue", "CreateDatabase", '{"DatabaseInput":{"Name":"\\ud800"}}'),
        ("glue", "CreateDatabase", '{"DatabaseInput":{"Name":"a\\u0000"}}'),
        ("glue", "CreateDatabase", '{"DatabaseInput":{"Name":"a\\u001fb"}}'),
        ("glue", "GetDatabases", '{"MaxResults":' + "9" * 5000 + "}"),
        ("glue", "GetDatabases", '{"MaxResults":1e999}'),
        ("glue", "GetDatabases", '{"MaxResults":NaN}'),
        ("glue", "GetDatabases", '{"NextToken":"eyJzdGFydCI6IDFlOTk5fQ=="}'),
        ("quicksight", DATASETS, '{"DataSetId":' + "[" * 100_000 + "]" * 100_000 + "}"),
        (
            "quicksight",
            DATASETS,
            '{"DataSetId":"d","Name":"n","ImportMode":"SPICE","PhysicalTableMap":' + nested(900) + "}",
        ),
        ("quicksight", f"POST /accounts/{ACCOUNT}/dashboards/d", '{"Name":"n","Definition":' + nested(900) + "}"),
        ("quicksight", f"POST /accounts/{ACCOUNT}/dashboards/d", '{"Name":"' + "x" * 3_000_000 + '"}'),
        ("quicksight", SCHEDULES, HOURLY + '"StartAfterDateTime":1e300}}'),
        ("quicksight", SCHEDULES, HOURLY + '"StartAfterDateTime":-Infinity}}'),
        ("quicksight", f"GET /accounts/{ACCOUNT}/data-sets?max-results=99999999999999999999", ""),
    ],
)
def test_a_request_beyond_all_bounds_is_refused_in_few_words(
    local_aws: LocalAws, administrator: boto3.Session, service: str, target: str, body: str
) -> None:
    status, code, answer = asked(local_aws, administrator, service, target, body.encode())
    assert status == 400, answer
    assert code in ("InvalidInputException", "InvalidParameterValueException", "ValidationException")
    assert len(answer) < 10_000


@pytest.fixture
def patient(administrator: boto3.Session) -> Any:
    """A client of Glue that asks once and does not wait for ever."""
    return administrator.client("glue", config=Config(read_timeout=SECONDS, retries={"total_max_attempts": 1}))


@pytest.mark.parametrize("expression", ["(a+)+b", "a*" * 20 + "b", "(a|a)*b", "(.*.*.*.*.*.*.*)b"])
def test_no_pattern_of_tables_takes_long(patient: Any, unique: str, expression: str) -> None:
    patient.create_database(DatabaseInput={"Name": unique})
    patient.create_table(DatabaseName=unique, TableInput={"Name": "a" * 200})
    assert patient.get_tables(DatabaseName=unique, Expression=expression)["TableList"] == []
    assert len(patient.get_tables(DatabaseName=unique, Expression="A*|none")["TableList"]) == 1


@pytest.mark.parametrize("expression", ["(a", "a{1001}", "(?=a)"])
def test_what_is_no_pattern_is_refused(patient: Any, unique: str, expression: str) -> None:
    patient.create_database(DatabaseInput={"Name": unique})
    with pytest.raises(ClientError) as error:
        patient.get_tables(DatabaseName=unique, Expression=expression)
    assert error.value.response["Error"]["Code"] == "InvalidInputException"
    assert "is not a pattern" in error.value.response["Error"]["Message"]


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("year LIKE '" + "%a" * 30 + "%b'", 0),
        ("year LIKE 'a%a_%'", 1),
        ("(" * 100 + "year = 'x'" + ")" * 100, 0),
        (" OR ".join(["year = 'x'"] * 100), 0),
        ("NOT " * 200 + f"year = '{'a' * 200}'", 1),
    ],
)
def test_no_filter_of_partitions_takes_long(patient: Any, unique: str, expression: str, found: int) -> None:
    partitioned(patient, unique)
    answer = patient.get_partitions(DatabaseName=unique, TableName="t", Expression=expression)
    assert len(answer["Partitions"]) == found


def test_a_filter_of_partitions_that_is_too_deep_is_refused(patient: Any, unique: str) -> None:
    partitioned(patient, unique)
    with pytest.raises(ClientError) as error:
        patient.get_partitions(DatabaseName=unique, TableName="t", Expression="(" * 1000 + "year = 'x'" + ")" * 1000)
    assert error.value.response["Error"]["Code"] == "InvalidInputException"


def partitioned(glue: Any, database: str) -> None:
    """A table `t` with one partition, whose one value is long."""
    glue.create_database(DatabaseInput={"Name": database})
    keys = [{"Name": "year", "Type": "string"}]
    glue.create_table(DatabaseName=database, TableInput={"Name": "t", "PartitionKeys": keys})
    glue.create_partition(DatabaseName=database, TableName="t", PartitionInput={"Values": ["a" * 200]})


def test_a_crawlers_configuration_that_is_too_deep_is_refused(
    patient: Any, administrator: boto3.Session, unique: str, make_role: Any
) -> None:
    role = make_role({"Effect": "Allow", "Action": "*", "Resource": "*"}, service="glue.amazonaws.com")
    given = {"Role": role, "DatabaseName": unique, "Targets": {"S3Targets": [{"Path": f"s3://{unique}/"}]}}
    for depth in (500, 100_000):
        with pytest.raises(ClientError) as error:
            patient.create_crawler(Name=unique, Configuration=nested(depth), **given)
        assert error.value.response["Error"]["Code"] == "InvalidInputException"
    exclusions = [{"Path": f"s3://{unique}/", "Exclusions": ["*a" * 200 + "b", "{" + "a," * 200 + "b}" * 1]}]
    administrator.client("s3").create_bucket(Bucket=unique)
    administrator.client("s3").put_object(Bucket=unique, Key="a" * 500 + ".csv", Body=b"a,b\n1,2\n3,4\n")
    patient.create_database(DatabaseInput={"Name": unique})
    patient.create_crawler(Name=unique, **{**given, "Targets": {"S3Targets": exclusions}})
    patient.start_crawler(Name=unique)
    while patient.get_crawler(Name=unique)["Crawler"]["State"] != "READY":
        assert patient.get_databases()["DatabaseList"]
    assert patient.get_crawler(Name=unique)["Crawler"]["LastCrawl"]["Status"] == "SUCCEEDED"
