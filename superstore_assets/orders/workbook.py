"""Workbooks: the sheets of an Excel file as rows of cells, dates as dates and numbers as numbers."""

import datetime as dt
import io
import re
import struct
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from superstore_assets.orders.archives import Content
from superstore_assets.orders.cells import Cell, is_blank
from superstore_assets.orders.outcome import refuse

_GLOBALS = b"\x09\x08\x10\x00\x00\x06\x05\x00"
"""How the globals of an .xls begin: the record BOF of BIFF8 for them."""


class Sheet(NamedTuple):
    """A sheet: its rows that are not blank, each with its number in the sheet."""

    name: str
    hidden: bool
    rows: list[Sequence[Cell]]
    lines: list[int]


def sheets(file: Content) -> Iterator[Sheet]:
    """The sheets of a workbook. Raises OrderFileError where it cannot be read."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(file.content)) as book:
            for about in book.sheets_metadata:
                if about.typ == SheetTypeEnum.WorkSheet:
                    rows = book.get_sheet_by_name(about.name).to_python(skip_empty_area=False)
                    yield _sheet(about.name, about.visible != SheetVisibleEnum.Visible, rows)
    except (CalamineError, OSError, ValueError) as error:
        refuse(file.source, None, f"this workbook cannot be read: {error}")
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how the Rust of calamine ends on a damaged file
            raise
        refuse(file.source, None, "this workbook is damaged or cut short")


def counts_from_1904(file: Content) -> bool:
    """Whether the workbook's numbers of days start in 1904, as those of old Excels for Mac do."""
    if file.kind == "xls":
        return _says_1904(file.content)
    about = zipfile.ZipFile(io.BytesIO(file.content)).read("xl/workbook.xml")
    said = re.search(rb"""\bdate1904\s*=\s*["']([^"']*)["']""", about)
    if said and said[1] not in (b"0", b"1", b"false", b"true"):
        word = said[1].decode("ascii", "replace")
        refuse(file.source, None, f"its days are counted from 1904 or 1900: date1904 is '{word}', neither 0 nor 1")
    return said is not None and said[1] in (b"1", b"true")


def _says_1904(content: bytes) -> bool:
    """The record DATEMODE of an .xls ([MS-XLS] 2.4.77), among the first of the workbook's globals."""
    at = content.find(_GLOBALS)
    while 0 <= at <= len(content) - 6:
        kind, size, value = struct.unpack_from("<HHH", content, at)
        if kind in (0x22, 0x0A):  # DATEMODE, EOF
            return bool(kind == 0x22 and value == 1)
        at += 4 + size
    return False


def _sheet(name: str, hidden: bool, rows: list[list[Any]]) -> Sheet:
    kept: list[Sequence[Cell]] = []
    lines: list[int] = []
    for line, row in enumerate(rows, 1):
        cells = tuple(value if type(value) is str else _cell(value) for value in row)
        if not all(map(is_blank, cells)):
            kept.append(cells)
            lines.append(line)
    return Sheet(name, hidden, kept, lines)


def _cell(value: Any) -> Cell:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    return value if isinstance(value, int | float | dt.date) else str(value)
