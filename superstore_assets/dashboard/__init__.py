"""The QuickSight dashboard as code: `definition` builds it, `missing_columns` checks it against its dataset."""

from superstore_assets.dashboard import triage
from superstore_assets.dashboard.controls import extreme, filter_groups, losing, parameters
from superstore_assets.dashboard.fields import DATASET, Json
from superstore_assets.dashboard.references import missing_columns
from superstore_assets.dashboard.sheets import (
    EXTREMES,
    LOSING_MONTHS,
    MARGIN,
    MARGIN_PERCENT,
    MEAN_DISCOUNT,
    MEAN_SHIP_DAYS,
    ORDER_LINES,
    TRENDS,
    TRIAGE,
    trends_sheet,
    triage_sheet,
)
from superstore_assets.settings import Settings

__all__ = ["definition", "missing_columns"]


def definition(settings: Settings, dataset_arn: str) -> Json:
    """The `Definition` of CreateDashboard over the dataset at *dataset_arn*.

    Colours follow the view's triage columns, so the thresholds of *settings* reach them through the data.
    """
    return {
        "DataSetIdentifierDeclarations": [{"Identifier": DATASET, "DataSetArn": dataset_arn}],
        "CalculatedFields": [
            MARGIN,
            MARGIN_PERCENT,
            MEAN_DISCOUNT,
            MEAN_SHIP_DAYS,
            ORDER_LINES,
            *(triage.level_field(name) for name in (triage.MONTH, triage.STATE, triage.REGION_SEGMENT)),
        ],
        "ParameterDeclarations": parameters(settings),
        "FilterGroups": [
            *filter_groups(),
            losing(LOSING_MONTHS, TRIAGE),
            *(extreme(visual, TRENDS, *rule) for visual, rule in EXTREMES.items()),
        ],
        "Sheets": [triage_sheet(settings), trends_sheet()],
    }
