"""Red, amber and green: the colours, and the rules that follow the view's triage columns.

The view computes each `*triage` column once, from the thresholds of the settings. Where a visual shows no such column,
its rules follow the column's level: a calculated field that makes a number of the word, which QuickSight can aggregate.
"""

from typing import NamedTuple

from superstore_assets.dashboard.fields import Json, column


class Signal(NamedTuple):
    """One of the three answers: its colours (#RRGGBB) and the icon beside them."""

    word: str
    level: int
    fill: str
    on_fill: str
    tint: str
    icon: str


RED = Signal("RED", 3, "#B3261E", "#FFFFFF", "#FBE9E7", "X")
AMBER = Signal("AMBER", 2, "#F2B01E", "#1F1F1F", "#FFF4D6", "TRIANGLE")
GREEN = Signal("GREEN", 1, "#1E7D4F", "#FFFFFF", "#E4F4EA", "CHECKMARK")
SIGNALS = (RED, AMBER, GREEN)

MONTH, STATE, REGION_SEGMENT = "month_triage", "state_triage", "region_segment_triage"
"""The triage columns that are followed by level."""


def level(triage_column: str) -> str:
    """The name of the calculated field that has a triage column's level."""
    return f"{triage_column}_level"


def level_field(triage_column: str) -> Json:
    """The calculated field that has a triage column's level: 3 for RED, 2 for AMBER, 1 for GREEN."""
    cases = ", ".join(f'{{{triage_column}}} = "{signal.word}", {signal.level}' for signal in (RED, AMBER))
    return {
        "DataSetIdentifier": column(triage_column)["DataSetIdentifier"],
        "Name": level(triage_column),
        "Expression": f"ifelse({cases}, {GREEN.level})",
    }


def has_word(triage_column: str, signal: Signal) -> str:
    """A condition on a triage column that the visual groups by."""
    return f'{{{triage_column}}} = "{signal.word}"'


def has_level(triage_column: str, signal: Signal) -> str:
    """A condition on a triage column that the visual does not group by."""
    return f"MAX({{{level(triage_column)}}}) = {signal.level}"


def solid(expression: str, colour: str) -> Json:
    """One colour where *expression* holds."""
    return {"Solid": {"Expression": expression, "Color": colour}}


def icon(expression: str, signal: Signal, colour: str) -> Json:
    """The signal's icon beside the value where *expression* holds."""
    return {
        "CustomCondition": {
            "Expression": expression,
            "IconOptions": {"Icon": signal.icon},
            "Color": colour,
        }
    }


def kpi_rules(triage_column: str) -> list[Json]:
    """Colour and icon of a KPI's value."""
    return [
        {"PrimaryValue": {kind: rule}}
        for signal in SIGNALS
        for kind, rule in (
            ("TextColor", solid(has_level(triage_column, signal), signal.fill)),
            ("Icon", icon(has_level(triage_column, signal), signal, signal.fill)),
        )
    ]


def table_rules(triage_column: str, field_id: str) -> list[Json]:
    """A coloured cell with an icon in the triage column *field_id*, and the whole row shaded."""
    cells = []
    for signal in SIGNALS:
        holds = has_word(triage_column, signal)
        cells += [
            {"Cell": {"FieldId": field_id, "TextFormat": {kind: rule}}}
            for kind, rule in (
                ("BackgroundColor", solid(holds, signal.fill)),
                ("TextColor", solid(holds, signal.on_fill)),
                ("Icon", icon(holds, signal, signal.on_fill)),
            )
        ]
    rows: list[Json] = [
        {"Row": {"BackgroundColor": solid(has_word(triage_column, signal), signal.tint)}} for signal in SIGNALS
    ]
    return cells + rows


def pivot_rules(triage_column: str, field_id: str) -> list[Json]:
    """Coloured cells of a pivot table's value *field_id*; totals stay plain."""
    return [
        {
            "Cell": {
                "FieldId": field_id,
                "TextFormat": {kind: rule},
                "Scopes": [{"Role": "FIELD"}],
            }
        }
        for signal in SIGNALS
        for kind, rule in (
            ("BackgroundColor", solid(has_level(triage_column, signal), signal.fill)),
            ("TextColor", solid(has_level(triage_column, signal), signal.on_fill)),
            ("Icon", icon(has_level(triage_column, signal), signal, signal.on_fill)),
        )
    ]


def map_rules(triage_column: str, field_id: str) -> list[Json]:
    """Coloured shapes of a filled map's places *field_id*."""
    return [
        {
            "Shape": {
                "FieldId": field_id,
                "Format": {"BackgroundColor": solid(has_level(triage_column, signal), signal.fill)},
            }
        }
        for signal in SIGNALS
    ]


def palette(field_id: str) -> Json:
    """The colours of a chart whose colour field *field_id* is a triage column."""
    return {
        "ColorMap": [
            {"Element": {"FieldId": field_id, "FieldValue": signal.word}, "Color": signal.fill} for signal in SIGNALS
        ]
    }
