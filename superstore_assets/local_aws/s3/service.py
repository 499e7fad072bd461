"""S3, put together."""

import logging
import sqlite3
import threading

from superstore_assets.local_aws.s3.buckets import Buckets
from superstore_assets.local_aws.s3.lifecycle import Lifecycle
from superstore_assets.local_aws.s3.listings import Listings
from superstore_assets.local_aws.s3.uploads import Uploads

logger = logging.getLogger(__name__)

_MINUTE = 60.0
_DAY_MINUTES = 24 * 60


class S3(Buckets, Listings, Uploads):
    """Buckets, objects with their versions, uploads in parts; its housekeeping runs until it is stopped."""

    def start(self) -> None:
        """Begin the housekeeping: files that nothing names any more, and once a day the lifecycle of objects."""
        self._stopped = threading.Event()
        threading.Thread(target=self._keep_house, name="s3-housekeeping", daemon=True).start()

    def stop(self) -> None:
        """End the housekeeping."""
        self._stopped.set()

    def _keep_house(self) -> None:
        minutes = 0
        while True:
            try:
                self.contents.remove_released(_MINUTE)
                if minutes % _DAY_MINUTES == 0:
                    Lifecycle(self.index).apply()
            except (OSError, sqlite3.Error):
                logger.exception("S3's housekeeping failed; it is tried again")
            minutes += 1
            if self._stopped.wait(_MINUTE):
                return
