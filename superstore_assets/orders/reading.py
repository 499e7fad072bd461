"""A whole order file: bytes to typed rows, or every problem of the first kind met."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from hashlib import blake2b
from typing import Any

import pandas as pd

from superstore_assets.orders.cells import clean, map_distinct
from superstore_assets.orders.columns import COLUMNS, NAMES, TEXT
from superstore_assets.orders.dates import read_dates
from superstore_assets.orders.months import without_repeats
from superstore_assets.orders.numbers import read_numbers
from superstore_assets.orders.outcome import OrderFileError, Orders, Problem
from superstore_assets.orders.table import read_table
from superstore_assets.orders.text import decode


def read_orders(content: bytes, source: str, *, month: str | None = None) -> Orders:
    """Read an order file, whatever its encoding, delimiter, line ends, date order and number style.

    - UTF-8, UTF-16 with a byte order mark, else Windows-1252.
    - Day and month order is one per file and must follow from its dates: parts above 12, no shipping before the order,
      or else *month* ('2014-01', the folder it was uploaded to), in which most order dates must fall. Where nothing
      decides, the file is refused. Two-digit years are 1969 to 2068.
    - Decimal point or comma is one per file too, decided by its numbers; ambiguous ones are refused, but a
      comma-separated file without a comma in any number has decimal points.
    - Digits beyond the fourth decimal are refused, but for the noise of binary floating point (261.96000000000004).
    - Without a Row ID the row's content makes the id (a hash, counting equal rows of the file), so that it is the same
      wherever the row stands and however the file was split.
    - A row that repeats an earlier one with its Row ID is the same row and is counted once; the notes say so. Other
      content under the same Row ID is refused.
    - Columns outside the schema are not carried; the notes name them.
    - A last line without a line break may have been cut. It is accepted where its last value shows that it is whole: a
      closing quote, bracket or percent sign, or as many decimals as any value above it.
    - The canonical file of `write_canonical` is known by its first line and its doubled backslashes are undone.

    Raises OrderFileError with every problem of the first kind met: encoding, then shape, then values.
    """
    text, encoding = decode(content, source)
    table = read_table(text, source)
    problems: list[Problem] = []
    columns = {name: table.column(name) for name in NAMES if name in table.positions}

    values: dict[str, list[Any]] = {}
    for name in TEXT:
        values[name] = map_distinct(columns[name], clean)
    values["postal_code"] = list(map(_postal_code, values["country"], values["postal_code"]))
    for name in TEXT:
        if name != "postal_code" and "" in values[name]:
            problems += table.problems(name, [v == "" for v in values[name]], lambda _: "is empty", show=False)
    dates = read_dates(table, columns, month, problems)
    values |= dates.columns
    numbers = read_numbers(table, columns, problems)
    values |= numbers.columns
    if "row_id" in columns:
        values["row_id"] = map_distinct(columns["row_id"], _row_id)
        wrong = [v is None for v in values["row_id"]]
        problems += table.problems("row_id", wrong, lambda _: "is not a whole number")
    if problems:
        raise OrderFileError(sorted(problems, key=lambda p: p.line or 0))

    notes = list(numbers.notes)
    if table.extra:
        notes.append("columns not carried: " + ", ".join(table.extra))
    if "row_id" not in columns:
        values["row_id"] = list(_content_ids(values, len(table.lines)))
        notes.append("no Row ID: ids made from the rows' content")
    orders = Orders(
        frame=_frame(values),
        source=source,
        encoding=encoding,
        delimiter=table.delimiter,
        date_format=dates.format,
        lines=tuple(table.lines),
        has_row_ids="row_id" in columns,
        notes=tuple(notes),
    )
    return without_repeats(orders)


_US = {"united states", "united states of america", "usa", "us", "u.s.", "u.s.a."}


def _postal_code(country: str, code: str) -> str:
    """US codes with the leading zeros that spreadsheets drop; others as they are."""
    if country.lower() not in _US:
        return code
    found = re.fullmatch(r"(\d{3,5})(?:\.0)?(-\d{4})?", code)
    return found[1].zfill(5) + (found[2] or "") if found else code


def _row_id(value: str) -> int | None:
    found = re.fullmatch(r"(\d{1,19})(?:\.0+)?", clean(value), re.ASCII)
    return int(found[1]) if found and int(found[1]) < 2**63 else None


def _frame(values: Mapping[str, list[Any]]) -> pd.DataFrame:
    dtypes = {"bigint": "int64", "varchar": "str", "date": "datetime64[s]"}
    return pd.DataFrame({c.name: pd.Series(values[c.name], dtype=dtypes.get(c.type, "object")) for c in COLUMNS})


def _content_ids(values: Mapping[str, list[Any]], rows: int) -> Iterator[int]:
    """A 63-bit id per row from the other columns and how often the same content stood above."""
    seen: Counter[bytes] = Counter()
    names = [name for name in NAMES if name != "row_id"]
    for i in range(rows):
        cells = (values[name][i] for name in names)
        content = "\x1f".join(f"{cell:f}" if isinstance(cell, Decimal) else str(cell) for cell in cells).encode()
        seen[content] += 1
        digest = blake2b(content + b"\x1f%d" % seen[content], digest_size=8).digest()
        yield int.from_bytes(digest, "big") >> 1
