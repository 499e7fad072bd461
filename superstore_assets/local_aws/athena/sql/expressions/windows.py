"""Functions over windows."""

from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..functions import Call, F, completed, overloads
from ..scope import Context
from ..values import Value, risk
from .aggregates import aggregate_sql, not_scalar
from .conditions import SPECIAL
from .ordering import order_sql
from .resolution import resolve, unknown_function


def _window(an: Analyser, node: exp.Expr, context: Context) -> Value:
    if not context.windows:
        raise not_scalar(an, node, context.clause)
    inner = replace(context, windows=False)
    call, nulls = node.this, ""
    if isinstance(call, exp.Filter):
        raise an.error("NOT_SUPPORTED", node, "FILTER is not yet supported for window functions")
    if isinstance(call, (exp.IgnoreNulls, exp.RespectNulls)):
        nulls = " IGNORE NULLS" if isinstance(call, exp.IgnoreNulls) else ""
        call = call.this
    name = str(call.name).lower() if isinstance(call, exp.Anonymous) else ""
    if overloads("window", name):
        values = [an.value(a, inner) for a in call.expressions]
        bound = resolve(an, call, "window", name, values)
        if nulls and name not in ("lag", "lead", "first_value", "last_value", "nth_value"):
            raise an.error(
                "NULL_TREATMENT_NOT_ALLOWED", node, f"Cannot specify null treatment clause for {name} function"
            )
        sql, type_ = bound.sql, bound.type
        if len(bound.arguments) > 1:
            sql = _window_offset(an, call, name, bound)
        if name == "ntile" and isinstance(bound.arguments[0].literal, int) and bound.arguments[0].literal < 1:
            raise an.error("INVALID_FUNCTION_ARGUMENT", call, "Buckets must be greater than 0")
        sql = completed(sql, order=nulls, clause=F)
    elif overloads("aggregate", name):
        if nulls:
            raise an.error(
                "NULL_TREATMENT_NOT_ALLOWED", node, f"Cannot specify null treatment clause for {name} function"
            )
        if any(isinstance(argument, exp.Distinct) for argument in call.expressions):
            raise an.error("NOT_SUPPORTED", node, "DISTINCT in window function parameters not yet supported")
        if any(isinstance(argument, exp.Order) for argument in call.expressions):
            raise an.error("NOT_SUPPORTED", node, "Window function with ORDER BY is not supported")
        sql, type_ = aggregate_sql(an, call, inner)
    elif overloads("scalar", name) or name in SPECIAL:
        raise an.error("FUNCTION_NOT_WINDOW", node, f"Cannot use {name} function in a window")
    else:
        raise unknown_function(an, call, name)
    over = completed(sql, clause=f" OVER ({_window_spec(an, node, name, inner)})")
    return Value(over, type_, risk(over))


def _window_offset(an: Analyser, node: exp.Expr, name: str, bound: Call) -> str:
    offset = bound.arguments[1].literal
    if not isinstance(offset, int) or offset < (1 if name == "nth_value" else 0):
        raise an.refuse(node, f"this offset in {name}()")
    return bound.sql


_BY_ROWS = ("row_number", "ntile", "lag", "lead")
"""Functions to which it does not matter what other rows are equal in order."""


def _window_spec(an: Analyser, node: exp.Expr, name: str, context: Context) -> str:
    parts = []
    if node.args.get("partition_by"):
        parts.append("PARTITION BY " + ", ".join(an.value(p, context).sql for p in node.args["partition_by"]))
    order, spec = node.args.get("order"), node.args.get("spec")
    if order is not None:
        ranged = spec is None or str(spec.args["kind"]).upper() == "RANGE"
        peers = ranged and name not in _BY_ROWS and len(order.expressions) == 1
        if sql := order_sql(an, order, context, peers=peers):
            parts.append(sql)
    if spec is not None:
        parts.append(_frame(an, node, spec, context))
    if order is None and name in ("lag", "lead"):
        raise an.error("MISSING_ORDER_BY", node, f"{name} function requires an ORDER BY window clause")
    return " ".join(parts)


def _frame(an: Analyser, node: exp.Expr, spec: exp.Expr, context: Context) -> str:
    an.only(spec, "kind", "start", "start_side", "end", "end_side")
    kind = str(spec.args["kind"]).upper()
    if kind not in ("ROWS", "RANGE"):
        raise an.refuse(node, f"a {kind} frame")

    _check_frame(an, node, spec)

    def bound(which: str) -> str | None:
        found = spec.args.get(which)
        if found is None:
            return None
        side = str(spec.args.get(f"{which}_side") or "").upper()
        if found in ("UNBOUNDED", "CURRENT ROW"):
            return f"{found} {side}".strip()
        value = an.value(found, context)
        if kind == "RANGE" or not isinstance(value.literal, int):
            raise an.refuse(node, f"this bound of a {kind} frame")
        if value.literal < 0:
            raise an.error("INVALID_WINDOW_FRAME", node, "Window frame offset value must not be negative or null")
        return f"{value.literal} {side}"

    start, end = bound("start"), bound("end") or "CURRENT ROW"
    return f"{kind} BETWEEN {start} AND {end}"


def _check_frame(an: Analyser, node: exp.Expr, spec: exp.Expr) -> None:
    """What Trino says of frames whose end lies before their start."""
    start, end = (_place(spec, which) for which in ("start", "end"))
    if start == "UNBOUNDED FOLLOWING":
        raise an.error("INVALID_WINDOW_FRAME", node, "Window frame start cannot be UNBOUNDED FOLLOWING")
    if end == "UNBOUNDED PRECEDING":
        raise an.error("INVALID_WINDOW_FRAME", node, "Window frame end cannot be UNBOUNDED PRECEDING")
    if start == "CURRENT ROW" and end == "PRECEDING":
        raise an.error("INVALID_WINDOW_FRAME", node, "Window frame starting from CURRENT ROW cannot end with PRECEDING")
    if start == "FOLLOWING" and end in ("PRECEDING", "CURRENT ROW"):
        raise an.error("INVALID_WINDOW_FRAME", node, f"Window frame starting from FOLLOWING cannot end with {end}")


def _place(spec: exp.Expr, which: str) -> str:
    found, side = spec.args.get(which), str(spec.args.get(f"{which}_side") or "").upper()
    if found == "UNBOUNDED":
        return f"UNBOUNDED {side}"
    return "CURRENT ROW" if found in (None, "CURRENT ROW") else side


NODES: Nodes = {exp.Window: Node(_window, ("this", "partition_by", "order", "spec", "over"))}
