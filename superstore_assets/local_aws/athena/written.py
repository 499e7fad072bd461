"""Files of written rows, in the formats and to the bytes of Athena's writers.

Sources: Trino's ``ParquetSchemaConverter`` as its Hive connector uses it (timestamps as INT96), ``JsonSerializer``,
``SimpleSerializer`` and ``CsvSerializer``.
"""

import base64
import bz2
import datetime
import gzip
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pyarrow
from pyarrow import parquet

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.athena.parts import Columns
from superstore_assets.local_aws.athena.types import hive_parts, trino_type

FILE_BYTES = 128_000_000
"""About how large a file gets before the next one is begun."""

SUFFIXES = {"none": "", "gzip": ".gz", "bzip2": ".bz2"}


@dataclass(frozen=True)
class RowFormat:
    """How rows become the bytes of a file."""

    kind: str
    """PARQUET, JSON, TEXTFILE or CSV."""
    compression: str
    level: int | None = None
    separators: str = "\x01\x02\x03\x04\x05\x06\x07\x08"
    null: str = "\\N"
    quote: str = '"'
    escape: str = '"'

    @property
    def suffix(self) -> str:
        """The end of a file's name."""
        return "" if self.kind == "PARQUET" else SUFFIXES[self.compression]


def write_files(
    form: RowFormat, columns: Columns, batches: Iterable[Any], new_file: Callable[[], Path]
) -> Iterator[tuple[Path, int]]:
    """Write Arrow batches of these *columns* to files; each file and its number of rows as soon as it is complete."""
    if form.kind == "PARQUET":
        yield from _parquet_files(form, columns, batches, new_file)
        return
    encode = {"JSON": _json_line, "TEXTFILE": _text_line, "CSV": _csv_line}[form.kind](form, columns)
    rows = (row for batch in batches for row in zip(*(column.to_pylist() for column in batch.columns), strict=True))
    pending = next(rows, None)
    while pending is not None:
        path, count, size = new_file(), 0, 0
        with _compressed(path, form) as out:
            while pending is not None and size < FILE_BYTES:
                line = encode(pending)
                out.write(line)
                count, size = count + 1, size + len(line)
                pending = next(rows, None)
        yield path, count


def _parquet_files(
    form: RowFormat, columns: Columns, batches: Iterable[Any], new_file: Callable[[], Path]
) -> Iterator[tuple[Path, int]]:
    waiting = iter(batches)
    pending = next(waiting, None)
    while pending is not None:
        path, count = new_file(), 0
        types = [array.type for array in _named_columns(pending, columns)]
        schema = pyarrow.schema([pyarrow.field(name, kind) for (name, _), kind in zip(columns, types, strict=True)])
        with (
            path.open("wb") as out,
            parquet.ParquetWriter(
                out,
                schema,
                compression=form.compression,
                compression_level=form.level,
                use_deprecated_int96_timestamps=True,
                store_schema=False,
            ) as writer,
        ):
            while pending is not None and out.tell() < FILE_BYTES:
                if pending.num_rows:
                    named = _named_columns(pending, columns)
                    writer.write_batch(pyarrow.RecordBatch.from_arrays(named, schema=schema))
                count += pending.num_rows
                pending = next(waiting, None)
        if count:
            yield path, count
        else:
            path.unlink()


def _named_columns(batch: Any, columns: Columns) -> list[Any]:
    return [_named(array, kind) for array, (_, kind) in zip(batch.columns, columns, strict=True)]


def _named(array: Any, kind: str) -> Any:
    """An array with the names of its rows' fields, which the engine calls f0, f1, ..."""
    if "struct<" not in kind:
        return array
    name, parts = hive_parts(kind)
    if name == "array":
        return pyarrow.ListArray.from_arrays(array.offsets, _named(array.values, parts[0][1]), mask=array.is_null())
    if name == "map":
        keys, items = (_named(part, own) for part, (_, own) in zip((array.keys, array.items), parts, strict=True))
        return pyarrow.MapArray.from_arrays(array.offsets, keys, items, mask=array.is_null())
    fields = [_named(field, own) for field, (_, own) in zip(array.flatten(), parts, strict=True)]
    return pyarrow.StructArray.from_arrays(fields, names=[own for own, _ in parts], mask=array.is_null())


@contextmanager
def _compressed(path: Path, form: RowFormat) -> Iterator["IO[bytes] | gzip.GzipFile"]:
    with path.open("wb") as file:
        if form.compression == "gzip":
            with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as out:
                yield out
        elif form.compression == "bzip2":
            with bz2.BZ2File(file, "wb") as out:
                yield out
        else:
            yield file


def _json_line(_form: RowFormat, columns: Columns) -> Callable[[Sequence[Any]], bytes]:
    names = [json.dumps(name, ensure_ascii=False) for name, _ in columns]
    kinds = [kind for _, kind in columns]

    def encode(row: Sequence[Any]) -> bytes:
        fields = (f"{name}:{_json(value, kind)}" for name, value, kind in zip(names, row, kinds, strict=True))
        return ("{" + ",".join(fields) + "}\n").encode()

    return encode


def _json(value: Any, kind: str) -> str:
    if value is None:
        return "null"
    name, parts = hive_parts(kind)
    if name == "array":
        return "[" + ",".join(_json(item, parts[0][1]) for item in value) + "]"
    if name == "map":
        return "{" + ",".join(f"{_json_key(k, parts[0][1])}:{_json(v, parts[1][1])}" for k, v in value) + "}"
    if name == "struct":
        fields = zip(parts, value.values(), strict=True)
        return "{" + ",".join(f"{json.dumps(own)}:{_json(item, part)}" for (own, part), item in fields) + "}"
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else scalar_text(value, kind)
    if isinstance(value, bool | int) or name.startswith("decimal"):
        return text
    if name in ("double", "float"):
        return text if text not in ("NaN", "Infinity", "-Infinity") else f'"{text}"'
    return json.dumps(text, ensure_ascii=False)


def _json_key(value: Any, kind: str) -> str:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else scalar_text(value, kind)
    return json.dumps(text, ensure_ascii=False)


def _text_line(form: RowFormat, columns: Columns) -> Callable[[Sequence[Any]], bytes]:
    kinds = [kind for _, kind in columns]

    def encode(row: Sequence[Any]) -> bytes:
        fields = (_delimited(value, kind, form, 1) for value, kind in zip(row, kinds, strict=True))
        return (form.separators[0].join(fields) + "\n").encode()

    return encode


def _delimited(value: Any, kind: str, form: RowFormat, depth: int) -> str:
    if value is None:
        return form.null
    name, parts = hive_parts(kind)
    if name == "array":
        return form.separators[depth].join(_delimited(item, parts[0][1], form, depth + 1) for item in value)
    if name == "map":
        pairs = (
            form.separators[depth + 1].join(
                _delimited(part, own, form, depth + 2) for part, (_, own) in zip(pair, parts, strict=True)
            )
            for pair in value
        )
        return form.separators[depth].join(pairs)
    if name == "struct":
        fields = zip(value.values(), parts, strict=True)
        return form.separators[depth].join(_delimited(item, own, form, depth + 1) for item, (_, own) in fields)
    return base64.b64encode(value).decode() if isinstance(value, bytes) else scalar_text(value, kind)


def _csv_line(form: RowFormat, _columns: Columns) -> Callable[[Sequence[Any]], bytes]:
    quote, escape = form.quote, form.escape

    def cell(value: str | None) -> str:
        if value is None:
            return ""
        marked = value.replace(escape, escape * 2) if escape != quote else value
        return quote + marked.replace(quote, escape + quote) + quote

    return lambda row: (form.separators[0].join(map(cell, row)) + "\n").encode()


def scalar_text(value: Any, kind: str) -> str:
    """A value of a simple Hive type as Hive's text formats and partition folders write it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        text = f"{value.year}-{value:%m-%d %H:%M:%S}"
        return f"{text}.{value.microsecond:06}".rstrip("0") if value.microsecond else text
    if isinstance(value, datetime.date):
        return f"{value.year}-{value:%m-%d}"
    if isinstance(value, str):
        return value
    return sql.text(value, trino_type(kind)) or ""
