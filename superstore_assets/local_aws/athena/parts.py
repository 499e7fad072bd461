"""What the data of a table lies in: its parts, their columns, and the conversions of a part's types to the table's."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from superstore_assets.local_aws.athena.sql import duckdb_type
from superstore_assets.local_aws.athena.types import trino_type

Columns = tuple[tuple[str, str], ...]
"""Names and Hive types."""

_INTEGER_BYTES = {"tinyint": 1, "smallint": 2, "int": 4, "integer": 4, "bigint": 8}


@dataclass(frozen=True)
class Part:
    """One place of a table's data: a partition, or the table itself."""

    name: str
    storage: Mapping[str, Any]
    values: tuple[str, ...]
    columns: Columns


def columns_of(storage: Mapping[str, Any]) -> Columns:
    """The columns that a storage descriptor declares."""
    return tuple((column["Name"].lower(), column["Type"].lower()) for column in storage.get("Columns") or [])


def coercion(value: str, source: str, target: str) -> str | None:
    """SQL for *value* of a partition's Hive type as the table's, or None where Hive's connector does not convert it."""
    if trino_type(source) == trino_type(target):
        return value
    wider = _INTEGER_BYTES.get(source, 9) < _INTEGER_BYTES.get(target, 0)
    if wider or (source, target) == ("float", "double") or (source in _INTEGER_BYTES and target == "string"):
        return f"CAST({value} AS {duckdb_type(trino_type(target))})"
    if source == "string" and target in _INTEGER_BYTES:
        number = f"TRY_CAST({value} AS {duckdb_type(trino_type(target))})"
        return f"CASE WHEN regexp_full_match({value}, '[+-]?[0-9]+') THEN {number} END"
    return None


def null(kind: str) -> str:
    """SQL for NULL of a Hive type."""
    return f"CAST(NULL AS {duckdb_type(trino_type(kind))})"


def quoted(name: str) -> str:
    """An SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """An SQL string."""
    return "'" + text.replace("'", "''") + "'"


def partition_name(keys: Sequence[str], values: Sequence[str]) -> str:
    """The folder of a partition, 'year=2014/month=01'."""
    return "/".join(f"{key}={escaped(value)}" for key, value in zip(keys, values, strict=True))


def escaped(value: str) -> str:
    """A partition value in a path, as Hive's FileUtils.escapePathName writes it."""
    return re.sub(r"[\x00-\x1f\x7f\"#%'*/:=?\\{}\[\]^]", lambda found: f"%{ord(found[0]):02X}", value)
