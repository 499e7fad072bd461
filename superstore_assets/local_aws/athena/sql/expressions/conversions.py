"""CAST and TRY_CAST."""

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..casts import cast
from ..errors import QueryError
from ..scope import Context
from ..types import Type, parse_type
from ..values import Value
from .literals import typed_literal


def _cast(an: Analyser, node: exp.Expr, context: Context) -> Value:
    target = data_type(an, node, node.args["to"])
    if node.meta.get("typed_literal"):
        return typed_literal(an, node, target)
    value = an.value(node.this, context)
    found = cast(value, target)
    if found is None:
        raise an.error("TYPE_MISMATCH", node, f"Cannot cast {value.type} to {target}")
    return found


def _try_cast(an: Analyser, node: exp.Expr, context: Context) -> Value:
    found = _cast(an, node, context)
    if not found.fallible or any(isinstance(n, exp.Query) for n in node.walk()):
        if any(isinstance(n, exp.Query) for n in node.walk()):
            raise an.refuse(node, "a subquery in TRY_CAST")
        return found
    if node.find(exp.Window):
        raise an.refuse(node, "a window function in TRY_CAST")
    inner = an.value(node.this, context)
    if inner.fallible:
        # TRY_CAST forgives the cast, not its operand.
        guard = f"CASE WHEN {inner.sql} IS NULL THEN NULL ELSE TRY({found.sql}) END"
        return Value(guard, found.type, inner.risks)
    return Value(f"TRY({found.sql})", found.type)


def data_type(an: Analyser, node: exp.Expr, to: exp.Expr) -> Type:
    """The type that a node of sqlglot's names, as it was written."""
    sql = to.sql(dialect="trino").lower()
    try:
        return parse_type(sql)
    except QueryError as error:
        raise an.error(error.code.replace("TYPE_NOT_FOUND", "TYPE_MISMATCH"), node, error.message) from error


NODES: Nodes = {
    exp.Cast: Node(_cast, ("this", "to", "safe")),
    exp.TryCast: Node(_try_cast, ("this", "to", "safe")),
}
