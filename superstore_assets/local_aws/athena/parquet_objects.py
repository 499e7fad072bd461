"""Parquet objects, read where they lie: columns by name, in Hive's types, and what of a file a query needs.

Which of a file's types are read as which of a table's is Trino's ``ColumnReaderFactory``; anything else fails with
HIVE_BAD_DATA in Athena's words. Athena counts as scanned the column chunks that a query needs in the groups of rows
whose statistics its condition does not exclude; a footer is not counted.
"""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
from duckdb.sqltypes import DuckDBPyType
from pyarrow import ArrowException, parquet

from superstore_assets.local_aws.athena.parts import Columns, coercion, literal, null, quoted
from superstore_assets.local_aws.athena.sql import QueryError, Range, duckdb_type
from superstore_assets.local_aws.athena.types import hive_parts, trino_type

PARQUET = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
PARQUET_SERDES = (PARQUET, "parquet.hive.serde.ParquetHiveSerDe")
PARQUET_INPUT = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat"
PARQUET_OUTPUT = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat"

_SMALL = ("tinyint", "smallint", "integer")  # what Parquet stores in 32 bits
_RANGED = {"varchar": str, "bigint": int, "date": datetime.date, "float": float, "double": float}
_RANGED |= dict.fromkeys(_SMALL, int)


@dataclass(frozen=True)
class ParquetReading:
    """How objects of one Parquet schema are read: all that are read alike are read together."""

    columns: Columns
    """Those that the partition declares."""
    schema: str
    """The schema as text, which tells readings apart."""
    fields: tuple[tuple[str, DuckDBPyType], ...]
    uri: str
    """The first object that was read so, for messages."""

    def __hash__(self) -> int:
        return hash((self.columns, self.schema))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ParquetReading) and (self.columns, self.schema) == (other.columns, other.schema)

    def relation(self, files: Sequence[Path]) -> str:
        """What stands in FROM; the column `file` is the path."""
        names = ", ".join([*(f"{quoted(name)} AS c{at}" for at, (name, _) in enumerate(self.fields)), "file"])
        paths = ", ".join(literal(str(path)) for path in files)
        return f"(SELECT {names} FROM read_parquet([{paths}], filename = 'file', hive_partitioning = false))"

    def value(self, _position: int, name: str, kind: str) -> str:
        """SQL for the table's column *name*, of Hive type *kind*; NULL where the file has no such column."""
        found = self.field(name)
        if found is None:
            return null(kind)
        at, _, source = found
        declared = dict(self.columns).get(name, kind)
        value = _converted(f"c{at}", source, declared)
        if value is None:
            raise QueryError(
                "HIVE_BAD_DATA",
                f"Field {name}'s type {_parquet_name(source)} in parquet file {self.uri} is incompatible with type"
                f" {trino_type(declared)} defined in table schema",
            )
        return coercion(value, declared, kind) or null(kind)

    def field(self, name: str) -> tuple[int, str, DuckDBPyType] | None:
        """Position, name and type of the file's column of that name, which need not agree in case."""
        return next(((at, own, kind) for at, (own, kind) in enumerate(self.fields) if own.lower() == name), None)


class ParquetObject:
    """The footer of one file."""

    def __init__(self, path: Path, uri: str) -> None:
        self._uri = uri
        try:
            self._metadata = parquet.read_metadata(path)
        except (OSError, ArrowException) as error:
            raise QueryError("HIVE_BAD_DATA", f"Not valid Parquet file: {uri}: {error}") from error
        self.schema = str(self._metadata.schema).partition("\n")[2]  # without the address of the object

    def fields(self, connection: duckdb.DuckDBPyConnection, path: Path) -> tuple[tuple[str, DuckDBPyType], ...]:
        """The columns as DuckDB reads them."""
        found = connection.read_parquet(str(path), hive_partitioning=False)
        if len({name.lower() for name in found.columns}) < len(found.columns):
            raise QueryError(
                "NOT_SUPPORTED",
                f"The embedded AWS does not support Parquet columns whose names differ in case alone: {self._uri}",
            )
        return tuple(zip(found.columns, found.types, strict=True))

    def needed_bytes(
        self, reading: ParquetReading, wanted: Sequence[str], keep: Callable[[Mapping[str, Any]], bool]
    ) -> int:
        """The size of the chunks of the *wanted* columns in the groups of rows that *keep* does not exclude."""
        found = {name: field for name in wanted if (field := reading.field(name)) is not None}
        files_names = {own for _, own, _ in found.values()}
        declared = dict(reading.columns)
        size = 0
        for group in map(self._metadata.row_group, range(self._metadata.num_row_groups)):
            chunks = [group.column(at) for at in range(group.num_columns)]
            ranges = {}
            for name, (_, own, kind) in found.items():
                chunk = next((c for c in chunks if c.path_in_schema == own), None)
                if kind.id == "varchar" and declared.get(name, "string") != "string":
                    continue  # it may be cut
                if chunk is not None and (known := _range(chunk, kind.id)) is not None:
                    ranges[name] = known
            if keep(ranges):
                size += sum(c.total_compressed_size for c in chunks if c.path_in_schema.split(".")[0] in files_names)
        return size


def _range(chunk: Any, kind: str) -> Range | None:
    """What a chunk's statistics tell of its values, or None."""
    statistics = chunk.statistics
    if kind not in _RANGED or statistics is None:
        return None
    nulls = not statistics.has_null_count or statistics.null_count > 0
    if statistics.has_null_count and statistics.null_count == chunk.num_values:
        return Range(None, None, nulls=True)
    if not statistics.has_min_max:
        return None
    low, high = statistics.min, statistics.max
    if type(low) is not _RANGED[kind] or low != low or high != high:  # a NaN bounds nothing
        return None
    return Range(low, high, nulls)


def _parquet_name(source: DuckDBPyType) -> str:
    """The Parquet type that DuckDB reads as *source*, as Athena's messages name it."""
    names = {"boolean": "BOOLEAN", "float": "FLOAT", "double": "DOUBLE", "bigint": "INT64", "date": "INT32"}
    if source.id in _SMALL:
        return "INT32"
    if source.id.startswith("timestamp"):
        return "INT64"
    return names.get(source.id, "BINARY" if source.id in ("varchar", "blob") else str(source).upper())


def _converted(value: str, source: DuckDBPyType, kind: str, depth: int = 0) -> str | None:
    """SQL for a *value* that DuckDB read as *source* as Hive's type *kind*, or None where Trino does not read it so."""
    name, parts = hive_parts(kind)
    if name in ("array", "map", "struct"):
        return _nested(value, source, name, parts, depth)
    own = source.id
    to = duckdb_type(trino_type(kind))
    if name == "timestamp":
        return _milliseconds(value, own)
    if name == own or (name == "int" and own == "integer"):
        return value
    if name in ("tinyint", "smallint", "int", "bigint"):
        zero_scale = own == "decimal" and dict(source.children)["scale"] == 0
        return f"CAST({value} AS {to})" if own in _SMALL or zero_scale else None
    if name == "double":
        return f"CAST({value} AS DOUBLE)" if own == "float" else None
    if name.startswith("decimal"):
        return f"CAST({value} AS {to})" if own == "decimal" or own in _SMALL else None
    if name == "string" or name.startswith(("varchar", "char")):
        text = {"varchar": value, "blob": f"decode({value})"}.get(own)
        if name == "string" or text is None:
            return text
        cut = f"left({text}, {name.partition('(')[2].rstrip(')')})"
        return f"rtrim({cut}, ' ')" if name.startswith("char") else cut
    if name == "binary":
        return {"blob": value, "varchar": f"encode({value})"}.get(own)
    if name == "date":
        return f"DATE '1970-01-01' + {value}" if own == "integer" else None
    return None


def _milliseconds(value: str, own: str) -> str | None:
    """A timestamp rounded half up to the three digits that Hive's type has; an instant is read in UTC."""
    if own == "timestamp_ns":
        units, step = f"epoch_ns({value})", 1_000_000
    elif own in ("timestamp", "timestamp with time zone"):
        units, step = f"epoch_us({value})", 1_000
    else:
        return f"CAST({value} AS TIMESTAMP)" if own in ("timestamp_ms", "timestamp_s") else None
    half = f"({units} + {step // 2})"
    rounded = f"({half} - ({half} % {step} + {step}) % {step})"
    return f"make_timestamp({rounded}{' // 1000' if own == 'timestamp_ns' else ''})"


def _children(source: DuckDBPyType) -> dict[str, DuckDBPyType]:
    children = source.children if source.id in ("list", "map", "struct") else []
    return {name: kind for name, kind in children if isinstance(kind, DuckDBPyType)}


def _nested(value: str, source: DuckDBPyType, name: str, parts: Sequence[tuple[str, str]], depth: int) -> str | None:
    children = _children(source)
    each = f"e{depth}"
    if name == "array" and source.id == "list":
        element = _converted(each, children["child"], parts[0][1], depth + 1)
        if element in (each, None):
            return element and value
        return f"list_transform({value}, lambda {each}: {element})"
    if name == "map" and source.id == "map":
        key = _converted(f"{each}.key", children["key"], parts[0][1], depth + 1)
        item = _converted(f"{each}.value", children["value"], parts[1][1], depth + 1)
        if key is None or item is None:
            return None
        if (key, item) == (f"{each}.key", f"{each}.value"):
            return value
        entries = f"list_transform(map_entries({value}), lambda {each}: struct_pack(k := {key}, v := {item}))"
        return f"map_from_entries({entries})"
    if name == "struct" and source.id == "struct":
        fields = []
        for n, (field, kind) in enumerate(parts):
            own = next((own for own in children if own.lower() == field), None)
            item = null(kind) if own is None else _converted(f"({value}).{quoted(own)}", children[own], kind, depth)
            if item is None:
                return None
            fields.append(f"f{n} := {item}")
        return f"CASE WHEN {value} IS NOT NULL THEN struct_pack({', '.join(fields)}) END"
    return None
