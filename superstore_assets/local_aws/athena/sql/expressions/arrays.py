"""Arrays and their elements."""

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..coercions import coerce
from ..scope import Context
from ..types import UNKNOWN, Type, array, duckdb, is_integer
from ..values import Value, derived, fail, let, string
from .conditions import common_type


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
    if value.type.name != "array" or not is_integer(index.type) or len(node.expressions) != 1:
        raise an.refuse(node, f"a subscript of {value.type}")
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


def _bad(message: str, type_: Type) -> str:
    return fail("INVALID_FUNCTION_ARGUMENT", message, type_)


NODES: Nodes = {
    exp.Array: Node(_array, ("expressions",)),
    exp.Bracket: Node(_subscript, ("this", "expressions", "offset")),
}
