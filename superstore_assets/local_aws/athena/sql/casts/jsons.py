"""Casts to and from JSON (``JsonOperators``, ``JsonUtil``).

What is within an array, a map or a row is cast one by one; an object of a row has its fields' names.
"""

from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from typing import Any

from .. import json_text
from ..java_numbers import double_scientific, double_text, float_text, parse_decimal, parse_double, parse_integer
from ..json_text import Members
from ..routines import Failure, Routine, Routines
from ..structures import map_of
from ..types import BOOLEAN, DOUBLE, INTEGERS, REAL, UNKNOWN, VARCHAR, Type, duckdb
from ..values import bound, string
from .entry import Cast, Family
from .to_text import date_text, decimal_text, timestamp_text

_BAD = "INVALID_CAST_ARGUMENT"
_BITS = {t.name: 8 << n for n, t in enumerate(INTEGERS)}


def _to_scalar(text: str, kind: str, precision: int, scale: int) -> str | None:
    """A value of JSON as the text of a value of a scalar type; None for null."""
    try:
        value = json_text.read(text)
        if isinstance(value, list):
            raise ValueError(text)
        return None if value is None else _READERS[kind](value, precision, scale)
    except (ValueError, OverflowError, ArithmeticError) as error:
        raise Failure(_BAD, f"Cannot cast '{text}' to {kind}") from error


def _integer(value: Any, bits: int, _scale: int) -> str:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, str):
        return str(parse_integer(value, bits))
    if value.whole:
        found = int(value.text)
    else:
        number = float(value.text)
        found = int(Decimal(number).quantize(Decimal(1), ROUND_HALF_UP, Context(prec=400)))
    if not -(2 ** (bits - 1)) <= found < 2 ** (bits - 1):
        raise ValueError(value)
    return str(found)


def _floating(value: Any, _precision: int, _scale: int) -> str:
    if isinstance(value, bool):
        return str(int(value))
    return repr(parse_double(value) if isinstance(value, str) else float(value.text))


def _boolean(value: Any, _precision: int, _scale: int) -> str:
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, str):
        if value.lower() not in ("t", "true", "1", "f", "false", "0"):
            raise ValueError(value)
        return str(value.lower() in ("t", "true", "1"))
    return str(bool(int(value.text)) if value.whole else float(value.text) != 0)


def _decimal(value: Any, precision: int, scale: int) -> str:
    if isinstance(value, bool):
        found = Decimal(int(value))
    elif isinstance(value, str):
        found = parse_decimal(value, scale)
    else:
        found = Decimal(value.text if value.whole else double_text(float(value.text)))
    with localcontext(Context(prec=400)):
        found = found.quantize(Decimal(1).scaleb(-scale), ROUND_HALF_UP)
    if len(found.as_tuple().digits) > precision:
        raise ValueError(value)
    return f"{found:f}"


def _text(value: Any, _precision: int, _scale: int) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json_text.plain(value)
    return value.text if value.whole else double_scientific(float(value.text))


_READERS: dict[str, Callable[[Any, int, int], str]] = {
    **dict.fromkeys(_BITS, _integer),
    "double": _floating,
    "real": _floating,
    "boolean": _boolean,
    "decimal": _decimal,
    "varchar": _text,
}


def _items(text: str) -> list[str] | None:
    """The items of an array, each as its own JSON; None for null."""
    value = json_text.read(text)
    if value is None:
        return None
    if not isinstance(value, list) or isinstance(value, Members):
        raise Failure(_BAD, f"Cannot cast to array. Expected a json array, but got {text}")
    return [json_text.write(item, ordered=False) for item in value]


def _members(text: str) -> dict[str, Any] | None:
    """The names (as JSON) and the values of an object; None for null."""
    value = json_text.read(text)
    if value is None:
        return None
    if not isinstance(value, Members):
        raise Failure(_BAD, f"Cannot cast to map. Expected a json object, but got {text}")
    return {
        "names": [json_text.quoted(name) for name, _ in value],
        "parts": [json_text.write(part, ordered=False) for _, part in value],
    }


def _fields(text: str, names: Sequence[str | None]) -> list[str | None] | None:
    """The fields of a row, of an array by their places or of an object by their names; None for null."""
    value = json_text.read(text)
    if value is None:
        return None
    if isinstance(value, Members):
        if None in names:
            raise Failure(_BAD, "Cannot cast a JSON object to anonymous row type. Input must be a JSON array.")
        found: dict[str, str] = {}
        for name, part in value:
            if name.lower() in names:
                if name.lower() in found:
                    raise Failure(_BAD, f"Cannot cast to row. Duplicate field: {name.lower()}")
                found[name.lower()] = json_text.write(part, ordered=False)
        return [found.get(name or "") for name in names]
    if not isinstance(value, list) or len(value) != len(names):
        raise Failure(_BAD, f"Cannot cast to row of {len(names)} fields: {text}")
    return [json_text.write(item, ordered=False) for item in value]


def _object(names: Sequence[str], parts: Sequence[str]) -> str:
    return json_text.names_in_order(dict(zip(names, parts, strict=True)))


def _quoted_number(text: str) -> str:
    return json_text.quoted(text) if text[-1] in "yN" else text


_ROUTINES = Routines(
    python={
        "trino_json_to": Routine(_to_scalar, ("VARCHAR", "VARCHAR", "INTEGER", "INTEGER"), "VARCHAR", may_be_null=True),
        "trino_json_items": Routine(_items, ("VARCHAR",), "VARCHAR[]", may_be_null=True),
        "trino_json_members": Routine(
            _members, ("VARCHAR",), "STRUCT(names VARCHAR[], parts VARCHAR[])", may_be_null=True
        ),
        "trino_json_fields": Routine(_fields, ("VARCHAR", "VARCHAR[]"), "VARCHAR[]", may_be_null=True),
        "trino_json_quoted": Routine(json_text.quoted, ("VARCHAR",), "VARCHAR"),
        "trino_json_object": Routine(_object, ("VARCHAR[]", "VARCHAR[]"), "VARCHAR"),
        "trino_json_double": Routine(lambda x: _quoted_number(double_text(x)), ("DOUBLE",), "VARCHAR"),
        "trino_json_real": Routine(lambda x: _quoted_number(float_text(x)), ("FLOAT",), "VARCHAR"),
    }
)

# Kinds of keys that an object's names may be.
_KEYS = (*_BITS, "boolean", "double", "real", "decimal", "varchar", "unknown")


def readable(type_: Type) -> bool:
    """Whether Trino casts JSON to the type."""
    if type_.name == "map":
        return type_.elements[0].name in _KEYS[:-1] and readable(type_.elements[1])
    return type_.name in (*_READERS, "json") or (
        type_.name in ("array", "row") and all(readable(e) for e in type_.elements)
    )


def writable(type_: Type) -> bool:
    """Whether Trino casts the type to JSON."""
    if type_.name == "map":
        return type_.elements[0].name in _KEYS and writable(type_.elements[1])
    return type_.name in (*_READERS, "json", "date", "timestamp", "unknown") or (
        type_.name in ("array", "row") and all(writable(e) for e in type_.elements)
    )


def read(x: str, target: Type) -> str:
    """SQL of the value that the JSON ``x`` is."""
    if target.name == "json":
        return x
    to = duckdb(target)
    if target.name == "array":
        each = bound("j", x)
        items = f"trino_json_items({x})"
        return f"list_transform({items}, lambda {each}: {read(each, target.element)})"
    if target.name == "map":
        all_, each = bound("o", x), bound("j", x)
        keys = f"list_transform({all_}.names, lambda {each}: {read(each, target.elements[0])})"
        parts = f"list_transform({all_}.parts, lambda {each}: {read(each, target.elements[1])})"
        made = f"CASE WHEN {all_} IS NOT NULL THEN {map_of(keys, parts, target, code=_BAD)} END"
        return f"list_transform([trino_json_members({x})], lambda {all_}: {made})[1]"
    if target.name == "row":
        all_ = bound("o", x)
        names = ", ".join("NULL" if n is None else string(n.lower()) for n in target.names)
        parts = ", ".join(f"f{n} := {read(f'{all_}[{n + 1}]', t)}" for n, t in enumerate(target.elements))
        made = f"CASE WHEN {all_} IS NOT NULL THEN struct_pack({parts}) END"
        return f"list_transform([trino_json_fields({x}, CAST([{names}] AS VARCHAR[]))], lambda {all_}: {made})[1]"
    precision = _BITS.get(target.name, target.parameters[0] if target.name == "decimal" else 0)
    scale = target.scale if target.name == "decimal" else 0
    found = f"trino_json_to({x}, '{target.name}', {precision}, {scale})"
    if target.name == "varchar":
        return found if target.length is None else f"trino_fit({found}, {target.length}, 'GENERIC_INTERNAL_ERROR')"
    if target == REAL:
        return f"trino_real(CAST({found} AS DOUBLE))"
    return f"CAST({found} AS {to})"


def write(x: str, source: Type) -> str:
    """SQL of the JSON of a value; NULL for NULL."""
    if source.name == "json":
        return x
    if source == UNKNOWN:
        return f"CAST({x} AS VARCHAR)"
    if source.name == "varchar":
        return f"trino_json_quoted({x})"
    if source in (DOUBLE, REAL):
        return f"trino_json_{source.name}({x})"
    if source.name == "decimal":
        return decimal_text(x, source)
    if source.name == "date":
        return f"""('"' || {date_text(x, source)} || '"')"""
    if source.name == "timestamp":
        return f"""('"' || {timestamp_text(x, source)} || '"')"""
    if source.name == "array":
        return f"('[' || array_to_string({_parts(x, source.element)}, ',') || ']')"
    if source.name == "map":
        each = bound("k", x)
        names = f"list_transform(map_keys({x}), lambda {each}: {_name(each, source.elements[0])})"
        return f"trino_json_object({names}, {_parts(f'map_values({x})', source.elements[1])})"
    if source.name == "row":
        parts = [
            f"{string(json_text.quoted(name or '') + ':')} || COALESCE({write(f'{x}.f{n}', t)}, 'null')"
            for n, (name, t) in enumerate(source.fields)
        ]
        return f"CASE WHEN {x} IS NOT NULL THEN '{{' || " + " || ',' || ".join(parts) + " || '}' END"
    return f"CAST({x} AS VARCHAR)"


def _parts(x: str, type_: Type) -> str:
    each = bound("j", x)
    return f"list_transform({x}, lambda {each}: COALESCE({write(each, type_)}, 'null'))"


def _name(x: str, type_: Type) -> str:
    if type_ == VARCHAR or type_.name == "varchar":
        return x
    if type_ in (DOUBLE, REAL):
        return f"java_{type_.name}_text({x})"
    if type_ == BOOLEAN:
        return f"CAST({x} AS VARCHAR)"
    return decimal_text(x, type_) if type_.name == "decimal" else f"CAST({x} AS VARCHAR)"


JSONS = Family(
    {
        **{
            ("json", kind): Cast(lambda x, _, target: read(x, target), uses=1)
            for kind in (*_READERS, "array", "map", "row")
        },
        **{
            (kind, "json"): Cast(lambda x, source, _: write(x, source), fails=False, uses=2)
            for kind in (*_READERS, "date", "timestamp", "array", "map", "row")
        },
    },
    _ROUTINES,
)
