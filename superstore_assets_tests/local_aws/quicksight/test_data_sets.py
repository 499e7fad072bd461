"""Datasets: what is described, what transforms do, what is refused."""

from decimal import Decimal
from typing import Any

import pytest
from botocore.exceptions import ClientError

from superstore_assets_tests.local_aws.quicksight.conftest import Lake, refusal

TRANSFORMS: list[dict[str, Any]] = [
    {"RenameColumnOperation": {"ColumnName": "st", "NewColumnName": "state"}},
    {"CastColumnTypeOperation": {"ColumnName": "n", "NewColumnType": "DECIMAL", "SubType": "FLOAT"}},
    {"TagColumnOperation": {"ColumnName": "state", "Tags": [{"ColumnGeographicRole": "STATE"}]}},
    {"TagColumnOperation": {"ColumnName": "n", "Tags": [{"ColumnDescription": {"Text": "boxes"}}]}},
    {"ProjectOperation": {"ProjectedColumns": ["n", "state"]}},
]


def _logical(*transforms: dict[str, Any]) -> dict[str, Any]:
    return {"all": {"Alias": "all", "Source": {"PhysicalTableId": "rows"}, "DataTransforms": list(transforms)}}


def test_a_dataset_is_described_as_it_was_made(lake: Lake, unique: str) -> None:
    physical = lake.physical("SELECT 1.5E0 AS x, 'a' AS y", x="DECIMAL/FLOAT", y="STRING")
    folders = {"facts": {"description": "d", "columns": ["x"]}}
    lake.ended(unique, lake.make_dataset(unique, physical, FieldFolders=folders))
    found = lake.ask("describe_data_set", DataSetId=unique)["DataSet"]
    assert found["PhysicalTableMap"] == physical
    assert found["ImportMode"] == "SPICE"
    assert found["FieldFolders"] == folders
    assert found["ConsumedSpiceCapacityInBytes"] == 17
    assert found["OutputColumns"] == [
        {"Name": "x", "Type": "DECIMAL", "SubType": "FLOAT"},
        {"Name": "y", "Type": "STRING"},
    ]
    summary = next(item for item in lake.ask("list_data_sets")["DataSetSummaries"] if item["DataSetId"] == unique)
    assert summary["ImportMode"] == "SPICE"


def test_transforms_rename_cast_describe_and_choose_columns(lake: Lake, unique: str) -> None:
    physical = lake.physical("SELECT 'Ohio' AS st, 7 AS n, 0 AS unused", st="STRING", n="INTEGER", unused="INTEGER")
    lake.ended(unique, lake.make_dataset(unique, physical, LogicalTableMap=_logical(*TRANSFORMS)))
    columns = lake.ask("describe_data_set", DataSetId=unique)["DataSet"]["OutputColumns"]
    assert columns == [
        {"Name": "n", "Type": "DECIMAL", "SubType": "FLOAT", "Description": "boxes"},
        {"Name": "state", "Type": "STRING"},
    ]
    assert lake.rows(unique) == [(7.0, "Ohio")]


def test_a_cast_from_text_drops_what_is_no_number(lake: Lake, unique: str) -> None:
    physical = lake.physical("SELECT '1.5' AS x UNION ALL SELECT 'one' UNION ALL SELECT NULL", x="STRING")
    cast = {"CastColumnTypeOperation": {"ColumnName": "x", "NewColumnType": "DECIMAL"}}
    ended = lake.ended(unique, lake.make_dataset(unique, physical, LogicalTableMap=_logical(cast)))
    assert ended["RowInfo"] == {"RowsIngested": 2, "RowsDropped": 1, "TotalRowsInDataset": 2}
    assert lake.rows(unique) == [(Decimal("1.5"),), (None,)]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ImportMode": "DIRECT_QUERY"}, "does not support ImportMode DIRECT_QUERY"),
        (
            {"LogicalTableMap": _logical({"FilterOperation": {"ConditionExpression": "{x} > 1"}})},
            "does not support FilterOperation",
        ),
        (
            {
                "LogicalTableMap": _logical(
                    {"CreateColumnsOperation": {"Columns": [{"ColumnName": "z", "ColumnId": "z", "Expression": "1"}]}}
                )
            },
            "does not support CreateColumnsOperation",
        ),
        (
            {"LogicalTableMap": _logical({"CastColumnTypeOperation": {"ColumnName": "x", "NewColumnType": "STRING"}})},
            "does not support CastColumnTypeOperation from INTEGER to STRING",
        ),
        (
            {"LogicalTableMap": _logical({"RenameColumnOperation": {"ColumnName": "y", "NewColumnName": "z"}})},
            "Column y is not found",
        ),
        (
            {"LogicalTableMap": {"a": {"Alias": "a", "Source": {"PhysicalTableId": "other"}}}},
            "Physical table other is not in PhysicalTableMap",
        ),
        ({"FieldFolders": {"f": {"columns": ["nope"]}}}, "Column nope is not found"),
        (
            {"ColumnGroups": [{"GeoSpatialColumnGroup": {"Name": "g", "Columns": ["nope"]}}]},
            "Column nope is not found",
        ),
        ({"FolderArns": ["a"]}, "does not support FolderArns"),
    ],
)
def test_what_is_not_done_or_contradicts_itself_is_refused(
    lake: Lake, unique: str, changes: dict[str, Any], words: str
) -> None:
    given = {
        "DataSetId": unique,
        "Name": unique,
        "ImportMode": "SPICE",
        "PhysicalTableMap": lake.physical("SELECT 1 AS x", x="INTEGER"),
        **changes,
    }
    with pytest.raises(ClientError) as error:
        lake.ask("create_data_set", **given)
    assert refusal(error)[0] == "InvalidParameterValueException"
    assert words in refusal(error)[1]
    with pytest.raises(ClientError):
        lake.ask("describe_data_set", DataSetId=unique)


def test_a_table_id_outside_its_pattern_is_a_validation_error(lake: Lake, unique: str) -> None:
    table = lake.physical("SELECT 1 AS x", x="INTEGER")["rows"]
    with pytest.raises(ClientError) as error:
        lake.make_dataset(unique, {"the_table": table})
    assert refusal(error)[0] == "ValidationException"
    assert "Map keys must satisfy constraint" in refusal(error)[1]


def test_an_id_that_is_no_file_name_is_refused(lake: Lake) -> None:
    with pytest.raises(ClientError) as error:
        lake.make_dataset("../../outside", lake.physical("SELECT 1 AS x", x="INTEGER"))
    assert refusal(error)[0] == "InvalidParameterValueException"


def test_an_unknown_data_source_is_not_found(lake: Lake, unique: str) -> None:
    physical = lake.physical("SELECT 1 AS x", lake.source_arn + "-not", x="INTEGER")
    with pytest.raises(ClientError) as error:
        lake.make_dataset(unique, physical)
    assert refusal(error)[0] == "ResourceNotFoundException"


def test_an_id_is_used_once(lake: Lake, unique: str) -> None:
    physical = lake.physical("SELECT 1 AS x", x="INTEGER")
    lake.make_dataset(unique, physical)
    with pytest.raises(ClientError) as error:
        lake.make_dataset(unique, physical)
    assert refusal(error)[0] == "ResourceExistsException"


def test_tags_are_kept_changed_and_removed(lake: Lake, unique: str) -> None:
    lake.make_dataset(
        unique,
        lake.physical("SELECT 1 AS x", x="INTEGER"),
        Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}],
    )
    arn = lake.ask("describe_data_set", DataSetId=unique)["DataSet"]["Arn"]
    lake.client.tag_resource(ResourceArn=arn, Tags=[{"Key": "b", "Value": "3"}, {"Key": "c", "Value": "4"}])
    lake.client.untag_resource(ResourceArn=arn, TagKeys=["a"])
    tags = lake.client.list_tags_for_resource(ResourceArn=arn)["Tags"]
    assert tags == [{"Key": "b", "Value": "3"}, {"Key": "c", "Value": "4"}]
    with pytest.raises(ClientError) as error:
        lake.client.list_tags_for_resource(ResourceArn=arn + "-not")
    assert refusal(error)[0] == "ResourceNotFoundException"
