"""Stored views: their text is analysed where they are used, as Trino does."""

from sqlglot import exp

from ..analyser import Analyser
from ..catalog import CATALOG, View
from ..coercions import coerce
from ..errors import QueryError
from ..parser import Select, parse
from ..scope import Column, Environment, Query, Relation
from ..types import coercible, parse_type
from .derived import as_relation


def view_relation(an: Analyser, node: exp.Table, view: View) -> Relation:
    """A view as its query; raises INVALID_VIEW or VIEW_IS_STALE where it no longer fits."""
    key = (view.database, view.name)
    full = f"{CATALOG}.{view.database}.{view.name}"
    if key in an.shared.open_views:
        raise an.error("VIEW_IS_RECURSIVE", node, "View is recursive")
    an.shared.open_views.append(key)
    an.shared.views.append(view)
    try:
        statement = parse(view.sql)
        if not isinstance(statement, Select):
            raise QueryError("SYNTAX_ERROR", "line 1:1: not a query")
        query = Analyser(view.sql, an.shared, view.database).query(statement.tree, Environment())
    except QueryError as error:
        if "DENIED" in error.code or error.code == "VIEW_IS_RECURSIVE":
            raise
        code = error.code if error.code == "NOT_SUPPORTED" else "INVALID_VIEW"
        raise an.error(code, node, f"Failed analyzing stored view '{full}': {error.message}") from error
    finally:
        an.shared.open_views.pop()
    relation = as_relation(an, query, None)
    if stale := _stale(view, query):
        raise an.error("VIEW_IS_STALE", node, f"View '{full}' is stale or in invalid state: {stale}")
    columns = []
    for column, stored in zip(relation.columns, view.columns, strict=True):
        value = coerce(column.value, parse_type(stored.type))
        columns.append(Column(stored.name, value))
    return Relation(relation.sql, tuple(columns))


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
        if output.name.lower() != stored.name.lower():
            kept = f"column [{stored.name}] of type {stored.type} stored in view definition"
            return f"{where} has a different name from {kept}"
        if not coercible(output.type, parse_type(stored.type)):
            return (
                f"{where} cannot be coerced to column [{stored.name}] of type {stored.type} stored in view definition"
            )
    return None
