"""Rows, and their fields."""

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..scope import Context
from ..structures import row_of
from ..types import row
from ..values import Value, derived


def row_value(an: Analyser, node: exp.Expr, context: Context) -> Value:
    """``ROW(a, b)`` and ``(a, b)``: a row of fields without names."""
    parts = [an.value(part, context) for part in node.expressions]
    if not parts:
        raise an.error("SYNTAX_ERROR", node, "mismatched input ')'")
    return derived(parts, row_of([part.sql for part in parts]), row([(None, part.type) for part in parts]))


def field(an: Analyser, node: exp.Expr, value: Value, name: str) -> Value:
    """A field of a row by its name."""
    if value.type.name != "row":
        raise an.error("TYPE_MISMATCH", node, f"Expression {node.sql('trino')} is not of type ROW")
    found = [n for n, own in enumerate(value.type.names) if own is not None and own.lower() == name]
    if not found:
        raise an.error("COLUMN_NOT_FOUND", node, f"Column '{name}' cannot be resolved")
    if len(found) > 1:
        raise an.error("AMBIGUOUS_NAME", node, f"Ambiguous row field reference: {name}")
    return derived([value], f"({value.sql}).f{found[0]}", value.type.elements[found[0]])


def numbered(value: Value, number: int) -> Value:
    """A field of a row by its place."""
    return derived([value], f"({value.sql}).f{number}", value.type.elements[number])


def _dot(an: Analyser, node: exp.Dot, context: Context) -> Value:
    if not isinstance(node.expression, exp.Identifier):
        raise an.refuse(node, "this after a point")
    return field(an, node, an.value(node.this, context), str(node.expression.name).lower())


NODES: Nodes = {exp.Tuple: Node(row_value), exp.Dot: Node(_dot)}
