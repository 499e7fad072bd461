"""`glue/orders`: the table that the crawler keeps over the raw objects."""

from collections.abc import Iterator
from typing import Any

from dagster import (
    AssetCheckResult,
    AssetCheckSpec,
    AssetExecutionContext,
    AssetsDefinition,
    BackfillPolicy,
    Failure,
    MonthlyPartitionsDefinition,
    TableColumn,
    TableSchema,
    asset,
)

from superstore_assets import lake
from superstore_assets.assets.keys import ORDERS_TABLE, OWNERS, RAW_ORDERS, TABLE_SCHEMA
from superstore_assets.assets.months import Metadata, made, made_in_run
from superstore_assets.assets.raw_orders import withdrawn
from superstore_assets.resources.crawler import Crawler, Table
from superstore_assets.settings import Settings
from superstore_assets.views.sql import TABLE_COLUMNS

QUOTING_SERDE = "org.apache.hadoop.hive.serde2.OpenCSVSerde"


def build_orders_table(settings: Settings, months: MonthlyPartitionsDefinition) -> AssetsDefinition:
    """The asset that crawls once for all months of a run; those that were withdrawn lose their partition."""

    @asset(
        key=ORDERS_TABLE,
        deps=[RAW_ORDERS],
        partitions_def=months,
        backfill_policy=BackfillPolicy.single_run(),
        check_specs=[
            AssetCheckSpec(
                TABLE_SCHEMA.name,
                asset=ORDERS_TABLE,
                description="The crawler made the columns, partition keys, location and quote-aware SerDe expected.",
            )
        ],
        description=(
            "The orders table of the Glue catalogue, partitioned by `year` and `month`, as the crawler makes it from"
            " the raw objects. Every column is text; the views over it give the types."
        ),
        group_name="glue",
        kinds={"glue"},
        owners=OWNERS,
        metadata={"dagster/table_name": f"{settings.name}.{lake.ORDERS_TABLE}"},
        code_version="1",
    )
    def orders(context: AssetExecutionContext, crawler: Crawler) -> Iterator[Any]:
        wanted = made_in_run(context, RAW_ORDERS)
        gone = withdrawn(context.instance, wanted)
        # A crawl would only mark the partitions of withdrawn months as deprecated, and Athena would go on with them.
        dropped = sorted(gone & crawler.months().keys()) if gone and crawler.table() else []
        crawler.drop(dropped)
        seconds = crawler.run(context.log.info).seconds if gone != set(wanted) else 0.0
        table = crawler.table()
        if table is None:
            raise Failure(f"there is no table {settings.name}.{lake.ORDERS_TABLE}, though the crawler has not failed")
        locations = crawler.months()
        metadata = {
            "dagster/column_schema": _schema(table),
            "dagster/uri": table.location,
            "table": f"{settings.name}.{table.name}",
            "serde": table.serde,
            "partitions": len(locations),
            "seconds": round(seconds, 1),
        }
        found: dict[str, Metadata] = {
            month: {"partition_location": locations[month]} for month in wanted if month in locations
        }
        found |= {month: {"withdrawn": True, "partition dropped": month in dropped} for month in gone - found.keys()}
        if found:
            yield from made(context, found, metadata=metadata)
        differences = _differences(table, crawler.roles.lake)
        yield AssetCheckResult(
            check_name=TABLE_SCHEMA.name,
            passed=not differences,
            description="; ".join(differences) or "as expected",
            metadata={"dagster/column_schema": _schema(table), "serde": table.serde, "location": table.location},
        )
        if missing := [month for month in wanted if month not in found]:
            raise Failure(f"after the crawl the table has no partition for {', '.join(missing)}")

    return orders


def _schema(table: Table) -> TableSchema:
    every = (*table.columns, *table.partition_keys)
    return TableSchema([TableColumn(name, kind, TABLE_COLUMNS.get(name)) for name, kind in every])


def _differences(table: Table, names: lake.Lake) -> list[str]:
    keys = (("year", "string"), ("month", "string"))
    columns = tuple((name, "string") for name in TABLE_COLUMNS if name not in dict(keys))
    location = f"s3://{names.bucket}/{lake.RAW_ORDERS}"
    checks = (
        ("columns", table.columns, columns),
        ("partition keys", table.partition_keys, keys),
        ("SerDe", table.serde, QUOTING_SERDE),
        ("location", table.location.rstrip("/"), location.rstrip("/")),
    )
    return [
        f"{what}: {_shown(found)} where {_shown(wanted)} is expected"
        for what, found, wanted in checks
        if found != wanted
    ]


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else ", ".join(f"{name} {kind}" for name, kind in value)
