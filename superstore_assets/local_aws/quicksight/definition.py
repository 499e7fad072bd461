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
    check = _Check(definition, columns)
    for node in _walk(definition, shape, "", ()):
        check.node(node)
    # A field and a filter of one visual may miss the same column.
    return list({str(error): error for error in check.errors}.values())


class _Check:
    """One definition against its datasets."""

    def __init__(self, definition: Definition, columns: Mapping[str, tuple[Column, ...] | None]) -> None:
        self.errors: list[dict[str, Any]] = []
        self._arns = dataset_arns(definition)
        self._columns = {
            identifier: {column.name: column for column in found} if found is not None else None
            for identifier, found in columns.items()
        }
        self._calculated = {
            (item["DataSetIdentifier"], item["Name"]) for item in definition.get("CalculatedFields", [])
        }
        self._parameters = set(_parameters(definition))
        for identifier, known in self._columns.items():
            if known is None:
                self._add("DATA_SET_NOT_FOUND", f"Data set '{self._arns[identifier]}' is not found", "")

    def _add(self, kind: str, message: str, path: str) -> None:
        self.errors.append({"Type": kind, "Message": message, "ViolatedEntities": [{"Path": path}] if path else []})

    def node(self, node: _Node) -> None:
        """Check what one structure refers to."""
        named = [node.value.get(member) for member in _PARAMETER_MEMBERS]
        expression = node.value.get("Expression", "")
        for name in (*(name for name in named if isinstance(name, str)), *_expression_parameters(expression)):
            if name not in self._parameters:
                self._add("PARAMETER_NOT_FOUND", f"Parameter '{name}' is not declared", node.path)
        if node.shape == "ColumnIdentifier":
            self._column(node)
        elif node.shape == "CalculatedField":
            for name in _expression_columns(expression):
                self._find(node.value["DataSetIdentifier"], name, node.path)
        elif node.shape == "CalculatedMeasureField" or node.shape.startswith("ConditionalFormatting"):
            for name in _expression_columns(expression):
                self._find_anywhere(name, node.path)
        elif node.shape in _GEOGRAPHIC_VISUALS:
            self._map(node)

    def _column(self, node: _Node) -> None:
        name, use = node.value["ColumnName"], node.within[-1]
        column = self._find(node.value.get("DataSetIdentifier", ""), name, node.path)
        wanted = _TYPES.get(use)
        if column is not None and wanted is not None and column.type not in wanted:
            text = f"Column '{name}' is {column.type}; a {use} needs {' or '.join(wanted)}"
            self._add("COLUMN_TYPE_MISMATCH", text, node.path)

    def _map(self, node: _Node) -> None:
        for identifier, name in _geographic(node.value):
            column = (self._columns.get(identifier) or {}).get(name)
            if column is not None and column.geographic_role is None:
                arn = self._arns[identifier]
                text = f"Required geographic role for column '{name}' in data set '{arn}' is 'null'"
                self._add("COLUMN_GEOGRAPHIC_ROLE_MISMATCH", text, node.path)

    def _find(self, identifier: str, name: str, path: str) -> Column | None:
        """A dataset's column; None where it is a calculated field, or missing, which is recorded."""
        if identifier not in self._arns:
            self._add("DATA_SET_NOT_FOUND", f"Data set identifier '{identifier}' is not declared", path)
            return None
        known = self._columns[identifier]
        if known is None or name in known:
            return (known or {}).get(name)
        if (identifier, name) not in self._calculated:
            self._add_missing(name, self._arns[identifier], path)
        return None

    def _find_anywhere(self, name: str, path: str) -> None:
        """Record a column that none of the datasets has; a rule or a measure's expression names no dataset."""
        for identifier, known in self._columns.items():
            if known is None or name in known or (identifier, name) in self._calculated:
                return
        self._add_missing(name, ", ".join(self._arns.values()), path)

    def _add_missing(self, name: str, arn: str, path: str) -> None:
        self._add("COLUMN_REPLACEMENT_MISSING", f"Required column '{name}' is missing in data set '{arn}'", path)


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
