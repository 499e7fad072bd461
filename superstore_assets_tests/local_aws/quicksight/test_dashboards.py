"""Dashboards: versions, publishing, and what a definition is checked for."""

import copy
from typing import Any

import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets_tests.local_aws.quicksight.conftest import Lake, refusal, until

Definition = dict[str, Any]


@pytest.fixture(scope="session")
def dataset_arn(lake: Lake) -> str:
    """A dataset of every type of column; `state` has a geographic role, `region` none."""
    sql = "SELECT 'Ohio' AS state, 'East' AS region, 1.5E0 AS sales, date '2014-01-01' AS month"
    physical = lake.physical(sql, state="STRING", region="STRING", sales="DECIMAL", month="DATETIME")
    tag = {"TagColumnOperation": {"ColumnName": "state", "Tags": [{"ColumnGeographicRole": "STATE"}]}}
    logical = {"all": {"Alias": "all", "Source": {"PhysicalTableId": "rows"}, "DataTransforms": [tag]}}
    lake.ended("dashboards", lake.make_dataset("dashboards", physical, LogicalTableMap=logical))
    return str(lake.ask("describe_data_set", DataSetId="dashboards")["DataSet"]["Arn"])


def _column(name: str) -> dict[str, str]:
    return {"DataSetIdentifier": "sales", "ColumnName": name}


def _measure(field: str, name: str) -> Definition:
    sum_of = {"SimpleNumericalAggregation": "SUM"}
    return {"NumericalMeasureField": {"FieldId": field, "Column": _column(name), "AggregationFunction": sum_of}}


def _map(name: str) -> Definition:
    wells = {
        "FilledMapAggregatedFieldWells": {
            "Geospatial": [{"CategoricalDimensionField": {"FieldId": "m.1", "Column": _column(name)}}],
            "Values": [_measure("m.2", "sales")],
        }
    }
    return {"FilledMapVisual": {"VisualId": "map", "ChartConfiguration": {"FieldWells": wells}}}


@pytest.fixture
def definition(dataset_arn: str) -> Definition:
    """A definition with a KPI, a map, a parameter, a filter, a control, a calculated field and a layout."""
    return copy.deepcopy(
        {
            "DataSetIdentifierDeclarations": [{"Identifier": "sales", "DataSetArn": dataset_arn}],
            "CalculatedFields": [
                {"DataSetIdentifier": "sales", "Name": "half", "Expression": "sum({sales}) / 2 -ifelse('{x}'='',1,0)"}
            ],
            "ParameterDeclarations": [
                {"StringParameterDeclaration": {"ParameterValueType": "MULTI_VALUED", "Name": "Region"}}
            ],
            "FilterGroups": [
                {
                    "FilterGroupId": "g",
                    "CrossDataset": "SINGLE_DATASET",
                    "ScopeConfiguration": {
                        "SelectedSheets": {
                            "SheetVisualScopingConfigurations": [
                                {"SheetId": "s", "Scope": "SELECTED_VISUALS", "VisualIds": ["kpi"]}
                            ]
                        }
                    },
                    "Filters": [
                        {
                            "CategoryFilter": {
                                "FilterId": "f",
                                "Column": _column("region"),
                                "Configuration": {
                                    "CustomFilterConfiguration": {
                                        "MatchOperator": "EQUALS",
                                        "ParameterName": "Region",
                                        "NullOption": "ALL_VALUES",
                                    }
                                },
                            }
                        }
                    ],
                }
            ],
            "Sheets": [
                {
                    "SheetId": "s",
                    "Name": "Triage",
                    "Visuals": [
                        {
                            "KPIVisual": {
                                "VisualId": "kpi",
                                "ChartConfiguration": {
                                    "FieldWells": {"Values": [_measure("k.1", "sales"), _measure("k.2", "half")]}
                                },
                            }
                        },
                        _map("state"),
                    ],
                    "ParameterControls": [
                        {"Dropdown": {"ParameterControlId": "c", "Title": "Region", "SourceParameterName": "Region"}}
                    ],
                    "Layouts": [
                        {
                            "Configuration": {
                                "GridLayout": {
                                    "Elements": [
                                        {
                                            "ElementId": "kpi",
                                            "ElementType": "VISUAL",
                                            "ColumnSpan": 4,
                                            "RowSpan": 4,
                                        }
                                    ]
                                }
                            }
                        }
                    ],
                }
            ],
        }
    )


def _kpi(definition: Definition) -> Definition:
    visual: Definition = definition["Sheets"][0]["Visuals"][0]["KPIVisual"]
    return visual


def _version(lake: Lake, dashboard: str, number: int | None = None) -> dict[str, Any]:
    """A version (the published one) once it is checked."""
    which = {"VersionNumber": number} if number else {}
    return until(
        lambda: lake.ask("describe_dashboard", DashboardId=dashboard, **which)["Dashboard"]["Version"],
        lambda version: not version["Status"].endswith("_IN_PROGRESS"),
    )


def _create(lake: Lake, dashboard: str, definition: Definition, **more: Any) -> dict[str, Any]:
    given = {"DashboardId": dashboard, "Name": dashboard, "Definition": definition, **more}
    return lake.ask("create_dashboard", **given)


def test_a_new_dashboard_is_published_as_its_first_version(
    lake: Lake, unique: str, definition: Definition, dataset_arn: str
) -> None:
    answer = _create(lake, unique, definition, VersionDescription="run 1", Tags=[{"Key": "a", "Value": "b"}])
    assert answer["CreationStatus"] == "CREATION_IN_PROGRESS"
    assert answer["VersionArn"] == f"arn:aws:quicksight:us-east-1:{ACCOUNT}:dashboard/{unique}/version/1"
    version = _version(lake, unique)
    assert version["Status"] == "CREATION_SUCCESSFUL", version["Errors"]
    assert version["Description"] == "run 1"
    assert version["DataSetArns"] == [dataset_arn]
    assert version["Sheets"] == [{"SheetId": "s", "Name": "Triage"}]
    found = lake.ask("describe_dashboard_definition", DashboardId=unique)
    assert found["Definition"] == definition
    assert found["ResourceStatus"] == "CREATION_SUCCESSFUL"
    assert lake.client.list_tags_for_resource(ResourceArn=answer["Arn"])["Tags"] == [{"Key": "a", "Value": "b"}]


def test_an_update_is_a_version_that_is_shown_once_published(lake: Lake, unique: str, definition: Definition) -> None:
    _create(lake, unique, definition)
    _version(lake, unique)
    definition["Sheets"][0]["Name"] = "Second"
    lake.ask("update_dashboard", DashboardId=unique, Name=unique, Definition=definition)
    assert _version(lake, unique, 2)["Status"] == "CREATION_SUCCESSFUL"
    assert _version(lake, unique)["VersionNumber"] == 1
    latest = lake.ask("describe_dashboard", DashboardId=unique, AliasName="$LATEST")["Dashboard"]["Version"]
    assert latest["VersionNumber"] == 2

    lake.ask("update_dashboard_published_version", DashboardId=unique, VersionNumber=2)
    assert _version(lake, unique)["Sheets"][0]["Name"] == "Second"
    versions = lake.ask("list_dashboard_versions", DashboardId=unique)["DashboardVersionSummaryList"]
    assert [version["VersionNumber"] for version in versions] == [2, 1]
    summaries = lake.ask("list_dashboards")["DashboardSummaryList"]
    assert [item["PublishedVersionNumber"] for item in summaries if item["DashboardId"] == unique] == [2]

    with pytest.raises(ClientError) as error:
        lake.ask("delete_dashboard", DashboardId=unique, VersionNumber=2)
    assert refusal(error)[0] == "ConflictException"
    lake.ask("delete_dashboard", DashboardId=unique, VersionNumber=1)
    lake.ask("delete_dashboard", DashboardId=unique)
    with pytest.raises(ClientError) as error:
        lake.ask("describe_dashboard", DashboardId=unique)
    assert refusal(error)[0] == "ResourceNotFoundException"


def _missing_column(definition: Definition) -> None:
    _kpi(definition)["ChartConfiguration"]["FieldWells"]["Values"][0] = _measure("k.1", "profit")


def _missing_in_expression(definition: Definition) -> None:
    definition["CalculatedFields"][0]["Expression"] = "sum({profit})"


def _missing_in_filter(definition: Definition) -> None:
    definition["FilterGroups"][0]["Filters"][0]["CategoryFilter"]["Column"]["ColumnName"] = "Region"


def _missing_in_rule(definition: Definition) -> None:
    solid = {"Solid": {"Expression": "SUM({profit}) < 0 AND {half} > 0", "Color": "#D13212"}}
    options = [{"PrimaryValue": {"TextColor": solid}}]
    _kpi(definition)["ConditionalFormatting"] = {"ConditionalFormattingOptions": options}


def _unknown_identifier(definition: Definition) -> None:
    column = _measure("k.1", "sales")
    column["NumericalMeasureField"]["Column"]["DataSetIdentifier"] = "other"
    _kpi(definition)["ChartConfiguration"]["FieldWells"]["Values"][0] = column


def _unknown_dataset(definition: Definition) -> None:
    definition["DataSetIdentifierDeclarations"][0]["DataSetArn"] += "-gone"


def _unknown_parameter(definition: Definition) -> None:
    definition["ParameterDeclarations"] = []


def _parameter_in_expression(definition: Definition) -> None:
    definition["CalculatedFields"][0]["Expression"] = "sum({sales}) * ${Rate}"


def _text_as_measure(definition: Definition) -> None:
    _kpi(definition)["ChartConfiguration"]["FieldWells"]["Values"][0] = _measure("k.1", "region")


def _no_role(definition: Definition) -> None:
    definition["Sheets"][0]["Visuals"][1] = _map("region")


@pytest.mark.parametrize(
    ("spoil", "kind", "words", "path"),
    [
        (_missing_column, "COLUMN_REPLACEMENT_MISSING", "Required column 'profit' is missing", "sheet/s/visual/kpi"),
        (_missing_in_expression, "COLUMN_REPLACEMENT_MISSING", "'profit'", "calculated-field/half"),
        (_missing_in_filter, "COLUMN_REPLACEMENT_MISSING", "'Region'", "filter-group/g/filter/f"),
        (_missing_in_rule, "COLUMN_REPLACEMENT_MISSING", "'profit'", "sheet/s/visual/kpi"),
        (_unknown_identifier, "DATA_SET_NOT_FOUND", "'other'", "sheet/s/visual/kpi"),
        (_unknown_dataset, "DATA_SET_NOT_FOUND", "dashboards-gone", None),
        (_unknown_parameter, "PARAMETER_NOT_FOUND", "'Region'", "filter-group/g/filter/f"),
        (_unknown_parameter, "PARAMETER_NOT_FOUND", "'Region'", "sheet/s/parameter-control/c"),
        (_parameter_in_expression, "PARAMETER_NOT_FOUND", "'Rate'", "calculated-field/half"),
        (_text_as_measure, "COLUMN_TYPE_MISMATCH", "'region'", "sheet/s/visual/kpi"),
        (_no_role, "COLUMN_GEOGRAPHIC_ROLE_MISMATCH", "'region'", "sheet/s/visual/map"),
    ],
)
def test_a_definition_that_its_datasets_do_not_fit_fails_the_creation(
    lake: Lake, unique: str, definition: Definition, spoil: Any, kind: str, words: str, path: str | None
) -> None:
    spoil(definition)
    _create(lake, unique, definition)
    version = _version(lake, unique)
    assert version["Status"] == "CREATION_FAILED"
    places = [[{"Path": path}] if path else []]
    matching = [
        error
        for error in version["Errors"]
        if error["Type"] == kind and words in error["Message"] and error["ViolatedEntities"] in places
    ]
    assert matching, version["Errors"]
    assert lake.ask("describe_dashboard_definition", DashboardId=unique)["Errors"] == version["Errors"]
    with pytest.raises(ClientError) as error:
        _create(lake, unique, definition)
    assert refusal(error)[0] == "ResourceExistsException"


def test_a_failed_version_is_not_published(lake: Lake, unique: str, definition: Definition) -> None:
    _create(lake, unique, definition)
    _version(lake, unique)
    _missing_column(definition)
    lake.ask("update_dashboard", DashboardId=unique, Name=unique, Definition=definition)
    assert _version(lake, unique, 2)["Status"] == "CREATION_FAILED"
    with pytest.raises(ClientError) as error:
        lake.ask("update_dashboard_published_version", DashboardId=unique, VersionNumber=2)
    assert "cannot be published" in refusal(error)[1]
    assert _version(lake, unique)["VersionNumber"] == 1


def _repeat_visual(definition: Definition) -> None:
    definition["Sheets"][0]["Visuals"].append(definition["Sheets"][0]["Visuals"][0])


def _repeat_field(definition: Definition) -> None:
    _kpi(definition)["ChartConfiguration"]["FieldWells"]["Values"][1] = _measure("k.1", "half")


def _repeat_sheet(definition: Definition) -> None:
    definition["Sheets"].append({"SheetId": "s"})


def _misplaced(definition: Definition) -> None:
    layout = definition["Sheets"][0]["Layouts"][0]["Configuration"]["GridLayout"]
    layout["Elements"][0]["ElementId"] = "nothing"


def _misscoped(definition: Definition) -> None:
    scope = definition["FilterGroups"][0]["ScopeConfiguration"]["SelectedSheets"]
    scope["SheetVisualScopingConfigurations"][0]["VisualIds"] = ["nothing"]


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_repeat_visual, "VisualId kpi is there more than once"),
        (_repeat_field, "FieldId k.1 is there more than once"),
        (_repeat_sheet, "SheetId s is there more than once"),
        (_misplaced, "no element nothing"),
        (_misscoped, "no visual nothing on sheet s"),
    ],
)
def test_a_definition_that_contradicts_itself_is_refused(
    lake: Lake, unique: str, definition: Definition, spoil: Any, words: str
) -> None:
    spoil(definition)
    with pytest.raises(ClientError) as error:
        _create(lake, unique, definition)
    assert refusal(error)[0] == "InvalidParameterValueException"
    assert words in refusal(error)[1]


def test_a_colour_outside_its_pattern_is_a_validation_error(lake: Lake, unique: str, definition: Definition) -> None:
    solid = {"Solid": {"Expression": "{sales} < 0", "Color": "red"}}
    _kpi(definition)["ConditionalFormatting"] = {
        "ConditionalFormattingOptions": [{"PrimaryValue": {"TextColor": solid}}]
    }
    with pytest.raises(ClientError) as error:
        _create(lake, unique, definition)
    assert refusal(error)[0] == "ValidationException"
    assert "'red'" in refusal(error)[1]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ValidationStrategy": {"Mode": "LENIENT"}}, "does not support ValidationStrategy LENIENT"),
        ({"ThemeArn": "arn:aws:quicksight::aws:theme/MIDNIGHT"}, "does not support ThemeArn"),
        ({"LinkSharingConfiguration": {}}, "does not support LinkSharingConfiguration"),
    ],
)
def test_what_is_not_done_is_refused(
    lake: Lake, unique: str, definition: Definition, changes: dict[str, Any], words: str
) -> None:
    with pytest.raises(ClientError) as error:
        _create(lake, unique, definition, **changes)
    assert words in refusal(error)[1]


def test_a_template_is_refused(lake: Lake, unique: str, dataset_arn: str) -> None:
    references = [{"DataSetPlaceholder": "sales", "DataSetArn": dataset_arn}]
    source = {"SourceTemplate": {"DataSetReferences": references, "Arn": "arn:aws:quicksight:::template/t"}}
    with pytest.raises(ClientError) as error:
        lake.ask("create_dashboard", DashboardId=unique, Name=unique, SourceEntity=source)
    assert "does not support SourceEntity" in refusal(error)[1]
