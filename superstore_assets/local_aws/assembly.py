"""Puts one embedded AWS together: base, store, services and the gateway in front of them."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from superstore_assets.local_aws import ACCOUNT, cloudformation
from superstore_assets.local_aws import base as base_module
from superstore_assets.local_aws import s3 as s3_module
from superstore_assets.local_aws import sqs as sqs_module
from superstore_assets.local_aws.athena import Athena
from superstore_assets.local_aws.base import Base
from superstore_assets.local_aws.cloudformation.requester import requester
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.database import Database
from superstore_assets.local_aws.gateway import Gateway
from superstore_assets.local_aws.glue import Glue
from superstore_assets.local_aws.logs import Logs
from superstore_assets.local_aws.objects import Objects
from superstore_assets.local_aws.quicksight import QuickSight
from superstore_assets.local_aws.quicksight.viewer import Viewer
from superstore_assets.local_aws.s3 import S3, Contents, Notifications
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
) -> tuple[Gateway, Callable[[], None]]:
    """The ASGI application that answers for the services of *home*, restored as they were, and what stops them."""
    loop.set_default_executor(ThreadPoolExecutor(32, "aws-request"))
    (home / "state").mkdir(exist_ok=True)
    database = Database(home / "state" / "aws.sqlite", base_module.SCHEMA + sqs_module.SCHEMA + s3_module.SCHEMA)
    base = Base(database)
    sqs = Sqs(database, ACCOUNT, region, endpoint)
    s3 = S3(database, Contents(home / "s3"), Notifications(sqs, region), ACCOUNT, region)
    s3.start()
    base.ensure_administrator(*administrator)
    store = Store(home / "state" / "documents.sqlite")
    aws = Aws(ACCOUNT, region, home, endpoint, store, Objects(s3), Logs(base, loop))
    glue = Glue(aws)
    athena = Athena(aws, glue)
    quicksight = QuickSight(aws, athena)
    sns = Sns(aws, sqs)
    _let_alarms_publish(sns)
    _tell_callers_who_they_are()
    services: dict[str, Service] = {service.name: service for service in (s3, sqs, sns, glue, athena, quicksight)}
    cloudformation.install(aws, base, services)

    def stop() -> None:
        aws.stop()
        s3.stop()
        store.close()
        database.close()

    return Gateway(base, s3, services, Viewer(quicksight, port, page_hint), region, port), stop


def _tell_callers_who_they_are() -> None:
    """Let the base's iam:GetUser without a name tell of the caller, where it would tell of root."""
    from ministack.core import iam_evaluator
    from ministack.services import iam

    get_named = iam._get_user

    def get_user(parameters: dict[str, Any]) -> Any:
        if parameters.get("UserName"):
            return get_named(parameters)
        principal = iam_evaluator.resolve_principal(requester.get(), ACCOUNT)
        if isinstance(principal, iam_evaluator.AuthError) or principal.type != "User":
            message = "Must specify userName when calling with non-User credentials"
            return iam._error(400, "ValidationError", message, ns="iam")
        return get_named({**parameters, "UserName": [principal.arn.rpartition("/")[2]]})

    iam._IAM_HANDLERS["GetUser"] = get_user


def _let_alarms_publish(sns: Sns) -> None:
    """Let the base's CloudWatch publish the changes of alarms to our topics."""
    from ministack.services import sns as base_sns

    def publish(topic_arn: str, _message_id: str, message: str, *_: Any) -> None:
        sns.alarm(topic_arn, message)

    base_sns._fanout = publish
