"""Text from outside as a person may see it: nothing in it acts on a terminal, begins a line or turns text around."""

import unicodedata

_SHOWN = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\x1b": "\\e"}
# Control characters, surrogates, line and paragraph separators; and what turns the direction of the text around it.
_UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")
_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def printable(text: str, keep: str = "") -> str:
    """*text* on one line, with each character that a terminal would act on shown as an escape, but those of *keep*."""
    return "".join(_shown(each) if _acts(each) and each not in keep else each for each in text)


def _acts(character: str) -> bool:
    return character in _TURNING or unicodedata.category(character) in _UNPRINTABLE


def _shown(character: str) -> str:
    code = ord(character)
    return _SHOWN.get(character) or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")
