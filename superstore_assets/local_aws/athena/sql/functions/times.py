"""Functions and operators of a time of day (``TimeOperators``, ``DateTimeFunctions``), which goes round at midnight."""

from collections.abc import Callable

from ..routines import Routines, failing
from ..types import Type
from ..values import Value
from .entry import Family, Function, operator, scalar

_DAY = 86_400_000_000
_UNITS = {"millisecond": 1000, "second": 1_000_000, "minute": 60_000_000, "hour": 3_600_000_000}


def _clock(micros: str) -> str:
    return f"trino_clock({micros})"


def _by_unit(unit: Value, present: str, returns: str, of: Callable[[int], str]) -> str:
    message = f"concat('''', {unit.sql}, ''' is not a valid TIME field')"
    unknown = f"CASE WHEN {present} THEN {failing('INVALID_FUNCTION_ARGUMENT', message, returns)} END"
    whens = " ".join(f"WHEN '{name}' THEN {of(size)}" for name, size in _UNITS.items())
    return f"CASE WHEN {unit.sql} IS NOT NULL THEN CASE lower({unit.sql}) {whens} ELSE {unknown} END END"


def _trunc(unit: Value, x: Value) -> str:
    return _by_unit(unit, f"{x.sql} IS NOT NULL", "TIME", lambda size: _clock(f"epoch_us({x.sql}) // {size} * {size}"))


def _add(unit: Value, n: Value, x: Value) -> str:
    def of(size: int) -> str:
        moved = f"epoch_us({x.sql}) + ({n.sql} % {_DAY // size}) * {size}"
        if size == 1000 and x.type.precision < 3:
            step = int(10 ** (6 - x.type.precision))
            moved = f"({moved} + {step // 2}) // {step} * {step}"
        return _clock(moved)

    return _by_unit(unit, f"{n.sql} IS NOT NULL AND {x.sql} IS NOT NULL", "TIME", of)


def _diff(unit: Value, a: Value, b: Value) -> str:
    def of(size: int) -> str:
        apart = f"(epoch_us({b.sql}) - epoch_us({a.sql}))"
        return f"CAST(sign({apart}) * (abs({apart}) // {size}) AS BIGINT)"

    return _by_unit(unit, f"{a.sql} IS NOT NULL AND {b.sql} IS NOT NULL", "BIGINT", of)


def _fields() -> list[Function]:
    parts = {"hour": "epoch_us({0}) // 3600000000", "minute": "epoch_us({0}) // 60000000 % 60"}
    parts |= {"second": "epoch_us({0}) // 1000000 % 60", "millisecond": "epoch_us({0}) // 1000 % 1000"}
    return [scalar(f"{name}(time(p)) -> bigint", f"CAST({sql} AS BIGINT)") for name, sql in parts.items()]


_INTERVAL = "interval day to second"


def _with_milliseconds(time: Type) -> Type:
    return Type("time", (max(3, time.precision),))


def _moved(sign: str, time: int, interval: int) -> str:
    return _clock(f"epoch_us({{{time}}}) {sign} ({{{interval}}} % 86400000) * 1000")


TIMES = Family(
    (
        *_fields(),
        scalar("date_trunc(varchar(x), time(p)) -> time(p)", _trunc, fails=True),
        scalar("date_add(varchar(x), bigint, time(p)) -> time(p)", _add, fails=True),
        scalar("date_diff(varchar(x), time(p), time(p)) -> bigint", _diff, fails=True),
        operator(f"+(time(p), {_INTERVAL}) -> time(p)", _moved("+", 0, 1), returns=lambda t, _: _with_milliseconds(t)),
        operator(f"+({_INTERVAL}, time(p)) -> time(p)", _moved("+", 1, 0), returns=lambda _, t: _with_milliseconds(t)),
        operator(f"-(time(p), {_INTERVAL}) -> time(p)", _moved("-", 0, 1), returns=lambda t, _: _with_milliseconds(t)),
        operator(f"-(time(p), time(p)) -> {_INTERVAL}", "CAST((epoch_us({0}) - epoch_us({1})) // 1000 AS BIGINT)"),
    ),
    Routines(
        macros={
            "trino_clock(m)": f"CAST(make_timestamp(CAST(((m) % {_DAY} + {_DAY}) % {_DAY} AS BIGINT)) AS TIME)",
        }
    ),
)
