"""Bits of whole numbers, and their digits in other bases (``BitwiseFunctions``, ``MathFunctions``)."""

import re

from ..routines import Failure, Routine, Routines
from ..types import INTEGERS, Type, duckdb
from .entry import Family, Function, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def _bits(type_: Type) -> int:
    return 8 << INTEGERS.index(type_)


def _signed(number: int, bits: int) -> int:
    number &= (1 << bits) - 1
    return number - (1 << bits) if number >> (bits - 1) else number


def _left(number: int, shift: int, bits: int) -> int:
    return _signed(number << shift, bits) if 0 <= shift < bits else 0


def _right(number: int, shift: int, bits: int) -> int:
    if not shift:
        return number
    return _signed((number & (1 << bits) - 1) >> shift, bits) if 0 < shift < bits else 0


def _arithmetic(number: int, shift: int, bits: int) -> int:
    return number >> (shift if 0 <= shift < bits else bits - 1)


def _count(number: int, bits: int) -> int:
    if not 1 < bits <= 64:
        raise Failure(_BAD, f"Bits specified in bit_count must be between 2 and 64, got {bits}")
    if not -(1 << (bits - 1)) <= number < 1 << (bits - 1):
        raise Failure(_BAD, f"Number must be representable with the bits specified. {number} cannot be represented")
    return (number & (1 << bits) - 1).bit_count()


def _to_base(number: int, base: int) -> str:
    _check_base(base)
    left, digits = abs(number), ""
    while left or not digits:
        left, digit = divmod(left, base)
        digits = _DIGITS[digit] + digits
    return f"-{digits}" if number < 0 else digits


def _from_base(text: str, base: int) -> int:
    _check_base(base)
    if not re.fullmatch("[+-]?[0-9A-Za-z]+", text):
        raise Failure(_BAD, f"Not a valid base-{base} number: {text}")
    try:
        found = int(text, base)
    except ValueError as error:
        raise Failure(_BAD, f"Not a valid base-{base} number: {text}") from error
    if not -(2**63) <= found < 2**63:
        raise Failure(_BAD, f"Not a valid base-{base} number: {text}")
    return found


def _check_base(base: int) -> None:
    if not 2 <= base <= 36:
        raise Failure(_BAD, f"Radix must be between 2 and 36, got {base}")


def _shifts() -> list[Function]:
    names = {"left_shift": "left", "right_shift": "right", "right_shift_arithmetic": "arithmetic"}
    return [
        scalar(
            f"bitwise_{name}({t}, integer) -> {t}",
            f"CAST(trino_shift_{own}({{0}}, {{1}}, {_bits(t)}) AS {duckdb(t)})",
            fails=True,
        )
        for name, own in names.items()
        for t in INTEGERS
    ]


_SHIFT = ("BIGINT", "INTEGER", "INTEGER")
BITS = Family(
    (
        scalar("bitwise_and(bigint, bigint) -> bigint", "({0} & {1})"),
        scalar("bitwise_or(bigint, bigint) -> bigint", "({0} | {1})"),
        scalar("bitwise_xor(bigint, bigint) -> bigint", "xor({0}, {1})"),
        scalar("bitwise_not(bigint) -> bigint", "(~{0})"),
        *_shifts(),
        scalar("bit_count(bigint, bigint) -> bigint", "trino_bit_count({0}, {1})", fails=True),
        scalar("to_base(bigint, bigint) -> varchar(64)", "trino_to_base({0}, {1})", fails=True),
        scalar("from_base(varchar(x), bigint) -> bigint", "trino_from_base({0}, {1})", fails=True),
    ),
    Routines(
        python={
            "trino_shift_left": Routine(_left, _SHIFT, "BIGINT"),
            "trino_shift_right": Routine(_right, _SHIFT, "BIGINT"),
            "trino_shift_arithmetic": Routine(_arithmetic, _SHIFT, "BIGINT"),
            "trino_bit_count": Routine(_count, ("BIGINT", "BIGINT"), "BIGINT"),
            "trino_to_base": Routine(_to_base, ("BIGINT", "BIGINT"), "VARCHAR"),
            "trino_from_base": Routine(_from_base, ("VARCHAR", "BIGINT"), "BIGINT"),
        }
    ),
)
