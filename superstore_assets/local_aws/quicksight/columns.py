"""A dataset's columns: from the data source's, through the data transforms, to what a dashboard sees.

QuickSight user guide, 'Supported data types and values': SPICE knows Date, Decimal-fixed (18 digits, 4 of them after
the point), Decimal-float, Integer and String; booleans become integers.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.quicksight.core import unsupported

_INVALID = "InvalidParameterValueException"
_SOURCES = {
    "STRING": ("varchar", "char"),
    "INTEGER": ("tinyint", "smallint", "integer", "bigint", "boolean"),
    "DECIMAL": ("tinyint", "smallint", "integer", "bigint", "decimal", "real", "double"),
    "DATETIME": ("date", "timestamp"),
}
_TEXT = ("varchar", "char")
_NUMBER = r"\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*"


class SchemaError(Exception):
    """A column of the data source cannot be what the dataset says it is."""


@dataclass(frozen=True)
class Column:
    """A column of a dataset. *source* is its name in the data source, *declared* the type that it has there."""

    name: str
    type: str
    subtype: str | None
    source: str
    declared: str
    geographic_role: str | None = None
    description: str | None = None

    def output(self) -> dict[str, str]:
        """The OutputColumn of the API."""
        result = {"Name": self.name, "Type": self.type}
        if self.type == "DECIMAL" and self.subtype:
            result["SubType"] = self.subtype
        if self.description:
            result["Description"] = self.description
        return result

    @property
    def parquet_type(self) -> str:
        """DuckDB's type of the ingested column."""
        if self.type == "DECIMAL":
            return "DOUBLE" if self.subtype == "FLOAT" else "DECIMAL(18,4)"
        return {"STRING": "VARCHAR", "INTEGER": "BIGINT", "DATETIME": "TIMESTAMP_MS"}[self.type]

    def conversion(self, trino_type: str) -> str:
        """A DuckDB expression over the data source's column, NULL where a value cannot be converted.

        Raises SchemaError where no value of *trino_type* ('decimal(38,4)') can.
        """
        kind = trino_type.partition("(")[0].strip()
        name = quoted(self.source)
        if trino_type.endswith("with time zone") or kind not in (*_SOURCES[self.declared], *_TEXT):
            raise SchemaError(
                f"column {self.source!r} is {trino_type} in the data source and cannot be ingested as {self.declared}"
            )
        if kind in _TEXT and self.declared == "DATETIME":
            raise SchemaError(
                f"column {self.source!r} is {trino_type} in the data source; the embedded AWS does not parse text as"
                " DATETIME: cast it in the view"
            )
        if kind in _TEXT and self.type != "STRING":
            name = f"CASE WHEN regexp_full_match({name}, '{_NUMBER}') THEN trim({name}) END"
            if self.type == "INTEGER":  # 1.0 is an integer, 1.5 is none
                exact = f"TRY_CAST({name} AS DECIMAL(38,4))"
                name = f"CASE WHEN {exact} = trunc({exact}) THEN {exact} END"
        if kind in ("real", "double") and self.type == "DECIMAL":
            # Neither infinity nor NaN is a number that QuickSight takes.
            name = f"CASE WHEN isfinite({name}) THEN {name} END"
        return f"TRY_CAST({name} AS {self.parquet_type})"


def quoted(name: str) -> str:
    """An SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def input_columns(given: Iterable[Mapping[str, str]]) -> list[Column]:
    """The columns of a physical table, as declared."""
    columns = []
    for column in given:
        declared = column["Type"]
        if declared in ("JSON", "SEMISTRUCT"):
            raise UnsupportedError(f"InputColumns of Type {declared}")
        if "SubType" in column and declared != "DECIMAL":
            raise AwsError(_INVALID, f"Column {column['Name']} of Type {declared} has no SubType.")
        kind = "INTEGER" if declared in ("BIT", "BOOLEAN") else declared
        # A DECIMAL without a SubType is what it was before there were SubTypes.
        subtype = column.get("SubType", "FIXED") if kind == "DECIMAL" else None
        columns.append(Column(column["Name"], kind, subtype, column["Name"], kind))
    _ensure_distinct(columns)
    return columns


def _ensure_distinct(columns: Iterable[Column]) -> None:
    seen: set[str] = set()
    for column in columns:
        if column.name in seen:
            raise AwsError(_INVALID, f"Duplicate column name {column.name} found in the dataset.")
        seen.add(column.name)


def transformed(columns: list[Column], transforms: Iterable[Mapping[str, Any]]) -> list[Column]:
    """What *transforms* (TransformOperation of the API) make of *columns*."""
    for transform in transforms:
        ((name, operation),) = transform.items()
        step = _TRANSFORMS.get(name)
        if step is None:
            raise UnsupportedError(f"{name} in LogicalTableMap")
        columns = step(columns, operation)
        _ensure_distinct(columns)
    return columns


def _one(columns: list[Column], name: str) -> Column:
    for column in columns:
        if column.name == name:
            return column
    raise AwsError(_INVALID, f"Column {name} is not found in the dataset.")


def _change(columns: list[Column], which: str, **changes: str | None) -> list[Column]:
    changed = _one(columns, which)
    return [replace(column, **changes) if column is changed else column for column in columns]  # type: ignore[arg-type]  # str fields only


def _project(columns: list[Column], operation: Mapping[str, Any]) -> list[Column]:
    unsupported(operation, ("ProjectedColumns",), "ProjectOperation")
    return [_one(columns, name) for name in operation["ProjectedColumns"]]


def _rename(columns: list[Column], operation: Mapping[str, Any]) -> list[Column]:
    return _change(columns, operation["ColumnName"], name=operation["NewColumnName"])


def _cast(columns: list[Column], operation: Mapping[str, Any]) -> list[Column]:
    unsupported(operation, ("ColumnName", "NewColumnType", "SubType"), "CastColumnTypeOperation")
    column, wanted = _one(columns, operation["ColumnName"]), operation["NewColumnType"]
    if "SubType" in operation and wanted != "DECIMAL":
        raise AwsError(_INVALID, f"Column {column.name} of Type {wanted} has no SubType.")
    possible = {
        "STRING": ("STRING", "INTEGER", "DECIMAL"),
        "INTEGER": ("INTEGER", "DECIMAL"),
        "DECIMAL": ("DECIMAL",),
        "DATETIME": ("DATETIME",),
    }
    if wanted not in possible[column.type]:
        raise UnsupportedError(f"CastColumnTypeOperation from {column.type} to {wanted}")
    subtype = operation.get("SubType", "FIXED") if wanted == "DECIMAL" else None
    return _change(columns, column.name, type=wanted, subtype=subtype)


def _tag(columns: list[Column], operation: Mapping[str, Any]) -> list[Column]:
    for tag in operation["Tags"]:
        ((name, value),) = tag.items()
        changes = {"geographic_role": value} if name == "ColumnGeographicRole" else {"description": value["Text"]}
        columns = _change(columns, operation["ColumnName"], **changes)
    return columns


def _untag(columns: list[Column], operation: Mapping[str, Any]) -> list[Column]:
    members = {"COLUMN_GEOGRAPHIC_ROLE": "geographic_role", "COLUMN_DESCRIPTION": "description"}
    return _change(columns, operation["ColumnName"], **{members[name]: None for name in operation["TagNames"]})


_TRANSFORMS = {
    "ProjectOperation": _project,
    "RenameColumnOperation": _rename,
    "CastColumnTypeOperation": _cast,
    "TagColumnOperation": _tag,
    "UntagColumnOperation": _untag,
}


@dataclass(frozen=True)
class Shape:
    """Where a dataset reads, and what its columns are."""

    data_source_arn: str
    relation: str
    """What stands after FROM in Athena's SQL."""
    columns: tuple[Column, ...]

    @property
    def sql(self) -> str:
        """The query that an ingestion runs on Athena."""
        names = dict.fromkeys(quoted(column.source) for column in self.columns)
        return f"SELECT {', '.join(names)} FROM {self.relation}"


def dataset_shape(physical: Mapping[str, Any], logical: Mapping[str, Any]) -> Shape:
    """The shape of a dataset of one physical table and at most one logical table over it."""
    if len(physical) != 1:
        raise UnsupportedError(f"{len(physical)} tables in PhysicalTableMap: a dataset reads one")
    if len(logical) > 1:
        raise UnsupportedError(f"{len(logical)} tables in LogicalTableMap: a dataset reads one")
    ((identifier, table),) = physical.items()
    ((kind, given),) = table.items() if len(table) == 1 else ((None, {}),)
    if kind == "RelationalTable":
        parts = (given.get("Catalog", "AwsDataCatalog"), given.get("Schema"), given["Name"])
        relation = ".".join(quoted(part) for part in parts if part)
        if not given.get("Schema"):
            raise AwsError(_INVALID, "A RelationalTable of an Athena data source needs a Schema.")
        columns = input_columns(given["InputColumns"])
    elif kind == "CustomSql":
        if not given.get("Columns"):
            raise UnsupportedError("CustomSql without Columns")
        sql = re.sub(r";\s*$", "", given["SqlQuery"].rstrip())
        relation = f"(\n{sql}\n) AS {quoted(given['Name'])}"
        columns = input_columns(given["Columns"])
    elif kind is None:
        raise AwsError(_INVALID, f"Physical table {identifier} must have exactly one source.")
    else:
        raise UnsupportedError(f"{kind} in PhysicalTableMap")
    for table in logical.values():
        if table["Source"] != {"PhysicalTableId": identifier}:
            if "PhysicalTableId" in table["Source"]:
                raise AwsError(
                    _INVALID, f"Physical table {table['Source']['PhysicalTableId']} is not in PhysicalTableMap."
                )
            raise UnsupportedError(f"{next(iter(table['Source']))} in LogicalTableMap")
        columns = transformed(columns, table.get("DataTransforms", []))
    return Shape(given["DataSourceArn"], relation, tuple(columns))
