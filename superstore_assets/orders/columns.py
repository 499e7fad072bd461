"""The columns of the canonical schema."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OrderColumn:
    """A column of the canonical schema; *type* is Athena's name of what the text means."""

    name: str
    type: str
    description: str


COLUMNS = (
    OrderColumn("row_id", "bigint", "Number of the order line; the same line has the same number in every file."),
    OrderColumn("order_id", "varchar", "Order that the line belongs to, such as CA-2014-200001."),
    OrderColumn("order_date", "date", "Day of the order; it decides the month of the line."),
    OrderColumn("ship_date", "date", "Day of shipping, never before the order."),
    OrderColumn("ship_mode", "varchar", "Same Day, First Class, Second Class or Standard Class."),
    OrderColumn("customer_id", "varchar", "Customer number."),
    OrderColumn("customer_name", "varchar", "Customer's full name."),
    OrderColumn("segment", "varchar", "Consumer, Corporate or Home Office."),
    OrderColumn("country", "varchar", "Country of delivery."),
    OrderColumn("city", "varchar", "City of delivery."),
    OrderColumn("state", "varchar", "State or province of delivery."),
    OrderColumn("postal_code", "varchar", "Postcode of delivery as text, US ones with leading zeros; may be empty."),
    OrderColumn("region", "varchar", "Sales region."),
    OrderColumn("product_id", "varchar", "Product number; one number may carry several names."),
    OrderColumn("category", "varchar", "Product category, such as Furniture."),
    OrderColumn("sub_category", "varchar", "Product sub-category, such as Tables."),
    OrderColumn("product_name", "varchar", "Product name, trimmed, no-break spaces and line breaks as plain spaces."),
    OrderColumn("sales", "decimal(18,4)", "Sales of the line in US dollars, after discount."),
    OrderColumn("quantity", "bigint", "Pieces sold, at least 1."),
    OrderColumn("discount", "decimal(5,4)", "Discount as a fraction of the list price, 0 to 1."),
    OrderColumn("profit", "decimal(18,4)", "Profit of the line in US dollars; negative where it lost money."),
)
"""The canonical schema, in the order of the canonical file. Four decimals are what QuickSight's fixed decimals hold."""

NAMES = tuple(column.name for column in COLUMNS)
HEADER = ",".join(NAMES)
TEXT = tuple(column.name for column in COLUMNS if column.type == "varchar")
NUMBERS = ("sales", "quantity", "discount", "profit")
CONTENT_IDS = 2**62
"""The least row_id of a line whose file has no Row ID; it is made of the line's content."""
OPTIONAL = ("row_id", "postal_code", "country", "customer_id")
DATES = ("order_date", "ship_date")
DECIMALS = 4
