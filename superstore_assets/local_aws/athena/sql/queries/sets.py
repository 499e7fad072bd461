"""UNION, INTERSECT, EXCEPT and VALUES, and a query in parentheses."""

from collections.abc import Sequence
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Queries
from ..coercions import coerce
from ..expressions.conditions import common_type
from ..expressions.rows import numbered
from ..scope import Block, Context, Environment, Output, Query, Relation, Scope
from ..types import Type, common
from .derived import as_relation
from .ordering import limit_clause, order_items


def _set_operation(an: Analyser, node: exp.SetOperation, around: Environment, _block: Block) -> Query:
    an.only(node, "with_", "this", "expression", "distinct", "order", "limit", "offset")
    word = {exp.Union: "UNION", exp.Intersect: "INTERSECT", exp.Except: "EXCEPT"}[type(node)]
    distinct = node.args.get("distinct") is not False
    sides = [an.query(side, around) for side in _sides(node)]
    types = [output.type for output in sides[0].outputs]
    for side in sides[1:]:
        if len(side.outputs) != len(types):
            counts = f"{len(types)}, {len(side.outputs)}"
            raise an.error("TYPE_MISMATCH", node, f"{word} query has different number of fields: {counts}")
        for n, output in enumerate(side.outputs):
            type_ = common(types[n], output.type)
            if type_ is None:
                kinds = f"{types[n]}, {output.type}"
                message = f"column {n + 1} in {word} query has incompatible types: {kinds}"
                raise an.error("TYPE_MISMATCH", node, message)
            types[n] = type_
    if (distinct or word != "UNION") and not all(t.groupable for t in types):
        raise an.refuse(node, f"{word} of maps")
    between = f" {word}{'' if distinct else ' ALL'} "
    sql = between.join(f"({_as_types(an, side, types)})" for side in sides)
    query = Query(sql, tuple(Output(a.name, t) for a, t in zip(sides[0].outputs, types, strict=True)))
    if any(node.args.get(name) is not None for name in ("order", "limit", "offset")):
        return ordered_query(an, node, query, as_relation(an, query, None))
    return query


def _sides(node: exp.SetOperation) -> list[exp.Expr]:
    """What is put together; a chain of the same UNION is one."""
    found = [node.expression]
    first = node.this
    while (
        isinstance(node, exp.Union)
        and isinstance(first, exp.Union)
        and first.args.get("distinct") == node.args.get("distinct")
        and not any(first.args.get(name) for name in ("with_", "order", "limit", "offset"))
    ):
        found.append(first.expression)
        first = first.this
    return [first, *reversed(found)]


def _values(an: Analyser, node: exp.Values, around: Environment, _block: Block) -> Query:
    an.only(node, "expressions", "alias")
    context = Context(Scope((), Block(), around.outer, around.closed, around), "VALUES")
    rows = []
    for row in node.expressions:
        cells = row.expressions if isinstance(row, exp.Tuple) else [row]
        values = [an.value(cell, context) for cell in cells]
        if len(values) == 1 and values[0].type.name == "row":  # a row stands for its fields
            values = [numbered(values[0], at) for at in range(len(values[0].type.elements))]
        rows.append(values)
    width = len(rows[0])
    for row, cells in zip(node.expressions, rows, strict=True):
        if len(cells) != width:
            raise an.error("TYPE_MISMATCH", row, f"Values rows have mismatched sizes: {width} vs {len(cells)}")
    types = []
    for n in range(width):
        types.append(
            common_type(
                an,
                [row[n] for row in rows],
                node,
                "Values rows must have matching types: the column",
            )
        )
    listed = ", ".join("(" + ", ".join(coerce(v, t).sql for v, t in zip(row, types, strict=True)) + ")" for row in rows)
    names = ", ".join(f"c{n}" for n in range(width))
    return Query(f"SELECT {names} FROM (VALUES {listed}) AS v({names})", tuple(Output(None, t) for t in types))


def _as_types(an: Analyser, query: Query, types: Sequence[Type]) -> str:
    relation = as_relation(an, query, None)
    listed = [f"{coerce(c.value, t).sql} AS c{n}" for n, (c, t) in enumerate(zip(relation.columns, types, strict=True))]
    return f"SELECT {', '.join(listed)} FROM {relation.sql}"


def ordered_query(an: Analyser, node: exp.Expr, query: Query, relation: Relation) -> Query:
    """ORDER BY, OFFSET and LIMIT over a finished query: only its columns are in reach."""
    columns = tuple(replace(c, name=o.name) for c, o in zip(relation.columns, query.outputs, strict=True))
    context = Context(Scope(columns, Block()), "ORDER BY clause")
    items = [(c.name, c.value) for c in columns]
    ordering = order_items(an, node.args.get("order"), items, context)
    sql = f"SELECT {', '.join(f'{c.value.sql} AS c{n}' for n, c in enumerate(columns))} FROM {relation.sql}"
    if ordering:
        sql += " ORDER BY " + ", ".join(item.format(value) for value, item in ordering)
    limit = limit_clause(an, node)
    outputs = tuple(replace(o, tests={}, fallible=False) for o in query.outputs) if limit else query.outputs
    return Query(sql + limit, outputs)


def _in_parentheses(an: Analyser, node: exp.Subquery, around: Environment, block: Block) -> Query:
    an.only(node, "this", "with_", "order", "limit", "offset", "alias", "joins")
    inner = an.query(node.this, around, block)
    if any(node.args.get(name) is not None for name in ("order", "limit", "offset")):
        return ordered_query(an, node, inner, as_relation(an, inner, None))
    return inner


QUERIES: Queries = {
    exp.Union: _set_operation,
    exp.Intersect: _set_operation,
    exp.Except: _set_operation,
    exp.Values: _values,
    exp.Subquery: _in_parentheses,
}
