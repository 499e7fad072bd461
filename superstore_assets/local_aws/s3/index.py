"""What buckets, objects, versions and uploads there are: rows that name content files.

Each change is one transaction of the database, so that an object's bytes and all that is said of them change in one
step. Content that a change leaves unnamed is released when the transaction is on disk.
"""

import json
import secrets
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from superstore_assets.local_aws.database import Database
from superstore_assets.local_aws.s3.contents import Contents

SCHEMA = """
CREATE TABLE IF NOT EXISTS buckets (
    name TEXT PRIMARY KEY, created INTEGER NOT NULL, versioning TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bucket_settings (
    bucket TEXT, setting TEXT, document TEXT NOT NULL, PRIMARY KEY (bucket, setting)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS object_versions (
    number INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, version_id TEXT NOT NULL,
    latest INTEGER NOT NULL, marker INTEGER NOT NULL, content TEXT, size INTEGER NOT NULL, etag TEXT NOT NULL,
    modified INTEGER NOT NULL, storage_class TEXT NOT NULL, document TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS versions_by_id ON object_versions (bucket, key, version_id);
CREATE UNIQUE INDEX IF NOT EXISTS latest_versions ON object_versions (bucket, key) WHERE latest = 1;
CREATE INDEX IF NOT EXISTS versions_by_age ON object_versions (bucket, key, number DESC);
CREATE TABLE IF NOT EXISTS uploads (
    id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, begun INTEGER NOT NULL, document TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS uploads_by_key ON uploads (bucket, key, begun, id);
CREATE TABLE IF NOT EXISTS parts (
    upload TEXT, number INTEGER, content TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
    modified INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (upload, number)
) WITHOUT ROWID;
"""

Document = dict[str, Any]

_COLUMNS = "number, bucket, key, version_id, latest, marker, content, size, etag, modified, storage_class, document"
_PART_COLUMNS = "number, content, size, etag, modified, document"

NULL = "null"
"""Id of the version that a bucket without versioning, or with it suspended, writes."""


@dataclass(frozen=True)
class Bucket:
    """A bucket as it is now."""

    name: str
    created: int
    versioning: str
    """'', 'Enabled' or 'Suspended'."""


@dataclass(frozen=True)
class Version:
    """One version of an object, or a delete marker."""

    bucket: str
    key: str
    version_id: str
    content: str | None
    size: int
    etag: str
    """Without quotation marks."""
    modified: int
    """Unix time in whole seconds, the precision of S3."""
    storage_class: str = "STANDARD"
    document: Document = field(default_factory=dict)
    """What else is said of it: headers, metadata, tags, checksum, parts."""
    marker: bool = False
    latest: bool = True
    number: int = 0
    """Grows with every write, over all buckets."""

    @classmethod
    def of(cls, row: Sequence[Any]) -> "Version":
        """The version that a row of _COLUMNS is."""
        number, bucket, key, version_id, latest, marker, content, size, etag, modified, storage_class, document = row
        return cls(
            bucket,
            key,
            version_id,
            content,
            size,
            etag,
            modified,
            storage_class,
            json.loads(document),
            bool(marker),
            bool(latest),
            number,
        )


@dataclass(frozen=True)
class Upload:
    """A multipart upload that is under way."""

    id: str
    bucket: str
    key: str
    begun: int
    document: Document


@dataclass(frozen=True)
class Part:
    """A part of an upload that is under way."""

    number: int
    content: str
    size: int
    etag: str
    modified: int
    document: Document


class Index:
    """The buckets of one account and what is in them."""

    def __init__(self, database: Database, contents: Contents) -> None:
        self._database = database
        self._contents = contents
        self._inside = False
        self._released: list[str | None] = []
        named = "SELECT content FROM object_versions WHERE content IS NOT NULL UNION SELECT content FROM parts"
        contents.sweep({content for (content,) in database.reader.execute(named)})

    @contextmanager
    def change(self) -> Iterator[None]:
        """Make the changes inside it all or nothing, on disk at its end; it may be nested."""
        with self._database.transaction():
            outermost, self._inside = not self._inside, True
            if outermost:
                self._released = []
            try:
                yield
            finally:
                self._inside = not outermost
            released = self._released
        if outermost:
            self._contents.release(released)

    # Buckets.

    def bucket(self, name: str) -> Bucket | None:
        """The bucket of that name, or None."""
        row = self._database.reader.execute(
            "SELECT name, created, versioning FROM buckets WHERE name = ?", (name,)
        ).fetchone()
        return Bucket(*row) if row else None

    def buckets(self, prefix: str = "", after: str = "", most: int = 10_000) -> list[Bucket]:
        """The buckets whose name starts with *prefix* and comes after *after*, by name."""
        rows = self._database.reader.execute(
            "SELECT name, created, versioning FROM buckets WHERE name > ? AND name >= ? AND name < ?"
            " ORDER BY name LIMIT ?",
            (after, prefix, end_of(prefix), most),
        )
        return [Bucket(*row) for row in rows]

    def add_bucket(self, name: str) -> None:
        """Make a bucket."""
        with self._database.transaction() as connection:
            connection.execute("INSERT INTO buckets (name, created) VALUES (?, ?)", (name, int(time.time())))

    def set_versioning(self, name: str, status: str) -> None:
        """Turn a bucket's versioning 'Enabled' or 'Suspended'."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE buckets SET versioning = ? WHERE name = ?", (status, name))

    def remove_bucket(self, name: str) -> None:
        """Remove a bucket that is empty, with its settings and the uploads that are under way."""
        with self.change(), self._database.transaction() as connection:
            for (upload,) in connection.execute("SELECT id FROM uploads WHERE bucket = ?", (name,)).fetchall():
                self.remove_upload(upload)
            connection.execute("DELETE FROM bucket_settings WHERE bucket = ?", (name,))
            connection.execute("DELETE FROM buckets WHERE name = ?", (name,))

    def is_empty(self, name: str) -> bool:
        """Whether a bucket holds no version and no delete marker."""
        found = self._database.reader.execute("SELECT 1 FROM object_versions WHERE bucket = ? LIMIT 1", (name,))
        return found.fetchone() is None

    def setting(self, bucket: str, setting: str) -> Any:
        """A setting of a bucket as it was put, or None."""
        row = self._database.reader.execute(
            "SELECT document FROM bucket_settings WHERE bucket = ? AND setting = ?", (bucket, setting)
        ).fetchone()
        return json.loads(row[0]) if row else None

    def set_setting(self, bucket: str, setting: str, document: Any) -> None:
        """Put a setting of a bucket; None takes it away."""
        with self._database.transaction() as connection:
            if document is None:
                connection.execute("DELETE FROM bucket_settings WHERE bucket = ? AND setting = ?", (bucket, setting))
            else:
                connection.execute(
                    "INSERT OR REPLACE INTO bucket_settings VALUES (?, ?, ?)", (bucket, setting, json.dumps(document))
                )

    # Objects and their versions.

    def version(self, bucket: str, key: str, version_id: str | None = None) -> Version | None:
        """The latest version of an object, a delete marker too, or the one of that id; None where there is none."""
        which = "latest = 1" if version_id is None else "version_id = ?"
        given = (bucket, key) if version_id is None else (bucket, key, version_id)
        row = self._database.reader.execute(
            f"SELECT {_COLUMNS} FROM object_versions WHERE bucket = ? AND key = ? AND {which}", given
        ).fetchone()
        return Version.of(row) if row else None

    def add(self, version: Version, versioning: str) -> Version:
        """Make *version* the latest of its key as the bucket's *versioning* has it; with its id and number."""
        version_id = f"{time.time_ns():x}{secrets.token_hex(8)}" if versioning == "Enabled" else NULL
        with self.change(), self._database.transaction() as connection:
            at = (version.bucket, version.key)
            if version_id == NULL:
                self._remove("bucket = ? AND key = ? AND version_id = ?", (*at, NULL))
            connection.execute("UPDATE object_versions SET latest = 0 WHERE bucket = ? AND key = ? AND latest = 1", at)
            added = connection.execute(
                "INSERT INTO object_versions (bucket, key, version_id, latest, marker, content, size, etag, modified,"
                " storage_class, document) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *at,
                    version_id,
                    int(version.marker),
                    version.content,
                    version.size,
                    version.etag,
                    version.modified,
                    version.storage_class,
                    json.dumps(version.document),
                ),
            )
            number = int(added.lastrowid or 0)
        return Version(
            *at,
            version_id,
            version.content,
            version.size,
            version.etag,
            version.modified,
            version.storage_class,
            version.document,
            version.marker,
            True,
            number,
        )

    def remove(self, version: Version) -> None:
        """Remove one version; the one before it, if any, becomes the latest."""
        with self.change(), self._database.transaction() as connection:
            self._remove("number = ?", (version.number,))
            if version.latest:
                connection.execute(
                    "UPDATE object_versions SET latest = 1 WHERE number ="
                    " (SELECT max(number) FROM object_versions WHERE bucket = ? AND key = ?)",
                    (version.bucket, version.key),
                )

    def _remove(self, condition: str, given: tuple[Any, ...]) -> None:
        with self._database.transaction() as connection:
            for (content,) in connection.execute(f"SELECT content FROM object_versions WHERE {condition}", given):
                self._released.append(content)
            connection.execute(f"DELETE FROM object_versions WHERE {condition}", given)

    def describe(self, version: Version, document: Document, storage_class: str | None = None) -> None:
        """Replace what is said of a version."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE object_versions SET document = ?, storage_class = ? WHERE number = ?",
                (json.dumps(document), storage_class or version.storage_class, version.number),
            )

    def current(self, bucket: str, prefix: str, after: str, most: int) -> list[Version]:
        """Up to *most* objects under *prefix* and after *after*, by key; delete markers hide theirs."""
        compared = ">" if after >= prefix else ">="
        rows = self._database.reader.execute(
            f"SELECT {_COLUMNS} FROM object_versions WHERE bucket = ? AND latest = 1 AND marker = 0"
            f" AND key {compared} ? AND key < ? ORDER BY key LIMIT ?",
            (bucket, max(after, prefix), end_of(prefix), most),
        )
        return [Version.of(row) for row in rows]

    def versions(self, bucket: str, prefix: str, after: str, number: int | None, most: int) -> list[Version]:
        """Up to *most* versions and markers under *prefix*, by key and then the newest first.

        They come after all of key *after*, or after its version *number*.
        """
        rows = self._database.reader.execute(
            f"SELECT {_COLUMNS} FROM object_versions WHERE bucket = ? AND key >= ? AND key < ?"
            " AND (key > ? OR (key = ? AND number < ?)) ORDER BY key, number DESC LIMIT ?",
            (bucket, max(after, prefix), end_of(prefix), after, after, number or 0, most),
        )
        return [Version.of(row) for row in rows]

    # Uploads in parts.

    def add_upload(self, bucket: str, key: str, document: Document) -> Upload:
        """Begin an upload."""
        upload = Upload(secrets.token_urlsafe(48), bucket, key, int(time.time()), document)
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO uploads VALUES (?, ?, ?, ?, ?)",
                (upload.id, bucket, key, upload.begun, json.dumps(document)),
            )
        return upload

    def upload(self, upload: str) -> Upload | None:
        """The upload of that id that is under way, or None."""
        row = self._database.reader.execute(
            "SELECT id, bucket, key, begun, document FROM uploads WHERE id = ?", (upload,)
        ).fetchone()
        return Upload(row[0], row[1], row[2], row[3], json.loads(row[4])) if row else None

    def uploads(self, bucket: str, prefix: str = "") -> list[Upload]:
        """The uploads under way of keys under *prefix*, by key and then the oldest first."""
        rows = self._database.reader.execute(
            "SELECT id, bucket, key, begun, document FROM uploads WHERE bucket = ? AND key >= ? AND key < ?"
            " ORDER BY key, begun, id",
            (bucket, prefix, end_of(prefix)),
        )
        return [Upload(row[0], row[1], row[2], row[3], json.loads(row[4])) for row in rows]

    def remove_upload(self, upload: str) -> None:
        """Forget an upload and its parts."""
        with self.change(), self._database.transaction() as connection:
            rows = connection.execute("SELECT content FROM parts WHERE upload = ?", (upload,))
            self._released.extend(content for (content,) in rows.fetchall())
            connection.execute("DELETE FROM parts WHERE upload = ?", (upload,))
            connection.execute("DELETE FROM uploads WHERE id = ?", (upload,))

    def add_part(self, upload: str, part: Part) -> None:
        """Put a part, in place of one of the same number."""
        with self.change(), self._database.transaction() as connection:
            at = (upload, part.number)
            rows = connection.execute("SELECT content FROM parts WHERE upload = ? AND number = ?", at)
            self._released.extend(content for (content,) in rows.fetchall())
            connection.execute(
                "INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?, ?, ?, ?)",
                (*at, part.content, part.size, part.etag, part.modified, json.dumps(part.document)),
            )

    def parts(self, upload: str, after: int = 0, most: int = 10_000) -> list[Part]:
        """The parts of an upload with numbers above *after*, by number."""
        rows = self._database.reader.execute(
            f"SELECT {_PART_COLUMNS} FROM parts WHERE upload = ? AND number > ? ORDER BY number LIMIT ?",
            (upload, after, most),
        )
        return [Part(row[0], row[1], row[2], row[3], row[4], json.loads(row[5])) for row in rows]


def end_of(prefix: str) -> str | bytes:
    """What comes first after all texts that start with *prefix*, in the order of SQLite and of UTF-8.

    Where no text comes after them it is bytes, which SQLite has after every text.
    """
    while prefix:
        last = ord(prefix[-1])
        if last < 0x10FFFF:
            return prefix[:-1] + chr(0xE000 if last == 0xD7FF else last + 1)
        prefix = prefix[:-1]
    return b""
