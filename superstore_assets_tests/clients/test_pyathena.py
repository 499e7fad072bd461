"""PyAthena's cursors."""

import datetime
import time
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import boto3
import pandas
import pyathena
import pytest
from pyathena.arrow.cursor import ArrowCursor
from pyathena.async_cursor import AsyncCursor
from pyathena.cursor import DictCursor
from pyathena.pandas.cursor import PandasCursor
from pyathena.pandas.util import to_sql
from pyathena.s3fs.cursor import S3FSCursor

COMPLEX = """
    SELECT yes, CAST(127 AS tinyint) AS tiny, n, CAST(0.5 AS real) AS half, x, text, moment, day,
           CAST(moment AS time) AS hour, CAST(moment AS timestamp with time zone) AS zoned, bytes, list, pairs, fields,
           CAST(list AS json) AS list_json, CAST(pairs AS json) AS pairs_json, price
    FROM complex
"""


@pytest.fixture(scope="module")
def staging(bucket: str) -> str:
    return f"s3://{bucket}/pyathena/"


@pytest.fixture(scope="module")
def connection(bucket: str, staging: str, database: str) -> Any:
    """A connection, and the tables `one`, `many` and `plain`."""
    made = pyathena.connect(s3_staging_dir=staging, schema_name=database, poll_interval=0.05)
    cursor = made.cursor()
    text = "ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t' LINES TERMINATED BY '\\n' STORED AS TEXTFILE"
    cursor.execute(f"CREATE EXTERNAL TABLE one (n int COMMENT 'a number') {text} LOCATION '{staging}one/'")
    cursor.execute("INSERT INTO one VALUES (1)")
    boto3.client("s3").put_object(
        Bucket=bucket, Key="pyathena/many/rows", Body="\n".join(map(str, range(2500))).encode()
    )
    cursor.execute(f"CREATE EXTERNAL TABLE many (n int) {text} LOCATION '{staging}many/'")
    cursor.execute(
        f"CREATE EXTERNAL TABLE plain (yes boolean, n bigint, x double, text string, moment timestamp, day date,"
        f" list array<int>, price decimal(10,1)) {text} LOCATION '{staging}plain/'"
    )
    cursor.execute(
        "INSERT INTO plain SELECT true, 9223372036854775807, 0.25, 'a string', TIMESTAMP '2017-01-01 10:00:00',"
        " DATE '2017-01-02', ARRAY[1, 2], CAST(DECIMAL '0.1' AS decimal(10, 1))"
    )
    cursor.execute(
        "CREATE EXTERNAL TABLE complex (yes boolean, n bigint, x double, text string, moment timestamp, day date,"
        " bytes binary, list array<int>, pairs map<int, int>, fields struct<a: int, b: int>, price decimal(10,1))"
        f" {text} LOCATION '{staging}complex/'"
    )
    cursor.execute(
        "INSERT INTO complex SELECT true, 9223372036854775807, 0.25, 'a string', TIMESTAMP '2017-01-01 10:00:00',"
        " DATE '2017-01-02', CAST('123' AS varbinary), ARRAY[1, 2], MAP(ARRAY[1, 3], ARRAY[2, 4]),"
        " CAST(ROW(1, 2) AS ROW(a integer, b integer)), CAST(DECIMAL '0.1' AS decimal(10, 1))"
    )
    return made


def test_a_cursor_fetches_rows_and_tells_of_its_query(connection: Any, staging: str, database: str) -> None:
    cursor = connection.cursor()
    assert cursor.execute("SELECT n FROM many ORDER BY n").fetchmany(10) == [(n,) for n in range(10)]
    assert len(cursor.fetchall()) == 2490
    assert list(cursor.execute("SELECT n FROM one")) == [(1,)]
    assert cursor.description == [("n", "integer", None, None, 10, 0, "UNKNOWN")]
    assert (cursor.database, cursor.statement_type, cursor.state) == (database, "DML", "SUCCEEDED")
    assert cursor.output_location == f"{staging}{cursor.query_id}.csv"
    assert cursor.data_scanned_in_bytes
    with pytest.raises(pyathena.error.OperationalError, match="COLUMN_NOT_FOUND"):
        cursor.execute("SELECT z FROM one")
    with pytest.raises(pyathena.error.DatabaseError):
        cursor.execute("blah_blah")


def test_parameters_of_both_styles(connection: Any) -> None:
    cursor = connection.cursor()
    odd = """`~!@#$%^&*()_+-={}[]|\\;:'",./<>?\n\r\t 王兢"""
    assert cursor.execute("SELECT %(a)d, %(b)s, %(c)s", {"a": 1, "b": odd, "c": None}).fetchall() == [(1, odd, None)]
    assert cursor.execute("SELECT n FROM many WHERE n < ?", ["2"], paramstyle="qmark").fetchall() == [(0,), (1,)]
    found = cursor.execute("SELECT text FROM plain WHERE text = ?", ["'a string'"], paramstyle="qmark").fetchall()
    assert found == cursor.execute("SELECT text FROM plain WHERE text = ?", ["a string"], paramstyle="qmark").fetchall()
    assert found == [("a string",)]


def test_each_type_has_its_description_and_its_value(connection: Any) -> None:
    cursor = connection.cursor().execute(COMPLEX)
    assert [(column[0], column[1], column[4], column[5]) for column in cursor.description] == [
        ("yes", "boolean", 0, 0),
        ("tiny", "tinyint", 3, 0),
        ("n", "bigint", 19, 0),
        ("half", "float", 17, 0),
        ("x", "double", 17, 0),
        ("text", "varchar", 2147483647, 0),
        ("moment", "timestamp", 3, 0),
        ("day", "date", 0, 0),
        ("hour", "time", 3, 0),
        ("zoned", "timestamp with time zone", 3, 0),
        ("bytes", "varbinary", 1073741824, 0),
        ("list", "array", 0, 0),
        ("pairs", "map", 0, 0),
        ("fields", "row", 0, 0),
        ("list_json", "json", 0, 0),
        ("pairs_json", "json", 0, 0),
        ("price", "decimal", 10, 1),
    ]
    moment = datetime.datetime(2017, 1, 1, 10)
    assert cursor.fetchall() == [
        (
            True,
            127,
            9223372036854775807,
            0.5,
            0.25,
            "a string",
            moment,
            datetime.date(2017, 1, 2),
            moment.time(),
            moment.replace(tzinfo=datetime.UTC),
            b"123",
            [1, 2],
            {"1": "2", "3": "4"},
            {"a": "1", "b": "2"},
            [1, 2],
            {"1": 2, "3": 4},
            Decimal("0.1"),
        )
    ]


def test_a_cursor_of_dictionaries(connection: Any) -> None:
    assert connection.cursor(DictCursor).execute("SELECT n FROM one").fetchall() == [{"n": 1}]


def test_many_inserts_and_partitions(connection: Any, staging: str, name: str) -> None:
    cursor = connection.cursor()
    cursor.execute(f"CREATE EXTERNAL TABLE {name} (a int, b string) PARTITIONED BY (p int) LOCATION '{staging}{name}/'")
    rows = [(1, "foo", 7), (2, "bar", 7), (3, "jim o'rourke", 8)]
    cursor.executemany(
        f"INSERT INTO {name} (a, b, p) VALUES (%(a)d, %(b)s, %(p)d)", [{"a": a, "b": b, "p": p} for a, b, p in rows]
    )
    assert sorted(cursor.execute(f"SELECT a, b, p FROM {name}").fetchall()) == rows
    cursor.execute(
        f"ALTER TABLE {name} ADD PARTITION (p = %(p)d) LOCATION %(at)s", {"p": 9, "at": f"{staging}{name}/9/"}
    )
    assert sorted(cursor.execute(f"SHOW PARTITIONS {name}").fetchall()) == [("p=7",), ("p=8",), ("p=9",)]


def test_results_are_used_again(connection: Any) -> None:
    cursor = connection.cursor()
    query = "SELECT n FROM one -- the same text"
    first = cursor.execute(query).query_id
    assert cursor.execute(query).query_id != first
    assert cursor.execute(query, cache_size=100).query_id is not None
    query = "SELECT n + 1 FROM one"
    cursor.execute(query, result_reuse_enable=True, result_reuse_minutes=5)
    assert (cursor.reused_previous_result, cursor.result_reuse_minutes) == (False, 5)
    cursor.execute(query, result_reuse_enable=True, result_reuse_minutes=5)
    assert cursor.reused_previous_result
    assert cursor.fetchall() == [(2,)]


def test_a_query_is_cancelled(connection: Any) -> None:
    cursor = connection.cursor()

    def cancel() -> None:
        while cursor.query_id is None:
            time.sleep(0.01)
        time.sleep(0.2)
        cursor.cancel()

    with ThreadPoolExecutor(1) as pool:
        cancelling = pool.submit(cancel)
        with pytest.raises(pyathena.error.OperationalError, match="cancelled"):
            cursor.execute("SELECT sum(sqrt(a.n * b.n + c.n)) FROM many a CROSS JOIN many b CROSS JOIN many c")
        cancelling.result()


def test_an_asynchronous_cursor(connection: Any) -> None:
    with connection.cursor(AsyncCursor) as cursor:
        futures = [cursor.execute("SELECT n FROM many WHERE n = %(n)d", {"n": n})[1] for n in (3, 4)]
        assert [future.result().fetchall() for future in futures] == [[(3,)], [(4,)]]


def test_a_cursor_that_reads_the_result_object(connection: Any) -> None:
    assert connection.cursor(S3FSCursor).execute("SELECT n FROM one").fetchall() == [(1,)]


@pytest.mark.parametrize("unload", [False, True])
def test_pandas(connection: Any, unload: bool) -> None:
    cursor = connection.cursor(PandasCursor, unload=unload)
    frame = cursor.execute("SELECT n, text, x FROM plain").as_pandas()
    assert frame.to_dict("records") == [{"n": 9223372036854775807, "text": "a string", "x": 0.25}]
    assert len(cursor.execute("SELECT n FROM many").as_pandas()) == 2500
    if not unload:
        chunks = cursor.execute("SELECT n FROM many", chunksize=1000).as_pandas()
        assert [len(chunk) for chunk in chunks] == [1000, 1000, 500]
        assert cursor.execute("SELECT n FROM many WHERE n < 0").as_pandas().empty


@pytest.mark.parametrize("unload", [False, True])
def test_arrow(connection: Any, unload: bool) -> None:
    cursor = connection.cursor(ArrowCursor, unload=unload)
    table = cursor.execute("SELECT n, text, moment, day, price FROM plain").as_arrow()
    assert table.num_rows == 1
    assert table.column("text").to_pylist() == ["a string"]
    assert sorted(cursor.execute("SELECT n FROM many").as_arrow().column("n").to_pylist()) == list(range(2500))


def test_unloaded_rows_have_their_nested_types(connection: Any) -> None:
    cursor = connection.cursor(PandasCursor, unload=True)
    row = cursor.execute("SELECT yes, bytes, list, pairs, fields, price, moment, day FROM complex").as_pandas().iloc[0]
    assert (row["bytes"], list(row["list"]), row["pairs"], row["fields"]) == (
        b"123",
        [1, 2],
        [(1, 2), (3, 4)],
        {"a": 1, "b": 2},
    )
    assert (row["price"], row["day"]) == (Decimal("0.1"), datetime.date(2017, 1, 2))


@pytest.mark.parametrize("partitions", [[], ["p"]])
def test_a_frame_becomes_a_table(
    connection: Any, staging: str, database: str, name: str, partitions: list[str]
) -> None:
    frame = pandas.DataFrame({"a": [1, 2], "b": ["x", "y"], "p": ["u", "v"]})

    def write(if_exists: str) -> None:
        to_sql(
            frame, name, connection, f"{staging}{name}/", schema=database, if_exists=if_exists, partitions=partitions
        )

    def count() -> int:
        return int(connection.cursor().execute(f"SELECT count(*) FROM {name}").fetchall()[0][0])

    write("replace")
    assert sorted(connection.cursor().execute(f"SELECT a, b, p FROM {name}").fetchall()) == [
        (1, "x", "u"),
        (2, "y", "v"),
    ]
    write("append")
    assert count() == 4
    write("replace")
    assert count() == 2
