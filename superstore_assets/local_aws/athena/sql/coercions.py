"""The conversions that Trino makes unasked."""

from collections.abc import Mapping
from dataclasses import replace

from .casts.numbers import decimal_floating
from .pruning import Test
from .types import DOUBLE, REAL, UNKNOWN, Type, duckdb, is_integer
from .values import Value


def coerce(value: Value, target: Type) -> Value:
    """Convert as Trino does unasked; the caller knows that ``target`` is a common type."""
    source = value.type
    if source == target or (source.name == target.name == "varchar"):
        return replace(value, type=target)
    if source.name == "varchar" and target.name not in ("varchar", "char"):
        return replace(value, type=target)  # a regular expression or the like, which is read where it is used
    if source == UNKNOWN:
        return Value(f"CAST(NULL AS {duckdb(target)})", target)
    if source.name == target.name == "timestamp":
        return replace(value, type=target)
    sql = f"CAST({value.sql} AS {duckdb(target)})"
    if source.name == "decimal" and target in (DOUBLE, REAL):
        sql = decimal_floating(value.sql, source, target)
    return Value(sql, target, value.risks, tests=_converted(value, target))


def _converted(value: Value, target: Type) -> Mapping[int, Test]:
    """Partition tests survive the conversions between whole numbers."""
    return value.tests if is_integer(value.type) and is_integer(target) else {}
