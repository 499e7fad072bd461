"""The operations of S3 on uploads in parts, which are on disk from the first part on."""

import hashlib
import re
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.s3 import checksums
from superstore_assets.local_aws.s3.bodies import Received
from superstore_assets.local_aws.s3.core import LARGEST_PUT, Members, moment
from superstore_assets.local_aws.s3.index import Part, Upload, Version
from superstore_assets.local_aws.s3.listings import encoded
from superstore_assets.local_aws.s3.objects import SSE, Objects
from superstore_assets.local_aws.service import Call

SMALLEST_PART = 5 * 1024**2
"""Bytes of every part but the last."""
LARGEST_OBJECT = 50 * 1024**4


class Uploads(Objects):
    """Objects are put in parts."""

    def CreateMultipartUpload(
        self,
        call: Call,
        Bucket: str,
        Key: str,
        ACL: str = "bucket-owner-full-control",
        CacheControl: str | None = None,
        ChecksumAlgorithm: str | None = None,
        ChecksumType: str | None = None,
        ContentDisposition: str | None = None,
        ContentEncoding: str | None = None,
        ContentLanguage: str | None = None,
        ContentType: str | None = None,
        Expires: datetime | None = None,
        Metadata: Mapping[str, str] | None = None,
        ServerSideEncryption: str | None = None,
        SSEKMSKeyId: str | None = None,
        StorageClass: str = "STANDARD",
        Tagging: str | None = None,
    ) -> Members:
        """Begin an upload."""
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
        named = ChecksumAlgorithm is not None
        described["named"] = named
        described["algorithm"] = _known(ChecksumAlgorithm or checksums.DEFAULT)
        described["type"] = _checksum_type(described["algorithm"], ChecksumType)
        self.bucket(Bucket)
        upload = self.index.add_upload(Bucket, Key, described)
        answer = {"Bucket": Bucket, "Key": Key, "UploadId": upload.id, "ServerSideEncryption": SSE}
        if named:
            answer |= {"ChecksumAlgorithm": described["algorithm"], "ChecksumType": described["type"]}
        return answer

    def _upload(self, bucket: str, key: str, upload_id: str) -> Upload:
        self.bucket(bucket)
        upload = self.index.upload(upload_id)
        if upload is None or (upload.bucket, upload.key) != (bucket, key):
            raise AwsError(
                "NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted"
                " or completed.",
                404,
                UploadId=upload_id,
            )
        return upload

    def UploadPart(
        self, call: Call, Bucket: str, Key: str, UploadId: str, PartNumber: int, Body: Received | None = None
    ) -> Members:
        """Put a part, in place of one of the same number."""
        upload = self._upload(Bucket, Key, UploadId)
        received = Body or Received(self.contents, (upload.document["algorithm"],))
        part = self._add_part(upload, PartNumber, received)
        return {"ETag": f'"{part.etag}"', "ServerSideEncryption": SSE, **_part_checksum(part)}

    def UploadPartCopy(
        self,
        call: Call,
        Bucket: str,
        Key: str,
        UploadId: str,
        PartNumber: int,
        CopySource: str,
        CopySourceRange: str | None = None,
        CopySourceIfMatch: str | None = None,
        CopySourceIfModifiedSince: datetime | None = None,
        CopySourceIfNoneMatch: str | None = None,
        CopySourceIfUnmodifiedSince: datetime | None = None,
    ) -> Members:
        """Make a part of another object's bytes."""
        upload = self._upload(Bucket, Key, UploadId)
        source = self.source(
            call,
            CopySource,
            CopySourceIfMatch,
            CopySourceIfNoneMatch,
            CopySourceIfModifiedSince,
            CopySourceIfUnmodifiedSince,
        )
        start, length = _copied_range(source, CopySourceRange)
        received = self.copied(source, start, length, upload.document["algorithm"])
        try:
            part = self._add_part(upload, PartNumber, received)
        except BaseException:
            received.discard()
            raise
        result = {"ETag": f'"{part.etag}"', "LastModified": moment(part.modified), **_part_checksum(part)}
        answer: Members = {"CopyPartResult": result, "ServerSideEncryption": SSE}
        if source.version_id != "null":
            answer["CopySourceVersionId"] = source.version_id
        return answer

    def _add_part(self, upload: Upload, number: int, received: Received) -> Part:
        if not 1 <= number <= 10_000:
            raise AwsError(
                "InvalidArgument",
                "Part number must be an integer between 1 and 10000, inclusive",
                ArgumentName="partNumber",
            )
        expected, given = upload.document["algorithm"], received.algorithm
        if upload.document["named"] and given != expected:
            raise AwsError(
                "InvalidRequest",
                f"Checksum Type mismatch occurred, expected checksum Type: {expected.lower()}, actual checksum Type:"
                f" {given.lower()}",
            )
        received.keep()
        document = {"checksum": received.checksum(expected), "given": [given, received.checksum(given)]}
        part = Part(number, received.content, received.size, received.md5.hex(), int(time.time()), document)
        with self.index.change():
            self._upload(upload.bucket, upload.key, upload.id)
            self.index.add_part(upload.id, part)
        return part

    def CompleteMultipartUpload(
        self,
        call: Call,
        Bucket: str,
        Key: str,
        UploadId: str,
        MultipartUpload: Members | None = None,
        ChecksumCRC32: str | None = None,
        ChecksumCRC32C: str | None = None,
        ChecksumCRC64NVME: str | None = None,
        ChecksumSHA1: str | None = None,
        ChecksumSHA256: str | None = None,
        ChecksumType: str | None = None,
        IfMatch: str | None = None,
        IfNoneMatch: str | None = None,
        MpuObjectSize: int | None = None,
    ) -> Members:
        """Make an object of an upload's parts, the named ones in the order of their numbers."""
        upload = self._upload(Bucket, Key, UploadId)
        parts = self._chosen(upload, (MultipartUpload or {}).get("Parts", []))
        named = {
            "CRC32": ChecksumCRC32,
            "CRC32C": ChecksumCRC32C,
            "CRC64NVME": ChecksumCRC64NVME,
            "SHA1": ChecksumSHA1,
            "SHA256": ChecksumSHA256,
        }
        document = self._completed(upload, parts, {name: value for name, value in named.items() if value}, ChecksumType)
        size = sum(part.size for part in parts)
        if MpuObjectSize not in (None, size):
            raise AwsError(
                "InvalidRequest",
                f"The provided 'x-amz-mp-object-size' header value {MpuObjectSize} does not match what was computed:"
                f" {size}",
            )
        digest = hashlib.md5(b"".join(bytes.fromhex(part.etag) for part in parts), usedforsecurity=False).hexdigest()
        content = self._joined(parts)
        try:
            with self.index.change():
                bucket = self.bucket(Bucket)
                self._upload(Bucket, Key, UploadId)
                self.check_write(bucket, Key, IfMatch, IfNoneMatch)
                version = Version(
                    Bucket,
                    Key,
                    "",
                    content,
                    size,
                    f"{digest}-{len(parts)}",
                    int(time.time()),
                    upload.document["class"],
                    document,
                )
                version = self.index.add(version, bucket.versioning)
                self.index.remove_upload(UploadId)
                self.tell(call, "ObjectCreated:CompleteMultipartUpload", version)
        except BaseException:
            self.contents.discard(content)
            raise
        return {
            "Location": f"{call.endpoint}/{Bucket}/{Key}",
            "Bucket": Bucket,
            "Key": Key,
            **self.written(version),
        }

    def _chosen(self, upload: Upload, named: Sequence[Members]) -> list[Part]:
        """The parts that a completion names; it names them in order, each as it is, and none too small but the last."""
        if not named:
            raise AwsError(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema",
            )
        numbers = [part.get("PartNumber", 0) for part in named]
        if any(later <= earlier for earlier, later in pairwise(numbers)):
            raise AwsError(
                "InvalidPartOrder",
                "The list of parts was not in ascending order. The parts list must be specified in order by part"
                " number.",
            )
        known = {part.number: part for part in self.index.parts(upload.id)}
        chosen = []
        for entry in named:
            part = known.get(entry.get("PartNumber", 0))
            if part is None or entry.get("ETag", "").strip('"') != part.etag:
                raise AwsError(
                    "InvalidPart",
                    "One or more of the specified parts could not be found. The part may not have been uploaded, or the"
                    " specified entity tag may not match the part's entity tag.",
                    UploadId=upload.id,
                    PartNumber=entry.get("PartNumber", 0),
                )
            for algorithm in checksums.ALGORITHMS:
                given = entry.get(f"Checksum{algorithm}")
                if given is not None and [algorithm, given] != part.document["given"]:
                    raise AwsError(
                        "InvalidPart",
                        "One or more of the specified parts could not be found: its checksum is another.",
                        PartNumber=part.number,
                    )
            chosen.append(part)
        for part in chosen[:-1]:
            if part.size < SMALLEST_PART:
                raise AwsError(
                    "EntityTooSmall",
                    "Your proposed upload is smaller than the minimum allowed size",
                    ProposedSize=part.size,
                    MinSizeAllowed=SMALLEST_PART,
                    PartNumber=part.number,
                    ETag=part.etag,
                )
        return chosen

    @staticmethod
    def _completed(upload: Upload, parts: Sequence[Part], named: Mapping[str, str], kind: str | None) -> Members:
        """What is said of the object; BadDigest where its checksum is not the one that is named."""
        algorithm, whole = upload.document["algorithm"], upload.document["type"]
        if kind not in (None, whole):
            raise AwsError(
                "InvalidRequest",
                f"The upload was created using the {whole} checksum mode. The complete request must use the same"
                " checksum mode.",
            )
        each = [(part.document["checksum"], part.size) for part in parts]
        value = (
            checksums.combined(algorithm, each)
            if whole == "FULL_OBJECT"
            else checksums.composite(algorithm, [checksum for checksum, _ in each])
        )
        for name, given in named.items():
            if name != algorithm:
                raise AwsError("InvalidRequest", f"The upload was created using {algorithm}, not {name}")
            if given not in (value, value.partition("-")[0]):
                raise AwsError("BadDigest", f"The {name} you specified did not match the calculated checksum.")
        document = {
            name: value
            for name, value in upload.document.items()
            if name not in ("class", "named", "algorithm", "type")
        }
        return {
            **document,
            "checksum": {"algorithm": algorithm, "type": whole, "value": value},
            "parts": [
                {"number": number, "size": part.size, "checksum": part.document["checksum"]}
                for number, part in enumerate(parts, 1)
            ],
        }

    def _joined(self, parts: Sequence[Part]) -> str:
        """A content file with the parts' bytes, on disk."""
        content, file = self.contents.begin()
        try:
            for part in parts:
                self.contents.append(file, part.content)
            self.contents.keep(content, file)
        except BaseException:
            file.close()
            self.contents.discard(content)
            raise
        return content

    def AbortMultipartUpload(self, call: Call, Bucket: str, Key: str, UploadId: str) -> None:
        """Forget an upload and its parts."""
        with self.index.change():
            self._upload(Bucket, Key, UploadId)
            self.index.remove_upload(UploadId)

    def ListParts(
        self, call: Call, Bucket: str, Key: str, UploadId: str, MaxParts: int = 1000, PartNumberMarker: int = 0
    ) -> Members:
        """The parts that an upload has, by number."""
        upload = self._upload(Bucket, Key, UploadId)
        most = min(_not_negative("max-parts", MaxParts), 1000)
        found = self.index.parts(UploadId, PartNumberMarker, most + 1)
        shown = found[:most]
        answer: Members = {
            "Bucket": Bucket,
            "Key": Key,
            "UploadId": UploadId,
            "PartNumberMarker": PartNumberMarker,
            "MaxParts": most,
            "IsTruncated": len(found) > most,
            "Initiator": self.owner,
            "Owner": self.owner,
            "StorageClass": upload.document["class"],
            "ChecksumAlgorithm": upload.document["algorithm"],
            "ChecksumType": upload.document["type"],
            "Parts": [
                {
                    "PartNumber": part.number,
                    "LastModified": moment(part.modified),
                    "ETag": f'"{part.etag}"',
                    "Size": part.size,
                    **_part_checksum(part),
                }
                for part in shown
            ],
        }
        if shown:
            answer["NextPartNumberMarker"] = shown[-1].number
        return answer

    def ListMultipartUploads(
        self,
        call: Call,
        Bucket: str,
        Prefix: str = "",
        Delimiter: str = "",
        KeyMarker: str = "",
        UploadIdMarker: str = "",
        MaxUploads: int = 1000,
        EncodingType: str | None = None,
    ) -> Members:
        """The uploads that are under way, by key; up to a delimiter after the prefix, keys are told together."""
        self.bucket(Bucket)
        most = min(_not_negative("max-uploads", MaxUploads), 1000)
        entries: list[tuple[str, Upload | None]] = []
        seen = False
        for upload in self.index.uploads(Bucket, Prefix):
            at = upload.key.find(Delimiter, len(Prefix)) if Delimiter else -1
            name = upload.key if at < 0 else upload.key[: at + len(Delimiter)]
            if name < KeyMarker or (name == KeyMarker and not (UploadIdMarker and at < 0)):
                continue
            if name == KeyMarker and not seen:
                seen = upload.id == UploadIdMarker
                continue
            if at < 0:
                entries.append((name, upload))
            elif not entries or entries[-1] != (name, None):
                entries.append((name, None))
        shown = entries[:most]
        text = encoded(EncodingType)
        answer: Members = {
            "Bucket": Bucket,
            "KeyMarker": text(KeyMarker),
            "UploadIdMarker": UploadIdMarker,
            "Prefix": text(Prefix),
            "Delimiter": text(Delimiter) or None,
            "EncodingType": EncodingType,
            "MaxUploads": most,
            "IsTruncated": len(entries) > len(shown) and most > 0,
            "Uploads": [
                {
                    "UploadId": upload.id,
                    "Key": text(name),
                    "Initiated": moment(upload.begun),
                    "StorageClass": upload.document["class"],
                    "Owner": self.owner,
                    "Initiator": self.owner,
                    "ChecksumAlgorithm": upload.document["algorithm"],
                    "ChecksumType": upload.document["type"],
                }
                for name, upload in shown
                if upload
            ],
            "CommonPrefixes": [{"Prefix": text(name)} for name, upload in shown if upload is None],
        }
        if answer["IsTruncated"]:
            name, last = shown[-1]
            answer |= {"NextKeyMarker": text(name), "NextUploadIdMarker": last.id if last else ""}
        return answer


def _not_negative(name: str, value: int) -> int:
    if value < 0:
        raise AwsError("InvalidArgument", f"Argument {name} must be an integer between 0 and 2147483647")
    return value


def _known(algorithm: str) -> str:
    if algorithm not in checksums.ALGORITHMS:
        raise AwsError("NotImplemented", f"The embedded AWS does not support the checksum algorithm {algorithm}.", 501)
    return algorithm


def _checksum_type(algorithm: str, asked: str | None) -> str:
    """FULL_OBJECT or COMPOSITE, as an algorithm has it (S3 user guide, checksums of multipart uploads)."""
    possible = {
        "CRC64NVME": ("FULL_OBJECT",),
        "CRC32": ("COMPOSITE", "FULL_OBJECT"),
        "CRC32C": ("COMPOSITE", "FULL_OBJECT"),
    }
    allowed = possible.get(algorithm, ("COMPOSITE",))
    if asked is not None and asked not in allowed:
        raise AwsError(
            "InvalidRequest",
            f"The {asked} checksum type cannot be used with the {algorithm.lower()} checksum algorithm.",
        )
    return asked or allowed[0]


def _part_checksum(part: Part) -> Members:
    algorithm, value = part.document["given"]
    return {f"Checksum{algorithm}": value}


def _copied_range(source: Version, text: str | None) -> tuple[int, int]:
    if text is None:
        start, end = 0, source.size
    else:
        match = re.fullmatch(r"bytes=(\d{1,18})-(\d{1,18})", text)
        if match is None or int(match[2]) < int(match[1]):
            raise AwsError(
                "InvalidArgument",
                "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the"
                " zero-based offsets of the first and last bytes to copy",
            )
        start, end = int(match[1]), int(match[2]) + 1
        if end > source.size:
            raise AwsError("InvalidArgument", f"Range specified is not valid for source object of size: {source.size}")
    if end - start > LARGEST_PUT:
        raise AwsError(
            "InvalidRequest", f"The specified copy source is larger than the maximum allowable size: {LARGEST_PUT}"
        )
    return start, end - start
