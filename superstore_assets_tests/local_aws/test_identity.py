"""What the base's evaluation of rights lacked: each test is a way around IAM that is closed, or a word of AWS's."""

import json
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets_tests.local_aws.conftest import RoleSession


def _with_headers(client: Any, **headers: str) -> Any:
    def add(request: Any, **_: Any) -> None:
        for name, value in headers.items():
            del request.headers[name.replace("_", "-")]
            request.headers[name.replace("_", "-")] = value

    client.meta.events.register("before-sign", add)
    return client


def _with_query(client: Any, query: str) -> Any:
    def add(request: Any, **_: Any) -> None:
        request.url += ("&" if "?" in request.url else "?") + query

    client.meta.events.register("before-sign", add)
    return client


def _error(error: pytest.ExceptionInfo[ClientError]) -> tuple[str, str]:
    answer = error.value.response["Error"]
    return str(answer["Code"]), str(answer["Message"])


@pytest.fixture
def may_put(role_session: RoleSession, bucket: str) -> boto3.Session:
    """Who may put objects into the bucket, and nothing else."""
    return role_session({"Effect": "Allow", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/*"})


@pytest.fixture
def queue(administrator: boto3.Session, unique: str) -> str:
    return str(administrator.client("sqs").create_queue(QueueName=unique)["QueueUrl"])


@pytest.fixture
def may_receive(role_session: RoleSession, queue: str) -> boto3.Session:
    """Who may receive and delete the queue's messages, and nothing else."""
    arn = f"arn:aws:sqs:us-east-1:{ACCOUNT}:{queue.rpartition('/')[2]}"
    actions = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
    return role_session({"Effect": "Allow", "Action": actions, "Resource": arn})


def test_an_s3_request_is_what_its_method_says(may_put: boto3.Session, bucket: str) -> None:
    may_put.client("s3").put_object(Bucket=bucket, Key="key", Body=b"content")
    for client in (
        _with_headers(may_put.client("s3"), X_Amz_Target="AmazonS3.PutObject"),
        _with_query(may_put.client("s3"), "Action=PutObject"),
    ):
        with pytest.raises(ClientError) as error:
            client.get_object(Bucket=bucket, Key="key")
        assert _error(error)[0] == "AccessDenied"


def test_an_operation_is_named_once(may_receive: boto3.Session, queue: str) -> None:
    for client in (
        _with_query(may_receive.client("sqs"), "Action=ReceiveMessage"),
        _with_headers(may_receive.client("sqs"), Content_Type="application/x-www-form-urlencoded"),
    ):
        with pytest.raises(ClientError) as error:
            client.purge_queue(QueueUrl=queue)
        assert _error(error)[0] == "InvalidParameterCombination"


def test_a_batch_needs_the_right_of_the_single_action(may_receive: boto3.Session, queue: str) -> None:
    entries: Any = [{"Id": "1", "ReceiptHandle": "unknown"}]
    (failed,) = may_receive.client("sqs").delete_message_batch(QueueUrl=queue, Entries=entries)["Failed"]
    assert failed["Code"] == "ReceiptHandleIsInvalid"
    with pytest.raises(ClientError) as error:
        may_receive.client("sqs").send_message_batch(QueueUrl=queue, Entries=[{"Id": "1", "MessageBody": "text"}])
    assert "sqs:sendmessage on resource" in _error(error)[1]


def test_a_batch_deletes_no_version_that_a_single_call_may_not(administrator: boto3.Session, bucket: str) -> None:
    s3 = administrator.client("s3")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    version = s3.put_object(Bucket=bucket, Key="kept", Body=b"content")["VersionId"]
    deny = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:DeleteObjectVersion",
        "Resource": f"arn:aws:s3:::{bucket}/*",
    }
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [deny]}))
    (refused,) = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "kept", "VersionId": version}]})["Errors"]
    assert refused["Code"] == "AccessDenied"
    assert refused["Message"].endswith("with an explicit deny in a resource-based policy")
    assert s3.get_object(Bucket=bucket, Key="kept", VersionId=version)["Body"].read() == b"content"


def test_a_denial_names_who_what_and_which_resource(may_put: boto3.Session, bucket: str, queue: str) -> None:
    who = str(may_put.client("sts").get_caller_identity()["Arn"])
    queue_arn = f"arn:aws:sqs:us-east-1:{ACCOUNT}:{queue.rpartition('/')[2]}"
    stack = f"arn:aws:cloudformation:us-east-1:{ACCOUNT}:stack/other/*"
    calls: list[tuple[Any, str, dict[str, Any], str, str]] = [
        (
            may_put.client("s3"),
            "get_object",
            {"Bucket": bucket, "Key": "k"},
            "s3:GetObject",
            f'"arn:aws:s3:::{bucket}/k"',
        ),
        (may_put.client("sqs"), "purge_queue", {"QueueUrl": queue}, "sqs:purgequeue", queue_arn),
        (may_put.client("iam"), "delete_role", {"RoleName": "other"}, "iam:DeleteRole", "role other"),
        (
            may_put.client("iam"),
            "create_role",
            {"RoleName": "other", "AssumeRolePolicyDocument": "{}"},
            "iam:CreateRole",
            f"arn:aws:iam::{ACCOUNT}:role/other",
        ),
        (may_put.client("cloudformation"), "delete_stack", {"StackName": "other"}, "cloudformation:DeleteStack", stack),
    ]
    for client, operation, request, action, resource in calls:
        with pytest.raises(ClientError) as error:
            getattr(client, operation)(**request)
        assert _error(error) == (
            "AccessDenied",
            f"User: {who} is not authorized to perform: {action} on resource: {resource}"
            f" because no identity-based policy allows the {action} action",
        )


def test_who_calls_is_the_same_to_iam_and_to_sts(administrator: boto3.Session, role_session: RoleSession) -> None:
    caller = administrator.client("sts").get_caller_identity()
    user = administrator.client("iam").get_user()["User"]
    assert (user["Arn"], user["UserId"]) == (caller["Arn"], caller["UserId"])
    role = role_session({"Effect": "Allow", "Action": "iam:GetUser", "Resource": "*"})
    with pytest.raises(ClientError) as error:
        role.client("iam").get_user()
    assert _error(error) == ("ValidationError", "Must specify userName when calling with non-User credentials")
