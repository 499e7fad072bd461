"""Where the rows of a statement go: its query analysed, its target checked, what the catalogue learns at the end."""

import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.athena.buckets import check_bucketing_type
from superstore_assets.local_aws.athena.catalogue import CATALOG, Catalogue, is_view
from superstore_assets.local_aws.athena.dml import PARQUET, TEXT, CreateTableAs, Insert, Unload, Write
from superstore_assets.local_aws.athena.failures import glue_denied, glue_not_found
from superstore_assets.local_aws.athena.parts import Columns, columns_of, partition_name, quoted
from superstore_assets.local_aws.athena.projection import is_projected
from superstore_assets.local_aws.athena.reader import Field, TableName
from superstore_assets.local_aws.athena.storage import STORED_AS, row_format, table_input, target_format
from superstore_assets.local_aws.athena.types import hive_type, trino_type
from superstore_assets.local_aws.athena.written import RowFormat
from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.glue.catalogue import Catalogue as GlueCatalogue
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.store import Store

_KEY_TYPES = re.compile(
    r"boolean|tinyint|smallint|int|bigint|string|date|timestamp|varchar\(\d+\)|char\(\d+\)|decimal\(.*\)"
)


@dataclass(frozen=True)
class Destination:
    """The rows to write, as SQL over the plan's scans, and where and how they are written."""

    plan: sql.Plan
    select: str
    """The rows, the columns of *columns* and then those of *keys*, in the DuckDB equivalents of their types."""
    name: str
    location: str
    columns: Columns
    keys: Columns
    form: RowFormat
    commit: Callable[[Sequence[tuple[str, ...]]], None]
    """Tell the catalogue of the partitions that were written."""
    must_be_empty: bool = True
    bucketed_by: tuple[str, ...] = ()
    bucket_count: int = 0
    with_rows: bool = True
    partitions: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """The locations of those partitions that are there already, by their values."""


class Destinations:
    """Finds the destination of a statement as its caller."""

    def __init__(
        self, glue: GlueCatalogue, store: Store, identity: Identity, database: str | None, catalogue: Catalogue
    ) -> None:
        self._glue = glue
        self._store = store
        self._identity = identity
        self._database = database and database.strip("`").lower()
        self._catalogue = catalogue

    def of(self, write: Write, location: str, engine_id: str) -> Destination | None:
        """The destination of *write*, whose results are at *location*; None where there is nothing to do."""
        if isinstance(write, CreateTableAs):
            return self._new_table(write, location, engine_id)
        if isinstance(write, Insert):
            return self._table(write)
        plan = sql.analyse(write.query, self._catalogue, self._database)
        return self._placed(write, plan, str(write.target.location).rstrip("/"), lambda _: None, "the unloaded rows")

    def _at(self, table: TableName) -> tuple[str, str]:
        database = table.database or self._database
        if database is None:
            message = "line 1:1: Schema must be specified when session schema is not set"
            raise sql.QueryError("MISSING_SCHEMA_NAME", message)
        return database, table.name

    # CREATE TABLE AS

    def _new_table(self, write: CreateTableAs, location: str, engine_id: str) -> Destination | None:
        database, name = self._at(write.table)
        if self._exists(database, name):
            if write.if_not_exists:
                return None
            raise self._taken(database, name)
        plan = sql.analyse(write.query, self._catalogue, self._database)
        location = (write.target.location or location).rstrip("/")
        made: dict[str, Any] = {}

        def commit(written: Sequence[tuple[str, ...]]) -> None:
            """Make the table and all its partitions, or nothing."""
            try:
                with self._store.transaction():
                    self._glue.create_table(self._identity, database, made)
                    self._create_partitions(database, made, written, {}, location)
            except AwsError as error:
                if error.code == "AlreadyExistsException":
                    raise self._taken(database, name) from error
                raise glue_denied(error, str(uuid.uuid4())) from error

        found = self._placed(write, plan, location, commit, f"{database}.{name}")
        target = write.target
        properties = {
            "auto.purge": "false",
            "has_encrypted_data": "false",
            "numFiles": "-1",
            "parquet.compression" if target.format == PARQUET else "write.compression": target.compression.upper(),
            "totalSize": "-1",
            "transactional": "false",
            "trino_query_id": engine_id,
            **({"comment": write.comment} if write.comment is not None else {}),
        }
        delimited = target.format == TEXT and target.delimiter != "\x01"
        made |= table_input(
            name,
            [Field(column, kind, None) for column, kind in found.columns],
            [Field(key, kind, None) for key, kind in found.keys],
            location,
            STORED_AS[target.format],
            dict.fromkeys(("field.delim", "serialization.format"), target.delimiter) if delimited else {},
            properties,
            (target.bucketed_by, target.bucket_count) if target.bucketed_by else ((), -1),
        )
        return found

    def _taken(self, database: str, name: str) -> sql.QueryError:
        message = f"line 1:1: Destination table '{CATALOG}.{database}.{name}' already exists"
        return sql.QueryError("TABLE_ALREADY_EXISTS", message)

    def _exists(self, database: str, name: str) -> bool:
        try:
            self._glue.get_table(self._identity, database, name)
        except AwsError as error:
            if error.code != "EntityNotFoundException":
                raise glue_denied(error, str(uuid.uuid4())) from error
        else:
            return True
        try:
            self._glue.get_database(self._identity, database)
        except AwsError as error:
            if error.code == "EntityNotFoundException":
                raise glue_not_found(f"Database {database} not found. Please check your query.") from error
            raise glue_denied(error, str(uuid.uuid4())) from error
        return False

    def _placed(
        self,
        write: CreateTableAs | Unload,
        plan: sql.Plan,
        location: str,
        commit: Callable[[Sequence[tuple[str, ...]]], None],
        name: str,
    ) -> Destination:
        """A destination whose columns are those of the query."""
        columns = _written_columns(plan.columns)
        names = [column for column, _ in columns]
        keys = write.target.partitioned_by
        if missing := next((key for key in (*keys, *write.target.bucketed_by) if key not in names), None):
            what = "Partition" if missing in keys else "Bucketing"
            raise sql.QueryError("INVALID_TABLE_PROPERTY", f"{what} columns [{missing}] not present in schema")
        if keys and names[-len(keys) :] != list(keys):
            raise sql.QueryError(
                "HIVE_COLUMN_ORDER_MISMATCH",
                "Partition keys must be the last columns in the table and in the same order as the table properties:"
                f" [{', '.join(keys)}]",
            )
        if len(keys) == len(columns):
            raise sql.QueryError("INVALID_TABLE_PROPERTY", "Table contains only partition columns")
        kinds = dict(columns)
        for key in keys:
            if not _KEY_TYPES.fullmatch(kinds[key]):
                message = f"Unsupported type [{trino_type(kinds[key])}] for partition: {key}"
                raise sql.QueryError("NOT_SUPPORTED", message)
        for column in write.target.bucketed_by:
            check_bucketing_type(kinds[column])
        inner = f"({plan.sql}) AS q({', '.join(f'c{n}' for n in range(len(columns)))})"
        select = ", ".join(f"q.c{n} AS {quoted(column)}" for n, (column, _) in enumerate(columns))
        return Destination(
            plan,
            f"SELECT {select} FROM {inner}",
            name,
            location,
            columns[: len(columns) - len(keys)],
            columns[len(columns) - len(keys) :],
            target_format(write.target),
            commit,
            bucketed_by=write.target.bucketed_by,
            bucket_count=write.target.bucket_count,
            with_rows=not isinstance(write, CreateTableAs) or write.with_data,
        )

    # INSERT INTO

    def _table(self, write: Insert) -> Destination:
        database, name = self._at(write.table)
        try:
            table = self._glue.get_table(self._identity, database, name)
        except AwsError as error:
            if error.code == "EntityNotFoundException":
                raise glue_not_found(f"Table {name} not found in database {database}") from error
            raise glue_denied(error, str(uuid.uuid4())) from error
        if is_view(table):
            raise sql.QueryError("NOT_SUPPORTED", "line 1:1: Inserting into views is not supported")
        self._catalogue.relation(database, name)  # refuses an open table format
        storage, parameters = table["StorageDescriptor"], table.get("Parameters") or {}
        if storage.get("BucketColumns"):
            raise sql.QueryError("NOT_SUPPORTED", f"Inserting into bucketed table {database}.{name} is not supported")
        if is_projected(table):
            raise sql.QueryError("NOT_SUPPORTED", "The embedded AWS does not support INSERT with partition projection.")
        columns = columns_of(storage)
        keys = columns_of({"Columns": table.get("PartitionKeys")})
        plan = sql.analyse(write.query, self._catalogue, self._database)
        select = _inserted(write, plan, (*columns, *keys))
        location = storage["Location"].rstrip("/")
        there: dict[tuple[str, ...], str] = {}
        if keys:
            there = {
                tuple(partition["Values"]): (partition.get("StorageDescriptor") or {}).get("Location", "").rstrip("/")
                for partition in self._catalogue.partitions(database, name)
            }

        def commit(written: Sequence[tuple[str, ...]]) -> None:
            """Add the partitions that are new, all or none."""
            try:
                with self._store.transaction():
                    self._create_partitions(database, table, written, there, location)
            except AwsError as error:
                raise glue_denied(error, str(uuid.uuid4())) from error

        form = row_format(storage, parameters, columns)
        return Destination(
            plan, select, f"{database}.{name}", location, columns, keys, form, commit, False, partitions=there
        )

    def _create_partitions(
        self,
        database: str,
        table: Mapping[str, Any],
        written: Sequence[tuple[str, ...]],
        there: Mapping[tuple[str, ...], str],
        location: str,
    ) -> None:
        keys = [key["Name"] for key in table["PartitionKeys"]]
        new = [values for values in written if keys and values not in there]
        if not new:
            return
        inputs = [
            {
                "Values": list(values),
                "StorageDescriptor": {
                    **table["StorageDescriptor"],
                    "Location": f"{location}/{partition_name(keys, values)}",
                },
            }
            for values in new
        ]
        failed = self._glue.create_partitions(self._identity, database, table["Name"], inputs)
        if failed:
            detail = failed[0]["ErrorDetail"]
            raise AwsError(detail["ErrorCode"], detail["ErrorMessage"])


def _written_columns(columns: Sequence[sql.Column]) -> Columns:
    """The columns of a query as those of a Hive table; an error of Trino's where they cannot be."""
    found: list[tuple[str, str]] = []
    for at, column in enumerate(columns, 1):
        name = column.name.lower()
        if column.name == f"_col{at - 1}":
            raise sql.QueryError("MISSING_COLUMN_NAME", f"line 1:1: Column name not specified at position {at}")
        if name in dict(found):
            raise sql.QueryError("DUPLICATE_COLUMN_NAME", f"line 1:1: Column name '{name}' specified more than once")
        if column.type == "unknown":
            raise sql.QueryError("COLUMN_TYPE_UNKNOWN", f"line 1:1: Column type is unknown at position {at}")
        found.append((name, _written_type(name, column.type)))
    return tuple(found)


def _written_type(name: str, kind: str) -> str:
    precision = re.search(r"timestamp\((\d+)\)(?! with)", kind)
    if precision and precision[1] != "3":
        raise sql.QueryError(
            "NOT_SUPPORTED",
            f"Incorrect timestamp precision for {precision[0]}; the configured precision is MILLISECONDS; column"
            f" name: {name}",
        )
    if re.search(r"\b(json|time|uuid|ipaddress|interval|hyperloglog|geometry)\b|with time zone", kind):
        raise sql.QueryError("NOT_SUPPORTED", f"Unsupported Hive type: {kind}")
    if sql.anonymous(kind):
        message = f"Anonymous row type is not supported in Hive. Please give each field a name: {kind}"
        raise sql.QueryError("NOT_SUPPORTED", message)
    return hive_type(kind)


def _inserted(write: Insert, plan: sql.Plan, columns: Columns) -> str:
    """The rows in the table's columns; TYPE_MISMATCH where Trino would not convert them unasked."""
    kinds = dict(columns)
    names = list(write.columns) if write.columns is not None else [name for name, _ in columns]
    for name in names:
        if name not in kinds:
            message = f"line 1:1: Insert column name does not exist in target table: {name}"
            raise sql.QueryError("COLUMN_NOT_FOUND", message)
        if names.count(name) > 1:
            message = f"line 1:1: Insert column name is specified more than once: {name}"
            raise sql.QueryError("DUPLICATE_COLUMN_NAME", message)
    wanted = [trino_type(kinds[name]) for name in names]
    given = [column.type for column in plan.columns]
    if len(wanted) != len(given) or not all(map(sql.convertible, given, wanted)):
        table, query = ", ".join(wanted), ", ".join(given)
        raise sql.QueryError(
            "TYPE_MISMATCH",
            f"line 1:1: Insert query has mismatched column types: Table: [{table}], Query: [{query}]",
        )
    inner = f"({plan.sql}) AS q({', '.join(f'c{n}' for n in range(len(given)))})"
    values = []
    for name, kind in columns:
        source = f"q.c{names.index(name)}" if name in names else "NULL"
        values.append(f"CAST({source} AS {sql.duckdb_type(trino_type(kind))}) AS {quoted(name)}")
    return f"SELECT {', '.join(values)} FROM {inner}"
