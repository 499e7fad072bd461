"""SPICE: the ingested rows of each dataset in one Parquet file, replaced whole.

home/spice/<dataset>/<ingestion>.parquet; the dataset's document names the file that counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.quicksight.columns import Column, SchemaError, quoted
from superstore_assets.local_aws.store import Document


@dataclass(frozen=True)
class Loaded:
    """What an ingestion wrote. A row with a value that cannot be converted is dropped."""

    rows: int
    dropped: int
    size: int
    """Logical bytes: 8 a value, and those of a text (user guide, 'Estimating the size of SPICE datasets')."""


@dataclass(frozen=True)
class Spice:
    """The rows that a dataset has now, and where they come from."""

    path: Path
    ingestion_id: str
    ingested: datetime
    rows: int
    columns: tuple[Column, ...]

    @classmethod
    def of(cls, home: Path, dataset: Document) -> "Spice | None":
        """What *dataset*'s document says; None before its first complete ingestion."""
        stored = dataset.get("spice")
        if stored is None:
            return None
        columns = tuple(Column(**column) for column in stored["columns"])
        return cls(home / stored["file"], stored["ingestion_id"], stored["ingested"], stored["rows"], columns)

    def connection(self) -> duckdb.DuckDBPyConnection:
        """An in-memory DuckDB with the rows in the table `data`.

        INTEGER is BIGINT there, DATETIME TIMESTAMP_MS in UTC, DECIMAL DECIMAL(18,4) or DOUBLE. FileNotFoundError where
        a newer ingestion took their place meanwhile.
        """
        if not self.path.exists():
            raise FileNotFoundError(self.path)
        connection = connect()
        connection.execute("CREATE TABLE data AS FROM read_parquet(?)", [str(self.path)])
        return connection


def connect() -> duckdb.DuckDBPyConnection:
    """An in-memory DuckDB that downloads nothing and knows no time zone but UTC."""
    connection = duckdb.connect(":memory:", config={"autoinstall_known_extensions": "false", "threads": "1"})
    connection.execute("SET TimeZone = 'UTC'")
    return connection


def load(result: Path, source: Iterable[sql.Column], columns: tuple[Column, ...], target: Path) -> Loaded:
    """Convert a query's *result* (Parquet, its columns as Trino names them) to *columns* and write it to *target*.

    The target is there whole or not at all. Raises SchemaError where a column is missing or of a type that cannot be
    converted.
    """
    types = {column.name: column.type for column in source}
    for column in columns:
        if column.source not in types:
            raise SchemaError(f"column {column.source!r} is not in the data source")
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    connection = connect()
    try:
        connection.execute("CREATE TABLE source AS FROM read_parquet(?)", [str(result)])
        converted = ", ".join(
            f"{column.conversion(types[column.source])} AS {quoted(column.name)}" for column in columns
        )
        # A value that was there and is gone could not be converted.
        lost = " OR ".join(
            f"({quoted(column.source)} IS NOT NULL AND ({column.conversion(types[column.source])}) IS NULL)"
            for column in columns
        )
        connection.execute(f"CREATE TABLE converted AS SELECT {converted} FROM source WHERE NOT ({lost})")
        connection.execute("COPY converted TO $target (FORMAT parquet)", {"target": str(partial)})
        sizes = " + ".join(
            f"8 * count(*) + coalesce(sum(strlen({quoted(column.name)})), 0)"
            if column.type == "STRING"
            else "8 * count(*)"
            for column in columns
        )
        totals = connection.execute(f"SELECT count(*), (SELECT count(*) FROM source), {sizes} FROM converted")
        ((rows, read, size),) = totals.fetchall()
    finally:
        connection.close()
    partial.replace(target)
    return Loaded(rows, read - rows, int(size))
