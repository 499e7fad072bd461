"""Java regular expressions on RE2: what both read alike is handed on, the rest is refused by name."""

import re
from dataclasses import dataclass, field

from .errors import QueryError, unsupported

# Joni's short classes are of ASCII alone, as RE2's are; only of blanks RE2 leaves out the vertical tab.
_CLASSES = {"d": "0-9", "s": r"\t-\r ", "w": "0-9A-Za-z_"}
MANY_FOLDED = r"ŉǰ\x{130}ßΐΰև\x{1e96}-\x{1e9e}\x{1f50}-\x{1ffc}\x{fb00}-\x{fb17}"
"""Letters that are as good as several where case does not matter: ß as ss, to Joni and not to RE2."""
_FOLDED = re.compile("[" + re.sub(r"\\x\{(\w+)\}", lambda m: chr(int(m[1], 16)), MANY_FOLDED) + "]")
_QUANTIFIER = re.compile(r"[*+?]|\{(\d+)(,?)(\d*)\}")
_RANGE = re.compile(r"([^\\\]-])-([^\\\]])", re.DOTALL)
_PUNCTUATION = set("\\.[]{}()*+?^$|/-#@!%&,:;<=>\"'`~ _")


@dataclass
class Regex:
    """A pattern for RE2 and what is known of it."""

    pattern: str
    ends: bool = False
    """It has a ``$``, which in Java also matches before a last line end."""
    starts: bool = False
    """It has a ``^``."""
    empty: bool = False
    """It may match the empty string."""
    folded: bool = False
    """Case does not matter to it."""
    optional: list[bool] = field(default_factory=list)
    """For each group, whether a match may leave it out."""


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.groups: list[bool] = []
        self.ends = False
        self.starts = False

    def refuse(self, what: str) -> QueryError:
        return QueryError("NOT_SUPPORTED", unsupported(f"{what} in the regular expression {self.pattern!r}"))

    def peek(self, text: str) -> bool:
        return self.pattern.startswith(text, self.at)

    def take(self) -> str:
        char = self.pattern[self.at : self.at + 1]
        if not char:
            raise QueryError("INVALID_FUNCTION_ARGUMENT", f"the regular expression {self.pattern!r} ends too early")
        self.at += 1
        return char

    def alternatives(self, *, optional: bool) -> tuple[str, bool]:
        branches = []
        start = len(self.groups)
        while True:
            branches.append(self.sequence(optional=optional))
            if not self.peek("|"):
                break
            self.at += 1
        if len(branches) > 1:
            self.groups[start:] = [True] * (len(self.groups) - start)
        return "|".join(text for text, _ in branches), any(empty for _, empty in branches)

    def sequence(self, *, optional: bool) -> tuple[str, bool]:
        out, all_empty = "", True
        while self.at < len(self.pattern) and not self.peek("|") and not self.peek(")"):
            start = len(self.groups)
            text, empty = self.atom(optional=optional)
            if found := _QUANTIFIER.match(self.pattern, self.at):
                if empty and found[0] != "?":
                    raise self.refuse("a repeated expression that may be empty")
                self.at = found.end()
                text += found[0]
                if found[1] and found[3] and int(found[1]) > int(found[3]):
                    raise QueryError("INVALID_FUNCTION_ARGUMENT", "upper is smaller than lower in repeat range")
                if found[0] in ("*", "?") or found[1] == "0":
                    empty = True
                    self.groups[start:] = [True] * (len(self.groups) - start)
                if self.peek("?"):
                    text += self.take()
                elif self.peek("+") or self.peek("*") or self.peek("{"):
                    raise self.refuse("a possessive or doubled quantifier")
            out += text
            all_empty = all_empty and empty
        return out, all_empty

    def atom(self, *, optional: bool) -> tuple[str, bool]:
        char = self.take()
        if char == "(":
            if self.peek("?:"):
                self.at += 2
                opening = "(?:"
            elif self.peek("?"):
                raise self.refuse("(?" + self.pattern[self.at + 1 : self.at + 2])
            else:
                opening = "("
                self.groups.append(optional)
            inner, empty = self.alternatives(optional=optional)
            if not self.peek(")"):
                raise QueryError("INVALID_FUNCTION_ARGUMENT", f"the regular expression {self.pattern!r} lacks a )")
            self.at += 1
            return opening + inner + ")", empty
        if char == "[":
            return self.char_class(), False
        if char == "\\":
            letter = self.take()
            if letter in _CLASSES:
                return f"[{_CLASSES[letter]}]", False
            if letter in "DSW":
                return f"[^{_CLASSES[letter.lower()]}]", False
            return self.escaped(letter), False
        if char == "$":
            self.ends = True
            return "$", True
        if char == "^":
            self.starts = True
            return "^", True
        if char in "*+?{":
            raise self.refuse(f"{char} with nothing before it")
        return char if char in ".}]" else re.escape(char), False

    def escaped(self, letter: str) -> str:
        if letter in _PUNCTUATION:
            return re.escape(letter)
        if letter in "tnrf":
            return "\\" + letter
        raise self.refuse(f"\\{letter}")

    def char_class(self) -> str:
        out = "["
        if self.peek("^"):
            out += self.take()
        if self.peek("]"):
            raise self.refuse("] at the start of a class")
        while not self.peek("]"):
            char = self.take()
            if char == "[" or (char == "&" and self.peek("&")):
                raise self.refuse("a class within a class")
            if char == "\\":
                letter = self.take()
                out += _CLASSES[letter] if letter in _CLASSES else self.escaped(letter)
            else:
                out += char if char == "-" else re.escape(char)
                if (found := _RANGE.match(self.pattern, self.at - 1)) and found[1] > found[2]:
                    raise QueryError("INVALID_FUNCTION_ARGUMENT", "empty range in char class")
        self.at += 1
        return out + "]"


def java_regex(pattern: str) -> Regex:
    """Read a Java pattern; raises QueryError NOT_SUPPORTED for what RE2 reads otherwise."""
    flags = ""
    if pattern.startswith("(?i)"):
        flags, pattern = "(?i)", pattern[4:]
        if _FOLDED.search(pattern):
            raise QueryError(
                "NOT_SUPPORTED", unsupported(f"(?i) and these letters in the regular expression {pattern!r}")
            )
    reader = _Reader(pattern)
    text, empty = reader.alternatives(optional=False)
    if reader.at < len(pattern):
        raise QueryError("INVALID_FUNCTION_ARGUMENT", f"the regular expression {pattern!r} has a ) too many")
    return Regex(flags + text, reader.ends, reader.starts, empty, bool(flags), reader.groups)


def extraction(pattern: str, group: int) -> Regex:
    """A pattern whose group ``group`` is wanted (0 is the whole match)."""
    regex = java_regex(pattern)
    if group < 0 or group > len(regex.optional):
        raise QueryError(
            "INVALID_FUNCTION_ARGUMENT", f"Pattern has {len(regex.optional)} groups. Cannot access group {group}"
        )
    if group and regex.optional[group - 1]:
        raise QueryError("NOT_SUPPORTED", unsupported(f"a group that a match may leave out, in {pattern!r}"))
    return regex


def replacement(text: str, regex: Regex) -> str:
    """A Java replacement (``$1``) as RE2 writes it (``\\1``)."""
    out, at = "", 0
    while at < len(text):
        char = text[at]
        if char == "\\":
            at += 1
            if at >= len(text):
                raise QueryError("INVALID_FUNCTION_ARGUMENT", "Illegal replacement sequence: ends with a backslash")
            out += "\\\\" if text[at] == "\\" else text[at]
        elif char == "$":
            digits = re.match(r"[0-9]", text[at + 1 :])
            if not digits:
                if text[at + 1 : at + 2] == "{":
                    raise QueryError("NOT_SUPPORTED", unsupported(f"the replacement {text!r}"))
                shown = text[at : at + 2]
                raise QueryError("INVALID_FUNCTION_ARGUMENT", f"Illegal replacement sequence: {shown}")
            group = int(digits[0])
            after = re.match(r"[0-9]", text[at + 2 :])
            if after and group * 10 + int(after[0]) <= len(regex.optional):
                raise QueryError("NOT_SUPPORTED", unsupported("more than nine groups in a replacement"))
            if group > len(regex.optional):
                raise QueryError("INVALID_FUNCTION_ARGUMENT", f"Illegal replacement sequence: unknown group {group}")
            out += f"\\{group}"
            at += 1
        else:
            out += char
        at += 1
    return out
