"""One AWS service of our own: requests parsed and validated by botocore's model, one method per operation.

A handler is a method with the operation's name whose keyword arguments are the members that it honours. A member that
the model knows and the handler does not is refused by name, never ignored.
"""

import asyncio
import inspect
import json
import logging
import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, BinaryIO, ClassVar
from urllib.parse import unquote

from botocore.loaders import Loader
from botocore.model import ListShape, MapShape, OperationModel, ServiceModel, Shape, StringShape, StructureShape
from botocore.validate import ParamValidator

from superstore_assets.local_aws.errors import AwsError, UnsupportedError, not_written
from superstore_assets.local_aws.identity import Identity

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Call:
    """Who sends this request, and its id."""

    identity: Identity
    request_id: str
    endpoint: str = ""
    """Where the request was sent, http://127.0.0.1:4566; empty for one that came over no wire."""

    @property
    def account(self) -> str:
        """Twelve-digit account of the caller."""
        return self.identity.account

    @property
    def region(self) -> str:
        """Region that serves the request."""
        return self.identity.region


@dataclass(frozen=True)
class Request:
    """An HTTP request whose sender is authenticated."""

    method: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class FileSlice:
    """Bytes of an open file, which whoever sends them closes."""

    file: BinaryIO
    start: int
    length: int


@dataclass(frozen=True)
class Response:
    """An HTTP response."""

    status: int
    headers: Mapping[str, str]
    body: bytes | FileSlice


_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_MOST_SHOWN = 2000
"""Characters of a request's value that an error repeats."""
_BEYOND_16_BITS = r"\uD800\uDC00-\uDBFF\uDFFF", r"\U00010000-\U0010FFFF"
"""A range of characters as Java's patterns have it, and as Python's."""


def _json_value(value: object) -> object:
    if isinstance(value, datetime):
        return value.timestamp()
    raise TypeError(f"cannot answer with a {type(value).__name__}")


class Service:
    """Dispatch, validation and error shapes of one service; subclasses have a method per operation."""

    name: ClassVar[str]
    """botocore's name of the service: 'athena'."""
    invalid: ClassVar[str]
    """The service's error code for a request that it will not do: 'InvalidRequestException'."""

    @cached_property
    def model(self) -> ServiceModel:
        """botocore's model of the service."""
        return ServiceModel(Loader().load_service_model(self.name, "service-2"), self.name)

    async def answer(self, call: Call, request: Request) -> Response:
        """Answer *request* from the event loop, in a thread."""
        return await asyncio.to_thread(self.handle, call, request)

    def handle(self, call: Call, request: Request) -> Response:
        """Answer *request*, errors included."""
        try:
            operation, given = self._parse(request)
            output = self.invoke(operation.name, call, given)
            return self._answer(200, output, call, operation)
        except UnsupportedError as error:
            return self._failure(AwsError(self.invalid, str(error)), call)
        except AwsError as error:
            return self._failure(error, call)
        except (OSError, sqlite3.Error) as error:
            logger.exception("%s could not be written", self.name)
            return self._failure(not_written(error, self._fault), call)

    @cached_property
    def _fault(self) -> str:
        """The service's own error code for a fault of its own."""
        faults = (shape.name for shape in self.model.error_shapes if shape.name.startswith("Internal"))
        return next(faults, "InternalFailure")

    def invoke(self, name: str, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """The output members of operation *name* with the input members *given*, validated and done as *call*'s."""
        operation = self.model.operation_model(name)
        handler: Callable[..., dict[str, Any] | None] | None = getattr(self, name, None)
        if handler is None:
            raise UnsupportedError(f"{self.name}:{operation.name}")
        if operation.input_shape:
            self._validate(given, operation.input_shape)
        honoured = inspect.signature(handler).parameters
        for member in given:
            if member not in honoured:
                raise UnsupportedError(f"{member} in {self.name}:{operation.name}")
        for member in honoured:
            if member not in given and self.needs(name, member):
                raise AwsError(self.invalid, f"1 validation error detected: {member} is missing")
        return handler(call, **given) or {}

    def needs(self, name: str, member: str) -> bool:
        """Whether operation *name* is not done without *member*, though the model may have it so."""
        parameter = inspect.signature(getattr(self, name)).parameters.get(member)
        return member != "call" and parameter is not None and parameter.default is inspect.Parameter.empty

    def _validate(self, given: dict[str, Any], shape: StructureShape) -> None:
        validate(given, shape, self.invalid)

    def _parse(self, request: Request) -> tuple[OperationModel, dict[str, Any]]:
        if self.model.protocol == "rest-json":
            return self._parse_rest(request)
        prefix, _, name = request.headers.get("x-amz-target", "").partition(".")
        if prefix != self.model.metadata["targetPrefix"] or name not in self.model.operation_names:
            raise AwsError("UnknownOperationException", f"{self.name} has no operation {name!r}")
        return self.model.operation_model(name), _json_object(request.body, self.invalid)

    @cached_property
    def _routes(self) -> list[tuple[str, re.Pattern[str], OperationModel]]:
        routes = []
        for name in self.model.operation_names:
            operation = self.model.operation_model(name)
            uri = operation.http["requestUri"].partition("?")[0]
            pattern = re.sub(r"\\\{([A-Za-z]+)\\\}", r"(?P<\1>[^/]+)", re.escape(uri))
            routes.append((operation.http["method"], re.compile(pattern), operation))
        # A literal segment wins over a parameter: /data-sources/{id} before /{folder}/{id}.
        return sorted(routes, key=lambda route: route[2].http["requestUri"].count("{"))

    def _parse_rest(self, request: Request) -> tuple[OperationModel, dict[str, Any]]:
        for method, pattern, operation in self._routes:
            match = pattern.fullmatch(request.path) if method == request.method else None
            if match is None:
                continue
            given = _json_object(request.body, self.invalid) if request.body else {}
            members = operation.input_shape.members if operation.input_shape else {}
            for member, shape in members.items():
                place, name = shape.serialization.get("location"), shape.serialization.get("name", member)
                if place == "uri":
                    given[member] = _from_text([unquote(match[name])], shape)
                elif place == "querystring" and name in request.query:
                    given[member] = _from_text(request.query[name], shape)
            return operation, given
        raise AwsError(
            "UnknownOperationException", f"{self.name} has no operation {request.method} {request.path}", 404
        )

    def _answer(self, status: int, output: Mapping[str, Any], call: Call, operation: OperationModel) -> Response:
        output = dict(output)
        if self.model.protocol == "rest-json" and operation.output_shape:
            for member, shape in operation.output_shape.members.items():
                if shape.serialization.get("location") == "statusCode":
                    status = output.pop(member, status)
        return self._response(status, output, call, {})

    def _failure(self, error: AwsError, call: Call) -> Response:
        body = {"__type": error.code, "message": error.message, "Message": error.message, **error.members}
        return self._response(error.status, body, call, {"x-amzn-ErrorType": error.code})

    def _response(self, status: int, body: Mapping[str, Any], call: Call, headers: Mapping[str, str]) -> Response:
        version = self.model.metadata.get("jsonVersion")
        content_type = f"application/x-amz-json-{version}" if version else "application/json"
        return Response(
            status,
            {"content-type": content_type, "x-amzn-requestid": call.request_id, **headers},
            json.dumps(body, default=_json_value).encode(),
        )


def _from_text(texts: list[str], shape: Shape) -> object:
    """A member of the path or the query string in the type of its shape; the text itself where it is none."""
    if isinstance(shape, ListShape):
        return texts
    if shape.type_name in ("integer", "long") and texts[0].isdigit():
        return int(texts[0])
    if shape.type_name == "boolean" and texts[0] in ("true", "false"):
        return texts[0] == "true"
    return texts[0]


def _json_object(body: bytes, code: str) -> dict[str, Any]:
    try:
        value = json.loads(body or b"{}")
        if _SURROGATE.search(body):  # half a character, which no text can hold
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise AwsError(code, "The request body is not a JSON object.")
    return value


def validate(given: Mapping[str, Any], shape: StructureShape, code: str) -> None:
    """AwsError with *code*, in AWS's words, for the first part of *given* that is not as the model has it."""
    try:
        report = ParamValidator().validate(given, shape)
    except (OverflowError, RuntimeError) as error:  # a timestamp beyond all calendars
        raise AwsError(code, f"1 validation error detected: {_short(str(error))}") from error
    if report.has_errors():
        raise AwsError(code, f"1 validation error detected: {_short(report.generate_report())}")
    for member in given:
        if member not in shape.members:
            raise AwsError(code, f"1 validation error detected: unknown member '{member}'")
    if problem := constraint_broken(given, shape, ""):
        raise AwsError(code, f"1 validation error detected: {problem}")


def constraint_broken(value: Any, shape: Shape, at: str) -> str | None:
    """AWS's words for the first part of *value* outside the model's enum, length, range or pattern, or None."""
    parts: Iterable[tuple[Any, Shape, str]]
    if isinstance(shape, StructureShape):
        parts = (
            (value[name], member, f"{at}.{name}" if at else name)
            for name, member in shape.members.items()
            if name in value
        )
    elif isinstance(shape, ListShape):
        if len(value) > shape.metadata.get("max", len(value)):
            return _broken(None, at, f"Member must have length less than or equal to {shape.metadata['max']}")
        parts = ((item, shape.member, f"{at}.{index + 1}.member") for index, item in enumerate(value))
    elif isinstance(shape, MapShape):
        if problem := next((found for key in value if (found := constraint_broken(key, shape.key, at))), None):
            return f"Map keys must satisfy constraint: {problem}"
        parts = ((item, shape.value, f"{at}.{key}.member") for key, item in value.items())
    else:
        return _scalar_broken(value, shape, at)
    return next((found for item, member, place in parts if (found := constraint_broken(item, member, place))), None)


def _scalar_broken(value: Any, shape: Shape, at: str) -> str | None:
    meta = shape.metadata
    size = len(value) if isinstance(value, str) else value
    if isinstance(shape, StringShape) and shape.enum and value not in shape.enum:
        return _broken(value, at, f"Member must satisfy enum value set: [{', '.join(shape.enum)}]")
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        what = "length" if isinstance(value, str) else "value"
        if "min" in meta and size < meta["min"]:
            return _broken(value, at, f"Member must have {what} greater than or equal to {meta['min']}")
        if "max" in meta and size > meta["max"]:
            return _broken(value, at, f"Member must have {what} less than or equal to {meta['max']}")
        if "pattern" in meta and isinstance(value, str) and not _matches(meta["pattern"], value):
            return _broken(value, at, f"Member must satisfy regular expression pattern: {meta['pattern']}")
    return None


def _broken(value: Any, at: str, constraint: str) -> str:
    shown = "Value" if value is None else f"Value '{_short(str(value))}'"
    return f"{shown} at '{at}' failed to satisfy constraint: {constraint}"


def _short(text: str) -> str:
    """A value in a message, where it is long its beginning."""
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}..."


def _matches(pattern: str, value: str) -> bool:
    try:
        return re.fullmatch(pattern.replace(*_BEYOND_16_BITS), value, re.DOTALL) is not None
    except re.error:  # a Java pattern that Python cannot read says nothing here
        return True
