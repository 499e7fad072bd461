"""The order file: read any variant of it, check it, write it canonical. Pure functions over bytes, no AWS.

Whatever is not certain is refused with the object, the line and the reason: a wrong number on a dashboard costs more
than a file that has to be sent again.
"""

import csv
import datetime as dt
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from hashlib import blake2b
from typing import Any, NamedTuple, Never, TypeVar

import pandas as pd


@dataclass(frozen=True)
class OrderColumn:
    """A column of the canonical schema; *type* is Athena's name of what the text means."""

    name: str
    type: str
    description: str


COLUMNS = (
    OrderColumn("row_id", "bigint", "Number of the order line; the same line has the same number in every file."),
    OrderColumn("order_id", "varchar", "Order that the line belongs to, such as CA-2014-200001."),
    OrderColumn("order_date", "date", "Day of the order; it decides the month of the line."),
    OrderColumn("ship_date", "date", "Day of shipping, never before the order."),
    OrderColumn("ship_mode", "varchar", "Same Day, First Class, Second Class or Standard Class."),
    OrderColumn("customer_id", "varchar", "Customer number."),
    OrderColumn("customer_name", "varchar", "Customer's full name."),
    OrderColumn("segment", "varchar", "Consumer, Corporate or Home Office."),
    OrderColumn("country", "varchar", "Country of delivery."),
    OrderColumn("city", "varchar", "City of delivery."),
    OrderColumn("state", "varchar", "State or province of delivery."),
    OrderColumn("postal_code", "varchar", "Postcode of delivery as text, US ones with leading zeros; may be empty."),
    OrderColumn("region", "varchar", "Sales region."),
    OrderColumn("product_id", "varchar", "Product number; one number may carry several names."),
    OrderColumn("category", "varchar", "Product category, such as Furniture."),
    OrderColumn("sub_category", "varchar", "Product sub-category, such as Tables."),
    OrderColumn("product_name", "varchar", "Product name, trimmed, no-break spaces and line breaks as plain spaces."),
    OrderColumn("sales", "decimal(18,4)", "Sales of the line in US dollars, after discount."),
    OrderColumn("quantity", "bigint", "Pieces sold, at least 1."),
    OrderColumn("discount", "decimal(5,4)", "Discount as a fraction of the list price, 0 to 1."),
    OrderColumn("profit", "decimal(18,4)", "Profit of the line in US dollars; negative where it lost money."),
)
"""The canonical schema, in the order of the canonical file. Four decimals are what QuickSight's fixed decimals hold."""

_NAMES = tuple(column.name for column in COLUMNS)
_HEADER = ",".join(_NAMES)
_TEXT = tuple(column.name for column in COLUMNS if column.type == "varchar")
_NUMBERS = ("sales", "quantity", "discount", "profit")
_DATES = ("order_date", "ship_date")
_DECIMALS = 4
_TOO_LARGE = 10 ** (18 - _DECIMALS)

_T = TypeVar("_T")

_ALIASES = {name.replace("_", ""): name for name in _NAMES} | {"countryregion": "country", "stateprovince": "state"}
_US = {"united states", "united states of america", "usa", "us", "u.s.", "u.s.a."}


@dataclass(frozen=True)
class Problem:
    """One thing wrong: *source* is the file or object, *line* its physical line counted from 1."""

    source: str
    line: int | None
    column: str | None
    reason: str

    def __str__(self) -> str:
        return f"{self.source}{'' if self.line is None else f', line {self.line}'}: {self.reason}"


class OrderFileError(Exception):
    """An order file that cannot be trusted; its text names the object, the line and the reason of the first problem."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        more = len(self.problems) - 1
        super().__init__(f"{self.problems[0]}{f' (and {more} more)' if more else ''}")


@dataclass(frozen=True, eq=False)
class Orders:
    """The rows of one file.

    *frame* has the columns of COLUMNS: `int64` for bigint, `datetime64[s]` for date, `str` for varchar and exact
    `decimal.Decimal` objects, without trailing zeros, for decimals. *lines* is each row's physical line in *source*.
    *notes* says in words what was done to the file that its owner may want to know.
    """

    frame: pd.DataFrame
    source: str
    encoding: str
    delimiter: str
    date_format: str
    lines: tuple[int, ...]
    has_row_ids: bool
    notes: tuple[str, ...] = ()


class Totals(NamedTuple):
    """What a set of rows adds up to, exactly."""

    rows: int
    sales: Decimal
    profit: Decimal
    quantity: int


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
    text, encoding = _decode(content, source)
    table = _read_table(text, source)
    problems: list[Problem] = []
    columns = {name: table.column(name) for name in _NAMES if name in table.positions}

    values: dict[str, list[Any]] = {}
    for name in _TEXT:
        values[name] = _map(columns[name], _clean)
    values["postal_code"] = list(map(_postal_code, values["country"], values["postal_code"]))
    for name in _TEXT:
        if name != "postal_code" and "" in values[name]:
            problems += table.problems(name, [v == "" for v in values[name]], lambda _: "is empty", show=False)
    dates = _read_dates(table, columns, month, problems)
    values |= dates.columns
    numbers = _read_numbers(table, columns, problems)
    values |= numbers.columns
    if "row_id" in columns:
        values["row_id"] = _map(columns["row_id"], _row_id)
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
    return _without_repeats(orders)


def split_by_month(orders: Orders) -> dict[str, Orders]:
    """The rows by the month of their order date, '2014-01' first; each part knows its lines in the whole file."""
    months = orders.frame["order_date"].dt.strftime("%Y-%m")
    return {str(month): _select(orders, (months == month).to_numpy().nonzero()[0]) for month in sorted(months.unique())}


def check_month(orders: Sequence[Orders], year: int, month: int) -> pd.DataFrame:
    """All of a month's files as one canonical frame, sorted by row id.

    No row is counted twice: a row that stands in several files (all 21 values equal) is one row. Raises OrderFileError
    where a row belongs to another month, where files give different content under one row id, or where a file without
    Row ID repeats rows of a file that has them.
    """
    if not orders:
        raise ValueError(f"no order file for {year:04d}-{month:02d}")
    problems: list[Problem] = []
    for part in orders:
        date = part.frame["order_date"]
        for i in ((date.dt.year != year) | (date.dt.month != month)).to_numpy().nonzero()[0]:
            reason = f"order_date {date.iloc[i]:%Y-%m-%d} is not in {year:04d}-{month:02d}"
            problems.append(Problem(part.source, part.lines[i], "order_date", reason))
    if problems:
        raise OrderFileError(problems)
    frame = pd.concat([part.frame for part in orders], ignore_index=True)
    places = [(part.source, line) for part in orders for line in part.lines]
    keep, problems = _unrepeated(frame, places)
    if len({part.has_row_ids for part in orders}) == 2:
        problems += _renumbered(orders)
    if problems:
        raise OrderFileError(problems)
    return frame.iloc[keep].sort_values("row_id", ignore_index=True)


def write_canonical(frame: pd.DataFrame) -> bytes:
    """The one form of these rows: UTF-8, LF, canonical header, sorted by row id; equal rows give equal bytes.

    Every text is quoted, dates are ISO, numbers plain decimals. It is made for the OpenCSVSerDe (separator `,`, quote
    `"`, escape `\\`), which drops a lone backslash, takes a doubled one as one and a doubled quote as one (Trino,
    CsvDeserializer), and cannot read line breaks inside a field (Athena user guide, 'Open CSV SerDe'): they become a
    space. `read_orders` reads it to the same rows.
    """
    frame = frame.sort_values("row_id", kind="stable")
    lines = map(",".join, zip(*(_canonical_texts(frame[column.name], column.type) for column in COLUMNS), strict=True))
    return "\n".join([_HEADER, *lines, ""]).encode()


def totals(frame: pd.DataFrame) -> Totals:
    """Rows and exact sums of *frame*."""
    sales, profit = (sum(frame[name], Decimal(0)) for name in ("sales", "profit"))
    return Totals(len(frame), sales, profit, int(frame["quantity"].sum()))


def _refuse(source: str, line: int | None, reason: str, column: str | None = None) -> Never:
    raise OrderFileError([Problem(source, line, column, reason)])


_LINE_BREAK = re.compile(r"\r\n|\r|\n")
# Neither text nor layout: what a binary file, a wrong encoding or an earlier lossy conversion leaves behind.
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffd-\uffff]")
# UTF-8 that was once read as Windows-1252: 'Ã¶' for 'ö', 'Â ' for a no-break space, 'â€' before every curly quote.
_MOJIBAKE = re.compile("Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|â„¢")
# What the accented letters of DOS and Mac encodings look like when read as Windows-1252.
_OTHER_CODE_PAGE = re.compile("(?<=[a-z])[‚„†‡ˆ‰‹›“”¤¦¡¢£¥ŽŠŒŸ](?=[a-z])")


def _decode(content: bytes, source: str) -> tuple[str, str]:
    """The text without byte order mark, and the encoding."""
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        _refuse(source, None, "this is a zip file or an Excel workbook, not text: save it as CSV")
    if content.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        _refuse(source, None, "UTF-32 is not a known encoding: save the file as UTF-8")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif content.startswith(b"\xef\xbb\xbf"):
        encoding = "utf-8-sig"
    else:
        encoding = "utf-8"
        if b"\x00" in content:
            line = content.count(b"\n", 0, content.index(b"\x00")) + 1
            _refuse(source, line, "unknown encoding: NUL bytes (UTF-16 without a byte order mark, or a binary file)")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = len(_LINE_BREAK.findall(content[: error.start].decode(encoding, "ignore"))) + 1
        if error.end == len(content) and error.reason in ("unexpected end of data", "truncated data"):
            _refuse(source, line, f"the file ends in the middle of a character ({encoding}): it is cut short")
        if encoding != "utf-8":
            _refuse(source, line, f"unknown encoding: marked as {encoding}, which byte {error.start + 1} is not")
        encoding = "cp1252"
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError as other:
            line = len(_LINE_BREAK.findall(content[: other.start].decode("latin-1"))) + 1
            byte = content[other.start]
            _refuse(source, line, f"unknown encoding: byte 0x{byte:02X} is neither UTF-8 nor Windows-1252")
    if not text.strip():
        _refuse(source, None, "the file is empty")
    for pattern, reason in (
        (_NOT_TEXT, "unknown encoding or binary: character U+{code:04X}"),
        (_MOJIBAKE, "garbled text '{around}': UTF-8 was read in another encoding before the upload"),
        (_OTHER_CODE_PAGE, "unknown encoding: as Windows-1252 it reads '{around}'"),
    ):
        found = pattern.search(text)
        if found and (pattern is not _OTHER_CODE_PAGE or encoding == "cp1252"):
            before = _LINE_BREAK.split(text[: found.start()])
            around = before[-1][-12:] + _LINE_BREAK.split(text[found.start() :][:12])[0]
            _refuse(source, len(before), reason.format(code=ord(found[0][0]), around=around))
    return text, encoding


@dataclass(frozen=True)
class _Table:
    """The cells of a file whose rows all have the header's fields."""

    source: str
    delimiter: str
    positions: Mapping[str, int]
    extra: tuple[str, ...]
    rows: list[list[str]]
    lines: list[int]

    def column(self, name: str) -> list[str]:
        position = self.positions[name]
        return [row[position] for row in self.rows]

    def problems(
        self, name: str, wrong: Sequence[bool], reason: Callable[[str], str], *, show: bool = True
    ) -> Iterator[Problem]:
        position = self.positions[name]
        for i, bad in enumerate(wrong):
            if bad:
                value = self.rows[i][position]
                text = f"{name} {_shown(value)} {reason(value)}" if show else f"{name} {reason(value)}"
                yield Problem(self.source, self.lines[i], name, text)


def _read_table(text: str, source: str) -> _Table:
    offset = 0
    delimiters = ",;\t|"
    if excel := re.match(r'"?sep=([,;\t|])"?(?:\r\n|\r|\n)', text):
        delimiters, offset, text = excel[1], 1, text[excel.end() :]
    first = next((line for line in _LINE_BREAK.split(text) if line.strip(" \t,;|")), "")

    def header_fields(delimiter: str) -> list[str]:
        return [_clean(name) for name in next(csv.reader([first[:10_000]], delimiter=delimiter), [])]

    def recognised(delimiter: str) -> int:
        return sum(_canonical_name(name) in _NAMES for name in header_fields(delimiter))

    delimiter = max(delimiters, key=recognised)
    # A file with the canonical header whose backslashes all come in pairs is one that write_canonical made.
    escape = "\\" if first == _HEADER and "\\" in text and "\\" not in text.replace("\\\\", "") else None
    records = _records(text, delimiter, escape, offset, source)
    line, header = next(records, (1, [""]))
    positions, extra, unnamed = _positions(header, line, source)

    rows: list[list[str]] = []
    lines: list[int] = []
    problems: list[Problem] = []
    for line, fields in records:
        rows.append(fields)
        lines.append(line)
        if len(fields) != len(header):
            reason = f"{len(fields)} fields where the header has {len(header)}"
            problems.append(Problem(source, line, None, reason))
        elif any(fields[i].strip() for i in unnamed):
            problems.append(Problem(source, line, None, "a value under a column without a name"))
    if not rows:
        _refuse(source, line, "a header and no rows")
    ends = text.rstrip(" \t\u00a0,;|").endswith(("\n", "\r"))
    if not ends and len(rows[-1]) < len(header):
        problems[-1] = Problem(source, lines[-1], None, f"the last line is cut short: {problems[-1].reason}")
    elif not ends and not problems and not _shows_its_end(text, [row[-1] for row in rows]):
        last = f"no line break after the last value {_shown(rows[-1][-1])}"
        reason = f"{last}, so it may be cut short; if it is whole, add one"
        problems.append(Problem(source, lines[-1], None, reason))
    if problems:
        raise OrderFileError(problems)
    return _Table(source, delimiter, positions, extra, rows, lines)


def _records(
    text: str, delimiter: str, escape: str | None, offset: int, source: str
) -> Iterator[tuple[int, list[str]]]:
    """Rows that are not blank, each with the physical line on which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, escapechar=escape, strict=True)
    while True:
        line = reader.line_num + offset + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "field larger" in str(error):
                _refuse(source, line, f"a value in this row has no end: a quote is never closed ({error})")
            if "unexpected end" in str(error):
                _refuse(source, line, "a quote is opened in this row and never closed: cut short or misquoted")
            _refuse(source, line, f"a quote inside a quoted value is not doubled ({error})")
        if any(fields) and any(field.strip() for field in fields):
            yield line, fields


def _canonical_name(name: str) -> str | None:
    return _ALIASES.get(re.sub(r"[^a-z0-9]", "", name.lower()))


def _positions(header: list[str], line: int, source: str) -> tuple[dict[str, int], tuple[str, ...], list[int]]:
    """Where each canonical column stands, the names of columns outside the schema, and the columns without a name."""
    positions: dict[str, int] = {}
    extra: list[str] = []
    unnamed: list[int] = []
    for i, raw in enumerate(header):
        shown = _clean(raw)
        name = _canonical_name(shown)
        if not shown:
            unnamed.append(i)
        elif name is None and shown not in extra:
            extra.append(shown)
        elif name is None or name in positions:
            first = header[positions[name]] if name else shown
            both = f"'{shown}' stands twice" if first == raw else f"'{_clean(first)}' and '{shown}' are the same column"
            _refuse(source, line, f"header: {both}", name)
        else:
            positions[name] = i
    missing = [name for name in _NAMES if name not in positions and name != "row_id"]
    if len(missing) == len(_NAMES) - 1:
        _refuse(source, line, f"this is not the header of an order file: {_shown(','.join(header))}")
    if missing:
        raise OrderFileError(Problem(source, line, name, f"column {name} is missing") for name in missing)
    return positions, tuple(extra), unnamed


def _shows_its_end(text: str, last_column: list[str]) -> bool:
    *above, last = map(_decimal_places, last_column)
    return text.endswith(('"', ")", "%")) or (last > 0 and last >= max(above, default=last + 1))


def _decimal_places(value: str) -> int:
    found = re.search(r"[.,](\d+)$", value)
    return len(found[1]) if found else 0


def _map(raw: list[str], parse: Callable[[str], _T]) -> list[_T]:
    """*parse* of each cell, called once per distinct text."""
    known = {value: parse(value) for value in dict.fromkeys(raw)}
    return [known[value] for value in raw]


_SPACES = re.compile(r"\r\n|[\r\n\t\v\f\u0085\u00a0\u2007\u2028\u2029\u202f]")


def _clean(value: str) -> str:
    """Trimmed, composed (NFC), with a plain space for each no-break space, tab or line break."""
    return unicodedata.normalize("NFC", _SPACES.sub(" ", value)).strip()


def _shown(value: str) -> str:
    text = _clean(value)
    return f"'{text}'" if len(text) <= 60 else f"'{text[:57]}...'"


def _postal_code(country: str, code: str) -> str:
    """US codes with the leading zeros that spreadsheets drop; others as they are."""
    if country.lower() not in _US:
        return code
    found = re.fullmatch(r"(\d{3,5})(?:\.0)?(-\d{4})?", code)
    return found[1].zfill(5) + (found[2] or "") if found else code


def _row_id(value: str) -> int | None:
    found = re.fullmatch(r"(\d{1,19})(?:\.0+)?", _clean(value), re.ASCII)
    return int(found[1]) if found and int(found[1]) < 2**63 else None


_DATE = re.compile(
    r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})"
    # Midnight is what a date-time export adds to a date; any other time of day is refused rather than lost.
    r"(?:[T ](?:00?:00(?::00(?:\.0+)?)?Z?|12:00(?::00)? ?AM))?",
    re.ASCII | re.IGNORECASE,
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


class _DateShape(NamedTuple):
    """How a file writes dates, but for the order of day and month."""

    separator: str
    year_first: bool
    year_digits: int

    def format(self, day_first: bool) -> str:
        year = "Y" * self.year_digits
        parts = (year, "MM", "DD") if self.year_first else ("D", "M", year) if day_first else ("M", "D", year)
        return self.separator.join(parts)


class _Dates(NamedTuple):
    columns: dict[str, list[Any]]
    format: str


def _shape(found: re.Match[str]) -> _DateShape | None:
    if len(found[1]) == 4:
        return _DateShape(found[2], True, 4) if len(found[4]) <= 2 else None
    return _DateShape(found[2], False, len(found[4])) if len(found[1]) <= 2 and len(found[4]) in (2, 4) else None


def _date(found: re.Match[str] | None, shape: _DateShape | None, day_first: bool) -> dt.date | None:
    if found is None or shape is None or _shape(found) != shape:
        return None
    first, second, third = int(found[1]), int(found[3]), int(found[4])
    if shape.year_first:
        year, month, day = first, second, third
    else:
        day, month = (first, second) if day_first else (second, first)
        year = third if shape.year_digits == 4 else third + (2000 if third <= 68 else 1900)
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    return date if _FIRST_YEAR <= year <= _LAST_YEAR else None


def _read_dates(table: _Table, columns: Mapping[str, list[str]], month: str | None, problems: list[Problem]) -> _Dates:
    pairs = Counter(zip(columns["order_date"], columns["ship_date"], strict=True))
    found = {raw: _DATE.fullmatch(_clean(raw)) for pair in pairs for raw in pair}
    shapes: Counter[_DateShape] = Counter()
    for pair, times in pairs.items():
        for raw in pair:
            match = found[raw]
            if match is not None and (each := _shape(match)) is not None:
                shapes[each] += times
    shape = shapes.most_common(1)[0][0] if shapes else None

    class Reading(NamedTuple):
        day_first: bool
        dates: dict[str, dt.date | None]
        unfit: int
        wrong: int

    def reading(day_first: bool) -> Reading:
        dates = {raw: _date(match, shape, day_first) for raw, match in found.items()}
        wrong = elsewhere = 0
        for (order_raw, ship_raw), times in pairs.items():
            order, ship = dates[order_raw], dates[ship_raw]
            if order is None or ship is None or ship < order:
                wrong += times
            elif month is not None and f"{order:%Y-%m}" != month:
                elsewhere += times
        return Reading(day_first, dates, wrong + elsewhere, wrong)

    best, other = sorted((reading(False), reading(True)), key=lambda r: r.unfit)
    if best.unfit == other.unfit and best.wrong == other.wrong == 0 and best.dates != other.dates:
        raw = next(raw for raw in found if best.dates[raw] != other.dates[raw])
        i, name = min((columns[name].index(raw), name) for name in _DATES if raw in columns[name])
        reason = "may be month or day first and nothing in the file decides it: write dates as YYYY-MM-DD"
        problems.append(Problem(table.source, table.lines[i], name, f"{name} {_shown(raw)} {reason}"))
    shown = shape.format(best.day_first) if shape else "M/D/YYYY"
    for name in _DATES:
        wrong = [best.dates[raw] is None for raw in columns[name]]
        problems += table.problems(name, wrong, lambda _: f"is not a date ({shown} in this file)")
    read: dict[str, list[Any]] = {name: [best.dates[raw] for raw in columns[name]] for name in _DATES}
    for i, (order_raw, ship_raw) in enumerate(zip(columns["order_date"], columns["ship_date"], strict=True)):
        order, ship = best.dates[order_raw], best.dates[ship_raw]
        if order is not None and ship is not None and ship < order:
            reason = f"ship_date {ship} is before order_date {order} ({shown} in this file)"
            problems.append(Problem(table.source, table.lines[i], "ship_date", reason))
    return _Dates(read, shown)


_NUMBER = re.compile(
    r"(?P<minus>-)?\$? ?(?P<inner>-)?(?P<body>[\d.,' ]*\d)(?P<exponent>e-\d{1,3})?(?P<percent> ?%)?",
    re.ASCII | re.IGNORECASE,
)
_BODY = {
    ".": re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ ']\d{3})+|\d*)(?:\.\d+)?"),
    ",": re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ ']\d{3})+|\d*)(?:,\d+)?"),
}


def _number(raw: str, mark: str) -> Decimal | None:
    """The number that *raw* says with *mark* as its decimal mark, or None."""
    text = _clean(raw).replace("−", "-")
    bracketed = text.startswith("(") and text.endswith(")")
    found = _NUMBER.fullmatch(text[1:-1].strip() if bracketed else text)
    if found is None or not _BODY[mark].fullmatch(found["body"]):
        return None
    minuses = bracketed + bool(found["minus"]) + bool(found["inner"])
    if minuses > 1:
        return None
    digits = re.sub(r"[^\d,.]", "", found["body"]).replace("." if mark == "," else ",", "").replace(",", ".")
    number = Decimal(digits + (found["exponent"] or "")) * (-1 if minuses else 1)
    return number / 100 if found["percent"] else number


class _Numbers(NamedTuple):
    columns: dict[str, list[Any]]
    notes: list[str]


def _read_numbers(table: _Table, columns: Mapping[str, list[str]], problems: list[Problem]) -> _Numbers:
    distinct = dict.fromkeys(raw for name in _NUMBERS for raw in columns[name])
    point, comma = ({raw: _number(raw, mark) for raw in distinct} for mark in ".,")
    wrong_point, wrong_comma = (sum(number is None for number in read.values()) for read in (point, comma))
    read = comma if wrong_comma < wrong_point else point
    if (
        wrong_point == wrong_comma == 0
        and point != comma
        and (table.delimiter != "," or any("," in raw for raw in distinct))
    ):
        name, i = next((n, i) for n in _NUMBERS for i, raw in enumerate(columns[n]) if point[raw] != comma[raw])
        either = "may have a decimal point or a decimal comma and nothing in the file decides it"
        reason = f"{name} {_shown(columns[name][i])} {either}"
        problems.append(Problem(table.source, table.lines[i], name, reason))

    result: dict[str, list[Any]] = {}
    noisy = 0
    for name, check in (("sales", _money), ("profit", _money), ("quantity", _quantity), ("discount", _discount)):
        checked = {raw: check(raw, read[raw]) for raw in dict.fromkeys(columns[name])}
        reasons = {raw: value for raw, value in checked.items() if isinstance(value, str)}
        if reasons:
            problems += table.problems(name, [raw in reasons for raw in columns[name]], reasons.__getitem__)
        result[name] = [checked[raw] for raw in columns[name]]
        noisy += sum(checked[raw] != read[raw] for raw in columns[name])
    return _Numbers(result, [f"{noisy} numbers rounded to {_DECIMALS} decimals from binary noise"] if noisy else [])


def _exact(raw: str, number: Decimal | None) -> Decimal | str:
    """The number to the schema's decimals without trailing zeros, or what is wrong with it."""
    if number is None:
        if re.fullmatch(r"[-+$\d.,]*\de\+?\d+", raw.strip(), re.IGNORECASE):
            return "is in scientific notation, which may have lost digits"
        return "is not a number"
    if abs(number) >= _TOO_LARGE:
        return "is too large"
    rounded = round(number, _DECIMALS)
    if abs(rounded - number) > Decimal("1e-9"):
        return f"has more than {_DECIMALS} decimals"
    return _plain(rounded)


def _plain(number: Decimal) -> Decimal:
    """The same number whose text has neither trailing zeros nor an exponent."""
    return Decimal(int(number)) if number == int(number) else number.normalize()


def _money(raw: str, number: Decimal | None) -> Decimal | str:
    exact = _exact(raw, number)
    if isinstance(exact, str):
        return exact
    if "%" in raw:
        return "is a percentage"
    return exact


def _quantity(raw: str, number: Decimal | None) -> int | str:
    if number is None or "%" in raw or not 0 < number < 2**31 or number != int(number):
        return "is not a positive whole number"
    return int(number)


def _discount(raw: str, number: Decimal | None) -> Decimal | str:
    exact = _exact(raw, number)
    if isinstance(exact, Decimal) and not 0 <= exact <= 1:
        return "is not between 0 and 1 (or 0% and 100%)"
    return exact


def _frame(values: Mapping[str, list[Any]]) -> pd.DataFrame:
    dtypes = {"bigint": "int64", "varchar": "str", "date": "datetime64[s]"}
    return pd.DataFrame({c.name: pd.Series(values[c.name], dtype=dtypes.get(c.type, "object")) for c in COLUMNS})


def _content_ids(values: Mapping[str, list[Any]], rows: int) -> Iterator[int]:
    """A 63-bit id per row from the other columns and how often the same content stood above."""
    seen: Counter[bytes] = Counter()
    names = [name for name in _NAMES if name != "row_id"]
    for i in range(rows):
        cells = (values[name][i] for name in names)
        content = "\x1f".join(f"{cell:f}" if isinstance(cell, Decimal) else str(cell) for cell in cells).encode()
        seen[content] += 1
        digest = blake2b(content + b"\x1f%d" % seen[content], digest_size=8).digest()
        yield int.from_bytes(digest, "big") >> 1


def _select(orders: Orders, keep: Iterable[int]) -> Orders:
    kept = list(keep)
    frame = orders.frame.iloc[kept].reset_index(drop=True)
    return replace(orders, frame=frame, lines=tuple(orders.lines[i] for i in kept))


def _without_repeats(orders: Orders) -> Orders:
    keep, problems = _unrepeated(orders.frame, [(orders.source, line) for line in orders.lines])
    if problems:
        raise OrderFileError(problems)
    repeats = len(orders.frame) - len(keep)
    if not repeats:
        return orders
    kept = _select(orders, keep)
    return replace(kept, notes=(*kept.notes, f"rows that stand twice, counted once: {repeats}"))


def _unrepeated(frame: pd.DataFrame, places: Sequence[tuple[str, int]]) -> tuple[list[int], list[Problem]]:
    """The positions of the rows to count, and a problem for each row that has another one's row id."""
    first: dict[int, int] = {}
    keep: list[int] = []
    problems: list[Problem] = []
    for i, row_id in enumerate(frame["row_id"].tolist()):
        j = first.setdefault(row_id, i)
        if j == i:
            keep.append(i)
            continue
        here, there = frame.iloc[i], frame.iloc[j]
        name = next((name for name in _NAMES if here[name] != there[name]), None)
        if name is not None:
            (source, line), (other, other_line) = places[i], places[j]
            place = f"line {other_line}" if other == source else f"{other}, line {other_line}"
            reason = (
                f"row_id {row_id} stands in {place} with other values ({name} {there[name]} there, {here[name]} here)"
            )
            problems.append(Problem(source, line, "row_id", reason))
    return keep, problems


def _renumbered(orders: Sequence[Orders]) -> list[Problem]:
    """Rows of files without Row ID that stand in a file that has them too."""
    names = [name for name in _NAMES if name != "row_id"]
    numbered = {
        row: (part.source, line)
        for part in orders
        if part.has_row_ids
        for row, line in zip(part.frame[names].itertuples(index=False, name=None), part.lines, strict=True)
    }
    reason = "this row has no Row ID and stands in {}, line {} too"
    return [
        Problem(part.source, line, "row_id", reason.format(*numbered[row]))
        for part in orders
        if not part.has_row_ids
        for row, line in zip(part.frame[names].itertuples(index=False, name=None), part.lines, strict=True)
        if row in numbered
    ]


def _canonical_texts(column: "pd.Series[Any]", kind: str) -> Iterable[str]:
    if kind == "varchar":
        return _map(column.tolist(), _quoted)
    if kind == "date":
        return (f"{day:%Y-%m-%d}" for day in column)
    if kind == "bigint":
        return map(str, column.tolist())
    return (f"{value:f}" for value in column)


def _quoted(value: str) -> str:
    return '"' + re.sub(r"\r\n|\r|\n", " ", value).replace("\\", "\\\\").replace('"', '""') + '"'
