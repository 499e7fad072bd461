"""What the embedded Athena says to a statement, held against Trino's answer.

There are three outcomes: equal, refused (a NOT_SUPPORTED that says what the embedded Athena does not support), and
different. Values are compared as the text that a client gets.
"""

import base64
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import duckdb

from superstore_assets.local_aws.athena.sql import QueryError, Table, View, analyse, connection, describe, text

from .corpus import Answer, Entry

_DATABASE = "default"
Cells = tuple[tuple[str | None, ...], ...]


@dataclass(frozen=True)
class Outcome:
    """How a statement ended: ``equal``, ``refused`` or ``different``, and what the embedded Athena said."""

    kind: str
    ours: str


class _NoTables:
    def relation(self, database: str, name: str) -> Table | View:
        if database not in (_DATABASE, "information_schema"):
            raise QueryError("SCHEMA_NOT_FOUND", f"Schema '{database}' does not exist")
        raise QueryError("TABLE_NOT_FOUND", f"Table 'awsdatacatalog.{database}.{name}' does not exist")


@cache
def _session() -> duckdb.DuckDBPyConnection:
    return connection()


def outcome(entry: Entry) -> Outcome:
    """Ask the embedded Athena and compare."""
    answer = entry.answer
    if answer is None:
        return Outcome("different", "no answer is recorded")
    try:
        columns, rows = _ask(entry.sql)
    except QueryError as error:
        if error.code == "NOT_SUPPORTED" and "the embedded Athena does not support" in error.message:
            # An error of DuckDB's is not a refusal: the translation should have known.
            return Outcome("different" if "support this query" in error.message else "refused", error.message)
        return Outcome("equal" if error.code == answer.error else "different", str(error))
    said = f"{columns} {rows}"
    if answer.error is not None or columns != answer.columns:
        return Outcome("different", said)
    return Outcome("equal" if same_rows(entry, rows) else "different", said)


def same_rows(entry: Entry, rows: Cells) -> bool:
    """Tell whether the rows, as a client gets them, are those of the answer."""
    answer = entry.answer or Answer()
    kinds = [kind for _, kind in answer.columns]
    wanted = tuple(tuple(map(_text, row, kinds)) for row in answer.rows)
    return wanted == rows if _ordered(entry.sql) else _sorted(wanted) == _sorted(rows)


def _ask(sql: str) -> tuple[tuple[tuple[str, str], ...], Cells]:
    plan = analyse(sql, _NoTables(), _DATABASE)
    try:
        rows = _session().execute(plan.sql).fetchall()
    except duckdb.Error as error:
        raise describe(error) from error
    kinds = [column.type for column in plan.columns]
    cells = tuple(tuple(text(_by_key(value), kind) for value, kind in zip(row, kinds, strict=True)) for row in rows)
    return tuple((column.name, column.type) for column in plan.columns), cells


def _by_key(value: Any) -> Any:
    """A value with each map in the order of its keys: Trino's is that of its hash table, which is no promise."""
    if isinstance(value, Mapping) and [*value] == ["key", "value"] and isinstance(value["key"], list):
        pairs = sorted(zip(value["key"], value["value"], strict=True), key=str)  # keys that Python cannot look up
        return {"key": [k for k, _ in pairs], "value": [v for _, v in pairs]}
    if isinstance(value, Mapping):
        return {k: _by_key(value[k]) for k in sorted(value, key=str)}
    if isinstance(value, list):
        return [_by_key(v) for v in value]
    return value


def _ordered(sql: str) -> bool:
    """Tell a statement whose rows have an order: ORDER BY outside parentheses."""
    outside = re.sub(r"'[^']*'|\"[^\"]*\"|--.*", "", sql)
    while outside != (outside := re.sub(r"\([^()]*\)", "", outside)):
        pass
    return re.search(r"\bORDER\s+BY\b", outside, re.IGNORECASE) is not None


def _sorted(rows: Cells) -> Cells:
    return tuple(sorted(rows, key=lambda row: [(cell is None, cell or "") for cell in row]))


def _text(value: Any, kind: str) -> str | None:
    """A recorded value as Athena prints it in its results; None for NULL."""
    return None if value is None else _printed(value, kind)


def _printed(value: Any, kind: str) -> str:
    if value is None:
        return "null"
    name, _, inside = kind.partition("(")
    parts = _split(inside.removesuffix(")"))
    container: dict[str, Callable[[], str]] = {
        "array": lambda: "[" + ", ".join(_printed(v, parts[0]) for v in value) + "]",
        "map": lambda: "{" + ", ".join(f"{_key(k, parts[0])}={_printed(v, parts[1])}" for k, v in _pairs(value)) + "}",
        "row": lambda: (
            "{" + ", ".join(_field(n, v, part) for n, (v, part) in enumerate(zip(value, parts, strict=True))) + "}"
        ),
        "boolean": lambda: str(value).lower(),
        "varbinary": lambda: base64.b64decode(value).hex(" "),
    }
    return container.get(name, lambda: str(value))()


def _pairs(value: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return sorted(value.items())


def _key(text: str, kind: str) -> str:
    """A map's key, which the protocol has as a text: a row as the list of its fields."""
    if not kind.startswith("row("):
        return text
    return _printed(_split(text[1:-1]), kind)


def _field(number: int, value: Any, part: str) -> str:
    """A field of a row: its name, or field0, field1, ... where it has none."""
    name, _, kind = part.partition(" ")
    if not kind or "(" in name or kind.startswith(("to ", "with ")):
        return f"field{number}={_printed(value, part)}"
    return f"{name}={_printed(value, kind)}"


def _split(inside: str) -> list[str]:
    parts, depth = [""], 0
    for char in inside:
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]
