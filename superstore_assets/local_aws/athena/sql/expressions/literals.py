"""Constants."""

import datetime
import re

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..casts import cast
from ..casts.from_text import date as date_sql
from ..scope import Context
from ..types import BOOLEAN, DATE, DAY_SECOND, DOUBLE, UNKNOWN, YEAR_MONTH, Type, decimal, duckdb, is_integer
from ..values import Value, integer_literal, string, varchar_literal

_UNITS = {"YEAR": 12, "MONTH": 1, "DAY": 86_400_000, "HOUR": 3_600_000, "MINUTE": 60_000, "SECOND": 1000}


def _literal(an: Analyser, node: exp.Expr, _context: Context) -> Value:
    return varchar_literal(str(node.this)) if node.args["is_string"] else number(an, node)


def number(an: Analyser, node: exp.Expr, *, negative: bool = False) -> Value:
    """A number as Trino types it; its minus sign belongs to it."""
    text = str(node.this)
    sign = "-" if negative else ""
    if re.fullmatch(r"\d+", text):
        if not -(2**63) <= int(sign + text) < 2**63:
            raise an.error("INVALID_LITERAL", node, f"Invalid numeric literal: {text}")
        return integer_literal(int(sign + text))
    if re.fullmatch(r"(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", text):
        return Value(f"CAST('{sign}{text}' AS DOUBLE)", DOUBLE, literal=float(sign + text))
    raise an.error("SYNTAX_ERROR", node, f"mismatched input '{text}'")


def _boolean(_an: Analyser, node: exp.Expr, _context: Context) -> Value:
    return Value("TRUE" if node.this else "FALSE", BOOLEAN, literal=bool(node.this))


def _null(_an: Analyser, _node: exp.Expr, _context: Context) -> Value:
    return Value("CAST(NULL AS INTEGER)", UNKNOWN)


def _interval(an: Analyser, node: exp.Expr, _context: Context) -> Value:
    unit = str(node.args["unit"].name).upper() if isinstance(node.args.get("unit"), exp.Var) else ""
    number = str(node.this.name) if isinstance(node.this, exp.Literal) and node.this.is_string else ""
    if unit not in _UNITS or not re.fullmatch(r"[+-]?\d+", number):
        raise an.refuse(node, "this interval")
    amount, type_ = int(number) * _UNITS[unit], YEAR_MONTH if unit in ("YEAR", "MONTH") else DAY_SECOND
    if abs(amount) >= 2 ** (31 if type_ == YEAR_MONTH else 63):
        raise an.error("INVALID_LITERAL", node, f"'{number}' is not a valid INTERVAL literal")
    return Value(f"CAST({amount} AS {duckdb(type_)})", type_)


def _placeholder(an: Analyser, node: exp.Expr, _context: Context) -> Value:
    raise an.error("INVALID_PARAMETER_USAGE", node, "Incorrect number of parameters: expected 1 but found 0")


def typed_literal(an: Analyser, node: exp.Expr, target: Type) -> Value:
    """``DATE '2014-01-03'`` and its like."""
    text = str(node.this.name)
    bad = an.error("INVALID_LITERAL", node, f"'{text}' is not a valid {str(target).split('(')[0].upper()} literal")
    if target == DATE and re.fullmatch(r"\s*[+-]?\d{1,9}-\d{1,2}-\d{1,2}\s*", text):
        iso = re.fullmatch(r"\d{4}-\d\d-\d\d", text)
        try:
            constant = datetime.date.fromisoformat(text) if iso else None
        except ValueError:
            raise bad from None
        return Value(date_sql(string(text)), DATE, literal=constant)
    if target.name == "timestamp" and (
        found := re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}( \d{1,2}:\d{1,2}(:\d{1,2}(\.(\d{1,6}))?)?)?", text)
    ):
        precision = len(found[4] or "")
        value = cast(varchar_literal(text), Type("timestamp", (6,)))
        if value is not None:
            return Value(value.sql, Type("timestamp", (precision,)), value.fallible)
    if target.name == "decimal" and (found := re.fullmatch(r"([+-]?)(\d*)\.?(\d*)", text)) and (found[2] or found[3]):
        whole, fraction = found[2].lstrip("0"), found[3]
        type_ = decimal(max(1, len(whole) + len(fraction)), len(fraction))
        if type_.precision <= 38:
            return Value(f"CAST('{text}' AS {duckdb(type_)})", type_)
    if is_integer(target) and re.fullmatch(r"[+-]?\d+", text):
        value = cast(varchar_literal(text), target)
        if value is not None:
            return Value(value.sql, target, literal=int(text))
    if target.name in ("varchar", "boolean", "double", "real"):
        value = cast(varchar_literal(text), target)
        if value is not None:
            return value
    raise (
        bad
        if target.name in ("date", "decimal", "timestamp") or is_integer(target)
        else an.refuse(node, f"a literal of type {target}")
    )


NODES: Nodes = {
    exp.Literal: Node(_literal, ("this", "is_string")),
    exp.Boolean: Node(_boolean),
    exp.Null: Node(_null),
    exp.Interval: Node(_interval, ("this", "unit")),
    exp.Placeholder: Node(_placeholder),
}
