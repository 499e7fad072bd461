"""Objects: what is put is read, whole or in part, with all that was said of it and on the conditions that are set."""

import base64
import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from botocore.config import Config

from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.conftest import RoleSession, session
from superstore_assets_tests.local_aws.s3.conftest import Refused
from superstore_assets_tests.local_aws.s3.raw import error, send

KEYS = ("plain", "a/b c+d=e&f", "ä/日本語/🎉", "a//b/", "..", "a/../b", "x" * 1024, "%41", "q?x#y", "\t\x7f")


@pytest.mark.parametrize("key", KEYS)
def test_any_key_is_put_read_listed_copied_and_deleted(s3: Any, bucket: str, key: str) -> None:
    s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == key.encode()
    assert [each["Key"] for each in s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": key})
    assert s3.get_object(Bucket=bucket, Key="copy")["Body"].read() == key.encode()
    gone = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key}, {"Key": "copy"}]})
    assert [each["Key"] for each in gone["Deleted"]] == [key, "copy"]
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)


def test_what_is_said_of_an_object_comes_back(s3: Any, bucket: str) -> None:
    said = {
        "CacheControl": "no-cache",
        "ContentDisposition": 'attachment; filename="a.csv"',
        "ContentEncoding": "gzip",
        "ContentLanguage": "de",
        "ContentType": "text/csv",
        "Metadata": {"origin": "till 3", "upper": "Case"},
        "StorageClass": "STANDARD_IA",
    }
    expires = datetime(2031, 5, 6, 7, 8, 9, tzinfo=UTC)
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", Expires=expires, Tagging="team=sales&cost=1", **said)
    for read in (s3.get_object, s3.head_object):
        found = read(Bucket=bucket, Key="k")
        assert {name: found[name] for name in said} == said
        assert found["ExpiresString"] == "Tue, 06 May 2031 07:08:09 GMT"
        assert found["ServerSideEncryption"] == "AES256"
        assert (found["ContentLength"], found["AcceptRanges"]) == (1, "bytes")
        assert found["ETag"] == f'"{hashlib.md5(b"x", usedforsecurity=False).hexdigest()}"'
    assert s3.get_object(Bucket=bucket, Key="k")["TagCount"] == 2
    other = s3.get_object(Bucket=bucket, Key="k", ResponseContentType="text/html", ResponseCacheControl="max-age=1")
    assert (other["ContentType"], other["CacheControl"]) == ("text/html", "max-age=1")
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    assert s3.head_object(Bucket=bucket, Key="k")["ContentType"] == "binary/octet-stream"


def test_ranges(s3: Any, bucket: str, refused: Refused) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    for wanted, body, told in (
        ("bytes=2-4", b"234", "bytes 2-4/10"),
        ("bytes=7-", b"789", "bytes 7-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=-99", b"0123456789", "bytes 0-9/10"),
        ("bytes=8-99", b"89", "bytes 8-9/10"),
    ):
        found = s3.get_object(Bucket=bucket, Key="k", Range=wanted)
        assert (found["Body"].read(), found["ContentRange"]) == (body, told)
        assert found["ResponseMetadata"]["HTTPStatusCode"] == 206
        assert s3.head_object(Bucket=bucket, Key="k", Range=wanted)["ContentLength"] == len(body)
    for whole in ("bytes=4-2", "lines=1-2", "bytes=1-2,4-5"):
        found = s3.get_object(Bucket=bucket, Key="k", Range=whole)
        assert (found["Body"].read(), found["ResponseMetadata"]["HTTPStatusCode"]) == (b"0123456789", 200)
    for unsatisfiable in ("bytes=10-", "bytes=-0"):
        assert refused(s3.get_object, Bucket=bucket, Key="k", Range=unsatisfiable) == "InvalidRange"


def test_a_large_object_is_streamed_both_ways(s3: Any, bucket: str) -> None:
    body = bytes(range(256)) * 40_000
    s3.put_object(Bucket=bucket, Key="k", Body=body)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == body
    assert s3.get_object(Bucket=bucket, Key="k", Range="bytes=1000000-3000000")["Body"].read() == body[1000000:3000001]


def test_conditions_of_a_read(s3: Any, bucket: str, refused: Refused) -> None:
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]
    at = {"Bucket": bucket, "Key": "k"}
    before, after = datetime.now(UTC) - timedelta(days=1), datetime.now(UTC) + timedelta(days=1)
    for given in (
        {"IfMatch": etag},
        {"IfNoneMatch": '"other"'},
        {"IfModifiedSince": before},
        {"IfUnmodifiedSince": after},
    ):
        assert s3.get_object(**at, **given)["Body"].read() == b"x"
    for given, code in (
        ({"IfMatch": '"other"'}, "PreconditionFailed"),
        ({"IfNoneMatch": etag}, "304"),
        ({"IfModifiedSince": after}, "304"),
        ({"IfUnmodifiedSince": before}, "PreconditionFailed"),
    ):
        assert refused(s3.get_object, **at, **given) == code
    assert s3.get_object(**at, IfMatch=etag, IfUnmodifiedSince=before)["Body"].read() == b"x"


def test_conditions_of_a_write(s3: Any, bucket: str, refused: Refused) -> None:
    at = {"Bucket": bucket, "Key": "k"}
    assert refused(s3.put_object, **at, Body=b"0", IfMatch='"any"') == "NoSuchKey"
    etag = s3.put_object(**at, Body=b"1", IfNoneMatch="*")["ETag"]
    assert refused(s3.put_object, **at, Body=b"2", IfNoneMatch="*") == "PreconditionFailed"
    assert refused(s3.put_object, **at, Body=b"2", IfNoneMatch=etag) == "NotImplemented"
    assert refused(s3.put_object, **at, Body=b"2", IfMatch='"other"') == "PreconditionFailed"
    assert s3.get_object(**at)["Body"].read() == b"1"
    s3.put_object(**at, Body=b"2", IfMatch=etag)
    assert refused(s3.delete_object, **at, IfMatch=etag) == "PreconditionFailed"
    s3.delete_object(**at, IfMatch=s3.head_object(**at)["ETag"])
    assert refused(s3.get_object, **at) == "NoSuchKey"


@pytest.mark.parametrize(
    ("algorithm", "checksum"),
    [
        ("CRC32", "NhCmhg=="),
        ("CRC32C", "mnG7TA=="),
        ("CRC64NVME", "M3eFcAZSQlc="),
        ("SHA1", "qvTGHdzF6KLavt4PO0gs2a6pQ00="),
        ("SHA256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="),
    ],
)
def test_checksums_are_verified_kept_and_told(
    s3: Any, bucket: str, refused: Refused, algorithm: str, checksum: str
) -> None:
    member = f"Checksum{algorithm}"
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"hello", **{member: checksum})
    assert (put[member], put["ChecksumType"]) == (checksum, "FULL_OBJECT")
    assert s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")[member] == checksum
    assert member not in s3.head_object(Bucket=bucket, Key="k")
    copied = s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "k"})
    assert copied["CopyObjectResult"][member] == checksum
    wrong = base64.b64encode(b"\0" * len(base64.b64decode(checksum))).decode()
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"other", **{member: wrong}) == "BadDigest"
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"other", **{member: "bad"}) == "InvalidRequest"
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"hello"


def test_without_a_checksum_s3_computes_its_own(administrator: Any, bucket: str) -> None:
    client = administrator.client("s3", config=Config(request_checksum_calculation="when_required"))
    assert client.put_object(Bucket=bucket, Key="k", Body=b"hello")["ChecksumCRC64NVME"] == "M3eFcAZSQlc="


def test_a_body_is_the_one_that_was_signed(local_aws: LocalAws, s3: Any, bucket: str, refused: Refused) -> None:
    digest = base64.b64encode(hashlib.md5(b"x", usedforsecurity=False).digest()).decode()
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentMD5=digest)
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"y", ContentMD5=digest) == "BadDigest"
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"y", ContentMD5="none") == "InvalidDigest"
    for claimed, code in (
        (hashlib.sha256(b"other").hexdigest(), "XAmzContentSHA256Mismatch"),
        ("none", "InvalidArgument"),
    ):
        answer = send(local_aws, "PUT", f"/{bucket}/k", b"y", {"x-claimed-payload": claimed})
        assert error(answer)[:2] == (400, code)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"


def _framed(*chunks: bytes, trailer: str = "") -> bytes:
    framed = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    return framed + b"0\r\n" + (f"{trailer}\r\n".encode() if trailer else b"") + b"\r\n"


def test_a_body_in_chunks_with_a_trailing_checksum(local_aws: LocalAws, s3: Any, bucket: str) -> None:
    headers = {
        "x-claimed-payload": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "x-amz-decoded-content-length": "5",
        "x-amz-trailer": "x-amz-checksum-crc32",
        "content-encoding": "aws-chunked,gzip",
    }
    good = _framed(b"hel", b"lo", trailer="x-amz-checksum-crc32:NhCmhg==")
    assert send(local_aws, "PUT", f"/{bucket}/k", good, headers)[0] == 200
    assert send(local_aws, "GET", f"/{bucket}/k", b"", {"x-amz-checksum-mode": "enabled"})[0] == 200  # as from C++
    found = s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert (found["Body"].read(), found["ChecksumCRC32"], found["ContentEncoding"]) == (b"hello", "NhCmhg==", "gzip")
    for body, code in (
        (_framed(b"hel", b"lo", trailer="x-amz-checksum-crc32:AAAAAA=="), "BadDigest"),
        (_framed(b"hel", b"lo"), "IncompleteBody"),
        (_framed(b"hell", trailer="x-amz-checksum-crc32:NhCmhg=="), "IncompleteBody"),
        (good[:-8], "IncompleteBody"),
        (b"zz\r\n" + good, "IncompleteBody"),
        (b"hello", "IncompleteBody"),
    ):
        assert error(send(local_aws, "PUT", f"/{bucket}/other", body, headers))[:2] == (400, code)
    assert "other" not in [each["Key"] for each in s3.list_objects_v2(Bucket=bucket)["Contents"]]


def test_limits_of_keys_and_metadata(s3: Any, bucket: str, refused: Refused) -> None:
    at = {"Bucket": bucket, "Key": "k", "Body": b""}
    s3.put_object(**at, Metadata={"a": "x" * 2047})
    assert refused(s3.put_object, **at, Metadata={"a": "x" * 2048}) == "MetadataTooLarge"
    assert refused(s3.put_object, **{**at, "Key": "x" * 1025}) == "KeyTooLongError"
    assert refused(s3.put_object, **{**at, "Key": "ä" * 513}) == "KeyTooLongError"


def test_a_key_of_kms_does_not_exist_and_other_encryption_is_refused(s3: Any, bucket: str, refused: Refused) -> None:
    at = {"Bucket": bucket, "Key": "k", "Body": b""}
    s3.put_object(**at, ServerSideEncryption="AES256")
    key = "arn:aws:kms:us-east-1:000000000000:key/1"
    assert refused(s3.put_object, **at, ServerSideEncryption="aws:kms", SSEKMSKeyId=key) == "KMS.NotFoundException"
    assert refused(s3.put_object, **at, ServerSideEncryption="aws:kms") == "NotImplemented"
    customer = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": "x" * 32}
    assert refused(s3.put_object, **at, **customer) in ("NotImplemented", "InvalidRequest")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"ACL": "public-read"}, "AccessControlListNotSupported"),
        ({"StorageClass": "DEEP_ARCHIVE"}, "NotImplemented"),
        ({"WebsiteRedirectLocation": "/other"}, "NotImplemented"),
        ({"ObjectLockLegalHoldStatus": "ON"}, "NotImplemented"),
        ({"GrantRead": "id=1"}, "NotImplemented"),
        ({"ExpectedBucketOwner": "111122223333"}, "AccessDenied"),
        ({"Tagging": "a=1&a=2"}, "InvalidTag"),
        ({"Tagging": "&".join(f"k{number}=v" for number in range(11))}, "BadRequest"),
    ],
)
def test_what_a_put_does_not_honour_it_refuses(
    s3: Any, bucket: str, refused: Refused, given: dict[str, str], code: str
) -> None:
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"", **given) == code
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)


def test_a_copy_keeps_or_replaces_what_is_said(s3: Any, bucket: str, refused: Refused) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", Metadata={"a": "1"}, ContentType="text/csv", Tagging="t=1")
    source = {"Bucket": bucket, "Key": "k"}
    s3.copy_object(Bucket=bucket, Key="kept", CopySource=source)
    kept = s3.get_object(Bucket=bucket, Key="kept")
    assert (kept["Metadata"], kept["ContentType"], kept["TagCount"]) == ({"a": "1"}, "text/csv", 1)
    given = {"MetadataDirective": "REPLACE", "TaggingDirective": "REPLACE", "Metadata": {"b": "2"}}
    s3.copy_object(Bucket=bucket, Key="other", CopySource=source, **given)
    other = s3.get_object(Bucket=bucket, Key="other")
    assert (other["Metadata"], other["ContentType"]) == ({"b": "2"}, "binary/octet-stream")
    assert "TagCount" not in other
    assert refused(s3.copy_object, **source, CopySource=source) == "InvalidRequest"
    s3.copy_object(**source, CopySource=source, MetadataDirective="REPLACE", Metadata={"c": "3"})
    assert s3.get_object(**source)["Metadata"] == {"c": "3"}
    assert refused(s3.copy_object, **source, CopySource={"Bucket": bucket, "Key": "absent"}) == "NoSuchKey"
    unmet = {"CopySourceIfMatch": '"other"', "Bucket": bucket, "Key": "no"}
    assert refused(s3.copy_object, CopySource=source, **unmet) == "PreconditionFailed"


def test_tags_are_put_read_and_taken_away(s3: Any, bucket: str, refused: Refused) -> None:
    at = {"Bucket": bucket, "Key": "k"}
    s3.put_object(**at, Body=b"x")
    tags = [{"Key": "team", "Value": "sales"}]
    s3.put_object_tagging(**at, Tagging={"TagSet": tags})
    assert s3.get_object_tagging(**at)["TagSet"] == tags
    s3.delete_object_tagging(**at)
    assert s3.get_object_tagging(**at)["TagSet"] == []
    assert refused(s3.put_object_tagging, **at, Tagging={"TagSet": tags * 2}) == "InvalidTag"


def test_a_policy_may_ask_for_the_tags_of_an_object(s3: Any, bucket: str, role_session: RoleSession) -> None:
    condition = {"StringEquals": {"s3:ExistingObjectTag/open": "yes"}}
    resource = f"arn:aws:s3:::{bucket}/*"
    reader: Any = role_session(
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": resource, "Condition": condition}
    ).client("s3")
    s3.put_object(Bucket=bucket, Key="open", Body=b"x", Tagging="open=yes")
    s3.put_object(Bucket=bucket, Key="shut", Body=b"x")
    assert reader.get_object(Bucket=bucket, Key="open")["Body"].read() == b"x"
    with pytest.raises(reader.exceptions.ClientError, match="not authorized to perform: s3:GetObject"):
        reader.get_object(Bucket=bucket, Key="shut")


def test_who_may_not_list_does_not_learn_what_is_absent(s3: Any, bucket: str, role_session: RoleSession) -> None:
    get = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*"}
    with pytest.raises(s3.exceptions.ClientError, match=r"not authorized to perform: s3:ListBucket"):
        role_session(get).client("s3").get_object(Bucket=bucket, Key="absent")
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(Bucket=bucket, Key="absent")


def test_access_lists_are_off(s3: Any, bucket: str, refused: Refused) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    (grant,) = s3.get_object_acl(Bucket=bucket, Key="k")["Grants"]
    assert grant["Permission"] == "FULL_CONTROL"
    code = "AccessControlListNotSupported"
    assert refused(s3.put_object_acl, Bucket=bucket, Key="k", ACL="public-read") == code


def test_a_presigned_address_is_for_its_time_and_its_request(local_aws: LocalAws, bucket: str) -> None:
    import urllib.error
    import urllib.request

    client: Any = session(local_aws).client("s3")
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    address = client.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    assert "X-Amz-Signature" in address
    assert urllib.request.urlopen(address).read() == b"x"  # noqa: S310
    wrong = (address.replace("/k?", "/other?"), address.replace("X-Amz-Expires=3600", "X-Amz-Expires=3601"))
    for other in wrong:
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(other)  # noqa: S310
    put = client.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "p", "Metadata": {"a": "1"}})
    request = urllib.request.Request(put, b"new", {"x-amz-meta-a": "1", "Content-Type": ""}, method="PUT")  # noqa: S310
    assert urllib.request.urlopen(request).status == 200  # noqa: S310
    assert client.get_object(Bucket=bucket, Key="p")["Metadata"] == {"a": "1"}


def test_the_older_signature_is_refused_by_name(local_aws: LocalAws, bucket: str) -> None:
    import urllib.error
    import urllib.request

    client: Any = session(local_aws).client("s3", config=Config(signature_version="s3"))
    address = client.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(address)  # noqa: S310
    assert "signature_version='s3v4'" in refusal.value.read().decode()
