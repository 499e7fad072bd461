"""DuckDB as the engine runs it: the connection, what the SQL calls in it, and its errors in Trino's words."""

import re
from collections.abc import Sequence
from typing import Any

import duckdb

from . import casts, comparisons, zones
from .errors import QueryError, unsupported
from .functions import FAMILIES
from .routines import Routines
from .values import string

_ROUTINES = (
    Routines(
        # A failing cast, not error(): DuckDB's TRY refuses volatile functions.
        macros={"trino_fail(code, message)": "CAST(concat('!', code, ':', message, '!') AS INTEGER)"}
    ),
    *(family.routines for family in casts.FAMILIES),
    comparisons.ROUTINES,
    zones.ROUTINES,
    *(family.routines for family in FAMILIES),
)


def _uses(signature: str, body: str) -> bool:
    """Tell a macro that uses a parameter more than once, itself or by another macro."""
    parameters = signature.partition("(")[2].rstrip(")").split(", ")
    return any(len(re.findall(rf"\b{parameter}\b", body)) > 1 for parameter in parameters)


_REPEATING = frozenset(
    signature.partition("(")[0] for r in _ROUTINES for signature, body in r.macros.items() if _uses(signature, body)
)


def repeats(sql: str, arguments: Sequence[str]) -> bool:
    """Tell SQL of a call that has one of the arguments in it more than once when its macros are put in."""
    own = sql
    for argument in arguments:
        if argument and sql.count(argument) > 1:
            return True
        own = own.replace(argument, "", 1)
    return any(name in _REPEATING for name in re.findall(r"\btrino_\w+", own))


_REFUSING = frozenset(
    signature.partition("(")[0] for r in _ROUTINES for signature, body in r.macros.items() if "NOT_SUPPORTED" in body
) | frozenset(name for r in _ROUTINES for name, routine in r.python.items() if routine.refuses)


def refuses(sql: str) -> bool:
    """Tell SQL that may find while it runs that it does not do as Trino, which TRY would take for a failure."""
    return "'NOT_SUPPORTED'" in sql or any(name in _REFUSING for name in re.findall(r"\b(?:trino|java)_\w+", sql))


# These compare each part of an expression with all others, or begin it again for each part.
_SLOW_WHEN_DEEP = "common_subexpressions,expression_rewriter,statistics_propagation"


def connection(
    folders: Sequence[str] = (), *, memory: str | None = None, deep: bool = False
) -> duckdb.DuckDBPyConnection:
    """Open an in-memory DuckDB as the generated SQL needs it.

    It reads no file outside ``folders``, loads no extension and runs on one thread, so that a sum of doubles is the
    same each time. It takes no more than ``memory`` (``2GB``), and no disk in its place. With ``deep`` it is one for
    queries that nest deep.
    """
    found = duckdb.connect(
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "threads": "1",
            "max_expression_depth": "20000",
            "temp_directory": "",
            **({"memory_limit": memory} if memory else {}),
            **({"disabled_optimizers": _SLOW_WHEN_DEEP} if deep else {}),
        }
    )
    for routines in _ROUTINES:
        for name, routine in routines.python.items():
            parameters: list[Any] = list(routine.parameters)
            returns: Any = routine.returns
            nulls: Any = "special" if routine.nulls or routine.may_be_null else "default"
            found.create_function(name, routine.function, parameters, returns, null_handling=nulls)
    macros = [f"CREATE MACRO {signature} AS {body}" for r in _ROUTINES for signature, body in r.macros.items()]
    found.execute("; ".join(macros))
    found.execute("SET TimeZone = 'UTC'")
    found.execute("SET allowed_directories = [" + ", ".join(map(string, folders)) + "]")
    found.execute("SET enable_external_access = false")
    found.execute("SET lock_configuration = true")
    return found


_OUR_ERROR = re.compile(r"!([A-Z_]+):(.*?)!(?:' to INT32|\s*$)", re.DOTALL)
_OPERATIONS = {"addition": "+", "subtraction": "-", "multiplication": "*", "division": "/"}
_WIDTHS = {"INT8": "tinyint", "INT16": "smallint", "INT32": "integer", "INT64": "bigint", "INT128": "bigint"}


def describe(error: duckdb.Error) -> QueryError:
    """A failure at run time, as Trino reports it."""
    text = str(error)
    if found := _OUR_ERROR.search(text):
        return QueryError(found[1], found[2])
    if "Division by zero" in text:
        return QueryError("DIVISION_BY_ZERO", "Division by zero")
    if found := re.search(r"Overflow in (\w+) of (INT\d+) \((-?\d+) (\S) (-?\d+)\)", text):
        name = _WIDTHS[found[2]]
        return QueryError("NUMERIC_VALUE_OUT_OF_RANGE", f"{name} {found[1]} overflow: {found[3]} {found[4]} {found[5]}")
    if found := re.search(
        r"Type (?:INT\d+|DECIMAL\S*) with value (\S+) can't be cast .* destination type (INT\d+)", text
    ):
        return QueryError("NUMERIC_VALUE_OUT_OF_RANGE", f"Out of range for {_WIDTHS[found[2]]}: {found[1]}")
    if isinstance(error, duckdb.OutOfMemoryException):
        limit = re.search(r"\(([\d.]+ \w+)/([\d.]+ \w+) used\)", text)
        most = " of " + limit[2].replace(" ", "").replace("iB", "B") if limit else ""  # all queries' together
        return QueryError("EXCEEDED_LOCAL_MEMORY_LIMIT", f"Query exceeded per-node memory limit{most}")
    if "Overflow in SUM of DECIMAL" in text:
        return QueryError("GENERIC_INTERNAL_ERROR", "Decimal overflow")
    if "More than one row returned by a subquery" in text:
        return QueryError("SUBQUERY_MULTIPLE_ROWS", "Scalar sub-query has returned multiple rows")
    if isinstance(error, duckdb.OutOfRangeException):
        return QueryError("NUMERIC_VALUE_OUT_OF_RANGE", text.splitlines()[0].removeprefix("Out of Range Error: "))
    if isinstance(error, duckdb.InterruptException):
        return QueryError("USER_CANCELED", "Query was canceled")
    if isinstance(error, duckdb.ConversionException) and "DECIMAL" in text:
        return QueryError("NUMERIC_VALUE_OUT_OF_RANGE", "Decimal overflow")
    return QueryError("NOT_SUPPORTED", unsupported(f"this query: {text.splitlines()[0]}"))
