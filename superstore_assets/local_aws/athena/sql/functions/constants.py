"""Arguments that the translation must know when the query is planned."""

from typing import Any

from ..errors import QueryError, unsupported
from ..values import Value


def constant(value: Value, what: str) -> Any:
    """The argument's value; refused by name where it is not a constant."""
    if value.literal is None:
        raise QueryError("NOT_SUPPORTED", unsupported(f"{what} that is not a constant"))
    return value.literal
