"""SQLAlchemy over PyAthena's dialect, and pandas over that."""

from decimal import Decimal
from typing import Any
from urllib.parse import quote_plus

import pandas
import pytest
import sqlalchemy
from sqlalchemy import Column, MetaData, Table, func, insert, inspect, select, types


@pytest.fixture(scope="module")
def location(bucket: str) -> str:
    return f"s3://{bucket}/sqlalchemy/"


@pytest.fixture(scope="module")
def engine(location: str, database: str) -> Any:
    staging = quote_plus(location)
    return sqlalchemy.create_engine(
        f"awsathena+rest://@athena.us-east-1.amazonaws.com:443/{database}?s3_staging_dir={staging}&location={staging}"
        "&poll_interval=0.05"
    )


@pytest.fixture(scope="module")
def orders(engine: Any, location: str) -> Table:
    """A partitioned table that the metadata made, with rows in it."""
    table = Table(
        "orders",
        MetaData(),
        Column("id", types.INTEGER, comment="its number"),
        Column("text", types.String),
        Column("price", types.DECIMAL(10, 2)),
        Column("day", types.DATE),
        Column("year", types.String, awsathena_partition=True),
        comment="all orders",
        awsathena_location=f"{location}orders/",
        awsathena_file_format="PARQUET",
        awsathena_compression="SNAPPY",
    )
    with engine.connect() as connection:
        table.create(connection)
        connection.execute(
            insert(table).values(
                [
                    (1, "a", Decimal("1.25"), sqlalchemy.text("DATE '2024-01-02'"), "2024"),
                    (2, "b", Decimal("2.5"), None, "2023"),
                ]
            )
        )
        connection.execute(sqlalchemy.text("CREATE VIEW recent AS SELECT id FROM orders WHERE year = '2024'"))
    return table


def test_tables_are_reflected(engine: Any, orders: Table, database: str, location: str) -> None:
    inspector = inspect(engine)
    assert {database, "default"} <= set(inspector.get_schema_names())
    assert inspector.get_table_names() == ["orders"]
    assert inspector.get_view_names() == ["recent"]
    assert inspector.has_table("orders")
    assert not inspector.has_table("nothing")
    assert inspector.get_table_comment("orders") == {"text": "all orders"}
    options = inspector.get_table_options("orders")
    assert options["awsathena_location"] == f"{location}orders"
    assert options["awsathena_compression"] == "SNAPPY"
    assert "SELECT" in inspector.get_view_definition("recent")
    reflected = Table("orders", MetaData(), autoload_with=engine)
    assert [(column.name, type(column.type).__name__) for column in reflected.columns] == [
        ("id", "INTEGER"),
        ("text", "String"),
        ("price", "DECIMAL"),
        ("day", "DATE"),
        ("year", "String"),
    ]
    assert reflected.c.id.comment == "its number"
    with pytest.raises(sqlalchemy.exc.NoSuchTableError):
        Table("nothing", MetaData(), autoload_with=engine)


def test_expressions_are_answered(engine: Any, orders: Table) -> None:
    with engine.connect() as connection:
        query = select(orders.c.id, func.char_length(orders.c.text)).order_by(orders.c.id)
        assert connection.execute(query).fetchall() == [(1, 1), (2, 1)]
        assert connection.execute(query.offset(1).limit(1)).fetchall() == [(2, 1)]
        grouped = select(orders.c.year, func.sum(orders.c.price)).group_by(orders.c.year).having(func.count() > 0)
        assert sorted(map(str, connection.execute(grouped).scalars())) == ["2023", "2024"]
        percent = sqlalchemy.text("SELECT date_parse('20191030', '%Y%m%d'), :word")
        assert connection.execute(percent, {"word": "50 %"}).one()[1] == "50 %"
        rows = select(orders.c.id).where(orders.c.text.in_(["a", "z"])).cte("wanted")
        assert connection.execute(select(rows.c.id)).scalars().all() == [1]


def test_pandas_reads_and_writes(engine: Any, orders: Table, location: str, name: str) -> None:
    frame = pandas.read_sql("SELECT id, text FROM orders ORDER BY id", engine)
    assert frame.to_dict("list") == {"id": [1, 2], "text": ["a", "b"]}
    with engine.connect() as connection:
        frame.to_sql(name, connection, index=False, method="multi")
        assert pandas.read_sql_table(name, connection).sort_values("id").to_dict("list") == frame.to_dict("list")
        frame.to_sql(name, connection, index=False, method="multi", if_exists="append")
        assert connection.execute(sqlalchemy.text(f"SELECT count(*) FROM {name}")).scalar() == 4
