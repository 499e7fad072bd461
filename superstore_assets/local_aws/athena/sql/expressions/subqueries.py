"""Queries in expressions."""

from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..coercions import coerce
from ..scope import Block, Context, Query
from ..types import BOOLEAN, DOUBLE, common, parse_type
from ..values import Value, derived
from .aggregates import block_of, is_aggregate


def _subquery(an: Analyser, node: exp.Expr, context: Context, kind: str) -> Query:
    """Analyse a query in an expression; one that reaches out is taken only where DuckDB agrees with Trino."""
    while isinstance(node, exp.Subquery) and not any(
        node.args.get(n) is not None for n in ("with_", "order", "limit", "offset")
    ):
        node = node.this
    block = Block()
    environment = context.scope.environment
    if environment is None:
        raise an.refuse(node, "a subquery here")
    environment = replace(environment, outer=context, closed=not isinstance(node, exp.Select))
    query = an.query(node, environment, block)
    if block.correlated and isinstance(node, exp.Select):
        _check_correlation(an, node, kind, block)
    return query


def _exists(an: Analyser, node: exp.Expr, context: Context) -> Value:
    query = _subquery(an, node.this, context, "EXISTS")
    return Value(f"EXISTS ({query.sql})", BOOLEAN)


def _scalar_query(an: Analyser, node: exp.Expr, context: Context) -> Value:
    query = _subquery(an, node, context, "scalar")
    if len(query.outputs) != 1:
        raise an.refuse(node, "a subquery of several columns as a row")
    return Value(f"({query.sql})", query.outputs[0].type)


def in_query(an: Analyser, node: exp.Expr, value: Value, context: Context) -> Value:
    """``x IN (SELECT ...)``."""
    query = _subquery(an, node.args["query"], context, "IN")
    if len(query.outputs) != 1:
        raise an.error(
            "TYPE_MISMATCH",
            node,
            f"Multiple columns returned by subquery are not yet supported. Found {len(query.outputs)}",
        )
    found = query.outputs[0].type
    type_ = common(value.type, found)
    if type_ is None:
        raise an.error(
            "TYPE_MISMATCH",
            node,
            f"Value and result of subquery must be of the same type for IN expression: {value.type} vs {found}",
        )
    if type_ in (DOUBLE, parse_type("real")) or type_.name == "array":
        raise an.refuse(node, f"IN of a subquery of type {type_}")
    inner = coerce(Value("q.c", found), type_).sql
    target = coerce(value, type_)
    return derived([target], f"({target.sql} IN (SELECT {inner} FROM ({query.sql}) AS q(c)))", BOOLEAN)


def _check_correlation(an: Analyser, node: exp.Select, kind: str, block: Block) -> None:
    limits = any(node.args.get(n) is not None for n in ("limit", "offset", "group", "having", "distinct"))
    aggregate = any(is_aggregate(n) and block_of(n) is node for e in node.expressions for n in e.walk())
    if limits or set(block.correlated) != {"WHERE clause"} or (kind == "scalar") != aggregate:
        raise an.refuse(node, "a correlated subquery of this form")


NODES: Nodes = {
    exp.Exists: Node(_exists),
    exp.Subquery: Node(_scalar_query, ("this", "with_", "order", "limit", "offset")),
}
