"""The one door: an ASGI application that admits signed requests for known services and hands them on.

Nothing passes unsigned but the dashboards' pages, which have a token of their own. The base's administration paths,
its well-known keys and its other services are refused here.
"""

import asyncio
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

from superstore_assets.local_aws import ACCOUNT, base
from superstore_assets.local_aws.cloudformation import requester
from superstore_assets.local_aws.errors import AwsError, not_written
from superstore_assets.local_aws.identity import caller
from superstore_assets.local_aws.quicksight.viewer import Viewer
from superstore_assets.local_aws.quicksight.viewing import PREFIX
from superstore_assets.local_aws.service import Call, Request, Response, Service

logger = logging.getLogger(__name__)

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

_SCOPE = re.compile(r"[^/]+/\d{8}/(?P<region>[^/]+)/(?P<service>[^/]+)/aws4_request")
_ANY_REGION = ("iam", "sts", "s3")
# Paths that the base answers before it looks at the service; a bucket of such a name is refused with them.
_BASE_PATHS = re.compile(
    r"/(_[^/]*|health|iceberg|v2|v20180820|oauth2|\.well-known|login|logout|iam-auth|cognito-idp)(/.*)?"
)


class Gateway:
    """Admission and routing for one embedded AWS."""

    def __init__(
        self, base_: base.Base, services: Mapping[str, Service], viewer: Viewer, region: str, port: int
    ) -> None:
        self._base = base_
        self._services = services
        self._viewer = viewer
        self._region = region
        self._hosts = re.compile(rf"(127\.0\.0\.1|localhost|[a-z0-9.-]+\.localhost):{port}")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request: always in AWS's shape, whatever goes wrong here."""
        request_id = str(uuid.uuid4())
        begun = False

        async def send_once(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(_dated(message))

        try:
            await self._answer(scope, receive, send_once, request_id)
        except Exception as error:
            logger.exception("%s %s failed", scope["method"], scope["path"])
            if begun:
                raise
            headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
            failure = (
                not_written(error)
                if isinstance(error, (OSError, sqlite3.Error))
                else AwsError("InternalFailure", "The embedded AWS failed; its log says why.", 500)
            )
            await _send(send_once, _refusal(failure, headers, request_id))

    async def _answer(self, scope: Scope, receive: Receive, send: Send, request_id: str) -> None:
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        query = parse_qs(scope["query_string"].decode(), keep_blank_values=True)
        try:
            self._check_host(headers)
            if self._is_page(scope, headers, query):
                await _send(send, await asyncio.to_thread(self._viewer.answer, scope["path"], query, headers))
                return
            service = self._admit(scope, headers, query)
        except AwsError as error:
            await _send(send, _refusal(error, headers, request_id))
            return
        if service in self._services:
            await _send(send, await self._own(service, scope, headers, query, receive, request_id))
        else:
            await self._hand_to_base(service, scope, headers, receive, send, request_id)

    @staticmethod
    def _is_page(scope: Scope, headers: Mapping[str, str], query: Mapping[str, list[str]]) -> bool:
        """Whether a browser asks for a page; what is signed is for a service, a bucket of the pages' prefix too."""
        signed = "authorization" in headers or "X-Amz-Credential" in query
        return scope["method"] == "GET" and scope["path"].startswith(PREFIX) and not signed

    def _check_host(self, headers: Mapping[str, str]) -> None:
        """Refuse a request that was sent to another name: a page elsewhere may have had this address resolved."""
        if not self._hosts.fullmatch(headers.get("host", "")):
            raise AwsError("AccessDenied", f"This is the embedded AWS; it is not {headers.get('host', '')!r}.", 403)

    def _admit(self, scope: Scope, headers: Mapping[str, str], query: Mapping[str, list[str]]) -> str:
        """The service that a request is signed for; AwsError where it may not come in."""
        authorization = headers.get("authorization", "")
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
            _BASE_PATHS.fullmatch(scope["path"])
            or detect_service(scope["method"], scope["path"], dict(headers), dict(query)) != service
        ):
            raise AwsError("UnknownOperationException", f"{service} has no {scope['method']} {scope['path']}.", 404)
        if (
            service in (*base.SERVICES, "sqs", "sns")
            and service != "s3"
            and _speaks_twice(scope["method"], headers, query)
        ):
            raise AwsError("InvalidParameterCombination", "The request names its parameters in more than one place.")
        return service

    async def _own(
        self,
        service: str,
        scope: Scope,
        headers: Mapping[str, str],
        query: Mapping[str, list[str]],
        receive: Receive,
        request_id: str,
    ) -> Response:
        raw_path = (scope.get("raw_path") or quote(scope["path"]).encode()).decode("latin-1")
        access_key = extract_access_key_id(dict(headers), dict(query))
        set_request_account_id(access_key)
        set_request_region(self._region)
        secure = _secure(headers)
        iam_evaluator.pin_request_origin("127.0.0.1", secure)
        iam_evaluator.pin_signed_request(scope["method"], raw_path, dict(query), scope["headers"])
        body = await _body(receive)
        iam_evaluator.pin_signed_body(body)
        try:
            identity = caller(access_key, service, ACCOUNT, self._region, secure)
        except AwsError as error:
            return _refusal(error, headers, request_id)
        request = Request(scope["method"], raw_path, query, headers, body)
        return await self._services[service].answer(Call(identity, request_id, f"http://{headers['host']}"), request)

    async def _hand_to_base(
        self,
        service: str,
        scope: Scope,
        headers: Mapping[str, str],
        receive: Receive,
        send: Send,
        request_id: str,
    ) -> None:
        """Let the base answer; what it changed is saved before the answer leaves."""
        if _secure(headers) and "x-forwarded-proto" not in headers:
            scope = {**scope, "headers": [*scope["headers"], (b"x-forwarded-proto", b"https")]}
        if service == "cloudformation":
            requester.set(extract_access_key_id(dict(headers)))
        reading = service in ("s3", "logs", "monitoring") and scope["method"] in ("GET", "HEAD")
        refused = False

        async def saved(message: Message) -> None:
            nonlocal refused
            if message["type"] == "http.response.start" and message["status"] < 400 and not reading:
                try:
                    self._base.save(service)
                except (OSError, sqlite3.Error) as error:
                    logger.exception("%s could not be saved", service)
                    refused = True
                    await _send(send, _refusal(not_written(error), headers, request_id))
            if not refused:
                await send(message)

        await self._base.app(scope, receive, saved)


def _secure(headers: Mapping[str, str]) -> bool:
    """Whether a request stands for one over TLS. Loopback never leaves the machine: it does unless a client says no."""
    return headers.get("x-forwarded-proto", "https").partition(",")[0].strip().lower() == "https"


def _speaks_twice(method: str, headers: Mapping[str, str], query: Mapping[str, list[str]]) -> bool:
    """Whether a request says in two places what it wants; the base would authorise the one and do the other."""
    form = "x-www-form-urlencoded" in headers.get("content-type", "")
    return bool(query and (method == "POST" or "x-amz-target" in headers)) or (form and "x-amz-target" in headers)


async def _body(receive: Receive) -> bytes:
    parts = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)


def _dated(message: Message) -> Message:
    """The start of an answer with the one Date header that AWS sends."""
    if message["type"] != "http.response.start" or any(name == b"date" for name, _ in message["headers"]):
        return message
    return {**message, "headers": [*message["headers"], (b"date", formatdate(usegmt=True).encode())]}


async def _send(send: Send, response: Response) -> None:
    headers = {**response.headers, "content-length": str(len(response.body))}
    encoded = [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": response.status, "headers": encoded})
    await send({"type": "http.response.body", "body": response.body})


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
    inner = f"<Code>{error.code}</Code><Message>{_escape(error.message)}</Message>"
    if headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        inner = f"<Error><Type>Sender</Type>{inner}</Error>"
        text = f"<ErrorResponse>{inner}<RequestId>{request_id}</RequestId></ErrorResponse>"
    else:
        text = f'<?xml version="1.0" encoding="UTF-8"?><Error>{inner}<RequestId>{request_id}</RequestId></Error>'
    return Response(error.status, {"content-type": "application/xml", "x-amzn-requestid": request_id}, text.encode())


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
