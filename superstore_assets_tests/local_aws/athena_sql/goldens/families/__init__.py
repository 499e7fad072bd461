"""The families of generated statements: each function gives those of one file."""

from collections.abc import Callable, Iterator

from .collections import arrays, maps
from .mixtures import mixtures
from .moments import dates
from .numbers import casts, numbers, operators
from .orders import analysts
from .overloads import functions
from .queries import aggregates, coercions, grouping, pairs, windows
from .structures import structures
from .text import binary, json, regex, strings, unicode

FAMILIES: tuple[Callable[[], Iterator[str]], ...] = (
    strings, unicode, numbers, operators, casts, dates, regex, arrays, maps, json, binary, aggregates, windows,
    grouping, pairs, coercions, analysts, mixtures, functions, structures,
)  # fmt: skip
