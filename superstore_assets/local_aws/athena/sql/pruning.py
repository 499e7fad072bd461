"""Which partitions and which groups of rows a condition leaves: expressions as functions of what is known of them.

A test of an expression is asked with a partition's values, and with the ranges of other columns' values where a file
tells them. It gives the expression's value there, NOT_TRUE, or MAYBE where what is known does not decide.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MAYBE = object()
"""What a test says of a partition when its values alone do not decide."""
NOT_TRUE = object()
"""What a test says of a condition that is false or NULL in every row."""

COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


@dataclass(frozen=True)
class Range:
    """The values of a column in a group of rows: bounds of those that are not NULL (None: no such value)."""

    low: Any
    high: Any
    nulls: bool
    """Whether there may be NULLs."""

    def against(self, operator: str, constant: Any) -> Any:
        """NOT_TRUE where no value can compare so with *constant*, else MAYBE."""
        if self.low is None:
            return NOT_TRUE
        if type(self.low) is not type(constant) and not (isinstance(self.low, float) and isinstance(constant, int)):
            return MAYBE
        if operator == "=":
            possible = self.low <= constant <= self.high
        elif operator == "<>":  # a NaN, which no bound tells, differs from everything
            possible = isinstance(self.low, float) or not self.low == self.high == constant
        else:
            nearest = self.low if operator.startswith("<") else self.high
            possible = COMPARISONS[operator](nearest, constant)
        return MAYBE if possible else NOT_TRUE


Test = Callable[[Mapping[str, Any]], Any]
Tests = Mapping[int, Test]
"""The tests of one expression, by the number of the scan whose partitions they are about."""


def on_known(test: Test, compute: Callable[[Any], Any]) -> Test:
    """A test of what is computed from another expression; NULL gives NULL."""

    def run(partition: Mapping[str, Any]) -> Any:
        found = test(partition)
        if isinstance(found, Range) or found is NOT_TRUE:
            return MAYBE
        return found if found is None or found is MAYBE else compute(found)

    return run


def reading(test: Test, read: Callable[[str], Any]) -> Test:
    """A test of a text that is read as something else."""

    def attempt(found: str) -> Any:
        try:
            return read(found)
        except ValueError:
            return MAYBE

    return on_known(test, attempt)


def is_null(test: Test) -> Test:
    """A test of ``x IS NULL``."""

    def run(partition: Mapping[str, Any]) -> Any:
        found = test(partition)
        if isinstance(found, Range):
            return True if found.low is None else MAYBE if found.nulls else False
        return MAYBE if found is MAYBE or found is NOT_TRUE else found is None

    return run


def joined(parts: Sequence[Test | str]) -> Test:
    """A test of a concatenation of partition columns and constants."""

    def run(partition: Mapping[str, Any]) -> Any:
        found = [part if isinstance(part, str) else part(partition) for part in parts]
        if any(part is not None and not isinstance(part, str) for part in found):
            return MAYBE
        return None if None in found else "".join(found)

    return run


def against(test: Test, constant: Any, operator: str) -> Test:
    """A test of a comparison with a constant of the same kind."""
    compute = COMPARISONS[operator]
    known = on_known(test, lambda found: compute(found, constant) if type(found) is type(constant) else MAYBE)

    def run(partition: Mapping[str, Any]) -> Any:
        found = test(partition)
        return found.against(operator, constant) if isinstance(found, Range) else known(partition)

    return run


def combined(tests: Sequence[Test | None], *, absorbing: bool) -> Test:
    """A test of AND (which False settles) or OR (which True settles)."""

    def run(partition: Mapping[str, Any]) -> Any:
        found = [test(partition) if test else MAYBE for test in tests]
        if any(f is absorbing for f in found):
            return absorbing
        if not absorbing and any(f is NOT_TRUE for f in found):
            return NOT_TRUE
        if any(f is MAYBE for f in found):
            return MAYBE
        if any(f is NOT_TRUE for f in found):
            return NOT_TRUE
        return None if None in found else not absorbing

    return run
