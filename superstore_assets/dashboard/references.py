"""Which columns of the dataset a definition needs, and which of them are not there."""

import re
from collections.abc import Collection, Iterator

from superstore_assets.dashboard.fields import Json

_FIELD = re.compile(r"\{([^}]+)\}")


def missing_columns(definition: Json, columns: Collection[str]) -> list[tuple[str, str]]:
    """The columns that *definition* needs and *columns*, the dataset's, lack: (who needs it, column).

    Who needs it is a visual's title, or a filter's id where only a filter does; calculated fields are looked through.
    """
    calculated = {field["Name"]: field["Expression"] for field in definition.get("CalculatedFields", [])}
    needed = [
        (f"{_title(visual)!r}", name)
        for sheet in definition["Sheets"]
        for wrapped in sheet.get("Visuals", [])
        for visual in wrapped.values()
        for name in _columns(visual, calculated)
    ]
    needed += [
        (f"filter {rule['FilterId']!r}", name)
        for group in definition.get("FilterGroups", [])
        for wrapped in group["Filters"]
        for rule in wrapped.values()
        for name in _columns(rule, calculated)
    ]
    return [(who, name) for who, name in dict.fromkeys(needed) if name not in columns]


def _title(visual: Json) -> str:
    return str(visual.get("Title", {}).get("FormatText", {}).get("PlainText", visual["VisualId"]))


def _columns(part: object, calculated: dict[str, str]) -> Iterator[str]:
    """The dataset's columns under *part*: identifiers, and fields in expressions."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key == "ColumnName":
                yield from _resolved(value, calculated)
            elif key == "Expression":
                for name in _FIELD.findall(value):
                    yield from _resolved(name, calculated)
            else:
                yield from _columns(value, calculated)
    elif isinstance(part, list):
        for item in part:
            yield from _columns(item, calculated)


def _resolved(name: str, calculated: dict[str, str]) -> Iterator[str]:
    if name not in calculated:
        yield name
        return
    others = {key: expression for key, expression in calculated.items() if key != name}
    for inner in _FIELD.findall(calculated[name]):
        yield from _resolved(inner, others)
