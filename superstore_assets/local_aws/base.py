"""The base, ministack: S3, SQS, IAM, STS, CloudFormation, and what they need; started, restored and saved from here.

ministack reads its settings from the environment when it is imported, keeps metadata in memory and saves it at a clean
shutdown only. Here it is saved before a changing request is answered, so that `kill -9` loses nothing acknowledged.
"""

import json
import os
import secrets
from pathlib import Path
from types import ModuleType
from typing import Any

from superstore_assets.local_aws import ACCOUNT

ADMINISTRATOR = "administrator"
"""The IAM user whose keys are in the home folder."""

SERVICES = ("s3", "sqs", "iam", "sts", "cloudformation", "logs", "monitoring")
"""Signing names of the services that the base answers."""

_CHANGED_BY = {
    "s3": ("s3", "sqs"),  # a notification puts a message into a queue
    "sqs": ("sqs",),
    "iam": ("iam",),
    "logs": ("cloudwatch_logs",),
    "monitoring": ("cloudwatch",),
    "cloudformation": ("cloudformation", "s3", "sqs", "iam", "cloudwatch_logs", "cloudwatch"),
}


def configure(home: Path, region: str, port: int) -> None:
    """Set the base's environment; to be called before anything of ministack is imported."""
    os.environ.update(
        AUTH="true",
        MINISTACK_ACCOUNT_ID=ACCOUNT,
        MINISTACK_REGION=region,
        MINISTACK_HOST="localhost",
        GATEWAY_PORT=str(port),
        S3_PERSIST="1",
        S3_DATA_DIR=str(home / "s3"),
        PERSIST_STATE="1",
        STATE_DIR=str(home / "state"),
        LOG_LEVEL="WARNING",
        # The base lets its own root key pass unsigned checks; this one is known to nobody and refused by the gateway.
        AWS_ACCESS_KEY_ID="AKIA" + secrets.token_hex(8).upper(),
        AWS_SECRET_ACCESS_KEY=secrets.token_hex(32),
    )
    for name in ("AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL", "AWS_PROFILE"):
        os.environ.pop(name, None)


class Base:
    """ministack's state: restored at start, saved after each change."""

    def __init__(self, state: Path) -> None:
        from ministack import app

        self._state = state
        self._state.mkdir(parents=True, exist_ok=True)
        self._saved: dict[str, str] = {}
        self.app = app.app
        app._load_persisted_state()
        self._restore_sessions()
        self._end_interrupted_stacks()

    def module(self, name: str) -> ModuleType:
        """A service's module in the base."""
        from ministack import app

        module: ModuleType = app._get_module(name)
        return module

    def save(self, service: str) -> None:
        """Write what a request to *service* may have changed; OSError where the disk refuses it."""
        if service == "sts":
            self._write("sessions", {"sessions": self.module("sts")._sessions})
            return
        for name in _CHANGED_BY[service]:
            self._write(name, self.module(name).get_state())

    def _write(self, name: str, state: dict[str, Any]) -> None:
        from ministack.core import persistence

        version = persistence._state_format_version(name)
        text = json.dumps({"__ministack_format__": version, "payload": state}, default=persistence._json_default)
        if self._saved.get(name) == text:
            return
        target = self._state / f"{name}.json"
        partial = target.with_suffix(".partial")
        partial.write_text(text)
        partial.replace(target)
        self._saved[name] = text

    def _restore_sessions(self) -> None:
        file = self._state / "sessions.json"
        if file.exists():
            sts = self.module("sts")
            sts._sessions.update(json.loads(file.read_text())["payload"]["sessions"])
            sts._evict_expired_sessions()

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
