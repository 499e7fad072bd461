"""What stands in FROM: tables, WITH queries, queries in parentheses."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlglot import exp

from ..analyser import Analyser, Relations
from ..catalog import CATALOG, DEFAULT_PARTITION, Table, View
from ..errors import QueryError
from ..plan import Reading
from ..pruning import MAYBE, Range, Test
from ..scope import Column, Environment, Relation
from ..types import INTEGERS, Type, parse_type
from ..values import Value, quote
from .derived import as_relation
from .joins import joined
from .unnesting import unnested
from .views import view_relation


def from_clause(an: Analyser, node: exp.Select, around: Environment) -> Relation | None:
    """What a SELECT reads, or None."""
    found = node.args.get("from_")
    if found is None:
        return None
    return _joins(an, node, an.relation(found.this, around), around)


def _joins(an: Analyser, node: exp.Expr, relation: Relation, around: Environment) -> Relation:
    for join in node.args.get("joins") or []:
        relation = joined(an, relation, join, around)
    return relation


def _parenthesised(an: Analyser, node: exp.Subquery, around: Environment) -> Relation:
    if isinstance(node.this, (exp.Table, exp.Subquery)):
        an.only(node, "this", "alias", "joins")  # a join in parentheses
        relation = an.relation(node.this, around)
    else:
        an.only(node, "this", "alias", "joins", "with_", "order", "limit", "offset")
        relation = as_relation(an, an.query(node, replace(around, closed=True)), None)
    return _joins(an, node, _aliased(an, relation, node), around)


def _value_rows(an: Analyser, node: exp.Values, around: Environment) -> Relation:
    relation = as_relation(an, an.query(node, replace(around, closed=True)), None)
    return _joins(an, node, _aliased(an, relation, node), around)


def _named(an: Analyser, node: exp.Table, around: Environment) -> Relation:
    return _joins(an, node, _aliased(an, _table(an, node, around), node), around)


def _elements(an: Analyser, node: exp.Unnest, around: Environment) -> Relation:
    return _joins(an, node, unnested(an, node, (), around), around)


def _aliased(an: Analyser, relation: Relation, node: exp.Expr) -> Relation:
    alias = node.args.get("alias")
    if alias is None:
        return relation
    an.only(alias, "this", "columns")
    name = str(alias.name).lower()
    names = [str(c.name) for c in alias.args.get("columns") or []]
    shown = [c for c in relation.columns if not c.hidden] if names else relation.columns
    if names and len(names) != len(shown):
        raise an.error(
            "MISMATCHED_COLUMN_ALIASES",
            node,
            f"Column alias list has {len(names)} entries but '{name}' has {len(shown)} columns available",
        )
    columns = tuple(replace(c, name=names[n] if names else c.name, qualifier=(name,)) for n, c in enumerate(shown))
    return Relation(relation.sql, columns)


def _table(an: Analyser, node: exp.Table, around: Environment) -> Relation:
    an.only(node, "this", "db", "catalog", "alias", "joins")
    if not isinstance(node.this, exp.Identifier):
        raise an.refuse(node, "a table function")
    name, database = str(node.name).lower(), str(node.db).lower()
    catalog = str(node.catalog).lower()
    if not database and name in around.queries:
        cte, inside = around.queries[name]
        query = an.query(cte.this, inside)
        listed = [str(c.name).lower() for c in (cte.args["alias"].args.get("columns") or [])]
        if twice := next((c for c in listed if listed.count(c) > 1), None):
            raise an.error("DUPLICATE_COLUMN_NAME", cte, f"Column name '{twice}' specified more than once")
        return _aliased(an, as_relation(an, query, name), cte)
    if catalog and catalog != CATALOG:
        raise an.error("CATALOG_NOT_FOUND", node, f"Catalog '{catalog}' does not exist")
    database = database or an.database or ""
    if not database:
        raise an.error("MISSING_SCHEMA_NAME", node, "Schema must be specified when session schema is not set")
    try:
        found = an.shared.catalog.relation(database, name)
    except QueryError as error:
        if error.message.startswith("line ") or error.code.startswith("HIVE_"):  # the connector's know no place
            raise
        raise an.error(error.code, node, error.message) from error
    relation = view_relation(an, node, found) if isinstance(found, View) else _scan(an, found)
    written = tuple(str(part.name).lower() for part in node.parts)  # only so are its columns called
    return Relation(relation.sql, tuple(replace(c, qualifier=written) for c in relation.columns))


def _scan(an: Analyser, table: Table) -> Relation:
    reading = Reading(len(an.shared.scans), table)
    an.shared.scans.append(reading)
    alias = an.shared.name("r")
    columns = []
    keys = {k.name for k in table.partition_keys}
    for column in table.all_columns:
        try:
            type_ = parse_type(column.type)
        except QueryError:
            type_ = Type("!" + column.type)  # refused only where it is read
        test = partition_test(column.name, type_) if column.name in keys else range_test(column.name)
        value = Value(f"{alias}.{quote(column.name)}", type_, tests={reading.number: test})
        hidden = column in table.hidden
        columns.append(Column(column.name, value, (), (reading.number, column.name), hidden))
    return Relation(f"{quote(reading.alias)} AS {alias}", tuple(columns))


def partition_test(name: str, type_: Type) -> Test:
    """The value of a partition key as a function of the partition's values."""

    def run(partition: Mapping[str, Any]) -> Any:
        text = partition.get(name)
        if text is None:
            return MAYBE
        if isinstance(text, Range):
            return text
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


def range_test(name: str) -> Test:
    """The range of a column's values, where it is known."""
    return lambda known: known.get(name, MAYBE)


RELATIONS: Relations = {
    exp.Table: _named,
    exp.Subquery: _parenthesised,
    exp.Unnest: _elements,
    exp.Values: _value_rows,
}
