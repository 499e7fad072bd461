"""Time zones: their names as Trino writes them, and instants in UTC as the times there and back.

All values of a column are in one zone, which its type tells; where several would come together there is none.
"""

import datetime
import re
import zoneinfo
from functools import cache

from .errors import QueryError, unsupported
from .routines import Failure, Routine, Routines
from .types import MIXED, Type
from .values import string

_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")
_UTC = {"utc", "z", "ut", "gmt", "uct", "greenwich", "universal", "zulu", "gmt0", "gmt+0", "gmt-0", "+00:00", "-00:00"}
_OTHER_UTC = {f"etc/{name}" for name in (*_UTC, "gmt0")}


@cache
def _names() -> dict[str, str]:
    return {name.lower(): name for name in zoneinfo.available_timezones() if "/" in name}


def zone_name(text: str) -> str:
    """A zone's name; raises ValueError where there is none, LookupError where there may be one that is not known."""
    lower = text.lower()
    if lower in _UTC or lower in _OTHER_UTC:
        return "UTC"
    if found := _OFFSET.fullmatch(text):
        minutes = int(found[2]) * 60 + int(found[3])
        if minutes > 14 * 60 or int(found[3]) > 59:
            raise ValueError(text)
        return text
    if lower in _names():
        return _names()[lower]
    if re.fullmatch(r"[a-zA-Z]{3,4}\d?[a-zA-Z]*|.*[+-].*|\d.*|", text) and not re.fullmatch("[a-z]|nowhere", text):
        raise LookupError(text)
    raise ValueError(text)


def offset_zone(minutes: int) -> str:
    """The zone that is so many minutes before UTC."""
    if not minutes:
        return "UTC"
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def zone_of(type_: Type) -> str:
    """The zone of a type's values; refused where they have several."""
    if type_.zone == MIXED:
        raise QueryError("NOT_SUPPORTED", unsupported("values of several time zones in one column"))
    return type_.zone


def _offset_micros(zone: str) -> int | None:
    found = _OFFSET.fullmatch(zone)
    if found is None:
        return 0 if zone == "UTC" else None
    return (int(found[2]) * 60 + int(found[3])) * 60_000_000 * (-1 if found[1] == "-" else 1)


def local_sql(x: str, zone: str) -> str:
    """SQL of the time in the zone at an instant."""
    micros = _offset_micros(zone)
    if micros == 0:
        return x
    if micros is not None:
        return f"make_timestamp(epoch_us({x}) + {micros})"
    return f"timezone({string(zone)}, CAST({x} AS TIMESTAMPTZ))"


def instant_sql(x: str, zone: str) -> str:
    """SQL of the instant at a time in the zone: of two the earlier, of none that of as much later."""
    micros = _offset_micros(zone)
    if micros == 0:
        return x
    if micros is not None:
        return f"make_timestamp(epoch_us({x}) - ({micros}))"
    return f"make_timestamp(trino_instant(epoch_us({x}), {string(zone)}))"


_EPOCH = datetime.datetime(1970, 1, 1)


def instant(micros: int, zone: str) -> int:
    """The instant, in microseconds since 1970, at a time in a zone; raises OverflowError beyond the year 9999."""
    fixed = _offset_micros(zone)
    if fixed is not None:
        return micros - fixed
    local = (_EPOCH + datetime.timedelta(microseconds=micros)).replace(tzinfo=zoneinfo.ZoneInfo(zone))
    offset = local.utcoffset() or datetime.timedelta()
    return micros - round(offset.total_seconds()) * 1_000_000


def instant_of_text(micros: int, zone: str) -> int:
    """The instant at a time in a zone that is written; raises ValueError for a time that the zone leaves out."""
    found = instant(micros, zone)
    if _offset_micros(zone) is None:
        local = (_EPOCH + datetime.timedelta(microseconds=found)).replace(tzinfo=datetime.UTC)
        there = local.astimezone(zoneinfo.ZoneInfo(zone)).replace(tzinfo=None)
        if there != _EPOCH + datetime.timedelta(microseconds=micros):
            raise ValueError(zone)
    return found


def _instant(micros: int, zone: str) -> int:
    try:
        return instant(micros, zone)
    except OverflowError as error:
        raise Failure("NOT_SUPPORTED", unsupported("a time in a zone before year 1 or after year 9999")) from error


def merged(types: list[Type]) -> str:
    """The zone of what are values of all these types."""
    zones = {t.zone for t in types}
    return zones.pop() if len(zones) == 1 else MIXED


ROUTINES = Routines(python={"trino_instant": Routine(_instant, ("BIGINT", "VARCHAR"), "BIGINT", refuses=True)})
