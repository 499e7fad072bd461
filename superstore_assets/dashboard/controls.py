"""What a reader may choose: the months, regions, categories and segments, on every sheet alike."""

from superstore_assets.dashboard.fields import DATASET, Json, column
from superstore_assets.settings import Settings

FROM, TO = "FirstMonth", "LastMonth"
_CHOICES = {"region": "Region", "category": "Category", "segment": "Segment"}


def parameters(settings: Settings) -> list[Json]:
    """The first and the last month shown; without a last month in *settings* it is the current one."""
    first: Json = {"StaticValues": [f"{settings.first_month}-01T00:00:00Z"]}
    last: Json = {"RollingDate": {"DataSetIdentifier": DATASET, "Expression": "truncDate('MM', now())"}}
    if settings.last_month:
        last = {"StaticValues": [f"{settings.last_month}-01T00:00:00Z"]}
    return [
        {"DateTimeParameterDeclaration": {"Name": name, "TimeGranularity": "MONTH", "DefaultValues": values}}
        for name, values in ((FROM, first), (TO, last))
    ]


def filter_groups() -> list[Json]:
    """The filters behind the controls, each on all visuals of all sheets."""
    months: Json = {
        "TimeRangeFilter": {
            "FilterId": "filter-months",
            "Column": column("order_month"),
            "RangeMinimumValue": {"Parameter": FROM},
            "RangeMaximumValue": {"Parameter": TO},
            "IncludeMinimum": True,
            "IncludeMaximum": True,
            "NullOption": "NON_NULLS_ONLY",
            "TimeGranularity": "MONTH",
        }
    }
    return [_everywhere("months", months), *(_everywhere(name, _choice(name)) for name in _CHOICES)]


def extreme(visual_id: str, sheet_id: str, name: str, direction: str) -> Json:
    """The filter that leaves one visual the ten values of a column with most ('DESC') or least ('ASC') profit."""
    return _on_visual(
        visual_id,
        sheet_id,
        {
            "TopBottomFilter": {
                "FilterId": f"filter-{visual_id}",
                "Column": column(name),
                "Limit": 10,
                "AggregationSortConfigurations": [
                    {"Column": column("profit"), "SortDirection": direction, "AggregationFunction": _SUM}
                ],
            }
        },
    )


def losing(visual_id: str, sheet_id: str) -> Json:
    """The filter that leaves one visual what has a negative profit."""
    return _on_visual(
        visual_id,
        sheet_id,
        {
            "NumericRangeFilter": {
                "FilterId": f"filter-{visual_id}",
                "Column": column("profit"),
                "RangeMaximum": {"StaticValue": 0},
                "IncludeMinimum": False,
                "IncludeMaximum": False,
                "NullOption": "NON_NULLS_ONLY",
                "AggregationFunction": _SUM,
            }
        },
    )


def parameter_controls(sheet_id: str) -> list[Json]:
    """The pickers of the first and the last month."""
    return [
        {
            "DateTimePicker": {
                "ParameterControlId": f"{sheet_id}-{name}",
                "Title": title,
                "SourceParameterName": name,
                "DisplayOptions": {"DateTimeFormat": "MMM YYYY"},
            }
        }
        for name, title in ((FROM, "From"), (TO, "To"))
    ]


def filter_controls(sheet_id: str) -> list[Json]:
    """The lists of regions, categories and segments."""
    return [
        {"CrossSheet": {"FilterControlId": f"{sheet_id}-{name}", "SourceFilterId": f"filter-{name}"}}
        for name in _CHOICES
    ]


def control_elements(sheet_id: str) -> list[Json]:
    """The controls side by side, in the grid above the sheet."""
    kinds = [(name, "PARAMETER_CONTROL") for name in (FROM, TO)] + [(name, "FILTER_CONTROL") for name in _CHOICES]
    return [
        {
            "ElementId": f"{sheet_id}-{name}",
            "ElementType": kind,
            "ColumnIndex": 2 * place,
            "ColumnSpan": 2,
            "RowSpan": 1,
        }
        for place, (name, kind) in enumerate(kinds)
    ]


_SUM: Json = {"NumericalAggregationFunction": {"SimpleNumericalAggregation": "SUM"}}


def _choice(name: str) -> Json:
    return {
        "CategoryFilter": {
            "FilterId": f"filter-{name}",
            "Column": column(name),
            "Configuration": {
                "FilterListConfiguration": {"MatchOperator": "CONTAINS", "SelectAllOptions": "FILTER_ALL_VALUES"}
            },
            "DefaultFilterControlConfiguration": {
                "Title": _CHOICES[name],
                "ControlOptions": {"DefaultDropdownOptions": {"Type": "MULTI_SELECT"}},
            },
        }
    }


def _everywhere(name: str, rule: Json) -> Json:
    return {
        "FilterGroupId": f"group-{name}",
        "CrossDataset": "SINGLE_DATASET",
        "Status": "ENABLED",
        "Filters": [rule],
        "ScopeConfiguration": {"AllSheets": {}},
    }


def _on_visual(visual_id: str, sheet_id: str, rule: Json) -> Json:
    return {
        "FilterGroupId": f"group-{visual_id}",
        "CrossDataset": "SINGLE_DATASET",
        "Status": "ENABLED",
        "Filters": [rule],
        "ScopeConfiguration": {
            "SelectedSheets": {
                "SheetVisualScopingConfigurations": [
                    {"SheetId": sheet_id, "Scope": "SELECTED_VISUALS", "VisualIds": [visual_id]}
                ]
            }
        },
    }
