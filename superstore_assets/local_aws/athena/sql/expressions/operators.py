"""Arithmetic, logic and concatenation."""

from collections.abc import Sequence
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..errors import QueryError
from ..functions import call
from ..logic import condition, conjunction, disjunction, negation
from ..parser import Plus
from ..pruning import Tests, joined
from ..scope import Context
from ..types import VARCHAR, is_numeric
from ..values import Value
from .literals import number
from .resolution import called, resolve

_ARITHMETIC: dict[type[exp.Expr], str] = {exp.Add: "+", exp.Sub: "-", exp.Mul: "*", exp.Div: "/", exp.Mod: "%"}


def _arithmetic(an: Analyser, node: exp.Expr, context: Context) -> Value:
    symbol = _ARITHMETIC[type(node)]
    left, right = an.value(node.this, context), an.value(node.expression, context)
    if call("operator", symbol, [left, right]) is None:
        raise cannot_apply(an, node, symbol, left, right)
    return called(resolve(an, node, "operator", symbol, [left, right], operator=True))


def cannot_apply(an: Analyser, node: exp.Expr, operator: str, left: Value, right: Value) -> QueryError:
    """An operator that Trino does not have for these types."""
    return an.error("TYPE_MISMATCH", node, f"Cannot apply operator: {left.type} {operator} {right.type}", operator=True)


def _negative(an: Analyser, node: exp.Expr, context: Context) -> Value:
    if isinstance(node.this, exp.Literal) and not node.this.args["is_string"]:
        return number(an, node.this, negative=True)
    value = an.value(node.this, context)
    if call("operator", "negate", [value]) is None:
        raise an.error("TYPE_MISMATCH", node, f"Cannot negate {value.type}")
    return called(resolve(an, node, "operator", "negate", [value]))


def _plus(an: Analyser, node: exp.Expr, context: Context) -> Value:
    value = an.value(node.this, context)
    if not is_numeric(value.type):
        raise an.error("TYPE_MISMATCH", node, f"Unary '+' operator cannot by applied to {value.type} type")
    return Value(value.sql, value.type, value.risks, literal=value.literal)


def terms(an: Analyser, node: exp.Expr, kind: type[exp.Connector], context: Context) -> list[Value]:
    """The terms of an AND or an OR, from left to right, or the one expression that is none."""
    operands: list[exp.Expr] = []
    pending = [node]
    while pending:
        current = pending.pop()
        if isinstance(current, kind):
            pending += [current.expression, current.this]
        else:
            operands.append(current)
    message = "Logical expression term must evaluate to a boolean (actual: {})"
    return [an.boolean(o, context, message) for o in operands]


def filtering(an: Analyser, node: exp.Expr, context: Context, what: str) -> Value:
    """What WHERE, HAVING or ON keeps rows by."""
    if isinstance(node.unnest(), exp.And):
        return condition(terms(an, node.unnest(), exp.And, context))
    return an.boolean(node, context, what + " must evaluate to a boolean: actual type {}")


def _and(an: Analyser, node: exp.And, context: Context) -> Value:
    return conjunction(terms(an, node, exp.And, context))


def _or(an: Analyser, node: exp.Or, context: Context) -> Value:
    return disjunction(terms(an, node, exp.Or, context))


def _not(an: Analyser, node: exp.Expr, context: Context) -> Value:
    return negation(
        an.boolean(node.this, context, "Value of logical NOT expression must evaluate to a boolean (actual: {})")
    )


def _concatenation(an: Analyser, node: exp.Expr, context: Context) -> Value:
    values = [an.value(node.this, context), an.value(node.expression, context)]
    found = called(resolve(an, node, "scalar", "concat", values, operator=True))
    return replace(found, tests=_joined_tests(values)) if found.type == VARCHAR else found


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
    Plus: Node(_plus),
    exp.And: Node(_and),
    exp.Or: Node(_or),
    exp.Not: Node(_not),
    exp.DPipe: Node(_concatenation, ("this", "expression", "safe")),
}
