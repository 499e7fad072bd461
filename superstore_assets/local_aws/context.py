"""What the services of one embedded AWS share."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from superstore_assets.local_aws.logs import Logs
from superstore_assets.local_aws.objects import Objects
from superstore_assets.local_aws.store import Store

logger = logging.getLogger(__name__)


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

    def arn(self, service: str, resource: str) -> str:
        """ARN of a regional resource of this account: arn('glue', 'database/sales')."""
        return f"arn:aws:{service}:{self.region}:{self.account}:{resource}"

    def background(self, work: Callable[..., None], *args: Any) -> Future[None]:
        """Run *work* after the request is answered; it must record its own failures."""
        future = self._threads.submit(work, *args)
        future.add_done_callback(_log_failure)
        return future

    def stop(self) -> None:
        """Finish nothing more; what still runs is found interrupted at the next start."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _log_failure(future: Future[None]) -> None:
    if not future.cancelled() and (error := future.exception()):
        logger.error("background work failed", exc_info=error)
