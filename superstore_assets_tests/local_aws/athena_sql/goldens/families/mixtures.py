"""Expressions of several families in one another, over columns of many types: chosen at random, the same each time."""

import random
from collections.abc import Iterator

_TABLE = """
WITH t(i, n, b, d, r, m, v, w, o, a, z, e, f) AS (VALUES
 (1, 7, BIGINT '70', 1.5, REAL '2.5', DECIMAL '12.50', 'Hello World', 'ab', true, DATE '2020-02-29', TIMESTAMP '2020-02-29 13:04:05.678', ARRAY[1, 2, 3], ARRAY['x', 'yz']),
 (2, -3, BIGINT '-4000000000', -0.25, REAL '-0.5', DECIMAL '-0.05', 'straße 12', '', false, DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59.999', ARRAY[5, NULL], ARRAY['']),
 (3, 0, BIGINT '0', 0.0, REAL '0.0', DECIMAL '0.00', '', 'x', NULL, DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00.000', ARRAY[], ARRAY['é']),
 (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, NULL),
 (5, 100, BIGINT '12', 1e10, REAL '1e10', DECIMAL '99999.99', '  2021-03-04 ', '12', false, DATE '2021-03-04', TIMESTAMP '2021-12-31 00:00:00.500', ARRAY[9], ARRAY['a', NULL, 'a'])
)
""".strip()  # noqa: E501

_COLUMNS = {
    "integer": ("n", "i"), "bigint": ("b",), "double": ("d",), "real": ("r",), "decimal": ("m",), "varchar": ("v",
    "w"),
    "boolean": ("o",), "date": ("a",), "timestamp": ("z",), "integers": ("e",), "texts": ("f",),
}  # fmt: skip
_CONSTANTS = {
    "integer": ("2", "-1", "10"), "bigint": ("BIGINT '5'", "3000000000"), "double": ("0.5", "2e0", "-1.25"),
    "real": ("REAL '1.5'",),
    "decimal": ("DECIMAL '1.25'", "DECIMAL '3'"), "varchar": ("'o'", "'b-c'", "'2020-01-31'", "'7'", "''"),
    "boolean": ("true", "NULL"),
    "date": ("DATE '2020-01-31'", "DATE '2021-12-31'"), "timestamp": ("TIMESTAMP '2020-03-01 00:00:00.000'",),
    "integers": ("ARRAY[1, 3]",), "texts": ("ARRAY['a', 'b']",),
}  # fmt: skip
# What gives each type; a type's name in braces stands for any expression of the type, {number} for one of any number.
_GRAMMAR = {
    "integer": (
        "{integer} + {small}", "{integer} - {integer}", "{integer} / {small}", "{integer} % {small}", "-{integer}",
        "abs({integer})",
        "if({boolean}, {integer}, {integer})", "coalesce({integer}, {integer})", "nullif({integer}, {integer})",
        "CASE WHEN {boolean} THEN {integer} ELSE {integer} END", "TRY_CAST({varchar} AS integer)",
        "element_at({integers}, {small})",
        "greatest({integer}, {integer})", "sign({integer})", "round({integer}, -1)", "TRY_CAST({double} AS integer)",
    ),
    "small": ("1", "2", "-1", "3"),
    "bigint": (
        "length({varchar})", "{integer} + {bigint}", "strpos({varchar}, {varchar})", "cardinality({integers})",
        "cardinality({texts})",
        "year({date})", "month({timestamp})", "day({date})", "day_of_week({date})", "week({date})",
        "quarter({timestamp})", "hour({timestamp})",
        "date_diff('day', {date}, {date})", "date_diff('month', {date}, {date})",
        "date_diff('hour', {timestamp}, {timestamp})",
        "coalesce({bigint}, {integer})", "bitwise_and({bigint}, {integer})", "CAST({integer} AS bigint)",
        "day_of_year({date})",
        "millisecond({timestamp})", "TRY_CAST({decimal} AS bigint)",
    ),
    "double": (
        "{double} + {number}", "{double} * {number}", "{double} - {double}", "{double} / {number}",
        "sqrt({number})", "round({double}, 1)",
        "round({double})", "floor({double})", "ceil({double})", "abs({double})", "CAST({number} AS double)",
        "{integer} * 1.5",
        "TRY_CAST({varchar} AS double)", "truncate({double})", "power({small}, {small})",
        "if({boolean}, {double}, {integer})",
        "coalesce({double}, {decimal})", "ln({number})", "log10({number})", "least({double}, {integer})",
        "to_unixtime({timestamp})", "{decimal} + 0.5",
    ),
    "real": ("{real} + {integer}", "{real} * REAL '2'", "CAST({double} AS real)", "abs({real})", "round({real})",
    "-{real}"),
    "decimal": (
        "{decimal} + {integer}", "{decimal} * DECIMAL '1.5'", "{decimal} / {small}", "{decimal} - DECIMAL '0.25'",
        "round({decimal}, 1)",
        "round({decimal})", "abs({decimal})", "TRY_CAST({double} AS decimal(18,3))", "floor({decimal})",
        "truncate({decimal}, 1)",
        "coalesce({decimal}, {integer})", "TRY_CAST({varchar} AS decimal(10,2))",
        "CAST({integer} AS decimal(12,1))", "-{decimal}", "{decimal} % DECIMAL '0.7'",
    ),
    "number": ("{integer}", "{bigint}", "{double}", "{decimal}", "{real}"),
    "varchar": (
        "upper({varchar})", "lower({varchar})", "trim({varchar})", "reverse({varchar})", "{varchar} || {varchar}",
        "concat({varchar}, {varchar})",
        "substr({varchar}, {small})", "substr({varchar}, {small}, 3)", "replace({varchar}, {varchar}, {varchar})",
        "split_part({varchar}, ' ', 2)",
        "CAST({number} AS varchar)", "CAST({date} AS varchar)", "CAST({timestamp} AS varchar)",
        "CAST({boolean} AS varchar)", "coalesce({varchar}, {varchar})",
        "if({boolean}, {varchar}, {varchar})", "lpad({varchar}, 5, '*')", "rpad({varchar}, 4, 'é')",
        "regexp_replace({varchar}, '[aeiou]', '-')",
        "regexp_extract({varchar}, '[0-9]+')", "date_format({timestamp}, '%Y/%m/%d %H:%i')",
        "date_format({date}, '%b %e')", "element_at({texts}, {small})",
        "nullif({varchar}, {varchar})",
        "CASE {varchar} WHEN 'ab' THEN 'first' WHEN {varchar} THEN 'same' ELSE {varchar} END", "typeof({number})",
        "CAST({varchar} AS varchar(3))", "translate({varchar}, 'lo', '01')", "concat_ws('-', {varchar}, {varchar})",
        "greatest({varchar}, {varchar})",
    ),
    "boolean": (
        "{number} > {number}", "{number} = {number}", "{integer} <> {integer}", "{varchar} = {varchar}",
        "{varchar} < {varchar}", "{date} >= {date}",
        "{boolean} AND {boolean}", "{boolean} OR {boolean}", "NOT ({boolean})", "{varchar} LIKE '%o%'",
        "{varchar} IS NULL", "{number} IS NOT NULL",
        "{integer} IN (1, 2, {integer})", "{varchar} IN ('ab', {varchar})",
        "{number} BETWEEN {number} AND {number}", "({date} IS DISTINCT FROM {date})",
        "regexp_like({varchar}, '^[a-z]')", "starts_with({varchar}, {varchar})", "TRY_CAST({varchar} AS boolean)",
        "{timestamp} < {date}", "is_nan({double})",
    ),
    "date": (
        "date_add('day', {small}, {date})", "date_add('month', {integer}, {date})", "date_trunc('month', {date})",
        "date_trunc('week', {date})",
        "{date} + INTERVAL '1' MONTH", "{date} - INTERVAL '7' DAY", "CAST({timestamp} AS date)",
        "last_day_of_month({date})", "coalesce({date}, {date})",
        "TRY_CAST({varchar} AS date)", "date({timestamp})", "if({boolean}, {date}, {date})",
        "greatest({date}, {date})",
    ),
    "timestamp": (
        "CAST({date} AS timestamp)", "date_trunc('hour', {timestamp})",
        "date_add('minute', {integer}, {timestamp})", "{timestamp} + INTERVAL '90' MINUTE",
        "{timestamp} - INTERVAL '1' YEAR", "coalesce({timestamp}, {date})",
        "date_add('month', {small}, {timestamp})", "TRY_CAST({varchar} AS timestamp)",
    ),
    "integers": ("{integers} || {integer}", "{integers} || {integers}", "reverse({integers})",
    "ARRAY[{integer}, {integer}]", "coalesce({integers}, ARRAY[0])"),
    "texts": ("split({varchar}, ' ')", "{texts} || {varchar}", "ARRAY[{varchar}, {varchar}]", "reverse({texts})"),
}  # fmt: skip
_AGGREGATES = (
    "count({varchar})", "sum({integer})", "sum({decimal})", "avg({integer})", "min({varchar})", "max({date})",
    "count(DISTINCT {boolean})", "max({double})",
    "min({number})", "bool_or({boolean})", "count_if({boolean})", "avg({decimal})", "max_by({varchar}, {integer})",
    "sum({bigint})", "max({timestamp})",
    "count(*) FILTER (WHERE {boolean})", "sum({integer}) FILTER (WHERE {boolean})", "min({decimal})",
    "every({boolean})",
)  # fmt: skip
_TYPES = (
    "integer",
    "bigint",
    "double",
    "decimal",
    "varchar",
    "boolean",
    "date",
    "timestamp",
    "integers",
    "texts",
    "real",
)


class _Chooser:
    def __init__(self) -> None:
        self.random = random.Random(426)  # noqa: S311  # no secret: the same statements each time

    def expression(self, kind: str, depth: int) -> str:
        """An expression of a type, at most so deep."""
        leaves = (*_COLUMNS.get(kind, ()), *_COLUMNS.get(kind, ()), *_CONSTANTS.get(kind, ()))
        if leaves and (depth <= 0 or self.random.random() < 0.2):
            return self.random.choice(leaves)
        return self.filled(self.random.choice(_GRAMMAR[kind]), depth)

    def filled(self, template: str, depth: int) -> str:
        """A template with its braces filled."""
        out = ""
        rest = template
        while "{" in rest:
            before, _, after = rest.partition("{")
            kind, _, rest = after.partition("}")
            inner = self.expression(kind, depth - 1)
            out += before + (f"({inner})" if " " in inner and not inner.endswith(")") else inner)
        return out + rest


def mixtures() -> Iterator[str]:
    """Expressions two and three deep, among the selected, in WHERE, as a key and under an aggregate."""
    chooser = _Chooser()
    for _ in range(60):
        for kind in _TYPES:
            depth = chooser.random.choice((2, 2, 3))
            yield f"{_TABLE}\nSELECT i, {chooser.expression(kind, depth)} AS x FROM t ORDER BY i"
    for _ in range(120):
        yield f"{_TABLE}\nSELECT i FROM t WHERE {chooser.expression('boolean', 3)} ORDER BY i"
    for _ in range(120):
        key = chooser.expression(chooser.random.choice(("varchar", "integer", "boolean", "date")), 2)
        aggregate = chooser.filled(chooser.random.choice(_AGGREGATES), 2)
        yield f"{_TABLE}\nSELECT {key} AS k, {aggregate} AS x FROM t GROUP BY {key}"
    for _ in range(60):
        aggregates = ", ".join(chooser.filled(chooser.random.choice(_AGGREGATES), 2) for _ in range(3))
        yield f"{_TABLE}\nSELECT {aggregates} FROM t"
