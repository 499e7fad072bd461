"""Buckets and their settings: each is honoured, or refused by name; nothing else happens instead."""

import json
from typing import Any

import boto3
import pytest

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.s3.conftest import Refused
from superstore_assets_tests.local_aws.s3.raw import error, send


def test_buckets_are_made_listed_and_deleted(s3: Any, unique: str, refused: Refused) -> None:
    name = f"made-{unique}"
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"Tags": [{"Key": "team", "Value": "sales"}]})
    s3.create_bucket(Bucket=name)
    assert s3.head_bucket(Bucket=name)["BucketRegion"] == "us-east-1"
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] is None
    assert [each["Name"] for each in s3.list_buckets(Prefix=name)["Buckets"]] == [name]
    assert s3.get_bucket_tagging(Bucket=name)["TagSet"] == [{"Key": "team", "Value": "sales"}]
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    assert refused(s3.delete_bucket, Bucket=name) == "BucketNotEmpty"
    s3.delete_object(Bucket=name, Key="k")
    s3.delete_bucket(Bucket=name)
    assert refused(s3.head_bucket, Bucket=name) == "404"
    assert refused(s3.delete_bucket, Bucket=name) == "NoSuchBucket"


def test_all_buckets_are_listed_by_pages(s3: Any, unique: str) -> None:
    names = [f"page-{unique}-{letter}" for letter in "abc"]
    for name in names:
        s3.create_bucket(Bucket=name)
    pages = s3.get_paginator("list_buckets").paginate(Prefix=f"page-{unique}", PaginationConfig={"PageSize": 2})
    assert [[each["Name"] for each in page["Buckets"]] for page in pages] == [names[:2], names[2:]]


@pytest.mark.parametrize("name", ["Upper", "ab", "a..b", "-ab", "192.168.0.1", "xn--abc", "a_b_c", "x" * 64])
def test_a_name_that_no_bucket_may_have_is_refused(local_aws: LocalAws, name: str) -> None:
    assert error(send(local_aws, "PUT", f"/{name}"))[:2] == (400, "InvalidBucketName")


def test_a_bucket_elsewhere_is_refused(s3: Any, unique: str, refused: Refused) -> None:
    given = {"Bucket": f"there-{unique}", "CreateBucketConfiguration": {"LocationConstraint": "eu-west-1"}}
    assert refused(s3.create_bucket, **given) == "IllegalLocationConstraintException"
    assert refused(s3.create_bucket, Bucket=f"there-{unique}", ObjectLockEnabledForBucket=True) == "NotImplemented"
    assert refused(s3.create_bucket, Bucket=f"there-{unique}", ObjectOwnership="ObjectWriter") == "NotImplemented"


def test_a_request_signed_for_another_region_is_told_this_one(administrator: boto3.Session, bucket: str) -> None:
    there: Any = administrator.client("s3", region_name="eu-west-1")
    there.put_object(Bucket=bucket, Key="k", Body=b"x")  # boto3 follows the region that the refusal names
    assert there.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"


def test_every_bucket_is_closed_and_encrypted(s3: Any, bucket: str, refused: Refused) -> None:
    block = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    assert all(block.values())
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
    assert s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"] == [rule]
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [rule]})
    s3.delete_bucket_encryption(Bucket=bucket)
    kms = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "alias/none"}}
    given = {"Bucket": bucket, "ServerSideEncryptionConfiguration": {"Rules": [kms]}}
    assert refused(s3.put_bucket_encryption, **given) == "KMS.NotFoundException"
    controls = {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}
    s3.put_bucket_ownership_controls(Bucket=bucket, OwnershipControls=controls)
    assert s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"] == controls
    other = {"Rules": [{"ObjectOwnership": "ObjectWriter"}]}
    assert refused(s3.put_bucket_ownership_controls, Bucket=bucket, OwnershipControls=other) == "NotImplemented"
    assert s3.get_bucket_acl(Bucket=bucket)["Grants"][0]["Permission"] == "FULL_CONTROL"
    assert refused(s3.put_bucket_acl, Bucket=bucket, ACL="public-read") == "AccessControlListNotSupported"


def _policy(bucket: str, principal: Any, **statement: Any) -> str:
    given = {
        "Effect": "Allow",
        "Principal": principal,
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{bucket}/*",
    }
    return json.dumps({"Version": "2012-10-17", "Statement": [{**given, **statement}]})


def test_policies(s3: Any, bucket: str, refused: Refused) -> None:
    assert refused(s3.get_bucket_policy, Bucket=bucket) == "NoSuchBucketPolicy"
    policy = _policy(bucket, {"AWS": f"arn:aws:iam::{ACCOUNT}:root"})
    s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    assert s3.get_bucket_policy(Bucket=bucket)["Policy"] == policy
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"] is False
    assert refused(s3.put_bucket_policy, Bucket=bucket, Policy=_policy(bucket, "*")) == "AccessDenied"
    for wrong in ("{", "[]", '{"Statement": []}', _policy("other", "*"), _policy(bucket, "*", Effect="Maybe")):
        assert refused(s3.put_bucket_policy, Bucket=bucket, Policy=wrong) == "MalformedPolicy"
    assert s3.get_bucket_policy(Bucket=bucket)["Policy"] == policy
    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=_policy(bucket, "*"))
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"] is True
    s3.delete_bucket_policy(Bucket=bucket)
    assert refused(s3.get_bucket_policy, Bucket=bucket) == "NoSuchBucketPolicy"


def test_versioning_is_off_on_or_suspended(s3: Any, bucket: str, refused: Refused) -> None:
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    for status in ("Enabled", "Suspended"):
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": status})
        assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == status
    given = {"VersioningConfiguration": {"Status": "Enabled", "MFADelete": "Enabled"}}
    assert refused(s3.put_bucket_versioning, Bucket=bucket, **given) == "NotImplemented"


def test_tags(s3: Any, bucket: str, refused: Refused) -> None:
    tags = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": ""}]
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": tags})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == tags
    assert refused(s3.put_bucket_tagging, Bucket=bucket, Tagging={"TagSet": tags * 2}) == "InvalidTag"
    s3.delete_bucket_tagging(Bucket=bucket)
    assert refused(s3.get_bucket_tagging, Bucket=bucket) == "NoSuchTagSet"


@pytest.fixture
def queue(administrator: boto3.Session, bucket: str, unique: str) -> tuple[str, str]:
    """Address and ARN of a queue that lets S3 send news of the bucket."""
    sqs = administrator.client("sqs")
    address = sqs.create_queue(QueueName=unique)["QueueUrl"]
    arn = f"arn:aws:sqs:us-east-1:{ACCOUNT}:{unique}"
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": "s3.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": f"arn:aws:s3:::{bucket}"}},
    }
    sqs.set_queue_attributes(QueueUrl=address, Attributes={"Policy": json.dumps({"Statement": [statement]})})
    return address, arn


def _news(administrator: boto3.Session, address: str) -> list[dict[str, Any]]:
    sqs: Any = administrator.client("sqs")
    found = []
    while messages := sqs.receive_message(QueueUrl=address, MaxNumberOfMessages=10).get("Messages"):
        found += [json.loads(message["Body"]) for message in messages]
    return found


def test_a_queue_is_told_what_happens_to_objects(
    administrator: boto3.Session, s3: Any, versioned: str, queue: tuple[str, str]
) -> None:
    address, arn = queue
    rules = [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".csv"}]
    events = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"]
    configured = {"Id": "news", "QueueArn": arn, "Events": events, "Filter": {"Key": {"FilterRules": rules}}}
    notification = {"QueueConfigurations": [configured]}
    s3.put_bucket_notification_configuration(Bucket=versioned, NotificationConfiguration=notification)
    assert s3.get_bucket_notification_configuration(Bucket=versioned)["QueueConfigurations"] == [configured]
    assert [each["Event"] for each in _news(administrator, address)] == ["s3:TestEvent"]
    put = s3.put_object(Bucket=versioned, Key="in/a b.csv", Body=b"12345")
    s3.put_object(Bucket=versioned, Key="in/a.txt", Body=b"x")
    s3.put_object(Bucket=versioned, Key="out/a.csv", Body=b"x")
    source = {"Bucket": versioned, "Key": "in/a b.csv"}
    s3.copy_object(Bucket=versioned, Key="in/c.csv", CopySource=source)
    s3.delete_object(**source)
    s3.delete_object(**source, VersionId=put["VersionId"])
    records = [record for each in _news(administrator, address) for record in each["Records"]]
    assert [(record["eventName"], record["s3"]["object"]["key"]) for record in records] == [
        ("ObjectCreated:Put", "in/a+b.csv"),
        ("ObjectCreated:Copy", "in/c.csv"),
        ("ObjectRemoved:DeleteMarkerCreated", "in/a+b.csv"),
        ("ObjectRemoved:Delete", "in/a+b.csv"),
    ]
    told = records[0]["s3"]
    assert told["configurationId"] == "news"
    assert told["bucket"]["name"] == versioned
    assert (told["object"]["size"], told["object"]["versionId"]) == (5, put["VersionId"])
    assert records[0]["userIdentity"]["principalId"].startswith("AWS:AIDA")
    sequence = [record["s3"]["object"]["sequencer"] for record in records[:3]]
    assert sequence == sorted(sequence)
    s3.put_bucket_notification_configuration(Bucket=versioned, NotificationConfiguration={})
    s3.put_object(Bucket=versioned, Key="in/d.csv", Body=b"x")
    assert _news(administrator, address) == []


def test_a_notification_that_would_not_arrive_is_refused(
    administrator: boto3.Session, s3: Any, bucket: str, queue: tuple[str, str], refused: Refused
) -> None:
    _, arn = queue

    def put(*configured: dict[str, Any], **given: Any) -> None:
        notification = {"QueueConfigurations": list(configured), **given}
        s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=notification)

    created = {"QueueArn": arn, "Events": ["s3:ObjectCreated:*"]}
    absent = {**created, "QueueArn": f"{arn}-absent"}
    assert refused(lambda: put(absent)) == "InvalidArgument"
    assert refused(lambda: put(created, {"QueueArn": arn, "Events": ["s3:ObjectCreated:Put"]})) == "InvalidArgument"
    assert refused(lambda: put({"QueueArn": arn, "Events": ["s3:Replication:*"]})) == "NotImplemented"
    assert refused(lambda: put(created, EventBridgeConfiguration={})) == "NotImplemented"
    topic = {"TopicArn": f"arn:aws:sns:us-east-1:{ACCOUNT}:t", "Events": ["s3:ObjectCreated:*"]}
    assert refused(lambda: put(TopicConfigurations=[topic])) == "NotImplemented"


_RULE = {"ID": "old", "Status": "Enabled", "Filter": {"Prefix": "in/"}, "Expiration": {"Days": 30}}


def test_a_lifecycle_comes_back_as_it_was_put(s3: Any, bucket: str, refused: Refused) -> None:
    colder = {
        "ID": "colder",
        "Status": "Disabled",
        "Filter": {"And": {"Prefix": "", "Tags": [{"Key": "a", "Value": "1"}], "ObjectSizeGreaterThan": 10}},
        "Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}],
        "NoncurrentVersionExpiration": {"NoncurrentDays": 7, "NewerNoncurrentVersions": 2},
    }
    rules = [_RULE, colder]
    s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": rules})
    assert s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"] == rules
    s3.delete_bucket_lifecycle(Bucket=bucket)
    assert refused(s3.get_bucket_lifecycle_configuration, Bucket=bucket) == "NoSuchLifecycleConfiguration"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"Expiration": {"Days": 0}}, "InvalidArgument"),
        ({"Expiration": {"Date": "2030-01-01"}}, "NotImplemented"),
        ({"Transitions": [{"Days": 1, "StorageClass": "STANDARD_IA"}]}, "InvalidArgument"),
        ({"Transitions": [{"Days": 99, "StorageClass": "GLACIER"}]}, "NotImplemented"),
        ({"Prefix": "in/"}, "MalformedXML"),
    ],
)
def test_a_rule_that_is_not_done_is_refused(
    s3: Any, bucket: str, refused: Refused, changed: dict[str, Any], code: str
) -> None:
    given = {"LifecycleConfiguration": {"Rules": [{**_RULE, **changed}]}}
    assert refused(s3.put_bucket_lifecycle_configuration, Bucket=bucket, **given) == code


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        *(
            (method, path, 501, "NotImplemented")
            for method, path in (
                ("DELETE", "?analytics&id=1"),
                ("DELETE", "?inventory&id=1"),
                ("DELETE", "?metrics&id=1"),
                ("DELETE", "?intelligent-tiering&id=1"),
                ("DELETE", "?metadataTable"),
                ("DELETE", "?metadataConfiguration"),
                ("DELETE", "?cors"),
                ("DELETE", "?website"),
                ("DELETE", "?replication"),
                ("DELETE", "?unknown"),
                ("DELETE", "/k?annotation&annotationName=a"),
                ("PUT", "/k?renameObject"),
                ("PUT", "/k?encryption"),
                ("PUT", "/k?retention"),
                ("PUT", "/k?unknown"),
                ("PUT", "/k?uploadId=1"),
                ("PUT", "?abac"),
                ("PUT", "?cors"),
                ("GET", "?session"),
                ("GET", "?abac"),
                ("GET", "?logging"),
                ("GET", "?website"),
                ("GET", "?object-lock"),
                ("GET", "?metadataTable"),
                ("GET", "?unknown"),
                ("GET", "/k?torrent"),
                ("POST", "/k?restore"),
                ("POST", "/k?select&select-type=2"),
            )
        ),
        ("POST", "", 405, "MethodNotAllowed"),
        ("POST", "/k", 405, "MethodNotAllowed"),
        ("PATCH", "/k", 405, "MethodNotAllowed"),
    ],
)
def test_what_is_no_operation_here_is_refused_and_nothing_else_is_done(
    local_aws: LocalAws, s3: Any, bucket: str, method: str, path: str, status: int, code: str
) -> None:
    empty = f"{bucket}-empty"
    s3.create_bucket(Bucket=empty)
    s3.put_object(Bucket=bucket, Key="k", Body=b"kept")
    body = b"<X/>" if method in ("PUT", "POST") else b""
    for name in (bucket, empty):
        assert error(send(local_aws, method, f"/{name}{path}", body))[:2] == (status, code)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"kept"
    assert "Contents" not in s3.list_objects_v2(Bucket=empty)
    assert error(send(local_aws, "PUT", f"/{bucket}-new?abac", b"<X/>"))[:2] == (501, "NotImplemented")
    assert f"{bucket}-new" not in [each["Name"] for each in s3.list_buckets()["Buckets"]]


@pytest.mark.parametrize("subresource", ["versioning", "tagging", "lifecycle", "encryption", "notification", "delete"])
@pytest.mark.parametrize(
    "body",
    [
        b"<X/>",
        b"<VersioningConfiguration><Status>Enabled",
        b"not xml",
        b"\xff\xfe",
        b'<!DOCTYPE a [<!ENTITY b "c">]><VersioningConfiguration><Status>&b;</Status></VersioningConfiguration>',
        b"<a>" * 20_000,
        b'<Tagging xmlns="http://other/"><TagSet/></Tagging>',
        b"<Delete><Object><Key>k</Key><Key>l</Key></Object></Delete>",
        b"",
    ],
)
def test_a_body_that_is_not_the_operations_is_refused(
    local_aws: LocalAws, bucket: str, subresource: str, body: bytes
) -> None:
    import base64
    import hashlib

    digest = base64.b64encode(hashlib.md5(body, usedforsecurity=False).digest()).decode()
    method = "POST" if subresource == "delete" else "PUT"
    answer = send(local_aws, method, f"/{bucket}?{subresource}", body, {"content-md5": digest})
    assert answer[0] == 400
    assert error(answer)[1] in ("MalformedXML", "MissingRequestBodyError")
