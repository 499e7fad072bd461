"""Expressions, a module for each family: by Trino's typing rules to typed DuckDB SQL.

A kind of node is one entry of a family's ``NODES``: the function that analyses it and the parts of it that this
function handles. Errors have Trino's words; what is not done as Trino does it is refused by name.
"""

from ..analyser import Nodes
from . import (
    aggregates,
    arrays,
    calls,
    conditions,
    conversions,
    lambdas,
    literals,
    names,
    operators,
    predicates,
    rows,
    session,
    subqueries,
    windows,
)

NODES: Nodes = {
    **names.NODES,
    **literals.NODES,
    **operators.NODES,
    **predicates.NODES,
    **conditions.NODES,
    **conversions.NODES,
    **calls.NODES,
    **arrays.NODES,
    **rows.NODES,
    **lambdas.NODES,
    **subqueries.NODES,
    **session.NODES,
    **aggregates.NODES,
    **windows.NODES,
}

__all__ = ["NODES"]
