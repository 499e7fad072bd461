"""Execution parameters: literals that take the places of a query's question marks.

Source: Athena user guide, "Use parameterized queries"; values are given as literals of SQL, strings in their quotes. A
value that no SQL could be (``New York``) and a bare word (``Washington``) are taken as text, as the clients that send
them rely on.
"""

import re
from collections.abc import Sequence

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.athena.sql import QueryError
from superstore_assets.local_aws.errors import UnsupportedError

_TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|\?|[^'\"?/-]+|.", re.DOTALL)
_LITERAL = re.compile(
    r"\s*(?:[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|'(?:[^']|'')*'|(?:DATE|TIMESTAMP|DECIMAL)\s*'(?:[^']|'')*'|TRUE|FALSE|NULL)\s*",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d]\w*")


def with_parameters(query: str, parameters: Sequence[str], *, literal: bool = False) -> str:
    """The query with each parameter in its place; SYNTAX_ERROR where their numbers differ.

    With *literal*, as in EXECUTE ... USING, a value is SQL and nothing is taken as text.
    """
    tokens = _TOKEN.findall(query)
    places = [at for at, token in enumerate(tokens) if token == "?"]  # noqa: S105  # a mark in SQL
    if len(places) != len(parameters):
        raise QueryError(
            "SYNTAX_ERROR", f"Incorrect number of parameters: expected {len(places)} but found {len(parameters)}"
        )
    for at, value in zip(places, parameters, strict=True):
        if literal and not _LITERAL.fullmatch(value):
            raise UnsupportedError(f"the parameter {value!r} of EXECUTE, which is not a literal")
        tokens[at] = _as_literal(value)
    return "".join(tokens)


def _as_literal(value: str) -> str:
    if _LITERAL.fullmatch(value):
        return value.strip()
    if not _WORD.fullmatch(value):
        try:
            sql.parse(f"SELECT CASE WHEN {value}\n THEN 1 END")
        except QueryError:
            pass
        else:
            raise UnsupportedError(f"the execution parameter {value!r}, which is an expression and not a literal")
    return "'" + value.replace("'", "''") + "'"
