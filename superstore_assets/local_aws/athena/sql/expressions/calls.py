"""Calls of functions, and the syntax that stands for one."""

from collections.abc import Sequence

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..functions import Argument, call, overloads
from ..scope import Context
from ..types import DATE, DAY_SECOND, TIMESTAMP_TZ, UNKNOWN, parse_type
from ..values import Value
from .aggregates import aggregate_call
from .conditions import SPECIAL, special
from .lambdas import unbound
from .resolution import called, resolve
from .rows import row_value

_OF_TIMES = (
    "HOUR",
    "MINUTE",
    "SECOND",
    "TIMEZONE_HOUR",
    "TIMEZONE_MINUTE",
)  # a date is coerced to a timestamp for the functions, not for EXTRACT
_FIELDS = {
    "YEAR": "year", "QUARTER": "quarter", "MONTH": "month", "WEEK": "week", "DAY": "day", "DAY_OF_MONTH": "day",
    "DAY_OF_WEEK": "day_of_week", "DOW": "day_of_week", "DAY_OF_YEAR": "day_of_year", "DOY": "day_of_year",
    "TIMEZONE_HOUR": "timezone_hour", "TIMEZONE_MINUTE": "timezone_minute",
    "YEAR_OF_WEEK": "year_of_week", "YOW": "year_of_week", "HOUR": "hour", "MINUTE": "minute", "SECOND": "second",
}  # fmt: skip


def _function(an: Analyser, node: exp.Expr, context: Context) -> Value:
    name = str(node.name).lower()
    if name in SPECIAL:
        return special(an, node, name, context)
    if name == "row":
        return row_value(an, node, context)
    if overloads("aggregate", name):
        return aggregate_call(an, node, context)
    if overloads("window", name):
        raise an.error("MISSING_OVER", node, f"Window function {name} requires an OVER clause")
    return _call(an, node, name, node.expressions, context)


def _call(an: Analyser, node: exp.Expr, name: str, arguments: Sequence[exp.Expr | None], context: Context) -> Value:
    values: list[Argument] = [
        unbound(an, argument, name, context) if isinstance(argument, exp.Lambda) else an.value(argument, context)
        for argument in arguments
        if argument is not None
    ]
    if name == "at_timezone" and len(values) == 2 and values[1].type == DAY_SECOND:  # which SHOW FUNCTIONS leaves out
        raise an.refuse(node, "at_timezone() with an interval")
    return called(resolve(an, node, "scalar", name, values))


def _extract(an: Analyser, node: exp.Expr, context: Context) -> Value:
    unit = str(node.this.name).upper()
    if unit not in _FIELDS:
        raise an.refuse(node, f"EXTRACT({unit})")
    value = an.value(node.expression, context)
    wrong = value.type == UNKNOWN or (unit in _OF_TIMES and value.type == DATE)
    wrong = wrong or (unit.startswith("TIMEZONE") and value.type.name != "timestamp with time zone")
    wrong = wrong or (unit == "DAY_OF_MONTH" and value.type == DAY_SECOND)
    if wrong or call("scalar", _FIELDS[unit], [value]) is None:
        raise an.error("TYPE_MISMATCH", node.expression, f"Cannot extract {unit} from {value.type}")
    return called(resolve(an, node, "scalar", _FIELDS[unit], [value]))


def _trim(an: Analyser, node: exp.Expr, context: Context) -> Value:
    name = {"": "trim", "BOTH": "trim", "LEADING": "ltrim", "TRAILING": "rtrim"}[str(node.args.get("position") or "")]
    return _call(an, node, name, [node.this, node.args.get("expression")], context)


def _current_date(_an: Analyser, _node: exp.Expr, _context: Context) -> Value:
    return Value("CAST(now() AS DATE)", DATE)


def _current_timestamp(_an: Analyser, node: exp.Expr, _context: Context) -> Value:
    sql = "date_trunc('milliseconds', CAST(now() AS TIMESTAMP))"
    if isinstance(node, exp.Localtimestamp):
        return Value(sql, parse_type("timestamp(3)"))
    return Value(sql, TIMESTAMP_TZ)


def _at_time_zone(an: Analyser, node: exp.Expr, context: Context) -> Value:
    value, zone = an.value(node.this, context), an.value(node.args["zone"], context)
    if value.type.name not in ("timestamp", "timestamp with time zone", "time"):
        raise an.error("TYPE_MISMATCH", node, f"Type of value must be a time or timestamp (actual {value.type})")
    if zone.type.name != "varchar" or value.type.name == "time":
        raise an.refuse(node, f"AT TIME ZONE of {value.type} with {zone.type}")
    return called(resolve(an, node, "scalar", "at_timezone", [value, zone]))


NODES: Nodes = {
    exp.AtTimeZone: Node(_at_time_zone, ("this", "zone")),
    exp.Anonymous: Node(_function),
    exp.Extract: Node(_extract),
    exp.Trim: Node(_trim, ("this", "expression", "position")),
    exp.CurrentDate: Node(_current_date),
    exp.CurrentTimestamp: Node(_current_timestamp, ("sysdate",)),
    exp.Localtimestamp: Node(_current_timestamp),
}
