"""The SQL engine of the embedded Athena: Trino SQL in, a plan for DuckDB out.

``parse`` tells what a statement is, ``analyse`` types a query by Trino's rules and writes the DuckDB SQL that gives
Trino's answer, ``connection`` opens the DuckDB that runs it, ``describe`` puts its failures in Trino's words and
``text`` prints its values as Athena does. What the engine does not do exactly as Athena is refused by name.
"""

from .catalog import Catalog, Column, Table, View
from .errors import QueryError
from .parser import CreateView, DropView, Other, Select, Statement, parse
from .plan import Plan, Scan
from .pruning import MAYBE, NOT_TRUE, Range
from .queries import analyse
from .runtime import connection, describe
from .text import text
from .types import anonymous, convertible, duckdb_type

__all__ = [
    "MAYBE", "NOT_TRUE", "Catalog", "Column", "CreateView", "DropView", "Other", "Plan", "QueryError", "Range",
    "Scan", "Select", "Statement", "Table", "View", "analyse", "anonymous", "connection", "convertible", "describe",
    "duckdb_type", "parse", "text",
]  # fmt: skip
