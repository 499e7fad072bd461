"""Items of ORDER BY, of a query, an aggregate or a window."""

from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser
from ..casts.chars import padded
from ..errors import unsupported
from ..routines import failing
from ..scope import Context
from ..structures import indeterminate
from ..types import DOUBLE, REAL, Type, duckdb
from ..values import Value, derived, let, string


def order_sql(an: Analyser, node: exp.Expr, context: Context, *, peers: bool = False) -> str:
    """ORDER BY: NULLs come last in both directions unless told otherwise.

    With *peers* rows of equal items count as one, so that -0.0 and 0.0 are not told apart.
    """
    items = []
    for ordered in node.expressions:
        an.only(ordered, "this", "desc", "nulls_first")
        value = orderable(an, ordered.this, an.value(ordered.this, context))
        if value.literal is None:
            found = [item.format(value.sql) for item in ordering(ordered, value.type)]
            items += [item for item in found if not (peers and item.startswith("signbit"))]
    return "ORDER BY " + ", ".join(items) if items else ""


def ordinal(node: exp.Expr) -> int | None:
    """The number of a result's column as which an item of ORDER BY or GROUP BY is read; None where it is none."""
    inner = node.unnest()
    sign = -1 if isinstance(inner, exp.Neg) else 1
    number = inner.this if isinstance(inner, exp.Neg) else inner
    whole = isinstance(number, exp.Literal) and not number.is_string and str(number.this).isdigit()
    return sign * int(number.this) if whole else None


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


def ordering(ordered: exp.Expr, type_: Type) -> list[str]:
    """What DuckDB orders by for one item of ORDER BY: templates over the SQL of its value.

    Of doubles, Trino's order (``TypeOperators``, ``Double.compare``) has NaN above all numbers, or below them with
    NULLS FIRST, and -0.0 below 0.0.
    """
    direction, other = ("DESC", "ASC") if ordered.args.get("desc") else ("ASC", "DESC")
    nulls = "FIRST" if ordered.args.get("nulls_first") else "LAST"
    found = [f"{{}} {direction} NULLS {nulls}"]
    if type_ in (DOUBLE, REAL):
        if nulls == "FIRST":
            found.insert(0, f"isnan({{}}) {other} NULLS FIRST")
        found.append(f"signbit({{}}) {other} NULLS {nulls}")
    return found
