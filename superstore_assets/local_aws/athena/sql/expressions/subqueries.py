"""Queries in expressions."""

from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..coercions import coerce
from ..comparisons import compare
from ..errors import QueryError, unsupported
from ..routines import failing
from ..scope import Block, Context, Output, Query
from ..structures import indeterminate, row_of
from ..types import BOOLEAN, Type, common, row
from ..values import Value, derived, string
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
        return Value(f"(SELECT {_row_sql(query)} FROM {_named(query)})", _row_type(query))
    return Value(f"({query.sql})", query.outputs[0].type)


def _named(query: Query) -> str:
    """A query in FROM, with columns c0, c1, ..."""
    return f"({query.sql}) AS q({', '.join(f'c{n}' for n in range(len(query.outputs)))})"


def _row_sql(query: Query) -> str:
    return row_of([f"q.c{n}" for n in range(len(query.outputs))])


def _row_type(query: Query) -> Type:
    return row([(output.name, output.type) for output in query.outputs])


def in_query(an: Analyser, node: exp.Expr, listed: exp.Expr, value: Value, context: Context) -> Value:
    """``x IN (SELECT ...)``; a row is sought among the rows."""
    query = _subquery(an, listed, context, "IN")
    if len(query.outputs) != 1 or value.type.name == "row":
        if value.type.name != "row":
            raise an.error(
                "TYPE_MISMATCH",
                node,
                f"Multiple columns returned by subquery are not yet supported. Found {len(query.outputs)}",
            )
        query = Query(f"SELECT {_row_sql(query)} FROM {_named(query)}", (Output(None, _row_type(query)),))
    found = query.outputs[0].type
    type_ = common(value.type, found)
    if type_ is None:
        raise an.error(
            "TYPE_MISMATCH",
            node,
            f"Value and result of subquery must be of the same type for IN expression: {value.type} vs {found}",
        )
    if type_.contains("double", "real", "array", "map"):
        raise an.refuse(node, f"IN of a subquery of type {type_}")
    inner = coerce(Value("q.c", found), type_).sql
    target = coerce(value, type_)
    if type_.elements:
        return _row_in(target, f"SELECT {inner} FROM ({query.sql}) AS q(c)", type_)
    return derived([target], f"({target.sql} IN (SELECT {inner} FROM ({query.sql}) AS q(c)))", BOOLEAN)


def _row_in(target: Value, listed: str, type_: Type) -> Value:
    found = compare("=", target, Value("w.r", type_))
    if found is None:
        raise QueryError("NOT_SUPPORTED", unsupported(f"IN of {type_}"))
    null = failing("NOT_SUPPORTED", string(unsupported("IN of a query of rows with NULL in one of them")), "BOOLEAN")
    unsure = f"(SELECT count(*) FROM ({listed}) AS w(r) WHERE {indeterminate('w.r', type_)}) > 0"

    doubt = f"WHEN {indeterminate(target.sql, type_)} OR {unsure} THEN {null}"
    return derived([target], f"CASE {doubt} ELSE {_any(found.sql, listed)} END", BOOLEAN, fallible=True)


def _any(same: str, listed: str) -> str:
    """True for one of the values ``w.r``, or else unknown for one, or else false."""
    true, unknown = (
        f"(SELECT count(*) FROM ({listed}) AS w(r) WHERE {condition}) > 0" for condition in (same, f"({same}) IS NULL")
    )
    return f"CASE WHEN {true} THEN TRUE WHEN {unknown} THEN NULL ELSE FALSE END"


def quantified(an: Analyser, node: exp.Expr, operator: str, context: Context) -> Value | None:
    """``x < ANY (SELECT ...)``, and SOME and ALL; None for a comparison with a value."""
    side = node.expression
    word = side.name.upper() if isinstance(side, exp.Anonymous) else ""
    is_all = isinstance(side, exp.All) or word == "ALL"
    if not is_all and not isinstance(side, exp.Any) and word not in ("ANY", "SOME"):
        return None
    listed = side.expressions[0] if isinstance(side, exp.Anonymous) and len(side.expressions) == 1 else side.this
    if not isinstance(listed, (exp.Query, exp.Values, exp.Subquery)):
        raise an.error("SYNTAX_ERROR", side, "mismatched input: a query is expected")
    value = an.value(node.this, context)
    query = _subquery(an, listed, context, "IN")
    if len(query.outputs) != 1:
        message = f"Multiple columns returned by subquery are not yet supported. Found {len(query.outputs)}"
        raise an.error("TYPE_MISMATCH", node, message)
    found = query.outputs[0].type
    type_ = common(value.type, found)
    sought = {"=": "<>", "<>": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}[operator] if is_all else operator
    same = None if type_ is None else compare(sought, value, Value("w.r", found))
    if type_ is None or same is None:
        message = f"Value expression and result of subquery must be of the same type: {value.type} vs {found}"
        raise an.error("TYPE_MISMATCH", node, message)
    if type_.contains("double", "real", "array", "map", "row"):
        raise an.refuse(node, f"ANY, SOME and ALL of type {type_}")
    sql = _any(same.sql, query.sql)
    return derived([value], f"(NOT {sql})" if is_all else sql, BOOLEAN)


def _check_correlation(an: Analyser, node: exp.Select, kind: str, block: Block) -> None:
    limits = any(node.args.get(n) is not None for n in ("limit", "offset", "group", "having", "distinct"))
    aggregate = any(is_aggregate(n) and block_of(n) is node for e in node.expressions for n in e.walk())
    if limits or set(block.correlated) != {"WHERE clause"} or (kind == "scalar") != aggregate:
        raise an.refuse(node, "a correlated subquery of this form")


NODES: Nodes = {
    exp.Exists: Node(_exists),
    exp.Subquery: Node(_scalar_query, ("this", "with_", "order", "limit", "offset")),
}
