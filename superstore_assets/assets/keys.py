"""The keys of the assets and checks, and what all assets have in common."""

from dagster import AssetCheckKey, AssetKey

UPLOADS = AssetKey(["s3", "uploads"])
RAW_ORDERS = AssetKey(["s3", "raw_orders"])
ORDERS_TABLE = AssetKey(["glue", "orders"])
DATASET = AssetKey(["quicksight", "superstore_sales"])
DASHBOARD = AssetKey(["quicksight", "superstore_dashboard"])

TYPED_VIEW = "v_orders"
"""The view whose rows are reconciled with the raw objects."""
DATASET_VIEW = "v_monthly_sales"
"""The view that the dataset reads."""

UPLOADS_VALID = AssetCheckKey(RAW_ORDERS, "uploads_valid")
TABLE_SCHEMA = AssetCheckKey(ORDERS_TABLE, "table_schema")

OWNERS = ["team:sales-analytics"]


def view(name: str) -> AssetKey:
    """The key of an Athena view."""
    return AssetKey(["athena", name])


RAW_EQUALS_ATHENA = AssetCheckKey(view(TYPED_VIEW), "raw_equals_athena")
NEWEST_MONTH = AssetCheckKey(view(DATASET_VIEW), "newest_month")
INGESTED_EQUALS_VIEW = AssetCheckKey(DATASET, "ingested_equals_view")
