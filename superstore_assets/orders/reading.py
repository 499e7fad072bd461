"""A whole order file: bytes and a person's options to typed rows, or every problem of the first kind met."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from hashlib import blake2b
from typing import Any, NamedTuple

import pandas as pd

from superstore_assets.orders import archives, workbook
from superstore_assets.orders.amounts import check_amounts
from superstore_assets.orders.cells import Cell, clean, display, is_blank, map_distinct
from superstore_assets.orders.columns import COLUMNS, CONTENT_IDS, NAMES, OPTIONAL, TEXT
from superstore_assets.orders.dates import read_dates
from superstore_assets.orders.delimited import has_header, is_canonical, read_delimited
from superstore_assets.orders.exchanged_days import check_days
from superstore_assets.orders.letters import garbled, implausible
from superstore_assets.orders.months import checked_repeats, without_repeats
from superstore_assets.orders.numbers import Numbers, number, read_numbers
from superstore_assets.orders.options import ReadOptions
from superstore_assets.orders.outcome import OrderFileError, Orders, Problem, refuse
from superstore_assets.orders.table import Table, build_table, header_row
from superstore_assets.orders.text import decode, marked

_NO_OPTIONS = ReadOptions()


def read_orders(content: bytes, source: str, *, month: str | None = None, options: ReadOptions = _NO_OPTIONS) -> Orders:
    """Read an order file, whatever its form; docs/order-files.md says what is accepted and how it is decided.

    - The file is what its content says: text, an Excel workbook, or one of them in gzip, bzip2 or zip.
    - Encoding, delimiter, order of the dates and decimal mark are one per file and must follow from all of it; what can
      be read two ways is refused, unless *options* decide. *month* ('2014-01', the folder of the file) decides between
      orders of dates that are all possible, where one alone puts every order in it.
    - Digits beyond the fourth decimal are refused, but for the noise of binary floating point (261.96000000000004).
    - Without a Row ID the row's content makes the id (a hash, counting equal rows of the file), so that it is the same
      wherever the row stands and however the file was split.
    - A row that repeats an earlier one with its Row ID is the same row and is counted once. Other content under the
      same Row ID is refused.
    - The canonical file of `write_canonical` is known by its form; nothing in it is left for *options* to decide.

    The notes tell everything that was decided, repaired or left out. Raises OrderFileError with every problem of the
    first kind met: encoding, then shape, then values, then amounts.
    """
    file = _read_file(content, source, options)
    given, options = options, _NO_OPTIONS if file.canonical else options
    table, notes = file.table, [*file.notes, *file.table.notes]
    problems: list[Problem] = []
    columns = table.columns()
    if options.row_ids == "content" and columns.pop("row_id", []):
        notes.append("Row IDs of the file passed over")

    values: dict[str, list[Any]] = {}
    for name in TEXT:
        values[name] = map_distinct(columns[name], clean) if name in columns else [""] * len(table.lines)
        letters = file.encoding == "cp1252" and options.encoding is None and name not in _CODES
        problems += _unfit_texts(table, name, values[name], check_letters=letters, empty=file.canonical)
    if not any(values["customer_id"]):
        values["customer_id"] = values["customer_name"]
    values["postal_code"] = ["" if code in _NO_VALUE else code for code in values["postal_code"]]
    values["postal_code"] = list(map(_postal_code, values["country"], values["postal_code"]))
    dates = read_dates(table, columns, options, month, problems, from_1904=file.from_1904)
    numbers = read_numbers(table, columns, options, problems)
    values |= dates.columns | numbers.columns
    if "row_id" in columns:
        values["row_id"] = map_distinct(columns["row_id"], _row_id)
        wrong = [each is None for each in values["row_id"]]
        problems += table.problems("row_id", wrong, lambda _: "is not a whole number")
    if not problems and not file.canonical:
        found, told = check_amounts(table, values, columns, numbers.mark, options)
        problems += found + check_days(table, values, options)
        notes += told
    if problems:
        raise OrderFileError(sorted(problems, key=lambda p: p.line or 0))
    _check_totals(table, values, numbers)

    notes += [*dates.notes, *numbers.notes, *_told(table, columns)]
    if "row_id" not in columns:
        values["row_id"] = list(_content_ids(values, len(table.lines)))
        notes.append("no Row ID: ids made from the rows' content")
    orders = Orders(
        frame=_frame(values),
        source=table.source,
        encoding=file.encoding,
        delimiter=table.delimiter,
        date_format=dates.format,
        lines=tuple(table.lines),
        has_row_ids="row_id" in columns,
        mapped=dict(table.headers.mapped),
        dropped=tuple(table.headers.extra),
        options=given,
        notes=tuple(notes),
    )
    once = without_repeats(orders)
    return once if file.canonical else checked_repeats(once)


def read_stored(content: bytes, source: str, metadata: Mapping[str, str], *, month: str | None = None) -> Orders:
    """Read an order file by the options in an object's *metadata*, as the pipeline does. Raises OrderFileError."""
    try:
        options = ReadOptions.from_metadata(metadata)
    except ValueError as error:
        raise OrderFileError([Problem(source, None, None, f"its metadata: {error}")]) from error
    return read_orders(content, source, month=month, options=options)


class _File(NamedTuple):
    """A file's table, and how it was found."""

    table: Table
    encoding: str
    notes: list[str]
    canonical: bool = False
    from_1904: bool = False


def _read_file(content: bytes, source: str, options: ReadOptions) -> _File:
    files = archives.unpack(content, source)
    others: list[str] = []
    if len(files) > 1:
        fitting = [each for each in files if each.kind != "text" or _has_header(each, options)]
        if len(fitting) != 1:
            among = ", ".join(file.source.removeprefix(f"{source}, ") for file in fitting or files)
            what = "several tables: upload them one by one" if fitting else "no order file among them"
            refuse(source, None, f"this archive holds {what} ({among})")
        others = [f"not carried: {file.source}" for file in files if file is not fitting[0]]
        files = fitting
    file = files[0]
    notes = [*file.notes, *others]
    if file.kind != "text":
        table, encoding, told = _read_sheet(file, options)
        return _File(table, encoding, [*notes, *told], from_1904=workbook.counts_from_1904(file))
    text, encoding, told = decode(file.content, file.source, options.encoding)
    canonical = is_canonical(text)
    table = read_delimited(text, file.source, {} if canonical else options.columns)
    return _File(table, encoding, [*notes, *told], canonical=canonical)


def _has_header(file: archives.Content, options: ReadOptions) -> bool:
    text = file.content[:100_000].decode(options.encoding or marked(file.content) or "utf-8", "replace")
    return has_header(text.removeprefix("\ufeff"), options.columns)


def _read_sheet(file: archives.Content, options: ReadOptions) -> tuple[Table, str, list[str]]:
    """The table of the one sheet that has the header of an order file, or that *options* name."""
    sheets = list(workbook.sheets(file))
    names = ", ".join(f"'{sheet.name}'" for sheet in sheets)
    known = [header_row(sheet.rows, options.columns)[1] for sheet in sheets]
    if options.sheet is not None:
        fitting = [sheet for sheet in sheets if sheet.name == options.sheet]
    else:
        fitting = [sheet for sheet, count in zip(sheets, known, strict=True) if count >= max(6, max(known) // 2)]
    if options.sheet is not None and not fitting:
        refuse(file.source, None, f"there is no sheet '{options.sheet}', but {names or 'none'}")
    if len(fitting) > 1:
        both = " and ".join(f"'{sheet.name}'{' (hidden)' * sheet.hidden}" for sheet in fitting)
        refuse(file.source, None, f"the sheets {both} hold orders: say which by --sheet, or upload them one by one")
    if not fitting and not any(known):
        refuse(file.source, None, f"no sheet has the header of an order file ({names or 'there is none'})")
    sheet = fitting[0] if fitting else sheets[known.index(max(known))]
    if not sheet.rows:
        refuse(f"{file.source}, sheet '{sheet.name}'", None, "the sheet is empty")
    source = f"{file.source}, sheet '{sheet.name}'"
    table = build_table(sheet.rows, sheet.lines, source, "", options.columns)
    notes = [f"read from the sheet '{sheet.name}'{', which is hidden' * sheet.hidden}"]
    if others := ", ".join(f"'{each.name}'" for each in sheets if each is not sheet):
        notes.append(f"other sheets not carried: {others}")
    return table, f"workbook ({file.kind})", notes


_CODES = {"order_id", "customer_id", "product_id", "postal_code"}
"""Columns whose letters form no words."""
_ERRORS = {"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#GETTING_DATA"}

_NO_VALUE = {"NULL", "null", "(null)", "<null>", "[NULL]", "\\N", "NaN", "nan", "<NA>"}


def _unfit_texts(
    table: Table, name: str, texts: Sequence[str], *, check_letters: bool, empty: bool
) -> Iterator[Problem]:
    """Where a text is missing, unless it may be *empty*, the error of a spreadsheet, or letters that nobody wrote."""
    if name not in table.positions:
        return
    wrong: dict[str, str] = {}
    may_be_empty = empty or name == "postal_code" or (name in OPTIONAL and not any(texts))
    for text in dict.fromkeys(texts):
        if not text and not may_be_empty:
            wrong[text] = "is empty"
        elif text in _NO_VALUE and name != "postal_code":
            wrong[text] = f"is {display(text)}, which a database writes for no value"
        elif text in _ERRORS or (len(text) > 3 and not text.strip("#")):
            wrong[text] = f"is {display(text)}, which a spreadsheet shows in place of a value"
        elif not text.isascii() and garbled(text):
            wrong[text] = f"{display(text)} is garbled: it was read in another encoding before the upload"
    if check_letters and not wrong:
        for text in implausible(text for text in dict.fromkeys(texts) if not text.isascii()):
            wrong[text] = (
                f"{display(text)} is how Windows-1252 reads it, but letters are not written so: the file is in another"
                " encoding; save it as UTF-8, or say --encoding"
            )
    for i, text in enumerate(texts) if wrong else ():
        if text in wrong:
            yield Problem(table.source, table.lines[i], name, f"{name} {wrong[text]}")


def _told(table: Table, columns: Mapping[str, list[Cell]]) -> Iterator[str]:
    """What is to be told of headers and of columns that are absent or empty."""
    headers = table.headers
    if headers.mapped:
        yield "columns mapped: " + ", ".join(f"{theirs} = {ours}" for theirs, ours in headers.mapped.items())
    if headers.extra:
        yield "columns not carried: " + ", ".join(headers.extra)
    for name in OPTIONAL:
        if name == "row_id":
            continue
        if name not in columns or all(is_blank(cell) for cell in columns[name]):
            instead = "the customer's name stands for it" if name == "customer_id" else "left empty"
            yield f"no {name} in the file: {instead}"


def _check_totals(table: Table, values: Mapping[str, list[Any]], numbers: Numbers) -> None:
    """Refuse the file where a row of totals in it says something else than its rows add up to."""
    sums = {name: sum(values[name], Decimal(0)) for name in ("sales", "quantity", "profit")}
    for line, row in table.totals:
        places = table.positions
        cells = {name: row[places[name]] for name in sums if len(row) > places[name] and clean(row[places[name]])}
        if len(row) <= max(places.values()) and not cells:
            figures = [read for cell in row if (read := number(cell, numbers.mark)) is not None]
            if not figures or not all(any(_agree(read, total) for total in sums.values()) for read in figures):
                refuse(table.source, line, "this row of totals is not what the rows add up to: delete it")
        for name, cell in cells.items():
            read = number(cell, numbers.mark)
            if read is None or not _agree(read, sums[name]):
                said = f"says {name} {display(cell)}, and the rows add up to {sums[name]:f}"
                refuse(table.source, line, f"this row of totals {said}: rows are missing or it is not one", name)


def _agree(said: Decimal, total: Decimal) -> bool:
    """Whether *said* is *total*, as far as it has decimals."""
    exponent = said.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return abs(said - total) <= Decimal(1).scaleb(-places) / 2 or abs(said - total) < Decimal("1e-6")


_US = {"united states", "united states of america", "usa", "us", "u.s.", "u.s.a."}


def _postal_code(country: str, code: str) -> str:
    """US codes with the leading zeros that spreadsheets drop; others as they are."""
    if country.lower() not in _US:
        return code
    found = re.fullmatch(r"(\d{3,5})(?:\.0)?(-\d{4})?", code)
    return found[1].zfill(5) + (found[2] or "") if found else code


def _row_id(cell: Cell) -> int | None:
    found = re.fullmatch(r"(\d{1,19})(?:\.0+)?", clean(cell), re.ASCII)
    return int(found[1]) if found and int(found[1]) < 2**63 else None


def _frame(values: Mapping[str, list[Any]]) -> pd.DataFrame:
    dtypes = {"bigint": "int64", "varchar": "str", "date": "datetime64[s]"}
    return pd.DataFrame({c.name: pd.Series(values[c.name], dtype=dtypes.get(c.type, "object")) for c in COLUMNS})


def _content_ids(values: Mapping[str, list[Any]], rows: int) -> Iterator[int]:
    """An id per row, CONTENT_IDS or more, from the other columns and how often the same content stood above."""
    seen: Counter[bytes] = Counter()
    names = [name for name in NAMES if name != "row_id"]
    for i in range(rows):
        cells = (values[name][i] for name in names)
        content = "\x1f".join(f"{cell:f}" if isinstance(cell, Decimal) else str(cell) for cell in cells).encode()
        seen[content] += 1
        digest = blake2b(content + b"\x1f%d" % seen[content], digest_size=8).digest()
        yield CONTENT_IDS | int.from_bytes(digest, "big") >> 2
