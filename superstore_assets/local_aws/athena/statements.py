"""Every statement that is not a query: views, and what Athena hands to Hive, done in the Glue catalogue as the caller.

The text that each leaves was measured by the public project aoyagikouhei/athena-local (docs/dev/measurements).
"""

import re
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from superstore_assets.local_aws.athena import ddl, sql
from superstore_assets.local_aws.athena.alterations import Alteration, alter
from superstore_assets.local_aws.athena.catalogue import CATALOG, Catalogue, is_view, read_view, view_input
from superstore_assets.local_aws.athena.explain import Explain, plan_lines, read_explain
from superstore_assets.local_aws.athena.failures import (
    QueryFailedError,
    engine_failure,
    glue_denied,
    glue_text,
    hive_failure,
    hive_not_found,
    s3_denied,
)
from superstore_assets.local_aws.athena.members import invalid
from superstore_assets.local_aws.athena.parts import literal, partition_name
from superstore_assets.local_aws.athena.reader import Reader, TableName
from superstore_assets.local_aws.athena.results import ColumnDetail, text_column
from superstore_assets.local_aws.athena.show_create import create_table_lines, create_view_lines
from superstore_assets.local_aws.athena.storage import table_input
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.glue import Glue
from superstore_assets.local_aws.glue.expressions import partition_filter
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.objects import split_uri
from superstore_assets.local_aws.patterns import Pattern, matching, starred

_DDL_TASK = "Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. "
_TYPES: dict[type, tuple[str, str]] = {
    ddl.ShowDatabases: ("UTILITY", "SHOW_DATABASES"),
    ddl.ShowColumns: ("UTILITY", "SHOW_COLUMNS"),
    ddl.ShowPartitions: ("UTILITY", "SHOW_PARTITIONS"),
    ddl.ShowProperties: ("UTILITY", "SHOW_TABLE_PROPERTIES"),
    ddl.Describe: ("UTILITY", "DESCRIBE_TABLE"),
    ddl.DropTable: ("DDL", "DROP_TABLE"),
    ddl.CreateDatabase: ("DDL", "CREATE_DATABASE"),
    ddl.DropDatabase: ("DDL", "DROP_DATABASE"),
    ddl.CreateTable: ("DDL", "CREATE_TABLE"),
    ddl.RepairTable: ("DDL", "MSCK_REPAIR"),
    ddl.SetLocation: ("DDL", "ALTER_TABLE_SET_LOCATION"),
    ddl.SetProperties: ("DDL", "ALTER_TABLE_PROPERTIES"),
    ddl.RenamePartition: ("DDL", "ALTER_TABLE_RENAME_PARTITION"),
    ddl.RenameTable: ("DDL", "ALTER_TABLE_RENAME"),
    ddl.AddPartitions: ("DDL", "ALTER_TABLE_ADD_PARTITION"),
    ddl.DropPartitions: ("DDL", "ALTER_TABLE_DROP_PARTITION"),
}
_CREATE_BATCH, _DELETE_BATCH = 100, 25


@dataclass(frozen=True)
class TextResult:
    """What a statement leaves: its text, its columns (None: no `.metadata`), and UpdateCount where Athena gives one."""

    lines: Sequence[str] = ()
    columns: list[ColumnDetail] | None = None
    update_count: int | None = None

    @property
    def body(self) -> bytes:
        """The text object."""
        return "\n".join(self.lines).encode()


def statement_type(statement: sql.Statement) -> tuple[str, str]:
    """StatementType and SubstatementType; UnsupportedError for a statement that is not done here."""
    if isinstance(statement, sql.CreateView):
        return "DDL", "CREATE_VIEW"
    if isinstance(statement, sql.DropView):
        return "DDL", "DROP_VIEW"
    if _explanation(statement) is not None:
        return "UTILITY", "EXPLAIN"
    parsed = ddl.parse_ddl(statement.sql)
    if isinstance(parsed, ddl.ShowTables):
        return "UTILITY", "SHOW_VIEWS" if parsed.views else "SHOW_TABLES"
    if isinstance(parsed, ddl.AlterColumns):
        return "DDL", f"ALTER_TABLE_{'REPLACE' if parsed.replace else 'ADD'}_COLUMN"
    if isinstance(parsed, ddl.ShowCreate):
        return "UTILITY", f"SHOW_CREATE_{'VIEW' if parsed.view else 'TABLE'}"
    return _TYPES[type(parsed)]


def _explanation(statement: sql.Statement) -> Explain | None:
    """An EXPLAIN, or None for any other statement."""
    reader = Reader(statement.sql, hive=False)
    return read_explain(reader, statement.sql) if reader.take("EXPLAIN") else None


class Statements:
    """Runs one statement as its caller."""

    def __init__(self, aws: Aws, glue: Glue, identity: Identity, database: str | None) -> None:
        self._aws = aws
        self._glue = glue.catalogue
        self._identity = identity
        self._database = database
        self._catalogue = Catalogue(glue.catalogue, identity)

    def check(self, statement: sql.Statement, substatement: str) -> str:
        """The SubstatementType, which for DESCRIBE and SHOW COLUMNS depends on what is there.

        Where nothing is there, StartQueryExecution itself refuses the statement.
        """
        if substatement == "EXPLAIN":
            return substatement
        parsed = ddl.parse_ddl(statement.sql) if isinstance(statement, sql.Other) else None
        if not isinstance(parsed, ddl.Describe | ddl.ShowColumns):
            return substatement
        try:
            table = self._glue.get_table(self._identity, *self._at(parsed.table))
        except AwsError as error:
            if error.code != "EntityNotFoundException":
                raise
            quoted = AwsError(error.code, "Entity Not Found")
            raise invalid(glue_text(quoted, str(uuid.uuid4()))) from error
        except QueryFailedError as error:
            raise invalid(error.reason) from error
        return "DESC_VIEW" if is_view(table) else substatement

    def run(self, statement: sql.Statement) -> TextResult:
        """Do it; Failure where Athena would fail."""
        if isinstance(statement, sql.CreateView):
            return self._create_view(statement)
        if isinstance(statement, sql.DropView):
            return self._drop_view(statement)
        if (explanation := _explanation(statement)) is not None:
            return self._explain(explanation)
        parsed = ddl.parse_ddl(statement.sql)
        runs: Mapping[type, Callable[[Any], TextResult]] = {
            ddl.ShowTables: self._show_tables,
            ddl.ShowDatabases: self._show_databases,
            ddl.ShowColumns: self._show_columns,
            ddl.ShowPartitions: self._show_partitions,
            ddl.ShowProperties: self._show_properties,
            ddl.Describe: self._describe,
            ddl.DropTable: self._drop_table,
            ddl.CreateDatabase: self._create_database,
            ddl.DropDatabase: self._drop_database,
            ddl.CreateTable: self._create_table,
            ddl.RepairTable: self._repair,
            ddl.AddPartitions: self._add_partitions,
            ddl.DropPartitions: self._drop_partitions,
            ddl.AlterColumns: self._alter,
            ddl.SetLocation: self._alter,
            ddl.SetProperties: self._alter,
            ddl.RenamePartition: self._alter,
            ddl.RenameTable: self._rename,
            ddl.ShowCreate: self._show_create,
        }
        try:
            return runs[type(parsed)](parsed)
        except AwsError as error:
            text = glue_text(error, str(uuid.uuid4()))
            raise hive_failure(f"{_DDL_TASK}MetaException(message:{text})", error.message) from error

    def _at(self, table: TableName) -> tuple[str, str]:
        # awswrangler sends the session's database in backticks, which Hive takes off.
        database = table.database or (self._database and self._database.strip("`"))
        if database is None:
            raise engine_failure(
                sql.QueryError("MISSING_SCHEMA_NAME", "Schema must be specified when session schema is not set")
            )
        return database.lower(), table.name

    def _explain(self, explain: Explain) -> TextResult:
        plan = sql.analyse(explain.query, self._catalogue, self._database)
        if explain.kind == "VALIDATE":
            return TextResult(["true"], [text_column("Valid", "boolean")], 0)
        return TextResult(plan_lines(explain, plan), [text_column("Query Plan", "varchar")], 0)

    # Views

    def _create_view(self, statement: sql.CreateView) -> TextResult:
        database, name = self._at(TableName(statement.database, statement.name))
        schema = self._database or database
        plan = sql.analyse(statement.query, self._catalogue, schema)
        if plan.unnamed:
            message = f"line 1:1: Column name not specified at position {plan.unnamed[0] + 1}"
            raise sql.QueryError("MISSING_COLUMN_NAME", message)
        names = [column.name.lower() for column in plan.columns]
        if twice := next((column for column in names if names.count(column) > 1), None):
            raise sql.QueryError("DUPLICATE_COLUMN_NAME", f"line 1:1: Column name '{twice}' specified more than once")
        made = view_input(name, statement.query_sql, schema, plan.columns)
        try:
            former = self._former(database, name)
            if former is None:
                self._glue.create_table(self._identity, database, made)
            elif not is_view(former):
                raise sql.QueryError(
                    "TABLE_ALREADY_EXISTS", f"line 1:1: Table already exists: '{CATALOG}.{database}.{name}'"
                )
            elif not statement.or_replace:
                raise sql.QueryError(
                    "TABLE_ALREADY_EXISTS", f"line 1:1: View already exists: '{CATALOG}.{database}.{name}'"
                )
            else:
                self._glue.update_table(self._identity, database, made)
        except AwsError as error:
            if error.code == "EntityNotFoundException":
                raise sql.QueryError("SCHEMA_NOT_FOUND", f"line 1:1: Schema '{database}' does not exist") from error
            raise glue_denied(error, str(uuid.uuid4())) from error
        return TextResult()

    def _former(self, database: str, name: str) -> dict[str, Any] | None:
        """The table or view of that name, or None where the database has none."""
        try:
            return self._glue.get_table(self._identity, database, name)
        except AwsError as error:
            if error.code != "EntityNotFoundException":
                raise
        self._glue.get_database(self._identity, database)
        return None

    def _drop_view(self, statement: sql.DropView) -> TextResult:
        database, name = self._at(TableName(statement.database, statement.name))
        try:
            former = self._glue.get_table(self._identity, database, name)
            if not is_view(former):
                raise sql.QueryError(
                    "TABLE_NOT_FOUND",
                    f"line 1:1: View '{CATALOG}.{database}.{name}' does not exist, but a table with that name exists."
                    f" Did you mean DROP TABLE {database}.{name}?",
                )
            self._glue.delete_table(self._identity, database, name)
        except AwsError as error:
            if error.code != "EntityNotFoundException":
                raise glue_denied(error, str(uuid.uuid4())) from error
            if not statement.if_exists:
                message = f"line 1:1: View '{CATALOG}.{database}.{name}' does not exist"
                raise sql.QueryError("TABLE_NOT_FOUND", message) from error
        return TextResult()

    # SHOW and DESCRIBE

    def _show_tables(self, parsed: ddl.ShowTables) -> TextResult:
        database, _ = self._at(TableName(parsed.database, ""))
        wanted = _hive_pattern(parsed.pattern)
        try:
            tables = self._glue.list_tables(self._identity, database)
        except AwsError as error:
            if error.code != "EntityNotFoundException":
                raise
            raise hive_not_found(
                f"SemanticException [Error 10072]: Database does not exist: {database}",
                f"Database {database} not found.",
            ) from error
        names = [
            table["Name"] for table in tables if (is_view(table) or not parsed.views) and wanted.matches(table["Name"])
        ]
        column = text_column("views", "varchar") if parsed.views else text_column("tab_name")
        return TextResult(names, [column], 0)

    def _show_databases(self, parsed: ddl.ShowDatabases) -> TextResult:
        # Here Athena matches a Java regular expression with the whole name; `*` alone is every name.
        pattern = None if parsed.pattern == "*" else parsed.pattern
        if pattern is not None and not re.fullmatch(r"(?:[\w-]|\.\*?|\|)+", pattern):
            raise UnsupportedError(f"the pattern {pattern!r} in SHOW DATABASES")
        names = [database["Name"] for database in self._glue.list_databases(self._identity)]
        wanted = matching(pattern or ".*", names)
        kept = [name for name, is_wanted in zip(names, wanted, strict=True) if is_wanted]
        return TextResult(kept, [text_column("database_name")], 0)

    def _show_columns(self, parsed: ddl.ShowColumns) -> TextResult:
        table = self._glue.get_table(self._identity, *self._at(parsed.table))
        if is_view(table):
            return self._describe_view(table)
        columns = [*table["StorageDescriptor"].get("Columns", []), *table.get("PartitionKeys", [])]
        return TextResult([_padded(column["Name"]) for column in columns], [text_column("field")], 0)

    def _describe(self, parsed: ddl.Describe) -> TextResult:
        table = self._glue.get_table(self._identity, *self._at(parsed.table))
        if is_view(table):
            return self._describe_view(table)
        keys = table.get("PartitionKeys", [])
        lines = [_described(column) for column in [*table["StorageDescriptor"].get("Columns", []), *keys]]
        if keys:
            head = "\t".join(_padded(word) for word in ("# col_name", "data_type", "comment"))
            lines += ["\t \t ", "# Partition Information\t \t ", head, "\t \t ", *map(_described, keys)]
        return TextResult(lines, [text_column(name) for name in ("col_name", "data_type", "comment")])

    def _describe_view(self, table: Mapping[str, Any]) -> TextResult:
        view = self._catalogue.relation(table["DatabaseName"], table["Name"])
        lines = [f"{column.name}\t{column.type}" for column in view.columns]
        return TextResult(lines, [text_column("column", "varchar"), text_column("type", "varchar")], 0)

    def _show_partitions(self, parsed: ddl.ShowPartitions) -> TextResult:
        database, name = self._at(parsed.table)
        table = self._table_of(database, name)
        keys = [key["Name"] for key in table.get("PartitionKeys", [])]
        if not keys:
            raise hive_failure(
                f"{_DDL_TASK}Table {name} is not a partitioned table", f"Table {name} is not a partitioned table"
            )
        lines = [
            partition_name(keys, partition["Values"])
            for partition in self._glue.get_partitions(self._identity, database, name)
        ]
        return TextResult(lines, [text_column("partition")], 0)

    def _show_properties(self, parsed: ddl.ShowProperties) -> TextResult:
        table = self._table_of(*self._at(parsed.table))
        properties = table.get("Parameters") or {}
        lines = [f"{key}\t{value}" for key, value in properties.items()]
        if parsed.key is not None:
            where = f"{table['DatabaseName']}.{table['Name']}"
            lines = [properties.get(parsed.key, f"Table {where} does not have property: {parsed.key}")]
        return TextResult(
            "\n".join(lines).split("\n") if lines else [], [text_column("prpt_name"), text_column("prpt_value")], 0
        )

    def _table_of(self, database: str, name: str) -> dict[str, Any]:
        try:
            return self._glue.get_table(self._identity, database, name)
        except AwsError as error:
            if error.code != "EntityNotFoundException":
                raise
            raise hive_not_found(
                f"SemanticException [Error 10001]: Table not found {database}.{name}",
                f"Table {database}.{name} not found.",
            ) from error

    # Databases and tables

    def _create_database(self, parsed: ddl.CreateDatabase) -> TextResult:
        given: dict[str, Any] = {"Name": parsed.name, "Parameters": parsed.properties}
        if parsed.comment is not None:
            given["Description"] = parsed.comment
        if parsed.location is not None:
            given["LocationUri"] = parsed.location
        try:
            self._glue.create_database(self._identity, given)
        except AwsError as error:
            if error.code != "AlreadyExistsException":
                raise
            if not parsed.if_not_exists:
                message = f"Database {parsed.name} already exists"
                raise hive_failure(f"{_DDL_TASK}{message}", message) from error
        return TextResult()

    def _drop_database(self, parsed: ddl.DropDatabase) -> TextResult:
        try:
            if not parsed.cascade and self._glue.list_tables(self._identity, parsed.name):
                message = f"Database {parsed.name} is not empty. One or more tables exist."
                raise hive_failure(f"{_DDL_TASK}InvalidOperationException(message:{message})", message)
            self._glue.delete_database(self._identity, parsed.name)
        except AwsError as error:
            if error.code != "EntityNotFoundException":
                raise
            if not parsed.if_exists:
                raise hive_not_found(
                    f"SemanticException [Error 10072]: Database does not exist: {parsed.name}",
                    f"Database {parsed.name} not found.",
                ) from error
        return TextResult()

    def _create_table(self, parsed: ddl.CreateTable) -> TextResult:
        database, name = self._at(parsed.table)
        columns = [column.name.lower() for column in parsed.columns]
        keys = [key.name.lower() for key in parsed.partition_keys]
        if twice := next((column for column in columns if columns.count(column) > 1), None):
            message = f"Duplicate column name: {twice}"
            raise hive_failure(f"SemanticException [Error 10036]: {message}", message)
        if len({*columns, *keys}) < len({*columns}) + len(keys):
            message = "Column repeated in partitioning columns"
            raise hive_failure(f"SemanticException [Error 10035]: {message}", message)
        bucket, prefix = split_uri(parsed.location)
        location = f"s3://{bucket}/{prefix.rstrip('/')}"  # as Hive's Path writes it
        comment = {"comment": parsed.comment} if parsed.comment is not None else {}
        stored = (parsed.serde, *parsed.formats)
        properties = {**comment, **parsed.properties}
        made = table_input(
            name, parsed.columns, parsed.partition_keys, location, stored, parsed.serde_parameters, properties
        )
        try:
            self._glue.create_table(self._identity, database, made)
        except AwsError as error:
            if error.code == "EntityNotFoundException":
                raise hive_not_found(
                    f"SemanticException [Error 10072]: Database does not exist: {database}",
                    f"Database {database} not found.",
                ) from error
            if error.code != "AlreadyExistsException":
                raise
            if not parsed.if_not_exists:
                raise hive_failure(
                    f"{_DDL_TASK}AlreadyExistsException(message:Table {name} already exist)",
                    f"Table {name} already exists.",
                ) from error
        return TextResult()

    def _drop_table(self, parsed: ddl.DropTable) -> TextResult:
        database, name = self._at(parsed.table)
        try:
            table = self._table_of(database, name)
        except QueryFailedError:
            if parsed.if_exists:
                return TextResult()
            raise
        if is_view(table):
            message = "Cannot drop a view with DROP TABLE"
            raise hive_failure(f"SemanticException [Error 10257]: {message}", message)
        self._glue.delete_table(self._identity, database, name)
        return TextResult()

    def _alter(self, parsed: Alteration) -> TextResult:
        table = self._table_of(*self._at(parsed.table))
        if is_view(table):
            message = "Cannot alter a view with ALTER TABLE"
            raise hive_failure(f"SemanticException [Error 10131]: {message}", message)
        alter(self._glue, self._identity, table, parsed)
        return TextResult(columns=[] if isinstance(parsed, ddl.AlterColumns) else None)

    def _rename(self, _parsed: ddl.RenameTable) -> TextResult:
        raise QueryFailedError("Query type not supported by DDL engine.", 1006)

    def _show_create(self, parsed: ddl.ShowCreate) -> TextResult:
        database, name = self._at(parsed.table)
        table = self._table_of(database, name)
        if parsed.view != is_view(table):
            kind, other = ("view", "table") if parsed.view else ("table", "view")
            message = f"{database}.{name} is a {other} and no {kind}; SHOW CREATE {other.upper()} shows it"
            raise hive_failure(f"SemanticException {message}", message)
        if parsed.view:
            lines = create_view_lines(f"{database}.{name}", read_view(table))
            return TextResult(lines, [text_column("create view", "varchar")], 0)
        return TextResult(create_table_lines(parsed.called, table), [text_column("createtab_stmt")])

    # Partitions

    def _drop_partitions(self, parsed: ddl.DropPartitions) -> TextResult:
        """Remove the partitions that compare so, whose data stays."""
        database, name = self._at(parsed.table)
        keys = self._table_of(database, name).get("PartitionKeys", [])
        names = [key["Name"].lower() for key in keys]
        there = [partition["Values"] for partition in self._glue.get_partitions(self._identity, database, name)]
        doomed: dict[tuple[str, ...], None] = {}
        for wanted in parsed.wanted:
            if unknown := next((key for key, _, _ in wanted if key not in names), None):
                message = f"Partition column {unknown} not found in table {database}.{name}"
                raise hive_failure(f"SemanticException {message}", message)
            if [(key, operator) for key, operator, _ in wanted] == [(key, "=") for key in names]:
                exact = [value for _, _, value in wanted]
                found = [values for values in there if values == exact]
            else:
                terms = (f'"{key}" {operator} {literal(value)}' for key, operator, value in wanted)
                keep = partition_filter(" AND ".join(terms), keys)
                found = [values for values in there if keep(values)]
            if not found and not parsed.tolerant:
                spec = ", ".join(f"{key} {operator} {value}" for key, operator, value in wanted)
                message = f"Partition not found ({spec})"
                raise hive_failure(f"SemanticException [Error 10006]: {message}", message)
            doomed |= dict.fromkeys(tuple(values) for values in found)
        for values in doomed:
            self._ignoring("EntityNotFoundException", True, self._deletion(database, name, values))
        return TextResult()

    def _deletion(self, database: str, name: str, values: Sequence[str]) -> Callable[[], object]:
        return lambda: self._glue.delete_partition(self._identity, database, name, list(values))

    def _add_partitions(self, parsed: ddl.AddPartitions) -> TextResult:
        database, name = self._at(parsed.table)
        table = self._table_of(database, name)
        keys = [key["Name"] for key in table.get("PartitionKeys", [])]
        for spec in parsed.partitions:
            if set(spec.values) != set(keys):
                message = f"Partition spec {spec.values} does not name the partition keys {', '.join(keys)}"
                raise hive_failure(f"SemanticException {message}", message)
        wanted = [[spec.values[key] for key in keys] for spec in parsed.partitions]
        for spec, values in zip(parsed.partitions, wanted, strict=True):
            location = spec.location or _partition_location(table, keys, values)
            split_uri(location)
            given = _partition_input(table, values, location)
            self._ignoring(
                "AlreadyExistsException",
                parsed.tolerant,
                lambda given=given: self._glue.create_partition(  # type: ignore[misc]  # lambdas are untyped
                    self._identity, database, name, given
                ),
            )
        return TextResult()

    def _ignoring(self, code: str, tolerant: bool, work: Callable[[], object]) -> None:
        try:
            work()
        except AwsError as error:
            if error.code != code or not tolerant:
                raise

    def _repair(self, parsed: ddl.RepairTable) -> TextResult:
        """Add the partitions whose k=v folders hold objects; none is ever removed."""
        database, name = self._at(parsed.table)
        try:
            table = self._table_of(database, name)
        except QueryFailedError:
            return TextResult([f"Tables not in metastore:\t{name}"], [])
        keys = [key["Name"] for key in table.get("PartitionKeys", [])]
        bucket, prefix = split_uri(table["StorageDescriptor"]["Location"].rstrip("/") + "/")
        try:
            self._identity.require("s3:GetBucketLocation", f"arn:aws:s3:::{bucket}")
            stored = self._aws.objects.list_objects(self._identity, bucket, prefix)
        except AwsError as error:
            if error.code == "AccessDeniedException":
                raise s3_denied(error.message, uuid.uuid4().hex[:16].upper()) from error
            raise
        if not stored:
            return TextResult([f"Tables missing on filesystem:\t{name}"], [])
        known = {tuple(partition["Values"]) for partition in self._glue.get_partitions(self._identity, database, name)}
        found = _partition_folders((item.key[len(prefix) :] for item in stored), keys)
        new = [values for values in found if values not in known]
        for at in range(0, len(new), _CREATE_BATCH):
            inputs = [
                _partition_input(table, values, _partition_location(table, keys, values))
                for values in new[at : at + _CREATE_BATCH]
            ]
            failed = self._glue.create_partitions(self._identity, database, name, inputs)
            if failed and any(item["ErrorDetail"]["ErrorCode"] != "AlreadyExistsException" for item in failed):
                message = failed[0]["ErrorDetail"]["ErrorMessage"]
                raise hive_failure(f"{_DDL_TASK}{message}", message)
        names = ["/".join(f"{key}={value}" for key, value in zip(keys, values, strict=True)) for values in new]
        lines = []
        if names:
            lines.append("Partitions not in metastore:\t" + "\t".join(f"{name}:{part}" for part in names))
        lines += [f"Repair: Added partition to metastore {name}:{part}" for part in names]
        return TextResult(lines, [])


def _hive_pattern(pattern: str | None) -> Pattern:
    """SHOW TABLES' pattern: `*` (or `.*`) for any text, `|` between alternatives, matched with the whole name."""
    if pattern is None:
        return starred("*")
    if not re.fullmatch(r"[\w.*|-]+", pattern):
        raise UnsupportedError(f"the pattern {pattern!r} in SHOW TABLES")
    return starred(pattern.lower().replace(".*", "*"))


def _padded(text: str) -> str:
    return text.ljust(20)


def _described(column: Mapping[str, Any]) -> str:
    """A line of DESCRIBE; Athena cuts a comment at a tab."""
    line = "\t".join(_padded(column.get(member) or "") for member in ("Name", "Type"))
    comment = column.get("Comment") or ""
    return f"{line}\t{comment.partition(chr(9))[0] if chr(9) in comment else _padded(comment)}"


def _partition_location(table: Mapping[str, Any], keys: Sequence[str], values: Sequence[str]) -> str:
    return f"{table['StorageDescriptor']['Location'].rstrip('/')}/{partition_name(keys, values)}"


def _partition_input(table: Mapping[str, Any], values: Sequence[str], location: str) -> dict[str, Any]:
    return {"Values": list(values), "StorageDescriptor": {**table["StorageDescriptor"], "Location": location}}


def _partition_folders(paths: Iterable[str], keys: Sequence[str]) -> list[tuple[str, ...]]:
    """The values in the `k=v/` folders that hold objects, each once, in order."""
    found: dict[tuple[str, ...], None] = {}
    for path in paths:
        folders = path.split("/")[: len(keys)]
        pairs = [folder.partition("=") for folder in folders]
        if len(path.split("/")) > len(keys) and [name.lower() for name, _, _ in pairs] == list(keys):
            values = (re.sub("%([0-9A-F]{2})", lambda code: chr(int(code[1], 16)), value) for _, _, value in pairs)
            found[tuple(values)] = None
    return list(found)
