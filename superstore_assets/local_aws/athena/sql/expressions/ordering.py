"""Items of ORDER BY, of a query, an aggregate or a window."""

from sqlglot import exp

from ..analyser import Analyser
from ..scope import Context
from ..values import Value


def order_sql(an: Analyser, node: exp.Expr, context: Context) -> str:
    """ORDER BY: NULLs come last in both directions unless told otherwise."""
    items = []
    for ordered in node.expressions:
        an.only(ordered, "this", "desc", "nulls_first")
        value = an.value(ordered.this, context)
        orderable(an, ordered.this, value)
        if value.literal is None:
            items.append(ordering(ordered, value))
    return "ORDER BY " + ", ".join(items) if items else ""


def orderable(an: Analyser, node: exp.Expr, value: Value) -> None:
    """Refuse what cannot be ordered."""
    if value.type.name == "map":
        raise an.error(
            "TYPE_MISMATCH", node, f"Type {value.type} is not orderable, and therefore cannot be used in ORDER BY"
        )
    if value.type.name == "array":
        raise an.refuse(node, f"ORDER BY of {value.type}")


def ordering(ordered: exp.Expr, value: Value) -> str:
    """One item of ORDER BY."""
    direction = "DESC" if ordered.args.get("desc") else "ASC"
    nulls = "FIRST" if ordered.args.get("nulls_first") else "LAST"
    return f"{value.sql} {direction} NULLS {nulls}"
