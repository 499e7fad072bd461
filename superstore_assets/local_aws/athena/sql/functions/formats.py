"""``format``, which is Java's ``Formatter``, and other numbers in words."""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from ..casts import cast
from ..casts.to_text import decimal_text
from ..errors import QueryError, unsupported
from ..java_numbers import double_text, float_text
from ..routines import Failure, Routine, Routines
from ..types import VARCHAR, is_integer
from ..values import Value, string
from .entry import Family, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"
_SPEC = re.compile(r"%(?:(\d+)\$)?([-#+ 0,(<]*)(\d+)?(?:\.(\d+))?([tT]?[a-zA-Z%])")


def _kind(value: Value) -> str:
    """How Java would hold the value: as a whole number, a decimal, a double, a float, a boolean or a text."""
    if is_integer(value.type):
        return "i"
    kinds = {"decimal": "m", "double": "f", "real": "r", "boolean": "b", "varchar": "s", "char": "s", "unknown": "n"}
    if value.type.name == "date":
        return "D"
    found = kinds.get(value.type.name)
    if found is None:
        raise QueryError("NOT_SUPPORTED", unsupported(f"format() of {value.type}"))
    return found


def _format(pattern: str, values: Sequence[str | None], kinds: str) -> str:
    found, at, next_ = [], 0, 0
    while at < len(pattern):
        if pattern[at] != "%":
            found.append(pattern[at])
            at += 1
            continue
        spec = _SPEC.match(pattern, at)
        if spec is None:
            raise Failure(_BAD, f"Invalid format string: {pattern} (UnknownFormatConversion)")
        at = spec.end()
        index, flags, width, precision, letter = spec.groups()
        if letter in "%n":
            found.append(_padded("%" if letter == "%" else "\n", flags, width))
            continue
        if "<" in flags:
            raise Failure("NOT_SUPPORTED", unsupported("the flag < in format()"))
        if index is None:
            index, next_ = next_, next_ + 1
        else:
            index = int(index) - 1
        if index >= len(values):
            raise Failure(_BAD, f"Invalid format string: {pattern} (MissingFormatArgument)")
        text = _one(pattern, values[index], kinds[index], flags, precision, letter, width)
        found.append(text.upper() if letter.isupper() else text)
    return "".join(found)


def _padded(text: str, flags: str, width: str | None) -> str:
    size = int(width or 0)
    return text.ljust(size) if "-" in flags else text.rjust(size)


def _one(
    pattern: str, text: str | None, kind: str, flags: str, precision: str | None, letter: str, width: str | None
) -> str:
    low = letter.lower()
    if low not in "bsdxoef" or (low in ("x", "o") and set(flags) - {"-", "0"}):
        if low == "c" and text is not None and kind in "si":
            raise Failure(_BAD, f"Invalid format string: {pattern} (IllegalFormatConversion)")
        raise Failure("NOT_SUPPORTED", unsupported(f"%{letter} with these flags in format()"))
    if low == "b":
        shown = text if kind == "b" and text is not None else "true" if text is not None else "false"
        return _padded(shown[: int(precision)] if precision else shown, flags, width)
    if text is None or low == "s":
        if set(flags) - {"-"}:
            raise Failure(_BAD, f"Invalid format string: {pattern} (FormatFlagsConversionMismatch)")
        shown = "null" if text is None else _shown(text, kind)
        return _padded(shown[: int(precision)] if precision is not None else shown, flags, width)
    if ("-" in flags or "0" in flags) and width is None:
        raise Failure(_BAD, f"Invalid format string: {pattern} (MissingFormatWidth)")
    if low in "dxo":
        if kind != "i" or precision is not None:
            raise Failure(_BAD, f"Invalid format string: {pattern} (IllegalFormatConversion)")
        number = int(text)
        if low != "d":
            digits = format(number & (1 << 64) - 1, low)
            return digits.rjust(int(width or 0), "0") if "0" in flags else _padded(digits, flags, width)
        return _signed(str(abs(number)), number < 0, flags, width)
    if kind not in "mfr":
        raise Failure(_BAD, f"Invalid format string: {pattern} (IllegalFormatConversion)")
    return _real(text, kind, flags, int(precision or 6), low, width)


def _shown(text: str, kind: str) -> str:
    return double_text(float(text)) if kind == "f" else float_text(float(text)) if kind == "r" else text


def _real(text: str, kind: str, flags: str, places: int, letter: str, width: str | None) -> str:
    if text.lower() in ("nan", "inf", "-inf", "infinity", "-infinity"):
        raise Failure("NOT_SUPPORTED", unsupported("format() of a number that is not finite"))
    exact = Decimal(_shown(text, kind))
    with localcontext(Context(prec=500, Emin=-(10**6), Emax=10**6)):
        size = abs(exact)
        if letter == "f":
            digits = f"{size.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"
        else:
            power = size.adjusted() if size else 0
            mantissa = size.scaleb(-power).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
            if mantissa >= 10:
                power, mantissa = power + 1, mantissa.scaleb(-1).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
            digits = f"{mantissa:f}e{'-' if power < 0 else '+'}{abs(power):02}"
    return _signed(digits, text.startswith("-"), flags, width)


def _signed(digits: str, negative: bool, flags: str, width: str | None) -> str:
    if "," in flags:
        whole, point, rest = digits.partition(".")
        digits = f"{int(whole):,}" + point + rest
    before = ("(" if "(" in flags else "-") if negative else "+" if "+" in flags else " " if " " in flags else ""
    after = ")" if negative and "(" in flags else ""
    if "0" in flags:
        digits = digits.rjust(int(width or 0) - len(before) - len(after), "0")
    return _padded(before + digits + after, flags, width)


def format_sql(pattern: Value, values: Sequence[Value]) -> str:
    """SQL of ``format(pattern, values...)``."""
    texts, kinds = [], ""
    for value in values:
        kind = _kind(value)
        kinds += kind
        if kind == "m":
            texts.append(decimal_text(value.sql, value.type))
        elif kind in "sDb" and value.type.name != "varchar":
            text = cast(value, VARCHAR)
            texts.append(text.sql if text else value.sql)
        else:
            texts.append(f"CAST({value.sql} AS VARCHAR)")
    listed = f"CAST([{', '.join(texts)}] AS VARCHAR[])"
    return f"trino_format({pattern.sql}, {listed}, {string(kinds)})"


_UNITS = ((604800, "week"), (86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))


def _human_readable(seconds: float) -> str:
    if seconds != seconds or abs(seconds) == float("inf"):
        raise Failure(_BAD, "Invalid argument found: not a finite number of seconds")
    left = abs(int(Decimal(abs(seconds)).quantize(Decimal(1), ROUND_HALF_UP, Context(prec=400))))
    parts = []
    for size, name in _UNITS:
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count} {name}{'' if count == 1 else 's'}")
    return ", ".join(parts) or "0 seconds"


def _format_number(number: int) -> str:
    """In thousands, millions, ...: three digits at least that say something."""
    size, at, units = Decimal(number), 0, ("", "K", "M", "B", "T", "Q")
    while abs(size) >= 1000 and at < len(units) - 1:
        size, at = size / 1000, at + 1
    places = 2 if abs(size) < 10 else 1 if abs(size) < 100 else 0
    shown = f"{size.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"
    return (shown.rstrip("0").rstrip(".") if "." in shown else shown) + units[at]


_DURATION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([a-zA-Z]+)\s*")
_MILLISECONDS = {
    "ns": Decimal("1e-6"), "us": Decimal("1e-3"), "ms": Decimal(1), "s": Decimal(1000), "m": Decimal(60_000),
    "h": Decimal(3_600_000), "d": Decimal(86_400_000),
}  # fmt: skip


def _duration(text: str) -> int:
    found = _DURATION.fullmatch(text)
    if found is None or found[2] not in _MILLISECONDS:
        raise Failure(_BAD, f"duration is not a valid data duration string: {text}")
    return int((Decimal(found[1]) * _MILLISECONDS[found[2]]).quantize(Decimal(1), ROUND_HALF_UP))


_SIZES = {unit: 1024**n for n, unit in enumerate(("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"))}


def _data_size(text: str) -> str:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([a-zA-Z]+)", text)
    if found is None or found[2] not in _SIZES:
        raise Failure(_BAD, f"Invalid data size: '{text}'")
    return str(int(Decimal(found[1]) * _SIZES[found[2]]))


FORMATS = Family(
    (
        scalar("human_readable_seconds(double) -> varchar", "trino_human_seconds({0})", fails=True),
        scalar("format_number(bigint) -> varchar", "trino_format_number({0})"),
        scalar("parse_duration(varchar(x)) -> interval day to second", "trino_duration({0})", fails=True),
        scalar(
            "parse_data_size(varchar(x)) -> decimal(38,0)", "CAST(trino_data_size({0}) AS DECIMAL(38,0))", fails=True
        ),
        scalar(
            "parse_presto_data_size(varchar(x)) -> decimal(38,0)",
            "CAST(trino_data_size({0}) AS DECIMAL(38,0))",
            fails=True,
        ),
    ),
    Routines(
        python={
            "trino_format": Routine(_format, ("VARCHAR", "VARCHAR[]", "VARCHAR"), "VARCHAR", refuses=True),
            "trino_human_seconds": Routine(_human_readable, ("DOUBLE",), "VARCHAR"),
            "trino_format_number": Routine(_format_number, ("BIGINT",), "VARCHAR"),
            "trino_duration": Routine(_duration, ("VARCHAR",), "BIGINT"),
            "trino_data_size": Routine(_data_size, ("VARCHAR",), "VARCHAR"),
        }
    ),
)
