"""Base tables as DuckDB relations: partitions pruned, objects read as the caller, text decoded once and kept.

An object's rows are kept as plain delimited text in the cache folder, under the object's identity and the way it is
read; a query's relation is a view over those files that gives each column its type and its partition's values.
"""

import hashlib
import itertools
import os
import shutil
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from superstore_assets.local_aws.athena import serdes
from superstore_assets.local_aws.athena.failures import QueryFailedError, cancelled, s3_denied
from superstore_assets.local_aws.athena.sql import QueryError, Scan, duckdb_type
from superstore_assets.local_aws.athena.types import trino_type
from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.objects import Objects, StoredObject, split_uri

CACHE_BYTES = 2_000_000_000
_READS = 5
DEFAULT_PARTITION = "__HIVE_DEFAULT_PARTITION__"

Columns = tuple[tuple[str, str], ...]
"""Names and Hive types."""

# Characters for the kept text's separator and NULL; a file takes the first two that its object does not hold.
_CONTROLS = "\x1f\x1e\x1d\x1c\x01\x02\x03\x04\x05\x06\x07\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19"
_INTEGER_BYTES = {"tinyint": 1, "smallint": 2, "int": 4, "integer": 4, "bigint": 8}


@dataclass
class Meter:
    """What a query has read so far, and what ends it early."""

    cutoff: int | None
    """The workgroup's limit in bytes."""
    stopped: threading.Event = field(default_factory=threading.Event)
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


@dataclass(frozen=True)
class _Part:
    """One place of a table's data: a partition, or the table itself."""

    name: str
    storage: Mapping[str, Any]
    values: tuple[str, ...]

    @property
    def columns(self) -> Columns:
        return tuple((column["Name"].lower(), column["Type"].lower()) for column in self.storage.get("Columns") or [])


@dataclass(frozen=True)
class Kept:
    """An object's rows as kept text: the file, and its characters for a field's end and for NULL."""

    path: Path
    separator: str
    null: str


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
        if parameters.get("projection.enabled", "").lower() == "true":
            raise serdes.refuse("partition projection")
        keys = table.get("PartitionKeys") or []
        whole = _Part("", table.get("StorageDescriptor") or {}, ())
        parts = _kept_partitions(keys, partitions(), scan) if keys else [whole]
        branches: dict[tuple[serdes.TextFormat, Columns, str, str], list[tuple[Path, _Part]]] = {}
        folder.mkdir(parents=True, exist_ok=True)
        number = itertools.count()
        for part in parts:
            _check_types(scan, whole, part)
            columns = part.columns or whole.columns  # a partition may have none of its own
            form = serdes.text_format(part.storage, parameters)
            for stored in self._list(part, identity, meter):
                meter.add(stored.size)
                link = folder / f"{scan.alias.encode().hex()}-{next(number)}.txt"
                kept = self._keep(stored, form, len(columns), link, identity, meter)
                branches.setdefault((form, columns, kept.separator, kept.null), []).append((link, part))
        nulls = parameters.get("use.null.for.invalid.data", "").lower() == "true"
        selects = [
            _select(
                connection,
                scan,
                whole.columns,
                keys,
                columns,
                _reader(columns, separator, null, files),
                form,
                nulls,
                files,
            )
            for (form, columns, separator, null), files in branches.items()
        ]
        connection.execute(
            f"CREATE OR REPLACE TEMP VIEW {quoted(scan.alias)} AS {' UNION ALL '.join(selects) or _empty(scan)}"
        )

    def _list(self, part: _Part, identity: Identity, meter: Meter) -> list[StoredObject]:
        """The objects that hold a part's data: not those that are empty or whose path under it has a hidden name."""
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
            if stored.size
            and not stored.key.endswith("/")
            and not any(name.startswith(("_", ".")) for name in stored.key[len(prefix) :].split("/"))
        ]

    def _keep(
        self,
        stored: StoredObject,
        form: serdes.TextFormat,
        width: int,
        link: Path,
        identity: Identity,
        meter: Meter,
    ) -> Kept:
        try:  # the right to read is asked for each time, kept or not
            identity.require("s3:GetObject", f"arn:aws:s3:::{stored.bucket}/{stored.key}")
            wanted = repr((stored.etag, stored.size, stored.uri, stored.last_modified, form, width))
            kept = self._cache.find(wanted, link)
            if kept is None:
                meter.check()
                stored, data = self._read(stored, identity)
                wanted = repr((stored.etag, stored.size, stored.uri, stored.last_modified, form, width))
                text = serdes.plain_text(data, stored.key)
                kept = self._cache.keep(wanted, text, form, width, link)
        except AwsError as error:
            raise _unreadable(error, stored.uri) from error
        return kept

    def _read(self, stored: StoredObject, identity: Identity) -> tuple[StoredObject, bytes]:
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
            stored = self._objects.head(identity, stored.bucket, stored.key)
        raise QueryError("HIVE_CANNOT_OPEN_SPLIT", f"Error opening Hive split {stored.uri}: it is being written")


class TextCache:
    """Kept text by what it was made from; the least recently used goes when there is too much."""

    def __init__(self, folder: Path, limit: int = CACHE_BYTES) -> None:
        self.folder = folder
        self._limit = limit
        self.folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._kept: dict[str, Kept] = {}
        for file in sorted(self.folder.glob("*.txt"), key=lambda file: file.stat().st_mtime):
            stem, separator, null = file.stem.split("-")
            self._kept[stem] = Kept(file, chr(int(separator, 16)), chr(int(null, 16)))
        for partial in self.folder.glob("*.partial"):
            partial.unlink()

    def find(self, wanted: str, link: Path) -> Kept | None:
        """The kept rows of *wanted* as the new file *link*, which stays when the cache drops them; or None."""
        with self._lock:
            kept = self._kept.pop(_stem(wanted), None)
            if kept is None:
                return None
            self._kept[_stem(wanted)] = kept  # now the last in line to go
            os.utime(kept.path)
            return _linked(kept, link)

    def keep(self, wanted: str, text: bytes, form: serdes.TextFormat, width: int, link: Path) -> Kept:
        """Keep the rows of *text*; as ``find`` gives them."""
        free = [char for char in _CONTROLS if char.encode() not in text]
        if len(free) < 2:
            raise serdes.refuse("text that holds every control character")
        separator, null = free[:2]
        stem = _stem(wanted)
        partial = self.folder / f"{uuid.uuid4().hex}.partial"
        with partial.open("w", encoding="utf-8", errors="replace", newline="") as out:
            out.writelines(serdes.kept_lines(text, form, width, separator, null))
        kept = Kept(self.folder / f"{stem}-{ord(separator):x}-{ord(null):x}.txt", separator, null)
        with self._lock:
            partial.replace(kept.path)
            self._kept.pop(stem, None)
            self._kept[stem] = kept
            linked = _linked(kept, link)
            self._make_room()
        return linked

    def _make_room(self) -> None:
        sizes = {stem: kept.path.stat().st_size for stem, kept in self._kept.items()}
        total = sum(sizes.values())
        for stem, size in sizes.items():
            if total <= self._limit:
                return
            total -= size
            self._kept.pop(stem).path.unlink()


def _linked(kept: Kept, link: Path) -> Kept:
    os.link(kept.path, link)
    return Kept(link, kept.separator, kept.null)


def _stem(wanted: str) -> str:
    return hashlib.sha256(wanted.encode()).hexdigest()[:40]


def quoted(name: str) -> str:
    """An SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """An SQL string."""
    return "'" + text.replace("'", "''") + "'"


def _unreadable(error: AwsError, where: str) -> QueryError | QueryFailedError:
    if error.code == "AccessDeniedException":
        return s3_denied(error.message, uuid.uuid4().hex[:16].upper())
    return QueryError("HIVE_FILESYSTEM_ERROR", f"Error while reading {where}: {error.message}")


def _kept_partitions(
    keys: Sequence[Mapping[str, Any]], partitions: Iterable[Mapping[str, Any]], scan: Scan
) -> list[_Part]:
    """The partitions that may matter to the query."""
    names = [key["Name"].lower() for key in keys]
    parts = []
    for partition in partitions:
        values = tuple(partition["Values"])
        if scan.keep(dict(zip(names, values, strict=True))):
            name = "/".join(f"{key}={value}" for key, value in zip(names, values, strict=True))
            parts.append(_Part(name, partition.get("StorageDescriptor") or {}, values))
    return parts


def _check_types(scan: Scan, table: _Part, part: _Part) -> None:
    for (name, kind), (part_name, part_kind) in zip(table.columns, part.columns, strict=False):
        if _coercion("", part_kind, kind) is None:
            raise QueryError(
                "HIVE_PARTITION_SCHEMA_MISMATCH",
                "There is a mismatch between the table and partition schemas. The types are incompatible and cannot be"
                f" coerced. The column '{name}' in table '{scan.table.database}.{scan.table.name}' is declared as type"
                f" '{kind}', but partition '{part.name}' declared column '{part_name}' as type '{part_kind}'.",
            )


def _coercion(value: str, source: str, target: str) -> str | None:
    """SQL for *value* of a partition's Hive type as the table's, or None where Hive's connector does not convert it."""
    if trino_type(source) == trino_type(target):
        return value
    wider = _INTEGER_BYTES.get(source, 9) < _INTEGER_BYTES.get(target, 0)
    if wider or (source, target) == ("float", "double") or (source in _INTEGER_BYTES and target == "string"):
        return f"CAST({value} AS {duckdb_type(trino_type(target))})"
    if source == "string" and target in _INTEGER_BYTES:
        number = f"TRY_CAST({value} AS {duckdb_type(trino_type(target))})"
        return f"CASE WHEN regexp_full_match({value}, '[+-]?[0-9]+') THEN {number} END"
    return None


def _reader(columns: Columns, separator: str, null: str, files: Sequence[tuple[Path, _Part]]) -> str:
    names = ", ".join(f"'c{at}': 'VARCHAR'" for at in range(len(columns)))
    paths = ", ".join(literal(str(path)) for path, _ in files)
    return (
        f"read_csv([{paths}], columns = {{{names + ', ' if names else ''}'last': 'VARCHAR'}}, auto_detect = false,"
        f" header = false, delim = {literal(separator)}, nullstr = {literal(null)}, quote = '', escape = '',"
        " comment = '', max_line_size = 100000000, filename = 'file')"
    )


def _select(
    connection: duckdb.DuckDBPyConnection,
    scan: Scan,
    table: Columns,
    keys: Sequence[Mapping[str, Any]],
    columns: Columns,
    reader: str,
    form: serdes.TextFormat,
    null_if_invalid: bool,
    files: Sequence[tuple[Path, _Part]],
) -> str:
    """The rows of the files that are read alike."""
    positions = {name: at for at, (name, _) in enumerate(table)}
    key_at = {key["Name"].lower(): at for at, key in enumerate(keys)}
    values = []
    for name in scan.columns:
        if name in key_at:
            value = f"parts.k{key_at[name]}"
        elif (at := positions[name]) < len(columns):
            source = serdes.column_sql(form, f"c{at}", columns[at][1], at, null_if_invalid)
            value = _coercion(source, columns[at][1], table[at][1]) or "NULL"
        else:
            value = f"CAST(NULL AS {duckdb_type(trino_type(table[positions[name]][1]))})"
        values.append(f"{value} AS {quoted(name)}")
    used = [at for name, at in key_at.items() if name in scan.columns]
    join = ""
    if used:
        rows = ", ".join(
            "("
            + ", ".join([literal(str(path)), *(_partition_value(connection, keys[at], part.values[at]) for at in used)])
            + ")"
            for path, part in files
        )
        join = f" JOIN (VALUES {rows}) parts(path, {', '.join(f'k{at}' for at in used)}) ON parts.path = file"
    return f"SELECT {', '.join(values) or '1 AS one'} FROM {reader}{join}"


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
    kinds = {column.name: column.type for column in (*scan.table.columns, *scan.table.partition_keys)}
    values = [f"CAST(NULL AS {duckdb_type(kinds[name])}) AS {quoted(name)}" for name in scan.columns]
    return f"SELECT {', '.join(values) or '1 AS one'} WHERE false"
