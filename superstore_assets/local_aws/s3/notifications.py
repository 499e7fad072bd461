"""News of objects: messages in the queues that a bucket's notification configuration names."""

import fnmatch
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote_plus

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.s3.index import Version
from superstore_assets.local_aws.s3.settings import affixes
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.sqs import Sqs

Members = dict[str, Any]

_SERVICE = "s3.amazonaws.com"


class Notifications:
    """Tells queues, as S3, what happens in buckets.

    The message is in the queue when the change is made, in one transaction with it; a queue that is gone or does not
    let S3 in hears nothing, as on AWS.
    """

    def __init__(self, sqs: Sqs, region: str) -> None:
        self._sqs = sqs
        self._region = region

    def check(self, bucket: str, queues: Sequence[Members]) -> None:
        """InvalidArgument unless each of the queues lets S3 send for *bucket*."""
        source = f"arn:aws:s3:::{bucket}"
        if deaf := [
            queue["QueueArn"] for queue in queues if not self._sqs.accepts(queue["QueueArn"], _SERVICE, source)
        ]:
            raise AwsError(
                "InvalidArgument",
                "Unable to validate the following destination configurations",
                ArgumentName=deaf[0],
                ArgumentValue="Permissions on the destination queue do not allow S3 to publish notifications from this"
                " bucket",
            )

    def test(self, bucket: str, queues: Sequence[Members], call: Call) -> None:
        """Send the event by which S3 tries a new configuration."""
        body = {
            "Service": "Amazon S3",
            "Event": "s3:TestEvent",
            "Time": _now(),
            "Bucket": bucket,
            "RequestId": call.request_id,
            "HostId": call.request_id,
        }
        for arn in dict.fromkeys(queue["QueueArn"] for queue in queues):
            self._sqs.deliver(arn, json.dumps(body), _SERVICE, f"arn:aws:s3:::{bucket}")

    def tell(self, queues: Sequence[Members], call: Call, event: str, version: Version, owner: str) -> None:
        """Tell those of *queues* that want to hear of *event* ('ObjectCreated:Put') of that key."""
        for queue in queues:
            prefix, suffix = affixes(queue)
            wanted = any(fnmatch.fnmatchcase(f"s3:{event}", pattern) for pattern in queue["Events"])
            if wanted and version.key.startswith(prefix) and version.key.endswith(suffix):
                record = self._record(queue["Id"], call, event, version, owner)
                source = f"arn:aws:s3:::{version.bucket}"
                self._sqs.deliver(queue["QueueArn"], json.dumps({"Records": [record]}), _SERVICE, source)

    def _record(self, configuration: str, call: Call, event: str, version: Version, owner: str) -> Members:
        """The event as S3 says it (S3 user guide, event message structure)."""
        told: Members = {"key": quote_plus(version.key, safe="/*-._")}
        if event.startswith("ObjectCreated"):
            told |= {"size": version.size, "eTag": version.etag}
        elif event.endswith("DeleteMarkerCreated"):
            told |= {"eTag": "d41d8cd98f00b204e9800998ecf8427e"}
        if version.version_id != "null":
            told["versionId"] = version.version_id
        told["sequencer"] = f"{version.number:018X}"
        return {
            "eventVersion": "2.1",
            "eventSource": "aws:s3",
            "awsRegion": self._region,
            "eventTime": _now(),
            "eventName": event,
            "userIdentity": {"principalId": f"AWS:{call.identity.id}"},
            "requestParameters": {"sourceIPAddress": "127.0.0.1"},
            "responseElements": {"x-amz-request-id": call.request_id, "x-amz-id-2": call.request_id},
            "s3": {
                "s3SchemaVersion": "1.0",
                "configurationId": configuration,
                "bucket": {
                    "name": version.bucket,
                    "ownerIdentity": {"principalId": owner[:14].upper()},
                    "arn": f"arn:aws:s3:::{version.bucket}",
                },
                "object": told,
            },
        }


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
