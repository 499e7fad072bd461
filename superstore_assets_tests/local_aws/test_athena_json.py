"""Tables of JSON: what each of the two SerDes makes of a document."""

import bz2
import gzip
from collections.abc import Callable

import boto3
import pytest

from superstore_assets_tests.local_aws.athena import Lake, make_lake

HIVE = "org.apache.hive.hcatalog.data.JsonSerDe"
OPENX = "org.openx.data.jsonserde.JsonSerDe"
BOTH = pytest.mark.parametrize("serde", [HIVE, OPENX])


@pytest.fixture
def lake(administrator: boto3.Session) -> Lake:
    return make_lake(administrator)


def made(lake: Lake, serde: str, columns: str, body: str, **properties: str) -> None:
    """A table `t` over one object."""
    lake.put("t/file.json", body.encode())
    given = ", ".join(f"'{name.replace('__', '.')}'='{value}'" for name, value in properties.items())
    execution = lake.run(
        f"CREATE EXTERNAL TABLE t ({columns}) ROW FORMAT SERDE '{serde}' "
        + (f"WITH SERDEPROPERTIES ({given}) " if given else "")
        + f"LOCATION 's3://{lake.bucket}/t/'"
    )
    assert execution["Status"]["State"] == "SUCCEEDED", execution["Status"]


@BOTH
@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("bigint", "9007199254740993", "9007199254740993"),
        ("double", "1.5e2", "150.0"),
        ("decimal(30,2)", "1234567890123456789012345678.125", "1234567890123456789012345678.13"),
        ("string", '"ä\\n\\u00e9"', "ä\né"),
        ("string", "1.50", "1.50"),
        ("string", "true", "true"),
        ("varchar(2)", '"abc"', "ab"),
        ("boolean", "true", "true"),
        ("boolean", '"TRUE"', "true"),
        ("date", '"2020-02-29"', "2020-02-29"),
        ("timestamp", '"2020-01-02 03:04:05.678"', "2020-01-02 03:04:05.678"),
        ("array<int>", "[1, null, 3]", "[1, null, 3]"),
        ("array<array<string>>", '[["a"], null, []]', "[[a], null, []]"),
        ("int", "null", None),
    ],
)
def test_values(lake: Lake, serde: str, kind: str, text: str, value: str | None) -> None:
    made(lake, serde, f"v {kind}", f'{{"v": {text}}}\n')
    assert lake.rows("SELECT v FROM t") == [(value,)]


@BOTH
def test_keys_are_found_in_any_case_and_order_and_may_be_missing(lake: Lake, serde: str) -> None:
    made(lake, serde, "a int, b string, c int", '{"B": "x", "more": {"c": 7}, "A": 1}\n{}\n')
    assert lake.rows("SELECT a, b, c FROM t") == [("1", "x", None), (None, None, None)]


@BOTH
@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress)])
def test_compressed_objects_are_read_and_counted_as_they_lie(
    lake: Lake, serde: str, suffix: str, pack: Callable[[bytes], bytes]
) -> None:
    made(lake, serde, "a int", '{"a": 1}\n')
    packed = pack(b'{"a": 2}\n' * 1000)
    lake.put(f"t/more.json.{suffix}", packed)
    execution = lake.run("SELECT sum(a) FROM t")
    assert execution["Statistics"]["DataScannedInBytes"] == len('{"a": 1}\n') + len(packed)
    assert lake.rows("SELECT sum(a) FROM t") == [("2001",)]


@BOTH
def test_what_is_no_document_fails_and_names_the_object(lake: Lake, serde: str) -> None:
    made(lake, serde, "a int", '{"a": 1}\n{"a": \n')
    failure = lake.failure("SELECT * FROM t")
    assert failure.startswith("HIVE_BAD_DATA: Row is not a valid JSON Object")
    assert f"s3://{lake.bucket}/t/file.json" in failure


def test_openx_may_ignore_what_is_no_document(lake: Lake) -> None:
    made(lake, OPENX, "a int", '{"a": 1}\n{"a": \n{"a": 3}\n', ignore__malformed__json="true")
    assert lake.rows("SELECT a FROM t") == [("1",), (None,), ("3",)]


def test_openx_makes_null_of_what_is_no_number_and_hives_fails(lake: Lake) -> None:
    made(lake, OPENX, "a int", '{"a": "x"}\n')
    assert lake.rows("SELECT a FROM t") == [(None,)]
    lake.run(f"CREATE EXTERNAL TABLE h (a int) ROW FORMAT SERDE '{HIVE}' LOCATION 's3://{lake.bucket}/t/'")
    assert lake.failure("SELECT a FROM h").startswith("HIVE_BAD_DATA: ")


def test_openx_gives_a_document_as_text_and_hives_fails(lake: Lake) -> None:
    made(lake, OPENX, "s string", '{"s": {"q": [1.50, "x"]}}\n')
    assert lake.rows("SELECT s FROM t") == [('{"q":[1.50,"x"]}',)]
    lake.run(f"CREATE EXTERNAL TABLE h (s string) ROW FORMAT SERDE '{HIVE}' LOCATION 's3://{lake.bucket}/t/'")
    assert lake.failure("SELECT s FROM h").startswith("HIVE_BAD_DATA: ")


def test_openx_names_the_key_of_a_column(lake: Lake) -> None:
    made(lake, OPENX, "at int", '{"ts": 5, "at": 6}\n', mapping__at="ts")
    assert lake.rows("SELECT at FROM t") == [("5",)]


@pytest.mark.parametrize("name", ["timestamp__formats", "dots__in__keys", "case__insensitive"])
def test_parameters_that_change_the_reading_and_are_not_done_are_refused(lake: Lake, name: str) -> None:
    made(lake, OPENX, "a int", '{"a": 1}\n', **{name: "false" if name.startswith("case") else "true"})
    failure = lake.failure("SELECT * FROM t")
    assert f"does not support the JSON SerDe parameter {name.replace('__', '.')}" in failure


def test_what_a_new_table_of_json_holds_is_read_back_and_added_to(lake: Lake) -> None:
    values = "(VALUES (1, 'a', ARRAY[1, 2], DATE '2020-01-01', TIMESTAMP '2020-01-01 01:02:03.004', true, 1.5e0))"
    made_ = lake.run(f"CREATE TABLE c WITH (format = 'JSON') AS SELECT * FROM {values} AS t(n, s, a, d, t, b, f)")
    assert made_["Status"]["State"] == "SUCCEEDED", made_["Status"]
    assert lake.run("INSERT INTO c SELECT * FROM c")["Status"]["State"] == "SUCCEEDED"
    row = ("1", "a", "[1, 2]", "2020-01-01", "2020-01-01 01:02:03.004", "true", "1.5")
    assert lake.rows("SELECT * FROM c") == [row, row]
