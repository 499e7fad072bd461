"""Services that speak AWS's Query protocol: a form goes in, XML comes out, both by botocore's model."""

import contextlib
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from botocore.model import ListShape, MapShape, OperationModel, Shape, StructureShape

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.markup import readable
from superstore_assets.local_aws.service import Call, Request, Response, Service

_DEEPEST = 50
"""Parts of a field's name."""


class QueryService(Service):
    """A service whose requests are forms."""

    def _parse(self, request: Request) -> tuple[OperationModel, dict[str, Any]]:
        form = fields(request.body)
        name, version = form.pop("Action", ""), form.pop("Version", "")
        if request.method != "POST" or name not in self.model.operation_names or version != self.model.api_version:
            raise AwsError("InvalidAction", f"Could not find operation {name} for version {version}")
        operation = self.model.operation_model(name)
        given, left = read(operation.input_shape, form)
        if left:
            raise AwsError(self.invalid, f"{name} has no parameter {min(left)}")
        return operation, given

    def _answer(self, status: int, output: Mapping[str, Any], call: Call, operation: OperationModel) -> Response:
        shape = operation.output_shape
        result = ""
        if shape is not None:
            wrapper = shape.serialization.get("resultWrapper", f"{operation.name}Result")
            result = f"<{wrapper}>{_children(output, shape)}</{wrapper}>"
        metadata = f"<ResponseMetadata><RequestId>{call.request_id}</RequestId></ResponseMetadata>"
        return self._xml(status, f"{operation.name}Response", result + metadata, call)

    def _failure(self, error: AwsError, call: Call) -> Response:
        kind = "Receiver" if error.status >= 500 else "Sender"
        said = f"<Type>{kind}</Type><Code>{readable(error.code)}</Code><Message>{readable(error.message)}</Message>"
        return self._xml(
            error.status, "ErrorResponse", f"<Error>{said}</Error><RequestId>{call.request_id}</RequestId>", call
        )

    def _xml(self, status: int, element: str, content: str, call: Call) -> Response:
        namespace = self.model.metadata.get("xmlNamespace", "")
        headers = {"content-type": "text/xml", "x-amzn-requestid": call.request_id}
        return Response(status, headers, f'<{element} xmlns="{namespace}">{content}</{element}>'.encode())


def fields(body: bytes) -> dict[str, str]:
    """The fields of a form; MalformedQueryString where one is there twice: two readers might take it for two things."""
    pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    form = dict(pairs)
    if len(form) < len(pairs):
        raise AwsError("MalformedQueryString", "The query string contains a parameter more than once")
    return form


_Node = dict[str | None, Any]
"""Fields by the next part of their names, `Tags`, `member`, `1`; at None the value of the one that ends there."""


def read(shape: StructureShape | None, form: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """The members of *shape* that a form gives, and the names of its fields that are none of them."""
    root: _Node = {}
    for name, value in form.items():
        node = root
        for part in name.split(".", _DEEPEST):
            node = node.setdefault(part, {})
        node[None] = value
    given = _structure(shape, root) if shape else {}
    return given, list(_left(root, ""))


def _left(node: _Node, name: str) -> Iterator[str]:
    for part, inner in node.items():
        if part is None:
            yield name
        else:
            yield from _left(inner, f"{name}.{part}" if name else part)


def _structure(shape: StructureShape, node: _Node) -> dict[str, Any]:
    """The members of *shape* that are in *node*; what is read is taken out of it."""
    found = {}
    for name, member in shape.members.items():
        inner = node.get(member.serialization.get("name", name))
        if inner is not None:
            found[name] = _value(member, inner)
    return found


def _value(shape: Shape, node: _Node) -> Any:
    if isinstance(shape, StructureShape):
        return _structure(shape, node)
    if isinstance(shape, ListShape):
        if node.get(None) == "":  # how an empty list is written
            del node[None]
        items = node.get(shape.member.serialization.get("name", "member"), {})
        return [_value(shape.member, items[number]) for number in _numbers(items)]
    if isinstance(shape, MapShape):
        key, value = shape.key.serialization.get("name", "key"), shape.value.serialization.get("name", "value")
        entries = node.get("entry", {})
        return {
            entries[number].get(key, {}).pop(None, ""): _value(shape.value, entries[number].get(value, {}))
            for number in _numbers(entries)
        }
    text = node.pop(None, "")
    if shape.type_name == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if shape.type_name in ("integer", "long") and re.fullmatch(r"-?[0-9]{1,20}", text):
        return int(text)
    if shape.type_name in ("float", "double") and re.fullmatch(r"[-+0-9.eE]{1,40}", text):
        with contextlib.suppress(ValueError):
            return float(text)
    return text


def _numbers(items: _Node) -> list[str]:
    """`1`, `2`, ... as far as they are there."""
    return sorted((name for name in items if name and re.fullmatch(r"[0-9]{1,9}", name)), key=int)


def _children(value: Mapping[str, Any], shape: StructureShape) -> str:
    return "".join(
        _element(member.serialization.get("name", name), value[name], member)
        for name, member in shape.members.items()
        if value.get(name) is not None
    )


def _element(name: str, value: Any, shape: Shape) -> str:
    if isinstance(shape, StructureShape):
        content = _children(value, shape)
    elif isinstance(shape, ListShape):
        inner = shape.member.serialization.get("name", "member")
        content = "".join(_element(inner, item, shape.member) for item in value)
    elif isinstance(shape, MapShape):
        pairs = ((_element("key", key, shape.key), _element("value", item, shape.value)) for key, item in value.items())
        content = "".join(f"<entry>{key}{item}</entry>" for key, item in pairs)
    else:
        content = readable(str(value).lower() if isinstance(value, bool) else str(value))
    return f"<{name}>{content}</{name}>"
