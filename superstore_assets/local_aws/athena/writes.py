"""Writing a query's rows to their destination: files of the query's own folder, and from them objects.

The catalogue learns of the rows last, in one transaction: a statement that ends early leaves it as it was and, as
Athena does, the objects that were written.
"""

import itertools
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pyarrow
from pyarrow import parquet

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.athena.buckets import bucket_of
from superstore_assets.local_aws.athena.destinations import Destination
from superstore_assets.local_aws.athena.failures import s3_denied
from superstore_assets.local_aws.athena.parts import literal, partition_name, quoted
from superstore_assets.local_aws.athena.scans import DEFAULT_PARTITION, Meter
from superstore_assets.local_aws.athena.serdes import refuse
from superstore_assets.local_aws.athena.types import trino_type
from superstore_assets.local_aws.athena.written import scalar_text, write_files
from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.objects import Objects, split_uri

MOST_PARTITIONS = 100
"""Partitions, and buckets of them, that one statement may write."""
_BATCH = 100_000
_BUCKET = "$bucket"


@dataclass
class Written:
    """What a statement has written."""

    rows: int = 0
    size: int = 0
    uris: tuple[str, ...] = ()
    partitions: tuple[tuple[str, ...], ...] = ()


class Writer:
    """Writes the rows of one statement as its caller."""

    def __init__(
        self,
        objects: Objects,
        identity: Identity,
        connection: duckdb.DuckDBPyConnection,
        folder: Path,
        meter: Meter,
        engine_id: str,
    ) -> None:
        self._objects = objects
        self._identity = identity
        self._connection = connection
        self._folder = folder / "written"
        self._meter = meter
        self._engine_id = engine_id
        self._numbers = itertools.count()

    def check(self, to: Destination) -> None:
        """Refuse a destination that is not empty, as s3:ListBucket lets the caller see it."""
        bucket, prefix = split_uri(f"{to.location}/")
        try:
            self._identity.require("s3:GetBucketLocation", f"arn:aws:s3:::{bucket}")
            if to.must_be_empty and not to.keys and self._objects.list_objects(self._identity, bucket, prefix):
                raise _taken(to.name, to.location)
        except AwsError as error:
            raise _failed(error, to.location) from error

    def write(self, to: Destination) -> Written:
        """Write all rows; a part of them stays where this fails."""
        self._folder.mkdir()
        written = Written()
        if not to.with_rows:
            return written
        if not to.keys and not to.bucketed_by:
            self._store(to, to.location, self._batches(to.select), written)
            return written
        source = self._folder / "rows.parquet"
        self._connection.execute(f"COPY ({to.select}) TO {literal(str(source))} (FORMAT parquet)")
        if to.bucketed_by:
            source = self._numbered(source, to)
        read = f"read_parquet({literal(str(source))})"
        names = ", ".join(quoted(name) for name, _ in to.columns)
        for values, condition in self._partitions(to, read):
            location = to.partitions.get(values) or "/".join(
                [to.location, *([partition_name([key for key, _ in to.keys], values)] if values else [])]
            )
            if to.must_be_empty:
                self._check_empty(to, location)
            rows = f"SELECT {names} FROM {read} WHERE {condition}"
            if to.bucketed_by:  # the name of a bucket's file begins with its number
                for number in range(to.bucket_count):
                    batches = self._batches(f"{rows} AND {quoted(_BUCKET)} = {number}")
                    self._store(to, location, batches, written, f"{number:06}_0_{self._engine_id}")
            else:
                self._store(to, location, self._batches(rows), written)
            written.partitions = (*written.partitions, *([values] if values else []))
        return written

    def _partitions(self, to: Destination, read: str) -> list[tuple[tuple[str, ...], str]]:
        """The partitions of the rows: their values as the catalogue has them, and the condition on their rows."""
        if not to.keys:
            return [((), "true")]
        keys = ", ".join(quoted(name) for name, _ in to.keys)
        most = MOST_PARTITIONS // max(1, to.bucket_count)
        rows = self._connection.execute(f"SELECT DISTINCT {keys} FROM {read} ORDER BY {keys}").fetchmany(most + 1)
        if len(rows) > most:
            raise _too_many()
        found = []
        for row in rows:
            texts = [_partition_text(value, kind) for value, (_, kind) in zip(row, to.keys, strict=True)]
            conditions = []
            for value, text, (name, kind) in zip(row, texts, to.keys, strict=True):
                constant = "NULL" if value is None else literal(text)
                target = sql.duckdb_type(trino_type(kind))
                conditions.append(f"{quoted(name)} IS NOT DISTINCT FROM CAST({constant} AS {target})")
            found.append((tuple(texts), " AND ".join(conditions)))
        return found

    def _check_empty(self, to: Destination, location: str) -> None:
        bucket, prefix = split_uri(f"{location}/")
        try:
            if self._objects.list_objects(self._identity, bucket, prefix):
                raise _taken(to.name, location)
        except AwsError as error:
            raise _failed(error, location) from error

    def _batches(self, query: str) -> Iterator[Any]:
        self._meter.check()
        for batch in self._connection.sql(query).to_arrow_reader(_BATCH):
            self._meter.check()
            yield batch

    def _store(self, to: Destination, location: str, batches: Iterator[Any], written: Written, name: str = "") -> None:
        for path, rows in write_files(to.form, to.columns, batches, self._file):
            self._upload(location, (name or f"{self._engine_id}_{uuid.uuid4()}") + to.form.suffix, path, written)
            written.rows += rows
            name = name and f"{name}_{written.rows}"

    def _numbered(self, source: Path, to: Destination) -> Path:
        """The rows of the file *source* with the number of each row's bucket."""
        kinds = dict(to.columns)
        hashed = [kinds[name] for name in to.bucketed_by]
        numbered = self._folder / "numbered.parquet"
        read = parquet.ParquetFile(source)
        schema = read.schema_arrow.append(pyarrow.field(_BUCKET, pyarrow.int32()))
        with parquet.ParquetWriter(numbered, schema) as out:
            for batch in read.iter_batches(_BATCH):
                self._meter.check()
                rows = zip(*(batch.column(name).to_pylist() for name in to.bucketed_by), strict=True)
                numbers = [bucket_of(row, hashed, to.bucket_count) for row in rows]
                columns = [*batch.columns, pyarrow.array(numbers, pyarrow.int32())]
                out.write_batch(pyarrow.RecordBatch.from_arrays(columns, schema=schema))
        source.unlink()
        return numbered

    def _file(self) -> Path:
        return self._folder / str(next(self._numbers))

    def _upload(self, location: str, name: str, path: Path, written: Written) -> None:
        self._meter.check()
        bucket, prefix = split_uri(location)
        key = f"{prefix}/{name}" if prefix else name
        body = path.read_bytes()
        path.unlink()
        try:
            self._objects.put(self._identity, bucket, key, body, "application/octet-stream")
        except AwsError as error:
            raise _failed(error, f"s3://{bucket}/{key}") from error
        written.size += len(body)
        written.uris = (*written.uris, f"s3://{bucket}/{key}")


def _partition_text(value: Any, kind: str) -> str:
    if value is None:
        return DEFAULT_PARTITION
    text = scalar_text(value, kind)
    if not text:
        raise refuse("an empty text as the value of a partition key")
    if not all(" " <= char <= "~" for char in text):
        raise sql.QueryError(
            "HIVE_INVALID_PARTITION_VALUE",
            "Hive partition keys can only contain printable ASCII characters (0x20 - 0x7E). Invalid value:"
            f" {' '.join(f'{byte:02X}' for byte in text.encode())}",
        )
    return text


def _too_many() -> sql.QueryError:
    return sql.QueryError(
        "HIVE_TOO_MANY_OPEN_PARTITIONS",
        f"Exceeded limit of {MOST_PARTITIONS} open writers for partitions/buckets",
    )


def _taken(name: str, location: str) -> sql.QueryError:
    message = f"Target directory for table '{name}' already exists: {location}"
    return sql.QueryError("HIVE_PATH_ALREADY_EXISTS", message)


def _failed(error: AwsError, where: str) -> Exception:
    if error.code == "AccessDeniedException":
        return s3_denied(error.message, uuid.uuid4().hex[:16].upper())
    return sql.QueryError("HIVE_WRITER_OPEN_ERROR", f"Error while writing {where}: {error.message}")
