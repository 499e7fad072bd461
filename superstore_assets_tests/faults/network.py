"""A faulty network: an HTTP proxy between boto3 and the embedded AWS that breaks some of the calls, by a seed.

boto3 is sent through it by HTTP_PROXY, so host and signature of a request stay what they are. It breaks nothing before
`breaking` asks for it.
"""

import contextlib
import http.client
import json
import random
import re
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

MOMENTS = ("before", "amid", "after")
"""Where something can happen to a call: before AWS gets it, while it works on it, after it answered."""

KINDS = (
    "throttled",
    "server error",
    "lost request",
    "lost answer",
    "cut body",
    "torn body",
    "wrong checksum",
    "slow",
    "denied",
    "expired",
    "skewed",
)
SLOW_SECONDS = 5.0

_SERVICE = re.compile(r"Credential=[^/]+/\d{8}/[^/]+/([^/]+)/")
_HOP = {"connection", "proxy-connection", "keep-alive", "transfer-encoding", "expect", "content-length"}
# Codes and status by which each protocol says it (AWS's service models and 'Common errors').
_CODES: dict[str, dict[str, Sequence[tuple[str, int]]]] = {
    "s3": {
        "throttled": [("SlowDown", 503), ("RequestTimeout", 400)],
        "server error": [("InternalError", 500), ("ServiceUnavailable", 503)],
        "denied": [("AccessDenied", 403)],
        "expired": [("ExpiredToken", 400)],
        "skewed": [("RequestTimeTooSkewed", 403)],
    },
    "query": {
        "throttled": [("Throttling", 400), ("RequestLimitExceeded", 503)],
        "server error": [("InternalFailure", 500), ("ServiceUnavailable", 503)],
        "denied": [("AccessDenied", 403)],
        "expired": [("ExpiredToken", 403)],
        "skewed": [("SignatureDoesNotMatch", 403)],
    },
    "json": {
        "throttled": [("ThrottlingException", 400), ("TooManyRequestsException", 400)],
        "server error": [("InternalServerException", 500), ("ServiceUnavailable", 503)],
        "denied": [("AccessDeniedException", 400)],
        "expired": [("ExpiredTokenException", 400)],
        "skewed": [("InvalidSignatureException", 400)],
    },
    "rest-json": {
        "throttled": [("ThrottlingException", 429)],
        "server error": [("InternalFailureException", 500), ("ServiceUnavailable", 503)],
        "denied": [("AccessDeniedException", 401)],
        "expired": [("ExpiredTokenException", 403)],
        "skewed": [("InvalidSignatureException", 403)],
    },
}
_MESSAGES = {"skewed": "Signature expired: the network of the tests did this."}


class FaultyNetwork:
    """The proxy. Use as a context manager; *address* is for HTTP_PROXY."""

    def __init__(self) -> None:
        network = self

        class Handler(_Handler):
            faults = network

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._lock, self._strikes = threading.Lock(), threading.Lock()
        self._random = random.Random(0)  # noqa: S311  # not a secret
        self._rate = 0.0
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self.calls = 0
        self.broken: Counter[str] = Counter()
        self._next: str | None = None
        self._plan: tuple[int, str, Callable[[str], None]] | None = None

    def __enter__(self) -> "FaultyNetwork":
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @contextlib.contextmanager
    def breaking(self, rate: float, seed: int) -> Iterator[None]:
        """Break each call with the probability *rate*, in a way that *seed* chooses; `broken` counts them by kind."""
        self._random, self._rate, self.calls = random.Random(seed), rate, 0  # noqa: S311
        self.broken.clear()
        try:
            yield
        finally:
            self._rate = 0.0

    @contextlib.contextmanager
    def breaking_once(self, kind: str) -> Iterator[None]:
        """Break the next call, and no other, in the way *kind*."""
        self.broken.clear()
        self._next = kind
        try:
            yield
        finally:
            self._next = None

    @contextlib.contextmanager
    def striking(self, number: int, moment: str, strike: Callable[[str], None]) -> Iterator[None]:
        """Call *strike* at one of MOMENTS of the *number*-th call from now on, with what the call is about."""
        self.calls, self._plan = 0, (number, moment, strike)
        try:
            yield
        finally:
            with self._strikes:  # one that has begun is waited for
                self._plan = None

    def strike(self, call: int, moment: str, about: str) -> None:
        """Let happen what is planned for this *moment* of the call with this number."""
        with self._strikes:
            if self._plan and self._plan[:2] == (call, moment):
                self._plan[2](about)

    def next_call(self) -> tuple[int, str | None]:
        """Number of the next call, and what happens to it; None lets it pass."""
        with self._lock:
            self.calls += 1
            kind, self._next = self._next, None
            if kind is None and self._random.random() < self._rate:
                kind = self._random.choice(KINDS)
            if kind is None:
                return self.calls, None
            self.broken[kind] += 1
            return self.calls, kind

    def chosen(self, from_: Sequence[tuple[str, int]]) -> tuple[str, int]:
        """One of them, by the seed."""
        with self._lock:
            return self._random.choice(from_)


class _Handler(BaseHTTPRequestHandler):
    """One client's connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    faults: FaultyNetwork

    def _answer(self) -> None:
        body = self._body()
        call, fault = self.faults.next_call()
        self.faults.strike(call, "before", self._about)
        if fault in _CODES["s3"]:
            self._refuse(fault)
        elif fault == "lost request":
            self._reset()
        else:
            if fault == "slow":
                time.sleep(SLOW_SECONDS)
            self._forward(body, fault, call)
        self.faults.strike(call, "after", self._about)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = _answer  # noqa: N815  # http.server's names

    @property
    def _service(self) -> str:
        found = _SERVICE.search(self.headers.get("Authorization", ""))
        return found[1] if found else "s3"

    @property
    def _about(self) -> str:
        """What a call is about: 's3 PUT /bucket/key', 'glue StartCrawler'."""
        target = self.headers.get("X-Amz-Target", "").rpartition(".")[2]
        return f"{self._service} {target or f'{self.command} {urlsplit(self.path).path}'}"

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        found = b""
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            found += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return found

    def _forward(self, body: bytes, fault: str | None, call: int) -> None:
        url = urlsplit(self.path)
        target = (url.path or "/") + (f"?{url.query}" if url.query else "")
        upstream = http.client.HTTPConnection(url.hostname or "", url.port, timeout=120)
        try:
            upstream.putrequest(self.command, target, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() not in _HOP:
                    upstream.putheader(name, value)
            upstream.putheader("Content-Length", str(len(body)))
            upstream.endheaders(body)
            self.faults.strike(call, "amid", self._about)
            answer = upstream.getresponse()
            content = answer.read()
        except OSError:
            self._reset()  # there is no AWS now
            return
        finally:
            upstream.close()
        if fault == "lost answer" or (fault == "cut body" and len(content) < 2):
            self._reset()
            return
        if fault == "wrong checksum" and answer.getheader("x-amz-checksum-type"):
            content = content[:-1] + bytes([content[-1] ^ 1]) if content else content
        elif fault in ("torn body", "wrong checksum") and not answer.getheader("x-amz-checksum-type"):
            content = content[: len(content) // 2]
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in _HOP:
                self.send_header(name, value)
        length = answer.getheader("Content-Length") if self.command == "HEAD" else str(len(content))
        self.send_header("Content-Length", length or "0")
        self.end_headers()
        if fault == "cut body":
            self.wfile.write(content[: len(content) // 2])
            self.close_connection = True
        elif self.command != "HEAD":
            self.wfile.write(content)

    def _refuse(self, fault: str) -> None:
        service, kind = self._service, "text/xml"
        message = _MESSAGES.get(fault, "The network of the tests did this.")
        if service == "s3":
            code, status = self.faults.chosen(_CODES["s3"][fault])
            content = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
        elif "X-Amz-Target" in self.headers or service == "quicksight":
            protocol = "rest-json" if service == "quicksight" else "json"
            code, status = self.faults.chosen(_CODES[protocol][fault])
            content, kind = json.dumps({"__type": code, "message": message, "Message": message}), "application/json"
        else:
            code, status = self.faults.chosen(_CODES["query"][fault])
            error = f"<Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>"
            content = f"<ErrorResponse>{error}<RequestId>none</RequestId></ErrorResponse>"
        self.send_response_only(status)
        self.send_header("Content-Type", kind)
        self.send_header("x-amzn-ErrorType", code)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content.encode())

    def _reset(self) -> None:
        """End the connection as a machine does that knows nothing of it."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.close()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def finish(self) -> None:
        """Let go of a connection that may be gone."""
        with contextlib.suppress(OSError, ValueError):
            super().finish()
