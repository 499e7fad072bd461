"""Listings: every key once, in the order of its bytes, however the pages are cut."""

from typing import Any

import pytest

from superstore_assets_tests.local_aws.s3.conftest import Refused

KEYS = ["a", "a/", "a/b", "a/b/c", "a/é", "a/\U0001f389", "aa", "b/x", "b/y/1", "b/y/2", "c+d e", "z/"]


@pytest.fixture
def filled(s3: Any, bucket: str) -> str:
    """A bucket with all of KEYS."""
    for key in KEYS[5:] + KEYS[4::-1]:
        s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    return bucket


def _expected(keys: list[str], prefix: str, delimiter: str) -> list[str]:
    found = set()
    for key in keys:
        if key.startswith(prefix):
            at = key.find(delimiter, len(prefix)) if delimiter else -1
            found.add(key if at < 0 else key[: at + len(delimiter)])
    return sorted(found, key=str.encode)


def _listed(page: dict[str, Any]) -> list[str]:
    prefixes = [each["Prefix"] for each in page.get("CommonPrefixes", [])]
    return sorted([each["Key"] for each in page.get("Contents", [])] + prefixes, key=str.encode)


@pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2", "list_object_versions"])
@pytest.mark.parametrize("prefix", ["", "a", "a/", "b/y", "none"])
@pytest.mark.parametrize("delimiter", ["", "/", "/y/"])
def test_every_key_is_in_one_page(s3: Any, filled: str, operation: str, prefix: str, delimiter: str) -> None:
    for size in (1, 2, 5, 1000):
        given = {"Prefix": prefix, **({"Delimiter": delimiter} if delimiter else {})}
        pages = s3.get_paginator(operation).paginate(Bucket=filled, PaginationConfig={"PageSize": size}, **given)
        found = []
        for page in pages:
            listed = {**page, "Contents": page["Versions"]} if "Versions" in page else page
            assert len(_listed(listed)) <= size
            found += _listed(listed)
        assert found == _expected(KEYS, prefix, delimiter), size


def test_a_listing_starts_after_a_key(s3: Any, filled: str) -> None:
    for after in ("", "a", "a/b", "aaa", "zz"):
        expected = [key for key in _expected(KEYS, "", "") if key.encode() > after.encode()]
        assert _listed(s3.list_objects_v2(Bucket=filled, StartAfter=after)) == expected
        assert _listed(s3.list_objects(Bucket=filled, Marker=after)) == expected


def test_a_page_says_what_it_is(s3: Any, filled: str) -> None:
    page = s3.list_objects_v2(Bucket=filled, MaxKeys=3, Delimiter="/", FetchOwner=True)
    assert (page["KeyCount"], page["MaxKeys"], page["IsTruncated"], page["Delimiter"]) == (3, 3, True, "/")
    assert page["Contents"][0]["Owner"]["ID"]
    rest = s3.list_objects_v2(Bucket=filled, ContinuationToken=page["NextContinuationToken"], Delimiter="/")
    assert rest["IsTruncated"] is False
    assert _listed(page) + _listed(rest) == _expected(KEYS, "", "/")
    assert s3.list_objects_v2(Bucket=filled, MaxKeys=0)["KeyCount"] == 0


def test_a_page_has_a_thousand_keys_at_most(s3: Any, bucket: str, refused: Refused) -> None:
    for number in range(1001):
        s3.put_object(Bucket=bucket, Key=f"{number:04}", Body=b"")
    page = s3.list_objects_v2(Bucket=bucket, MaxKeys=5000)
    assert (page["KeyCount"], page["MaxKeys"], page["IsTruncated"]) == (1000, 1000, True)
    objects = [{"Key": f"{number:04}"} for number in range(1001)]
    assert refused(s3.delete_objects, Bucket=bucket, Delete={"Objects": objects}) == "MalformedXML"
    s3.delete_objects(Bucket=bucket, Delete={"Objects": objects[:1000]})
    assert _listed(s3.list_objects_v2(Bucket=bucket)) == ["1000"]


def test_requests_that_no_listing_takes_are_refused(s3: Any, filled: str, refused: Refused) -> None:
    assert refused(s3.list_objects_v2, Bucket=filled, MaxKeys=-1) == "InvalidArgument"
    assert refused(s3.list_objects_v2, Bucket=filled, ContinuationToken="x") == "InvalidArgument"
    assert refused(s3.list_object_versions, Bucket=filled, VersionIdMarker="x") == "InvalidArgument"
    assert refused(s3.list_objects_v2, Bucket="no-such-bucket") == "NoSuchBucket"
