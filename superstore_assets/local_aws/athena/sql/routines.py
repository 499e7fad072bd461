"""What the generated SQL calls in DuckDB: macros, and functions in Python, each beside the family that needs it."""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


class Failure(Exception):  # noqa: N818  # it is the query that fails, as Trino's does
    """What a routine raises for a failure of Trino's: its error code and its message."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"!{code}:{message}!")


@dataclass(frozen=True)
class Routine:
    """A function in Python, and the DuckDB types of its parameters and its result."""

    run: Callable[..., Any]
    parameters: tuple[str, ...]
    returns: str
    nulls: bool = False
    """It is asked with NULL too and may give NULL; otherwise NULL in gives NULL out, unasked."""
    refuses: bool = False
    """It may raise a Failure that says what is not done here, which TRY would take for one of Trino's."""
    may_be_null: bool = False
    """It is not asked with NULL, but may give NULL."""

    @property
    def function(self) -> Callable[..., Any]:
        """What DuckDB calls."""
        if not self.may_be_null:
            return self.run

        @functools.wraps(self.run)
        def known(*arguments: Any) -> Any:
            return None if any(argument is None for argument in arguments) else self.run(*arguments)

        return known


@dataclass(frozen=True)
class Routines:
    """Macros by their signature (``trino_strpos(s, t)``) and Python functions by their name."""

    macros: Mapping[str, str] = field(default_factory=dict)
    python: Mapping[str, Routine] = field(default_factory=dict)


def failing(code: str, message: str, type_: str) -> str:
    """SQL that raises Trino's error when it is evaluated; ``message`` is SQL too, ``type_`` a DuckDB type."""
    return f"CAST(trino_fail('{code}', {message}) AS {type_})"
