"""The views' files: what is read from their SQL, and which files are refused."""

from pathlib import Path

import pytest

from superstore_assets.settings import Settings
from superstore_assets.views.sql import View, ViewSqlError, read_views

SETTINGS = Settings(_env_file=None)


def views_of(folder: Path, **files: str) -> dict[str, View]:
    for name, sql in files.items():
        (folder / f"{name}.sql").write_text(sql)
    return {view.name: view for view in read_views(SETTINGS, folder)}


def test_a_view_comes_after_the_views_that_it_reads() -> None:
    names = [view.name for view in read_views(SETTINGS)]
    assert names[0] == "v_orders"
    assert names.index("v_monthly_sales") < names.index("v_triage")


def test_dependencies_are_read_from_the_sql_and_leave_out_its_own_names(tmp_path: Path) -> None:
    views = views_of(
        tmp_path,
        v_a="SELECT sales FROM orders",
        v_b="WITH x AS (SELECT sales FROM v_a) SELECT x.sales FROM x JOIN v_a ON x.sales = v_a.sales",
    )
    assert (views["v_a"].reads, views["v_b"].reads) == (("orders",), ("v_a",))


def test_a_column_knows_where_it_comes_from(tmp_path: Path) -> None:
    views = views_of(
        tmp_path,
        v_a="SELECT CAST(sales AS double) AS sales, CAST(profit AS double) AS profit, region FROM orders",
        v_b="""
            WITH sums AS (SELECT region, SUM(profit) AS p, SUM(sales) AS s FROM v_a GROUP BY region)
            SELECT region, p / s AS margin, COUNT(*) AS n FROM sums GROUP BY region, p, s
        """,
    )
    sources = {column.name: column.sources for column in views["v_b"].columns}
    assert sources == {
        "region": (("v_a", "region"),),
        "margin": (("v_a", "profit"), ("v_a", "sales")),
        "n": (),
    }


def test_descriptions_are_comments_or_those_of_the_source(tmp_path: Path) -> None:
    views = views_of(tmp_path, v_a="-- What it\n-- is.\nSELECT region, LOWER(city) AS town -- The town.\nFROM orders")
    assert views["v_a"].description == "What it is."
    assert {c.name: c.description for c in views["v_a"].columns} == {"region": "Sales region.", "town": "The town."}


def test_every_column_of_every_view_is_described() -> None:
    assert [f"{v.name}.{c.name}" for v in read_views(SETTINGS) for c in v.columns if not c.description] == []


def test_thresholds_come_from_the_settings_and_change_the_code_version() -> None:
    strict = Settings(_env_file=None, amber_below=0.25)
    before = {view.name: view for view in read_views(SETTINGS)}
    after = {view.name: view for view in read_views(strict)}
    assert "2.500000e-01 * sub_category_sales THEN 'AMBER'" in after["v_monthly_sales"].statement
    changed = {name for name in before if before[name].code_version != after[name].code_version}
    assert changed == {"v_monthly_sales"}


@pytest.mark.parametrize(
    ("name", "sql", "message"),
    [
        (
            "orders_2",
            "SELECT sales FROM orders",
            "orders_2.sql: a view is called v_...; the Athena role may make no other",
        ),
        ("v_a", "SELECT FROM WHERE", "v_a.sql: "),
        ("v_a", "DROP TABLE orders", "v_a.sql: a view's file holds one SELECT"),
        ("v_a", "SELECT sales FROM order", "v_a.sql: "),
        ("v_a", "SELECT sales FROM sails", "v_a.sql: reads sails, which is no view here and not the table"),
        ("v_a", "SELECT ${green_below} AS x FROM orders", "v_a.sql: no setting is called 'green_below'"),
        ("v_a", "SELECT a FROM v_a", "views read each other in a circle: v_a -> v_a"),
    ],
)
def test_a_file_that_is_no_view_is_refused_by_name(tmp_path: Path, name: str, sql: str, message: str) -> None:
    with pytest.raises(ViewSqlError) as refused:
        views_of(tmp_path, **{name: sql})
    assert str(refused.value).startswith(message)


def test_an_unknown_column_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ViewSqlError, match=r"v_a\.sql: .*saales"):
        views_of(tmp_path, v_a="SELECT saales FROM orders")
