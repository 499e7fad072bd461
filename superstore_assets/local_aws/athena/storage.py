"""How new tables are stored in the catalogue, and how rows are written to a table as its storage descriptor says."""

import time
from collections.abc import Mapping, Sequence
from typing import Any

from superstore_assets.local_aws.athena.dml import JSON, PARQUET, TEXT, Target
from superstore_assets.local_aws.athena.parquet_objects import PARQUET as PARQUET_SERDE
from superstore_assets.local_aws.athena.parquet_objects import PARQUET_INPUT, PARQUET_OUTPUT, PARQUET_SERDES
from superstore_assets.local_aws.athena.parts import Columns
from superstore_assets.local_aws.athena.reader import Field
from superstore_assets.local_aws.athena.serdes import (
    JSON_SERDE,
    LAZY_SIMPLE,
    OPEN_CSV,
    TEXT_INPUT,
    TEXT_OUTPUT,
    refuse,
    text_format,
)
from superstore_assets.local_aws.athena.sql import QueryError
from superstore_assets.local_aws.athena.written import RowFormat

# What STORED AS and the format of CREATE TABLE AS name: the SerDe, and the input and output formats.
STORED_AS = {
    TEXT: (LAZY_SIMPLE, TEXT_INPUT, TEXT_OUTPUT),
    PARQUET: (PARQUET_SERDE, PARQUET_INPUT, PARQUET_OUTPUT),
    JSON: (JSON_SERDE, TEXT_INPUT, TEXT_OUTPUT),
}


def table_input(
    name: str,
    columns: Sequence[Field],
    keys: Sequence[Field],
    location: str,
    stored: tuple[str, str, str],
    serde_parameters: Mapping[str, str],
    properties: Mapping[str, str],
    buckets: tuple[Sequence[str], int] = ((), -1),
) -> dict[str, Any]:
    """Glue's TableInput for a new table; *stored* is its SerDe and its input and output formats."""
    serde, read_by, written_by = stored
    return {
        "Name": name,
        "Owner": "hadoop",
        "TableType": "EXTERNAL_TABLE",
        "Retention": 0,
        "PartitionKeys": [glue_column(key) for key in keys],
        "StorageDescriptor": {
            "Columns": [glue_column(column) for column in columns],
            "Location": location,
            "InputFormat": read_by,
            "OutputFormat": written_by,
            "Compressed": False,
            "NumberOfBuckets": buckets[1],
            **({"BucketColumns": list(buckets[0])} if buckets[0] else {}),
            "SerdeInfo": {
                "SerializationLibrary": serde,
                "Parameters": {"serialization.format": "1", **serde_parameters},
            },
            "SortColumns": [],
            "StoredAsSubDirectories": False,
        },
        "Parameters": {"EXTERNAL": "TRUE", "transient_lastDdlTime": str(int(time.time())), **properties},
    }


def glue_column(column: Field) -> dict[str, str]:
    """A column as the catalogue has it."""
    made = {"Name": column.name, "Type": column.type}
    return made | ({"Comment": column.comment} if column.comment is not None else {})


def target_format(target: Target) -> RowFormat:
    """How the rows of CREATE TABLE AS and UNLOAD are written."""
    separators = target.delimiter + RowFormat.separators[1:]
    return RowFormat(target.format, target.compression, target.level, separators)


def row_format(storage: Mapping[str, Any], parameters: Mapping[str, str], columns: Columns) -> RowFormat:
    """How rows are inserted into a table; NOT_SUPPORTED for a SerDe that Athena does not write, or this does not.

    Source: Athena user guide, "INSERT INTO", "Supported formats and SerDes".
    """
    info = storage.get("SerdeInfo") or {}
    serde = info.get("SerializationLibrary") or ""
    given = {**(info.get("Parameters") or {}), **parameters}
    wanted = next((given[key] for key in _COMPRESSION_KEYS if key in given), "GZIP").upper()
    if serde in PARQUET_SERDES:
        return RowFormat("PARQUET", _known(wanted, {"NONE", "UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"}))
    compression = _known(wanted, {"NONE", "UNCOMPRESSED", "GZIP", "BZIP2"})
    if serde == JSON_SERDE:
        return RowFormat("JSON", compression)
    form = text_format(storage, parameters)
    if form.header_lines:
        raise refuse("INSERT into a table with skip.header.line.count")
    if serde == LAZY_SIMPLE:
        if form.escape or form.null is None:
            raise refuse("INSERT into a table with escape.delim")
        return RowFormat("TEXTFILE", compression, separators=form.separator + form.inner, null=form.null)
    if serde != OPEN_CSV or any(kind != "string" for _, kind in columns):
        raise QueryError("NOT_SUPPORTED", "Hive CSV storage format only supports VARCHAR (unbounded)")
    # The writer's default escape is the quote, although the reader's is a backslash (Trino's CsvConstants).
    escape = (given.get("escapeChar") or form.quote)[0]
    return RowFormat("CSV", compression, separators=form.separator, quote=form.quote, escape=escape)


_COMPRESSION_KEYS = ("write.compression", "parquet.compression", "parquet.compress")


def _known(wanted: str, known: set[str]) -> str:
    if wanted not in known:
        raise refuse(f"INSERT with the compression {wanted}")
    return "none" if wanted in ("NONE", "UNCOMPRESSED") else wanted.lower()
