"""Exclude patterns of a crawler's S3 target (Glue developer guide, 'Include and exclude patterns')."""

import re

from superstore_assets.local_aws.errors import AwsError


def glob(pattern: str) -> re.Pattern[str]:
    """The keys, relative to the include path, that *pattern* excludes; InvalidInputException where it is malformed.

    `*` and `?` stay within a folder, `**` crosses folders, `[a-c]` and `[!a]` are one character, `{a,b}` one of
    several patterns (not nested), a backslash takes the next character as it is.
    """
    parts, at, group = [], 0, False
    while at < len(pattern):
        character = pattern[at]
        at += 1
        if character == "*":
            crosses = pattern[at : at + 1] == "*"
            at += crosses
            parts.append(".*" if crosses else "[^/]*")
        elif character == "?":
            parts.append("[^/]")
        elif character == "\\" and at < len(pattern):
            parts.append(re.escape(pattern[at]))
            at += 1
        elif character == "[":
            end = pattern.find("]", at)
            if end <= at:
                raise _malformed(pattern)
            parts.append(_bracket(pattern[at:end]))
            at = end + 1
        elif character == "{" and not group:
            group = True
            parts.append("(?:")
        elif character == "}" and group:
            group = False
            parts.append(")")
        elif character == "," and group:
            parts.append("|")
        elif character in "{}\\":
            raise _malformed(pattern)
        else:
            parts.append(re.escape(character))
    if group:
        raise _malformed(pattern)
    try:
        return re.compile("".join(parts), re.DOTALL)
    except re.error as error:
        raise _malformed(pattern) from error


def _bracket(inside: str) -> str:
    """A bracket expression; `*`, `?` and the backslash match themselves in it, and it never matches a slash."""
    negated = inside.startswith("!")
    members = re.sub(r"([\\\[\]^&~|])", r"\\\1", inside.removeprefix("!"))
    return f"(?!/)[{'^' if negated else ''}{members}]"


def _malformed(pattern: str) -> AwsError:
    return AwsError("InvalidInputException", f"The exclude pattern '{pattern}' is not a valid glob pattern.")
