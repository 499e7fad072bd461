"""Trino's types: their text, the coercions between them, and the DuckDB type that holds each.

The rules are those of Trino's ``TypeCoercion``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .errors import QueryError, unsupported

MAX_DECIMAL = 38
MIXED = "?"
"""The zone of a type whose values have several."""
_LONGEST_CHAR = 65536


@dataclass(frozen=True)
class Type:
    """A Trino type: base name, numeric parameters (lengths, precision, scale), and element types.

    A row's fields have ``names``, None where one has none. ``zone`` is the time zone of all values of a timestamp with
    time zone; it is none of the type's own.
    """

    name: str
    parameters: tuple[int, ...] = ()
    elements: tuple["Type", ...] = ()
    names: tuple[str | None, ...] = ()
    zone: str = field(default="UTC", compare=False)

    def __str__(self) -> str:
        inner: tuple[object, ...] = self.elements or self.parameters
        if self.name == "timestamp with time zone":
            return f"timestamp({self.parameters[0]}) with time zone"
        if self.names:
            inner = tuple(str(e) if n is None else f"{n} {e}" for n, e in self.fields)
        separator = ", " if self.elements else ","
        return f"{self.name}({separator.join(map(str, inner))})" if inner else self.name

    @property
    def precision(self) -> int:
        """Digits of a decimal, or fractional digits of a timestamp."""
        return self.parameters[0]

    @property
    def scale(self) -> int:
        """Digits after the point of a decimal."""
        return self.parameters[1]

    @property
    def length(self) -> int | None:
        """Characters of a bounded varchar or a char; None for an unbounded varchar."""
        return self.parameters[0] if self.parameters else None

    @property
    def element(self) -> "Type":
        """Type of an array's elements."""
        return self.elements[0]

    @property
    def fields(self) -> tuple[tuple[str | None, "Type"], ...]:
        """A row's fields: their names and types."""
        return tuple(zip(self.names, self.elements, strict=True))

    @property
    def comparable(self) -> bool:
        """Whether ``=`` compares its values."""
        return all(e.comparable for e in self.elements)

    @property
    def orderable(self) -> bool:
        """Whether ``<`` compares its values."""
        return self.name not in ("map", "json") and all(e.orderable for e in self.elements)

    @property
    def groupable(self) -> bool:
        """Whether DuckDB tells its values apart as Trino does: to it the entries of a map have an order."""
        return not self.contains("map")

    def contains(self, *names: str) -> bool:
        """Whether it, or a type within it, has one of the base names."""
        return self.name in names or any(e.contains(*names) for e in self.elements)


UNKNOWN = Type("unknown")
BOOLEAN = Type("boolean")
TINYINT = Type("tinyint")
SMALLINT = Type("smallint")
INTEGER = Type("integer")
BIGINT = Type("bigint")
REAL = Type("real")
DOUBLE = Type("double")
VARCHAR = Type("varchar")
DATE = Type("date")
TIMESTAMP = Type("timestamp", (3,))
TIMESTAMP_TZ = Type("timestamp with time zone", (3,))
VARBINARY = Type("varbinary")
JSON = Type("json")
DAY_SECOND = Type("interval day to second")
YEAR_MONTH = Type("interval year to month")

INTEGERS = (TINYINT, SMALLINT, INTEGER, BIGINT)
_INTEGER_DIGITS = {TINYINT: 3, SMALLINT: 5, INTEGER: 10, BIGINT: 19}
_INTEGER_RANK = {t: n for n, t in enumerate(INTEGERS)}
_DUCKDB = {
    UNKNOWN: "INTEGER",
    BOOLEAN: "BOOLEAN",
    TINYINT: "TINYINT",
    SMALLINT: "SMALLINT",
    INTEGER: "INTEGER",
    BIGINT: "BIGINT",
    REAL: "FLOAT",
    DOUBLE: "DOUBLE",
    DATE: "DATE",
    DAY_SECOND: "BIGINT",
    YEAR_MONTH: "INTEGER",
    VARBINARY: "BLOB",
    JSON: "VARCHAR",
}


def decimal(precision: int, scale: int) -> Type:
    """The decimal type of that many digits, ``scale`` of them after the point."""
    return Type("decimal", (precision, scale))


def varchar(length: int | None) -> Type:
    """The varchar of at most ``length`` characters, or the unbounded one."""
    return VARCHAR if length is None else Type("varchar", (length,))


_READ = ("joniregexp", "codepoints", "jsonpath")  # types of parameters that are given as text


def array(element: Type) -> Type:
    """The array of that element type."""
    return Type("array", (), (element,))


def row(fields: Sequence[tuple[str | None, Type]]) -> Type:
    """The row of those fields."""
    return Type("row", (), tuple(t for _, t in fields), tuple(n for n, _ in fields))


def is_integer(type_: Type) -> bool:
    """Tell a tinyint, smallint, integer or bigint."""
    return type_ in _INTEGER_RANK


def is_numeric(type_: Type) -> bool:
    """Tell a number of any kind."""
    return is_integer(type_) or type_ in (REAL, DOUBLE) or type_.name == "decimal"


def as_decimal(type_: Type) -> Type:
    """The decimal type that holds every value of an integer type; a decimal is itself."""
    return type_ if type_.name == "decimal" else decimal(_INTEGER_DIGITS[type_], 0)


def common(left: Type, right: Type) -> Type | None:
    """The type to which both sides are coerced, or None where Trino finds none."""
    if left == right:
        return left if zones(left) == zones(right) else _with_zones(left, right)
    if left == UNKNOWN:
        return right
    if right == UNKNOWN:
        return left
    if is_integer(left) and is_integer(right):
        return max(left, right, key=lambda t: _INTEGER_RANK[t])
    if is_numeric(left) and is_numeric(right):
        for floating in (DOUBLE, REAL):
            if floating in (left, right):
                return floating
        return _common_decimal(as_decimal(left), as_decimal(right))
    names = {left.name, right.name}
    if names == {"varchar"}:
        if left.length is None or right.length is None:
            return VARCHAR
        return varchar(max(left.length, right.length))
    if names <= {"char", "varchar"}:
        lengths = [_LONGEST_CHAR if t.length is None else t.length for t in (left, right)]
        return Type("char", (min(max(lengths), _LONGEST_CHAR),))
    if names <= {"date", "timestamp", "timestamp with time zone"}:
        name = next(n for n in ("timestamp with time zone", "timestamp") if n in names)
        both = {left.zone, right.zone}  # a date and a timestamp are in UTC
        zone = MIXED if len(both) > 1 else left.zone
        return Type(name, (max(t.parameters[0] for t in (left, right) if t.parameters),), zone=zone)
    if names == {"array"}:
        element = common(left.element, right.element)
        return element and array(element)
    if names == {"time"}:
        return max(left, right, key=lambda t: t.precision)
    if names in ({"map"}, {"row"}) and len(left.elements) == len(right.elements):
        elements = [common(a, b) for a, b in zip(left.elements, right.elements, strict=True)]
        found = tuple(e for e in elements if e is not None)
        labels = tuple(a if a == b else None for a, b in zip(left.names, right.names, strict=True))
        return Type(left.name, (), found, labels) if len(found) == len(elements) else None
    return None


def zones(type_: Type) -> tuple[str, ...]:
    """The time zones of a type and of those within it."""
    return (type_.zone, *(zone for e in type_.elements for zone in zones(e)))


def _with_zones(left: Type, right: Type) -> Type:
    """The one type that both are, with the zones of both."""
    elements = tuple(_with_zones(a, b) for a, b in zip(left.elements, right.elements, strict=True))
    return replace(left, elements=elements, zone=left.zone if left.zone == right.zone else MIXED)


def _common_decimal(left: Type, right: Type) -> Type:
    scale = max(left.scale, right.scale)
    whole = max(left.precision - left.scale, right.precision - right.scale)
    return decimal(min(MAX_DECIMAL, whole + scale), scale)


def coercible(source: Type, target: Type) -> bool:
    """Tell whether Trino converts ``source`` to ``target`` unasked."""
    return common(source, target) == target or (source.name == "varchar" and target.name in _READ)


def convertible(source: str, target: str) -> bool:
    """Tell whether Trino converts a value of the type with the text *source* to *target* unasked."""
    return coercible(parse_type(source), parse_type(target))


def anonymous(text: str) -> bool:
    """Tell a type with a row in it that has a field without a name, by the type's text."""

    def within(type_: Type) -> bool:
        return None in type_.names or any(within(e) for e in type_.elements)

    return within(parse_type(text))


_SIMPLE = {
    "boolean": BOOLEAN,
    "tinyint": TINYINT,
    "smallint": SMALLINT,
    "integer": INTEGER,
    "int": INTEGER,
    "bigint": BIGINT,
    "real": REAL,
    "double": DOUBLE,
    "double precision": DOUBLE,
    "varchar": VARCHAR,
    "date": DATE,
    "timestamp": TIMESTAMP,
    "timestamp without time zone": TIMESTAMP,
    "timestamp with time zone": TIMESTAMP_TZ,
    "decimal": decimal(38, 0),
    "unknown": UNKNOWN,
    "interval day to second": DAY_SECOND,
    "interval year to month": YEAR_MONTH,
    "varbinary": VARBINARY,
    "json": JSON,
    "time": Type("time", (3,)),
    "time without time zone": Type("time", (3,)),
    "char": Type("char", (1,)),
}
# Types of Trino whose values this engine does not compute with.
_UNSUPPORTED = {
    "time with time zone", "uuid", "ipaddress", "hyperloglog", "p4hyperloglog", "qdigest", "tdigest", "setdigest",
    "geometry",
}  # fmt: skip


def parse_type(text: str) -> Type:
    """Read a type as Trino writes it.

    Raises QueryError: NOT_SUPPORTED for a type of Trino's that this engine lacks, TYPE_NOT_FOUND for an unknown one.
    """
    words = " ".join(text.split())
    if "(" not in words or not re.match(r"(?i)(row|array|map) ?\(", words):
        words = words.lower()
    if found := _SIMPLE.get(words):
        return found
    match = re.fullmatch(r"([A-Za-z0-9_ ]+?) ?\((.*)\)( with time zone| without time zone)?", words)
    name, inside, zone = match.groups() if match else (words, "", None)
    name = name.lower()
    if name in _UNSUPPORTED or (name == "time" and zone):
        raise QueryError("NOT_SUPPORTED", unsupported(f"type {words}"))
    if name in ("array", "map"):
        elements = tuple(parse_type(part) for part in _split(inside))
        if len(elements) == (1 if name == "array" else 2):
            return Type(name, (), elements)
    if name == "row" and match:
        return row([_parse_field(part.strip()) for part in _split(inside)])
    if match and re.fullmatch(r" ?\d+ ?(, ?\d+ ?)?", inside):
        numbers = tuple(int(n) for n in inside.split(","))
        if name == "varchar" and len(numbers) == 1 and not zone:
            return VARCHAR if numbers[0] >= 2147483647 else Type("varchar", numbers)
        if name == "char" and len(numbers) == 1:
            if not 0 <= numbers[0] <= _LONGEST_CHAR:
                message = f"CHAR length must be in range [0, {_LONGEST_CHAR}], got {numbers[0]}"
                raise QueryError("INVALID_FUNCTION_ARGUMENT", message)
            return Type("char", numbers)
        if name in ("decimal", "numeric"):
            precision, scale = (*numbers, 0)[:2]
            if not 0 < precision <= MAX_DECIMAL or scale > precision:
                limits = "precision must be in range [1, 38] and its scale in range [0, precision]"
                raise QueryError("INVALID_FUNCTION_ARGUMENT", f"DECIMAL {limits}: {words}")
            return decimal(precision, scale)
        if name in ("timestamp", "time") and len(numbers) == 1:
            if numbers[0] > 6:
                raise QueryError("NOT_SUPPORTED", unsupported(f"type {words} (at most 6 digits of a second)"))
            return Type("timestamp with time zone" if zone == " with time zone" else name, numbers)
    raise QueryError("TYPE_NOT_FOUND", f"Unknown type: {words}")


def _parse_field(text: str) -> tuple[str | None, Type]:
    """A field of a row: a type, or a name, which Trino writes without quotes, and a type."""
    if found := re.fullmatch(r'"((?:[^"]|"")*)" (.+)', text):
        return found[1].replace('""', '"'), parse_type(found[2])
    for at in (-1, *(n for n, char in enumerate(text) if char == " ")):
        try:
            type_ = parse_type(text[at + 1 :])
        except QueryError as error:
            if error.code != "TYPE_NOT_FOUND":
                raise
        else:
            return text[:at] if at > 0 else None, type_
    raise QueryError("TYPE_NOT_FOUND", f"Unknown type: {text}")


def _split(text: str) -> list[str]:
    parts, depth, current, quoted = [], 0, "", False
    for char in text:
        quoted ^= char == '"'
        depth += 0 if quoted else (char == "(") - (char == ")")
        if char == "," and not depth and not quoted:
            parts.append(current)
            current = ""
        else:
            current += char
    return [*parts, current]


def duckdb(type_: Type) -> str:
    """The DuckDB type for a Trino type's values; a timestamp with time zone is held as its instant in UTC."""
    if type_ in _DUCKDB:
        return _DUCKDB[type_]
    if type_.name == "decimal":
        return f"DECIMAL({type_.precision},{type_.scale})"
    if type_.name == "array":
        return f"{duckdb(type_.element)}[]"
    if type_.name == "map":
        return f"MAP({duckdb(type_.elements[0])}, {duckdb(type_.elements[1])})"
    if type_.name == "row":
        return "STRUCT(" + ", ".join(f"f{n} {duckdb(e)}" for n, e in enumerate(type_.elements)) + ")"
    if type_.name in _READ or type_.name == "char":
        return "VARCHAR"
    if type_.name == "time":
        return "TIME"
    return {"varchar": "VARCHAR", "timestamp": "TIMESTAMP", "timestamp with time zone": "TIMESTAMP"}[type_.name]


def duckdb_type(trino_type: str) -> str:
    """The DuckDB type that holds the values of the Trino type with that text."""
    return duckdb(parse_type(trino_type))
