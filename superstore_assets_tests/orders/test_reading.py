"""Reading a whole order file: every variant of it gives the same rows, and a bad value is named."""

import csv
import datetime as dt
import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Literal

import pytest

from superstore_assets.commands.work.sample import sample_orders
from superstore_assets.orders import (
    COLUMNS,
    Problem,
    check_month,
    read_orders,
    split_by_month,
    totals,
    write_canonical,
)
from superstore_assets_tests.orders.files import dated, order_file, refusal, value


def test_the_sample_superstore_adds_up_to_the_cent_in_every_month(shared_data: Path) -> None:
    orders = read_orders((shared_data / "sample_superstore.csv").read_bytes(), "sample_superstore.csv")
    assert (orders.encoding, orders.delimiter, orders.date_format) == ("cp1252", ",", "M/D/YYYY")
    assert [str(figure) for figure in totals(orders.frame)] == ["9994", "2297200.8603", "286397.0217", "37873"]

    months = split_by_month(orders)
    truth = list(csv.DictReader((shared_data / "monthly_truth.csv").read_text().splitlines()))
    assert list(months) == [month["od"] for month in truth]
    for month in truth:
        frame = check_month([months[month["od"]]], *map(int, month["od"].split("-"))).frame
        assert [str(figure) for figure in totals(frame)] == [month[name] for name in ("rows", "sales", "profit", "qty")]


def test_the_canonical_sample_superstore_reads_back_to_the_same_bytes(shared_data: Path) -> None:
    orders = read_orders((shared_data / "sample_superstore.csv").read_bytes(), "sample_superstore.csv")
    canonical = write_canonical(orders.frame)
    assert write_canonical(read_orders(canonical, "orders.csv").frame) == canonical
    assert set(orders.frame["postal_code"].str.len()) == {5}


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252")


DATES: dict[str, Callable[[dt.date], str]] = {
    "M/D/YYYY": lambda day: f"{day.month}/{day.day}/{day.year}",
    "D/M/YYYY": lambda day: f"{day:%d/%m/%Y}",
    "D.M.YYYY": lambda day: f"{day.day}.{day.month}.{day.year}",
    "M-D-YYYY": lambda day: f"{day:%m-%d-%Y}",
    "D/M/YY": lambda day: f"{day.day}/{day.month}/{day:%y}",
    "YYYY-MM-DD": lambda day: f"{day}",
    "YYYY/MM/DD": lambda day: f"{day:%Y/%m/%d} 00:00:00",
}


NUMBERS: dict[str, Callable[[Decimal], str]] = {
    "plain": lambda number: f"{number:f}",
    "padded": lambda number: f"{number:.6f}",
    "thousands": lambda number: f"{number:,f}",
    "comma": lambda number: f"{number:f}".replace(".", ","),
    "comma and thousands": lambda number: f"{number:,.4f}".translate(str.maketrans(",.", ".,")),
    "spaced thousands": lambda number: f"{number:,.4f}".replace(",", "\xa0").replace(".", ","),
    "dollars": lambda number: f"-${-number:,.4f}" if number < 0 else f"${number:,.4f}",
    "accounts": lambda number: f"(${-number:,.4f})" if number < 0 else f"${number:,.4f} ",
}


HEADERS: dict[str, Callable[[str], str]] = {
    "as is": str,
    "upper case": str.upper,
    "snake case": lambda name: name.lower().replace(" ", "_").replace("-", "_"),
    "newer Tableau": lambda name: {"Country": "Country/Region", "State": "State/Province"}.get(name, name),
    "padded": lambda name: f" {name}\xa0",
}


TAILS = ("", "{end}", "{blank}", "{end}{end}", "{blank}{end}{blank}{end}", " {blank} {end}")


@pytest.fixture(scope="module")
def sample() -> bytes:
    return sample_orders(3, 60)


@pytest.fixture(scope="module")
def canonical(sample: bytes) -> bytes:
    return write_canonical(read_orders(sample, "sample.csv").frame)


def variant(sample: bytes, random: Random) -> tuple[bytes, str]:
    """The sample in another form, and what was chosen."""
    rows = list(csv.reader(io.StringIO(sample.decode("cp1252"), newline="")))
    encoding, delimiter, end = random.choice(ENCODINGS), random.choice(",;\t|"), random.choice(("\n", "\r\n", "\r"))
    date, number = random.choice(list(DATES)), random.choice(list(NUMBERS))
    header = random.choice(list(HEADERS))
    quoting: Literal[0, 1] = 1 if random.random() < 0.5 else 0  # csv.QUOTE_ALL, csv.QUOTE_MINIMAL
    percent, tail, order = random.random() < 0.3, random.choice(TAILS), random.sample(range(21), 21)

    def cells(row: list[str]) -> list[str]:
        day = [dt.datetime.strptime(text, "%m/%d/%Y").date() for text in row[2:4]]
        sales, discount, profit = (Decimal(row[i]) for i in (17, 19, 20))
        cut = f"{NUMBERS[number](discount * 100)}%" if percent else NUMBERS[number](discount)
        figures = [NUMBERS[number](sales), row[18], cut, NUMBERS[number](profit)]
        text = [" " + row[16].replace(" ", random.choice((" ", "\xa0"))) + "\xa0", *figures]
        return [*row[:2], *map(DATES[date], day), *row[4:16], *text]

    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator=end, quoting=quoting)
    data = [cells(row) for row in rows[1:]]
    random.shuffle(data)
    writer.writerow([HEADERS[header](rows[0][i]) for i in order])
    writer.writerows([row[i] for i in order] for row in data)
    content = (file.getvalue() + tail.format(end=end, blank=delimiter * 20)).encode(encoding)
    return content, f"{encoding} {delimiter!r} {end!r} {date}, {number}, {header}, {quoting=} {percent=} {tail!r}"


@pytest.mark.parametrize("seed", range(120))
def test_every_variant_of_a_file_gives_the_same_canonical_bytes(sample: bytes, canonical: bytes, seed: int) -> None:
    content, chosen = variant(sample, Random(seed))  # noqa: S311
    orders = read_orders(content, "variant.csv")
    assert write_canonical(orders.frame) == canonical, chosen
    assert chosen.startswith(f"{orders.encoding} {orders.delimiter!r}") or orders.encoding == "utf-8"
    assert f" {orders.date_format}," in chosen


def test_the_frame_is_typed_exactly() -> None:
    frame = read_orders(order_file({"Sales": "$1,234.5600"}), "november.csv").frame
    assert list(frame.columns) == [column.name for column in COLUMNS]
    assert [str(frame[name].dtype) for name in ("row_id", "order_date", "city", "quantity", "profit")] == [
        "int64", "datetime64[s]", "str", "int64", "object",
    ]  # fmt: skip
    assert str(frame["sales"].iloc[0]) == "1234.56"
    assert totals(frame) == (1, Decimal("1234.56"), Decimal("-383.031"), 5)


@pytest.mark.parametrize(
    ("country", "written", "read"),
    [
        ("United States", "7102", "07102"),
        ("United States", "05408", "05408"),
        ("United States", "601", "00601"),
        ("USA", "7102.0", "07102"),
        ("United States", "7102-1234", "07102-1234"),
        ("United States", "", ""),
        ("Canada", "K1A 0B1", "K1A 0B1"),
        ("Germany", "1067", "1067"),
    ],
)
def test_postcodes_get_back_the_zeros_that_a_spreadsheet_dropped(country: str, written: str, read: str) -> None:
    assert value(order_file({"Country": country, "Postal Code": written}), "postal_code") == read


def test_names_are_trimmed_composed_and_free_of_no_break_spaces() -> None:
    content = order_file({"Product Name": "\xa0Re\u0301sume\u0301\xa0Paper\u202f24\tlb.  A5 ", "City": " Newark "})
    assert value(content, "product_name") == "Résumé Paper 24 lb.  A5"
    assert value(content, "city") == "Newark"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (dated("31/31/2016", "11/13/2016"), "order_date '31/31/2016' is not a date (M/D/YYYY in this file)"),
        (dated("11/31/2016", "11/13/2016"), "order_date '11/31/2016' is not a date (M/D/YYYY in this file)"),
        (dated("2016-11-08", "11/13/2016"), "order_date '2016-11-08' is not a date (M/D/YYYY in this file)"),
        (dated("11/8/16", "11/13/2016"), "order_date '11/8/16' is not a date (M/D/YYYY in this file)"),
        (dated("11/8/2016 25:30", "11/13/2016"), "order_date '11/8/2016 25:30' is not a date (M/D/YYYY in this file)"),
        (dated("", "11/13/2016"), "order_date '' is not a date (M/D/YYYY in this file)"),
        (dated("11/8/0216", "11/13/2016"), "order_date 0216-11-08 is before 1990 (M/D/YYYY in this file)"),
        (dated("11/8/2016", "13/11/2016"), "ship_date '13/11/2016' is not a date (M/D/YYYY in this file)"),
        (
            dated("11/14/2016", "11/13/2016"),
            "ship_date 2016-11-13 is before order_date 2016-11-14 (M/D/YYYY in this file)",
        ),
        ({"Sales": "abc"}, "sales 'abc' is not a number"),
        ({"Sales": ""}, "sales '' is not a number"),
        ({"Sales": "nan"}, "sales 'nan' is not a number"),
        ({"Profit": "-inf"}, "profit '-inf' is not a number"),
        ({"Profit": "41."}, "profit '41.' is not a number"),
        ({"Profit": "€41.5"}, "profit '€41.5' is not a number in US dollars or without a unit ('€')"),
        ({"Profit": "-(5)"}, "profit '-(5)' is not a number"),
        ({"Profit": "(-5)"}, "profit '(-5)' is not a number"),
        ({"Sales": "1,2345.5"}, "sales '1,2345.5' is not a number"),
        ({"Sales": "١٢"}, "sales '١٢' is not a number"),
        ({"Sales": "1.23E+05"}, "sales '1.23E+05' is in scientific notation, which may have lost digits"),
        ({"Sales": "1.00005"}, "sales '1.00005' has more than 4 decimals"),
        ({"Sales": "20%"}, "sales '20%' is a percentage"),
        ({"Sales": "123456789012345"}, "sales '123456789012345' is too large"),
        ({"Sales": "9" * 40}, f"sales '{'9' * 40}' is too large"),
        ({"Quantity": "9" * 40}, f"quantity '{'9' * 40}' is not a positive whole number"),
        ({"Quantity": "0"}, "quantity '0' is not a positive whole number"),
        ({"Quantity": "-2"}, "quantity '-2' is not a positive whole number"),
        ({"Quantity": "2.5"}, "quantity '2.5' is not a positive whole number"),
        ({"Quantity": "inf"}, "quantity 'inf' is not a positive whole number"),
        ({"Discount": "20"}, "discount '20' is not between 0 and 1 (or 0% and 100%)"),
        ({"Discount": "-0.1"}, "discount '-0.1' is not between 0 and 1 (or 0% and 100%)"),
        ({"Discount": "120%"}, "discount '120%' is not between 0 and 1 (or 0% and 100%)"),
        ({"Row ID": "x7"}, "row_id 'x7' is not a whole number"),
        ({"Row ID": ""}, "row_id '' is not a whole number"),
        ({"Customer Name": " \xa0"}, "customer_name is empty"),
        ({"Region": ""}, "region is empty"),
    ],
)
def test_a_bad_value_is_named_with_its_line_and_reason(changes: dict[str, str], message: str) -> None:
    error = refusal(order_file({}, {}, changes, {}))
    assert str(error) == f"november.csv, line 4: {message}"
    assert [problem.line for problem in error.problems] == [4]


def test_one_message_says_how_many_more_problems_there_are() -> None:
    error = refusal(order_file({}, {"Sales": "abc", "Quantity": "0"}, {"Order Date": "31/31/2016"}))
    assert str(error) == "november.csv, line 3: sales 'abc' is not a number (and 2 more)"
    assert error.problems[2] == Problem(
        "november.csv", 4, "order_date", "order_date '31/31/2016' is not a date (M/D/YYYY in this file)"
    )


def test_columns_outside_the_schema_are_named_not_carried() -> None:
    content = order_file({}).replace(b"Profit\r", b"Profit,Returned,\r").replace(b"-383.031\r", b"-383.031,Yes,\r")
    orders = read_orders(content, "november.csv")
    assert orders.notes == ("columns not carried: Returned",)
    assert list(orders.frame.columns) == [column.name for column in COLUMNS]
    unnamed = content.replace(b"Yes,", b"Yes,5")
    assert str(refusal(unnamed)) == "november.csv, line 2: a value under a column without a name"
