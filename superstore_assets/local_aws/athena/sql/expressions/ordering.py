"""Items of ORDER BY, of a query, an aggregate or a window."""

from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser
from ..casts.chars import padded
from ..errors import unsupported
from ..routines import failing
from ..scope import Context
from ..structures import indeterminate
from ..types import duckdb
from ..values import Value, derived, let, string


def order_sql(an: Analyser, node: exp.Expr, context: Context) -> str:
    """ORDER BY: NULLs come last in both directions unless told otherwise."""
    items = []
    for ordered in node.expressions:
        an.only(ordered, "this", "desc", "nulls_first")
        value = orderable(an, ordered.this, an.value(ordered.this, context))
        if value.literal is None:
            items.append(ordering(ordered, value))
    return "ORDER BY " + ", ".join(items) if items else ""


def orderable(an: Analyser, node: exp.Expr, value: Value) -> Value:
    """What is ordered by; refuses what cannot be ordered."""
    type_ = value.type
    if not type_.orderable:
        message = f"Type {type_} is not orderable, and therefore cannot be used in ORDER BY"
        raise an.error("TYPE_MISMATCH", node, message)
    if type_.name == "char":
        return replace(value, sql=padded(value.sql, type_))
    if not type_.elements:
        return value
    if type_.contains("char", "double", "real"):
        raise an.refuse(node, f"ORDER BY of {type_}")
    null = failing("NOT_SUPPORTED", string(unsupported(f"ORDER BY of {type_} with a NULL in it")), duckdb(type_))

    def checked(x: Value) -> Value:
        sql = f"CASE WHEN {indeterminate(x.sql, type_)} THEN {null} ELSE {x.sql} END"
        return derived([x], sql, type_, fallible=True)

    return let([value], checked)


def ordering(ordered: exp.Expr, value: Value) -> str:
    """One item of ORDER BY."""
    direction = "DESC" if ordered.args.get("desc") else "ASC"
    nulls = "FIRST" if ordered.args.get("nulls_first") else "LAST"
    return f"{value.sql} {direction} NULLS {nulls}"
