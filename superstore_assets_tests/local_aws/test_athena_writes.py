"""CREATE TABLE AS, INSERT INTO and UNLOAD: what they write, what they leave, whose rights they use."""

import gzip
import io
import threading
from pathlib import Path
from typing import Any

import boto3
import pyarrow as pa
import pytest
from botocore.exceptions import ClientError
from pyarrow import parquet

from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.athena import LAZY_SIMPLE, OPEN_CSV, Lake, make_lake
from superstore_assets_tests.local_aws.conftest import RoleSession, session

ROWS = "(VALUES (1, 'a', DATE '2020-01-01'), (2, NULL, DATE '2020-01-02'), (3, 'c', DATE '2020-01-01')) AS t(n, s, d)"


@pytest.fixture
def lake(administrator: boto3.Session) -> Lake:
    return make_lake(administrator)


def done(lake: Lake, statement: str, **request: Any) -> dict[str, Any]:
    """The execution of a statement that succeeds."""
    execution = lake.run(statement, **request)
    assert execution["Status"]["State"] == "SUCCEEDED", execution["Status"]
    return execution


def keys(lake: Lake, bucket: str, prefix: str = "") -> list[str]:
    found = lake.session.client("s3").list_objects_v2(Bucket=bucket, Prefix=prefix)
    return [item["Key"] for item in found.get("Contents", [])]


def manifest(lake: Lake, execution: dict[str, Any]) -> list[str]:
    """The addresses in the data manifest."""
    return lake.file(execution["Statistics"]["DataManifestLocation"]).decode().split()


def storage(lake: Lake, table: str) -> dict[str, Any]:
    found = lake.session.client("glue").get_table(DatabaseName=lake.database, Name=table)["Table"]
    return dict(found)


# CREATE TABLE AS


def test_a_new_table_has_its_files_and_its_result_where_athena_has_them(lake: Lake) -> None:
    execution = done(lake, f"CREATE TABLE t AS SELECT * FROM {ROWS}")
    query_id = execution["QueryExecutionId"]
    assert (execution["StatementType"], execution["SubstatementType"]) == ("DDL", "CREATE_TABLE_AS_SELECT")
    location = f"s3://{lake.results}/results/tables/{query_id}"
    assert execution["ResultConfiguration"]["OutputLocation"] == location
    assert execution["Statistics"]["DataManifestLocation"] == f"{location}-manifest.csv"
    (written,) = manifest(lake, execution)
    assert written.startswith(f"{location}/")
    assert keys(lake, lake.results) == [
        f"results/tables/{query_id}-manifest.csv",
        f"results/tables/{query_id}.metadata",
        written.removeprefix(f"s3://{lake.results}/"),
    ]
    assert len(lake.file(f"{location}.metadata")) == 81
    result = lake.session.client("athena").get_query_results(QueryExecutionId=query_id)
    assert (result["UpdateCount"], result["ResultSet"]["Rows"]) == (3, [])
    columns = result["ResultSet"]["ResultSetMetadata"]["ColumnInfo"]
    assert [(column["Name"], column["Type"]) for column in columns] == [("rows", "bigint")]
    assert lake.rows("SELECT * FROM t ORDER BY n") == [
        ("1", "a", "2020-01-01"),
        ("2", None, "2020-01-02"),
        ("3", "c", "2020-01-01"),
    ]


def test_a_new_table_in_the_catalogue(lake: Lake) -> None:
    query = "SELECT 1 AS Id, CAST('x' AS varchar) s, 'ab' v, CAST(1 AS bigint) b, 1.5 d, ARRAY[1] a, true ok"
    done(lake, f"CREATE TABLE t COMMENT 'made' AS {query}")
    table = storage(lake, "t")
    assert [(column["Name"], column["Type"]) for column in table["StorageDescriptor"]["Columns"]] == [
        ("id", "int"), ("s", "string"), ("v", "varchar(2)"), ("b", "bigint"), ("d", "double"), ("a", "array<int>"),
        ("ok", "boolean"),
    ]  # fmt: skip
    assert (table["TableType"], table["PartitionKeys"]) == ("EXTERNAL_TABLE", [])
    assert table["Parameters"]["parquet.compression"] == "GZIP"
    assert table["Parameters"]["comment"] == "made"
    assert table["StorageDescriptor"]["SerdeInfo"]["SerializationLibrary"].endswith("ParquetHiveSerDe")
    assert lake.rows("SELECT * FROM t") == [("1", "x", "ab", "1", "1.5", "[1]", "true")]


@pytest.mark.parametrize("compression", ["NONE", "SNAPPY", "GZIP", "ZSTD"])
def test_parquet_files_are_as_athena_writes_them(lake: Lake, compression: str) -> None:
    query = "SELECT CAST(TIMESTAMP '2020-01-02 03:04:05.678' AS timestamp) ts, CAST(1 AS decimal(10,2)) n, 'x' s"
    written = manifest(lake, done(lake, f"CREATE TABLE t WITH (write_compression = '{compression}') AS {query}"))
    read = parquet.ParquetFile(io.BytesIO(lake.file(written[0])))
    kinds = [read.schema.column(at).physical_type for at in range(3)]
    assert kinds == ["INT96", "FIXED_LEN_BYTE_ARRAY", "BYTE_ARRAY"]
    chunk = read.metadata.row_group(0).column(0)
    assert chunk.compression == compression.replace("NONE", "UNCOMPRESSED")
    assert lake.rows("SELECT * FROM t") == [("2020-01-02 03:04:05.678", "1.00", "x")]


def test_partitions(lake: Lake) -> None:
    query = f"SELECT n, n * 10 AS k, s, d FROM {ROWS}"
    execution = done(lake, f"CREATE TABLE t WITH (partitioned_by = ARRAY['s', 'd']) AS {query}")
    location = f"results/tables/{execution['QueryExecutionId']}"
    folders = sorted(key.rpartition("/")[0] for key in keys(lake, lake.results, f"{location}/"))
    assert folders == [
        f"{location}/s=__HIVE_DEFAULT_PARTITION__/d=2020-01-02",
        f"{location}/s=a/d=2020-01-01",
        f"{location}/s=c/d=2020-01-01",
    ]
    assert [key["Name"] for key in storage(lake, "t")["PartitionKeys"]] == ["s", "d"]
    assert lake.rows("SELECT k, n, s, d FROM t WHERE d = DATE '2020-01-01' ORDER BY n") == [
        ("10", "1", "a", "2020-01-01"),
        ("30", "3", "c", "2020-01-01"),
    ]
    assert lake.rows("SELECT n FROM t WHERE s IS NULL") == [("2",)]


def test_a_partitions_folder_is_escaped(lake: Lake) -> None:
    done(lake, "CREATE TABLE t WITH (partitioned_by = ARRAY['k']) AS SELECT 1 n, 'a/b=c:d' k")
    (key,) = keys(lake, lake.results, "results/tables/")[2:]
    assert "/k=a%2Fb%3Dc%3Ad/" in key
    assert lake.rows("SELECT * FROM t") == [("1", "a/b=c:d")]


def test_the_limit_of_100_partitions(lake: Lake) -> None:
    digits = "(VALUES 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)"
    hundred = f"SELECT a * 10 + b AS k FROM {digits} x(a) CROSS JOIN {digits} y(b)"
    more = f"{hundred} UNION ALL SELECT 100"
    done(lake, f"CREATE TABLE t WITH (partitioned_by = ARRAY['k']) AS SELECT 1 v, k FROM ({hundred})")
    assert lake.rows("SELECT count(*), count(DISTINCT k) FROM t") == [("100", "100")]
    reason = lake.failure(f"CREATE TABLE u WITH (partitioned_by = ARRAY['k']) AS SELECT 1 v, k FROM ({more})")
    assert reason.startswith("HIVE_TOO_MANY_OPEN_PARTITIONS: Exceeded limit of 100 open writers for partitions/buckets")
    assert lake.failure("SELECT * FROM u").startswith("TABLE_NOT_FOUND")
    # The way around it, as the user guide has it: the rest is inserted.
    done(lake, "INSERT INTO t SELECT 1, k FROM (VALUES 100, 101) x(k)")
    assert lake.rows("SELECT count(DISTINCT k) FROM t") == [("102",)]


def test_buckets(lake: Lake) -> None:
    rows = "(VALUES (0, 'foo'), (1, 'bar'), (2, 'baz'), (3, 'boo')) AS t(n, s)"
    statement = f"CREATE TABLE t WITH (bucketed_by = ARRAY['n'], bucket_count = 2) AS SELECT * FROM {rows}"
    files = sorted(manifest(lake, done(lake, statement)))
    assert [uri.rpartition("/")[2][:9] for uri in files] == ["000000_0_", "000001_0_"]
    found = [parquet.read_table(io.BytesIO(lake.file(uri))).column("n").to_pylist() for uri in files]
    assert found == [[0, 2], [1, 3]]
    descriptor = storage(lake, "t")["StorageDescriptor"]
    assert (descriptor["BucketColumns"], descriptor["NumberOfBuckets"]) == (["n"], 2)
    assert "bucketed" in lake.failure("INSERT INTO t VALUES (4, 'x')")
    whole, half = (lake.run(f"SELECT n FROM t WHERE {where}") for where in ("n >= 0", "n = 1 OR n = 3"))
    assert half["Statistics"]["DataScannedInBytes"] < whole["Statistics"]["DataScannedInBytes"]
    for where, found in (
        ("n IN (1, 3)", ["1", "3"]),
        ("n IN (0, 1)", ["0", "1"]),
        ("n = 7", []),
        ("n IS NULL", []),
        ("n = 0 OR s = 'bar'", ["0", "1"]),
        ("n = 1.0", ["1"]),
        ("NOT n = 1", ["0", "2", "3"]),
    ):
        assert lake.rows(f"SELECT n FROM t WHERE {where} ORDER BY n") == [(n,) for n in found], where


def test_buckets_of_texts_booleans_and_nulls(lake: Lake) -> None:
    rows = "(VALUES ('a', true, DATE '2020-01-01'), ('é', false, DATE '1960-01-02'), (NULL, NULL, NULL)) AS t(s, b, d)"
    for column, wanted in (("s", "'é'"), ("b", "false"), ("d", "DATE '1960-01-02'")):
        name = f"by_{column}"
        done(
            lake,
            f"CREATE TABLE {name} WITH (bucketed_by = ARRAY['{column}'], bucket_count = 7) AS SELECT * FROM {rows}",
        )
        assert lake.rows(f"SELECT s FROM {name} WHERE {column} = {wanted}") == [("é",)]
        assert lake.rows(f"SELECT count(*) FROM {name} WHERE {column} IS NULL") == [("1",)]
        assert lake.rows(f"SELECT count(*) FROM {name} WHERE {column} = {wanted} OR {column} IS NULL") == [("2",)]


def test_files_that_are_no_buckets_are_named(lake: Lake) -> None:
    for name in ("x.csv", "y.csv", "z.csv"):
        lake.put(f"odd/{name}", b"1\n")
    lake.table("odd", [("n", "int")], LAZY_SIMPLE)
    glue = lake.session.client("glue")
    found = storage(lake, "odd")
    given: Any = {key: found[key] for key in ("Name", "TableType", "PartitionKeys", "Parameters", "StorageDescriptor")}
    given["StorageDescriptor"] |= {"BucketColumns": ["n"], "NumberOfBuckets": 2}
    glue.update_table(DatabaseName=lake.database, TableInput=given)
    reason = lake.failure("SELECT n FROM odd")
    assert reason.startswith("HIVE_INVALID_BUCKET_FILES: ")
    assert "number of files in the directory (3) does not match the declared bucket count (2)" in reason


def test_json_and_text(lake: Lake) -> None:
    query = (
        "SELECT 1 n, CAST('a\"ä' AS varchar) s, CAST(NULL AS varchar) z, 1.5E10 f, DATE '2020-01-02' d,"
        " CAST(TIMESTAMP '2020-01-02 03:04:05.120' AS timestamp) ts, CAST(1.5 AS decimal(5,2)) p, ARRAY[1, NULL] a,"
        " true b"
    )
    (json_file,) = manifest(lake, done(lake, f"CREATE TABLE j WITH (format = 'JSON') AS {query}"))
    assert gzip.decompress(lake.file(json_file)).decode() == (
        '{"n":1,"s":"a\\"ä","z":null,"f":1.5E10,"d":"2020-01-02","ts":"2020-01-02 03:04:05.12","p":1.50,'
        '"a":[1,null],"b":true}\n'
    )
    (text_file,) = manifest(lake, done(lake, f"CREATE TABLE x WITH (format = 'TEXTFILE') AS {query}"))
    assert gzip.decompress(lake.file(text_file)).decode() == (
        '1\x01a"ä\x01\\N\x011.5E10\x012020-01-02\x012020-01-02 03:04:05.12\x011.50\x011\x02\\N\x01true\n'
    )
    form = "format = 'TEXTFILE', field_delimiter = '|', write_compression = 'NONE'"
    (plain,) = manifest(lake, done(lake, f"CREATE TABLE y WITH ({form}) AS {query}"))
    assert lake.file(plain).decode().startswith('1|a"ä|\\N|')
    assert lake.rows("SELECT n, s, z, f, ts FROM y") == [("1", 'a"ä', None, "1.5E10", "2020-01-02 03:04:05.120")]


def test_an_external_location(lake: Lake, unique: str) -> None:
    at = f"WITH (external_location = 's3://{lake.bucket}/made/')"
    execution = done(lake, f"CREATE TABLE t {at} AS SELECT 1 AS x")
    assert all(uri.startswith(f"s3://{lake.bucket}/made/") for uri in manifest(lake, execution))
    assert storage(lake, "t")["StorageDescriptor"]["Location"] == f"s3://{lake.bucket}/made"
    reason = lake.failure(f"CREATE TABLE u {at} AS SELECT 1 AS x")
    assert reason == (
        f"HIVE_PATH_ALREADY_EXISTS: Target directory for table '{lake.database}.u' already exists:"
        f" s3://{lake.bucket}/made. You may need to manually clean the data at location 's3://{lake.bucket}/made/'"
        " before retrying. Athena will not delete data in your account."
    )
    lake.session.client("athena").create_work_group(
        Name=f"enforced-{unique}",
        Configuration={"ResultConfiguration": {"OutputLocation": f"s3://{lake.results}/enforced/"}},
    )
    with pytest.raises(ClientError, match="enforces a centralized output location"):
        lake.start(f"CREATE TABLE u {at} AS SELECT 1 AS x", WorkGroup=f"enforced-{unique}")
    execution = done(lake, "CREATE TABLE u AS SELECT 1 AS x", WorkGroup=f"enforced-{unique}")
    location = storage(lake, "u")["StorageDescriptor"]["Location"]
    assert location == f"s3://{lake.results}/enforced/tables/{execution['QueryExecutionId']}"


def test_without_rows(lake: Lake) -> None:
    execution = done(lake, f"CREATE TABLE t AS SELECT * FROM {ROWS} WHERE n > 5")
    assert manifest(lake, execution) == []
    done(lake, f"CREATE TABLE u AS SELECT * FROM {ROWS} WITH NO DATA")
    assert lake.rows("SELECT * FROM t UNION ALL SELECT * FROM u") == []


def test_a_table_that_is_there_stays(lake: Lake) -> None:
    done(lake, "CREATE TABLE t AS SELECT 1 AS x")
    execution = lake.run("CREATE TABLE t AS SELECT 2 AS x")
    assert execution["Status"]["StateChangeReason"] == (
        f"TABLE_ALREADY_EXISTS: line 1:1: Destination table 'awsdatacatalog.{lake.database}.t' already exists. You may"
        f" need to manually clean the data at location '{execution['ResultConfiguration']['OutputLocation']}' before"
        " retrying. Athena will not delete data in your account."
    )
    assert execution["Status"]["AthenaError"]["ErrorType"] == 1110
    done(lake, "CREATE TABLE IF NOT EXISTS t AS SELECT 2 AS x")
    assert lake.rows("SELECT x FROM t") == [("1",)]


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("AS SELECT 1", "MISSING_COLUMN_NAME: line 1:1: Column name not specified at position 1."),
        ("AS VALUES 1", "MISSING_COLUMN_NAME: line 1:1: Column name not specified at position 1."),
        ("AS SELECT 1 a, 2 A", "DUPLICATE_COLUMN_NAME: line 1:1: Column name 'a' specified more than once."),
        ("AS SELECT NULL a", "COLUMN_TYPE_UNKNOWN: line 1:1: Column type is unknown at position 1."),
        ("AS SELECT z FROM (VALUES 1) AS x(y)", "COLUMN_NOT_FOUND: line 1:26: Column 'z' cannot be resolved."),
        ("AS SELECT current_timestamp t", "NOT_SUPPORTED: Unsupported Hive type: timestamp(3) with time zone."),
        (
            "AS SELECT TIMESTAMP '2020-01-01 00:00:00' t",
            "NOT_SUPPORTED: Incorrect timestamp precision for timestamp(0); the configured precision is MILLISECONDS;"
            " column name: t.",
        ),
        (
            "WITH (partitioned_by = ARRAY['a']) AS SELECT 1 a, 2 b",
            "HIVE_COLUMN_ORDER_MISMATCH: Partition keys must be the last columns in the table and in the same order as"
            " the table properties: [a].",
        ),
        ("WITH (partitioned_by = ARRAY['z']) AS SELECT 1 a", "INVALID_TABLE_PROPERTY: Partition columns [z]"),
        ("WITH (partitioned_by = ARRAY['a']) AS SELECT 1 a", "INVALID_TABLE_PROPERTY: Table contains only"),
        ("WITH (partitioned_by = ARRAY['b']) AS SELECT 1 a, 1e0 b", "NOT_SUPPORTED: Unsupported type [double]"),
        (
            "WITH (partitioned_by = ARRAY['b']) AS SELECT 1 a, 'ü' b",
            "HIVE_INVALID_PARTITION_VALUE: Hive partition keys can only contain printable ASCII characters",
        ),
        ("AS SELECT n / (n - 2) AS x FROM t", "DIVISION_BY_ZERO: Division by zero."),
    ],
)
def test_a_failure_leaves_no_table(lake: Lake, statement: str, reason: str) -> None:
    done(lake, f"CREATE TABLE t AS SELECT * FROM {ROWS}")
    execution = lake.run(f"CREATE TABLE u {statement}")
    found = str(execution["Status"]["StateChangeReason"])
    assert found.startswith(reason)
    assert found.endswith(" before retrying. Athena will not delete data in your account.")
    tables = lake.session.client("glue").get_tables(DatabaseName=lake.database)["TableList"]
    assert [table["Name"] for table in tables] == ["t"]
    with pytest.raises(ClientError) as caught:
        lake.session.client("athena").get_query_results(QueryExecutionId=execution["QueryExecutionId"])
    assert "Final query state: FAILED" in str(caught.value)
    assert not [key for key in keys(lake, lake.results) if execution["QueryExecutionId"] in key]


def test_parameters_and_places_in_the_text(lake: Lake) -> None:
    done(lake, "CREATE TABLE t AS\nSELECT ? AS x", ExecutionParameters=["7"])
    assert lake.rows("SELECT x FROM t") == [("7",)]
    assert "line 2:8: Column 'z'" in lake.failure("CREATE TABLE u AS\nSELECT z FROM t")
    with pytest.raises(ClientError, match="line 2:1: mismatched input 'SELEC'"):
        lake.start("CREATE TABLE u AS\nSELEC 1")


# INSERT INTO


def test_inserted_rows_are_added(lake: Lake) -> None:
    done(lake, f"CREATE TABLE t AS SELECT * FROM {ROWS}")
    execution = done(lake, "INSERT INTO t VALUES (4, 'd', DATE '2020-02-01'), (5, NULL, NULL)")
    query_id = execution["QueryExecutionId"]
    assert (execution["StatementType"], execution["SubstatementType"]) == ("DML", "INSERT")
    assert execution["ResultConfiguration"]["OutputLocation"] == f"s3://{lake.results}/results/{query_id}"
    assert execution["Statistics"]["DataManifestLocation"].endswith(f"/results/{query_id}-manifest.csv")
    assert len(lake.file(f"s3://{lake.results}/results/{query_id}.metadata")) == 75
    assert lake.session.client("athena").get_query_results(QueryExecutionId=query_id)["UpdateCount"] == 2
    assert lake.rows("SELECT n, s FROM t ORDER BY n") == [
        ("1", "a"), ("2", None), ("3", "c"), ("4", "d"), ("5", None),
    ]  # fmt: skip


def test_columns_that_are_not_named_are_null(lake: Lake) -> None:
    done(lake, f"CREATE TABLE t AS SELECT * FROM {ROWS} WITH NO DATA")
    done(lake, "INSERT INTO t (d, n) SELECT DATE '2020-01-01', 9")
    assert lake.rows("SELECT * FROM t") == [("9", None, "2020-01-01")]


def test_values_are_converted_as_trino_does_unasked(lake: Lake) -> None:
    done(lake, "CREATE TABLE t AS SELECT CAST(1 AS bigint) b, CAST(1 AS double) d, CAST('x' AS varchar) s WITH NO DATA")
    done(lake, "INSERT INTO t SELECT 1, 2, 'abc'")
    assert lake.rows("SELECT * FROM t") == [("1", "2.0", "abc")]
    assert lake.failure("INSERT INTO t SELECT '1', 2, 'abc'").startswith(
        "TYPE_MISMATCH: line 1:1: Insert query has mismatched column types: Table: [bigint, double, varchar], Query:"
        " [varchar(1), integer, varchar(3)]."
    )
    assert lake.failure("INSERT INTO t SELECT 1").startswith("TYPE_MISMATCH: ")
    assert lake.failure("INSERT INTO t (z) SELECT 1").startswith("COLUMN_NOT_FOUND: ")
    assert lake.failure("CREATE TABLE gone.u AS SELECT 1 a").startswith("Database gone not found. Please check")


def test_inserting_into_partitions_old_and_new(lake: Lake) -> None:
    lake.table("t", [("n", "int")], LAZY_SIMPLE, keys=[("k", "string")])
    lake.put("elsewhere/f", b"1\n")
    lake.partition("t", ["old"], "elsewhere/")
    done(lake, "INSERT INTO t SELECT * FROM (VALUES (2, 'old'), (3, 'new'), (4, 'new')) AS x(n, k)")
    assert lake.rows("SELECT n, k FROM t ORDER BY n") == [("1", "old"), ("2", "old"), ("3", "new"), ("4", "new")]
    assert len(keys(lake, lake.bucket, "elsewhere/")) == 2
    assert len(keys(lake, lake.bucket, "t/k=new/")) == 1


@pytest.mark.parametrize(
    ("serde", "parameters", "kinds", "text"),
    [
        (LAZY_SIMPLE, {"field.delim": "|", "serialization.null.format": "-"}, ("int", "string"), '1|a"b\n-|-\n'),
        (OPEN_CSV, {}, ("string", "string"), '"1","a""b"\n,\n'),
        (OPEN_CSV, {"separatorChar": ";", "escapeChar": "\\"}, ("string", "string"), '"1";"a\\"b"\n;\n'),
    ],
)
def test_inserting_into_text(lake: Lake, serde: str, parameters: dict[str, str], kinds: Any, text: str) -> None:
    lake.table("t", [("n", kinds[0]), ("s", kinds[1])], serde, parameters)
    number = "1" if kinds[0] == "int" else "'1'"
    (written,) = manifest(lake, done(lake, f"INSERT INTO t VALUES ({number}, 'a\"b'), (NULL, NULL)"))
    assert written.endswith(".gz")
    assert gzip.decompress(lake.file(written)).decode() == text


def test_an_insert_of_no_rows_leaves_no_manifest(lake: Lake) -> None:
    done(lake, f"CREATE TABLE t AS SELECT * FROM {ROWS}")
    execution = done(lake, f"INSERT INTO t SELECT * FROM {ROWS} WHERE n > 9")
    assert "DataManifestLocation" not in execution["Statistics"]
    assert [key for key in keys(lake, lake.results) if execution["QueryExecutionId"] in key] == [
        f"results/{execution['QueryExecutionId']}.metadata"
    ]


def test_where_nothing_can_be_inserted(lake: Lake) -> None:
    execution = lake.run("INSERT INTO gone VALUES (1)")
    assert execution["Status"]["StateChangeReason"] == (
        f"Table gone not found in database {lake.database}. If a data manifest file was generated at"
        f" '{execution['ResultConfiguration']['OutputLocation']}-manifest.csv', you may need to manually clean the data"
        " from locations specified in the manifest. Athena will not delete data in your account."
    )
    assert execution["Status"]["AthenaError"]["ErrorType"] == 1301
    lake.run("CREATE VIEW v AS SELECT 1 AS x")
    assert "Inserting into views is not supported" in lake.failure("INSERT INTO v VALUES (1)")
    lake.table("typed", [("n", "int")], OPEN_CSV)
    assert "CSV storage format only supports VARCHAR" in lake.failure("INSERT INTO typed VALUES (1)")


# UNLOAD


def test_unloaded_rows(lake: Lake) -> None:
    form = "format = 'PARQUET', compression = 'SNAPPY'"
    statement = f"UNLOAD (SELECT * FROM {ROWS}) TO 's3://{lake.bucket}/out/' WITH ({form})"
    execution = done(lake, statement)
    query_id = execution["QueryExecutionId"]
    assert (execution["StatementType"], execution["SubstatementType"]) == ("DML", "UNLOAD")
    assert execution["ResultConfiguration"]["OutputLocation"] == f"s3://{lake.results}/results/{query_id}"
    (written,) = manifest(lake, execution)
    assert written.startswith(f"s3://{lake.bucket}/out/")
    table = parquet.read_table(io.BytesIO(lake.file(written)))
    assert table.column("s").to_pylist() == ["a", None, "c"]
    assert table.schema.field("n").type == pa.int32()
    assert lake.session.client("athena").get_query_results(QueryExecutionId=query_id)["UpdateCount"] == 3
    assert lake.failure(statement).startswith("HIVE_PATH_ALREADY_EXISTS: ")
    assert lake.result("SHOW TABLES") == []


def test_unloading_partitions(lake: Lake) -> None:
    statement = (
        f"UNLOAD (SELECT n, s, d FROM {ROWS} WHERE {{}}) TO 's3://{lake.bucket}/out'"
        " WITH (format = 'TEXTFILE', compression = 'none', field_delimiter = ',', partitioned_by = ARRAY['d'])"
    )
    done(lake, statement.format("n < 2"))
    done(lake, statement.format("n = 2"))  # another partition under the same location
    assert sorted(key.rpartition("/")[0] for key in keys(lake, lake.bucket)) == ["out/d=2020-01-01", "out/d=2020-01-02"]
    assert lake.file(f"s3://{lake.bucket}/{keys(lake, lake.bucket)[0]}") == b"1,a\n"
    assert lake.failure(statement.format("n = 3")).startswith("HIVE_PATH_ALREADY_EXISTS: ")


# Refusals


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("CREATE TABLE u WITH (format = 'ORC') AS SELECT 1 a", "the format ORC"),
        ("CREATE TABLE u WITH (format = 'AVRO') AS SELECT 1 a", "the format AVRO"),
        ("CREATE TABLE u WITH (write_compression = 'LZO') AS SELECT 1 a", "the compression LZO"),
        (
            "CREATE TABLE u WITH (table_type = 'ICEBERG', location = 's3://b/', is_external = false) AS SELECT 1 a",
            "ICEBERG",
        ),
        ("CREATE TABLE u (a int) LOCATION 's3://b/' TBLPROPERTIES ('table_type' = 'ICEBERG')", "open table formats"),
        ("CREATE TABLE u WITH (nothing = 'x') AS SELECT 1 a", "the property nothing"),
        ("UNLOAD (SELECT 1 a) TO 's3://b/x/' WITH (format = 'ORC')", "the format ORC"),
        ("DELETE FROM t WHERE a = 1", "DELETE FROM"),
        ("UPDATE t SET a = 1", "UPDATE"),
        ("MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE", "MERGE INTO"),
    ],
)
def test_what_is_not_done_is_refused_by_name(lake: Lake, statement: str, named: str) -> None:
    with pytest.raises(ClientError, match="The embedded AWS does not support") as caught:
        lake.start(statement)
    assert named in str(caught.value)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE u AS",
        "CREATE TABLE u WITH (format = 'JSON' AS SELECT 1 a",
        "INSERT INTO t",
        "INSERT INTO t (a, VALUES (1)",
        "UNLOAD SELECT 1 TO 's3://b/' WITH (format = 'JSON')",
        "UNLOAD (SELECT 1 a) TO 's3://b/'",
        "CREATE TABLE u (a int)",
        "CREATE TABLE u (a int) LOCATION 's3://b/'",
        "CREATE OR REPLACE TABLE u AS SELECT 1 a",
    ],
)
def test_malformed_statements_are_refused_at_once(lake: Lake, statement: str) -> None:
    with pytest.raises(ClientError) as caught:
        lake.start(statement)
    assert caught.value.response["AthenaErrorCode"] == "MALFORMED_QUERY"  # type: ignore[typeddict-item]  # of the model


# Rights


def test_each_statement_writes_as_its_caller(lake: Lake, role_session: RoleSession) -> None:
    done(lake, "CREATE TABLE t AS SELECT 1 AS x")
    reads: Any = {
        "Effect": "Allow",
        "Action": ["athena:*", "glue:Get*", "s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation"],
        "Resource": "*",
    }
    results: Any = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{lake.results}/results/*"}
    made = f"CREATE TABLE u WITH (external_location = 's3://{lake.bucket}/u/') AS SELECT 1 AS x"
    unload = f"UNLOAD (SELECT 1 AS x) TO 's3://{lake.bucket}/out/' WITH (format = 'JSON')"
    reader = lake.acting(role_session(reads, results))
    for statement in (made, unload):
        assert reader.failure(statement).startswith("PERMISSION_DENIED: ")
        assert "s3:PutObject" in reader.failure(statement)
    data: Any = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{lake.bucket}/*"}
    writer = lake.acting(role_session(reads, results, data))
    assert "glue:CreateTable" in writer.failure(made)
    done(writer, unload)
    done(writer, "INSERT INTO t VALUES (2)")  # no partition, so that nothing of the catalogue changes
    tables = lake.session.client("glue").get_tables(DatabaseName=lake.database)["TableList"]
    assert [table["Name"] for table in tables] == ["t"]
    assert len(keys(lake, lake.bucket, "u/")) == 1  # an orphan, as Athena leaves it


def test_new_partitions_need_their_right(lake: Lake, role_session: RoleSession) -> None:
    done(lake, "CREATE TABLE t WITH (partitioned_by = ARRAY['k']) AS SELECT 1 x, 'a' k")
    allowed: Any = {"Effect": "Allow", "Action": ["athena:*", "glue:Get*", "s3:*"], "Resource": "*"}
    writer = lake.acting(role_session(allowed))
    assert "glue:BatchCreatePartition" in writer.failure("INSERT INTO t VALUES (2, 'b')")
    done(writer, "INSERT INTO t VALUES (3, 'a')")
    assert lake.rows("SELECT x, k FROM t ORDER BY x") == [("1", "a"), ("3", "a")]


def test_a_killed_server_leaves_the_whole_table_or_none(tmp_path: Path) -> None:
    with LocalAws(tmp_path) as server:
        lake = make_lake(session(server))
        digits = "(VALUES 0,1,2,3,4,5,6,7,8,9)"
        many = " CROSS JOIN ".join(f"{digits} AS d{n}(x{n})" for n in range(4))
        started = threading.Event()

        def keep_creating() -> None:
            for number in range(1000):
                try:
                    lake.start(
                        f"CREATE TABLE t{number} WITH (partitioned_by = ARRAY['k'])"
                        f" AS SELECT x1 + 10 * x2 + 100 * x3 AS n, x0 AS k FROM {many}"
                    )
                except Exception:  # noqa: BLE001  # the server is gone
                    return
                started.set()

        creating = threading.Thread(target=keep_creating)
        creating.start()
        started.wait()
        while not lake.session.client("glue").get_tables(DatabaseName=lake.database)["TableList"]:
            pass
        server.kill()
        creating.join()
    with LocalAws(tmp_path) as server:
        lake = lake.acting(session(server))
        tables = lake.session.client("glue").get_tables(DatabaseName=lake.database)["TableList"]
        assert tables
        for table in tables:
            assert lake.rows(f"SELECT count(*), count(DISTINCT k) FROM {table['Name']}") == [("10000", "10")]
