"""The door knows each operation: what is on the list is done, what is not is refused by name and quickly."""

import http.client
import json
from typing import Any
from urllib.parse import urlsplit

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.exceptions import ClientError

from superstore_assets.local_aws.operations import HONOURED, model
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.conftest import session


def _refused(call: Any, **given: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        call(**given)
    return error.value.response["Error"]["Code"], error.value.response["Error"]["Message"]


@pytest.mark.parametrize("service", HONOURED)
def test_the_list_names_operations_and_members_of_the_model(service: str) -> None:
    for operation, members in HONOURED[service].items():
        shape = model(service).operation_model(operation).input_shape
        assert set(members.split()) <= set(shape.members if shape else ()), operation


@pytest.mark.parametrize(
    ("service", "operation", "given"),
    [
        ("iam", "list_groups", {}),
        ("iam", "create_saml_provider", {"Name": "a", "SAMLMetadataDocument": "x" * 1000}),
        ("sts", "get_session_token", {}),
        ("cloudformation", "detect_stack_drift", {"StackName": "a"}),
        ("cloudformation", "list_exports", {}),
        ("logs", "describe_destinations", {}),
        ("logs", "start_query", {"startTime": 0, "endTime": 1, "queryString": "fields @message"}),
        ("cloudwatch", "list_dashboards", {}),
        ("cloudwatch", "put_composite_alarm", {"AlarmName": "a", "AlarmRule": "TRUE"}),
    ],
)
def test_an_operation_that_is_not_on_the_list_is_refused_by_name(
    administrator: boto3.Session, service: Any, operation: str, given: dict[str, Any]
) -> None:
    said = _refused(getattr(administrator.client(service), operation), **given)[1]
    assert said.startswith("The embedded AWS does not support ")


@pytest.mark.parametrize(
    ("service", "operation", "given", "member"),
    [
        ("iam", "get_role", {"RoleName": "a"}, None),
        ("cloudformation", "create_stack", {"StackName": "a", "TemplateURL": "https://b/c"}, "TemplateURL"),
        ("cloudformation", "create_stack", {"StackName": "a", "TemplateBody": "{}", "RoleARN": "a" * 20}, "RoleARN"),
        ("logs", "create_log_group", {"logGroupName": "a", "kmsKeyId": "k"}, "kmsKeyId"),
        (
            "sts",
            "assume_role",
            {"RoleArn": "a" * 20, "RoleSessionName": "ab", "SerialNumber": "123456789"},
            "SerialNumber",
        ),
    ],
)
def test_a_member_that_is_not_honoured_is_refused_by_name(
    administrator: boto3.Session, service: Any, operation: str, given: dict[str, Any], member: str | None
) -> None:
    said = _refused(getattr(administrator.client(service), operation), **given)[1]
    assert said.startswith(f"The embedded AWS does not support {member} in ") is (member is not None)


def _bomb() -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    return "\n".join(lines)


@pytest.mark.parametrize("template", [_bomb(), "[" * 40_000, json.dumps({"Resources": {}})[:-2] + "{" * 20_000])
def test_a_template_that_would_take_long_to_read_is_refused(administrator: boto3.Session, template: str) -> None:
    code, _ = _refused(administrator.client("cloudformation").create_stack, StackName="bomb", TemplateBody=template)
    assert code == "ValidationError"


def test_a_request_is_refused_before_more_is_read_than_its_service_takes(local_aws: LocalAws) -> None:
    client: Any = session(local_aws).client("sqs")
    queue = client.create_queue(QueueName="large")["QueueUrl"]
    code, _ = _refused(client.send_message, QueueUrl=queue, MessageBody="x" * 9_000_000)
    assert code == "RequestEntityTooLarge"
    assert client.get_queue_url(QueueName="large")["QueueUrl"] == queue


def _asked(local_aws: LocalAws, body: bytes, path: str = "/") -> tuple[int, bytes]:
    """Status and body of the answer to a signed form for IAM."""
    keys = session(local_aws).get_credentials()
    assert keys is not None
    headers = {"content-type": "application/x-www-form-urlencoded"}
    request = AWSRequest("POST", local_aws.endpoint + path, headers, body)
    SigV4Auth(keys.get_frozen_credentials(), "iam", "us-east-1").add_auth(request)
    connection = http.client.HTTPConnection(urlsplit(local_aws.endpoint).netloc, timeout=60)
    connection.request("POST", path, body, dict(request.headers.items()))
    answer = connection.getresponse()
    found = answer.status, answer.read()
    connection.close()
    return found


@pytest.mark.parametrize(
    ("body", "path", "code"),
    [
        (b"Action=ListRoles&Version=2010-05-08&Action=ListGroups", "/", b"MalformedQueryString"),
        (b"Action=ListRoles&Version=2010-05-08", "/service/x/operation/ListGroups", b"UnknownOperationException"),
        (b"Action=ListRoles&Version=2010-05-08&MaxItems=-", "/", b"ValidationError"),
        ("Action=ListRoles&Version=2010-05-08&MaxItems=²".encode(), "/", b"ValidationError"),
        (b"Action=GetRole&Version=2010-05-08&RoleName=a%00", "/", b"ValidationError"),
        (b"Action=ListRoles&Version=2010-05-08&Tags.member.1.Key=a", "/", b"UnsupportedOperation"),
    ],
)
def test_a_form_has_one_meaning_or_none(local_aws: LocalAws, body: bytes, path: str, code: bytes) -> None:
    status, text = _asked(local_aws, body, path)
    assert 400 <= status < 500
    assert b"<Code>" + code + b"</Code>" in text


def test_a_form_of_very_many_fields_is_soon_refused(local_aws: LocalAws) -> None:
    tags = "".join(f"&Tags.member.{number}.Key=a{number}" for number in range(200_000))
    status, _ = _asked(local_aws, f"Action=CreateUser&Version=2010-05-08&UserName=x{tags}".encode())
    assert status == 400


@pytest.mark.parametrize(
    ("operation", "given", "member"),
    [
        (
            "put_metric_data",
            {"Namespace": "a", "MetricData": [{"MetricName": "a", "Value": 1, "StorageResolution": 1}]},
            "MetricData.StorageResolution",
        ),
        ("put_metric_data", {"Namespace": "a", "EntityMetricData": []}, "EntityMetricData"),
    ],
)
def test_a_member_of_a_member_that_is_not_honoured_is_refused_by_name(
    administrator: boto3.Session, operation: str, given: dict[str, Any], member: str
) -> None:
    said = _refused(getattr(administrator.client("cloudwatch"), operation), **given)[1]
    assert said.startswith(f"The embedded AWS does not support {member} in ")
