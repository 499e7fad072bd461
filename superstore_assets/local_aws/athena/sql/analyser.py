"""Queries: what they read, how names resolve, what they return, and the DuckDB SQL that gives it.

Every relation's columns get names of their own in the generated SQL (``r3.c1``), so that DuckDB never resolves a name
and two equal pieces of SQL are the same expression; that is how an expression of the SELECT list is found among the
grouping keys. Views and WITH queries are written out where they are used, as Trino does.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlglot import exp

from .casts import cast
from .catalog import Catalog, Table, View
from .catalog import Column as CatalogColumn
from .comparisons import compare
from .errors import QueryError, unsupported
from .expressions import Expressions
from .functions import AGGREGATES
from .logic import conjunction
from .parser import Select, parse
from .pruning import MAYBE, Test
from .scope import Block, Column, Context, Grouping, Output, Query, Relation, Scope
from .types import BIGINT, INTEGERS, UNKNOWN, Type, coercible, common, parse_type
from .values import Value, coerce, quote

CATALOG = "awsdatacatalog"
DEFAULT_PARTITION = "__HIVE_DEFAULT_PARTITION__"


@dataclass(frozen=True)
class Scan:
    """One reading of a base table.

    The executor provides a relation named ``alias`` with the table's columns, partition keys included, in the DuckDB
    equivalents of their types. ``columns`` are those that are read. ``keep`` tells, by a partition's values, whether it
    may matter to the result.
    """

    alias: str
    table: Table
    columns: tuple[str, ...]
    keep: Callable[[Mapping[str, str]], bool]


@dataclass(frozen=True)
class Plan:
    """How to answer a query: the columns it returns, what it reads, and the DuckDB SQL over the scans."""

    columns: tuple[CatalogColumn, ...]
    scans: tuple[Scan, ...]
    sql: str
    views: tuple[View, ...] = ()


def analyse(select: Select | str, catalog: Catalog, database: str | None) -> Plan:
    """Type a query by Trino's rules and plan it; raises QueryError with Trino's code and message."""
    statement = parse(select) if isinstance(select, str) else select
    if not isinstance(statement, Select):
        raise QueryError("NOT_SUPPORTED", unsupported("this statement as a query"))
    shared = _Shared(catalog)
    found = _Queries(statement.sql, shared, database).query(statement.tree, _Environment())
    columns, items = [], []
    for n, output in enumerate(found.outputs):
        name = output.name or f"_col{n}"
        sql = f"q.c{n}"
        if output.type.name.startswith("interval") or output.type.name == "timestamp with time zone":
            text = cast(Value(sql, output.type), Type("varchar"))
            sql = sql if text is None else text.sql
        columns.append(CatalogColumn(name, str(output.type)))
        items.append(f"{sql} AS {quote(name)}")
    inner = f"({found.sql}) AS q({', '.join(f'c{n}' for n in range(len(found.outputs)))})"
    return Plan(
        tuple(columns),
        tuple(scan.frozen() for scan in shared.scans),
        f"SELECT {', '.join(items)} FROM {inner}",
        tuple(dict.fromkeys(shared.views)),
    )


@dataclass
class _Reading:
    """A scan that is being planned."""

    number: int
    table: Table
    used: dict[str, None] = field(default_factory=dict)
    filters: list[Test] = field(default_factory=list)

    @property
    def alias(self) -> str:
        return f"scan_{self.number}"

    def frozen(self) -> Scan:
        filters = tuple(self.filters)

        def keep(partition: Mapping[str, str]) -> bool:
            return all(test(partition) in (True, MAYBE) for test in filters)

        names = [c.name for c in (*self.table.columns, *self.table.partition_keys) if c.name in self.used]
        return Scan(self.alias, self.table, tuple(names), keep)


@dataclass
class _Shared:
    """What all parts of one analysis share."""

    catalog: Catalog
    scans: list[_Reading] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    open_views: list[tuple[str, str]] = field(default_factory=list)
    names: int = 0

    def name(self, letter: str) -> str:
        """A new name for the generated SQL."""
        self.names += 1
        return f"{letter}{self.names}"


@dataclass(frozen=True)
class _Environment:
    """The WITH queries in reach, and the query around."""

    queries: Mapping[str, tuple[exp.Expr, "_Environment"]] = field(default_factory=dict)
    outer: Context | None = None
    closed: bool = False


class _Queries(Expressions):
    def __init__(self, sql: str, shared: _Shared, database: str | None) -> None:
        super().__init__(sql)
        self.shared = shared
        self.database = database

    # Queries.

    def query(self, node: exp.Expr, around: _Environment, block: Block | None = None) -> Query:
        """Analyse a query of any form."""
        around = self._with(node, around)
        if isinstance(node, exp.Select):
            return self._select(node, around, block or Block())
        if isinstance(node, exp.SetOperation):
            return self._set_operation(node, around)
        if isinstance(node, exp.Values):
            return self._values(node, around)
        if isinstance(node, exp.Subquery):
            self.only(node, "this", "with_", "order", "limit", "offset", "alias", "joins")
            inner = self.query(node.this, around, block)
            if any(node.args.get(name) is not None for name in ("order", "limit", "offset")):
                return self._ordered(node, inner, self._derived(inner, None))
            return inner
        raise self.refuse(node, f"{type(node).__name__} as a query")

    def _with(self, node: exp.Expr, around: _Environment) -> _Environment:
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
            around = replace(around, queries={**around.queries, name: (cte, around)})
        return around

    def _select(self, node: exp.Select, around: _Environment, block: Block) -> Query:
        self.only(
            node, "with_", "expressions", "from_", "joins", "where", "group", "having", "distinct", "order", "limit",
            "offset", "kind", "windows",
        )  # fmt: skip
        if node.args.get("windows"):
            raise self.refuse(node, "the WINDOW clause")
        if not node.expressions:
            raise self.error("SYNTAX_ERROR", node, "mismatched input '<EOF>'")
        relation = self._from(node, around)
        columns = relation.columns if relation else ()
        scope = Scope(columns, block, around.outer, around.closed, around)
        source = " FROM " + relation.sql if relation else ""
        where = node.args.get("where")
        if where is not None:
            condition = self.boolean(
                where.this, Context(scope, "WHERE clause"), "WHERE clause must evaluate to a boolean: actual type {}"
            )
            self._filter_scans(condition)
            source += f" WHERE {condition.sql}"
        plain = Context(scope, "SELECT", windows=True)
        grouping = self._grouping_of(node, plain)
        above = replace(plain, grouping=grouping)
        items = self._items(node, scope, above)
        order = node.args.get("order")
        names: dict[str, list[Value]] = {}
        for name, value in items:
            if name is not None:
                names.setdefault(name, []).append(value)
        ordering = self._order_items(
            order, items, replace(above, outputs={n: tuple(v) for n, v in names.items()}, clause="ORDER BY clause")
        )
        having = node.args.get("having")
        filtered = ""
        if having is not None:
            condition = self.boolean(
                having.this,
                replace(above, clause="HAVING clause", windows=False),
                "HAVING clause must evaluate to a boolean: actual type {}",
            )
            filtered = f" WHERE {condition.sql}"
        if grouping is not None:
            source = " FROM " + self._aggregated(grouping, source) + filtered
        windowed = any(isinstance(n, exp.Window) and _block_of(n) is node for n in node.find_all(exp.Window))
        limited = node.args.get("limit") is not None or node.args.get("offset") is not None
        listed = ", ".join(f"{value.sql} AS c{n}" for n, (_, value) in enumerate(items))
        distinct = node.args.get("distinct")
        if distinct is not None:
            self.only(distinct)
            for _, value in items:
                if value.type.name in ("array", "map"):
                    raise self.refuse(node, f"SELECT DISTINCT of {value.type}")
            ordering = self._distinct_order(order, ordering, items)
        sql = f"SELECT {'DISTINCT ' if distinct is not None else ''}{listed}{source}"
        if ordering:
            sql += " ORDER BY " + ", ".join(f"{v} {d}" for v, d in ordering)
        sql += self._limit(node)
        drop = windowed or limited
        outputs = [Output(name, value.type, {} if drop else value.tests, value.fallible) for name, value in items]
        return Query(sql, tuple(outputs), where is not None or having is not None)

    def _filter_scans(self, condition: Value) -> None:
        for scan, test in condition.tests.items():
            self.shared.scans[scan].filters.append(test)

    def _items(self, node: exp.Select, scope: Scope, context: Context) -> list[tuple[str | None, Value]]:
        items: list[tuple[str | None, Value]] = []
        for item in node.expressions:
            if isinstance(item, exp.Star) or (isinstance(item, exp.Column) and isinstance(item.this, exp.Star)):
                items += self._star(item, scope, context)
                continue
            name: str | None = None
            expression = item
            if isinstance(item, exp.Alias):
                self.only(item, "this", "alias")
                name, expression = str(item.alias).lower(), item.this
                if not name:
                    raise self.error("SYNTAX_ERROR", item, "Zero-length delimited identifier not allowed")
            elif isinstance(item, exp.Column):
                name = str(item.name).lower()
            items.append((name, self.value(expression, context)))
        return items

    def _star(self, item: exp.Expr, scope: Scope, context: Context) -> list[tuple[str | None, Value]]:
        qualifier: tuple[str, ...] = ()
        if isinstance(item, exp.Column):
            qualifier = tuple(str(p.name).lower() for p in item.parts[:-1])
            self.only(item.this)
        else:
            self.only(item)
        if not scope.columns:
            raise self.error("COLUMN_NOT_FOUND", item, "SELECT * not allowed in queries without FROM clause")
        found = [c for c in scope.columns if not qualifier or qualifier == c.qualifier[-len(qualifier) :]]
        if not found:
            raise self.error("TABLE_NOT_FOUND", item, f"Unable to resolve reference {'.'.join(qualifier)}")
        items: list[tuple[str | None, Value]] = []
        for column in found:
            value = self.use(item, column)
            if context.grouping is not None:
                key = context.grouping.keys.get(value.sql)
                if key is None:
                    raise self.error(
                        "EXPRESSION_NOT_AGGREGATE",
                        item,
                        f"'{'.'.join((*column.qualifier[-1:], column.name or ''))}' must be an aggregate expression or"
                        " appear in GROUP BY clause",
                    )
                value = key
            items.append((column.name, value))
        return items

    # Aggregation.

    def _grouping_of(self, node: exp.Select, plain: Context) -> Grouping | None:
        group = node.args.get("group")
        uses = any(
            _is_aggregate(n) and _block_of(n) is node
            for part in (*node.expressions, node.args.get("having"), node.args.get("order"))
            if part is not None
            for n in part.walk()
        )
        if group is None and not uses and node.args.get("having") is None:
            return None
        grouping = Grouping(replace(plain, clause="GROUP BY clause", windows=False), alias=self.shared.name("g"))
        if group is not None:
            self._keys(node, group, grouping)
        return grouping

    def _keys(self, node: exp.Select, group: exp.Expr, grouping: Grouping) -> None:
        self.only(group, "expressions", "grouping_sets", "rollup", "cube")
        if not group.expressions and not any(group.args.get(n) for n in ("grouping_sets", "rollup", "cube")):
            raise self.error("SYNTAX_ERROR", group, "mismatched input 'GROUP'")
        parts: list[str] = []
        for item in group.expressions:
            if isinstance(item, exp.Tuple):
                parts.append("(" + ", ".join(self._key_name(e, node, grouping) for e in item.expressions) + ")")
            elif isinstance(item, (exp.GroupingSets, exp.Rollup, exp.Cube)):
                parts.append(self._sets(item, node, grouping))
            else:
                parts.append(self._key_name(item, node, grouping))
        for kind in ("grouping_sets", "rollup", "cube"):
            parts += [self._sets(item, node, grouping) for item in group.args.get(kind) or []]
        grouping.clause = ", ".join(p for p in parts if p != "()")

    def _sets(self, item: exp.Expr, node: exp.Select, grouping: Grouping) -> str:
        grouping.sets = True
        word = "ROLLUP" if isinstance(item, exp.Rollup) else "CUBE" if isinstance(item, exp.Cube) else "GROUPING SETS"
        self.only(item, "expressions")
        members = []
        for member in item.expressions:
            if isinstance(member, (exp.GroupingSets, exp.Rollup, exp.Cube)):
                raise self.refuse(member, "nested grouping sets")
            if isinstance(member, exp.Tuple):
                inner = member.expressions
            else:
                inner = [member.this if isinstance(member, exp.Paren) else member]
            members.append("(" + ", ".join(self._key_name(e, node, grouping) for e in inner) + ")")
        if not members:
            raise self.error("SYNTAX_ERROR", item, "mismatched input ')'")
        return f"{word} ({', '.join(members)})"

    def _key_name(self, item: exp.Expr, node: exp.Select, grouping: Grouping) -> str:
        expression = item
        if isinstance(item, exp.Literal) and not item.args["is_string"]:
            at = int(item.this) if str(item.this).isdigit() else 0
            if not 1 <= at <= len(node.expressions):
                raise self.error(
                    "INVALID_COLUMN_REFERENCE", item, f"GROUP BY position {item.this} is not in select list"
                )
            expression = node.expressions[at - 1]
            if any(e.is_star for e in node.expressions):
                raise self.refuse(item, "GROUP BY ordinals with SELECT *")
            if isinstance(expression, exp.Alias):
                expression = expression.this
            if any(_is_aggregate(n) or isinstance(n, exp.Window) for n in expression.walk()):
                raise self.error(
                    "EXPRESSION_NOT_SCALAR",
                    expression,
                    "GROUP BY clause cannot contain aggregations, window functions or grouping operations:"
                    f" [{expression.sql('trino')}]",
                )
        if any(isinstance(n, exp.Query) for n in expression.walk()):
            raise self.refuse(item, "a subquery in GROUP BY")
        value = self.value(expression, grouping.source)
        if value.type.name in ("array", "map"):
            raise self.refuse(item, f"GROUP BY of {value.type}")
        if value.sql not in grouping.keys:
            name = f"k{len(grouping.keys)}"
            tests = {} if grouping.sets else value.tests
            grouping.keys[value.sql] = Value(f"{grouping.alias}.{name}", value.type, tests=tests)
        return grouping.keys[value.sql].sql.rpartition(".")[2]

    def _aggregated(self, grouping: Grouping, source: str) -> str:
        listed = [f"{sql} AS {key.sql.rpartition('.')[2]}" for sql, key in grouping.keys.items()]
        listed += [f"{sql} AS {name}" for sql, (name, _) in grouping.aggregates.items()]
        if not listed:
            listed = ["count(*) AS a0"]
        if not grouping.clause and not any("AS a" in item for item in listed):
            listed.append("count(*) AS a0")
        sql = f"SELECT {', '.join(listed)}{source}"
        if grouping.clause:
            sql += f" GROUP BY {grouping.clause}"
        return f"({sql}) AS {grouping.alias}"

    # ORDER BY, LIMIT.

    def _order_items(
        self, order: exp.Expr | None, items: Sequence[tuple[str | None, Value]], context: Context
    ) -> list[tuple[str, str]]:
        found = []
        for ordered in order.expressions if order is not None else []:
            self.only(ordered, "this", "desc", "nulls_first")
            expression = ordered.this
            if isinstance(expression, exp.Literal) and not expression.args["is_string"]:
                at = int(expression.this) if str(expression.this).isdigit() else 0
                if not 1 <= at <= len(items):
                    raise self.error(
                        "INVALID_COLUMN_REFERENCE",
                        expression,
                        f"ORDER BY position {expression.this} is not in select list",
                    )
                value = items[at - 1][1]
            else:
                value = self.value(expression, context)
            self.orderable(expression, value)
            if value.literal is None and value.type != UNKNOWN:
                found.append((value.sql, self.ordering(ordered, value)[len(value.sql) + 1 :]))
        return found

    def _distinct_order(
        self, order: exp.Expr | None, ordering: list[tuple[str, str]], items: Sequence[tuple[str | None, Value]]
    ) -> list[tuple[str, str]]:
        names = {value.sql: f"c{n}" for n, (_, value) in reversed(list(enumerate(items)))}
        if any(sql not in names for sql, _ in ordering):
            raise self.error(
                "EXPRESSION_NOT_IN_DISTINCT",
                order,
                "For SELECT DISTINCT, ORDER BY expressions must appear in select list",
            )
        return [(names[sql], direction) for sql, direction in ordering]

    def _limit(self, node: exp.Expr) -> str:
        sql = ""
        limit = node.args.get("limit")
        if isinstance(limit, exp.Fetch):
            self.only(limit, "direction", "count", "limit_options")
            options = limit.args.get("limit_options")
            if options is not None:
                self.only(options, "rows")
            count = limit.args.get("count")
            sql = f" LIMIT {1 if count is None else self._count(count, 'FETCH FIRST')}"
        elif limit is not None:
            self.only(limit, "expression")
            if not (
                isinstance(limit.expression, (exp.Var, exp.All, exp.Column)) and limit.expression.name.upper() == "ALL"
            ):
                sql = f" LIMIT {self._count(limit.expression, 'LIMIT')}"
        offset = node.args.get("offset")
        if offset is not None:
            self.only(offset, "expression")
            sql += f" OFFSET {self._count(offset.expression, 'OFFSET')}"
        return sql

    def _count(self, node: exp.Expr, clause: str) -> int:
        if not isinstance(node, exp.Literal) or not str(node.this).isdigit():
            raise self.error("SYNTAX_ERROR", node, f"mismatched input in {clause}: a whole number is expected")
        return int(node.this)

    # Set operations and VALUES.

    def _derived(self, query: Query, name: str | None, names: Sequence[str] = ()) -> Relation:
        """A query as a relation."""
        alias = self.shared.name("r")
        columns = []
        fallible = any(output.fallible for output in query.outputs)
        # OFFSET keeps DuckDB from computing these columns, for a predicate from above, on rows that are left out here.
        barrier = " OFFSET 0" if fallible and query.filtered else ""
        for n, output in enumerate(query.outputs):
            value = Value(f"{alias}.c{n}", output.type, output.fallible and not barrier, tests=output.tests)
            columns.append(Column(names[n] if names else output.name, value, (name,) if name else ()))
        listed = ", ".join(f"c{n}" for n in range(len(columns)))
        sql = f"SELECT * FROM ({query.sql}){barrier}" if barrier else query.sql
        return Relation(f"({sql}) AS {alias}({listed})", tuple(columns))

    def _ordered(self, node: exp.Expr, query: Query, relation: Relation) -> Query:
        """ORDER BY, OFFSET and LIMIT over a finished query: only its columns are in reach."""
        columns = tuple(replace(c, name=o.name) for c, o in zip(relation.columns, query.outputs, strict=True))
        context = Context(Scope(columns, Block()), "ORDER BY clause")
        items = [(c.name, c.value) for c in columns]
        ordering = self._order_items(node.args.get("order"), items, context)
        sql = f"SELECT {', '.join(f'{c.value.sql} AS c{n}' for n, c in enumerate(columns))} FROM {relation.sql}"
        if ordering:
            sql += " ORDER BY " + ", ".join(f"{v} {d}" for v, d in ordering)
        limit = self._limit(node)
        outputs = tuple(replace(o, tests={}, fallible=False) for o in query.outputs) if limit else query.outputs
        return Query(sql + limit, outputs)

    def _set_operation(self, node: exp.SetOperation, around: _Environment) -> Query:
        self.only(node, "with_", "this", "expression", "distinct", "order", "limit", "offset")
        word = {exp.Union: "UNION", exp.Intersect: "INTERSECT", exp.Except: "EXCEPT"}[type(node)]
        left, right = self.query(node.this, around), self.query(node.expression, around)
        if len(left.outputs) != len(right.outputs):
            raise self.error(
                "TYPE_MISMATCH",
                node,
                f"{word} query has different number of fields: {len(left.outputs)}, {len(right.outputs)}",
            )
        types = []
        for n, (a, b) in enumerate(zip(left.outputs, right.outputs, strict=True)):
            type_ = common(a.type, b.type)
            if type_ is None:
                raise self.error(
                    "TYPE_MISMATCH", node, f"column {n + 1} in {word} query has incompatible types: {a.type}, {b.type}"
                )
            types.append(type_)
        distinct = node.args.get("distinct") is not False
        if (distinct or word != "UNION") and any(t.name in ("array", "map") for t in types):
            raise self.refuse(node, f"{word} of arrays or maps")
        sides = [self._as_types(q, types) for q in (left, right)]
        sql = f"({sides[0]}) {word}{'' if distinct else ' ALL'} ({sides[1]})"
        query = Query(sql, tuple(Output(a.name, t) for a, t in zip(left.outputs, types, strict=True)))
        if any(node.args.get(name) is not None for name in ("order", "limit", "offset")):
            return self._ordered(node, query, self._derived(query, None))
        return query

    def _as_types(self, query: Query, types: Sequence[Type]) -> str:
        relation = self._derived(query, None)
        listed = [
            f"{coerce(c.value, t).sql} AS c{n}" for n, (c, t) in enumerate(zip(relation.columns, types, strict=True))
        ]
        return f"SELECT {', '.join(listed)} FROM {relation.sql}"

    def _values(self, node: exp.Values, around: _Environment) -> Query:
        self.only(node, "expressions", "alias")
        context = Context(Scope((), Block(), around.outer, around.closed, around), "VALUES")
        rows = []
        for row in node.expressions:
            cells = row.expressions if isinstance(row, exp.Tuple) else [row]
            rows.append([self.value(cell, context) for cell in cells])
        width = len(rows[0])
        for row, cells in zip(node.expressions, rows, strict=True):
            if len(cells) != width:
                raise self.error("TYPE_MISMATCH", row, f"Values rows have mismatched sizes: {width} vs {len(cells)}")
        types = []
        for n in range(width):
            types.append(
                self._common([row[n] for row in rows], node, "Values rows must have matching types: the column")
            )
        listed = ", ".join(
            "(" + ", ".join(coerce(v, t).sql for v, t in zip(row, types, strict=True)) + ")" for row in rows
        )
        names = ", ".join(f"c{n}" for n in range(width))
        return Query(f"SELECT {names} FROM (VALUES {listed}) AS v({names})", tuple(Output(None, t) for t in types))

    # FROM.

    def _from(self, node: exp.Select, around: _Environment) -> Relation | None:
        found = node.args.get("from_")
        if found is None:
            return None
        relation = self._source(found.this, around)
        for join in node.args.get("joins") or []:
            relation = self._join(relation, join, around)
        return relation

    def _source(self, node: exp.Expr, around: _Environment) -> Relation:
        if isinstance(node, exp.Table):
            relation = self._aliased(self._table(node, around), node)
        elif isinstance(node, exp.Subquery) and isinstance(node.this, (exp.Table, exp.Subquery)):
            self.only(node, "this", "alias", "joins")  # a join in parentheses
            relation = self._aliased(self._source(node.this, around), node)
        elif isinstance(node, exp.Subquery):
            self.only(node, "this", "alias", "joins", "with_", "order", "limit", "offset")
            relation = self._aliased(self._derived(self.query(node, replace(around, closed=True)), None), node)
        elif isinstance(node, exp.Unnest):
            relation = self._unnested(node, (), around)
        elif isinstance(node, exp.Values):
            relation = self._aliased(self._derived(self.query(node, replace(around, closed=True)), None), node)
        else:
            raise self.refuse(node, f"{type(node).__name__} in FROM")
        for join in node.args.get("joins") or []:
            relation = self._join(relation, join, around)
        return relation

    def _aliased(self, relation: Relation, node: exp.Expr) -> Relation:
        alias = node.args.get("alias")
        if alias is None:
            return relation
        self.only(alias, "this", "columns")
        name = str(alias.name).lower()
        names = [str(c.name).lower() for c in alias.args.get("columns") or []]
        if names and len(names) != len(relation.columns):
            raise self.error(
                "MISMATCHED_COLUMN_ALIASES",
                node,
                f"Column alias list has {len(names)} entries but '{name}' has {len(relation.columns)} columns"
                " available",
            )
        columns = tuple(
            replace(c, name=names[n] if names else c.name, qualifier=(name,)) for n, c in enumerate(relation.columns)
        )
        return Relation(relation.sql, columns)

    def _table(self, node: exp.Table, around: _Environment) -> Relation:
        self.only(node, "this", "db", "catalog", "alias", "joins")
        if not isinstance(node.this, exp.Identifier):
            raise self.refuse(node, "a table function")
        name, database = str(node.name).lower(), str(node.db).lower()
        catalog = str(node.catalog).lower()
        if not database and name in around.queries:
            cte, inside = around.queries[name]
            query = self.query(cte.this, inside)
            return self._aliased(self._derived(query, name), cte)
        if catalog and catalog != CATALOG:
            raise self.error("CATALOG_NOT_FOUND", node, f"Catalog '{catalog}' does not exist")
        database = database or self.database or ""
        if not database:
            raise self.error("MISSING_SCHEMA_NAME", node, "Schema must be specified when session schema is not set")
        try:
            found = self.shared.catalog.relation(database, name)
        except QueryError as error:
            if error.message.startswith("line "):
                raise
            raise self.error(error.code, node, error.message) from error
        if isinstance(found, View):
            return self._view(node, found)
        return self._scan(found)

    def _scan(self, table: Table) -> Relation:
        reading = _Reading(len(self.shared.scans), table)
        self.shared.scans.append(reading)
        alias = self.shared.name("r")
        columns = []
        keys = {k.name for k in table.partition_keys}
        for column in (*table.columns, *table.partition_keys):
            try:
                type_ = parse_type(column.type)
            except QueryError:
                type_ = Type("!" + column.type)  # refused only where it is read
            tests = {reading.number: _partition_test(column.name, type_)} if column.name in keys else {}
            value = Value(f"{alias}.{quote(column.name)}", type_, tests=tests)
            columns.append(
                Column(column.name, value, (CATALOG, table.database, table.name), (reading.number, column.name))
            )
        return Relation(f"{quote(reading.alias)} AS {alias}", tuple(columns))

    def use(self, node: exp.Expr, column: Column) -> Value:
        """The value of a column that is read; of a table's column it is noted."""
        if column.scan is not None:
            number, name = column.scan
            self.shared.scans[number].used[name] = None
        return super().use(node, column)

    def _view(self, node: exp.Table, view: View) -> Relation:
        key = (view.database, view.name)
        full = f"{CATALOG}.{view.database}.{view.name}"
        if key in self.shared.open_views:
            raise self.error("VIEW_IS_RECURSIVE", node, "View is recursive")
        self.shared.open_views.append(key)
        self.shared.views.append(view)
        try:
            statement = parse(view.sql)
            if not isinstance(statement, Select):
                raise QueryError("SYNTAX_ERROR", "line 1:1: not a query")
            query = _Queries(view.sql, self.shared, view.database).query(statement.tree, _Environment())
        except QueryError as error:
            if "DENIED" in error.code or error.code == "VIEW_IS_RECURSIVE":
                raise
            code = error.code if error.code == "NOT_SUPPORTED" else "INVALID_VIEW"
            raise self.error(code, node, f"Failed analyzing stored view '{full}': {error.message}") from error
        finally:
            self.shared.open_views.pop()
        relation = self._derived(query, None)
        if stale := _stale(view, query):
            raise self.error("VIEW_IS_STALE", node, f"View '{full}' is stale or in invalid state: {stale}")
        columns = []
        for column, stored in zip(relation.columns, view.columns, strict=True):
            value = coerce(column.value, parse_type(stored.type))
            columns.append(Column(stored.name, value, (CATALOG, view.database, view.name)))
        return Relation(relation.sql, tuple(columns))

    # Joins.

    def _join(self, left: Relation, join: exp.Expr, around: _Environment) -> Relation:
        self.only(join, "this", "side", "kind", "on", "using", "method")
        if join.args.get("method"):
            raise self.refuse(join, f"{join.args['method']} JOIN")
        side, kind = (str(join.args.get(name) or "").upper() for name in ("side", "kind"))
        if kind not in ("", "INNER", "OUTER", "CROSS") or (kind == "OUTER" and not side):
            raise self.refuse(join, f"{kind} JOIN")
        if isinstance(join.this, exp.Unnest):
            return self._unnest(left, join, around)
        if isinstance(join.this, exp.Lateral):
            raise self.refuse(join, "LATERAL")
        right = self._source(join.this, around)
        on, using = join.args.get("on"), join.args.get("using")
        if side in ("RIGHT", "FULL"):
            left = _without_tests(left)
        if side in ("LEFT", "FULL"):
            right = _without_tests(right)
        both = (*left.columns, *right.columns)
        if on is None and not using:
            if side or kind == "INNER":
                raise self.error("SYNTAX_ERROR", join, "mismatched input: a JOIN needs ON or USING")
            return Relation(f"{left.sql} CROSS JOIN {_wrapped(right.sql)}", both)
        word = f"{side} JOIN" if side else "INNER JOIN"
        if using:
            return self._using(left, right, word, using)
        if on is None or any(isinstance(n, exp.Query) for n in on.walk()):
            raise self.refuse(on or join, "a subquery in a JOIN's ON")
        condition = self.boolean(
            on,
            Context(Scope(both, Block(), around.outer, True), "JOIN clause"),
            "JOIN ON clause must evaluate to a boolean: actual type {}",
        )
        if not side:
            self._filter_scans(condition)
        return Relation(f"({left.sql} {word} {_wrapped(right.sql)} ON {condition.sql})", both)

    def _using(self, left: Relation, right: Relation, word: str, using: Sequence[exp.Expr]) -> Relation:
        joined, conditions = [], []
        taken: set[int] = set()
        for item in using:
            name = str(item.name).lower()
            pair = []
            for side, relation in (("left", left), ("right", right)):
                found = [c for c in relation.columns if c.name == name]
                if not found:
                    raise self.error("COLUMN_NOT_FOUND", item, f"Column '{name}' is missing from {side} side of join")
                if len(found) > 1:
                    raise self.error("AMBIGUOUS_NAME", item, f"Column '{name}' is ambiguous")
                taken.add(id(found[0]))
                pair.append(self.use(item, found[0]))
            same = compare("=", *pair)
            type_ = common(pair[0].type, pair[1].type)
            if same is None or type_ is None:
                raise self.error(
                    "TYPE_MISMATCH",
                    item,
                    f"Column types of left and right side of join differ: {pair[0].type} and {pair[1].type}",
                )
            conditions.append(same)
            a, b = (coerce(v, type_) for v in pair)
            if word == "FULL JOIN":
                value = Value(f"COALESCE({a.sql}, {b.sql})", type_)
            else:
                value = b if word == "RIGHT JOIN" else a
                value = replace(
                    value, tests=pair[word == "RIGHT JOIN"].tests if type_ == pair[0].type == pair[1].type else {}
                )
            joined.append(Column(name, value))
        rest = [c for c in (*left.columns, *right.columns) if id(c) not in taken]
        sql = f"({left.sql} {word} {_wrapped(right.sql)} ON {conjunction(conditions).sql})"
        return Relation(sql, (*joined, *rest))

    def _unnest(self, left: Relation, join: exp.Expr, around: _Environment) -> Relation:
        side, kind = (str(join.args.get(name) or "").upper() for name in ("side", "kind"))
        if side or kind not in ("CROSS", "") or join.args.get("on") is not None:
            raise self.refuse(join, "UNNEST in a join other than CROSS JOIN")
        right = self._unnested(join.this, left.columns, around)
        return Relation(f"{left.sql} CROSS JOIN LATERAL {right.sql}", (*left.columns, *right.columns))

    def _unnested(self, node: exp.Expr, columns: tuple[Column, ...], around: _Environment) -> Relation:
        """The elements of an array as rows; the columns to the left are in reach."""
        self.only(node, "expressions", "alias", "offset")
        arrays = [
            self.value(e, Context(Scope(columns, Block(), around.outer, True), "UNNEST")) for e in node.expressions
        ]
        if len(arrays) != 1 or arrays[0].type.name != "array":
            raise self.refuse(node, f"UNNEST of {', '.join(str(a.type) for a in arrays)}")
        alias, names = node.args.get("alias"), [None, "ordinality"]
        name = str(alias.name).lower() if alias is not None else ""
        given = [str(c.name).lower() for c in alias.args.get("columns") or []] if alias is not None else []
        offset = node.args.get("offset")
        if isinstance(offset, exp.Identifier):  # sqlglot keeps the last of the column aliases here
            given.append(str(offset.name).lower())
        listed, types = [f"unnest({arrays[0].sql}) AS c0"], [arrays[0].type.element]
        if offset:
            listed.append(f"unnest(range(1, len({arrays[0].sql}) + 1)) AS c1")
            types.append(BIGINT)
        if given and len(given) != len(types):
            raise self.error(
                "MISMATCHED_COLUMN_ALIASES",
                node,
                f"Column alias list has {len(given)} entries but '{name}' has {len(types)} columns available",
            )
        relation = self.shared.name("r")
        found = [
            Column((given or names)[n], Value(f"{relation}.c{n}", type_), (name,) if name else ())
            for n, type_ in enumerate(types)
        ]
        return Relation(f"(SELECT {', '.join(listed)}) AS {relation}", tuple(found))

    # Queries in expressions.

    def subquery(self, node: exp.Expr, context: Context, kind: str) -> Query:
        """Analyse a query in an expression; one that reaches out is taken only where DuckDB agrees with Trino."""
        while isinstance(node, exp.Subquery) and not any(
            node.args.get(n) is not None for n in ("with_", "order", "limit", "offset")
        ):
            node = node.this
        block = Block()
        environment = context.scope.environment
        if not isinstance(environment, _Environment):
            raise self.refuse(node, "a subquery here")
        environment = replace(environment, outer=context, closed=not isinstance(node, exp.Select))
        query = self.query(node, environment, block)
        if block.correlated and isinstance(node, exp.Select):
            self._check_correlation(node, kind, block)
        return query

    def _check_correlation(self, node: exp.Select, kind: str, block: Block) -> None:
        limits = any(node.args.get(n) is not None for n in ("limit", "offset", "group", "having", "distinct"))
        aggregate = any(_is_aggregate(n) and _block_of(n) is node for e in node.expressions for n in e.walk())
        if limits or set(block.correlated) != {"WHERE clause"} or (kind == "scalar") != aggregate:
            raise self.refuse(node, "a correlated subquery of this form")


def _wrapped(sql: str) -> str:
    return f"({sql})" if " CROSS JOIN " in sql else sql


def _without_tests(relation: Relation) -> Relation:
    columns = tuple(replace(c, value=replace(c.value, tests={})) for c in relation.columns)
    return Relation(relation.sql, columns)


def _is_aggregate(node: exp.Expr) -> bool:
    """Tell an aggregate call, as against the same function over a window."""
    if not isinstance(node, exp.Anonymous) or node.name.lower() not in (*AGGREGATES, "listagg", "grouping"):
        return False
    parent = node.parent
    while isinstance(parent, (exp.Filter, exp.IgnoreNulls, exp.RespectNulls)):
        parent = parent.parent
    return not (isinstance(parent, exp.Window) and parent.this.find(exp.Anonymous) is node)


def _block_of(node: exp.Expr) -> exp.Expr | None:
    return node.find_ancestor(exp.Select)


def _stale(view: View, query: Query) -> str | None:
    if len(view.columns) != len(query.outputs):
        return (
            f"stored view column count ({len(view.columns)}) does not match column count derived from the view query"
            f" analysis ({len(query.outputs)})"
        )
    for n, (stored, output) in enumerate(zip(view.columns, query.outputs, strict=True)):
        where = f"column [{output.name}] of type {output.type} projected from query view at position {n}"
        if output.name is None:
            return f"a column of type {output.type} projected from query view at position {n} has no name"
        if output.name != stored.name:
            kept = f"column [{stored.name}] of type {stored.type} stored in view definition"
            return f"{where} has a different name from {kept}"
        if not coercible(output.type, parse_type(stored.type)):
            return (
                f"{where} cannot be coerced to column [{stored.name}] of type {stored.type} stored in view definition"
            )
    return None


def _partition_test(name: str, type_: Type) -> Test:
    """The value of a partition key as a function of the partition's values."""

    def run(partition: Mapping[str, str]) -> Any:
        text = partition.get(name)
        if text is None:
            return MAYBE
        if text == DEFAULT_PARTITION:
            return None
        if type_.name == "varchar":
            return text
        if type_ in INTEGERS:
            try:
                return int(text)
            except ValueError:
                return MAYBE
        return MAYBE

    return run
