"""Telling people: into the log always, and to the deployment's SNS topic or to a webhook where the settings say so."""

import json
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass

from botocore.exceptions import BotoCoreError, ClientError

from superstore_assets.resources.role_session import AwsUnreachableError, RoleSession

_SUBJECT = 99
"""Characters of an SNS subject, ASCII and one line (SNS API, 'Publish')."""
_WEBHOOK_SECONDS = 10


class AlertError(Exception):
    """Nobody could be told; the text says why, and no address: a webhook's is its password."""


@dataclass(frozen=True)
class Alert:
    """Something that a person should know."""

    what: str
    """One line,"""
    where: str
    """the step or object and the run,"""
    why: str
    """the reason in the words of whoever refused,"""
    to_do: str
    """and what the reader should do about it."""

    @property
    def text(self) -> str:
        """All of it, a line each."""
        return f"{self.what}\nwhere: {self.where}\nwhy: {self.why}\nto do: {self.to_do}"


class Alerts:
    """Where alerts go: *sink* is 'log', 'topic' or a webhook's address, which takes a POST of `{"text": ...}`."""

    def __init__(self, roles: RoleSession, sink: str) -> None:
        self._roles, self._sink = roles, sink

    def tell(self, alert: Alert, log: Callable[[str], None]) -> None:
        """Tell it, to *log* in any case. Raises AlertError where it did not get to the sink."""
        log(alert.text.replace("\n", "; "))
        if self._sink == "topic":
            self._publish(alert)
        elif self._sink != "log":
            self._post(alert)

    def _publish(self, alert: Alert) -> None:
        try:
            self._roles.client("sns", "dagster").publish(
                TopicArn=self._roles.lake.arn("sns", self._roles.lake.alerts_topic),
                Subject=alert.what.encode("ascii", "replace").decode()[:_SUBJECT],
                Message=alert.text,
            )
        except (AwsUnreachableError, BotoCoreError, ClientError) as error:
            raise AlertError(f"SNS did not take an alert: {error}") from error

    def _post(self, alert: Alert) -> None:
        # The settings take no other scheme than http and https.
        request = urllib.request.Request(  # noqa: S310
            self._sink, json.dumps({"text": alert.text}).encode(), {"Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request, timeout=_WEBHOOK_SECONDS):  # noqa: S310
                pass
        except urllib.error.HTTPError as error:
            raise AlertError(f"the webhook answered an alert with {error.code} {error.reason}") from None
        except OSError as error:
            reason = getattr(error, "reason", error)
            raise AlertError(f"the webhook did not take an alert: {type(reason).__name__}") from None
