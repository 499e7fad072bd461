"""The pipeline's definitions with short pauses between looks and tries, for a daemon that a test waits for."""

from superstore_assets.automation import alerts, uploads

uploads.TICK_SECONDS = alerts.TICK_SECONDS = 1
uploads.SETTLE_SECONDS = 1.0
uploads.RETRY_PAUSES = (5.0, 5.0, 5.0, 5.0)

from superstore_assets.definitions import defs  # noqa: E402  # made of the above

__all__ = ["defs"]
