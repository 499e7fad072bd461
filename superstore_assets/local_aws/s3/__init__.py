"""S3: objects as files that are written whole, and one database in which they become objects in one step."""

from superstore_assets.local_aws.s3.contents import Contents
from superstore_assets.local_aws.s3.core import ClientGoneError, Head
from superstore_assets.local_aws.s3.index import SCHEMA
from superstore_assets.local_aws.s3.notifications import Notifications
from superstore_assets.local_aws.s3.service import S3

__all__ = ["S3", "SCHEMA", "ClientGoneError", "Contents", "Head", "Notifications"]
