"""Names in reach of an expression."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlglot import exp

from .parser import Plus, tokenize
from .pruning import Test
from .types import Type
from .values import Value


@dataclass(frozen=True)
class Column:
    """A column of a relation in FROM: how it is named there, and what it is in the generated SQL.

    Names keep their letters' case, which results show and by which nothing is told apart.
    """

    name: str | None
    value: Value
    qualifier: tuple[str, ...] = ()
    scan: tuple[int, str] | None = None
    hidden: bool = False
    """Whether ``*`` leaves it out."""

    def called(self, name: str) -> bool:
        """Tell whether it has that name, in whatever case; ``name`` is in lower case."""
        return self.name is not None and self.name.lower() == name

    def matches(self, parts: Sequence[str]) -> bool:
        """Tell whether ``[[catalog.]database.]table.column`` may mean this column."""
        *qualifier, name = parts
        if not self.called(name):
            return False
        if not qualifier:
            return True
        if len(qualifier) > len(self.qualifier):
            return False
        return tuple(qualifier) == self.qualifier[-len(qualifier) :]


@dataclass(frozen=True)
class Relation:
    """Something to select from: SQL for a FROM clause and its columns."""

    sql: str
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Output:
    """A column of a query's result."""

    name: str | None
    type: Type
    tests: Mapping[int, Test] = field(default_factory=dict)
    fallible: bool = False


@dataclass(frozen=True)
class Query:
    """An analysed query: its SQL, whose columns are to be renamed by position, and what they are.

    ``filtered`` tells that it leaves rows out, for which its columns may not be computable.
    """

    sql: str
    outputs: tuple[Output, ...]
    filtered: bool = False


@dataclass
class Block:
    """One SELECT being analysed, and the clauses in which it reached for a column of the query around it."""

    correlated: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Environment:
    """The WITH queries in reach, and the query around."""

    queries: Mapping[str, "tuple[exp.Expr, Environment]"] = field(default_factory=dict)
    outer: "Context | None" = None
    closed: bool = False


@dataclass(frozen=True)
class Scope:
    """The columns in reach, and the query around; ``closed`` where Trino would look there and this does not."""

    columns: tuple[Column, ...]
    block: Block
    parent: "Context | None" = None
    closed: bool = False
    environment: Environment | None = None
    """The WITH queries in reach of a query in an expression; None where such a query is not taken."""


@dataclass
class Grouping:
    """The keys and aggregates of an aggregation; expressions above it are made of these."""

    source: "Context"
    alias: str
    clause: str = ""
    keys: dict[str, Value] = field(default_factory=dict)
    aggregates: dict[str, tuple[str, Value]] = field(default_factory=dict)
    sets: bool = False
    composite: set[int] = field(default_factory=set)
    """The nodes (by identity) that are no key as a whole: with aggregates, windows, queries or names of results."""
    shapes: dict[str, set[str]] = field(default_factory=dict)
    """How the keys are written, by their SQL."""

    def key(self, sql: str, node: exp.Expr | None = None) -> Value | None:
        """The key with that SQL, for an expression written as the key is; without one, for a column."""
        found = self.keys.get(sql)
        return found if found is not None and shape(node) in self.shapes[sql] else None


_UNSEEN = (exp.Column, exp.Identifier, exp.Literal, exp.Paren)


def shape(node: exp.Expr | None) -> str:
    """What an expression's SQL does not tell: to Trino ``year(d)`` is not the key ``extract(YEAR FROM d)``."""
    words = []
    for part in node.walk() if node is not None else ():
        if not isinstance(part, _UNSEEN):
            name = str(part.name).lower() if isinstance(part, exp.Anonymous) else type(part).__name__
            words.append(f"{name}{'' if part.meta.get('written') is None else part.meta['written']}")
    return " ".join(words)


@dataclass(frozen=True)
class Context:
    """Where an expression stands."""

    scope: Scope
    clause: str
    grouping: Grouping | None = None
    windows: bool = False
    outputs: Mapping[str, tuple[Value, ...]] | None = None
    in_aggregate: bool = False
    parameters: Mapping[str, Value] = field(default_factory=dict, compare=False)
    """What the names of the parameters of the lambdas around stand for."""
    known: dict[int, Value] | None = field(default=None, compare=False)
    """What nodes (by identity) are here, where they are asked for again and again."""


class Places:
    """Where a node stands in the text."""

    def __init__(self, sql: str) -> None:
        self.sql = sql
        self._tokens: list[Any] | None = None

    @property
    def tokens(self) -> list[Any]:
        """The text's tokens, read when first asked for."""
        if self._tokens is None:
            self._tokens = tokenize(self.sql)
        return self._tokens

    def start(self, node: exp.Expr) -> int:
        """Offset of the first character of what the parser made this node of."""
        starts = [n.meta["start"] for n in node.walk() if "start" in n.meta]
        if not starts:
            return 0
        first = min(starts)
        before = [t for t in self.tokens if t.start < first]
        if node.meta.get("typed_literal") and before:
            return int(before[-1].start)
        words = _LEADING.get(type(node), ())
        for token in reversed(before[-5:]):
            if token.text.upper() in words:
                return int(token.start)
        return int(first)

    def operator(self, node: exp.Expr) -> int:
        """Offset of a binary node's operator, which is where Trino reports it."""
        ends = [n.meta["end"] for n in node.this.walk() if "end" in n.meta]
        if not ends:
            return self.start(node)
        for token in self.tokens:
            if token.start > max(ends) and token.text != ")":
                return int(token.start)
        return self.start(node)


_LEADING: dict[type, tuple[str, ...]] = {
    exp.Cast: ("CAST",),
    exp.TryCast: ("TRY_CAST",),
    exp.Case: ("CASE",),
    exp.Not: ("NOT",),
    exp.Exists: ("EXISTS",),
    exp.Neg: ("-",),
    Plus: ("+",),
    exp.Select: ("SELECT",),
    exp.Subquery: ("(",),
    exp.Interval: ("INTERVAL",),
}
