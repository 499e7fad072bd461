"""The dataset under the dashboard without an AWS: the views' own SQL over an order file, and the page over it."""

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import sqlglot

from superstore_assets.assets.keys import DATASET_VIEW
from superstore_assets.dashboard import definition
from superstore_assets.local_aws.quicksight.columns import Column
from superstore_assets.local_aws.quicksight.page import render
from superstore_assets.local_aws.quicksight.spice import Spice
from superstore_assets.orders import read_orders, write_canonical
from superstore_assets.settings import Settings
from superstore_assets.views.sql import read_views

ARN = "arn:aws:quicksight:us-east-1:111122223333:dataset/sales"
TITLE = "Superstore sales"
SETTINGS = Settings(_env_file=None)


def ingested(content: bytes, folder: Path) -> Spice:
    """What SPICE holds of the dashboard's view once the order file *content* went through."""
    frame = read_orders(content, "orders.csv").frame
    canonical = pd.read_csv(io.BytesIO(write_canonical(frame)), dtype=str, keep_default_na=False)
    canonical["year"], canonical["month"] = canonical["order_date"].str[:4], canonical["order_date"].str[5:7]
    connection = duckdb.connect()
    connection.register("orders", canonical)
    for view in read_views(SETTINGS):
        (query,) = sqlglot.transpile(view.query, read="athena", write="duckdb")
        connection.execute(f"CREATE VIEW {view.name} AS {query}")
    names = [name for name, *_ in connection.execute(f"DESCRIBE {DATASET_VIEW}").fetchall()]
    columns = tuple(_column(name) for name in names)
    selected = ", ".join(f"CAST({column.name} AS {column.parquet_type}) AS {column.name}" for column in columns)
    path = folder / "sales.parquet"
    connection.execute(f"COPY (SELECT {selected} FROM {DATASET_VIEW}) TO '{path}' (FORMAT parquet)")
    ((rows,),) = connection.execute(f"SELECT count(*) FROM {DATASET_VIEW}").fetchall()
    return Spice(path, "ingestion", datetime(2026, 1, 2, 3, 4, tzinfo=UTC), rows, columns)


def _column(name: str) -> Column:
    kinds = {
        "order_month": "DATETIME",
        "order_lines": "INTEGER",
        "quantity": "INTEGER",
        "ship_days": "INTEGER",
        "sales": "DECIMAL",
        "profit": "DECIMAL",
        "discounts": "DECIMAL",
    }
    kind = kinds.get(name, "STRING")
    role = "STATE" if name == "state" else None
    return Column(name, kind, "FIXED" if kind == "DECIMAL" else None, name, kind, role)


def page_file(
    folder: Path,
    spice: Spice | None,
    made: dict[str, Any] | None = None,
    name: str = "page.html",
    options: dict[str, Any] | None = None,
) -> Path:
    """The dashboard's page, or the page of the definition *made*, over *spice*, published with *options*."""
    text = render(
        made or definition(SETTINGS, ARN),
        {"sales": spice},
        title=TITLE,
        notes="Version 1: definition 0123, Dagster run 4567.",
        options=options,
    )
    file = folder / name
    file.write_text(text, "utf-8")
    return file
