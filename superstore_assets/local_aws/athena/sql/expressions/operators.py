"""Arithmetic, logic and concatenation."""

from collections.abc import Sequence
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..arithmetic import arithmetic, negative
from ..errors import QueryError
from ..functions import SCALARS
from ..logic import conjunction, disjunction, negation
from ..pruning import Tests, joined
from ..scope import Context
from ..types import VARCHAR
from ..values import Value, coerce, derived
from .resolution import unexpected_arguments

_ARITHMETIC: dict[type[exp.Expr], str] = {exp.Add: "+", exp.Sub: "-", exp.Mul: "*", exp.Div: "/", exp.Mod: "%"}


def _arithmetic(an: Analyser, node: exp.Expr, context: Context) -> Value:
    operator = _ARITHMETIC[type(node)]
    left, right = an.value(node.this, context), an.value(node.expression, context)
    found = arithmetic(operator, left, right)
    if found is None:
        raise cannot_apply(an, node, operator, left, right)
    return found


def cannot_apply(an: Analyser, node: exp.Expr, operator: str, left: Value, right: Value) -> QueryError:
    """An operator that Trino does not have for these types."""
    return an.error("TYPE_MISMATCH", node, f"Cannot apply operator: {left.type} {operator} {right.type}", operator=True)


def _negative(an: Analyser, node: exp.Expr, context: Context) -> Value:
    found = negative(value := an.value(node.this, context))
    if found is None:
        raise an.error("TYPE_MISMATCH", node, f"Cannot negate {value.type}")
    return found


def _logic(an: Analyser, node: exp.Expr, context: Context) -> Value:
    kind = type(node)
    operands: list[exp.Expr] = []
    pending = [node]
    while pending:
        current = pending.pop()
        if isinstance(current, kind):
            pending += [current.expression, current.this]
        else:
            operands.append(current)
    parts = [
        an.boolean(o, context, "Logical expression term must evaluate to a boolean (actual: {})") for o in operands
    ]
    return (conjunction if kind is exp.And else disjunction)(parts)


def _not(an: Analyser, node: exp.Expr, context: Context) -> Value:
    return negation(
        an.boolean(node.this, context, "Value of logical NOT expression must evaluate to a boolean (actual: {})")
    )


def _concatenation(an: Analyser, node: exp.Expr, context: Context) -> Value:
    values = [an.value(node.this, context), an.value(node.expression, context)]
    if any(v.type.name not in ("varchar", "unknown") for v in values):
        if any(v.type.name == "array" for v in values):
            raise an.refuse(node, "|| of arrays")
        raise unexpected_arguments(an, node, "concat", values, SCALARS["concat"], operator=True)
    found = derived(values, f"({coerce(values[0], VARCHAR).sql} || {coerce(values[1], VARCHAR).sql})", VARCHAR)
    return replace(found, tests=_joined_tests(values))


def _joined_tests(parts: Sequence[Value]) -> Tests:
    if not all(p.tests or isinstance(p.literal, str) for p in parts):
        return {}
    columns = [{*p.tests} for p in parts if p.tests]
    scans = set.intersection(*columns) if columns else set()
    return {scan: joined([p.tests[scan] if p.tests else p.literal for p in parts]) for scan in scans}


def _paren(an: Analyser, node: exp.Expr, context: Context) -> Value:
    return an.value(node.this, context)


NODES: Nodes = {
    exp.Paren: Node(_paren),
    **dict.fromkeys(_ARITHMETIC, Node(_arithmetic)),
    exp.Div: Node(_arithmetic, ("this", "expression", "typed", "safe")),
    exp.Neg: Node(_negative),
    exp.And: Node(_logic),
    exp.Or: Node(_logic),
    exp.Not: Node(_not),
    exp.DPipe: Node(_concatenation, ("this", "expression", "safe")),
}
