"""Functions of JSON (``JsonFunctions``, ``JsonExtract``). A json is held as its text, in Trino's form."""

from typing import Any

from .. import json_text
from ..json_text import MISSING, Number
from ..routines import Failure, Routine, Routines
from ..types import VARCHAR
from .entry import Family, Function, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"


def _parse(text: str) -> str:
    try:
        return json_text.canonical(text)
    except ValueError as error:
        raise Failure(_BAD, f"Cannot convert value to JSON: '{text}'") from error


def _path(path: str) -> tuple[str, ...]:
    try:
        return json_text.path(path)
    except ValueError as error:
        raise Failure(_BAD, f"Invalid JSON path: '{path}'") from error


def _at(text: str, path: str) -> Any:
    steps = _path(path)
    try:
        return json_text.extract(text, steps)
    except ValueError:
        return MISSING


def _extract(text: str, path: str) -> str | None:
    found = _at(text, path)
    return None if found is MISSING else json_text.write(found, ordered=False)


def _scalar_text(value: Any) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Number):
        return value.text
    return json_text.plain(value) if isinstance(value, str) else None


def _extract_scalar(text: str, path: str) -> str | None:
    return _scalar_text(_at(text, path))


def _size(text: str, path: str) -> int | None:
    found = _at(text, path)
    if found is MISSING:
        return None
    return len(found) if isinstance(found, list) else 0


def _get(text: str, index: int) -> str | None:
    try:
        found = list(json_text.items(text)) if index < 0 else []
        if index < 0:
            value = found[index] if -index <= len(found) else None
        else:
            value = next((v for n, v in enumerate(json_text.items(text)) if n == index), None)
    except ValueError:
        return None
    if isinstance(value, list):
        return json_text.write(value, ordered=False)
    return _scalar_text(value)


def _length(text: str) -> int | None:
    try:
        return sum(1 for _ in json_text.items(text))
    except ValueError:
        return None


def _contains(text: str, kind: str, wanted: str) -> bool | None:
    def same(value: Any) -> bool:
        if kind == "varchar":
            return isinstance(value, str) and value == wanted
        if kind == "boolean":
            return isinstance(value, bool) and value is (wanted == "true")
        if not isinstance(value, Number) or value.whole is not (kind == "bigint"):
            return False
        return int(value.text) == int(wanted) if value.whole else float(value.text) == float(wanted)

    try:
        return any(same(value) for value in json_text.items(text))
    except ValueError:
        return None


def _is_scalar(text: str) -> bool:
    try:
        return not isinstance(json_text.read(text), list)
    except ValueError as error:
        raise Failure(_BAD, f"Invalid JSON value: {text}") from error


_ROUTINES = Routines(
    python={
        "trino_json_parse": Routine(_parse, ("VARCHAR",), "VARCHAR"),
        "trino_json_extract": Routine(_extract, ("VARCHAR", "VARCHAR"), "VARCHAR", may_be_null=True),
        "trino_json_scalar": Routine(_extract_scalar, ("VARCHAR", "VARCHAR"), "VARCHAR", may_be_null=True),
        "trino_json_size": Routine(_size, ("VARCHAR", "VARCHAR"), "BIGINT", may_be_null=True),
        "trino_json_get": Routine(_get, ("VARCHAR", "BIGINT"), "VARCHAR", may_be_null=True),
        "trino_json_length": Routine(_length, ("VARCHAR",), "BIGINT", may_be_null=True),
        "trino_json_contains": Routine(_contains, ("VARCHAR", "VARCHAR", "VARCHAR"), "BOOLEAN", may_be_null=True),
        "trino_json_is_scalar": Routine(_is_scalar, ("VARCHAR",), "BOOLEAN"),
    }
)


def _of(json: str) -> list[Function]:
    """The functions that take a json, or a text that may be one."""
    sought = (("bigint", "bigint"), ("boolean", "boolean"), ("double", "double"), ("varchar", "varchar(y)"))
    if json == "json":
        sought = (*sought[:3], ("varchar", "varchar(x)"))
    return [
        scalar(f"json_extract({json}, jsonpath) -> json", "trino_json_extract({0}, {1})", fails=True),
        scalar(f"json_size({json}, jsonpath) -> bigint", "trino_json_size({0}, {1})", fails=True),
        scalar(f"json_array_get({json}, bigint) -> json", "trino_json_get({0}, {1})"),
        scalar(f"json_array_length({json}) -> bigint", "trino_json_length({0})"),
        scalar(f"is_json_scalar({json}) -> boolean", "trino_json_is_scalar({0})", fails=True),
        *[
            scalar(
                f"json_array_contains({json}, {pattern}) -> boolean",
                f"trino_json_contains({{0}}, '{kind}', CAST({{1}} AS VARCHAR))",
            )
            for kind, pattern in sought
        ],
    ]


JSONS = Family(
    (
        scalar("json_parse(varchar(x)) -> json", "trino_json_parse({0})", fails=True),
        scalar("json_format(json) -> varchar", "{0}", returns=lambda _: VARCHAR),
        scalar("json_extract_scalar(varchar(x), jsonpath) -> varchar(x)", "trino_json_scalar({0}, {1})", fails=True),
        scalar("json_extract_scalar(json, jsonpath) -> varchar", "trino_json_scalar({0}, {1})", fails=True),
        *_of("varchar(x)"),
        *_of("json"),
    ),
    _ROUTINES,
)
