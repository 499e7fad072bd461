"""Telling people: through the deployment's SNS topic or a webhook, where the settings say so."""

import json
import re
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from superstore_assets.printable import printable
from superstore_assets.resources.role_session import AwsUnreachableError, RoleSession

_SUBJECT = 99
"""Characters of an SNS subject, ASCII and one line (SNS API, 'Publish')."""
_MOST = 1500
"""Characters of a reason: a receiver that refuses a long message would refuse it for ever."""
_WEBHOOK_SECONDS = 30
_MARKUP = re.compile(r"[^\w\s,.;:/()%'-]|https?:|www\.")


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
        """All of it, a line each, whatever the reason holds."""
        return self._lines(printable(self.what), printable(self.where), printable(_cut(self.why)))

    @property
    def markdown(self) -> str:
        """The same for chats, which take text between backquotes as it is, but for the brackets of a mention."""
        return self._lines(_inert(self.what), _inert(self.where), _inert(_cut(self.why)))

    def _lines(self, what: str, where: str, why: str) -> str:
        return f"{what}\nwhere: {where}\nwhy: {why}\nto do: {self.to_do}"


class Alerts:
    """Where alerts go besides the log: *sink* is 'log', 'topic' or a webhook's address, which takes a POST of
    `{"text": ...}`.
    """

    def __init__(self, roles: RoleSession, sink: str) -> None:
        self._roles, self._sink = roles, sink

    def tell(self, alert: Alert) -> None:
        """Tell it. Raises AlertError where it did not get to the sink."""
        if self._sink == "topic":
            self._publish(alert)
        elif self._sink != "log":
            self._post(alert)

    def _publish(self, alert: Alert) -> None:
        try:
            self._roles.client("sns", "dagster").publish(
                TopicArn=self._roles.lake.arn("sns", self._roles.lake.alerts_topic),
                Subject=printable(alert.what).encode("ascii", "replace").decode()[:_SUBJECT],
                Message=alert.text,
            )
        except (AwsUnreachableError, BotoCoreError, ClientError) as error:
            raise AlertError(f"SNS did not take an alert: {error}") from error

    def _post(self, alert: Alert) -> None:
        try:
            # The settings take no other scheme than http and https.
            request = urllib.request.Request(  # noqa: S310
                self._sink, json.dumps({"text": alert.markdown}).encode(), {"Content-Type": "application/json"}
            )
            with _OPENER.open(request, timeout=_WEBHOOK_SECONDS):
                pass
        except urllib.error.HTTPError as error:
            hint = "; give its new address" if error.code in range(300, 400) else ""
            raise AlertError(f"the webhook answered an alert with {error.code}{hint}") from None
        except (OSError, HTTPException, ValueError) as error:  # the last two where the address is none
            reason = getattr(error, "reason", error)
            raise AlertError(f"the webhook did not take an alert: {type(reason).__name__}") from None


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirected POST would go on as a GET, without the alert, and to whomever."""

    def redirect_request(self, *_: Any) -> None:
        """Follow none: what comes is an HTTPError."""


_OPENER = urllib.request.build_opener(_NoRedirects)


def _inert(text: str) -> str:
    shown = printable(text)
    if _MARKUP.search(shown):
        shown = "`" + shown.replace("`", "'").replace("<", "\u2039").replace(">", "\u203a") + "`"
    return shown


def _cut(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[:_MOST]} ..."
