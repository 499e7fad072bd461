"""Bytes to text: which encoding a file is in, and refusing those that would come out as other letters."""

import re

from superstore_assets.orders.outcome import refuse

LINE_BREAK = re.compile(r"\r\n|\r|\n")
# Neither text nor layout: what a binary file, a wrong encoding or an earlier lossy conversion leaves behind.
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffd-\uffff]")
# UTF-8 that was once read as Windows-1252: 'Ã¶' for 'ö', 'Â ' for a no-break space, 'â€' before every curly quote.
_MOJIBAKE = re.compile("Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|â„¢")
# What the accented letters of DOS and Mac encodings look like when read as Windows-1252.
_OTHER_CODE_PAGE = re.compile("(?<=[a-z])[‚„†‡ˆ‰‹›“”¤¦¡¢£¥ŽŠŒŸ](?=[a-z])")


def decode(content: bytes, source: str) -> tuple[str, str]:
    """The text without byte order mark, and the encoding."""
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        refuse(source, None, "this is a zip file or an Excel workbook, not text: save it as CSV")
    if content.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        refuse(source, None, "UTF-32 is not a known encoding: save the file as UTF-8")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif content.startswith(b"\xef\xbb\xbf"):
        encoding = "utf-8-sig"
    else:
        encoding = "utf-8"
        if b"\x00" in content:
            line = content.count(b"\n", 0, content.index(b"\x00")) + 1
            refuse(source, line, "unknown encoding: NUL bytes (UTF-16 without a byte order mark, or a binary file)")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = len(LINE_BREAK.findall(content[: error.start].decode(encoding, "ignore"))) + 1
        if error.end == len(content) and error.reason in ("unexpected end of data", "truncated data"):
            refuse(source, line, f"the file ends in the middle of a character ({encoding}): it is cut short")
        if encoding != "utf-8":
            refuse(source, line, f"unknown encoding: marked as {encoding}, which byte {error.start + 1} is not")
        encoding = "cp1252"
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError as other:
            line = len(LINE_BREAK.findall(content[: other.start].decode("latin-1"))) + 1
            byte = content[other.start]
            refuse(source, line, f"unknown encoding: byte 0x{byte:02X} is neither UTF-8 nor Windows-1252")
    if not text.strip():
        refuse(source, None, "the file is empty")
    for pattern, reason in (
        (_NOT_TEXT, "unknown encoding or binary: character U+{code:04X}"),
        (_MOJIBAKE, "garbled text '{around}': UTF-8 was read in another encoding before the upload"),
        (_OTHER_CODE_PAGE, "unknown encoding: as Windows-1252 it reads '{around}'"),
    ):
        found = pattern.search(text)
        if found and (pattern is not _OTHER_CODE_PAGE or encoding == "cp1252"):
            before = LINE_BREAK.split(text[: found.start()])
            around = before[-1][-12:] + LINE_BREAK.split(text[found.start() :][:12])[0]
            refuse(source, len(before), reason.format(code=ord(found[0][0]), around=around))
    return text, encoding
