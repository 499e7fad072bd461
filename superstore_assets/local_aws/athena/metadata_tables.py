"""Relations whose rows are of the catalogue: ``information_schema``, and a table's ``"t$partitions"``.

Source: Trino's ``InformationSchemaMetadata`` and ``PartitionsSystemTable``. What the caller may not see is not there.
"""

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from superstore_assets.local_aws.athena.failures import glue_denied
from superstore_assets.local_aws.athena.parts import literal, quoted
from superstore_assets.local_aws.athena.sql import Column, QueryError, Range, Scan, Table, View, duckdb_type
from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.glue.catalogue import Catalogue as GlueCatalogue
from superstore_assets.local_aws.identity import Identity

SCHEMA = "information_schema"
PARTITIONS = "$partitions"
CATALOG = "awsdatacatalog"

Row = tuple[str | int | None, ...]


def _table(name: str, *columns: str) -> Table:
    kinds = {"ordinal_position": "bigint"}
    return Table(SCHEMA, name, tuple(Column(column, kinds.get(column, "varchar")) for column in columns))


TABLES = {
    table.name: table
    for table in (
        _table("schemata", "catalog_name", "schema_name"),
        _table("tables", "table_catalog", "table_schema", "table_name", "table_type"),
        _table("views", "table_catalog", "table_schema", "table_name", "view_definition"),
        _table(
            "columns",
            "table_catalog",
            "table_schema",
            "table_name",
            "column_name",
            "ordinal_position",
            "column_default",
            "is_nullable",
            "data_type",
        ),
    )
}


def information_table(name: str) -> Table:
    """A table of information_schema; QueryError TABLE_NOT_FOUND, or NOT_SUPPORTED for one that is not made here."""
    if name in TABLES:
        return TABLES[name]
    if name in ("applicable_roles", "enabled_roles", "roles", "role_authorization_descriptors", "table_privileges"):
        raise QueryError("NOT_SUPPORTED", f"The embedded AWS does not support {SCHEMA}.{name}.")
    raise QueryError("TABLE_NOT_FOUND", f"Table '{CATALOG}.{SCHEMA}.{name}' does not exist")


def information_rows(
    scan: Scan, glue: GlueCatalogue, identity: Identity, relation: Callable[[str, str], Table | View]
) -> Iterable[Row]:
    """The rows of a table of information_schema that may matter to *scan*."""
    name = scan.table.name
    for database in _databases(glue, identity):
        schema = "schema_name" if name == "schemata" else "table_schema"
        known = {schema: Range(database, database, nulls=False)}
        if not scan.keep(known):
            continue
        if name == "schemata":
            yield CATALOG, database
            continue
        for table in _tables(glue, identity, database):
            at = table["Name"]
            if scan.keep({**known, "table_name": Range(at, at, nulls=False)}):
                yield from _rows_of(name, table, relation)
        if database == SCHEMA and name != "views":
            for at, own in TABLES.items():
                if scan.keep({**known, "table_name": Range(at, at, nulls=False)}):
                    yield from ([_table_row(SCHEMA, at, "BASE TABLE")] if name == "tables" else _column_rows(own))


def _databases(glue: GlueCatalogue, identity: Identity) -> list[str]:
    try:
        names = [database["Name"] for database in glue.list_databases(identity)]
    except AwsError as error:
        raise glue_denied(error, str(uuid.uuid4())) from error
    return sorted([*names, SCHEMA])


def _tables(glue: GlueCatalogue, identity: Identity, database: str) -> list[dict[str, Any]]:
    try:
        return [] if database == SCHEMA else glue.list_tables(identity, database)
    except AwsError as error:
        raise glue_denied(error, str(uuid.uuid4())) from error


def _rows_of(name: str, table: Mapping[str, Any], relation: Callable[[str, str], Table | View]) -> Iterable[Row]:
    database, at = table["DatabaseName"], table["Name"]
    is_view = table.get("TableType") == "VIRTUAL_VIEW"
    if name == "tables":
        yield _table_row(database, at, "VIEW" if is_view else "BASE TABLE")
        return
    try:
        found = relation(database, at)
    except QueryError:  # as Trino leaves out what it cannot read
        return
    if name == "columns":
        yield from _column_rows(found)
    elif isinstance(found, View):
        yield CATALOG, database, at, found.sql


def _table_row(database: str, name: str, kind: str) -> Row:
    return CATALOG, database, name, kind


def _column_rows(table: Table | View) -> Iterable[Row]:
    columns = table.columns if isinstance(table, View) else (*table.columns, *table.partition_keys)
    for at, column in enumerate(columns, 1):
        yield CATALOG, table.database, table.name, column.name.lower(), at, None, "YES", column.type


def partitions_table(database: str, name: str, of: Table) -> Table:
    """The table of another table's partitions: its columns are the keys of that."""
    if not of.partition_keys:
        raise QueryError("TABLE_NOT_FOUND", f"Table '{CATALOG}.{database}.{name}' does not exist")
    return Table(database, name, of.partition_keys)


def relation_sql(scan: Scan, rows: Iterable[Sequence[str | int | None]]) -> str:
    """A query that gives these *rows* of the scan's table."""
    kinds = [duckdb_type(column.type) for column in scan.table.columns]
    names = ", ".join(quoted(column.name) for column in scan.table.columns)
    listed = [
        "(" + ", ".join(f"CAST({_constant(value)} AS {kind})" for value, kind in zip(row, kinds, strict=True)) + ")"
        for row in rows
    ]
    if not listed:
        nulls = ", ".join(f"CAST(NULL AS {kind})" for kind in kinds)
        return f"SELECT * FROM (VALUES ({nulls})) AS r({names}) WHERE false"
    return f"SELECT * FROM (VALUES {', '.join(listed)}) AS r({names})"


def _constant(value: str | int | None) -> str:
    return "NULL" if value is None else str(value) if isinstance(value, int) else literal(value)
