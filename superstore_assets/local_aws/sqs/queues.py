"""Queues and their messages in the database: a row for each message, so that a put costs the same however many wait."""

import json
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from superstore_assets.local_aws.database import Database
from superstore_assets.local_aws.errors import AwsError

SCHEMA = """
CREATE TABLE IF NOT EXISTS queues (
    name TEXT PRIMARY KEY, created INTEGER NOT NULL, modified INTEGER NOT NULL,
    attributes TEXT NOT NULL, tags TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, message_id TEXT NOT NULL,
    body TEXT NOT NULL, attributes TEXT NOT NULL, sender TEXT NOT NULL, sent REAL NOT NULL, visible_from REAL NOT NULL,
    receives INTEGER NOT NULL DEFAULT 0, first_received REAL, receipt TEXT, died_in TEXT
);
CREATE INDEX IF NOT EXISTS messages_by_queue ON messages (queue, visible_from);
"""

DEFAULTS = {
    "VisibilityTimeout": "30",
    "MaximumMessageSize": "1048576",
    "MessageRetentionPeriod": "345600",
    "DelaySeconds": "0",
    "ReceiveMessageWaitTimeSeconds": "0",
    "SqsManagedSseEnabled": "true",
}


@dataclass(frozen=True)
class Queue:
    """A queue as it is now."""

    name: str
    created: int
    modified: int
    attributes: dict[str, str]
    tags: dict[str, str]

    def number(self, attribute: str) -> int:
        """A numeric attribute: 'VisibilityTimeout' in seconds."""
        return int(self.attributes[attribute])

    @property
    def redrive(self) -> tuple[str, int] | None:
        """Name of the dead letter queue and the receives after which a message goes there, or None."""
        if not self.attributes.get("RedrivePolicy"):
            return None
        policy = json.loads(self.attributes["RedrivePolicy"])
        return str(policy["deadLetterTargetArn"]).rpartition(":")[2], int(policy["maxReceiveCount"])


@dataclass(frozen=True)
class Message:
    """A message as it was received."""

    message_id: str
    receipt: str
    body: str
    attributes: dict[str, Any]
    sender: str
    sent: float
    receives: int
    first_received: float
    died_in: str | None


class Queues:
    """The queues of one account, by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, name: str) -> Queue | None:
        """The queue of that name, or None."""
        row = self._database.reader.execute(
            "SELECT name, created, modified, attributes, tags FROM queues WHERE name = ?", (name,)
        ).fetchone()
        return Queue(row[0], row[1], row[2], json.loads(row[3]), json.loads(row[4])) if row else None

    def names(self, prefix: str) -> list[str]:
        """The names that start with *prefix*, in order."""
        rows = self._database.reader.execute("SELECT name FROM queues ORDER BY name").fetchall()
        return [name for (name,) in rows if name.startswith(prefix)]

    def save(self, name: str, attributes: dict[str, str], tags: dict[str, str]) -> None:
        """Create a queue, or replace its attributes and tags."""
        now = int(time.time())
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO queues VALUES (?, ?, ?, ?, ?) ON CONFLICT (name)"
                " DO UPDATE SET modified = excluded.modified, attributes = excluded.attributes, tags = excluded.tags",
                (name, now, now, json.dumps(attributes), json.dumps(tags)),
            )

    def delete(self, name: str) -> None:
        """Remove a queue with its messages."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM queues WHERE name = ?", (name,))
            connection.execute("DELETE FROM messages WHERE queue = ?", (name,))

    def purge(self, name: str) -> None:
        """Remove a queue's messages, received ones too."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM messages WHERE queue = ?", (name,))

    def counts(self, queue: Queue) -> tuple[int, int, int]:
        """Messages that can be received, that are received and not deleted, and that are delayed."""
        now = time.time()
        row = self._database.reader.execute(
            "SELECT count(*) FILTER (WHERE visible_from <= ?1),"
            " count(*) FILTER (WHERE visible_from > ?1 AND receives > 0),"
            " count(*) FILTER (WHERE visible_from > ?1 AND receives = 0)"
            " FROM messages WHERE queue = ?2 AND sent > ?3",
            (now, queue.name, now - queue.number("MessageRetentionPeriod")),
        ).fetchone()
        return int(row[0]), int(row[1]), int(row[2])

    def send(
        self, queue: Queue, message_id: str, body: str, attributes: dict[str, Any], delay: int, sender: str
    ) -> None:
        """Put a message into *queue*, to be received after *delay* seconds."""
        now = time.time()
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO messages (queue, message_id, body, attributes, sender, sent, visible_from)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (queue.name, message_id, body, json.dumps(attributes), sender, now, now + delay),
            )

    def receive(self, queue: Queue, most: int, invisible: int) -> Sequence[Message]:
        """Up to *most* messages, oldest first, then not received again for *invisible* seconds.

        A message that has been received too often goes to the dead letter queue, and one that is too old is dropped.
        """
        now = time.time()
        waiting = "SELECT 1 FROM messages WHERE queue = ? AND visible_from <= ? LIMIT 1"
        if not self._database.reader.execute(waiting, (queue.name, now)).fetchone():
            return ()
        found = []
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM messages WHERE queue = ? AND sent <= ?",
                (queue.name, now - queue.number("MessageRetentionPeriod")),
            )
            if queue.redrive:
                connection.execute(
                    "UPDATE messages SET queue = ?, died_in = queue, receives = 0, receipt = NULL,"
                    " first_received = NULL WHERE queue = ? AND visible_from <= ? AND receives >= ?"
                    " AND EXISTS (SELECT 1 FROM queues WHERE name = ?)",
                    (queue.redrive[0], queue.name, now, queue.redrive[1], queue.redrive[0]),
                )
            rows = connection.execute(
                "SELECT id, message_id, body, attributes, sender, sent, receives, first_received, died_in"
                " FROM messages WHERE queue = ? AND visible_from <= ? ORDER BY id LIMIT ?",
                (queue.name, now, most),
            ).fetchall()
            for number, message_id, body, attributes, sender, sent, receives, first, died_in in rows:
                receipt = f"{number}.{message_id}.{secrets.token_hex(8)}"
                connection.execute(
                    "UPDATE messages SET visible_from = ?, receives = receives + 1, receipt = ?,"
                    " first_received = coalesce(first_received, ?) WHERE id = ?",
                    (now + invisible, receipt, now, number),
                )
                found.append(
                    Message(
                        message_id,
                        receipt,
                        body,
                        json.loads(attributes),
                        sender,
                        sent,
                        receives + 1,
                        first or now,
                        died_in,
                    )
                )
        return found

    def forget(self, queue: Queue, receipt: str) -> None:
        """Delete the message that *receipt* is of; nothing where it is deleted already."""
        number, message_id = self._of_receipt(receipt)
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM messages WHERE id = ? AND queue = ? AND message_id = ?", (number, queue.name, message_id)
            )

    def hide(self, queue: Queue, receipt: str, seconds: int) -> None:
        """Let a received message be received again in *seconds*; MessageNotInflight where it already may be."""
        number, message_id = self._of_receipt(receipt)
        now = time.time()
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE messages SET visible_from = ? WHERE id = ? AND queue = ? AND message_id = ?"
                " AND visible_from > ? AND receives > 0",
                (now + seconds, number, queue.name, message_id, now),
            )
            if not changed.rowcount:
                raise AwsError("MessageNotInflight", "The message referred to is not in flight.")

    @staticmethod
    def _of_receipt(receipt: str) -> tuple[int, str]:
        number, _, rest = receipt.partition(".")
        message_id, _, _ = rest.partition(".")
        if not (number.isascii() and number.isdigit() and len(number) < 19 and message_id):
            raise AwsError(
                "ReceiptHandleIsInvalid", f'The input receipt handle "{receipt}" is not a valid receipt handle.'
            )
        return int(number), message_id
