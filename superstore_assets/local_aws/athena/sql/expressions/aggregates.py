"""Aggregates above a grouping."""

from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..errors import QueryError
from ..functions import Argument, F, completed, is_aggregate_name, overloads
from ..functions.collecting import listagg_sql
from ..scope import Context, Grouping
from ..types import BIGINT, INTEGER, VARCHAR, Type, duckdb
from ..values import Value
from .lambdas import unbound
from .ordering import order_sql
from .resolution import resolve


def not_scalar(an: Analyser, node: exp.Expr, clause: str) -> QueryError:
    """An aggregate or window function where none may stand."""
    what = "aggregations, window functions or grouping operations"
    return an.error("EXPRESSION_NOT_SCALAR", node, f"{clause} cannot contain {what}: [{node.sql('trino')}]")


def aggregate_symbol(grouping: Grouping, sql: str, type_: Type) -> Value:
    """The value of an aggregate, computed once below the expressions that use it."""
    if sql not in grouping.aggregates:
        name = f"a{len(grouping.aggregates)}"
        grouping.aggregates[sql] = (name, Value(f"{grouping.alias}.{name}", type_))
    return grouping.aggregates[sql][1]


def aggregate_call(
    an: Analyser,
    node: exp.Expr,
    context: Context,
    condition: exp.Expr | None = None,
    within: exp.Expr | None = None,
) -> Value:
    """An aggregate above a grouping, computed below it."""
    grouping = context.grouping
    if grouping is None:
        name = str(node.name).lower()
        if context.in_aggregate:
            raise an.error("NESTED_AGGREGATION", node, f"Cannot nest aggregations inside aggregation '{name}'")
        raise not_scalar(an, node, context.clause)
    inner = replace(grouping.source, clause=context.clause, in_aggregate=True, outputs=context.outputs)
    sql, type_ = aggregate_sql(an, node, inner) if within is None else _listagg(an, node, within, inner)
    if condition is not None:
        sql = filtered(sql, an.boolean(condition, inner, "FILTER clause must evaluate to a boolean (actual: {})"))
    return aggregate_symbol(grouping, completed(sql), type_)


def filtered(sql: str, condition: Value) -> str:
    """Put FILTER on each aggregate that renders this one."""
    return completed(sql, clause=f" FILTER (WHERE {condition.sql})" + F)


def aggregate_sql(an: Analyser, node: exp.Expr, context: Context) -> tuple[str, Type]:
    """An aggregate call as DuckDB SQL, and its type."""
    name = str(node.name).lower()
    if name == "listagg":
        raise an.refuse(node, "function listagg()")
    arguments = list(node.expressions)
    if name == "count" and (not arguments or isinstance(arguments[0], exp.Star)):
        return "count(*)" + F, BIGINT
    if any(isinstance(a, exp.Column) and isinstance(a.this, exp.Star) for a in arguments):
        message = "label.* syntax is only supported as the only argument of row pattern count function"
        raise an.error("INVALID_FUNCTION_ARGUMENT", arguments[0], message)
    distinct, order = False, ""
    if arguments and isinstance(arguments[-1], exp.Order):
        if name != "array_agg" or len(arguments) != 1:
            raise an.refuse(node, f"ORDER BY in {name}()")
        order = " " + order_sql(an, arguments[-1], context)
        arguments[-1] = arguments[-1].this
    if arguments and isinstance(arguments[0], exp.Distinct):
        if len(arguments) != 1 or len(arguments[0].expressions) != 1:
            raise an.refuse(node, f"DISTINCT here in {name}()")
        if name == "count" and not any(isinstance(n, exp.Column) for n in arguments[0].walk()):
            raise an.refuse(node, "count(DISTINCT) of a constant")  # 1, or all rows, by how Trino plans it
        distinct = True
        arguments = list(arguments[0].expressions)
    values: list[Argument] = [
        unbound(an, a, name, context) if isinstance(a, exp.Lambda) else an.value(a, context) for a in arguments
    ]
    call = resolve(an, node, "aggregate", name, values)
    if name in ("min", "max") and len(values) == 1 and (call.type.elements or call.type.name == "char"):
        raise an.refuse(node, f"{name}() of {call.type}")
    if distinct and not all(v.type.groupable for v in values):
        raise an.refuse(node, f"{name}(DISTINCT) of {', '.join(str(v.type) for v in values)}")
    if distinct and order and order.removeprefix(" ORDER BY ").rsplit(" ", 3)[0] != call.arguments[0].sql:
        raise an.refuse(node, f"DISTINCT here in {name}()")
    sql = call.distinct_sql if distinct else call.sql
    return completed(sql, order=order, clause=F), call.type


def _listagg(an: Analyser, node: exp.Expr, order: exp.Expr, context: Context) -> tuple[str, Type]:
    """``listagg(x, separator) WITHIN GROUP (ORDER BY ...)``."""
    if str(node.name).lower() != "listagg" or not isinstance(order, exp.Order):
        raise an.refuse(node, f"WITHIN GROUP of {node.name}()")
    arguments = list(node.expressions)
    distinct = bool(arguments) and isinstance(arguments[0], exp.Distinct)
    if distinct:
        arguments = [*arguments[0].expressions, *arguments[1:]]
    values = [an.value(a, context) for a in arguments]
    if not 1 <= len(values) <= 2 or any(v.type.name != "varchar" for v in values):
        raise an.refuse(node, f"listagg() of {', '.join(str(v.type) for v in values)}")
    ordered = order_sql(an, order, context)
    if distinct and [str(o.this.sql()) for o in order.expressions] != [str(arguments[0].sql())]:
        raise an.refuse(node, "DISTINCT here in listagg()")
    sql = listagg_sql(values[0], values[1] if len(values) > 1 else None)
    return completed(sql, distinct="DISTINCT " if distinct else "", order=" " + ordered, clause=F), VARCHAR


def _within(an: Analyser, node: exp.Expr, context: Context) -> Value:
    return aggregate_call(an, node.this, context, within=node.expression)


def _filter(an: Analyser, node: exp.Expr, context: Context) -> Value:
    call = node.this
    if isinstance(call, exp.WithinGroup):
        raise an.error("SYNTAX_ERROR", node, "mismatched input 'FILTER'")
    if not isinstance(call, exp.Anonymous) or not overloads("aggregate", str(call.name).lower()):
        raise an.error("FUNCTION_NOT_AGGREGATE", node, "Filter is only valid for aggregation functions")
    return aggregate_call(an, call, context, node.expression.this)


def grouping_function(an: Analyser, node: exp.Expr, context: Context) -> Value:
    """``grouping(...)``: which of its arguments a grouping set leaves out."""
    grouping = context.grouping
    if grouping is None:
        raise an.error(
            "MISSING_GROUP_BY",
            node,
            "A GROUPING() operation can only be used with a corresponding GROUPING SET/CUBE/ROLLUP/GROUP BY clause",
        )
    keys = []
    for argument in node.expressions:
        key = grouping.key(an.value(argument, grouping.source).sql, argument)
        if key is None:
            raise an.error(
                "INVALID_ARGUMENTS",
                argument,
                "The arguments to GROUPING() must be expressions referenced by the GROUP BY at the associated query"
                " level",
            )
        keys.append(key.sql.rpartition(".")[2])
    type_ = INTEGER if len(keys) <= 31 else BIGINT
    return aggregate_symbol(grouping, f"CAST(grouping({', '.join(keys)}) AS {duckdb(type_)})", type_)


def is_aggregate(node: exp.Expr) -> bool:
    """Tell an aggregate call, as against the same function over a window."""
    if not isinstance(node, exp.Anonymous) or not is_aggregate_name(node.name.lower()):
        return False
    parent = node.parent
    while isinstance(parent, (exp.Filter, exp.WithinGroup, exp.IgnoreNulls, exp.RespectNulls)):
        parent = parent.parent
    return not (isinstance(parent, exp.Window) and parent.this.find(exp.Anonymous) is node)


def block_of(node: exp.Expr) -> exp.Expr | None:
    """The SELECT in which a node stands."""
    return node.find_ancestor(exp.Select)


NODES: Nodes = {exp.Filter: Node(_filter), exp.WithinGroup: Node(_within)}
