"""What a table's metadata makes of its objects: partitions, hidden names, schemas that differ."""

import boto3
import pytest

from superstore_assets_tests.local_aws.athena import LAZY_SIMPLE, Lake, make_lake


@pytest.fixture
def lake(administrator: boto3.Session) -> Lake:
    return make_lake(administrator)


@pytest.fixture
def months(lake: Lake) -> Lake:
    """Table m, partitioned by year and month, with one row of ten bytes in each of four months."""
    lake.table("m", [("a", "string")], keys=[("year", "string"), ("month", "string")])
    for year, month in (("2016", "11"), ("2016", "12"), ("2017", "01"), ("2017", "02")):
        lake.put(f"m/year={year}/month={month}/f.csv", f"{year}-{month}--\n".encode())
        lake.partition("m", [year, month], f"m/year={year}/month={month}/")
    return lake


@pytest.mark.parametrize(
    ("where", "rows"),
    [
        ("true", 4),
        ("year = '2016'", 2),
        ("year = '2016' AND month = '12'", 1),
        ("year > '2016'", 2),
        ("month IN ('01', '12')", 2),
        ("year = '2016' OR month = '02'", 3),
        ("year BETWEEN '2017' AND '2018' AND month <> '01'", 1),
        ("year = '2015'", 0),
        ("a LIKE '%12--'", 1),
    ],
)
def test_partitions_that_cannot_matter_are_not_read(months: Lake, where: str, rows: int) -> None:
    execution = months.run(f"SELECT a, year, month FROM m WHERE {where}")
    read = 4 if "LIKE" in where else rows
    assert execution["Statistics"]["DataScannedInBytes"] == 10 * read
    found = months.rows(f"SELECT a, year, month FROM m WHERE {where} ORDER BY a")
    assert len(found) == rows
    assert all(value == f"{year}-{month}--" for value, year, month in found)


def test_partitions_are_pruned_through_views(months: Lake) -> None:
    months.run("CREATE VIEW v AS SELECT a, concat(year, '-', month) AS label, year AS y FROM m")
    months.run("CREATE VIEW w AS SELECT label, y FROM v WHERE a IS NOT NULL")
    assert months.run("SELECT label FROM w WHERE y = '2017'")["Statistics"]["DataScannedInBytes"] == 20


def test_a_partition_outside_the_catalogue_is_not_read(months: Lake) -> None:
    months.put("m/year=2018/month=01/f.csv", b"2018-01--\n")
    assert months.rows("SELECT count(*) FROM m") == [("4",)]


def test_partition_columns_have_their_types(lake: Lake) -> None:
    lake.table("p", [("a", "string")], keys=[("n", "int"), ("d", "date")])
    for number, day in (("2", "2017-01-31"), ("10", "2017-02-01")):
        lake.put(f"p/n={number}/f", b"x\n")
        lake.partition("p", [number, day], f"p/n={number}/")
    assert lake.rows("SELECT n + 1, d FROM p WHERE n > 9") == [("11", "2017-02-01")]
    lake.put("p/n=bad/f", b"x\n")
    lake.partition("p", ["bad", "2017-02-01"], "p/n=bad/")
    assert lake.failure("SELECT n FROM p").startswith(
        "HIVE_INVALID_PARTITION_VALUE: Invalid partition value 'bad' for integer partition key: n"
    )


def test_the_default_partition_is_null(lake: Lake) -> None:
    lake.table("p", [("a", "string")], keys=[("k", "string")])
    lake.put("p/k=none/f", b"x\n")
    lake.partition("p", ["__HIVE_DEFAULT_PARTITION__"], "p/k=none/")
    assert lake.rows("SELECT a, k FROM p WHERE k IS NULL") == [("x", None)]


def test_hidden_and_empty_objects_are_not_data(lake: Lake) -> None:
    lake.table("t", [("a", "string")])
    for key in ("t/_SUCCESS", "t/.hidden", "t/_temporary/f", "t/sub/.staging/f"):
        lake.put(key, b"hidden\n")
    lake.put("t/folder/", b"")
    lake.put("t/empty", b"")
    lake.put("t/a_b.c", b"one\n")
    lake.put("t/sub/folder/f", b"two\n")
    lake.put("table-of-like-name/f", b"not\n")
    assert lake.rows("SELECT a FROM t ORDER BY a") == [("one",), ("two",)]


def test_a_table_without_objects_has_no_rows(lake: Lake) -> None:
    lake.table("t", [("a", "string"), ("b", "double")], keys=[("k", "string")])
    assert lake.result("SELECT a, b, k FROM t") == [("a", "b", "k")]
    assert lake.rows("SELECT count(*), sum(b) FROM t") == [("0", None)]


def test_an_object_that_changes_is_read_anew(lake: Lake) -> None:
    lake.table("t", [("a", "string")])
    for text in ("first", "other", "first"):
        lake.put("t/f", f"{text}\n".encode())
        assert lake.rows("SELECT a FROM t") == [(text,)]


def test_the_same_bytes_in_two_partitions_are_two_objects(lake: Lake) -> None:
    lake.table("t", [("a", "string")], keys=[("k", "string")])
    for key in ("1", "2"):
        lake.put(f"t/k={key}/f", b"x\n")
        lake.partition("t", [key], f"t/k={key}/")
    assert lake.rows("SELECT a, k FROM t ORDER BY k") == [("x", "1"), ("x", "2")]


def test_each_partition_is_read_in_its_own_way(lake: Lake) -> None:
    """A partition has a storage descriptor of its own: SerDe, columns and location."""
    lake.table("t", [("a", "string"), ("b", "string")], keys=[("k", "string")])
    lake.put("one/f", b'"x,1",y\n')
    lake.partition("t", ["1"], "one/")
    lake.put("two/f", b'"x,1",y\n')
    lazy = {"SerializationLibrary": LAZY_SIMPLE, "Parameters": {"field.delim": ","}}
    lake.partition("t", ["2"], "two/", SerdeInfo=lazy)
    lake.put("three/f", b"x\n")
    lake.partition("t", ["3"], "three/", Columns=[{"Name": "a", "Type": "string"}])
    lake.put("four/f", b"x,y\n")
    lake.partition("t", ["4"], "four/", Columns=[])  # it has the table's
    assert lake.rows("SELECT a, b, k FROM t ORDER BY k") == [
        ("x,1", "y", "1"),
        ('"x', '1"', "2"),
        ("x", None, "3"),
        ("x", "y", "4"),
    ]


def test_types_that_differ_in_a_partition_are_widened_or_refused(lake: Lake) -> None:
    parameters = {"field.delim": ","}
    lake.table("t", [("a", "bigint"), ("b", "string")], LAZY_SIMPLE, parameters, keys=[("k", "string")])
    lake.put("one/f", b"1,2\n")
    lake.partition("t", ["1"], "one/", Columns=[{"Name": "a", "Type": "int"}, {"Name": "b", "Type": "bigint"}])
    assert lake.rows("SELECT a, b FROM t") == [("1", "2")]
    lake.put("two/f", b"1.5,2\n")
    lake.partition("t", ["2"], "two/", Columns=[{"Name": "c", "Type": "double"}, {"Name": "b", "Type": "string"}])
    assert lake.failure("SELECT b FROM t") == (
        "HIVE_PARTITION_SCHEMA_MISMATCH: There is a mismatch between the table and partition schemas. The types are"
        " incompatible and cannot be coerced. The column 'a' in table"
        f" '{lake.database}.t' is declared as type 'bigint', but partition 'k=2' declared column 'c' as type 'double'."
    )
    assert lake.rows("SELECT b FROM t WHERE k = '1'") == [("2",)]


def test_odd_column_names(lake: Lake) -> None:
    lake.put("t/f", b"1,2,3,4\n")
    lake.table("t", [("row id", "string"), ("sub-category", "string"), ('quo"te', "string"), ("file", "string")])
    assert lake.result("SELECT * FROM t") == [("row id", "sub-category", 'quo"te', "file"), ("1", "2", "3", "4")]
    assert lake.rows('SELECT "sub-category", file FROM t WHERE "ROW ID" = \'1\'') == [("2", "4")]


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ("(a int, A string)", "SemanticException [Error 10036]: Duplicate column name: a"),
        ("(a int) PARTITIONED BY (a int)", "SemanticException [Error 10035]: Column repeated in partitioning columns"),
    ],
)
def test_a_table_is_not_made_with_a_column_twice(lake: Lake, columns: str, reason: str) -> None:
    made = f"CREATE EXTERNAL TABLE twice {columns} ROW FORMAT DELIMITED LOCATION 's3://{lake.bucket}/twice/'"
    assert lake.failure(made) == f"FAILED: {reason}"


def test_one_table_read_twice_is_scanned_twice(lake: Lake) -> None:
    lake.put("t/f", b"1\n2\n")
    lake.table("t", [("a", "string")])
    execution = lake.run("SELECT count(*) FROM t x JOIN t y ON x.a = y.a")
    assert execution["Statistics"]["DataScannedInBytes"] == 8


def test_a_missing_bucket_fails_the_query(lake: Lake) -> None:
    lake.table("t", [("a", "string")])
    glue = lake.session.client("glue")
    storage = lake.storage("t/", [("a", "string")]) | {"Location": "s3://no-such-bucket/t/"}
    glue.update_table(DatabaseName=lake.database, TableInput={"Name": "t", "StorageDescriptor": storage})
    assert "no-such-bucket" in lake.failure("SELECT a FROM t")


def test_the_object_of_each_row(months: Lake) -> None:
    rows = months.rows('SELECT a, "$path", "$file_size", "$partition" FROM m ORDER BY "$path" LIMIT 1')
    assert rows == [
        ("2016-11--", f"s3://{months.bucket}/m/year=2016/month=11/f.csv", "10", "year=2016/month=11"),
    ]
    assert months.result("SELECT * FROM m WHERE false") == [("a", "year", "month")]
    assert months.rows("SELECT x.\"$path\" IS NOT NULL FROM m AS x WHERE year = '2016' LIMIT 1") == [("true",)]
    one = f"SELECT a FROM m WHERE \"$path\" = 's3://{months.bucket}/m/year=2017/month=01/f.csv'"
    execution = months.run(one)
    assert execution["Statistics"]["DataScannedInBytes"] == 10  # the other objects are not read
    assert months.rows(one) == [("2017-01--",)]
    assert "'$path' cannot be resolved" in months.failure('SELECT "$path" FROM (SELECT a FROM m)')
    assert "does not support the hidden column" in months.failure('SELECT "$file_modified_time" FROM m')


def test_the_partitions_of_a_table(months: Lake) -> None:
    assert months.result('SELECT * FROM "m$partitions" ORDER BY year, month')[:2] == [
        ("year", "month"),
        ("2016", "11"),
    ]
    assert months.rows("SELECT max(month) FROM \"m$partitions\" WHERE year = '2016'") == [("12",)]
    assert months.run('SELECT * FROM "m$partitions"')["Statistics"]["DataScannedInBytes"] == 0
    months.table("plain", [("a", "string")])
    assert months.failure('SELECT * FROM "plain$partitions"').startswith("TABLE_NOT_FOUND")


def test_the_information_schema(months: Lake) -> None:
    months.run("CREATE VIEW v AS SELECT a, CAST(year AS integer) AS y FROM m")
    here = f"table_schema = '{months.database}'"
    assert months.rows(f"SELECT table_name, table_type FROM information_schema.tables WHERE {here} ORDER BY 1") == [
        ("m", "BASE TABLE"),
        ("v", "VIEW"),
    ]
    columns = "column_name, ordinal_position, is_nullable, data_type"
    assert months.rows(
        f"SELECT {columns} FROM information_schema.columns WHERE {here} AND table_name = 'v' ORDER BY 2"
    ) == [("a", "1", "YES", "varchar"), ("y", "2", "YES", "integer")]
    keys = f"SELECT column_name FROM information_schema.columns WHERE {here} AND table_name = 'm'"
    assert months.rows(f"{keys} ORDER BY ordinal_position") == [("a",), ("year",), ("month",)]
    found = months.rows(f"SELECT view_definition FROM information_schema.views WHERE {here}")
    assert found == [("SELECT a, CAST(year AS integer) AS y FROM m",)]
    schemata = [row[0] for row in months.rows("SELECT schema_name FROM information_schema.schemata")]
    assert {months.database, "default", "information_schema"} <= set(schemata)
    assert months.failure("SELECT * FROM information_schema.gone").startswith("TABLE_NOT_FOUND")
    assert "does not support" in months.failure("SELECT * FROM information_schema.table_privileges")
