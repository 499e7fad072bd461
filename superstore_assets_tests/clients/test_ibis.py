"""Ibis's backend for Athena."""

from typing import Any

import ibis
import pandas
import pytest


@pytest.fixture(scope="module")
def connection(bucket: str, database: str) -> Any:
    return ibis.athena.connect(s3_staging_dir=f"s3://{bucket}/ibis/", region_name="us-east-1", schema_name=database)


@pytest.fixture(scope="module")
def orders(connection: Any, bucket: str) -> Any:
    frame = pandas.DataFrame({"id": [1, 2, 3], "text": ["a", "b", "b"], "price": [1.5, 2.5, None]})
    return connection.create_table("orders", frame, location=f"s3://{bucket}/ibis-data/")


def test_a_table_and_its_schema(connection: Any, orders: Any, database: str) -> None:
    assert connection.current_catalog == "awsdatacatalog"
    assert connection.current_database == database
    assert "orders" in connection.list_tables()
    assert database in connection.list_databases()
    assert dict(connection.table("orders").schema()) == {
        "id": ibis.dtype("int64"),
        "text": ibis.dtype("string"),
        "price": ibis.dtype("float64"),
    }


def test_expressions_are_answered(connection: Any, orders: Any) -> None:
    grouped = orders.group_by("text").agg(n=orders.count(), price=orders.price.sum()).order_by("text").execute()
    assert grouped.to_dict("list") == {"text": ["a", "b"], "n": [1, 2], "price": [1.5, 2.5]}
    joined = orders.join(orders.filter(orders.price > 2).rename(other="id"), "text").order_by("id")
    assert joined.id.execute().to_list() == [2, 3]
    ranked = orders.mutate(rank=ibis.row_number().over(order_by=ibis.desc("id"))).filter(ibis._.rank == 0)
    assert ranked.id.execute().to_list() == [3]
    assert orders.text.upper().name("up").execute().to_list() == ["A", "B", "B"]
    made = connection.create_view("dear", orders.filter(orders.price > 2))
    assert made.id.execute().to_list() == [2]
    assert connection.sql("SELECT max(id) AS most FROM orders").most.execute().to_list() == [3]
    connection.drop_view("dear")
    assert "dear" not in connection.list_tables()
