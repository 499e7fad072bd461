"""One crawl: list and classify a crawler's objects, then write what they are into the catalogue, as its role."""

import hashlib
import json
import re
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.glue import layout
from superstore_assets.local_aws.glue.catalogue import Catalogue
from superstore_assets.local_aws.glue.classifiers import SAMPLE_BYTES, CsvClassifier, Schema, classify
from superstore_assets.local_aws.glue.globs import glob
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.objects import StoredObject

Document = dict[str, Any]

MEMORIES = "glue.crawled"
"""Per crawler: what it classified, the folders it knows, the tables it wrote."""

_INPUT_FORMAT = "org.apache.hadoop.mapred.TextInputFormat"
_OUTPUT_FORMAT = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"
_DEPRECATED = "DEPRECATED_BY_CRAWLER"
_RUN_ID = "CRAWL_RUN_ID"
_CREATE_BATCH, _UPDATE_BATCH, _DELETE_BATCH = 100, 100, 25


class StoppedError(Exception):
    """StopCrawler was called."""


@dataclass(frozen=True)
class Configuration:
    """A crawler's Configuration, as JSON in the API (Glue developer guide, 'Setting crawler configuration options')."""

    inherit: bool = False
    merge_new_columns: bool = False
    combine: bool = False
    table_level: int | None = None
    partition_index: bool = True


_CHOICES = {
    ("CrawlerOutput", "Partitions", "AddOrUpdateBehavior"): "InheritFromTable",
    ("CrawlerOutput", "Tables", "AddOrUpdateBehavior"): "MergeNewColumns",
    ("Grouping", "TableGroupingPolicy"): "CombineCompatibleSchemas",
}
_LEVEL = ("Grouping", "TableLevelConfiguration")
_INDEX = ("CreatePartitionIndex",)
_INDEX_NAME = "crawler_partition_index"


def configuration(text: str | None) -> Configuration:
    """Read a crawler's Configuration; raises for a key or value that Glue does not know or that is not supported."""
    if not text:
        return Configuration()
    try:
        given = dict(_leaves(json.loads(text), ()))
    except (ValueError, RecursionError) as error:
        raise AwsError("InvalidInputException", f"Configuration is not a JSON object: {error}") from error
    if given.pop(("Version",), None) != 1:
        raise AwsError("InvalidInputException", "Configuration must have Version 1.0.")
    level = given.pop(_LEVEL, None)
    if level is not None and not (type(level) is int and level > 0):
        raise AwsError("InvalidInputException", "TableLevelConfiguration must be a positive integer.")
    index = given.pop(_INDEX, True)
    if type(index) is not bool:
        raise AwsError("InvalidInputException", "CreatePartitionIndex must be true or false.")
    for path, value in given.items():
        if _CHOICES.get(path) != value:
            raise UnsupportedError(f"{'.'.join(path)}={json.dumps(value)} in a crawler's Configuration")
    inherit, merge, combine = (path in given for path in _CHOICES)
    return Configuration(inherit, merge, combine, level, index)


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(item, (*path, name))
    elif path:
        yield path, value
    else:
        raise ValueError("it is not an object")


@dataclass
class Changes:
    """What a crawl did to the catalogue."""

    tables_created: int = 0
    tables_updated: int = 0
    tables_deleted: int = 0
    messages: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Target:
    """An S3 target: its bucket, the key of its folder or object, that key's components, and what it leaves out."""

    bucket: str
    key: str
    path: tuple[str, ...]
    exclusions: tuple[str, ...]

    def uri(self, path: Sequence[str], folder: bool = True) -> str:
        """Location of a folder or object of this target's bucket."""
        return f"s3://{self.bucket}/" + "/".join(path) + ("/" if folder and path else "")

    def contains(self, location: str) -> bool:
        """Whether a table's location is this target's folder or below it."""
        return location == self.uri(self.path, folder=False) or location.startswith(self.uri(self.path))


def target(given: Mapping[str, Any]) -> Target:
    """An S3Target of the API; InvalidInputException where its path or a pattern is malformed."""
    for member in given.keys() - {"Path", "Exclusions"}:
        raise UnsupportedError(f"{member} of an S3 target")
    found = re.fullmatch(r"s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(/.*)?", given.get("Path", ""))
    if found is None:
        raise AwsError("InvalidInputException", f"'{given.get('Path', '')}' is not an S3 path like s3://bucket/folder/")
    for pattern in given.get("Exclusions", ()):
        glob(pattern)
    key = (found[2] or "/")[1:]
    path = tuple(key.removesuffix("/").split("/")) if key else ()
    return Target(found[1], key, path, tuple(given.get("Exclusions", ())))


class Crawl:
    """One run of a crawler, whose definition is that of the API's Crawler structure, as the identity of its role."""

    def __init__(
        self,
        aws: Aws,
        catalogue: Catalogue,
        definition: Mapping[str, Any],
        classifiers: Sequence[CsvClassifier],
        role: Identity,
        run_id: str,
        stopping: threading.Event,
    ) -> None:
        self._aws = aws
        self._catalogue = catalogue
        self._definition = definition
        self._classifiers = classifiers
        self._role = role
        self._run_id = run_id
        self._stopping = stopping
        self._database: str = definition["DatabaseName"].lower()
        self._options = configuration(definition.get("Configuration"))
        self._new_folders_only = definition["RecrawlPolicy"]["RecrawlBehavior"] == "CRAWL_NEW_FOLDERS_ONLY"
        memory = aws.store.get(MEMORIES, definition["Name"]) or {}
        self._files: dict[str, Document] = memory.get("files", {})
        self._folders: set[str] = set(memory.get("folders", ()))
        self._tables: set[str] = set(memory.get("tables", ()))
        self._first = not memory
        self.changes = Changes()

    def run(self) -> Changes:
        """Crawl; the catalogue changes as a whole or not at all. Raises AwsError, UnsupportedError, StoppedError."""
        self._catalogue.get_database(self._role, self._database)
        found: list[tuple[Target, list[layout.Table]]] = []
        judges: Counter[str] = Counter()
        seen: dict[str, Document] = {}
        folders = set(self._folders)
        for given in self._definition["Targets"]["S3Targets"]:
            of = target(given)
            files = list(self._classified(of, seen, folders))
            judges.update(file.schema.classifier for file in files)
            known = list(self._added(of, files)) if self._new_folders_only and not self._first else []
            rest = [file for file in files if not any(_lies_in(file, table) for table in known)]
            found.append((of, [table for table in known if table.groups] + list(self._grouped(of, rest))))
        for judge, count in sorted(judges.items()):
            self._say(f"{count} objects classified by {f'classifier {judge}' if judge else 'the built-in classifier'}")
        with self._aws.store.transaction():
            self._check_stop()
            written: set[str] = set()
            for of, tables in found:
                for table in tables:
                    written.add(self._write(of, table))
            self._retire(written, [of for of, _ in found])
            kept = {**self._files, **seen} if self._new_folders_only else seen
            memory = {"files": kept, "folders": sorted(folders), "tables": sorted(self._tables | written)}
            self._aws.store.put(MEMORIES, self._definition["Name"], memory)
        return self.changes

    def _check_stop(self) -> None:
        if self._stopping.is_set():
            raise StoppedError

    def _say(self, message: str) -> None:
        self.changes.messages.append(message)

    # What is there

    def _classified(self, of: Target, seen: dict[str, Document], folders: set[str]) -> Iterator[layout.File]:
        """The objects of a target that are to be catalogued now, classified."""
        names = [classifier.name for classifier in self._classifiers]
        for stored in self._listed(of):
            self._check_stop()
            folder = stored.uri.rpartition("/")[0]
            folders.add(folder)
            if self._new_folders_only and not self._first and folder in self._folders:
                continue
            known = self._files.get(stored.uri)
            # A crawler remembers what it has classified: changing a classifier's definition does not change that.
            if known and known["etag"] == stored.etag and known["classifiers"] == names:
                schema = Schema.from_document(known["schema"])
            else:
                schema = self._read(stored)
            seen[stored.uri] = {"etag": stored.etag, "classifiers": names, "schema": schema.to_document()}
            yield layout.File(tuple(stored.key.split("/")), stored.size, schema)

    def _listed(self, of: Target) -> Iterator[StoredObject]:
        self._role.require("s3:GetBucketLocation", f"arn:aws:s3:::{of.bucket}")
        root = "".join(f"{folder}/" for folder in of.path)
        patterns = [glob(pattern) for pattern in of.exclusions]
        for stored in self._aws.objects.list_objects(self._role, of.bucket, of.key):
            inside = stored.key.startswith(root) or stored.key == of.key
            if inside and stored.size and not stored.key.endswith("/"):
                relative = stored.key.removeprefix(root) if stored.key != of.key else of.path[-1]
                if not any(pattern.matches(relative) for pattern in patterns):
                    yield stored

    def _read(self, listed: StoredObject) -> Schema:
        stored = self._aws.objects.head(self._role, listed.bucket, listed.key)
        with stored.path.open("rb") as stream:
            head = stream.read(SAMPLE_BYTES)
        return classify(head, stored.size, self._classifiers, stored.uri)

    def _grouped(self, of: Target, files: Sequence[layout.File]) -> Iterator[layout.Table]:
        if not files:
            return
        if len(files) == 1 and files[0].path == of.path:
            file = files[0]
            group = layout.Group(file.path, (), file.schema, 1, file.size)
            yield layout.Table(file.path, True, (), file.schema, (group,))
            return
        level = self._options.table_level
        if level is None:
            yield from layout.tables(files, of.path, self._options.combine)
            return
        depth = level - 1  # level 1 is the bucket
        if depth < len(of.path) or any(len(file.path) <= depth for file in files):
            raise AwsError(
                "InvalidInputException",
                f"TableLevelConfiguration {level} does not fit {of.uri(of.path)}: each object must lie at or below it.",
            )
        for root in sorted({file.path[:depth] for file in files}):
            yield from layout.tables([file for file in files if file.path[:depth] == root], root, self._options.combine)

    def _added(self, of: Target, files: Sequence[layout.File]) -> Iterator[layout.Table]:
        """The tables that this crawler made in a target, with what new folders add to each."""
        for name in sorted(self._tables):
            existing = self._find(name)
            if existing is None or not of.contains(_location(existing)):
                continue
            storage = existing["StorageDescriptor"]
            root = tuple(_location(existing).removeprefix(f"s3://{of.bucket}").strip("/").split("/"))
            inside = [file for file in files if file.path[: len(root)] == root]
            if not inside:
                continue
            columns = tuple((column["Name"], column["Type"]) for column in storage.get("Columns", ()))
            keys = tuple(key["Name"] for key in existing.get("PartitionKeys", []))
            read_alike = (file.schema for file in inside if _serde(file.schema) == storage.get("SerdeInfo"))
            known = replace(next(read_alike, inside[0].schema), columns=columns)
            fits = _serde(known) == storage.get("SerdeInfo") and keys
            groups = layout.new_partitions(inside, root, keys, known, self._options.combine) if fits else []
            left_out = len({file.path[:-1] for file in inside}) - len(groups)
            if left_out:
                self._say(f"Table {name}: {left_out} new folders do not fit its schema; they are left out")
            yield layout.Table(root, False, keys, known, tuple(groups))

    # What the catalogue then says

    def _write(self, of: Target, table: layout.Table) -> str:
        """Create or update one table with its partitions; its name."""
        location = of.uri(table.root, folder=not table.is_object)
        name, existing = self._place(of, table, location)
        wanted = self._table_input(of, table, name, location)
        if existing is None:
            self._catalogue.create_table(self._role, self._database, wanted)
            self.changes.tables_created += 1
            self._say(f"Created table {name} in database {self._database}")
            current: Mapping[str, Any] = wanted
        else:
            current = self._update(existing, wanted)
        if table.keys:
            self._write_partitions(of, table, name, current)
            if self._options.partition_index:
                self._index(name, table.keys)
        return name

    def _index(self, name: str, keys: Sequence[str]) -> None:
        """Make a table's partition index, unless it has one.

        AWS does not document whether a crawl needs the right to it; here one without it says so, and goes on.
        """
        try:
            if not self._catalogue.partition_indexes(self._role, self._database, name):
                self._catalogue.create_partition_index(self._role, self._database, name, _INDEX_NAME, keys)
                self._say(f"Table {name}: created partition index {_INDEX_NAME}")
        except AwsError as error:
            if error.code != "AccessDeniedException":
                raise
            self._say(f"Table {name} has no partition index: {error.message}")

    def _place(self, of: Target, table: layout.Table, location: str) -> tuple[str, Document | None]:
        """The name of a table, and the table that has it; one that lies elsewhere keeps its name."""
        last = table.root[-1] if table.root else of.bucket
        name = re.sub(r"[^a-z0-9_]", "_", (self._definition.get("TablePrefix", "") + last).lower())[:255]
        existing = self._find(name)
        if existing and _location(existing).rstrip("/") != location.rstrip("/"):
            name = f"{name[:222]}_{hashlib.md5(location.encode(), usedforsecurity=False).hexdigest()}"
            existing = self._find(name)
        return name, existing

    def _find(self, name: str) -> Document | None:
        try:
            return self._catalogue.get_table(self._role, self._database, name)
        except AwsError as error:
            if error.code == "EntityNotFoundException":
                return None
            raise

    def _table_input(self, of: Target, table: layout.Table, name: str, location: str) -> Document:
        objects, size = sum(group.objects for group in table.groups), sum(group.bytes for group in table.groups)
        parameters = self._parameters(table.schema, objects, size)
        if of.exclusions:
            full = [of.uri(of.path) + pattern for pattern in of.exclusions]
            parameters["exclusions"] = json.dumps(full, separators=(",", ":"))
        return {
            "Name": name,
            "Owner": "owner",
            "Retention": 0,
            "StorageDescriptor": _storage(table.schema, location, parameters),
            "PartitionKeys": [{"Name": key, "Type": "string"} for key in table.keys],
            "TableType": "EXTERNAL_TABLE",
            "Parameters": {**parameters, _RUN_ID: self._run_id},
        }

    def _parameters(self, schema: Schema, objects: int, size: int) -> dict[str, str]:
        parameters = {
            "CrawlerSchemaDeserializerVersion": "1.0",
            "CrawlerSchemaSerializerVersion": "1.0",
            "UPDATED_BY_CRAWLER": self._definition["Name"],
            "areColumnsQuoted": "true" if schema.header_quoted else "false",
            "averageRecordSize": str(schema.record_bytes),
            "classification": "csv",
            "columnsOrdered": "true",
            "compressionType": schema.compression,
            "delimiter": schema.delimiter,
            "objectCount": str(objects),
            "recordCount": str(size // schema.record_bytes),
            "sizeKey": str(size),
            "typeOfData": "file",
        }
        return {**parameters, "skip.header.line.count": "1"} if schema.header else parameters

    def _update(self, existing: Document, wanted: Document) -> Mapping[str, Any]:
        """Bring a table up to date as the crawler's policy says; the table as it then is."""
        name = existing["Name"]
        keys = [key["Name"] for key in existing.get("PartitionKeys", [])]
        found = [key["Name"] for key in wanted["PartitionKeys"]]
        if keys != found:
            raise AwsError(
                "InvalidInputException",
                f"Table {name} has the partition keys {keys}, its folders now give {found}. Delete the table, or crawl"
                " with another TablePrefix.",
            )
        if self._options.merge_new_columns:
            wanted = self._merged(existing, wanted)
        elif self._definition["SchemaChangePolicy"]["UpdateBehavior"] == "LOG":
            if _differs(existing, wanted):
                self._say(f"Table {name} differs from its data; UpdateBehavior LOG leaves it as it is")
            return existing
        if not _differs(existing, wanted):
            return existing
        self._catalogue.update_table(self._role, self._database, wanted)
        self.changes.tables_updated += 1
        self._say(f"Updated table {name} in database {self._database}")
        return wanted

    def _merged(self, existing: Document, wanted: Document) -> Document:
        """The existing table with the new columns and statistics only; deprecated where its format has changed."""
        kept = _as_input(existing)
        parameters, new = kept.get("Parameters", {}), wanted["Parameters"]
        changed = [
            name
            for name in ("classification", "compressionType", "delimiter")
            if parameters.get(name, new[name]) != new[name]
        ]
        if changed:
            self._say(f"Table {existing['Name']}: {', '.join(changed)} changed; resolve it by hand")
            kept["Parameters"] = {**parameters, _DEPRECATED: str(int(time.time() * 1000))}
            return kept
        storage = kept["StorageDescriptor"]
        columns = storage.get("Columns", [])
        known = {column["Name"].lower() for column in columns}
        added = [column for column in wanted["StorageDescriptor"]["Columns"] if column["Name"] not in known]
        kept["StorageDescriptor"] = {**storage, "Columns": [*columns, *added]}
        kept["Parameters"] = {**{name: value for name, value in parameters.items() if name != _DEPRECATED}, **new}
        return kept

    def _write_partitions(self, of: Target, table: layout.Table, name: str, current: Mapping[str, Any]) -> None:
        existing = {
            tuple(partition["Values"]): partition
            for partition in self._catalogue.get_partitions(self._role, self._database, name)
        }
        log = self._definition["SchemaChangePolicy"]["UpdateBehavior"] == "LOG"
        wanted = {group.values: self._partition_input(of, group, current) for group in table.groups}
        new = [given for values, given in wanted.items() if values not in existing]
        changed = [
            given
            for values, given in wanted.items()
            if values in existing and _differs(existing[values], given) and (self._options.inherit or not log)
        ]
        self._apply_partitions(name, new, changed)
        if not self._new_folders_only:
            self._retire_partitions(name, [partition for values, partition in existing.items() if values not in wanted])

    def _apply_partitions(self, name: str, new: Sequence[Document], changed: Sequence[Document]) -> None:
        for batch in _batches(new, _CREATE_BATCH):
            _all_done(self._catalogue.create_partitions(self._role, self._database, name, batch))
        for batch in _batches(changed, _UPDATE_BATCH):
            entries = [{"PartitionValueList": given["Values"], "PartitionInput": given} for given in batch]
            _all_done(self._catalogue.update_partitions(self._role, self._database, name, entries))
        if new or changed:
            self._say(f"Table {name}: {len(new)} partitions added, {len(changed)} updated")

    def _partition_input(self, of: Target, group: layout.Group, current: Mapping[str, Any]) -> Document:
        """A partition as its own files are, or, by InheritFromTable, as its table is."""
        location = of.uri(group.prefix)
        own = self._parameters(group.schema, group.objects, group.bytes)
        storage = _storage(group.schema, location, own)
        if self._options.inherit:
            of_table = current["StorageDescriptor"]
            statistics = ("averageRecordSize", "objectCount", "recordCount", "sizeKey")
            inherited = {**of_table.get("Parameters", {}), **{name: own[name] for name in statistics}}
            inherited.pop("exclusions", None)
            storage = {**of_table, "Location": location, "Parameters": inherited}
        return {"Values": list(group.values), "StorageDescriptor": storage, "Parameters": {}}

    # What is no longer there

    def _retire_partitions(self, table: str, gone: Sequence[Document]) -> None:
        behaviour = self._definition["SchemaChangePolicy"]["DeleteBehavior"]
        if behaviour == "DEPRECATE_IN_DATABASE":
            gone = [partition for partition in gone if _DEPRECATED not in partition["Parameters"]]
        if not gone:
            return
        if behaviour == "LOG":
            self._say(f"Table {table}: the folders of {len(gone)} partitions are gone; DeleteBehavior LOG keeps them")
        elif behaviour == "DELETE_FROM_DATABASE":
            for batch in _batches([partition["Values"] for partition in gone], _DELETE_BATCH):
                _all_done(self._catalogue.delete_partitions(self._role, self._database, table, batch))
            self._say(f"Table {table}: deleted {len(gone)} partitions")
        else:
            self._apply_partitions(table, [], [_deprecated(_partition_as_input(partition)) for partition in gone])

    def _retire(self, written: set[str], targets: Sequence[Target]) -> None:
        """Treat this crawler's tables that have no objects any more, as DeleteBehavior says."""
        behaviour = self._definition["SchemaChangePolicy"]["DeleteBehavior"]
        for name in sorted(self._tables - written):
            table = None if self._new_folders_only else self._find(name)
            if table is None or table.get("Parameters", {}).get("UPDATED_BY_CRAWLER") != self._definition["Name"]:
                continue
            if not any(of.contains(_location(table)) for of in targets):
                continue
            if behaviour == "LOG":
                self._say(f"The objects of table {name} are gone; DeleteBehavior LOG keeps it")
            elif behaviour == "DELETE_FROM_DATABASE":
                self._catalogue.delete_table(self._role, self._database, name)
                self._tables.discard(name)
                self.changes.tables_deleted += 1
                self._say(f"Deleted table {name} from database {self._database}")
            elif _DEPRECATED not in table["Parameters"]:
                self._catalogue.update_table(self._role, self._database, _deprecated(_as_input(table)))
                self.changes.tables_updated += 1
                self._say(f"Deprecated table {name} in database {self._database}")


def _location(table: Mapping[str, Any]) -> str:
    """Where a table's objects are; "" for a view."""
    location: str = table.get("StorageDescriptor", {}).get("Location", "")
    return location


def _lies_in(file: layout.File, table: layout.Table) -> bool:
    return file.path[: len(table.root)] == table.root


def _serde(schema: Schema) -> Document:
    if schema.serde == "OpenCSVSerDe":
        return {
            "SerializationLibrary": "org.apache.hadoop.hive.serde2.OpenCSVSerde",
            "Parameters": {"quoteChar": schema.quote, "separatorChar": schema.delimiter},
        }
    return {
        "SerializationLibrary": "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe",
        "Parameters": {"field.delim": schema.delimiter},
    }


def _storage(schema: Schema, location: str, parameters: Mapping[str, str]) -> Document:
    return {
        "Columns": [{"Name": name, "Type": of_type} for name, of_type in schema.columns],
        "Location": location,
        "InputFormat": _INPUT_FORMAT,
        "OutputFormat": _OUTPUT_FORMAT,
        "Compressed": schema.compression != "none",
        "NumberOfBuckets": -1,
        "SerdeInfo": _serde(schema),
        "BucketColumns": [],
        "SortColumns": [],
        "Parameters": dict(parameters),
        "StoredAsSubDirectories": False,
    }


_ANSWERED_ONLY = {
    "DatabaseName",
    "TableName",
    "CatalogId",
    "CreateTime",
    "CreationTime",
    "UpdateTime",
    "CreatedBy",
    "VersionId",
    "IsRegisteredWithLakeFormation",
    "IsMultiDialectView",
}


def _as_input(stored: Mapping[str, Any]) -> Document:
    """The TableInput of a Table."""
    return {member: value for member, value in stored.items() if member not in _ANSWERED_ONLY}


_partition_as_input = _as_input


def _deprecated(given: Document) -> Document:
    return {**given, "Parameters": {**given.get("Parameters", {}), _DEPRECATED: str(int(time.time() * 1000))}}


def _differs(stored: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether an update would change anything but the id of the run that last wrote it."""
    return _compared(_as_input(stored)) != _compared(wanted)


def _compared(given: Mapping[str, Any]) -> Document:
    parameters = {name: value for name, value in given.get("Parameters", {}).items() if name != _RUN_ID}
    return {**given, "Parameters": parameters}


def _batches(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _all_done(errors: Sequence[Mapping[str, Any]]) -> None:
    for error in errors:
        raise AwsError(error["ErrorDetail"]["ErrorCode"], error["ErrorDetail"]["ErrorMessage"])
