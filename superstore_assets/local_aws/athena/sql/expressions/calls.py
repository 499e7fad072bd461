"""Calls of functions, and the syntax that stands for one."""

from collections.abc import Sequence

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..functions import AGGREGATES, SCALARS, WINDOWS, Call, bind
from ..scope import Context
from ..types import DATE, TIMESTAMP_TZ, parse_type
from ..values import Value, derived
from .aggregates import aggregate_call
from .conditions import SPECIAL, special
from .resolution import unexpected_arguments, unknown_function

_FIELDS = {
    "YEAR": "year", "QUARTER": "quarter", "MONTH": "month", "WEEK": "week", "DAY": "day", "DAY_OF_MONTH": "day",
    "DAY_OF_WEEK": "day_of_week", "DOW": "day_of_week", "DAY_OF_YEAR": "day_of_year", "DOY": "day_of_year",
    "YEAR_OF_WEEK": "year_of_week", "YOW": "year_of_week", "HOUR": "hour", "MINUTE": "minute", "SECOND": "second",
}  # fmt: skip


def _function(an: Analyser, node: exp.Expr, context: Context) -> Value:
    name = str(node.name).lower()
    if name in SPECIAL:
        return special(an, node, name, context)
    if name in AGGREGATES or name == "listagg":
        return aggregate_call(an, node, context)
    if name in WINDOWS:
        raise an.error("MISSING_OVER", node, f"Window function {name} requires an OVER clause")
    if name not in SCALARS:
        raise unknown_function(an, node, name)
    return call(an, node, name, [an.value(a, context) for a in node.expressions])


def call(an: Analyser, node: exp.Expr, name: str, values: Sequence[Value]) -> Value:
    """Call a scalar function."""
    call = bind(SCALARS[name], values)
    if call is None:
        raise unexpected_arguments(an, node, name, values, SCALARS[name])
    return _called(call)


def _called(call: Call) -> Value:
    return derived(list(call.arguments), call.sql, call.type, fallible=call.function.fallible)


def _extract(an: Analyser, node: exp.Expr, context: Context) -> Value:
    unit = str(node.this.name).upper()
    if unit not in _FIELDS:
        raise an.refuse(node, f"EXTRACT({unit})")
    return call(an, node, _FIELDS[unit], [an.value(node.expression, context)])


def _position(an: Analyser, node: exp.Expr, context: Context) -> Value:
    return call(an, node, "strpos", [an.value(node.this, context), an.value(node.args["substr"], context)])


def _substring(an: Analyser, node: exp.Expr, context: Context) -> Value:
    parts = [node.this, node.args.get("start"), node.args.get("length")]
    return call(an, node, "substring", [an.value(p, context) for p in parts if p is not None])


def _trim(an: Analyser, node: exp.Expr, context: Context) -> Value:
    name = {"": "trim", "BOTH": "trim", "LEADING": "ltrim", "TRAILING": "rtrim"}[str(node.args.get("position") or "")]
    parts = [node.this, node.args.get("expression")]
    return call(an, node, name, [an.value(p, context) for p in parts if p is not None])


def _current_date(_an: Analyser, _node: exp.Expr, _context: Context) -> Value:
    return Value("CAST(now() AS DATE)", DATE)


def _current_timestamp(_an: Analyser, node: exp.Expr, _context: Context) -> Value:
    sql = "date_trunc('milliseconds', CAST(now() AS TIMESTAMP))"
    if isinstance(node, exp.Localtimestamp):
        return Value(sql, parse_type("timestamp(3)"))
    return Value(sql, TIMESTAMP_TZ)


NODES: Nodes = {
    exp.Anonymous: Node(_function),
    exp.Extract: Node(_extract),
    exp.StrPosition: Node(_position, ("this", "substr")),
    exp.Substring: Node(_substring, ("this", "start", "length")),
    exp.Trim: Node(_trim, ("this", "expression", "position")),
    exp.CurrentDate: Node(_current_date),
    exp.CurrentTimestamp: Node(_current_timestamp, ("sysdate",)),
    exp.Localtimestamp: Node(_current_timestamp),
}
