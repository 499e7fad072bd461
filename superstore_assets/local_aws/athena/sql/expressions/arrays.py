"""Arrays and their elements."""

from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..coercions import coerce
from ..functions.maps import subscript as map_subscript
from ..scope import Context
from ..types import BIGINT, INTEGER, UNKNOWN, Type, array, coercible, duckdb
from ..values import Value, derived, fail, let, string
from .conditions import common_type
from .operators import cannot_apply
from .rows import numbered


def _array(an: Analyser, node: exp.Expr, context: Context) -> Value:
    values = [an.value(item, context) for item in node.expressions]
    if not values:
        return Value("CAST([] AS INTEGER[])", array(UNKNOWN))
    type_ = common_type(an, values, node, "All ARRAY elements must be the same type")
    values = [coerce(v, type_) for v in values]
    return derived(values, f"CAST([{', '.join(v.sql for v in values)}] AS {duckdb(type_)}[])", array(type_))


def _subscript(an: Analyser, node: exp.Expr, context: Context) -> Value:
    value = an.value(node.this, context)
    index = an.value(node.expressions[0], context)
    if len(node.expressions) != 1:
        raise an.refuse(node, f"a subscript of {value.type}")
    if value.type.name == "row":
        return _row_subscript(an, node, value, index)
    kind = BIGINT if value.type.name == "array" else value.type.elements[0] if value.type.name == "map" else None
    if kind is None or not coercible(index.type, kind):
        if kind == UNKNOWN:  # an empty map takes any key
            kind = index.type
        else:
            raise cannot_apply(an, node, "[]", value, index)
    index = coerce(index, kind)
    if value.type.name == "map":
        type_ = value.type.elements[1]
        if value.type.elements[0] == UNKNOWN:
            value = replace(value, sql=f"CAST({value.sql} AS MAP({duckdb(kind)}, INTEGER))")
        return let([value, index], lambda m, key: derived([m, key], map_subscript(m, key), type_, fallible=True))
    type_ = value.type.element

    def element(array: Value, at: Value) -> Value:
        x, n = array.sql, at.sql
        beyond = f"concat('Array subscript must be less than or equal to array length: ', {n}, ' > ', len({x}))"
        below = f"concat('Array subscript is negative: ', {n})"
        sql = (
            f"CASE WHEN {x} IS NULL OR {n} IS NULL THEN NULL"
            f" WHEN {n} = 0 THEN {_bad(string('SQL array indices start at 1'), type_)}"
            f" WHEN {n} < 0 THEN {_bad(below, type_)}"
            f" WHEN {n} > len({x}) THEN {_bad(beyond, type_)} ELSE {x}[{n}] END"
        )
        return derived([array, at], sql, type_, fallible=True)

    return let([value, index], element)


def _row_subscript(an: Analyser, node: exp.Expr, value: Value, index: Value) -> Value:
    """``row[n]``: the number must be a constant."""
    at = index.literal
    if not isinstance(at, int):
        message = "Subscript expression on ROW requires a constant index"
        raise an.error("EXPRESSION_NOT_CONSTANT", node.expressions[0], message)
    if index.type != INTEGER:
        message = f"Subscript expression on ROW requires integer index, found {index.type}"
        raise an.error("TYPE_MISMATCH", node.expressions[0], message)
    if at <= 0 or at > len(value.type.elements):
        raise an.error("INVALID_FUNCTION_ARGUMENT", node.expressions[0], f"Invalid subscript index: {at}")
    return numbered(value, at - 1)


def _bad(message: str, type_: Type) -> str:
    return fail("INVALID_FUNCTION_ARGUMENT", message, type_)


NODES: Nodes = {
    exp.Array: Node(_array, ("expressions",)),
    exp.Bracket: Node(_subscript, ("this", "expressions", "offset")),
}
