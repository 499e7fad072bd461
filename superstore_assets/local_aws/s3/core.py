"""What the operations of S3 share: how a request comes in and an answer goes out, rights, buckets, owners, errors."""

import asyncio
import hashlib
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from botocore.model import OperationModel, ServiceModel, StructureShape
from ministack.core import iam_evaluator

from superstore_assets.local_aws import identity as identities
from superstore_assets.local_aws.database import Database
from superstore_assets.local_aws.errors import AwsError, UnsupportedError, not_written
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.s3 import authorization, bodies, checksums, wire
from superstore_assets.local_aws.s3.contents import Contents
from superstore_assets.local_aws.s3.index import Bucket, Index, Version
from superstore_assets.local_aws.s3.notifications import Notifications
from superstore_assets.local_aws.s3.signature import Signed, verify
from superstore_assets.local_aws.service import Call, Response, Service

logger = logging.getLogger(__name__)

Members = dict[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]

LARGEST_PUT = 5 * 1024**3
"""Bytes of an object put at once, and of a part."""
_TEXT_BYTES = 1024**2
_LONG_TEXT_BYTES = 8 * 1024**2
_LONG_TEXTS = ("DeleteObjects", "CompleteMultipartUpload")
_SPOOL_BYTES = 1024**2
# Members that are honoured for every operation before its handler is asked. On a bucket whose owner pays, who asks
# to pay is not charged.
_EVERYWHERE = ("ContentMD5", "ContentLength", "ExpectedBucketOwner", "ExpectedSourceBucketOwner", "RequestPayer")


class S3Error(AwsError):
    """A refusal whose answer has headers of its own."""

    def __init__(self, code: str, message: str, status: int, headers: Mapping[str, str], **members: object) -> None:
        super().__init__(code, message, status, **members)
        self.headers = headers


class ClientGoneError(Exception):
    """The client left before its request was whole; nothing is answered."""


@dataclass(frozen=True)
class Head:
    """A request without its body."""

    method: str
    raw_path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    host_bucket: str | None
    """The bucket that the host name has, or None where it is in the path."""
    secure: bool
    endpoint: str
    request_id: str


class Core(Service):
    """One S3. Subclasses have a method for each operation."""

    name = "s3"
    invalid: ClassVar[str] = "InvalidArgument"

    def __init__(
        self, database: Database, contents: Contents, notifications: Notifications, account: str, region: str
    ) -> None:
        self.contents = contents
        self.index = Index(database, contents)
        self._notifications = notifications
        self._account = account
        self._region = region
        self._router = wire.Router()
        identities.resource_policies["s3"] = self._policy_of

    @property
    def model(self) -> ServiceModel:
        """botocore's model of S3."""
        return wire.MODEL

    # A request on its way in, its answer on its way out.

    async def serve(self, head: Head, receive: Receive) -> Response:
        """Answer one request, errors included; ClientGoneError where the client does not wait for it.

        The sender is known, and may do what it asks for, before a byte of the body is read.
        """
        try:
            call, signed = self._sender(head)
            at = wire.target(head.raw_path, head.host_bucket)
            head = replace(head, headers=_with_hoisted(head))
            operation, foreign = self._router.find(head.method, at, head.query, head.headers)
            if operation is None:
                raise self._no_operation(head, foreign)
            given = wire.head_members(operation, at, head.query, head.headers)
            payload = wire.payload(operation)
            if payload and payload[0] == "Body":
                await asyncio.to_thread(self._admit, call, operation, given, foreign)
                finish = await self._take_object(operation, given, head, signed, receive)
                work = partial(self._finish_object, call, operation, given, head, signed, finish)
            else:
                body = await self._take_text(operation, head, receive) if payload else b""
                work = partial(self._finish_text, call, operation, given, foreign, head, signed, body)
            return await asyncio.to_thread(self._answered, head, work)
        except (AwsError, UnsupportedError, OSError, sqlite3.Error) as error:
            return self._refusal(error, head)

    def _sender(self, head: Head) -> tuple[Call, Signed]:
        signed = verify(head.method, head.raw_path, head.query, head.headers, self._account, self._region)
        principal = iam_evaluator.resolve_principal(signed.access_key, self._account)
        if isinstance(principal, iam_evaluator.AuthError):
            raise AwsError("InvalidAccessKeyId", principal.message, 403)
        sender = Identity(principal.arn, principal.account, self._region, principal, head.secure)
        return Call(sender, head.request_id, head.endpoint), signed

    def _no_operation(self, head: Head, foreign: list[str]) -> Exception:
        named = [name for name in foreign if self._router.is_subresource(name)]
        if named:
            return UnsupportedError(f"{head.method} with ?{'&'.join(named)} of S3")
        return AwsError(
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
            405,
            Method=head.method,
        )

    def _admit(self, call: Call, operation: OperationModel, given: Members, foreign: list[str]) -> None:
        """Refuse who may not, and then what is not done here."""
        self._authorize(call, operation.name, given)
        if foreign:
            raise UnsupportedError(f"the parameter {foreign[0]} in s3:{operation.name}")
        if getattr(self, operation.name, None) is None:
            raise UnsupportedError(f"s3:{operation.name}")

    async def _take_object(
        self, operation: OperationModel, given: Members, head: Head, signed: Signed, receive: Receive
    ) -> "_Spooled":
        """Spool a body to its file, all but the last of it."""
        frame = bodies.frame(head.headers, signed)
        length = head.headers.get("content-length", "")
        if isinstance(frame, bodies.Framed):
            length = head.headers.get("x-amz-decoded-content-length", "")
        if not (length.isascii() and length.isdigit() and len(length) < 19):
            raise AwsError("MissingContentLength", "You must provide the Content-Length HTTP header.", 411)
        if int(length) > LARGEST_PUT:
            raise AwsError(
                "EntityTooLarge",
                "Your proposed upload exceeds the maximum allowed size",
                ProposedSize=length,
                MaxSizeAllowed=LARGEST_PUT,
            )
        received = await asyncio.to_thread(self._receiver, operation, given, bodies.wanted_algorithms(head.headers))
        spooled = _Spooled(frame, received, int(length), bytearray())
        try:
            async for piece in _pieces(receive):
                if len(spooled.waiting) >= _SPOOL_BYTES:
                    await asyncio.to_thread(spooled.write)
                spooled.waiting += piece
        except BaseException:
            received.discard()
            raise
        return spooled

    def _receiver(self, operation: OperationModel, given: Members, algorithms: list[str]) -> bodies.Received:
        """What takes the body of an object, or of a part, whose upload wants a checksum too."""
        upload = self.index.upload(given.get("UploadId", "")) if operation.name == "UploadPart" else None
        wanted = [*algorithms, upload.document["algorithm"]] if upload else algorithms
        return bodies.Received(self.contents, wanted)

    async def _take_text(self, operation: OperationModel, head: Head, receive: Receive) -> bytes:
        """The whole of a body that is a short text."""
        most = _LONG_TEXT_BYTES if operation.name in _LONG_TEXTS else _TEXT_BYTES
        length = head.headers.get("content-length", "0")
        if length.isdigit() and int(length[:18]) > most:
            raise _too_long(most)
        body = bytearray()
        async for piece in _pieces(receive):
            body += piece
            if len(body) > most:
                raise _too_long(most)
        return bytes(body)

    def _finish_object(
        self, call: Call, operation: OperationModel, given: Members, head: Head, signed: Signed, spooled: "_Spooled"
    ) -> tuple[OperationModel, Members]:
        received = spooled.received
        try:
            spooled.write()
            spooled.frame.end()
            if received.size != spooled.length:
                raise AwsError(
                    "IncompleteBody",
                    "You did not provide the number of bytes specified by the Content-Length HTTP header",
                )
            bodies.check_digests(head.headers, signed, received.sha256, received.md5)
            bodies.check_checksums(head.headers, spooled.frame.trailers, received)
            for algorithm in checksums.ALGORITHMS:
                given.pop(f"Checksum{algorithm}", None)
            given.pop("ChecksumAlgorithm", None)
            if isinstance(spooled.frame, bodies.Framed) and "ContentEncoding" in given:
                encodings = [part.strip() for part in given.pop("ContentEncoding").split(",")]
                if kept := [encoding for encoding in encodings if encoding and encoding != "aws-chunked"]:
                    given["ContentEncoding"] = ", ".join(kept)
            return operation, self.perform(operation.name, call, {**given, "Body": received})
        except BaseException:
            received.discard()
            raise

    def _finish_text(
        self,
        call: Call,
        operation: OperationModel,
        given: Members,
        foreign: list[str],
        head: Head,
        signed: Signed,
        body: bytes,
    ) -> tuple[OperationModel, Members]:
        payload = wire.payload(operation)
        self._admit(call, operation, given, foreign)
        if payload:
            bodies.check_text(head.headers, signed, body, operation)
            for algorithm in checksums.ALGORITHMS:
                if operation.name != "CompleteMultipartUpload":
                    given.pop(f"Checksum{algorithm}", None)
            given.pop("ChecksumAlgorithm", None)
            if body or payload[0] in (operation.input_shape.required_members if operation.input_shape else ()):
                given[payload[0]] = wire.read_body(payload[1], body)
            elif self.needs(operation.name, payload[0]):
                raise AwsError("MissingRequestBodyError", "Request Body is empty")
        return operation, self.perform(operation.name, call, given)

    def _answered(self, head: Head, work: Callable[[], tuple[OperationModel, Members]]) -> Response:
        operation, output = work()
        status, headers, body = wire.answer(operation, output)
        return Response(status, {**headers, **_ids(head)}, body)

    def _refusal(self, error: Exception, head: Head) -> Response:
        if isinstance(error, UnsupportedError):
            error = AwsError("NotImplemented", str(error), 501)
        if not isinstance(error, AwsError):
            logger.error("S3 could not write", exc_info=error)
            error = not_written(error, "InternalError")
        headers = {"content-type": "application/xml", **_ids(head), **getattr(error, "headers", {})}
        silent = head.method == "HEAD" or error.status == 304
        return Response(error.status, headers, b"" if silent else wire.error_body(error, head.request_id))

    # What is done, for whoever asks.

    def invoke(self, name: str, call: Call, given: Members) -> Members:
        """Do operation *name* as *call*'s sender, who needs the right to."""
        self._authorize(call, name, given)
        return self.perform(name, call, given)

    def perform(self, name: str, call: Call, given: Members) -> Members:
        """Do operation *name* for a sender who may."""
        for member in ("ExpectedBucketOwner", "ExpectedSourceBucketOwner"):
            if given.get(member, self._account) != self._account:
                raise AwsError("AccessDenied", "Access Denied", 403)
        honoured = {member: value for member, value in given.items() if member not in _EVERYWHERE}
        return super().invoke(name, call, honoured)

    def _authorize(self, call: Call, operation: str, given: Members) -> None:
        conditions = authorization.context(given, self._tags_read(operation, given))
        if operation == "DeleteObjects":  # who may delete which key is told for each
            return
        for action, resource in authorization.needs(operation, given):
            authorization.require(call.identity, action, resource, conditions)

    def _tags_read(self, operation: str, given: Members) -> Mapping[str, str]:
        """The tags of the object that a request is about, on which a policy may make its right depend."""
        if "Key" not in given or not operation.startswith(("Get", "Head", "Put", "Delete")):
            return {}
        version = self.index.version(given["Bucket"], given["Key"], given.get("VersionId"))
        return version.document.get("tags", {}) if version else {}

    def _validate(self, given: Members, shape: StructureShape) -> None:
        try:
            super()._validate({name: value for name, value in given.items() if value is not None}, shape)
        except AwsError as error:
            inside_body = shape.serialization.get("payload") in given and "Body" not in given
            code = "MalformedXML" if inside_body else self.invalid
            place = given.get("CreateBucketConfiguration") or {}  # us-east-1 is told by leaving it out
            raise AwsError(
                "InvalidLocationConstraint" if place.get("LocationConstraint") else code, error.message
            ) from error

    def _policy_of(self, arn: str) -> tuple[str, str] | None:
        bucket = arn.removeprefix("arn:aws:s3:::").partition("/")[0]
        if self.index.bucket(bucket) is None:
            return None
        return self.index.setting(bucket, "policy") or "", self._account

    def bucket(self, name: str) -> Bucket:
        """The bucket of that name; NoSuchBucket where there is none."""
        if bucket := self.index.bucket(name):
            return bucket
        raise AwsError("NoSuchBucket", "The specified bucket does not exist", 404, BucketName=name)

    @property
    def owner(self) -> Members:
        """The account as the owner of what is in its buckets."""
        return {"ID": hashlib.sha256(f"canonical user {self._account}".encode()).hexdigest()}

    def tell(self, call: Call, event: str, version: Version) -> None:
        """Put news of *version* into the queues that its bucket tells; in the change that makes it."""
        if queues := self.index.setting(version.bucket, "notification"):
            self._notifications.tell(queues, call, event, version, self.owner["ID"])


@dataclass
class _Spooled:
    """A body of which all but *waiting* is in its file."""

    frame: bodies.Unframed | bodies.Framed
    received: bodies.Received
    length: int
    waiting: bytearray

    def write(self) -> None:
        """Write what waits."""
        data = bytes(self.waiting)
        self.waiting.clear()
        for piece in self.frame.data(data):
            self.received.write(piece)
            if self.received.size > self.length:
                raise AwsError("IncompleteBody", "The request body has more bytes than its head says")


def moment(seconds: int) -> datetime:
    """A Unix time as a datetime."""
    return datetime.fromtimestamp(seconds, UTC)


async def _pieces(receive: Receive) -> Any:
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise ClientGoneError
        yield message.get("body", b"")
        if not message.get("more_body"):
            return


def _too_long(most: int) -> AwsError:
    return AwsError("MaxMessageLengthExceeded", "Your request was too big.", MaxMessageLengthBytes=most)


def _ids(head: Head) -> dict[str, str]:
    return {"x-amz-request-id": head.request_id, "x-amz-id-2": head.request_id}


def _with_hoisted(head: Head) -> Mapping[str, str]:
    """The headers of a request, with those that a presigned address carries as parameters."""
    hoisted = {
        name.lower(): values[0]
        for name, values in head.query.items()
        if name.lower().startswith("x-amz-") and name.lower() not in _SIGNING
    }
    return {**hoisted, **head.headers} if "X-Amz-Signature" in head.query else head.headers


_SIGNING = {
    "x-amz-algorithm",
    "x-amz-credential",
    "x-amz-date",
    "x-amz-expires",
    "x-amz-signedheaders",
    "x-amz-signature",
    "x-amz-security-token",
    "x-amz-content-sha256",
}
