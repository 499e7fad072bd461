"""Which values a query lets a column have: those it compares the column with, where it does so by equality alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from superstore_assets.local_aws.athena.sql import MAYBE, NOT_TRUE, Range


@dataclass(frozen=True)
class _Asked(Range):
    """A value that equals only what the query compares it with, which it remembers."""

    constants: list[Any] = field(default_factory=list, hash=False)
    others: list[str] = field(default_factory=list, hash=False)
    """Comparisons that are no equality."""

    def against(self, operator: str, constant: Any) -> Any:
        """NOT_TRUE for an equality, else MAYBE."""
        if operator == "=":
            self.constants.append(constant)
            return NOT_TRUE
        self.others.append(operator)
        return MAYBE


def wanted_values(keep: Callable[[Mapping[str, Any]], bool], column: str) -> list[Any] | None:
    """The values of *column* in rows that *keep*, a scan's, may want; None where the query does not list them."""
    asked = _Asked("", "", nulls=True)
    if keep({column: asked}) or asked.others:
        return None
    return list(dict.fromkeys(asked.constants))
