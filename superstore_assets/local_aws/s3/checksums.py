"""The checksums of S3's objects: computed as bytes pass, and those of parts put together without reading them again.

CRC32C and CRC-64/NVME run over numpy's lanes: a CRC is linear, so that of a long text is put together from its pieces'.
"""

import base64
import hashlib
import zlib
from functools import lru_cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

ALGORITHMS = ("CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256")
DEFAULT = "CRC64NVME"
"""What S3 computes where a client names no algorithm (S3 user guide, checking object integrity)."""

_POLYNOMIALS = {"CRC32": (0xEDB88320, 4), "CRC32C": (0x82F63B78, 4), "CRC64NVME": (0x9A6C9329AC4BC9B5, 8)}
_BLOCK = 1 << 20
_LANE = 128

Lanes = NDArray[np.uint64]


class Digest(Protocol):
    """What hashlib's digests are, and ours."""

    def update(self, data: bytes, /) -> None:
        """Take more bytes."""

    def digest(self) -> bytes:
        """Of the bytes so far."""


class _Crc32:
    def __init__(self) -> None:
        self._value = 0

    def update(self, data: bytes) -> None:
        self._value = zlib.crc32(data, self._value)

    def digest(self) -> bytes:
        return self._value.to_bytes(4, "big")


class _Crc:
    """A reflected CRC that begins and ends with all bits set."""

    def __init__(self, polynomial: int, width: int) -> None:
        self._polynomial = polynomial
        self._width = width
        self._state = (1 << (8 * width)) - 1
        self._waiting = bytearray()

    def update(self, data: bytes) -> None:
        self._waiting += data
        while len(self._waiting) >= _BLOCK:
            self._take(bytes(self._waiting[:_BLOCK]))
            del self._waiting[:_BLOCK]

    def _take(self, data: bytes) -> None:
        self._state = _continued(self._state, data, self._polynomial)

    def digest(self) -> bytes:
        if self._waiting:
            self._take(bytes(self._waiting))
            self._waiting.clear()
        return (self._state ^ ((1 << (8 * self._width)) - 1)).to_bytes(self._width, "big")


@lru_cache
def _table(polynomial: int) -> Lanes:
    """What each value of a byte makes of a CRC."""
    values = np.arange(256, dtype=np.uint64)
    for _ in range(8):
        values = np.where(values & 1, (values >> np.uint64(1)) ^ np.uint64(polynomial), values >> np.uint64(1))
    return values


def _continued(state: int, data: bytes, polynomial: int) -> int:
    """The CRC *state* after *data*."""
    table = _table(polynomial)
    if len(data) < 2 * _LANE:
        entries = table.tolist()
        for byte in data:
            state = entries[(state ^ byte) & 255] ^ (state >> 8)
        return state
    lanes = 1
    while lanes * _LANE < len(data):
        lanes *= 2
    # Zeros before the data do not change an empty state, and a state is as good as more bits in the first bytes.
    padded = np.zeros(lanes * _LANE, dtype=np.uint8)
    padded[len(padded) - len(data) :] = np.frombuffer(data, dtype=np.uint8)
    padded[len(padded) - len(data) :][:8] ^= np.frombuffer(state.to_bytes(8, "little"), dtype=np.uint8)
    values = np.zeros(lanes, dtype=np.uint64)
    for column in np.ascontiguousarray(padded.reshape(lanes, _LANE).T):
        values = table[(values ^ column) & np.uint64(255)] ^ (values >> np.uint64(8))
    doubled = _LANE.bit_length() - 1
    while len(values) > 1:
        left, tables = values[0::2], _tables_of_zeros(polynomial, doubled)
        values = values[1::2].copy()
        for place in range(8):
            values ^= tables[place][(left >> np.uint64(8 * place)) & np.uint64(255)]
        doubled += 1
    return int(values[0])


@lru_cache(maxsize=256)
def _zeros(polynomial: int, doubled: int) -> tuple[int, ...]:
    """What 2**doubled zero bytes make of each of the 64 bits of a CRC."""
    if doubled == 0:
        return tuple(_continued(1 << bit, b"\0", polynomial) for bit in range(64))
    half = _zeros(polynomial, doubled - 1)
    return tuple(_applied(half, image) for image in half)


def _applied(images: tuple[int, ...], value: int) -> int:
    result = 0
    while value:
        low = value & -value
        result ^= images[low.bit_length() - 1]
        value ^= low
    return result


@lru_cache(maxsize=64)
def _tables_of_zeros(polynomial: int, doubled: int) -> Lanes:
    """What 2**doubled zero bytes make of each value of each byte of a CRC."""
    images = _zeros(polynomial, doubled)
    entries = [[_applied(images, value << (8 * place)) for value in range(256)] for place in range(8)]
    return np.array(entries, dtype=np.uint64)


def _moved(value: int, polynomial: int, length: int) -> int:
    """The CRC *value* after *length* zero bytes."""
    for doubled in range(length.bit_length()):
        if length >> doubled & 1:
            value = _applied(_zeros(polynomial, doubled), value)
    return value


def digest(algorithm: str) -> Digest:
    """A new digest of one of ALGORITHMS."""
    if algorithm == "CRC32":
        return _Crc32()
    if algorithm in _POLYNOMIALS:
        return _Crc(*_POLYNOMIALS[algorithm])
    made: Any = hashlib.new(algorithm, usedforsecurity=False)
    return made  # type: ignore[no-any-return]  # hashlib's objects have the protocol's methods


def text(value: bytes) -> str:
    """A checksum as S3 writes it."""
    return base64.b64encode(value).decode()


def is_valid(algorithm: str, value: str) -> bool:
    """Whether *value* could be a checksum of that algorithm."""
    try:
        decoded = base64.b64decode(value, validate=True)
    except ValueError:
        return False
    return len(decoded) == len(digest(algorithm).digest())


def combined(algorithm: str, parts: list[tuple[str, int]]) -> str:
    """The CRC of an object whose parts have these CRCs and sizes (FULL_OBJECT)."""
    polynomial, width = _POLYNOMIALS[algorithm]
    value = 0
    for checksum, size in parts:
        value = _moved(value, polynomial, size) ^ int.from_bytes(base64.b64decode(checksum), "big")
    return text(value.to_bytes(width, "big"))


def composite(algorithm: str, parts: list[str]) -> str:
    """The checksum of the parts' checksums, with their number (COMPOSITE)."""
    whole = digest(algorithm)
    for checksum in parts:
        whole.update(base64.b64decode(checksum))
    return f"{text(whole.digest())}-{len(parts)}"
