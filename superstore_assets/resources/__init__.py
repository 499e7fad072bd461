"""AWS as the pipeline uses it: one module per service, each acting as the role of its step."""

from superstore_assets.resources.alerts import Alerts
from superstore_assets.resources.athena import Athena
from superstore_assets.resources.crawler import Crawler
from superstore_assets.resources.queue import Queue
from superstore_assets.resources.quicksight import QuickSight
from superstore_assets.resources.role_session import AwsUnreachableError, RoleSession
from superstore_assets.resources.storage import Storage

__all__ = ["Alerts", "Athena", "AwsUnreachableError", "Crawler", "Queue", "QuickSight", "RoleSession", "Storage"]
