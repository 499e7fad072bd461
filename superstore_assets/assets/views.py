"""`athena/v_*`: one asset for each file in `views/`."""

from collections.abc import Iterator, Sequence
from typing import Any

from dagster import (
    AssetExecutionContext,
    AssetKey,
    AssetsDefinition,
    BackfillPolicy,
    MetadataValue,
    MonthlyPartitionsDefinition,
    TableColumn,
    TableColumnDep,
    TableColumnLineage,
    TableSchema,
    asset,
)

from superstore_assets import lake
from superstore_assets.assets.figures import count_months
from superstore_assets.assets.keys import ORDERS_TABLE, OWNERS, code_reference, view
from superstore_assets.assets.months import made, made_in_run
from superstore_assets.assets.raw_orders import withdrawn
from superstore_assets.resources.athena import Athena, QueryResult
from superstore_assets.settings import Settings
from superstore_assets.views.sql import VIEWS, View


def build_views(
    settings: Settings, views: Sequence[View], months: MonthlyPartitionsDefinition
) -> list[AssetsDefinition]:
    """An asset for each of *views*; what it depends on, its columns and their lineage are read from its SQL."""
    return [_build_view(settings, each, months) for each in views]


def in_months(months: Sequence[str]) -> str:
    """A predicate on the partition keys `year` and `month` that is true for *months*."""
    years: dict[str, list[str]] = {}
    for month in months:
        year, number = month.split("-")
        years.setdefault(year, []).append(f"'{number}'")
    return " OR ".join(f"(year = '{year}' AND month IN ({', '.join(found)}))" for year, found in years.items())


def query_metadata(result: QueryResult) -> dict[str, Any]:
    """What a user wants to know of a query that ran."""
    return {
        "query_id": result.query_id,
        "bytes_scanned": result.bytes_scanned,
        "estimated_cost_usd": result.dollars,
        "seconds": round(result.seconds, 2),
    }


def _build_view(settings: Settings, definition: View, months: MonthlyPartitionsDefinition) -> AssetsDefinition:
    upstream = {name: ORDERS_TABLE if name == lake.ORDERS_TABLE else view(name) for name in definition.reads}

    @asset(
        key=view(definition.name),
        deps=list(upstream.values()),
        partitions_def=months,
        backfill_policy=BackfillPolicy.single_run(),
        description=definition.description,
        group_name="athena",
        kinds={"athena", "sql"},
        owners=OWNERS,
        metadata={
            "dagster/table_name": f"{settings.name}.{definition.name}",
            "sql_template": MetadataValue.md(f"```sql\n{definition.query}\n```"),
            **code_reference(VIEWS / f"{definition.name}.sql", "SQL"),
        },
        code_version=definition.code_version,
    )
    def athena_view(context: AssetExecutionContext, athena: Athena) -> Iterator[Any]:
        ready = [set(made_in_run(context, key)) for key in upstream.values()]
        wanted = [month for month in context.partition_keys if all(month in months for months in ready)]
        created = athena.query(definition.statement)
        types = {column.name: column.type for column in athena.columns(definition.name)}
        if definition.has_months:
            found, _, counted = count_months(athena, definition.name, types)
            per_month: dict[str, dict[str, Any]] = {month: {"rows": 0, **found.get(month, {})} for month in wanted}
            per_month = {
                month: {"dagster/partition_row_count": each["rows"], **each} for month, each in per_month.items()
            }
        else:
            counted = athena.query(f"SELECT COUNT(*) AS n FROM {definition.name}")
            rows = int(counted.rows[0][0] or 0)
            per_month = {month: {"dagster/row_count": rows, "rows": rows} for month in wanted}
        metadata = {
            "dagster/column_schema": TableSchema(
                [TableColumn(c.name, types.get(c.name, ""), c.description or None) for c in definition.columns]
            ),
            "dagster/column_lineage": _lineage(definition, upstream),
            "sql": MetadataValue.md(f"```sql\n{definition.statement}\n```"),
            "create_query_id": created.query_id,
            **query_metadata(counted),
        }
        for month in withdrawn(context.instance, wanted):
            per_month[month]["withdrawn"] = True
        yield from made(context, per_month, metadata=metadata)

    return athena_view


def _lineage(definition: View, upstream: dict[str, AssetKey]) -> TableColumnLineage:
    return TableColumnLineage(
        {
            column.name: [TableColumnDep(upstream[relation], source) for relation, source in column.sources]
            for column in definition.columns
            if column.sources
        }
    )
