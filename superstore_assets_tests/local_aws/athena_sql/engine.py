"""A small catalogue, and a way to ask the engine and DuckDB for Trino's answer."""

from functools import cache

import duckdb

from superstore_assets.local_aws.athena.sql import (
    Column,
    Plan,
    QueryError,
    Table,
    View,
    analyse,
    connection,
    describe,
    duckdb_type,
    text,
)

ORDERS = Table(
    "shop",
    "orders",
    (
        Column("id", "bigint"),
        Column("customer", "varchar"),
        Column("day", "date"),
        Column("amount", "double"),
        Column("price", "decimal(10,2)"),
        Column("row id", "integer"),
        Column("tags", "array(varchar)"),
    ),
    (Column("year", "varchar"), Column("month", "varchar")),
)
CUSTOMERS = Table(
    "shop", "customers", (Column("customer", "varchar"), Column("city", "varchar"), Column("rank", "integer"))
)
FILES = Table("shop", "files", (Column("name", "varchar"), Column("sketch", "hyperloglog")))

_ORDERS = """
    (1, 'ann', DATE '2014-01-31', 10.5, 1.10, 11, ['a', 'b'], '2014', '01'),
    (2, 'bob', DATE '2014-02-28', 20.25, 2.20, 12, [], '2014', '02'),
    (3, 'ann', DATE '2015-01-01', -5.0, 3.35, 13, NULL, '2015', '01'),
    (4, NULL, NULL, NULL, NULL, NULL, NULL, '2015', '02')
"""
_CUSTOMERS = "('ann', 'Oslo', 1), ('cid', 'Rome', 2), (NULL, 'Nowhere', 3)"


class Shop:
    """The catalogue: two tables, and whatever views a test gives."""

    def __init__(self, *views: View) -> None:
        found: tuple[Table | View, ...] = (ORDERS, CUSTOMERS, FILES, *views)
        self.relations = {(r.database, r.name): r for r in found}

    def relation(self, database: str, name: str) -> Table | View:
        """Find a relation."""
        if database != "shop":
            raise QueryError("SCHEMA_NOT_FOUND", f"Schema '{database}' does not exist")
        if (database, name) not in self.relations:
            raise QueryError("TABLE_NOT_FOUND", f"Table 'awsdatacatalog.{database}.{name}' does not exist")
        return self.relations[database, name]


def plan(sql: str, *views: View) -> Plan:
    """Analyse a query over the shop."""
    return analyse(sql, Shop(*views), "shop")


@cache
def _session(*, deep: bool) -> duckdb.DuckDBPyConnection:
    return connection(deep=deep)


def rows(sql: str, *views: View) -> list[tuple[str | None, ...]]:
    """Answer a query, each value as Athena prints it."""
    found = plan(sql, *views)
    session = _session(deep=found.deep)
    try:
        for scan in found.scans:
            columns = (*scan.table.columns, *scan.table.partition_keys)
            values = _ORDERS if scan.table is ORDERS else _CUSTOMERS
            names = ", ".join(f'"{c.name}"' for c in columns)
            typed = ", ".join(f'CAST("{c.name}" AS {duckdb_type(c.type)}) AS "{c.name}"' for c in columns)
            session.execute(
                f"CREATE OR REPLACE TABLE {scan.alias} AS SELECT {typed} FROM (VALUES {values}) AS v({names})"
            )
        answer = session.execute(found.sql).fetchall()
    except duckdb.Error as error:
        raise describe(error) from error
    return [tuple(text(v, c.type) for v, c in zip(row, found.columns, strict=True)) for row in answer]


def failure(sql: str, *views: View) -> str:
    """How a query is refused or fails."""
    try:
        answer = rows(sql, *views)
    except QueryError as error:
        return str(error)
    raise AssertionError(f"{sql} was answered: {answer}")


def column(sql: str, *views: View) -> list[str | None]:
    """The first column of the answer."""
    return [row[0] for row in rows(sql, *views)]
