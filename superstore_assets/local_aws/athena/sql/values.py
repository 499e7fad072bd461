"""A typed expression as DuckDB SQL, and the conversions that Trino makes unasked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .pruning import Test
from .types import BIGINT, INTEGER, UNKNOWN, VARCHAR, Type, duckdb, is_integer


@dataclass(frozen=True)
class Value:
    """An expression: DuckDB SQL whose DuckDB type is that of ``type``.

    ``fallible`` tells that evaluating it may raise, so that it must not be evaluated where Trino would not.
    ``literal`` is the constant itself where it is one. ``tests`` gives, by scan, the value as a function of a
    partition's values, where it is one.
    """

    sql: str
    type: Type
    fallible: bool = False
    literal: Any = None
    tests: Mapping[int, Test] = field(default_factory=dict)


def quote(name: str) -> str:
    """An identifier for DuckDB."""
    return '"' + name.replace('"', '""') + '"'


def string(text: str) -> str:
    """A string literal for DuckDB."""
    return "'" + text.replace("'", "''") + "'"


def derived(values: list[Value], sql: str, type_: Type, *, fallible: bool = False) -> Value:
    """A value computed from others."""
    return Value(sql, type_, fallible or any(v.fallible for v in values))


_ONCE = 160
"""Characters beyond which an expression is not written twice."""


def let(sql: str, body: Callable[[str], str]) -> str:
    """SQL in which an expression is used several times: a long one is computed once and has a name."""
    if len(sql) <= _ONCE:
        return body(sql)
    return f"list_transform([{sql}], lambda x: {body('x')})[1]"


def fail(code: str, message_sql: str, type_: Type) -> str:
    """SQL that raises the error when it is evaluated; ``describe`` reads it back from DuckDB's message."""
    return f"CAST(trino_fail({string(code)}, {message_sql}) AS {duckdb(type_)})"


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
    return Value(f"CAST({value.sql} AS {duckdb(target)})", target, value.fallible, tests=_converted(value, target))


def _converted(value: Value, target: Type) -> Mapping[int, Test]:
    """Partition tests survive the conversions between whole numbers."""
    return value.tests if is_integer(value.type) and is_integer(target) else {}


def integer_literal(number: int) -> Value:
    """A whole number as Trino types it."""
    type_ = INTEGER if -(2**31) <= number < 2**31 else BIGINT
    return Value(f"CAST({number} AS {duckdb(type_)})", type_, literal=number)


def varchar_literal(text: str) -> Value:
    """A string: its type has its length."""
    return Value(string(text), Type(VARCHAR.name, (len(text),)), literal=text)
