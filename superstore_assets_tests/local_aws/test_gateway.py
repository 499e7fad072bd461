"""The one door: who comes in, who does not, and what survives a crash."""

import http.client
import json
from pathlib import Path
from urllib.parse import urlsplit

import boto3
import botocore.session
import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws.process import LocalAws, StartError, running
from superstore_assets_tests.local_aws.conftest import RoleSession, session

_CALLS = {
    "s3": "list_buckets",
    "sqs": "list_queues",
    "sts": "get_caller_identity",
    "iam": "list_roles",
    "glue": "get_databases",
}


def _raw(server: LocalAws, method: str, path: str, headers: dict[str, str] | None = None) -> tuple[int, bytes]:
    address = urlsplit(server.endpoint)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=10)
    connection.request(method, path, headers=headers or {})
    response = connection.getresponse()
    answer = response.status, response.read()
    connection.close()
    return answer


def _session_with(server: LocalAws, access_key: str, secret_key: str) -> boto3.Session:
    core = botocore.session.Session()
    core.set_config_variable("config_file", str(server.home / "aws" / "config"))
    core.set_config_variable("profile", "administrator")
    core.set_credentials(access_key, secret_key)
    return boto3.Session(botocore_session=core)


def _code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Code"])


@pytest.mark.parametrize("path", ["/", "/bucket/key", "/health", "/_ministack/health", "/_localstack/health"])
def test_an_unsigned_request_is_refused(local_aws: LocalAws, path: str) -> None:
    status, body = _raw(local_aws, "GET", path)
    assert status == 403
    assert b"MissingAuthenticationToken" in body


def test_nobody_wipes_or_reconfigures_it_without_credentials(local_aws: LocalAws, bucket: str) -> None:
    for path in ("/_ministack/reset", "/_ministack/config", "/_aws/sqs/messages"):
        assert _raw(local_aws, "POST", path)[0] == 403
    session(local_aws).client("s3").head_bucket(Bucket=bucket)


def test_administration_paths_are_closed_to_signed_requests_too(local_aws: LocalAws, bucket: str) -> None:
    s3 = session(local_aws).client("s3")
    with pytest.raises(ClientError) as refused:
        s3.put_object(Bucket="_ministack", Key="reset", Body=b"")
    assert _code(refused) == "NoSuchBucket"
    s3.head_bucket(Bucket=bucket)


@pytest.mark.parametrize("key", ["test", "000000000000", "AKIAIOSFODNN7EXAMPLE"])
@pytest.mark.parametrize("service", _CALLS)
def test_well_known_and_unknown_keys_are_refused(local_aws: LocalAws, key: str, service: str) -> None:
    client = _session_with(local_aws, key, "test").client(service)  # type: ignore[call-overload]  # no literal
    with pytest.raises(ClientError) as refused:
        getattr(client, _CALLS[service])()
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 403


@pytest.mark.parametrize("service", _CALLS)
def test_the_right_key_with_a_wrong_secret_is_refused(local_aws: LocalAws, service: str) -> None:
    keys = session(local_aws).get_credentials()
    assert keys is not None
    client = _session_with(local_aws, keys.access_key, "wrong").client(service)  # type: ignore[call-overload]
    with pytest.raises(ClientError) as refused:
        getattr(client, _CALLS[service])()
    assert _code(refused) in ("SignatureDoesNotMatch", "InvalidSignatureException")


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1", "169.254.169.254"])
def test_a_host_that_is_not_its_own_is_refused(local_aws: LocalAws, host: str) -> None:
    status, body = _raw(local_aws, "GET", "/", {"Host": host})
    assert status == 403
    assert b"it is not" in body


def test_a_service_that_it_does_not_have_is_refused_by_name(local_aws: LocalAws) -> None:
    with pytest.raises(ClientError, match="has no service 'dynamodb'"):
        session(local_aws).client("dynamodb").list_tables()


def test_another_region_is_refused(local_aws: LocalAws) -> None:
    with pytest.raises(ClientError, match="serves us-east-1 only"):
        session(local_aws).client("sqs", region_name="eu-west-1").list_queues()


def test_a_target_header_does_not_lead_to_another_service(local_aws: LocalAws) -> None:
    client = session(local_aws).client("sqs")
    client.meta.events.register(
        "before-sign.sqs.*",
        lambda request, **_: request.headers.replace_header("X-Amz-Target", "DynamoDB_20120810.ListTables"),
    )
    with pytest.raises(ClientError) as refused:
        client.list_queues()
    assert _code(refused) == "UnknownOperationException"


def test_a_role_may_do_what_its_policy_says_and_no_more(
    local_aws: LocalAws, bucket: str, role_session: RoleSession
) -> None:
    statement = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/in/*"}
    s3 = role_session(statement).client("s3")
    s3.put_object(Bucket=bucket, Key="in/a", Body=b"x")
    for refused in (
        lambda: s3.put_object(Bucket=bucket, Key="out/a", Body=b"x"),
        lambda: s3.get_object(Bucket=bucket, Key="in/a"),
        lambda: s3.list_objects_v2(Bucket=bucket),
    ):
        with pytest.raises(ClientError) as error:
            refused()
        assert _code(error) == "AccessDenied"


def test_a_role_session_is_its_role_in_policies(local_aws: LocalAws, bucket: str, role_session: RoleSession) -> None:
    """aws:PrincipalArn of a session is the role's ARN, so a bucket policy can name the one role that may write."""
    put = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/*"}
    writer, other = role_session(put), role_session(put)
    writer_arn = writer.client("sts").get_caller_identity()["Arn"]
    role_arn = "arn:aws:iam::" + writer_arn.split(":")[4] + ":role/" + writer_arn.split("/")[1]
    policy = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Deny",
                "Principal": "*",
                "Action": "s3:PutObject",
                "Resource": f"arn:aws:s3:::{bucket}/*",
                "Condition": {"ArnNotEquals": {"aws:PrincipalArn": role_arn}},
            }
        ],
    }
    session(local_aws).client("s3").put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))
    writer.client("s3").put_object(Bucket=bucket, Key="a", Body=b"x")
    with pytest.raises(ClientError, match="explicit deny in a resource-based policy"):
        other.client("s3").put_object(Bucket=bucket, Key="a", Body=b"x")


def test_kill_dash_nine_loses_nothing_acknowledged(tmp_path: Path) -> None:
    server = LocalAws(tmp_path / "home").start()
    try:
        here = session(server)
        s3, sqs, iam = here.client("s3"), here.client("sqs"), here.client("iam")
        s3.create_bucket(Bucket="kept")
        s3.put_bucket_versioning(Bucket="kept", VersioningConfiguration={"Status": "Enabled"})
        for body in (b"first", b"second"):
            s3.put_object(Bucket="kept", Key="a/b.csv", Body=body)
        url = sqs.create_queue(QueueName="kept")["QueueUrl"]
        sqs.send_message(QueueUrl=url, MessageBody="news")
        trust = {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}
        role = iam.create_role(RoleName="kept", AssumeRolePolicyDocument=json.dumps(trust))["Role"]
        keys = here.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="kept")["Credentials"]

        server.kill()
        server.start()

        here = session(server)
        assert here.client("s3").get_object(Bucket="kept", Key="a/b.csv")["Body"].read() == b"second"
        versions = here.client("s3").list_object_versions(Bucket="kept")["Versions"]
        assert [version["IsLatest"] for version in versions] == [True, False]
        url = here.client("sqs").get_queue_url(QueueName="kept")["QueueUrl"]
        assert here.client("sqs").receive_message(QueueUrl=url)["Messages"][0]["Body"] == "news"
        assert session(server, dict(keys)).client("sts").get_caller_identity()["Arn"].endswith("assumed-role/kept/kept")
    finally:
        server.stop()


def test_a_home_has_one_server_and_its_secrets_are_its_owners(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert running(home) is None
    with LocalAws(home) as server:
        assert running(home) == server.endpoint
        assert server.endpoint.startswith("http://127.0.0.1:")
        with pytest.raises(StartError, match="already runs"):
            LocalAws(home).start()
        assert home.stat().st_mode & 0o777 == 0o700
        assert (home / "aws" / "config").stat().st_mode & 0o777 == 0o600
        first = session(server).get_credentials()
    assert running(home) is None
    with LocalAws(tmp_path / "other") as other:
        second = session(other).get_credentials()
    assert first is not None
    assert second is not None
    assert (first.access_key, first.secret_key) != (second.access_key, second.secret_key)


def test_a_taken_port_is_said(tmp_path: Path, local_aws: LocalAws) -> None:
    port = urlsplit(local_aws.endpoint).port
    assert port is not None
    with pytest.raises(StartError, match=f"cannot listen on 127.0.0.1:{port}: Address already in use"):
        LocalAws(tmp_path / "home", port).start()
