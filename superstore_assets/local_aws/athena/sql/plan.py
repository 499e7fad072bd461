"""What the analysis of a query leaves: what to read, and the DuckDB SQL over it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .catalog import Column, Table, View
from .pruning import MAYBE, Test


@dataclass(frozen=True)
class Scan:
    """One reading of a base table.

    The executor provides a relation named ``alias`` with the table's columns, partition keys included, in the DuckDB
    equivalents of their types. ``columns`` are those that are read. ``keep`` tells, by a partition's values (as their
    texts) and by the ranges of other columns (``Range``) where they are known, whether it may matter to the result.
    """

    alias: str
    table: Table
    columns: tuple[str, ...]
    keep: Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True)
class Plan:
    """How to answer a query: the columns it returns, what it reads, and the DuckDB SQL over the scans."""

    columns: tuple[Column, ...]
    scans: tuple[Scan, ...]
    sql: str
    views: tuple[View, ...] = ()
    unnamed: tuple[int, ...] = ()
    """Places, from 0, of the columns that the query gives no name."""
    deep: bool = False
    """It nests so deep that it wants the connection for such queries."""


@dataclass
class Reading:
    """A scan that is being planned."""

    number: int
    table: Table
    used: dict[str, None] = field(default_factory=dict)
    filters: list[Test] = field(default_factory=list)

    @property
    def alias(self) -> str:
        """The relation's name in the generated SQL."""
        return f"scan_{self.number}"

    def frozen(self) -> Scan:
        """The scan, when all that reads it is known."""
        filters = tuple(self.filters)

        def keep(partition: Mapping[str, Any]) -> bool:
            return all(test(partition) in (True, MAYBE) for test in filters)

        names = [c.name for c in self.table.all_columns if c.name in self.used]
        return Scan(self.alias, self.table, tuple(names), keep)
