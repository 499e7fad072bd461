"""The dashboard's definition: valid for QuickSight, over the view's columns, its colours those of the triage."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

from superstore_assets.assets.keys import DATASET_VIEW
from superstore_assets.dashboard import definition, missing_columns
from superstore_assets.settings import Settings
from superstore_assets.views.sql import read_views

ARN = "arn:aws:quicksight:us-east-1:111122223333:dataset/superstore-sales"
(VIEW,) = (view for view in read_views(Settings(_env_file=None)) if view.name == DATASET_VIEW)
COLUMNS = [column.name for column in VIEW.columns]


@pytest.fixture
def made() -> dict[str, Any]:
    return definition(Settings(_env_file=None), ARN)


def test_is_valid_by_botocores_model(made: dict[str, Any]) -> None:
    model = ServiceModel(Loader().load_service_model("quicksight", "service-2"))
    shape = model.shape_for("DashboardVersionDefinition")
    assert ParamValidator().validate(made, shape).generate_report() == ""


def test_is_valid_by_cfn_lint(made: dict[str, Any], tmp_path: Path) -> None:
    template = tmp_path / "dashboard.json"
    properties = {
        "AwsAccountId": "111122223333",
        "DashboardId": "superstore-dashboard",
        "Name": "superstore",
        "Definition": made,
    }
    resource = {"Type": "AWS::QuickSight::Dashboard", "Properties": properties}
    template.write_text(json.dumps({"Resources": {"Dashboard": resource}}))
    lint = subprocess.run(
        [Path(sys.executable).with_name("cfn-lint"), "--regions", "us-east-1", "--", template],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (lint.returncode, lint.stdout) == (0, "")


def test_needs_no_column_that_the_view_does_not_have(made: dict[str, Any]) -> None:
    assert missing_columns(made, COLUMNS) == []


def test_a_missing_column_is_told_with_the_visuals_that_need_it(made: dict[str, Any]) -> None:
    columns = [name for name in COLUMNS if name not in ("discounts", "state_triage", "segment")]
    assert missing_columns(made, columns) == [
        ("'Margin by region and segment'", "segment"),
        ("'Margin by state'", "state_triage"),
        ("'Discount against margin'", "discounts"),
        ("filter 'filter-segment'", "segment"),
    ]


def test_every_colour_follows_a_triage_column(made: dict[str, Any]) -> None:
    expressions = list(_values(made["Sheets"], "Expression"))
    assert len(expressions) > 40
    assert all("triage" in text for text in expressions)
    assert set(_values(made["Sheets"], "FieldValue")) == {"RED", "AMBER", "GREEN"}


def test_the_thresholds_are_told_and_nowhere_computed() -> None:
    made = definition(Settings(_env_file=None, red_below=-0.05, amber_below=0.125), ARN)
    (subtitle,) = [text for text in _values(made["Sheets"], "PlainText") if "RED" in text]
    assert subtitle == "Margin below -5 % is RED, below 12.5 % AMBER; over all months"
    plain = definition(Settings(_env_file=None), ARN)
    assert _expressions(made) == _expressions(plain)


def test_ids_are_unique_and_every_visual_and_control_has_a_place(made: dict[str, Any]) -> None:
    for key in ("VisualId", "FilterId", "FilterGroupId", "FilterControlId", "ParameterControlId", "ElementId"):
        found = list(_values(made, key))
        assert len(found) == len(set(found)), key
    placed = set(_values(made, "ElementId"))
    assert placed == {
        *_values(made["Sheets"], "VisualId"),
        *_values(made, "FilterControlId"),
        *_values(made, "ParameterControlId"),
    }


def _expressions(made: dict[str, Any]) -> list[Any]:
    return list(_values(made["Sheets"], "Expression"))


def _values(part: object, wanted: str) -> Any:
    if isinstance(part, dict):
        for key, value in part.items():
            if key == wanted:
                yield value
            else:
                yield from _values(value, wanted)
    elif isinstance(part, list):
        for item in part:
            yield from _values(item, wanted)
