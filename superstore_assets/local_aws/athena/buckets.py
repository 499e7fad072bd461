"""Bucketed tables: which bucket a row belongs to by Hive's first bucketing function, and which file is which bucket.

Sources: Trino's ``HiveBucketingV1``, ``HiveBucketing`` and ``BackgroundHiveSplitLoader``. Hashes are Java's ints of 32
bits.
"""

import datetime
import itertools
import re
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from superstore_assets.local_aws.athena.equalities import wanted_values
from superstore_assets.local_aws.athena.parts import columns_of
from superstore_assets.local_aws.athena.serdes import refuse
from superstore_assets.local_aws.athena.sql import QueryError

_EPOCH = datetime.date(1970, 1, 1)
_HASHED = re.compile(r"boolean|tinyint|smallint|int|bigint|float|double|date|string|varchar\(\d+\)")
_NAMES = (re.compile(r"(0\d+)_\d+.*"), re.compile(r"bucket_(\d+)(?:_.*)?"))
_MOST_COMBINATIONS = 1000
_CONSTANTS = {"boolean": bool, "float": float, "double": float, "date": datetime.date}


@dataclass(frozen=True)
class Bucketing:
    """How the rows of a table are spread over files."""

    columns: tuple[tuple[str, str], ...]
    """Names and Hive types."""
    count: int

    def wanted(self, keep: Callable[[Mapping[str, Any]], bool]) -> set[int] | None:
        """The buckets that may hold rows that a scan's *keep* wants; None for all of them."""
        values = []
        for name, kind in self.columns:
            found = wanted_values(keep, name)
            expected = _CONSTANTS.get(kind, int if "int" in kind else str)
            if found is None or any(type(value) is not expected for value in found):
                return None
            values.append(found)
        kinds = [kind for _, kind in self.columns]
        rows = list(itertools.islice(itertools.product(*values), _MOST_COMBINATIONS + 1))
        return None if len(rows) > _MOST_COMBINATIONS else {bucket_of(row, kinds, self.count) for row in rows}

    def numbers(self, names: Sequence[str], table: str, partition: str) -> list[int]:
        """The bucket of each of a partition's files: as their names say, else by their order if there is one of each.

        Raises QueryError HIVE_INVALID_BUCKET_FILES, as Trino does.
        """
        corrupt = f"Hive table '{table}' is corrupt. "
        where = f"the declared bucket count ({self.count}) for partition: {partition or '<UNPARTITIONED>'}"
        found = [next((int(match[1]) for form in _NAMES if (match := form.fullmatch(name))), None) for name in names]
        if None in found:
            if len(names) != self.count:
                raise QueryError(
                    "HIVE_INVALID_BUCKET_FILES",
                    f"{corrupt}File '{names[found.index(None)]}' does not match the standard naming pattern, and the"
                    f" number of files in the directory ({len(names)}) does not match {where}",
                )
            order = sorted(names)
            return [order.index(name) for name in names]
        numbers = [number for number in found if number is not None]
        if max(numbers, default=0) >= self.count:
            raise QueryError(
                "HIVE_INVALID_BUCKET_FILES",
                f"{corrupt}The highest bucket number in the directory ({max(numbers)}) exceeds the bucket number range"
                f" defined by {where}",
            )
        return numbers


def bucketing_of(storage: Mapping[str, Any], parameters: Mapping[str, str], table: str) -> Bucketing | None:
    """How a table with that storage descriptor is bucketed; None where it is not, or not by what Trino knows."""
    names = [name.lower() for name in storage.get("BucketColumns") or []]
    count = storage.get("NumberOfBuckets") or 0
    if not names or count < 1 or "spark.sql.sources.provider" in parameters:
        return None
    kinds = dict(columns_of(storage))
    if missing := next((name for name in names if name not in kinds), None):
        message = f"Table '{table}' is bucketed on non-existent column '{missing}'"
        raise QueryError("HIVE_INVALID_METADATA", message)
    if not all(_HASHED.fullmatch(kinds[name]) for name in names):
        return None
    if parameters.get("bucketing_version", "1") != "1":
        raise refuse(f"tables of bucketing_version {parameters['bucketing_version']}")
    return Bucketing(tuple((name, kinds[name]) for name in names), count)


def bucket_of(values: Sequence[Any], kinds: Sequence[str], count: int) -> int:
    """The number, from 0, of the bucket of a row with these values of Hive's types in its bucketing columns."""
    found = 0
    for value, kind in zip(values, kinds, strict=True):
        found = (31 * found + _hash(value, kind)) & 0xFFFFFFFF
    return int((found & 0x7FFFFFFF) % count)


def check_bucketing_type(kind: str) -> None:
    """Refuse a type of a bucketing column whose hash is not computed here."""
    if not _HASHED.fullmatch(kind):
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
