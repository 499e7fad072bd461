"""A file's rows by month, and a month's files as one: corrections replace, and no row counts twice.

A row is the same row where Row ID, order and product agree.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import pandas as pd

from superstore_assets.orders.columns import NAMES
from superstore_assets.orders.outcome import OrderFileError, Orders, Problem

_SAME_ROW = ("order_id", "product_id")
"""What agrees, beside the Row ID, on the same row."""
_SAME_ORDER = ("order_id", "product_id", "customer_name", "order_date")
"""What agrees where the same orders come again under other Row IDs; not every file has customer numbers."""
_FEW = 0.05
"""Share of repeated lines that files have by nature: an order may name a product twice."""
_MANY = 0.5


class Changes(NamedTuple):
    """What a file did to its month: rows that were not there, that replaced older ones, and that were there already."""

    source: str
    added: int
    replaced: int
    unchanged: int

    def __str__(self) -> str:
        return f"{self.source}: {self.added} added, {self.replaced} replaced, {self.unchanged} unchanged"


@dataclass(frozen=True, eq=False)
class Month:
    """All of a month's files as one: *frame* sorted by row id, and *changes* for each file, oldest first."""

    frame: pd.DataFrame
    changes: tuple[Changes, ...]


def split_by_month(orders: Orders) -> dict[str, Orders]:
    """The rows by the month of their order date, '2014-01' first; each part knows its lines in the whole file."""
    months = orders.frame["order_date"].dt.strftime("%Y-%m")
    return {str(month): _select(orders, (months == month).to_numpy().nonzero()[0]) for month in sorted(months.unique())}


def check_range(orders: Orders, first: str, last: str) -> None:
    """Raise OrderFileError where order dates are outside the months from *first* to *last* ('2014-01')."""
    months = orders.frame["order_date"].dt.strftime("%Y-%m")
    problems = [
        Problem(
            orders.source,
            orders.lines[i],
            "order_date",
            f"order_date {orders.frame['order_date'].iloc[i]:%Y-%m-%d} is not in the months from {first} to {last}"
            " (SUPERSTORE_FIRST_MONTH and SUPERSTORE_LAST_MONTH, or else the current month, set them)",
        )
        for i in ((months < first) | (months > last)).to_numpy().nonzero()[0]
    ]
    if problems:
        raise OrderFileError(problems)


def rows_in_common(one: Orders, other: Orders) -> list[tuple[int, int]]:
    """The positions of the same rows in both: those whose Row ID, order and product agree."""
    names = ["row_id", *_SAME_ROW]
    pairs = one.frame[names].reset_index().merge(other.frame[names].reset_index(), on=names)
    return list(zip(pairs["index_x"], pairs["index_y"], strict=True))


def check_month(orders: Sequence[Orders], year: int, month: int, *, when: Sequence[Hashable] | None = None) -> Month:
    """All of a month's files, given oldest first, as one.

    A later file adds rows and replaces the same ones: the newest wins. *when* says of each file when it came; between
    files that came at once none is newer, so that they may not replace each other's rows. Raises OrderFileError

    - where a row belongs to another month;
    - where a file has a Row ID of an earlier one for another order or product;
    - where most lines of a file are orders that are there under other Row IDs, unless its options accept repeats.
    """
    if not orders:
        raise ValueError(f"no order file for {year:04d}-{month:02d}")
    if problems := [problem for part in orders for problem in _of_other_months(part, year, month)]:
        raise OrderFileError(problems)
    whole = _placed(orders[0], 0)
    changes = [Changes(orders[0].source, len(whole), 0, 0)]
    for number, part in enumerate(orders[1:], 1):
        newer = _placed(part, number)
        older = whole.set_index("row_id").reindex(newer["row_id"]).reset_index()
        known = older["_file"].notna().to_numpy()
        same_row = known & _equal(older, newer, _SAME_ROW)
        unchanged = same_row & _equal(older, newer, NAMES)
        replaced = same_row & ~unchanged
        other_row = known & ~same_row
        problems += _other_rows(orders, newer[other_row], older[other_row])
        if when is not None:
            at_once = [i for i in replaced.nonzero()[0] if when[int(older["_file"].iloc[i])] == when[number]]
            problems += _undecided(orders, newer.iloc[at_once], older.iloc[at_once])
        if not problems and "repeats" not in part.options.accept:
            problems += _again(orders, whole, newer, ~known)
        if problems:
            raise OrderFileError(problems)
        changes.append(Changes(part.source, int((~known).sum()), int(replaced.sum()), int(unchanged.sum())))
        stays = ~whole["row_id"].isin(newer.loc[replaced, "row_id"])
        whole = pd.concat([whole[stays], newer[~known | replaced]], ignore_index=True)
    return Month(whole[list(NAMES)].sort_values("row_id", ignore_index=True), tuple(changes))


def without_repeats(orders: Orders) -> Orders:
    """*orders* with each row once; OrderFileError where a row id stands for several contents."""
    keep, problems = _unrepeated(orders)
    if problems:
        raise OrderFileError(problems)
    if len(keep) < len(orders.frame):
        note = f"rows that stand twice, counted once: {len(orders.frame) - len(keep)}"
        return replace(_select(orders, keep), notes=(*orders.notes, note))
    return orders


def checked_repeats(orders: Orders) -> Orders:
    """*orders* with a note of lines that repeat an order's product; OrderFileError where many do, unless accepted."""
    repeated = orders.frame.duplicated(list(_SAME_ORDER)).to_numpy()
    if not repeated.any():
        return orders
    keys = Counter(_keys(orders.frame))
    twice = sum(times > 1 for times in keys.values())
    share = _MANY if orders.has_row_ids else _FEW
    if twice > 1 and twice > share * len(keys):
        if "repeats" not in orders.options.accept:
            i = int(repeated.nonzero()[0][0])
            key = list(_keys(orders.frame))
            line, first = orders.lines[i], orders.lines[key.index(key[i])]
            reason = (
                f"the same orders twice: {twice} of {len(keys)} repeat in the file, this one from line {first} (order,"
                " product, customer and day agree); if they are further lines of those orders, say --accept repeats"
            )
            raise OrderFileError([Problem(orders.source, line, None, reason)])
        return replace(orders, notes=(*orders.notes, f"orders that repeat were accepted as a person said: {twice}"))
    if orders.has_row_ids:
        return orders
    equal = int(orders.frame.duplicated([name for name in NAMES if name != "row_id"]).sum())
    if not equal:
        return orders
    return replace(orders, notes=(*orders.notes, f"equal rows without a Row ID, each counted: {equal}"))


def _placed(part: Orders, number: int) -> pd.DataFrame:
    return part.frame.assign(_file=number, _line=list(part.lines))


def _of_other_months(part: Orders, year: int, month: int) -> Iterator[Problem]:
    date = part.frame["order_date"]
    others = ((date.dt.year != year) | (date.dt.month != month)).to_numpy().nonzero()[0]
    found = Counter(date.iloc[others].dt.strftime("%Y-%m"))
    hint = ""
    if len(found) > 1 or len(others) < len(date):
        listed = ", ".join(f"{name} ({count})" for name, count in sorted(found.items())[:6])
        hint = f": the file has rows of {listed} too; superstore upload splits a file by month"
    for i in others:
        reason = f"order_date {date.iloc[i]:%Y-%m-%d} is not in {year:04d}-{month:02d}{hint}"
        yield Problem(part.source, part.lines[i], "order_date", reason)


def _equal(one: pd.DataFrame, other: pd.DataFrame, names: Iterable[str]) -> Any:
    """Where all of *names* agree, row by row."""
    same = pd.Series(True, index=other.index)
    for name in names:
        same &= pd.Series(one[name].to_numpy() == other[name].to_numpy(), index=other.index)
    return same.to_numpy(bool)


def _other_rows(orders: Sequence[Orders], newer: pd.DataFrame, older: pd.DataFrame) -> Iterator[Problem]:
    for (_, here), (_, there) in zip(newer.iterrows(), older.iterrows(), strict=True):
        source, other = orders[here["_file"]].source, orders[int(there["_file"])].source
        name = next(name for name in _SAME_ROW if here[name] != there[name])
        reason = (
            f"row_id {here['row_id']} stands in {other}, line {int(there['_line'])} for another row ({name}"
            f" {there[name]} there, {here[name]} here); if each file counts its rows by itself, --row-ids content tells"
            " them apart"
        )
        yield Problem(source, int(here["_line"]), "row_id", reason)


def _undecided(orders: Sequence[Orders], newer: pd.DataFrame, older: pd.DataFrame) -> Iterator[Problem]:
    for (_, here), (_, there) in zip(newer.iterrows(), older.iterrows(), strict=True):
        other = orders[int(there["_file"])].source
        name = next(name for name in NAMES if here[name] != there[name])
        reason = (
            f"row_id {here['row_id']} has other values in {other}, line {int(there['_line'])} ({name} {there[name]}"
            f" there, {here[name]} here), and both files came at once: upload the newer one again"
        )
        yield Problem(orders[here["_file"]].source, int(here["_line"]), "row_id", reason)


def _again(orders: Sequence[Orders], whole: pd.DataFrame, newer: pd.DataFrame, added: Any) -> Iterator[Problem]:
    """What is wrong where most of the rows that *newer* would add are there under other Row IDs."""
    fresh = newer[added]
    others = whole[~whole["row_id"].isin(newer["row_id"])]
    if fresh.empty or others.empty:
        return
    there: dict[Any, list[tuple[int, int]]] = {}
    for key, file, line in zip(_keys(others), others["_file"], others["_line"], strict=True):
        there.setdefault(key, []).append((file, line))
    twins = [(line, there[key].pop()) for key, line in zip(_keys(fresh), fresh["_line"], strict=True) if there.get(key)]
    least = min(len(fresh), len(others))
    if len(twins) <= _MANY * least and (len(twins) < 2 or len(twins) <= _FEW * least):
        return
    line, (file, other_line) = twins[0]
    source, other = orders[newer["_file"].iloc[0]].source, orders[file].source
    reason = (
        f"the same orders again: {len(twins)} of the {len(fresh)} lines that it would add are in {other} under other"
        f" Row IDs, this one in line {other_line} (order, product, customer and day agree); to correct rows, send them"
        " with their Row IDs, or replace the file; if they are further lines of those orders, say --accept repeats"
    )
    yield Problem(source, line, "row_id", reason)


def _keys(frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    return zip(*(frame[name] for name in _SAME_ORDER), strict=True)


def _select(orders: Orders, keep: Iterable[int]) -> Orders:
    kept = list(keep)
    frame = orders.frame.iloc[kept].reset_index(drop=True)
    return replace(orders, frame=frame, lines=tuple(orders.lines[i] for i in kept))


def _unrepeated(orders: Orders) -> tuple[list[int], list[Problem]]:
    """The positions of the rows to count, and a problem for each row that has another one's row id."""
    frame = orders.frame
    if frame["row_id"].is_unique:
        return list(range(len(frame))), []
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
            hint = "; if the rows are told apart by their content alone, say --row-ids content"
            reason = (
                f"row_id {row_id} stands in line {orders.lines[j]} with other values ({name} {there[name]} there,"
                f" {here[name]} here){hint if any(here[name] != there[name] for name in _SAME_ROW) else ''}"
            )
            problems.append(Problem(orders.source, orders.lines[i], "row_id", reason))
    return keep, problems
