"""Statements that are long or nest deep: answered, or refused in Trino's words where Trino refuses them."""

import duckdb
import pytest

from superstore_assets.local_aws.athena.sql import Column, View, connection, describe

from .engine import column, failure, rows

TYPED = View(
    "shop",
    "typed",
    "SELECT CAST(year AS integer) AS y, CAST(year AS double) AS d, CAST(year || '-01-01' AS date) AS day FROM orders",
    (Column("y", "integer"), Column("d", "double"), Column("day", "date")),
)


def nested(opening: str, inside: str, closing: str, times: int) -> str:
    return opening * times + inside + closing * times


@pytest.mark.parametrize("name", ["y", "d"])
def test_a_chain_of_or_over_what_a_view_casts(name: str) -> None:
    terms = " OR ".join(f"{name} = {year}" for year in range(2014, 2514))
    assert column(f"SELECT count(*) FROM typed WHERE {terms}", TYPED) == ["4"]
    mixed = " OR ".join(f"(y = {year} AND d > {year})" for year in range(2014, 2264))
    assert column(f"SELECT count(*) FROM typed WHERE {mixed}", TYPED) == ["0"]


def test_thousands_of_values() -> None:
    listed = ", ".join(map(str, range(5000)))
    assert column(f"SELECT count(*) FROM typed WHERE y IN ({listed}) AND d IN ({listed})", TYPED) == ["4"]
    assert column("SELECT count(*) FROM (VALUES " + ", ".join(f"({n}, 'a')" for n in range(2000)) + ") t") == ["2000"]


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        (nested("(", "1", ")", 500), "1"),
        (" + ".join(["1"] * 1000), "1000"),
        (" + ".join(["id"] * 500), "500"),
        (" || ".join(["'a'"] * 500), "a" * 500),
        (nested("round(", "amount", ")", 60), "11.0"),
        (nested("upper(", "customer", ")", 60), "ANN"),
        (nested("TRY_CAST(CAST(", "id", " AS varchar) AS bigint)", 30), "1"),
        (nested("CASE WHEN id = 2 THEN 2 ELSE ", "5", " END", 60), "5"),
        ("NOT " * 500 + "true", "true"),
        ("CASE " + " ".join(f"WHEN id = {n} THEN {n}" for n in range(500)) + " END", "1"),
    ],
    ids=lambda text: str(text)[:20],
)
def test_deep_and_long_expressions(expression: str, value: str) -> None:
    assert column(f"SELECT {expression} FROM orders WHERE id = 1") == [value]


def test_deep_and_long_queries() -> None:
    assert rows("SELECT * FROM (" * 80 + "SELECT 1 AS a" + ")" * 80) == [("1",)]
    assert len(rows(" UNION ALL ".join(["SELECT 1"] * 300))) == 300
    assert column("SELECT " + " + ".join(["id"] * 200) + " FROM orders GROUP BY id ORDER BY id LIMIT 1") == ["200"]


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        (
            "SELECT " + nested("(", "1", ")", 4000),
            "SYNTAX_ERROR: line 1:1: statement is too large (stack overflow while parsing)",
        ),
        (
            "SELECT " + " + ".join(["1"] * 4000),
            "STACK_OVERFLOW: line 1:8: statement is too large (stack overflow during analysis)",
        ),
    ],
    ids=["parentheses", "terms"],
)
def test_what_is_too_large_for_trino_too(sql: str, message: str) -> None:
    assert failure(sql) == message


def test_a_query_that_would_grow_without_end_is_refused_before_it_runs() -> None:
    doubled = ", ".join(f"c{n} AS (SELECT a.x FROM c{n - 1} a JOIN c{n - 1} b ON a.x = b.x)" for n in range(1, 40))
    found = failure(f"WITH c0 AS (SELECT id AS x FROM orders), {doubled} SELECT count(*) FROM c39")
    assert found.startswith("NOT_SUPPORTED: ")
    assert "so large when its WITH queries are put in" in found
    assert failure("WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT * FROM t") == (
        "NOT_SUPPORTED: line 1:16: the embedded Athena does not support WITH RECURSIVE"
    )


def test_a_query_is_held_to_its_memory_and_the_connection_lives_on() -> None:
    session = connection(memory="64MiB")
    with pytest.raises(duckdb.OutOfMemoryException) as failed:
        session.execute("SELECT list(a.range + b.range) FROM range(5000) a, range(5000) b").fetchall()
    assert str(describe(failed.value)).startswith(
        "EXCEEDED_LOCAL_MEMORY_LIMIT: Query exceeded per-node memory limit of 6"
    )
    assert session.execute("SELECT 1").fetchall() == [(1,)]


@pytest.mark.parametrize(
    "made",
    [
        "lpad('x', 2147483647, 'y')",
        "rpad(city, 100000000, 'y')",
        "replace(lpad('a', 10000000, 'a'), 'a', lpad('b', 10000, 'b'))",
    ],
)
def test_a_text_that_would_take_all_memory_is_not_made(made: str) -> None:
    assert "does not support making a text of more than 10000000 characters" in failure(
        f"SELECT length({made}) FROM customers"
    )
    assert column("SELECT length(lpad('x', 10000000, 'y'))") == ["10000000"]
