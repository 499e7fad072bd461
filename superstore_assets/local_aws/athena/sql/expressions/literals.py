"""Constants."""

import contextlib
import datetime
import re
from collections.abc import Callable
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..errors import QueryError, unsupported
from ..java_instants import parse_date, read_time, read_timestamp
from ..java_numbers import parse_double, parse_float, parse_integer
from ..json_text import canonical
from ..scope import Context
from ..types import (
    BOOLEAN,
    DATE,
    DAY_SECOND,
    DOUBLE,
    INTEGERS,
    JSON,
    MAX_DECIMAL,
    UNKNOWN,
    VARBINARY,
    YEAR_MONTH,
    Type,
    decimal,
    duckdb,
)
from ..values import Value, integer_literal, string, varchar_literal
from ..zones import instant_of_text, zone_name

_UNITS = {"YEAR": 12, "MONTH": 1, "DAY": 86_400_000, "HOUR": 3_600_000, "MINUTE": 60_000, "SECOND": 1000}


def _literal(an: Analyser, node: exp.Expr, _context: Context) -> Value:
    return varchar_literal(str(node.this)) if node.args["is_string"] else number(an, node)


def number(an: Analyser, node: exp.Expr, *, negative: bool = False) -> Value:
    """A number as Trino types it; its minus sign belongs to it."""
    text = str(node.this)
    sign = "-" if negative else ""
    if re.fullmatch(r"\d+", text):
        if not -(2**63) <= int(sign + text) < 2**63:
            raise an.error("SYNTAX_ERROR", node, f"Invalid numeric literal: {text}")
        return integer_literal(int(sign + text))
    if re.fullmatch(r"(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", text):
        found = float(sign + text)
        return Value(f"CAST('{found!r}' AS DOUBLE)", DOUBLE, literal=found)
    raise an.error("SYNTAX_ERROR", node, f"mismatched input '{text}'")


def _boolean(_an: Analyser, node: exp.Expr, _context: Context) -> Value:
    return Value("TRUE" if node.this else "FALSE", BOOLEAN, literal=bool(node.this))


def _null(_an: Analyser, _node: exp.Expr, _context: Context) -> Value:
    return Value("CAST(NULL AS INTEGER)", UNKNOWN)


def _unicode(an: Analyser, node: exp.Expr, _context: Context) -> Value:
    """``U&'\\00e9'``: code points by their number, of four digits or after a plus of six."""
    given = node.args.get("escape")
    escape = str(given.name) if isinstance(given, exp.Literal) else "\\"
    if len(escape) != 1 or re.fullmatch(r"[0-9A-Fa-f+'\"\s]", escape):
        raise an.error("SYNTAX_ERROR", node, "Invalid Unicode escape character")
    sign = re.escape(escape)
    whole = re.compile(rf"[^{sign}]|{sign}{sign}|{sign}([0-9A-Fa-f]{{4}})|{sign}\+([0-9A-Fa-f]{{6}})", re.DOTALL)
    text, at, written = "", 0, str(node.this)
    while at < len(written):
        found = whole.match(written, at)
        number = int(found[1] or found[2] or "20", 16) if found else -1
        if found is None or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
            raise an.error("SYNTAX_ERROR", node, "Incomplete escape sequence or invalid escaped character")
        if number == 0:
            raise an.refuse(node, "the code point 0 in a literal")
        text += chr(number) if found[1] or found[2] else found[0][0]
        at = found.end()
    return varchar_literal(text)


def _interval(an: Analyser, node: exp.Expr, _context: Context) -> Value:
    unit = str(node.args["unit"].name).upper() if isinstance(node.args.get("unit"), exp.Var) else ""
    number = str(node.this.name) if isinstance(node.this, exp.Literal) and node.this.is_string else ""
    if unit not in _UNITS or not re.fullmatch(r"[+-]?\d+", number):
        raise an.refuse(node, "this interval")
    amount, type_ = int(number) * _UNITS[unit], YEAR_MONTH if unit in ("YEAR", "MONTH") else DAY_SECOND
    if abs(int(number)) >= 2**31 or (type_ == YEAR_MONTH and abs(amount) >= 2**31):
        raise an.error("INVALID_LITERAL", node, f"'{number}' is not a valid INTERVAL literal")
    return Value(f"CAST({amount} AS {duckdb(type_)})", type_)


def _binary(an: Analyser, node: exp.Expr, _context: Context) -> Value:
    """``X'00ff'``: blanks do not count."""
    digits = re.sub(r"\s", "", str(node.this))
    if len(digits) % 2 or not re.fullmatch("[0-9A-Fa-f]*", digits):
        raise an.error("SYNTAX_ERROR", node, "Binary literal must contain an even number of hexadecimal digits")
    return Value(f"unhex('{digits}')", VARBINARY)


def _placeholder(an: Analyser, node: exp.Expr, _context: Context) -> Value:
    raise an.error("INVALID_PARAMETER_USAGE", node, "Incorrect number of parameters: expected 1 but found 0")


def typed_literal(an: Analyser, node: exp.Expr, target: Type) -> Value:
    """``DATE '2014-01-03'`` and its like, which Trino reads while it analyses."""
    text = str(node.this.name)
    read = _READERS.get(target.name)
    if read is None:
        raise an.refuse(node, f"a literal of type {target}")
    try:
        return read(text, target)
    except (ValueError, OverflowError) as error:
        kind = target.name.upper()
        raise an.error("INVALID_LITERAL", node, f"'{text}' is not a valid {kind} literal") from error


def _read_integer(text: str, target: Type) -> Value:
    found = parse_integer(text, 8 << INTEGERS.index(target))
    return Value(f"CAST({found} AS {duckdb(target)})", target, literal=found)


def _read_double(text: str, target: Type) -> Value:
    found = parse_double(text) if target == DOUBLE else parse_float(text)
    return Value(f"CAST('{found!r}' AS {duckdb(target)})", target, literal=found)


def _read_boolean(text: str, _target: Type) -> Value:
    if text.lower() not in ("t", "true", "1", "f", "false", "0"):
        raise ValueError(text)
    found = text.lower() in ("t", "true", "1")
    return Value("TRUE" if found else "FALSE", BOOLEAN, literal=found)


def _read_date(text: str, _target: Type) -> Value:
    days = parse_date(text)
    first = datetime.date(1970, 1, 1)
    constant = None
    with contextlib.suppress(OverflowError):
        constant = first + datetime.timedelta(days)
    sql = f"DATE '{constant:%Y-%m-%d}'" if constant and constant.year > 999 else f"(DATE '1970-01-01' + {days})"
    return Value(sql, DATE, literal=constant)


def _read_timestamp(text: str, _target: Type) -> Value:
    if text != text.strip():
        raise ValueError(text)
    micros, precision, zoned = read_timestamp(text)
    if precision > 6:
        raise QueryError("NOT_SUPPORTED", unsupported(f"type timestamp({precision}) (at most 6 digits of a second)"))
    if zoned is not None:
        try:
            zone = zone_name(zoned)
        except LookupError as error:
            raise QueryError("NOT_SUPPORTED", unsupported(f"the time zone {zoned}")) from error
        type_ = Type("timestamp with time zone", (precision,), zone=zone)
        return Value(f"make_timestamp({instant_of_text(micros, zone)})", type_)
    return Value(f"make_timestamp({micros})", Type("timestamp", (precision,)))


def _read_time(text: str, _target: Type) -> Value:
    micros, precision = read_time(text)
    if precision > 6:
        raise QueryError("NOT_SUPPORTED", unsupported(f"type time({precision}) (at most 6 digits of a second)"))
    return Value(f"CAST(make_timestamp({micros}) AS TIME)", Type("time", (precision,)))


def _read_json(text: str, _target: Type) -> Value:
    return Value(string(canonical(text)), JSON)


def _read_char(text: str, _target: Type) -> Value:
    return Value(string(text.rstrip(" ")), Type("char", (len(text),)))


def _read_decimal(text: str, _target: Type) -> Value:
    found = re.fullmatch(r"[+-]?(\d*)\.?(\d*)", text, re.ASCII)
    if found is None or not (found[1] or found[2]):
        raise ValueError(text)
    type_ = decimal(max(1, len(found[1].lstrip("0")) + len(found[2])), len(found[2]))
    if type_.precision > MAX_DECIMAL:
        raise ValueError(text)
    return Value(f"CAST('{text}' AS {duckdb(type_)})", type_)


def _read_varchar(text: str, target: Type) -> Value:
    return replace(varchar_literal(text), type=target)


_READERS: dict[str, Callable[[str, Type], Value]] = {
    **{t.name: _read_integer for t in INTEGERS},
    "double": _read_double,
    "real": _read_double,
    "boolean": _read_boolean,
    "date": _read_date,
    "timestamp": _read_timestamp,
    "timestamp with time zone": _read_timestamp,
    "time": _read_time,
    "json": _read_json,
    "char": _read_char,
    "decimal": _read_decimal,
    "varchar": _read_varchar,
}


NODES: Nodes = {
    exp.Literal: Node(_literal, ("this", "is_string")),
    exp.HexString: Node(_binary, ("this", "is_integer")),
    exp.Boolean: Node(_boolean),
    exp.Null: Node(_null),
    exp.UnicodeString: Node(_unicode, ("this", "escape")),
    exp.Interval: Node(_interval, ("this", "unit")),
    exp.Placeholder: Node(_placeholder),
}
