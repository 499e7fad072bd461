"""The Data Catalog: databases, tables with their versions, partitions; each call made as an identity.

Rights are those of 'Actions, resources, and condition keys for AWS Glue': an action on a table or its partitions needs
the right on the catalog, the database and the table; deleting a database also on all that is in it.
"""

import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.glue.expressions import partition_filter
from superstore_assets.local_aws.glue.indexes import PartitionIndexes
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.patterns import matching

Document = dict[str, Any]

DATABASES = "glue.databases"
TABLES = "glue.tables"
VERSIONS = "glue.table_versions"
PARTITIONS = "glue.partitions"
MADE = "glue.made"

DEFAULT = "default"
"""The database that every catalogue has from its beginning, in which Athena's clients are unless they say another."""

_SEPARATOR = "\x1f"  # in no name: Glue's names are printable
_ALL_PRINCIPALS = [{"Principal": {"DataLakePrincipalIdentifier": "IAM_ALLOWED_PRINCIPALS"}, "Permissions": ["ALL"]}]


def _key(*names: str) -> str:
    return _SEPARATOR.join(names)


def _now() -> datetime:
    return datetime.now(UTC)


def _checked_storage(given: Mapping[str, Any]) -> Document:
    """A StorageDescriptor as Glue answers it."""
    for member in ("SchemaReference", "AdditionalLocations"):
        if given.get(member):
            raise UnsupportedError(f"{member} in a StorageDescriptor")
    return {
        **given,
        "Compressed": given.get("Compressed", False),
        "NumberOfBuckets": given.get("NumberOfBuckets", 0),
        "StoredAsSubDirectories": given.get("StoredAsSubDirectories", False),
    }


def _checked_table(given: Mapping[str, Any]) -> Document:
    """What a TableInput stores."""
    for member in ("TargetTable", "FederatedTable", "ViewDefinition"):
        if member in given:
            raise UnsupportedError(f"{member} in a TableInput")
    table = {**given, "Name": given["Name"].lower(), "Retention": given.get("Retention", 0)}
    if "StorageDescriptor" in given:
        table["StorageDescriptor"] = _checked_storage(given["StorageDescriptor"])
    return table


class Catalogue:
    """The one catalog of this account. Names are lower-cased, as Glue does."""

    def __init__(self, aws: Aws) -> None:
        self._aws = aws
        self._store = aws.store
        self._indexes = PartitionIndexes(aws.store)
        self._root = aws.arn("glue", "catalog")
        with self._store.transaction():
            if self._store.get(MADE, DEFAULT) is None:  # once: who deletes it has it deleted
                self._store.put(MADE, DEFAULT, {})
                self._store.put(DATABASES, DEFAULT, {**self._checked_database({"Name": DEFAULT}), "CreateTime": _now()})

    def _require(self, identity: Identity, action: str, *resources: str) -> None:
        identity.require(f"glue:{action}", *(self._aws.arn("glue", resource) for resource in resources), self._root)

    def _require_on_table(self, identity: Identity, action: str, database: str, table: str) -> None:
        self._require(identity, action, f"table/{database}/{table}", f"database/{database}")

    def _database(self, name: str) -> Document:
        found = self._store.get(DATABASES, name)
        if found is None:
            raise AwsError("EntityNotFoundException", f"Database {name} not found.")
        return found

    def _table(self, database: str, name: str) -> Document:
        self._database(database)
        found = self._store.get(TABLES, _key(database, name))
        if found is None:
            raise AwsError("EntityNotFoundException", f"Table {name} not found.")
        return found

    # Databases

    def create_database(self, identity: Identity, given: Mapping[str, Any]) -> None:
        """Store a DatabaseInput; AlreadyExistsException where the name is taken."""
        name = given["Name"].lower()
        self._require(identity, "CreateDatabase", f"database/{name}")
        document = self._checked_database(given)
        with self._store.transaction():
            if self._store.get(DATABASES, name):
                raise AwsError("AlreadyExistsException", "Database already exists.")
            self._store.put(DATABASES, name, {**document, "CreateTime": _now()})

    def update_database(self, identity: Identity, name: str, given: Mapping[str, Any]) -> None:
        """Replace a database's description, location and parameters."""
        name = name.lower()
        self._require(identity, "UpdateDatabase", f"database/{name}")
        document = self._checked_database(given)
        if document["Name"] != name:
            raise AwsError("InvalidInputException", "A database cannot be renamed.")
        with self._store.transaction():
            created = self._database(name)["CreateTime"]
            self._store.put(DATABASES, name, {**document, "CreateTime": created})

    def _checked_database(self, given: Mapping[str, Any]) -> Document:
        for member in ("TargetDatabase", "FederatedDatabase"):
            if member in given:
                raise UnsupportedError(f"{member} in a DatabaseInput")
        if given.get("CreateTableDefaultPermissions", _ALL_PRINCIPALS) != _ALL_PRINCIPALS:
            raise UnsupportedError("CreateTableDefaultPermissions of Lake Formation")
        return {
            **given,
            "Name": given["Name"].lower(),
            "CreateTableDefaultPermissions": _ALL_PRINCIPALS,
            "CatalogId": self._aws.account,
        }

    def delete_database(self, identity: Identity, name: str) -> None:
        """Delete a database and all that is in it."""
        name = name.lower()
        everything = (f"table/{name}/*", f"userDefinedFunction/{name}/*")
        self._require(identity, "DeleteDatabase", f"database/{name}", *everything)
        with self._store.transaction():
            self._database(name)
            for _, table in self._store.items(TABLES, _key(name, "")):
                self._drop(name, table["Name"])
            self._store.delete(DATABASES, name)

    def get_database(self, identity: Identity, name: str) -> Document:
        """The Database structure; EntityNotFoundException."""
        name = name.lower()
        self._require(identity, "GetDatabase", f"database/{name}")
        return self._database(name)

    def list_databases(self, identity: Identity) -> list[Document]:
        """The databases that the identity may see, by name."""
        identity.require("glue:GetDatabases", self._root)
        return [
            database
            for name, database in self._store.items(DATABASES)
            if not identity.denial("glue:GetDatabases", self._aws.arn("glue", f"database/{name}"))
        ]

    # Tables

    def create_table(self, identity: Identity, database: str, given: Mapping[str, Any]) -> None:
        """Store a TableInput; AlreadyExistsException where the name is taken."""
        database, name = database.lower(), given["Name"].lower()
        self._require_on_table(identity, "CreateTable", database, name)
        table = _checked_table(given)
        with self._store.transaction():
            self._database(database)
            if self._store.get(TABLES, _key(database, name)):
                raise AwsError("AlreadyExistsException", "Table already exists.")
            now = _now()
            self._put_table(identity, database, table, {"CreateTime": now, "CreatedBy": identity.arn}, "0")

    def update_table(
        self,
        identity: Identity,
        database: str,
        given: Mapping[str, Any],
        skip_archive: bool = False,
        version: str | None = None,
    ) -> None:
        """Replace a table by a TableInput; the former one stays as a version unless *skip_archive*.

        ConcurrentModificationException where *version* is given and no longer the current one.
        """
        database, name = database.lower(), given["Name"].lower()
        self._require_on_table(identity, "UpdateTable", database, name)
        table = _checked_table(given)
        with self._store.transaction():
            former = self._table(database, name)
            if version not in (None, former["VersionId"]):
                raise AwsError("ConcurrentModificationException", f"Update table failed due to version {version}.")
            self._indexes.check_change(former, table.get("PartitionKeys", []))
            if skip_archive:
                self._store.delete(VERSIONS, _key(database, name, f"{int(former['VersionId']):010}"))
            kept = {member: former[member] for member in ("CreateTime", "CreatedBy")}
            self._put_table(identity, database, table, kept, str(int(former["VersionId"]) + 1))

    def _put_table(self, identity: Identity, database: str, table: Document, kept: Document, version: str) -> None:
        stored = {
            **table,
            **kept,
            "DatabaseName": database,
            "UpdateTime": _now(),
            "CatalogId": identity.account,
            "VersionId": version,
            "IsRegisteredWithLakeFormation": False,
            "IsMultiDialectView": False,
        }
        self._store.put(TABLES, _key(database, table["Name"]), stored)
        self._store.put(VERSIONS, _key(database, table["Name"], f"{int(version):010}"), stored)

    def delete_table(self, identity: Identity, database: str, name: str) -> None:
        """Delete a table with its versions and partitions."""
        self._delete_table(identity, "DeleteTable", database.lower(), name.lower())

    def _delete_table(self, identity: Identity, action: str, database: str, name: str) -> None:
        self._require_on_table(identity, action, database, name)
        with self._store.transaction():
            self._table(database, name)
            self._drop(database, name)

    def _drop(self, database: str, name: str) -> None:
        self._indexes.forget(self._table(database, name))
        for collection in (PARTITIONS, VERSIONS):
            for key, _ in self._store.items(collection, _key(database, name, "")):
                self._store.delete(collection, key)
        self._store.delete(TABLES, _key(database, name))

    def delete_tables(self, identity: Identity, database: str, names: Sequence[str]) -> list[Document]:
        """Delete several tables; the TableErrors of those that could not be."""
        for name in names:
            self._require_on_table(identity, "BatchDeleteTable", database.lower(), name.lower())
        return [
            {"TableName": name, "ErrorDetail": detail}
            for name, detail in _each(
                names, lambda name: self._delete_table(identity, "BatchDeleteTable", database.lower(), name.lower())
            )
        ]

    def get_table(self, identity: Identity, database: str, name: str) -> Document:
        """The Table structure; EntityNotFoundException."""
        database, name = database.lower(), name.lower()
        self._require_on_table(identity, "GetTable", database, name)
        return self._table(database, name)

    def list_tables(self, identity: Identity, database: str, expression: str | None = None) -> list[Document]:
        """The tables of a database that the identity may see, by name.

        *expression* is as in Hive: a pattern of the whole name, `*` for any text, alternatives by `|`. A table that the
        identity may not see is left out (Glue developer guide, 'Filter tables by GetTables permission').
        """
        database = database.lower()
        self._require(identity, "GetTables", f"database/{database}")
        self._database(database)
        tables = [table for _, table in self._store.items(TABLES, _key(database, ""))]
        wanted = _wanted(expression, [table["Name"] for table in tables])
        return [
            table
            for table in tables
            if table["Name"] in wanted
            and not identity.denial("glue:GetTables", self._aws.arn("glue", f"table/{database}/{table['Name']}"))
        ]

    def table_versions(self, identity: Identity, action: str, database: str, name: str) -> list[Document]:
        """The TableVersion structures of a table, newest first."""
        database, name = database.lower(), name.lower()
        self._require_on_table(identity, action, database, name)
        self._table(database, name)
        versions = self._store.items(VERSIONS, _key(database, name, ""))
        return [{"Table": table, "VersionId": table["VersionId"]} for _, table in reversed(versions)]

    def delete_table_version(self, identity: Identity, database: str, name: str, version: str) -> None:
        """Forget a former version; the current one stays."""
        database, name = database.lower(), name.lower()
        self._require_on_table(identity, "DeleteTableVersion", database, name)
        with self._store.transaction():
            if self._table(database, name)["VersionId"] == version:
                raise AwsError("InvalidInputException", "Cannot delete the current version of a table.")
            if not version.isdigit() or not self._store.delete(VERSIONS, _key(database, name, f"{int(version):010}")):
                raise AwsError("EntityNotFoundException", f"Table version {version} not found.")

    # Partition indexes

    def partition_indexes(self, identity: Identity, database: str, table: str) -> list[Document]:
        """The PartitionIndexDescriptors of a table, by name."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "GetPartitionIndexes", database, table)
        return self._indexes.of(self._table(database, table))

    def create_partition_index(
        self, identity: Identity, database: str, table: str, name: str, keys: Sequence[str]
    ) -> None:
        """Make an index of some of a table's partition keys."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "CreatePartitionIndex", database, table)
        with self._store.transaction():
            self._indexes.create(self._table(database, table), name, keys)

    def delete_partition_index(self, identity: Identity, database: str, table: str, name: str) -> None:
        """Remove an index; EntityNotFoundException."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "DeletePartitionIndex", database, table)
        with self._store.transaction():
            self._indexes.delete(self._table(database, table), name)

    # Partitions

    def create_partition(self, identity: Identity, database: str, table: str, given: Mapping[str, Any]) -> None:
        """Store a PartitionInput; AlreadyExistsException where its values are taken."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "CreatePartition", database, table)
        with self._store.transaction():
            self._create_partition(database, self._table(database, table), given)

    def create_partitions(
        self, identity: Identity, database: str, table: str, given: Sequence[Mapping[str, Any]]
    ) -> list[Document]:
        """Store up to 100 PartitionInputs; the PartitionErrors of those that could not be."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "BatchCreatePartition", database, table)
        with self._store.transaction():
            of = self._table(database, table)
            failed = list(_each(given, lambda item: self._create_partition(database, of, item)))
        return [{"PartitionValues": item.get("Values", []), "ErrorDetail": detail} for item, detail in failed]

    def _create_partition(self, database: str, table: Document, given: Mapping[str, Any]) -> None:
        partition = self._checked_partition(database, table, given)
        key = _key(database, table["Name"], *partition["Values"])
        if self._store.get(PARTITIONS, key):
            raise AwsError("AlreadyExistsException", "Partition already exists.")
        self._store.put(PARTITIONS, key, {**partition, "CreationTime": _now()})

    def _checked_partition(self, database: str, table: Document, given: Mapping[str, Any]) -> Document:
        values = given.get("Values", [])
        _check_values(table, values)
        partition = {"Parameters": {}, **given, "DatabaseName": database, "TableName": table["Name"]}
        if "StorageDescriptor" in given:
            partition["StorageDescriptor"] = _checked_storage(given["StorageDescriptor"])
        return {**partition, "CatalogId": self._aws.account}

    def update_partition(
        self, identity: Identity, database: str, table: str, values: Sequence[str], given: Mapping[str, Any]
    ) -> None:
        """Replace a partition; with other values it moves to them."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "UpdatePartition", database, table)
        with self._store.transaction():
            self._update_partition(database, self._table(database, table), values, given)

    def update_partitions(
        self, identity: Identity, database: str, table: str, entries: Sequence[Mapping[str, Any]]
    ) -> list[Document]:
        """Replace up to 100 partitions; the failure entries of those that could not be."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "BatchUpdatePartition", database, table)
        with self._store.transaction():
            of = self._table(database, table)

            def update(entry: Mapping[str, Any]) -> None:
                self._update_partition(database, of, entry["PartitionValueList"], entry["PartitionInput"])

            failed = list(_each(entries, update))
        return [{"PartitionValueList": item["PartitionValueList"], "ErrorDetail": detail} for item, detail in failed]

    def _update_partition(
        self, database: str, table: Document, values: Sequence[str], given: Mapping[str, Any]
    ) -> None:
        former = self._partition(database, table["Name"], values)
        partition = self._checked_partition(database, table, {"Values": list(values), **given})
        key, new = _key(database, table["Name"], *values), _key(database, table["Name"], *partition["Values"])
        if new != key:
            if self._store.get(PARTITIONS, new):
                raise AwsError("AlreadyExistsException", "Partition already exists.")
            self._store.delete(PARTITIONS, key)
        self._store.put(PARTITIONS, new, {**partition, "CreationTime": former["CreationTime"]})

    def _partition(self, database: str, table: str, values: Sequence[str]) -> Document:
        found = self._store.get(PARTITIONS, _key(database, table, *values))
        if found is None:
            raise AwsError("EntityNotFoundException", "Cannot find partition.")
        return found

    def delete_partition(self, identity: Identity, database: str, table: str, values: Sequence[str]) -> None:
        """Delete one partition; EntityNotFoundException."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "DeletePartition", database, table)
        with self._store.transaction():
            self._table(database, table)
            self._delete_partition(database, table, values)

    def delete_partitions(
        self, identity: Identity, database: str, table: str, partitions: Sequence[Sequence[str]]
    ) -> list[Document]:
        """Delete up to 25 partitions; the PartitionErrors of those that could not be."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "BatchDeletePartition", database, table)
        with self._store.transaction():
            self._table(database, table)
            failed = list(_each(partitions, lambda values: self._delete_partition(database, table, values)))
        return [{"PartitionValues": list(values), "ErrorDetail": detail} for values, detail in failed]

    def _delete_partition(self, database: str, table: str, values: Sequence[str]) -> None:
        self._partition(database, table, values)
        self._store.delete(PARTITIONS, _key(database, table, *values))

    def get_partition(self, identity: Identity, database: str, table: str, values: Sequence[str]) -> Document:
        """The Partition structure; EntityNotFoundException."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "GetPartition", database, table)
        self._table(database, table)
        return self._partition(database, table, values)

    def batch_get_partition(
        self, identity: Identity, database: str, table: str, partitions: Sequence[Sequence[str]]
    ) -> list[Document]:
        """Those of up to 1,000 partitions that exist."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "BatchGetPartition", database, table)
        of = self._table(database, table)
        for values in partitions:
            _check_values(of, values)
        found = (self._store.get(PARTITIONS, _key(database, table, *values)) for values in partitions)
        return [partition for partition in found if partition]

    def get_partitions(
        self,
        identity: Identity,
        database: str,
        table: str,
        expression: str | None = None,
        segment: tuple[int, int] | None = None,
    ) -> list[Document]:
        """All partitions of a table that satisfy *expression*, by their values; *segment* is (number, of how many)."""
        database, table = database.lower(), table.lower()
        self._require_on_table(identity, "GetPartitions", database, table)
        keys = self._table(database, table).get("PartitionKeys", [])
        wanted = partition_filter(expression, keys) if expression else lambda _: True
        return [
            partition
            for key, partition in self._store.items(PARTITIONS, _key(database, table, ""))
            if wanted(partition["Values"]) and (segment is None or zlib.crc32(key.encode()) % segment[1] == segment[0])
        ]


def _check_values(table: Mapping[str, Any], values: Sequence[str]) -> None:
    keys = table.get("PartitionKeys", [])
    if len(values) != len(keys) or not values:
        raise AwsError(
            "InvalidInputException",
            f"The number of partition keys do not match the number of partition values: table '{table['Name']}' has"
            f" {len(keys)} partition keys, {len(values)} values are given.",
        )
    if any(_SEPARATOR in value for value in values):
        raise AwsError("InvalidInputException", "A partition value has a control character.")


def _each(items: Iterable[Any], work: Callable[[Any], None]) -> Iterable[tuple[Any, Document]]:
    """The items that *work* refuses, with the ErrorDetail of each."""
    for item in items:
        try:
            work(item)
        except AwsError as error:
            yield item, {"ErrorCode": error.code, "ErrorMessage": error.message}


def _wanted(expression: str | None, names: Sequence[str]) -> set[str]:
    """Those of *names* that a GetTables Expression matches."""
    if not expression:
        return set(names)
    try:
        found = matching(expression.strip().replace("*", ".*"), names, ignore_case=True)
    except ValueError as error:
        raise AwsError("InvalidInputException", f"'{expression}' is not a pattern: {error}") from error
    return {name for name, is_wanted in zip(names, found, strict=True) if is_wanted}
