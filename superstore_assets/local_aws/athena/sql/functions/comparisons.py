"""The greatest and the least of several values (``AbstractGreatestLeast``)."""

from collections.abc import Callable

from ..routines import Routines
from ..types import DOUBLE, REAL, duckdb
from ..values import Value
from .entry import Family, scalar

_NUMBERS = "list_filter(l, lambda x: NOT isnan(x))"
_ROUTINES = Routines(
    macros={
        f"trino_{name}(l)": f"""CASE WHEN list_count({_NUMBERS}) = 0 THEN CAST('NaN' AS DOUBLE)
            WHEN list_{extreme}({_NUMBERS}) <> 0 THEN list_{extreme}({_NUMBERS})
            WHEN len(list_filter(l, lambda x: x = 0 AND {signed} signbit(x))) > 0
            THEN {sign}0.0::DOUBLE ELSE -({sign}0.0::DOUBLE) END"""
        for name, extreme, signed, sign in (("greatest", "max", "NOT", ""), ("least", "min", "", "-"))
    }
)


def _extreme(name: str) -> Callable[..., str]:
    """Any NULL gives NULL, where DuckDB skips it. NaN counts only where there is nothing else, and -0 is below 0."""

    def render(*values: Value) -> str:
        sqls = [v.sql for v in values]
        guard = f"CASE WHEN {' OR '.join(f'{s} IS NULL' for s in sqls)} THEN NULL "
        type_ = values[0].type
        if type_ in (DOUBLE, REAL):
            special = " OR ".join(f"isnan({s}) OR {s} = 0" for s in sqls)
            doubles = ", ".join(f"CAST({s} AS DOUBLE)" for s in sqls)
            guard += f"WHEN {special} THEN CAST(trino_{name}([{doubles}]) AS {duckdb(type_)}) "
        return f"{guard}ELSE {name}({', '.join(sqls)}) END"

    return render


COMPARISONS = Family(
    (
        scalar("greatest(E, ...) -> E", _extreme("greatest")),
        scalar("least(E, ...) -> E", _extreme("least")),
    ),
    _ROUTINES,
)
