"""Functions of arrays (``io.trino.operator.scalar.Array*``)."""

from ..errors import QueryError
from ..values import Value
from .entry import Family, scalar


def _concat(*values: Value) -> str:
    """NULL as soon as one part is NULL, which DuckDB's functions leave out."""
    if len(values) < 2:
        raise QueryError("INVALID_FUNCTION_ARGUMENT", "There must be two or more arguments to concat")
    nulls = " OR ".join(f"{v.sql} IS NULL" for v in values)
    lists = [v.sql for v in values]
    joined = lists[0]
    for part in lists[1:]:
        joined = f"list_concat({joined}, {part})"
    return f"CASE WHEN {nulls} THEN NULL ELSE {joined} END"


def _with_element(array: str, element: str) -> str:
    joined = f"list_concat({array}, [{element}])" if array == "{0}" else f"list_concat([{element}], {array})"
    return f"CASE WHEN {array} IS NULL OR {element} IS NULL THEN NULL ELSE {joined} END"


ARRAYS = Family(
    (
        scalar("concat(array(E), ...) -> array(E)", _concat),
        scalar("concat(array(E), E) -> array(E)", _with_element("{0}", "{1}")),
        scalar("concat(E, array(E)) -> array(E)", _with_element("{1}", "{0}")),
        scalar("cardinality(array(E)) -> bigint", "CAST(len({0}) AS BIGINT)"),
        scalar("reverse(array(E)) -> array(E)", "list_reverse({0})"),
    )
)
