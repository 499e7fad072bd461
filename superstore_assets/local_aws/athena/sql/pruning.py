"""Which partitions a condition leaves: expressions as functions of a partition's values.

A test of an expression is asked with a partition's values and gives the expression's value there, or MAYBE where the
partition's values alone do not decide.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

MAYBE = object()
"""What a test says of a partition when its values alone do not decide."""

Test = Callable[[Mapping[str, str]], Any]
Tests = Mapping[int, Test]
"""The tests of one expression, by the number of the scan whose partitions they are about."""


def on_known(test: Test, compute: Callable[[Any], Any]) -> Test:
    """A test of what is computed from another expression; NULL gives NULL."""

    def run(partition: Mapping[str, str]) -> Any:
        found = test(partition)
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
    return lambda partition: MAYBE if (found := test(partition)) is MAYBE else found is None


def joined(parts: Sequence[Test | str]) -> Test:
    """A test of a concatenation of partition columns and constants."""

    def run(partition: Mapping[str, str]) -> Any:
        found = [part if isinstance(part, str) else part(partition) for part in parts]
        if MAYBE in found:
            return MAYBE
        return None if None in found else "".join(found)

    return run


def against(test: Test, constant: Any, compute: Callable[[Any, Any], bool]) -> Test:
    """A test of a comparison with a constant of the same kind."""
    return on_known(test, lambda found: compute(found, constant) if type(found) is type(constant) else MAYBE)


def combined(tests: Sequence[Test | None], *, absorbing: bool) -> Test:
    """A test of AND (which False settles) or OR (which True settles)."""

    def run(partition: Mapping[str, str]) -> Any:
        found = [test(partition) if test else MAYBE for test in tests]
        if any(f is absorbing for f in found):
            return absorbing
        if any(f is MAYBE for f in found):
            return MAYBE
        return None if None in found else not absorbing

    return run
