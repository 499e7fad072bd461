"""The Data Catalog: what it keeps, how it answers, and whom."""

import json
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.conftest import RoleSession, session

_ARN = f"arn:aws:glue:us-east-1:{ACCOUNT}"


def _code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Code"])


def _message(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Message"])


def _table(name: str, *keys: tuple[str, str], **more: Any) -> dict[str, Any]:
    columns = [{"Name": "id", "Type": "bigint"}]
    storage = {"Columns": columns, "Location": f"s3://lake/{name}/"}
    partition_keys = [{"Name": key, "Type": of_type} for key, of_type in keys]
    return {"Name": name, "StorageDescriptor": storage, "PartitionKeys": partition_keys, **more}


def _partition(*values: str) -> dict[str, Any]:
    return {"Values": list(values), "StorageDescriptor": {"Location": "s3://lake/" + "/".join(values)}}


@pytest.fixture
def glue(administrator: boto3.Session) -> Any:
    return administrator.client("glue")


@pytest.fixture
def database(glue: Any, unique: str) -> str:
    glue.create_database(DatabaseInput={"Name": unique})
    return unique


@pytest.fixture
def years(glue: Any, database: str) -> str:
    """A table with partitions 2014/01 to 2015/12."""
    glue.create_table(DatabaseName=database, TableInput=_table("sales", ("year", "string"), ("month", "string")))
    partitions = [_partition(str(year), f"{month:02}") for year in (2014, 2015) for month in range(1, 13)]
    answer = glue.batch_create_partition(DatabaseName=database, TableName="sales", PartitionInputList=partitions)
    assert answer["Errors"] == []
    return "sales"


def test_a_database_is_made_changed_and_deleted_with_its_tables(glue: Any, unique: str) -> None:
    glue.create_database(DatabaseInput={"Name": unique.upper(), "Description": "first", "Parameters": {"a": "1"}})
    made = glue.get_database(Name=unique)["Database"]
    assert made["Name"] == unique
    assert made["CatalogId"] == ACCOUNT
    glue.update_database(Name=unique, DatabaseInput={"Name": unique, "Description": "second"})
    changed = glue.get_database(Name=unique.upper())["Database"]
    assert changed["Description"] == "second"
    assert "Parameters" not in changed
    assert changed["CreateTime"] == made["CreateTime"]
    glue.create_table(DatabaseName=unique, TableInput=_table("t"))
    glue.delete_database(Name=unique)
    glue.create_database(DatabaseInput={"Name": unique})
    assert glue.get_tables(DatabaseName=unique)["TableList"] == []


def test_databases_are_listed_page_by_page(glue: Any, unique: str) -> None:
    wanted = [f"{unique}_{number}" for number in range(5)]
    for name in wanted:
        glue.create_database(DatabaseInput={"Name": name})
    pages = glue.get_paginator("get_databases").paginate(PaginationConfig={"PageSize": 2})
    assert [item["Name"] for page in pages for item in page["DatabaseList"] if item["Name"] in wanted] == wanted


@pytest.mark.parametrize(
    ("operation", "given", "code"),
    [
        ("create_database", {"DatabaseInput": {"Name": "{database}"}}, "AlreadyExistsException"),
        ("get_database", {"Name": "absent"}, "EntityNotFoundException"),
        ("delete_database", {"Name": "absent"}, "EntityNotFoundException"),
        (
            "update_database",
            {"Name": "{database}", "DatabaseInput": {"Name": "another"}},
            "InvalidInputException",
        ),
        ("get_tables", {"DatabaseName": "absent"}, "EntityNotFoundException"),
        ("get_table", {"DatabaseName": "{database}", "Name": "absent"}, "EntityNotFoundException"),
        ("create_table", {"DatabaseName": "absent", "TableInput": {"Name": "t"}}, "EntityNotFoundException"),
        ("update_table", {"DatabaseName": "{database}", "TableInput": {"Name": "t"}}, "EntityNotFoundException"),
        (
            "create_table",
            {"DatabaseName": "{database}", "TableInput": {"Name": "t", "TargetTable": {"Name": "x"}}},
            "InvalidInputException",
        ),
        ("get_database", {"Name": "{database}", "CatalogId": "111122223333"}, "InvalidInputException"),
        ("get_databases", {"NextToken": "not a token"}, "InvalidInputException"),
        ("get_databases", {"ResourceShareType": "FOREIGN"}, "InvalidInputException"),
        ("create_job", {"Name": "j", "Role": "r", "Command": {}}, "InvalidInputException"),
        ("search_tables", {}, "InvalidInputException"),
    ],
)
def test_what_it_does_not_do_is_refused(
    glue: Any, database: str, operation: str, given: dict[str, Any], code: str
) -> None:
    filled = json.loads(json.dumps(given).replace("{database}", database))
    with pytest.raises(ClientError) as error:
        getattr(glue, operation)(**filled)
    assert _code(error) == code


def test_an_update_keeps_the_former_table_as_a_version(glue: Any, database: str) -> None:
    glue.create_table(DatabaseName=database, TableInput=_table("Sales", Description="0"))
    made = glue.get_table(DatabaseName=database, Name="SALES")["Table"]
    assert (made["Name"], made["VersionId"], made["DatabaseName"]) == ("sales", "0", database)
    assert made["StorageDescriptor"]["StoredAsSubDirectories"] is False
    assert made["IsRegisteredWithLakeFormation"] is False
    assert made["CreatedBy"].endswith("user/administrator")
    for number in (1, 2):
        glue.update_table(DatabaseName=database, TableInput=_table("sales", Description=str(number)))
    current = glue.get_table(DatabaseName=database, Name="sales")["Table"]
    assert (current["Description"], current["VersionId"]) == ("2", "2")
    assert current["CreateTime"] == made["CreateTime"]
    versions = glue.get_table_versions(DatabaseName=database, TableName="sales")["TableVersions"]
    assert [(item["VersionId"], item["Table"]["Description"]) for item in versions] == [
        ("2", "2"),
        ("1", "1"),
        ("0", "0"),
    ]
    first = glue.get_table_version(DatabaseName=database, TableName="sales", VersionId="0")["TableVersion"]
    assert first["Table"]["Description"] == "0"


def test_a_skipped_archive_leaves_no_version(glue: Any, database: str) -> None:
    glue.create_table(DatabaseName=database, TableInput=_table("t"))
    glue.update_table(DatabaseName=database, TableInput=_table("t"), SkipArchive=True)
    versions = glue.get_table_versions(DatabaseName=database, TableName="t")["TableVersions"]
    assert [item["VersionId"] for item in versions] == ["1"]


def test_an_update_of_a_version_that_is_no_longer_current_is_refused(glue: Any, database: str) -> None:
    glue.create_table(DatabaseName=database, TableInput=_table("t"))
    glue.update_table(DatabaseName=database, TableInput=_table("t"), VersionId="0")
    with pytest.raises(ClientError) as error:
        glue.update_table(DatabaseName=database, TableInput=_table("t"), VersionId="0")
    assert _code(error) == "ConcurrentModificationException"


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("v_*", ["v_cube", "v_orders"]),
        ("*orders", ["orders", "v_orders"]),
        ("orders|v_cube", ["orders", "v_cube"]),
        ("order", []),
        (None, ["orders", "v_cube", "v_orders"]),
    ],
)
def test_tables_are_listed_by_pattern(glue: Any, database: str, expression: str | None, names: list[str]) -> None:
    for name in ("orders", "v_orders", "v_cube"):
        glue.create_table(DatabaseName=database, TableInput=_table(name))
    more = {"Expression": expression} if expression else {}
    pages = glue.get_paginator("get_tables").paginate(DatabaseName=database, **more, PaginationConfig={"PageSize": 2})
    assert [table["Name"] for page in pages for table in page["TableList"]] == names


def test_tables_are_deleted_together(glue: Any, database: str) -> None:
    glue.create_table(DatabaseName=database, TableInput=_table("a"))
    glue.create_table(DatabaseName=database, TableInput=_table("b"))
    answer = glue.batch_delete_table(DatabaseName=database, TablesToDelete=["a", "absent"])
    assert [(item["TableName"], item["ErrorDetail"]["ErrorCode"]) for item in answer["Errors"]] == [
        ("absent", "EntityNotFoundException")
    ]
    glue.delete_table(DatabaseName=database, Name="b")
    assert glue.get_tables(DatabaseName=database)["TableList"] == []


def test_a_deleted_table_leaves_no_partition_to_its_successor(glue: Any, database: str, years: str) -> None:
    glue.delete_table(DatabaseName=database, Name=years)
    glue.create_table(DatabaseName=database, TableInput=_table(years, ("year", "string"), ("month", "string")))
    assert glue.get_partitions(DatabaseName=database, TableName=years)["Partitions"] == []
    versions = glue.get_table_versions(DatabaseName=database, TableName=years)["TableVersions"]
    assert [item["VersionId"] for item in versions] == ["0"]


def test_partitions_are_got_one_many_and_all(glue: Any, database: str, years: str) -> None:
    of = {"DatabaseName": database, "TableName": years}
    one = glue.get_partition(**of, PartitionValues=["2014", "02"])["Partition"]
    assert one["StorageDescriptor"]["Location"] == "s3://lake/2014/02"
    assert (one["DatabaseName"], one["TableName"], one["CatalogId"]) == (database, years, ACCOUNT)
    wanted = [{"Values": ["2014", "01"]}, {"Values": ["2016", "01"]}]
    some = glue.batch_get_partition(**of, PartitionsToGet=wanted)
    assert [item["Values"] for item in some["Partitions"]] == [["2014", "01"]]
    pages = glue.get_paginator("get_partitions").paginate(**of, PaginationConfig={"PageSize": 10})
    assert [len(page["Partitions"]) for page in pages] == [10, 10, 4]
    bare = glue.get_partitions(**of, ExcludeColumnSchema=True)["Partitions"]
    assert all("Columns" not in item["StorageDescriptor"] for item in bare)


def test_segments_share_the_partitions_out(glue: Any, database: str, years: str) -> None:
    found = []
    for number in range(3):
        segment = {"SegmentNumber": number, "TotalSegments": 3}
        answer = glue.get_partitions(DatabaseName=database, TableName=years, Segment=segment)
        found.append({tuple(item["Values"]) for item in answer["Partitions"]})
    assert sum(map(len, found)) == len(set.union(*found)) == 24


@pytest.mark.parametrize(
    ("expression", "count"),
    [
        ("year='2014'", 12),
        ("year = '2014' AND month = '01'", 1),
        ("YEAR = '2014' and (month = '01' or month = '02')", 2),
        ("year <> '2014'", 12),
        ("year != '2014' AND NOT month > '03'", 3),
        ("month in ('01', '02', '13')", 4),
        ("month NOT IN ('01', '02')", 20),
        ("month between '02' and '04'", 6),
        ("month LIKE '1%'", 6),
        ("month like '_1'", 4),
        ("year >= '2015' AND month <= '06'", 6),
        ("year is null", 0),
        ("year is not null", 24),
        ("year = '2016'", 0),
    ],
)
def test_an_expression_chooses_partitions(glue: Any, database: str, years: str, expression: str, count: int) -> None:
    pages = glue.get_paginator("get_partitions").paginate(DatabaseName=database, TableName=years, Expression=expression)
    assert sum(len(page["Partitions"]) for page in pages) == count


@pytest.mark.parametrize(
    ("of_type", "expression", "chosen"),
    [
        ("int", "k > 9", ["10", "100"]),
        ("bigint", "k in (9, 100)", ["100", "9"]),
        ("int", "k between -1 and 9", ["9"]),
        ("int", "k = '9'", ["9"]),
        ("int", "k is null", ["__HIVE_DEFAULT_PARTITION__"]),
        ("int", "not (k = 9)", ["10", "100"]),
        ("string", "k > '9'", []),
        ("string", "k < '9'", ["10", "100"]),
        ("decimal(5,2)", "k = 9.00", ["9"]),
    ],
)
def test_keys_compare_by_their_type(glue: Any, database: str, of_type: str, expression: str, chosen: list[str]) -> None:
    glue.create_table(DatabaseName=database, TableInput=_table("t", ("k", of_type)))
    values = ("9", "10", "100", "__HIVE_DEFAULT_PARTITION__")
    glue.batch_create_partition(
        DatabaseName=database, TableName="t", PartitionInputList=[_partition(value) for value in values]
    )
    found = glue.get_partitions(DatabaseName=database, TableName="t", Expression=expression)["Partitions"]
    assert [item["Values"][0] for item in found] == chosen


@pytest.mark.parametrize(
    "expression",
    [
        "year = 2014",
        "day = '1'",
        "'2014' = year",
        "upper(year) = 'X'",
        "year =",
        "year = month",
        "year in (select 1)",
        "year",
        "year = '2014'; drop table x",
    ],
)
def test_an_expression_that_cannot_be_right_is_refused(glue: Any, database: str, years: str, expression: str) -> None:
    with pytest.raises(ClientError) as error:
        glue.get_partitions(DatabaseName=database, TableName=years, Expression=expression)
    assert _code(error) == "InvalidInputException"


def test_batches_report_what_failed_and_do_the_rest(glue: Any, database: str, years: str) -> None:
    of = {"DatabaseName": database, "TableName": years}
    created = glue.batch_create_partition(
        **of, PartitionInputList=[_partition("2014", "01"), _partition("2016", "01"), _partition("2016")]
    )
    assert [(item["PartitionValues"], item["ErrorDetail"]["ErrorCode"]) for item in created["Errors"]] == [
        (["2014", "01"], "AlreadyExistsException"),
        (["2016"], "InvalidInputException"),
    ]
    moved = {"PartitionValueList": ["2016", "01"], "PartitionInput": _partition("2017", "01")}
    absent = {"PartitionValueList": ["1999", "01"], "PartitionInput": _partition("1999", "01")}
    updated = glue.batch_update_partition(**of, Entries=[moved, absent])
    assert [item["PartitionValueList"] for item in updated["Errors"]] == [["1999", "01"]]
    deleted = glue.batch_delete_partition(
        **of, PartitionsToDelete=[{"Values": ["2017", "01"]}, {"Values": ["2016", "01"]}]
    )
    assert [item["ErrorDetail"]["ErrorCode"] for item in deleted["Errors"]] == ["EntityNotFoundException"]
    assert len(glue.get_partitions(**of)["Partitions"]) == 24


def test_single_partitions_are_made_changed_and_deleted(glue: Any, database: str, years: str) -> None:
    of = {"DatabaseName": database, "TableName": years}
    glue.create_partition(**of, PartitionInput=_partition("2016", "01"))
    made = glue.get_partition(**of, PartitionValues=["2016", "01"])["Partition"]
    changed = {**_partition("2016", "01"), "Parameters": {"checked": "yes"}}
    glue.update_partition(**of, PartitionValueList=["2016", "01"], PartitionInput=changed)
    found = glue.get_partition(**of, PartitionValues=["2016", "01"])["Partition"]
    assert found["Parameters"] == {"checked": "yes"}
    assert found["CreationTime"] == made["CreationTime"]
    glue.delete_partition(**of, PartitionValues=["2016", "01"])
    with pytest.raises(ClientError) as error:
        glue.get_partition(**of, PartitionValues=["2016", "01"])
    assert _code(error) == "EntityNotFoundException"


@pytest.mark.parametrize(
    ("operation", "member", "count"),
    [
        ("batch_create_partition", "PartitionInputList", 101),
        ("batch_delete_partition", "PartitionsToDelete", 26),
        ("batch_get_partition", "PartitionsToGet", 1001),
        ("batch_update_partition", "Entries", 101),
    ],
)
def test_batches_have_glues_limits(
    glue: Any, database: str, years: str, operation: str, member: str, count: int
) -> None:
    item: dict[str, Any] = {"Values": ["1999", "01"]}
    if member == "Entries":
        item = {"PartitionValueList": ["1999", "01"], "PartitionInput": item}
    with pytest.raises(ClientError) as error:
        getattr(glue, operation)(DatabaseName=database, TableName=years, **{member: [item] * count})
    assert _code(error) == "InvalidInputException"
    assert "Member must have length" in _message(error)


def test_a_table_has_partition_indexes_which_hold_its_keys(glue: Any, database: str) -> None:
    at = {"DatabaseName": database, "TableName": "t"}
    keys = [("year", "string"), ("month", "string"), ("day", "string")]
    glue.create_table(DatabaseName=database, TableInput=_table("t", *keys))
    for name, indexed in (("months", ["year", "month"]), ("days", ["Day"]), ("all", ["year", "month", "day"])):
        glue.create_partition_index(**at, PartitionIndex={"IndexName": name, "Keys": indexed})
    found = {item["IndexName"]: item for item in glue.get_partition_indexes(**at)["PartitionIndexDescriptorList"]}
    assert found.keys() == {"months", "days", "all"}
    assert found["days"] == {
        "IndexName": "days",
        "Keys": [{"Name": "day", "Type": "string"}],
        "IndexStatus": "ACTIVE",
    }
    for index, code in (
        ({"IndexName": "fourth", "Keys": ["month"]}, "ResourceNumberLimitExceededException"),
        ({"IndexName": "days", "Keys": ["month"]}, "AlreadyExistsException"),
        ({"IndexName": "again", "Keys": ["day"]}, "AlreadyExistsException"),
        ({"IndexName": "no-key", "Keys": ["id"]}, "InvalidInputException"),
        ({"IndexName": "twice", "Keys": ["day", "day"]}, "InvalidInputException"),
    ):
        with pytest.raises(ClientError) as error:
            glue.create_partition_index(**at, PartitionIndex=index)
        assert _code(error) == code
    fewer = _table("t", *keys[:2])
    with pytest.raises(ClientError) as error:
        glue.update_table(DatabaseName=database, TableInput=fewer)
    assert _code(error) == "InvalidInputException"
    for name in ("days", "all"):
        glue.delete_partition_index(**at, IndexName=name)
    glue.update_table(DatabaseName=database, TableInput=fewer)
    with pytest.raises(ClientError) as error:
        glue.delete_partition_index(**at, IndexName="days")
    assert _code(error) == "EntityNotFoundException"
    glue.delete_table(DatabaseName=database, Name="t")
    glue.create_table(DatabaseName=database, TableInput=fewer)
    assert glue.get_partition_indexes(**at)["PartitionIndexDescriptorList"] == []


def test_one_page_has_at_most_a_thousand_partitions(glue: Any, database: str) -> None:
    glue.create_table(DatabaseName=database, TableInput=_table("t", ("k", "string")))
    for start in range(0, 1100, 100):
        given = [_partition(f"{number:04}") for number in range(start, start + 100)]
        glue.batch_create_partition(DatabaseName=database, TableName="t", PartitionInputList=given)
    first = glue.get_partitions(DatabaseName=database, TableName="t")
    second = glue.get_partitions(DatabaseName=database, TableName="t", NextToken=first["NextToken"])
    assert (len(first["Partitions"]), len(second["Partitions"])) == (1000, 100)
    assert "NextToken" not in second


def _allow(*actions: str, resources: tuple[str, ...]) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": list(actions), "Resource": [f"{_ARN}:{name}" for name in resources]}


@pytest.mark.parametrize("missing", ["catalog", "database/{0}", "table/{0}/sales"])
@pytest.mark.parametrize(
    ("action", "operation", "given"),
    [
        ("GetTable", "get_table", {"Name": "sales"}),
        ("GetPartitions", "get_partitions", {"TableName": "sales"}),
        ("GetPartition", "get_partition", {"TableName": "sales", "PartitionValues": ["2014", "01"]}),
        ("GetTableVersions", "get_table_versions", {"TableName": "sales"}),
        ("UpdateTable", "update_table", {"TableInput": _table("sales", ("year", "string"), ("month", "string"))}),
        (
            "BatchCreatePartition",
            "batch_create_partition",
            {"TableName": "sales", "PartitionInputList": [_partition("2020", "01")]},
        ),
    ],
)
def test_a_table_needs_the_right_on_catalog_database_and_table(
    role_session: RoleSession,
    database: str,
    years: str,
    missing: str,
    action: str,
    operation: str,
    given: dict[str, Any],
) -> None:
    everything = ["catalog", f"database/{database}", f"table/{database}/sales"]
    allowed = role_session(_allow(f"glue:{action}", resources=tuple(everything)))
    getattr(allowed.client("glue"), operation)(DatabaseName=database, **given)
    missing = missing.format(database)
    refused = role_session(_allow(f"glue:{action}", resources=tuple(set(everything) - {missing})))
    with pytest.raises(ClientError) as error:
        getattr(refused.client("glue"), operation)(DatabaseName=database, **given)
    assert _code(error) == "AccessDeniedException"
    assert f"is not authorized to perform: glue:{action} on resource: {_ARN}:{missing}" in _message(error)


def test_get_database_needs_catalog_and_database_and_no_table(role_session: RoleSession, database: str) -> None:
    glue = role_session(_allow("glue:GetDatabase", resources=("catalog", f"database/{database}"))).client("glue")
    assert glue.get_database(Name=database)["Database"]["Name"] == database
    with pytest.raises(ClientError) as error:
        glue.get_database(Name="another")
    assert _code(error) == "AccessDeniedException"


def test_tables_that_one_may_not_see_are_left_out(glue: Any, role_session: RoleSession, database: str) -> None:
    for name in ("v_a", "v_b", "secret"):
        glue.create_table(DatabaseName=database, TableInput=_table(name))
    resources = ("catalog", f"database/{database}", f"table/{database}/v_*")
    seer = role_session(_allow("glue:GetTables", "glue:GetDatabases", resources=resources)).client("glue")
    assert [table["Name"] for table in seer.get_tables(DatabaseName=database)["TableList"]] == ["v_a", "v_b"]
    assert [item["Name"] for item in seer.get_databases()["DatabaseList"]] == [database]


def test_deleting_a_database_needs_the_right_on_all_that_is_in_it(role_session: RoleSession, database: str) -> None:
    some = ("catalog", f"database/{database}", f"table/{database}/v_*", f"userDefinedFunction/{database}/*")
    with pytest.raises(ClientError) as error:
        role_session(_allow("glue:DeleteDatabase", resources=some)).client("glue").delete_database(Name=database)
    assert _code(error) == "AccessDeniedException"
    all_of_it = (*some, f"table/{database}/*")
    role_session(_allow("glue:DeleteDatabase", resources=all_of_it)).client("glue").delete_database(Name=database)


def test_acknowledged_writes_survive_a_crash(tmp_path: Path) -> None:
    server = LocalAws(tmp_path).start()
    glue: Any = session(server).client("glue")
    glue.create_database(DatabaseInput={"Name": "d"})
    glue.create_table(DatabaseName="d", TableInput=_table("t", ("k", "string")))
    glue.batch_create_partition(DatabaseName="d", TableName="t", PartitionInputList=[_partition("1")])
    before = glue.get_table(DatabaseName="d", Name="t")["Table"]
    server.kill()
    with LocalAws(tmp_path) as again:
        glue = session(again).client("glue")
        assert glue.get_table(DatabaseName="d", Name="t")["Table"] == before
        assert len(glue.get_partitions(DatabaseName="d", TableName="t")["Partitions"]) == 1
