"""Uploads in parts: the object is there when they are complete and not before, and its checksum is its parts'."""

import io
from pathlib import Path
from typing import Any

import pytest

from superstore_assets.local_aws.process import LocalAws
from superstore_assets.local_aws.s3 import checksums
from superstore_assets_tests.local_aws.conftest import session
from superstore_assets_tests.local_aws.s3.conftest import Refused

MEBIBYTE = 1024**2
FIRST, SECOND = b"a" * (5 * MEBIBYTE), b"b" * 100


def _checksum(algorithm: str, data: bytes) -> str:
    digest = checksums.digest(algorithm)
    digest.update(data)
    return checksums.text(digest.digest())


class Upload:
    """An upload that is under way."""

    def __init__(self, s3: Any, bucket: str, key: str = "k", **given: Any) -> None:
        self.s3 = s3
        self.at = {"Bucket": bucket, "Key": key}
        self.begun = s3.create_multipart_upload(**self.at, **given)
        self.at["UploadId"] = self.begun["UploadId"]
        self.parts: list[dict[str, Any]] = []

    def part(self, number: int, body: bytes, **given: Any) -> dict[str, Any]:
        answer: dict[str, Any] = self.s3.upload_part(**self.at, PartNumber=number, Body=body, **given)
        self.parts.append({"PartNumber": number, "ETag": answer["ETag"]})
        return answer

    def complete(self, **given: Any) -> dict[str, Any]:
        answer: dict[str, Any] = self.s3.complete_multipart_upload(
            **self.at, MultipartUpload={"Parts": self.parts}, **given
        )
        return answer


def test_an_object_is_there_when_its_upload_is_complete(s3: Any, bucket: str, refused: Refused) -> None:
    upload = Upload(s3, bucket, ContentType="text/csv", Metadata={"a": "1"}, Tagging="t=1", StorageClass="STANDARD_IA")
    upload.part(1, FIRST)
    upload.part(3, SECOND)
    assert refused(s3.get_object, Bucket=bucket, Key="k") == "NoSuchKey"
    listed = s3.list_parts(**upload.at)
    assert [(part["PartNumber"], part["Size"]) for part in listed["Parts"]] == [(1, len(FIRST)), (3, 100)]
    assert [each["Key"] for each in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == ["k"]
    done = upload.complete()
    assert done["ETag"].endswith('-2"')
    assert done["ChecksumType"] == "FULL_OBJECT"
    assert done["ChecksumCRC64NVME"] == _checksum("CRC64NVME", FIRST + SECOND)
    found = s3.get_object(Bucket=bucket, Key="k")
    assert found["Body"].read() == FIRST + SECOND
    said = (found["ContentType"], found["Metadata"], found["TagCount"], found["StorageClass"])
    assert said == ("text/csv", {"a": "1"}, 1, "STANDARD_IA")
    second = s3.get_object(Bucket=bucket, Key="k", PartNumber=2)
    assert (second["Body"].read(), second["PartsCount"]) == (SECOND, 2)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)
    assert refused(s3.list_parts, **upload.at) == "NoSuchUpload"


def test_parts_may_be_put_again_and_left_out(s3: Any, bucket: str) -> None:
    upload = Upload(s3, bucket)
    upload.part(1, b"x" * (5 * MEBIBYTE))
    upload.part(2, SECOND)
    upload.parts.clear()
    upload.part(1, SECOND)
    upload.complete()
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == SECOND


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "SHA1", "SHA256"])
def test_a_composite_checksum_is_of_the_parts(s3: Any, bucket: str, algorithm: str) -> None:
    upload = Upload(s3, bucket, ChecksumAlgorithm=algorithm)
    assert upload.begun["ChecksumType"] == "COMPOSITE"
    for number, body in ((1, FIRST), (2, SECOND)):
        checksum = _checksum(algorithm, body)
        upload.part(number, body, **{f"Checksum{algorithm}": checksum})
        upload.parts[-1][f"Checksum{algorithm}"] = checksum
    expected = checksums.composite(algorithm, [_checksum(algorithm, FIRST), _checksum(algorithm, SECOND)])
    assert upload.complete()[f"Checksum{algorithm}"] == expected
    told = s3.get_object_attributes(Bucket=bucket, Key="k", ObjectAttributes=["ObjectParts", "ObjectSize", "Checksum"])
    assert (told["ObjectSize"], told["ObjectParts"]["TotalPartsCount"]) == (len(FIRST) + 100, 2)
    assert [part["Size"] for part in told["ObjectParts"]["Parts"]] == [len(FIRST), 100]


def test_a_full_checksum_is_of_the_object_and_verified(s3: Any, bucket: str, refused: Refused) -> None:
    upload = Upload(s3, bucket, ChecksumAlgorithm="CRC32", ChecksumType="FULL_OBJECT")
    upload.part(1, FIRST)
    upload.part(2, SECOND)
    assert refused(upload.complete, ChecksumCRC32="AAAAAA==", ChecksumType="FULL_OBJECT") == "BadDigest"
    whole = _checksum("CRC32", FIRST + SECOND)
    assert upload.complete(ChecksumCRC32=whole, ChecksumType="FULL_OBJECT")["ChecksumCRC32"] == whole


def test_a_completion_that_is_wrong_changes_nothing(s3: Any, bucket: str, refused: Refused) -> None:
    upload = Upload(s3, bucket)
    upload.part(1, SECOND)
    upload.part(2, SECOND)
    assert refused(upload.complete) == "EntityTooSmall"
    good = upload.parts
    for parts, code in (
        ([], "MalformedXML"),
        (good[::-1], "InvalidPartOrder"),
        ([good[0], {**good[1], "ETag": '"other"'}], "InvalidPart"),
        ([{**good[0], "PartNumber": 7}], "InvalidPart"),
    ):
        upload.parts = parts
        assert refused(upload.complete) == code
    upload.parts = good[:1]
    assert refused(upload.complete, IfMatch='"other"') == "NoSuchKey"
    upload.complete(IfNoneMatch="*")
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == SECOND


def test_requests_that_no_upload_takes_are_refused(s3: Any, bucket: str, refused: Refused) -> None:
    upload = Upload(s3, bucket, ChecksumAlgorithm="SHA256")
    assert refused(upload.part, number=0, body=b"x", ChecksumSHA256=_checksum("SHA256", b"x")) == "InvalidArgument"
    assert refused(upload.part, number=10001, body=b"x", ChecksumSHA256=_checksum("SHA256", b"x")) == "InvalidArgument"
    assert refused(upload.part, number=1, body=b"x", ChecksumCRC32=_checksum("CRC32", b"x")) == "InvalidRequest"
    assert refused(s3.upload_part, **{**upload.at, "Key": "other"}, PartNumber=1, Body=b"x") == "NoSuchUpload"
    assert refused(s3.create_multipart_upload, Bucket=bucket, Key="x" * 1025) == "KeyTooLongError"
    both = {"ChecksumAlgorithm": "SHA256", "ChecksumType": "FULL_OBJECT"}
    assert refused(s3.create_multipart_upload, Bucket=bucket, Key="x", **both) == "InvalidRequest"


def test_a_part_is_copied(s3: Any, bucket: str, refused: Refused) -> None:
    s3.put_object(Bucket=bucket, Key="source", Body=FIRST + SECOND)
    source = {"Bucket": bucket, "Key": "source"}
    upload = Upload(s3, bucket)
    for number, span in ((1, f"bytes=0-{len(FIRST) - 1}"), (2, f"bytes={len(FIRST)}-{len(FIRST) + 99}")):
        given = {"PartNumber": number, "CopySource": source, "CopySourceRange": span}
        copied = s3.upload_part_copy(**upload.at, **given)["CopyPartResult"]
        upload.parts.append({"PartNumber": number, "ETag": copied["ETag"]})
    upload.complete()
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == FIRST + SECOND
    other = Upload(s3, bucket)
    beyond = {"PartNumber": 1, "CopySource": source, "CopySourceRange": "bytes=0-99999999"}
    assert refused(s3.upload_part_copy, **other.at, **beyond) == "InvalidArgument"


def test_an_aborted_upload_is_gone(s3: Any, bucket: str, refused: Refused) -> None:
    upload = Upload(s3, bucket)
    upload.part(1, SECOND)
    s3.abort_multipart_upload(**upload.at)
    assert refused(upload.complete) == "NoSuchUpload"
    assert refused(s3.abort_multipart_upload, **upload.at) == "NoSuchUpload"


def test_uploads_are_listed_by_pages_and_prefixes(s3: Any, bucket: str) -> None:
    for key in ("a/1", "a/2", "b", "c", "c"):
        Upload(s3, bucket, key)
    paginator = s3.get_paginator("list_multipart_uploads")
    pages = list(paginator.paginate(Bucket=bucket, PaginationConfig={"PageSize": 2}))
    assert [each["Key"] for page in pages for each in page["Uploads"]] == ["a/1", "a/2", "b", "c", "c"]
    folded = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert [each["Prefix"] for each in folded["CommonPrefixes"]] == ["a/"]
    assert [each["Key"] for each in folded["Uploads"]] == ["b", "c", "c"]


def test_a_client_that_splits_by_itself(s3: Any, bucket: str) -> None:
    body = bytes(range(256)) * (70 * 1024)
    s3.upload_fileobj(io.BytesIO(body), bucket, "k")
    target = io.BytesIO()
    s3.download_fileobj(bucket, "k", target)
    assert target.getvalue() == body
    s3.copy({"Bucket": bucket, "Key": "k"}, bucket, "copy")
    assert s3.head_object(Bucket=bucket, Key="copy")["ContentLength"] == len(body)


def test_an_upload_survives_a_restart(tmp_path: Path) -> None:
    server = LocalAws(tmp_path / "home").start()
    try:
        s3: Any = session(server).client("s3")
        s3.create_bucket(Bucket="kept")
        upload = Upload(s3, "kept")
        upload.part(1, FIRST)
        server.kill()
        server.start()
        upload.s3 = s3 = session(server).client("s3")
        upload.part(2, SECOND)
        upload.complete()
        assert s3.get_object(Bucket="kept", Key="k")["Body"].read() == FIRST + SECOND
    finally:
        server.stop()
