"""The keys of the assets and checks, and what all assets have in common."""

from pathlib import Path

from dagster import AssetCheckKey, AssetKey, CodeReferencesMetadataValue, LocalFileCodeReference

UPLOADS = AssetKey(["s3", "uploads"])
RAW_ORDERS = AssetKey(["s3", "raw_orders"])
ORDERS_TABLE = AssetKey(["glue", "orders"])
DATASET = AssetKey(["quicksight", "superstore_sales"])
DASHBOARD = AssetKey(["quicksight", "superstore_dashboard"])

TYPED_VIEW = "v_orders"
"""The view whose rows are reconciled with the raw objects."""
DATASET_VIEW = "v_monthly_sales"
"""The view that the dataset reads."""

MONTH_IN_TIME = AssetCheckKey(UPLOADS, "month_in_time")
UPLOADS_VALID = AssetCheckKey(RAW_ORDERS, "uploads_valid")
TABLE_SCHEMA = AssetCheckKey(ORDERS_TABLE, "table_schema")

OWNERS = ["team:sales-analytics"]


def code_reference(file: Path, label: str) -> dict[str, CodeReferencesMetadataValue]:
    """Metadata by which the UI says that an asset is described in *file*, beside the function that makes it."""
    found = LocalFileCodeReference(file_path=str(file), line_number=1, label=label)
    return {"dagster/code_references": CodeReferencesMetadataValue(code_references=[found])}


def view(name: str) -> AssetKey:
    """The key of an Athena view."""
    return AssetKey(["athena", name])


RAW_EQUALS_ATHENA = AssetCheckKey(view(TYPED_VIEW), "raw_equals_athena")
ROWS_ONCE = AssetCheckKey(view(TYPED_VIEW), "rows_once")
MONTH_PLAUSIBLE = AssetCheckKey(view(TYPED_VIEW), "month_plausible")
NOTHING_RED = AssetCheckKey(view(DATASET_VIEW), "nothing_red")
NEWEST_MONTH = AssetCheckKey(view(DATASET_VIEW), "newest_month")
INGESTED_EQUALS_VIEW = AssetCheckKey(DATASET, "ingested_equals_view")
