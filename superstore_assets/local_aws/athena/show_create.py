"""SHOW CREATE TABLE and SHOW CREATE VIEW: the statement that would make a table or a view again.

Source: Hive's ``DDLTask.showCreateTable``, whose spaces at the ends of lines are there on Athena too. Of a view, the
query is given as its maker wrote it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from superstore_assets.local_aws.athena.sql import View

_HIDDEN = ("EXTERNAL", "comment")
"""Properties that the statement says in another way."""


def create_table_lines(name: str, table: Mapping[str, Any]) -> list[str]:
    """The lines of CREATE EXTERNAL TABLE for Glue's *table*, called *name* as the statement calls it."""
    storage = table["StorageDescriptor"]
    properties = dict(table.get("Parameters") or {})
    text = f"CREATE EXTERNAL TABLE `{name}`(\n{_columns(storage.get('Columns') or [])})\n"
    if "comment" in properties:
        text += f"COMMENT '{_escaped(properties['comment'])}'\n"
    if keys := table.get("PartitionKeys"):
        text += f"PARTITIONED BY ( \n{_columns(keys)})\n"
    if buckets := storage.get("BucketColumns"):
        listed = ", \n".join(f"  {column}" for column in buckets)
        text += f"CLUSTERED BY ( \n{listed}) \nINTO {storage['NumberOfBuckets']} BUCKETS\n"
    serde = storage.get("SerdeInfo") or {}
    text += f"ROW FORMAT SERDE \n  '{serde.get('SerializationLibrary')}' \n"
    parameters = dict(serde.get("Parameters") or {})
    if parameters.get("serialization.format") == "1":
        del parameters["serialization.format"]
    if parameters:
        text += f"WITH SERDEPROPERTIES ( \n{_properties(parameters)}) \n"
    text += f"STORED AS INPUTFORMAT \n  '{storage.get('InputFormat')}' \n"
    text += f"OUTPUTFORMAT \n  '{storage.get('OutputFormat')}'\n"
    text += f"LOCATION\n  '{storage.get('Location')}'\n"
    shown = {key: value for key, value in properties.items() if key not in _HIDDEN}
    text += f"TBLPROPERTIES (\n{_properties(shown)})"
    return text.split("\n")


def create_view_lines(name: str, view: View) -> list[str]:
    """The lines of CREATE VIEW."""
    return [f"CREATE VIEW {name} AS", *view.sql.split("\n")]


def _columns(columns: Sequence[Mapping[str, Any]]) -> str:
    return ", \n".join(
        f"  `{column['Name']}` {column['Type']}"
        + (f" COMMENT '{_escaped(column['Comment'])}'" if column.get("Comment") else "")
        for column in columns
    )


def _properties(properties: Mapping[str, str]) -> str:
    return ", \n".join(f"  '{key}'='{_escaped(value)}'" for key, value in sorted(properties.items()))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\t", "\\t")
