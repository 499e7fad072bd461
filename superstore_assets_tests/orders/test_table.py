"""Text to table: shapes, lines, quotes and files that were cut."""

from decimal import Decimal
from pathlib import Path

import pytest

from superstore_assets.orders import (
    read_orders,
    split_by_month,
    write_canonical,
)
from superstore_assets_tests.orders.files import AMOUNTS, HEADER, order_file, refusal


def test_an_excel_separator_line_is_understood_and_counted() -> None:
    content = b"sep=;\r\n" + order_file({"Sales": "1,5", "Discount": "0,2"}, delimiter=";")
    orders = read_orders(content, "november.csv", options=AMOUNTS)
    assert (orders.delimiter, orders.lines, orders.frame["sales"].iloc[0]) == (";", (3,), Decimal("1.5"))


def test_lines_are_physical_lines_of_the_file() -> None:
    content = order_file({"Product Name": "Table,\nround"}, {}, {"Product Name": "a\r\nb\r\nc"}, {}, end="\n")
    orders = read_orders(content.replace(b"\n9,", b"\n\n9,"), "november.csv")
    assert orders.lines == (2, 4, 6, 9)
    assert orders.frame["product_name"].tolist() == ["Table, round", "Table", "a b c", "Table"]
    for part in split_by_month(orders).values():
        assert part.lines == orders.lines


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "november.csv: the file is empty"),
        (b"\xef\xbb\xbf\r\n \r\n", "november.csv: the file is empty"),
        (order_file(), "november.csv, line 1: a header and no rows"),
        (order_file() + b",,,,,,,,,,,,,,,,,,,,\r\n", "november.csv, line 1: a header and no rows"),
        (b"hello\r\nworld\r\n", "november.csv, line 1: this is not the header of an order file: 'hello'"),
        (
            order_file({}, header=[name for name in HEADER if name not in ("Sales", "Profit")]),
            "november.csv, line 1: columns missing: sales, profit",
        ),
        (order_file({}, header=[*HEADER, "Sales"]), "november.csv, line 1: header: 'Sales' stands twice"),
        (
            order_file({}).replace(b"Segment", b"State/Province"),
            "november.csv, line 1: header: 'State/Province' and 'State' are the same column (and 1 more)",
        ),
        (
            order_file({}, {"City": "Newark"}).replace(b"\r\n8,", b"\r\n8,,"),
            "november.csv, line 3: 22 fields where the header has 21",
        ),
        (
            order_file({}, {"Product Name": "a,b"}).replace(b'"a,b"', b'"a" b'),
            "november.csv, line 3: a quote inside a quoted value is not doubled (',' expected after '\"')",
        ),
    ],
)
def test_a_file_of_another_shape_is_refused(content: bytes, message: str) -> None:
    assert str(refusal(content)) == message


def test_a_file_cut_before_its_last_value_or_in_one_that_is_no_number_is_refused() -> None:
    rows = [{"Product Name": 'Table, 72"'}, {}, {"Profit": "41.9136"}, {"Product Name": 'Table, 36"', "Profit": "7.29"}]
    whole = order_file(*rows)
    assert len(read_orders(whole, "november.csv").frame) == 4
    start = whole.rstrip().rindex(b"\n") + 1
    for end in range(start + 1, len(whole) - 6):
        assert refusal(whole[:end]).problems[-1].line == 5, whole[start:end]
    for end in (-3, -4, -5):
        assert "may be cut short" in str(refusal(whole[: end - 1])), whole[: end - 1][-8:]


def test_a_last_line_without_a_line_break_is_whole_by_its_count_of_fields_and_values() -> None:
    content = order_file({}, {"Profit": "41.9136"}, {"Profit": "7.29"}).rstrip()
    orders = read_orders(content, "november.csv")
    assert str(orders.frame["profit"].iloc[-1]) == "7.29"
    assert orders.notes == ("no line break after the last line, line 4: its 21 fields are whole",)


def test_a_last_number_is_whole_where_the_file_has_others_of_no_more_decimals(shared_data: Path) -> None:
    whole = (shared_data / "sample_superstore.csv").read_bytes().rstrip()
    assert whole.endswith(b",72.948")  # most profits have four decimals
    note = "no line break after the last line, line 9995: its 21 fields are whole"
    assert note in read_orders(whole, "november.csv").notes
    for cut in range(1, 6):
        assert "may be cut short" in str(refusal(whole[:-cut])), whole[-6:-cut]


@pytest.mark.parametrize(
    ("last", "above", "cut"),
    [
        ("Profit", ["-383.03", "41.91"], "7.2"),
        ("Order Date", ["11/08/2016", "11/18/2016"], "11/08/201"),
        ("Postal Code", ["07102", "07103"], "0710"),
        ("Category", ["Furniture", "Furniture"], "Furni"),
    ],
)
def test_a_last_value_that_is_shorter_than_all_above_may_be_cut(last: str, above: list[str], cut: str) -> None:
    header = [*(name for name in HEADER if name != last), last]
    content = order_file(*({last: value} for value in [*above, cut]), header=header).rstrip()
    assert str(refusal(content)) == (
        f"november.csv, line 4: no line break after the last value '{cut}', which may be cut short; if it is whole,"
        " add one"
    )


def test_a_cut_last_line_is_told_in_words() -> None:
    content = order_file({}, {"Product Name": "a,b"})
    short = content[: content.rindex(b"11/13")]
    assert str(refusal(short)) == "november.csv, line 3: the last line is cut short: 4 fields where the header has 21"
    quoted = content[: content.index(b'"a,b') + 3]
    assert "line 3: a quote is opened in this row and never closed" in str(refusal(quoted))


@pytest.mark.parametrize("last", ["-383.031", "(383.0)", '"-3.1"'])
def test_a_last_line_without_a_line_break_is_read_where_its_value_shows_its_end(last: str) -> None:
    content = order_file({}, {"Profit": "@"}).rstrip().replace(b"@", last.encode())
    assert len(read_orders(content, "november.csv").frame) == 2


def test_a_canonical_file_without_its_last_line_break_is_cut_short() -> None:
    whole = write_canonical(read_orders(order_file({}, {}), "november.csv").frame)
    for end in (1, 3, 4):
        assert str(refusal(whole[:-end])) == (
            "november.csv, line 3: the file is cut short: the last line of a canonical file has a line break"
        )


def test_a_row_of_more_fields_than_a_spreadsheet_has_columns_is_refused() -> None:
    assert str(refusal(order_file({}) + b"," * 100_000)) == (
        "november.csv, line 3: 100,001 fields in one row, and 16,384 are the most"
    )


def test_a_quote_that_is_never_closed_is_refused_at_its_row() -> None:
    content = order_file({}, {"City": "@"}, *[{}] * 2000).replace(b"@", b'"Newark')
    assert str(refusal(content)) == (
        "november.csv, line 3: a value in this row has no end: a quote is never closed"
        " (field larger than field limit (131072))"
    )
