"""Execution parameters: literals that take the places of a query's question marks.

Source: Athena user guide, "Use parameterized queries"; values are given as literals of SQL, strings in their quotes.
"""

import re

from superstore_assets.local_aws.athena.sql import QueryError
from superstore_assets.local_aws.errors import UnsupportedError

_TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|\?|[^'\"?/-]+|.", re.DOTALL)
_LITERAL = re.compile(
    r"\s*(?:[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|'(?:[^']|'')*'|(?:DATE|TIMESTAMP|DECIMAL)\s*'(?:[^']|'')*'|TRUE|FALSE|NULL)\s*",
    re.IGNORECASE,
)


def with_parameters(query: str, parameters: list[str]) -> str:
    """The query with each parameter in its place; SYNTAX_ERROR where their numbers differ."""
    tokens = _TOKEN.findall(query)
    places = [at for at, token in enumerate(tokens) if token == "?"]  # noqa: S105  # a mark in SQL
    if len(places) != len(parameters):
        raise QueryError(
            "SYNTAX_ERROR", f"Incorrect number of parameters: expected {len(places)} but found {len(parameters)}"
        )
    for at, value in zip(places, parameters, strict=True):
        if not _LITERAL.fullmatch(value):
            raise UnsupportedError(f"the execution parameter {value!r}, which is not a literal")
        tokens[at] = value.strip()
    return "".join(tokens)
