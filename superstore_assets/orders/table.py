"""Text to table: delimiter, quotes, header, and rows that all have the header's fields."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from superstore_assets.orders.cells import clean, display
from superstore_assets.orders.columns import HEADER, NAMES, canonical_name
from superstore_assets.orders.outcome import OrderFileError, Problem, refuse
from superstore_assets.orders.text import LINE_BREAK


@dataclass(frozen=True)
class Table:
    """The cells of a file whose rows all have the header's fields."""

    source: str
    delimiter: str
    positions: Mapping[str, int]
    extra: tuple[str, ...]
    rows: list[list[str]]
    lines: list[int]

    def column(self, name: str) -> list[str]:
        """The cells of a canonical column."""
        position = self.positions[name]
        return [row[position] for row in self.rows]

    def problems(
        self, name: str, wrong: Sequence[bool], reason: Callable[[str], str], *, show: bool = True
    ) -> Iterator[Problem]:
        """A problem for each row that is *wrong*, with its line and, unless not *show*, its cell."""
        position = self.positions[name]
        for i, bad in enumerate(wrong):
            if bad:
                value = self.rows[i][position]
                text = f"{name} {display(value)} {reason(value)}" if show else f"{name} {reason(value)}"
                yield Problem(self.source, self.lines[i], name, text)


def read_table(text: str, source: str) -> Table:
    """The table in *text*; OrderFileError where its rows do not have the header's fields, or the file may be cut."""
    offset = 0
    delimiters = ",;\t|"
    if excel := re.match(r'"?sep=([,;\t|])"?(?:\r\n|\r|\n)', text):
        delimiters, offset, text = excel[1], 1, text[excel.end() :]
    first = next((line for line in LINE_BREAK.split(text) if line.strip(" \t,;|")), "")

    def header_fields(delimiter: str) -> list[str]:
        return [clean(name) for name in next(csv.reader([first[:10_000]], delimiter=delimiter), [])]

    def recognised(delimiter: str) -> int:
        return sum(canonical_name(name) in NAMES for name in header_fields(delimiter))

    delimiter = max(delimiters, key=recognised)
    # A file with the canonical header whose backslashes all come in pairs is one that write_canonical made.
    escape = "\\" if first == HEADER and "\\" in text and "\\" not in text.replace("\\\\", "") else None
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
        refuse(source, line, "a header and no rows")
    ends = text.rstrip(" \t\u00a0,;|").endswith(("\n", "\r"))
    if not ends and len(rows[-1]) < len(header):
        problems[-1] = Problem(source, lines[-1], None, f"the last line is cut short: {problems[-1].reason}")
    elif not ends and not problems and not _shows_its_end(text, [row[-1] for row in rows]):
        last = f"no line break after the last value {display(rows[-1][-1])}"
        reason = f"{last}, so it may be cut short; if it is whole, add one"
        problems.append(Problem(source, lines[-1], None, reason))
    if problems:
        raise OrderFileError(problems)
    return Table(source, delimiter, positions, extra, rows, lines)


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
                refuse(source, line, f"a value in this row has no end: a quote is never closed ({error})")
            if "unexpected end" in str(error):
                refuse(source, line, "a quote is opened in this row and never closed: cut short or misquoted")
            refuse(source, line, f"a quote inside a quoted value is not doubled ({error})")
        if any(fields) and any(field.strip() for field in fields):
            yield line, fields


def _positions(header: list[str], line: int, source: str) -> tuple[dict[str, int], tuple[str, ...], list[int]]:
    """Where each canonical column stands, the names of columns outside the schema, and the columns without a name."""
    positions: dict[str, int] = {}
    extra: list[str] = []
    unnamed: list[int] = []
    for i, raw in enumerate(header):
        shown = clean(raw)
        name = canonical_name(shown)
        if not shown:
            unnamed.append(i)
        elif name is None and shown not in extra:
            extra.append(shown)
        elif name is None or name in positions:
            first = header[positions[name]] if name else shown
            both = f"'{shown}' stands twice" if first == raw else f"'{clean(first)}' and '{shown}' are the same column"
            refuse(source, line, f"header: {both}", name)
        else:
            positions[name] = i
    missing = [name for name in NAMES if name not in positions and name != "row_id"]
    if len(missing) == len(NAMES) - 1:
        refuse(source, line, f"this is not the header of an order file: {display(','.join(header))}")
    if missing:
        raise OrderFileError(Problem(source, line, name, f"column {name} is missing") for name in missing)
    return positions, tuple(extra), unnamed


def _shows_its_end(text: str, last_column: list[str]) -> bool:
    *above, last = map(_decimal_places, last_column)
    return text.endswith(('"', ")", "%")) or (last > 0 and last >= max(above, default=last + 1))


def _decimal_places(value: str) -> int:
    found = re.search(r"[.,](\d+)$", value)
    return len(found[1]) if found else 0
