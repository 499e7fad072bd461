"""How calls to AWS are tried again: by botocore, and what botocore does not try again.

Botocore's standard mode repeats throttled calls, server errors and broken connections with growing, random pauses. It
does not read a body again that was cut off while it streamed, and takes every denial for final.
"""

import random
import time
from collections.abc import Callable
from typing import Any

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
_DENIED_PAUSES = (1.0, 2.0, 4.0)
_DENIED = frozenset({"AccessDenied", "AccessDeniedException", "AuthorizationError"})
_LONGEST_PAUSE = 20.0

CUT_OFF = (FlexibleChecksumError, HTTPClientError, IncompleteReadError, ReadTimeoutError, ResponseStreamingError)
"""How botocore says that a body did not come whole."""


def make_patient(session: Session, attempts: int = ATTEMPTS) -> None:
    """Have every client of *session* try a call up to *attempts* times, and a denial again while it may pass."""
    session.set_config_variable("retry_mode", "standard")
    session.set_config_variable("max_attempts", attempts)
    until = time.monotonic() + DENIED_SECONDS

    def again(**event: Any) -> Any:
        """The pause before a denied call is tried again; None leaves it to botocore."""
        code = event["response"][1].get("Error", {}).get("Code") if event["response"] else None
        if code not in _DENIED or time.monotonic() > until:
            return None
        context = event["request_dict"]["context"]
        denials = context["superstore_denials"] = context.get("superstore_denials", 0) + 1
        return _DENIED_PAUSES[denials - 1] if denials <= len(_DENIED_PAUSES) else None

    session.register("needs-retry", again)


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
