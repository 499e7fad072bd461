"""Versions: nothing that was put is lost where they are kept, and a marker hides it only."""

from typing import Any

from superstore_assets_tests.local_aws.s3.conftest import Refused


def _put(s3: Any, bucket: str, body: bytes, key: str = "k") -> str:
    return str(s3.put_object(Bucket=bucket, Key=key, Body=body).get("VersionId"))


def test_every_put_is_a_version(s3: Any, versioned: str) -> None:
    first, second = _put(s3, versioned, b"1"), _put(s3, versioned, b"2")
    found = s3.list_object_versions(Bucket=versioned)["Versions"]
    assert [(each["VersionId"], each["IsLatest"]) for each in found] == [(second, True), (first, False)]
    for version, body in ((None, b"2"), (first, b"1"), (second, b"2")):
        given = {"VersionId": version} if version else {}
        read = s3.get_object(Bucket=versioned, Key="k", **given)
        assert (read["Body"].read(), read["VersionId"]) == (body, version or second)


def test_a_deleted_object_is_hidden_by_a_marker(s3: Any, versioned: str, refused: Refused) -> None:
    version = _put(s3, versioned, b"1")
    marker = s3.delete_object(Bucket=versioned, Key="k")
    assert marker["DeleteMarker"] is True
    try:
        s3.get_object(Bucket=versioned, Key="k")
    except s3.exceptions.NoSuchKey as error:
        headers = error.response["ResponseMetadata"]["HTTPHeaders"]
        assert (headers["x-amz-delete-marker"], headers["x-amz-version-id"]) == ("true", marker["VersionId"])
    assert refused(s3.get_object, Bucket=versioned, Key="k", VersionId=marker["VersionId"]) == "MethodNotAllowed"
    assert "Contents" not in s3.list_objects_v2(Bucket=versioned)
    found = s3.list_object_versions(Bucket=versioned)
    assert [each["IsLatest"] for each in found["DeleteMarkers"]] == [True]
    assert [each["IsLatest"] for each in found["Versions"]] == [False]
    assert s3.get_object(Bucket=versioned, Key="k", VersionId=version)["Body"].read() == b"1"
    again = s3.delete_object(Bucket=versioned, Key="k", VersionId=marker["VersionId"])
    assert again["DeleteMarker"] is True
    assert s3.get_object(Bucket=versioned, Key="k")["Body"].read() == b"1"


def test_a_version_is_deleted_for_good(s3: Any, versioned: str, refused: Refused) -> None:
    first, second = _put(s3, versioned, b"1"), _put(s3, versioned, b"2")
    s3.delete_object(Bucket=versioned, Key="k", VersionId=second)
    assert s3.get_object(Bucket=versioned, Key="k")["Body"].read() == b"1"
    assert refused(s3.get_object, Bucket=versioned, Key="k", VersionId=second) == "NoSuchVersion"
    assert refused(s3.get_object, Bucket=versioned, Key="k", VersionId="other") == "NoSuchVersion"
    s3.delete_objects(Bucket=versioned, Delete={"Objects": [{"Key": "k", "VersionId": first}]})
    assert "Versions" not in s3.list_object_versions(Bucket=versioned)
    s3.delete_bucket(Bucket=versioned)


def test_what_was_there_before_versions_were_kept_is_the_null_version(s3: Any, bucket: str) -> None:
    _put(s3, bucket, b"0")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first = _put(s3, bucket, b"1")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    _put(s3, bucket, b"2")
    found = s3.list_object_versions(Bucket=bucket)["Versions"]
    assert [each["VersionId"] for each in found] == ["null", first]
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"2"
    marker = s3.delete_object(Bucket=bucket, Key="k")
    assert (marker["DeleteMarker"], marker["VersionId"]) == (True, "null")
    found = s3.list_object_versions(Bucket=bucket)
    assert [each["VersionId"] for each in found["Versions"]] == [first]
    assert [each["VersionId"] for each in found["DeleteMarkers"]] == ["null"]


def test_a_version_is_copied_back(s3: Any, versioned: str) -> None:
    first = _put(s3, versioned, b"1")
    _put(s3, versioned, b"2")
    source = {"Bucket": versioned, "Key": "k", "VersionId": first}
    copied = s3.copy_object(Bucket=versioned, Key="k", CopySource=source)
    assert copied["CopySourceVersionId"] == first
    assert s3.get_object(Bucket=versioned, Key="k")["Body"].read() == b"1"


def test_a_batch_tells_each_marker_that_it_made(s3: Any, versioned: str) -> None:
    _put(s3, versioned, b"1", "a")
    (deleted,) = s3.delete_objects(Bucket=versioned, Delete={"Objects": [{"Key": "a"}]})["Deleted"]
    assert deleted["DeleteMarker"] is True
    quiet = s3.delete_objects(Bucket=versioned, Delete={"Objects": [{"Key": "a"}], "Quiet": True})
    assert "Deleted" not in quiet


def test_a_bucket_with_versions_is_not_empty(s3: Any, versioned: str, refused: Refused) -> None:
    _put(s3, versioned, b"1")
    s3.delete_object(Bucket=versioned, Key="k")
    assert refused(s3.delete_bucket, Bucket=versioned) == "BucketNotEmpty"
