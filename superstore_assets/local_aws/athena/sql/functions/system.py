"""Functions that tell something of the session or of the query, and those of chance (``MathFunctions``)."""

from ..routines import Routines, failing
from ..types import INTEGERS, duckdb
from ..values import Value, string
from .entry import Family, Function, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"


def _below(n: Value) -> str:
    to = duckdb(n.type)
    wrong = failing(_BAD, string("bound must be positive"), to)
    return f"CASE WHEN {n.sql} <= 0 THEN {wrong} ELSE CAST(floor(trino_random() * {n.sql}) AS {to}) END"


def _between(low: Value, high: Value) -> str:
    to = duckdb(low.type)
    wrong = failing(_BAD, string("upper bound must be greater than lower bound"), to)
    size = f"(CAST({high.sql} AS HUGEINT) - {low.sql})"
    found = f"CAST({low.sql} + CAST(floor(trino_random() * {size}) AS HUGEINT) AS {to})"
    return f"CASE WHEN {high.sql} <= {low.sql} THEN {wrong} ELSE {found} END"


def _random(name: str) -> list[Function]:
    return [
        scalar(f"{name}() -> double", lambda: "trino_random()"),
        *[scalar(f"{name}({t}) -> {t}", _below, fails=True) for t in INTEGERS],
        *[scalar(f"{name}({t}, {t}) -> {t}", _between, fails=True) for t in INTEGERS],
    ]


SYSTEM = Family(
    (scalar("typeof(T) -> varchar", lambda x: string(str(x.type))), *_random("rand"), *_random("random")),
    # A macro is written once where an expression uses it several times, so that chance decides once.
    Routines(macros={"trino_random()": "random()"}),
)
