"""PyAthena and awswrangler, as their users call them."""

import datetime
from collections.abc import Iterator
from decimal import Decimal

import boto3
import pytest

from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.athena import LAZY_SIMPLE, Lake, make_lake

QUERY = (
    "SELECT a, b, CAST('1.5' AS double) AS d, CAST(3 AS bigint) AS n, DATE '2020-01-02' AS day,"
    " TIMESTAMP '2020-01-02 03:04:05.678' AS ts, CAST('1.25' AS decimal(10,2)) AS price, true AS ok FROM t"
)


@pytest.fixture(scope="module")
def lake(administrator: boto3.Session) -> Lake:
    made = make_lake(administrator)
    made.put("t/file.csv", 'a,b\nMüller,"1,5 ""x"""\n'.encode())
    made.table("t", [("a", "string"), ("b", "string")], properties={"skip.header.line.count": "1"})
    made.put("n/numbers", "".join(f"{n}\n" for n in range(2500)).encode())
    made.table("n", [("x", "bigint")], LAZY_SIMPLE)
    return made


@pytest.fixture(autouse=True)
def environment(lake: Lake, local_aws: LocalAws) -> Iterator[None]:
    """The ordinary AWS variables, which are all that these clients know."""
    credentials = lake.session.get_credentials()
    assert credentials is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", local_aws.endpoint)
        patch.setenv("AWS_ACCESS_KEY_ID", credentials.access_key)
        patch.setenv("AWS_SECRET_ACCESS_KEY", credentials.secret_key)
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        boto3.setup_default_session()
        yield
    boto3.DEFAULT_SESSION = None


def test_pyathena(lake: Lake) -> None:
    pyathena = pytest.importorskip("pyathena", reason="PyAthena is not installed")
    cursor = pyathena.connect(s3_staging_dir=f"s3://{lake.results}/py/", schema_name=lake.database).cursor()
    assert cursor.execute(QUERY).fetchall() == [
        (
            "Müller",
            '1,5 "x"',
            1.5,
            3,
            datetime.date(2020, 1, 2),
            datetime.datetime(2020, 1, 2, 3, 4, 5, 678000),
            Decimal("1.25"),
            True,
        )
    ]
    assert len(cursor.execute("SELECT x FROM n").fetchall()) == 2500
    assert cursor.execute("SELECT x FROM n WHERE x = %(wanted)s", {"wanted": 7}).fetchall() == [(7,)]
    assert cursor.execute("SELECT x FROM n WHERE x = ?", ["8"], paramstyle="qmark").fetchall() == [(8,)]
    assert cursor.execute("SHOW TABLES").fetchall() == [("n",), ("t",)]
    with pytest.raises(pyathena.error.OperationalError, match="COLUMN_NOT_FOUND"):
        cursor.execute("SELECT z FROM t")


def test_pyathena_with_pandas(lake: Lake) -> None:
    pyathena = pytest.importorskip("pyathena", reason="PyAthena is not installed")
    pandas_cursor = pytest.importorskip("pyathena.pandas.cursor", reason="PyAthena[pandas] is not installed")
    connection = pyathena.connect(
        s3_staging_dir=f"s3://{lake.results}/py/",
        schema_name=lake.database,
        cursor_class=pandas_cursor.PandasCursor,
    )
    frame = connection.cursor().execute(QUERY).as_pandas()
    assert frame.loc[0, ["a", "b", "d", "n"]].to_list() == ["Müller", '1,5 "x"', 1.5, 3]


def test_awswrangler(lake: Lake) -> None:
    wrangler = pytest.importorskip("awswrangler", reason="awswrangler is not installed")

    def read(query: str) -> object:
        return wrangler.athena.read_sql_query(
            query, database=lake.database, ctas_approach=False, s3_output=f"s3://{lake.results}/wr/"
        )

    frame = wrangler.athena.read_sql_query(
        QUERY, database=lake.database, ctas_approach=False, s3_output=f"s3://{lake.results}/wr/"
    )
    assert frame.loc[0, ["a", "b", "d", "n", "day"]].to_list() == [
        "Müller",
        '1,5 "x"',
        1.5,
        3,
        datetime.date(2020, 1, 2),
    ]
    assert len(read("SELECT x FROM n")) == 2500  # type: ignore[arg-type]  # a DataFrame
    assert wrangler.catalog.get_table_types(database=lake.database, table="t") == {"a": "string", "b": "string"}
    described = wrangler.athena.describe_table("t", database=lake.database, s3_output=f"s3://{lake.results}/wr/")
    assert described["Column Name"].to_list() == ["a", "b"]
