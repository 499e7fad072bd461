"""How calls to AWS are tried again: by botocore, and what botocore does not try again.

Botocore's standard mode repeats throttled calls, server errors and broken connections with growing, random pauses. It
does not read a body again that was cut off while it streamed, takes half a JSON document for an empty one, and every
denial for final.
"""

import json
import random
import time
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import ParseError, fromstring

from botocore.exceptions import (
    FlexibleChecksumError,
    HTTPClientError,
    IncompleteReadError,
    ReadTimeoutError,
    ResponseStreamingError,
)
from botocore.session import Session

ATTEMPTS = 10
"""Tries of one call: about a minute in all. Of calls of which 15 in 100 fail, one in 200 million fails for good."""
FEW_ATTEMPTS = 4
"""Where somebody waits and asks again by himself: a sensor's tick."""

DENIED_SECONDS = 600.0
"""A denial may pass by itself in the first minutes of a role or a policy (IAM user guide, 'Changes that I make are not
always immediately visible'); later it is one."""
_DENIED = frozenset({"AccessDenied", "AccessDeniedException", "AuthorizationError"})
_CLOCK = frozenset({"ExpiredToken", "ExpiredTokenException", "RequestTimeTooSkewed", "RequestExpired"})
"""A clock that is being set passes at any time: each try is signed anew, by credentials as fresh as they should be."""
_CLOCK_OR_FALSE = frozenset({"SignatureDoesNotMatch", "InvalidSignatureException"})
_PASSING_PAUSES = (1.0, 2.0, 4.0)
_JSON = ("json", "rest-json")
_BROKEN = 502
"""Bad Gateway."""
_LONGEST_PAUSE = 20.0

CUT_OFF = (FlexibleChecksumError, HTTPClientError, IncompleteReadError, ReadTimeoutError, ResponseStreamingError)
"""How botocore says that a body did not come whole."""


def make_patient(session: Session, attempts: int = ATTEMPTS) -> None:
    """Have every client of *session* try a call up to *attempts* times, and again what may pass by itself."""
    session.set_config_variable("retry_mode", "standard")
    session.set_config_variable("max_attempts", attempts)
    until = time.monotonic() + DENIED_SECONDS

    def again(**event: Any) -> Any:
        """The pause before a call that was refused is tried again; None leaves it to botocore."""
        if not event["response"] or not _passes(*event["response"], denials=time.monotonic() < until):
            return None
        context = event["request_dict"]["context"]
        refused = context["superstore_refused"] = context.get("superstore_refused", 0) + 1
        return _PASSING_PAUSES[refused - 1] if refused <= len(_PASSING_PAUSES) else None

    session.register("before-parse", _note_broken)
    session.register("needs-retry", again)


def _passes(response: Any, parsed: Any, *, denials: bool) -> bool:
    error = parsed.get("Error", {})
    code = error.get("Code")
    if code in _CLOCK_OR_FALSE:
        return "expired" in str(error.get("Message", "")).lower()
    broken = parsed["ResponseMetadata"]["HTTPStatusCode"] == _BROKEN != response.status_code
    return broken or code in _CLOCK or (denials and code in _DENIED)


def _note_broken(**event: Any) -> None:
    """Take an answer that does not hold the whole of a document for that of a broken gateway."""
    answer, operation = event["response_dict"], event["operation_model"]
    body, output = answer["body"], operation.output_shape
    payload = output.members.get(output.serialization.get("payload")) if output else None
    if not isinstance(body, bytes) or not body.strip() or (payload and payload.type_name != "structure"):
        return
    is_json = operation.service_model.metadata["protocol"] in _JSON
    if answer["status_code"] < 300 or body.lstrip().startswith(b"{" if is_json else b"<?xml"):
        try:
            json.loads(body) if is_json else fromstring(body)  # noqa: S314  # as botocore does next
        except (ValueError, ParseError):
            answer.update(status_code=_BROKEN, body=b"")


def read_whole(get: Callable[[], Any], attempts: int = ATTEMPTS) -> tuple[bytes, Any]:
    """The body of what *get* answers, and the answer; *get* is called again where the body does not come whole."""
    for attempt in range(attempts):
        try:
            found = get()
            return found["Body"].read(), found
        except CUT_OFF:
            if attempt == attempts - 1:
                raise
            time.sleep(random.uniform(0, min(2.0**attempt, _LONGEST_PAUSE)))  # noqa: S311  # a pause, no secret
    raise AssertionError("the last attempt returns or raises")
