"""Files that are refused: what is wrong with each, what is said, and what a person can do."""

import gzip
from collections.abc import Callable

from superstore_assets_tests.orders.files import HEADER, dated, order_file
from superstore_assets_tests.orders.test_months import line


def _renamed(old: str, new: str) -> Callable[[], bytes]:
    return lambda: order_file(line(1), line(2)).replace(old.encode(), new.encode(), 1)


def _row(**changes: str) -> Callable[[], bytes]:
    return lambda: order_file(line(1), line(2, **changes), line(3))


REFUSALS: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "dates that can be read two ways": (
        lambda: order_file(line(1) | dated("11/8/2016", "11/9/2016")),
        "order_date '11/8/2016' may be 2016-11-08 (--dates mdy) or 2016-08-11 (--dates dmy)",
        "`--dates dmy`, `mdy` or `ymd`",
    ),
    "dates in two forms in one column": (
        lambda: order_file(line(1), line(2), line(3) | {"Order Date": "2016-11-08"}),
        "order_date '2016-11-08' is not a date (M/D/YYYY in this file)",
        "",
    ),
    "a ship date before the order, or more than a year after it": (
        lambda: order_file(line(1), line(2) | dated("11/14/2016", "1/29/2099")),
        "ship_date 2099-01-29 is more than a year after order_date 2016-11-14",
        "",
    ),
    "a year before 1990": (
        lambda: order_file(line(1), line(2) | dated("11/14/1889", "11/15/1889")),
        "order_date 1889-11-14 is before 1990",
        "",
    ),
    "times that are midnight of another zone": (
        lambda: order_file(*(line(n) | dated(f"2016-11-{n + 12}T23:00:00Z", f"2016-11-{n + 14}") for n in (1, 2))),
        "every order is at 23:00 UTC, which is midnight of another zone",
        "`--accept times`",
    ),
    "a day and month that stand exchanged in some rows": (
        lambda: order_file(
            *(line(n) | dated("11/13/2016", "11/18/2016") for n in range(1, 21)),
            line(21) | dated("8/11/2016", "11/15/2016"),
        ),
        "order_date 2016-08-11 is shipped after 96 days, or after 7 with day and month exchanged",
        "`--dates dmy`, `mdy` or `ymd`, if they are right",
    ),
    "numbers that can be read two ways": (
        lambda: order_file(line(1, Sales="1.234", Profit="0", Discount="0"), delimiter=";"),
        "sales '1.234' may have a decimal point or a decimal comma",
        "`--decimal point` or `comma`",
    ),
    "another currency": (_row(Sales="957.58 €"), "is not a number in US dollars or without a unit ('€')", ""),
    "a header in another unit": (
        _renamed("Profit", "Profit %"),
        "header: 'Profit %' is not taken for profit, which is in US dollars",
        "`--column 'Profit %=profit'`, if it is dollars after all",
    ),
    "scientific notation": (_row(Sales="1.23E+05"), "is in scientific notation, which may have lost digits", ""),
    "profits that are larger than sales": (
        _row(Profit="38303"),
        "profit 38303 is more than all of its sales 957.5775, on 1 of 3 lines",
        "`--accept amounts`",
    ),
    "sales far above all others of the file": (
        lambda: order_file(
            *(line(n, Sales="9.5", Profit="1") for n in range(1, 9)), line(9, Sales="95775", Profit="1")
        ),
        "times the file's median of 9.5",
        "`--accept amounts`",
    ),
    "amounts that were rounded to some digits": (
        lambda: order_file(*(line(n, Sales=f"{37.1234 * 1.3**n:.6g}", Profit="1") for n in range(1, 30))),
        "amounts seem to be rounded to 6 digits",
        "`--accept amounts`",
    ),
    "quantities in whole hundreds": (
        lambda: order_file(*(line(n, Quantity=f"{n},000") for n in range(1, 4))),
        "quantity '3,000' is read as 3000, and every quantity is in hundreds",
        "`--accept amounts`",
    ),
    "sales after a discount of all": (
        _row(Discount="1", Profit="0"),
        "discount 1 leaves nothing of the list price, and sales are 957.5775",
        "`--accept amounts`",
    ),
    "columns that are missing": (
        lambda: order_file(line(1), header=[name for name in HEADER if name not in ("Sales", "Profit")]),
        "columns missing: sales, profit",
        "`--column 'Their name=our_name'`",
    ),
    "a row of another width": (
        lambda: order_file(line(1), line(2)).replace(b"\r\n2,", b"\r\n2,,"),
        "22 fields where the header has 21",
        "",
    ),
    "a last line that is torn": (lambda: order_file(line(1), line(2))[:-30], "the last line is cut short", ""),
    "a row of totals that its rows do not add up to": (
        lambda: order_file(line(1), line(2)) + b"Total" + b"," * 17 + b"5000,,,\r\n",
        "this row of totals says",
        "",
    ),
    "letters that were lost before": (_row(City="Newark\ufffd"), "letters were lost before the upload", ""),
    "a database's word for no value": (
        _row(Region="NULL"),
        "region is 'NULL', which a database writes for no value",
        "",
    ),
    "text of another encoding": (
        lambda: order_file(line(1, Customer_Name="José Muñoz")).decode().encode("mac-roman"),
        "customer_name 'JosŽ Mu–oz' is",
        "save as UTF-8, or `--encoding mac-roman`",
    ),
    "Turkish text of Windows-1254": (
        lambda: order_file(line(1, Customer_Name="Ayşe Doğan")).decode().encode("cp1254"),
        "customer_name 'Ayþe Doðan' is",
        "save as UTF-8, or `--encoding cp1254`",
    ),
    "the same orders twice": (
        lambda: order_file(*(line(n) for n in (1, 2, 1, 2)), header=HEADER[1:]),
        "the same orders twice: 2 of 2 repeat in the file",
        "`--accept repeats`",
    ),
    "one Row ID for two rows": (
        lambda: order_file(line(1), line(2), line(2, Order_ID="CA-9")),
        "row_id 2 stands in line 3 with other values",
        "`--row-ids content`",
    ),
    "a file that unpacks to far more": (
        lambda: gzip.compress(bytes(40 * 1024**2)),
        "unpacks to more than 100 times its size",
        "",
    ),
    "JSON": (lambda: b'[{"Row ID": 1}]', "this is JSON, not a table: save it as CSV or as a workbook", ""),
    "a document": (lambda: b"%PDF-1.7 ...", "this is a PDF: export a table", ""),
}
"""By what is wrong: a file, what its refusal says, and the option that decides, if there is one."""
