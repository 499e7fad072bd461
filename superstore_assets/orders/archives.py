"""What a file is by its content: text, a workbook, or a compressed file or archive that is unpacked within limits."""

import bz2
import gzip
import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Literal, NamedTuple, cast

from superstore_assets.orders.outcome import OrderFileError, refuse

MAX_UNPACKED = 512 * 1024**2
"""Bytes that a compressed file may unpack to."""
MAX_RATIO = 100
"""How many times its own size it may unpack to, beyond the first _FREE bytes: order files stay well below."""
_FREE = 16 * 1024**2
MAX_CELLS = 64_000_000
"""Cells of the rectangle that a sheet's cells span: what is read is held in memory, gaps too."""
_DEPTH = 3
_DAMAGE = (
    OSError, EOFError, ValueError, RuntimeError, NotImplementedError,
    struct.error, lzma.LZMAError, zlib.error, zipfile.BadZipFile,
)  # fmt: skip
"""What the standard library's unpackers raise where bytes are not what their format says."""
_CHUNK = 1024**2

_OTHERS = {
    b"%PDF": "a PDF: export a table",
    b"7z\xbc\xaf": "a 7-Zip archive: unpack it, or use zip or gzip",
    b"Rar!": "a RAR archive: unpack it, or use zip or gzip",
    b"\xfd7zXZ": "an xz file: unpack it, or use zip or gzip",
    b"\x28\xb5\x2f\xfd": "a Zstandard file: unpack it, or use zip or gzip",
    b"PAR1": "a Parquet file: export it as CSV",
    b"ARROW1": "an Arrow or Feather file: export it as CSV",
    b"ORC": "an ORC file: export it as CSV",
    b"Obj\x01": "an Avro file: export it as CSV",
    b"<stata_dta>": "a Stata file: export it as CSV",
    b"$FL2": "an SPSS file: export it as CSV",
    b"SQLite format 3": "a SQLite database: export the table as CSV",
    b"{\\rtf": "a document: export a table",
}
_MARKUP = re.compile(rb"\s*<(!doctype html|html|table|\?xml|\?mso|workbook)", re.IGNORECASE)
_OTHER_ZIPS = {
    "word/document.xml": "a Word document: save the table as CSV or as a workbook",
    "ppt/presentation.xml": "a presentation: save the table as CSV or as a workbook",
    "xl/workbook.bin": "a binary workbook (.xlsb): save it as .xlsx or CSV",
    "Index/Document.iwa": "an Apple Numbers document: export it as CSV or Excel",
    "content.xml": "an OpenDocument file: save the table as .xlsx or CSV",
}
_UNUSED = re.compile(r"(^|/)(__MACOSX/|\.|Thumbs\.db$|desktop\.ini$|~\$)")


class Content(NamedTuple):
    """A file that is no archive; *source* names it, with the archives around it."""

    source: str
    kind: Literal["text", "xlsx", "xls"]
    content: bytes
    notes: tuple[str, ...] = ()


def unpack(content: bytes, source: str, depth: int = 0) -> list[Content]:
    """*content* as it is, or the files in it. Raises OrderFileError for what is no table, damaged, or too large."""
    for mark, what in _OTHERS.items():
        if content.startswith(mark):
            refuse(source, None, f"this is {what}")
    if _MARKUP.match(content[:512]):
        refuse(source, None, "this is a web page or XML, not a table: save it as CSV or as a workbook")
    if content[257:262] == b"ustar":
        refuse(source, None, "this is a tar archive: unpack it, or use zip or gzip")
    if re.match(rb'\s*\[?\s*\{\s*"', content[:512]):
        refuse(source, None, "this is JSON, not a table: save it as CSV or as a workbook")
    if depth > _DEPTH:
        refuse(source, None, f"archives more than {_DEPTH} deep are not unpacked")
    if content.startswith(b"\x1f\x8b"):
        return _decompressed(gzip.GzipFile(fileobj=io.BytesIO(content)), "gzip", content, source, depth)
    if content.startswith(b"BZh") and content[4:10] == b"1AY&SY":
        return _decompressed(bz2.BZ2File(io.BytesIO(content)), "bzip2", content, source, depth)
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zipped(content, source, depth)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in content:
            refuse(source, None, "this workbook is protected by a password: save it without one")
        if len(content) % 512:  # its parts, sectors, have that size
            refuse(source, None, "this workbook is damaged or cut short")
        return [Content(source, "xls", content)]
    return [Content(source, "text", content)]


def _decompressed(stream: object, how: str, content: bytes, source: str, depth: int) -> list[Content]:
    unpacked = b"".join(_limited(cast(BinaryIO, stream), len(content), source, how))
    inside = unpack(unpacked, source, depth + 1)
    return [each._replace(notes=(f"unpacked from {how}", *each.notes)) for each in inside]


def _limited(stream: BinaryIO, size: int, source: str, how: str, before: int = 0) -> Iterator[bytes]:
    """What *stream* unpacks to, of a file of *size* bytes, *before* bytes of which are unpacked already."""
    total = before
    try:
        while chunk := stream.read(_CHUNK):
            total += len(chunk)
            if total > MAX_UNPACKED:
                refuse(source, None, f"unpacks to more than {MAX_UNPACKED // 1024**2} MiB: it is not unpacked")
            if total > _FREE and total > MAX_RATIO * size:
                reason = f"unpacks to more than {MAX_RATIO} times its size, as no order file does: it is not unpacked"
                refuse(source, None, reason)
            yield chunk
    except _DAMAGE as error:
        refuse(source, None, f"this {how} file is damaged or cut short: {error}")


def _zipped(content: bytes, source: str, depth: int) -> list[Content]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _DAMAGE as error:
        refuse(source, None, f"this zip file is damaged or cut short: {error}")
    names = set(archive.namelist())
    if "xl/workbook.xml" in names:
        _check_workbook(archive, len(content), source)
        return [Content(source, "xlsx", content)]
    for name, what in _OTHER_ZIPS.items():
        if name in names and (name != "content.xml" or "mimetype" in names):
            refuse(source, None, f"this is {what}")
    members = [each for each in archive.infolist() if not each.is_dir() and not _UNUSED.search(each.filename)]
    if not members:
        refuse(source, None, "this zip file holds no file")
    found: list[Content] = []
    total = 0
    for member in members:
        inside = f"{source}, {member.filename}"
        if member.flag_bits & 1:
            refuse(inside, None, "protected by a password: pack it without one")
        unpacked = b"".join(_member(archive, member, len(content), inside, total))
        total += len(unpacked)
        if not unpacked and len(members) == 1:
            refuse(inside, None, "the file is empty")
        try:
            each = unpack(unpacked, inside, depth + 1)
        except OrderFileError:
            if len(members) == 1:
                raise
            each = []  # a picture or a document beside the table
        found += [one._replace(notes=("unpacked from zip", *one.notes)) for one in each]
    if not found:
        refuse(source, None, f"this zip file holds no table, only {', '.join(each.filename for each in members)}")
    return found


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, size: int, source: str, before: int) -> Iterator[bytes]:
    try:
        stream = archive.open(member)
    except _DAMAGE as error:
        refuse(source, None, f"cannot be unpacked: {error}")
    with stream:
        yield from _limited(cast(BinaryIO, stream), size, source, "zip", before)


_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d{1,18})"')
_FAR_COLUMN = re.compile(rb'\br="([A-Z]{2,3})\d+"')


def _check_workbook(archive: zipfile.ZipFile, size: int, source: str) -> None:
    """Unpack the whole workbook once within the limits, and refuse sheets whose cells span more than can be held."""
    total = 0
    for member in archive.infolist():
        is_sheet = member.filename.startswith("xl/worksheets/")
        rows, columns, rest = 1, 26, b""
        for chunk in _member(archive, member, size, source, total):
            total += len(chunk)
            if is_sheet:
                text = rest + chunk
                rows = max([rows, *map(int, _ROW.findall(text))])
                columns = max([columns, *map(_column_number, set(_FAR_COLUMN.findall(text)))])
                rest = text[-256:]
        if rows * columns > MAX_CELLS:
            reason = f"cells in row {rows:,} and column {columns:,} of one sheet: delete what lies beyond the table"
            refuse(source, None, reason)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
