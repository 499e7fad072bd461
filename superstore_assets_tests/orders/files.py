"""Order files as the tests write them, and what reading them gives."""

import csv
import io
from collections.abc import Sequence

import pytest

from superstore_assets.orders import OrderFileError, ReadOptions, read_orders

ROW = {
    "Row ID": "7", "Order ID": "CA-2016-1", "Order Date": "11/8/2016", "Ship Date": "11/13/2016",
    "Ship Mode": "Second Class", "Customer ID": "AB-1", "Customer Name": "Ada Brink", "Segment": "Consumer",
    "Country": "United States", "City": "Newark", "State": "New Jersey", "Postal Code": "7102", "Region": "East",
    "Product ID": "FUR-TA-1", "Category": "Furniture", "Sub-Category": "Tables", "Product Name": "Table",
    "Sales": "957.5775", "Quantity": "5", "Discount": "0.45", "Profit": "-383.031",
}  # fmt: skip


HEADER = list(ROW)
AMOUNTS = ReadOptions(accept=frozenset({"amounts"}))
"""For files that try one figure alone, whatever the others are."""


def order_file(*rows: dict[str, str], header: Sequence[str] = HEADER, delimiter: str = ",", end: str = "\r\n") -> bytes:
    """A file of ROW once for each of *rows*, with its changes; row ids count up unless given."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator=end)
    writer.writerow(header)
    writer.writerows([({**ROW, "Row ID": str(7 + i)} | row)[name] for name in header] for i, row in enumerate(rows))
    return file.getvalue().encode()


def refusal(content: bytes, *, month: str | None = None, options: ReadOptions = AMOUNTS) -> OrderFileError:
    with pytest.raises(OrderFileError) as caught:
        read_orders(content, "november.csv", month=month, options=options)
    return caught.value


def value(content: bytes, name: str, *, month: str | None = None, options: ReadOptions = AMOUNTS) -> object:
    return read_orders(content, "november.csv", month=month, options=options).frame[name].iloc[0]


def dated(order: str, ship: str) -> dict[str, str]:
    return {"Order Date": order, "Ship Date": ship}
