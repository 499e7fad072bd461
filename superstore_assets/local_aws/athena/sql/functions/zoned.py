"""Functions of a timestamp with time zone as those of the time in its zone."""

from collections.abc import Callable
from dataclasses import replace

from ..types import Type
from ..values import Value
from ..zones import instant_sql, local_sql, zone_of
from .entry import Render

_ZONED = "timestamp with time zone"


def rendered(render: Render, *values: Value) -> str:
    """The SQL of a template or a function over values."""
    return render(*values) if callable(render) else render.format(*(v.sql for v in values))


def there(render: Render) -> Callable[..., str]:
    """What is computed of the time in the zone of the first zoned value."""

    def run(*values: Value) -> str:
        zone = next((zone_of(v.type) for v in values if v.type.name == _ZONED), "UTC")
        return rendered(render, *(_local(v, zone) for v in values))

    return run


def in_zone(render: Render) -> Callable[..., str]:
    """The instant of what is computed of the time in its zone."""

    def run(*values: Value) -> str:
        zone = next((zone_of(v.type) for v in values if v.type.name == _ZONED), "UTC")
        return instant_sql(there(render)(*values), zone)

    return run


def _local(value: Value, zone: str) -> Value:
    if value.type.name != _ZONED or zone == "UTC":
        return value
    return replace(value, sql=local_sql(value.sql, zone), type=Type("timestamp", value.type.parameters))
