"""Joins, groups, subqueries, windows and sets of one another: chosen at random, the same each time."""

import random
from collections.abc import Iterator

_TABLES = """
WITH t(i, g, n, d, v) AS (VALUES
 (1, 'a', 3, 1.5, 'x'), (2, 'a', NULL, 2.5, 'y'), (3, 'b', 3, NULL, 'x'), (4, NULL, 7, 0.0, NULL), (5, 'b', -1, 4.0, ''), (6, 'c', 0, 2.5, 'é')
), u(k, g, m) AS (VALUES (1, 'a', 10), (2, 'b', NULL), (3, 'b', 30), (4, NULL, 40), (5, 'd', 3))
""".strip()  # noqa: E501
_CONDITIONS = (
    "t.g = u.g", "t.n = u.m", "t.i = u.k", "t.i < u.k", "t.g = u.g AND t.n > 0", "t.g = u.g OR t.i = u.k",
    "t.i + 1 = u.k",
    "t.g IS NOT DISTINCT FROM u.g", "t.i BETWEEN u.k AND u.k + 1", "upper(t.g) = upper(u.g)", "true",
    "t.n < u.m AND u.g <> 'b'",
)  # fmt: skip
_JOINS = ("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "INNER JOIN", "LEFT OUTER JOIN")
_WHERES = (
    "", "t.n > 0", "t.g IS NULL", "u.m IS NULL", "t.g IN (SELECT g FROM u)",
    "t.g NOT IN (SELECT g FROM u WHERE g IS NOT NULL)", "t.n NOT IN (SELECT m FROM u)",
    "EXISTS (SELECT 1 FROM u AS w WHERE w.g = t.g)", "NOT EXISTS (SELECT 1 FROM u AS w WHERE w.k = t.i AND w.m > 20)",
    "t.n = (SELECT max(n) FROM t)", "t.i > (SELECT avg(k) FROM u)", "coalesce(t.g, 'z') <> 'a'",
    "t.d > 1 OR t.v = ''",
    "t.i IN (SELECT k FROM u WHERE u.g = t.g)", "t.n > (SELECT min(m) FROM u AS w WHERE w.g = t.g)",
)  # fmt: skip
_KEYS = (
    "t.g",
    "t.n",
    "upper(t.g)",
    "t.n % 2",
    "t.g, t.v",
    "t.n > 0",
    "coalesce(t.v, '-')",
    "ROLLUP (t.g, t.v)",
    "CUBE (t.g, t.n)",
    "GROUPING SETS ((t.g), (t.v), ())",
)
_AGGREGATES = (
    "count(*)", "sum(t.n)", "avg(t.n)", "min(t.v)", "max(t.d)", "count(DISTINCT t.g)", "sum(t.d)", "count(t.v)",
    "max_by(t.v, t.i)", "sum(DISTINCT t.n)",
    "count_if(t.n > 0)", "sum(t.n) FILTER (WHERE t.d > 1)", "max(t.g) || '!'", "sum(t.n) + count(*)",
    "bool_or(t.n > 2)", "stddev(t.n)",
)  # fmt: skip
_HAVINGS = ("", "count(*) > 1", "sum(t.n) IS NOT NULL", "max(t.d) > 1.5")
_WINDOWS = (
    "row_number() OVER (ORDER BY t.i)", "rank() OVER (ORDER BY t.n)",
    "dense_rank() OVER (PARTITION BY t.g ORDER BY t.d)", "sum(t.n) OVER (ORDER BY t.i)",
    "sum(t.n) OVER (PARTITION BY t.g)", "lag(t.n) OVER (ORDER BY t.i)", "lead(t.v, 2, 'end') OVER (ORDER BY t.i)",
    "avg(t.d) OVER (ORDER BY t.i ROWS 1 PRECEDING)",
    "count(*) OVER ()", "first_value(t.v) OVER (PARTITION BY t.g ORDER BY t.i DESC)",
    "max(t.n) OVER (ORDER BY t.i ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING)",
    "ntile(2) OVER (ORDER BY t.i)", "percent_rank() OVER (ORDER BY t.n)", "t.n - lag(t.n) OVER (ORDER BY t.i)",
    "sum(t.d) OVER (ORDER BY t.n, t.i)",
)  # fmt: skip
_SETS = ("UNION", "UNION ALL", "INTERSECT", "EXCEPT", "UNION DISTINCT")
_PARTS = (
    "SELECT g, n FROM t",
    "SELECT g, m FROM u",
    "SELECT v, i FROM t WHERE n > 0",
    "VALUES ('a', 3), (NULL, 7)",
    "SELECT g, count(*) FROM t GROUP BY g",
    "SELECT DISTINCT g, 3 FROM u",
)
_ORDERS = ("1", "1 DESC", "1 NULLS FIRST", "2, 1", "2 DESC NULLS LAST, 1")


def structures() -> Iterator[str]:
    """Queries of two small tables."""
    pick = random.Random(427).choice  # noqa: S311  # no secret: the same statements each time
    for _ in range(110):
        where = pick(_WHERES)
        clause = f" WHERE {where}" if where else ""
        yield f"{_TABLES}\nSELECT t.i, u.k, t.g, u.m FROM t {pick(_JOINS)} u ON {pick(_CONDITIONS)}{clause}"
    for _ in range(110):
        where, having = pick(_WHERES), pick(_HAVINGS)
        clause = f" WHERE {where}" if where and "u.m IS" not in where else ""
        clause += f" GROUP BY {pick(_KEYS)}" + (f" HAVING {having}" if having else "")
        yield f"{_TABLES}\nSELECT {pick(_AGGREGATES)} AS x, {pick(_AGGREGATES)} AS y FROM t{clause}"
    for _ in range(80):
        where = pick([w for w in _WHERES if "u.m IS" not in w])
        clause = f" WHERE {where}" if where else ""
        yield f"{_TABLES}\nSELECT t.i, {pick(_WINDOWS)} AS x, {pick(_WINDOWS)} AS y FROM t{clause} ORDER BY t.i"
    for _ in range(60):
        limit = pick(("", " LIMIT 3", " OFFSET 1 ROWS", " OFFSET 1 ROWS LIMIT 2"))
        sets = f"(({pick(_PARTS)}) {pick(_SETS)} ({pick(_PARTS)}) {pick(_SETS)} ({pick(_PARTS)}))"
        yield f"{_TABLES}\nSELECT DISTINCT * FROM {sets} AS q(a, b) ORDER BY {pick(_ORDERS)}, a, b{limit}"
    for _ in range(40):
        yield (
            f"{_TABLES}, s AS (SELECT t.g AS h, {pick(_AGGREGATES)} AS x FROM t GROUP BY t.g)"
            f"\nSELECT t.i, s.x, {pick(_WINDOWS)} AS w FROM t {pick(_JOINS)} s ON t.g = s.h ORDER BY t.i, s.x"
        )
