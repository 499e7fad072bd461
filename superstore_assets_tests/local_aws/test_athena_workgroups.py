"""Workgroups: what they enforce, their limits, their tags; and the data catalog."""

import time
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets_tests.local_aws.athena import LAZY_SIMPLE, Lake, make_lake
from superstore_assets_tests.local_aws.conftest import RoleSession

ARN = f"arn:aws:athena:us-east-1:{ACCOUNT}:workgroup/"


@pytest.fixture(scope="module")
def lake(administrator: boto3.Session) -> Lake:
    made = make_lake(administrator)
    made.put("t/a", b"x\n")
    made.table("t", [("a", "string")])
    return made


@pytest.fixture
def workgroup(lake: Lake, unique: str) -> str:
    """An enforcing workgroup with an output location."""
    lake.session.client("athena").create_work_group(
        Name=f"wg-{unique}",
        Description="for tests",
        Configuration={
            "EnforceWorkGroupConfiguration": True,
            "PublishCloudWatchMetricsEnabled": False,
            "BytesScannedCutoffPerQuery": 10_000_000,
            "ResultConfiguration": {
                "OutputLocation": f"s3://{lake.results}/{unique}/",
                "EncryptionConfiguration": {"EncryptionOption": "SSE_S3"},
            },
        },
        Tags=[{"Key": "project", "Value": "superstore"}],
    )
    return f"wg-{unique}"


def message(call: Any, **request: Any) -> str:
    with pytest.raises(ClientError) as caught:
        call(**request)
    return str(caught.value.response["Error"]["Message"])


def test_primary_is_there_and_stays(lake: Lake) -> None:
    athena = lake.session.client("athena")
    found = athena.get_work_group(WorkGroup="primary")["WorkGroup"]
    assert (found["State"], "Description" in found) == ("ENABLED", False)
    assert found["Configuration"]["ResultConfiguration"] == {}
    assert found["Configuration"]["EnforceWorkGroupConfiguration"] is False
    assert "primary can't be deleted" in message(athena.delete_work_group, WorkGroup="primary")


def test_an_enforcing_workgroup_overrides_the_client_silently(lake: Lake, workgroup: str, unique: str) -> None:
    execution = lake.run("SELECT 1", WorkGroup=workgroup)
    assert execution["ResultConfiguration"] == {
        "OutputLocation": f"s3://{lake.results}/{unique}/{execution['QueryExecutionId']}.csv",
        "EncryptionConfiguration": {"EncryptionOption": "SSE_S3"},
    }
    assert lake.file(execution["ResultConfiguration"]["OutputLocation"]) == b'"_col0"\n"1"\n'


def test_a_workgroup_that_does_not_enforce_lends_its_location(lake: Lake, workgroup: str, unique: str) -> None:
    athena = lake.session.client("athena")
    athena.update_work_group(WorkGroup=workgroup, ConfigurationUpdates={"EnforceWorkGroupConfiguration": False})
    query_id = athena.start_query_execution(QueryString="SELECT 1", WorkGroup=workgroup)["QueryExecutionId"]
    location = lake.ended(query_id)["ResultConfiguration"]["OutputLocation"]
    assert location == f"s3://{lake.results}/{unique}/{query_id}.csv"
    execution = lake.run("SELECT 1", WorkGroup=workgroup)
    assert execution["ResultConfiguration"]["OutputLocation"].startswith(f"s3://{lake.results}/results/")


def test_the_scan_cutoff_cancels(lake: Lake, workgroup: str) -> None:
    lake.put("big/file", b"x" * 99 + b"\n" + b"y\n" * 5_000_000)
    lake.table("big", [("a", "string")], LAZY_SIMPLE)
    execution = lake.run("SELECT count(*) FROM big", WorkGroup=workgroup)
    assert execution["Status"]["State"] == "CANCELLED"
    assert execution["Status"]["StateChangeReason"] == "Bytes scanned limit was exceeded"
    assert execution["Statistics"]["DataScannedInBytes"] == 10_000_100
    assert lake.rows("SELECT count(*) FROM t", WorkGroup=workgroup) == [("1",)]


def test_updates(lake: Lake, workgroup: str, unique: str) -> None:
    athena = lake.session.client("athena")
    athena.update_work_group(
        WorkGroup=workgroup,
        Description="changed",
        State="DISABLED",
        ConfigurationUpdates={
            "RemoveBytesScannedCutoffPerQuery": True,
            "ResultConfigurationUpdates": {
                "OutputLocation": f"s3://{lake.results}/new/",
                "RemoveEncryptionConfiguration": True,
            },
        },
    )
    found = athena.get_work_group(WorkGroup=workgroup)["WorkGroup"]
    assert (found["Description"], found["State"]) == ("changed", "DISABLED")
    assert "BytesScannedCutoffPerQuery" not in found["Configuration"]
    assert found["Configuration"]["ResultConfiguration"] == {"OutputLocation": f"s3://{lake.results}/new/"}
    assert found["Configuration"]["EnforceWorkGroupConfiguration"] is True
    assert message(lake.start, query="SELECT 1", WorkGroup=workgroup) == f"WorkGroup {workgroup} is disabled."


@pytest.mark.parametrize(
    ("configuration", "why"),
    [
        ({"BytesScannedCutoffPerQuery": 9_999_999}, "10000000"),
        ({"RequesterPaysEnabled": True}, "does not support Configuration.RequesterPaysEnabled"),
        ({"ExecutionRole": f"arn:aws:iam::{ACCOUNT}:role/r"}, "does not support Configuration.ExecutionRole"),
        ({"EngineVersion": {"SelectedEngineVersion": "Athena engine version 2"}}, "EngineVersion"),
        ({"ResultConfiguration": {"OutputLocation": "nowhere"}}, "outputLocation is not a valid S3 path."),
        (
            {
                "ResultConfiguration": {
                    "OutputLocation": "s3://b/",
                    "EncryptionConfiguration": {"EncryptionOption": "CSE_KMS", "KmsKey": "k"},
                }
            },
            "EncryptionConfiguration of CSE_KMS",
        ),
    ],
)
def test_what_has_no_effect_is_refused(lake: Lake, unique: str, configuration: Any, why: str) -> None:
    athena = lake.session.client("athena")
    request = {"Name": f"bad-{unique}", "Configuration": configuration}
    # botocore checks the least cutoff itself.
    with pytest.raises(Exception, match="10000000" if "Bytes" in str(configuration) else ".") as caught:
        athena.create_work_group(**request)
    assert why in str(caught.value)
    assert message(athena.get_work_group, WorkGroup=f"bad-{unique}") == "WorkGroup is not found."


def test_a_key_for_results_is_a_setting_with_its_right(lake: Lake, unique: str, role_session: RoleSession) -> None:
    key = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/{unique}"
    wanted: Any = {
        "OutputLocation": f"s3://{lake.results}/keyed/",
        "EncryptionConfiguration": {"EncryptionOption": "SSE_KMS", "KmsKey": key},
        "AclConfiguration": {"S3AclOption": "BUCKET_OWNER_FULL_CONTROL"},
    }
    lake.session.client("athena").create_work_group(
        Name=f"keyed-{unique}", Configuration={"ResultConfiguration": wanted}
    )
    kept = lake.session.client("athena").get_work_group(WorkGroup=f"keyed-{unique}")["WorkGroup"]["Configuration"]
    assert kept["ResultConfiguration"] == wanted
    execution = lake.run("SELECT 1", WorkGroup=f"keyed-{unique}")
    assert execution["ResultConfiguration"]["EncryptionConfiguration"] == wanted["EncryptionConfiguration"]
    everything = {"Effect": "Allow", "Action": ["athena:*", "s3:*", "glue:*"], "Resource": "*"}
    without = lake.acting(role_session(everything)).run("SELECT 1", WorkGroup=f"keyed-{unique}")
    assert "ensure you are allowed to access your KMS key" in without["Status"]["StateChangeReason"]


def test_deletion_of_a_workgroup_that_ran_queries(lake: Lake, workgroup: str) -> None:
    athena = lake.session.client("athena")
    query_id = lake.run("SELECT 1", WorkGroup=workgroup)["QueryExecutionId"]
    assert message(athena.create_work_group, Name=workgroup) == "WorkGroup is already created"
    assert "not empty" in message(athena.delete_work_group, WorkGroup=workgroup)
    athena.delete_work_group(WorkGroup=workgroup, RecursiveDeleteOption=True)
    assert "was not found" in message(athena.get_query_execution, QueryExecutionId=query_id)
    assert message(lake.start, query="SELECT 1", WorkGroup=workgroup) == "WorkGroup is not found."


def test_lists_and_tags(lake: Lake, workgroup: str) -> None:
    athena = lake.session.client("athena")
    names: list[str] = []
    page: Any = athena.list_work_groups(MaxResults=1)
    while True:
        names += [group["Name"] for group in page["WorkGroups"]]
        if "NextToken" not in page:
            break
        page = athena.list_work_groups(NextToken=page["NextToken"])
    assert names == sorted(names)
    assert {"primary", workgroup} <= set(names)
    athena.tag_resource(ResourceARN=ARN + workgroup, Tags=[{"Key": "stage", "Value": "test"}])
    athena.untag_resource(ResourceARN=ARN + workgroup, TagKeys=["project"])
    assert athena.list_tags_for_resource(ResourceARN=ARN + workgroup)["Tags"] == [{"Key": "stage", "Value": "test"}]


def test_tags_are_conditions(lake: Lake, workgroup: str, role_session: RoleSession) -> None:
    allowed = {
        "Effect": "Allow",
        "Action": "athena:GetWorkGroup",
        "Resource": "*",
        "Condition": {"StringEquals": {"aws:ResourceTag/project": "superstore"}},
    }
    athena = role_session(allowed).client("athena")
    assert athena.get_work_group(WorkGroup=workgroup)["WorkGroup"]["Name"] == workgroup
    assert "is not authorized to perform: athena:GetWorkGroup" in message(athena.get_work_group, WorkGroup="primary")


def test_metrics_are_published_where_the_workgroup_says_so(lake: Lake, workgroup: str) -> None:
    athena, cloudwatch = lake.session.client("athena"), lake.session.client("cloudwatch")
    dimensions = [{"Name": "WorkGroup", "Value": workgroup}]

    def published() -> list[str]:
        found = cloudwatch.list_metrics(Namespace="AWS/Athena", Dimensions=dimensions)["Metrics"]
        return sorted({metric["MetricName"] for metric in found})

    lake.run("SELECT 1", WorkGroup=workgroup)
    assert published() == []
    athena.update_work_group(WorkGroup=workgroup, ConfigurationUpdates={"PublishCloudWatchMetricsEnabled": True})
    lake.run("SELECT 1", WorkGroup=workgroup)
    deadline = time.monotonic() + 5
    while not published() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert {"ProcessedBytes", "TotalExecutionTime", "QueryQueueTime"} <= set(published())


def test_the_data_catalog(lake: Lake) -> None:
    athena = lake.session.client("athena")
    catalog = "AwsDataCatalog"
    assert athena.list_data_catalogs()["DataCatalogsSummary"][0]["CatalogName"] == catalog
    assert athena.get_data_catalog(Name="awsdatacatalog")["DataCatalog"]["Type"] == "GLUE"
    assert "was not found" in message(athena.get_data_catalog, Name="other")
    pages = athena.get_paginator("list_databases").paginate(CatalogName=catalog)
    names = [database["Name"] for page in pages for database in page["DatabaseList"]]
    assert {lake.database, "default"} <= set(names)
    found = athena.get_table_metadata(CatalogName=catalog, DatabaseName=lake.database, TableName="t")["TableMetadata"]
    assert (found["Name"], found["TableType"], found["Columns"]) == (
        "t",
        "EXTERNAL_TABLE",
        [{"Name": "a", "Type": "string"}],
    )
    listed = athena.list_table_metadata(
        CatalogName=catalog, DatabaseName=lake.database, Expression="t", WorkGroup="primary"
    )
    assert [table["Name"] for table in listed["TableMetadataList"]] == ["t"]
    with pytest.raises(ClientError, match=r"MetadataException.*Entity Not Found"):
        athena.get_table_metadata(CatalogName=catalog, DatabaseName=lake.database, TableName="gone")
