"""Binary data: encodings and hashes (``VarbinaryFunctions``, ``HmacFunctions``).

A varbinary is DuckDB's BLOB. What has no equal there is in Python.
"""

import base64
import binascii
import hashlib
import hmac
import struct
import zlib
from collections.abc import Callable

from ..errors import QueryError
from ..routines import Failure, Routine, Routines
from ..types import VARCHAR
from ..values import Value
from .entry import Family, Function, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"
_MASK = (1 << 64) - 1


def _from_hex(text: str) -> bytes:
    if len(text) % 2:
        raise Failure(_BAD, f"String must contain an even number of characters: {text}")
    try:
        return binascii.unhexlify(text)
    except (ValueError, binascii.Error) as error:
        raise Failure(_BAD, "Invalid hex character") from error


def _from_base64(text: str) -> bytes:
    """As Java's basic decoder: the padding may be left out, nothing else may stand there."""
    return _decoded(text, b"+/")


def _from_base64url(text: str) -> bytes:
    return _decoded(text, b"-_")


_STANDARD = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")


def _decoded(text: str, extra: bytes) -> bytes:
    bare = text.rstrip("=")
    padding = len(text) - len(bare)
    allowed = _STANDARD | set(extra.decode())
    if not set(bare) <= allowed or len(bare) % 4 == 1 or (padding and (len(text) % 4 or padding > 2)):
        raise Failure(_BAD, f"Input is not valid base64: {text}")
    return base64.b64decode(bare + "=" * (-len(bare) % 4), altchars=extra)


def _from_base32(text: str) -> bytes:
    bare = text.rstrip("=")
    try:
        return base64.b32decode(bare + "=" * (-len(bare) % 8))
    except (ValueError, binascii.Error) as error:
        raise Failure(_BAD, f"Input is not valid base32: {text}") from error


def _rotated(value: int, bits: int) -> int:
    return ((value << bits) | (value >> (64 - bits))) & _MASK


_P1, _P2, _P3, _P4, _P5 = (
    0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5,
)  # fmt: skip


def xxhash64(data: bytes, seed: int = 0) -> int:
    """XXH64 of some bytes, as an unsigned number (the algorithm's public specification)."""
    length, at = len(data), 0
    if length >= 32:
        lanes = [(seed + _P1 + _P2) & _MASK, (seed + _P2) & _MASK, seed, (seed - _P1) & _MASK]
        while at + 32 <= length:
            for n, word in enumerate(struct.unpack_from("<4Q", data, at)):
                lanes[n] = (_rotated((lanes[n] + word * _P2) & _MASK, 31) * _P1) & _MASK
            at += 32
        found = sum(_rotated(lane, bits) for lane, bits in zip(lanes, (1, 7, 12, 18), strict=True)) & _MASK
        for lane in lanes:
            found ^= (_rotated((lane * _P2) & _MASK, 31) * _P1) & _MASK
            found = (found * _P1 + _P4) & _MASK
    else:
        found = (seed + _P5) & _MASK
    found = (found + length) & _MASK
    while at + 8 <= length:
        (word,) = struct.unpack_from("<Q", data, at)
        found ^= (_rotated((word * _P2) & _MASK, 31) * _P1) & _MASK
        found = (_rotated(found, 27) * _P1 + _P4) & _MASK
        at += 8
    if at + 4 <= length:
        (word,) = struct.unpack_from("<I", data, at)
        found ^= (word * _P1) & _MASK
        found = (_rotated(found, 23) * _P2 + _P3) & _MASK
        at += 4
    for byte in data[at:]:
        found ^= (byte * _P5) & _MASK
        found = (_rotated(found, 11) * _P1) & _MASK
    found ^= found >> 33
    found = (found * _P2) & _MASK
    found ^= found >> 29
    found = (found * _P3) & _MASK
    return found ^ (found >> 32)


_C1, _C2 = 0x87C37B91114253D5, 0x4CF5AD432745937F


def _mixed(value: int) -> int:
    value ^= value >> 33
    value = (value * 0xFF51AFD7ED558CCD) & _MASK
    value ^= value >> 33
    value = (value * 0xC4CEB9FE1A85EC53) & _MASK
    return value ^ (value >> 33)


def _murmur3(data: bytes) -> bytes:
    """MurmurHash3 of 128 bits for x64, with seed 0 (the algorithm's public specification)."""
    h1 = h2 = 0
    whole = len(data) // 16 * 16
    for at in range(0, whole, 16):
        k1, k2 = struct.unpack_from("<2Q", data, at)
        h1 ^= (_rotated((k1 * _C1) & _MASK, 31) * _C2) & _MASK
        h1 = ((_rotated(h1, 27) + h2) * 5 + 0x52DCE729) & _MASK
        h2 ^= (_rotated((k2 * _C2) & _MASK, 33) * _C1) & _MASK
        h2 = ((_rotated(h2, 31) + h1) * 5 + 0x38495AB5) & _MASK
    tail = data[whole:].ljust(16, b"\0")
    k1, k2 = struct.unpack("<2Q", tail)
    h2 ^= (_rotated((k2 * _C2) & _MASK, 33) * _C1) & _MASK
    h1 ^= (_rotated((k1 * _C1) & _MASK, 31) * _C2) & _MASK
    h1, h2 = h1 ^ len(data), h2 ^ len(data)
    h1 = (h1 + h2) & _MASK
    h2 = (h2 + h1) & _MASK
    h1, h2 = _mixed(h1), _mixed(h2)
    h1 = (h1 + h2) & _MASK
    h2 = (h2 + h1) & _MASK
    return struct.pack("<2Q", h1, h2)


def _unpacked(form: str, size: int, kind: str) -> Callable[[bytes], float]:
    def run(data: bytes) -> float:
        if len(data) != size:
            raise Failure(_BAD, f"expected {size}-byte input, but got instead: {len(data)} ({kind})")
        found: float = struct.unpack(form, data)[0]
        return found

    return run


def _utf8(data: bytes, replacement: str) -> str:
    """Each byte that is not of a well-formed character becomes the replacement."""
    found, at = [], 0
    while at < len(data):
        try:
            found.append(data[at:].decode())
            break
        except UnicodeDecodeError as error:
            found.append(data[at : at + error.start].decode())
            found.append(replacement)
            at += max(error.end, error.start + 1)
    return "".join(found)


def _utf8_with(data: bytes, replacement: str) -> str:
    if len(replacement) > 1:
        raise Failure(_BAD, "Replacement character string must empty or a single character")
    return _utf8(data, replacement)


def _substr(data: bytes, start: int, length: int) -> bytes:
    """From a place that is counted from 1, or from the end where it is negative."""
    if start == 0 or length <= 0 or abs(start) > len(data):
        return b""
    first = start - 1 if start > 0 else len(data) + start
    return data[first : first + length]


def _pad(data: bytes, size: int, padding: bytes, left: bool) -> bytes:  # DuckDB hands it on
    if not 0 <= size <= 2147483647:
        raise Failure(_BAD, f"Target length must be in the range [0..2147483647]: {size}")
    if not padding:
        raise Failure(_BAD, "Padding bytes must not be empty")
    if size <= len(data):
        return data[:size]
    missing = size - len(data)
    more = (padding * (missing // len(padding) + 1))[:missing]
    return more + data if left else data + more


def _hash(name: str) -> Callable[[bytes], bytes]:
    return lambda data: hashlib.new(name, data, usedforsecurity=False).digest()


def _hmac(name: str) -> Callable[[bytes, bytes], bytes]:
    return lambda data, key: hmac.digest(key, data, name)


_NUMBERS = {
    "big_endian_32": (">i", 4, "integer", "INTEGER"),
    "big_endian_64": (">q", 8, "bigint", "BIGINT"),
    "ieee754_32": (">f", 4, "real", "FLOAT"),
    "ieee754_64": (">d", 8, "double", "DOUBLE"),
}
_PYTHON = {
    "trino_from_hex": Routine(_from_hex, ("VARCHAR",), "BLOB"),
    "trino_from_base64": Routine(_from_base64, ("VARCHAR",), "BLOB"),
    "trino_from_base64url": Routine(_from_base64url, ("VARCHAR",), "BLOB"),
    "trino_from_base32": Routine(_from_base32, ("VARCHAR",), "BLOB"),
    "trino_to_base64url": Routine(lambda data: base64.urlsafe_b64encode(data).decode(), ("BLOB",), "VARCHAR"),
    "trino_to_base32": Routine(lambda data: base64.b32encode(data).decode(), ("BLOB",), "VARCHAR"),
    "trino_xxhash64": Routine(lambda data: struct.pack(">Q", xxhash64(data)), ("BLOB",), "BLOB"),
    "trino_murmur3": Routine(_murmur3, ("BLOB",), "BLOB"),
    "trino_crc32": Routine(lambda data: zlib.crc32(data), ("BLOB",), "BIGINT"),
    "trino_from_utf8": Routine(_utf8, ("BLOB", "VARCHAR"), "VARCHAR"),
    "trino_from_utf8_with": Routine(_utf8_with, ("BLOB", "VARCHAR"), "VARCHAR"),
    **{f"trino_{name}": Routine(_hash(name), ("BLOB",), "BLOB") for name in ("md5", "sha1", "sha256", "sha512")},
    **{
        f"trino_hmac_{name}": Routine(_hmac(name), ("BLOB", "BLOB"), "BLOB")
        for name in ("md5", "sha1", "sha256", "sha512")
    },
}


def _pack(form: str) -> Callable[[float], bytes]:
    return lambda number: struct.pack(form, number)


def _shown(read: Callable[[bytes], float]) -> Callable[[bytes], str]:
    return lambda data: repr(read(data))


def _number_routines() -> dict[str, Routine]:
    found = {}
    for name, (form, size, kind, duck) in _NUMBERS.items():
        found[f"trino_to_{name}"] = Routine(_pack(form), (duck,), "BLOB")
        read = _unpacked(form, size, kind)
        if duck in ("FLOAT", "DOUBLE"):  # as text: DuckDB takes a NaN from Python for NULL
            found[f"trino_from_{name}"] = Routine(_shown(read), ("BLOB",), "VARCHAR")
        else:
            found[f"trino_from_{name}"] = Routine(read, ("BLOB",), duck)
    return found


def _concat(*values: Value) -> str:
    if len(values) < 2:
        raise QueryError(_BAD, "There must be two or more concatenation arguments")
    return "(" + " || ".join(v.sql for v in values) + ")"


def _slice(name: str) -> list[Function]:
    return [
        scalar(f"{name}(varbinary, bigint) -> varbinary", "trino_binary_substr({0}, {1}, 2147483647)"),
        scalar(f"{name}(varbinary, bigint, bigint) -> varbinary", "trino_binary_substr({0}, {1}, {2})"),
    ]


BINARIES = Family(
    (
        scalar("length(varbinary) -> bigint", "octet_length({0})"),
        scalar("to_hex(varbinary) -> varchar", "hex({0})"),
        scalar("from_hex(varchar(x)) -> varbinary", "trino_from_hex({0})", fails=True),
        scalar("from_hex(varbinary) -> varbinary", "trino_from_hex(trino_from_utf8({0}, '?'))", fails=True),
        scalar("to_base64(varbinary) -> varchar", "to_base64({0})"),
        scalar("from_base64(varchar(x)) -> varbinary", "trino_from_base64({0})", fails=True),
        scalar("from_base64(varbinary) -> varbinary", "trino_from_base64(trino_from_utf8({0}, '?'))", fails=True),
        scalar("to_base64url(varbinary) -> varchar", "trino_to_base64url({0})"),
        scalar("from_base64url(varchar(x)) -> varbinary", "trino_from_base64url({0})", fails=True),
        scalar("from_base64url(varbinary) -> varbinary", "trino_from_base64url(trino_from_utf8({0}, '?'))", fails=True),
        scalar("to_base32(varbinary) -> varchar", "trino_to_base32({0})"),
        scalar("from_base32(varchar(x)) -> varbinary", "trino_from_base32({0})", fails=True),
        scalar("from_base32(varbinary) -> varbinary", "trino_from_base32(trino_from_utf8({0}, '?'))", fails=True),
        *[scalar(f"{n}(varbinary) -> varbinary", f"trino_{n}({{0}})") for n in ("md5", "sha1", "sha256", "sha512")],
        *[
            scalar(f"hmac_{n}(varbinary, varbinary) -> varbinary", f"trino_hmac_{n}({{0}}, {{1}})")
            for n in ("md5", "sha1", "sha256", "sha512")
        ],
        scalar("xxhash64(varbinary) -> varbinary", "trino_xxhash64({0})"),
        scalar("murmur3(varbinary) -> varbinary", "trino_murmur3({0})"),
        scalar("crc32(varbinary) -> bigint", "trino_crc32({0})"),
        scalar("to_utf8(varchar(x)) -> varbinary", "encode({0})"),
        scalar("from_utf8(varbinary) -> varchar", "trino_from_utf8({0}, chr(65533))", returns=lambda _: VARCHAR),
        scalar("from_utf8(varbinary, varchar(x)) -> varchar", "trino_from_utf8_with({0}, {1})", fails=True),
        scalar("from_utf8(varbinary, bigint) -> varchar", "trino_from_utf8({0}, trino_chr({1}))", fails=True),
        scalar("concat(varbinary, ...) -> varbinary", _concat),
        scalar("reverse(varbinary) -> varbinary", "trino_binary_reverse({0})"),
        scalar("lpad(varbinary, bigint, varbinary) -> varbinary", "trino_binary_pad({0}, {1}, {2}, TRUE)", fails=True),
        scalar("rpad(varbinary, bigint, varbinary) -> varbinary", "trino_binary_pad({0}, {1}, {2}, FALSE)", fails=True),
        *_slice("substr"),
        scalar("to_big_endian_32(integer) -> varbinary", "trino_to_big_endian_32({0})"),
        scalar("to_big_endian_64(bigint) -> varbinary", "trino_to_big_endian_64({0})"),
        scalar("from_big_endian_32(varbinary) -> integer", "trino_from_big_endian_32({0})", fails=True),
        scalar("from_big_endian_64(varbinary) -> bigint", "trino_from_big_endian_64({0})", fails=True),
        scalar("to_ieee754_32(real) -> varbinary", "trino_to_ieee754_32({0})"),
        scalar("to_ieee754_64(double) -> varbinary", "trino_to_ieee754_64({0})"),
        scalar("from_ieee754_32(varbinary) -> real", "CAST(trino_from_ieee754_32({0}) AS FLOAT)", fails=True),
        scalar("from_ieee754_64(varbinary) -> double", "CAST(trino_from_ieee754_64({0}) AS DOUBLE)", fails=True),
    ),
    Routines(
        python={
            **_PYTHON,
            **_number_routines(),
            "trino_binary_reverse": Routine(lambda data: data[::-1], ("BLOB",), "BLOB"),
            "trino_binary_substr": Routine(_substr, ("BLOB", "BIGINT", "BIGINT"), "BLOB"),
            "trino_binary_pad": Routine(_pad, ("BLOB", "BIGINT", "BLOB", "BOOLEAN"), "BLOB"),
        }
    ),
)
