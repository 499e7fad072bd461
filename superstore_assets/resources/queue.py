"""The queue by which S3 tells of uploads: a wake-up call, never the truth."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_plus

from dagster import ConfigurableResource
from pydantic import ConfigDict, PrivateAttr

from superstore_assets.resources.role_session import RoleSession


@dataclass(frozen=True)
class Notification:
    """One message; *keys* are the objects that it tells of, decoded. The test message of S3 tells of none."""

    receipt: str
    keys: tuple[str, ...]


class Queue(ConfigurableResource[None]):
    """SQS as the Dagster role."""

    model_config = ConfigDict(extra="forbid")

    roles: RoleSession
    _url: str | None = PrivateAttr(default=None)

    def receive(self, most: int = 100) -> list[Notification]:
        """The messages that wait, at most about *most*. One that is not S3's is left for the dead-letter queue."""
        sqs = self.roles.client("sqs", "dagster")
        received: list[Any] = []
        while len(received) < most:
            answer = sqs.receive_message(QueueUrl=self._queue_url(sqs), MaxNumberOfMessages=10, WaitTimeSeconds=0)
            messages = answer.get("Messages", [])
            if not messages:
                break
            received += messages
        return [note for message in received if (note := _notification(message)) is not None]

    def delete(self, receipts: Sequence[str]) -> None:
        """Forget messages by their receipts; call it when what they caused is recorded."""
        sqs = self.roles.client("sqs", "dagster")
        for start in range(0, len(receipts), 10):
            entries = [
                {"Id": str(number), "ReceiptHandle": receipt}
                for number, receipt in enumerate(receipts[start : start + 10])
            ]
            # A receipt that expired meanwhile is delivered again, which costs a listing and no run.
            sqs.delete_message_batch(QueueUrl=self._queue_url(sqs), Entries=entries)

    def _queue_url(self, sqs: Any) -> str:
        if self._url is None:
            self._url = sqs.get_queue_url(QueueName=self.roles.lake.queue)["QueueUrl"]
        return self._url


def _notification(message: Any) -> Notification | None:
    try:
        body = json.loads(message["Body"])
        if body.get("Event") == "s3:TestEvent":
            return Notification(message["ReceiptHandle"], ())
        keys = tuple(unquote_plus(record["s3"]["object"]["key"]) for record in body["Records"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return Notification(message["ReceiptHandle"], keys)
