"""The page of what the embedded AWS answers and refuses: ``docs/supported.md``.

It is written from the code and from the golden answers: ``python -m superstore_assets_tests.local_aws.supported``.
"""

import inspect
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import botocore.session
from botocore.model import ServiceModel

from superstore_assets.local_aws.athena import Athena
from superstore_assets.local_aws.athena.dml import read_write
from superstore_assets.local_aws.athena.prepared import read_prepared
from superstore_assets.local_aws.athena.sql import CreateView, DropView, QueryError, Select, parse
from superstore_assets.local_aws.athena.sql.functions import UNLISTED, Kind, answered
from superstore_assets.local_aws.athena.sql.functions.signatures import names
from superstore_assets.local_aws.athena.sql.types import parse_type
from superstore_assets.local_aws.athena.statements import statement_type
from superstore_assets.local_aws.errors import UnsupportedError
from superstore_assets.local_aws.glue import Glue
from superstore_assets.local_aws.operations import HONOURED, model
from superstore_assets.local_aws.quicksight import QuickSight
from superstore_assets.local_aws.s3 import S3
from superstore_assets.local_aws.service import Service
from superstore_assets.local_aws.sns import Sns
from superstore_assets.local_aws.sqs import Sqs
from superstore_assets_tests.local_aws.athena_sql.goldens.corpus import files, read

PAGE = Path(__file__).parents[2] / "docs" / "supported.md"
SERVICES: Sequence[type[Service]] = (Athena, Glue, QuickSight, S3, Sns, Sqs)
_KINDS: dict[Kind, str] = {
    "scalar": "Scalar functions",
    "aggregate": "Aggregate functions",
    "window": "Window functions",
}
_TYPES = (
    "boolean", "tinyint", "smallint", "integer", "bigint", "real", "double", "decimal(10,2)", "varchar",
    "varchar(10)",
    "char(10)", "varbinary", "json", "date", "time(3)", "timestamp(0)", "timestamp(3)", "timestamp(6)",
    "timestamp(9)",
    "timestamp(3) with time zone", "interval day to second", "interval year to month", "array(integer)",
    "map(varchar, integer)", "row(a integer)", "uuid", "ipaddress", "hyperloglog", "tdigest", "qdigest(bigint)",
)  # fmt: skip
_STATEMENTS = (
    "SELECT 1", "VALUES 1", "TABLE t", "WITH t AS (SELECT 1 AS x) SELECT x FROM t",
    "CREATE VIEW v AS SELECT 1 AS x", "CREATE OR REPLACE VIEW v AS SELECT 1 AS x", "DROP VIEW v",
    "CREATE TABLE t AS SELECT 1 AS x", "INSERT INTO t VALUES (1)",
    "UNLOAD (SELECT 1 AS x) TO 's3://b/k/' WITH (format = 'PARQUET')", "SHOW TABLES", "SHOW VIEWS", "SHOW DATABASES",
    "SHOW COLUMNS IN t", "SHOW PARTITIONS t", "SHOW TBLPROPERTIES t", "SHOW CREATE TABLE t", "SHOW CREATE VIEW v",
    "SHOW FUNCTIONS", "DESCRIBE t", "DROP TABLE t", "CREATE DATABASE d", "DROP DATABASE d",
    "CREATE EXTERNAL TABLE t (x int) LOCATION 's3://b/k/'", "MSCK REPAIR TABLE t",
    "ALTER TABLE t ADD PARTITION (y = '1')", "ALTER TABLE t DROP PARTITION (y = '1')",
    "ALTER TABLE t ADD COLUMNS (z int)",
    "ALTER TABLE t SET LOCATION 's3://b/k/'", "ALTER TABLE t SET TBLPROPERTIES ('a' = 'b')",
    "ALTER DATABASE d SET DBPROPERTIES ('a' = 'b')", "DELETE FROM t", "UPDATE t SET x = 1",
    "MERGE INTO t USING u ON t.x = u.x WHEN MATCHED THEN DELETE",
    "EXPLAIN SELECT 1", "EXPLAIN ANALYZE SELECT 1", "SHOW STATS FOR t",
    "PREPARE p FROM SELECT 1", "EXECUTE p", "DEALLOCATE PREPARE p",
    "OPTIMIZE t REWRITE DATA USING BIN_PACK", "VACUUM t", "DESCRIBE VIEW v", "ANALYZE t",
)  # fmt: skip


_ROOT = Path(__file__).parents[2]
_CLIENTS = ("awscli", "awswrangler", "dbt-athena", "ibis-framework", "pyathena", "sqlalchemy")
SCORES = (("dbt-athena 1.11.1: tests/functional/adapter/test_basic_hive.py", 7, 7, "three more skip themselves"),)
"""Suite, tests passed, tests run, and why others did not pass."""


def page() -> str:
    """The page's text."""
    parts = [
        "# What is supported",
        "Written by `python -m superstore_assets_tests.local_aws.supported` from the code and from Trino's answers in"
        " `superstore_assets_tests/local_aws/athena_sql/goldens/`; a test keeps it so. What is refused is refused by"
        " name, with the service's own error; docs/embedded-aws.md says more of each service.",
        _corpus(),
        "## Statements of Athena",
        *_two_lists(_STATEMENTS, _is_answered),
        "A part of an answered statement may be refused: the error names it.",
        "## Types of Athena's SQL",
        *_two_lists(_TYPES, _is_a_type),
        "## Functions of Athena's SQL",
        "A number is that of the statements in the corpus that call it. An overload may be refused where another is"
        " answered, and whatever is refused of Trino's functions is told apart from what Trino does not have.",
        *_functions(),
        "The last digit of `exp`, `power` and `pow` may differ from Java's in about one value of a thousand: they are"
        " those of the C library.",
        "## Operations of the APIs",
        "An operation is answered with the members in brackets; another member is refused by name.",
        *(line for service in SERVICES for line in _operations(_model(service.name), honoured(service))),
        *(line for name, honoured in HONOURED.items() for line in _operations(model(name), honoured)),
        *_clients(),
    ]
    return "\n\n".join(parts) + "\n"


def _clients() -> list[str]:
    """The clients of `make test-clients`, and the scores of their own suites."""
    pinned = dict(re.findall(r"^([\w-]+)(?:\[.*\])?==([\w.]+)", (_ROOT / "constraints-clients.txt").read_text(), re.M))
    versions = ", ".join(f"{name} {pinned[name]}" for name in _CLIENTS)
    rows = "\n".join(f"| {suite} | {passed} | {of} | {rest} |" for suite, passed, of, rest in SCORES)
    return [
        "## Clients",
        f"`make test-clients` runs flows of this project's own by {versions}.",
        "Suites of the clients, or of what they are made of, run by hand from outside of this repository:",
        f"| suite | passed | of | what is left |\n|---|---|---|---|\n{rows}",
    ]


def _corpus() -> str:
    counts = {f"{path.parent.name}/{path.stem}": read(path) for path in files()}
    rows = "\n".join(
        f"| {name} | {len(entries)} | {sum(e.answer is not None and e.answer.error is None for e in entries)} |"
        for name, entries in counts.items()
    )
    total = sum(map(len, counts.values()))
    return (
        f"## The corpus\n\nEach of {total:,} statements is answered as Trino 426 answers it, or refused by name.\n\n"
        f"| file | statements | answered by Trino, the others being errors |\n|---|---|---|\n{rows}"
    )


def _two_lists(things: Iterable[str], accepted: Callable[[str], bool]) -> list[str]:
    found = {thing: accepted(thing) for thing in things}
    return [
        f"{word}: " + ", ".join(f"`{thing}`" for thing, yes in found.items() if yes == wanted) + "."
        for word, wanted in (("Answered", True), ("Refused", False))
    ]


def _is_answered(text: str) -> bool:
    try:
        if read_prepared(text) is not None:
            return True
        statement = parse(text)
        if not isinstance(statement, (Select, CreateView, DropView)) and read_write(statement) is None:
            statement_type(statement)
    except (QueryError, UnsupportedError):
        return False
    return True


def _is_a_type(text: str) -> bool:
    try:
        parse_type(text)
    except QueryError:
        return False
    return True


def _functions() -> list[str]:
    calls = Counter(
        name
        for path in files()
        for entry in read(path)
        for name in set(re.findall(r"([a-z_][a-z_0-9]*)\(", entry.sql.lower()))
    )
    lines = []
    for kind, title in _KINDS.items():
        here = answered(kind)
        known = {*names(kind), *here, *(UNLISTED if kind == "scalar" else ())}
        yes = ", ".join(f"`{name}` {calls[name]}" for name in sorted(here))
        no = ", ".join(f"`{name}`" for name in sorted(known - here))
        lines += [f"### {title}", f"Answered: {yes}.", *([f"Refused: {no}."] if no else [])]
    return lines


def _model(name: str) -> ServiceModel:
    return botocore.session.get_session().get_service_model(name)


def honoured(service: type[Service]) -> dict[str, str]:
    """The operations of one of our own services, with the members that their handlers take."""
    return {
        name: " ".join(list(inspect.signature(getattr(service, name)).parameters)[2:])
        for name in _model(service.name).operation_names
        if hasattr(service, name)
    }


def _operations(known: ServiceModel, honoured: Mapping[str, str]) -> list[str]:
    yes = "\n".join(
        f"- `{name}`" + f" ({', '.join(members.split())})" * bool(members) for name, members in sorted(honoured.items())
    )
    no = ", ".join(f"`{name}`" for name in known.operation_names if name not in honoured)
    return [f"### {known.service_id}", f"Answered:\n\n{yes}", f"Refused: {no}."]


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
