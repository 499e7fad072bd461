"""Waiting for AWS: pauses that grow."""

import time
from collections.abc import Iterator


def pauses(first: float, longest: float, factor: float = 1.2) -> Iterator[float]:
    """Sleep *first* seconds, then *factor* times longer each time up to *longest*; yields after each pause the seconds
    waited in all.
    """
    began, pause = time.monotonic(), first
    while True:
        time.sleep(pause)
        pause = min(pause * factor, longest)
        yield time.monotonic() - began
