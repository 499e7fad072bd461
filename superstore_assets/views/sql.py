"""What the views' files say: each view's SQL, what it reads, its columns and where each of them comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from hashlib import sha256
from pathlib import Path
from string import Template

from sqlglot import exp, parse_one
from sqlglot.errors import SqlglotError
from sqlglot.lineage import lineage
from sqlglot.optimizer.qualify import qualify

from superstore_assets.lake import ORDERS_TABLE
from superstore_assets.orders import COLUMNS
from superstore_assets.settings import Settings

VIEWS = Path(__file__).parent
_DIALECT = "athena"

TABLE_COLUMNS: Mapping[str, str] = {
    **{column.name: column.description for column in COLUMNS},
    "year": "Year of the order, four digits as text; partition key.",
    "month": "Month of the order, two digits as text; partition key.",
}
"""Columns of the crawled table, all of them text, and what they hold."""


class ViewSqlError(Exception):
    """A view's file that cannot be used; the text names the file."""


@dataclass(frozen=True)
class ViewColumn:
    """A column of a view; *sources* are the (relation, column) pairs that its value comes from."""

    name: str
    description: str
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class View:
    """One view. *reads* are the table and views that it selects from; *query* is its SELECT, settings filled in."""

    name: str
    description: str
    query: str
    reads: tuple[str, ...]
    columns: tuple[ViewColumn, ...]

    @property
    def statement(self) -> str:
        """What Athena runs to make it."""
        return f"CREATE OR REPLACE VIEW {self.name} AS\n{self.query}"

    @property
    def code_version(self) -> str:
        """Changes with the SQL that Athena gets."""
        return sha256(self.query.encode()).hexdigest()[:16]

    @property
    def has_months(self) -> bool:
        """Whether its rows belong to months: it has a column `order_month`."""
        return any(column.name == "order_month" for column in self.columns)


def read_views(settings: Settings, folder: Path = VIEWS) -> tuple[View, ...]:
    """The views in *folder*, each after those that it reads. Raises ViewSqlError, naming the file.

    A file is called after its view, `v_*.sql`, and holds one SELECT. The comment before it describes the view, a
    comment behind a column the column; a column passed on unchanged keeps the description of its source. `${red_below}`
    and `${amber_below}` stand for the settings.
    """
    thresholds = {"red_below": _double(settings.red_below), "amber_below": _double(settings.amber_below)}
    parsed: dict[str, tuple[str, exp.Query]] = {}
    for file in sorted(folder.glob("*.sql")):
        if not file.stem.startswith("v_"):
            raise ViewSqlError(f"{file.name}: a view is called v_...; the Athena role may make no other")
        try:
            query = Template(file.read_text("utf-8")).substitute(thresholds).strip().rstrip(";")
            tree = parse_one(query, dialect=_DIALECT)
        except (KeyError, ValueError) as error:
            raise ViewSqlError(
                f"{file.name}: no setting is called {error}; use ${{red_below}}, ${{amber_below}}"
            ) from error
        except SqlglotError as error:
            raise ViewSqlError(f"{file.name}: {error}") from error
        if not isinstance(tree, exp.Query):
            raise ViewSqlError(f"{file.name}: a view's file holds one SELECT")
        parsed[file.stem] = query, tree

    reads = {name: _reads(tree) for name, (_, tree) in parsed.items()}
    for name, relations in reads.items():
        if unknown := set(relations) - parsed.keys() - {ORDERS_TABLE}:
            raise ViewSqlError(
                f"{name}.sql: reads {', '.join(sorted(unknown))}, which is no view here and not the table"
            )
    try:
        order = [name for name in TopologicalSorter(reads).static_order() if name in parsed]
    except CycleError as error:
        raise ViewSqlError(f"views read each other in a circle: {' -> '.join(error.args[1])}") from error

    known: dict[str, Mapping[str, str]] = {ORDERS_TABLE: TABLE_COLUMNS}
    views = []
    for name in order:
        query, tree = parsed[name]
        try:
            columns = tuple(_columns(tree, known))
        except SqlglotError as error:
            raise ViewSqlError(f"{name}.sql: {error}") from error
        known[name] = {column.name: column.description for column in columns}
        views.append(View(name, _leading_comment(query), query, reads[name], columns))
    return tuple(views)


def _double(value: float) -> str:
    """A number as an Athena DOUBLE literal."""
    return f"{value:e}"


def _reads(tree: exp.Query) -> tuple[str, ...]:
    own = {cte.alias_or_name for cte in tree.find_all(exp.CTE)}
    return tuple(sorted({table.name for table in tree.find_all(exp.Table)} - own))


def _columns(tree: exp.Query, known: Mapping[str, Mapping[str, str]]) -> Sequence[ViewColumn]:
    schema: dict[str, object] = {relation: dict.fromkeys(columns, "VARCHAR") for relation, columns in known.items()}
    qualify(tree.copy(), schema=schema, dialect=_DIALECT)  # refuses a column that no relation has
    origins = lineage(None, tree, schema=schema, dialect=_DIALECT)
    found = []
    for selected in tree.selects:
        name = selected.alias_or_name
        leaves = [node for node in origins[name].walk() if not node.downstream]
        sources = tuple(
            sorted(
                {
                    (leaf.expression.name, leaf.name.rpartition(".")[2].strip('"'))
                    for leaf in leaves
                    if isinstance(leaf.expression, exp.Table)
                }
            )
        )
        comments = [*(selected.comments or []), *(selected.this.comments or [] if selected.args.get("this") else [])]
        description = " ".join(comment.strip() for comment in comments)
        if not description and len(sources) == 1:
            relation, column = sources[0]
            description = known.get(relation, {}).get(column, "")
        found.append(ViewColumn(name, description, sources))
    return found


def _leading_comment(query: str) -> str:
    lines = []
    for line in query.splitlines():
        if not line.startswith("--"):
            break
        lines.append(line.removeprefix("--").strip())
    return " ".join(lines)
