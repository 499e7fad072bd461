"""Values as text: as Athena prints results, and as Trino's casts to varchar write numbers."""

import datetime
import math
import struct
from collections.abc import Mapping
from decimal import Decimal

from .types import Type, parse_type


def _digits(number: float) -> tuple[str, str, int]:
    """Sign, shortest significant digits, and the exponent of the first of them."""
    sign = "-" if math.copysign(1, number) < 0 else ""
    shortest = repr(abs(number))
    if len(Decimal(shortest).normalize().as_tuple().digits) == 1 and float(f"{number:.1e}") == number:
        shortest = f"{abs(number):.1e}"  # Java chooses among two digits where one would do: 4.9E-324
    mantissa, _, exponent = f"{Decimal(shortest):e}".lower().partition("e")
    digits = mantissa.replace(".", "").rstrip("0") or "0"
    return sign, digits, int(exponent or 0)


def _special(number: float) -> str | None:
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    return None


def java_double(number: float) -> str:
    """Java's ``Double.toString``: ``0.1``, ``1.0E10``."""
    if special := _special(number):
        return special
    sign, digits, exponent = _digits(number)
    if number == 0:
        return sign + "0.0"
    if not -3 <= exponent < 7:
        return f"{sign}{digits[0]}.{digits[1:] or '0'}E{exponent}"
    if exponent < 0:
        return f"{sign}0.{'0' * (-exponent - 1)}{digits}"
    whole = digits[: exponent + 1].ljust(exponent + 1, "0")
    return f"{sign}{whole}.{digits[exponent + 1 :] or '0'}"


def java_real(number: float) -> str:
    """Java's ``Float.toString`` of a 32-bit number."""
    if special := _special(number):
        return special
    for precision in range(1, 10):
        short = float(f"{number:.{precision}g}")
        if struct.pack("f", short) == struct.pack("f", number):
            return java_double(short)
    return java_double(number)


def scientific(number: float) -> str:
    """A double as Trino's cast to varchar writes it (``DoubleOperators.castToVarchar``): ``1.5E0``."""
    if special := _special(number):
        return special
    sign, digits, exponent = _digits(number)
    if number == 0:
        return sign + "0E0"
    return f"{sign}{digits[0]}.{digits[1:] or '0'}E{exponent}"


def text(value: object, trino_type: str) -> str | None:
    """A result value as Athena prints it in its CSV result; None for NULL."""
    return None if value is None else _text(value, parse_type(trino_type))


def _text(value: object, type_: Type) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return java_real(value) if type_.name == "real" else java_double(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime.datetime):
        return _timestamp(value, type_.parameters[0])
    if isinstance(value, datetime.date):
        return f"{value.year:04}-{value.month:02}-{value.day:02}"
    if isinstance(value, list):
        return "[" + ", ".join(_text(v, type_.element) for v in value) + "]"
    if isinstance(value, Mapping):
        key, item = type_.elements
        return "{" + ", ".join(f"{_text(k, key)}={_text(v, item)}" for k, v in value.items()) + "}"
    return str(value)


def _timestamp(value: datetime.datetime, precision: int) -> str:
    seconds = f"{value.year:04}-{value.month:02}-{value.day:02} {value.hour:02}:{value.minute:02}:{value.second:02}"
    return seconds + (f".{value.microsecond:06}"[: precision + 1] if precision else "")
