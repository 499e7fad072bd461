"""One SELECT."""

from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser
from ..expressions.aggregates import block_of
from ..expressions.operators import filtering
from ..scope import Block, Context, Environment, Output, Query, Scope
from ..values import Value
from .grouping import aggregated, grouping_of, mark
from .ordering import distinct_order, limit_clause, order_items
from .relations import from_clause


def select(an: Analyser, node: exp.Select, around: Environment, block: Block) -> Query:
    """A SELECT with all its clauses; ``block`` notes where it reaches for the query around."""
    an.only(
        node, "with_", "expressions", "from_", "joins", "where", "group", "having", "distinct", "order", "limit",
        "offset", "kind", "windows",
    )  # fmt: skip
    if node.args.get("windows"):
        raise an.refuse(node, "the WINDOW clause")
    if not node.expressions:
        raise an.refuse(node, "a column called all")
    relation = from_clause(an, node, around)
    columns = relation.columns if relation else ()
    scope = Scope(columns, block, around.outer, around.closed, around)
    source = " FROM " + relation.sql if relation else ""
    where = node.args.get("where")
    if where is not None:
        found = filtering(an, where.this, Context(scope, "WHERE clause"), "WHERE clause")
        an.prune(found)
        source += f" WHERE {found.sql}"
    plain = Context(scope, "SELECT", windows=True)
    grouping = grouping_of(an, node, plain)
    above = replace(plain, grouping=grouping)
    items = _items(an, node, scope, above)
    order = node.args.get("order")
    names: dict[str, list[Value]] = {}
    for name, value in items:
        if name is not None:
            names.setdefault(name.lower(), []).append(value)
    if grouping is not None and order is not None:
        mark(grouping, order, lambda n: isinstance(n, exp.Column) and len(n.parts) == 1 and n.name.lower() in names)
    ordering = order_items(
        an, order, items, replace(above, outputs={n: tuple(v) for n, v in names.items()}, clause="ORDER BY clause")
    )
    having = node.args.get("having")
    filtered = ""
    if having is not None:
        kept = filtering(an, having.this, replace(above, clause="HAVING clause", windows=False), "HAVING clause")
        filtered = f" WHERE {kept.sql}"
    if grouping is not None:
        source = " FROM " + aggregated(grouping, source) + filtered
    windowed = any(isinstance(n, exp.Window) and block_of(n) is node for n in node.find_all(exp.Window))
    limited = node.args.get("limit") is not None or node.args.get("offset") is not None
    listed = ", ".join(f"{value.sql} AS c{n}" for n, (_, value) in enumerate(items))
    distinct = node.args.get("distinct")
    if distinct is not None:
        an.only(distinct)
        for _, value in items:
            if not value.type.groupable:
                raise an.refuse(node, f"SELECT DISTINCT of {value.type}")
        ordering = distinct_order(an, order, ordering, items)
    sql = f"SELECT {'DISTINCT ' if distinct is not None else ''}{listed}{source}"
    if ordering:
        if distinct is not None:
            sql = f"SELECT * FROM ({sql})"
        sql += " ORDER BY " + ", ".join(item.format(value) for value, item in ordering)
    sql += limit_clause(an, node)
    drop = windowed or limited
    outputs = [Output(name, value.type, {} if drop else value.tests, value.fallible) for name, value in items]
    return Query(sql, tuple(outputs), where is not None or having is not None)


def _items(an: Analyser, node: exp.Select, scope: Scope, context: Context) -> list[tuple[str | None, Value]]:
    items: list[tuple[str | None, Value]] = []
    for item in node.expressions:
        if isinstance(item, exp.Star) or (isinstance(item, exp.Column) and isinstance(item.this, exp.Star)):
            items += _star(an, item, scope, context)
            continue
        name: str | None = None
        expression = item
        if isinstance(item, exp.Alias):
            an.only(item, "this", "alias")
            name, expression = str(item.alias), item.this
            if not name:
                raise an.error("SYNTAX_ERROR", item, "Zero-length delimited identifier not allowed")
        elif isinstance(inner := item.unnest(), exp.Column):
            name = str(inner.name)
        items.append((name, an.value(expression, context)))
    return items


def _star(an: Analyser, item: exp.Expr, scope: Scope, context: Context) -> list[tuple[str | None, Value]]:
    qualifier: tuple[str, ...] = ()
    if isinstance(item, exp.Column):
        qualifier = tuple(str(p.name).lower() for p in item.parts[:-1])
        an.only(item.this)
    else:
        an.only(item)
    if not scope.columns:
        raise an.error("COLUMN_NOT_FOUND", item, "SELECT * not allowed in queries without FROM clause")
    shown = [c for c in scope.columns if not c.hidden]
    found = [c for c in shown if not qualifier or qualifier == c.qualifier[-len(qualifier) :]]
    if not found:
        raise an.error("TABLE_NOT_FOUND", item, f"Unable to resolve reference {'.'.join(qualifier)}")
    items: list[tuple[str | None, Value]] = []
    for column in found:
        value = an.use(item, column)
        if context.grouping is not None:
            key = context.grouping.key(value.sql)
            if key is None:
                raise an.error(
                    "EXPRESSION_NOT_AGGREGATE",
                    item,
                    f"'{'.'.join((*column.qualifier[-1:], column.name or ''))}' must be an aggregate expression or"
                    " appear in GROUP BY clause",
                )
            value = key
        items.append((column.name, value))
    return items
