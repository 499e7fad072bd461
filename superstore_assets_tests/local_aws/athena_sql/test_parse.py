"""Which statement a text is, and what is no statement."""
# ruff: noqa: E501  (one case a line)

import pytest

from superstore_assets.local_aws.athena.sql import CreateView, DropView, Other, QueryError, Select, parse


@pytest.mark.parametrize(
    "sql",
    ["SELECT 1", "select 1;", "WITH a AS (SELECT 1) SELECT * FROM a", "VALUES 1", "TABLE t", "(SELECT 1) UNION SELECT 2", "-- note\nSELECT 1 /* end */ ;"],
)  # fmt: skip
def test_queries(sql: str) -> None:
    assert isinstance(parse(sql), Select)


def test_create_view() -> None:
    found = parse('CREATE OR REPLACE VIEW "Shop"."v_a" AS\nSELECT 1 AS x -- one\n;')
    assert isinstance(found, CreateView)
    assert (found.database, found.name, found.or_replace, found.query_sql) == ("shop", "v_a", True, "SELECT 1 AS x")
    found = parse("create view v as with a as (select 1) select * from a")
    assert isinstance(found, CreateView)
    assert (found.database, found.or_replace) == (None, False)


def test_drop_view() -> None:
    found = parse("DROP VIEW IF EXISTS shop.v;")
    assert isinstance(found, DropView)
    assert (found.database, found.name, found.if_exists) == ("shop", "v", True)


@pytest.mark.parametrize(
    ("sql", "kind"),
    [("SHOW TABLES IN shop", "SHOW TABLES"), ("MSCK REPAIR TABLE t", "MSCK REPAIR"), ("DESCRIBE `t`", "DESCRIBE `"), ("CREATE EXTERNAL TABLE `t` (`a` string) LOCATION 's3://b/k/'", "CREATE EXTERNAL"), ("DROP TABLE t", "DROP TABLE")],
)  # fmt: skip
def test_other_statements_are_named(sql: str, kind: str) -> None:
    found = parse(sql)
    assert isinstance(found, Other)
    assert found.kind == kind
    assert found.sql == sql


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("SELEC 1", "line 1:1: mismatched input 'SELEC'"),
        ("", "line 1:1: mismatched input '<EOF>'. Expecting a statement"),
        ("SELECT a::integer FROM t", "line 1:9: mismatched input ':'"),
        ("SELECT 1 == 2", "line 1:11: mismatched input '='"),
        ("SELECT a,\nFROM t", "line 2:1: mismatched input 'FROM'"),
        ("SELECT (1, )", "line 1:12: mismatched input ')'"),
        ("FROM t SELECT 1", "line 1:1: mismatched input 'FROM'"),
        ("SELECT 1 FROM t LIMIT 1, 2", "line 1:24: mismatched input ','"),
        ("SELECT 1 FROM t LIMIT 1 OFFSET 2", "line 1:25: mismatched input 'OFFSET'"),
        ("SELECT 'a' 'b'", "line 1:12: mismatched input ''b''"),
        ("SELECT a FROM t QUALIFY x", "line 1:25: mismatched input 'x'"),
        ("SELECT a ILIKE 'b'", "line 1:16: mismatched input ''b''"),
        ("SELECT TOP 5 a", "line 1:12: mismatched input '5'"),
        ("SELECT 1;SELECT 2", "Only one sql statement is allowed. Found: SELECT 1;SELECT 2"),
        ("CREATE VIEW v SELECT 1", "line 1:15: mismatched input 'SELECT'"),
        ("SELECT 'open", None),
        ("SELECT 1 FROM t WHERE", "line 1:22: mismatched input '<EOF>'"),
        ("SELECT `a` FROM t", None),
        ("SELECT a AS from FROM t", "line 1:13: mismatched input 'from'"),
        ("SELECT 1__000", "line 1:8: identifiers must not start with a digit; surround the identifier with double quotes"),
        ("SELECT extract(year, d)", "line 1:20: mismatched input ','"),
    ],
)  # fmt: skip
def test_syntax_errors(sql: str, message: str | None) -> None:
    with pytest.raises(QueryError) as error:
        parse(sql)
    assert error.value.code == "SYNTAX_ERROR"
    if message is not None:
        assert error.value.message == message
