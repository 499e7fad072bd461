"""Aggregates, windows, grouping, and one family's function over another's.

Lists of values are kept as lines of many, which the formatter would take apart.
"""
# fmt: off

from collections.abc import Iterator
from itertools import combinations_with_replacement, product

from .. import edges

_NUMERIC_ROWS = {
    "integer": "(1, 10), (1, 20), (2, NULL), (2, 5), (3, NULL)",
    "bigint": "(1, BIGINT '9223372036854775807'), (1, BIGINT '-1'), (2, NULL), (2, BIGINT '0'), (3, NULL)",
    "overflow": "(1, BIGINT '9223372036854775807'), (1, BIGINT '1'), (1, BIGINT '-5')",
    "double": "(1, 1.5), (1, -0e0), (2, nan()), (2, 2.5), (3, NULL), (4, infinity()), (4, -infinity()), (5, nan())",
    "real": "(1, REAL '1.5'), (1, REAL '2.25'), (2, CAST(nan() AS real)), (2, REAL '1.0'), (3, CAST(NULL AS real))",
    "decimal": "(1, DECIMAL '1.50'), (1, DECIMAL '2.55'), (2, DECIMAL '-0.01'), (3, CAST(NULL AS decimal(3,2)))",
    "long decimal": "(1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '-1'), (2, DECIMAL '0')",
    "decimal overflow": "(1, DECIMAL '99999999999999999999999999999999999999'), (1, DECIMAL '1')",
    "tinyint": "(1, TINYINT '127'), (1, TINYINT '127'), (2, TINYINT '-128')",
}
_OTHER_ROWS = {
    "varchar": "(1, 'b'), (1, 'a'), (2, NULL), (2, 'é'), (3, ''), (3, 'Z'), (4, NULL)",
    "boolean": "(1, true), (1, false), (2, NULL), (2, true), (3, NULL)",
    "date": "(1, DATE '2020-02-29'), (1, DATE '0001-01-01'), (2, NULL)",
    "timestamp": "(1, TIMESTAMP '2020-02-29 13:04:05.678'), (1, TIMESTAMP '1969-12-31 23:59:59.999'), (2, NULL)",
    "interval": "(1, INTERVAL '1' DAY), (1, INTERVAL '2' HOUR), (2, NULL)",
    "array": "(1, ARRAY[1, 2]), (1, ARRAY[1]), (2, NULL)",
    "char": "(1, CAST('a' AS char(3))), (1, CAST('b' AS char(3)))",
}
_GROUPED = "(VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 5), (NULL, 1, 7), ('b', NULL, 3)) AS t(g, h, x)"


def aggregates() -> Iterator[str]:
    """Aggregates of each type: by group, over all, over none, of distinct values, filtered, over a window."""
    one = (
        "count", "sum", "avg", "min", "max", "stddev", "stddev_samp", "stddev_pop", "variance", "var_samp",
        "var_pop", "geometric_mean", "skewness",
        "kurtosis", "bool_and", "bool_or", "every", "count_if", "approx_distinct", "checksum", "bitwise_and_agg",
        "bitwise_or_agg", "bitwise_xor_agg",
        "any_value", "histogram",
    )
    tables = {**_NUMERIC_ROWS, **_OTHER_ROWS}
    for name, (kind, rows) in product(one, tables.items()):
        if name in ("any_value", "checksum") and kind not in ("integer", "varchar"):
            continue
        if name == "any_value":
            rows = "(1, 5), (2, NULL)" if kind == "integer" else "(1, 'a'), (2, NULL)"
        yield f"SELECT g, {name}(x) FROM (VALUES {rows}) AS t(g, x) GROUP BY g"
        if kind in ("integer", "double", "varchar", "decimal", "boolean"):
            yield f"SELECT {name}(x) FROM (VALUES {rows}) AS t(g, x) WHERE g > 99"
            both = f"{name}(DISTINCT x), {name}(x) FILTER (WHERE g > 1)"
            yield f"SELECT {both} FROM (VALUES {rows}) AS t(g, x) WHERE g < 4"
        if kind in ("integer", "decimal", "real"):
            over = f"{name}(x) OVER (PARTITION BY g ORDER BY x)"
            yield f"SELECT g, x, {over} FROM (VALUES {rows}) AS t(g, x) ORDER BY g, x"
    pairs = {
        "double": "(1.0, 2.0), (2.0, 4.5), (3.0, 5.0), (NULL, 1.0), (4.0, NULL)",
        "real": "(REAL '1.0', REAL '2.0'), (REAL '2.0', REAL '4.5'), (REAL '3.0', REAL '5.0')",
        "constant": "(1.0, 2.0), (1.0, 3.0)",
        "one": "(1.0, 2.0)",
        "nulls": "(CAST(NULL AS double), 1.0)",
        "integer": "(1, 2), (2, 5), (3, 5)",
        "nan": "(1.0, nan()), (2.0, 1.0)",
    }
    for name, rows in product(("corr", "covar_samp", "covar_pop", "regr_slope", "regr_intercept"), pairs.values()):
        yield f"SELECT {name}(y, x) FROM (VALUES {rows}) AS t(x, y)"
    for name in ("min_by", "max_by"):
        for rows in ("('a', 1), ('b', 2), ('c', NULL)", "(NULL, 1), ('b', 2)",
            "('a', nan()), ('b', 1.0), ('c', 2.0)", "(1, 'x'), (2, 'y')"):
            yield f"SELECT {name}(x, y) FROM (VALUES {rows}) AS t(x, y)"
            yield f"SELECT {name}(x, y, 2) FROM (VALUES {rows}) AS t(x, y)"
            yield f"SELECT {name}(x, y) FROM (VALUES {rows}) AS t(x, y) WHERE false"
    for name in ("min", "max"):
        yield from (f"SELECT {name}(x, {n}) FROM (VALUES 3, 1, NULL, 2) AS t(x)" for n in ("2", "0", "10", "NULL",
            "-1"))
    for call in (
        "array_agg(x ORDER BY x)", "array_agg(x ORDER BY x DESC)", "array_agg(DISTINCT x ORDER BY x)",
        "array_agg(x ORDER BY x) FILTER (WHERE x IS NOT NULL)", "listagg(x, ',') WITHIN GROUP (ORDER BY x)",
        "listagg(DISTINCT x) WITHIN GROUP (ORDER BY x DESC)",
        "count(DISTINCT x)", "count(*)", "count()", "count(x) FILTER (WHERE x > 'a')", "approx_distinct(x)",
        "approx_distinct(x, 0.1)", "map_agg(x, g)", "multimap_agg(x, g)", "histogram(x)",
        "array_agg(g ORDER BY x NULLS FIRST)", "string_agg(x, ',')", "group_concat(x)",
        "max(length(x))", "sum(length(x))", "count(DISTINCT upper(x))",
        "reduce_agg(g, 0, (a, b) -> a + b, (a, b) -> a + b)", "array_agg(x ORDER BY g, x)", "min(x) || max(x)",
        "count(1)", "count(NULL)", "sum(DISTINCT g)", "avg(DISTINCT g)", "count(DISTINCT g, x)", "sum(1)",
        "max(NULL)", "sum(NULL)", "avg(NULL)",
    ):
        yield f"SELECT {call} FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b')) AS t(g, x)"
        yield f"SELECT {call} FROM (VALUES (1, 'b'), (2, NULL), (2, 'a')) AS t(g, x)"
        yield f"SELECT {call} FROM (VALUES (1, 'b')) AS t(g, x) WHERE g = 0"
    for p in ("0.5", "0", "1", "0.9", "1.1", "-0.1", "ARRAY[0.25, 0.75]", "NULL"):
        yield f"SELECT approx_percentile(x, {p}) FROM (VALUES 1, 2, 3, 4, 5) AS t(x)"
        yield f"SELECT approx_percentile(x, {p}) FROM (VALUES 1.5, 2.5, 3.5) AS t(x)"
        yield f"SELECT approx_percentile(x, 2, {p}) FROM (VALUES 1, 2, 3) AS t(x)"


def windows() -> Iterator[str]:
    """Window functions and frames."""
    rows = "(1, 'a', 10), (2, 'a', 20), (3, 'a', 20), (4, 'b', NULL), (5, 'b', 5), (6, NULL, 7)"
    table = f"(VALUES {rows}) AS t(id, g, x)"
    functions = (
        "row_number()", "rank()", "dense_rank()", "percent_rank()", "cume_dist()", "ntile(2)", "ntile(10)",
        "ntile(0)", "ntile(NULL)", "lag(x)", "lag(x, 2)", "lag(x, 0)", "lag(x, 1, -1)", "lag(x, -1)",
        "lag(x, NULL)", "lead(x)", "lead(x, 2, 0)", "first_value(x)",
        "last_value(x)", "nth_value(x, 2)", "nth_value(x, 0)", "nth_value(x, NULL)", "first_value(x) IGNORE NULLS",
        "last_value(x) IGNORE NULLS", "lag(x) IGNORE NULLS", "lead(x) IGNORE NULLS", "lag(x) RESPECT NULLS",
        "sum(x)", "avg(x)", "count(x)", "count(*)", "min(x)", "max(x)",
        "count(DISTINCT x)", "sum(x) FILTER (WHERE x > 5)", "array_agg(x)", "max_by(id, x)", "stddev(x)",
        "bool_or(x > 5)", "lower(g)", "row_number(1)", "foo(x)", "rank() FILTER (WHERE true)", "approx_distinct(x)",
        "lag(g, 1, 'z')", "lag(x, 1, 1.5)",
    )
    for function in functions:
        for over in ("(ORDER BY x, id)", "(PARTITION BY g ORDER BY x)", "()", "(PARTITION BY g)"):
            if over in ("()", "(PARTITION BY g)") and function.startswith(("row_n", "array", "first", "last", "nth",
                "ntile(2", "max_by")):
                continue
            yield f"SELECT id, {function} OVER {over} FROM {table} ORDER BY id"
    frames = (
        "ROWS UNBOUNDED PRECEDING", "ROWS CURRENT ROW", "ROWS 1 PRECEDING",
        "ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING", "ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING",
        "ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING", "ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING",
        "RANGE UNBOUNDED PRECEDING", "RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING",
        "RANGE CURRENT ROW", "RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING",
        "RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING", "GROUPS 1 PRECEDING",
        "GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING",
        "ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW", "ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW",
        "ROWS -1 PRECEDING", "ROWS 'a' PRECEDING", "ROWS NULL PRECEDING", "ROWS id PRECEDING",
        "ROWS BETWEEN id PRECEDING AND CURRENT ROW", "ROWS 1 FOLLOWING", "RANGE 1.5 PRECEDING",
    )
    for frame, order in product(frames, ("id", "x", "id DESC")):
        over = f"OVER (ORDER BY {order} {frame})"
        yield f"SELECT id, sum(x) {over} AS s, count(*) {over} AS c FROM {table} ORDER BY id"
    for frame in frames[:9]:
        picked = ("first_value(x)", "last_value(x)", "nth_value(x, 2)", "min(g)")
        listed = ", ".join(f"{p} OVER (ORDER BY id {frame})" for p in picked)
        yield f"SELECT id, {listed} FROM {table} ORDER BY id"
    for order in ("x", "x DESC", "x NULLS FIRST", "x DESC NULLS FIRST", "x DESC NULLS LAST", "g, x", "g DESC, id",
        "1", "length(g)"):
        over = f"OVER (ORDER BY {order})"
        yield f"SELECT id, rank() {over} AS r, sum(id) {over} AS s FROM {table} ORDER BY id"


def grouping() -> Iterator[str]:
    """GROUP BY, ROLLUP, CUBE and GROUPING SETS over columns and expressions."""
    keys = (
        "g", "g, h", "1", "1, 2", "ROLLUP (g, h)", "CUBE (g, h)", "GROUPING SETS ((g, h), (g), ())",
        "GROUPING SETS ((g), (h))", "GROUPING SETS (())", "ROLLUP (upper(g), h + 1)", "CUBE (h % 2, g)",
        "GROUPING SETS ((upper(g)), (h * 2, g))", "g, ROLLUP (h)",
        "ROLLUP (g), ROLLUP (h)", "GROUPING SETS (g, h)", "ROLLUP ((g, h))", "CUBE ((g, h), x)",
        "GROUPING SETS ((g), (g))", "()", "upper(g)", "g || 'x'", "h + 1", "(g, h)", "DISTINCT g", "ALL g", "3",
        "0", "sum(x)", "GROUPING SETS (ROLLUP (g), CUBE (h))", "g, g", "NULL",
        "DISTINCT ROLLUP (g), ROLLUP (g)", "ROLLUP (1, 2)", "ROLLUP ()", "GROUPING SETS ((1), (2))",
        "coalesce(g, 'none')", "CASE WHEN h > 1 THEN 'big' ELSE 'small' END",
    )
    for key in keys:
        yield f"SELECT count(*) AS n, sum(x) AS s FROM {_GROUPED} GROUP BY {key}"
        yield f"SELECT g, h, count(*) AS n, sum(x) AS s FROM {_GROUPED} GROUP BY {key}"
        yield f"SELECT upper(g), h + 1, sum(x) AS s FROM {_GROUPED} GROUP BY {key}"
    for key in keys[:14]:
        yield f"SELECT g, sum(x) AS s, grouping(g) FROM {_GROUPED} GROUP BY {key}"
        yield f"SELECT max(g), sum(x) AS s FROM {_GROUPED} GROUP BY {key} HAVING sum(x) > 7"
        yield f"SELECT min(h) AS h, sum(x) AS s FROM {_GROUPED} GROUP BY {key} ORDER BY s, h"
        yield f"SELECT grouping(g, h) AS k, count(DISTINCT x) AS n FROM {_GROUPED} GROUP BY {key}"


def pairs() -> Iterator[str]:
    """A function of one family over the result of another."""
    texts = {
        "'Straße 12'": "strings", "CAST(1.5 AS varchar)": "casts", "date_format(DATE '2020-02-29', '%M')": "dates",
        "array_join(ARRAY['x', NULL, 'é'], '-')": "arrays", "regexp_extract('ab12', '\\d+')": "regex",
        "json_extract_scalar('{\"a\": \"Zé\"}', '$.a')": "json",
        "coalesce(NULL, 'dflt')": "nulls", "CASE WHEN 1 > 2 THEN 'x' END": "case", "max('maxed')": "aggregates",
        "(SELECT 'sub')": "subqueries", "element_at(MAP(ARRAY['k'], ARRAY['v']), 'k')": "maps",
        "CAST(DATE '2020-02-29' AS varchar)": "casts", "'a' || CAST(12 AS varchar)": "operators",
        "CAST(DECIMAL '1.50' AS varchar)": "decimals", "chr(233)": "chr", "to_hex(X'0a')": "binary",
        "format('%d', 7)": "format", "first_value('w') OVER ()": "windows", "CAST(true AS varchar)": "boolean",
    }
    consumers = (
        "upper({})", "length({})", "{} || '!'", "substr({}, 2)", "replace({}, '1', 'one')", "{} LIKE '%2%'",
        "regexp_replace({}, '[0-9]', '#')", "TRY_CAST({} AS integer)", "TRY_CAST({} AS double)", "split({}, '-')",
        "coalesce({}, 'none')", "nullif({}, 'sub')",
        "CASE {} WHEN '12' THEN 1 ELSE 2 END", "{} IN ('12', 'sub', 'v')", "greatest({}, 'm')", "reverse({})",
        "typeof({})", "concat({}, 'z')", "lpad({}, 4, '*')", "strpos({}, '1')", "CAST({} AS varchar(2))",
        "{} BETWEEN 'a' AND 'n'", "{} IS NULL", "ARRAY[{}]",
    )
    for text, consumer in product(texts, consumers):
        yield f"SELECT {consumer.format(text)}"
    numbers_ = ("length('héllo')", "year(DATE '2020-02-29')", "cardinality(ARRAY[1, 2])", "CAST('7' AS integer)",
        "count(*)", "sum(1.5)", "round(2.5)", "date_diff('day', DATE '2020-01-01', DATE '2020-03-01')",
        "DECIMAL '1.50' * 2", "1 / 2", "1 / 2e0", "7 % 4", "avg(DECIMAL '1.5')", "strpos('abc', 'c')",
        "row_number() OVER ()", "nullif(1, 1)", "array_max(ARRAY[1, 9])", "CAST(1.5 AS real)", "TINYINT '3'")
    for number in numbers_:
        for consumer in ("{} + 1", "{} * 1.5", "{} / 2", "round({}, 1)", "abs({})", "CAST({} AS varchar)",
            "CAST({} AS decimal(10,2))", "coalesce({}, 0)", "{} > 1.5",
            "CASE WHEN {} > 2 THEN 'big' ELSE 'small' END", "sqrt({})", "{} IN (1, 2, 5)", "typeof({})", "-{}",
            "greatest({}, 2)", "date_add('day', {}, DATE '2020-02-29')", "ARRAY[{}, 1]"):
            yield f"SELECT {consumer.format(number)}"


def coercions() -> Iterator[str]:
    """UNION, VALUES, IN and JOIN between columns of two types."""
    for (ka, a), (kb, b) in combinations_with_replacement(edges.ONE_OF_EACH.items(), 2):
        if ka == kb:
            continue
        yield f"SELECT x, typeof(x) FROM (SELECT {a} AS x UNION ALL SELECT {b}) AS t"
        if ka.startswith(("int", "big", "dou", "dec", "var", "date", "timestamp")) or kb == "unknown":
            yield f"SELECT {a} IN ({b}), {a} BETWEEN {b} AND {b}"
