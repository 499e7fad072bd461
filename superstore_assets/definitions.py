"""Everything that Dagster loads. Nothing here asks AWS for anything."""

import warnings
from collections.abc import Mapping
from typing import Any

from dagster import BetaWarning, Definitions, PreviewWarning, in_process_executor

from superstore_assets.assets import build_graph
from superstore_assets.automation import build_automation
from superstore_assets.resources import Alerts, Athena, Crawler, Queue, QuickSight, RoleSession, Storage
from superstore_assets.settings import Settings


def build_resources(settings: Settings) -> dict[str, Any]:
    """The AWS resources by their names in the graph, all over one session."""
    roles = RoleSession.of(settings)
    return {
        "storage": Storage(roles=roles),
        "crawler": Crawler(roles=roles),
        "athena": Athena(roles=roles),
        "quicksight": QuickSight(
            roles=roles,
            reader_group=settings.reader_group,
            author_group=settings.author_group,
            refresh_at=None if settings.refresh_at == "off" else settings.refresh_at,
        ),
        "queue": Queue(roles=roles),
        "alerts": Alerts(roles, settings.alerts),
    }


def build_definitions(settings: Settings, resources: Mapping[str, Any] | None = None) -> Definitions:
    """The graph, its checks, the job and the sensor of *settings*; *resources* replace those of the same name.

    Steps run in one process, one after the other: they wait for AWS, and a process of their own costs each two seconds.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PreviewWarning)  # partitions of asset checks
        warnings.simplefilter("ignore", BetaWarning)  # backfill policies
        graph = build_graph(settings)
        made = Definitions(
            assets=graph.assets,
            asset_checks=graph.checks,
            resources={**build_resources(settings), **(resources or {})},
            executor=in_process_executor,
        )
        return Definitions.merge(made, build_automation(settings))


defs = build_definitions(Settings())
