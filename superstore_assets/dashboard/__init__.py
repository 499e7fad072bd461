"""The QuickSight dashboard as code."""

from typing import Any

from superstore_assets.settings import Settings

_DATA = "sales"
_SHEET = "triage"
_COLOURS = {"RED": "#D13212", "AMBER": "#FF9900", "GREEN": "#1D8102"}


def definition(settings: Settings, dataset_arn: str) -> dict[str, Any]:
    """The `Definition` of CreateDashboard over the dataset at *dataset_arn*.

    Colours follow the view's `triage` column, so the thresholds of *settings* reach them through the data.
    """
    return {
        "DataSetIdentifierDeclarations": [{"Identifier": _DATA, "DataSetArn": dataset_arn}],
        "Sheets": [
            {
                "SheetId": _SHEET,
                "Name": "Triage",
                "ContentType": "INTERACTIVE",
                "Visuals": [
                    {"KPIVisual": _kpi("sales")},
                    {"KPIVisual": _kpi("profit")},
                    {"TableVisual": _sub_categories(settings)},
                    {"BarChartVisual": _months()},
                ],
            }
        ],
    }


def _kpi(column: str) -> dict[str, Any]:
    return {
        "VisualId": f"kpi-{column}",
        "Title": _title(column.capitalize()),
        "ChartConfiguration": {"FieldWells": {"Values": [_sum(f"kpi.{column}", column)]}},
    }


def _sub_categories(settings: Settings) -> dict[str, Any]:
    text = f"Sub-categories: red below a margin of {settings.red_below:.0%}, amber below {settings.amber_below:.0%}"
    return {
        "VisualId": "table-sub-categories",
        "Title": _title(text),
        "ChartConfiguration": {
            "FieldWells": {
                "TableAggregatedFieldWells": {
                    "GroupBy": [_category("table.sub_category", "sub_category"), _category("table.triage", "triage")],
                    "Values": [_sum("table.sales", "sales"), _sum("table.profit", "profit")],
                }
            },
            "SortConfiguration": {"RowSort": [_sorted("table.profit", "ASC")]},
        },
        "ConditionalFormatting": {"ConditionalFormattingOptions": [_cell(word) for word in _COLOURS]},
    }


def _months() -> dict[str, Any]:
    return {
        "VisualId": "bar-months",
        "Title": _title("Sales and profit by month"),
        "ChartConfiguration": {
            "FieldWells": {
                "BarChartAggregatedFieldWells": {
                    "Category": [
                        {
                            "DateDimensionField": {
                                "FieldId": "bar.order_month",
                                "Column": _column("order_month"),
                                "DateGranularity": "MONTH",
                            }
                        }
                    ],
                    "Values": [_sum("bar.sales", "sales"), _sum("bar.profit", "profit")],
                }
            },
            "Orientation": "VERTICAL",
            "BarsArrangement": "CLUSTERED",
            "SortConfiguration": {"CategorySort": [_sorted("bar.order_month", "ASC")]},
        },
    }


def _cell(word: str) -> dict[str, Any]:
    condition = f'{{triage}} = "{word}"'
    text = "#000000" if word == "AMBER" else "#FFFFFF"
    return {
        "Cell": {
            "FieldId": "table.triage",
            "TextFormat": {
                "BackgroundColor": {"Solid": {"Expression": condition, "Color": _COLOURS[word]}},
                "TextColor": {"Solid": {"Expression": condition, "Color": text}},
            },
        }
    }


def _title(text: str) -> dict[str, Any]:
    return {"Visibility": "VISIBLE", "FormatText": {"PlainText": text}}


def _column(name: str) -> dict[str, str]:
    return {"DataSetIdentifier": _DATA, "ColumnName": name}


def _category(field: str, column: str) -> dict[str, Any]:
    return {"CategoricalDimensionField": {"FieldId": field, "Column": _column(column)}}


def _sum(field: str, column: str) -> dict[str, Any]:
    return {
        "NumericalMeasureField": {
            "FieldId": field,
            "Column": _column(column),
            "AggregationFunction": {"SimpleNumericalAggregation": "SUM"},
        }
    }


def _sorted(field: str, direction: str) -> dict[str, Any]:
    return {"FieldSort": {"FieldId": field, "Direction": direction}}
