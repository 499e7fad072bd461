"""CAST and TRY_CAST."""

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..casts import cast
from ..errors import QueryError
from ..runtime import refuses
from ..scope import Context
from ..types import Type, parse_type
from ..values import Value, let
from .literals import typed_literal


def _cast(an: Analyser, node: exp.Expr, context: Context) -> Value:
    target = data_type(an, node, node.args["to"])
    if node.meta.get("typed_literal"):
        return typed_literal(an, node, target)
    return _converted(an, node, an.value(node.this, context), target)


def _converted(an: Analyser, node: exp.Expr, value: Value, target: Type) -> Value:
    found = cast(value, target)
    if found is None:
        raise an.error("TYPE_MISMATCH", node, f"Cannot cast {value.type} to {target}")
    return found


def _try_cast(an: Analyser, node: exp.Expr, context: Context) -> Value:
    """It forgives the cast, not its operand, which is therefore computed outside."""
    target = data_type(an, node, node.args["to"])
    value = an.value(node.this, context)
    found = _converted(an, node, value, target)
    if target.name == "timestamp with time zone" and refuses(found.sql):
        raise an.refuse(node, f"TRY_CAST of {value.type} that is no constant to {target}")
    if found.risks == value.risks:
        return found

    def attempt(x: Value) -> Value:
        made = _converted(an, node, x, target)
        return Value(f"TRY({made.sql})", target, x.risks)

    return let([value], attempt, always=bool(value.risks) or node.find(exp.Query, exp.Window) is not None)


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
