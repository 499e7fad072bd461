"""Rows to table: the header row, the columns below it, and what else stands in the file above, between and beneath."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from superstore_assets.orders.cells import Cell, clean, display, is_blank
from superstore_assets.orders.columns import NAMES, NUMBERS
from superstore_assets.orders.headers import Headers, known_headers, read_headers
from superstore_assets.orders.outcome import OrderFileError, Problem, refuse

MOST_ABOVE = 60
"""Rows above the header that are looked through for it."""
_FEW = 3
"""Fewer known headers than this make no header of an order file."""

Row = Sequence[Cell]


@dataclass(frozen=True)
class Table:
    """The cells of a file whose rows all have the header's fields.

    *lines* is each row's line in the file, or its row in the sheet. *totals* are rows of totals, with their lines: what
    they say is compared with the rows.
    """

    source: str
    delimiter: str
    headers: Headers
    rows: list[Row]
    lines: Sequence[int]
    totals: list[tuple[int, Row]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def positions(self) -> Mapping[str, int]:
        """Where each column of the schema stands that the file has."""
        return self.headers.positions

    def columns(self) -> dict[str, list[Cell]]:
        """The cells by column of the schema."""
        columns = list(zip(*self.rows, strict=True))
        return {name: list(columns[position]) for name, position in self.positions.items()}

    def problems(
        self, name: str, wrong: Sequence[bool], reason: Callable[[Cell], str], *, show: bool = True
    ) -> Iterator[Problem]:
        """A problem for each row that is *wrong*, with its line and, unless not *show*, its cell."""
        position = self.positions[name]
        for i, bad in enumerate(wrong):
            if bad:
                value = self.rows[i][position]
                text = f"{name} {display(value)} {reason(value)}" if show else f"{name} {reason(value)}"
                yield Problem(self.source, self.lines[i], name, text)


def header_row(rows: Sequence[Row], columns: Mapping[str, str]) -> tuple[int, int]:
    """The row of the first MOST_ABOVE that has most known headers, and how many; *columns* are a person's mappings."""
    best, most = 0, 0
    for i, row in enumerate(rows[:MOST_ABOVE]):
        known = known_headers([clean(cell) for cell in row], columns)
        if known > most:
            best, most = i, known
        if most > len(NAMES) // 2:
            break
    return best, most


def build_table(
    rows: list[Row],
    lines: list[int] | range,
    source: str,
    delimiter: str,
    columns: Mapping[str, str],
    *,
    whole: bool = True,
) -> Table:
    """The table in *rows*, none of which is blank; not *whole* says that no line break ends the last one.

    Raises OrderFileError where there is no table, or rows have other shapes.
    """
    at, known = header_row(rows, columns)
    if known < _FEW:
        shown = ",".join(clean(cell) for cell in rows[0]).rstrip(",")
        refuse(source, lines[0], f"this is not the header of an order file: {display(shown)}")
    header, line = rows[at], lines[at]
    headers = read_headers([clean(cell) for cell in header], columns)
    if headers.problems:
        raise OrderFileError(Problem(source, line, column, reason) for column, reason in headers.problems)
    notes = _above(rows[:at], lines[:at], known, line, source)
    body, below = rows[at + 1 :], lines[at + 1 :]
    if not body:
        refuse(source, line, "a header and no rows")
    return _Body(source, delimiter, headers, header, line, body, below, notes, whole).table()


def _above(rows: Sequence[Row], lines: Sequence[int], known: int, header: int, source: str) -> list[str]:
    notes = []
    for row, line in zip(rows, lines, strict=True):
        values = [clean(cell) for cell in row if not is_blank(cell)]
        if len(values) > max(2, known // 2):
            refuse(source, line, f"{len(values)} values above the header, which is line {header}: rows belong below it")
        notes.append(f"line {line} above the header not carried: {display(' '.join(values))}")
    return notes


_RULE = re.compile(r"[-=_+|]{2,}")
_TOTALS = re.compile(
    r"(grand |overall |sub)?totals?|sum|summe|gesamt(summe|ergebnis)?|total (general|général|geral)|suma|somme|soma"
    r"|totale|totaal|endsumme|zwischensumme",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\(?(\d[\d,]*) (?:rows?|lines?|records?)(?: affected| selected| returned)?\)?\.?", re.IGNORECASE)


class _Body:
    """The rows below a header, sorted into order rows and what stands between and beneath them."""

    def __init__(
        self,
        source: str,
        delimiter: str,
        headers: Headers,
        header: Row,
        line: int,
        rows: list[Row],
        lines: Sequence[int],
        notes: list[str],
        whole: bool,
    ) -> None:
        self.source, self.delimiter, self.headers, self.rows, self.lines = source, delimiter, headers, rows, lines
        self.notes, self.width, self.whole = notes, len(header), whole
        self.line = line
        self.header = _trimmed(header)
        self.totals: list[tuple[int, Row]] = []
        self.problems: list[Problem] = []
        self.dropped: set[int] = set()

    def table(self) -> Table:
        """The table of the order rows; OrderFileError where some rows are neither those nor known to be none."""
        if set(map(len, self.rows)) != {self.width}:
            self._fit()
        self._sort_out()
        if self.dropped:
            keep = [i for i in range(len(self.rows)) if i not in self.dropped]
            self.rows, self.lines = [self.rows[i] for i in keep], [self.lines[i] for i in keep]
        if not self.rows and not self.problems:
            refuse(self.source, self.line, "a header and no rows")
        for position in () if self.problems else self.headers.unnamed:
            self._unnamed(position)
        if self.problems:
            raise OrderFileError(sorted(self.problems, key=lambda problem: problem.line or 0))
        return Table(self.source, self.delimiter, self.headers, self.rows, self.lines, self.totals, self.notes)

    def _fit(self) -> None:
        """Give rows the header's width where only blanks or columns without a name are in question."""
        optional = 0
        while self.width - 1 - optional in self.headers.unnamed:
            optional += 1
        for i, row in enumerate(self.rows):
            if len(row) > self.width and all(map(is_blank, row[self.width :])):
                self.rows[i] = row[: self.width]
            elif self.width - optional <= len(row) < self.width:
                self.rows[i] = (*row, *[""] * (self.width - len(row)))

    def _sort_out(self) -> None:
        """Drop what is no order row, telling it; a problem for each row of another width that is not known."""
        day, width = self.headers.positions["order_date"], self.width
        odd = [i for i, row in enumerate(self.rows) if len(row) != width or not _has_digit(row[day])]
        tail = len(self.rows)
        for i in odd:
            row, line = self.rows[i], self.lines[i]
            if _trimmed(row) == self.header:
                self._drop(i, f"line {line} repeats the header: not carried")
            elif i == 0 and all(_RULE.fullmatch(clean(cell)) for cell in row if not is_blank(cell)):
                self._drop(i, f"line {line} is a rule below the header: not carried")
            elif i < tail and self._is_tail(i):
                tail = i
            elif i < tail and len(row) != width:
                reason = f"{len(row)} field{'s' * (len(row) > 1)} where the header has {width}"
                if not self.whole and i == len(self.rows) - 1 and len(row) < width:
                    reason = f"the last line is cut short: {reason}"
                self.problems.append(Problem(self.source, line, None, reason))

    def _is_tail(self, start: int) -> bool:
        """Whether everything from *start* on is totals, other tables and footers; if so it is dropped and told."""
        told: dict[int, str] = {}
        totals: list[tuple[int, Row]] = []
        for i in range(start, len(self.rows)):
            row, line = self.rows[i], self.lines[i]
            values = [clean(cell) for cell in row if not is_blank(cell)]
            if self._is_totals(row):
                totals.append((line, row))
                told[i] = f"line {line} is a row of totals, which the rows add up to: not carried"
            elif self._is_other_header(values):
                if any(sum(not is_blank(cell) for cell in row) > len(values) for row in self.rows[i + 1 :]):
                    return False
                told[i] = f"from line {line} on another table ({', '.join(values)}): not carried"
                told |= dict.fromkeys(range(i + 1, len(self.rows)), "")
                break
            elif len(values) == 1 and (count := _COUNT.fullmatch(values[0])):
                if int(count[1].replace(",", "")) != start - len(self.dropped):
                    reason = f"says {display(values[0])}, and above it stand {start - len(self.dropped)}"
                    self.problems.append(Problem(self.source, line, None, reason))
                told[i] = f"line {line} not carried: {display(values[0])}"
            elif len(values) == 1 and re.search(r"[^\W\d_] ", values[0]) and (told or line > self.lines[i - 1] + 1):
                told[i] = f"line {line} below the rows not carried: {display(values[0])}"
            else:
                return False
        self.totals += totals
        for i, note in told.items():
            self._drop(i, note)
        return True

    def _drop(self, i: int, note: str) -> None:
        self.dropped.add(i)
        if note:
            self.notes.append(note)

    def _is_totals(self, row: Row) -> bool:
        """Whether the row holds nothing but figures, beside a word that says so or none."""
        figures = {self.headers.positions[name] for name in NUMBERS}
        values = {i: clean(cell) for i, cell in enumerate(row) if not is_blank(cell)}
        words = [value for i, value in values.items() if i not in figures]
        named = any(_TOTALS.fullmatch(word.rstrip(":")) for word in words)
        if len(row) != self.width:
            return named and len(words) > 1 and all(map(_has_digit, words[1:]))
        return len(values) > len(words) and (not words or (named and len(words) == 1))

    def _is_other_header(self, values: list[str]) -> bool:
        return (
            2 <= len(values) <= max(2, self.width // 2)
            and not any(map(_has_digit, values))
            and known_headers(values, {}) >= 1
        )

    def _unnamed(self, position: int) -> None:
        """A column without a name may be blank or, as the first, the running number of whoever wrote the file."""
        values = [clean(row[position]) for row in self.rows]
        if not any(values):
            return
        numbers = all(re.fullmatch(r"\d+", value) for value in values)
        if position == 0 and numbers and len(set(values)) == len(values):
            self.notes.append("column without a name not carried: a running number")
            return
        for value, line in zip(values, self.lines, strict=True):
            if value:
                self.problems.append(Problem(self.source, line, None, "a value under a column without a name"))


def _has_digit(cell: Cell) -> bool:
    return not isinstance(cell, str) or any(map(str.isdigit, cell))


def _trimmed(row: Row) -> list[str]:
    cells = [clean(cell) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells
