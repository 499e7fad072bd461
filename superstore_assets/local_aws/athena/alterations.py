"""ALTER TABLE on a table itself: its columns, its location, its properties, the values of one of its partitions.

Source: Athena user guide, the pages of ALTER TABLE ADD COLUMNS, REPLACE COLUMNS, SET LOCATION, SET TBLPROPERTIES and
RENAME PARTITION.
"""

from collections.abc import Callable, Mapping
from typing import Any

from superstore_assets.local_aws.athena import ddl
from superstore_assets.local_aws.athena.failures import hive_failure
from superstore_assets.local_aws.athena.storage import glue_column
from superstore_assets.local_aws.glue.catalogue import Catalogue
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.objects import split_uri

_DDL_TASK = "Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. "
_INPUT = (
    "Name",
    "Description",
    "Owner",
    "LastAccessTime",
    "LastAnalyzedTime",
    "Retention",
    "StorageDescriptor",
    "PartitionKeys",
    "ViewOriginalText",
    "ViewExpandedText",
    "TableType",
    "Parameters",
)

Alteration = ddl.AlterColumns | ddl.SetLocation | ddl.SetProperties | ddl.RenamePartition


def alter(glue: Catalogue, identity: Identity, table: Mapping[str, Any], parsed: Alteration) -> None:
    """Change *table* in the catalogue as its caller; a change made by another meanwhile is not overwritten."""
    if isinstance(parsed, ddl.RenamePartition):
        former, new = (_values(table, spec) for spec in (parsed.former, parsed.new))
        _change_partition(glue, identity, table, former, lambda partition: {**partition, "Values": new})
    elif isinstance(parsed, ddl.SetLocation) and parsed.partition is not None:
        values = _values(table, parsed.partition)
        _change_partition(glue, identity, table, values, lambda partition: _moved(partition, parsed.location))
    else:
        made = {member: table[member] for member in _INPUT if member in table}
        changed = _changed(made, parsed)
        glue.update_table(identity, table["DatabaseName"], changed, version=table["VersionId"])


def _changed(table: dict[str, Any], parsed: ddl.AlterColumns | ddl.SetLocation | ddl.SetProperties) -> dict[str, Any]:
    if isinstance(parsed, ddl.SetLocation):
        return _moved(table, parsed.location)
    if isinstance(parsed, ddl.SetProperties):
        return {**table, "Parameters": {**(table.get("Parameters") or {}), **parsed.properties}}
    storage = table["StorageDescriptor"]
    columns = [glue_column(column) for column in parsed.columns]
    if not parsed.replace:
        columns = [*(storage.get("Columns") or []), *columns]
    names = [column["Name"].lower() for column in (*columns, *(table.get("PartitionKeys") or []))]
    if twice := next((name for name in names if names.count(name) > 1), None):
        message = f"Duplicate column name: {twice}"
        raise hive_failure(f"{_DDL_TASK}{message}", message)
    return {**table, "StorageDescriptor": {**storage, "Columns": columns}}


def _moved(stored: Mapping[str, Any], location: str) -> dict[str, Any]:
    """A table or partition at another *location*, as Hive's Path writes it."""
    bucket, prefix = split_uri(location)
    at = f"s3://{bucket}/{prefix.rstrip('/')}"
    return {**stored, "StorageDescriptor": {**stored["StorageDescriptor"], "Location": at}}


def _values(table: Mapping[str, Any], spec: Mapping[str, str]) -> list[str]:
    keys = [key["Name"] for key in table.get("PartitionKeys") or []]
    if set(spec) != set(keys):
        message = f"Partition spec {dict(spec)} does not name the partition keys {', '.join(keys)}"
        raise hive_failure(f"SemanticException {message}", message)
    return [spec[key] for key in keys]


def _change_partition(
    glue: Catalogue,
    identity: Identity,
    table: Mapping[str, Any],
    values: list[str],
    change: Callable[[dict[str, Any]], dict[str, Any]],
) -> None:
    found = glue.get_partition(identity, table["DatabaseName"], table["Name"], values)
    kept: dict[str, Any] = {
        member: found[member] for member in ("Values", "StorageDescriptor", "Parameters") if member in found
    }
    glue.update_partition(identity, table["DatabaseName"], table["Name"], values, change(kept))
