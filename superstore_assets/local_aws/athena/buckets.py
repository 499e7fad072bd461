"""Which bucket a row belongs to, by Hive's first bucketing function.

Source: Trino's ``HiveBucketingV1``. Hashes are Java's ints of 32 bits.
"""

import datetime
import re
import struct
from collections.abc import Sequence
from typing import Any

from superstore_assets.local_aws.athena.serdes import refuse

_EPOCH = datetime.date(1970, 1, 1)


def bucket_of(values: Sequence[Any], kinds: Sequence[str], count: int) -> int:
    """The number, from 0, of the bucket of a row with these values of Hive's types in its bucketing columns."""
    found = 0
    for value, kind in zip(values, kinds, strict=True):
        found = (31 * found + _hash(value, kind)) & 0xFFFFFFFF
    return int((found & 0x7FFFFFFF) % count)


def check_bucketing_type(kind: str) -> None:
    """Refuse a type of a bucketing column whose hash is not computed here."""
    if not re.fullmatch(r"boolean|tinyint|smallint|int|bigint|float|double|date|string|varchar\(\d+\)", kind):
        raise refuse(f"bucketing by a column of type {kind}")


def _hash(value: Any, kind: str) -> int:
    if value is None:
        return 0
    if kind == "boolean":
        return int(value)
    if kind in ("tinyint", "smallint", "int"):
        return int(value)
    if kind == "bigint":
        return _folded(int(value))
    if kind == "float":
        return int.from_bytes(struct.pack(">f", value), "big", signed=True)
    if kind == "double":
        return _folded(int.from_bytes(struct.pack(">d", value), "big", signed=True))
    if kind == "date":
        return int((value - _EPOCH).days)
    found = 0
    for byte in str(value).encode():
        found = (31 * found + (byte - 256 if byte > 127 else byte)) & 0xFFFFFFFF
    return found


def _folded(number: int) -> int:
    """A long's hash: its halves combined."""
    bits = number & 0xFFFFFFFFFFFFFFFF
    return (bits >> 32 ^ bits) & 0xFFFFFFFF
