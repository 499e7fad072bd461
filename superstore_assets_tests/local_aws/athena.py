"""A small Athena client for the tests of its service: tables made by hand, statements run to their end."""

import itertools
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import boto3

OPEN_CSV = "org.apache.hadoop.hive.serde2.OpenCSVSerde"
LAZY_SIMPLE = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"
ENDED = ("SUCCEEDED", "FAILED", "CANCELLED")

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Lake:
    """A bucket of data, a bucket of results and a database, and who looks at them."""

    session: boto3.Session
    bucket: str
    results: str
    database: str

    def acting(self, session: boto3.Session) -> "Lake":
        """The same for somebody else."""
        return Lake(session, self.bucket, self.results, self.database)

    def put(self, key: str, body: bytes) -> None:
        self.session.client("s3").put_object(Bucket=self.bucket, Key=key, Body=body)

    def storage(
        self,
        location: str,
        columns: Sequence[tuple[str, str]],
        serde: str = OPEN_CSV,
        parameters: Mapping[str, str] | None = None,
    ) -> Any:
        return {
            "Columns": [{"Name": name, "Type": kind} for name, kind in columns],
            "Location": f"s3://{self.bucket}/{location}",
            "InputFormat": "org.apache.hadoop.mapred.TextInputFormat",
            "OutputFormat": "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
            "SerdeInfo": {"SerializationLibrary": serde, "Parameters": dict(parameters or {})},
        }

    def table(
        self,
        name: str,
        columns: Sequence[tuple[str, str]],
        serde: str = OPEN_CSV,
        parameters: Mapping[str, str] | None = None,
        keys: Sequence[tuple[str, str]] = (),
        properties: Mapping[str, str] | None = None,
    ) -> str:
        """Make a table over `<name>/` of the bucket."""
        made: Any = {
            "Name": name,
            "TableType": "EXTERNAL_TABLE",
            "PartitionKeys": [{"Name": key, "Type": kind} for key, kind in keys],
            "Parameters": dict(properties or {}),
            "StorageDescriptor": self.storage(f"{name}/", columns, serde, parameters),
        }
        self.session.client("glue").create_table(DatabaseName=self.database, TableInput=made)
        return name

    def partition(self, table: str, values: Sequence[str], location: str, **changes: Any) -> None:
        glue = self.session.client("glue")
        found = glue.get_table(DatabaseName=self.database, Name=table)["Table"]
        storage: Any = {**found["StorageDescriptor"], "Location": f"s3://{self.bucket}/{location}", **changes}
        glue.create_partition(
            DatabaseName=self.database,
            TableName=table,
            PartitionInput={"Values": list(values), "StorageDescriptor": storage},
        )

    def start(self, query: str, **request: Any) -> str:
        request = {
            "QueryExecutionContext": {"Database": self.database},
            "ResultConfiguration": {"OutputLocation": f"s3://{self.results}/results/"},
            **request,
        }
        return str(
            self.session.client("athena").start_query_execution(QueryString=query, **request)["QueryExecutionId"]
        )

    def ended(self, query_id: str) -> dict[str, Any]:
        """The execution when it has ended."""
        athena = self.session.client("athena")
        while True:
            execution = athena.get_query_execution(QueryExecutionId=query_id)["QueryExecution"]
            if execution["Status"]["State"] in ENDED:
                return dict(execution)
            time.sleep(0.01)

    def run(self, query: str, **request: Any) -> dict[str, Any]:
        return self.ended(self.start(query, **request))

    def rows(self, query: str, **request: Any) -> list[tuple[str | None, ...]]:
        """The rows of a query that succeeds, without the names."""
        return self.result(query, **request)[1:]

    def result(self, query: str, **request: Any) -> list[tuple[str | None, ...]]:
        execution = self.run(query, **request)
        assert execution["Status"]["State"] == "SUCCEEDED", execution["Status"]
        pages = self.session.client("athena").get_paginator("get_query_results")
        return [
            tuple(cell.get("VarCharValue") for cell in row["Data"])
            for page in pages.paginate(QueryExecutionId=execution["QueryExecutionId"])
            for row in page["ResultSet"]["Rows"]
        ]

    def failure(self, query: str, **request: Any) -> str:
        """Why a query fails."""
        status = self.run(query, **request)["Status"]
        assert status["State"] == "FAILED", status
        return str(status["StateChangeReason"])

    def file(self, uri: str) -> bytes:
        bucket, _, key = uri.removeprefix("s3://").partition("/")
        return self.session.client("s3").get_object(Bucket=bucket, Key=key)["Body"].read()


def make_lake(session: boto3.Session) -> Lake:
    number = next(_numbers)
    made = Lake(session, f"athena-data-{number}", f"athena-results-{number}", f"athena_{number}")
    for bucket in (made.bucket, made.results):
        session.client("s3").create_bucket(Bucket=bucket)
    session.client("glue").create_database(DatabaseInput={"Name": made.database})
    return made
