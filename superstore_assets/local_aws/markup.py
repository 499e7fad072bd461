"""Text inside XML."""

import re

UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 cannot hold, not even as references."""


def readable(text: str) -> str:
    """*text* for the content of an element, with U+FFFD for what XML cannot hold: every client can read it."""
    return UNREADABLE.sub("\ufffd", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
