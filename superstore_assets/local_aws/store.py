"""Durable documents: what Glue, Athena and QuickSight know, in one SQLite file.

A change is on disk before the call that makes it returns, so that an acknowledged write survives `kill -9`.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from superstore_assets.local_aws.database import Database

Document = dict[str, Any]


def _encode(value: object) -> object:
    if isinstance(value, datetime):
        return {"__time__": value.timestamp()}
    raise TypeError(f"cannot store a {type(value).__name__}")


def _decode(value: Document) -> object:
    if value.keys() == {"__time__"}:
        return datetime.fromtimestamp(value["__time__"]).astimezone()
    return value


class Store:
    """JSON documents (with datetimes) by collection and key."""

    def __init__(self, path: Path) -> None:
        self._database = Database(
            path,
            "CREATE TABLE IF NOT EXISTS documents"
            " (collection TEXT, key TEXT, document TEXT NOT NULL, PRIMARY KEY (collection, key)) WITHOUT ROWID",
            "NORMAL",
        )

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make the changes inside it all or nothing, and keep other writers out meanwhile; it may be nested."""
        with self._database.transaction():
            yield

    def get(self, collection: str, key: str) -> Document | None:
        """The document at *key*, or None."""
        row = self._database.reader.execute(
            "SELECT document FROM documents WHERE collection = ? AND key = ?", (collection, key)
        ).fetchone()
        return json.loads(row[0], object_hook=_decode) if row else None

    def put(self, collection: str, key: str, document: Document) -> None:
        """Create or replace the document at *key*."""
        text = json.dumps(document, default=_encode)
        with self._database.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO documents VALUES (?, ?, ?)", (collection, key, text))

    def delete(self, collection: str, key: str) -> bool:
        """Remove the document at *key*; False where there was none."""
        with self._database.transaction() as connection:
            found = connection.execute("DELETE FROM documents WHERE collection = ? AND key = ?", (collection, key))
            return found.rowcount == 1

    def items(self, collection: str, prefix: str = "") -> list[tuple[str, Document]]:
        """The documents whose key starts with *prefix*, by key."""
        rows = self._database.reader.execute(
            "SELECT key, document FROM documents WHERE collection = ? AND key >= ? AND key < ? ORDER BY key",
            (collection, prefix, prefix + "\U0010ffff"),
        ).fetchall()
        return [(key, json.loads(text, object_hook=_decode)) for key, text in rows]

    def close(self) -> None:
        """Close the file."""
        self._database.close()
