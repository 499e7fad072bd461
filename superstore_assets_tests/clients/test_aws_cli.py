"""The AWS command line."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

AWS = Path(sys.executable).with_name("aws")


def aws(*arguments: str) -> Any:
    """What a command prints; it must succeed."""
    done = subprocess.run([AWS, *arguments, "--output", "json"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout or "null")


@pytest.fixture(scope="module")
def query(bucket: str, database: str) -> Any:
    """query(sql): the id of a query that has succeeded."""

    def run(sql: str) -> str:
        context, out = f"Database={database}", f"OutputLocation=s3://{bucket}/cli/"
        started = aws(
            *("athena", "start-query-execution", "--query-string", sql),
            *("--query-execution-context", context, "--result-configuration", out),
        )
        query_id = str(started["QueryExecutionId"])
        while True:
            found = aws("athena", "get-query-execution", "--query-execution-id", query_id)["QueryExecution"]
            if found["Status"]["State"] not in ("QUEUED", "RUNNING"):
                assert found["Status"]["State"] == "SUCCEEDED", found
                return query_id
            time.sleep(0.05)

    return run


def test_files_become_a_table_that_answers(tmp_path: Path, bucket: str, database: str, query: Any) -> None:
    for month in ("01", "02"):
        (tmp_path / f"month={month}").mkdir()
        (tmp_path / f"month={month}" / "rows.csv").write_text(f"{month},a\n")
    subprocess.run([AWS, "s3", "sync", tmp_path, f"s3://{bucket}/cli-data/", "--quiet"], check=True)
    listed = aws("s3api", "list-objects-v2", "--bucket", bucket, "--prefix", "cli-data/")
    assert len(listed["Contents"]) == 2
    query(
        "CREATE EXTERNAL TABLE rows (n int, text string) PARTITIONED BY (month string)"
        f" ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' LOCATION 's3://{bucket}/cli-data/'"
    )
    query("MSCK REPAIR TABLE rows")
    partitions = aws("glue", "get-partitions", "--database-name", database, "--table-name", "rows")["Partitions"]
    assert [partition["Values"] for partition in partitions] == [["01"], ["02"]]
    counted = query("SELECT sum(n) AS n FROM rows WHERE month > '01'")
    rows = aws("athena", "get-query-results", "--query-execution-id", counted)["ResultSet"]["Rows"]
    assert rows == [{"Data": [{"VarCharValue": "n"}]}, {"Data": [{"VarCharValue": "2"}]}]
    metadata = aws(
        *("athena", "get-table-metadata", "--catalog-name", "AwsDataCatalog"),
        *("--database-name", database, "--table-name", "rows", "--work-group", "primary"),
    )["TableMetadata"]
    assert [column["Name"] for column in metadata["PartitionKeys"]] == ["month"]


def test_who_calls() -> None:
    caller = aws("sts", "get-caller-identity")
    user = aws("iam", "get-user")["User"]
    assert user["Arn"] == caller["Arn"]
    assert user["UserId"] == caller["UserId"]
