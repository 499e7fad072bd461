"""CloudWatch Logs as the other services write it: as an identity, refused when that identity may not."""

import asyncio
import time
from collections.abc import Sequence

from ministack.core.responses import request_scope
from ministack.services import cloudwatch_logs

from superstore_assets.local_aws.base import Base
from superstore_assets.local_aws.identity import Identity


class Logs:
    """The log streams of the base. Calls may come from any thread but the event loop's own."""

    def __init__(self, base: Base, loop: asyncio.AbstractEventLoop) -> None:
        self._base = base
        self._loop = loop

    def write(self, identity: Identity, group: str, stream: str, messages: Sequence[str]) -> None:
        """Append *messages*, making the group and the stream where they are missing.

        AccessDeniedException unless logs:CreateLogGroup, logs:CreateLogStream and logs:PutLogEvents allow it.
        """
        arn = f"arn:aws:logs:{identity.region}:{identity.account}:log-group:{group}:log-stream:"
        existing = cloudwatch_logs._log_groups.get_scoped(identity.account, identity.region, group)
        if existing is None:
            identity.require("logs:CreateLogGroup", arn)
        if existing is None or stream not in existing["streams"]:
            identity.require("logs:CreateLogStream", arn + stream)
        identity.require("logs:PutLogEvents", arn + stream)

        async def append() -> None:
            with request_scope(identity.account, identity.region):
                given = {"logGroupName": group, "logStreamName": stream}
                cloudwatch_logs._create_log_group(given)
                cloudwatch_logs._create_log_stream(given)
                now = int(time.time() * 1000)
                events = [{"timestamp": now, "message": message} for message in messages]
                cloudwatch_logs._put_log_events({**given, "logEvents": events})
            self._base.save("logs")

        asyncio.run_coroutine_threadsafe(append(), self._loop).result()
