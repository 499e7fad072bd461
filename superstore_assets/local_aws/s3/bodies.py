"""Bodies of S3 requests on their way in: out of their chunks, digested as they pass, and never whole in memory."""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from botocore.model import OperationModel

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.s3 import checksums
from superstore_assets.local_aws.s3.contents import Contents
from superstore_assets.local_aws.s3.signature import Signed

_LINE_BYTES = 8192
_PREFIX = "x-amz-checksum-"


class Unframed:
    """A body that is sent as it is."""

    trailers: Mapping[str, str] = {}

    def data(self, received: bytes) -> Iterator[bytes]:
        """The bytes of the object in *received*."""
        yield received

    def end(self) -> None:
        """The request is over."""


class Framed:
    """A body in aws-chunked framing: chunks with their sizes and perhaps signatures, then perhaps trailing headers."""

    def __init__(self, signed: Signed, announced: str) -> None:
        self.trailers: dict[str, str] = {}
        self._announced = {name.strip().lower() for name in announced.split(",") if name.strip()}
        self._signer = signed.chunks if signed.payload.startswith("STREAMING-AWS4-HMAC-SHA256") else None
        self._previous = signed.chunks.seed
        self._signature = ""
        self._buffer = bytearray()
        self._left = 0
        self._digest = hashlib.sha256()
        self._state = "size"

    def data(self, received: bytes) -> Iterator[bytes]:
        """The bytes of the object in *received*; IncompleteBody where the framing is broken."""
        self._buffer += received
        while self._buffer:
            if self._state == "chunk":
                piece = bytes(self._buffer[: self._left])
                del self._buffer[: len(piece)]
                self._left -= len(piece)
                self._digest.update(piece)
                yield piece
                if not self._left:
                    self._check_chunk()
                    self._state = "after chunk"
                continue
            line = self._line()
            if line is None:
                return
            self._take_line(line)

    def _line(self) -> bytes | None:
        end = self._buffer.find(b"\r\n")
        if end < 0:
            if len(self._buffer) > _LINE_BYTES:
                raise _incomplete()
            return None
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 2]
        return line

    def _take_line(self, line: bytes) -> None:
        if self._state == "after chunk":
            if line:
                raise _incomplete()
            self._state = "size"
        elif self._state == "size":
            size, _, self._signature = line.decode("latin-1").partition(";chunk-signature=")
            if not re.fullmatch(r"[0-9A-Fa-f]{1,15}", size):
                raise _incomplete()
            self._left = int(size, 16)
            self._digest = hashlib.sha256()
            self._state = "chunk" if self._left else "trailer"
            if not self._left:
                self._check_chunk()
        elif self._state == "trailer":
            if line:
                name, found, value = line.decode("latin-1").partition(":")
                if not found or len(self.trailers) > 20:
                    raise _incomplete()
                self.trailers[name.strip().lower()] = value.strip()
            else:
                self._state = "over"
        else:
            raise _incomplete()

    def _check_chunk(self) -> None:
        if self._signer:
            expected = self._signer.of_chunk(self._previous, self._digest.hexdigest())
            self._check(expected, self._signature)

    def _check(self, expected: str, given: str) -> None:
        if expected != given.strip():
            raise AwsError(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided.",
                403,
            )
        self._previous = expected

    def end(self) -> None:
        """The request is over; IncompleteBody where its last chunk or a trailer that it announced is missing."""
        if self._state not in ("over", "trailer") or self._buffer or not self._announced <= self.trailers.keys():
            raise _incomplete()
        if self._signer and "x-amz-trailer-signature" in self.trailers:
            signature = self.trailers.pop("x-amz-trailer-signature")
            text = "".join(f"{name}:{value}\n" for name, value in self.trailers.items())
            self._check(self._signer.of_trailer(self._previous, hashlib.sha256(text.encode()).hexdigest()), signature)
        elif self._signer and self.trailers:
            self._check("signed", "unsigned")


def _incomplete() -> AwsError:
    return AwsError(
        "IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header"
    )


def frame(headers: Mapping[str, str], signed: Signed) -> Unframed | Framed:
    """How the body of a request is framed."""
    encodings = [part.strip() for part in headers.get("content-encoding", "").split(",")]
    if signed.payload.startswith("STREAMING-") or "aws-chunked" in encodings:
        return Framed(signed, headers.get("x-amz-trailer", ""))
    return Unframed()


class Received:
    """The body of an object or a part: in its content file when it is done, with its digests."""

    def __init__(self, contents: Contents, algorithms: Sequence[str]) -> None:
        self._contents = contents
        self.content, self._file = contents.begin()
        self.size = 0
        self._md5 = hashlib.md5(usedforsecurity=False)
        self._sha256 = hashlib.sha256()
        self._digests = {name: checksums.digest(name) for name in algorithms or (checksums.DEFAULT,)}

    def read(self) -> bytes:  # the model's validator knows a body by it
        """The whole body."""
        return self._contents.path(self.content).read_bytes()

    def write(self, data: bytes) -> None:
        """Take more bytes; OSError where the disk refuses them."""
        _write_all(self._file, data)
        self.size += len(data)
        self._md5.update(data)
        self._sha256.update(data)
        for digest in self._digests.values():
            digest.update(data)

    def keep(self) -> None:
        """Have it on disk."""
        self._contents.keep(self.content, self._file)

    def discard(self) -> None:
        """Leave nothing of it."""
        self._file.close()
        self._contents.discard(self.content)

    @property
    def algorithm(self) -> str:
        """The first of the checksums that are computed of it: the one that its sender names, or the default."""
        return next(iter(self._digests))

    @property
    def md5(self) -> bytes:
        """Digest of the bytes, whose hexadecimal form is an object's ETag."""
        return self._md5.digest()

    @property
    def sha256(self) -> str:
        """Digest of the bytes in hexadecimal form."""
        return self._sha256.hexdigest()

    def checksum(self, algorithm: str) -> str:
        """One of the checksums that were asked for."""
        return checksums.text(self._digests[algorithm].digest())


def _write_all(file: BinaryIO, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


def check_digests(headers: Mapping[str, str], signed: Signed, sha256: str, md5: bytes) -> None:
    """Refuse a body that is not the one whose digests the head has."""
    if re.fullmatch(r"[0-9a-fA-F]{64}", signed.payload):
        if signed.payload.lower() != sha256:
            raise AwsError(
                "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
                ClientComputedContentSHA256=signed.payload,
                S3ComputedContentSHA256=sha256,
            )
    elif signed.payload != "UNSIGNED-PAYLOAD" and not signed.payload.startswith("STREAMING-"):
        raise AwsError(
            "InvalidArgument",
            "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-..., or a valid sha256 value.",
        )
    if (given := headers.get("content-md5")) is not None:
        try:
            wanted = base64.b64decode(given, validate=True)
        except ValueError:
            wanted = b""
        if len(wanted) != len(md5):
            raise AwsError("InvalidDigest", "The Content-MD5 you specified was invalid.")
        if wanted != md5:
            raise AwsError(
                "BadDigest",
                "The Content-MD5 you specified did not match what we received.",
                ExpectedDigest=given,
                CalculatedDigest=base64.b64encode(md5).decode(),
            )


def named_checksums(headers: Mapping[str, str], trailers: Mapping[str, str]) -> dict[str, str]:
    """The checksums that a request brings, by algorithm; those that are not ours are left to be refused by name."""
    found = {}
    for algorithm in checksums.ALGORITHMS:
        name = _PREFIX + algorithm.lower()
        value = trailers.get(name, headers.get(name))
        if value is not None:
            if not checksums.is_valid(algorithm, value):
                raise AwsError("InvalidRequest", f"Value for {name} header is invalid.")
            found[algorithm] = value
    if len(found) > 1:
        raise AwsError(
            "InvalidRequest", "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."
        )
    return found


def wanted_algorithms(headers: Mapping[str, str]) -> list[str]:
    """The checksums to compute of a body with this head: those that its sender names."""
    announced = {name.strip().lower() for name in headers.get("x-amz-trailer", "").split(",")}
    return [
        algorithm
        for algorithm in checksums.ALGORITHMS
        if _PREFIX + algorithm.lower() in announced or _PREFIX + algorithm.lower() in headers
    ]


def check_checksums(headers: Mapping[str, str], trailers: Mapping[str, str], received: Received) -> None:
    """BadDigest where a checksum that a request brings is not that of its body."""
    named = named_checksums(headers, trailers)
    for algorithm, value in named.items():
        if value != received.checksum(algorithm):
            raise _bad_digest(algorithm)
    if headers.get("x-amz-sdk-checksum-algorithm", "").upper() in checksums.ALGORITHMS and not named:
        raise AwsError(
            "InvalidRequest",
            "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers"
            " were found.",
        )


def check_text(headers: Mapping[str, str], signed: Signed, body: bytes, operation: OperationModel) -> None:
    """Refuse a body in memory that is not the one whose digests the head has, or that should have one and has not."""
    check_digests(headers, signed, hashlib.sha256(body).hexdigest(), hashlib.md5(body, usedforsecurity=False).digest())
    named = {} if operation.name == "CompleteMultipartUpload" else named_checksums(headers, {})
    for algorithm, value in named.items():
        digest = checksums.digest(algorithm)
        digest.update(body)
        if value != checksums.text(digest.digest()):
            raise _bad_digest(algorithm)
    if (operation.http_checksum or {}).get("requestChecksumRequired") and not named and "content-md5" not in headers:
        raise AwsError("InvalidRequest", "Missing required header for this request: Content-MD5 OR x-amz-checksum-*")


def _bad_digest(algorithm: str) -> AwsError:
    return AwsError("BadDigest", f"The {algorithm} you specified did not match the calculated checksum.")
