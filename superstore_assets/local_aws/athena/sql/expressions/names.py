"""Columns by their names."""

from collections.abc import Sequence
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..errors import QueryError
from ..scope import Context
from ..values import Value
from .rows import field


def _column(an: Analyser, node: exp.Column, context: Context) -> Value:
    parts = [str(p.name).lower() for p in node.parts]
    if context.outputs is not None and len(parts) > 1 and parts[0] in context.outputs:
        output, *names = parts  # a result's name comes before a relation's
        value = resolve(an, node, [output], context)
        for name in names:
            value = field(an, node, value, name)
        return value
    return resolve(an, node, parts, context)


def _through_rows(an: Analyser, node: exp.Expr, parts: Sequence[str], context: Context) -> Value | None:
    """A field of a column that is a row, or of its fields: ``r.f``, ``t.r.f.g``; None where there is no such column."""
    for length in range(len(parts) - 1, 0, -1):
        if any(c.matches(parts[:length]) for c in context.scope.columns):
            value = resolve(an, node, parts[:length], context)
            for name in parts[length:]:
                value = field(an, node, value, name)
            return value
    return None


def _unresolved(an: Analyser, node: exp.Expr) -> QueryError:
    return an.error("COLUMN_NOT_FOUND", node, f"Column '{dotted(node)}' cannot be resolved")


def dotted(node: exp.Expr) -> str:
    """A column as it is written in messages."""
    return ".".join(str(p.name).lower() for p in (node.parts if isinstance(node, exp.Column) else ()))


def resolve(an: Analyser, node: exp.Expr, parts: Sequence[str], context: Context) -> Value:
    """Find a column by its name, here or in the query around."""
    if context.outputs is not None and len(parts) == 1 and (outputs := context.outputs.get(parts[0])):
        if context.in_aggregate:
            raise an.error(
                "COLUMN_NOT_FOUND",
                node,
                "Invalid reference to output projection attribute from ORDER BY aggregation",
            )
        if len({o.sql for o in outputs}) > 1 or len(outputs) > 1:
            raise an.error("AMBIGUOUS_NAME", node, f"Column '{parts[0]}' is ambiguous")
        return outputs[0]
    found = [c for c in context.scope.columns if c.matches(parts)]
    if len(found) > 1:
        raise an.error("AMBIGUOUS_NAME", node, f"Column '{dotted(node)}' is ambiguous")
    if found:
        if context.grouping is not None:
            if key := context.grouping.key(found[0].value.sql):
                return key
            raise not_grouped(an, node)
        return an.use(node, found[0])
    if len(parts) > 1 and (through := _through_rows(an, node, parts, context)) is not None:
        return through
    around = context.scope.parent
    if around is None and parts[-1] in ("$file_modified_time", "$bucket"):
        raise an.refuse(node, f'the hidden column "{parts[-1]}"')
    if around is None:
        raise _unresolved(an, node)
    outer = resolve(an, node, parts, around)
    if context.scope.closed:
        raise an.refuse(node, f"a reference to '{dotted(node)}' of the query around from here")
    context.scope.block.correlated.append(context.clause)
    return replace(outer, tests={}, literal=None)


def not_grouped(an: Analyser, node: exp.Expr) -> QueryError:
    """A column above a grouping that is no key of it."""
    return an.error(
        "EXPRESSION_NOT_AGGREGATE",
        node,
        f"'{dotted(node)}' must be an aggregate expression or appear in GROUP BY clause",
    )


NODES: Nodes = {exp.Column: Node(_column, ("this", "table", "db", "catalog"))}
