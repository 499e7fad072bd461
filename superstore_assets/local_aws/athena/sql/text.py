"""Values as Athena prints them in results."""

import datetime
from collections.abc import Mapping
from decimal import Decimal

from .java_numbers import double_text, float_text
from .types import DAY_SECOND, YEAR_MONTH, Type, parse_type


def text(value: object, trino_type: str) -> str | None:
    """A result value as Athena prints it in its CSV result; None for NULL."""
    return None if value is None else _text(value, parse_type(trino_type))


def _text(value: object, type_: Type) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return float_text(value) if type_.name == "real" else double_text(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime.datetime):
        zone = " UTC" if type_.name == "timestamp with time zone" else ""
        return _timestamp(value, type_.parameters[0]) + zone
    if isinstance(value, datetime.date):
        return f"{value.year:04}-{value.month:02}-{value.day:02}"
    if isinstance(value, datetime.time):
        return _clock(value, type_.precision)
    if isinstance(value, bytes):
        return value.hex(" ")
    if type_.name == "row" and isinstance(value, Mapping):
        named = enumerate(zip(value.values(), type_.fields, strict=True))
        return "{" + ", ".join(f"{name or f'field{n}'}={_text(v, t)}" for n, (v, (name, t)) in named) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_text(v, type_.element) for v in value) + "]"
    if isinstance(value, Mapping):
        key, item = type_.elements
        # DuckDB gives keys that Python cannot look up as a list of theirs and one of their values.
        pairs = zip(value["key"], value["value"], strict=True) if key.elements and value else value.items()
        return "{" + ", ".join(f"{_text(k, key)}={_text(v, item)}" for k, v in pairs) + "}"
    if isinstance(value, int) and type_ == DAY_SECOND:
        seconds, milli = divmod(abs(value), 1000)
        time = f"{seconds // 3600 % 24:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{milli:03}"
        return f"{'-' if value < 0 else ''}{seconds // 86400} {time}"
    if isinstance(value, int) and type_ == YEAR_MONTH:
        return f"{'-' if value < 0 else ''}{abs(value) // 12}-{abs(value) % 12}"
    if isinstance(value, str) and type_.name in ("date", "timestamp"):
        return far(value, type_.precision if type_.name == "timestamp" else 0)
    if type_.name == "char":
        return str(value).ljust(type_.parameters[0])
    return str(value)


def far(text: str, precision: int = 0) -> str:
    """A date or timestamp beyond those that Python holds, as DuckDB writes it, with Java's sign, year and digits."""
    if precision:
        seconds, _, fraction = text.partition(".")
        text = f"{seconds}.{fraction:0<{precision}}"
    year, _, rest = text.partition("-")
    if "(BC)" in rest:
        count = 1 - int(year)
        return f"{'-' if count < 0 else ''}{abs(count):04}-{rest.replace(' (BC)', '')}"
    return f"+{text}" if len(year) > 4 else text


def _timestamp(value: datetime.datetime, precision: int) -> str:
    return f"{value.year:04}-{value.month:02}-{value.day:02} {_clock(value, precision)}"


def _clock(value: datetime.datetime | datetime.time, precision: int) -> str:
    seconds = f"{value.hour:02}:{value.minute:02}:{value.second:02}"
    return seconds + (f".{value.microsecond:06}"[: precision + 1] if precision else "")
