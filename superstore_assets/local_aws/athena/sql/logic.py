"""AND, OR and NOT, in which Trino evaluates the terms from left to right until one settles the result.

DuckDB chooses the order itself, so that the order is written out where it matters: where a term may raise.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from .pruning import Tests, combined, on_known
from .types import BOOLEAN
from .values import Value, chosen, derived


def conjunction(parts: Sequence[Value]) -> Value:
    """AND."""
    return _logic(parts, absorbing=False)


def disjunction(parts: Sequence[Value]) -> Value:
    """OR."""
    return _logic(parts, absorbing=True)


def condition(parts: Sequence[Value]) -> Value:
    """AND of the terms of a WHERE or ON clause, of which DuckDB makes joins.

    Trino evaluates the terms about the same relations together, where these are read, and the others after the join.
    """
    if len(parts) == 1 or not any(part.risks for part in parts) or any(part.literal is False for part in parts):
        return conjunction(parts)
    groups: dict[frozenset[str], list[Value]] = {}
    for part in parts:
        groups.setdefault(_relations(part.sql), []).append(part)
    found = [conjunction(group) for group in groups.values()]
    value = derived(found, "(" + " AND ".join(f.sql for f in found) + ")", BOOLEAN)
    return replace(value, tests=_tests(parts, absorbing=False))


def _relations(sql: str) -> frozenset[str]:
    """The names of relations in generated SQL: r and a number."""
    return frozenset(re.findall(r"\br\d+(?=\.)", re.sub(r"'[^']*'", "", sql)))


def _logic(parts: Sequence[Value], *, absorbing: bool) -> Value:
    word, settled, result, other = ("OR", "", "TRUE", "FALSE") if absorbing else ("AND", "NOT ", "FALSE", "TRUE")
    tests = _tests(parts, absorbing=absorbing)
    if any(part.literal is absorbing for part in parts):
        return Value(result, BOOLEAN, literal=absorbing, tests=tests)
    left = [part for part in parts if part.literal is not (not absorbing)]
    if len(left) < 2:
        return replace(left[0], tests=tests) if left else Value(other, BOOLEAN, literal=not absorbing, tests=tests)
    plain = "(" + f" {word} ".join(part.sql for part in left) + ")"
    if all(part.risks == left[0].risks for part in left):
        return replace(derived(left, plain, BOOLEAN), tests=tests)
    steps = " ".join(f"WHEN {settled}{part.sql} THEN {result}" for part in left)
    nulls = " OR ".join(f"{part.sql} IS NULL" for part in left)
    return replace(chosen(left, f"CASE {steps} WHEN {nulls} THEN NULL ELSE {other} END", BOOLEAN), tests=tests)


def _tests(parts: Sequence[Value], *, absorbing: bool) -> Tests:
    scans = {scan for part in parts for scan in part.tests}
    return {scan: combined([part.tests.get(scan) for part in parts], absorbing=absorbing) for scan in scans}


def negation(value: Value) -> Value:
    """NOT."""
    tests = {scan: on_known(test, lambda found: not found) for scan, test in value.tests.items()}
    literal = not value.literal if isinstance(value.literal, bool) else None
    return Value(f"(NOT {value.sql})", BOOLEAN, value.risks, literal=literal, tests=tests)
