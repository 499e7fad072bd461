"""Functions of Java's ``StrictMath`` with its operations in their order (fdlibm), so that no bit differs.

``Math`` hands these on to it. The sine, the cosine and the tangent it may give with an error of one unit in the last
place, as this machine's may.
"""

import math
import struct
from collections.abc import Sequence


def _high(x: float) -> int:
    """The upper half of a double's bits."""
    return int(struct.unpack(">Q", struct.pack(">d", x))[0]) >> 32


def _from_high(high: int) -> float:
    found: float = struct.unpack(">d", struct.pack(">Q", high << 32))[0]
    return found


def _series(t: float, coefficients: Sequence[float]) -> float:
    found = coefficients[-1]
    for coefficient in reversed(coefficients[:-1]):
        found = coefficient + t * found
    return found


def cbrt(x: float) -> float:
    """The cube root."""
    if x == 0 or not math.isfinite(x):
        return x
    size = abs(x)
    high = _high(size)
    # One below 0x00100000 has less than all its digits.
    high = high // 3 + 715094163 if high >= 0x00100000 else _high(size * 2.0**54) // 3 + 696219795
    t = _from_high(high)
    s = 19 / 35 + t * t / size * t
    t *= 5 / 14 + 45 / 28 / (s + 99 / 70 + -864 / 1225 / s)
    t = _from_high(_high(t) + 1)
    r = size / (t * t)
    t += t * ((r - t) / (t + t + r))
    return math.copysign(t, x)


_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10
_EXP = (
    1.66666666666666019037e-01, -2.77777777770155933842e-03, 6.61375632143793436117e-05, -1.65339022054652515390e-06,
    4.13813679705723846039e-08,
)  # fmt: skip


def _exp(x: float) -> float:
    """e to a power of at least 0.3."""
    power = 1 if x < 1.5 * math.log(2) else int(1.44269504088896338700 * x + 0.5)
    high, low = x - power * _LN2_HIGH, power * _LN2_LOW
    x = high - low
    t = x * x
    c = x - t * _series(t, _EXP)
    return math.ldexp(1 - ((low - x * c / (2 - c)) - high), power)


_EXPM1 = (
    1.0, -3.33333333333331316428e-02, 1.58730158725481460165e-03, -7.93650757867487942473e-05,
    4.00821782732936239552e-06, -2.01099218183624371326e-07,
)  # fmt: skip


def _expm1(x: float) -> float:
    """One less than e to a power that is not below zero and not above 22."""
    power = 0 if x < 0.5 * math.log(2) else 1 if x < 1.5 * math.log(2) else int(1.44269504088896338700 * x + 0.5)
    high, low = x - power * _LN2_HIGH, power * _LN2_LOW
    x = high - low
    rest = (high - x) - low
    half = 0.5 * x
    square = x * half
    r = _series(square, _EXPM1)
    t = 3 - r * half
    e = square * ((r - t) / (6 - x * t))
    if not power:
        return x - (x * e - square)
    e = x * (e - rest) - rest - square
    if power == 1:
        return 1 + 2 * (x - e)
    if power < 20:
        return math.ldexp(1 - 2.0**-power - (e - x), power)
    return math.ldexp(x - (e + 2.0**-power) + 1, power)


_MOST = 709.782712893384
"""The natural logarithm of the greatest double."""


def _half_exp(size: float) -> float:
    """Half of e to a great power."""
    if size < _MOST:
        return 0.5 * _exp(size)
    half = _exp(0.5 * size) if size < 1400 else math.inf
    return 0.5 * half * half


def cosh(x: float) -> float:
    """The hyperbolic cosine."""
    size = abs(x)
    if not math.isfinite(x):
        return size
    if size < 0.5 * math.log(2):
        t = _expm1(size)
        return 1 + t * t / (2 * (1 + t))
    if size < 22:
        t = _exp(size)
        return 0.5 * t + 0.5 / t
    return _half_exp(size)


def sinh(x: float) -> float:
    """The hyperbolic sine."""
    size = abs(x)
    if not math.isfinite(x) or size < 2.0**-28:
        return x
    if size >= 22:
        return math.copysign(_half_exp(size), x)
    t = _expm1(size)
    half = math.copysign(0.5, x)
    return half * (2 * t - t * t / (t + 1)) if size < 1 else half * (t + t / (t + 1))


_ATAN_HIGH = (4.63647609000806093515e-01, 7.85398163397448278999e-01, 9.82793723247329054082e-01, math.pi / 2)
_ATAN_LOW = (
    2.26987774529616870924e-17,
    3.06161699786838301793e-17,
    1.39033110312309984516e-17,
    6.12323399573676603587e-17,
)
_ATAN = (
    3.33333333333329318027e-01, -1.99999999998764832476e-01, 1.42857142725034663711e-01, -1.11111104054623557880e-01,
    9.09088713343650656196e-02, -7.69187620504482999495e-02, 6.66107313738753120669e-02, -5.83357013379057348645e-02,
    4.97687799461593236017e-02, -3.65315727442169155270e-02, 1.62858201153657823623e-02,
)  # fmt: skip


def atan(x: float) -> float:
    """The arc tangent."""
    size = abs(x)
    if math.isnan(x) or size < 2.0**-29:
        return x
    if size >= 2.0**66:
        return math.copysign(_ATAN_HIGH[3] + _ATAN_LOW[3], x)
    part = -1
    if size >= 0.4375:
        if size < 0.6875:
            part, size = 0, (2 * size - 1) / (2 + size)
        elif size < 1.1875:
            part, size = 1, (size - 1) / (size + 1)
        elif size < 2.4375:
            part, size = 2, (size - 1.5) / (1 + 1.5 * size)
        else:
            part, size = 3, -1 / size
    z = size * size
    w = z * z
    odd = z * _series(w, _ATAN[0::2])
    even = w * _series(w, _ATAN[1::2])
    if part < 0:
        found = size - size * (odd + even)
    else:
        found = _ATAN_HIGH[part] - ((size * (odd + even) - _ATAN_LOW[part]) - size)
    return math.copysign(found, x)


_PI_LOW = 1.2246467991473531772e-16


def atan2(y: float, x: float) -> float:
    """The angle of a point."""
    if math.isnan(x) or math.isnan(y) or 0 in (x, y) or not math.isfinite(x) or not math.isfinite(y):
        return math.atan2(y, x)
    if x == 1:
        return atan(y)
    power = (_high(abs(y)) >> 20) - (_high(abs(x)) >> 20)
    if power > 60:
        angle = math.pi / 2 + 0.5 * _PI_LOW
    elif x < 0 and power < -60:
        angle = 0.0
    else:
        angle = atan(abs(y / x))
    if x > 0:
        return math.copysign(angle, y)
    return math.pi - (angle - _PI_LOW) if y > 0 else (angle - _PI_LOW) - math.pi


_ASIN = (
    1.66666666666666657415e-01, -3.25565818622400915405e-01, 2.01212532134862925881e-01, -4.00555345006794114027e-02,
    7.91534994289814532176e-04, 3.47933107596021167570e-05,
)  # fmt: skip
_ASIN_BELOW = (
    1.0, -2.40339491173441421878e00, 2.02094576023350569471e00, -6.88283971605453293030e-01, 7.70381505559019352791e-02,
)  # fmt: skip
_HALF_PI, _HALF_PI_LOW = 1.57079632679489655800e00, 6.12323399573676603587e-17


def _ratio(t: float) -> float:
    return t * _series(t, _ASIN) / _series(t, _ASIN_BELOW)


def _cut(x: float) -> float:
    """A double without the lower half of its bits."""
    return _from_high(_high(x))


def asin(x: float) -> float:
    """The arc sine; not a number beyond 1."""
    size = abs(x)
    if size == 1:
        return x * _HALF_PI + x * _HALF_PI_LOW
    if math.isnan(x) or size > 1:
        return math.nan
    if size < 0.5:
        return x if size < 2.0**-27 else x + x * _ratio(x * x)
    t = (1 - size) * 0.5
    s, r = math.sqrt(t), _ratio(t)
    if size >= 0.975:
        found = _HALF_PI - (2 * (s + s * r) - _HALF_PI_LOW)
    else:
        w = _cut(s)
        c = (t - w * w) / (s + w)
        p = 2 * s * r - (_HALF_PI_LOW - 2 * c)
        found = _HALF_PI / 2 - (p - (_HALF_PI / 2 - 2 * w))
    return math.copysign(found, x)


def acos(x: float) -> float:
    """The arc cosine; not a number beyond 1."""
    size = abs(x)
    if size == 1:
        return 0.0 if x > 0 else math.pi + 2 * _HALF_PI_LOW
    if math.isnan(x) or size > 1:
        return math.nan
    if size < 0.5:
        if size <= 2.0**-57:
            return _HALF_PI + _HALF_PI_LOW
        return _HALF_PI - (x - (_HALF_PI_LOW - x * _ratio(x * x)))
    z = (1 - size) * 0.5
    s, r = math.sqrt(z), _ratio(z)
    if x < 0:
        return math.pi - 2 * (s + (r * s - _HALF_PI_LOW))
    w = _cut(s)
    return 2 * (w + (r * s + (z - w * w) / (s + w)))
