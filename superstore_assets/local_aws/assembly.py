"""Puts one embedded AWS together: base, store, services and the gateway in front of them."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from superstore_assets.local_aws import ACCOUNT, cloudformation
from superstore_assets.local_aws import base as base_module
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
from superstore_assets.local_aws.store import Store


def assemble(
    home: Path, region: str, endpoint: str, port: int, loop: asyncio.AbstractEventLoop, administrator: tuple[str, str]
) -> tuple[Aws, Gateway]:
    """The services of *home*, restored as they were, and the ASGI application that answers for them."""
    loop.set_default_executor(ThreadPoolExecutor(32, "aws-request"))
    (home / "state").mkdir(exist_ok=True)
    base = Base(Database(home / "state" / "aws.sqlite", base_module.SCHEMA))
    base.ensure_administrator(*administrator)
    store = Store(home / "state" / "documents.sqlite")
    aws = Aws(ACCOUNT, region, home, endpoint, store, Objects(base, loop), Logs(base, loop))
    glue = Glue(aws)
    athena = Athena(aws, glue)
    quicksight = QuickSight(aws, athena)
    services: dict[str, Service] = {service.name: service for service in (glue, athena, quicksight)}
    cloudformation.install(aws, services)
    return aws, Gateway(base, services, Viewer(quicksight, port), region, port)
