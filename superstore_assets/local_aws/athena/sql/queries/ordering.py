"""ORDER BY, OFFSET and LIMIT."""

from collections.abc import Sequence

from sqlglot import exp

from ..analyser import Analyser
from ..expressions.ordering import orderable, ordering, ordinal
from ..scope import Context
from ..types import UNKNOWN
from ..values import Value


def order_items(
    an: Analyser, order: exp.Expr | None, items: Sequence[tuple[str | None, Value]], context: Context
) -> list[tuple[str, str]]:
    """ORDER BY of a query: its items as SQL and a template over it, without those that order nothing."""
    found = []
    for ordered in order.expressions if order is not None else []:
        an.only(ordered, "this", "desc", "nulls_first")
        expression = ordered.this
        at = ordinal(expression)
        if at is not None:
            if not 1 <= at <= len(items):
                message = f"ORDER BY position {at} is not in select list"
                raise an.error("INVALID_COLUMN_REFERENCE", expression, message)
            value = items[at - 1][1]
        else:
            value = an.value(expression, context)
        value = orderable(an, expression, value)
        if value.literal is None and value.type != UNKNOWN:
            found += [(value.sql, item) for item in ordering(ordered, value.type)]
    return found


def distinct_order(
    an: Analyser, order: exp.Expr | None, found: list[tuple[str, str]], items: Sequence[tuple[str | None, Value]]
) -> list[tuple[str, str]]:
    """ORDER BY above DISTINCT, which may only use what is selected."""
    names = {value.sql: f"c{n}" for n, (_, value) in reversed(list(enumerate(items)))}
    if any(sql not in names for sql, _ in found):
        raise an.error(
            "EXPRESSION_NOT_IN_DISTINCT",
            order,
            "For SELECT DISTINCT, ORDER BY expressions must appear in select list",
        )
    return [(names[sql], direction) for sql, direction in found]


def limit_clause(an: Analyser, node: exp.Expr) -> str:
    """OFFSET, LIMIT and FETCH FIRST."""
    sql = ""
    limit = node.args.get("limit")
    if isinstance(limit, exp.Fetch):
        an.only(limit, "direction", "count", "limit_options")
        options = limit.args.get("limit_options")
        if options is not None:
            an.only(options, "rows")
        count = limit.args.get("count")
        rows = 1 if count is None else _count(an, count, "FETCH FIRST")
        if rows == 0:
            message = "FETCH FIRST row count must be positive (actual value: 0)"
            raise an.error("NUMERIC_VALUE_OUT_OF_RANGE", limit, message)
        sql = f" LIMIT {rows}"
    elif limit is not None:
        an.only(limit, "expression")
        if not (
            isinstance(limit.expression, (exp.Var, exp.All, exp.Column)) and limit.expression.name.upper() == "ALL"
        ):
            sql = f" LIMIT {_count(an, limit.expression, 'LIMIT')}"
    offset = node.args.get("offset")
    if offset is not None:
        an.only(offset, "expression")
        sql += f" OFFSET {_count(an, offset.expression, 'OFFSET')}"
    return sql


def _count(an: Analyser, node: exp.Expr, clause: str) -> int:
    if not isinstance(node, exp.Literal) or not str(node.this).isdigit():
        raise an.error("SYNTAX_ERROR", node, f"mismatched input in {clause}: a whole number is expected")
    return int(node.this)
