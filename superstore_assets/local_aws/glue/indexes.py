"""Partition indexes: which keys of a table the catalogue keeps an index of (Glue developer guide, 'Creating partition
indexes'). They make GetPartitions quick over very many partitions and change no answer.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.store import Store

Document = dict[str, Any]

INDEXES = "glue.partition_indexes"
_MOST = 3
"""Indexes a table."""
_SEPARATOR = "\x1f"  # in no name: Glue's names are printable


class PartitionIndexes:
    """The indexes of all tables; *table* is always a Table structure. To be called within a transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, table: Mapping[str, Any]) -> list[Document]:
        """The PartitionIndexDescriptors of a table, by name."""
        types = {key["Name"]: key.get("Type", "string") for key in table.get("PartitionKeys", [])}
        return [
            {**index, "Keys": [{"Name": key, "Type": types[key]} for key in index["Keys"]]}
            for _, index in self._store.items(INDEXES, _key(table, ""))
        ]

    def create(self, table: Mapping[str, Any], name: str, keys: Sequence[str]) -> None:
        """Make an index of some of the table's partition keys."""
        known, existing = [key["Name"].lower() for key in table.get("PartitionKeys", [])], self.of(table)
        wanted = [key.lower() for key in keys]
        if len(set(wanted)) < len(wanted) or not set(wanted) <= set(known):
            raise AwsError("InvalidInputException", f"Keys must be partition keys of the table, each once: {known}.")
        for index in existing:
            if index["IndexName"] == name or [key["Name"] for key in index["Keys"]] == wanted:
                raise AwsError("AlreadyExistsException", f"Index {index['IndexName']} has this name or these keys.")
        if len(existing) >= _MOST:
            raise AwsError("ResourceNumberLimitExceededException", f"A table may have {_MOST} partition indexes.")
        self._store.put(INDEXES, _key(table, name), {"IndexName": name, "Keys": wanted, "IndexStatus": "ACTIVE"})

    def delete(self, table: Mapping[str, Any], name: str) -> None:
        """Remove an index; EntityNotFoundException."""
        if not self._store.delete(INDEXES, _key(table, name)):
            raise AwsError("EntityNotFoundException", f"Index {name} not found.")

    def forget(self, table: Mapping[str, Any]) -> None:
        """Remove all indexes of a table."""
        for key, _ in self._store.items(INDEXES, _key(table, "")):
            self._store.delete(INDEXES, key)

    def check_change(self, table: Mapping[str, Any], partition_keys: Sequence[Mapping[str, Any]]) -> None:
        """Raise where *table* cannot get *partition_keys* because an index has one that is not among them."""
        left = {key["Name"] for key in partition_keys}
        for index in self.of(table):
            if lost := [key["Name"] for key in index["Keys"] if key["Name"] not in left]:
                raise AwsError(
                    "InvalidInputException",
                    f"Partition key {lost[0]} is in index {index['IndexName']}, which must be deleted first.",
                )


def _key(table: Mapping[str, Any], index: str) -> str:
    return _SEPARATOR.join((table["DatabaseName"], table["Name"], index))
