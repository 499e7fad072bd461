"""What an entry of the function list is made of: one of Trino's overloads and the DuckDB SQL that gives its answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from ..routines import Routines
from ..types import INTEGERS, Type
from ..values import Lambda, Value
from .binding import Binding
from .signatures import Kind, Signature, overloads

Render = str | Callable[..., str]
_ZONED = "timestamp with time zone"

# Where DISTINCT, ORDER BY or IGNORE NULLS, and FILTER or OVER go in the SQL of an aggregate or a window function.
D, O, F = "\0d", "\0o", "\0f"  # noqa: E741


@dataclass(frozen=True)
class Function:
    """One overload. ``render`` is a template over the coerced arguments, or a function of the values."""

    signature: Signature
    render: Render
    returns: Callable[..., Type] | None = None
    """The result's type by the arguments', where Trino computes it."""
    fallible: bool = False
    """It may raise."""
    zone: Callable[..., str] | None = None
    """The time zone of the result, by the arguments."""
    distinct: Render | None = None
    """The SQL of an aggregate over DISTINCT values, where their order matters to the last digit."""


@dataclass(frozen=True)
class Call:
    """A call of one of Trino's functions, with its arguments coerced; ``function`` is None where it is lacking here."""

    binding: Binding
    arguments: tuple[Value | Lambda, ...]
    function: Function | None

    @property
    def type(self) -> Type:
        """The result's type."""
        found = self.binding.returns
        if self.function is not None and self.function.returns is not None:
            found = self.function.returns(*self.binding.parameters)
        if self.function is not None and self.function.zone is not None:
            return replace(found, zone=self.function.zone(*self.arguments))
        zoned = [a.type for a in self.arguments if a.type.name == _ZONED]
        return replace(found, zone=zoned[0].zone) if found.name == _ZONED and zoned else found

    @property
    def fallible(self) -> bool:
        """Whether it may raise."""
        return self.function is not None and self.function.fallible

    @property
    def sql(self) -> str:
        """The DuckDB SQL of the call."""
        return self._rendered(self.function.render if self.function else None)

    @property
    def distinct_sql(self) -> str:
        """The same over DISTINCT values."""
        alternative = self.function.distinct if self.function else None
        return self.sql.replace(D, "DISTINCT ") if alternative is None else self._rendered(alternative)

    def _rendered(self, render: Render | None) -> str:
        if render is None:
            raise ValueError(self.binding.signature.text)
        if callable(render):
            return render(*self.arguments)
        return render.format(*(a.sql for a in self.arguments))


@dataclass(frozen=True)
class Family:
    """A family of functions, and what their SQL calls in DuckDB."""

    functions: tuple[Function, ...]
    routines: Routines = field(default_factory=Routines)


def _function(
    kind: Kind, text: str, render: Render, returns: Callable[..., Type] | None = None, *, fails: bool = False
) -> Function:
    for found in overloads(kind, text.partition("(")[0]):
        if found.text == text:
            return Function(found, render, returns, fails)
    raise ValueError(f"no {kind} of trino.txt: {text}")


def scalar(text: str, render: Render, *, returns: Callable[..., Type] | None = None, fails: bool = False) -> Function:
    """A scalar function: one of Trino's overloads as ``trino.txt`` writes it, ``name(type, ...) -> type``.

    ``returns`` computes the result's type where a letter in it is not one of the parameters'.
    """
    return _function("scalar", text, render, returns, fails=fails)


def operator(text: str, render: Render, *, returns: Callable[..., Type] | None = None, fails: bool = False) -> Function:
    """An arithmetic operator."""
    return _function("operator", text, render, returns, fails=fails)


def aggregate(
    text: str,
    render: Render,
    *,
    returns: Callable[..., Type] | None = None,
    fails: bool = False,
    distinct: Render | None = None,
) -> Function:
    """An aggregate; its SQL has the places D, O and F."""
    return replace(_function("aggregate", text, render, returns, fails=fails), distinct=distinct)


def window(text: str, render: Render) -> Function:
    """A function over a window only; its SQL has the places O and F."""
    return _function("window", text, render)


def completed(sql: str, *, distinct: str = "", order: str = "", clause: str = "") -> str:
    """Put the modifiers of a call in their places."""
    return sql.replace(D, distinct).replace(O, order).replace(F, clause)


def each(types: Iterable[object], make: Callable[[str], Function]) -> list[Function]:
    """The same overload for each of several types."""
    return [make(str(type_)) for type_ in types]


def each_integer(make: Callable[[str], Function]) -> list[Function]:
    """The same overload for the four integer types."""
    return each(INTEGERS, make)
