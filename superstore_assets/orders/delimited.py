"""Text to rows: delimiter and quotes, each row's line, and whether the last line is whole."""

import csv
import re
from collections.abc import Mapping, Sequence

from superstore_assets.orders.cells import clean
from superstore_assets.orders.columns import DATES, HEADER, NAMES, NUMBERS
from superstore_assets.orders.headers import known_headers
from superstore_assets.orders.outcome import refuse
from superstore_assets.orders.table import MOST_ABOVE, Row, Table, build_table

_LINE = re.compile(r"[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n")  # no character is looked at twice
_SEPARATOR_LINE = re.compile(r'"?sep=([,;\t|])"?(?:\r\n|\r|\n)')
_ENOUGH_ABOVE = 3
_MANY_ABOVE, _USUAL = 20, 0.1
"""With so many values above, a last one is whole where so large a part of them has no more decimals than it. A torn one
loses at least one; in the Sample Superstore 35 % of the profits have up to three decimals, and 8 % up to two."""
"""Numbers with a decimal mark that say of a last one without any that it may be cut."""
_LOOKED_AT = 100_000
"""Characters in which the header is looked for."""
_MOST_FIELDS = 16_384
"""Fields that a row may have: as many as a spreadsheet has columns."""


def is_canonical(text: str) -> bool:
    """Whether *text* is a file that `write_canonical` made: its header, and every text in quotes."""
    return text.startswith(HEADER + "\n") and re.match(r'\d+,"', text[len(HEADER) + 1 :][:32]) is not None


def read_delimited(text: str, source: str, columns: Mapping[str, str]) -> Table:
    """The table in *text*; OrderFileError where its rows do not have the header's fields, or the file is cut short."""
    offset, delimiters = 0, ",;\t|"
    if excel := _SEPARATOR_LINE.match(text):
        delimiters, offset, text = excel[1], 1, text[excel.end() :]
    delimiter = max(delimiters, key=lambda each: _known_headers(text, each, columns))
    # A file with the canonical header whose backslashes all come in pairs is one that write_canonical made.
    paired = text.startswith(HEADER) and "\\" in text and "\\" not in text.replace("\\\\", "")
    rows, lines = _records(text, delimiter, "\\" if paired else None, offset, source)
    if not rows:
        refuse(source, None, "the file is empty")
    whole = text.rstrip(" \t\u00a0,;|").endswith(("\n", "\r"))
    last = lines[-1]
    table = build_table(rows, lines, source, delimiter, columns, whole=whole)
    if not whole and is_canonical(text):
        refuse(source, last, "the file is cut short: the last line of a canonical file has a line break")
    if not whole and table.lines[-1] == last:
        _check_last_value(table, text)
    return table


def has_header(text: str, columns: Mapping[str, str]) -> bool:
    """Whether *text* begins as an order file does."""
    return max(_known_headers(text, delimiter, columns) for delimiter in ",;\t|") >= len(NUMBERS) + len(DATES)


def _known_headers(text: str, delimiter: str, columns: Mapping[str, str]) -> int:
    """How many columns the best of the first rows names when cells end at *delimiter*."""
    reader = csv.reader((found[0] for found in _LINE.finditer(text, 0, _LOOKED_AT)), delimiter=delimiter)
    best = 0
    try:
        for _, row in zip(range(MOST_ABOVE), reader, strict=False):
            best = max(best, known_headers([clean(cell) for cell in row], columns))
            if best > len(NAMES) // 2:
                break
    except csv.Error:
        pass  # told with its line when the rows are read
    return best


def _records(
    text: str, delimiter: str, escape: str | None, offset: int, source: str
) -> tuple[list[Row], list[int] | range]:
    """Rows that are not blank, each with the line on which it begins. Equal cells are one object."""
    reader = csv.reader((m[0] for m in _LINE.finditer(text)), delimiter=delimiter, escapechar=escape, strict=True)
    known: dict[str, str] = {}
    rows: list[Row] = []
    lines: list[int] = []
    line = 0
    try:
        for fields in reader:
            if len(fields) > _MOST_FIELDS:
                refuse(
                    source, line + 1 + offset, f"{len(fields):,} fields in one row, and {_MOST_FIELDS:,} are the most"
                )
            if any(fields) and not "".join(fields).isspace():
                rows.append([known.setdefault(field, field) for field in fields])
                lines.append(line + 1 + offset)
            line = reader.line_num
    except csv.Error as error:
        if "field larger" in str(error):
            reason = f"a value in this row has no end: a quote is never closed ({error})"
        elif "unexpected end" in str(error):
            reason = "a quote is opened in this row and never closed: cut short or misquoted"
        else:
            reason = f"a quote inside a quoted value is not doubled ({error})"
        refuse(source, line + 1 + offset, reason)
    return rows, range(lines[0], lines[-1] + 1) if lines and lines[-1] - lines[0] + 1 == len(lines) else lines


def _check_last_value(table: Table, text: str) -> None:
    """Refuse a last value, after which no line ends, that may be the beginning of a longer one."""
    position = len(table.rows[-1]) - 1
    last, *above = (clean(row[position]) for row in reversed(table.rows))
    name = next((name for name, at in table.positions.items() if at == position), None)
    if text.endswith('"') or _is_whole(last, above, name):
        fields = f"its {len(table.rows[-1])} fields are whole"
        table.notes.append(f"no line break after the last line, line {table.lines[-1]}: {fields}")
        return
    reason = f"no line break after the last value '{last}', which may be cut short; if it is whole, add one"
    refuse(table.source, table.lines[-1], reason, name)


def _is_whole(last: str, above: Sequence[str], name: str | None) -> bool:
    if name == "postal_code" or name in DATES:
        return len(last) >= min(map(len, above), default=0)
    if name not in NUMBERS:
        return last in above
    decimals = [_decimal_places(value) for value in above if value]
    places = _decimal_places(last)
    if last.endswith((")", "%")) or len(decimals) < 2:
        return True
    if len(decimals) >= _MANY_ABOVE:
        return sum(each <= places for each in decimals) >= _USUAL * len(decimals)
    if places >= min(decimals):
        return True
    return len(set(decimals)) > 1 and (places > 0 or len(decimals) < _ENOUGH_ABOVE)


def _decimal_places(value: str) -> int:
    found = re.search(r"[.,](\d+)\D*$", value)
    return len(found[1]) if found else 0
