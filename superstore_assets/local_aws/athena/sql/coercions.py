"""The conversions that Trino makes unasked."""

from collections.abc import Mapping
from dataclasses import replace

from .casts.chars import to_char
from .casts.numbers import decimal_floating
from .pruning import Test
from .structures import each_part
from .types import DOUBLE, REAL, UNKNOWN, Type, duckdb, is_integer
from .values import Value, let


def coerce(value: Value, target: Type) -> Value:
    """Convert as Trino does unasked; the caller knows that ``target`` is a common type."""
    source = value.type
    if source == target:
        return value
    if source.name == target.name == "varchar":
        return replace(value, type=target)
    if source.name == target.name == "timestamp with time zone":
        return replace(value, type=replace(target, zone=source.zone))
    if source.name == "varchar" and target.name not in ("varchar", "char"):
        return replace(value, type=target)  # a regular expression or the like, which is read where it is used
    if source == UNKNOWN:
        return Value(f"CAST(NULL AS {duckdb(target)})", target)
    if source.name == target.name and source.name in ("timestamp", "time"):
        return replace(value, type=target)
    if target.name == "char":
        return Value(to_char(value.sql, source, target), target, value.risks)
    if source.elements and source.name == target.name:
        return _of_parts(value, target)
    sql = f"CAST({value.sql} AS {duckdb(target)})"
    if source.name == "decimal" and target in (DOUBLE, REAL):
        sql = decimal_floating(value.sql, source, target)
    return Value(sql, target, value.risks, tests=_converted(value, target))


def _of_parts(value: Value, target: Type) -> Value:
    """An array, a map or a row, part by part where that is more than a cast of DuckDB's."""
    source = value.type
    if duckdb(source) == duckdb(target) and not target.contains("char"):
        return replace(value, type=target)
    if not (source.contains("decimal") or target.contains("char")):
        return Value(f"CAST({value.sql} AS {duckdb(target)})", target, value.risks)

    def rendered(x: Value) -> Value:
        sql = each_part(x.sql, source, target, lambda part, a, b: coerce(Value(part, a), b).sql)
        return Value(sql, target, x.risks)

    return let([value], rendered)


def _converted(value: Value, target: Type) -> Mapping[int, Test]:
    """Partition tests survive the conversions between whole numbers."""
    return value.tests if is_integer(value.type) and is_integer(target) else {}
