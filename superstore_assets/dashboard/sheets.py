"""The two sheets: Triage, what needs attention, and Trends, how it came about."""

from typing import NamedTuple

from superstore_assets.dashboard import triage
from superstore_assets.dashboard.controls import control_elements, filter_controls, parameter_controls
from superstore_assets.dashboard.fields import (
    Json,
    by,
    calculated,
    category,
    column,
    distinct,
    dollars,
    month,
    number,
    percent,
    total,
    whole,
)
from superstore_assets.dashboard.visuals import (
    axis_label,
    bars,
    headed,
    lines,
    scatter,
    table,
    tooltip,
    tooltip_field,
    tooltip_total,
)
from superstore_assets.settings import Settings


class Place(NamedTuple):
    """Where a visual stands in the sheet's grid of 36 columns."""

    column: int
    row: int
    width: int
    height: int


TRIAGE, TRENDS = "triage", "trends"
LOSING_MONTHS = "losing-months"
EXTREMES = {
    "top-products": ("product_name", "DESC"),
    "bottom-products": ("product_name", "ASC"),
    "top-customers": ("customer_name", "DESC"),
    "bottom-customers": ("customer_name", "ASC"),
}
"""Visuals that show the ten highest or lowest by profit of a column."""

MARGIN: Json = {
    "DataSetIdentifier": column("margin")["DataSetIdentifier"],
    "Name": "margin",
    "Expression": "sum({profit}) / sum({sales})",
}
MARGIN_PERCENT: Json = {
    "DataSetIdentifier": column("margin")["DataSetIdentifier"],
    "Name": "margin_percent",
    "Expression": "100 * sum({profit}) / sum({sales})",
}
"""The margin as a number of percent, whose change is told in points; a ratio's could be told in percent only."""
ORDER_LINES: Json = {
    "DataSetIdentifier": column("order_lines")["DataSetIdentifier"],
    "Name": "order lines",
    "Expression": "sum({order_lines})",
}
"""How many order lines the data are: a row of the dataset stands for one or more."""
MEAN_DISCOUNT: Json = {
    "DataSetIdentifier": column("mean_discount")["DataSetIdentifier"],
    "Name": "mean_discount",
    "Expression": "sum({discounts}) / sum({order_lines})",
}
MEAN_SHIP_DAYS: Json = {
    "DataSetIdentifier": column("mean_ship_days")["DataSetIdentifier"],
    "Name": "mean_ship_days",
    "Expression": "sum({ship_days}) / sum({order_lines})",
}


def triage_sheet(settings: Settings) -> Json:
    """What needs attention: the latest month, sub-categories, regions, states and months, by triage."""
    rule = thresholds(settings)
    placed = [
        (_kpi("sales", "Sales", total("kpi.sales", "sales", dollars())), Place(0, 0, 9, 7)),
        (_kpi("profit", "Profit", total("kpi.profit", "profit", dollars())), Place(9, 0, 9, 7)),
        (
            _kpi("margin", "Profit margin", calculated("kpi.margin", MARGIN_PERCENT["Name"], number(1, "%"))),
            Place(18, 0, 9, 7),
        ),
        (_kpi("orders", "Orders", distinct("kpi.orders", "order_id")), Place(27, 0, 9, 7)),
        (_sub_categories(rule), Place(0, 7, 20, 20)),
        (_sub_category_bars(), Place(20, 7, 16, 20)),
        (_regions(), Place(0, 27, 16, 11)),
        (_states(), Place(16, 27, 20, 18)),
        (_losing_months(), Place(0, 38, 16, 7)),
        (_months(), Place(0, 45, 36, 12)),
    ]
    return _sheet(TRIAGE, "Triage", placed)


def trends_sheet() -> Json:
    """How it came about: months by category, discounts, shipping, and who and what earns or loses most."""
    placed = [
        (_monthly("monthly-sales", "Monthly sales by category", "sales"), Place(0, 0, 18, 14)),
        (_monthly("monthly-profit", "Monthly profit by category", "profit"), Place(18, 0, 18, 14)),
        (_discounts(), Place(0, 14, 20, 16)),
        (_shipping(), Place(20, 14, 16, 16)),
        (_extreme("top-products", "Top 10 products by profit", "Product"), Place(0, 30, 18, 15)),
        (_extreme("bottom-products", "Bottom 10 products by profit", "Product"), Place(18, 30, 18, 15)),
        (_extreme("top-customers", "Top 10 customers by profit", "Customer"), Place(0, 45, 18, 15)),
        (_extreme("bottom-customers", "Bottom 10 customers by profit", "Customer"), Place(18, 45, 18, 15)),
    ]
    return _sheet(TRENDS, "Trends", placed)


def thresholds(settings: Settings) -> str:
    """The rule of the colours in words."""
    return f"Margin below {_percentage(settings.red_below)} is RED, below {_percentage(settings.amber_below)} AMBER"


def _percentage(fraction: float) -> str:
    return f"{fraction * 100:.6g} %"


def _kpi(name: str, title: str, value: Json) -> Json:
    is_margin = name == "margin"
    change = number(1, " pp") if is_margin else percent()
    return {
        "KPIVisual": {
            **headed(f"kpi-{name}", title, "Mark and colour: the month's margin"),
            "ChartConfiguration": {
                "FieldWells": {"Values": [value], "TargetValues": [], "TrendGroups": [month(f"kpi.{name}.month")]},
                "KPIOptions": {
                    "Comparison": {
                        "ComparisonMethod": "DIFFERENCE" if is_margin else "PERCENT_DIFFERENCE",
                        "ComparisonFormat": change["FormatConfiguration"],
                    },
                    "PrimaryValueDisplayType": "ACTUAL",
                    "SecondaryValue": {"Visibility": "VISIBLE"},
                    "TrendArrows": {"Visibility": "VISIBLE"},
                    "Sparkline": {"Visibility": "VISIBLE", "Type": "AREA"},
                    "VisualLayoutOptions": {"StandardLayout": {"Type": "VERTICAL"}},
                },
            },
            "ConditionalFormatting": {"ConditionalFormattingOptions": triage.kpi_rules(triage.MONTH)},
        }
    }


def _sub_categories(rule: str) -> Json:
    return table(
        headed("sub-categories", "Sub-categories, worst margin first", f"{rule}; over all months"),
        [category("sub.name", "sub_category"), category("sub.triage", "triage")],
        [
            total("sub.sales", "sales", dollars(2)),
            total("sub.profit", "profit", dollars(2)),
            calculated("sub.margin", "margin", percent()),
        ],
        {
            "sub.name": "Sub-category",
            "sub.triage": "Triage",
            "sub.sales": "Sales",
            "sub.profit": "Profit",
            "sub.margin": "Margin",
        },
        [by("sub.margin", "ASC")],
        total="Total",
        rules=triage.table_rules("triage", "sub.triage"),
    )


def _sub_category_bars() -> Json:
    return bars(
        headed("sub-category-profit", "Profit by sub-category"),
        category("bar.sub", "sub_category"),
        total("bar.profit", "profit", dollars()),
        by("bar.profit", "DESC"),
        horizontal=True,
        label=axis_label("Profit", "bar.profit", "profit"),
        colours=category("bar.triage", "triage"),
        palette=triage.palette("bar.triage"),
    )


def _regions() -> Json:
    plain: Json = {"TotalsVisibility": "VISIBLE", "Placement": "END", "CustomLabel": "Total"}
    return {
        "PivotTableVisual": {
            **headed("region-segment", "Margin by region and segment", "Colours: margin over all months"),
            "ChartConfiguration": {
                "FieldWells": {
                    "PivotTableAggregatedFieldWells": {
                        "Rows": [category("pivot.region", "region")],
                        "Columns": [category("pivot.segment", "segment")],
                        "Values": [calculated("pivot.margin", "margin", percent())],
                    }
                },
                "SortConfiguration": {
                    "FieldSortOptions": [
                        {"FieldId": "pivot.region", "SortBy": {"Field": by("pivot.region", "ASC")["FieldSort"]}},
                        {"FieldId": "pivot.segment", "SortBy": {"Field": by("pivot.segment", "ASC")["FieldSort"]}},
                    ]
                },
                "TableOptions": {"MetricPlacement": "COLUMN", "SingleMetricVisibility": "HIDDEN"},
                "TotalOptions": {"RowTotalOptions": plain, "ColumnTotalOptions": plain},
                "FieldOptions": {
                    "SelectedFieldOptions": [
                        {"FieldId": "pivot.region", "CustomLabel": "Region", "Visibility": "VISIBLE"},
                        {"FieldId": "pivot.segment", "CustomLabel": "Segment", "Visibility": "VISIBLE"},
                        {"FieldId": "pivot.margin", "CustomLabel": "Margin", "Visibility": "VISIBLE"},
                    ]
                },
            },
            "ConditionalFormatting": {
                "ConditionalFormattingOptions": triage.pivot_rules(triage.REGION_SEGMENT, "pivot.margin")
            },
        }
    }


def _states() -> Json:
    return {
        "FilledMapVisual": {
            **headed("states", "Margin by state", "Colours: margin over all months"),
            "ChartConfiguration": {
                "FieldWells": {
                    "FilledMapAggregatedFieldWells": {
                        "Geospatial": [category("map.state", "state")],
                        "Values": [calculated("map.margin", "margin", percent())],
                    }
                },
                "Legend": {"Visibility": "HIDDEN"},
                "Tooltip": tooltip(
                    [
                        tooltip_field("map.state", "State"),
                        tooltip_field("map.margin", "Margin"),
                        tooltip_total("sales", "Sales"),
                        tooltip_total("profit", "Profit"),
                    ]
                ),
            },
            "ConditionalFormatting": {
                "ConditionalFormattingOptions": triage.map_rules(triage.STATE, "map.state"),
            },
        }
    }


def _months() -> Json:
    return bars(
        headed("month-profit", "Profit by month"),
        month("months.month"),
        total("months.profit", "profit", dollars()),
        by("months.month", "ASC"),
        horizontal=False,
        label=axis_label("Profit", "months.profit", "profit"),
        colours=category("months.triage", triage.MONTH),
        palette=triage.palette("months.triage"),
        values_shown=False,
    )


def _losing_months() -> Json:
    return table(
        headed(LOSING_MONTHS, "Months that lose money"),
        [month("losing.month"), category("losing.triage", triage.MONTH)],
        [
            total("losing.sales", "sales", dollars(2)),
            total("losing.profit", "profit", dollars(2)),
            calculated("losing.margin", "margin", percent()),
        ],
        {
            "losing.month": "Month",
            "losing.triage": "Triage",
            "losing.sales": "Sales",
            "losing.profit": "Profit",
            "losing.margin": "Margin",
        },
        [by("losing.month", "DESC")],
        rules=triage.table_rules(triage.MONTH, "losing.triage"),
    )


def _monthly(visual_id: str, title: str, name: str) -> Json:
    return lines(
        headed(visual_id, title),
        month(f"{name}.month"),
        total(f"{name}.value", name, dollars()),
        category(f"{name}.category", "category"),
        by(f"{name}.month", "ASC"),
        axis_label(name.capitalize(), f"{name}.value", name),
    )


def _discounts() -> Json:
    return scatter(
        headed("discounts", "Discount against margin", "A point per sub-category; mean discount of its order lines"),
        calculated("scatter.discount", "mean_discount", percent()),
        calculated("scatter.margin", "margin", percent()),
        category("scatter.sub", "sub_category"),
        category("scatter.category", "category"),
        axis_label("Mean discount", "scatter.discount", "mean_discount"),
        axis_label("Margin", "scatter.margin", "margin"),
    )


def _shipping() -> Json:
    return bars(
        headed("ship-days", "Days to shipping by ship mode", "Mean over order lines"),
        category("ship.mode", "ship_mode"),
        calculated("ship.days", "mean_ship_days", number(2)),
        by("ship.days", "ASC"),
        horizontal=True,
        label=axis_label("Days", "ship.days", "mean_ship_days"),
    )


def _extreme(visual_id: str, title: str, label: str) -> Json:
    name, direction = EXTREMES[visual_id]
    field = visual_id.replace("-", ".")
    return table(
        headed(visual_id, title),
        [category(f"{field}.name", name)],
        [
            total(f"{field}.sales", "sales", dollars(2)),
            total(f"{field}.profit", "profit", dollars(2)),
            total(f"{field}.quantity", "quantity", whole()),
        ],
        {
            f"{field}.name": label,
            f"{field}.sales": "Sales",
            f"{field}.profit": "Profit",
            f"{field}.quantity": "Quantity",
        },
        [by(f"{field}.profit", direction)],
    )


def _sheet(sheet_id: str, name: str, placed: list[tuple[Json, Place]]) -> Json:
    elements = [
        {
            "ElementId": body["VisualId"],
            "ElementType": "VISUAL",
            "ColumnIndex": place.column,
            "ColumnSpan": place.width,
            "RowIndex": place.row,
            "RowSpan": place.height,
        }
        for visual, place in placed
        for body in visual.values()
    ]
    return {
        "SheetId": sheet_id,
        "Name": name,
        "ContentType": "INTERACTIVE",
        "ParameterControls": parameter_controls(sheet_id),
        "FilterControls": filter_controls(sheet_id),
        "Visuals": [visual for visual, _ in placed],
        "Layouts": [{"Configuration": {"GridLayout": {"Elements": elements, "CanvasSizeOptions": _CANVAS}}}],
        "SheetControlLayouts": [{"Configuration": {"GridLayout": {"Elements": control_elements(sheet_id)}}}],
    }


_CANVAS: Json = {"ScreenCanvasSizeOptions": {"ResizeOption": "FIXED", "OptimizedViewPortWidth": "1600px"}}
