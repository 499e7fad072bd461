"""Whole queries: clauses, joins, grouping, windows, sets, views."""
# ruff: noqa: E501  (one case a line)

import csv
from pathlib import Path

import duckdb
import pytest

from superstore_assets.local_aws.athena.sql import Column, Table, View, analyse, connection, text

from .engine import column, plan, rows

V = View(
    "shop",
    "v",
    "/* typed */ SELECT id, customer, amount, year, CAST(month AS integer) AS m FROM orders WHERE amount IS NOT NULL",
    (
        Column("id", "bigint"),
        Column("customer", "varchar"),
        Column("amount", "double"),
        Column("year", "varchar"),
        Column("m", "integer"),
    ),
)

ANSWERS: list[tuple[str, list[tuple[str | None, ...]]]] = [
    ("SELECT id FROM orders WHERE customer = 'ann' ORDER BY id", [("1",), ("3",)]),
    ("SELECT id FROM orders ORDER BY amount", [("3",), ("1",), ("2",), ("4",)]),
    ("SELECT id FROM orders ORDER BY amount DESC", [("2",), ("1",), ("3",), ("4",)]),
    ("SELECT id FROM orders ORDER BY amount DESC NULLS FIRST", [("4",), ("2",), ("1",), ("3",)]),
    ("SELECT id FROM orders ORDER BY id OFFSET 1 LIMIT 2", [("2",), ("3",)]),
    ("SELECT id FROM orders ORDER BY id OFFSET 3 ROWS FETCH FIRST 5 ROWS ONLY", [("4",)]),
    ("SELECT id FROM orders ORDER BY id LIMIT ALL", [("1",), ("2",), ("3",), ("4",)]),
    ("SELECT id * 2 AS id FROM orders ORDER BY -id LIMIT 1", [("8",)]),
    ('SELECT "row id" FROM "awsdatacatalog"."shop"."orders" WHERE ID = 1', [("11",)]),
    ("SELECT shop.orders.id, Orders.YEAR FROM shop.Orders WHERE id = 1", [("1", "2014")]),
    ("SELECT o.* FROM (SELECT id, year FROM orders WHERE id < 2) o", [("1", "2014")]),
    ("SELECT a, b FROM (VALUES (1, 'x'), (2, NULL)) AS t(a, b) ORDER BY a", [("1", "x"), ("2", None)]),
    ("VALUES 1, 2", [("1",), ("2",)]),
    ("TABLE customers LIMIT 0", []),
    ("SELECT count(*), count(amount), count(DISTINCT customer), sum(id), avg(id) FROM orders", [("4", "3", "2", "10", "2.5")]),
    ("SELECT sum(price), avg(price), min(price), max(day) FROM orders", [("6.65", "2.22", "1.10", "2015-01-01")]),
    ("SELECT count(*), sum(amount) FROM orders WHERE false", [("0", None)]),
    ("SELECT year, count(*) FROM orders GROUP BY year ORDER BY 1", [("2014", "2"), ("2015", "2")]),
    ("SELECT year || '!', count(*) FROM orders GROUP BY 1 ORDER BY 1", [("2014!", "2"), ("2015!", "2")]),
    ("SELECT substr(year, 3), sum(amount) / count(*) FROM orders GROUP BY substr(year, 3) ORDER BY 1", [("14", "15.375"), ("15", "-2.5")]),
    ("SELECT customer, count(*) FROM orders GROUP BY customer ORDER BY customer", [("ann", "2"), ("bob", "1"), (None, "1")]),
    ("SELECT year FROM orders GROUP BY year HAVING sum(amount) > 0", [("2014",)]),
    ("SELECT year, sum(amount) s FROM orders GROUP BY year ORDER BY s DESC", [("2014", "30.75"), ("2015", "-5.0")]),
    ("SELECT year FROM orders GROUP BY year ORDER BY count(*) DESC, max(id) DESC", [("2015",), ("2014",)]),
    ("SELECT sum(amount) FILTER (WHERE year = '2014'), count_if(amount < 0) FROM orders", [("30.75", "1")]),
    ("SELECT bool_and(amount > 0), bool_or(amount > 0), every(id > 0) FROM orders", [("false", "true", "true")]),
    ("SELECT min_by(customer, amount), max_by(customer, amount), max_by(customer, id) FROM orders", [("ann", "bob", None)]),
    ("SELECT arbitrary(year), any_value(customer) FROM orders WHERE id IN (3, 4)", [("2015", "ann")]),
    ("SELECT stddev(id), stddev_pop(id), variance(id), var_pop(id) FROM orders", [("1.2909944487358056", "1.118033988749895", "1.6666666666666667", "1.25")]),
    ("SELECT stddev_samp(id), var_samp(id) FROM orders WHERE id = 1", [(None, None)]),
    ("SELECT corr(id, id), covar_pop(id, id), covar_samp(id, id), regr_slope(id, id), regr_intercept(id, id) FROM orders", [("1.0", "1.25", "1.6666666", "1.0", "0.0")]),
    ("SELECT corr(x, y), corr(x, 5.0), covar_samp(x, y), regr_slope(y, x), regr_intercept(y, x) FROM (VALUES (1.0, 2.0), (2.0, 4.5), (4.0, NULL), (7.0, 9.0)) AS t(x, y)", [("0.9792768368874352", None, "11.166666666666668", "1.0806451612903225", "1.564516129032259")]),
    ("SELECT geometric_mean(x) FROM (VALUES 2.0, 8.0) AS t(x)", [("4.0",)]),
    ("SELECT array_agg(customer ORDER BY id DESC) FROM orders", [("[null, ann, bob, ann]",)]),
    ("SELECT max(x), min(x) FROM (VALUES 1.0, nan(), 2.0) AS t(x)", [("2.0", "1.0")]),
    ("SELECT count(DISTINCT x) FROM (VALUES 1.0, 1.0, NULL) AS t(x)", [("1",)]),
    ("SELECT year, month, count(*), grouping(year, month) FROM orders GROUP BY ROLLUP (year, month) ORDER BY 1, 2", [("2014", "01", "1", "0"), ("2014", "02", "1", "0"), ("2014", None, "2", "1"), ("2015", "01", "1", "0"), ("2015", "02", "1", "0"), ("2015", None, "2", "1"), (None, None, "4", "3")]),
    ("SELECT year, month, count(*) FROM orders GROUP BY GROUPING SETS ((year), (month), ()) ORDER BY 1, 2", [("2014", None, "2"), ("2015", None, "2"), (None, "01", "2"), (None, "02", "2"), (None, None, "4")]),
    ("SELECT count(*) FROM orders GROUP BY CUBE (year, month)", [*[("1",)] * 4, *[("2",)] * 4, ("4",)]),
    ("SELECT sum(id), year FROM orders GROUP BY ROLLUP (year) ORDER BY 1", [("3", "2014"), ("7", "2015"), ("10", None)]),
    ("SELECT DISTINCT year FROM orders ORDER BY year DESC", [("2015",), ("2014",)]),
    ("SELECT 1 FROM orders HAVING count(*) > 3", [("1",)]),
    ("SELECT 1 AS a, 2 AS a", [("1", "2")]),
    ("SELECT count(*), grouping(year) FROM orders GROUP BY ROLLUP (year), ROLLUP (year) ORDER BY 2, 1", [*[("2", "0")] * 6, ("4", "1")]),
    ("SELECT count(*), grouping(year) FROM orders GROUP BY DISTINCT ROLLUP (year), ROLLUP (year) ORDER BY 2, 1", [("2", "0"), ("2", "0"), ("4", "1")]),
    ("SELECT month, count(*) FROM orders GROUP BY year, CUBE (month) ORDER BY 1, 2", [("01", "1"), ("01", "1"), ("02", "1"), ("02", "1"), (None, "2"), (None, "2")]),
    # Windows
    ("SELECT id, row_number() OVER (PARTITION BY year ORDER BY id DESC) FROM orders ORDER BY id", [("1", "2"), ("2", "1"), ("3", "2"), ("4", "1")]),
    ("SELECT id, sum(id) OVER (ORDER BY id) FROM orders ORDER BY id", [("1", "1"), ("2", "3"), ("3", "6"), ("4", "10")]),
    ("SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM orders ORDER BY id", [("1", "1"), ("2", "3"), ("3", "5"), ("4", "7")]),
    ("SELECT lag(id) OVER (ORDER BY id), lead(id, 1, BIGINT '0') OVER (ORDER BY id) FROM orders ORDER BY id", [(None, "2"), ("1", "3"), ("2", "4"), ("3", "0")]),
    ("SELECT first_value(id) OVER (ORDER BY id), last_value(id) OVER (ORDER BY id), nth_value(id, 2) OVER (ORDER BY id) FROM orders ORDER BY id", [("1", "1", None), ("1", "2", "2"), ("1", "3", "2"), ("1", "4", "2")]),
    ("SELECT last_value(amount) IGNORE NULLS OVER (ORDER BY id) FROM orders ORDER BY id", [("10.5",), ("20.25",), ("-5.0",), ("-5.0",)]),
    ("SELECT rank() OVER (ORDER BY year), dense_rank() OVER (ORDER BY year), ntile(2) OVER (ORDER BY id), percent_rank() OVER (ORDER BY id), cume_dist() OVER (ORDER BY id) FROM orders ORDER BY id", [("1", "1", "1", "0.0", "0.25"), ("1", "1", "1", "0.3333333333333333", "0.5"), ("3", "2", "2", "0.6666666666666666", "0.75"), ("3", "2", "2", "1.0", "1.0")]),
    ("SELECT year, sum(amount) / sum(sum(amount)) OVER () FROM orders GROUP BY year ORDER BY 1", [("2014", "1.1941747572815533"), ("2015", "-0.1941747572815534")]),
    ("SELECT rank() OVER (ORDER BY amount DESC) FROM orders WHERE id IN (2, 4) ORDER BY id", [("1",), ("2",)]),
    # Joins
    ("SELECT o.id, c.city FROM orders o JOIN customers c ON o.customer = c.customer ORDER BY 1", [("1", "Oslo"), ("3", "Oslo")]),
    ("SELECT o.id, c.city FROM orders o LEFT JOIN customers c ON o.customer = c.customer ORDER BY 1", [("1", "Oslo"), ("2", None), ("3", "Oslo"), ("4", None)]),
    ("SELECT o.id, c.city FROM orders o RIGHT JOIN customers c ON o.customer = c.customer ORDER BY 2, 1", [(None, "Nowhere"), ("1", "Oslo"), ("3", "Oslo"), (None, "Rome")]),
    ("SELECT customer, id, rank FROM orders FULL JOIN customers USING (customer) ORDER BY customer, id", [("ann", "1", "1"), ("ann", "3", "1"), ("bob", "2", None), ("cid", None, "2"), (None, "4", None), (None, None, "3")]),
    ("SELECT * FROM (VALUES (1, 'a')) t(x, y) JOIN (VALUES (1.0, 'b')) u(x, z) USING (x)", [("1.0", "a", "b")]),
    ("SELECT count(*) FROM orders CROSS JOIN customers", [("12",)]),
    ("SELECT count(*) FROM orders a, orders b WHERE a.id < b.id", [("6",)]),
    ("SELECT count(*) FROM orders a JOIN orders b ON a.id = b.id JOIN customers c ON c.rank < a.id", [("6",)]),
    ("SELECT id, tag FROM orders CROSS JOIN UNNEST(tags) AS t(tag)", [("1", "a"), ("1", "b")]),
    ("SELECT id, tag, n FROM orders CROSS JOIN UNNEST(tags) WITH ORDINALITY AS t(tag, n) ORDER BY n", [("1", "a", "1"), ("1", "b", "2")]),
    ("SELECT * FROM (SELECT 1 a) CROSS JOIN UNNEST(ARRAY[1, 2]) AS u(x)", [("1", "1"), ("1", "2")]),
    ("SELECT * FROM UNNEST(ARRAY['a', 'b']) WITH ORDINALITY AS u(x, n)", [("a", "1"), ("b", "2")]),
    ("SELECT u.* FROM orders, UNNEST(tags) AS u ORDER BY 1", [("a",), ("b",)]),
    # Queries in queries
    ("WITH a AS (SELECT id, year FROM orders), b AS (SELECT * FROM a WHERE id > 1) SELECT x.id, y.id FROM b x JOIN a y ON x.id = y.id + 1 ORDER BY 1", [("2", "1"), ("3", "2"), ("4", "3")]),
    ("WITH t(n) AS (SELECT max(id) FROM orders) SELECT n FROM t", [("4",)]),
    ("WITH t AS (SELECT 1 x) SELECT * FROM orders WHERE id IN (SELECT x FROM t) AND false", []),
    ("SELECT id FROM orders WHERE amount = (SELECT max(amount) FROM orders)", [("2",)]),
    ("SELECT (SELECT 1 WHERE false)", [(None,)]),
    ("SELECT id FROM orders WHERE customer IN (SELECT customer FROM customers) ORDER BY 1", [("1",), ("3",)]),
    ("SELECT id FROM orders WHERE customer NOT IN (SELECT customer FROM customers)", []),
    ("SELECT id FROM orders WHERE customer NOT IN (SELECT customer FROM customers WHERE customer IS NOT NULL)", [("2",)]),
    ("SELECT id FROM orders o WHERE EXISTS (SELECT 1 FROM customers c WHERE c.customer = o.customer) ORDER BY 1", [("1",), ("3",)]),
    ("SELECT id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.customer = o.customer) ORDER BY 1", [("2",), ("4",)]),
    ("SELECT id, (SELECT count(*) FROM customers c WHERE c.customer = o.customer) FROM orders o ORDER BY 1", [("1", "1"), ("2", "0"), ("3", "1"), ("4", "0")]),
    ("SELECT year, (SELECT max(id) FROM orders u WHERE u.year = o.year) FROM orders o GROUP BY year ORDER BY 1", [("2014", "2"), ("2015", "4")]),
    ("SELECT x.id FROM orders x JOIN customers c ON x.customer = c.customer WHERE c.rank = 1 ORDER BY x.id", [("1",), ("3",)]),
    ("SELECT count(*) FROM (orders o JOIN customers c ON o.customer = c.customer)", [("2",)]),
    ("SELECT id FROM (SELECT CAST(customer AS integer) n, id FROM orders WHERE customer = '1') WHERE n > 5", []),
    # Sets
    ("SELECT 1 UNION SELECT 1 UNION ALL SELECT 2 ORDER BY 1", [("1",), ("2",)]),
    ("SELECT 1 UNION ALL SELECT 2.5 ORDER BY 1 DESC LIMIT 1", [("2.5",)]),
    ("SELECT 'a' x UNION ALL SELECT 'bcd' ORDER BY x", [("a",), ("bcd",)]),
    ("(SELECT id FROM orders ORDER BY id DESC LIMIT 1) UNION ALL (SELECT id FROM orders ORDER BY id LIMIT 1)", [("4",), ("1",)]),
    ("SELECT 1 UNION SELECT 2 INTERSECT SELECT 2 ORDER BY 1", [("1",), ("2",)]),
    ("VALUES 1, 2, 2 EXCEPT VALUES 1", [("2",)]),
    ("VALUES 1, 2, 2 INTERSECT VALUES 2", [("2",)]),
    ("SELECT NULL UNION SELECT 1 ORDER BY 1", [("1",), (None,)]),
    ("SELECT year, CASE WHEN sum(amount) > 0 THEN 'good' ELSE 'bad' END FROM orders GROUP BY year ORDER BY year", [("2014", "good"), ("2015", "bad")]),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "answer"), ANSWERS, ids=[row[0] for row in ANSWERS])
def test_answer(sql: str, answer: list[tuple[str | None, ...]]) -> None:
    found = rows(sql)
    assert (sorted(map(str, found)) == sorted(map(str, answer))) if "ORDER BY" not in sql else found == answer


def test_names_and_types_of_the_result() -> None:
    found = plan("SELECT ID, o.Year AS \"The Year\", 1 + 1, count(*) OVER (), 'a' FROM orders o").columns
    assert [(c.name, c.type) for c in found] == [
        ("ID", "bigint"),  # headings keep the letters' case of the query
        ("The Year", "varchar"),
        ("_col2", "integer"),
        ("_col3", "bigint"),
        ("_col4", "varchar(1)"),
    ]
    assert [c.name for c in plan("SELECT * FROM orders").columns[:2]] == ["id", "customer"]
    assert [c.type for c in plan("SELECT sum(id), sum(price), avg(price), count(*), sum(amount), max(customer) FROM orders").columns] == [
        "bigint", "decimal(38,2)", "decimal(10,2)", "bigint", "double", "varchar",
    ]  # fmt: skip


def test_star_keeps_the_partition_keys_last() -> None:
    names = [c.name for c in plan("SELECT customer, day, amount, year, month FROM orders").columns]
    assert names[-2:] == ["year", "month"]


def test_a_view_is_read_with_its_own_database_and_types() -> None:
    assert rows("SELECT customer, sum(amount), max(m) FROM v GROUP BY customer ORDER BY 1", V) == [
        ("ann", "5.5", "1"),
        ("bob", "20.25", "2"),
    ]
    found = plan("SELECT a.id FROM v a JOIN v b ON a.id = b.id", V)
    assert found.views == (V,)
    assert [s.alias for s in found.scans] == ["scan_0", "scan_1"]


def test_a_scan_names_the_columns_that_are_read() -> None:
    (scan,) = plan("SELECT id FROM orders WHERE year = '2014' ORDER BY amount").scans
    assert scan.columns == ("id", "amount", "year")
    assert scan.table.name == "orders"
    (scan,) = plan("SELECT count(*) FROM orders").scans
    assert scan.columns == ()


def test_the_sample_superstore_adds_up(shared_data: Path) -> None:
    with (shared_data / "sample_superstore.csv").open(encoding="cp1252", newline="") as file:
        header, *lines = csv.reader(file)
    names = [name.lower().replace(" ", "_").replace("-", "_") for name in header]
    table = Table("s", "orders", tuple(Column(name, "varchar") for name in names))

    class Catalog:
        def relation(self, database: str, name: str) -> Table:
            return table

    found = analyse(
        """
        WITH v_orders AS (
            SELECT CAST(date_parse(order_date, '%m/%d/%Y') AS date) AS order_date, sub_category,
                   CAST(sales AS double) AS sales, CAST(profit AS double) AS profit,
                   CAST(quantity AS integer) AS quantity, CAST(sales AS decimal(18, 4)) AS exact
            FROM orders
        )
        SELECT count(*), round(sum(sales), 4), round(sum(profit), 4), sum(quantity), sum(exact),
               count(DISTINCT date_trunc('month', order_date)), min(order_date), max(order_date)
        FROM v_orders
        """,
        Catalog(),
        "s",
    )
    session = connection()
    listed = ", ".join(f"{name} VARCHAR" for name in names)
    session.execute(f"CREATE TABLE scan_0 ({listed})")
    session.executemany(f"INSERT INTO scan_0 VALUES ({', '.join('?' * len(names))})", lines)
    answer = session.execute(found.sql).fetchall()
    assert [text(v, c.type) for v, c in zip(answer[0], found.columns, strict=True)] == [
        "9994", "2297200.8603", "286397.0217", "37873", "2297200.8603", "48", "2014-01-03", "2017-12-30",
    ]  # fmt: skip


def test_the_connection_reads_no_files_but_those_it_may(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.csv").write_text("x\n1\n")
    (tmp_path / "b.csv").write_text("x\n1\n")
    session = connection([str(tmp_path / "in")])
    assert session.execute(f"SELECT * FROM read_csv('{tmp_path}/in/a.csv')").fetchall() == [(1,)]
    with pytest.raises(duckdb.PermissionException):
        session.execute(f"SELECT * FROM read_csv('{tmp_path}/b.csv')")


def test_columns_of_one_name_are_kept_apart() -> None:
    assert column("SELECT a.id FROM orders a JOIN orders b ON a.id = b.id + 1 ORDER BY b.id DESC") == ["4", "3", "2"]
