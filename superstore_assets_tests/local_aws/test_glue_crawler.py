"""The crawler: what it makes of a lake, what it does when the lake changes, and as whom."""

import csv
import gzip
import io
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.athena import Lake as Queries
from superstore_assets_tests.local_aws.conftest import RoleSession, session

_HEADER = ["Row ID", "Order Date", "Product Name", "Sales", "Sub-Category", "Returned"]
_ROWS = [
    ["1", "11/8/2016", 'Chairs, "Rounded" Back', "731.94", "Chairs", "true"],
    ["2", "2016-06-12", "Labels", "14", "Labels", "false"],
    ["3", "10/11/2015", "Table, small", "957.5775", "Tables", "TRUE"],
]
_ALLOW_ALL = {"Effect": "Allow", "Action": "*", "Resource": "*"}
_QUOTING = {
    "Name": "quoting",
    "Delimiter": ",",
    "QuoteSymbol": '"',
    "ContainsHeader": "PRESENT",
    "Serde": "OpenCSVSerDe",
}
_ONE_TABLE = json.dumps(
    {
        "Version": 1.0,
        "CrawlerOutput": {"Partitions": {"AddOrUpdateBehavior": "InheritFromTable"}},
        "Grouping": {"TableGroupingPolicy": "CombineCompatibleSchemas"},
    }
)


def _csv(header: Sequence[str] | None = None, rows: Sequence[Sequence[str]] | None = None, delimiter: str = ",") -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
    writer.writerow(_HEADER if header is None else header)
    writer.writerows(_ROWS if rows is None else rows)
    return text.getvalue()


_LONG = _csv([f"c{number}" for number in range(250)], [["1.5"] * 250] * 1000)
"""A file that takes a crawler a moment."""


def _code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Code"])


class Lake:
    """A bucket, a database and one crawler over it."""

    def __init__(self, administrator: boto3.Session, name: str, role: str) -> None:
        self.glue: Any = administrator.client("glue")
        self.s3: Any = administrator.client("s3")
        self.name, self.role = name, role
        self.bucket = f"lake-{name}"
        self.s3.create_bucket(Bucket=self.bucket)
        self.glue.create_database(DatabaseInput={"Name": name})

    def put(self, key: str, content: str | bytes) -> None:
        self.s3.put_object(Bucket=self.bucket, Key=key, Body=content)

    def put_month(self, year: int, month: int, content: str | None = None) -> None:
        self.put(f"raw/orders/year={year}/month={month:02}/orders.csv", content or _csv())

    def remove(self, key: str) -> None:
        self.s3.delete_object(Bucket=self.bucket, Key=key)

    def crawler(self, path: str = "raw/orders/", exclusions: Sequence[str] = (), **options: Any) -> None:
        target = {"Path": f"s3://{self.bucket}/{path}", "Exclusions": list(exclusions)}
        given = {"Role": self.role, "DatabaseName": self.name, "Targets": {"S3Targets": [target]}, **options}
        self.glue.create_crawler(Name=self.name, **given)

    def quoting(self) -> list[str]:
        """A crawler's Classifiers: the quoting one, of this lake."""
        self.glue.create_classifier(CsvClassifier={**_QUOTING, "Name": f"quoting-{self.name}"})
        return [f"quoting-{self.name}"]

    def crawl(self) -> dict[str, Any]:
        """Run the crawler; its LastCrawl."""
        self.glue.start_crawler(Name=self.name)
        while (crawler := self.glue.get_crawler(Name=self.name)["Crawler"])["State"] != "READY":
            time.sleep(0.01)
        last: dict[str, Any] = crawler["LastCrawl"]
        return last

    def crawled(self) -> None:
        last = self.crawl()
        assert last["Status"] == "SUCCEEDED", last

    def tables(self) -> dict[str, dict[str, Any]]:
        return {table["Name"]: table for table in self.glue.get_tables(DatabaseName=self.name)["TableList"]}

    def table(self, name: str = "orders") -> dict[str, Any]:
        return self.tables()[name]

    def partitions(self, table: str = "orders") -> dict[tuple[str, ...], dict[str, Any]]:
        found = self.glue.get_partitions(DatabaseName=self.name, TableName=table)["Partitions"]
        return {tuple(item["Values"]): item for item in found}

    def metrics(self) -> tuple[int, int, int]:
        found = self.glue.get_crawler_metrics(CrawlerNameList=[self.name])["CrawlerMetricsList"][0]
        return found["TablesCreated"], found["TablesUpdated"], found["TablesDeleted"]


def _columns(table: dict[str, Any]) -> dict[str, str]:
    return {column["Name"]: column["Type"] for column in table["StorageDescriptor"]["Columns"]}


def _said(crawl: dict[str, Any], administrator: boto3.Session) -> str:
    """The log of a crawl."""
    logs: Any = administrator.client("logs")
    events = logs.get_log_events(logGroupName=crawl["LogGroup"], logStreamName=crawl["LogStream"])["events"]
    return "\n".join(event["message"] for event in events)


@pytest.fixture
def lake(administrator: boto3.Session, unique: str, make_role: Callable[..., str]) -> Lake:
    return Lake(administrator, unique, make_role(_ALLOW_ALL, service="glue.amazonaws.com"))


# What it makes of a lake


def test_the_quoting_classifier_makes_a_table_that_is_read_right(lake: Lake) -> None:
    for month in (1, 2, 3):
        lake.put_month(2016, month)
    lake.crawler(Classifiers=lake.quoting(), Configuration=_ONE_TABLE)
    lake.crawled()
    table = lake.table()
    assert _columns(table) == dict.fromkeys(
        ["row id", "order date", "product name", "sales", "sub-category", "returned"], "string"
    )
    storage = table["StorageDescriptor"]
    assert storage["SerdeInfo"] == {
        "SerializationLibrary": "org.apache.hadoop.hive.serde2.OpenCSVSerde",
        "Parameters": {"quoteChar": '"', "separatorChar": ","},
    }
    assert storage["Location"] == f"s3://{lake.bucket}/raw/orders/"
    assert storage["InputFormat"] == "org.apache.hadoop.mapred.TextInputFormat"
    assert storage["OutputFormat"] == "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"
    assert table["PartitionKeys"] == [{"Name": "year", "Type": "string"}, {"Name": "month", "Type": "string"}]
    assert (table["TableType"], table["Owner"]) == ("EXTERNAL_TABLE", "owner")
    size = 3 * len(_csv().encode())
    parameters = table["Parameters"]
    assert len(parameters.pop("CRAWL_RUN_ID")) == 36
    assert parameters == {
        "CrawlerSchemaDeserializerVersion": "1.0",
        "CrawlerSchemaSerializerVersion": "1.0",
        "UPDATED_BY_CRAWLER": lake.name,
        "areColumnsQuoted": "false",
        "averageRecordSize": str(size // 12),
        "classification": "csv",
        "columnsOrdered": "true",
        "compressionType": "none",
        "delimiter": ",",
        "objectCount": "3",
        "recordCount": str(size // (size // 12)),
        "sizeKey": str(size),
        "skip.header.line.count": "1",
        "typeOfData": "file",
    }
    assert lake.metrics() == (1, 0, 0)


def test_the_built_in_classifier_names_the_serde_that_ignores_quotes(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler()
    lake.crawled()
    assert _columns(lake.table()) == {
        "row id": "bigint",
        "order date": "string",
        "product name": "string",
        "sales": "double",
        "sub-category": "string",
        "returned": "boolean",
    }
    assert lake.table()["StorageDescriptor"]["SerdeInfo"] == {
        "SerializationLibrary": "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe",
        "Parameters": {"field.delim": ","},
    }


def test_a_partition_is_made_for_each_folder(lake: Lake) -> None:
    lake.put_month(2015, 12)
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting())
    lake.crawled()
    found = lake.partitions()
    assert set(found) == {("2015", "12"), ("2016", "01")}
    storage = found["2016", "01"]["StorageDescriptor"]
    assert storage["Location"] == f"s3://{lake.bucket}/raw/orders/year=2016/month=01/"
    assert storage["SerdeInfo"] == lake.table()["StorageDescriptor"]["SerdeInfo"]
    assert storage["Parameters"]["skip.header.line.count"] == "1"
    assert storage["Parameters"]["objectCount"] == "1"


def test_the_real_file_makes_the_table_that_a_real_crawl_makes(lake: Lake, shared_data: Path) -> None:
    content = (shared_data / "sample_superstore.csv").read_bytes()
    lake.put("raw/orders/orders.csv", content)
    lake.crawler()
    lake.crawled()
    types = _columns(lake.table())
    assert len(types) == 21
    assert types["row id"] == types["postal code"] == types["quantity"] == "bigint"
    assert types["sales"] == types["discount"] == types["profit"] == "double"
    assert types["order date"] == types["sub-category"] == "string"
    assert lake.table()["PartitionKeys"] == []
    assert lake.table()["Parameters"]["sizeKey"] == str(len(content))


def test_a_file_of_strings_alone_has_no_header(lake: Lake) -> None:
    lake.put("raw/orders/a.csv", "name,city\nAnn,Ghent\nBob,Lyon\n")
    lake.crawler()
    lake.crawled()
    assert _columns(lake.table()) == {"col0": "string", "col1": "string"}
    assert "skip.header.line.count" not in lake.table()["Parameters"]


@pytest.mark.parametrize(
    ("content", "columns", "header"),
    [
        ("id;price\n1;2,5\n2;3\n", {"id": "bigint", "price": "string"}, True),
        ("id|price\n1|2.5\n2|3\n", {"id": "bigint", "price": "double"}, True),
        ("id\tprice\n1\t1e3\n2\t-.5\n", {"id": "bigint", "price": "double"}, True),
        ("id\x01price\n01\x01x\n2\x01\n", {"id": "bigint", "price": "string"}, True),
        ("1,a\n2,b\n", {"col0": "bigint", "col1": "string"}, False),
        ("id,\n1,\n2,\n", {"id": "bigint", "col1": "string"}, True),
        ("id," + "x" * 150 + ",z\n1,2,3\n4,5,6\n", {"col0": "string", "col1": "string", "col2": "string"}, False),
        ("big,b\n99999999999999999999,true\n1,\n", {"big": "double", "b": "boolean"}, True),
        ('"id","a, b"\n"1","x\ny"\n"2","z"\n', {"id": "bigint", "a, b": "string"}, True),
    ],
)
def test_the_built_in_classifier_infers(lake: Lake, content: str, columns: dict[str, str], header: bool) -> None:
    lake.put("raw/orders/a.csv", content)
    lake.crawler()
    lake.crawled()
    assert _columns(lake.table()) == columns
    assert ("skip.header.line.count" in lake.table()["Parameters"]) is header


@pytest.mark.parametrize("quoting", [False, True])
def test_a_file_is_judged_by_its_first_thousand_records(lake: Lake, quoting: bool) -> None:
    row = '{},"a\n{}"\n'.format
    early = ["id,text\n", *(row(number, number) for number in range(998)), "x,1\n", *(row(1, 1) for _ in range(500))]
    late = ["id,text\n", *(row(number, number) for number in range(999)), "x,1\n", *(row(1, 1) for _ in range(500))]
    lake.put("early/a.csv", "".join(early))
    lake.put("late/a.csv", "".join(late))
    definition = {"Name": lake.name, "Delimiter": ",", "QuoteSymbol": '"', "Serde": "LazySimpleSerDe"}
    lake.glue.create_classifier(CsvClassifier={**definition, "ContainsHeader": "PRESENT"})
    lake.crawler(path="", Classifiers=[lake.name] if quoting else [])
    lake.crawled()
    assert _columns(lake.table("early")) == {"id": "string", "text": "string"}
    assert _columns(lake.table("late")) == {"id": "bigint", "text": "string"}
    mean = len("".join(late[:1000])) // 1000
    assert lake.table("late")["Parameters"]["averageRecordSize"] == str(mean)


def test_column_names_that_occur_twice_are_catalogued_and_fail_at_the_query(
    lake: Lake, administrator: boto3.Session
) -> None:
    lake.put("raw/orders/year=2016/a.csv", "id,ID,amount\n1,2,3\n4,5,6\n")
    lake.put("raw/orders/year=2017/a.csv", "id,ID,amount,note\n1,2,3,x\n4,5,6,y\n")
    lake.put("raw/orders_with_year/year=2016/a.csv", "id,Year\n1,2016\n2,2016\n")
    level = {"TableLevelConfiguration": 3}
    lake.crawler(path="raw/", Configuration=json.dumps({"Version": 1.0, "Grouping": level}))
    lake.crawled()
    found = {
        name: [column["Name"] for column in table["StorageDescriptor"]["Columns"]]
        for name, table in lake.tables().items()
    }
    assert found == {"orders": ["id", "id", "amount", "note"], "orders_with_year": ["id", "year"]}
    assert [key["Name"] for key in lake.table("orders_with_year")["PartitionKeys"]] == ["year"]
    queries = Queries(administrator, lake.bucket, lake.bucket, lake.name)
    for table in found:
        for query in (f"SELECT amount FROM {table}", f"SELECT count(*) FROM {table}"):
            assert queries.failure(query) == (
                f"HIVE_INVALID_METADATA: Hive metadata for table {table} is invalid: Table descriptor contains"
                " duplicate columns"
            )
    words = [(row[0] or "").split() for row in queries.result("DESCRIBE orders_with_year")]
    assert [word[0] for word in words if word][:2] == ["id", "year"]


def test_a_partitioned_table_gets_an_index_unless_the_crawler_is_told_not_to(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting(), Configuration='{"Version": 1.0, "CreatePartitionIndex": false}')
    lake.crawled()
    at = {"DatabaseName": lake.name, "TableName": "orders"}
    assert lake.glue.get_partition_indexes(**at)["PartitionIndexDescriptorList"] == []
    lake.glue.update_crawler(Name=lake.name, Configuration='{"Version": 1.0, "CreatePartitionIndex": true}')
    for _ in range(2):
        lake.crawled()
        [index] = lake.glue.get_partition_indexes(**at)["PartitionIndexDescriptorList"]
        assert index["IndexName"] == "crawler_partition_index"
        assert [key["Name"] for key in index["Keys"]] == ["year", "month"]


def test_a_crawler_that_may_not_make_an_index_says_so(
    administrator: boto3.Session, unique: str, make_role: Callable[..., str]
) -> None:
    denied = {"Effect": "Deny", "Action": "glue:*PartitionIndex*", "Resource": "*"}
    lake = Lake(administrator, unique, make_role(_ALLOW_ALL, denied, service="glue.amazonaws.com"))
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting())
    said = _said(lake.crawl(), administrator)
    assert len(lake.partitions()) == 1
    assert "Table orders has no partition index: User:" in said


@pytest.mark.parametrize(
    ("definition", "content", "columns", "skip"),
    [
        ({"ContainsHeader": "PRESENT"}, "A,B\nx,y\n", ["a", "b"], True),
        ({"ContainsHeader": "PRESENT"}, "A,B\n", ["a", "b"], True),
        ({"ContainsHeader": "ABSENT"}, "A,B\nx,y\n", ["col0", "col1"], False),
        ({"ContainsHeader": "ABSENT", "Header": ["One", "Two"]}, "A,B\nx,y\n", ["one", "two"], False),
        ({"ContainsHeader": "PRESENT", "Header": ["One", "Two"]}, "A,B\nx,y\n", ["one", "two"], True),
        ({"ContainsHeader": "UNKNOWN"}, "A,B\n1,y\n", ["a", "b"], True),
        ({}, "A,B\nx,y\n", ["col0", "col1"], False),
        ({"AllowSingleColumn": True, "ContainsHeader": "PRESENT"}, "A\nx\n", ["a"], True),
        ({"Delimiter": ":", "ContainsHeader": "PRESENT"}, "A:B\nx:y\n", ["a", "b"], True),
        ({"Delimiter": ":", "QuoteSymbol": "'", "ContainsHeader": "PRESENT"}, "A:B\n'x:z':y\n", ["a", "b"], True),
    ],
)
def test_a_custom_classifier_is_obeyed(
    lake: Lake, definition: dict[str, Any], content: str, columns: list[str], skip: bool
) -> None:
    lake.put("raw/orders/a.csv", content)
    given = {"Name": lake.name, "Delimiter": ",", "Serde": "OpenCSVSerDe", **definition}
    lake.glue.create_classifier(CsvClassifier=given)
    lake.crawler(Classifiers=[lake.name])
    lake.crawled()
    assert list(_columns(lake.table())) == columns
    assert ("skip.header.line.count" in lake.table()["Parameters"]) is skip


def test_a_custom_classifier_of_lazy_simple_serde_infers_types(lake: Lake) -> None:
    lake.put("raw/orders/a.csv", "a,b\n 1,2\n 3,4\n")
    definition = {"Name": lake.name, "ContainsHeader": "PRESENT", "Serde": "LazySimpleSerDe"}
    lake.glue.create_classifier(CsvClassifier={**definition, "DisableValueTrimming": False})
    lake.crawler(Classifiers=[lake.name])
    lake.crawled()
    assert _columns(lake.table()) == {"a": "bigint", "b": "bigint"}
    assert "LazySimpleSerDe" in lake.table()["StorageDescriptor"]["SerdeInfo"]["SerializationLibrary"]


def test_what_the_custom_classifier_does_not_recognise_goes_to_the_next(lake: Lake) -> None:
    lake.put("raw/orders/a.csv", "id|price\n1|2.5\n2|3\n")
    lake.crawler(Classifiers=lake.quoting())
    lake.crawled()
    assert lake.table()["Parameters"]["delimiter"] == "|"
    assert _columns(lake.table()) == {"id": "bigint", "price": "double"}


def test_gzip_is_read(lake: Lake) -> None:
    lake.put("raw/orders/a.csv.gz", gzip.compress(_csv().encode()))
    lake.crawler(Classifiers=lake.quoting())
    lake.crawled()
    assert lake.table()["Parameters"]["compressionType"] == "gzip"
    assert "row id" in _columns(lake.table())


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PAR1\x15\x04", "Parquet"),
        (b'{"a": 1}\n{"a": 2}\n', "JSON"),
        (b"<rows><row/></rows>", "XML"),
        (b"PK\x03\x04...", "ZIP"),
        (b"just one line of prose\n", "not CSV"),
        (b"\x00\x01\x02\x03", "not CSV"),
    ],
)
def test_a_file_that_only_glue_could_classify_fails_the_crawl_by_name(lake: Lake, content: bytes, told: str) -> None:
    lake.put_month(2016, 1)
    lake.put("raw/orders/year=2016/month=02/other", content)
    lake.crawler(Classifiers=lake.quoting())
    last = lake.crawl()
    assert last["Status"] == "FAILED"
    assert told in last["ErrorMessage"]
    assert f"s3://{lake.bucket}/raw/orders/year=2016/month=02/other" in last["ErrorMessage"]
    assert lake.tables() == {}


def test_a_serde_left_to_glues_choice_fails_the_crawl(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.glue.create_classifier(CsvClassifier={"Name": lake.name, "QuoteSymbol": '"'})
    lake.crawler(Classifiers=[lake.name])
    last = lake.crawl()
    assert last["Status"] == "FAILED"
    assert "Serde None" in last["ErrorMessage"]


def test_folders_that_are_not_hive_partitions_are_numbered(lake: Lake) -> None:
    for folder in ("2016/01", "2016/02", "2017/01"):
        lake.put(f"raw/orders/{folder}/a.csv", _csv())
    lake.crawler(Classifiers=lake.quoting())
    lake.crawled()
    assert [key["Name"] for key in lake.table()["PartitionKeys"]] == ["partition_0", "partition_1"]
    assert set(lake.partitions()) == {("2016", "01"), ("2016", "02"), ("2017", "01")}


def test_dissimilar_folders_are_tables_of_their_own_unless_combined(lake: Lake) -> None:
    lake.put("raw/orders/year=2017/a.csv", _csv(["a", "b"], [["1", "2"], ["3", "4"]]))
    lake.put("raw/orders/year=2018/a.csv", _csv(["c", "d"], [["1", "2"], ["3", "4"]]))
    lake.crawler(TablePrefix="X_")
    lake.crawled()
    assert {name: list(_columns(table)) for name, table in lake.tables().items()} == {
        "x_year_2017": ["a", "b"],
        "x_year_2018": ["c", "d"],
    }
    lake.glue.update_crawler(Name=lake.name, Configuration=_ONE_TABLE, TablePrefix="")
    lake.crawled()
    assert list(_columns(lake.table())) == ["a", "b", "c", "d"]
    assert set(lake.partitions()) == {("2017",), ("2018",)}


def test_two_targets_make_two_tables(lake: Lake) -> None:
    lake.put("raw/orders/a.csv", _csv())
    lake.put("raw/returns/a.csv", _csv())
    paths = [{"Path": f"s3://{lake.bucket}/raw/{name}"} for name in ("orders", "returns")]
    lake.crawler(Targets={"S3Targets": paths})
    lake.crawled()
    assert set(lake.tables()) == {"orders", "returns"}


def test_a_table_level_sets_the_roots(lake: Lake) -> None:
    for name in ("orders", "returns"):
        lake.put(f"raw/{name}/year=2016/a.csv", _csv())
    grouping = {"Grouping": {"TableLevelConfiguration": 3}}
    lake.crawler(path="raw/", Configuration=json.dumps({"Version": 1.0, **grouping}))
    lake.crawled()
    assert {name: [key["Name"] for key in table["PartitionKeys"]] for name, table in lake.tables().items()} == {
        "orders": ["year"],
        "returns": ["year"],
    }


def test_a_name_that_is_taken_elsewhere_gets_a_suffix(lake: Lake) -> None:
    lake.glue.create_table(
        DatabaseName=lake.name, TableInput={"Name": "orders", "StorageDescriptor": {"Location": "s3://elsewhere/"}}
    )
    lake.put_month(2016, 1)
    lake.crawler()
    lake.crawled()
    mine = set(lake.tables()) - {"orders"}
    assert len(mine) == 1
    assert mine.pop().startswith("orders_")


def test_a_view_in_its_place_is_left_alone(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler(RecrawlPolicy={"RecrawlBehavior": "CRAWL_NEW_FOLDERS_ONLY"})
    lake.crawled()
    lake.glue.delete_table(DatabaseName=lake.name, Name="orders")
    view = {"Name": "orders", "TableType": "VIRTUAL_VIEW", "Parameters": {"presto_view": "true"}}
    lake.glue.create_table(DatabaseName=lake.name, TableInput=view)
    lake.put_month(2016, 2)
    lake.crawled()
    assert lake.table()["TableType"] == "VIRTUAL_VIEW"
    assert len(lake.tables()) == 2


def test_a_folder_beside_the_include_path_is_not_crawled(lake: Lake) -> None:
    lake.put("raw/orders/a.csv", _csv())
    lake.put("raw/orders_old/a.csv", _csv(["x", "y"], [["1", "2"], ["3", "4"]]))
    lake.put("raw/orders/", b"")
    lake.crawler(path="raw/orders")
    lake.crawled()
    assert set(lake.tables()) == {"orders"}
    assert lake.table()["Parameters"]["objectCount"] == "1"


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("**.tmp", 3),
        ("year=2016/**", 1),
        ("year=201[!6]/**", 3),
        ("year=2016/month=0{1,2}/*", 2),
        ("*", 4),
        ("**/month=??/*.csv", 1),
        ("year=2016/month=01/orders.cs?", 3),
    ],
)
def test_exclude_patterns_are_relative_to_the_include_path(lake: Lake, pattern: str, left: int) -> None:
    for year, month in ((2015, 1), (2016, 1), (2016, 2)):
        lake.put_month(year, month)
    lake.put("raw/orders/year=2016/month=03/orders.csv.tmp", _csv())
    lake.crawler(exclusions=[pattern])
    lake.crawled()
    assert sum(int(table["Parameters"]["objectCount"]) for table in lake.tables().values()) == left
    full = json.dumps([f"s3://{lake.bucket}/raw/orders/{pattern}"], separators=(",", ":"))
    assert all(table["Parameters"]["exclusions"] == full for table in lake.tables().values())


# When the lake changes


def test_a_crawl_of_an_unchanged_lake_changes_nothing(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting(), Configuration=_ONE_TABLE)
    lake.crawled()
    before = lake.table(), lake.partitions()
    lake.crawled()
    assert (lake.table(), lake.partitions()) == before
    assert lake.metrics() == (0, 0, 0)


def test_new_months_and_new_columns_are_added(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting(), Configuration=_ONE_TABLE)
    lake.crawled()
    lake.put_month(2016, 2, _csv([*_HEADER, "Manager"], [[*row, "Ann"] for row in _ROWS]))
    lake.crawled()
    assert list(_columns(lake.table()))[-1] == "manager"
    assert lake.table()["VersionId"] == "1"
    found = lake.partitions()
    assert set(found) == {("2016", "01"), ("2016", "02")}
    assert all(_columns(item) == _columns(lake.table()) for item in found.values())
    assert lake.metrics() == (0, 1, 0)


def test_without_inheritance_a_partition_has_its_own_columns(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.put_month(2016, 2, _csv([*_HEADER, "Manager"], [[*row, "Ann"] for row in _ROWS]))
    lake.crawler(Classifiers=lake.quoting())
    lake.crawled()
    widths = {values: len(_columns(item)) for values, item in lake.partitions().items()}
    assert widths == {("2016", "01"): 6, ("2016", "02"): 7}
    assert len(_columns(lake.table())) == 7


def test_log_adds_partitions_and_leaves_the_table(lake: Lake) -> None:
    lake.put_month(2016, 1)
    policy = {"UpdateBehavior": "LOG", "DeleteBehavior": "LOG"}
    lake.crawler(Classifiers=lake.quoting(), SchemaChangePolicy=policy)
    lake.crawled()
    before = lake.table()
    lake.put_month(2016, 2, _csv([*_HEADER, "Manager"], [[*row, "Ann"] for row in _ROWS]))
    lake.crawled()
    assert lake.table() == before
    assert set(lake.partitions()) == {("2016", "01"), ("2016", "02")}


def test_merge_new_columns_keeps_what_is_there(lake: Lake) -> None:
    lake.put_month(2016, 1)
    merging = {"CrawlerOutput": {"Tables": {"AddOrUpdateBehavior": "MergeNewColumns"}}}
    lake.crawler(Configuration=json.dumps({"Version": 1.0, **merging}))
    lake.crawled()
    table = lake.table()
    table["StorageDescriptor"]["Columns"][0]["Type"] = "string"
    members = ("Name", "StorageDescriptor", "PartitionKeys", "TableType", "Parameters")
    lake.glue.update_table(DatabaseName=lake.name, TableInput={name: table[name] for name in members})
    lake.put_month(2016, 2, _csv([*_HEADER, "Manager"], [[*row, "Ann"] for row in _ROWS]))
    lake.crawled()
    columns = _columns(lake.table())
    assert columns["row id"] == "string"
    assert list(columns)[-1] == "manager"


@pytest.mark.parametrize(
    ("behaviour", "kept", "deprecated"),
    [("DEPRECATE_IN_DATABASE", True, True), ("DELETE_FROM_DATABASE", False, False), ("LOG", True, False)],
)
def test_what_is_gone_is_treated_as_the_policy_says(lake: Lake, behaviour: str, kept: bool, deprecated: bool) -> None:
    lake.put_month(2016, 1)
    lake.put_month(2016, 2)
    lake.crawler(Classifiers=lake.quoting(), SchemaChangePolicy={"DeleteBehavior": behaviour})
    lake.crawled()
    lake.remove("raw/orders/year=2016/month=02/orders.csv")
    lake.crawled()
    found = lake.partitions()
    assert (("2016", "02") in found) is kept
    assert ("DEPRECATED_BY_CRAWLER" in found.get(("2016", "02"), {}).get("Parameters", {})) is deprecated
    assert "DEPRECATED_BY_CRAWLER" not in found["2016", "01"]["Parameters"]
    lake.remove("raw/orders/year=2016/month=01/orders.csv")
    lake.crawled()
    assert ("orders" in lake.tables()) is kept
    assert ("DEPRECATED_BY_CRAWLER" in lake.tables().get("orders", {}).get("Parameters", {})) is deprecated
    assert lake.metrics() == (0, 1 if deprecated else 0, 0 if kept else 1)


def test_what_comes_back_is_no_longer_deprecated(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.put_month(2016, 2)
    lake.crawler(Classifiers=lake.quoting(), Configuration=_ONE_TABLE)
    lake.crawled()
    lake.remove("raw/orders/year=2016/month=02/orders.csv")
    lake.crawled()
    assert "DEPRECATED_BY_CRAWLER" in lake.partitions()["2016", "02"]["Parameters"]
    lake.put_month(2016, 2)
    lake.crawled()
    assert "DEPRECATED_BY_CRAWLER" not in lake.partitions()["2016", "02"]["Parameters"]


def test_new_folders_only_ignores_new_files_in_known_folders(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting(), RecrawlPolicy={"RecrawlBehavior": "CRAWL_NEW_FOLDERS_ONLY"})
    lake.crawled()
    before = lake.table(), lake.partitions()["2016", "01"]
    lake.put("raw/orders/year=2016/month=01/more.csv", _csv([*_HEADER, "Manager"]))
    lake.put_month(2016, 2)
    lake.put_month(2016, 3)
    lake.put_month(2016, 4, _csv(["other", "columns"], [["1", "2"]]))
    lake.crawled()
    lake.remove("raw/orders/year=2016/month=01/orders.csv")
    lake.crawled()
    assert (lake.table(), lake.partitions()["2016", "01"]) == before
    assert set(lake.partitions()) == {("2016", "01"), ("2016", "02"), ("2016", "03")}
    assert set(lake.tables()) == {"orders"}


def test_new_folders_that_do_not_fit_are_left_out(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting(), RecrawlPolicy={"RecrawlBehavior": "CRAWL_NEW_FOLDERS_ONLY"})
    lake.crawled()
    lake.put_month(2016, 2, _csv(["other", "columns"], [["1", "2"]]))
    lake.crawled()
    assert set(lake.partitions()) == {("2016", "01")}


def test_a_changed_definition_does_not_reclassify_what_was_crawled(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting(), Configuration=_ONE_TABLE)
    lake.crawled()
    lake.glue.update_classifier(CsvClassifier={"Name": f"quoting-{lake.name}", "ContainsHeader": "ABSENT"})
    lake.crawled()
    assert "row id" in _columns(lake.table())
    lake.put_month(2016, 1, _csv() + "4,x,y,1,z,true\n")
    lake.crawled()
    assert "col0" in _columns(lake.table())


def test_a_crawler_without_its_classifier_classifies_anew(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting())
    lake.crawled()
    lake.glue.update_crawler(Name=lake.name, Classifiers=[])
    lake.crawled()
    assert "LazySimpleSerDe" in lake.table()["StorageDescriptor"]["SerdeInfo"]["SerializationLibrary"]
    assert _columns(lake.table())["sales"] == "double"


def test_other_partition_keys_fail_the_crawl(lake: Lake) -> None:
    lake.put_month(2016, 1)
    lake.crawler()
    lake.crawled()
    lake.remove("raw/orders/year=2016/month=01/orders.csv")
    lake.put("raw/orders/day=1/a.csv", _csv())
    last = lake.crawl()
    assert last["Status"] == "FAILED"
    assert "['year', 'month']" in last["ErrorMessage"]
    assert set(lake.partitions()) == {("2016", "01")}


def test_an_empty_lake_is_crawled_without_a_table(lake: Lake) -> None:
    lake.crawler()
    lake.crawled()
    assert lake.tables() == {}


# As whom


def _role_statements(bucket: str, database: str) -> dict[str, dict[str, Any]]:
    arn = f"arn:aws:glue:us-east-1:{ACCOUNT}"
    tables = [f"{arn}:catalog", f"{arn}:database/{database}", f"{arn}:table/{database}/orders"]
    logs = f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:/aws-glue/crawlers:*"
    resources: dict[str, Any] = {
        "s3:GetBucketLocation": f"arn:aws:s3:::{bucket}",
        "s3:ListBucket": f"arn:aws:s3:::{bucket}",
        "s3:GetObject": f"arn:aws:s3:::{bucket}/raw/orders/*",
        "glue:GetDatabase": tables[:2],
        **dict.fromkeys(
            (
                "glue:GetTable",
                "glue:CreateTable",
                "glue:GetPartitions",
                "glue:BatchCreatePartition",
                "glue:UpdateTable",
                "glue:BatchUpdatePartition",
            ),
            tables,
        ),
        "logs:CreateLogGroup": logs,
        "logs:CreateLogStream": logs,
        "logs:PutLogEvents": logs,
    }
    statements = {
        action: {"Effect": "Allow", "Action": action, "Resource": resource} for action, resource in resources.items()
    }
    statements["s3:ListBucket"]["Condition"] = {"StringLike": {"s3:prefix": "raw/orders/*"}}
    return statements


_FIRST_CRAWL = (
    "s3:GetBucketLocation",
    "s3:ListBucket",
    "s3:GetObject",
    "glue:GetDatabase",
    "glue:GetTable",
    "glue:CreateTable",
    "glue:GetPartitions",
    "glue:BatchCreatePartition",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
)


@pytest.mark.parametrize("missing", _FIRST_CRAWL)
def test_each_right_of_the_role_is_needed(
    administrator: boto3.Session, make_role: Callable[..., str], unique: str, missing: str
) -> None:
    statements = _role_statements(f"lake-{unique}", unique)
    role = make_role(
        *(statement for action, statement in statements.items() if action != missing), service="glue.amazonaws.com"
    )
    lake = Lake(administrator, unique, role)
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting(), Configuration=_ONE_TABLE)
    last = lake.crawl()
    assert last["Status"] == "FAILED"
    name = role.rpartition("/")[2]
    assert f"assumed-role/{name}/" in last["ErrorMessage"]
    assert f"is not authorized to perform: {missing} on resource: arn:aws:" in last["ErrorMessage"]
    assert lake.tables() == {}
    crawl = lake.glue.list_crawls(CrawlerName=lake.name)["Crawls"][0]
    assert (crawl["State"], crawl["ErrorMessage"]) == ("FAILED", last["ErrorMessage"])


@pytest.mark.parametrize("missing", ["glue:UpdateTable", "glue:BatchUpdatePartition"])
def test_an_update_needs_its_rights(
    administrator: boto3.Session, make_role: Callable[..., str], unique: str, missing: str
) -> None:
    statements = _role_statements(f"lake-{unique}", unique)
    role = make_role(
        *(statement for action, statement in statements.items() if action != missing), service="glue.amazonaws.com"
    )
    lake = Lake(administrator, unique, role)
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting(), Configuration=_ONE_TABLE)
    lake.crawled()
    before = lake.table(), lake.partitions()
    lake.put_month(2016, 1, _csv([*_HEADER, "Manager"], [[*row, "Ann"] for row in _ROWS]))
    last = lake.crawl()
    assert last["Status"] == "FAILED"
    assert missing in last["ErrorMessage"]
    assert (lake.table(), lake.partitions()) == before


def test_the_least_role_is_enough(administrator: boto3.Session, make_role: Callable[..., str], unique: str) -> None:
    role = make_role(*_role_statements(f"lake-{unique}", unique).values(), service="glue.amazonaws.com")
    lake = Lake(administrator, unique, role)
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting(), Configuration=_ONE_TABLE)
    lake.crawled()
    lake.put_month(2016, 2, _csv([*_HEADER, "Manager"], [[*row, "Ann"] for row in _ROWS]))
    lake.crawled()
    assert set(lake.partitions()) == {("2016", "01"), ("2016", "02")}


def test_the_log_tells_what_was_done(lake: Lake, administrator: boto3.Session) -> None:
    lake.put_month(2016, 1)
    lake.crawler(Classifiers=lake.quoting())
    last = lake.crawl()
    text = _said(last, administrator)
    assert all(line.startswith(f"[{last['MessagePrefix']}] ") for line in text.splitlines())
    assert f"1 objects classified by classifier quoting-{lake.name}" in text
    assert f"Created table orders in database {lake.name}" in text


def test_a_role_must_be_passed_and_trust_glue(
    lake: Lake, role_session: RoleSession, make_role: Callable[..., str]
) -> None:
    given: dict[str, Any] = {
        "Name": lake.name,
        "DatabaseName": lake.name,
        "Targets": {"S3Targets": [{"Path": f"s3://{lake.bucket}/raw/"}]},
    }
    create = {"Effect": "Allow", "Action": "glue:CreateCrawler", "Resource": "*"}
    passing = {
        "Effect": "Allow",
        "Action": "iam:PassRole",
        "Resource": lake.role,
        "Condition": {"StringEquals": {"iam:PassedToService": "glue.amazonaws.com"}},
    }
    with pytest.raises(ClientError) as error:
        role_session(create).client("glue").create_crawler(Role=lake.role, **given)
    assert _code(error) == "AccessDeniedException"
    assert "iam:PassRole" in str(error.value)
    for role in (make_role(_ALLOW_ALL), "absent"):
        with pytest.raises(ClientError) as error:
            lake.glue.create_crawler(Role=role, **given)
        assert _code(error) == "InvalidInputException"
        assert "unable to assume provided role" in str(error.value)
    role_session(create, passing).client("glue").create_crawler(Role=lake.role, **given)
    assert lake.glue.get_crawler(Name=lake.name)["Crawler"]["Role"] == lake.role.rpartition("/")[2]


def test_a_role_that_is_gone_fails_the_crawl(
    lake: Lake, administrator: boto3.Session, make_role: Callable[..., str]
) -> None:
    role = make_role(service="glue.amazonaws.com")
    lake.crawler(Role=role)
    administrator.client("iam").delete_role(RoleName=role.rpartition("/")[2])
    last = lake.crawl()
    assert last["Status"] == "FAILED"
    assert role in last["ErrorMessage"]


@pytest.mark.parametrize(
    ("action", "operation"),
    [
        ("StartCrawler", "start_crawler"),
        ("StopCrawler", "stop_crawler"),
        ("GetCrawler", "get_crawler"),
        ("UpdateCrawler", "update_crawler"),
        ("DeleteCrawler", "delete_crawler"),
        ("ListCrawls", "list_crawls"),
    ],
)
def test_a_crawler_is_guarded_by_its_own_arn(
    lake: Lake, role_session: RoleSession, action: str, operation: str
) -> None:
    lake.crawler()
    other = f"arn:aws:glue:us-east-1:{ACCOUNT}:crawler/another"
    client = role_session({"Effect": "Allow", "Action": f"glue:{action}", "Resource": other}).client("glue")
    member = "CrawlerName" if operation == "list_crawls" else "Name"
    with pytest.raises(ClientError) as error:
        getattr(client, operation)(**{member: lake.name})
    assert _code(error) == "AccessDeniedException"
    with pytest.raises(ClientError) as error:
        getattr(client, operation)(**{member: "another"})
    assert _code(error) == "EntityNotFoundException"


def test_tags_decide_who_may_start_a_crawler(lake: Lake, role_session: RoleSession) -> None:
    lake.crawler(Tags={"team": "sales"})
    arn = f"arn:aws:glue:us-east-1:{ACCOUNT}:crawler/{lake.name}"
    tagged = {"StringEquals": {"aws:ResourceTag/team": "sales"}}
    client = role_session(
        {"Effect": "Allow", "Action": "glue:StartCrawler", "Resource": "*", "Condition": tagged}
    ).client("glue")
    client.start_crawler(Name=lake.name)
    assert lake.glue.get_tags(ResourceArn=arn)["Tags"] == {"team": "sales"}
    lake.glue.tag_resource(ResourceArn=arn, TagsToAdd={"stage": "test"})
    lake.glue.untag_resource(ResourceArn=arn, TagsToRemove=["team"])
    assert lake.glue.list_crawlers(Tags={"stage": "test"})["CrawlerNames"] == [lake.name]
    with pytest.raises(ClientError) as error:
        client.start_crawler(Name=lake.name)
    assert _code(error) == "AccessDeniedException"


# The crawler itself


def test_a_crawler_is_described_as_it_was_made_and_changed(lake: Lake) -> None:
    lake.crawler(Description="d", TablePrefix="p_", Configuration=_ONE_TABLE)
    made = lake.glue.get_crawler(Name=lake.name)["Crawler"]
    assert made["State"] == "READY"
    assert made["Version"] == 1
    assert made["Targets"]["S3Targets"] == [{"Path": f"s3://{lake.bucket}/raw/orders/", "Exclusions": []}]
    assert made["SchemaChangePolicy"] == {
        "UpdateBehavior": "UPDATE_IN_DATABASE",
        "DeleteBehavior": "DEPRECATE_IN_DATABASE",
    }
    assert made["RecrawlPolicy"] == {"RecrawlBehavior": "CRAWL_EVERYTHING"}
    assert "LastCrawl" not in made
    lake.glue.update_crawler(Name=lake.name, Description="e")
    changed = lake.glue.get_crawler(Name=lake.name)["Crawler"]
    assert (changed["Description"], changed["TablePrefix"], changed["Version"]) == ("e", "p_", 2)
    found = lake.glue.batch_get_crawlers(CrawlerNames=[lake.name, "absent"])
    assert [item["Name"] for item in found["Crawlers"]] == [lake.name]
    assert found["CrawlersNotFound"] == ["absent"]
    lake.glue.delete_crawler(Name=lake.name)
    assert lake.name not in lake.glue.list_crawlers()["CrawlerNames"]


@pytest.mark.parametrize(
    "options",
    [
        {"Schedule": "cron(0 12 * * ? *)"},
        {"RecrawlPolicy": {"RecrawlBehavior": "CRAWL_EVENT_MODE"}},
        {
            "RecrawlPolicy": {"RecrawlBehavior": "CRAWL_NEW_FOLDERS_ONLY"},
            "SchemaChangePolicy": {"DeleteBehavior": "DEPRECATE_IN_DATABASE"},
        },
        {"Configuration": "not json"},
        {"Configuration": "[1]"},
        {"Configuration": '{"CrawlerOutput": {}}'},
        {"Configuration": '{"Version": 1.0, "CreatePartitionIndex": "yes"}'},
        {"Configuration": '{"Version": 1.0, "Grouping": {"TableGroupingPolicy": "Other"}}'},
        {"Targets": {"S3Targets": []}},
        {"Targets": {"S3Targets": [{"Path": "raw/orders"}]}},
        {"Targets": {"S3Targets": [{"Path": "s3://bucket/x", "SampleSize": 2}]}},
        {"Targets": {"S3Targets": [{"Path": "s3://bucket/x", "Exclusions": ["{a,{b}}"]}]}},
        {"Targets": {"S3Targets": [{"Path": "s3://bucket/x"}], "JdbcTargets": [{"ConnectionName": "c"}]}},
        {"DatabaseName": ""},
        {"LakeFormationConfiguration": {"UseLakeFormationCredentials": True}},
        {"LineageConfiguration": {"CrawlerLineageSettings": "ENABLE"}},
        {"CrawlerSecurityConfiguration": "c"},
    ],
)
def test_what_a_crawler_cannot_have_is_refused(lake: Lake, options: dict[str, Any]) -> None:
    with pytest.raises(ClientError) as error:
        lake.crawler(**options)
    assert _code(error) == "InvalidInputException"
    assert lake.name not in lake.glue.list_crawlers()["CrawlerNames"]


def test_a_classifier_that_does_not_exist_is_refused(lake: Lake) -> None:
    with pytest.raises(ClientError) as error:
        lake.crawler(Classifiers=["absent"])
    assert _code(error) == "EntityNotFoundException"


def test_a_crawler_runs_once_at_a_time_and_stops_when_asked(lake: Lake) -> None:
    for month in range(1, 13):
        lake.put_month(2016, month, _LONG)
    lake.crawler()
    with pytest.raises(ClientError) as error:
        lake.glue.stop_crawler(Name=lake.name)
    assert _code(error) == "CrawlerNotRunningException"
    lake.glue.start_crawler(Name=lake.name)
    for operation in ("start_crawler", "update_crawler", "delete_crawler"):
        with pytest.raises(ClientError) as error:
            getattr(lake.glue, operation)(Name=lake.name)
        assert _code(error) == "CrawlerRunningException"
    lake.glue.stop_crawler(Name=lake.name)
    while (crawler := lake.glue.get_crawler(Name=lake.name)["Crawler"])["State"] != "READY":
        assert crawler["State"] == "STOPPING"
        time.sleep(0.01)
    assert crawler["LastCrawl"]["Status"] == "CANCELLED"
    assert lake.tables() == {}
    for month in range(1, 13):
        lake.put_month(2016, month)
    lake.crawled()
    assert len(lake.partitions()) == 12
    states = [crawl["State"] for crawl in lake.glue.list_crawls(CrawlerName=lake.name)["Crawls"]]
    assert states == ["COMPLETED", "STOPPED"]


def test_crawls_are_listed_by_filter_and_page(lake: Lake) -> None:
    lake.crawler()
    runs = [lake.crawl()["MessagePrefix"] for _ in range(3)]
    first = lake.glue.list_crawls(CrawlerName=lake.name, MaxResults=2)
    rest = lake.glue.list_crawls(CrawlerName=lake.name, MaxResults=2, NextToken=first["NextToken"])
    assert [crawl["CrawlId"] for crawl in first["Crawls"] + rest["Crawls"]] == runs[::-1]
    wanted = {"FieldName": "CRAWL_ID", "FilterOperator": "EQ", "FieldValue": runs[1]}
    found = lake.glue.list_crawls(CrawlerName=lake.name, Filters=[wanted])["Crawls"]
    assert [crawl["CrawlId"] for crawl in found] == [runs[1]]
    unknown = {"FieldName": "DPU_HOUR", "FilterOperator": "GT", "FieldValue": "1"}
    with pytest.raises(ClientError) as error:
        lake.glue.list_crawls(CrawlerName=lake.name, Filters=[unknown])
    assert _code(error) == "InvalidInputException"


def test_a_missing_database_or_bucket_fails_the_crawl(lake: Lake) -> None:
    lake.crawler(DatabaseName="absent")
    assert lake.crawl()["ErrorMessage"] == "Database absent not found."
    target = {"S3Targets": [{"Path": "s3://no-such-bucket/raw/"}]}
    lake.glue.update_crawler(Name=lake.name, DatabaseName=lake.name, Targets=target)
    last = lake.crawl()
    assert last["Status"] == "FAILED"
    assert "no-such-bucket" in last["ErrorMessage"]


def test_a_crawl_that_a_crash_interrupts_has_failed_and_left_nothing_half_done(tmp_path: Path) -> None:
    server = LocalAws(tmp_path).start()
    administrator = session(server)
    trust = {"Effect": "Allow", "Principal": {"Service": "glue.amazonaws.com"}, "Action": "sts:AssumeRole"}
    iam: Any = administrator.client("iam")
    role = iam.create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps({"Statement": [trust]}))["Role"]["Arn"]
    iam.put_role_policy(RoleName="r", PolicyName="p", PolicyDocument=json.dumps({"Statement": [_ALLOW_ALL]}))
    lake = Lake(administrator, "crash", role)
    for month in range(1, 13):
        lake.put_month(2016, month, _LONG)
    lake.crawler()
    lake.glue.start_crawler(Name="crash")
    server.kill()
    with LocalAws(tmp_path) as again:
        lake.glue, lake.s3 = session(again).client("glue"), session(again).client("s3")
        crawler = lake.glue.get_crawler(Name="crash")["Crawler"]
        assert crawler["State"] == "READY"
        assert crawler["LastCrawl"]["Status"] == "FAILED"
        assert "start the crawler again" in crawler["LastCrawl"]["ErrorMessage"]
        assert lake.tables() == {}
        for month in range(1, 13):
            lake.put_month(2016, month)
        lake.crawled()
        assert len(lake.partitions()) == 12


# Classifiers


def test_a_classifier_is_made_changed_and_deleted(administrator: boto3.Session, unique: str) -> None:
    glue: Any = administrator.client("glue")
    glue.create_classifier(CsvClassifier={**_QUOTING, "Name": unique})
    glue.update_classifier(CsvClassifier={"Name": unique, "Delimiter": ";"})
    found = glue.get_classifier(Name=unique)["Classifier"]["CsvClassifier"]
    assert (found["Version"], found["Delimiter"], found["QuoteSymbol"]) == (2, ";", '"')
    assert unique in [item["CsvClassifier"]["Name"] for item in glue.get_classifiers()["Classifiers"]]
    with pytest.raises(ClientError) as error:
        glue.create_classifier(CsvClassifier={"Name": unique})
    assert _code(error) == "AlreadyExistsException"
    glue.delete_classifier(Name=unique)
    with pytest.raises(ClientError) as error:
        glue.get_classifier(Name=unique)
    assert _code(error) == "EntityNotFoundException"


@pytest.mark.parametrize(
    "given",
    [
        {"GrokClassifier": {"Name": "g", "Classification": "c", "GrokPattern": "%{X}"}},
        {"XMLClassifier": {"Name": "g", "Classification": "c", "RowTag": "r"}},
        {"JsonClassifier": {"Name": "g", "JsonPath": "$"}},
        {"CsvClassifier": {"Name": "g", "Delimiter": '"', "QuoteSymbol": '"'}},
        {"CsvClassifier": {"Name": "g", "CustomDatatypeConfigured": True, "CustomDatatypes": ["DATE"]}},
        {"CsvClassifier": {"Name": "g", "Delimiter": "||"}},
        {"CsvClassifier": {"Name": "g", "ContainsHeader": "MAYBE"}},
        {},
    ],
)
def test_classifiers_that_it_does_not_have_are_refused(administrator: boto3.Session, given: dict[str, Any]) -> None:
    with pytest.raises(ClientError) as error:
        administrator.client("glue").create_classifier(**given)
    assert _code(error) == "InvalidInputException"


def test_classifiers_have_no_resource_level_permissions(role_session: RoleSession, unique: str) -> None:
    named = f"arn:aws:glue:us-east-1:{ACCOUNT}:classifier/{unique}"
    narrow = role_session({"Effect": "Allow", "Action": "glue:*Classifier", "Resource": named}).client("glue")
    with pytest.raises(ClientError) as error:
        narrow.create_classifier(CsvClassifier={"Name": unique})
    assert _code(error) == "AccessDeniedException"
