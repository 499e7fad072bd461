"""Casts between dates and timestamps (``DateToTimestampCast``, ``TimestampToTimestampCast``, ...)."""

from ..routines import Routines
from ..types import Type, duckdb
from .entry import Cast, Family

_ROUTINES = Routines(
    macros={
        "trino_round_timestamp(t, unit)": """make_timestamp(
            epoch_us(t) + unit // 2 - ((epoch_us(t) + unit // 2) % unit + unit) % unit)""",
    }
)


def _plain(x: str, _: Type, target: Type) -> str:
    return f"CAST({x} AS {duckdb(target)})"


def _rounded(x: str, source: Type, target: Type) -> str:
    """Round half up to the digits of a second that are wanted; DuckDB holds 6."""
    if target.precision >= source.precision:
        return _plain(x, source, target)
    return f"trino_round_timestamp({_plain(x, source, target)}, {10 ** (6 - target.precision)})"


_ZONED = "timestamp with time zone"
INSTANTS = Family(
    {
        ("date", "timestamp"): Cast(_plain, uses=1),
        ("date", _ZONED): Cast(_plain, uses=1),
        ("timestamp", "date"): Cast(_plain, fails=False, uses=1),
        (_ZONED, "date"): Cast(_plain, fails=False, uses=1),
        **{(a, b): Cast(_rounded) for a in ("timestamp", _ZONED) for b in ("timestamp", _ZONED)},
    },
    _ROUTINES,
)
