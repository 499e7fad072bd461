"""The visuals' common parts: titles, tables, bars, lines, axes, tooltips."""

from collections.abc import Mapping, Sequence

from superstore_assets.dashboard.fields import Json, column


def headed(visual_id: str, title: str, subtitle: str | None = None) -> Json:
    """Id, title and subtitle of a visual."""
    below: Json = {"Visibility": "VISIBLE", "FormatText": {"PlainText": subtitle}} if subtitle else {}
    return {
        "VisualId": visual_id,
        "Title": {"Visibility": "VISIBLE", "FormatText": {"PlainText": title}},
        "Subtitle": below or {"Visibility": "HIDDEN"},
    }


def table(
    heading: Json,
    group_by: Sequence[Json],
    values: Sequence[Json],
    labels: Mapping[str, str],
    sort: Sequence[Json],
    *,
    total: str | None = None,
    rules: Sequence[Json] = (),
) -> Json:
    """A table with a row per combination of *group_by*; *labels* name its columns by field id, *total* its last row."""
    totals: Json = {"TotalsVisibility": "HIDDEN"}
    if total:
        totals = {"TotalsVisibility": "VISIBLE", "Placement": "END", "CustomLabel": total}
    visual: Json = {
        **heading,
        "ChartConfiguration": {
            "FieldWells": {"TableAggregatedFieldWells": {"GroupBy": list(group_by), "Values": list(values)}},
            "SortConfiguration": {"RowSort": list(sort)},
            "TotalOptions": totals,
            "FieldOptions": {
                "SelectedFieldOptions": [
                    {"FieldId": field_id, "CustomLabel": label, "Visibility": "VISIBLE"}
                    for field_id, label in labels.items()
                ]
            },
        },
    }
    if rules:
        visual["ConditionalFormatting"] = {"ConditionalFormattingOptions": list(rules)}
    return {"TableVisual": visual}


def bars(
    heading: Json,
    dimension: Json,
    value: Json,
    sort: Json,
    *,
    horizontal: bool,
    label: Json,
    colours: Json | None = None,
    palette: Json | None = None,
    values_shown: bool = True,
) -> Json:
    """A bar per value of *dimension*; *label* is the value axis's."""
    wells: Json = {"Category": [dimension], "Values": [value]}
    if colours:
        wells["Colors"] = [colours]
    configuration: Json = {
        "FieldWells": {"BarChartAggregatedFieldWells": wells},
        "SortConfiguration": {"CategorySort": [sort]},
        "Orientation": "HORIZONTAL" if horizontal else "VERTICAL",
        "BarsArrangement": "STACKED" if colours else "CLUSTERED",
        "CategoryLabelOptions": {"Visibility": "HIDDEN"},
        "ValueLabelOptions": label,
        "Legend": {"Visibility": "VISIBLE", "Position": "TOP"} if colours else {"Visibility": "HIDDEN"},
        "DataLabels": {"Visibility": "VISIBLE" if values_shown else "HIDDEN"},
    }
    if palette:
        configuration["VisualPalette"] = palette
    return {"BarChartVisual": {**heading, "ChartConfiguration": configuration}}


def lines(heading: Json, dimension: Json, value: Json, colours: Json, sort: Json, label: Json) -> Json:
    """A line per value of *colours* along *dimension*."""
    return {
        "LineChartVisual": {
            **heading,
            "ChartConfiguration": {
                "FieldWells": {
                    "LineChartAggregatedFieldWells": {
                        "Category": [dimension],
                        "Values": [value],
                        "Colors": [colours],
                    }
                },
                "SortConfiguration": {"CategorySort": [sort]},
                "Type": "LINE",
                "XAxisLabelOptions": {"Visibility": "HIDDEN"},
                "PrimaryYAxisLabelOptions": label,
                "Legend": {"Visibility": "VISIBLE", "Position": "TOP"},
            },
        }
    }


def axis_label(text: str, field_id: str, column_name: str) -> Json:
    """The words beside an axis, in place of the field's name."""
    return {
        "Visibility": "VISIBLE",
        "AxisLabelOptions": [
            {"CustomLabel": text, "ApplyTo": {"FieldId": field_id, "Column": column(column_name)}},
        ],
    }


def tooltip(items: Sequence[Json]) -> Json:
    """A tooltip of *items*."""
    return {
        "TooltipVisibility": "VISIBLE",
        "SelectedTooltipType": "DETAILED",
        "FieldBasedTooltip": {
            "AggregationVisibility": "HIDDEN",
            "TooltipTitleType": "PRIMARY_VALUE",
            "TooltipFields": list(items),
        },
    }


def tooltip_field(field_id: str, label: str) -> Json:
    """A field of the visual in its tooltip."""
    return {"FieldTooltipItem": {"FieldId": field_id, "Label": label, "Visibility": "VISIBLE"}}


def tooltip_total(name: str, label: str) -> Json:
    """The sum of a column that the visual does not show, in its tooltip."""
    return {
        "ColumnTooltipItem": {
            "Column": column(name),
            "Label": label,
            "Visibility": "VISIBLE",
            "Aggregation": {"NumericalAggregationFunction": {"SimpleNumericalAggregation": "SUM"}},
        }
    }


def scatter(heading: Json, x: Json, y: Json, points: Json, colours: Json, x_label: Json, y_label: Json) -> Json:
    """A point per value of *points* and *colours*."""
    return {
        "ScatterPlotVisual": {
            **heading,
            "ChartConfiguration": {
                "FieldWells": {
                    "ScatterPlotCategoricallyAggregatedFieldWells": {
                        "XAxis": [x],
                        "YAxis": [y],
                        "Category": [colours],
                        "Label": [points],
                    }
                },
                "XAxisLabelOptions": x_label,
                "YAxisLabelOptions": y_label,
                "Legend": {"Visibility": "VISIBLE", "Position": "TOP"},
                "DataLabels": {"Visibility": "VISIBLE"},
            },
        }
    }
