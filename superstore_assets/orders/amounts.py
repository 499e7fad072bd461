"""Amounts that cannot be right together: what a spreadsheet leaves when it eats decimal points or thousands."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from superstore_assets.orders.cells import Cell, clean, display
from superstore_assets.orders.options import ReadOptions
from superstore_assets.orders.outcome import Problem
from superstore_assets.orders.table import Table

MANY = 0.005
"""Share of lines with a profit above sales, or a loss above the list price, from which a file is refused."""
WILD = 10
"""Times that such a profit or loss is too large by on a line that is refused alone."""
TIMES_MEDIAN = 1000
"""Times the file's median from which sales of a line are refused; the Sample Superstore has 416, its months 465."""
TIMES_MEDIAN_EATEN = 100
"""The same for whole numbers in a file that shows the signs of a spreadsheet of another country."""
WHOLE_PIECE = 1_000
"""Dollars that a piece may cost by the median in a file in which every amount is a whole number."""
_FEWEST = 3
HUNDREDS = 100
"""What every quantity of a file is a multiple of where its decimals, all zero, were taken for thousands or lost."""
_FEWEST_HUNDREDS = 5
ROUNDED = 10
"""Amounts with all of the file's decimals that must be expected among its large ones before there may be none."""
_DIGITS = range(4, 8)
"""Significant digits to which programs round by themselves: C's %g to 6, single precision to 7."""


def check_amounts(
    table: Table,
    values: Mapping[str, Sequence[Any]],
    cells: Mapping[str, Sequence[Cell]],
    mark: str,
    options: ReadOptions,
) -> tuple[list[Problem], list[str]]:
    """A problem for each line whose amounts look wrong; or a note of them, where *options* accept amounts.

    Profit is sales less cost, so that it is not above sales; and a loss above the list price needs a cost of more than
    twice that price. Sales far beyond the file's own median are digits whose decimal mark was lost.
    """
    sales, profit, discount = (np.array(values[name], dtype=float) for name in ("sales", "profit", "discount"))
    size, list_price = np.abs(sales), np.abs(sales) / np.where(discount < 1, 1 - discount, np.nan)
    gain = (profit > size) & (profit > 0)
    loss = (-profit > list_price) & (sales != 0)
    odd = gain | loss
    wild = (gain & (profit > WILD * size)) | (loss & (-profit > WILD * list_price))
    found: dict[int, tuple[str, str]] = {}
    for i in (odd if odd.mean() > MANY else wild).nonzero()[0]:
        said = "more than all of its" if gain[i] else "a loss of more than the list price at"
        reason = f"profit {values['profit'][i]:f} is {said} sales {values['sales'][i]:f}"
        found[int(i)] = ("profit", f"{reason}, on {int(odd.sum())} of {len(sales)} lines")
    positive = np.sort(sales[sales > 0])
    if len(positive) >= _FEWEST:
        median = positive[(len(positive) - 1) // 2]
        limit = TIMES_MEDIAN * median
        eaten = _signs_of_eating(table, cells["sales"], mark) and sales >= TIMES_MEDIAN_EATEN * median
        for i in ((sales >= limit) | (eaten & _unmarked(cells["sales"]))).nonzero()[0]:
            times = f"{sales[i] / median:,.0f} times the file's median of {median:g}"
            found.setdefault(int(i), ("sales", f"sales {values['sales'][i]:f} is {times}"))
    for i in ((discount == 1) & (sales > 0)).nonzero()[0]:
        reason = f"discount 1 leaves nothing of the list price, and sales are {values['sales'][i]:f}"
        found.setdefault(int(i), ("discount", reason))
    if not found:
        found |= _hundreds(values["quantity"], cells["quantity"]) | _rounded(values)
    whole = not (sales % 1).any() and not (profit % 1).any()
    if not found and whole and len(positive) >= _FEWEST:
        piece = float(np.median(size / np.array(values["quantity"], dtype=float)))
        if piece > WHOLE_PIECE:
            most = int(size.argmax())
            reason = f"sales {values['sales'][most]:f}: every amount is a whole number, and a piece costs {piece:,.0f}"
            found[most] = ("sales", f"{reason} by the median")
    if not found:
        return [], []
    if "amounts" in options.accept:
        lines = ", ".join(str(table.lines[i]) for i in sorted(found)[:10])
        more = f" and {len(found) - 10} more" if len(found) > 10 else ""
        return [], [f"amounts that look wrong were accepted as a person said, on line {lines}{more}"]
    hint = "a decimal mark or thousands may be lost: correct it, or take all amounts as they are by --accept amounts"
    where = sorted(found.items())
    return [Problem(table.source, table.lines[i], name, f"{why}: {hint}") for i, (name, why) in where], []


def _hundreds(quantities: Sequence[int], cells: Sequence[Cell]) -> dict[int, tuple[str, str]]:
    """The largest of quantities that are whole hundreds all, or whole thousands that are written as such."""
    if any(each % HUNDREDS for each in quantities):
        return {}
    written = all(isinstance(cell, str) and re.search(r"\D000$", clean(cell)) for cell in cells)
    if not written and len(quantities) < _FEWEST_HUNDREDS:
        return {}
    most = max(range(len(quantities)), key=quantities.__getitem__)
    reason = f"quantity {display(cells[most])} is read as {quantities[most]}, and every quantity is in hundreds"
    return {most: ("quantity", reason)}


def _rounded(values: Mapping[str, Sequence[Any]]) -> dict[int, tuple[str, str]]:
    """The largest of amounts that were rounded to some digits: small ones have decimals that no large one has."""
    for names in (("sales",), ("profit",), ("sales", "profit")):
        amounts = [(abs(value), i, name) for name in names for i, value in enumerate(values[name]) if value]
        shapes = [(max(value.adjusted() + 1, 0), max(0, -value.as_tuple().exponent)) for value, _, _ in amounts]
        places = max((after for _, after in shapes), default=0)
        digits = max((before + after for before, after in shapes), default=0)
        small = [after for before, after in shapes if before + places <= digits]
        large = len(shapes) - len(small)
        if places and digits in _DIGITS and large * small.count(places) >= ROUNDED * len(small):
            value, i, name = max(amounts, key=lambda amount: amount[0])
            reason = f"amounts seem to be rounded to {digits} digits, as {places} decimals stand in small ones only"
            return {i: (name, f"{name} {value:f}: {reason}")}
    return {}


def _signs_of_eating(table: Table, cells: Sequence[Cell], mark: str) -> bool:
    """Whether the file was written by a spreadsheet that took the other mark for thousands.

    Such a one separates cells as its own country does, and turns exactly those numbers into whole ones that have three
    decimals: none of them is left.
    """
    if table.delimiter == "" or (table.delimiter == ",") != (mark == ","):
        return False
    marked = [text for cell in cells if mark in (text := clean(cell))]
    return bool(marked) and not any(len(text.rpartition(mark)[2]) == 3 for text in marked)


def _unmarked(cells: Sequence[Cell]) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    return np.array([isinstance(cell, str) and clean(cell).isdigit() for cell in cells])
