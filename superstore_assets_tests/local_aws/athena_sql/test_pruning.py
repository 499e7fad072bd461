"""Which partitions and groups of rows a scan may leave out."""

import datetime

import pytest

from superstore_assets.local_aws.athena.sql import Column, Range, View

from .engine import plan

MONTHS = [{"year": y, "month": m} for y in ("2014", "2015") for m in ("01", "02")]
VIEW = View(
    "shop",
    "v",
    "SELECT id, year, CAST(year AS integer) AS y, lower(month) AS month_text,"
    " CAST(year || '-' || month || '-01' AS date) AS first_day FROM orders",
    (
        Column("id", "bigint"),
        Column("year", "varchar"),
        Column("y", "integer"),
        Column("month_text", "varchar"),
        Column("first_day", "date"),
    ),
)

KEPT = [
    ("SELECT * FROM orders", "1111"),
    ("SELECT * FROM orders WHERE year = '2014'", "1100"),
    ("SELECT * FROM orders WHERE '2014' = year AND month = '02'", "0100"),
    ("SELECT * FROM orders WHERE year = '2014' OR month = '02'", "1101"),
    ("SELECT * FROM orders WHERE year = '2014' OR id = 1", "1111"),
    ("SELECT * FROM orders WHERE (year = '2014' AND id = 1) OR (year = '2015' AND month = '01' AND id = 2)", "1110"),
    ("SELECT * FROM orders WHERE year <> '2014'", "0011"),
    ("SELECT * FROM orders WHERE NOT year = '2014'", "0011"),
    ("SELECT * FROM orders WHERE NOT (year = '2014' OR id = 3)", "0011"),
    ("SELECT * FROM orders WHERE month IN ('01', '03')", "1010"),
    ("SELECT * FROM orders WHERE month NOT IN ('01', '03')", "0101"),
    ("SELECT * FROM orders WHERE year BETWEEN '2014' AND '2014z'", "1100"),
    ("SELECT * FROM orders WHERE year > '2014' AND month < '02'", "0010"),
    ("SELECT * FROM orders WHERE year >= '2015' AND amount > 0", "0011"),
    ("SELECT * FROM orders WHERE CAST(year AS integer) = 2014", "1100"),
    ("SELECT * FROM orders WHERE CAST(year AS bigint) > 2014", "0011"),
    ("SELECT * FROM orders WHERE year = NULL", "1111"),
    ("SELECT * FROM orders WHERE year IS NULL", "0000"),
    ("SELECT * FROM orders WHERE lower(year) = '2014'", "1111"),
    ("SELECT * FROM v WHERE year = '2014'", "1100"),
    ("SELECT * FROM v WHERE y = 2014", "1100"),
    ("SELECT * FROM v WHERE month_text = '01'", "1111"),
    ("SELECT * FROM v WHERE first_day = DATE '2014-02-01'", "0100"),
    ("SELECT * FROM v WHERE first_day BETWEEN DATE '2014-02-01' AND DATE '2015-01-31'", "0110"),
    ("SELECT * FROM orders WHERE year || month >= '201502'", "0001"),
    ("SELECT * FROM orders WHERE year || customer = '2014'", "1111"),
    ("WITH q AS (SELECT year AS a FROM orders) SELECT * FROM q WHERE a = '2014'", "1100"),
    ("SELECT * FROM (SELECT year, count(*) FROM orders GROUP BY year) WHERE year = '2014'", "1100"),
    ("SELECT year FROM orders GROUP BY year HAVING year = '2014'", "1111"),
    ("SELECT * FROM (SELECT DISTINCT year FROM orders) WHERE year = '2014'", "1100"),
    # What stands between would see fewer rows.
    ("SELECT * FROM (SELECT year FROM orders LIMIT 1) WHERE year = '2014'", "1111"),
    ("SELECT * FROM (SELECT year, row_number() OVER (ORDER BY id) n FROM orders) WHERE year = '2014'", "1111"),
    ("SELECT * FROM (SELECT year FROM orders GROUP BY ROLLUP (year)) WHERE year IS NULL", "1111"),
    ("SELECT * FROM customers c LEFT JOIN orders o ON c.rank = o.id WHERE o.year IS NULL", "1111"),
    ("SELECT * FROM customers c RIGHT JOIN orders o ON c.rank = o.id WHERE o.year = '2014'", "1100"),
    ("SELECT * FROM orders o LEFT JOIN customers c ON c.rank = o.id WHERE o.year = '2014'", "1100"),
    ("SELECT * FROM orders o JOIN customers c ON c.rank = o.id AND o.year = '2014'", "1100"),
    ("SELECT * FROM orders o LEFT JOIN customers c ON o.year = '2014'", "1111"),
    ("SELECT * FROM orders FULL JOIN customers USING (customer) WHERE year IS NULL", "1111"),
    ("SELECT year FROM orders UNION ALL SELECT '2014' ORDER BY 1", "1111"),
]


@pytest.mark.parametrize(("sql", "kept"), KEPT, ids=[row[0] for row in KEPT])
def test_partitions_kept(sql: str, kept: str) -> None:
    (scan,) = [s for s in plan(sql, VIEW).scans if s.table.name == "orders"]
    assert "".join("1" if scan.keep(month) else "0" for month in MONTHS) == kept


def test_a_join_prunes_each_side_by_its_own_predicate() -> None:
    left, right = plan(
        "SELECT 1 FROM orders a JOIN orders b ON a.id = b.id WHERE a.year = '2014' AND b.month = '02'"
    ).scans
    assert [left.keep(m) for m in MONTHS] == [True, True, False, False]
    assert [right.keep(m) for m in MONTHS] == [False, True, False, True]


def test_a_partition_without_a_value_is_null() -> None:
    (scan,) = plan("SELECT * FROM orders WHERE year IS NULL").scans
    assert scan.keep({"year": "__HIVE_DEFAULT_PARTITION__", "month": "01"})
    (scan,) = plan("SELECT * FROM orders WHERE year = '2014'").scans
    assert not scan.keep({"year": "__HIVE_DEFAULT_PARTITION__", "month": "01"})


# Four groups of rows: ids 1 to 9, 10 to 19 and some NULLs, only NULLs, and one of which nothing is known.
GROUPS: list[dict[str, Range]] = [
    {
        "id": Range(1, 9, nulls=False),
        "customer": Range("ann", "bob", nulls=False),
        "day": Range(datetime.date(2014, 1, 1), datetime.date(2014, 1, 31), nulls=False),
        "amount": Range(1.0, 2.0, nulls=False),
    },
    {
        "id": Range(10, 19, nulls=True),
        "customer": Range("bob", "zoe", nulls=True),
        "day": Range(datetime.date(2014, 2, 1), datetime.date(2014, 2, 28), nulls=True),
        "amount": Range(3.0, 3.0, nulls=True),
    },
    dict.fromkeys(("id", "customer", "day", "amount"), Range(None, None, nulls=True)),
    {},
]


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ("id = 5", "1001"),
        ("id = 9 OR id = 10", "1101"),
        ("id < 1", "0001"),
        ("id <= 1", "1001"),
        ("id > 9", "0101"),
        ("id >= 9", "1101"),
        ("id IN (20, 30)", "0001"),
        ("id BETWEEN 5 AND 12", "1101"),
        ("8 < id AND id < 11", "1101"),
        ("id <> 5", "1101"),
        ("NOT id > 30", "1111"),
        ("id IS NULL", "0111"),
        ("id IS NOT NULL", "1101"),
        ("(id > 30) IS NULL", "1111"),
        ("customer = 'carl'", "0101"),
        ("customer < 'b'", "1001"),
        ("day >= DATE '2014-02-01'", "0101"),
        ("amount > 2", "0101"),
        ("amount <> 3e0", "1101"),
        ("id = 5 AND upper(customer) = 'ANN'", "1001"),
        ("id = 5 OR upper(customer) = 'ANN'", "1111"),
        ("customer || 'x' = 'annx'", "1111"),
        ("id + 1 = 5", "1111"),
    ],
)
def test_groups_of_rows_kept_by_their_ranges(condition: str, kept: str) -> None:
    (scan,) = plan(f"SELECT id, customer, day, amount FROM orders WHERE {condition}").scans
    assert "".join("1" if scan.keep(group) else "0" for group in GROUPS) == kept


def test_ranges_hold_through_a_view() -> None:
    (scan,) = plan("SELECT * FROM v WHERE id = 12 AND year = '2014'", VIEW).scans
    assert [scan.keep({"year": "2014", "month": "02", **group}) for group in GROUPS] == [False, True, False, True]
    assert not scan.keep({"year": "2015", "month": "02", **GROUPS[1]})
