"""Numbers as Java reads and writes them, where Python or DuckDB differ.

The digits are those of ``Double.toString`` and ``Float.toString`` of Java 17 (``FloatingDecimal``), which runs Trino
426: of the decimals that read back as the number they are not always the shortest (2.0E19 but
4.6116860184273879E18), as JDK-4511638 tells, which Java 19 changed.
"""

import math
import re
import struct
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal, InvalidOperation

_DOUBLE, _FLOAT = 53, 24  # bits of a mantissa


def special(number: float) -> str | None:
    """NaN and the infinities as Java writes them; None for all others."""
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    return None


def double_digits(number: float) -> tuple[str, str, int]:
    """Sign, digits and the exponent of the first digit, of a finite double."""
    sign = "-" if math.copysign(1, number) < 0 else ""
    size = abs(number)
    if size == 0:
        return sign, "0", 0
    if 1e-40 <= size < 1e15:
        digits, exponent = _shortest(size)
        if len(digits) <= 15:  # where so few tell it, Java finds them too
            return sign, digits, exponent
    return sign, *_digits(size, _DOUBLE)


def float_digits(number: float) -> tuple[str, str, int]:
    """The same for a 32-bit number."""
    sign = "-" if math.copysign(1, number) < 0 else ""
    return sign, *(_digits(abs(number), _FLOAT) if number else ("0", 0))


def _shortest(size: float) -> tuple[str, int]:
    mantissa, _, power = repr(size).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    exponent = len(whole) - 1 if whole != "0" else len(digits) - len(fraction) - 1
    return digits.rstrip("0"), exponent + int(power or 0)


def _digits(size: float, bits: int) -> tuple[str, int]:
    """Digits and exponent of a positive number with a mantissa of so many bits."""
    mantissa, exponent = math.frexp(size)
    lowest = -1021 if bits == _DOUBLE else -125
    significant = bits - max(0, lowest - exponent)  # fewer in a subnormal number
    whole = int(mantissa * (1 << _DOUBLE))
    binary = exponent - 1
    zeros = (whole & -whole).bit_length() - 1
    fraction_bits = _DOUBLE - zeros
    tiny = max(0, fraction_bits - binary - 1)
    if tiny == 0 and -21 <= binary <= 62:
        return _whole_digits(int(size), max(0, binary - significant - 1) if binary > significant else 0)
    decimal = math.floor((mantissa * 2 - 1.5) * 0.289529654 + 0.176091259 + binary * 0.301029995663981)
    # size = b / s, and half the distance to its neighbours is m / s.
    five_b, five_s = max(0, -decimal), max(0, decimal)
    two_b, two_s = five_b + tiny + binary, five_s + tiny
    two_m = two_b - significant
    two_b -= fraction_bits - 1
    common = min(two_b, two_s)
    two_b, two_s, two_m = two_b - common, two_s - common, two_m - common
    if fraction_bits == 1:
        two_m -= 1
    if two_m < 0:
        two_b, two_s, two_m = two_b - two_m, two_s - two_m, 0
    b = ((whole >> zeros) * 5**five_b) << two_b
    s, m = 5**five_s << two_s, 5**five_b << two_m
    needed = max(fraction_bits + two_b + _bits_of_five(five_b), two_s + 1 + _bits_of_five(five_s + 1))
    return _generate(b, s, m, decimal, 32 if needed < 32 else 64 if needed < 64 else None)


def _bits_of_five(power: int) -> int:
    return 0 if power == 0 else (5**power).bit_length() if power < 27 else power * 3


def _wrapped(number: int, width: int | None) -> int:
    """A number in an int or a long, which goes round at its limits; Java overflows here now and then."""
    if width is None:
        return number
    half = 1 << (width - 1)
    return (number + half) % (2 * half) - half


def _generate(b: int, s: int, m: int, decimal: int, width: int | None) -> tuple[str, int]:
    """Digit by digit until what is left is less than the distance to a neighbour."""
    tens = s * 10
    digit, b = divmod(b, s)
    b, m = b * 10, _wrapped(m * 10, width)
    low, high = b < m, _wrapped(b + m, width) > tens
    digits = [digit]
    if digit == 0 and not high:
        digits, decimal = [], decimal - 1
    if not -3 <= decimal < 8:
        low = high = False  # two digits at least where an exponent is written
    while not low and not high:
        digit, b = divmod(b, s)
        b, m = b * 10, _wrapped(m * 10, width)
        low, high = (b < m, _wrapped(b + m, width) > tens) if m > 0 else (True, True)
        digits.append(digit)
    above_half = _wrapped(_wrapped(2 * b, width) - tens, width)
    if high and (not low or above_half > 0 or (above_half == 0 and digits[-1] & 1)):
        return _rounded_up(digits, decimal)
    return _text(digits), decimal


def _rounded_up(digits: list[int], decimal: int) -> tuple[str, int]:
    at = len(digits) - 1
    while at >= 0 and digits[at] == 9:
        digits[at] = 0
        at -= 1
    if at < 0:
        return "1", decimal + 1
    digits[at] += 1
    return _text(digits), decimal


def _text(digits: list[int]) -> str:
    return "".join(map(str, digits)).rstrip("0") or "0"


def _whole_digits(number: int, unsure: int) -> tuple[str, int]:
    """A whole number without the digits that its ``unsure`` lowest bits cannot tell."""
    dropped = len(str(2**unsure)) - 1 if unsure > 1 else 0
    number, rest = divmod(number, 10**dropped)
    if dropped and rest >= 10**dropped // 2:
        number += 1
    text = str(number)
    return text.rstrip("0") or "0", len(text) + dropped - 1


def double_text(number: float) -> str:
    """``Double.toString``: ``0.1``, ``1.0E10``."""
    return special(number) or _plain(*double_digits(number))


def float_text(number: float) -> str:
    """``Float.toString`` of a 32-bit number."""
    return special(number) or _plain(*float_digits(number))


def _plain(sign: str, digits: str, exponent: int) -> str:
    if digits == "0":
        return sign + "0.0"
    if not -3 <= exponent < 7:
        return f"{sign}{digits[0]}.{digits[1:] or '0'}E{exponent}"
    if exponent < 0:
        return f"{sign}0.{'0' * (-exponent - 1)}{digits}"
    whole = digits[: exponent + 1].ljust(exponent + 1, "0")
    return f"{sign}{whole}.{digits[exponent + 1 :] or '0'}"


def double_scientific(number: float) -> str:
    """A double as Trino's cast to varchar writes it (``DoubleOperators``): ``1.5E0``."""
    return special(number) or _scientific(*double_digits(number))


def float_scientific(number: float) -> str:
    """A 32-bit number as Trino's cast to varchar writes it (``RealOperators``): at most seven digits."""
    if found := special(number):
        return found
    sign, digits, exponent = float_digits(number)
    if len(digits) > 7:
        # It goes through the double that its text is, of which the nearest seven digits are taken.
        exact = Decimal(float(f"{digits[0]}.{digits[1:]}E{exponent}"))
        rounded = Context(prec=7, rounding=ROUND_HALF_EVEN).create_decimal(exact)
        exponent = rounded.adjusted()
        digits = "".join(map(str, rounded.as_tuple().digits)).rstrip("0")
    return _scientific(sign, digits, exponent)


def _scientific(sign: str, digits: str, exponent: int) -> str:
    return sign + "0E0" if digits == "0" else f"{sign}{digits[0]}.{digits[1:] or '0'}E{exponent}"


_SPACES = "".join(map(chr, range(33)))  # what String.trim removes
_NUMBER = r"[0-9]+\.?[0-9]*|\.[0-9]+"
_HEXADECIMAL = r"0[xX](?:[0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)[pP][+-]?[0-9]+"
_FLOATING = re.compile(rf"([+-]?)(?:(NaN|Infinity)|((?:{_NUMBER})(?:[eE][+-]?[0-9]+)?|{_HEXADECIMAL})[fFdD]?)")


def parse_double(text: str) -> float:
    """``Double.parseDouble``; raises ValueError."""
    found = _FLOATING.fullmatch(text.strip(_SPACES))
    if found is None:
        raise ValueError(text)
    sign, word, digits = found.groups()
    size = float(word) if word else _read(digits)
    return -size if sign == "-" else size


def _read(digits: str) -> float:
    if digits[:2].lower() != "0x":
        return float(digits)
    try:
        return float.fromhex(digits)
    except OverflowError:
        return math.inf


def parse_float(text: str) -> float:
    """``Float.parseFloat``: the text is rounded once, to a 32-bit number; raises ValueError."""
    size = parse_double(text)
    if not math.isfinite(size) or size == 0:
        return size
    nearest = _to_float(size)
    if nearest != size and math.isfinite(nearest) and "x" not in text.lower():
        # The double may lie just where two floats meet, on the other side of the text.
        exact = Decimal(text.strip(_SPACES).rstrip("fFdD"))
        for other in _neighbours(nearest):
            if abs(Decimal(other) - exact) < abs(Decimal(nearest) - exact):
                return other
    return nearest


def _to_float(number: float) -> float:
    try:
        return float(struct.unpack("f", struct.pack("f", number))[0])
    except OverflowError:
        return math.copysign(math.inf, number)


def _neighbours(number: float) -> list[float]:
    bits = struct.unpack("I", struct.pack("f", number))[0]
    found = []
    for other in (bits - 1, bits + 1):
        if 0 <= other < 1 << 32:
            value = float(struct.unpack("f", struct.pack("I", other))[0])
            if math.isfinite(value):
                found.append(value)
    return found


_DIGITS = re.compile(r"[+-]?\d+")


def parse_integer(text: str, bits: int) -> int:
    """``Long.parseLong`` and its like for so many bits: digits of any script, no blanks; raises ValueError."""
    if not _DIGITS.fullmatch(text):
        raise ValueError(text)
    number = int(text)
    if not -(1 << (bits - 1)) <= number < 1 << (bits - 1):
        raise ValueError(text)
    return number


_BIG_DECIMAL = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")


def parse_decimal(text: str, scale: int) -> Decimal:
    """``new BigDecimal(text)`` rounded half up to a scale; raises ValueError."""
    if not _BIG_DECIMAL.fullmatch(text):
        raise ValueError(text)
    try:
        return Decimal(text).quantize(Decimal(1).scaleb(-scale), ROUND_HALF_UP, Context(prec=max(200, len(text) + 50)))
    except InvalidOperation:
        raise OverflowError(text) from None
