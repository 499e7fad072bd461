"""PyAthena's cursors."""

import time
from concurrent.futures import ThreadPoolExecutor
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
