"""Queries, a module for each clause or form: how names resolve, what is returned, and the DuckDB SQL that gives it.

Every relation's columns get names of their own in the generated SQL (``r3.c1``), so that DuckDB never resolves a name
and two equal pieces of SQL are the same expression; that is how an expression of the SELECT list is found among the
grouping keys. Views and WITH queries are written out where they are used, as Trino does.
"""

from sqlglot import exp

from ..analyser import Analyser, Grammar, Shared
from ..casts import cast
from ..catalog import Catalog, Column
from ..depth import DEEP
from ..errors import QueryError, unsupported
from ..expressions import NODES
from ..parser import Select, parse
from ..plan import Plan
from ..scope import Environment
from ..types import Type, zones
from ..values import Value, quote
from . import relations, select, sets

_GRAMMAR = Grammar(NODES, {exp.Select: select.select, **sets.QUERIES}, relations.RELATIONS)


def analyse(select: Select | str, catalog: Catalog, database: str | None) -> Plan:
    """Type a query by Trino's rules and plan it; raises QueryError with Trino's code and message."""
    statement = parse(select) if isinstance(select, str) else select
    if not isinstance(statement, Select):
        raise QueryError("NOT_SUPPORTED", unsupported("this statement as a query"))
    shared = Shared(catalog, _GRAMMAR, references=sum(1 for _ in statement.tree.find_all(exp.Column)))
    found = Analyser(statement.sql, shared, database).query(statement.tree, Environment())
    columns, items = [], []
    for n, output in enumerate(found.outputs):
        name = output.name or f"_col{n}"
        sql = f"q.c{n}"
        if output.type.elements and len({"UTC", *zones(output.type)}) > 1:
            raise QueryError("NOT_SUPPORTED", unsupported(f"a result of {output.type} in a time zone other than UTC"))
        if output.type.name.startswith("interval") or output.type.name == "timestamp with time zone":
            text = cast(Value(sql, output.type), Type("varchar"))
            sql = sql if text is None else text.sql
        columns.append(Column(name, str(output.type)))
        items.append(f"{sql} AS {quote(name)}")
    inner = f"({found.sql}) AS q({', '.join(f'c{n}' for n in range(len(found.outputs)))})"
    return Plan(
        tuple(columns),
        tuple(scan.frozen() for scan in shared.scans),
        f"SELECT {', '.join(items)} FROM {inner}",
        tuple(dict.fromkeys(shared.views)),
        tuple(n for n, output in enumerate(found.outputs) if output.name is None),
        shared.depth.most > DEEP,
    )


__all__ = ["analyse"]
