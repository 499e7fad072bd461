"""The order file: what is read, what is refused and in which words, and what is written."""

import csv
import datetime as dt
import io
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Literal

import pandas as pd
import pytest

from superstore_assets.orders import (
    COLUMNS,
    OrderFileError,
    Problem,
    check_month,
    read_orders,
    split_by_month,
    totals,
    write_canonical,
)
from superstore_assets.sample import sample_orders

ROW = {
    "Row ID": "7", "Order ID": "CA-2016-1", "Order Date": "11/8/2016", "Ship Date": "11/13/2016",
    "Ship Mode": "Second Class", "Customer ID": "AB-1", "Customer Name": "Ada Brink", "Segment": "Consumer",
    "Country": "United States", "City": "Newark", "State": "New Jersey", "Postal Code": "7102", "Region": "East",
    "Product ID": "FUR-TA-1", "Category": "Furniture", "Sub-Category": "Tables", "Product Name": "Table",
    "Sales": "957.5775", "Quantity": "5", "Discount": "0.45", "Profit": "-383.031",
}  # fmt: skip
HEADER = list(ROW)


def order_file(*rows: dict[str, str], header: Sequence[str] = HEADER, delimiter: str = ",", end: str = "\r\n") -> bytes:
    """A file of ROW once for each of *rows*, with its changes; row ids count up unless given."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator=end)
    writer.writerow(header)
    writer.writerows([({**ROW, "Row ID": str(7 + i)} | row)[name] for name in header] for i, row in enumerate(rows))
    return file.getvalue().encode()


def refusal(content: bytes, **hint: str) -> OrderFileError:
    with pytest.raises(OrderFileError) as caught:
        read_orders(content, "november.csv", **hint)
    return caught.value


def value(content: bytes, name: str, **hint: str) -> object:
    return read_orders(content, "november.csv", **hint).frame[name].iloc[0]


def test_the_sample_superstore_adds_up_to_the_cent_in_every_month(shared_data: Path) -> None:
    orders = read_orders((shared_data / "sample_superstore.csv").read_bytes(), "sample_superstore.csv")
    assert (orders.encoding, orders.delimiter, orders.date_format) == ("cp1252", ",", "M/D/YYYY")
    assert [str(figure) for figure in totals(orders.frame)] == ["9994", "2297200.8603", "286397.0217", "37873"]

    months = split_by_month(orders)
    truth = list(csv.DictReader((shared_data / "monthly_truth.csv").read_text().splitlines()))
    assert list(months) == [month["od"] for month in truth]
    for month in truth:
        frame = check_month([months[month["od"]]], *map(int, month["od"].split("-")))
        assert [str(figure) for figure in totals(frame)] == [month[name] for name in ("rows", "sales", "profit", "qty")]


def test_the_canonical_sample_superstore_reads_back_to_the_same_bytes(shared_data: Path) -> None:
    orders = read_orders((shared_data / "sample_superstore.csv").read_bytes(), "sample_superstore.csv")
    canonical = write_canonical(orders.frame)
    assert write_canonical(read_orders(canonical, "orders.csv").frame) == canonical
    assert set(orders.frame["postal_code"].str.len()) == {5}


# Every variant of a file gives the same canonical bytes.

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


def test_an_excel_separator_line_is_understood_and_counted() -> None:
    content = b"sep=;\r\n" + order_file({"Sales": "1,5", "Discount": "0,2"}, delimiter=";")
    orders = read_orders(content, "november.csv")
    assert (orders.delimiter, orders.lines, orders.frame["sales"].iloc[0]) == (";", (3,), Decimal("1.5"))


def test_lines_are_physical_lines_of_the_file() -> None:
    content = order_file({"Product Name": "Table,\nround"}, {}, {"Product Name": "a\r\nb\r\nc"}, {}, end="\n")
    orders = read_orders(content.replace(b"\n9,", b"\n\n9,"), "november.csv")
    assert orders.lines == (2, 4, 6, 9)
    assert orders.frame["product_name"].tolist() == ["Table, round", "Table", "a b c", "Table"]
    for part in split_by_month(orders).values():
        assert part.lines == orders.lines


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


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("$1,234.50", "1234.5"), ("($383.03)", "-383.03"), ("-$383.03", "-383.03"), ("$-383.03", "-383.03"),
        ("( 383.03 )", "-383.03"), ("−383.03", "-383.03"), (".5", "0.5"), ("0.0", "0"), ("-0", "0"), ("100", "100"),
        ("1 234.5", "1234.5"), ("$ 12", "12"),
        ("1'234'567.5", "1234567.5"), ("261.96000000000004", "261.96"), ("-7.105427357601002e-15", "0"),
    ],
)  # fmt: skip
def test_money_is_read_exactly(written: str, read: str) -> None:
    assert str(value(order_file({"Profit": written}), "profit")) == read


def test_rounding_binary_noise_is_noted() -> None:
    orders = read_orders(order_file({"Sales": "261.96000000000004"}), "november.csv")
    assert orders.notes == ("1 numbers rounded to 4 decimals from binary noise",)


@pytest.mark.parametrize(
    ("delimiter", "sales", "discount", "read"),
    [
        (",", "22.368", "0", "22.368"),  # no number has a comma, and a comma separates: a decimal point
        (",", "1,234", "0.2", "1234"),
        (",", "1,234", "0,2", "1.234"),
        (";", "1.234", "0,2", "1234"),
        (";", "1.234", "0.2", "1.234"),
        ("\t", "1.234,5", "0", "1234.5"),
    ],
)
def test_the_decimal_mark_is_decided_by_the_file_s_numbers(
    delimiter: str, sales: str, discount: str, read: str
) -> None:
    content = order_file({"Sales": sales, "Discount": discount, "Profit": "0"}, delimiter=delimiter)
    assert str(value(content, "sales")) == read


@pytest.mark.parametrize(("delimiter", "sales"), [(";", "1.234"), (";", "1,234"), (",", "1,234"), ("|", "22.368")])
def test_an_undecided_decimal_mark_is_refused(delimiter: str, sales: str) -> None:
    error = refusal(order_file({"Sales": sales, "Discount": "0", "Profit": "0"}, delimiter=delimiter))
    assert str(error) == (
        f"november.csv, line 2: sales '{sales}' may have a decimal point or a decimal comma"
        " and nothing in the file decides it"
    )


def dated(order: str, ship: str) -> dict[str, str]:
    return {"Order Date": order, "Ship Date": ship}


def test_the_order_of_day_and_month_follows_from_the_file_s_dates() -> None:
    above_twelve = order_file(dated("11/8/2016", "11/9/2016"), dated("11/8/2016", "13/8/2016"))
    assert value(above_twelve, "order_date") == pd.Timestamp("2016-08-11")
    never_shipped_before_the_order = order_file(dated("2/1/2016", "1/3/2016"))
    assert value(never_shipped_before_the_order, "order_date") == pd.Timestamp("2016-01-02")
    the_same_either_way = order_file(dated("3/3/2016", "4/4/2016"))
    assert value(the_same_either_way, "ship_date") == pd.Timestamp("2016-04-04")


def test_the_upload_s_month_decides_where_the_dates_do_not() -> None:
    content = order_file(dated("11/8/2016", "11/9/2016"))
    assert value(content, "order_date", month="2016-11") == pd.Timestamp("2016-11-08")
    assert value(content, "order_date", month="2016-08") == pd.Timestamp("2016-08-11")
    for undecided in (refusal(content), refusal(content, month="2016-12")):
        assert str(undecided) == (
            "november.csv, line 2: order_date '11/8/2016' may be month or day first and nothing in the file decides it:"
            " write dates as YYYY-MM-DD"
        )


@pytest.mark.parametrize(("written", "year"), [("1/31/68", 2068), ("1/31/69", 1969), ("1/31/16", 2016)])
def test_two_digit_years_are_1969_to_2068(written: str, year: int) -> None:
    assert value(order_file(dated(written, written)), "order_date") == pd.Timestamp(year, 1, 31)


def test_midnight_is_no_time_of_day() -> None:
    for time in (" 0:00", " 00:00:00", " 12:00:00 AM", "T00:00:00.000Z"):
        assert value(order_file(dated("2016-11-08" + time, "2016-11-09")), "order_date") == pd.Timestamp("2016-11-08")


def test_names_are_trimmed_composed_and_free_of_no_break_spaces() -> None:
    content = order_file({"Product Name": "\xa0Re\u0301sume\u0301\xa0Paper\u202f24\tlb.  A5 ", "City": " Newark "})
    assert value(content, "product_name") == "Résumé Paper 24 lb.  A5"
    assert value(content, "city") == "Newark"


# What is refused, and in which words.


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (dated("31/31/2016", "11/13/2016"), "order_date '31/31/2016' is not a date (M/D/YYYY in this file)"),
        (dated("11/31/2016", "11/13/2016"), "order_date '11/31/2016' is not a date (M/D/YYYY in this file)"),
        (dated("2016-11-08", "11/13/2016"), "order_date '2016-11-08' is not a date (M/D/YYYY in this file)"),
        (dated("11/8/16", "11/13/2016"), "order_date '11/8/16' is not a date (M/D/YYYY in this file)"),
        (dated("11/8/2016 14:30", "11/13/2016"), "order_date '11/8/2016 14:30' is not a date (M/D/YYYY in this file)"),
        (dated("", "11/13/2016"), "order_date '' is not a date (M/D/YYYY in this file)"),
        (dated("11/8/0216", "11/13/2016"), "order_date '11/8/0216' is not a date (M/D/YYYY in this file)"),
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
        ({"Profit": "€41.5"}, "profit '€41.5' is not a number"),
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
            "november.csv, line 1: column sales is missing (and 1 more)",
        ),
        (order_file({}, header=[*HEADER, "Sales"]), "november.csv, line 1: header: 'Sales' stands twice"),
        (
            order_file({}).replace(b"Segment", b"State/Province"),
            "november.csv, line 1: header: 'State/Province' and 'State' are the same column",
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


def test_a_file_cut_at_any_byte_of_its_last_line_is_refused() -> None:
    rows = [{"Product Name": 'Table, 72"'}, {}, {"Profit": "41.9136"}, {"Product Name": 'Table, 36"', "Profit": "7.29"}]
    whole = order_file(*rows)
    assert len(read_orders(whole, "november.csv").frame) == 4
    start = whole.rstrip().rindex(b"\n") + 1
    for end in range(start + 1, len(whole) - 1):
        assert refusal(whole[:end]).problems[-1].line == 5, whole[start:end]


def test_a_cut_last_line_is_told_in_words() -> None:
    content = order_file({}, {"Product Name": "a,b"})
    short = content[: content.rindex(b"11/13")]
    assert str(refusal(short)) == "november.csv, line 3: the last line is cut short: 4 fields where the header has 21"
    quoted = content[: content.index(b'"a,b') + 3]
    assert "line 3: a quote is opened in this row and never closed" in str(refusal(quoted))
    assert str(refusal(content[:-3])) == (
        "november.csv, line 3: no line break after the last value '-383.03', so it may be cut short; if it is whole,"
        " add one"
    )


@pytest.mark.parametrize("last", ["-383.031", "(383.0)", '"-3.1"'])
def test_a_last_line_without_a_line_break_is_read_where_its_value_shows_its_end(last: str) -> None:
    content = order_file({}, {"Profit": "@"}).rstrip().replace(b"@", last.encode())
    assert len(read_orders(content, "november.csv").frame) == 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (order_file({}).decode().encode("utf-16-le"), "line 1: unknown encoding: NUL bytes"),
        (order_file({}, {"City": "New\x00ark"}), "line 3: unknown encoding: NUL bytes"),
        (order_file({}, {"City": "New\x07ark"}), "line 3: unknown encoding or binary: character U+0007"),
        (order_file({}, {"City": "@"}).replace(b"@", b"N\x81"), "line 3: unknown encoding: byte 0x81 is neither"),
        (
            b"\xef\xbb\xbf" + order_file({}, {"City": "@"}).replace(b"@", b"N\xe4"),
            "line 3: unknown encoding: marked as utf-8-sig, which byte ",
        ),
        (order_file({}, {"City": "Å"}).decode().encode("utf-32"), "UTF-32 is not a known encoding"),
        (order_file({}).decode().encode("utf-16") + b"7", "the file ends in the middle of a character (utf-16)"),
        (order_file({}) + "8,CA-1,ö".encode()[:-1], "line 3: the file ends in the middle of a character (utf-8)"),
        (b"PK\x03\x04" + bytes(30), "this is a zip file or an Excel workbook, not text"),
        (
            order_file({}, {"Customer Name": "Anna Hübner".encode().decode("cp1252")}),
            "line 3: garbled text ',AB-1,Anna HÃ¼bner,Consu': UTF-8 was read in another encoding before the upload",
        ),
        (order_file({}, {"City": "Newark�"}), "line 3: unknown encoding or binary: character U+FFFD"),
        (order_file({}, {"City": "Trägen"}).decode().encode("mac-roman"), "line 3: unknown encoding: as Windows-1252"),
        (order_file({}, {"City": "Trägen"}).decode().encode("cp850"), "line 3: unknown encoding: as Windows-1252"),
    ],
)
def test_an_unknown_encoding_is_refused_with_its_line(content: bytes, message: str) -> None:
    assert message in str(refusal(content))


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-16"])
def test_a_damaged_file_is_read_or_refused_and_nothing_else(encoding: str) -> None:
    random = Random(encoding)  # noqa: S311
    whole = sample_orders(1, 8).decode("cp1252").encode(encoding)
    refused = 0
    for _ in range(150):
        content = bytearray(whole)
        for _ in range(random.choice((1, 2, 5))):
            at = random.randrange(len(content))
            content[at : at + random.randrange(3)] = random.choice(
                (b"", b'"', b"\n", b",", b"-", b"9" * 30, b"\xff", b"\0")
            )
        try:
            read_orders(bytes(content), "november.csv")
        except OrderFileError as error:
            refused += str(error).startswith("november.csv")
    assert refused > 50


def test_a_quote_that_is_never_closed_is_refused_at_its_row() -> None:
    content = order_file({}, {"City": "@"}, *[{}] * 2000).replace(b"@", b'"Newark')
    assert str(refusal(content)) == (
        "november.csv, line 3: a value in this row has no end: a quote is never closed"
        " (field larger than field limit (131072))"
    )


def test_columns_outside_the_schema_are_named_not_carried() -> None:
    content = order_file({}).replace(b"Profit\r", b"Profit,Returned,\r").replace(b"-383.031\r", b"-383.031,Yes,\r")
    orders = read_orders(content, "november.csv")
    assert orders.notes == ("columns not carried: Returned",)
    assert list(orders.frame.columns) == [column.name for column in COLUMNS]
    unnamed = content.replace(b"Yes,", b"Yes,5")
    assert str(refusal(unnamed)) == "november.csv, line 2: a value under a column without a name"


# No row is counted twice, and none is lost.


def month(*files: bytes) -> pd.DataFrame:
    return check_month([read_orders(file, f"{name}.csv") for file, name in zip(files, "abc", strict=False)], 2016, 11)


def month_refusal(*files: bytes) -> str:
    with pytest.raises(OrderFileError) as caught:
        month(*files)
    return str(caught.value)


def test_a_month_s_files_are_one_frame_by_row_id() -> None:
    frame = month(order_file({"Row ID": "30"}, {"Row ID": "4"}), order_file({"Row ID": "12"}))
    assert frame["row_id"].tolist() == [4, 12, 30]
    assert frame.index.tolist() == [0, 1, 2]


def test_a_row_in_two_files_is_counted_once() -> None:
    assert len(month(order_file({}, {}), order_file({}, {}, {}, delimiter=";"))) == 3


def test_other_content_under_the_same_row_id_is_refused() -> None:
    assert month_refusal(order_file({}), order_file({"Row ID": "1"}, {"Row ID": "7", "City": "Trenton"})) == (
        "b.csv, line 3: row_id 7 stands in a.csv, line 2 with other values (city Newark there, Trenton here)"
    )
    assert str(refusal(order_file({}, {}, {"Row ID": "7", "Sales": "1.5"}))) == (
        "november.csv, line 4: row_id 7 stands in line 2 with other values (sales 957.5775 there, 1.5 here)"
    )


def test_a_row_that_stands_twice_in_a_file_is_counted_once_and_noted() -> None:
    orders = read_orders(order_file({}, {}, {"Row ID": "7"}), "november.csv")
    assert (orders.frame["row_id"].tolist(), orders.lines) == ([7, 8], (2, 3))
    assert orders.notes == ("rows that stand twice, counted once: 1",)


def test_a_row_of_another_month_is_refused() -> None:
    december = dated("12/1/2016", "12/20/2016")
    assert month_refusal(order_file({}), order_file({"Row ID": "1"}, december)) == (
        "b.csv, line 3: order_date 2016-12-01 is not in 2016-11"
    )


def test_without_row_ids_the_content_makes_them_wherever_the_row_stands() -> None:
    header = HEADER[1:]
    first = read_orders(order_file({"City": "Trenton"}, {}, {}, header=header), "november.csv")
    again = read_orders(order_file({}, {"City": "Trenton"}, {}, header=header, delimiter=";"), "november.csv")
    assert first.notes == ("no Row ID: ids made from the rows' content",)
    assert first.frame["row_id"].nunique() == 3
    assert write_canonical(first.frame) == write_canonical(again.frame)
    canonical = write_canonical(first.frame)
    assert write_canonical(read_orders(canonical, "orders.csv").frame) == canonical
    assert len(check_month([first, again], 2016, 11)) == 3


def test_a_row_with_and_without_row_id_is_refused_rather_than_counted_twice() -> None:
    assert month_refusal(order_file({}), order_file({"City": "Trenton"}, {}, header=HEADER[1:])) == (
        "b.csv, line 3: this row has no Row ID and stands in a.csv, line 2 too"
    )
    assert len(month(order_file({}), order_file({"City": "Trenton"}, header=HEADER[1:]))) == 2


def test_rows_alike_but_for_their_row_id_are_two_rows() -> None:
    assert len(month(order_file({}, {}))) == 2


# The canonical file.


def open_csv(line: str) -> list[str]:
    r"""A line as the OpenCSVSerDe reads it with separator `,`, quote `"` and escape `\` (opencsv 2.3's CSVParser).

    A backslash vanishes; before a quote or a backslash, inside a value, it makes that one literal. A doubled quote
    inside a value is one. Any other quote opens or closes, and is kept too where neither neighbour is a separator.
    """
    values, value, quoted, inside, i = [], "", False, False, 0
    while i < len(line):
        here, ahead = line[i], line[i + 1 : i + 2]
        if here == "\\":
            if (quoted or inside) and ahead and ahead in '"\\':
                value += ahead
                i += 1
        elif here == '"':
            if (quoted or inside) and ahead == '"':
                value += '"'
                i += 1
            else:
                if i > 2 and line[i - 1] != "," and ahead not in ("", ","):
                    value = "" if value and value.isspace() else value + '"'
                quoted = not quoted
            inside = not inside
        elif here == "," and not quoted:
            values.append(value)
            value, inside = "", False
        else:
            value += here
            inside = True
        i += 1
    assert not quoted, f"unterminated: {line}"
    return [*values, value]


def test_the_reader_of_these_tests_reads_as_opencsv_does() -> None:
    assert open_csv(r'1,"a\b","c\\d","e""f","g\"h",""') == ["1", "ab", r"c\d", 'e"f', 'g"h', ""]
    assert open_csv('a,bc"d"ef,g') == ["a", 'bc"d"ef', "g"]


def test_the_canonical_file_looks_like_this() -> None:
    rows = ({"Row ID": "9", "Discount": "20%"}, {"Product Name": 'Table, 1"\\', "Sales": "100.00", "Profit": "0.0"})
    assert write_canonical(read_orders(order_file(*rows), "november.csv").frame).decode() == (
        "row_id,order_id,order_date,ship_date,ship_mode,customer_id,customer_name,segment,country,city,state,"
        "postal_code,region,product_id,category,sub_category,product_name,sales,quantity,discount,profit\n"
        '8,"CA-2016-1",2016-11-08,2016-11-13,"Second Class","AB-1","Ada Brink","Consumer","United States","Newark",'
        '"New Jersey","07102","East","FUR-TA-1","Furniture","Tables","Table, 1""\\\\",100,5,0.45,0\n'
        '9,"CA-2016-1",2016-11-08,2016-11-13,"Second Class","AB-1","Ada Brink","Consumer","United States","Newark",'
        '"New Jersey","07102","East","FUR-TA-1","Furniture","Tables","Table",957.5775,5,0.2,-383.031\n'
    )


def test_athena_reads_what_was_uploaded_whatever_the_names_hold() -> None:
    random = Random(11)  # noqa: S311
    awkward = [
        "\\",
        '"',
        '"a"',
        '""',
        "\\\\",
        '\\"',
        '"\\',
        "a\\",
        ",",
        '",',
        ',"',
        '","',
        "C:\\new\\table",
        "'",
        "a\nb",
    ]
    names = awkward + [
        "".join(random.choice("ab ,\"\\'\n|;") for _ in range(random.randrange(1, 12))) for _ in range(3000)
    ]
    names = [name for name in names if name.strip()]
    rows = [{"Product Name": name, "City": name, "Order ID": name} for name in names]
    frame = read_orders(order_file(*rows), "november.csv").frame
    content = write_canonical(frame)
    lines = content.decode().split("\n")
    assert lines.pop() == ""
    assert lines[0].split(",") == [column.name for column in COLUMNS]
    assert len(lines) == len(frame) + 1
    expected = [name.replace("\n", " ").strip() for name in names]
    read = [dict(zip(lines[0].split(","), open_csv(line), strict=True)) for line in lines[1:]]
    for name in ("order_id", "city", "product_name"):
        assert [row[name] for row in read] == expected
    assert [row["profit"] for row in read] == ["-383.031"] * len(frame)
    again = read_orders(content, "orders.csv").frame
    assert again["product_name"].tolist() == expected
    assert write_canonical(again) == content


def test_a_hand_made_file_with_the_canonical_header_keeps_its_single_backslashes() -> None:
    canonical = write_canonical(read_orders(order_file({"City": "C:\\new"}), "november.csv").frame)
    by_hand = canonical.replace(b"\\\\", b"\\")
    assert value(canonical, "city") == value(by_hand, "city") == "C:\\new"


def test_a_canonical_file_may_hold_line_breaks_no_more() -> None:
    frame = read_orders(order_file({}), "november.csv").frame
    frame["city"] = ["New\r\nark\rN\nJ"]
    assert write_canonical(frame).count(b"\n") == 2
    assert value(write_canonical(frame), "city") == "New ark N J"
