"""The Glue catalogue as the SQL engine sees it, read as the caller; and views in the form in which Athena stores them.

A view is a table of type VIRTUAL_VIEW whose ViewOriginalText holds Presto's description of it: JSON in base64 with the
SQL, the schema in which its names are resolved, and the columns (Trino's ``ViewReaderUtil``).
"""

import base64
import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.athena.failures import glue_denied
from superstore_assets.local_aws.athena.metadata_tables import (
    PARTITIONS,
    SCHEMA,
    information_rows,
    information_table,
    partitions_table,
    relation_sql,
)
from superstore_assets.local_aws.athena.projection import is_projected
from superstore_assets.local_aws.athena.serdes import refuse
from superstore_assets.local_aws.athena.types import hive_type, trino_type
from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.glue.catalogue import Catalogue as GlueCatalogue
from superstore_assets.local_aws.identity import Identity

CATALOG = "awsdatacatalog"
DEFAULT_PARTITION = "__HIVE_DEFAULT_PARTITION__"
HIDDEN = (sql.Column("$path", "varchar"), sql.Column("$file_size", "bigint"))
"""What a table tells of the object that a row was read from."""
PARTITION = sql.Column("$partition", "varchar")
_PREFIX, _SUFFIX = "/* Presto View: ", " */"


def is_view(table: Mapping[str, Any]) -> bool:
    """Whether Glue's *table* is a view."""
    return table.get("TableType") == "VIRTUAL_VIEW"


class Catalogue:
    """One query's catalogue: each table is asked for once, as *identity*."""

    def __init__(self, glue: GlueCatalogue, identity: Identity) -> None:
        self._glue = glue
        self._identity = identity
        self._tables: dict[tuple[str, str], dict[str, Any]] = {}

    def table(self, database: str, name: str) -> dict[str, Any]:
        """Glue's table; QueryError SCHEMA_NOT_FOUND or TABLE_NOT_FOUND, or Failure where the caller may not see it."""
        at = (database.lower(), name.lower())
        if at not in self._tables:
            try:
                self._tables[at] = self._glue.get_table(self._identity, *at)
            except AwsError as error:
                raise self._missing(error, *at) from error
        return self._tables[at]

    def _missing(self, error: AwsError, database: str, name: str) -> Exception:
        if error.code != "EntityNotFoundException":
            return glue_denied(error, str(uuid.uuid4()))
        try:
            self._glue.get_database(self._identity, database)
        except AwsError as other:
            if other.code == "EntityNotFoundException":
                return sql.QueryError("SCHEMA_NOT_FOUND", f"Schema '{database}' does not exist")
        return sql.QueryError("TABLE_NOT_FOUND", f"Table '{CATALOG}.{database}.{name}' does not exist")

    def relation(self, database: str, name: str) -> sql.Table | sql.View:
        """The table or view as the engine needs it."""
        if database.lower() == SCHEMA:
            return information_table(name.lower())
        if name.lower().endswith(PARTITIONS):
            of = self.relation(database, name[: -len(PARTITIONS)])
            if isinstance(of, sql.Table):
                return partitions_table(database.lower(), name.lower(), of)
        table = self.table(database, name)
        if is_view(table):
            return read_view(table)
        if (table.get("Parameters") or {}).get("table_type", "").upper() in ("ICEBERG", "DELTA", "HUDI"):
            raise sql.QueryError("NOT_SUPPORTED", "The embedded AWS does not support tables in open table formats.")
        columns = _columns((table.get("StorageDescriptor") or {}).get("Columns") or [])
        keys = _columns(table.get("PartitionKeys") or [])
        if len({column.name for column in (*columns, *keys)}) < len(columns) + len(keys):
            raise sql.QueryError(  # Trino's HiveMetadata, as it reads a table's columns
                "HIVE_INVALID_METADATA",
                f"Hive metadata for table {table['Name']} is invalid: Table descriptor contains duplicate columns",
            )
        hidden = (*HIDDEN, PARTITION) if keys else HIDDEN
        return sql.Table(table["DatabaseName"], table["Name"], columns, keys, hidden)

    def metadata_sql(self, scan: sql.Scan) -> str | None:
        """A query for the rows of a relation that is made of the catalogue; None for a table with objects."""
        database, name = scan.table.database, scan.table.name
        if database == SCHEMA:
            return relation_sql(scan, information_rows(scan, self._glue, self._identity, self.relation))
        if not name.endswith(PARTITIONS):
            return None
        if is_projected(self.table(database, name[: -len(PARTITIONS)])):
            raise refuse("the partitions of a table with partition projection")
        rows = [
            [None if value == DEFAULT_PARTITION else value for value in partition["Values"]]
            for partition in self.partitions(database, name[: -len(PARTITIONS)])
        ]
        return relation_sql(scan, rows)

    def partitions(self, database: str, name: str) -> Iterable[dict[str, Any]]:
        """All partitions of a table."""
        try:
            return self._glue.get_partitions(self._identity, database, name)
        except AwsError as error:
            raise glue_denied(error, str(uuid.uuid4())) from error


def _columns(columns: Sequence[Mapping[str, Any]]) -> tuple[sql.Column, ...]:
    return tuple(sql.Column(column["Name"].lower(), trino_type(column.get("Type") or "string")) for column in columns)


def read_view(table: Mapping[str, Any]) -> sql.View:
    """The view that Glue's *table* holds; INVALID_VIEW where it is not one that Athena made."""
    text = (table.get("ViewOriginalText") or "").strip()
    if (table.get("Parameters") or {}).get("presto_view") != "true" or not text.startswith(_PREFIX):
        raise sql.QueryError("NOT_SUPPORTED", "The embedded AWS does not support Hive views; make the view in Athena.")
    try:
        stored = json.loads(base64.b64decode(text.removeprefix(_PREFIX).removesuffix(_SUFFIX)))
        columns = tuple(sql.Column(column["name"], column["type"]) for column in stored["columns"])
        return sql.View(stored.get("schema") or table["DatabaseName"], table["Name"], stored["originalSql"], columns)
    except (ValueError, KeyError, TypeError) as error:
        raise sql.QueryError(
            "INVALID_VIEW", f"Invalid view JSON: view '{CATALOG}.{table['DatabaseName']}.{table['Name']}'"
        ) from error


def view_input(name: str, query: str, schema: str, columns: Sequence[sql.Column]) -> dict[str, Any]:
    """Glue's TableInput for a view over *query*, whose bare names are looked up in *schema*."""
    stored = {
        "originalSql": query,
        "catalog": CATALOG,
        "schema": schema,
        "columns": [{"name": column.name, "type": column.type} for column in columns],
    }
    return {
        "Name": name,
        "TableType": "VIRTUAL_VIEW",
        "Parameters": {"presto_view": "true", "comment": "Presto View"},
        "PartitionKeys": [],
        "StorageDescriptor": {
            "Columns": [{"Name": column.name.lower(), "Type": hive_type(column.type)} for column in columns],
            "Location": "",
            "SerdeInfo": {},
        },
        "ViewOriginalText": _PREFIX + base64.b64encode(json.dumps(stored).encode()).decode() + _SUFFIX,
        "ViewExpandedText": "/* Presto View */",
    }
