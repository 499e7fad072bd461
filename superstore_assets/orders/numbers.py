"""Numbers: decimal point or comma, decided over all of a file's numbers, and exact decimals."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from superstore_assets.orders.cells import clean, display
from superstore_assets.orders.columns import DECIMALS, NUMBERS
from superstore_assets.orders.outcome import Problem
from superstore_assets.orders.table import Table

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
    text = clean(raw).replace("−", "-")
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


_TOO_LARGE = 10 ** (18 - DECIMALS)


class Numbers(NamedTuple):
    """The number columns, and what was done to them in words."""

    columns: dict[str, list[Any]]
    notes: list[str]


def read_numbers(table: Table, columns: Mapping[str, list[str]], problems: list[Problem]) -> Numbers:
    """The numbers of *table*. What is wrong is added to *problems*."""
    distinct = dict.fromkeys(raw for name in NUMBERS for raw in columns[name])
    point, comma = ({raw: _number(raw, mark) for raw in distinct} for mark in ".,")
    wrong_point, wrong_comma = (sum(number is None for number in read.values()) for read in (point, comma))
    read = comma if wrong_comma < wrong_point else point
    if (
        wrong_point == wrong_comma == 0
        and point != comma
        and (table.delimiter != "," or any("," in raw for raw in distinct))
    ):
        name, i = next((n, i) for n in NUMBERS for i, raw in enumerate(columns[n]) if point[raw] != comma[raw])
        either = "may have a decimal point or a decimal comma and nothing in the file decides it"
        reason = f"{name} {display(columns[name][i])} {either}"
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
    return Numbers(result, [f"{noisy} numbers rounded to {DECIMALS} decimals from binary noise"] if noisy else [])


def _exact(raw: str, number: Decimal | None) -> Decimal | str:
    """The number to the schema's decimals without trailing zeros, or what is wrong with it."""
    if number is None:
        if re.fullmatch(r"[-+$\d.,]*\de\+?\d+", raw.strip(), re.IGNORECASE):
            return "is in scientific notation, which may have lost digits"
        return "is not a number"
    if abs(number) >= _TOO_LARGE:
        return "is too large"
    rounded = round(number, DECIMALS)
    if abs(rounded - number) > Decimal("1e-9"):
        return f"has more than {DECIMALS} decimals"
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
