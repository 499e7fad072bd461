"""Reading the statements that Athena hands to Hive: SHOW, DESCRIBE, and the DDL of tables, partitions and databases.

Source: Athena user guide, "DDL statements". A clause that is not read here is refused by name.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from superstore_assets.local_aws.athena.parquet_objects import PARQUET
from superstore_assets.local_aws.athena.reader import Field, Reader, TableName
from superstore_assets.local_aws.athena.serdes import (
    JSON_SERDE,
    LAZY_SIMPLE,
    OPEN_CSV,
    OPENX_JSON,
    TEXT_INPUT,
    TEXT_OUTPUT,
)
from superstore_assets.local_aws.athena.sql import QueryError
from superstore_assets.local_aws.athena.storage import STORED_AS
from superstore_assets.local_aws.errors import UnsupportedError


@dataclass(frozen=True)
class ShowTables:
    """SHOW TABLES or SHOW VIEWS."""

    views: bool
    database: str | None
    pattern: str | None


@dataclass(frozen=True)
class ShowDatabases:
    """SHOW DATABASES or SHOW SCHEMAS."""

    pattern: str | None


@dataclass(frozen=True)
class ShowColumns:
    """SHOW COLUMNS."""

    table: TableName


@dataclass(frozen=True)
class ShowPartitions:
    """SHOW PARTITIONS."""

    table: TableName


@dataclass(frozen=True)
class ShowProperties:
    """SHOW TBLPROPERTIES, of all properties or of one."""

    table: TableName
    key: str | None


@dataclass(frozen=True)
class Describe:
    """DESCRIBE."""

    table: TableName


@dataclass(frozen=True)
class DropTable:
    """DROP TABLE."""

    table: TableName
    if_exists: bool


@dataclass(frozen=True)
class CreateDatabase:
    """CREATE DATABASE."""

    name: str
    if_not_exists: bool
    comment: str | None
    location: str | None
    properties: dict[str, str]


@dataclass(frozen=True)
class DropDatabase:
    """DROP DATABASE."""

    name: str
    if_exists: bool
    cascade: bool


@dataclass
class CreateTable:
    """CREATE EXTERNAL TABLE."""

    table: TableName
    if_not_exists: bool
    columns: list[Field] = field(default_factory=list)
    partition_keys: list[Field] = field(default_factory=list)
    comment: str | None = None
    serde: str = ""
    formats: tuple[str, str] = (TEXT_INPUT, TEXT_OUTPUT)
    serde_parameters: dict[str, str] = field(default_factory=dict)
    location: str = ""
    properties: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class RepairTable:
    """MSCK REPAIR TABLE."""

    table: TableName


@dataclass(frozen=True)
class PartitionSpec:
    """One partition of an ALTER TABLE."""

    values: dict[str, str]
    location: str | None


@dataclass(frozen=True)
class AddPartitions:
    """ALTER TABLE ADD PARTITION; *tolerant* is IF NOT EXISTS."""

    table: TableName
    tolerant: bool
    partitions: list[PartitionSpec]


@dataclass(frozen=True)
class DropPartitions:
    """ALTER TABLE DROP PARTITION; each of *wanted* compares keys with values. *tolerant* is IF EXISTS."""

    table: TableName
    tolerant: bool
    wanted: list[list[tuple[str, str, str]]]


@dataclass(frozen=True)
class AlterColumns:
    """ALTER TABLE ADD or REPLACE COLUMNS."""

    table: TableName
    replace: bool
    columns: list[Field]


@dataclass(frozen=True)
class SetLocation:
    """ALTER TABLE SET LOCATION, of the table or of one partition."""

    table: TableName
    partition: dict[str, str] | None
    location: str


@dataclass(frozen=True)
class SetProperties:
    """ALTER TABLE SET TBLPROPERTIES."""

    table: TableName
    properties: dict[str, str]


@dataclass(frozen=True)
class RenamePartition:
    """ALTER TABLE PARTITION RENAME TO PARTITION."""

    table: TableName
    former: dict[str, str]
    new: dict[str, str]


@dataclass(frozen=True)
class RenameTable:
    """ALTER TABLE RENAME TO, which Athena reads and does for no table of Hive."""

    table: TableName


@dataclass(frozen=True)
class ShowCreate:
    """SHOW CREATE TABLE or SHOW CREATE VIEW; *called* is the name as the statement has it."""

    table: TableName
    view: bool
    called: str


Ddl = (
    ShowTables
    | ShowDatabases
    | ShowColumns
    | ShowPartitions
    | ShowProperties
    | Describe
    | DropTable
    | CreateDatabase
    | DropDatabase
    | CreateTable
    | RepairTable
    | AddPartitions
    | DropPartitions
    | AlterColumns
    | SetLocation
    | SetProperties
    | RenamePartition
    | RenameTable
    | ShowCreate
)


def is_hives(text: str) -> bool:
    """Whether a statement is one that only Hive reads, whose strings have escapes by a backslash."""
    reader = Reader(text)
    return any(reader.next_is(*words) for words in (("CREATE", "EXTERNAL", "TABLE"), ("ALTER", "TABLE")))


def parse_ddl(sql: str) -> Ddl:
    """Read a statement; QueryError SYNTAX_ERROR where it is malformed, UnsupportedError where it is not done here."""
    reader = Reader(sql)
    for words, read in _STATEMENTS.items():
        if reader.take(*words):
            found = read(reader)
            reader.end()
            return found
    first = [reader.rest_word().upper()]
    reader.take(first[0])
    raise UnsupportedError(f"{first[0]} {reader.rest_word().upper()} statements in Athena")


def _pattern(reader: Reader) -> str | None:
    reader.take("LIKE")
    return reader.string() if reader.more() else None


def _show_tables(reader: Reader, views: bool = False) -> ShowTables:
    database = reader.word() if reader.take("IN") or reader.take("FROM") else None
    return ShowTables(views, database, _pattern(reader))


def _show_properties(reader: Reader) -> ShowProperties:
    table = reader.table()
    key = None
    if reader.take("("):
        key = reader.string()
        reader.expect(")")
    return ShowProperties(table, key)


def _show_columns(reader: Reader) -> ShowColumns:
    if not reader.take("FROM"):
        reader.expect("IN")
    table = reader.table()
    if reader.take("FROM") or reader.take("IN"):
        table = TableName(reader.word(), table.name)
    return ShowColumns(table)


def _describe(reader: Reader) -> Describe:
    for word in ("EXTENDED", "FORMATTED"):
        if reader.next_is(word):
            raise UnsupportedError(f"DESCRIBE {word} in Athena")
    table = reader.table()
    if reader.more():
        raise UnsupportedError("DESCRIBE of a partition or a column in Athena")
    return Describe(table)


def _drop_table(reader: Reader) -> DropTable:
    if_exists = reader.take("IF", "EXISTS")
    return DropTable(reader.table(), if_exists)


def _create_database(reader: Reader) -> CreateDatabase:
    if_not_exists = reader.take("IF", "NOT", "EXISTS")
    name = reader.word()
    comment = reader.string() if reader.take("COMMENT") else None
    location = reader.string() if reader.take("LOCATION") else None
    properties = reader.properties() if reader.take("WITH", "DBPROPERTIES") else {}
    return CreateDatabase(name, if_not_exists, comment, location, properties)


def _drop_database(reader: Reader) -> DropDatabase:
    if_exists = reader.take("IF", "EXISTS")
    name = reader.word()
    cascade = reader.take("CASCADE")
    reader.take("RESTRICT")
    return DropDatabase(name, if_exists, cascade)


def _create_table(reader: Reader) -> CreateTable:
    if_not_exists = reader.take("IF", "NOT", "EXISTS")
    made = CreateTable(reader.table(), if_not_exists, reader.fields())
    if reader.take("COMMENT"):
        made.comment = reader.string()
    if reader.take("PARTITIONED", "BY"):
        made.partition_keys = reader.fields()
    if reader.next_is("CLUSTERED"):
        raise UnsupportedError("CLUSTERED BY in CREATE TABLE")
    if reader.take("ROW", "FORMAT"):
        _row_format(reader, made)
    stored_as = "TEXTFILE"
    if reader.take("STORED", "AS"):
        stored_as = _stored_as(reader)
    default, *formats = STORED_AS[stored_as]
    made.formats = (formats[0], formats[1])
    made.serde = made.serde or default
    if (made.serde == PARQUET) != (stored_as == "PARQUET"):
        raise UnsupportedError(f"the SerDe {made.serde} over files of another format")
    if not reader.take("LOCATION"):
        raise QueryError("SYNTAX_ERROR", "No location was specified for table. An S3 location must be specified")
    made.location = reader.string()
    if reader.take("TBLPROPERTIES"):
        made.properties = reader.properties()
    if made.properties.get("table_type", "").upper() in ("ICEBERG", "DELTA"):
        raise UnsupportedError("tables in open table formats in Athena")
    return made


def _create_other_table(reader: Reader) -> CreateTable:
    """CREATE TABLE without EXTERNAL and without a query: on Athena, that is an Iceberg table."""
    reader.take("IF", "NOT", "EXISTS")
    reader.table()
    rest = ""
    located = False
    while reader.more():
        located = located or reader.next_is("LOCATION")
        rest += reader.any_token().lower()
    if "'table_type'='iceberg'" in rest:
        raise UnsupportedError("tables in open table formats in Athena")
    if located:
        raise QueryError("SYNTAX_ERROR", "External keyword required for table type HIVE")
    raise QueryError("SYNTAX_ERROR", "No location was specified for table. An S3 location must be specified")


def _row_format(reader: Reader, made: CreateTable) -> None:
    if reader.take("SERDE"):
        made.serde = reader.string()
        if made.serde not in (OPEN_CSV, LAZY_SIMPLE, PARQUET, JSON_SERDE, OPENX_JSON):
            raise UnsupportedError(f"the SerDe {made.serde}")
        if reader.take("WITH", "SERDEPROPERTIES"):
            made.serde_parameters = reader.properties()
        return
    reader.expect("DELIMITED")
    clauses = {
        ("FIELDS", "TERMINATED", "BY"): "field.delim",
        ("ESCAPED", "BY"): "escape.delim",
        ("COLLECTION", "ITEMS", "TERMINATED", "BY"): "colelction.delim",
        ("MAP", "KEYS", "TERMINATED", "BY"): "mapkey.delim",
        ("LINES", "TERMINATED", "BY"): "line.delim",
        ("NULL", "DEFINED", "AS"): "serialization.null.format",
    }
    while words := next((words for words in clauses if reader.take(*words)), None):
        made.serde_parameters[clauses[words]] = reader.string()
    if "field.delim" in made.serde_parameters:
        made.serde_parameters["serialization.format"] = made.serde_parameters["field.delim"]


def _stored_as(reader: Reader) -> str:
    for name in ("TEXTFILE", "PARQUET"):
        if reader.take(name):
            return name
    if not reader.take("INPUTFORMAT"):
        raise UnsupportedError(f"STORED AS {reader.rest_word().upper()} in Athena")
    formats = [reader.string()]
    reader.expect("OUTPUTFORMAT")
    formats.append(reader.string())
    for name, (_, *known) in STORED_AS.items():
        if formats == known:
            return name
    raise UnsupportedError(f"the input and output formats {formats} in Athena")


def _alter_table(reader: Reader) -> Ddl:
    table = reader.table()
    if reader.next_is("PARTITION"):
        former = _partition_values(reader)
        if reader.take("RENAME", "TO"):
            return RenamePartition(table, former, _partition_values(reader))
        reader.expect("SET", "LOCATION")
        return SetLocation(table, former, reader.string())
    if reader.take("RENAME", "TO"):
        reader.table()
        return RenameTable(table)
    if reader.take("SET", "LOCATION"):
        return SetLocation(table, None, reader.string())
    if reader.take("SET", "TBLPROPERTIES"):
        return SetProperties(table, reader.properties())
    for words, replace in ((("ADD", "COLUMNS"), False), (("REPLACE", "COLUMNS"), True)):
        if reader.take(*words):
            return AlterColumns(table, replace, reader.fields())
    add = reader.take("ADD")
    if not add and not reader.take("DROP"):
        raise UnsupportedError(f"ALTER TABLE {reader.rest_word().upper()} in Athena")
    tolerant = reader.take("IF", "NOT", "EXISTS") if add else reader.take("IF", "EXISTS")
    if not reader.next_is("PARTITION"):
        raise UnsupportedError(f"ALTER TABLE {'ADD' if add else 'DROP'} {reader.rest_word().upper()} in Athena")
    if not add:
        wanted = []
        while reader.next_is("PARTITION"):
            wanted.append(_comparisons(reader))
            reader.take(",")
        return DropPartitions(table, tolerant, wanted)
    partitions = []
    while reader.next_is("PARTITION"):
        values = _partition_values(reader)
        partitions.append(PartitionSpec(values, reader.string() if reader.take("LOCATION") else None))
        reader.take(",")
    return AddPartitions(table, tolerant, partitions)


def _comparisons(reader: Reader) -> list[tuple[str, str, str]]:
    """Take PARTITION (key operator value, ...)."""
    reader.expect("PARTITION", "(")
    found = []
    while True:
        key = reader.word()
        marks = (("<", "="), (">", "="), ("<", ">"), ("!", "="), ("=",), ("<",), (">",))
        operator = next(("".join(mark) for mark in marks if reader.take(*mark)), None)
        if operator is None:
            raise reader.mismatch("a comparison")
        found.append((key, operator, reader.value()))
        if not reader.take(","):
            break
    reader.expect(")")
    return found


def _partition_values(reader: Reader) -> dict[str, str]:
    """Take PARTITION (key = value, ...)."""
    reader.expect("PARTITION", "(")
    values: dict[str, str] = {}
    while True:
        key = reader.word()
        reader.expect("=")
        values[key] = reader.value()
        if not reader.take(","):
            break
    reader.expect(")")
    return values


def _show_create(reader: Reader, *, view: bool) -> ShowCreate:
    start = reader.position
    table = reader.table()
    return ShowCreate(table, view, reader.between(start).replace("`", ""))


_STATEMENTS: dict[tuple[str, ...], Callable[[Reader], Ddl]] = {
    ("SHOW", "TABLES"): _show_tables,
    ("SHOW", "VIEWS"): lambda reader: _show_tables(reader, views=True),
    ("SHOW", "DATABASES"): lambda reader: ShowDatabases(_pattern(reader)),
    ("SHOW", "SCHEMAS"): lambda reader: ShowDatabases(_pattern(reader)),
    ("SHOW", "COLUMNS"): _show_columns,
    ("SHOW", "PARTITIONS"): lambda reader: ShowPartitions(reader.table()),
    ("SHOW", "TBLPROPERTIES"): _show_properties,
    ("SHOW", "CREATE", "TABLE"): lambda reader: _show_create(reader, view=False),
    ("SHOW", "CREATE", "VIEW"): lambda reader: _show_create(reader, view=True),
    ("DESCRIBE",): _describe,
    ("DESC",): _describe,
    ("DROP", "TABLE"): _drop_table,
    ("CREATE", "DATABASE"): _create_database,
    ("CREATE", "SCHEMA"): _create_database,
    ("DROP", "DATABASE"): _drop_database,
    ("DROP", "SCHEMA"): _drop_database,
    ("CREATE", "EXTERNAL", "TABLE"): _create_table,
    ("CREATE", "TABLE"): _create_other_table,
    ("MSCK", "REPAIR", "TABLE"): lambda reader: RepairTable(reader.table()),
    ("ALTER", "TABLE"): _alter_table,
}
