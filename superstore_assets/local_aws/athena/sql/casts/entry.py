"""What an entry of the list of casts is made of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..routines import Routines
from ..types import Type

Render = Callable[[str, Type, Type], str]
"""The DuckDB SQL of a cast: of an expression's SQL, its type, and the type that is wanted."""


@dataclass(frozen=True)
class Cast:
    """How values of one type become values of another."""

    render: Render
    fails: bool = True
    """It may raise."""
    uses: int = 2
    """How often the SQL of the cast has that of its operand in it, at least."""


Casts = Mapping[tuple[str, str], Cast]
"""Casts by the base names of the two types."""


@dataclass(frozen=True)
class Family:
    """Casts, and what their SQL calls in DuckDB."""

    casts: Casts
    routines: Routines = field(default_factory=Routines)
