"""The asset graph: uploads, raw objects, the crawled table, the views over it, the dataset and the dashboard."""

from collections.abc import Sequence
from dataclasses import dataclass

from dagster import AssetChecksDefinition, AssetsDefinition, AssetSpec, with_source_code_references

from superstore_assets.assets.checks import build_checks
from superstore_assets.assets.dashboard import build_dashboard
from superstore_assets.assets.dataset import build_dataset
from superstore_assets.assets.due import build_month_in_time
from superstore_assets.assets.months import month_partitions
from superstore_assets.assets.orders_table import build_orders_table
from superstore_assets.assets.raw_orders import build_raw_orders
from superstore_assets.assets.uploads import build_uploads
from superstore_assets.assets.views import build_views
from superstore_assets.settings import Settings
from superstore_assets.views.sql import read_views


@dataclass(frozen=True)
class Graph:
    """What Dagster is given."""

    assets: Sequence[AssetsDefinition | AssetSpec]
    checks: Sequence[AssetChecksDefinition]


def build_graph(settings: Settings) -> Graph:
    """The assets and checks of *settings*. Asks nothing of AWS."""
    months, views = month_partitions(settings), read_views(settings)
    assets: list[AssetsDefinition | AssetSpec] = [
        build_uploads(months),
        build_raw_orders(months),
        build_orders_table(settings, months),
        *build_views(settings, views, months),
    ]
    if settings.quicksight == "on":
        assets += [build_dataset(months), build_dashboard(settings)]
    checks = [*build_checks(months), build_month_in_time(settings)]
    referenced = with_source_code_references(assets)
    return Graph([each for each in referenced if isinstance(each, AssetsDefinition | AssetSpec)], checks)
