"""The base, ministack: IAM, STS, CloudFormation, CloudWatch and its logs; started, restored and saved from here.

ministack reads its settings from the environment when it is imported, keeps metadata in memory and saves it at a clean
shutdown only. Here what changed is in a database before the request is answered: all of it or nothing, a row for each
user, role, session and stack.
"""

import json
import os
import secrets
from pathlib import Path
from types import ModuleType
from typing import Any

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.database import Database

ADMINISTRATOR = "administrator"
"""The IAM user whose keys are in the home folder."""

SERVICES = ("iam", "sts", "cloudformation", "logs", "monitoring")
"""Signing names of the services that the base answers."""

_CHANGED_BY = {
    "iam": ("iam",),
    "sts": ("sts",),
    "logs": ("cloudwatch_logs",),
    "monitoring": ("cloudwatch",),
    "cloudformation": ("cloudformation", "iam", "cloudwatch_logs", "cloudwatch"),
}
_STATE = ("iam", "sts", "cloudwatch_logs", "cloudwatch", "cloudformation")

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS base_state"
    " (service TEXT, part TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (service, part, key)) WITHOUT ROWID;"
)

_Rows = dict[tuple[str, str], str]
"""A service's state as text by part and key; the key '' holds what is not an item of the part."""


def configure(home: Path, region: str, port: int) -> None:
    """Set the base's environment; to be called before anything of ministack is imported."""
    os.environ.update(
        AUTH="true",
        MINISTACK_ACCOUNT_ID=ACCOUNT,
        MINISTACK_REGION=region,
        MINISTACK_HOST="localhost",
        GATEWAY_PORT=str(port),
        STATE_DIR=str(home / "state"),
        LOG_LEVEL="WARNING",
        # The base lets its own root key pass unsigned checks; this one is known to nobody and refused by the gateway.
        AWS_ACCESS_KEY_ID="AKIA" + secrets.token_hex(8).upper(),
        AWS_SECRET_ACCESS_KEY=secrets.token_hex(32),
    )
    for name in ("AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL", "AWS_PROFILE"):
        os.environ.pop(name, None)


_NOT_UNDONE = ("cloudformation",)
"""Where the disk refuses their state, memory keeps it and no answer leaves until it is written."""


class Base:
    """ministack's state: restored at start, and on disk before the answer that tells of it leaves."""

    def __init__(self, database: Database) -> None:
        from ministack import app

        self._database = database
        self._kept: dict[str, _Rows] = {}
        self.app = app.app
        for name in _STATE:
            self._kept[name] = {
                (part, key): text
                for part, key, text in database.reader.execute(
                    "SELECT part, key, value FROM base_state WHERE service = ?", (name,)
                )
            }
            self._restore(name)
        self.module("sts")._evict_expired_sessions()
        self._end_interrupted_stacks()

    def module(self, name: str) -> ModuleType:
        """A service's module in the base."""
        from ministack import app

        module: ModuleType = app._get_module(name)
        return module

    def save(self, service: str) -> None:
        """Write what a request to *service* may have changed.

        OSError or sqlite3.Error where the disk refuses it; the base then knows again only what is on disk.
        """
        now = {name: self._rows(name) for name in _CHANGED_BY[service]}
        if all(rows == self._kept[name] for name, rows in now.items()):
            return
        try:
            with self._database.transaction() as connection:
                for name, rows in now.items():
                    kept = self._kept[name]
                    connection.executemany(
                        "INSERT OR REPLACE INTO base_state VALUES (?, ?, ?, ?)",
                        [(name, *at, text) for at, text in rows.items() if kept.get(at) != text],
                    )
                    connection.executemany(
                        "DELETE FROM base_state WHERE service = ? AND part = ? AND key = ?",
                        [(name, *at) for at in kept.keys() - rows.keys()],
                    )
        except BaseException:
            for name in now:
                if name not in _NOT_UNDONE:
                    self._restore(name)
            raise
        self._kept.update(now)

    def _rows(self, name: str) -> "_Rows":
        """What the base knows of a service: a row for each user, role, session, stack."""
        from ministack.core import persistence

        rows: _Rows = {}
        for part, value in self._state(name).items():
            frame = persistence._json_default(value) if hasattr(value, "_data") else {"data": value}
            items = frame["data"]
            if isinstance(items, dict) and all(isinstance(key, str) for key in items):
                frame["data"] = {}
                for key, item in items.items():
                    rows[part, f"={key}"] = json.dumps(item, default=persistence._json_default)
            rows[part, ""] = json.dumps(frame, default=persistence._json_default)
        return rows

    def _restore(self, name: str) -> None:
        """Make the base know of a service what is on disk, and nothing else."""
        from ministack.core import persistence

        frames = {part: json.loads(text) for (part, key), text in self._kept[name].items() if not key}
        for (part, key), text in self._kept[name].items():
            if key:
                frames[part]["data"][key[1:]] = json.loads(text)
        module = self.module(name)
        if name not in _NOT_UNDONE:
            for part in self._state(name):
                known = getattr(module, f"_{part}")
                getattr(known, "_data", known).clear()
        decoded = json.loads(json.dumps(frames), object_hook=persistence._json_object_hook)
        state = {part: value if hasattr(value, "_data") else value["data"] for part, value in decoded.items()}
        if name == "sts":
            module._sessions.update(state.get("sessions", {}))
        else:
            module.load_persisted_state(state)

    def _state(self, name: str) -> dict[str, Any]:
        module = self.module(name)
        return {"sessions": module._sessions} if name == "sts" else module.get_state()

    def _end_interrupted_stacks(self) -> None:
        """A stack operation that a crash cut off has failed; as on AWS, such a stack can be updated or deleted."""
        for stack in self.module("cloudformation")._stacks._data.values():
            operation, _, progress = stack["StackStatus"].partition("_")
            if progress.endswith("IN_PROGRESS") and operation in ("CREATE", "UPDATE", "DELETE", "ROLLBACK"):
                stack["StackStatus"] = f"{operation}_FAILED"
                stack["StackStatusReason"] = "The embedded AWS was stopped during the operation"

    def ensure_administrator(self, access_key: str, secret_key: str) -> None:
        """Make the administrator's IAM user exist with exactly this key."""
        iam = self.module("iam")
        if ADMINISTRATOR not in iam._users:
            iam._create_user({"UserName": ADMINISTRATOR})
            iam._put_user_policy(
                {
                    "UserName": ADMINISTRATOR,
                    "PolicyName": "administrator",
                    "PolicyDocument": json.dumps(
                        {
                            "Version": "2012-10-17",
                            "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
                        }
                    ),
                }
            )
        iam._access_keys[access_key] = {
            "UserName": ADMINISTRATOR,
            "AccessKeyId": access_key,
            "SecretAccessKey": secret_key,
            "Status": "Active",
            "CreateDate": iam._now(),
        }
        self.save("iam")
