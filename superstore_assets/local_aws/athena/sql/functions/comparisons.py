"""The greatest and the least of several values."""

from collections.abc import Callable

from ..errors import unsupported
from ..routines import failing
from ..types import DOUBLE, REAL, duckdb
from ..values import Value, string
from .entry import Family, scalar


def _extreme(name: str) -> Callable[..., str]:
    """Any NULL gives NULL, where DuckDB skips it; NaN has no place in DuckDB's order that is Trino's."""

    def render(*values: Value) -> str:
        sqls = [v.sql for v in values]
        guard = f"CASE WHEN {' OR '.join(f'{s} IS NULL' for s in sqls)} THEN NULL "
        type_ = values[0].type
        if type_ in (DOUBLE, REAL):
            nan = failing("NOT_SUPPORTED", string(unsupported(f"{name}() of NaN")), duckdb(type_))
            guard += f"WHEN {' OR '.join(f'isnan({s})' for s in sqls)} THEN {nan} "
        return f"{guard}ELSE {name}({', '.join(sqls)}) END"

    return render


COMPARISONS = Family(
    (
        scalar("greatest(E, ...) -> E", _extreme("greatest"), fails=True),
        scalar("least(E, ...) -> E", _extreme("least"), fails=True),
    )
)
