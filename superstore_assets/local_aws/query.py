"""Services that speak AWS's Query protocol: a form goes in, XML comes out, both by botocore's model."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl
from xml.sax.saxutils import escape

from botocore.model import ListShape, MapShape, OperationModel, Shape, StructureShape

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.service import Call, Request, Response, Service


class QueryService(Service):
    """A service whose requests are forms."""

    def _parse(self, request: Request) -> tuple[OperationModel, dict[str, Any]]:
        form = dict(parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True))
        name, version = form.pop("Action", ""), form.pop("Version", "")
        if request.method != "POST" or name not in self.model.operation_names or version != self.model.api_version:
            raise AwsError("InvalidAction", f"Could not find operation {name} for version {version}")
        operation = self.model.operation_model(name)
        given = _structure(operation.input_shape, "", form) if operation.input_shape else {}
        if form:
            raise AwsError(self.invalid, f"{name} has no parameter {min(form)}")
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
        said = f"<Type>{kind}</Type><Code>{escape(error.code)}</Code><Message>{escape(error.message)}</Message>"
        return self._xml(
            error.status, "ErrorResponse", f"<Error>{said}</Error><RequestId>{call.request_id}</RequestId>", call
        )

    def _xml(self, status: int, element: str, content: str, call: Call) -> Response:
        namespace = self.model.metadata.get("xmlNamespace", "")
        headers = {"content-type": "text/xml", "x-amzn-requestid": call.request_id}
        return Response(status, headers, f'<{element} xmlns="{namespace}">{content}</{element}>'.encode())


def _structure(shape: StructureShape, prefix: str, form: dict[str, str]) -> dict[str, Any]:
    """The members of *shape* that *form* gives under *prefix*; what is read is taken out of the form."""
    found = {}
    for name, member in shape.members.items():
        at = f"{prefix}{member.serialization.get('name', name)}"
        if at in form or any(key.startswith(f"{at}.") for key in form):
            found[name] = _value(member, at, form)
    return found


def _value(shape: Shape, at: str, form: dict[str, str]) -> Any:
    if isinstance(shape, StructureShape):
        return _structure(shape, f"{at}.", form)
    if isinstance(shape, ListShape):
        inner = shape.member.serialization.get("name", "member")
        return [_value(shape.member, place, form) for place in _numbered(f"{at}.{inner}", form)]
    if isinstance(shape, MapShape):
        key, value = shape.key.serialization.get("name", "key"), shape.value.serialization.get("name", "value")
        return {
            form.pop(f"{place}.{key}", ""): _value(shape.value, f"{place}.{value}", form)
            for place in _numbered(f"{at}.entry", form)
        }
    text = form.pop(at, "")
    if shape.type_name == "boolean":
        return {"true": True, "false": False}.get(text, text)
    return int(text) if shape.type_name in ("integer", "long") and text.lstrip("-").isdigit() else text


def _numbered(prefix: str, form: Mapping[str, str]) -> list[str]:
    """`prefix.1`, `prefix.2`, ... as far as *form* has them."""
    numbers = {key[len(prefix) + 1 :].partition(".")[0] for key in form if key.startswith(f"{prefix}.")}
    return [f"{prefix}.{number}" for number in sorted(filter(str.isdecimal, numbers), key=int)]


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
        content = escape(str(value).lower() if isinstance(value, bool) else str(value))
    return f"<{name}>{content}</{name}>"
