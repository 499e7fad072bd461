"""Trino's own signatures, from ``trino.txt``: which overloads there are, whether or not the engine has them.

They decide what a call means (``binding.py``), so that a function of Trino's that is not translated here is refused by
name, and only what Trino itself lacks is said not to exist.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

Kind = Literal["scalar", "aggregate", "window", "operator"]


@dataclass(frozen=True)
class Pattern:
    """A type in a signature: its base name and what stands in its parentheses.

    A type variable has no base name. Parameters are patterns, numbers, or the letters of lengths, precisions, scales.
    """

    name: str
    parameters: tuple["Pattern | str | int", ...] = ()
    variable: str = ""

    @property
    def generic(self) -> bool:
        """Whether it has a type variable in it."""
        return bool(self.variable) or any(isinstance(p, Pattern) and p.generic for p in self.parameters)


@dataclass(frozen=True)
class Signature:
    """One overload; ``text`` is how it is written, with its result."""

    kind: Kind
    name: str
    parameters: tuple[Pattern, ...]
    variadic: bool
    """The last parameter may be repeated or left out."""
    returns: Pattern
    text: str

    @property
    def generic(self) -> bool:
        """Whether it has type variables."""
        return any(p.generic for p in self.parameters)

    @property
    def shown(self) -> str:
        """The overload as Trino writes it in its messages."""
        return self.text.partition(" -> ")[0]


def signature(kind: Kind, text: str) -> Signature:
    """Read ``name(type, ...) -> type``."""
    match = re.fullmatch(r"(\S+?)\((.*?)(?:, (\.\.\.))?\) -> (.+)", text)
    if match is None:
        raise ValueError(f"not a signature: {text}")
    name, inside, variadic, result = match.groups()
    return Signature(kind, name, tuple(map(_pattern, _split(inside))), bool(variadic), _pattern(result), text)


_LENGTHS = ("varchar", "char", "decimal", "timestamp", "time")
_VARIABLE = re.compile(r"[A-Z]\d?")


def _pattern(text: str) -> Pattern:
    base, parenthesis, rest = text.partition("(")
    inside, _, after = rest.rpartition(")")
    if _VARIABLE.fullmatch(text):
        return Pattern("", (), text)
    if not parenthesis:
        return Pattern(text)
    if base in _LENGTHS:
        letters = (int(part) if part.isdigit() else part for part in _split(inside))
        return Pattern(base + after, tuple(letters))
    return Pattern(base, tuple(map(_pattern, _split(inside))))


def _split(text: str) -> list[str]:
    parts, depth = [""], 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts if part.strip()]


@cache
def _lines() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {kind: {} for kind in get_args(Kind)}
    for line in Path(__file__).with_name("trino.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, _, text = line.partition(" ")
            name = text.partition("(")[0]
            found[kind][name] = (*found[kind].get(name, ()), text)
    return found


def names(kind: Kind) -> tuple[str, ...]:
    """The names of Trino's functions of a kind."""
    return tuple(_lines()[kind])


@cache
def overloads(kind: Kind, name: str) -> tuple[Signature, ...]:
    """Trino's overloads of a function; none where it has no such function."""
    return tuple(signature(kind, text) for text in _lines()[kind].get(name, ()))
