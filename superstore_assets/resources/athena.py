"""Athena queries, waited for, with their rows, bytes and cost."""

import contextlib
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError
from dagster import ConfigurableResource
from pydantic import ConfigDict

from superstore_assets.resources.role_session import RoleSession
from superstore_assets.resources.waiting import pauses

DOLLARS_PER_TERABYTE = 5
MINIMUM_BYTES = 10 * 10**6
"""Athena pricing, us-east-1, 2026: $5 a terabyte, each query rounded up to 10 MB; DDL and failed queries are free."""

_FROM_HIVE = {"string": "varchar", "int": "integer"}
"""Type names of the catalogue that Athena's SQL spells otherwise."""


class QueryError(Exception):
    """A query that failed or was cancelled; the text carries Athena's reason and the query's id."""


@dataclass(frozen=True)
class Column:
    """A column of a result, with Athena's type name."""

    name: str
    type: str


@dataclass(frozen=True)
class QueryResult:
    """A query that succeeded. A value is Athena's text of it, None for NULL (never for an empty string)."""

    query_id: str
    sql: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[str | None, ...]]
    bytes_scanned: int
    seconds: float
    dollars: float
    """Estimated cost."""


class Athena(ConfigurableResource[None]):
    """Athena in the deployment's workgroup and database, as the Athena role."""

    model_config = ConfigDict(extra="forbid")

    roles: RoleSession

    def query(self, sql: str) -> QueryResult:
        """Run *sql*, wait, and fetch every row. A run that is terminated while it waits cancels the query.

        Raises QueryError with Athena's reason.
        """
        athena, names = self.roles.client("athena", "athena"), self.roles.lake
        began = time.monotonic()
        try:
            query_id = athena.start_query_execution(
                QueryString=sql,
                WorkGroup=names.workgroup,
                QueryExecutionContext={"Catalog": "AwsDataCatalog", "Database": names.database},
            )["QueryExecutionId"]
        except athena.exceptions.InvalidRequestException as error:
            raise QueryError(f"Athena refuses the query: {error.response['Error']['Message']}\n{sql}") from error
        execution = self._wait(athena, query_id)
        status = execution["Status"]
        if status["State"] != "SUCCEEDED":
            reason = status.get("StateChangeReason") or "Athena gives no reason"
            raise QueryError(f"Athena query {query_id} {status['State'].lower()}: {reason}\n{sql}")
        scanned = execution.get("Statistics", {}).get("DataScannedInBytes", 0)
        reads = execution.get("StatementType") == "DML"
        columns, rows = self._results(athena, query_id) if reads else ((), [])
        dollars = max(scanned, MINIMUM_BYTES) * DOLLARS_PER_TERABYTE / 10**12 if reads else 0.0
        return QueryResult(query_id, sql, columns, rows, scanned, time.monotonic() - began, dollars)

    def columns(self, view: str) -> tuple[Column, ...]:
        """The columns of *view* as the catalogue has them."""
        glue = self.roles.client("glue", "athena")
        found = glue.get_table(DatabaseName=self.roles.lake.database, Name=view)["Table"]["StorageDescriptor"]
        return tuple(
            Column(column["Name"], _FROM_HIVE.get(column["Type"], column["Type"])) for column in found["Columns"]
        )

    @staticmethod
    def _wait(athena: Any, query_id: str) -> Any:
        try:
            for _ in pauses(0.05, 2):
                execution = athena.get_query_execution(QueryExecutionId=query_id)["QueryExecution"]
                if execution["Status"]["State"] in ("SUCCEEDED", "FAILED", "CANCELLED"):
                    return execution
        except BaseException:
            # Whatever ended the waiting (a terminated run is a BaseException), nobody will read the answer.
            with contextlib.suppress(ClientError, BotoCoreError):
                athena.stop_query_execution(QueryExecutionId=query_id)
            raise
        raise AssertionError("pauses never end")

    @staticmethod
    def _results(athena: Any, query_id: str) -> tuple[tuple[Column, ...], list[tuple[str | None, ...]]]:
        columns: tuple[Column, ...] = ()
        rows: list[tuple[str | None, ...]] = []
        for page in athena.get_paginator("get_query_results").paginate(QueryExecutionId=query_id):
            result = page["ResultSet"]
            columns = tuple(Column(c["Name"], _type(c)) for c in result["ResultSetMetadata"]["ColumnInfo"])
            rows += [tuple(value.get("VarCharValue") for value in row["Data"]) for row in result["Rows"]]
        return columns, rows[1:]  # the first row of a SELECT's result is its header


def _type(column: Any) -> str:
    if column["Type"] == "decimal":
        return f"decimal({column['Precision']},{column['Scale']})"
    return str(column["Type"])
