"""Lambdas as arguments of functions, and the names of their parameters."""

from collections.abc import Sequence
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..coercions import coerce
from ..functions import LambdaType, Unbound
from ..scope import Context
from ..types import Type
from ..values import Lambda, Value

_FOLDING = ("reduce", "reduce_agg")
"""Functions whose lambda of two parameters goes from one state to the next."""


def unbound(an: Analyser, node: exp.Lambda, name: str, context: Context) -> Unbound:
    """A lambda that is an argument of the function of that name."""
    an.only(node, "this", "expressions")
    if node.find(exp.Query) is not None:
        raise an.error("NOT_SUPPORTED", node, "Lambda expression cannot contain subqueries")
    names = [str(p.name).lower() for p in node.expressions]
    if len(set(names)) < len(names):
        raise an.error("INVALID_ARGUMENTS", node, f"Duplicate argument name in lambda: {', '.join(names)}")
    variable = an.shared.name("l")
    parts = [variable] if len(names) == 1 else [f"{variable}[{n + 1}]" for n in range(len(names))]
    if name in _FOLDING and len(names) == 2:
        parts = [f"{variable}a.s", f"{variable}b.x"]

    def body(types: Sequence[Type]) -> Value:
        given = {n: Value(sql, type_) for n, sql, type_ in zip(names, parts, types, strict=True)}
        within = replace(context, parameters={**context.parameters, **given}, known=None, windows=False)
        return an.value(node.this, within)

    def made(wanted: Type) -> Lambda:
        *types, result = wanted.elements
        return Lambda(variable, coerce(body(types), result))

    return Unbound(LambdaType("function", arity=len(names), returns=lambda types: body(types).type), made)


def _misplaced(an: Analyser, node: exp.Expr, _context: Context) -> Value:
    raise an.error("TYPE_MISMATCH", node, "Lambda expression should always be used inside a function")


def _parameter(an: Analyser, node: exp.Expr, context: Context) -> Value:
    """A name that the parser knows to be a lambda's parameter."""
    found = context.parameters.get(str(node.name).lower())
    if found is None:
        raise an.error("COLUMN_NOT_FOUND", node, f"Column '{node.name}' cannot be resolved")
    return found


NODES: Nodes = {exp.Lambda: Node(_misplaced), exp.Identifier: Node(_parameter, ("this", "quoted"))}
