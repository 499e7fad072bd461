"""Partition projection: partitions that the properties of a table tell."""

import datetime

import boto3
import pytest

from superstore_assets_tests.local_aws.athena import LAZY_SIMPLE, Lake, make_lake

INJECTED = "CONSTRAINT_VIOLATION: For the injected projected partition column"


@pytest.fixture
def lake(administrator: boto3.Session) -> Lake:
    made = make_lake(administrator)
    for year in (2019, 2020, 2021):
        for month in (1, 2):
            made.put(f"t/{year}/{month:02d}/file", f"{year}-{month}\n".encode())
    return made


def table(lake: Lake, *keys: tuple[str, str], template: str = "", **properties: str) -> None:
    """The table `t` over years and months; `y_type="integer"` is `projection.y.type`."""
    given = {f"projection.{name.replace('_', '.')}": value for name, value in properties.items()}
    if template:
        given["storage.location.template"] = f"s3://{lake.bucket}/{template}"
    lake.table("t", [("v", "string")], LAZY_SIMPLE, keys=keys, properties={"projection.enabled": "true", **given})


def values(lake: Lake, where: str = "") -> list[str | None]:
    return [row[0] for row in lake.rows(f"SELECT v FROM t {where} ORDER BY v")]


def years_and_months(lake: Lake) -> None:
    table(
        lake,
        ("y", "int"),
        ("m", "string"),
        template="t/${y}/${m}/",
        y_type="integer",
        y_range="2020,2030",
        m_type=" Enum ",
        m_values="01,02,03",
    )


def test_integers_and_members_make_the_partitions(lake: Lake) -> None:
    years_and_months(lake)
    assert lake.rows("SELECT * FROM t ORDER BY v") == [
        ("2020-1", "2020", "01"),
        ("2020-2", "2020", "02"),
        ("2021-1", "2021", "01"),
        ("2021-2", "2021", "02"),
    ]


def test_only_what_the_condition_leaves_is_scanned(lake: Lake) -> None:
    years_and_months(lake)
    execution = lake.run("SELECT v FROM t WHERE y = 2021 AND m IN ('02', '03')")
    assert execution["Statistics"]["DataScannedInBytes"] == len("2021-2\n")


def test_the_partitions_of_the_catalogue_do_not_count(lake: Lake) -> None:
    years_and_months(lake)
    lake.partition("t", ["2019", "01"], "t/2019/01/")
    assert values(lake, "WHERE y < 2020") == []


def test_steps_and_digits(lake: Lake) -> None:
    lake.put("t/n=0004/file", b"four\n")
    lake.put("t/n=0005/file", b"five\n")
    table(lake, ("n", "string"), n_type="integer", n_range=" 0 , 10 ", n_interval="2", n_digits="4")
    assert lake.rows("SELECT * FROM t") == [("four", "0004")]


def test_months_of_dates_up_to_now(lake: Lake) -> None:
    table(lake, ("d", "string"), template="t/${d}", d_type="date", d_range="2019/02,NOW", d_format="yyyy/MM")
    assert values(lake) == ["2019-2", "2020-1", "2020-2", "2021-1", "2021-2"]
    assert values(lake, "WHERE d >= '2020/02' AND d < '2021/02'") == ["2020-2", "2021-1"]


def test_days_around_now_as_dates(lake: Lake) -> None:
    today = datetime.datetime.now(datetime.UTC).date()
    days = [today - datetime.timedelta(days=back) for back in (3, 1)]
    for day in days:
        lake.put(f"t/d={day:%d.%m.%Y}/file", f"{day}\n".encode())
    table(lake, ("d", "date"), d_type="date", d_range="NOW-2DAYS , NOW + 1 DAY", d_format="dd.MM.yyyy")
    assert lake.rows("SELECT v, d FROM t") == [(str(days[1]), str(days[1]))]


def test_hours_need_an_interval(lake: Lake) -> None:
    properties = {"d_type": "date", "d_range": "2019-01-01-00,2019-01-01-05", "d_format": "yyyy-MM-dd-HH"}
    table(lake, ("d", "string"), **properties)
    assert "projection.d.interval.unit are required" in lake.failure("SELECT * FROM t")


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("d = '2020/01'", ["2020-1"]),
        ("'2020/01' = d", ["2020-1"]),
        ("d IN ('2020/01', '2021/02', 'none') AND v LIKE '%2'", ["2021-2"]),
        ("d = '2020/01' OR d = '2020/02'", ["2020-1", "2020-2"]),
    ],
)
def test_injected_values_come_from_the_query(lake: Lake, where: str, expected: list[str]) -> None:
    table(lake, ("d", "string"), template="t/${d}/", d_type="injected")
    assert values(lake, f"WHERE {where}") == expected


@pytest.mark.parametrize("where", ["", "WHERE d > '2020'", "WHERE d = '2020/01' OR v = 'x'", "WHERE d IS NOT NULL"])
def test_a_query_must_say_injected_values(lake: Lake, where: str) -> None:
    table(lake, ("d", "string"), template="t/${d}/", d_type="injected")
    assert lake.failure(f"SELECT * FROM t {where}").startswith(INJECTED)


@pytest.mark.parametrize(
    ("properties", "message"),
    [
        ({}, "missing projection configuration: [y]"),
        ({"y_type": "list"}, "projection.y.type"),
        ({"y_type": "enum"}, "projection.y.values is missing"),
        ({"y_type": "integer", "y_range": "1"}, "projection.y.range"),
        ({"y_type": "integer", "y_range": "1,x"}, "projection.y.range"),
        ({"y_type": "integer", "y_range": "1,2", "y_interval": "0"}, "projection.y.interval"),
        ({"y_type": "date", "y_range": "2020,2021", "y_format": "yyyy/MM"}, "projection.y.range"),
        ({"y_type": "enum", "y_values": "1", "template": "t/x/"}, "storage.location.template"),
    ],
)
def test_properties_that_say_nothing_clear_fail_the_query(lake: Lake, properties: dict[str, str], message: str) -> None:
    table(lake, ("y", "string"), **properties)
    failure = lake.failure("SELECT * FROM t")
    assert failure.startswith("INVALID_TABLE_PROPERTY: ")
    assert message in failure


@pytest.mark.parametrize(
    ("properties", "what"),
    [
        ({"y_type": "date", "y_range": "01 Jan 2020,NOW", "y_format": "dd MMM yyyy"}, "'MMM' in projection.y.format"),
        (
            {"y_type": "date", "y_range": "2020-01-31,NOW", "y_format": "yyyy-MM-dd", "y_interval_unit": "MONTHS"},
            "steps",
        ),
        ({"y_type": "integer", "y_range": "0,9223372036854775807"}, "more than 1000000 projected values"),
    ],
)
def test_what_is_not_projected_as_athena_does_is_refused(lake: Lake, properties: dict[str, str], what: str) -> None:
    table(lake, ("y", "string"), **properties)
    failure = lake.failure("SELECT * FROM t WHERE y = '7'")
    assert "does not support" in failure
    assert what in failure


def test_insert_and_the_list_of_partitions_are_refused(lake: Lake) -> None:
    years_and_months(lake)
    assert "does not support INSERT with partition projection" in lake.failure("INSERT INTO t VALUES ('a', 2020, '01')")
    assert "does not support the partitions of a table" in lake.failure('SELECT * FROM "t$partitions"')
