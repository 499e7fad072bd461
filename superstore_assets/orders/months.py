"""A file's rows by month, and a month's files as one: no row twice, none of another month."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pandas as pd

from superstore_assets.orders.columns import NAMES
from superstore_assets.orders.outcome import OrderFileError, Orders, Problem


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


def _select(orders: Orders, keep: Iterable[int]) -> Orders:
    kept = list(keep)
    frame = orders.frame.iloc[kept].reset_index(drop=True)
    return replace(orders, frame=frame, lines=tuple(orders.lines[i] for i in kept))


def without_repeats(orders: Orders) -> Orders:
    """*orders* with each row once; OrderFileError where a row id stands for several contents."""
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
        name = next((name for name in NAMES if here[name] != there[name]), None)
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
    names = [name for name in NAMES if name != "row_id"]
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
