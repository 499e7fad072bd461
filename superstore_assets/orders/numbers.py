"""Numbers: decimal point or comma, decided over all of a file's numbers, and exact decimals."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from superstore_assets.orders.cells import Cell, clean, display
from superstore_assets.orders.columns import DECIMALS, NUMBERS
from superstore_assets.orders.options import ReadOptions
from superstore_assets.orders.outcome import Problem
from superstore_assets.orders.table import Table

_TOO_LARGE = 10 ** (18 - DECIMALS)
_DOLLARS = r"(?:US ?\$|USD|\$(?:US|USD)?)"
_NUMBER = re.compile(
    rf"(?P<before>[-+])?(?:{_DOLLARS})? *(?P<inner>[-+])?(?P<bracket>\()? *(?:{_DOLLARS})? *"
    r"(?P<body>[\d.,' ]*\d)(?P<exponent>e-\d{1,3})?(?P<percent> ?%)?"
    rf"(?: ?{_DOLLARS})? ?(?P<close>\))?(?: ?{_DOLLARS})?(?P<after> ?-)?",
    re.ASCII | re.IGNORECASE,
)
_BODY = {
    ".": re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[ ']\d{3})+|\d*)(?:\.\d+)?"),
    ",": re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ ']\d{3})+|\d*)(?:,\d+)?"),
}
# Zero in a spreadsheet's accounting format: a dash where the digits would be, with the currency or room for a bracket.
_DASH = re.compile(rf"{_DOLLARS} *-|- *{_DOLLARS}", re.IGNORECASE)
_ROOM = re.compile(r"\s*[-–—]\s+")
_SAME = str.maketrans({"−": "-", "–": "-", "‐": "-", "‑": "-", "－": "-", "’": "'", "ʼ": "'", "´": "'", "\u2009": " "})
_OTHER_UNIT = re.compile(r"[^\W\d_]{1,4}\.?|[^\w\s.,'()+-]", re.UNICODE)
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")


class Numbers(NamedTuple):
    """The number columns, and what was decided and done in words; *mark* is the decimal mark of the file."""

    columns: dict[str, list[Any]]
    notes: list[str]
    mark: str


def number(cell: Cell, mark: str) -> Decimal | None:
    """The number that *cell* says with *mark* as its decimal mark, or None."""
    if not isinstance(cell, str):
        return Decimal(repr(cell)) if isinstance(cell, int | float) else None
    text = clean(cell).translate(_SAME)
    if _DASH.fullmatch(text) or _ROOM.fullmatch(cell):
        return Decimal(0)
    found = _NUMBER.fullmatch(text)
    if found is None or not _BODY[mark].fullmatch(found["body"]) or bool(found["bracket"]) != bool(found["close"]):
        return None
    signs = [sign for sign in (found["before"], found["inner"], found["after"], found["bracket"]) if sign]
    if len(signs) > 1:
        return None
    digits = re.sub(r"[^\d,.]", "", found["body"]).replace("." if mark == "," else ",", "").replace(",", ".")
    read = Decimal(digits + (found["exponent"] or "")) * (-1 if signs and signs[0] != "+" else 1)
    return read / 100 if found["percent"] else read


def read_numbers(
    table: Table, columns: Mapping[str, list[Cell]], options: ReadOptions, problems: list[Problem]
) -> Numbers:
    """The numbers of *table*; what is wrong is added to *problems*.

    The decimal mark is the one with which every number can be read. Where both can and they differ, *options* decide,
    or else a comma that separates the cells decides for the point, unless every marked number looks like thousands; or
    else the file is refused.
    """
    distinct = dict.fromkeys(cell for name in NUMBERS for cell in columns[name])
    mark, undecided = _mark(distinct, table.delimiter, columns)
    if options.decimal:
        mark, undecided = "." if options.decimal == "point" else ",", None
    if undecided is not None:
        name, i = next((n, i) for n in NUMBERS for i, cell in enumerate(columns[n]) if cell == undecided)
        reason = (
            f"{name} {display(undecided)} may have a decimal point or a decimal comma and nothing in the file decides"
            " it: say --decimal point or --decimal comma"
        )
        problems.append(Problem(table.source, table.lines[i], name, reason))
    read = {cell: number(cell, mark) for cell in distinct}

    result: dict[str, list[Any]] = {}
    noisy = 0
    for name, check in (("sales", _money), ("profit", _money), ("quantity", _quantity), ("discount", _discount)):
        checked = {cell: check(cell, read[cell]) for cell in dict.fromkeys(columns[name])}
        reasons = {cell: value for cell, value in checked.items() if isinstance(value, str)}
        if reasons:
            problems += table.problems(name, [cell in reasons for cell in columns[name]], reasons.__getitem__)
        result[name] = [checked[cell] for cell in columns[name]]
        changed = {cell for cell, value in checked.items() if value != read[cell]}
        noisy += sum(cell in changed for cell in columns[name]) if changed else 0
    if table.headers.percent is not None:
        problems += _fractions_under_percent(table, columns["discount"], table.headers.percent)
    return Numbers(result, [f"{noisy} numbers rounded to {DECIMALS} decimals from binary noise"] if noisy else [], mark)


def _mark(distinct: Iterable[Cell], delimiter: str, columns: Mapping[str, list[Cell]]) -> tuple[str, Cell | None]:
    """The decimal mark with which most of the *distinct* cells are numbers, and a cell that leaves it open."""
    texts = [cell for cell in distinct if isinstance(cell, str)]
    marked = [text for text in texts if "," in text or "." in text]
    without_commas = delimiter == "," and not any("," in text for text in marked)
    if without_commas and not _all_thousands(marked, columns) and all(number(text, ".") is not None for text in marked):
        return ".", None
    point, comma = ({text: number(text, mark) for text in marked} for mark in ".,")
    wrong_point, wrong_comma = (sum(each is None for each in read.values()) for read in (point, comma))
    if wrong_point or wrong_comma or (without_commas and not _all_thousands(marked, columns)):
        return "," if wrong_comma < wrong_point else ".", None
    return ".", next((text for text in marked if point[text] != comma[text]), None)


def _all_thousands(marked: list[str], columns: Mapping[str, list[Cell]]) -> bool:
    """Whether every one of several points stands before three digits, beside amounts that have none."""
    if len(marked) < 2 or not all(_THOUSANDS.fullmatch(clean(text)) for text in marked):
        return False
    amounts = {clean(cell) for name in ("sales", "profit") for cell in columns[name]}
    return len(amounts - {clean(text) for text in marked} - {"0"}) > 1


def _fractions_under_percent(table: Table, cells: list[Cell], header: str) -> Iterable[Problem]:
    wrong = ["%" not in clean(cell) for cell in cells]
    reason = f"has no percent sign under the header '{header}', so it may be a fraction or a percentage"
    return table.problems("discount", wrong, lambda _: reason)


def _exact(cell: Cell, read: Decimal | None) -> Decimal | str:
    """The number to the schema's decimals without trailing zeros, or what is wrong with it."""
    if read is None:
        text = clean(cell)
        if re.fullmatch(r"[-+$\d.,]*\de\+?\d+", text, re.IGNORECASE):
            return "is in scientific notation, which may have lost digits"
        unit = _OTHER_UNIT.search(re.sub(_DOLLARS, "", text, flags=re.IGNORECASE))
        if unit and re.search(r"\d", text) and unit[0] not in ("%", "$"):
            return f"is not a number in US dollars or without a unit ('{unit[0]}')"
        return "is not a number"
    if abs(read) >= _TOO_LARGE:
        return "is too large"
    rounded = round(read, DECIMALS)
    if abs(rounded - read) > Decimal("1e-9"):
        return f"has more than {DECIMALS} decimals"
    return _plain(rounded)


def _plain(read: Decimal) -> Decimal:
    """The same number whose text has neither trailing zeros nor an exponent."""
    return Decimal(int(read)) if read == int(read) else read.normalize()


def _money(cell: Cell, read: Decimal | None) -> Decimal | str:
    exact = _exact(cell, read)
    if isinstance(exact, Decimal) and isinstance(cell, str) and "%" in cell:
        return "is a percentage"
    return exact


def _quantity(cell: Cell, read: Decimal | None) -> int | str:
    if read is None or (isinstance(cell, str) and "%" in cell) or not 0 < read < 2**31 or read != int(read):
        return "is not a positive whole number"
    return int(read)


def _discount(cell: Cell, read: Decimal | None) -> Decimal | str:
    exact = _exact(cell, read)
    if isinstance(exact, Decimal) and not 0 <= exact <= 1:
        return "is not between 0 and 1 (or 0% and 100%)"
    return exact
