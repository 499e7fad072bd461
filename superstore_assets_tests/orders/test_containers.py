"""What a file is by its content: workbooks that count from 1904, archives, and what is no table."""

import datetime as dt
import io
import re
import tarfile
import zipfile
from random import Random

import openpyxl
import pandas as pd
import pytest
import xlwt
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from superstore_assets.commands.work.sample import sample_orders
from superstore_assets.orders import OrderFileError, read_orders
from superstore_assets_tests.orders.files import HEADER, ROW, dated, order_file, refusal, value

DAY = (dt.date(2016, 11, 13) - dt.date(1904, 1, 1)).days
CELLS = [int(text) if re.fullmatch(r"\d+", text) else text for text in (ROW | dated(str(DAY), str(DAY + 5))).values()]


def _xlsx_from_1904(said: bytes) -> bytes:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.worksheets[0]
    sheet.append(HEADER)
    sheet.append(CELLS)
    written, changed = io.BytesIO(), io.BytesIO()
    book.save(written)
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'date1904="1"', said))
    return changed.getvalue()


@pytest.mark.parametrize("said", [b'date1904="1"', b"date1904='1'", b'date1904 = "true"'])
def test_day_numbers_of_a_workbook_that_counts_from_1904_are_read_so_however_it_says_it(said: bytes) -> None:
    assert value(_xlsx_from_1904(said), "order_date") == pd.Timestamp("2016-11-13")


def test_a_workbook_that_does_not_say_plainly_from_when_it_counts_is_refused() -> None:
    assert "date1904 is 'TRUE', neither 0 nor 1" in str(refusal(_xlsx_from_1904(b'date1904="TRUE"')))


@pytest.mark.parametrize(("from_1904", "year"), [(True, 2016), (False, 2012)])
def test_day_numbers_of_an_old_workbook_count_from_where_it_says(from_1904: bool, year: int) -> None:
    book = xlwt.Workbook()
    book.dates_1904 = from_1904
    sheet = book.add_sheet("Orders")
    for column, (name, cell) in enumerate(zip(HEADER, CELLS, strict=True)):
        sheet.write(0, column, name)
        sheet.write(1, column, cell)
    file = io.BytesIO()
    book.save(file)
    found = value(file.getvalue(), "order_date")
    assert isinstance(found, pd.Timestamp)
    assert found.year == year


def _zip(**files: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def test_every_order_file_in_an_archive_is_seen_whatever_its_encoding() -> None:
    other = order_file({}, delimiter="\t").decode().encode("utf-16")
    assert "holds several tables: upload them one by one (a, b)" in str(refusal(_zip(a=order_file({}), b=other)))


def test_an_empty_file_beside_the_table_is_passed_over() -> None:
    assert len(read_orders(_zip(orders=order_file({}), empty=b""), "november.zip").frame) == 1
    assert str(refusal(_zip(empty=b""))) == "november.csv, empty: the file is empty"


def test_a_tar_archive_is_refused_as_one() -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        about = tarfile.TarInfo("orders.csv")
        about.size = len(order_file({}))
        archive.addfile(about, io.BytesIO(order_file({})))
    assert str(refusal(file.getvalue())) == "november.csv: this is a tar archive: unpack it, or use zip or gzip"


def test_a_database_s_word_for_no_postcode_leaves_it_empty() -> None:
    assert value(order_file({"Postal Code": "\\N"}), "postal_code") == ""


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_archive_with_a_turned_bit_is_read_right_or_refused_and_nothing_else(method: int) -> None:
    random = Random(method)  # noqa: S311
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        archive.writestr("november.csv", sample_orders(1, 20))
    whole = packed.getvalue()
    right = read_orders(whole, "november.zip").frame
    refused = 0
    for _ in range(200):
        content = bytearray(whole)
        content[random.choice((random.randrange(len(whole)), -random.randrange(1, 120)))] ^= 1 << random.randrange(8)
        try:
            assert read_orders(bytes(content), "november.zip").frame.equals(right)
        except OrderFileError as error:
            refused += str(error).startswith("november.zip")
    assert refused > 20
