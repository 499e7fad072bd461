"""What the engine needs to know of the data catalogue."""

from dataclasses import dataclass
from typing import Protocol

CATALOG = "awsdatacatalog"
DEFAULT_PARTITION = "__HIVE_DEFAULT_PARTITION__"


@dataclass(frozen=True)
class Column:
    """A column: its name and its type as Trino writes it, e.g. ``decimal(10,2)``."""

    name: str
    type: str


@dataclass(frozen=True)
class Table:
    """A base table; its partition keys are columns too, after the others, and *hidden* ones that `*` leaves out."""

    database: str
    name: str
    columns: tuple[Column, ...]
    partition_keys: tuple[Column, ...] = ()
    hidden: tuple[Column, ...] = ()

    @property
    def all_columns(self) -> tuple[Column, ...]:
        """All that can be read of it."""
        return (*self.columns, *self.partition_keys, *self.hidden)


@dataclass(frozen=True)
class View:
    """A stored view: its SQL, and the columns that it had when it was created."""

    database: str
    name: str
    sql: str
    columns: tuple[Column, ...]


class Catalog(Protocol):
    """Finds relations by name."""

    def relation(self, database: str, name: str) -> Table | View:
        """Return the relation; raise ``QueryError`` with TABLE_NOT_FOUND or SCHEMA_NOT_FOUND where there is none."""
        ...
