"""The canonical file: the one form in which rows are stored, and what they add up to."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, NamedTuple

import pandas as pd

from superstore_assets.orders.cells import map_distinct
from superstore_assets.orders.columns import COLUMNS, HEADER


class Totals(NamedTuple):
    """What a set of rows adds up to, exactly."""

    rows: int
    sales: Decimal
    profit: Decimal
    quantity: int


def write_canonical(frame: pd.DataFrame) -> bytes:
    """The one form of these rows: UTF-8, LF, canonical header, sorted by row id; equal rows give equal bytes.

    Every text is quoted, dates are ISO, numbers plain decimals. It is made for the OpenCSVSerDe (separator `,`, quote
    `"`, escape `\\`), which drops a lone backslash, takes a doubled one as one and a doubled quote as one (Trino,
    CsvDeserializer), and cannot read line breaks inside a field (Athena user guide, 'Open CSV SerDe'): they become a
    space. `read_orders` reads it to the same rows.
    """
    frame = frame.sort_values("row_id", kind="stable")
    lines = map(",".join, zip(*(_canonical_texts(frame[column.name], column.type) for column in COLUMNS), strict=True))
    return "\n".join([HEADER, *lines, ""]).encode()


def totals(frame: pd.DataFrame) -> Totals:
    """Rows and exact sums of *frame*."""
    sales, profit = (sum(frame[name], Decimal(0)) for name in ("sales", "profit"))
    return Totals(len(frame), sales, profit, int(frame["quantity"].sum()))


def _canonical_texts(column: "pd.Series[Any]", kind: str) -> Iterable[str]:
    if kind == "varchar":
        return map_distinct(column.tolist(), _quoted)
    if kind == "date":
        return (f"{day:%Y-%m-%d}" for day in column)
    if kind == "bigint":
        return map(str, column.tolist())
    return (f"{value:f}" for value in column)


def _quoted(value: str) -> str:
    return '"' + re.sub(r"\r\n|\r|\n", " ", value).replace("\\", "\\\\").replace('"', '""') + '"'
