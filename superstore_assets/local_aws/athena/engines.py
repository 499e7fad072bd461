"""The DuckDB of a worker, and the limits to which it holds a query.

Athena holds a query to the memory of a node and, by its quota of DML query timeout, to 30 minutes.
"""

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import duckdb

from superstore_assets.local_aws.athena import sql

TIMEOUT_SECONDS = 30 * 60
_LEAST, _MOST = 512, 4096
STACK_BYTES = 64 * 1024 * 1024
"""Stack of a worker's thread: DuckDB recurses into expressions that nest deep."""


def memory_limit() -> str:
    """What one query may take: an eighth of the machine's memory, within limits."""
    return f"{max(_LEAST, min(_MOST, _machine() // 8 // 1024**2))}MiB"


def is_crowded() -> bool:
    """Whether this process has taken half of the machine's memory (on Linux, which tells).

    DuckDB counts its tables but not the texts that a function makes of others.
    """
    try:
        resident = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return False
    return resident > _machine() // 2


def _machine() -> int:
    """Bytes of the machine's memory."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


class Running:
    """The connection on which a query runs, so that it can be interrupted; the next query may use the same."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connection: duckdb.DuckDBPyConnection | None = None

    def begin(self, connection: duckdb.DuckDBPyConnection) -> None:
        """The query runs there from now on."""
        with self._lock:
            self._connection = connection

    def end(self) -> None:
        """It runs nowhere any more."""
        with self._lock:
            self._connection = None

    def interrupt(self) -> None:
        """Interrupt it where it runs."""
        with self._lock:
            if self._connection is not None:
                self._connection.interrupt()


class Engine:
    """A worker's DuckDB, opened when first needed and used by one query after the other.

    It is the connection itself and not a cursor of it: a cursor would have the time zone of this machine. Each has a
    memory limit of its own, so that no query takes another's.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._connections: dict[bool, duckdb.DuckDBPyConnection] = {}

    @contextlib.contextmanager
    def connection(self, running: Running, *, deep: bool) -> Iterator[duckdb.DuckDBPyConnection]:
        """The connection for one query, which reads and writes in the folder of the queries' files only.

        ``deep`` asks for that of queries that nest deep.
        """
        if deep not in self._connections:
            self._connections[deep] = sql.connection([str(self._folder)], memory=memory_limit(), deep=deep)
        running.begin(self._connections[deep])
        try:
            yield self._connections[deep]
        except (duckdb.FatalException, duckdb.InternalException):
            del self._connections[deep]  # DuckDB answers nothing more after these
            raise
        finally:
            running.end()
