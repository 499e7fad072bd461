"""Base tables as DuckDB relations: partitions pruned, objects read as the caller.

A query's relation is a view over files in the query's own folder, the objects' own or what is kept of them, that gives
each column its type and its partition's values.
"""

import hashlib
import itertools
import shutil
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb
from duckdb.sqltypes import DuckDBPyType

from superstore_assets.local_aws.athena import serdes
from superstore_assets.local_aws.athena.buckets import Bucketing, bucketing_of
from superstore_assets.local_aws.athena.failures import QueryFailedError, cancelled, out_of_memory, s3_denied, timed_out
from superstore_assets.local_aws.athena.json_objects import JSON_SERDES, JsonReading, json_format, keep_rows
from superstore_assets.local_aws.athena.parquet_objects import PARQUET_SERDES, ParquetObject, ParquetReading
from superstore_assets.local_aws.athena.parts import Columns, Part, coercion, columns_of, literal, quoted
from superstore_assets.local_aws.athena.projection import is_projected, projected
from superstore_assets.local_aws.athena.sql import QueryError, Range, Scan, duckdb_type
from superstore_assets.local_aws.athena.text_objects import TextCache, TextReading
from superstore_assets.local_aws.athena.types import trino_type
from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.objects import Objects, StoredObject, split_uri

_READS = 5
Reading = TextReading | ParquetReading | JsonReading
DEFAULT_PARTITION = "__HIVE_DEFAULT_PARTITION__"


@dataclass
class Meter:
    """What a query has read so far, and what ends it early."""

    cutoff: int | None
    """The workgroup's limit in bytes."""
    stopped: threading.Event = field(default_factory=threading.Event)
    """Set by the user who cancels it."""
    expired: threading.Event = field(default_factory=threading.Event)
    """Set when its time is over."""
    crowded: threading.Event = field(default_factory=threading.Event)
    """Set when the queries that run have taken together what there is of memory."""
    bytes_scanned: int = 0

    def add(self, size: int) -> None:
        """Count an object of *size* bytes before it is read; raises where the query may not read it any more."""
        self.check()
        self.bytes_scanned += size
        if self.cutoff is not None and self.bytes_scanned > self.cutoff:
            raise cancelled("Bytes scanned limit was exceeded")

    def check(self) -> None:
        """Raise where the query was stopped."""
        if self.stopped.is_set():
            raise cancelled("Query cancelled by user")
        if self.expired.is_set():
            raise timed_out()
        if self.crowded.is_set():
            raise out_of_memory()


class Tables:
    """Makes the relations that a plan scans."""

    def __init__(self, objects: Objects, cache: Path) -> None:
        self._objects = objects
        self._cache = TextCache(cache)
        shutil.rmtree(self.folder(""), ignore_errors=True)  # of queries that a killed process left

    def folder(self, query_id: str) -> Path:
        """A folder for one query's files, on the file system of the cache."""
        return self._cache.folder / "queries" / query_id

    def attach(
        self,
        connection: duckdb.DuckDBPyConnection,
        folder: Path,
        scan: Scan,
        table: Mapping[str, Any],
        partitions: Callable[[], Iterable[Mapping[str, Any]]],
        identity: Identity,
        meter: Meter,
    ) -> None:
        """Create the view *scan.alias* over the objects of Glue's *table*, as *identity* may read them.

        The files that it reads are in *folder* until the caller removes that. Raises QueryError for data or metadata
        that Trino would refuse, and QueryFailedError for a denied read, a stop or the scan limit.
        """
        parameters = table.get("Parameters") or {}
        keys = table.get("PartitionKeys") or []
        storage = table.get("StorageDescriptor") or {}
        whole = Part("", storage, (), columns_of(storage))
        found = projected(table, scan.keep) if is_projected(table) else partitions()
        parts = _kept_partitions(keys, found, scan, whole.columns) if keys else [whole]
        bucketing = bucketing_of(storage, parameters, scan.table.name)
        reader = _Reader(self._objects, self._cache, connection, scan, parameters, identity, meter)
        branches: dict[Reading, list[_File]] = {}
        folder.mkdir(parents=True, exist_ok=True)
        number = itertools.count()
        for part in parts:
            serde = (part.storage.get("SerdeInfo") or {}).get("SerializationLibrary")
            _check_types(scan, whole, part, by_name=serde in (*PARQUET_SERDES, *JSON_SERDES))
            read: Callable[[StoredObject, Part, Mapping[str, str], Path], Reading] = reader.read_text
            if serde in PARQUET_SERDES:
                read = reader.read_parquet
            elif serde in JSON_SERDES:
                read = reader.read_json
            values = _values_by_key(keys, part.values)
            for stored in _in_wanted_buckets(self._list(part, identity, meter), scan, bucketing, part, parameters):
                if stored.size and scan.keep({**values, "$path": Range(stored.uri, stored.uri, nulls=False)}):
                    link = folder / f"{scan.alias.encode().hex()}-{next(number)}"
                    branches.setdefault(read(stored, part, values, link), []).append(_File(link, stored, part))
        selects = [
            _select(connection, scan, whole.columns, keys, reading, files) for reading, files in branches.items()
        ]
        connection.execute(
            f"CREATE OR REPLACE TEMP VIEW {quoted(scan.alias)} AS {' UNION ALL '.join(selects) or _empty(scan)}"
        )

    def _list(self, part: Part, identity: Identity, meter: Meter) -> list[StoredObject]:
        """The objects that hold a part's data, empty ones too: not those whose path under it has a hidden name."""
        meter.check()
        location = part.storage.get("Location") or ""
        try:
            bucket, prefix = split_uri(location)
            prefix = f"{prefix.rstrip('/')}/" if prefix else ""
            identity.require("s3:GetBucketLocation", f"arn:aws:s3:::{bucket}")
            found = self._objects.list_objects(identity, bucket, prefix)
        except AwsError as error:
            raise _unreadable(error, location) from error
        return [
            stored
            for stored in found
            if not stored.key.endswith("/")
            and not any(name.startswith(("_", ".")) for name in stored.key[len(prefix) :].split("/"))
        ]


@dataclass(frozen=True)
class _File:
    """A file of the query's folder, and what it was read from."""

    path: Path
    stored: StoredObject
    part: Part


@dataclass(frozen=True)
class _Reader:
    """Opens the objects of one scan."""

    objects: Objects
    cache: TextCache
    connection: duckdb.DuckDBPyConnection
    scan: Scan
    parameters: Mapping[str, str]
    identity: Identity
    meter: Meter
    fields: dict[str, tuple[tuple[str, DuckDBPyType], ...]] = field(default_factory=dict)
    """The columns of each Parquet schema."""

    def read_text(self, stored: StoredObject, part: Part, _values: Mapping[str, str], link: Path) -> TextReading:
        """Have the rows of an object of text at *link*, and tell how they are read."""
        form = serdes.text_format(part.storage, self.parameters)
        self.meter.add(stored.size)
        width = len(part.columns)
        try:  # the right to read is asked for each time, kept or not
            self._require(stored)
            kept = self.cache.find(_identity(stored, form, width), link)
            if kept is None:
                self.meter.check()
                stored, data = self._whole(stored)
                text = serdes.plain_text(data, stored.key)
                kept = self.cache.keep(_identity(stored, form, width), text, form, width, link)
        except AwsError as error:
            raise _unreadable(error, stored.uri) from error
        nulls = self.parameters.get("use.null.for.invalid.data", "").lower() == "true"
        return TextReading(form, part.columns, kept.separator, kept.null, nulls)

    def read_parquet(self, stored: StoredObject, part: Part, values: Mapping[str, str], link: Path) -> ParquetReading:
        """Have a Parquet object at *link*, count what of it is needed, and tell how it is read."""
        self.meter.check()
        try:
            self._require(stored)
            stored = self._linked(stored, link)
        except AwsError as error:
            raise _unreadable(error, stored.uri) from error
        found = ParquetObject(link, stored.uri)
        if found.schema not in self.fields:
            self.fields[found.schema] = found.fields(self.connection, link)
        reading = ParquetReading(part.columns, found.schema, self.fields[found.schema], stored.uri)
        wanted = [name for name in self.scan.columns if name not in values]
        self.meter.add(found.needed_bytes(reading, wanted, lambda ranges: self.scan.keep({**values, **ranges})))
        return reading

    def read_json(self, stored: StoredObject, part: Part, _values: Mapping[str, str], link: Path) -> JsonReading:
        """Have the rows of an object of JSON at *link*, and tell how they are read."""
        form = json_format(part.storage, self.parameters)
        self.meter.add(stored.size)
        try:
            self._require(stored)
            stored, data = self._whole(stored)
        except AwsError as error:
            raise _unreadable(error, stored.uri) from error
        keep_rows(serdes.plain_text(data, stored.key), form, part.columns, link, stored.uri)
        return JsonReading(part.columns)

    def _require(self, stored: StoredObject) -> None:
        self.identity.require("s3:GetObject", f"arn:aws:s3:::{stored.bucket}/{stored.key}")

    def _whole(self, stored: StoredObject) -> tuple[StoredObject, bytes]:
        """The object and its bytes, which belong together although it may be written meanwhile."""
        for _ in range(_READS):
            try:
                data = stored.path.read_bytes()
            except FileNotFoundError:
                data = b""
            digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
            # The ETag of an object that was uploaded in parts is no digest of its bytes.
            if len(data) == stored.size and (digest == stored.etag or "-" in stored.etag):
                return stored, data
            stored = self.objects.head(self.identity, stored.bucket, stored.key)
        raise _being_written(stored)

    def _linked(self, stored: StoredObject, link: Path) -> StoredObject:
        """The object whose file is at *link*, where it stays as it is although another takes its key meanwhile."""
        for _ in range(_READS):
            try:
                link.hardlink_to(stored.path)
                now = self.objects.head(self.identity, stored.bucket, stored.key)
                if now == stored and link.stat().st_size == stored.size:
                    return stored
                link.unlink()
            except FileNotFoundError:
                now = self.objects.head(self.identity, stored.bucket, stored.key)
            stored = now
        raise _being_written(stored)


def _in_wanted_buckets(
    found: list[StoredObject], scan: Scan, bucketing: Bucketing | None, part: Part, parameters: Mapping[str, str]
) -> list[StoredObject]:
    """The objects of a part whose bucket may hold wanted rows."""
    if bucketing is None:
        return found
    name = f"{scan.table.database}.{scan.table.name}"
    if bucketing_of(part.storage, parameters, name) != bucketing:
        message = f"Hive table ({name}) is bucketed but partition ({part.name}) is not bucketed so"
        raise QueryError("HIVE_PARTITION_SCHEMA_MISMATCH", message)
    numbers = bucketing.numbers([stored.key.rpartition("/")[2] for stored in found], name, part.name)
    buckets = bucketing.wanted(scan.keep)
    if buckets is None:
        return found
    return [stored for stored, number in zip(found, numbers, strict=True) if number in buckets]


def _identity(stored: StoredObject, form: serdes.TextFormat, width: int) -> str:
    return repr((stored.etag, stored.size, stored.uri, stored.last_modified, form, width))


def _being_written(stored: StoredObject) -> QueryError:
    return QueryError("HIVE_CANNOT_OPEN_SPLIT", f"Error opening Hive split {stored.uri}: it is being written")


def _unreadable(error: AwsError, where: str) -> QueryError | QueryFailedError:
    if error.code == "AccessDeniedException":
        return s3_denied(error.message, uuid.uuid4().hex[:16].upper())
    return QueryError("HIVE_FILESYSTEM_ERROR", f"Error while reading {where}: {error.message}")


def _values_by_key(keys: Sequence[Mapping[str, Any]], values: Sequence[str]) -> dict[str, str]:
    return {key["Name"].lower(): value for key, value in zip(keys, values, strict=True)}


def _kept_partitions(
    keys: Sequence[Mapping[str, Any]], partitions: Iterable[Mapping[str, Any]], scan: Scan, columns: Columns
) -> list[Part]:
    """The partitions that may matter to the query; one without columns of its own has the table's."""
    parts = []
    for partition in partitions:
        values = _values_by_key(keys, partition["Values"])
        if scan.keep(values):
            name = "/".join(f"{key}={value}" for key, value in values.items())
            storage = partition.get("StorageDescriptor") or {}
            parts.append(Part(name, storage, tuple(partition["Values"]), columns_of(storage) or columns))
    return parts


def _check_types(scan: Scan, table: Part, part: Part, *, by_name: bool) -> None:
    own = dict(part.columns)
    pairs = (
        [((name, kind), (name, own.get(name, kind))) for name, kind in table.columns]
        if by_name
        else zip(table.columns, part.columns, strict=False)
    )
    for (name, kind), (part_name, part_kind) in pairs:
        if coercion("", part_kind, kind) is None:
            raise QueryError(
                "HIVE_PARTITION_SCHEMA_MISMATCH",
                "There is a mismatch between the table and partition schemas. The types are incompatible and cannot be"
                f" coerced. The column '{name}' in table '{scan.table.database}.{scan.table.name}' is declared as type"
                f" '{kind}', but partition '{part.name}' declared column '{part_name}' as type '{part_kind}'.",
            )


def _select(
    connection: duckdb.DuckDBPyConnection,
    scan: Scan,
    table: Columns,
    keys: Sequence[Mapping[str, Any]],
    reading: Reading,
    files: Sequence[_File],
) -> str:
    """The rows of the files that are read alike."""
    positions = {name: at for at, (name, _) in enumerate(table)}
    of_file: dict[str, Callable[[_File], str]] = {
        "$path": lambda file: literal(file.stored.uri),
        "$file_size": lambda file: f"CAST({file.stored.size} AS BIGINT)",
        "$partition": lambda file: literal(file.part.name),
        **{key["Name"].lower(): _key_teller(connection, key, at) for at, key in enumerate(keys)},
    }
    values: list[str] = []
    used: list[Callable[[_File], str]] = []
    for name in scan.columns:
        if name in of_file:
            value = f"files.k{len(used)}"
            used.append(of_file[name])
        else:
            value = reading.value(positions[name], name, table[positions[name]][1])
        values.append(f"{value} AS {quoted(name)}")
    join = ""
    if used:
        rows = (", ".join([literal(str(file.path)), *(tell(file) for tell in used)]) for file in files)
        listed = ", ".join(f"({row})" for row in rows)
        names = ", ".join(f"k{at}" for at in range(len(used)))
        join = f" JOIN (VALUES {listed}) files(path, {names}) ON files.path = file"
    relation = reading.relation([file.path for file in files])
    return f"SELECT {', '.join(values) or '1 AS one'} FROM {relation}{join}"


def _key_teller(connection: duckdb.DuckDBPyConnection, key: Mapping[str, Any], at: int) -> Callable[[_File], str]:
    return lambda file: _partition_value(connection, key, file.part.values[at])


def _partition_value(connection: duckdb.DuckDBPyConnection, key: Mapping[str, Any], value: str) -> str:
    kind = key["Type"].lower()
    target = duckdb_type(trino_type(kind))
    if value == DEFAULT_PARTITION:
        return f"CAST(NULL AS {target})"
    if target != "VARCHAR":
        try:
            connection.execute(f"SELECT CAST(? AS {target})", [value])
        except duckdb.Error as error:
            raise QueryError(
                "HIVE_INVALID_PARTITION_VALUE",
                f"Invalid partition value '{value}' for {trino_type(kind)} partition key: {key['Name'].lower()}",
            ) from error
    return f"CAST({literal(value)} AS {target})"


def _empty(scan: Scan) -> str:
    """A relation without rows."""
    kinds = {column.name: column.type for column in scan.table.all_columns}
    values = [f"CAST(NULL AS {duckdb_type(kinds[name])}) AS {quoted(name)}" for name in scan.columns]
    return f"SELECT {', '.join(values) or '1 AS one'} WHERE false"
