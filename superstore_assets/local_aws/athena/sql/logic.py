"""AND, OR and NOT, which leave out what Trino leaves out."""

from dataclasses import replace

from .pruning import Tests, combined, on_known
from .types import BOOLEAN
from .values import Value, derived


def conjunction(parts: list[Value]) -> Value:
    """AND, evaluated from left to right where a later part could fail on a row that an earlier one excludes."""
    return _logic(parts, "AND", "NOT ", "FALSE")


def disjunction(parts: list[Value]) -> Value:
    """OR, evaluated from left to right where a later part could fail on a row that an earlier one settles."""
    return _logic(parts, "OR", "", "TRUE")


def _logic(parts: list[Value], word: str, settled: str, result: str) -> Value:
    """Only the parts that may fail are guarded: DuckDB chooses the order of the others, and joins by them."""
    terms = []
    for n, part in enumerate(parts):
        guards = " ".join(f"WHEN {settled}{p.sql} THEN {result}" for p in parts[:n])
        terms.append(f"CASE {guards} ELSE {part.sql} END" if n and part.fallible else part.sql)
    value = derived(parts, "(" + f" {word} ".join(terms) + ")", BOOLEAN)
    return replace(value, tests=_logic_tests(parts, absorbing=word == "OR"))


def _logic_tests(parts: list[Value], *, absorbing: bool) -> Tests:
    scans = {scan for part in parts for scan in part.tests}
    return {scan: combined([part.tests.get(scan) for part in parts], absorbing=absorbing) for scan in scans}


def negation(value: Value) -> Value:
    """NOT."""
    tests = {scan: on_known(test, lambda found: not found) for scan, test in value.tests.items()}
    return Value(f"(NOT {value.sql})", BOOLEAN, value.fallible, tests=tests)
