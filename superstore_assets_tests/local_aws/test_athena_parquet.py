"""Parquet tables: types, names, what is scanned of a file."""

import datetime
import io
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import boto3
import pyarrow as pa
import pytest
from pyarrow import parquet

from superstore_assets_tests.local_aws.athena import Lake, make_lake
from superstore_assets_tests.local_aws.conftest import RoleSession


@pytest.fixture
def lake(administrator: boto3.Session) -> Lake:
    return make_lake(administrator)


def put(lake: Lake, key: str, columns: Mapping[str, Any], **options: Any) -> parquet.FileMetaData:
    """Write a Parquet object; what its footer says."""
    written = io.BytesIO()
    parquet.write_table(pa.table(dict(columns)), written, **options)
    lake.put(key, written.getvalue())
    return parquet.read_metadata(io.BytesIO(written.getvalue()))


def made(lake: Lake, name: str, columns: str, keys: str = "") -> None:
    partitioned = f"PARTITIONED BY ({keys})" if keys else ""
    ddl = f"CREATE EXTERNAL TABLE {name} ({columns}) {partitioned} STORED AS PARQUET LOCATION 's3://{lake.bucket}/{name}/'"
    assert lake.run(ddl)["Status"]["State"] == "SUCCEEDED"


def scanned(lake: Lake, query: str) -> int:
    execution = lake.run(query)
    assert execution["Status"]["State"] == "SUCCEEDED", execution["Status"]
    return int(execution["Statistics"]["DataScannedInBytes"])


def size(metadata: parquet.FileMetaData, *columns: str, groups: tuple[int, ...] = (0,)) -> int:
    """Bytes of the chunks of these columns."""
    return sum(
        metadata.row_group(group).column(at).total_compressed_size
        for group in groups
        for at in range(metadata.num_columns)
        if metadata.row_group(group).column(at).path_in_schema.split(".")[0] in columns
    )


@pytest.mark.parametrize("compression", ["none", "snappy", "gzip", "zstd"])
@pytest.mark.parametrize("int96", [False, True])
def test_hives_types(lake: Lake, compression: str, int96: bool) -> None:
    put(
        lake,
        "t/file",
        {
            "b": [True, None],
            "i1": pa.array([1, None], pa.int8()),
            "i2": pa.array([-2, None], pa.int16()),
            "i4": pa.array([3, None], pa.int32()),
            "i8": pa.array([2**40, None], pa.int64()),
            "f4": pa.array([0.5, None], pa.float32()),
            "f8": [0.1, None],
            "s": ["ä", None],
            "v": ["abcdef", None],
            "d": [datetime.date(2020, 2, 29), None],
            "ts": pa.array([datetime.datetime(2020, 1, 2, 3, 4, 5, 678500), None], pa.timestamp("us")),
            "n": pa.array([Decimal("-12.30"), None], pa.decimal128(10, 2)),
            "big": pa.array([Decimal("12345678901234567890.5"), None], pa.decimal128(38, 1)),
        },
        compression=compression,
        use_deprecated_int96_timestamps=int96,
    )
    made(
        lake,
        "t",
        "b boolean, i1 tinyint, i2 smallint, i4 int, i8 bigint, f4 float, f8 double, s string, v varchar(3), d date,"
        " ts timestamp, n decimal(10,2), big decimal(38,1)",
    )
    assert lake.rows("SELECT * FROM t ORDER BY b NULLS LAST") == [
        (
            "true", "1", "-2", "3", str(2**40), "0.5", "0.1", "ä", "abc", "2020-02-29", "2020-01-02 03:04:05.679",
            "-12.30", "12345678901234567890.5",
        ),
        (None,) * 13,
    ]  # fmt: skip


def test_columns_go_by_name_in_any_case_and_a_missing_one_is_null(lake: Lake) -> None:
    put(lake, "t/one", {"B": ["x"], "A": [1], "unused": [1.5]})
    put(lake, "t/two", {"a": [2]})
    made(lake, "t", "a bigint, b string, c double")
    assert lake.rows("SELECT a, b, c FROM t ORDER BY a") == [("1", "x", None), ("2", None, None)]


def test_whole_numbers_widen_and_other_types_are_bad_data(lake: Lake) -> None:
    put(lake, "t/file", {"small": pa.array([7], pa.int32()), "f": pa.array([0.5], pa.float32()), "text": ["1"]})
    made(lake, "t", "small bigint, f double, text bigint")
    assert lake.rows("SELECT small, f FROM t") == [("7", "0.5")]
    assert lake.failure("SELECT text FROM t") == (
        f"HIVE_BAD_DATA: Field text's type BINARY in parquet file s3://{lake.bucket}/t/file is incompatible with type"
        " bigint defined in table schema"
    )
    made(lake, "u", "small string")
    put(lake, "u/file", {"small": pa.array([7], pa.int32())})
    assert "type INT32 in parquet file" in lake.failure("SELECT small FROM u")


def test_what_is_no_parquet_is_bad_data(lake: Lake) -> None:
    lake.put("t/file", b"a,b\n1,2\n")
    made(lake, "t", "a string")
    assert lake.failure("SELECT a FROM t").startswith(
        f"HIVE_BAD_DATA: Not valid Parquet file: s3://{lake.bucket}/t/file"
    )


def test_only_the_columns_that_are_needed_are_scanned(lake: Lake) -> None:
    footer = put(lake, "t/file", {"a": list(range(1000)), "b": ["x" * n for n in range(1000)], "c": [1.5] * 1000})
    made(lake, "t", "a bigint, b string, c double")
    assert scanned(lake, "SELECT a FROM t") == size(footer, "a")
    assert scanned(lake, "SELECT sum(a) FROM t WHERE c > 1") == size(footer, "a", "c")
    assert scanned(lake, "SELECT * FROM t") == size(footer, "a", "b", "c")
    assert scanned(lake, "SELECT count(*) FROM t") == 0
    assert lake.rows("SELECT count(*) FROM t") == [("1000",)]


def test_only_the_groups_of_rows_that_may_match_are_scanned(lake: Lake) -> None:
    rows = {
        "n": list(range(3000)),
        "s": [f"k{n:04}" for n in range(3000)],
        "d": [datetime.date(2020, 1 + n // 1000, 1) for n in range(3000)],
        "maybe": [None if n < 1000 else n for n in range(3000)],
    }
    footer = put(lake, "t/file", rows, row_group_size=1000)
    made(lake, "t", "n bigint, s string, d date, maybe bigint")
    for where, groups in (
        ("n = 1500", (1,)),
        ("n < 1000 OR n >= 2000", (0, 2)),
        ("s > 'k2'", (2,)),
        ("d BETWEEN DATE '2020-01-01' AND DATE '2020-02-01'", (0, 1)),
        ("maybe IS NOT NULL", (1, 2)),
        ("n + 0 = 1500", (0, 1, 2)),
        ("n > 5000", ()),
    ):
        query = f"SELECT n, s, d, maybe FROM t WHERE {where}"
        assert scanned(lake, query) == size(footer, *rows, groups=groups), where
    assert lake.rows("SELECT s FROM t WHERE n = 1500") == [("k1500",)]


def test_nested_types(lake: Lake) -> None:
    put(
        lake,
        "t/file",
        {
            "numbers": pa.array([[1, 2, None], [], None], pa.list_(pa.int32())),
            "deep": [[[1], [2, 3]], [], None],
            "pairs": pa.array([[("a", 1)], [], None], pa.map_(pa.string(), pa.int32())),
        },
    )
    made(lake, "t", "numbers array<bigint>, deep array<array<bigint>>, pairs map<string,bigint>")
    assert lake.rows("SELECT numbers[2], cardinality(deep), deep[2][1] FROM t WHERE cardinality(numbers) = 3") == [
        ("2", "2", "2")
    ]
    assert lake.rows("SELECT numbers, deep FROM t") == [("[1, 2, null]", "[[1], [2, 3]]"), ("[]", "[]"), (None, None)]


def test_partitions_with_and_without_a_column(lake: Lake) -> None:
    """A column that the table gained later is NULL in the older partitions."""
    made(lake, "t", "a bigint, b string", keys="k int")
    put(lake, "t/k=1/f", {"a": pa.array([1], pa.int32())})
    put(lake, "t/k=2/f", {"b": ["x"], "a": [2]})
    lake.partition("t", ["1"], "t/k=1/", Columns=[{"Name": "a", "Type": "int"}])
    lake.partition("t", ["2"], "t/k=2/", Columns=[{"Name": "b", "Type": "string"}, {"Name": "a", "Type": "bigint"}])
    assert lake.rows("SELECT a, b, k FROM t ORDER BY k") == [("1", None, "1"), ("2", "x", "2")]
    assert lake.rows("SELECT a FROM t WHERE k = 2") == [("2",)]
    lake.partition("t", ["3"], "t/k=2/", Columns=[{"Name": "a", "Type": "string"}, {"Name": "b", "Type": "double"}])
    assert lake.failure("SELECT a FROM t").startswith("HIVE_PARTITION_SCHEMA_MISMATCH")


def test_an_object_that_is_replaced_is_read_anew(lake: Lake) -> None:
    made(lake, "t", "a bigint")
    for number in (1, 2):
        put(lake, "t/f", {"a": [number]})
        assert lake.rows("SELECT a FROM t") == [(str(number),)]


def test_the_reader_needs_the_right_to_the_object(lake: Lake, role_session: RoleSession) -> None:
    put(lake, "t/f", {"a": [1]})
    made(lake, "t", "a bigint")
    allowed = [
        {"Effect": "Allow", "Action": ["athena:*", "glue:*", "s3:ListBucket", "s3:GetBucketLocation"], "Resource": "*"},
        {"Effect": "Allow", "Action": "s3:*", "Resource": f"arn:aws:s3:::{lake.results}/*"},
    ]
    assert "s3:GetObject" in lake.acting(role_session(*allowed)).failure("SELECT a FROM t")
