"""How a connection speaks HTTP: as uvicorn does, within limits, and what is no request is answered in AWS's shape."""

import asyncio
import uuid

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

LARGEST_HEAD = 64 * 1024
"""Bytes of a request line with its headers, of the head of a chunk, and of trailing headers."""
IDLE_SECONDS = 20.0
"""How long a request may take to send its head, or the next piece of its body (S3's RequestTimeout)."""

TOO_LARGE = (
    "RequestHeaderSectionTooLarge",
    "Your request header section exceeds the maximum allowed request header section size.",
)
_FORGOTTEN = 4 * 1024**2
_LINGER_SECONDS = 2.0


class Connection(HttpToolsProtocol):
    """One client's connection."""

    _loose = 0  # bytes that came since the last part of a request was whole, and are in none yet
    _refused = 0  # bytes that came after the connection was given up
    _waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """A client has come; it has so long to say something."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """It has gone."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._stop_waiting()
        self._waiting = self.loop.call_later(IDLE_SECONDS, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def data_received(self, data: bytes) -> None:
        """Take what was sent."""
        if self._refused:
            self._refused += len(data)
            if self._refused > _FORGOTTEN:
                self.transport.abort()
            return
        self._loose += len(data)
        super().data_received(data)
        self._loose = max(0, self._loose)
        if self._loose > LARGEST_HEAD and not self._refused:
            self._refuse(*TOO_LARGE)

    def on_message_begin(self) -> None:
        """A request begins."""
        super().on_message_begin()
        self._wait()

    def on_headers_complete(self) -> None:
        """Its head is whole."""
        self._loose = 0
        self._stop_waiting()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of its body."""
        self._loose -= len(body)
        super().on_body(body)

    def on_chunk_complete(self) -> None:
        """A chunk of its body is whole."""
        self._loose = 0

    def on_message_complete(self) -> None:
        """It is whole."""
        self._loose = 0
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  # uvicorn's words for it
        """Answer what is no request of HTTP."""
        self._refuse("BadRequest", "An error occurred when parsing the HTTP request.")

    def _refuse(self, code: str, message: str) -> None:
        """Say so, unless another answer is on its way, and hear no more from this client."""
        self._refused = 1
        self._stop_waiting()
        if self.transport.is_closing():
            return
        cycle = self.cycle
        if cycle is not None and not cycle.response_complete:
            cycle.disconnected = True
            cycle.message_event.set()
        if cycle is None or cycle.response_complete or not cycle.response_started:
            said = f"<Code>{code}</Code><Message>{message}</Message>"
            text = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{said}<RequestId>{uuid.uuid4()}</RequestId></Error>'
            head = f"content-type: application/xml\r\ncontent-length: {len(text)}\r\nconnection: close\r\n\r\n"
            self.transport.write(STATUS_LINE[400] + head.encode() + text.encode())
        # Closed with bytes unread, a connection is reset, and the client may never see the answer.
        if self.transport.can_write_eof():
            self.transport.write_eof()
        self.loop.call_later(_LINGER_SECONDS, self.transport.close)
