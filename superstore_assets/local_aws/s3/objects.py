"""The operations of S3 on objects and their versions."""

import re
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.s3 import authorization, checksums, settings
from superstore_assets.local_aws.s3.bodies import Received
from superstore_assets.local_aws.s3.core import LARGEST_PUT, Core, Members, S3Error, moment
from superstore_assets.local_aws.s3.index import Bucket as StoredBucket
from superstore_assets.local_aws.s3.index import Version
from superstore_assets.local_aws.service import Call, FileSlice

SSE = "AES256"
_KEY_BYTES = 1024
_METADATA_BYTES = 2048
_HEADERS = (
    "CacheControl",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentType",
    "Expires",
    "WebsiteRedirectLocation",
)
_COPY_BYTES = 1024**2


class Objects(Core):
    """Objects are put, read, copied, tagged and deleted."""

    # What put, copy and the completion of an upload share.

    def check_key(self, key: str) -> None:
        """KeyTooLongError where a key is longer than S3 takes."""
        if (size := len(key.encode("utf-8", "surrogatepass"))) > _KEY_BYTES:
            raise AwsError("KeyTooLongError", "Your key is too long", Size=size, MaxSizeAllowed=_KEY_BYTES)

    def described(self, given: Members) -> Members:
        """What a request that writes an object says of it: headers, metadata, tags, class."""
        self.check_key(given["Key"])
        settings.check_sse(given.get("ServerSideEncryption"), given.get("SSEKMSKeyId"))
        if given.get("ACL", "bucket-owner-full-control") != "bucket-owner-full-control":
            raise AwsError("AccessControlListNotSupported", "The bucket does not allow ACLs")
        storage_class = given.get("StorageClass", "STANDARD")
        if storage_class not in settings.STORAGE_CLASSES:
            if storage_class in ("GLACIER", "DEEP_ARCHIVE"):
                raise UnsupportedError(f"the storage class {storage_class}")
            raise AwsError("InvalidStorageClass", "The storage class you specified is not valid")
        metadata = {name.lower(): value for name, value in given.get("Metadata", {}).items()}
        size = sum(len(name.encode()) + len(value.encode("utf-8", "surrogatepass")) for name, value in metadata.items())
        if size > _METADATA_BYTES:
            raise AwsError(
                "MetadataTooLarge",
                "Your metadata headers exceed the maximum allowed metadata size",
                Size=size,
                MaxSizeAllowed=_METADATA_BYTES,
            )
        headers = {name: given[name] for name in _HEADERS if given.get(name) is not None}
        if isinstance(headers.get("Expires"), datetime):
            headers["Expires"] = headers["Expires"].strftime("%a, %d %b %Y %H:%M:%S GMT")
        headers.setdefault("ContentType", "binary/octet-stream")
        described: Members = {"headers": headers, "metadata": metadata, "class": storage_class}
        if given.get("Tagging"):
            described["tags"] = header_tags(given["Tagging"])
        return described

    def check_write(self, bucket: StoredBucket, key: str, if_match: str | None, if_none_match: str | None) -> None:
        """PreconditionFailed unless the object that a write would replace is, or is not, what its sender believes."""
        current = self.index.version(bucket.name, key)
        present = current is not None and not current.marker
        if if_none_match is not None:
            if if_none_match != "*":
                raise AwsError(
                    "NotImplemented",
                    "A header you provided implies functionality that is not implemented",
                    501,
                    Header="If-None-Match",
                )
            if present:
                raise _precondition_failed("If-None-Match")
        if if_match is not None:
            if not present:
                raise AwsError("NoSuchKey", "The specified key does not exist.", 404, Key=key)
            if current is not None and if_match.strip('"') != current.etag:
                raise _precondition_failed("If-Match")

    @staticmethod
    def written(version: Version) -> Members:
        """What an answer to a write says of the object."""
        answer: Members = {
            "ETag": f'"{version.etag}"',
            "ServerSideEncryption": SSE,
            **checksum_members(version.document),
        }
        if version.version_id != "null":
            answer["VersionId"] = version.version_id
        return answer

    def PutObject(
        self,
        call: Call,
        Bucket: str,
        Key: str,
        Body: Received | None = None,
        ACL: str = "bucket-owner-full-control",
        CacheControl: str | None = None,
        ContentDisposition: str | None = None,
        ContentEncoding: str | None = None,
        ContentLanguage: str | None = None,
        ContentType: str | None = None,
        Expires: datetime | None = None,
        IfMatch: str | None = None,
        IfNoneMatch: str | None = None,
        Metadata: Mapping[str, str] | None = None,
        ServerSideEncryption: str | None = None,
        SSEKMSKeyId: str | None = None,
        StorageClass: str = "STANDARD",
        Tagging: str | None = None,
    ) -> Members:
        """Make an object of the body."""
        described = self.described(
            {
                "Key": Key,
                "ACL": ACL,
                "CacheControl": CacheControl,
                "ContentDisposition": ContentDisposition,
                "ContentEncoding": ContentEncoding,
                "ContentLanguage": ContentLanguage,
                "ContentType": ContentType,
                "Expires": Expires,
                "Metadata": Metadata or {},
                "ServerSideEncryption": ServerSideEncryption,
                "SSEKMSKeyId": SSEKMSKeyId,
                "StorageClass": StorageClass,
                "Tagging": Tagging,
            }
        )
        self.bucket(Bucket)
        received = Body or Received(self.contents, ())
        return self.written(
            self._put(call, Bucket, Key, received, described, "ObjectCreated:Put", IfMatch, IfNoneMatch)
        )

    def _put(
        self,
        call: Call,
        bucket_name: str,
        key: str,
        received: Received,
        described: Members,
        event: str,
        if_match: str | None = None,
        if_none_match: str | None = None,
    ) -> Version:
        algorithm = received.algorithm
        described["checksum"] = {
            "algorithm": algorithm,
            "type": "FULL_OBJECT",
            "value": received.checksum(algorithm),
        }
        received.keep()
        storage_class = described.pop("class")
        with self.index.change():
            bucket = self.bucket(bucket_name)
            self.check_write(bucket, key, if_match, if_none_match)
            version = Version(
                bucket_name,
                key,
                "",
                received.content,
                received.size,
                received.md5.hex(),
                int(time.time()),
                storage_class,
                described,
            )
            version = self.index.add(version, bucket.versioning)
            self.tell(call, event, version)
        return version

    # Reading.

    def _found(self, call: Call, bucket: str, key: str, version_id: str | None) -> Version:
        """The version that a read is of, in S3's words where there is none; they depend on the right to list."""
        self.bucket(bucket)
        if version_id == "":
            raise AwsError("InvalidArgument", "Version id cannot be the empty string", ArgumentName="versionId")
        version = self.index.version(bucket, key, version_id)
        if version is None and version_id is not None:
            raise AwsError("NoSuchVersion", "The specified version does not exist.", 404, Key=key, VersionId=version_id)
        if version is None or (version.marker and version_id is None):
            authorization.require(call.identity, "ListBucket", f"arn:aws:s3:::{bucket}")
            headers = {"x-amz-delete-marker": "true", "x-amz-version-id": version.version_id} if version else {}
            raise S3Error("NoSuchKey", "The specified key does not exist.", 404, headers, Key=key)
        if version.marker:
            headers = {
                "x-amz-delete-marker": "true",
                "x-amz-version-id": version.version_id,
                "allow": "DELETE",
                "last-modified": moment(version.modified).strftime("%a, %d %b %Y %H:%M:%S GMT"),
            }
            raise S3Error(
                "MethodNotAllowed",
                "The specified method is not allowed against this resource.",
                405,
                headers,
                Method="GET",
                ResourceType="DeleteMarker",
            )
        return version

    def GetObject(
        self,
        call: Call,
        Bucket: str,
        Key: str,
        IfMatch: str | None = None,
        IfModifiedSince: datetime | None = None,
        IfNoneMatch: str | None = None,
        IfUnmodifiedSince: datetime | None = None,
        Range: str | None = None,
        ResponseCacheControl: str | None = None,
        ResponseContentDisposition: str | None = None,
        ResponseContentEncoding: str | None = None,
        ResponseContentLanguage: str | None = None,
        ResponseContentType: str | None = None,
        ResponseExpires: datetime | None = None,
        VersionId: str | None = None,
        PartNumber: int | None = None,
        ChecksumMode: str | None = None,
    ) -> Members:
        """An object, or a range or part of it, with what is said of it."""
        for _ in range(3):
            version = self._found(call, Bucket, Key, VersionId)
            _check_read(version, IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince)
            start, length, answer = _span(version, Range, PartNumber)
            answer |= _said(version, ChecksumMode if Range is None else None)
            replaced = {
                "CacheControl": ResponseCacheControl,
                "ContentDisposition": ResponseContentDisposition,
                "ContentEncoding": ResponseContentEncoding,
                "ContentLanguage": ResponseContentLanguage,
                "ContentType": ResponseContentType,
                "Expires": ResponseExpires,
            }
            answer |= {name: value for name, value in replaced.items() if value is not None}
            try:
                file = self.contents.path(version.content or "").open("rb")
            except FileNotFoundError:  # replaced since it was looked up
                continue
            return {**answer, "ContentLength": length, "Body": FileSlice(file, start, length)}
        raise AwsError("SlowDown", "Please reduce your request rate.", 503)

    def HeadObject(
        self,
        call: Call,
        Bucket: str,
        Key: str,
        IfMatch: str | None = None,
        IfModifiedSince: datetime | None = None,
        IfNoneMatch: str | None = None,
        IfUnmodifiedSince: datetime | None = None,
        Range: str | None = None,
        VersionId: str | None = None,
        PartNumber: int | None = None,
        ChecksumMode: str | None = None,
    ) -> Members:
        """What is said of an object."""
        version = self._found(call, Bucket, Key, VersionId)
        _check_read(version, IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince)
        _, length, answer = _span(version, Range, PartNumber)
        return {**answer, **_said(version, ChecksumMode if Range is None else None), "ContentLength": length}

    def GetObjectAttributes(
        self,
        call: Call,
        Bucket: str,
        Key: str,
        ObjectAttributes: Sequence[str],
        VersionId: str | None = None,
        MaxParts: int = 1000,
        PartNumberMarker: int = 0,
    ) -> Members:
        """Some of what is said of an object."""
        version = self._found(call, Bucket, Key, VersionId)
        parts = version.document.get("parts")
        every: Members = {
            "ETag": version.etag,
            "ObjectSize": version.size,
            "StorageClass": version.storage_class,
            "Checksum": checksum_members(version.document),
        }
        if parts:
            later = [part for part in parts if part["number"] > PartNumberMarker]
            shown = later[: min(MaxParts, 1000)]
            every["ObjectParts"] = {
                "TotalPartsCount": len(parts),
                "PartNumberMarker": PartNumberMarker,
                "NextPartNumberMarker": shown[-1]["number"] if shown else 0,
                "MaxParts": MaxParts,
                "IsTruncated": len(later) > len(shown),
            }
            if version.document["checksum"]["type"] == "COMPOSITE":
                algorithm = version.document["checksum"]["algorithm"]
                every["ObjectParts"]["Parts"] = [
                    {"PartNumber": part["number"], "Size": part["size"], f"Checksum{algorithm}": part["checksum"]}
                    for part in shown
                ]
        answer = {name: every[name] for name in ObjectAttributes if name in every}
        answer["LastModified"] = moment(version.modified)
        if version.version_id != "null":
            answer["VersionId"] = version.version_id
        return answer

    # Copying.

    def CopyObject(
        self,
        call: Call,
        Bucket: str,
        Key: str,
        CopySource: str,
        ACL: str = "bucket-owner-full-control",
        CacheControl: str | None = None,
        ChecksumAlgorithm: str | None = None,
        ContentDisposition: str | None = None,
        ContentEncoding: str | None = None,
        ContentLanguage: str | None = None,
        ContentType: str | None = None,
        CopySourceIfMatch: str | None = None,
        CopySourceIfModifiedSince: datetime | None = None,
        CopySourceIfNoneMatch: str | None = None,
        CopySourceIfUnmodifiedSince: datetime | None = None,
        Expires: datetime | None = None,
        IfMatch: str | None = None,
        IfNoneMatch: str | None = None,
        Metadata: Mapping[str, str] | None = None,
        MetadataDirective: str = "COPY",
        TaggingDirective: str = "COPY",
        ServerSideEncryption: str | None = None,
        SSEKMSKeyId: str | None = None,
        StorageClass: str | None = None,
        Tagging: str | None = None,
    ) -> Members:
        """Make an object of another one's bytes."""
        described = self.described(
            {
                "Key": Key,
                "ACL": ACL,
                "CacheControl": CacheControl,
                "ContentDisposition": ContentDisposition,
                "ContentEncoding": ContentEncoding,
                "ContentLanguage": ContentLanguage,
                "ContentType": ContentType,
                "Expires": Expires,
                "Metadata": Metadata or {},
                "ServerSideEncryption": ServerSideEncryption,
                "SSEKMSKeyId": SSEKMSKeyId,
                "StorageClass": StorageClass or "STANDARD",
                "Tagging": Tagging if TaggingDirective == "REPLACE" else None,
            }
        )
        source = self.source(
            call,
            CopySource,
            CopySourceIfMatch,
            CopySourceIfNoneMatch,
            CopySourceIfModifiedSince,
            CopySourceIfUnmodifiedSince,
        )
        if source.size > LARGEST_PUT:
            raise AwsError(
                "InvalidRequest",
                f"The specified copy source is larger than the maximum allowable size for a copy source: {LARGEST_PUT}",
            )
        itself = (source.bucket, source.key) == (Bucket, Key) and source.latest
        changed = MetadataDirective == "REPLACE" or StorageClass or ServerSideEncryption
        if itself and not changed:
            raise AwsError(
                "InvalidRequest",
                "This copy request is illegal because it is trying to copy an object to itself without changing the"
                " object's metadata, storage class, website redirect location or encryption attributes.",
            )
        if MetadataDirective == "COPY":
            described |= {name: source.document.get(name, {}) for name in ("headers", "metadata")}
        if TaggingDirective == "COPY" and source.document.get("tags"):
            described["tags"] = source.document["tags"]
        self.bucket(Bucket)
        received = self.copied(source, 0, source.size, ChecksumAlgorithm or _checksum_of(source))
        try:
            version = self._put(call, Bucket, Key, received, described, "ObjectCreated:Copy", IfMatch, IfNoneMatch)
        except BaseException:
            received.discard()
            raise
        answer = self.written(version)
        result = {"ETag": answer.pop("ETag"), "LastModified": moment(version.modified)}
        result |= checksum_members(version.document)
        if source.version_id != "null":
            answer["CopySourceVersionId"] = source.version_id
        kept = {name: value for name, value in answer.items() if not name.startswith("Checksum")}
        return {**kept, "CopyObjectResult": result}

    def source(
        self,
        call: Call,
        text: str,
        if_match: str | None,
        if_none_match: str | None,
        if_modified_since: datetime | None,
        if_unmodified_since: datetime | None,
    ) -> Version:
        """The version that a copy is of; PreconditionFailed where it is not what its sender believes."""
        bucket, key, version_id = authorization.copy_source(text)
        version = self._found(call, bucket, key, version_id)
        try:
            _check_read(version, if_match, if_none_match, if_modified_since, if_unmodified_since)
        except S3Error as error:
            raise _precondition_failed("x-amz-copy-source-If-None-Match") from error
        return version

    def copied(self, source: Version, start: int, length: int, algorithm: str) -> Received:
        """Some of a version's bytes in a file of their own."""
        received = Received(self.contents, (algorithm,))
        try:
            with self.contents.path(source.content or "").open("rb") as file:
                file.seek(start)
                while length and (data := file.read(min(length, _COPY_BYTES))):
                    received.write(data)
                    length -= len(data)
        except BaseException:
            received.discard()
            raise
        return received

    # Deleting.

    def DeleteObject(
        self, call: Call, Bucket: str, Key: str, VersionId: str | None = None, IfMatch: str | None = None
    ) -> Members:
        """Delete an object: hide it with a marker where versions are kept; or delete one version for good."""
        with self.index.change():
            bucket = self.bucket(Bucket)
            if IfMatch is not None:
                self.check_write(bucket, Key, None if IfMatch == "*" else IfMatch, None)
            gone, marker = self._delete(call, bucket, Key, VersionId)
        answer: Members = {}
        if marker:
            answer["DeleteMarker"] = True
        if gone is not None:
            answer["VersionId"] = gone
        return answer

    def _delete(self, call: Call, bucket: StoredBucket, key: str, version_id: str | None) -> tuple[str | None, bool]:
        """The id of the version that was deleted or of the marker that was made, and whether it is a marker."""
        if version_id is not None:
            version = self.index.version(bucket.name, key, version_id)
            if version is None:
                return version_id, False
            self.index.remove(version)
            self.tell(call, "ObjectRemoved:Delete", version)
            return version_id, version.marker
        if not bucket.versioning:
            if version := self.index.version(bucket.name, key):
                self.index.remove(version)
                self.tell(call, "ObjectRemoved:Delete", version)
            return None, False
        marker = Version(bucket.name, key, "", None, 0, "", int(time.time()), marker=True)
        marker = self.index.add(marker, bucket.versioning)
        self.tell(call, "ObjectRemoved:DeleteMarkerCreated", marker)
        return marker.version_id, True

    def DeleteObjects(self, call: Call, Bucket: str, Delete: Members) -> Members:
        """Delete up to 1,000 objects or versions; each that its sender may not delete is told."""
        entries = Delete["Objects"]
        if not 1 <= len(entries) <= 1000:
            raise AwsError(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema",
            )
        for entry in entries:
            if extra := entry.keys() - {"Key", "VersionId"}:
                raise UnsupportedError(f"{', '.join(sorted(extra))} in s3:DeleteObjects")
        deleted: list[Members] = []
        errors: list[Members] = []
        needed = list(authorization.needs("DeleteObjects", {"Bucket": Bucket, "Delete": Delete}))
        with self.index.change():
            bucket = self.bucket(Bucket)
            for entry, (action, resource) in zip(entries, needed, strict=True):
                try:
                    authorization.require(call.identity, action, resource)
                    self.check_key(entry["Key"])
                except AwsError as error:
                    errors.append({**entry, "Code": error.code, "Message": error.message})
                    continue
                gone, marker = self._delete(call, bucket, entry["Key"], entry.get("VersionId"))
                done = dict(entry)
                if marker:
                    done |= {"DeleteMarker": True, "DeleteMarkerVersionId": gone}
                deleted.append(done)
        return {"Deleted": [] if Delete.get("Quiet") else deleted, "Errors": errors}

    # Tags and access lists.

    def GetObjectTagging(self, call: Call, Bucket: str, Key: str, VersionId: str | None = None) -> Members:
        """An object's tags."""
        version = self._found(call, Bucket, Key, VersionId)
        tags = version.document.get("tags", {})
        return {"TagSet": [{"Key": key, "Value": value} for key, value in tags.items()], **_version_of(version)}

    def PutObjectTagging(
        self, call: Call, Bucket: str, Key: str, Tagging: Members, VersionId: str | None = None
    ) -> Members:
        """Replace an object's tags."""
        return self._retag(call, Bucket, Key, VersionId, settings.check_tags(Tagging["TagSet"], 10))

    def DeleteObjectTagging(self, call: Call, Bucket: str, Key: str, VersionId: str | None = None) -> Members:
        """Take an object's tags away."""
        return self._retag(call, Bucket, Key, VersionId, {})

    def _retag(self, call: Call, bucket: str, key: str, version_id: str | None, tags: Mapping[str, str]) -> Members:
        with self.index.change():
            version = self._found(call, bucket, key, version_id)
            kept = {name: value for name, value in version.document.items() if name != "tags"}
            self.index.describe(version, {**kept, "tags": dict(tags)} if tags else kept)
        return _version_of(version)

    def GetObjectAcl(self, call: Call, Bucket: str, Key: str, VersionId: str | None = None) -> Members:
        """The access list of every object: the bucket's owner may do all."""
        self._found(call, Bucket, Key, VersionId)
        grantee = {"Type": "CanonicalUser", **self.owner}
        return {"Owner": self.owner, "Grants": [{"Grantee": grantee, "Permission": "FULL_CONTROL"}]}

    def PutObjectAcl(
        self, call: Call, Bucket: str, Key: str, ACL: str | None = None, VersionId: str | None = None
    ) -> Members:
        """Refused: with its owner owning all, a bucket allows no access lists."""
        self._found(call, Bucket, Key, VersionId)
        raise AwsError("AccessControlListNotSupported", "The bucket does not allow ACLs")


def _precondition_failed(condition: str) -> AwsError:
    message = "At least one of the pre-conditions you specified did not hold"
    return AwsError("PreconditionFailed", message, 412, Condition=condition)


def _check_read(
    version: Version,
    if_match: str | None,
    if_none_match: str | None,
    if_modified_since: datetime | None,
    if_unmodified_since: datetime | None,
) -> None:
    """The conditions of a read, in the order of RFC 9110, section 13.2.2."""
    modified = moment(version.modified)
    if if_match is not None:
        if not _matches(if_match, version.etag):
            raise _precondition_failed("If-Match")
    elif if_unmodified_since is not None and modified > if_unmodified_since:
        raise _precondition_failed("If-Unmodified-Since")
    unchanged = (
        _matches(if_none_match, version.etag)
        if if_none_match is not None
        else if_modified_since is not None and modified <= if_modified_since
    )
    if unchanged:
        headers = {
            "etag": f'"{version.etag}"',
            "last-modified": modified.strftime("%a, %d %b %Y %H:%M:%S GMT"),
            **({"x-amz-version-id": version.version_id} if version.version_id != "null" else {}),
        }
        raise S3Error("NotModified", "Not Modified", 304, headers)


def _matches(condition: str, etag: str) -> bool:
    return any(each.strip().removeprefix("W/").strip('"') in ("*", etag) for each in condition.split(","))


def _span(version: Version, wanted: str | None, part: int | None) -> tuple[int, int, Members]:
    """Where the bytes that a read wants start, how many they are, and what the answer says of that."""
    if part is not None:
        if wanted is not None:
            raise AwsError("InvalidRequest", "Cannot specify both Range header and partNumber query parameter")
        return _part_span(version, part)
    match = re.fullmatch(r"bytes=(\d{0,18})-(\d{0,18})", wanted.strip()) if wanted else None
    if match is None or match.groups() == ("", ""):
        return 0, version.size, {}
    if match[1] == "":
        start, end = max(0, version.size - int(match[2])), version.size
    else:
        start, end = int(match[1]), min(int(match[2]) + 1 if match[2] else version.size, version.size)
        if match[2] and int(match[2]) < start:
            return 0, version.size, {}
    if start >= end:
        raise S3Error(
            "InvalidRange",
            "The requested range is not satisfiable",
            416,
            {"content-range": f"bytes */{version.size}"},
            RangeRequested=wanted,
            ActualObjectSize=version.size,
        )
    return start, end - start, {"ContentRange": f"bytes {start}-{end - 1}/{version.size}"}


def _part_span(version: Version, number: int) -> tuple[int, int, Members]:
    parts = version.document.get("parts") or [{"number": 1, "size": version.size}]
    if not 1 <= number <= len(parts):
        raise AwsError(
            "InvalidPartNumber", "The requested partnumber is not satisfiable", 416, ActualPartCount=len(parts)
        )
    start, length = sum(part["size"] for part in parts[: number - 1]), parts[number - 1]["size"]
    said: Members = {"PartsCount": len(parts)} if "parts" in version.document else {}
    if length:
        said["ContentRange"] = f"bytes {start}-{start + length - 1}/{version.size}"
    return start, length, said


def _said(version: Version, checksum_mode: str | None) -> Members:
    """What a read says of an object besides its bytes."""
    document = version.document
    answer: Members = {
        **document.get("headers", {}),
        **_version_of(version),
        "AcceptRanges": "bytes",
        "ETag": f'"{version.etag}"',
        "LastModified": moment(version.modified),
        "ServerSideEncryption": SSE,
    }
    if document.get("metadata"):
        answer["Metadata"] = document["metadata"]
    if document.get("tags"):
        answer["TagCount"] = len(document["tags"])
    if version.storage_class != "STANDARD":
        answer["StorageClass"] = version.storage_class
    if checksum_mode == "ENABLED":
        answer |= checksum_members(document)
    return answer


def _version_of(version: Version) -> Members:
    return {"VersionId": version.version_id} if version.version_id != "null" else {}


def checksum_members(document: Mapping[str, Any]) -> Members:
    """The checksum of an object as members of an answer."""
    checksum = document.get("checksum")
    if not checksum:
        return {}
    return {f"Checksum{checksum['algorithm']}": checksum["value"], "ChecksumType": checksum["type"]}


def _checksum_of(version: Version) -> str:
    return str(version.document.get("checksum", {}).get("algorithm", checksums.DEFAULT))


def header_tags(text: str) -> dict[str, str]:
    """The tags of an x-amz-tagging header: 'team=sales&cost=1'."""
    pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=100)
    return settings.check_tags([{"Key": key, "Value": value} for key, value in pairs], 10)
