"""What reading an order file ends in: its rows, or everything that is wrong with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Never

import pandas as pd

from superstore_assets.orders.options import ReadOptions


@dataclass(frozen=True, eq=False)
class Orders:
    """The rows of one file.

    *frame* has the columns of COLUMNS: `int64` for bigint, `datetime64[s]` for date, `str` for varchar and exact
    `decimal.Decimal` objects, without trailing zeros, for decimals. *lines* is each row's physical line in *source*.
    *delimiter* is empty for a workbook. *mapped* has the headers that were taken for another name, *dropped* those that
    were not carried. *options* are what a person decided. *notes* says in words what was done to the file that its
    owner may want to know.
    """

    frame: pd.DataFrame
    source: str
    encoding: str
    delimiter: str
    date_format: str
    lines: tuple[int, ...]
    has_row_ids: bool
    mapped: Mapping[str, str] = field(default_factory=dict)
    dropped: tuple[str, ...] = ()
    options: ReadOptions = field(default_factory=ReadOptions)
    notes: tuple[str, ...] = ()


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


def refuse(source: str, line: int | None, reason: str, column: str | None = None) -> Never:
    """Give up on the file for one problem."""
    raise OrderFileError([Problem(source, line, column, reason)])
