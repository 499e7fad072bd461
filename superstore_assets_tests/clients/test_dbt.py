"""dbt with its Athena adapter: a project of seeds, models, tests and documentation."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import boto3
import pytest
import yaml

FILES = {
    "dbt_project.yml": """
        name: shop
        version: "1.0"
        profile: shop
        flags: {send_anonymous_usage_stats: false}
        models: {+materialized: table}
        seeds: {shop: {orders: {+column_types: {day: date, price: double}}}}
    """,
    "seeds/orders.csv": "id,day,price\n1,2024-01-01,1.5\n2,2024-01-02,2.5\n3,2024-01-02,4.0\n",
    "models/recent.sql": """
        {{ config(materialized='view') }}
        select id, day, price from {{ ref('orders') }} where day > date '2024-01-01'
    """,
    "models/totals.sql": """
        {{ config(format='parquet', write_compression='snappy') }}
        select day, sum(price) as price, count(*) as orders from {{ ref('orders') }} group by day
    """,
    "models/by_day.sql": """
        {{ config(materialized='incremental', incremental_strategy='insert_overwrite', partitioned_by=['day']) }}
        select id, {{ var('factor', 1) }} * price as price, cast(day as varchar) as day from {{ ref('orders') }}
        {% if is_incremental() %} where day = date '2024-01-02' {% endif %}
    """,
    "models/schema.yml": """
        models:
          - name: totals
            description: What was sold each day
            columns:
              - name: day
                description: the day
                data_tests: [unique, not_null]
          - name: recent
            columns:
              - name: id
                data_tests:
                  - relationships: {arguments: {to: ref('orders'), field: id}}
                  - accepted_values: {arguments: {values: [2, 3], quote: false}}
    """,
    "tests/no_price_is_negative.sql": "select * from {{ ref('orders') }} where price < 0",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, bucket: str) -> Path:
    folder = tmp_path_factory.mktemp("dbt")
    profile = {
        "type": "athena",
        "s3_staging_dir": f"s3://{bucket}/dbt/staging/",
        "s3_data_dir": f"s3://{bucket}/dbt/data/",
        "region_name": "us-east-1",
        "database": "awsdatacatalog",
        "schema": "dbt_shop",
        "aws_profile_name": "administrator",
        "poll_interval": 0.1,
        "threads": 2,
    }
    profiles = yaml.safe_dump({"shop": {"target": "local", "outputs": {"local": profile}}})
    for name, text in {**FILES, "profiles.yml": profiles}.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(textwrap.dedent(text))
    return folder


def dbt(project: Path, *arguments: str) -> dict[str, str]:
    """Run dbt, which must succeed; the status of each node."""
    program = Path(sys.executable).with_name("dbt")
    done = subprocess.run([program, *arguments], cwd=project, env=os.environ, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    results = json.loads((project / "target" / "run_results.json").read_text())["results"]
    return {result["unique_id"].split(".")[2]: result["status"] for result in results}


def query(sql: str) -> list[list[Any]]:
    athena = boto3.client("athena")
    query_id = athena.start_query_execution(
        QueryString=sql,
        QueryExecutionContext={"Database": "dbt_shop"},
        ResultConfiguration={"OutputLocation": "s3://clients/dbt/checks/"},
    )["QueryExecutionId"]
    while athena.get_query_execution(QueryExecutionId=query_id)["QueryExecution"]["Status"]["State"] != "SUCCEEDED":
        pass
    rows = athena.get_query_results(QueryExecutionId=query_id)["ResultSet"]["Rows"]
    return [[cell["VarCharValue"] for cell in row["Data"]] for row in rows[1:]]


def test_a_project_is_built_again_and_documented(project: Path) -> None:
    built = dbt(project, "build")
    assert {built[name] for name in ("orders", "recent", "totals", "by_day")} == {"success"}
    assert sorted(built.values()) == ["pass"] * 5 + ["success"] * 4
    assert query("SELECT day, price, orders FROM totals ORDER BY day") == [
        ["2024-01-01", "1.5", "1"],
        ["2024-01-02", "6.5", "2"],
    ]
    assert query("SELECT id FROM recent ORDER BY id") == [["2"], ["3"]]
    again = dbt(project, "run", "--vars", "{factor: 10}")
    assert set(again.values()) == {"success"}
    assert query("SELECT id, price, day FROM by_day ORDER BY id") == [
        ["1", "1.5", "2024-01-01"],
        ["2", "25.0", "2024-01-02"],
        ["3", "40.0", "2024-01-02"],
    ]
    dbt(project, "docs", "generate")
    catalog = json.loads((project / "target" / "catalog.json").read_text())
    assert not catalog["errors"]
    assert [*catalog["nodes"]["model.shop.totals"]["columns"]] == ["day", "price", "orders"]
    assert catalog["nodes"]["model.shop.recent"]["metadata"]["type"] == "view"
