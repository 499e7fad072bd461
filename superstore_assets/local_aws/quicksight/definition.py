"""A dashboard's definition, checked against the datasets that it names.

What fits one of QuickSight's DashboardErrorTypes is an error of the version, which then is CREATION_FAILED; a
definition that contradicts itself otherwise is refused at once.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StructureShape

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.quicksight.columns import Column

Definition = Mapping[str, Any]

_INVALID = "InvalidParameterValueException"
_NUMBER = ("INTEGER", "DECIMAL")

# Which columns a field or filter can be made of (API reference, each shape's description).
_TYPES: dict[str, tuple[str, ...]] = {
    "CategoricalDimensionField": ("STRING",),
    "CategoricalMeasureField": ("STRING",),
    "DateDimensionField": ("DATETIME",),
    "DateMeasureField": ("DATETIME",),
    "NumericalDimensionField": _NUMBER,
    "NumericalMeasureField": _NUMBER,
    "CategoryFilter": ("STRING",),
    "NumericEqualityFilter": _NUMBER,
    "NumericRangeFilter": _NUMBER,
    "RelativeDatesFilter": ("DATETIME",),
    "TimeEqualityFilter": ("DATETIME",),
    "TimeRangeFilter": ("DATETIME",),
}
_GEOGRAPHIC_VISUALS = ("FilledMapVisual", "GeospatialMapVisual")
# Members of structures that name a parameter of the definition.
_PARAMETER_MEMBERS = ("ParameterName", "SourceParameterName", "DestinationParameterName", "Parameter")


@dataclass(frozen=True)
class _Node:
    """A structure inside a definition: its shape's name, its value, where it is, and its surrounding shapes' names."""

    shape: str
    value: Mapping[str, Any]
    path: str
    within: tuple[str, ...]


def _walk(value: Any, shape: Shape, path: str, within: tuple[str, ...]) -> Iterator[_Node]:
    if isinstance(shape, StructureShape):
        path = _path(path, shape.name, value)
        yield _Node(shape.name, value, path, within)
        for name, item in value.items():
            yield from _walk(item, shape.members[name], path, (*within, shape.name))
    elif isinstance(shape, ListShape):
        for item in value:
            yield from _walk(item, shape.member, path, within)
    elif isinstance(shape, MapShape):
        for item in value.values():
            yield from _walk(item, shape.value, path, within)


def _path(path: str, shape: str, value: Mapping[str, Any]) -> str:
    """The path of QuickSight's ViolatedEntities: 'sheet/s1/visual/v1', 'filter-group/g/filter/f'."""
    for member, prefix in (
        ("SheetId", "sheet"),
        ("VisualId", "visual"),
        ("FilterGroupId", "filter-group"),
        ("FilterId", "filter"),
        ("ParameterControlId", "parameter-control"),
        ("FilterControlId", "filter-control"),
    ):
        if member in value and not (member == "SheetId" and shape != "SheetDefinition"):
            return f"{path}/{prefix}/{value[member]}".lstrip("/")
    return f"calculated-field/{value['Name']}" if shape == "CalculatedField" else path


def dataset_arns(definition: Definition) -> dict[str, str]:
    """The datasets of a definition: identifier to ARN."""
    return {item["Identifier"]: item["DataSetArn"] for item in definition["DataSetIdentifierDeclarations"]}


def ensure_consistent(definition: Definition, shape: Shape) -> None:
    """Raise InvalidParameterValueException where ids repeat or refer to nothing inside the definition."""
    nodes = list(_walk(definition, shape, "", ()))
    sheets = definition.get("Sheets", [])
    identifiers = [item["Identifier"] for item in definition["DataSetIdentifierDeclarations"]]
    _ensure_unique("Identifier", identifiers, "DataSetIdentifierDeclarations")
    _ensure_unique("SheetId", [sheet["SheetId"] for sheet in sheets], "Sheets")
    _ensure_unique("parameter", _parameters(definition), "ParameterDeclarations")
    calculated = [(item["DataSetIdentifier"], item["Name"]) for item in definition.get("CalculatedFields", [])]
    _ensure_unique("calculated field", calculated, "CalculatedFields")
    groups = definition.get("FilterGroups", [])
    _ensure_unique("FilterGroupId", [group["FilterGroupId"] for group in groups], "FilterGroups")
    filters = [node.value["FilterId"] for node in nodes if "FilterId" in node.value]
    _ensure_unique("FilterId", filters, "FilterGroups")
    visuals = {sheet["SheetId"]: _elements(sheet) for sheet in sheets}
    for sheet in sheets:
        _ensure_unique(
            "VisualId", [_inner(visual)["VisualId"] for visual in sheet.get("Visuals", [])], sheet["SheetId"]
        )
        for visual in sheet.get("Visuals", []):
            _ensure_fields_unique(visual)
        for layout in sheet.get("Layouts", []):
            for element in next(iter(layout["Configuration"].values())).get("Elements", []):
                if element["ElementId"] not in visuals[sheet["SheetId"]]:
                    raise AwsError(_INVALID, f"Layout of sheet {sheet['SheetId']}: no element {element['ElementId']}.")
    for node in nodes:
        if node.shape == "SheetVisualScopingConfiguration":
            if node.value["SheetId"] not in visuals:
                raise AwsError(_INVALID, f"{node.path}: no sheet {node.value['SheetId']}.")
            for visual in node.value.get("VisualIds", []):
                if visual not in visuals[node.value["SheetId"]]:
                    raise AwsError(_INVALID, f"{node.path}: no visual {visual} on sheet {node.value['SheetId']}.")
        source = node.value.get("SourceFilterId")
        if source is not None and source not in filters:
            raise AwsError(_INVALID, f"{node.path}: no filter {source}.")


def _ensure_unique(what: str, values: list[Any], where: str) -> None:
    repeated = [value for value, count in Counter(values).items() if count > 1]
    if repeated:
        raise AwsError(_INVALID, f"{where}: {what} {repeated[0]} is there more than once.")


def _ensure_fields_unique(visual: Mapping[str, Any]) -> None:
    inner = _inner(visual)
    wells = inner.get("ChartConfiguration", {}).get("FieldWells", {})
    _ensure_unique("FieldId", list(_field_ids(wells)), f"visual {inner['VisualId']}")


def _field_ids(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if "FieldId" in value:
            yield value["FieldId"]
        for item in value.values():
            yield from _field_ids(item)
    elif isinstance(value, list):
        for item in value:
            yield from _field_ids(item)


def _inner(union: Mapping[str, Any]) -> Mapping[str, Any]:
    """The one member of a union: the KPIVisual of a Visual."""
    members = [value for value in union.values() if isinstance(value, Mapping)]
    if len(members) != 1:
        raise AwsError(_INVALID, f"Exactly one of {sorted(union)} may be given.")
    inner: Mapping[str, Any] = members[0]
    return inner


def _elements(sheet: Mapping[str, Any]) -> set[str]:
    """Ids of what a layout of a sheet may place."""
    placed = {_inner(visual)["VisualId"] for visual in sheet.get("Visuals", [])}
    placed |= {box["SheetTextBoxId"] for box in sheet.get("TextBoxes", [])}
    placed |= {image["SheetImageId"] for image in sheet.get("Images", [])}
    placed |= {_inner(control)["ParameterControlId"] for control in sheet.get("ParameterControls", [])}
    return placed | {_inner(control)["FilterControlId"] for control in sheet.get("FilterControls", [])}


def _parameters(definition: Definition) -> list[str]:
    return [_inner(item)["Name"] for item in definition.get("ParameterDeclarations", [])]


def errors(
    definition: Definition, shape: Shape, columns: Mapping[str, tuple[Column, ...] | None]
) -> list[dict[str, Any]]:
    """The DashboardErrors of a definition; *columns* by dataset identifier, None where the dataset does not exist."""
    arns = dataset_arns(definition)
    known = {identifier: {column.name: column for column in found or ()} for identifier, found in columns.items()}
    calculated = {(item["DataSetIdentifier"], item["Name"]) for item in definition.get("CalculatedFields", [])}
    parameters = set(_parameters(definition))
    found: list[dict[str, Any]] = [
        _error("DATA_SET_NOT_FOUND", f"Data set '{arns[identifier]}' is not found", "")
        for identifier, item in columns.items()
        if item is None
    ]

    def missing(identifier: str, name: str, path: str) -> bool:
        """Record what is wrong with a reference to a column; whether it can be looked at further."""
        if identifier not in arns:
            found.append(_error("DATA_SET_NOT_FOUND", f"Data set identifier '{identifier}' is not declared", path))
        elif columns[identifier] is not None and name not in known[identifier] and (identifier, name) not in calculated:
            text = f"Required column '{name}' is missing in data set '{arns[identifier]}'"
            found.append(_error("COLUMN_REPLACEMENT_MISSING", text, path))
        return name not in known.get(identifier, {})

    for node in _walk(definition, shape, "", ()):
        for member in _PARAMETER_MEMBERS:
            name = node.value.get(member)
            if isinstance(name, str) and name not in parameters:
                found.append(_error("PARAMETER_NOT_FOUND", f"Parameter '{name}' is not declared", node.path))
        if node.shape == "ColumnIdentifier":
            identifier, name = node.value.get("DataSetIdentifier", ""), node.value["ColumnName"]
            if missing(identifier, name, node.path):
                continue
            column = known[identifier][name]
            wanted = _TYPES.get(node.within[-1], (column.type,))
            if column.type not in wanted:
                text = (
                    f"Column '{name}' in data set '{arns[identifier]}' is {column.type};"
                    f" {node.within[-1]} needs {' or '.join(wanted)}"
                )
                found.append(_error("COLUMN_TYPE_MISMATCH", text, node.path))
        elif node.shape == "CalculatedField":
            identifier = node.value["DataSetIdentifier"]
            for name in _expression_columns(node.value["Expression"]):
                missing(identifier, name, node.path)
            for name in _expression_parameters(node.value["Expression"]):
                if name not in parameters:
                    found.append(_error("PARAMETER_NOT_FOUND", f"Parameter '{name}' is not declared", node.path))
        elif node.shape in _GEOGRAPHIC_VISUALS:
            for identifier, name in _geographic(node.value):
                column_ = known.get(identifier, {}).get(name)
                if column_ is not None and column_.geographic_role is None:
                    text = f"Required geographic role for column '{name}' in data set '{arns[identifier]}' is 'null'"
                    found.append(_error("COLUMN_GEOGRAPHIC_ROLE_MISMATCH", text, node.path))
    return list({(item["Type"], item["Message"], str(item["ViolatedEntities"])): item for item in found}.values())


def _geographic(visual: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The columns that place a map's marks."""
    wells = visual.get("ChartConfiguration", {}).get("FieldWells", {})
    for kind in wells.values():
        for field in kind.get("Geospatial", []):
            column = _inner(field)["Column"]
            yield column.get("DataSetIdentifier", ""), column["ColumnName"]


_STRINGS = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_REFERENCE = re.compile(r"(\$?)\{([^{}]+)\}")


def _expression_columns(expression: str) -> list[str]:
    return [name for dollar, name in _REFERENCE.findall(_STRINGS.sub("", expression)) if not dollar]


def _expression_parameters(expression: str) -> list[str]:
    return [name for dollar, name in _REFERENCE.findall(_STRINGS.sub("", expression)) if dollar]


def _error(kind: str, message: str, path: str) -> dict[str, Any]:
    return {"Type": kind, "Message": message, "ViolatedEntities": [{"Path": path}] if path else []}
