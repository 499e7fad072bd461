"""JSON objects, a document a line, read by the rules of the two JSON SerDes; typed, and kept as Parquet for the query.

Sources: Trino's ``JsonDeserializer`` (Hive's SerDe: a value of another kind is an error) and ``OpenXJsonDeserializer``
(a number or date that cannot be read is NULL); Athena user guide, "JSON SerDe libraries".
"""

import base64
import datetime
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, localcontext
from pathlib import Path
from typing import Any

import pyarrow
from pyarrow import parquet

from superstore_assets.local_aws.athena.parts import Columns, coercion, literal, null
from superstore_assets.local_aws.athena.serdes import JSON_SERDE, OPENX_JSON, refuse
from superstore_assets.local_aws.athena.sql import QueryError
from superstore_assets.local_aws.athena.types import hive_parts

JSON_SERDES = (JSON_SERDE, OPENX_JSON)

_BITS = {"tinyint": 8, "smallint": 16, "int": 32, "bigint": 64}
_DATE = re.compile(r"(\d{1,4})-(\d{1,2})-(\d{1,2})(?: .*)?")
_TIMESTAMP = re.compile(r"(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?)?")


class _Number(str):
    """A JSON number, as it is written."""


@dataclass(frozen=True)
class JsonFormat:
    """How the lines of an object become rows."""

    openx: bool
    ignore_malformed: bool = False
    names: Mapping[str, str] = field(default_factory=dict, hash=False)
    """The key in the document of a column that is called otherwise."""


@dataclass(frozen=True)
class JsonReading:
    """How the kept rows of one or more objects are read."""

    columns: Columns

    def relation(self, files: Sequence[Path]) -> str:
        """What stands in FROM; the column `file` is the path."""
        paths = ", ".join(literal(str(path)) for path in files)
        return f"read_parquet([{paths}], filename = 'file', hive_partitioning = false)"

    def value(self, _position: int, name: str, kind: str) -> str:
        """SQL for the table's column *name*, of Hive type *kind*: JSON columns go by their names."""
        for at, (own, declared) in enumerate(self.columns):
            if own == name:
                return coercion(f"c{at}", declared, kind) or null(kind)
        return null(kind)


def json_format(storage: Mapping[str, Any], parameters: Mapping[str, str]) -> JsonFormat:
    """The format that a storage descriptor and its table's parameters name; NOT_SUPPORTED for what is not read here."""
    info = storage.get("SerdeInfo") or {}
    given = {**(info.get("Parameters") or {}), **parameters}
    openx = info.get("SerializationLibrary") == OPENX_JSON
    for name in ("timestamp.formats", "explicit.null", "dots.in.keys", "strings.as.primitive"):
        if given.get(name, "false").lower() != "false":
            raise refuse(f"the JSON SerDe parameter {name}")
    if given.get("case.insensitive", "true").lower() != "true":
        raise refuse("the JSON SerDe parameter case.insensitive=false")
    mapped = [(key.removeprefix("mapping."), own) for key, own in given.items() if key.startswith("mapping.")]
    names = {column.lower(): own.lower() for column, own in mapped}
    return JsonFormat(openx, openx and given.get("ignore.malformed.json", "").lower() == "true", names if openx else {})


def keep_rows(text: bytes, form: JsonFormat, columns: Columns, path: Path, uri: str) -> None:
    """Write the rows of an object's *text* as Parquet to *path*; HIVE_BAD_DATA for what the SerDe fails on."""
    decoders = [(form.names.get(name, name), _decoder(kind, form)) for name, kind in columns]
    schema = pyarrow.schema([(f"c{at}", arrow_type(kind)) for at, (_, kind) in enumerate(columns)])
    with parquet.ParquetWriter(path, schema) as out:
        lines = text.splitlines()
        for start in range(0, max(len(lines), 1), 50_000):
            rows = [_row(line, form, decoders, uri) for line in lines[start : start + 50_000]]
            values = zip(*rows, strict=True) if rows else [() for _ in columns]
            arrays = [pyarrow.array(column, kind) for column, kind in zip(values, schema.types, strict=True)]
            out.write_batch(pyarrow.RecordBatch.from_arrays(arrays, schema=schema))


def _row(raw: bytes, form: JsonFormat, decoders: Sequence[tuple[str, Callable[[Any], Any]]], uri: str) -> list[Any]:
    line = raw.decode("utf-8", "replace").strip()
    nothing: list[Any] = [None] * len(decoders)
    if form.openx and not line.startswith(("{", "[")):
        return nothing
    try:
        document = json.loads(line, parse_int=_Number, parse_float=_Number, parse_constant=_no_constant)
    except ValueError as error:
        if form.ignore_malformed:
            return nothing
        raise QueryError("HIVE_BAD_DATA", f"Row is not a valid JSON Object in {uri}: {error}") from error
    if isinstance(document, list) and form.openx:
        document = dict(zip((name for name, _ in decoders), document, strict=False))
    if not isinstance(document, dict):
        raise QueryError("HIVE_BAD_DATA", f"Row is not a valid JSON Object in {uri}: it is no object")
    found = {key.lower(): value for key, value in document.items()}
    return [decode(found.get(name)) for name, decode in decoders]


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def arrow_type(kind: str) -> Any:
    """The Arrow type that holds the values of a Hive type."""
    name, parts = hive_parts(kind)
    if name == "array":
        return pyarrow.list_(arrow_type(parts[0][1]))
    if name == "map":
        return pyarrow.map_(arrow_type(parts[0][1]), arrow_type(parts[1][1]))
    if name == "struct":
        return pyarrow.struct([(f"f{n}", arrow_type(part)) for n, (_, part) in enumerate(parts)])
    if found := re.fullmatch(r"decimal\((\d+),(\d+)\)", name):
        return pyarrow.decimal128(int(found[1]), int(found[2]))
    if re.fullmatch(r"varchar\(\d+\)", name):
        return pyarrow.string()
    simple = {
        "boolean": pyarrow.bool_(), "tinyint": pyarrow.int8(), "smallint": pyarrow.int16(), "int": pyarrow.int32(),
        "bigint": pyarrow.int64(), "float": pyarrow.float32(), "double": pyarrow.float64(),
        "string": pyarrow.string(), "binary": pyarrow.binary(), "date": pyarrow.date32(),
        "timestamp": pyarrow.timestamp("us"),
    }  # fmt: skip
    if name not in simple:
        raise refuse(f"type {kind} in a table of JSON")
    return simple[name]


def _decoder(kind: str, form: JsonFormat) -> Callable[[Any], Any]:
    name, parts = hive_parts(kind)
    arrow_type(kind)  # refuses what is not read
    nested = [_decoder(part, form) for _, part in parts]

    def decode(value: Any) -> Any:
        if value is None:
            return None
        if name == "array":
            if form.openx and not isinstance(value, list):
                return [nested[0](value)]
            return [nested[0](item) for item in _as(value, list, kind)]
        if name == "map":
            pairs = _as(value, dict, kind).items()
            return [(nested[0](_Number(key) if parts[0][1] in _BITS else key), nested[1](item)) for key, item in pairs]
        if name == "struct":
            found = {key.lower(): item for key, item in _as(value, dict, kind).items()}
            read = zip(parts, nested, strict=True)
            return {f"f{n}": decode(found.get(own)) for n, ((own, _), decode) in enumerate(read)}
        if isinstance(value, list | dict):
            if form.openx and (name == "string" or name.startswith("varchar")):
                return _cut(_dumped(value), name)
            raise QueryError("HIVE_BAD_DATA", f"Invalid JSON: {name} value must be a scalar json value")
        return _scalar(value, name, form)

    return decode


def _as(value: Any, wanted: type, kind: str) -> Any:
    if not isinstance(value, wanted):
        raise QueryError("HIVE_BAD_DATA", f"Invalid JSON: a value of type {kind} is expected")
    return value


def _scalar(value: Any, name: str, form: JsonFormat) -> Any:
    text = ("true" if value else "false") if isinstance(value, bool) else str(value)
    if name == "boolean":
        return text.lower() == "true"
    if name == "string" or name.startswith("varchar"):
        return _cut(text, name)
    if name == "binary":
        return base64.b64decode(text) if form.openx else text.encode()
    if not form.openx and name in (*_BITS, "float", "double") and not isinstance(value, _Number):
        raise QueryError("HIVE_BAD_DATA", f"Current token is not numeric, can not use numeric value accessors: {text}")
    try:
        return _read(text, name, form)
    except (ValueError, InvalidOperation, OverflowError) as error:
        if form.openx:
            return None
        raise QueryError("HIVE_BAD_DATA", f"Error parsing the value '{text}' as {name}") from error


def _read(text: str, name: str, form: JsonFormat) -> Any:
    if name in _BITS:
        if form.openx and not re.fullmatch(r"[+-]?\d+", text.strip()):
            if re.fullmatch(r"[+-]?(0[xX][0-9a-fA-F]+|\d+\.\d*([eE][+-]?\d+)?|\d+[eE][+-]?\d+)", text.strip()):
                raise refuse(f"the number {text} for a column of type {name} in a table of the OpenX JSON SerDe")
            raise ValueError(text)
        number = int(Decimal(text))
        if not -(2 ** (_BITS[name] - 1)) <= number < 2 ** (_BITS[name] - 1):
            raise ValueError(text)
        return number
    if name in ("float", "double"):
        return float(text)
    if name.startswith("decimal"):
        precision, scale = map(int, re.findall(r"\d+", name))
        with localcontext() as context:
            context.prec = 100
            number_ = Decimal(text).quantize(Decimal(1).scaleb(-scale), ROUND_HALF_UP)
        if len(number_.as_tuple().digits) > precision:
            raise ValueError(text)
        return number_
    if name == "date":
        if (found := _DATE.fullmatch(text.strip())) is None:
            raise ValueError(text)
        return datetime.date(int(found[1]), int(found[2]), int(found[3]))
    if form.openx and re.fullmatch(r"[+-]?\d+(\.\d+)?", text.strip()):
        raise refuse("numbers as timestamps in a table of the OpenX JSON SerDe")
    return _timestamp(text)


def _timestamp(text: str) -> datetime.datetime:
    found = _TIMESTAMP.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    nanoseconds = int((found[7] or "").ljust(9, "0"))
    moment = datetime.datetime(year, month, day, hour, minute, second)
    return moment + datetime.timedelta(milliseconds=(nanoseconds + 500_000) // 1_000_000)


def _cut(text: str, name: str) -> str:
    return text if name == "string" else text[: int(re.findall(r"\d+", name)[0])]


def _dumped(value: Any) -> str:
    """A value as JSON again, its numbers as they were written."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key, ensure_ascii=False)}:{_dumped(v)}" for key, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_dumped, value)) + "]"
    return str(value) if isinstance(value, _Number) else json.dumps(value, ensure_ascii=False)
