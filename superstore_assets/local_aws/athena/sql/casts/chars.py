"""Casts of fixed-length text (``CharOperators``, ``CharacterStringCasts``). A char is held without its last blanks."""

from ..types import Type
from .entry import Cast, Family


def to_char(x: str, source: Type, target: Type) -> str:
    """A text as a char: cut to its length; blanks at the end are none of it."""
    if source.length is None or source.length > target.parameters[0]:
        x = f"left({x}, {target.parameters[0]})"
    return f"rtrim({x}, ' ')"


def padded(x: str, source: Type, _target: Type | None = None) -> str:
    """A char with its blanks."""
    return f"rpad({x}, {source.parameters[0]}, ' ')"


def _to_varchar(x: str, source: Type, target: Type) -> str:
    text = padded(x, source)
    if target.length is None or target.length >= source.parameters[0]:
        return text
    return f"left({text}, {target.length})"


CHARS = Family(
    {
        ("varchar", "char"): Cast(to_char, fails=False, uses=1),
        ("char", "char"): Cast(to_char, fails=False, uses=1),
        ("char", "varchar"): Cast(_to_varchar, fails=False, uses=1),
    }
)
