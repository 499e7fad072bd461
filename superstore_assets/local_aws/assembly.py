"""Puts one embedded AWS together: base, store, services and the gateway in front of them."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from superstore_assets.local_aws import ACCOUNT, cloudformation
from superstore_assets.local_aws import base as base_module
from superstore_assets.local_aws import sqs as sqs_module
from superstore_assets.local_aws.athena import Athena
from superstore_assets.local_aws.base import Base
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.database import Database
from superstore_assets.local_aws.gateway import Gateway
from superstore_assets.local_aws.glue import Glue
from superstore_assets.local_aws.logs import Logs
from superstore_assets.local_aws.objects import Objects
from superstore_assets.local_aws.quicksight import QuickSight
from superstore_assets.local_aws.quicksight.viewer import Viewer
from superstore_assets.local_aws.service import Service
from superstore_assets.local_aws.sns import Sns
from superstore_assets.local_aws.sqs import Sqs
from superstore_assets.local_aws.store import Store


def assemble(
    home: Path,
    region: str,
    endpoint: str,
    port: int,
    loop: asyncio.AbstractEventLoop,
    administrator: tuple[str, str],
    page_hint: str | None,
) -> tuple[Aws, Gateway]:
    """The services of *home*, restored as they were, and the ASGI application that answers for them."""
    loop.set_default_executor(ThreadPoolExecutor(32, "aws-request"))
    (home / "state").mkdir(exist_ok=True)
    database = Database(home / "state" / "aws.sqlite", base_module.SCHEMA + sqs_module.SCHEMA)
    base = Base(database)
    sqs = Sqs(database, ACCOUNT, region, endpoint)
    _let_the_base_notify(sqs)
    base.ensure_administrator(*administrator)
    store = Store(home / "state" / "documents.sqlite")
    aws = Aws(ACCOUNT, region, home, endpoint, store, Objects(base, loop), Logs(base, loop))
    glue = Glue(aws)
    athena = Athena(aws, glue)
    quicksight = QuickSight(aws, athena)
    sns = Sns(aws, sqs)
    _let_alarms_publish(sns)
    services: dict[str, Service] = {service.name: service for service in (sqs, sns, glue, athena, quicksight)}
    cloudformation.install(aws, services)
    return aws, Gateway(base, services, Viewer(quicksight, port, page_hint), region, port)


def _let_alarms_publish(sns: Sns) -> None:
    """Let the base's CloudWatch publish the changes of alarms to our topics."""
    from ministack.services import sns as base_sns

    def publish(topic_arn: str, _message_id: str, message: str, *_: Any) -> None:
        sns.alarm(topic_arn, message)

    base_sns._fanout = publish


def _let_the_base_notify(sqs: Sqs) -> None:
    """Let the base's S3 put its notifications into our queues."""
    from ministack.services import s3

    def deliver(arn: str, payload: dict[str, Any], _region: str, bucket_name: str = "") -> None:
        sqs.deliver(arn, json.dumps(payload), "s3.amazonaws.com", f"arn:aws:s3:::{bucket_name}")

    def exists(_kind: str, arn: str, _region: str) -> bool:
        return sqs.accepts(arn, "", "") is not None

    def allows(_kind: str, arn: str, bucket: str, _owner: str) -> bool | None:
        return sqs.accepts(arn, "s3.amazonaws.com", f"arn:aws:s3:::{bucket}")

    s3._notification_destination_exists = exists
    s3._notification_destination_allows = allows
    s3._deliver_event_to_sqs = deliver
