"""Ways to call a function with many values."""

from collections.abc import Iterator, Sequence

Values = Sequence[str]


def calls(name: str, *arguments: Values | str) -> Iterator[str]:
    """A call with ordinary arguments, then with each argument in turn as each of its other values and as NULL.

    An argument is a list of values, the ordinary one first, or a text with such a list between ``|``.
    """
    lists = [tuple(a.split("|")) if isinstance(a, str) else tuple(a) for a in arguments]
    ordinary = [values[0] for values in lists]
    yield f"SELECT {name}({', '.join(ordinary)})"
    for place, values in enumerate(lists):
        for value in (*values[1:], "NULL"):
            yield f"SELECT {name}({', '.join([*ordinary[:place], value, *ordinary[place + 1 :]])})"


def over_rows(expression: str, values: Values) -> str:
    """An expression of ``x`` over a table of values, so that none of it is a constant."""
    return f"SELECT x, {expression} AS y FROM (VALUES {', '.join(f'({v})' for v in values)}) AS t(x)"


def each(name: str, *kinds: Values) -> Iterator[str]:
    """A function of one argument over each type's values."""
    for values in kinds:
        yield from calls(name, values)
