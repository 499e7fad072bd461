"""Each call needs its right on the resources that AWS's service authorisation reference lists, and no other."""

import contextlib
import json
from collections.abc import Callable
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.conftest import session
from superstore_assets_tests.local_aws.quicksight.conftest import SOURCE, WORKGROUP, Lake, refusal

Needs = list[tuple[str, str]]

_SCHEDULE = {"ScheduleId": "s", "ScheduleFrequency": {"Interval": "HOURLY"}, "RefreshType": "FULL_REFRESH"}
_TAGS: Any = [{"Key": "project", "Value": "superstore"}]
_PHYSICAL = {
    "t": {
        "RelationalTable": {
            "DataSourceArn": f"arn:aws:quicksight:us-east-1:{ACCOUNT}:datasource/x",
            "Schema": "s",
            "Name": "n",
            "InputColumns": [{"Name": "c", "Type": "STRING"}],
        }
    }
}
_DEFINITION = {
    "DataSetIdentifierDeclarations": [
        {"Identifier": "d", "DataSetArn": f"arn:aws:quicksight:us-east-1:{ACCOUNT}:dataset/x"}
    ]
}
_DATASET = {"DataSetId": "x", "Name": "x", "ImportMode": "SPICE", "PhysicalTableMap": _PHYSICAL}

# An operation on what does not exist: who may do it learns that, who may not does not.
CALLS: list[tuple[str, dict[str, Any], Needs]] = [
    ("update_data_source", {"DataSourceId": "x", "Name": "x"}, [("UpdateDataSource", "datasource/x")]),
    ("describe_data_source", {"DataSourceId": "x"}, [("DescribeDataSource", "datasource/x")]),
    ("delete_data_source", {"DataSourceId": "x"}, [("DeleteDataSource", "datasource/x")]),
    ("list_data_sources", {}, [("ListDataSources", "datasource/*")]),
    (
        "describe_data_source_permissions",
        {"DataSourceId": "x"},
        [("DescribeDataSourcePermissions", "datasource/x")],
    ),
    ("update_data_source_permissions", {"DataSourceId": "x"}, [("UpdateDataSourcePermissions", "datasource/x")]),
    (
        "create_data_set",
        _DATASET,
        [("CreateDataSet", "dataset/x"), ("CreateDataSet", "datasource/x"), ("PassDataSource", "datasource/x")],
    ),
    (
        "create_data_set",
        {**_DATASET, "Tags": _TAGS},
        [
            ("CreateDataSet", "dataset/x"),
            ("CreateDataSet", "datasource/x"),
            ("PassDataSource", "datasource/x"),
            ("TagResource", "dataset/x"),
        ],
    ),
    ("update_data_set", _DATASET, [("UpdateDataSet", "dataset/x"), ("PassDataSource", "datasource/x")]),
    ("describe_data_set", {"DataSetId": "x"}, [("DescribeDataSet", "dataset/x")]),
    ("delete_data_set", {"DataSetId": "x"}, [("DeleteDataSet", "dataset/x")]),
    ("list_data_sets", {}, [("ListDataSets", "dataset/*")]),
    ("describe_data_set_permissions", {"DataSetId": "x"}, [("DescribeDataSetPermissions", "dataset/x")]),
    ("update_data_set_permissions", {"DataSetId": "x"}, [("UpdateDataSetPermissions", "dataset/x")]),
    (
        "put_data_set_refresh_properties",
        {"DataSetId": "x", "DataSetRefreshProperties": {}},
        [("PutDataSetRefreshProperties", "dataset/x")],
    ),
    (
        "describe_data_set_refresh_properties",
        {"DataSetId": "x"},
        [("DescribeDataSetRefreshProperties", "dataset/x")],
    ),
    ("delete_data_set_refresh_properties", {"DataSetId": "x"}, [("DeleteDataSetRefreshProperties", "dataset/x")]),
    ("create_ingestion", {"DataSetId": "x", "IngestionId": "i"}, [("CreateIngestion", "dataset/x/ingestion/i")]),
    ("describe_ingestion", {"DataSetId": "x", "IngestionId": "i"}, [("DescribeIngestion", "dataset/x/ingestion/i")]),
    ("cancel_ingestion", {"DataSetId": "x", "IngestionId": "i"}, [("CancelIngestion", "dataset/x/ingestion/i")]),
    ("list_ingestions", {"DataSetId": "x"}, [("ListIngestions", "dataset/x")]),
    (
        "create_refresh_schedule",
        {"DataSetId": "x", "Schedule": _SCHEDULE},
        [("CreateRefreshSchedule", "dataset/x/refresh-schedule/s")],
    ),
    (
        "update_refresh_schedule",
        {"DataSetId": "x", "Schedule": _SCHEDULE},
        [("UpdateRefreshSchedule", "dataset/x/refresh-schedule/s")],
    ),
    (
        "describe_refresh_schedule",
        {"DataSetId": "x", "ScheduleId": "s"},
        [("DescribeRefreshSchedule", "dataset/x/refresh-schedule/s")],
    ),
    (
        "delete_refresh_schedule",
        {"DataSetId": "x", "ScheduleId": "s"},
        [("DeleteRefreshSchedule", "dataset/x/refresh-schedule/s")],
    ),
    ("list_refresh_schedules", {"DataSetId": "x"}, [("ListRefreshSchedules", "dataset/x")]),
    (
        "update_dashboard",
        {"DashboardId": "x", "Name": "x", "Definition": _DEFINITION},
        [("UpdateDashboard", "dashboard/x"), ("PassDataSet", "dataset/x")],
    ),
    (
        "update_dashboard_published_version",
        {"DashboardId": "x", "VersionNumber": 1},
        [("UpdateDashboardPublishedVersion", "dashboard/x")],
    ),
    (
        "create_dashboard",
        {"DashboardId": "made", "Name": "x", "Definition": _DEFINITION},
        [("CreateDashboard", "dashboard/made"), ("PassDataSet", "dataset/x")],
    ),
    ("describe_dashboard", {"DashboardId": "x"}, [("DescribeDashboard", "dashboard/x")]),
    ("describe_dashboard_definition", {"DashboardId": "x"}, [("DescribeDashboardDefinition", "dashboard/x")]),
    ("list_dashboards", {}, [("ListDashboards", "dashboard/*")]),
    ("list_dashboard_versions", {"DashboardId": "x"}, [("ListDashboardVersions", "dashboard/x")]),
    ("delete_dashboard", {"DashboardId": "x"}, [("DeleteDashboard", "dashboard/x")]),
    ("describe_dashboard_permissions", {"DashboardId": "x"}, [("DescribeDashboardPermissions", "dashboard/x")]),
    ("update_dashboard_permissions", {"DashboardId": "x"}, [("UpdateDashboardPermissions", "dashboard/x")]),
    (
        "describe_group",
        {"Namespace": "default", "GroupName": "g"},
        [("DescribeGroup", "group/default/g")],
    ),
    ("delete_group", {"Namespace": "default", "GroupName": "g"}, [("DeleteGroup", "group/default/g")]),
    ("list_groups", {"Namespace": "default"}, [("ListGroups", "group/default/*")]),
    ("describe_user", {"Namespace": "default", "UserName": "u"}, [("DescribeUser", "user/default/u")]),
    ("list_users", {"Namespace": "default"}, [("ListUsers", "user/default/*")]),
    ("describe_account_subscription", {}, [("DescribeAccountSubscription", f"account/{ACCOUNT}")]),
]


def _allow(*needs: tuple[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "Effect": "Allow",
            "Action": f"quicksight:{action}",
            "Resource": f"arn:aws:quicksight:us-east-1:{ACCOUNT}:{resource}",
        }
        for action, resource in needs
    ]


Actor = Callable[..., Any]


@pytest.fixture(scope="session")
def actor(local_aws: LocalAws, administrator: boto3.Session, make_role: Callable[..., str]) -> Actor:
    """actor(*statements): a QuickSight client of one role, which from now on may do just that."""
    role = make_role()
    keys = administrator.client("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    client = session(local_aws, dict(keys)).client("quicksight")
    iam = administrator.client("iam")

    def may(*statements: dict[str, Any]) -> Any:
        document = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
        iam.put_role_policy(RoleName=role.rpartition("/")[2], PolicyName="test", PolicyDocument=document)
        return client

    return may


@pytest.mark.parametrize(("operation", "given", "needs"), CALLS, ids=[f"{call[0]}-{len(call[2])}" for call in CALLS])
def test_each_right_of_a_call_is_needed_and_they_suffice(
    actor: Actor, lake: Lake, operation: str, given: dict[str, Any], needs: Needs
) -> None:
    for missing in needs:
        left = [need for need in needs if need != missing]
        client = actor(*_allow(*left, ("DescribeTheme", "theme/x")))
        with pytest.raises(ClientError) as error:
            getattr(client, operation)(AwsAccountId=ACCOUNT, **given)
        code, message = refusal(error)
        assert code == "AccessDeniedException"
        assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 403
        action, resource = missing
        arn = f"arn:aws:quicksight:us-east-1:{ACCOUNT}:{resource}"
        assert f"is not authorized to perform: quicksight:{action} on resource: {arn}" in message
    client = actor(*_allow(*needs))
    with contextlib.suppress(client.exceptions.ResourceNotFoundException):
        getattr(client, operation)(AwsAccountId=ACCOUNT, **given)


def test_a_data_source_is_made_under_the_condition_of_its_tags_and_a_role_that_may_be_passed(
    actor: Actor, lake: Lake, unique: str
) -> None:
    create = {
        "Effect": "Allow",
        "Action": "quicksight:CreateDataSource",
        "Resource": "*",
        "Condition": {"StringEquals": {"aws:RequestTag/project": "superstore"}},
    }
    tag = _allow(("TagResource", f"datasource/{unique}"))[0]
    passing = {
        "Effect": "Allow",
        "Action": "iam:PassRole",
        "Resource": lake.role,
        "Condition": {"StringEquals": {"iam:PassedToService": "quicksight.amazonaws.com"}},
    }
    given: dict[str, Any] = {
        "AwsAccountId": ACCOUNT,
        "DataSourceId": unique,
        "Name": unique,
        "Type": "ATHENA",
        "DataSourceParameters": {"AthenaParameters": {"WorkGroup": WORKGROUP, "RoleArn": lake.role}},
    }
    for statements, tags, action in (
        ((create, tag, passing), {}, "quicksight:CreateDataSource"),
        ((create, tag, passing), {"Tags": [{"Key": "project", "Value": "other"}]}, "quicksight:CreateDataSource"),
        ((create, passing), {"Tags": _TAGS}, "quicksight:TagResource"),
        ((create, tag), {"Tags": _TAGS}, "iam:PassRole"),
    ):
        with pytest.raises(ClientError) as error:
            actor(*statements).create_data_source(**given, **tags)
        assert refusal(error)[0] == "AccessDeniedException"
        assert action in refusal(error)[1]
    actor(create, tag, passing).create_data_source(**given, Tags=_TAGS)
    assert lake.tried(unique)["Status"] == "CREATION_SUCCESSFUL"


def test_tags_of_a_dataset_count_for_its_ingestions(actor: Actor, lake: Lake, unique: str) -> None:
    lake.make_dataset(unique, lake.physical("SELECT 1 AS x", x="INTEGER"), Tags=_TAGS)
    statement = _allow(("CreateIngestion", f"dataset/{unique}/ingestion/*"))[0]

    def client(project: str) -> Any:
        condition = {"StringEquals": {"aws:ResourceTag/project": project}}
        return actor({**statement, "Condition": condition})

    with pytest.raises(ClientError) as error:
        client("other").create_ingestion(AwsAccountId=ACCOUNT, DataSetId=unique, IngestionId="a")
    assert refusal(error)[0] == "AccessDeniedException"
    client("superstore").create_ingestion(AwsAccountId=ACCOUNT, DataSetId=unique, IngestionId="a")


def test_tagging_needs_its_right_on_the_asset(actor: Actor, lake: Lake, unique: str) -> None:
    lake.make_dataset(unique, lake.physical("SELECT 1 AS x", x="INTEGER"))
    arn = f"arn:aws:quicksight:us-east-1:{ACCOUNT}:dataset/{unique}"
    for action, operation, given in (
        ("TagResource", "tag_resource", {"Tags": _TAGS}),
        ("UntagResource", "untag_resource", {"TagKeys": ["project"]}),
        ("ListTagsForResource", "list_tags_for_resource", {}),
    ):
        with pytest.raises(ClientError) as error:
            getattr(actor(*_allow((action, "dataset/other"))), operation)(ResourceArn=arn, **given)
        assert f"quicksight:{action} on resource: {arn}" in refusal(error)[1]
        getattr(actor(*_allow((action, f"dataset/{unique}"))), operation)(ResourceArn=arn, **given)


def test_another_account_is_out_of_reach(lake: Lake) -> None:
    with pytest.raises(ClientError) as error:
        lake.client.describe_data_source(AwsAccountId="111122223333", DataSourceId=SOURCE)
    assert refusal(error)[0] == "AccessDeniedException"
