"""Which tables a crawler sees in a folder of files (Glue developer guide, 'How does a crawler determine when to create
partitions?' and 'How to create a single schema for each Amazon S3 include path').
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from superstore_assets.local_aws.glue.classifiers import Schema

SIMILAR = 0.7
"""Share of columns, by name and type, that makes two schemas similar. Glue does not document its measure."""


@dataclass(frozen=True)
class File:
    """A classified object; *path* is its key's components."""

    path: tuple[str, ...]
    size: int
    schema: Schema


@dataclass(frozen=True)
class Group:
    """Files that are read by one schema; *values* are those of a partition, () for a table without any."""

    prefix: tuple[str, ...]
    values: tuple[str, ...]
    schema: Schema
    objects: int
    bytes: int


@dataclass(frozen=True)
class Table:
    """A table as found: its root (a folder, or a single object), partition keys and partitions."""

    root: tuple[str, ...]
    is_object: bool
    keys: tuple[str, ...]
    schema: Schema
    groups: tuple[Group, ...]


def tables(files: Sequence[File], root: tuple[str, ...], combine: bool) -> Iterator[Table]:
    """The tables in the folder *root*; *combine* is the policy CombineCompatibleSchemas."""
    direct = [file for file in files if len(file.path) == len(root) + 1]
    folders: dict[tuple[str, ...], list[File]] = defaultdict(list)
    for file in files:
        if len(file.path) > len(root) + 1:
            folders[file.path[: len(root) + 1]].append(file)
    if not folders:
        if schema := common([file.schema for file in direct], combine):
            yield Table(root, False, (), schema, (_group(root, (), schema, direct),))
            return
    elif not direct and (table := _partitioned(files, root, combine)):
        yield table
        return
    for file in direct:
        yield Table(file.path, True, (), file.schema, (_group(file.path, (), file.schema, [file]),))
    for folder, inside in sorted(folders.items()):
        yield from tables(inside, folder, combine)


def _partitioned(files: Sequence[File], root: tuple[str, ...], combine: bool) -> Table | None:
    """One table over all the folders below *root*, where they are equally deep and mostly alike."""
    leaves = _leaves(files)
    if len({len(leaf) for leaf in leaves}) != 1:
        return None
    schemas = {leaf: common([file.schema for file in inside], combine) for leaf, inside in leaves.items()}
    known = [schema for schema in schemas.values() if schema]
    merged = common(known, combine) if len(known) == len(schemas) else None
    if merged is None:
        return None
    below = [leaf[len(root) :] for leaf in leaves]
    keys = tuple(_key(level, {folder[level] for folder in below}) for level in range(len(below[0])))
    groups = tuple(
        _group(leaf, _values(leaf[len(root) :], keys), schema, leaves[leaf])
        for leaf, schema in sorted(schemas.items())
        if schema
    )
    return Table(root, False, keys, merged, groups)


def new_partitions(
    files: Sequence[File], root: tuple[str, ...], keys: Sequence[str], known: Schema, combine: bool
) -> list[Group]:
    """The folders of *files* as partitions of an existing table with *keys* and the schema *known*.

    Folders that do not fit are left out; where they are not the minority, all are (Glue developer guide, 'Incremental
    crawls').
    """
    leaves = _leaves(files)
    groups = []
    for leaf, inside in sorted(leaves.items()):
        below = leaf[len(root) :]
        schema = common([file.schema for file in inside], combine)
        named = len(below) == len(keys) and all(
            key in (f"partition_{level}", _key(level, {folder}))
            for level, (folder, key) in enumerate(zip(below, keys, strict=True))
        )
        if schema and named and joins(schema, known, combine):
            groups.append(_group(leaf, _values(below, keys), schema, inside))
    return groups if len(groups) * 2 > len(leaves) else []


def _leaves(files: Sequence[File]) -> dict[tuple[str, ...], list[File]]:
    leaves: dict[tuple[str, ...], list[File]] = defaultdict(list)
    for file in files:
        leaves[file.path[:-1]].append(file)
    return leaves


def _key(level: int, names: set[str]) -> str:
    """Partition key of a folder level: k where every folder is k=v, else partition_N."""
    keys = {name.partition("=")[0].lower() if "=" in name else "" for name in names}
    return keys.pop() if len(keys) == 1 and "" not in keys else f"partition_{level}"


def _values(folders: Sequence[str], keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        folder.partition("=")[2] if folder.lower().startswith(f"{key}=") else folder
        for folder, key in zip(folders, keys, strict=True)
    )


def _group(prefix: tuple[str, ...], values: tuple[str, ...], schema: Schema, files: Sequence[File]) -> Group:
    return Group(prefix, values, schema, len(files), sum(file.size for file in files))


def common(schemas: Sequence[Schema], combine: bool) -> Schema | None:
    """The schema that most of *schemas* share, their columns merged; None where there is no such majority."""
    clusters: list[list[Schema]] = []
    for schema in schemas:
        for cluster in clusters:
            if joins(schema, cluster[0], combine):
                cluster.append(schema)
                break
        else:
            clusters.append([schema])
    largest = max(clusters, key=len, default=[])
    if len(largest) * 2 <= len(schemas) or len({schema.format for schema in schemas}) > 1:
        return None
    return merge(largest)


def joins(schema: Schema, other: Schema, combine: bool) -> bool:
    """Whether two schemas may be one table: of one format and, unless compatible ones are combined, similar."""
    if schema.format != other.format:
        return False
    shared = (Counter(schema.columns) & Counter(other.columns)).total()
    return combine or shared >= SIMILAR * max(len(schema.columns), len(other.columns))


def merge(schemas: Sequence[Schema]) -> Schema:
    """All columns of *schemas*, the first one's first; a column of several types has the widest."""
    if all(schema.columns == schemas[0].columns for schema in schemas):
        columns = schemas[0].columns
    else:
        types: dict[tuple[str, int], str] = {}  # of a name's first, second, ... column: a file may have a name twice
        for schema in schemas:
            seen: Counter[str] = Counter()
            for name, of_type in schema.columns:
                column = name, seen[name]
                seen[name] += 1
                types[column] = _widest(types.get(column, of_type), of_type)
        columns = tuple((name, of_type) for (name, _), of_type in types.items())
    mean = sum(schema.record_bytes for schema in schemas) // len(schemas)
    return replace(schemas[0], columns=columns, record_bytes=mean)


def _widest(one: str, other: str) -> str:
    if one == other:
        return one
    return "double" if {one, other} == {"bigint", "double"} else "string"
