"""The order file: read any variant of it, check it, split it by month, write it canonical.

Here belongs what turns bytes and a person's options into rows, and rows into bytes, one module for each step on the
way: archives and workbooks, text, delimited text, table and headers, dates, numbers, amounts, reading, months,
canonical. All of it is pure: no AWS, no Dagster, no clock, no
settings. Where files come from, where months go and who is told belongs to the rooms that import this one.

Whatever is not certain is refused with the object, the line and the reason: a wrong number on a dashboard costs more
than a file that has to be sent again.
"""

from superstore_assets.orders.canonical import Totals, totals, write_canonical
from superstore_assets.orders.columns import COLUMNS, CONTENT_IDS, DATES
from superstore_assets.orders.months import Changes, check_month, check_range, rows_in_common, split_by_month
from superstore_assets.orders.options import ReadOptions
from superstore_assets.orders.outcome import OrderFileError, Orders, Problem
from superstore_assets.orders.reading import read_orders, read_stored

__all__ = [
    "COLUMNS",
    "CONTENT_IDS",
    "DATES",
    "Changes",
    "OrderFileError",
    "Orders",
    "Problem",
    "ReadOptions",
    "Totals",
    "check_month",
    "check_range",
    "read_orders",
    "read_stored",
    "rows_in_common",
    "split_by_month",
    "totals",
    "write_canonical",
]
