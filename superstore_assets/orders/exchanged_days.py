"""Dates whose day and month stand exchanged in some rows: possible by themselves, but not beside the file's others."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from superstore_assets.orders.columns import DATES
from superstore_assets.orders.options import ReadOptions
from superstore_assets.orders.outcome import Problem
from superstore_assets.orders.table import Table

LATE = 25
"""Days from the order to its shipping from which an exchange is thought of: another month is at least that far."""
FAR = 3
"""Times the usual days to shipping from which it is thought of."""
CERTAIN = 10
"""Rows whose dates cannot be exchanged that say what is usual."""
HOME = 0.95
"""Share of the rows in one month from which the others are looked at."""

_Pair = tuple[dt.date, dt.date]


def check_days(table: Table, values: Mapping[str, Sequence[Any]], options: ReadOptions) -> list[Problem]:
    """A problem for each row whose day and month seem to be exchanged, unless *options* say the order of the dates.

    A spreadsheet of another country exchanges them where it can, and leaves the rest. The other rows say it: they are
    shipped within days, where this one needs months unless its dates are exchanged; or they are all of one month, and
    exchanged this one is too.
    """
    if options.dates is not None:
        return []
    pairs: list[_Pair] = list(zip(*(values[name] for name in DATES), strict=True))
    counted = Counter(pairs)
    others = {pair: found for pair in counted if (found := _exchanged(pair))}
    why = {**_of_other_months(pairs, others), **_shipped_late(counted, others)}
    hint = "write dates as YYYY-MM-DD, or take them as they are by --dates, which says their order"
    return [
        Problem(table.source, table.lines[i], "order_date", f"order_date {pair[0]} {why[pair]}: {hint}")
        for i, pair in enumerate(pairs)
        if pair in why
    ]


def _exchanged(pair: _Pair) -> list[_Pair]:
    """The other dates that *pair* may stand for, both exchanged last."""
    order, ship = ([day, *_turned(day)] for day in pair)
    return [(one, other) for other in ship for one in order if (one, other) != pair and other >= one]


def _turned(day: dt.date) -> list[dt.date]:
    return [day.replace(month=day.day, day=day.month)] if day.day <= 12 and day.day != day.month else []


def _shipped_late(counted: Counter[_Pair], others: Mapping[_Pair, list[_Pair]]) -> dict[_Pair, str]:
    certain = sorted(_days(pair) for pair in counted.elements() if pair not in others)
    if len(certain) >= CERTAIN:
        usual = certain[int(len(certain) * 0.95)]
        return {
            pair: f"is shipped after {_days(pair)} days, or after {least} with day and month exchanged, and others"
            f" within {usual}"
            for pair, exchanged in others.items()
            if _days(pair) >= max(LATE, FAR * usual) and (least := min(map(_days, exchanged))) <= 2 * usual
        }
    if certain or len(counted) < CERTAIN:
        return {}
    as_read = median(map(_days, counted))
    turned = median(_days(exchanged[-1]) for exchanged in others.values())
    if as_read < max(LATE, FAR * turned):
        return {}
    said = f"is shipped after {{}} days: half are after {as_read:g} or more, or {turned:g} with day and month exchanged"
    return {pair: said.format(_days(pair)) for pair in others}


def _days(pair: _Pair) -> int:
    return (pair[1] - pair[0]).days


def _of_other_months(pairs: Sequence[_Pair], others: Mapping[_Pair, list[_Pair]]) -> dict[_Pair, str]:
    home, rows = Counter(f"{order:%Y-%m}" for order, _ in pairs).most_common(1)[0]
    if not HOME * len(pairs) <= rows < len(pairs):
        return {}
    return {
        pair: f"is in {home}, as {rows} of {len(pairs)} rows are, with day and month exchanged"
        for pair, exchanged in others.items()
        if f"{pair[0]:%Y-%m}" != home and any(f"{order:%Y-%m}" == home for order, _ in exchanged)
    }
