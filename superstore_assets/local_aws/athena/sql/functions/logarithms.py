"""The decimal logarithm as Java's ``Math.log10`` gives it: the double nearest to the exact value.

The C library that DuckDB calls misses it in the last digit for one number in twelve. It is computed here in whole
numbers, as multiples of 2 ** -120: the mantissa is brought near 1 by a table of 64 logarithms, the rest is the series
of the area tangent.
"""

import math
from decimal import Context, Decimal
from functools import cache

_PLACES = 120
_TABLE = 64


@cache
def _logarithm(numerator: int, denominator: int = 1) -> int:
    """The natural logarithm of a fraction."""
    exact = Context(prec=50)
    logarithm = exact.ln(exact.divide(Decimal(numerator), Decimal(denominator)))
    return int(exact.multiply(logarithm, Decimal(1 << _PLACES)))


def log10(number: float) -> float:
    """The decimal logarithm of a positive number; infinity and NaN are their own."""
    if not math.isfinite(number):
        return number
    mantissa, exponent = math.frexp(number)
    x = int(mantissa * (1 << 53)) << (_PLACES - 53)
    nearest = x >> (_PLACES - 7)  # in 64ths of a half, from 64 to 127
    center = nearest << (_PLACES - 7)
    ratio = ((x - center) << _PLACES) // (x + center)
    square = ratio * ratio >> _PLACES
    total, power, odd = 0, ratio, 1
    while power:
        total += power // odd
        power = power * square >> _PLACES
        odd += 2
    return (2 * total + _logarithm(nearest, _TABLE) + (exponent - 1) * _logarithm(2)) / _logarithm(10)
