"""A query as a relation."""

from collections.abc import Sequence

from ..analyser import Analyser
from ..scope import Column, Query, Relation
from ..values import SAFE, Value, risk

_MANY = 60


def as_relation(an: Analyser, query: Query, name: str | None, names: Sequence[str] = ()) -> Relation:
    """A query as a relation."""
    alias = an.shared.name("r")
    columns = []
    fallible = any(output.fallible for output in query.outputs)
    # OFFSET keeps DuckDB from computing these columns where they are used: on rows that are left out here, or again and
    # again.
    barrier = " OFFSET 0" if fallible and (query.filtered or an.shared.references > _MANY) else ""
    for n, output in enumerate(query.outputs):
        sql = f"{alias}.c{n}"
        risks = risk(sql) if output.fallible and not barrier else SAFE
        value = Value(sql, output.type, risks, tests=output.tests)
        columns.append(Column(names[n] if names else output.name, value, (name,) if name else ()))
    listed = ", ".join(f"c{n}" for n in range(len(columns)))
    sql = f"SELECT * FROM ({query.sql}){barrier}" if barrier else query.sql
    return Relation(f"({sql}) AS {alias}({listed})", tuple(columns))
