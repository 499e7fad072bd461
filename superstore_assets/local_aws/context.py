"""What the services of one embedded AWS share."""

import logging
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from superstore_assets.local_aws.logs import Logs
from superstore_assets.local_aws.objects import Objects
from superstore_assets.local_aws.store import Store

logger = logging.getLogger(__name__)

T = TypeVar("T")
_DISK_PAUSE = 1.0
"""Seconds until a full disk is tried again."""


@dataclass(frozen=True)
class Aws:
    """One account in one region: its durable documents, objects, logs, and threads for work that outlives a request."""

    account: str
    region: str
    home: Path
    endpoint: str
    store: Store
    objects: Objects
    logs: Logs
    _threads: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(8, "aws-work"))
    _ended: threading.Event = field(default_factory=threading.Event)

    def arn(self, service: str, resource: str) -> str:
        """ARN of a regional resource of this account: arn('glue', 'database/sales')."""
        return f"arn:aws:{service}:{self.region}:{self.account}:{resource}"

    def background(self, work: Callable[..., None], *args: Any) -> Future[None]:
        """Run *work* after the request is answered; it must record its own failures."""
        future = self._threads.submit(work, *args)
        future.add_done_callback(_log_failure)
        return future

    def recorded(self, record: Callable[[], T]) -> T:
        """What *record* returns, which writes down that work begins or how it ended: as soon as the disk takes it.

        On a full disk the work would else stand there for ever as going on.
        """
        told = False
        while True:
            try:
                return record()
            except (OSError, sqlite3.OperationalError) as error:
                if not told:
                    logger.warning("what became of some work cannot be recorded yet: %s", error)
                told = True
                if self._ended.wait(_DISK_PAUSE):
                    raise

    def stop(self) -> None:
        """Finish nothing more; what still runs is found interrupted at the next start."""
        self._ended.set()
        self._threads.shutdown(wait=False, cancel_futures=True)


def _log_failure(future: Future[None]) -> None:
    if not future.cancelled() and (error := future.exception()):
        logger.error("background work failed", exc_info=error)
