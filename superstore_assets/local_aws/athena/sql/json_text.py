"""JSON as Trino reads and writes it (``JsonFunctions``, ``JsonExtract``, ``JsonPathTokenizer``, ``JsonUtil``).

A number keeps its text until it is known what it is wanted as. Where Trino reads a text only as far as it needs, so
does this: what follows is not looked at.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from .java_numbers import double_text

_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_WORDS = {"true": True, "false": False, "null": None}
_decoder = json.JSONDecoder()


@dataclass(frozen=True)
class Number:
    """A number as it is written."""

    text: str

    @property
    def whole(self) -> bool:
        """Whether it is written without a fraction and an exponent."""
        return "." not in self.text and "e" not in self.text.lower()


class Members(list[tuple[str, Any]]):
    """The members of an object in their order, a name as often as it stands there."""


def read(text: str) -> Any:
    """The whole of a text as a value: None, bool, str, Number, list or Members; raises ValueError."""
    value, at = _value(text, _skip(text, 0))
    if _skip(text, at) != len(text):
        raise ValueError("characters after the end")
    return value


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _string(text: str, at: int) -> tuple[str, int]:
    value, end = _decoder.raw_decode(text, at)
    return str(value), end


def _value(text: str, at: int) -> tuple[Any, int]:
    char = text[at : at + 1]
    if char == "{":
        members = Members()
        at = _members(text, at, members.append)
        return members, at
    if char == "[":
        items: list[Any] = []
        for item, end in _items(text, at):
            items.append(item)
            at = end
        return items, _skip(text, at if items else at + 1) + 1
    if char == '"':
        return _string(text, at)
    found = _NUMBER.match(text, at)
    if found:
        _ended(text, found.end())
        return Number(found[0]), found.end()
    for word, value in _WORDS.items():
        if text.startswith(word, at):
            _ended(text, at + len(word))
            return value, at + len(word)
    raise ValueError(f"a value is expected at {at}")


def _ended(text: str, at: int) -> None:
    """A number or a word ends where a blank, a comma, a bracket or nothing follows."""
    if at < len(text) and text[at] not in " \t\n\r,]}":
        raise ValueError(f"unexpected character at {at}")


def _members(text: str, at: int, found: Callable[[tuple[str, Any]], Any]) -> int:
    """Hand on the members of the object that begins there; where it ends."""
    at = _skip(text, at + 1)
    if text[at : at + 1] == "}":
        return at + 1
    while True:
        name, at = _name(text, at)
        value, at = _value(text, at)
        found((name, value))
        at = _skip(text, at)
        if text[at : at + 1] == "}":
            return at + 1
        at = _comma(text, at)


def _name(text: str, at: int) -> tuple[str, int]:
    """A member's name, and where its value begins."""
    if text[at : at + 1] != '"':
        raise ValueError(f"a name is expected at {at}")
    name, at = _string(text, at)
    at = _skip(text, at)
    if text[at : at + 1] != ":":
        raise ValueError(f"a colon is expected at {at}")
    return name, _skip(text, at + 1)


def _comma(text: str, at: int) -> int:
    if text[at : at + 1] != ",":
        raise ValueError(f"a comma is expected at {at}")
    return _skip(text, at + 1)


def _items(text: str, at: int) -> Iterator[tuple[Any, int]]:
    """The items of the array that begins there, each with where it ends."""
    at = _skip(text, at + 1)
    if text[at : at + 1] == "]":
        return
    while True:
        value, at = _value(text, at)
        yield value, at
        at = _skip(text, at)
        if text[at : at + 1] == "]":
            return
        at = _comma(text, at)


_ESCAPED = re.compile(r'[\x00-\x1f"\\\ud800-\udfff\U00010000-\U0010ffff]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text: str) -> str:
    """A string as Jackson writes it: what lies beyond the first plane in two halves."""
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    if char in _SHORT:
        return _SHORT[char]
    units = char.encode("utf-16-be", "surrogatepass").hex().upper()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def plain(text: str) -> str:
    """A string for what is no JSON any more: half of a character becomes a question mark."""
    return text.encode("utf-8", "replace").decode()


def number_text(number: Number) -> str:
    """A number as Jackson writes it: whole ones with all digits, others as a double."""
    if number.whole:
        return str(int(number.text))
    text = double_text(float(number.text))
    return quoted(text) if text[-1] in "yN" else text


def _order(name: str) -> bytes:
    """Java orders strings by their units of UTF-16."""
    return name.encode("utf-16-be", "surrogatepass")


def write(value: Any, *, ordered: bool) -> str:
    """The text of a value; ``ordered`` gives each name once, with its last value, in their order."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, Number):
        return number_text(value)
    if isinstance(value, Members):
        members: Any = value
        if ordered:
            members = sorted(dict(value).items(), key=lambda member: _order(member[0]))
        return "{" + ",".join(f"{quoted(n)}:{write(v, ordered=ordered)}" for n, v in members) + "}"
    return "[" + ",".join(write(item, ordered=ordered) for item in value) + "]"


def canonical(text: str) -> str:
    """The text of a JSON value as Trino holds it; raises ValueError."""
    return write(read(text), ordered=True)


def names_in_order(pairs: dict[str, str]) -> str:
    """An object of members that are written already."""
    return "{" + ",".join(f"{quoted(n)}:{pairs[n]}" for n in sorted(pairs, key=_order)) + "}"


_STEP = re.compile(r'\.([\w:]+)|\[(\w+)\]|\["((?:[^"\\]|\\["\\])*)"\]')


@lru_cache(maxsize=256)
def path(text: str) -> tuple[str, ...]:
    """The steps of a JSON path, each a name or the number of an item; raises ValueError."""
    if not text.startswith("$"):
        raise ValueError(text)
    steps: list[str] = []
    at = 1
    while at < len(text):
        found = _STEP.match(text, at)
        if found is None:
            raise ValueError(text)
        steps.append(re.sub(r"\\(.)", r"\1", found[3]) if found[3] is not None else found[1] or found[2])
        at = found.end()
    return tuple(steps)


MISSING = object()


def extract(text: str, steps: tuple[str, ...]) -> Any:
    """What stands at a path, or MISSING; what comes behind it is not read. Raises ValueError."""
    at = _skip(text, 0)
    if at == len(text):
        return MISSING
    for step in steps:
        at = _skip(text, at)
        inside = _into(text, at, step)
        if inside is None:
            return MISSING
        at = inside
    return _value(text, _skip(text, at))[0]


def _into(text: str, at: int, step: str) -> int | None:
    """Where the member or the item of that step begins."""
    char = text[at : at + 1]
    if char == "{":
        at = _skip(text, at + 1)
        while text[at : at + 1] != "}":
            name, at = _name(text, at)
            if name == step:
                return at
            at = _skip(text, _value(text, at)[1])
            if text[at : at + 1] != "}":
                at = _comma(text, at)
        return None
    if char == "[" and re.fullmatch("[0-9]{1,9}", step):
        at = _skip(text, at + 1)
        count = 0
        while text[at : at + 1] != "]":
            if count == int(step):
                return at
            at = _skip(text, _value(text, at)[1])
            count += 1
            if text[at : at + 1] != "]":
                at = _comma(text, at)
        return None
    _value(text, at)
    return None


def items(text: str) -> Iterator[Any]:
    """The items of an array, as far as they are asked for; raises ValueError for what is no array."""
    at = _skip(text, 0)
    if text[at : at + 1] != "[":
        raise ValueError("not an array")
    for value, _ in _items(text, at):
        yield value
