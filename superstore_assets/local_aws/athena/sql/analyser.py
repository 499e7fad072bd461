"""The analysis of one text: which function analyses which node, what all of them share, and errors with their place.

The analyser knows no construct itself. A construct is an entry in one of the three tables of a ``Grammar``: of
expressions (``expressions/``), of queries and of relations in FROM (``queries/``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlglot import exp

from .catalog import Catalog, View
from .coercions import coerce
from .depth import Depth
from .errors import QueryError, unsupported
from .parser import place
from .plan import Reading
from .scope import Block, Column, Context, Environment, Places, Query, Relation
from .types import BOOLEAN, UNKNOWN
from .values import Value


@dataclass(frozen=True)
class Node:
    """How a kind of expression is analysed, and the parts of it that are handled; with any other it is refused."""

    analyse: Callable[["Analyser", Any, Context], Value]
    parts: tuple[str, ...] = ("this", "expression", "expressions")


Nodes = Mapping[type[exp.Expr], Node]
Queries = Mapping[type[exp.Expr], Callable[["Analyser", Any, Environment, Block], Query]]
Relations = Mapping[type[exp.Expr], Callable[["Analyser", Any, Environment], Relation]]


@dataclass(frozen=True)
class Grammar:
    """What can be analysed, by the kind of node."""

    expressions: Nodes
    queries: Queries
    relations: Relations


_DEEPEST, _TOO_DEEP = 2000, "statement is too large (stack overflow during analysis)"
_MOST_WORK, _RELATION = 400_000, 400
"""Steps of an analysis, and as how many a relation counts."""


@dataclass
class Shared:
    """What all texts of one analysis share: that of the query, and those of the views that it uses."""

    catalog: Catalog
    grammar: Grammar
    scans: list[Reading] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    open_views: list[tuple[str, str]] = field(default_factory=list)
    names: int = 0
    references: int = 0
    """Columns that the query names; where they are many, a view's column is computed before it is used."""
    work: int = 0
    depth: Depth = field(default_factory=lambda: Depth(_DEEPEST, "STACK_OVERFLOW", _TOO_DEEP))

    def count(self, steps: int = 1) -> None:
        """Count steps of the analysis; raises QueryError for a query that would never end."""
        self.work += steps
        if self.work > _MOST_WORK:
            raise QueryError("NOT_SUPPORTED", unsupported("a query that is so large when its WITH queries are put in"))

    def name(self, letter: str) -> str:
        """A new name for the generated SQL."""
        self.names += 1
        return f"{letter}{self.names}"


class Analyser:
    """Analyses the nodes of one text."""

    def __init__(self, sql: str, shared: Shared, database: str | None) -> None:
        self.places = Places(sql)
        self.shared = shared
        self.database = database

    def error(self, code: str, node: exp.Expr | None, message: str, *, operator: bool = False) -> QueryError:
        """An error at a node, worded as Trino words it."""
        offset = 0 if node is None else self.places.operator(node) if operator else self.places.start(node)
        line, column = place(self.places.sql, offset)
        return QueryError(code, f"line {line}:{column}: {message}")

    def refuse(self, node: exp.Expr, what: str) -> QueryError:
        """An error for what Athena does and this engine does not."""
        return self.error("NOT_SUPPORTED", node, unsupported(what))

    def only(self, node: exp.Expr, *names: str) -> None:
        """Refuse a node with parts that are not handled: nothing is silently left out."""
        for name, part in node.args.items():
            if part not in (None, False, []) and name not in names:
                raise self.refuse(node, f"{name.strip('_')} in {type(node).__name__}")

    def query(self, node: exp.Expr, around: Environment, block: Block | None = None) -> Query:
        """Analyse a query of any form."""
        analyse = self.shared.grammar.queries.get(type(node))
        if analyse is None:
            raise self.refuse(node, f"{type(node).__name__} as a query")
        self.shared.count()
        return self.shared.depth.within(analyse, self, node, self._with(node, around), block or Block())

    def _with(self, node: exp.Expr, around: Environment) -> Environment:
        found = node.args.get("with_")
        if found is None:
            return around
        if found.args.get("recursive"):
            raise self.refuse(found, "WITH RECURSIVE")
        for cte in found.expressions:
            self.only(cte, "this", "alias")
            name = str(cte.alias).lower()
            if name in around.queries and any(str(c.alias).lower() == name for c in found.expressions if c is not cte):
                raise self.error("DUPLICATE_NAMED_QUERY", cte, f"WITH query name '{name}' specified more than once")
            around = Environment({**around.queries, name: (cte, around)}, around.outer, around.closed)
        return around

    def relation(self, node: exp.Expr, around: Environment) -> Relation:
        """Analyse something that stands in FROM."""
        analyse = self.shared.grammar.relations.get(type(node))
        if analyse is None:
            raise self.refuse(node, f"{type(node).__name__} in FROM")
        self.shared.count(_RELATION)
        return self.shared.depth.within(analyse, self, node, around)

    def value(self, node: exp.Expr, context: Context) -> Value:
        """Type an expression."""
        known = context.known
        if known is not None and (found := known.get(id(node))) is not None:
            return found
        self.shared.count()
        found = self.shared.depth.within(self._value, node, context)
        if known is not None:
            known[id(node)] = found
        return found

    def _value(self, node: exp.Expr, context: Context) -> Value:
        if context.grouping is not None and not isinstance(node, (exp.Literal, exp.Paren)):
            key = self._key(node, context)
            if key is not None:
                return key
        entry = self.shared.grammar.expressions.get(type(node))
        if entry is None:
            raise self.refuse(node, type(node).__name__)
        self.only(node, *entry.parts)
        try:
            return entry.analyse(self, node, context)
        except QueryError as error:
            if error.message.startswith("line "):
                raise
            raise self.error(error.code, node, error.message) from error

    def boolean(self, node: exp.Expr, context: Context, message: str) -> Value:
        """Type an expression that must be a boolean."""
        found = self.value(node, context)
        if found.type not in (BOOLEAN, UNKNOWN):
            raise self.error("TYPE_MISMATCH", node, message.format(found.type))
        return coerce(found, BOOLEAN)

    def use(self, node: exp.Expr, column: Column) -> Value:
        """The value of a column that is read; of a table's column it is noted."""
        if column.scan is not None:
            number, name = column.scan
            self.shared.scans[number].used[name] = None
        if column.value.type.name.startswith("!"):
            raise self.refuse(node, f"type {column.value.type.name[1:]}")
        return column.value

    def prune(self, condition: Value) -> None:
        """Leave out the partitions for which a condition on all rows is not true."""
        for scan, test in condition.tests.items():
            self.shared.scans[scan].filters.append(test)

    def _key(self, node: exp.Expr, context: Context) -> Value | None:
        """The grouping key that an expression above an aggregation is, or None."""
        grouping = context.grouping
        if grouping is None or id(node) in grouping.composite or isinstance(node, exp.Lambda):
            return None
        source = grouping.source
        if context.parameters:
            source = replace(source, parameters=context.parameters, known=None)
        return grouping.key(self.value(node, source).sql, node)
