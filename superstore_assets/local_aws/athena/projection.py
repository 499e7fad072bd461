"""Partition projection: the partitions of a table are computed from its properties, and the catalogue's do not count.

Sources: Athena user guide, "Supported types for partition projection", "Dynamic ID partitioning"; Trino's
``io.trino.plugin.hive.projection`` for what the guide leaves open.
"""

import calendar
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from superstore_assets.local_aws.athena.equalities import wanted_values
from superstore_assets.local_aws.athena.parts import escaped
from superstore_assets.local_aws.athena.serdes import refuse
from superstore_assets.local_aws.athena.sql import QueryError

_MOST = 1_000_000
_NOW = re.compile(r"\s*NOW\s*(?:([+-])\s*(\d+)\s*(YEAR|MONTH|WEEK|DAY|HOUR|MINUTE|SECOND)S?\s*)?")
_EXACT = {"WEEKS": "weeks", "DAYS": "days", "HOURS": "hours", "MINUTES": "minutes", "SECONDS": "seconds"}
_FIELDS = {"yyyy": "y", "uuuu": "y", **{letter * width: letter for letter in "MdHms" for width in (1, 2)}}


def is_projected(table: Mapping[str, Any]) -> bool:
    """Whether the partitions of Glue's *table* are computed."""
    return str((table.get("Parameters") or {}).get("projection.enabled", "")).strip().lower() == "true"


def projected(table: Mapping[str, Any], keep: Callable[[Mapping[str, Any]], bool]) -> Iterator[dict[str, Any]]:
    """The partitions of *table* that *keep* may want, as Glue would give them, in the order of their values.

    Raises QueryError: INVALID_TABLE_PROPERTY for properties that say nothing clear, CONSTRAINT_VIOLATION for a query
    that does not say the values of an injected column.
    """
    keys = [(str(key["Name"]).lower(), str(key["Type"]).lower()) for key in table.get("PartitionKeys") or []]
    properties = {name.lower(): str(value) for name, value in (table.get("Parameters") or {}).items()}
    name = f"{table['DatabaseName']}.{table['Name']}"
    missing = [key for key, _ in keys if f"projection.{key}.type" not in properties]
    if missing:
        raise _invalid(
            f"Table {name} is configured for partition projection, but the following partition columns are missing"
            f" projection configuration: [{', '.join(missing)}]"
        )
    storage = table["StorageDescriptor"]
    location = _template(
        properties.get("storage.location.template"), str(storage["Location"]), [key for key, _ in keys]
    )
    columns = [_column(key, kind, properties, keep) for key, kind in keys]
    for values in itertools.product(*columns):
        if keep({key: value for (key, _), (value, _) in zip(keys, values, strict=True)}):
            places = {key: place for (key, _), (_, place) in zip(keys, values, strict=True)}
            yield {
                "Values": [value for value, _ in values],
                "StorageDescriptor": {**storage, "Location": location(places)},
            }


def _invalid(message: str) -> QueryError:
    return QueryError("INVALID_TABLE_PROPERTY", message)


def _template(template: str | None, location: str, keys: list[str]) -> Callable[[Mapping[str, str]], str]:
    """Where a partition lies, by its values as the paths have them."""
    if template is None:
        base = location.rstrip("/")
        return lambda places: f"{base}/" + "".join(f"{key}={escaped(places[key])}/" for key in keys)
    named = set(re.findall(r"\$\{([^}]+)\}", template))
    if named != set(keys):
        raise _invalid(
            f"storage.location.template must hold a placeholder of each partition column and no others: {template}"
        )
    return lambda places: re.sub(r"\$\{([^}]+)\}", lambda found: places[found[1]], template)


def _column(
    key: str, kind: str, properties: Mapping[str, str], keep: Callable[[Mapping[str, Any]], bool]
) -> list[tuple[str, str]]:
    """The values of a column that may matter by themselves, each with what stands for it in a path."""
    projection = properties[f"projection.{key}.type"].strip().lower()
    values: Iterable[tuple[str, str]]
    if projection == "enum":
        values = [(value, value) for value in _required(properties, key, "values").split(",")]
    elif projection == "integer":
        values = _integers(key, properties)
    elif projection == "date":
        values = _dates(key, kind, properties)
    elif projection == "injected":
        values = [(value, value) for value in _injected(key, keep)]
    else:
        raise _invalid(f"projection.{key}.type is '{projection}' and not enum, integer, date or injected")
    found = []
    for at, (value, place) in enumerate(values):
        if at >= _MOST:
            raise refuse(f"more than {_MOST} projected values of a column, as those of {key} are")
        if keep({key: value}):
            found.append((value, place))
    return found


def _required(properties: Mapping[str, str], key: str, name: str) -> str:
    value = properties.get(f"projection.{key}.{name}")
    if value is None:
        raise _invalid(f"projection.{key}.{name} is missing")
    return value


def _bounds(properties: Mapping[str, str], key: str) -> tuple[str, str]:
    parts = _required(properties, key, "range").split(",")
    if len(parts) != 2:
        raise _invalid(f"projection.{key}.range must be two values with a comma between")
    return parts[0].strip(), parts[1].strip()


def _number(properties: Mapping[str, str], key: str, name: str) -> int | None:
    text = properties.get(f"projection.{key}.{name}")
    if text is None:
        return None
    if not re.fullmatch(r"\d+", text.strip()) or int(text) < 1:
        raise _invalid(f"projection.{key}.{name} must be a positive integer and is '{text}'")
    return int(text)


def _integers(key: str, properties: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    low, high = _bounds(properties, key)
    if not re.fullmatch(r"[+-]?\d+", low) or not re.fullmatch(r"[+-]?\d+", high):
        raise _invalid(f"projection.{key}.range must be two integers and is '{low},{high}'")
    digits = _number(properties, key, "digits") or 1
    for value in range(int(low), int(high) + 1, _number(properties, key, "interval") or 1):
        text = f"{value:0{digits}d}"
        yield text, text


def _dates(key: str, kind: str, properties: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if kind not in ("string", "date") and not kind.startswith("varchar"):
        raise refuse(f"the date projection of a column of type {kind}, which {key} is")
    form = _DateFormat(key, _required(properties, key, "format"))
    now = datetime.now(UTC).replace(tzinfo=None)
    low, high = (form.read(form.write(_moment(key, bound, form, now))) for bound in _bounds(properties, key))
    if low > high:
        raise _invalid(f"projection.{key}.range ends before it starts")
    default = {"d": "DAYS", "M": "MONTHS"}.get(form.finest, "")
    unit = properties.get(f"projection.{key}.interval.unit", default).strip().upper()
    interval = _number(properties, key, "interval") or (1 if default else None)
    if not unit or interval is None:
        raise _invalid(f"projection.{key}.interval and projection.{key}.interval.unit are required with its format")
    if unit == "MILLIS":
        raise refuse(f"projection.{key}.interval.unit MILLIS")
    if unit not in (*_EXACT, "MONTHS", "YEARS"):
        raise _invalid(f"projection.{key}.interval.unit is '{unit}'")
    if unit not in _EXACT and low.day > 28:
        raise refuse(f"steps of {unit.lower()} from day {low.day} of a month in the projection of {key}")
    at = low
    while at <= high:
        place = form.write(at)
        yield place if kind != "date" else f"{at:%Y-%m-%d}", place
        at = _later(at, interval, unit)


def _moment(key: str, text: str, form: "_DateFormat", now: datetime) -> datetime:
    """A bound of a range: a date in the column's format, or one that depends on now."""
    found = _NOW.fullmatch(text)
    if found is None:
        try:
            return form.read(text)
        except ValueError as error:
            raise _invalid(f"projection.{key}.range is not of dates in its format or of NOW: '{text}'") from error
    sign, count, unit = found.groups()
    return now if sign is None else _later(now, int(sign + count), f"{unit}S")


def _later(moment: datetime, count: int, unit: str) -> datetime:
    """*moment* and *count* units, which may be less than 0; for a day that a month does not have, its last."""
    if unit in _EXACT:
        return moment + timedelta(**{_EXACT[unit]: count})
    months = moment.year * 12 + moment.month - 1 + count * (12 if unit == "YEARS" else 1)
    year, month = months // 12, months % 12 + 1
    return moment.replace(year=year, month=month, day=min(moment.day, calendar.monthrange(year, month)[1]))


class _DateFormat:
    """A pattern of Java's DateTimeFormatter whose fields are numbers."""

    def __init__(self, key: str, pattern: str) -> None:
        self._pieces: list[tuple[str, int]] = []  # a letter and its width, or a text and 0
        for quote, letters, other in re.findall(r"'([^']*)'|([A-Za-z]+)|([^A-Za-z'])", pattern):
            if not letters:
                self._pieces.append((other or quote or "'", 0))
                continue
            for run in (found[0] for found in re.finditer(r"(.)\1*", letters)):
                if run not in _FIELDS:
                    raise refuse(f"'{run}' in projection.{key}.format")
                self._pieces.append((_FIELDS[run], len(run)))
        names = [name for name, width in self._pieces if width]
        if "y" not in names:
            raise _invalid(f"projection.{key}.format has no year: '{pattern}'")
        self.finest = max(names, key="yMdHms".index)
        """The letter of its finest field."""

    def write(self, moment: datetime) -> str:
        """*moment* as a text of this format."""
        parts = dict(zip("yMdHms", moment.timetuple(), strict=False))
        return "".join(f"{parts[name]:0{width}d}" if width else name for name, width in self._pieces)

    def read(self, text: str) -> datetime:
        """The moment that a text of this format names; ValueError where it names none."""
        expression = "".join(
            f"(?P<{name}>\\d{{{4 if name == 'y' else width},{max(2, 4 if name == 'y' else width)}}})"
            if width
            else re.escape(name)
            for name, width in self._pieces
        )
        found = re.fullmatch(expression, text)
        if found is None:
            raise ValueError(text)
        parts = {name: int(value) for name, value in found.groupdict().items()}
        return datetime(*(parts.get(name, 1 if name in "Md" else 0) for name in "yMdHms"))  # type: ignore[arg-type]


def _injected(key: str, keep: Callable[[Mapping[str, Any]], bool]) -> list[str]:
    """The values that the query says of a column: it must say some, by equality alone."""
    values = wanted_values(keep, key)
    if values is None:
        raise QueryError(
            "CONSTRAINT_VIOLATION",
            f"For the injected projected partition column {key}, the WHERE clause must contain only static equality"
            " conditions, and at least one such condition must be present.",
        )
    return [str(value) for value in values]
