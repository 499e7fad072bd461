"""Requests that nobody's client sends: made by chance from the services' models, and bent out of shape."""

import json
import random
import re
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import botocore.session
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.model import ListShape, MapShape, OperationModel, ServiceModel, Shape, StructureShape
from botocore.serialize import create_serializer
from defusedxml import ElementTree

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.operations import HONOURED
from superstore_assets_tests.local_aws.supported import SERVICES as OWN
from superstore_assets_tests.local_aws.supported import honoured

SERVICES = (
    "s3", "sqs", "sns", "glue", "athena", "quicksight", "iam", "sts", "cloudformation", "logs", "cloudwatch",
)  # fmt: skip
ANSWERED = {**HONOURED, **{service.name: honoured(service) for service in OWN}}
"""By signing name: the operations that are answered."""
PATIENCE = 60
"""Seconds for an answer that should take milliseconds, on a machine with much else to do."""

NAMES = ("fuzz", "fuzz-b", "a", "a/b", ACCOUNT, f"arn:aws:iam::{ACCOUNT}:role/fuzz", "s3://fuzz/a/", "default", "1")
_HOSTILE = (
    "", " ", "\0", "\ud800", "\U0010ffff", "é" * 300, "x" * 3000, "../../etc/passwd", "%00", "%", "*", "${a}",
    "'", '"', "<a>&b;", "]]>", "\r\nx: y", "-1", "1e999", "NaN", "null", "[]", "{}", "AQ==", "=", "2020-01-01",
    "SELECT 1", '{"Version":"2012-10-17","Statement":[]}', "arn:aws:s3:::", "arn:::::", ":" * 50,
)  # fmt: skip
_ESCAPES = ("%", "%2", "%zz", "%00", "%c0%af", "%ed%a0%80", "%ff", "//", ";", "+")
_NUMBERS = (0, 1, -1, 2**31, 2**63, 2**64, -(2**63) - 1, 10**30, 1.5, -0.0, 1e308)
_STRANGE: tuple[Any, ...] = (None, True, [], {}, [None], {"": ""}, [[[]]], {"a": {"b": []}}, 7, 1e300, "x", *_NUMBERS)


@dataclass
class Sent:
    """A request as it goes over the wire."""

    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def wire(self) -> bytes:
        """Its bytes."""
        headers = {**self.headers, "Content-Length": str(len(self.body))}
        lines = [f"{self.method} {self.path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
        return "\r\n".join((*lines, "", "")).encode("utf-8", "surrogatepass") + self.body


@dataclass
class Answer:
    """What came back: nothing where the connection was closed without a word."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def code(self) -> str:
        """The error's code in one of AWS's shapes, or nothing."""
        if "json" in self.headers.get("content-type", ""):
            found = json.loads(self.body)
            return str(found.get("__type") or found.get("Code") or self.headers.get("x-amzn-errortype", ""))
        root = ElementTree.fromstring(self.body)
        return str(root.findtext(".//{*}Code") or root.findtext(".//Code") or "")


def exchange(endpoint: str, sent: bytes, head: bool = False, ends: bool = False) -> Answer:
    """Send bytes and read the first answer; *ends* says that nothing more is sent."""
    address = urlsplit(endpoint)
    with socket.create_connection((address.hostname or "", address.port or 80), timeout=PATIENCE) as connection:
        try:
            connection.sendall(sent)
            if ends:
                connection.shutdown(socket.SHUT_WR)
        except OSError:  # it has said enough already
            pass
        return _read(connection, head)


def _read(connection: socket.socket, head: bool) -> Answer:
    found = b""

    def more() -> bool:
        nonlocal found
        try:
            piece = connection.recv(65_536)
        except ConnectionError:
            return False
        found += piece
        return bool(piece)

    while True:
        while b"\r\n\r\n" not in found:
            if not more():
                assert not found, found
                return Answer()
        start, _, found = found.partition(b"\r\n\r\n")
        status, *lines = start.decode("latin-1").split("\r\n")
        number = int(status.split(" ")[1])
        if number != 100:
            break
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    length = 0 if head or number in (204, 304) else int(headers.get("content-length", 0))
    while "chunked" in headers.get("transfer-encoding", "") or len(found) < length:
        if not more():
            break
    return Answer(number, headers, found[:length] if length else found)


class Requests:
    """Makes requests by a seed, signed for who has *keys*."""

    def __init__(self, endpoint: str, keys: tuple[str, str], seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311  # not a secret
        self._endpoint = endpoint
        self._credentials = Credentials(*keys)
        self._session = botocore.session.get_session()
        self._operations: dict[str, list[OperationModel]] = {}

    def signed(self, service: str, sent: Sent) -> Sent:
        """A request with its signature, true to what it says."""
        model = self._model(service)
        url = self._endpoint + sent.path
        request = AWSRequest(method=sent.method, url=url, data=sent.body, headers=dict(sent.headers))
        signer = S3SigV4Auth if service == "s3" else SigV4Auth
        signer(self._credentials, model.signing_name, "us-east-1").add_auth(request)
        headers = {name: str(value) for name, value in request.headers.items()}
        return Sent(
            sent.method,
            sent.path,
            {"Host": urlsplit(self._endpoint).netloc, **headers},
            sent.body,
        )

    def valid(self, service: str) -> Sent:
        """An unsigned request for one of the operations that are answered, by chance, as the model has it."""
        model = self._model(service)
        if service not in self._operations:
            self._operations[service] = [model.operation_model(name) for name in ANSWERED[model.signing_name]]
        operation = self.random.choice(self._operations[service])
        shape = operation.input_shape
        given = self._value(shape, 0) if shape else {}
        try:
            made = create_serializer(model.resolved_protocol, include_validation=False).serialize_to_request(
                given, operation
            )
        except Exception:  # noqa: BLE001  # botocore cannot write down everything that fits the model
            return self.valid(service)
        body = made["body"]
        if isinstance(body, dict):
            body = urlencode(body, errors="surrogatepass")
        if isinstance(body, str):
            body = body.encode("utf-8", "surrogatepass")
        if not isinstance(body, bytes):
            body = bytes(body or b"")
        query = made["query_string"]
        query = query if isinstance(query, str) else urlencode(query, errors="surrogatepass", doseq=True)
        path = made["url_path"] + (f"{'&' if '?' in made['url_path'] else '?'}{query}" if query else "")
        headers = {name: _plain(str(value)) for name, value in made["headers"].items()}
        return Sent(made["method"], path or "/", headers, body)

    def bent(self, sent: Sent) -> Sent:
        """The request with some of it replaced, doubled, cut or lost."""
        for _ in range(self.random.choice((1, 1, 2, 4))):
            sent = self.random.choice((self._bend_body, self._bend_body, self._bend_path, self._bend_headers))(sent)
        return sent

    def _model(self, service: str) -> ServiceModel:
        model: ServiceModel = self._session.get_service_model(service)
        return model

    def _value(self, shape: Shape, depth: int) -> Any:
        """Something that is of *shape*, or nearly."""
        chance = self.random
        if isinstance(shape, StructureShape):
            wanted = [
                name
                for name in shape.members
                if name in shape.required_members or (depth < 4 and chance.random() < (0.5 if depth else 0.3))
            ]
            if getattr(shape, "is_tagged_union", False):
                wanted = [chance.choice(list(shape.members))]
            return {name: self._value(shape.members[name], depth + 1) for name in wanted if depth < 9}
        if isinstance(shape, ListShape):
            return (
                [self._value(shape.member, depth + 1) for _ in range(chance.choice((0, 1, 1, 2)))] if depth < 9 else []
            )
        if isinstance(shape, MapShape):
            return {self._value(shape.key, depth + 1): self._value(shape.value, depth + 1)} if depth < 9 else {}
        if shape.type_name in ("integer", "long", "float", "double"):
            return chance.choice((1, 1, 5, *_NUMBERS))
        if shape.type_name == "boolean":
            return chance.random() < 0.5
        if shape.type_name == "timestamp":
            return chance.choice(("2024-01-01T00:00:00Z", 0, 1.7e9, 253402300799))
        if shape.type_name == "blob":
            return chance.randbytes(chance.choice((0, 10, 3000)))
        enum = getattr(shape, "enum", None)
        if enum and chance.random() < 0.9:
            return chance.choice(enum)
        return chance.choice(NAMES if chance.random() < 0.85 else _HOSTILE)

    def _bend_body(self, sent: Sent) -> Sent:
        body, kind = sent.body, sent.headers.get("Content-Type", "")
        if "json" in kind or (body.startswith(b"{") and self.random.random() < 0.9):
            body = self._bend_json(body)
        elif "form" in kind:
            body = self._bend_form(body)
        elif body.startswith(b"<"):
            body = self._bend_xml(body)
        return Sent(sent.method, sent.path, sent.headers, self._cut(body) if self.random.random() < 0.2 else body)

    def _bend_json(self, body: bytes) -> bytes:
        try:
            value = json.loads(body or b"{}")
        except (ValueError, RecursionError):
            return self._cut(body)
        if self.random.random() < 0.1:
            depth = self.random.choice((50, 900, 50_000))
            bracket = self.random.choice(("[]", ("{" + '"a":', "}")))
            return (bracket[0] * depth + "1" + bracket[1] * depth).encode()
        self._bend_inside(value)
        text = json.dumps(value)
        if self.random.random() < 0.1:
            text = text.replace('"', self.random.choice(("'", '""', '"\\ud800', '"\\u0000', "")), 1)
        return text.encode("utf-8", "surrogatepass")

    def _bend_inside(self, value: Any) -> None:
        places = list(_places(value))
        if not places:
            return
        container, key = self.random.choice(places)
        kind = self.random.choice(("strange", "hostile", "lost", "doubled", "unknown"))
        if kind == "strange":
            container[key] = self.random.choice(_STRANGE)
        elif kind == "hostile":
            container[key] = self.random.choice(_HOSTILE)
        elif kind == "lost":
            del container[key]
        elif isinstance(container, list):
            container += [container[key]] * self.random.choice((1, 1100))
        else:
            container["Unknown" if kind == "unknown" else f"{key}s"] = container[key]

    def _bend_form(self, body: bytes) -> bytes:
        pairs = [pair.split("=", 1) for pair in body.decode("utf-8", "replace").split("&") if "=" in pair]
        if not pairs:
            return body
        pair = self.random.choice(pairs)
        kind = self.random.choice(("value", "name", "lost", "doubled", "index", "raw"))
        if kind == "value":
            pair[1] = quote(str(self.random.choice((*_HOSTILE, *_NUMBERS))), errors="surrogatepass")
        elif kind == "name":
            pair[0] += self.random.choice((".member.1", ".", ".1.", "x", ".member.99999999999999999999", ".-1"))
        elif kind == "lost":
            pairs.remove(pair)
        elif kind == "doubled":
            pairs.append([pair[0], "again"])
        elif kind == "index":
            pair[0] = re.sub(r"\d+", self.random.choice(("0", "-1", "9" * 30, "x", "٣")), pair[0])
        else:
            pair[1] = self.random.choice(("%", "%zz", "%00", "%ff%fe", "%c0%80", "+" * 3000))
        return "&".join("=".join(pair) for pair in pairs).encode()

    def _bend_xml(self, body: bytes) -> bytes:
        text = body.decode("utf-8", "replace")
        tags = re.findall(r"<[^/>]+>", text) or ["<"]
        tag = self.random.choice(tags)
        kind = self.random.choice(("value", "lost", "doubled", "unknown", "deep", "entity", "namespace", "many"))
        if kind == "value":
            value = str(self.random.choice((*_HOSTILE, *_NUMBERS))).replace("<", "&lt;")
            text = text.replace(tag, tag + value, 1)
        elif kind == "lost":
            text = text.replace(tag, "", 1)
        elif kind == "doubled":
            text = text.replace(tag, tag + tag, 1)
        elif kind == "unknown":
            text = text.replace(tag, "<Unknown/>" + tag, 1)
        elif kind == "deep":
            depth = self.random.choice((100, 5_000, 100_000))
            text = text.replace(tag, tag + "<a>" * depth + "</a>" * depth, 1)
        elif kind == "entity":
            text = f'<!DOCTYPE a [<!ENTITY b "{"c" * 100}">]>{text}'.replace(tag, tag + "&b;" * 100, 1)
        elif kind == "namespace":
            text = re.sub(r'xmlns="[^"]*"', self.random.choice(('xmlns="urn:x"', "", 'xmlns=""', "a:b='c'")), text)
        else:
            text = text.replace(tag, "<Rule/>" * 1100 + tag, 1)
        declared = self.random.choice(("", "", '<?xml version="1.0" encoding="UTF-16"?>', '<?xml version="9"?>'))
        return (declared + text).encode("utf-8", "surrogatepass")

    def _cut(self, body: bytes) -> bytes:
        if not body:
            return self.random.choice((b"{", b"<", b"=&=&", b"\xff\xfe", b"\0" * 100, b"x" * 100))
        at = self.random.randrange(len(body))
        change = self.random.choice((b"", b"\0", b"\xff", b"\xc0\x80", self.random.randbytes(8), body[:50]))
        return body[:at] + change + body[at + self.random.choice((0, 1, 10, 10**9)) :]

    def _bend_path(self, sent: Sent) -> Sent:
        path = sent.path
        kind = self.random.choice(("segment", "escape", "query", "long", "dots", "number"))
        if kind == "segment":
            parts = path.split("/")
            parts[self.random.randrange(len(parts))] = quote(self.random.choice(_HOSTILE), errors="surrogatepass")
            path = "/" + "/".join(parts).lstrip("/")
        elif kind == "escape":
            at = self.random.randrange(1, len(path) + 1)
            path = (
                path[:at]
                + self.random.choice(("%", "%2", "%zz", "%00", "%c0%af", "%ed%a0%80", "%ff", "//", ";", "+"))
                + path[at:]
            )
        elif kind == "query":
            name = self.random.choice(
                ("versionId", "max-keys", "partNumber", "uploadId", "marker", "continuation-token", "encoding-type",
                 "list-type", "x-id", "acl", "tagging", "delete", "uploads", "unknown", "Action", "X-Amz-Expires",
                 "max-results", "next-token", "response-content-type", "attributes", "policy")
            )  # fmt: skip
            value = quote(str(self.random.choice((*_HOSTILE, *_NUMBERS))), errors="surrogatepass")
            path += f"{'&' if '?' in path else '?'}{name}={value}"
        elif kind == "long":
            path += ("&" if "?" in path else "?") + "a" * self.random.choice((100, 9000))
        elif kind == "dots":
            path = path.replace("/", self.random.choice(("/../", "/./", "/%2e%2e/", "///")), 1)
        else:
            path = re.sub(r"\d+", str(self.random.choice(_NUMBERS)), path)
        return Sent(
            self.random.choice((sent.method,) * 5 + ("HEAD", "PATCH", "DELETE", "OPTIONS")),
            path,
            sent.headers,
            sent.body,
        )

    def _bend_headers(self, sent: Sent) -> Sent:
        headers = dict(sent.headers)
        name = self.random.choice(
            (*headers, "Range", "If-Match", "If-None-Match", "If-Modified-Since", "Content-MD5", "Content-Encoding",
             "x-amz-checksum-crc32", "x-amz-checksum-sha256", "x-amz-sdk-checksum-algorithm", "x-amz-trailer",
             "x-amz-decoded-content-length", "x-amz-copy-source", "x-amz-copy-source-range", "x-amz-meta-a",
             "x-amz-tagging", "x-amz-acl", "x-amz-storage-class", "x-amz-server-side-encryption", "Expires",
             "x-amz-object-attributes", "x-amz-mp-object-size", "Content-Type", "X-Amz-Target", "x-forwarded-proto",
             "x-amz-expected-bucket-owner", "x-amz-metadata-directive", "x-amz-max-parts", "Expect")
        )  # fmt: skip
        value = str(
            self.random.choice(
                (*_HOSTILE, *_NUMBERS, "bytes=0-", "bytes=5-1", "bytes=-0", "a=b&c", "/fuzz/a", "aws-chunked")
            )
        )
        if self.random.random() < 0.15:
            headers.pop(name, None)
        else:
            headers[name] = _plain(value)
        return Sent(sent.method, sent.path, headers, sent.body)


def _plain(text: str) -> str:
    """What a header can hold and a signature is made of."""
    return re.sub(r"[^\x20-\x7e]", "?", text).strip()


def _places(value: Any) -> Any:
    """Each item in a JSON value: its container and its key there."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in list(items):
        yield value, key
        yield from _places(item)


def raw(chance: random.Random, host: str, signed: Mapping[str, str]) -> tuple[bytes, bool]:
    """Bytes that are hardly a request, and whether nothing more will come, which leaves some of them incomplete.

    *signed* are headers with which it would be a good one: `GET /` of S3.
    """
    head = "".join(f"{name}: {value}\r\n" for name, value in signed.items())
    put = "".join(f"{name}: {value}\r\n" for name, value in signed.items() if name.lower() != "content-length")
    big = chance.choice((9_000, 70_000, 1_000_000))
    many, trailers = "x: y\r\n" * (big // 6), "t: u\r\n" * (big // 6)
    odd = chance.choice(("%", "%zz", "%00", "%c0%af", "%ed%a0%80", "%ff", "?%", "#a", chr(233), "\t"))
    method = chance.choice(("FOO", "PRI", "TRACE", "CONNECT", "get", "LINK", "M-SEARCH"))
    encoding = chance.choice(("gzip", "chunked, gzip", "xchunked", ""))
    scheme = "AWS4-HMAC-SHA256"
    signature = chance.choice(("AWS a:b", "Basic x", scheme, f"{scheme} Credential=/////,SignedHeaders=,Signature="))
    expectation = chance.choice(("100-continue", "x", "200-ok"))
    credential = chance.choice(("a", "a/20200101/us-east-1/s3/aws4_request", "%00", "/" * 9))
    wrong = chance.choice(("-1", "0x10", "1e3", "99999999999999999999", "", " ", "5, 5", "+5", "5\0", "٣"))
    size = chance.choice(("-1", "zz", "0x5", "FFFFFFFFFFFFFFFFF", "", "5 ", "5;x=y", "٣", "7fffffffffffffff"))
    kinds: list[tuple[str | bytes, bool]] = [
        (chance.randbytes(chance.randrange(1, 300)), True),
        ("GET\r\n\r\n", False),
        (f"GET / HTTP/{chance.choice(('9.9', '1.0', '0.9', 'x', '2.0'))}\r\n{head}\r\n", False),
        (f"{method} / HTTP/1.1\r\n{head}\r\n", False),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", False),
        (f"GET http://{host}/ HTTP/1.1\r\n{head}\r\n", False),
        (f"GET http://[::1/ HTTP/1.1\r\n{head}\r\n", False),
        (f"GET * HTTP/1.1\r\n{head}\r\n", False),
        (f"GET //{host}//../ HTTP/1.1\r\n{head}\r\n", False),
        (f"GET /{odd} HTTP/1.1\r\n{head}\r\n", False),
        (f"GET /?{'a=b&' * (big // 4)} HTTP/1.1\r\n{head}\r\n", False),
        (f"GET /{'a' * big} HTTP/1.1\r\n{head}\r\n", False),
        (f"GET / HTTP/1.1\r\n{head}x: {'a' * big}\r\n\r\n", False),
        (f"GET / HTTP/1.1\r\n{head}{many}\r\n", False),
        (f"GET / HTTP/1.1\r\n{head}{'a' * big}", True),
        (f"GET / HTTP/1.1\r\n{head}a b: c\r\n\r\n", False),
        (f"GET / HTTP/1.1\r\n{head} folded\r\n\r\n", False),
        (f"GET / HTTP/1.1\r\n{head}x:\0\r\n\r\n", False),
        (f"GET / HTTP/1.1\r\n{head}{head}\r\n", False),
        (f"GET / HTTP/1.1\r\n{head}Host: other\r\n\r\n", False),
        ("GET / HTTP/1.1\r\n\r\n", False),
        (f"GET / HTTP/1.1\r\n{head}Upgrade: {chance.choice(('websocket', 'h2c'))}\r\nConnection: Upgrade\r\n"
         "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n", False),
        (f"PUT / HTTP/1.1\r\n{put}Content-Length: {wrong}\r\n\r\nhello", True),
        (f"POST / HTTP/1.1\r\n{put}Content-Length: 5\r\nContent-Length: 7\r\n\r\nhello", False),
        (f"POST / HTTP/1.1\r\n{put}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", False),
        (f"POST / HTTP/1.1\r\n{put}Content-Length: 500\r\n\r\nhello", True),
        (f"POST / HTTP/1.1\r\n{put}Content-Length: 1\r\n\r\nhello GET", False),
        (f"POST / HTTP/1.1\r\n{put}Transfer-Encoding: chunked\r\n\r\n{size}\r\nhello\r\n0\r\n\r\n", True),
        (f"POST / HTTP/1.1\r\n{put}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n{trailers}\r\n", False),
        (f"POST / HTTP/1.1\r\n{put}Transfer-Encoding: {encoding}\r\n\r\nhello", True),
        (f"POST / HTTP/1.1\r\n{put}Expect: {expectation}\r\nContent-Length: 5\r\n\r\n", True),
        (f"GET / HTTP/1.1\r\n{head}\r\n" * chance.choice((2, 50)), False),
        (f"GET / HTTP/1.1\r\n{head}\r\nGARBAGE \0 \r\n\r\n", False),
        (f"\r\n\r\nGET / HTTP/1.1\r\n{head}\r\n", False),
        (f"GET / HTTP/1.1\n{head}\n".replace("\r\n", "\n"), False),
        (f"GET / HTTP/1.1\r\nAuthorization: {signature}\r\nHost: {host}\r\n\r\n", False),
        (f"GET /?X-Amz-Credential={credential}&X-Amz-Expires=9e9&X-Amz-Date=x HTTP/1.1\r\nHost: {host}\r\n\r\n", False),
    ]  # fmt: skip
    sent, ends = chance.choice(kinds)
    return (sent.encode("utf-8", "surrogatepass") if isinstance(sent, str) else sent), ends
