"""Casts between dates and timestamps (``DateToTimestampCast``, ``TimestampToTimestampCast``, ...)."""

from ..errors import unsupported
from ..routines import Routines, failing
from ..types import Type, duckdb
from ..values import string
from ..zones import local_sql, zone_of
from .entry import Cast, Family

_ZONED = "timestamp with time zone"
_BEFORE_1970 = failing("NOT_SUPPORTED", string(unsupported("a time before 1970 that is rounded")), "TIME")
_ROUTINES = Routines(
    macros={
        "trino_round_timestamp(t, unit)": """make_timestamp(
            epoch_us(t) + unit // 2 - ((epoch_us(t) + unit // 2) % unit + unit) % unit)""",
        "trino_round_time(t, unit)": """CAST(make_timestamp(
            ((epoch_us(t) + unit // 2) // unit * unit) % 86400000000) AS TIME)""",
    }
)


def _plain(x: str, source: Type, target: Type) -> str:
    if source.name == _ZONED and target.name != _ZONED:
        x = local_sql(x, zone_of(source))
    return f"CAST({x} AS {duckdb(target)})"


def _rounded(x: str, source: Type, target: Type) -> str:
    """Round half up to the digits of a second that are wanted; DuckDB holds 6."""
    if target.precision >= source.precision:
        return _plain(x, source, target)
    return f"trino_round_timestamp({_plain(x, source, target)}, {10 ** (6 - target.precision)})"


def _clock(x: str, source: Type, target: Type) -> str:
    """The time of a timestamp, rounded half up; at the end of the day it begins again."""
    if source.precision <= target.precision:
        return f"CAST({x} AS TIME)"
    unit = 10 ** (6 - target.precision)
    uncertain = f"{x} < DATE '1970-01-01' AND epoch_us({x}) % {unit} <> 0"
    return f"CASE WHEN {uncertain} THEN {_BEFORE_1970} ELSE trino_round_time(CAST({x} AS TIME), {unit}) END"


def _time_time(x: str, source: Type, target: Type) -> str:
    return x if source.precision <= target.precision else f"trino_round_time({x}, {10 ** (6 - target.precision)})"


INSTANTS = Family(
    {
        ("timestamp", "time"): Cast(_clock),
        (_ZONED, "time"): Cast(lambda x, source, target: _clock(local_sql(x, zone_of(source)), source, target)),
        ("time", "time"): Cast(_time_time, fails=False, uses=1),
        ("date", "timestamp"): Cast(_plain, uses=1),
        ("date", _ZONED): Cast(_plain, uses=1),
        ("timestamp", "date"): Cast(_plain, fails=False, uses=1),
        (_ZONED, "date"): Cast(_plain, fails=False, uses=1),
        **{(a, b): Cast(_rounded) for a in ("timestamp", _ZONED) for b in ("timestamp", _ZONED)},
    },
    _ROUTINES,
)
