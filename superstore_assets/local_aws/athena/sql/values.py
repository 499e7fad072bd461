"""A typed expression as DuckDB SQL."""

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .pruning import Test
from .types import BIGINT, INTEGER, VARCHAR, Type, duckdb

Risks = frozenset[int]
"""The parts of an expression that may raise when it is evaluated, each by the hash of its SQL."""
SAFE: Risks = frozenset()


@dataclass(frozen=True)
class Value:
    """An expression: DuckDB SQL whose DuckDB type is that of ``type``.

    ``risks`` tells what in it may raise, so that it is not evaluated where Trino would not; expressions of the same
    risks raise on the same rows. ``literal`` is the constant itself where it is one. ``tests`` gives, by scan, the
    value as a function of a partition's values, where it is one.
    """

    sql: str
    type: Type
    risks: Risks = SAFE
    literal: Any = None
    tests: Mapping[int, Test] = field(default_factory=dict)

    @property
    def fallible(self) -> bool:
        """Whether evaluating it may raise."""
        return bool(self.risks)


@dataclass(frozen=True)
class Lambda:
    """A function that is an argument: its body, as SQL of the variable that DuckDB's lambda has.

    One parameter is the variable itself, several are its parts; those of a fold are the ``s`` and the ``x`` of two
    variables, the name with a and with b behind it.
    """

    name: str
    body: Value

    literal: Any = None

    @property
    def sql(self) -> str:
        """It as DuckDB's lambda."""
        return f"lambda {self.name}: {self.body.sql}"

    @property
    def type(self) -> Type:
        """The type of its result."""
        return self.body.type

    @property
    def risks(self) -> Risks:
        """What in it may raise."""
        return self.body.risks


def quote(name: str) -> str:
    """An identifier for DuckDB."""
    return '"' + name.replace('"', '""') + '"'


def string(text: str) -> str:
    """A string literal for DuckDB."""
    return "'" + text.replace("'", "''") + "'"


_MOST_RISKS = 32


def risk(sql: str) -> Risks:
    """The risk of an expression that may itself raise."""
    return frozenset((hash(sql),))


def derived(values: Sequence[Value], sql: str, type_: Type, *, fallible: bool = False) -> Value:
    """A value computed from others, all of which are evaluated first; ``fallible`` tells that it may raise too."""
    risks = SAFE.union(*(v.risks for v in values))
    if fallible:
        risks |= risk(sql)
    return Value(sql, type_, risks if len(risks) <= _MOST_RISKS else risk(sql))


def chosen(values: Sequence[Value], sql: str, type_: Type) -> Value:
    """A value for which not all the others are evaluated each time (CASE and the like)."""
    return Value(sql, type_, risk(sql) if any(v.risks for v in values) else SAFE)


_ONCE = 160
"""Characters beyond which an expression is not written twice."""


def _heavy(value: Value) -> bool:
    """Tell what is not written twice: what is long, or is when its macros are put in."""
    sql = value.sql
    return value.literal is None and (len(sql) > _ONCE or any(part in sql for part in ("trino_", "CASE ", "java_")))


def let(values: Sequence[Value], body: Callable[..., Value], *, always: bool = False) -> Value:
    """A value of which the SQL uses others several times: those that are heavy are computed once and have a name.

    With ``always`` the others too, so that they are computed outside of what the body puts around them.
    """
    bound = [n for n, v in enumerate(values) if always or _heavy(v)]
    if not bound:
        return body(*values)
    # One name for all of them: within a lambda DuckDB takes no query, which one of them may hold.
    name = "x" + "_".join(str(zlib.crc32(values[n].sql.encode())) for n in bound)
    found = body(*(replace(v, sql=f"{name}.v{n}" if n in bound else v.sql) for n, v in enumerate(values)))
    fields = ", ".join(f"v{n} := {values[n].sql}" for n in bound)
    return replace(found, sql=f"list_transform([struct_pack({fields})], lambda {name}: {found.sql})[1]")


def bound(letter: str, sql: str) -> str:
    """A name for the parameter of a lambda that stands around nothing else of the same SQL."""
    return f"{letter}{zlib.crc32(sql.encode())}"


def fail(code: str, message_sql: str, type_: Type) -> str:
    """SQL that raises the error when it is evaluated; ``describe`` reads it back from DuckDB's message."""
    return f"CAST(trino_fail({string(code)}, {message_sql}) AS {duckdb(type_)})"


def integer_literal(number: int) -> Value:
    """A whole number as Trino types it."""
    type_ = INTEGER if -(2**31) <= number < 2**31 else BIGINT
    return Value(f"CAST({number} AS {duckdb(type_)})", type_, literal=number)


def varchar_literal(text: str) -> Value:
    """A string: its type has its length."""
    return Value(string(text), Type(VARCHAR.name, (len(text),)), literal=text)
