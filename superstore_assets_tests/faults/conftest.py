"""How often the seeded tests run, and what came of them."""

from collections import defaultdict
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--seeds N`: how often."""
    parser.addoption("--seeds", type=int, help="seeds of each of the seeded tests (default: a few)")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that takes a `seed` as many as are asked for; its mark `seeds` says how many without."""
    if "seed" in metafunc.fixturenames:
        mark = metafunc.definition.get_closest_marker("seeds")
        few = mark.args[0] if mark else 2
        metafunc.parametrize("seed", range(metafunc.config.getoption("--seeds", None) or few))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Count what was held: tests record it as the property `fault`."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    calls, broken = 0, 0
    for outcome, name in (("passed", "held"), ("failed", "not held")):
        for report in terminalreporter.getreports(outcome):
            if report.when == "call":
                given = dict(report.user_properties)
                calls, broken = calls + int(given.get("calls", 0)), broken + int(given.get("broken", 0))
            for key, value in report.user_properties:
                if key == "fault" and report.when == "call":
                    counts[value][name] += 1
    if counts:
        terminalreporter.section("faults")
        terminalreporter.line(f"{broken:,} of {calls:,} calls broken")
        for what, found in sorted(counts.items()):
            terminalreporter.line(f"{what}: {found['held']} held, {found['not held']} not held")
