"""The one door: an ASGI application that admits signed requests for known services and hands them on.

Nothing passes unsigned but the dashboards' pages, which have a token of their own. The base's administration paths,
its well-known keys and its other services are refused here. No body is read before its sender's key is known, and
none that is larger than its service takes.
"""

import asyncio
import contextlib
import json
import logging
import re
import sqlite3
import uuid
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qs, quote

from ministack.core import iam_evaluator
from ministack.core.responses import set_request_account_id, set_request_region
from ministack.core.router import detect_service, extract_access_key_id

from superstore_assets.local_aws import ACCOUNT, base, operations
from superstore_assets.local_aws.cloudformation import requester
from superstore_assets.local_aws.connections import IDLE_SECONDS, LARGEST_HEAD, TOO_LARGE
from superstore_assets.local_aws.errors import AwsError, not_written
from superstore_assets.local_aws.identity import caller, is_known
from superstore_assets.local_aws.markup import readable
from superstore_assets.local_aws.quicksight.viewer import Viewer
from superstore_assets.local_aws.quicksight.viewing import PREFIX
from superstore_assets.local_aws.s3 import S3, ClientGoneError, Head
from superstore_assets.local_aws.service import Call, FileSlice, Request, Response, Service

logger = logging.getLogger(__name__)

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

LARGEST_S3_HEAD = 8 * 1024
"""Bytes of the headers and the query string of a request to S3 (S3 user guide, PUT request header; error responses)."""
LARGEST_REQUEST = 8 * 1024**2
"""Bytes of a request to any service but S3: more than the largest of them takes, a batch of messages in JSON."""

_SCOPE = re.compile(r"[^/]+/\d{8}/(?P<region>[^/]+)/(?P<service>[^/]+)/aws4_request")
_ANY_REGION = ("iam", "sts", "s3")  # S3 says itself where it is
_FORGOTTEN = 64 * 1024**2
_SENT_AT_ONCE = 256 * 1024


class Gateway:
    """Admission and routing for one embedded AWS."""

    def __init__(
        self, base_: base.Base, s3: S3, services: Mapping[str, Service], viewer: Viewer, region: str, port: int
    ) -> None:
        self._base = base_
        self._s3 = s3
        self._services = services
        self._viewer = viewer
        self._region = region
        self._hosts = re.compile(rf"(127\.0\.0\.1|localhost|(?P<bucket>[a-z0-9.-]+?)(\.s3)?\.localhost):{port}")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request: always in AWS's shape, whatever goes wrong here."""
        request_id = str(uuid.uuid4())
        headers = _headers(scope)
        begun = False
        incoming = _Incoming(headers, receive)

        async def send_once(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                message = await incoming.end(_dated(message))
            begun = True
            await send(message)

        try:
            await self._answer(scope, headers, incoming.receive, send_once, request_id)
        except ClientGoneError:
            return
        except Exception as error:
            logger.exception("%s %s failed", scope["method"], scope["path"])
            if begun:
                raise
            failure = (
                not_written(error)
                if isinstance(error, (OSError, sqlite3.Error))
                else AwsError("InternalFailure", "The embedded AWS failed; its log says why.", 500)
            )
            await _send(send_once, _refusal(failure, headers, request_id))

    async def _answer(
        self, scope: Scope, headers: Mapping[str, str], receive: Receive, send: Send, request_id: str
    ) -> None:
        query: dict[str, list[str]] = {}
        try:
            _check_head(scope, LARGEST_HEAD)
            query = parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True)
            host = self._check_host(headers)
            if self._is_page(scope, headers, query):
                await _send(send, await asyncio.to_thread(self._viewer.answer, scope["path"], query, headers))
                return
            service = self._admit(scope, headers, query)
            if service == "s3":
                _check_head(scope, LARGEST_S3_HEAD)
                head = self._s3_head(scope, headers, query, host["bucket"], request_id)
                await _send(send, await self._s3.serve(head, receive))
                return
            self._check_key(headers, query)
            body = await _body(headers, receive)
            if service in base.SERVICES:
                operations.check(service, headers, body)
        except AwsError as error:
            await _send(send, _refusal(error, headers, request_id))
            return
        if service in self._services:
            await _send(send, await self._own(service, scope, headers, query, body, request_id))
        else:
            await self._hand_to_base(service, scope, headers, body, send, request_id)

    @staticmethod
    def _is_page(scope: Scope, headers: Mapping[str, str], query: Mapping[str, list[str]]) -> bool:
        """Whether a browser asks for a page; what is signed is for a service, a bucket of the pages' prefix too."""
        signed = "authorization" in headers or "X-Amz-Credential" in query or "AWSAccessKeyId" in query
        return scope["method"] == "GET" and scope["path"].startswith(PREFIX) and not signed

    def _check_host(self, headers: Mapping[str, str]) -> re.Match[str]:
        """Refuse a request that was sent to another name: a page elsewhere may have had this address resolved."""
        found = self._hosts.fullmatch(headers.get("host", ""))
        if found is None:
            raise AwsError("AccessDenied", f"This is the embedded AWS; it is not {headers.get('host', '')!r}.", 403)
        return found

    def _admit(self, scope: Scope, headers: Mapping[str, str], query: Mapping[str, list[str]]) -> str:
        """The service that a request is signed for; AwsError where it may not come in."""
        authorization = headers.get("authorization", "")
        if authorization.startswith("AWS ") or "AWSAccessKeyId" in query:
            return "s3"  # the older signature, which S3 refuses in its own words
        credential = re.search(r"Credential=([^,\s]+)", authorization)
        signed = credential[1] if credential else next(iter(query.get("X-Amz-Credential", [])), "")
        found = _SCOPE.fullmatch(signed)
        if found is None:
            raise AwsError("MissingAuthenticationToken", "Request is missing Authentication Token", 403)
        service = found["service"]
        if service not in self._services and service not in base.SERVICES:
            raise AwsError("UnknownOperationException", f"The embedded AWS has no service {service!r}.")
        if found["region"] != self._region and service not in _ANY_REGION:
            raise AwsError(
                "AuthorizationError",
                f"The embedded AWS serves {self._region} only; this request is for {found['region']}.",
            )
        if iam_evaluator.is_root_access_key(signed.partition("/")[0]):
            raise AwsError("InvalidClientTokenId", "The security token included in the request is invalid.", 403)
        if service not in self._services and (
            scope["path"] != "/"  # the base has others, which it answers before it looks at the service
            or detect_service(scope["method"], scope["path"], dict(headers), dict(query)) != service
        ):
            raise AwsError("UnknownOperationException", f"{service} has no {scope['method']} {scope['path']}.", 404)
        if service in (*base.SERVICES, "sqs", "sns") and _speaks_twice(scope["method"], headers, query):
            raise AwsError("InvalidParameterCombination", "The request names its parameters in more than one place.")
        return service

    @staticmethod
    def _check_key(headers: Mapping[str, str], query: Mapping[str, list[str]]) -> None:
        """Refuse a key that nobody has before anything is read for it."""
        if not is_known(extract_access_key_id(dict(headers), dict(query)), ACCOUNT):
            raise AwsError("UnrecognizedClientException", "The security token included in the request is invalid.", 403)

    @staticmethod
    def _s3_head(
        scope: Scope, headers: Mapping[str, str], query: Mapping[str, list[str]], bucket: str | None, request_id: str
    ) -> Head:
        secure = _secure(headers)
        iam_evaluator.pin_request_origin("127.0.0.1", secure)
        endpoint = f"http://{headers['host']}"
        return Head(scope["method"], _raw_path(scope), query, headers, bucket, secure, endpoint, request_id)

    async def _own(
        self,
        service: str,
        scope: Scope,
        headers: Mapping[str, str],
        query: Mapping[str, list[str]],
        body: bytes,
        request_id: str,
    ) -> Response:
        access_key = extract_access_key_id(dict(headers), dict(query))
        set_request_account_id(access_key)
        set_request_region(self._region)
        secure = _secure(headers)
        iam_evaluator.pin_request_origin("127.0.0.1", secure)
        iam_evaluator.pin_signed_request(scope["method"], _raw_path(scope), dict(query), scope["headers"])
        iam_evaluator.pin_signed_body(body)
        try:
            identity = caller(access_key, service, ACCOUNT, self._region, secure)
        except AwsError as error:
            return _refusal(error, headers, request_id)
        request = Request(scope["method"], _raw_path(scope), query, headers, body)
        return await self._services[service].answer(Call(identity, request_id, f"http://{headers['host']}"), request)

    async def _hand_to_base(
        self, service: str, scope: Scope, headers: Mapping[str, str], body: bytes, send: Send, request_id: str
    ) -> None:
        """Let the base answer; what it changed is saved before the answer leaves."""
        if _secure(headers) and "x-forwarded-proto" not in headers:
            scope = {**scope, "headers": [*scope["headers"], (b"x-forwarded-proto", b"https")]}
        if service in ("cloudformation", "iam"):
            requester.set(extract_access_key_id(dict(headers)))
        refused = False

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def saved(message: Message) -> None:
            nonlocal refused
            if message["type"] == "http.response.start" and message["status"] < 400:
                try:
                    self._base.save(service)
                except (OSError, sqlite3.Error) as error:
                    logger.exception("%s could not be saved", service)
                    refused = True
                    await _send(send, _refusal(not_written(error), headers, request_id))
            if not refused:
                await send(message)

        await self._base.app(scope, receive, saved)


class _Incoming:
    """A request's body, of which the answer may leave some unread.

    Before the answer begins, the rest is read and forgotten, or else the connection is closed behind the answer: what
    is left must not be taken for the next request.
    """

    def __init__(self, headers: Mapping[str, str], receive: Receive) -> None:
        self._receive = receive
        # A client that expects leave to send its body has sent nothing when it gets the answer instead.
        self._unsent = "100-continue" in headers.get("expect", "").lower()
        self._over = headers.get("content-length", "0") == "0" and "transfer-encoding" not in headers

    async def receive(self) -> Message:
        """The next piece; RequestTimeout where none comes."""
        self._unsent = False
        try:
            async with asyncio.timeout(IDLE_SECONDS):
                message = await self._receive()
        except TimeoutError as error:
            self._unsent = True  # nor is it waited for again
            raise AwsError(
                "RequestTimeout",
                "Your socket connection to the server was not read from or written to within the timeout period."
                " Idle connections will be closed.",
            ) from error
        self._over = message["type"] != "http.request" or not message.get("more_body")
        return message

    async def end(self, start: Message) -> Message:
        """The start of the answer."""
        forgotten = 0
        with contextlib.suppress(AwsError):
            while not self._over and not self._unsent and forgotten < _FORGOTTEN:
                forgotten += len((await self.receive()).get("body", b""))
        if self._over:
            return start
        return {**start, "headers": [*start["headers"], (b"connection", b"close")]}


def _check_head(scope: Scope, most: int) -> None:
    """RequestHeaderSectionTooLarge where headers and query string have more than *most* bytes."""
    size = len(scope["query_string"]) + sum(len(name) + len(value) + 4 for name, value in scope["headers"])
    if size > most:
        raise AwsError(*TOO_LARGE, MaxSizeAllowed=most)


def _headers(scope: Scope) -> dict[str, str]:
    """The headers of a request by their lower-case names; several of one name as one, joined as a proxy may."""
    headers: dict[str, str] = {}
    for name, value in scope["headers"]:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]},{text}" if key in headers else text
    return headers


def _raw_path(scope: Scope) -> str:
    """The path as it was sent."""
    raw: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
    return raw.decode("latin-1")


def _secure(headers: Mapping[str, str]) -> bool:
    """Whether a request stands for one over TLS. Loopback never leaves the machine: it does unless a client says no."""
    return headers.get("x-forwarded-proto", "https").partition(",")[0].strip().lower() == "https"


def _speaks_twice(method: str, headers: Mapping[str, str], query: Mapping[str, list[str]]) -> bool:
    """Whether a request says in two places what it wants; the base would authorise the one and do the other."""
    form = "x-www-form-urlencoded" in headers.get("content-type", "")
    return bool(query and (method == "POST" or "x-amz-target" in headers)) or (form and "x-amz-target" in headers)


async def _body(headers: Mapping[str, str], receive: Receive) -> bytes:
    """The whole body; RequestEntityTooLarge before more of it is read than a service takes."""
    length = headers.get("content-length", "0")
    body = bytearray()
    while not (length.isdigit() and int(length[:18]) > LARGEST_REQUEST):
        message = await receive()
        if message["type"] != "http.request":
            raise ClientGoneError
        body += message.get("body", b"")
        if len(body) > LARGEST_REQUEST:
            break
        if not message.get("more_body"):
            return bytes(body)
    raise AwsError("RequestEntityTooLarge", f"A request may have {LARGEST_REQUEST} bytes.", 413)


def _dated(message: Message) -> Message:
    """The start of an answer with the one Date header that AWS sends."""
    if message["type"] != "http.response.start" or any(name == b"date" for name, _ in message["headers"]):
        return message
    return {**message, "headers": [*message["headers"], (b"date", formatdate(usegmt=True).encode())]}


async def _send(send: Send, response: Response) -> None:
    """Send an answer: a short body at once, a file piece by piece."""
    body = response.body
    length = body.length if isinstance(body, FileSlice) else len(body)
    headers = {"content-length": str(length), **response.headers}
    encoded = [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()]
    try:
        await send({"type": "http.response.start", "status": response.status, "headers": encoded})
        if isinstance(body, bytes):
            await send({"type": "http.response.body", "body": body})
            return
        body.file.seek(body.start)
        left = body.length
        while True:
            size = min(left, _SENT_AT_ONCE)
            piece = await asyncio.to_thread(body.file.read, size) if left > size else body.file.read(size)
            left -= size
            await send({"type": "http.response.body", "body": piece, "more_body": left > 0})
            if left <= 0:
                return
    finally:
        if isinstance(body, FileSlice):
            body.file.close()


def _refusal(error: AwsError, headers: Mapping[str, str], request_id: str) -> Response:
    """An error before any service is reached, in the protocol that the request seems to speak."""
    if "x-amz-target" in headers or headers.get("content-type", "").endswith("json"):
        body = json.dumps({"__type": error.code, "message": error.message}).encode()
        return Response(
            error.status,
            {
                "content-type": "application/x-amz-json-1.1",
                "x-amzn-errortype": error.code,
                "x-amzn-requestid": request_id,
            },
            body,
        )
    inner = f"<Code>{error.code}</Code><Message>{readable(error.message)}</Message>"
    if headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        inner = f"<Error><Type>Sender</Type>{inner}</Error>"
        text = f"<ErrorResponse>{inner}<RequestId>{request_id}</RequestId></ErrorResponse>"
    else:
        text = f'<?xml version="1.0" encoding="UTF-8"?><Error>{inner}<RequestId>{request_id}</RequestId></Error>'
    return Response(error.status, {"content-type": "application/xml", "x-amzn-requestid": request_id}, text.encode())
