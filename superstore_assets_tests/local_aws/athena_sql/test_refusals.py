"""What Trino refuses is refused in its words; what this engine lacks is refused by name; run-time failures are Trino's."""
# ruff: noqa: E501  (one case a line)

import pytest

from superstore_assets.local_aws.athena.sql import View

from .engine import column, failure

TRINO = [
    # Types
    ("SELECT * FROM orders WHERE year = 2014", "TYPE_MISMATCH: line 1:33: Cannot apply operator: varchar = integer"),
    ("SELECT 'a' = 1", "TYPE_MISMATCH: line 1:12: Cannot apply operator: varchar(1) = integer"),
    ("SELECT day = '2014-01-01' FROM orders", "TYPE_MISMATCH: line 1:12: Cannot apply operator: date = varchar(10)"),
    ("SELECT 1 + 'a'", "TYPE_MISMATCH: line 1:10: Cannot apply operator: integer + varchar(1)"),
    ("SELECT (1 + 2) * 'a'", "TYPE_MISMATCH: line 1:16: Cannot apply operator: integer * varchar(1)"),
    ("SELECT DATE '2014-01-01' + 1", "TYPE_MISMATCH: line 1:26: Cannot apply operator: date + integer"),
    ("SELECT 'a' || 1", "FUNCTION_NOT_FOUND: line 1:12: Unexpected parameters (varchar(1), integer) for function concat. Expected: concat(E, array(E)), concat(array(E), ...), concat(array(E), E), concat(char(x), char(y)), concat(varbinary, ...), concat(varchar, ...)"),
    ("SELECT 1 IN ('a')", "TYPE_MISMATCH: line 1:8: IN value and list items must be the same type or coercible to a common type. Cannot find common type between integer and varchar(1), all types (without duplicates): [integer, varchar(1)]"),
    ("SELECT id FROM orders WHERE id", "TYPE_MISMATCH: line 1:29: WHERE clause must evaluate to a boolean: actual type bigint"),
    ("SELECT NOT 1", "TYPE_MISMATCH: line 1:12: Value of logical NOT expression must evaluate to a boolean (actual: integer)"),
    ("SELECT CASE WHEN 1 THEN 2 END", "TYPE_MISMATCH: line 1:18: CASE WHEN clause must evaluate to a boolean (actual: integer)"),
    ("SELECT IF(true, 1, 'a')", "TYPE_MISMATCH: line 1:8: Result types for IF must be the same: integer and varchar(1)"),
    ("SELECT 1 BETWEEN 'a' AND 'b'", "TYPE_MISMATCH: line 1:8: Cannot check if integer is BETWEEN varchar(1) and varchar(1)"),
    ("SELECT 1 LIKE 'a'", "TYPE_MISMATCH: line 1:8: Left side of LIKE expression must evaluate to a varchar (actual: integer)"),
    ("SELECT CAST(DATE '2014-01-01' AS integer)", "TYPE_MISMATCH: line 1:8: Cannot cast date to integer"),
    ("SELECT CAST(1 AS money)", "TYPE_MISMATCH: line 1:8: Unknown type: money"),
    ("SELECT DATE '2014-13-45x'", "INVALID_LITERAL: line 1:8: '2014-13-45x' is not a valid DATE literal"),
    ("SELECT 9223372036854775808", "SYNTAX_ERROR: line 1:1: Invalid numeric literal: 9223372036854775808"),
    ("SELECT 1 UNION SELECT 'a'", "TYPE_MISMATCH: line 1:8: column 1 in UNION query has incompatible types: integer, varchar(1)"),
    ("SELECT 1 UNION SELECT 1, 2", "TYPE_MISMATCH: line 1:8: UNION query has different number of fields: 1, 2"),
    ("SELECT [1]", "SYNTAX_ERROR: line 1:8: mismatched input '['"),
    ("SELECT INTERVAL 1 DAY", "SYNTAX_ERROR: line 1:17: mismatched input '1'"),
    ("SELECT INTERVAL '1 DAY'", "TYPE_NOT_FOUND: line 1:8: Unknown type: INTERVAL"),
    ("SELECT extract(hour FROM DATE '2014-01-03')", "TYPE_MISMATCH: line 1:26: Cannot extract HOUR from date"),
    ("SELECT +'a'", "TYPE_MISMATCH: line 1:8: Unary '+' operator cannot by applied to varchar(1) type"),
    ("SELECT BIGINT '1.5'", "INVALID_LITERAL: line 1:8: '1.5' is not a valid BIGINT literal"),
    ("SELECT CAST(1 AS decimal(39, 1))", "INVALID_FUNCTION_ARGUMENT: line 1:8: DECIMAL precision must be in range [1, 38] and its scale in range [0, precision]: decimal(39, 1)"),
    ("SELECT coalesce(1)", "SYNTAX_ERROR: line 1:8: The 'coalesce' function must have at least two arguments"),
    ("SELECT 1 FROM orders a JOIN orders b", "SYNTAX_ERROR: line 1:37: mismatched input '<EOF>'"),
    # Names
    ("SELECT foo FROM orders", "COLUMN_NOT_FOUND: line 1:8: Column 'foo' cannot be resolved"),
    ("SELECT o.foo\nFROM orders o", "COLUMN_NOT_FOUND: line 1:8: Column 'o.foo' cannot be resolved"),
    ("SELECT orders.id FROM orders o", "COLUMN_NOT_FOUND: line 1:8: Column 'orders.id' cannot be resolved"),
    ("SELECT id\nFROM\n  nothing", "TABLE_NOT_FOUND: line 3:3: Table 'awsdatacatalog.shop.nothing' does not exist"),
    ("SELECT id FROM other.orders", "SCHEMA_NOT_FOUND: line 1:16: Schema 'other' does not exist"),
    ("SELECT id FROM hive.shop.orders", "CATALOG_NOT_FOUND: line 1:16: Catalog 'hive' does not exist"),
    ("SELECT customer FROM orders, customers", "AMBIGUOUS_NAME: line 1:8: Column 'customer' is ambiguous"),
    ("SELECT id AS n FROM orders WHERE n = 1", "COLUMN_NOT_FOUND: line 1:34: Column 'n' cannot be resolved"),
    ("SELECT year AS y, count(*) FROM orders GROUP BY y", "COLUMN_NOT_FOUND: line 1:49: Column 'y' cannot be resolved"),
    ("SELECT year, count(*) AS n FROM orders GROUP BY year HAVING n > 1", "COLUMN_NOT_FOUND: line 1:61: Column 'n' cannot be resolved"),
    ("SELECT foo(1)", "FUNCTION_NOT_FOUND: line 1:8: Function 'foo' not registered"),
    ("SELECT ifnull(1, 2)", "FUNCTION_NOT_FOUND: line 1:8: Function 'ifnull' not registered"),
    ("SELECT *", "COLUMN_NOT_FOUND: line 1:8: SELECT * not allowed in queries without FROM clause"),
    ("SELECT lower(1)", "FUNCTION_NOT_FOUND: line 1:8: Unexpected parameters (integer) for function lower. Expected: lower(char(x)), lower(varchar(x))"),
    ("SELECT id FROM orders ORDER BY 2", "INVALID_COLUMN_REFERENCE: line 1:32: ORDER BY position 2 is not in select list"),
    ("SELECT id x, year x FROM orders ORDER BY x", "AMBIGUOUS_NAME: line 1:42: Column 'x' is ambiguous"),
    # Aggregation
    ("SELECT year, id FROM orders GROUP BY year", "EXPRESSION_NOT_AGGREGATE: line 1:14: 'id' must be an aggregate expression or appear in GROUP BY clause"),
    ("SELECT id, count(*) FROM orders", "EXPRESSION_NOT_AGGREGATE: line 1:8: 'id' must be an aggregate expression or appear in GROUP BY clause"),
    ("SELECT id FROM orders WHERE count(*) > 1", "EXPRESSION_NOT_SCALAR: line 1:29: WHERE clause cannot contain aggregations, window functions or grouping operations: [COUNT(*)]"),
    ("SELECT sum(count(*)) FROM orders", "NESTED_AGGREGATION: line 1:12: Cannot nest aggregations inside aggregation 'count'"),
    ("SELECT DISTINCT year FROM orders ORDER BY id", "EXPRESSION_NOT_IN_DISTINCT: line 1:43: For SELECT DISTINCT, ORDER BY expressions must appear in select list"),
    ("SELECT count(*) FROM orders GROUP BY ROLLUP (upper(year))", "INVALID_COLUMN_REFERENCE: line 1:46: GROUP BY expression must be a column reference: UPPER(year)"),
    ("SELECT count(DISTINCT year) OVER () FROM orders", "NOT_SUPPORTED: line 1:8: DISTINCT in window function parameters not yet supported"),
    ("SELECT sum(id) FILTER (WHERE id > 1) OVER () FROM orders", "NOT_SUPPORTED: line 1:8: FILTER is not yet supported for window functions"),
    ("SELECT row_number() FROM orders", "MISSING_OVER: line 1:8: Window function row_number requires an OVER clause"),
]  # fmt: skip
LACKING = [
    ("SELECT make_set_digest(1)", "line 1:8: the embedded Athena does not support function make_set_digest(T)"),
    ("SELECT qdigest_agg(id) FROM orders", "function qdigest_agg(bigint)"),
    ("SELECT tdigest_agg(amount) FROM orders", "function tdigest_agg(double)"),
    ("SELECT st_point(1, 2)", "function st_point()"),
    ("SELECT word_stem('running')", "function word_stem(varchar(x))"),
    ("SELECT bar(0.5, 10)", "function bar(double, bigint)"),
    ("SELECT sketch FROM files", "type hyperloglog"),
    ('SELECT "$file_modified_time" FROM orders', "the hidden column \"$file_modified_time\""),
    ("SELECT * FROM orders TABLESAMPLE BERNOULLI (10)", "sample in Table"),
    ("SELECT regexp_like('a', '(?=a)')", "(?= in the regular expression"),
    ("SELECT regexp_like('a', 'a++')", "a possessive or doubled quantifier"),
    ("SELECT regexp_replace('a', 'x*', '-')", "regexp_replace() with an expression that may match nothing"),
    ("SELECT regexp_extract('a', '(a)|(b)', 2)", "a group that a match may leave out"),
    ("SELECT CAST('x' AS uuid)", "type uuid"),
    ("SELECT (SELECT c.city FROM customers c WHERE c.customer = o.customer) FROM orders o", "a correlated subquery of this form"),
]  # fmt: skip
AT_RUN_TIME = [
    ("SELECT 1 / 0", "DIVISION_BY_ZERO: Division by zero"),
    ("SELECT id / (id - 1) FROM orders", "DIVISION_BY_ZERO: Division by zero"),
    ("SELECT 5 % 0", "DIVISION_BY_ZERO: Division by zero"),
    ("SELECT DECIMAL '1.0' / DECIMAL '0.0'", "DIVISION_BY_ZERO: Division by zero"),
    ("SELECT 2147483647 + 1", "NUMERIC_VALUE_OUT_OF_RANGE: integer addition overflow: 2147483647 + 1"),
    ("SELECT 9223372036854775807 * 2", "NUMERIC_VALUE_OUT_OF_RANGE: bigint multiplication overflow: 9223372036854775807 * 2"),
    ("SELECT sum(x) FROM (VALUES 9223372036854775807, 1) AS t(x)", "NUMERIC_VALUE_OUT_OF_RANGE: "),
    ("SELECT CAST('abc' AS integer)", "INVALID_CAST_ARGUMENT: Cannot cast 'abc' to INT"),
    ("SELECT CAST('1.5' AS bigint)", "INVALID_CAST_ARGUMENT: Cannot cast '1.5' to BIGINT"),
    ("SELECT CAST('' AS double)", "INVALID_CAST_ARGUMENT: Cannot cast '' to DOUBLE"),
    ("SELECT CAST('2014-02-30' AS date)", "INVALID_CAST_ARGUMENT: Value cannot be cast to date: 2014-02-30"),
    ("SELECT CAST('x' AS timestamp)", "INVALID_CAST_ARGUMENT: Value cannot be cast to timestamp: x"),
    ("SELECT CAST('x' AS decimal(10,2))", "INVALID_CAST_ARGUMENT: Cannot cast VARCHAR 'x' to DECIMAL(10, 2). Value is not a number."),
    ("SELECT CAST('123456' AS decimal(3,1))", "INVALID_CAST_ARGUMENT: Cannot cast VARCHAR '123456' to DECIMAL(3, 1). Value too large."),
    ("SELECT CAST(DECIMAL '123.45' AS decimal(3,1))", "INVALID_CAST_ARGUMENT: Cannot cast DECIMAL(5, 2) '123.45' to DECIMAL(3, 1)"),
    ("SELECT CAST(3000000000 AS integer)", "NUMERIC_VALUE_OUT_OF_RANGE: Out of range for integer: 3000000000"),
    ("SELECT CAST(3e9 AS integer)", "NUMERIC_VALUE_OUT_OF_RANGE: Out of range for integer: 3.0E9"),
    ("SELECT CAST(nan() AS integer)", "INVALID_CAST_ARGUMENT: Cannot cast double NaN to integer"),
    ("SELECT CAST(12345 AS varchar(3))", "INVALID_CAST_ARGUMENT: Value 12345 cannot be represented as varchar(3)"),
    ("SELECT split_part('a', ',', 0)", "INVALID_FUNCTION_ARGUMENT: Index must be greater than zero"),
    ("SELECT lpad('a', 3, '')", "INVALID_FUNCTION_ARGUMENT: Padding string must not be empty"),
    ("SELECT date_trunc('hour', DATE '2014-01-01')", "INVALID_FUNCTION_ARGUMENT: 'hour' is not a valid DATE field"),
    ("SELECT date_format(now(), '%D')", "INVALID_FUNCTION_ARGUMENT: %D not supported in date format string"),
    ("SELECT date_parse('31/31/2014', '%m/%d/%Y')", "INVALID_FUNCTION_ARGUMENT: "),
    ("SELECT date_parse('hello', '%Y')", 'INVALID_FUNCTION_ARGUMENT: Invalid format: "hello"'),
    ("SELECT DATE '2014-01-01' + INTERVAL '1' HOUR", "INVALID_FUNCTION_ARGUMENT: Cannot add hour, minutes or seconds to a date"),
    ("SELECT ARRAY[1][2]", "INVALID_FUNCTION_ARGUMENT: Array subscript must be less than or equal to array length: 2 > 1"),
    ("SELECT ARRAY[1][0]", "INVALID_FUNCTION_ARGUMENT: SQL array indices start at 1"),
    ("SELECT (SELECT id FROM orders)", "SUBQUERY_MULTIPLE_ROWS: Scalar sub-query has returned multiple rows"),
    ("SELECT abs(-2147483647 - 1)", "NUMERIC_VALUE_OUT_OF_RANGE: "),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "message"), TRINO, ids=lambda v: v)
def test_refused_in_trinos_words(sql: str, message: str) -> None:
    assert failure(sql) == message


@pytest.mark.parametrize(("sql", "what"), LACKING, ids=lambda v: v)
def test_lacking_here_is_refused_by_name(sql: str, what: str) -> None:
    found = failure(sql)
    assert found.startswith("NOT_SUPPORTED: line 1:")
    assert "the embedded Athena does not support" in found
    assert what in found


@pytest.mark.parametrize(("sql", "message"), AT_RUN_TIME, ids=lambda v: v)
def test_failure_at_run_time(sql: str, message: str) -> None:
    found = failure(sql)
    assert found.startswith(message) if message.endswith(" ") else found == message


def test_a_condition_guards_what_stands_after_it_and_hides_nothing_before() -> None:
    assert failure("SELECT id FROM orders WHERE 10 / (id - 2) > 0 AND id <> 2") == "DIVISION_BY_ZERO: Division by zero"
    assert failure("SELECT 10 / (id - 2) > 0 OR id = 2 FROM orders") == "DIVISION_BY_ZERO: Division by zero"
    assert column("SELECT id FROM orders WHERE 1 / 0 = 1 AND false") == []  # a constant settles it before it runs
    assert column("SELECT 1 / 0 = 1 OR true") == ["true"]
    assert column("SELECT id FROM orders WHERE customer = 'ann' AND 10 / (id - 2) > 0 AND id < 3") == []
    assert column("SELECT id FROM orders WHERE id <> 2 AND 10 / (id - 2) > 0 ORDER BY id") == ["3", "4"]
    assert column("SELECT id FROM orders WHERE CASE WHEN id = 2 THEN 0 ELSE 10 / (id - 2) END > 5") == ["3"]


def test_a_stale_view_is_refused() -> None:
    from superstore_assets.local_aws.athena.sql import Column

    view = View("shop", "v", "SELECT id, amount FROM orders", (Column("id", "bigint"), Column("amount", "bigint")))
    assert failure("SELECT * FROM v", view) == (
        "VIEW_IS_STALE: line 1:15: View 'awsdatacatalog.shop.v' is stale or in invalid state: column [amount] of type double"
        " projected from query view at position 1 cannot be coerced to column [amount] of type bigint stored in view"
        " definition"
    )
    broken = View("shop", "v", "SELECT nothing FROM orders", (Column("nothing", "bigint"),))
    assert failure("SELECT * FROM v", broken) == (
        "INVALID_VIEW: line 1:15: Failed analyzing stored view 'awsdatacatalog.shop.v': line 1:8: Column 'nothing' cannot be"
        " resolved"
    )
    outer = View("shop", "w", "SELECT id FROM v", (Column("id", "bigint"),))
    assert failure("SELECT * FROM w", view, outer).startswith(
        "INVALID_VIEW: line 1:15: Failed analyzing stored view 'awsdatacatalog.shop.w': line 1:16: View"
        " 'awsdatacatalog.shop.v' is stale or in invalid state: "
    )
    itself = View("shop", "v", "SELECT * FROM v", (Column("id", "bigint"),))
    assert failure("SELECT * FROM v", itself).startswith("VIEW_IS_RECURSIVE")
