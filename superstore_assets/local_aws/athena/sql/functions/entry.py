"""What an entry of the function list is made of.

An entry is one overload: Trino's signature, and the DuckDB SQL that computes the same. In signatures, which are Trino's
own (``SHOW FUNCTIONS``, and the sources in ``io.trino.operator``), ``T``, ``U`` and ``E`` stand for any type,
``varchar(x)``, ``decimal(p,s)`` and ``timestamp(p)`` for any length or precision.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from ..routines import Routines
from ..types import INTEGERS, Type
from ..values import Value

Kind = Literal["scalar", "aggregate", "window"]
Render = str | Callable[..., str]
Returns = str | Callable[..., Type]

# Where DISTINCT, ORDER BY or IGNORE NULLS, and FILTER or OVER go in the SQL of an aggregate or a window function.
D, O, F = "\0d", "\0o", "\0f"  # noqa: E741


@dataclass(frozen=True)
class Function:
    """One overload. ``render`` is a template over the coerced arguments, or a function of the values."""

    kind: Kind
    name: str
    parameters: tuple[str, ...]
    returns: Returns
    render: Render
    fallible: bool = False
    """It may raise."""
    variadic: bool = False
    """The last parameter may be repeated, or left out where it is the only one."""

    @property
    def signature(self) -> str:
        """The overload as Trino writes it in its messages."""
        return f"{self.name}({', '.join(self.parameters)}{', ...' if self.variadic else ''})"


@dataclass(frozen=True)
class Call:
    """A function with its arguments coerced."""

    function: Function
    arguments: tuple[Value, ...]
    type: Type

    @property
    def sql(self) -> str:
        """The DuckDB SQL of the call."""
        render = self.function.render
        if callable(render):
            return render(*self.arguments)
        return render.format(*(a.sql for a in self.arguments))


@dataclass(frozen=True)
class Family:
    """A family of functions, and what their SQL calls in DuckDB."""

    functions: tuple[Function, ...]
    routines: Routines = field(default_factory=Routines)


def _function(kind: Kind, signature: str, render: Render, returns: Returns | None, *, fails: bool) -> Function:
    match = re.fullmatch(r"(\w+)\((.*?)(, \.\.\.)?\) -> (.+)", signature)
    if match is None:
        raise ValueError(signature)
    name, inside, variadic, result = match.groups()
    parameters = tuple(part for part in re.split(r",\s*(?![^(]*\))", inside) if part)
    return Function(kind, name, parameters, returns or result, render, fails, bool(variadic))


def scalar(signature: str, render: Render, *, returns: Returns | None = None, fails: bool = False) -> Function:
    """An overload ``name(types) -> type``; ``returns`` computes the result's type where the text cannot say it."""
    return _function("scalar", signature, render, returns, fails=fails)


def aggregate(signature: str, render: Render, *, returns: Returns | None = None, fails: bool = False) -> Function:
    """An aggregate; its SQL has the places D, O and F."""
    return _function("aggregate", signature, render, returns, fails=fails)


def window(signature: str, render: Render) -> Function:
    """A function over a window only; its SQL has the places O and F."""
    return _function("window", signature, render, None, fails=False)


def completed(sql: str, *, distinct: str = "", order: str = "", clause: str = "") -> str:
    """Put the modifiers of a call in their places."""
    return sql.replace(D, distinct).replace(O, order).replace(F, clause)


def each(types: Iterable[object], make: Callable[[str], Function]) -> list[Function]:
    """The same overload for each of several types."""
    return [make(str(type_)) for type_ in types]


def each_integer(make: Callable[[str], Function]) -> list[Function]:
    """The same overload for the four integer types."""
    return each(INTEGERS, make)
