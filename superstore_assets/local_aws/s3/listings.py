"""The listings of S3: pages of keys, with what lies behind a delimiter told as one."""

import base64
from collections.abc import Callable, Sequence
from urllib.parse import quote_plus

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.s3.core import Core, Members, moment
from superstore_assets.local_aws.s3.index import Version
from superstore_assets.local_aws.service import Call

_BATCH = 1001


class Listings(Core):
    """What is in a bucket is told."""

    def ListObjects(
        self,
        call: Call,
        Bucket: str,
        Delimiter: str = "",
        EncodingType: str | None = None,
        Marker: str = "",
        MaxKeys: int = 1000,
        Prefix: str = "",
        OptionalObjectAttributes: Sequence[str] = (),
    ) -> Members:
        """A page of a bucket's objects, after *Marker*."""
        most = self._most(Bucket, MaxKeys, OptionalObjectAttributes)
        found, last = self._page(Bucket, Prefix, Delimiter, Marker, most)
        text = encoded(EncodingType)
        answer = {
            **self._told(Bucket, Prefix, Delimiter, EncodingType, most, found, last),
            "Marker": text(Marker),
            "Contents": [self._entry(each, text, owner=True) for each in found if isinstance(each, Version)],
        }
        if last is not None and Delimiter:
            answer["NextMarker"] = text(last)
        return answer

    def ListObjectsV2(
        self,
        call: Call,
        Bucket: str,
        Delimiter: str = "",
        EncodingType: str | None = None,
        MaxKeys: int = 1000,
        Prefix: str = "",
        ContinuationToken: str | None = None,
        FetchOwner: bool = False,
        StartAfter: str = "",
        OptionalObjectAttributes: Sequence[str] = (),
    ) -> Members:
        """A page of a bucket's objects, after the page whose token is given or after *StartAfter*."""
        most = self._most(Bucket, MaxKeys, OptionalObjectAttributes)
        after = StartAfter if ContinuationToken is None else _key_of(ContinuationToken)
        found, last = self._page(Bucket, Prefix, Delimiter, after, most)
        text = encoded(EncodingType)
        answer = {
            **self._told(Bucket, Prefix, Delimiter, EncodingType, most, found, last),
            "KeyCount": len(found),
            "ContinuationToken": ContinuationToken,
            "StartAfter": text(StartAfter) or None,
            "Contents": [self._entry(each, text, owner=FetchOwner) for each in found if isinstance(each, Version)],
        }
        if last is not None:
            answer["NextContinuationToken"] = _token_of(last)
        return answer

    def _most(self, bucket: str, asked: int, attributes: Sequence[str]) -> int:
        self.bucket(bucket)
        if attributes and list(attributes) != ["RestoreStatus"]:  # nothing is archived, so nothing is restored
            raise UnsupportedError(f"OptionalObjectAttributes {', '.join(attributes)}")
        if asked < 0:
            raise AwsError(
                "InvalidArgument",
                "Argument maxKeys must be an integer between 0 and 2147483647",
                ArgumentName="maxKeys",
                ArgumentValue=asked,
            )
        return min(asked, 1000)

    def _told(
        self,
        bucket: str,
        prefix: str,
        delimiter: str,
        encoding: str | None,
        most: int,
        found: Sequence[Version | str],
        last: str | None,
    ) -> Members:
        text = encoded(encoding)
        return {
            "Name": bucket,
            "Prefix": text(prefix),
            "Delimiter": text(delimiter) or None,
            "MaxKeys": most,
            "EncodingType": encoding,
            "IsTruncated": last is not None,
            "CommonPrefixes": [{"Prefix": text(each)} for each in found if isinstance(each, str)],
        }

    def _entry(self, version: Version, text: Callable[[str], str], owner: bool) -> Members:
        entry: Members = {
            "Key": text(version.key),
            "LastModified": moment(version.modified),
            "ETag": f'"{version.etag}"',
            "Size": version.size,
            "StorageClass": version.storage_class,
        }
        if checksum := version.document.get("checksum"):
            entry |= {"ChecksumAlgorithm": [checksum["algorithm"]], "ChecksumType": checksum["type"]}
        if owner:
            entry["Owner"] = self.owner
        return entry

    def _page(
        self, bucket: str, prefix: str, delimiter: str, after: str, most: int
    ) -> tuple[list[Version | str], str | None]:
        """Objects and common prefixes after *after*, and the last of them where more follow."""
        found: list[Version | str] = []
        last = after
        if delimiter and after and _common(after, prefix, delimiter) == after:
            after = _behind(after)
        while most:
            batch = self.index.current(bucket, prefix, after, min(_BATCH, most + 1))
            skipped = False
            for version in batch:
                common = _common(version.key, prefix, delimiter)
                if len(found) == most:
                    return found, last
                if common is not None:
                    found.append(common)
                    last, after, skipped = common, _behind(common), True
                    break
                found.append(version)
                last = after = version.key
            if not skipped and len(batch) < min(_BATCH, most + 1):
                return found, None
        return found, None

    def ListObjectVersions(
        self,
        call: Call,
        Bucket: str,
        Delimiter: str = "",
        EncodingType: str | None = None,
        KeyMarker: str = "",
        MaxKeys: int = 1000,
        Prefix: str = "",
        VersionIdMarker: str | None = None,
        OptionalObjectAttributes: Sequence[str] = (),
    ) -> Members:
        """A page of a bucket's versions and delete markers, the newest of a key first."""
        most = self._most(Bucket, MaxKeys, OptionalObjectAttributes)
        number = None
        if VersionIdMarker:
            if not KeyMarker:
                raise AwsError("InvalidArgument", "A version-id marker cannot be specified without a key marker.")
            marker = self.index.version(Bucket, KeyMarker, VersionIdMarker)
            if marker is None:
                raise AwsError("InvalidArgument", "Invalid version id specified", ArgumentName="version-id-marker")
            number = marker.number
        found, truncated = self._versions_page(Bucket, Prefix, Delimiter, KeyMarker, number, most)
        text = encoded(EncodingType)
        versions = [each for each in found if isinstance(each, Version)]
        answer: Members = {
            "Name": Bucket,
            "Prefix": text(Prefix),
            "Delimiter": text(Delimiter) or None,
            "KeyMarker": text(KeyMarker),
            "VersionIdMarker": VersionIdMarker or "",
            "MaxKeys": most,
            "EncodingType": EncodingType,
            "IsTruncated": truncated,
            "Versions": [self._version_entry(each, text) for each in versions if not each.marker],
            "DeleteMarkers": [_marker_entry(each, text, self.owner) for each in versions if each.marker],
            "CommonPrefixes": [{"Prefix": text(each)} for each in found if isinstance(each, str)],
        }
        if truncated:
            last = found[-1]
            answer["NextKeyMarker"] = text(last.key if isinstance(last, Version) else last)
            if isinstance(last, Version):
                answer["NextVersionIdMarker"] = last.version_id
        return answer

    def _version_entry(self, version: Version, text: Callable[[str], str]) -> Members:
        entry = self._entry(version, text, owner=True)
        return {**entry, "VersionId": version.version_id, "IsLatest": version.latest}

    def _versions_page(
        self, bucket: str, prefix: str, delimiter: str, after: str, number: int | None, most: int
    ) -> tuple[list[Version | str], bool]:
        found: list[Version | str] = []
        if delimiter and number is None and after and _common(after, prefix, delimiter) == after:
            after = _behind(after)
        while most:
            batch = self.index.versions(bucket, prefix, after, number, min(_BATCH, most + 1))
            skipped = False
            for version in batch:
                common = _common(version.key, prefix, delimiter)
                if len(found) == most:
                    return found, True
                if common is not None:
                    found.append(common)
                    after, number, skipped = _behind(common), None, True
                    break
                found.append(version)
                after, number = version.key, version.number
            if not skipped and len(batch) < min(_BATCH, most + 1):
                return found, False
        return found, False


def _marker_entry(version: Version, text: Callable[[str], str], owner: Members) -> Members:
    return {
        "Key": text(version.key),
        "VersionId": version.version_id,
        "IsLatest": version.latest,
        "LastModified": moment(version.modified),
        "Owner": owner,
    }


def _common(key: str, prefix: str, delimiter: str) -> str | None:
    """What a key is told as where a delimiter comes after the prefix, or None."""
    if not delimiter or not key.startswith(prefix):
        return None
    at = key.find(delimiter, len(prefix))
    return None if at < 0 else key[: at + len(delimiter)]


def _behind(prefix: str) -> str:
    """A text that comes after every key that starts with *prefix*, and before the others that follow."""
    return prefix + "\U0010ffff" * 1024


def encoded(encoding: str | None) -> Callable[[str], str]:
    """How keys are written in an answer: as they are, or as in an address."""

    def url(text: str) -> str:
        return quote_plus(text, safe="/-_.*", errors="surrogatepass")

    return url if encoding == "url" else str


def _token_of(key: str) -> str:
    return base64.urlsafe_b64encode(key.encode()).decode()


def _key_of(token: str) -> str:
    try:
        return base64.urlsafe_b64decode(token.encode()).decode()
    except ValueError as error:
        raise AwsError(
            "InvalidArgument", "The continuation token provided is incorrect", ArgumentName="continuation-token"
        ) from error
