"""S3's requests and answers (REST-XML) by botocore's model: a request's operation and members, an answer's text."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import cached_property
from typing import Any
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError

from botocore.loaders import Loader
from botocore.model import ListShape, MapShape, OperationModel, ServiceModel, Shape, StructureShape
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.markup import readable

NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/"

_SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"

MODEL = ServiceModel(Loader().load_service_model("s3", "service-2"), "s3")

Members = dict[str, Any]

# Not S3's own: served by other endpoints.
_ELSEWHERE = ("ListDirectoryBuckets", "WriteGetObjectResponse", "CreateSession")
# Roots of the answers whose shape does not name them.
_ROOTS = {
    "CompleteMultipartUpload": "CompleteMultipartUploadResult",
    "CreateMultipartUpload": "InitiateMultipartUploadResult",
    "DeleteObjects": "DeleteResult",
    "GetBucketAcl": "AccessControlPolicy",
    "GetBucketLifecycleConfiguration": "LifecycleConfiguration",
    "GetBucketNotificationConfiguration": "NotificationConfiguration",
    "GetBucketTagging": "Tagging",
    "GetBucketVersioning": "VersioningConfiguration",
    "GetObjectAcl": "AccessControlPolicy",
    "GetObjectAttributes": "GetObjectAttributesResponse",
    "GetObjectTagging": "Tagging",
    "ListBuckets": "ListAllMyBucketsResult",
    "ListMultipartUploads": "ListMultipartUploadsResult",
    "ListObjectVersions": "ListVersionsResult",
    "ListObjects": "ListBucketResult",
    "ListObjectsV2": "ListBucketResult",
    "ListParts": "ListPartsResult",
}
_MALFORMED = "The XML you provided was not well-formed or did not validate against our published schema"


@dataclass(frozen=True)
class Target:
    """What a request is for."""

    bucket: str
    key: str


def target(raw_path: str, host_bucket: str | None) -> Target:
    """Bucket and key of a path as it was sent, or of a path below a bucket's own host name.

    InvalidURI where the path is no UTF-8.
    """
    try:
        path = unquote(raw_path, errors="strict").removeprefix("/")
    except UnicodeDecodeError as error:
        raise AwsError("InvalidURI", "Couldn't parse the specified URI.") from error
    if host_bucket is not None:
        return Target(host_bucket, path)
    bucket, _, key = path.partition("/")
    return Target(bucket, key)


class _Route:
    """How the model would have a request for one operation."""

    def __init__(self, operation: OperationModel) -> None:
        self.operation = operation
        path, _, constants = operation.http["requestUri"].partition("?")
        self.level = 2 if "{Key+}" in path else 1 if "{Bucket}" in path else 0
        pairs = (constant.partition("=") for constant in constants.split("&") if constant)
        self.constants = {name: value for name, _, value in pairs}
        shape = operation.input_shape
        members = shape.members if shape else {}
        required = shape.required_members if shape else []
        places = {name: member.serialization for name, member in members.items()}
        self.query = {place["name"] for place in places.values() if place.get("location") == "querystring"}
        self.needed_query = {places[name]["name"] for name in required if places[name].get("location") == "querystring"}
        self.needed_header = "x-amz-copy-source" if "CopySource" in required else None

    def fits(self, method: str, level: int, query: Mapping[str, list[str]], headers: Mapping[str, str]) -> bool:
        """Whether a request has all that makes it one of this operation."""
        return (
            self.operation.http["method"] == method
            and self.level == level
            and all(name in query and value in ("", query[name][0]) for name, value in self.constants.items())
            and self.needed_query <= query.keys()
            and (self.needed_header is None or self.needed_header in headers)
        )

    @property
    def weight(self) -> tuple[int, int, int]:
        """How much it asks of a request; of the routes that fit, the one that asks most is meant."""
        return len(self.constants), len(self.needed_query), self.needed_header is not None


class Router:
    """Finds the operation that a request is."""

    @cached_property
    def _routes(self) -> list[_Route]:
        models = [MODEL.operation_model(name) for name in MODEL.operation_names if name not in _ELSEWHERE]
        routes = [_Route(model) for model in models if not model.deprecated]
        return sorted(routes, key=lambda route: route.weight, reverse=True)

    @cached_property
    def _subresources(self) -> set[str]:
        """Query parameters by which one operation is told from another."""
        models = [MODEL.operation_model(name) for name in MODEL.operation_names]
        routes = [_Route(model) for model in models]
        return {name for route in routes for name in (*route.constants, *route.needed_query)}

    def find(
        self, method: str, at: Target, query: Mapping[str, list[str]], headers: Mapping[str, str]
    ) -> tuple[OperationModel | None, list[str]]:
        """The operation, and the query parameters that are not its; None where a request is of no operation."""
        level = 2 if at.key else 1 if at.bucket else 0
        for route in self._routes:
            if route.fits(method, level, query, headers):
                own = {*route.constants, *route.query, "x-id"}
                return route.operation, [
                    name for name in query if name not in own and not name.lower().startswith("x-amz-")
                ]
        return None, list(query)

    def is_subresource(self, name: str) -> bool:
        """Whether a query parameter is part of what makes an operation."""
        return name in self._subresources


def head_members(
    operation: OperationModel, at: Target, query: Mapping[str, list[str]], headers: Mapping[str, str]
) -> Members:
    """The members of a request that are in its path, its query string and its headers."""
    given: Members = {}
    for name, shape in (operation.input_shape.members if operation.input_shape else {}).items():
        place, wire = shape.serialization.get("location"), shape.serialization.get("name", name)
        if place == "uri":
            given[name] = at.bucket if wire == "Bucket" else at.key
        elif place == "querystring" and wire in query:
            given[name] = _from_text(query[wire][0], shape, name)
        elif place == "header" and wire.lower() in headers:
            text = headers[wire.lower()]
            # The SDK of C++, and Arrow's S3 by it, says "enabled".
            given[name] = _from_text(text.upper() if name == "ChecksumMode" else text, shape, name)
        elif place == "headers":
            found = {header[len(wire) :]: value for header, value in headers.items() if header.startswith(wire.lower())}
            if found:
                given[name] = found
    return given


def payload(operation: OperationModel) -> tuple[str, Shape] | None:
    """The member that is the body of a request, or None."""
    if operation.input_shape is None:
        return None
    name = operation.input_shape.serialization.get("payload")
    return (name, operation.input_shape.members[name]) if name else None


def read_body(shape: Shape, body: bytes) -> Any:
    """The body of a request in the types of its shape; MalformedXML where it is not of that shape."""
    if shape.type_name in ("string", "blob"):
        try:
            return body.decode() if shape.type_name == "string" else body
        except UnicodeDecodeError as error:
            raise _malformed() from error
    try:
        root = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise _malformed() from error
    if _name(root) != shape.serialization.get("name", shape.name):
        raise _malformed()
    return _from_element(root, shape)


def _malformed() -> AwsError:
    return AwsError("MalformedXML", _MALFORMED)


def _name(element: Element) -> str:
    namespace, _, name = element.tag.rpartition("}")
    if namespace not in ("", "{" + NAMESPACE):
        raise _malformed()
    return name


def _from_element(element: Element, shape: Shape) -> Any:
    if isinstance(shape, StructureShape):
        return _structure(element, shape)
    if isinstance(shape, ListShape):
        wanted = shape.member.serialization.get("name", "member")
        if any(_name(child) != wanted for child in element):
            raise _malformed()
        return [_from_element(child, shape.member) for child in element]
    if len(element):
        raise _malformed()
    return _scalar(element.text or "", shape)


def _structure(element: Element, shape: StructureShape) -> Members:
    if (element.text or "").strip() or any((child.tail or "").strip() for child in element):
        raise _malformed()
    named = {}
    for member, inner in shape.members.items():
        flat = isinstance(inner, ListShape) and inner.serialization.get("flattened")
        wire = inner.member.serialization.get("name") if flat and isinstance(inner, ListShape) else None
        named[wire or inner.serialization.get("name", member)] = member
    given: Members = {}
    for child in element:
        member = named.get(_name(child), "")
        if not member:
            raise _malformed()
        inner = shape.members[member]
        if isinstance(inner, ListShape) and inner.serialization.get("flattened"):
            given.setdefault(member, []).append(_from_element(child, inner.member))
        elif member in given:
            raise _malformed()
        else:
            given[member] = _from_element(child, inner)
    return given


def _scalar(text: str, shape: Shape) -> Any:
    if shape.type_name in ("integer", "long"):
        if not re.fullmatch(r"\s*-?\d{1,18}\s*", text):
            raise _malformed()
        return int(text)
    if shape.type_name == "boolean":
        if text.strip().lower() not in ("true", "false"):
            raise _malformed()
        return text.strip().lower() == "true"
    if shape.type_name == "timestamp":
        try:
            return datetime.fromisoformat(text.strip())
        except ValueError as error:
            raise _malformed() from error
    return text.lower() if shape.name == "FilterRuleName" else text  # S3 takes Prefix for prefix


def _from_text(text: str, shape: Shape, name: str) -> Any:
    """A member of the query string or a header in the type of its shape."""
    if isinstance(shape, ListShape):
        return [part.strip() for part in text.split(",") if part.strip()]
    if shape.type_name in ("integer", "long"):
        if not re.fullmatch(r"-?\d{1,18}", text):
            wire = shape.serialization.get("name", name)
            raise AwsError("InvalidArgument", f"Provided {wire} not an integer or within integer range")
        return int(text)
    if shape.type_name == "boolean":
        return text.lower() == "true"
    if shape.type_name == "timestamp" and shape.serialization.get("timestampFormat") == "iso8601":
        try:
            return datetime.fromisoformat(text)
        except ValueError as error:
            raise AwsError("InvalidArgument", f"{shape.serialization.get('name', name)} is no date") from error
    if shape.type_name == "timestamp":
        return http_date(text)
    return text.upper() if shape.name == "ChecksumMode" else text  # AWS's SDK for C++ writes it small


def http_date(text: str) -> datetime | None:
    """A date of a header, or None where it is none: S3 disregards such a header."""
    try:
        found = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def answer(operation: OperationModel, output: Members) -> tuple[int, dict[str, str], Any]:
    """Status, headers and body of an answer with these output members."""
    status = int(operation.http.get("responseCode") or 200)
    shape = operation.output_shape
    if shape is None:
        return status, {}, b""
    if "ContentRange" in output:
        status = 206
    headers: dict[str, str] = {}
    inside: Members = {}
    for name, value in output.items():
        member = shape.members[name]
        place, wire = member.serialization.get("location"), member.serialization.get("name", name)
        if value is None:
            continue
        if place == "header":
            headers[wire.lower()] = _header_text(value)
        elif place == "headers":
            headers |= {f"{wire}{key}".lower(): text for key, text in value.items()}
        elif place == "statusCode":
            status = value
        else:
            inside[name] = value
    body_member = shape.serialization.get("payload")
    if body_member:
        member = shape.members[body_member]
        value = inside.get(body_member, b"")
        if member.type_name in ("blob", "string"):
            return status, headers, value.encode() if isinstance(value, str) else value
        root = member.serialization.get("name", member.name)
        return _document(status, headers, root, value, member)
    if operation.name == "GetBucketLocation":  # the one answer that is a scalar
        (member,) = shape.members.values()
        return _document(status, headers, "LocationConstraint", inside["LocationConstraint"], member)
    root = _ROOTS.get(operation.name, "")
    return _document(status, headers, root, inside, shape) if root else (status, headers, b"")


def _document(
    status: int, headers: dict[str, str], root: str, value: Any, shape: Shape
) -> tuple[int, dict[str, str], bytes]:
    text = "".join(_written(root, value, shape, f' xmlns="{NAMESPACE}"'))
    headers["content-type"] = "application/xml"
    return status, headers, f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode("utf-8", "surrogatepass")


def _written(name: str, value: Any, shape: Shape, attributes: str = "") -> Iterable[str]:
    if isinstance(shape, StructureShape):
        yield f"<{name}{attributes}>"
        for member, inner in shape.members.items():
            if (
                value.get(member) is None
                or inner.serialization.get("location")
                or inner.serialization.get("xmlAttribute")
            ):
                continue
            wire = inner.serialization.get("name", member)
            if isinstance(inner, ListShape) and inner.serialization.get("flattened"):
                for item in value[member]:
                    yield from _written(inner.member.serialization.get("name", wire), item, inner.member)
            else:
                yield from _written(wire, value[member], inner, _attributes(inner, value[member]))
        yield f"</{name}>"
    elif isinstance(shape, ListShape):
        yield f"<{name}{attributes}>"
        for item in value:
            wire = shape.member.serialization.get("name", "member")
            yield from _written(wire, item, shape.member, _attributes(shape.member, item))
        yield f"</{name}>"
    elif isinstance(shape, MapShape):
        raise TypeError(f"S3 answers with no map {name}")
    else:
        yield f"<{name}{attributes}>{escaped(_body_text(value))}</{name}>"


def _attributes(shape: Shape, value: Any) -> str:
    """A structure's member that is written as an attribute: the kind of a grantee."""
    if not isinstance(shape, StructureShape):
        return ""
    return "".join(
        f' xmlns:xsi="{_SCHEMA_INSTANCE}" {inner.serialization["name"]}="{escaped(value[member])}"'
        for member, inner in shape.members.items()
        if inner.serialization.get("xmlAttribute") and member in value
    )


def _body_text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return str(value)


def _header_text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return format_datetime(value.astimezone(UTC), usegmt=True)
    return str(value)


def escaped(text: str) -> str:
    """Text for XML, with the characters that XML cannot hold as references, as S3 writes them."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return re.sub("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]", lambda found: f"&#x{ord(found[0]):x};", text)


def error_body(error: AwsError, request_id: str) -> bytes:
    """An error as S3 says it."""
    members = {"Code": error.code, "Message": error.message, **error.members, "RequestId": request_id}
    inside = "".join(f"<{name}>{readable(str(value))}</{name}>" for name, value in members.items())
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{inside}</Error>'.encode()
