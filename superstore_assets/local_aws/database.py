"""A durable SQLite file: one writing transaction at a time, on disk when it returns, and reads beside it."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Pages of the write-ahead log after which it is carried over: a nearly full disk must hold both, so it is kept short.
_CHECKPOINT_PAGES = 250


class ForeignDatabaseError(Exception):
    """A file that another version of this program wrote, with other tables; the text says which."""


class Database:
    """Connections to one file, for the threads of one process.

    With *synchronous* NORMAL a loss of power may take the latest transactions; the end of the process takes none.
    A change that does not fit on the disk raises sqlite3.OperationalError and is undone; what was committed before
    stays, and the next transaction is tried anew. Raises ForeignDatabaseError for a file whose tables are not those of
    *schema*, which adds to it what is not there.
    """

    def __init__(self, path: Path, schema: str, synchronous: str = "FULL") -> None:
        self._path = path
        self._synchronous = synchronous
        self._lock = threading.RLock()
        self._writing_thread: int | None = None
        self._connections: list[sqlite3.Connection] = []
        self._reading = threading.local()
        self._writer = self._connect()
        self._writer.executescript(schema)
        with contextlib.closing(sqlite3.connect(":memory:")) as wanted:
            wanted.executescript(schema)
            for table, columns in _tables(wanted).items():
                if _tables(self._writer)[table] != columns:
                    self.close()
                    raise ForeignDatabaseError(f"the table {table} in {path} has other columns")

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=60)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {self._synchronous}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
        self._connections.append(connection)
        return connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Make the changes inside it all or nothing, on disk at its end; it may be nested in one thread."""
        with self._lock:
            if self._writing_thread is not None:
                yield self._writer
                return
            self._writer.execute("BEGIN IMMEDIATE")
            self._writing_thread = threading.get_ident()
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:  # a full disk has ended it already
                    self._writer.execute("ROLLBACK")
                raise
            finally:
                self._writing_thread = None

    @property
    def reader(self) -> sqlite3.Connection:
        """This thread's connection for reading: inside its own transaction it sees what that has changed."""
        if self._writing_thread == threading.get_ident():
            return self._writer
        if not hasattr(self._reading, "connection"):
            with self._lock:
                self._reading.connection = self._connect()
        connection: sqlite3.Connection = self._reading.connection
        return connection

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            for connection in self._connections:
                connection.close()


def _tables(connection: sqlite3.Connection) -> dict[str, list[tuple[str, str]]]:
    """Name and type of each column, by table."""
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: connection.execute("SELECT name, type FROM pragma_table_info(?) ORDER BY cid", (name,)).fetchall()
        for name in names
    }
