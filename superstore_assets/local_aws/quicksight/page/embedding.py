"""The ingested rows as the page takes them: only the columns that the definition uses, texts by number."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from superstore_assets.local_aws.quicksight.columns import Column, quoted
from superstore_assets.local_aws.quicksight.spice import Spice

_FIELD = re.compile(r"\{([^}]+)\}")


def embedded(spice: Spice | None, used: set[str]) -> dict[str, Any]:
    """A dataset's *used* columns; without an ingestion a dataset of no rows."""
    if spice is None:
        return {"rows": 0, "ingested": None, "newest": None, "roles": {}, "columns": {}}
    columns = [column for column in spice.columns if column.name in used]
    with spice.connection() as connection:
        parts = {
            column.name: _part(
                column, [value for (value,) in connection.execute(f"SELECT {_selected(column)} FROM data").fetchall()]
            )
            for column in columns
        }
    return {
        "rows": spice.rows,
        "ingested": spice.ingested.astimezone(UTC).isoformat(timespec="seconds"),
        "newest": _newest(columns, parts),
        "roles": {column.name: column.geographic_role for column in columns if column.geographic_role},
        "columns": parts,
    }


def used_columns(definition: dict[str, Any], identifier: str) -> set[str]:
    """The names by which *definition* uses columns of a dataset, calculated fields among them."""
    names = set(_names(definition, identifier))
    for field in definition.get("CalculatedFields", []):
        if field["DataSetIdentifier"] == identifier:
            names |= set(_FIELD.findall(field["Expression"]))
    return names


def totals(definition: dict[str, Any], identifier: str) -> list[str]:
    """The calculated fields of a dataset that nothing in *definition* uses: the page's head says what they tell."""
    fields = [field for field in definition.get("CalculatedFields", []) if field["DataSetIdentifier"] == identifier]
    others = {key: part for key, part in definition.items() if key != "CalculatedFields"}
    used = set(_names(others, identifier)).union(*(_FIELD.findall(field["Expression"]) for field in fields))
    return [field["Name"] for field in fields if field["Name"] not in used]


def _names(part: object, identifier: str) -> Iterator[str]:
    if isinstance(part, dict):
        if part.get("DataSetIdentifier") == identifier and "ColumnName" in part:
            yield part["ColumnName"]
        for key, value in part.items():
            if key == "Expression":
                yield from _FIELD.findall(value)
            else:
                yield from _names(value, identifier)
    elif isinstance(part, list):
        for item in part:
            yield from _names(item, identifier)


def _selected(column: Column) -> str:
    name = quoted(column.name)
    if column.type == "DATETIME":
        return f"epoch_ms({name})"
    if column.type == "DECIMAL" and column.subtype != "FLOAT":
        return f"CAST({name} * 10000 AS BIGINT)"
    return name


def _part(column: Column, values: list[Any]) -> dict[str, Any]:
    """A column: numbers as they are, decimals as ten-thousandths, texts and dates (ms since 1970, UTC) by number."""
    if column.type == "INTEGER":
        return {"type": "INTEGER", "values": values}
    if column.type == "DECIMAL":
        return (
            {"type": "FLOAT", "values": values}
            if column.subtype == "FLOAT"
            else {
                "type": "FIXED",
                "scale": 4,
                "values": values,
            }
        )
    words: dict[Any, int] = {}
    codes = [-1 if value is None else words.setdefault(value, len(words)) for value in values]
    return {"type": column.type, "words": list(words), "values": codes}


def _newest(columns: list[Column], parts: dict[str, Any]) -> dict[str, str] | None:
    """The newest date of the first column of dates, a month where all its dates are first days of one."""
    for column in columns:
        dates = parts[column.name].get("words")
        if column.type == "DATETIME" and dates:
            days = [datetime.fromtimestamp(date / 1000, UTC) for date in dates]
            monthly = all(day.day == 1 and day.timestamp() % 86400 == 0 for day in days)
            return {"column": column.name, "text": f"{max(days):{'%b %Y' if monthly else '%-d %b %Y'}}"}
    return None
