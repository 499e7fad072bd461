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
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

KINDS = ("throttled", "server error", "lost request", "lost answer", "cut body", "slow", "denied")
SLOW_SECONDS = 5.0

_SERVICE = re.compile(r"Credential=[^/]+/\d{8}/[^/]+/([^/]+)/")
_HOP = {"connection", "proxy-connection", "keep-alive", "transfer-encoding", "expect", "content-length"}
# Code and status by which each protocol says it (AWS's service models).
_CODES = {
    "s3": {
        "throttled": ("SlowDown", 503),
        "server error": ("InternalError", 500),
        "denied": ("AccessDenied", 403),
    },
    "query": {
        "throttled": ("Throttling", 400),
        "server error": ("InternalFailure", 500),
        "denied": ("AccessDenied", 403),
    },
    "json": {
        "throttled": ("ThrottlingException", 400),
        "server error": ("InternalServerException", 500),
        "denied": ("AccessDeniedException", 400),
    },
    "rest-json": {
        "throttled": ("ThrottlingException", 429),
        "server error": ("InternalFailureException", 500),
        "denied": ("AccessDeniedException", 401),
    },
}


class FaultyNetwork:
    """The proxy. Use as a context manager; *address* is for HTTP_PROXY."""

    def __init__(self) -> None:
        network = self

        class Handler(_Handler):
            faults = network

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._lock = threading.Lock()
        self._random = random.Random(0)  # noqa: S311  # not a secret
        self._rate = 0.0
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self.calls = 0
        self.broken: Counter[str] = Counter()

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

    def fault(self) -> str | None:
        """What happens to the next call; None lets it pass."""
        with self._lock:
            self.calls += 1
            if self._random.random() >= self._rate:
                return None
            kind = self._random.choice(KINDS)
            self.broken[kind] += 1
            return kind


class _Handler(BaseHTTPRequestHandler):
    """One client's connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    faults: FaultyNetwork

    def _answer(self) -> None:
        body = self._body()
        fault = self.faults.fault()
        if fault in ("throttled", "server error", "denied"):
            self._refuse(fault)
        elif fault == "lost request":
            self._reset()
        else:
            if fault == "slow":
                time.sleep(SLOW_SECONDS)
            self._forward(body, fault)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = _answer  # noqa: N815  # http.server's names

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

    def _forward(self, body: bytes, fault: str | None) -> None:
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
        found = _SERVICE.search(self.headers.get("Authorization", ""))
        service = found[1] if found else "s3"
        message = "The network of the tests did this."
        kind = "text/xml"
        if service == "s3":
            code, status = _CODES["s3"][fault]
            content = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
        elif "X-Amz-Target" in self.headers or service == "quicksight":
            code, status = _CODES["rest-json" if service == "quicksight" else "json"][fault]
            content, kind = json.dumps({"__type": code, "message": message, "Message": message}), "application/json"
        else:
            code, status = _CODES["query"][fault]
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
