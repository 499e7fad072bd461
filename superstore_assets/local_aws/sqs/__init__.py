"""SQS: standard queues whose messages are on disk, a row each."""

from superstore_assets.local_aws.sqs.queues import SCHEMA
from superstore_assets.local_aws.sqs.service import Sqs

__all__ = ["SCHEMA", "Sqs"]
