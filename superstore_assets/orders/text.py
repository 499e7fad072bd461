"""Bytes to text: which encoding a file is in, and characters that are no text."""

import re
from typing import NamedTuple, Never

from superstore_assets.orders.outcome import refuse

LINE_BREAK = re.compile(r"\r\n|\r|\n")
# Neither text nor layout: what a binary file or a wrong encoding leaves behind.
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufdd0-\ufdef\ufff0-\uffff]")
_BYTES_80_TO_9F = re.compile(r"[\x80-\x9f]")
_WITHOUT_WIDTH = "[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
_SOME_WITHOUT_WIDTH = re.compile(_WITHOUT_WIDTH)
_MARKS = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe\x00\x00": "utf-32",
    b"\x00\x00\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}


class Decoded(NamedTuple):
    """The text of a file, the encoding that it was read in, and what was repaired, in words."""

    text: str
    encoding: str
    notes: list[str]


def decode(content: bytes, source: str, encoding: str | None = None) -> Decoded:
    """The text of *content*, without byte order marks and characters that have no width.

    UTF-8, UTF-16 and UTF-32 with a byte order mark, else Windows-1252; or *encoding*, where a person said so. Raises
    OrderFileError where the bytes are not in it, or where letters were lost before.
    """
    if not re.search(rb"\S", content):
        refuse(source, None, "the file is empty")
    text, encoding = _decoded(content, source, encoding)
    notes: list[str] = []
    if text.endswith("\x1a"):  # the end of a file of DOS
        text = text.rstrip("\x1a")
    if not text.isascii():
        text = _whole_letters(text, source, notes)
    if not text.strip():
        refuse(source, None, "the file is empty")
    if found := _NOT_TEXT.search(text):
        _refuse_at(text, found, source, f"unknown encoding or binary: character U+{ord(found[0]):04X}")
    return Decoded(text, encoding, notes)


def marked(content: bytes) -> str | None:
    """The encoding that a byte order mark at the beginning of *content* says."""
    return next((name for mark, name in _MARKS.items() if content.startswith(mark)), None)


def _decoded(content: bytes, source: str, given: str | None) -> tuple[str, str]:
    encoding = given or marked(content) or "utf-8"
    if encoding == "utf-8" and b"\x00" in content:
        line = content.count(b"\n", 0, content.index(b"\x00")) + 1
        reason = (
            "unknown encoding: NUL bytes (UTF-16 without a byte order mark, or a binary file);"
            " --encoding utf-16-le or utf-16-be says which"
        )
        refuse(source, line, reason)
    try:
        return content.decode(encoding), encoding
    except UnicodeDecodeError as error:
        line = len(LINE_BREAK.findall(content[: error.start].decode(encoding, "ignore"))) + 1
        if error.end == len(content) and error.reason in ("unexpected end of data", "truncated data"):
            refuse(source, line, f"the file ends in the middle of a character ({encoding}): it is cut short")
        if encoding != "utf-8":
            said = "said to be" if given else "marked as"
            refuse(source, line, f"unknown encoding: {said} {encoding}, which byte {error.start + 1} is not")
    try:
        return content.decode("cp1252"), "cp1252"
    except UnicodeDecodeError as error:
        line = len(LINE_BREAK.findall(content[: error.start].decode("latin-1"))) + 1
        byte = content[error.start]
        reason = f"unknown encoding: byte 0x{byte:02X} is neither UTF-8 nor Windows-1252; save the file as UTF-8"
        refuse(source, line, f"{reason}, or say --encoding")


def _whole_letters(text: str, source: str, notes: list[str]) -> str:
    """*text* without marks that cannot be seen and with repaired Windows-1252; refused where letters were lost."""
    if found := re.search("\ufffd", text):
        reason = "letters were lost before the upload: '{around}' has U+FFFD, which stands for what could not be read"
        _refuse_at(text, found, source, reason)
    if _SOME_WITHOUT_WIDTH.search(text):
        text = text.removeprefix("\ufeff")
        text, times = re.subn(_WITHOUT_WIDTH, "", text)
        notes.append(f"characters without width dropped: {max(times, 1)}")
    if found := _BYTES_80_TO_9F.search(text):
        try:
            text, times = _BYTES_80_TO_9F.subn(lambda c: c[0].encode("latin-1").decode("cp1252"), text)
        except UnicodeDecodeError:
            reason = f"unknown encoding or binary: character U+{ord(found[0]):04X}"
            _refuse_at(text, found, source, reason)
        notes.append(f"characters of Windows-1252 that had been read as Latin-1, repaired: {times}")
    return text


def _refuse_at(text: str, found: re.Match[str], source: str, reason: str) -> Never:
    before = LINE_BREAK.split(text[: found.start()])
    around = before[-1][-12:] + LINE_BREAK.split(text[found.start() :][:12])[0]
    refuse(source, len(before), reason.replace("{around}", around))
