"""Reading the statements that write rows: CREATE TABLE AS, INSERT INTO, UNLOAD.

Sources: Athena user guide, "CREATE TABLE AS", "INSERT INTO", "UNLOAD"; Trino's grammar (SqlBase.g4). What Athena does
and this does not, formats and Iceberg tables among it, is refused by name before a query is made of it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.athena.reader import Reader, TableName
from superstore_assets.local_aws.errors import UnsupportedError

Property = str | int | bool | list[str]

PARQUET, JSON, TEXT = "PARQUET", "JSON", "TEXTFILE"
_COMPRESSIONS = {
    PARQUET: {"NONE": "none", "UNCOMPRESSED": "none", "SNAPPY": "snappy", "GZIP": "gzip", "ZSTD": "zstd"},
    JSON: {"NONE": "none", "GZIP": "gzip", "BZIP2": "bzip2"},
    TEXT: {"NONE": "none", "GZIP": "gzip", "BZIP2": "bzip2"},
}
_OPEN_TABLE_PROPERTIES = ("location", "partitioning", "optimize_rewrite_data_file_threshold", "vacuum_min_snapshots")


@dataclass(frozen=True)
class Target:
    """How written rows are stored, as the WITH clause says."""

    format: str = PARQUET
    compression: str = "gzip"
    partitioned_by: tuple[str, ...] = ()
    bucketed_by: tuple[str, ...] = ()
    bucket_count: int = 0
    delimiter: str = "\x01"
    location: str | None = None
    level: int | None = None


@dataclass(frozen=True)
class CreateTableAs:
    """CREATE TABLE ... AS; *query* is the statement with all before the query blanked, so that places stay."""

    table: TableName
    if_not_exists: bool
    target: Target
    query: sql.Select
    with_data: bool
    comment: str | None = None


@dataclass(frozen=True)
class Insert:
    """INSERT INTO; *columns* is None where the statement names none."""

    table: TableName
    columns: tuple[str, ...] | None
    query: sql.Select


@dataclass(frozen=True)
class Unload:
    """UNLOAD; its Target has the location."""

    target: Target
    query: sql.Select


Write = CreateTableAs | Insert | Unload


def read_write(statement: sql.Statement) -> Write | None:
    """Read a statement that writes rows, or None for any other.

    Raises QueryError SYNTAX_ERROR where it is malformed and UnsupportedError where it is not done here.
    """
    reader = Reader(statement.sql, hive=False)
    if reader.next_is("CREATE", "OR", "REPLACE", "TABLE"):  # Athena knows it of views alone
        reader.take("CREATE", "OR", "REPLACE")
        raise reader.mismatch("'MATERIALIZED', 'MULTI', 'PROTECTED', 'VIEW'")
    if reader.take("CREATE", "TABLE"):
        return _create(reader, statement.sql)
    if reader.take("INSERT", "INTO"):
        return _insert(reader, statement.sql)
    if reader.take("UNLOAD"):
        return _unload(reader, statement.sql)
    return None


def _create(reader: Reader, text: str) -> Write | None:
    if_not_exists = reader.take("IF", "NOT", "EXISTS")
    table = reader.table()
    if reader.take("("):
        reader.word()
        if reader.more() and not (reader.next_is(",") or reader.next_is(")")):
            return None  # a column with its type: a table without a query
        raise UnsupportedError("names of columns before AS in CREATE TABLE AS; name them in the query")
    comment = reader.string() if reader.take("COMMENT") else None
    properties = _properties(reader) if reader.take("WITH") else {}
    reader.expect("AS")
    with_data = not reader.last_is("WITH", "NO", "DATA")
    reader.last_is("WITH", "DATA")
    kind = str(properties.pop("table_type", "HIVE")).upper()
    if kind != "HIVE" or properties.pop("is_external", True) is False or _OPEN_TABLE_PROPERTIES[0] in properties:
        raise UnsupportedError(f"CREATE TABLE AS with tables of type {kind if kind != 'HIVE' else 'ICEBERG'}")
    target = _target(properties, "external_location", PARQUET)
    return CreateTableAs(table, if_not_exists, target, _query(reader, text), with_data, comment)


def _insert(reader: Reader, text: str) -> Insert:
    table = reader.table()
    columns = None
    if reader.next_is("(") and not any(
        reader.next_is("(", word) for word in ("SELECT", "WITH", "VALUES", "TABLE", "(")
    ):
        reader.expect("(")
        names = [reader.word()]
        while reader.take(","):
            names.append(reader.word())
        reader.expect(")")
        columns = tuple(names)
    return Insert(table, columns, _query(reader, text))


def _unload(reader: Reader, text: str) -> Unload:
    reader.expect("(")
    start = reader.position
    end = reader.skip_to()
    reader.expect(")", "TO")
    location = reader.string()
    reader.expect("WITH")
    properties = _properties(reader)
    reader.end()
    if "format" not in properties:
        raise sql.QueryError("SYNTAX_ERROR", "line 1:1: UNLOAD needs the property format")
    if "compression" in properties:
        properties["write_compression"] = properties.pop("compression")
    target = _target({**properties, "location": location}, "location", None)
    return Unload(target, _parsed(text, start, end))


def _query(reader: Reader, text: str) -> sql.Select:
    if not reader.more():
        raise reader.mismatch("<query>")
    return _parsed(text, reader.position, reader.end_position)


def _parsed(text: str, start: int, end: int) -> sql.Select:
    blanked = re.sub(r"[^\n]", " ", text[:start]) + text[start:end]
    query = sql.parse(blanked)
    if not isinstance(query, sql.Select):
        line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
        word = text[start:end].split(maxsplit=1)[0]
        raise sql.QueryError("SYNTAX_ERROR", f"line {line}:{column}: mismatched input '{word}'. Expecting: <query>")
    return query


def _properties(reader: Reader) -> dict[str, Property]:
    """Take (name = value, ...)."""
    reader.expect("(")
    found: dict[str, Property] = {}
    while True:
        name = reader.word()
        reader.expect("=")
        found[name] = _value(reader)
        if not reader.take(","):
            break
    reader.expect(")")
    return found


def _value(reader: Reader) -> Property:
    if reader.take("ARRAY"):
        reader.expect("[")
        items: list[str] = []
        while not reader.take("]"):
            items.append(reader.string())
            if not reader.next_is("]"):
                reader.expect(",")
        return items
    for word, value in (("TRUE", True), ("FALSE", False)):
        if reader.take(word):
            return value
    found = reader.value()
    return int(found) if found.isdigit() and not isinstance(found, bool) else found


def _target(given: Mapping[str, Property], location: str, default: str | None) -> Target:
    """The target that the properties describe; *location* is the name of the one that says where."""
    properties = dict(given)
    stored_as = str(properties.pop("format", default)).upper()
    if stored_as not in _COMPRESSIONS:
        raise UnsupportedError(f"the format {stored_as} for written rows; it writes {', '.join(_COMPRESSIONS)}")
    compression = str(
        properties.pop("write_compression", properties.pop(f"{stored_as.lower()}_compression", "GZIP"))
    ).upper()
    if compression not in _COMPRESSIONS[stored_as]:
        raise UnsupportedError(f"the compression {compression} for written {stored_as}")
    level = properties.pop("compression_level", None)
    if level is not None and compression != "ZSTD":
        raise UnsupportedError(f"compression_level with {compression}")
    delimiter = str(properties.pop("field_delimiter", "\x01"))
    if len(delimiter) != 1:
        raise UnsupportedError(f"the field_delimiter {delimiter!r}; it is one character")
    where = properties.pop(location, None)
    target = Target(
        stored_as,
        _COMPRESSIONS[stored_as][compression],
        _names(properties.pop("partitioned_by", [])),
        _names(properties.pop("bucketed_by", [])),
        int(str(properties.pop("bucket_count", 0))),
        delimiter,
        None if where is None else str(where),
        None if level is None else int(str(level)),
    )
    if properties:
        raise UnsupportedError(f"the property {next(iter(properties))} of written rows")
    if bool(target.bucketed_by) != bool(target.bucket_count):
        raise sql.QueryError("INVALID_TABLE_PROPERTY", "line 1:1: bucketed_by and bucket_count must be given together")
    return target


def _names(value: Property) -> tuple[str, ...]:
    return tuple(name.lower() for name in value) if isinstance(value, list) else (str(value).lower(),)
