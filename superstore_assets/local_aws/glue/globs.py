"""Exclude patterns of a crawler's S3 target (Glue developer guide, 'Include and exclude patterns')."""

from functools import partial

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.patterns import Pattern, Test, anything


def glob(pattern: str) -> Pattern:
    """The keys, relative to the include path, that *pattern* excludes; InvalidInputException where it is malformed.

    `*` and `?` stay within a folder, `**` crosses folders, `[a-c]` and `[!a]` are one character, `{a,b}` one of
    several patterns (not nested), a backslash takes the next character as it is.
    """
    made, at = Pattern(), 0
    while at < len(pattern):
        if pattern[at] == "{":
            alternatives, at = _alternatives(pattern, at + 1)
            made.either([partial(_plain, pattern, part) for part in alternatives])
        else:
            end = _next(pattern, at, "{")
            _plain(pattern, pattern[at:end], made)
            at = end
    return made


def _next(pattern: str, at: int, *wanted: str) -> int:
    """Where the next of the *wanted* characters stands, escapes and brackets stepped over; else the pattern's end."""
    while at < len(pattern) and pattern[at] not in wanted:
        if pattern[at] == "\\":
            at += 1
        elif pattern[at] == "[":
            at = max(at, pattern.find("]", at + 1))
        at += 1
    return min(at, len(pattern))


def _alternatives(pattern: str, at: int) -> tuple[list[str], int]:
    """The parts of a group whose content begins *at*, and where what follows it begins."""
    parts = []
    while True:
        end = _next(pattern, at, ",", "}", "{")
        if end == len(pattern) or pattern[end] == "{":
            raise _malformed(pattern)
        parts.append(pattern[at:end])
        at = end + 1
        if pattern[end] == "}":
            return parts, at


def _plain(whole: str, part: str, made: Pattern) -> None:
    """Add a *part* without groups of the *whole* pattern."""
    at = 0
    while at < len(part):
        character = part[at]
        at += 1
        if character == "*":
            crosses = part[at : at + 1] == "*"
            at += crosses
            made.many(anything if crosses else _in_folder)
        elif character == "?":
            made.one(_in_folder)
        elif character == "\\" and at < len(part):
            made.text(part[at])
            at += 1
        elif character == "[":
            end = part.find("]", at)
            if end <= at:
                raise _malformed(whole)
            made.one(_bracket(whole, part[at:end]))
            at = end + 1
        elif character in "{}\\":
            raise _malformed(whole)
        else:
            made.text(character)


def _in_folder(character: str) -> bool:
    return character != "/"


def _bracket(pattern: str, inside: str) -> Test:
    """A bracket expression; `*`, `?` and the backslash match themselves in it, and it never matches a slash."""
    negated = inside.startswith("!")
    members, at = inside.removeprefix("!"), 0
    ranges = []
    while at < len(members):
        is_range = members[at + 1 : at + 2] == "-" and at + 2 < len(members)
        first, last = members[at], members[at + 2] if is_range else members[at]
        if first > last:
            raise _malformed(pattern)
        ranges.append((first, last))
        at += 3 if is_range else 1
    if not ranges:
        raise _malformed(pattern)
    return lambda character: (
        character != "/" and any(first <= character <= last for first, last in ranges) is not negated
    )


def _malformed(pattern: str) -> AwsError:
    return AwsError("InvalidInputException", f"The exclude pattern '{pattern}' is not a valid glob pattern.")
