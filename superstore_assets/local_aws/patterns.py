"""Patterns that come with a request, matched so that none of them can hold the server up.

Python's `re` tries every way to match, which for a short hostile pattern takes for ever and keeps all other threads
waiting. What is here takes time in proportion to pattern and text.
"""

from collections.abc import Callable, Iterable, Sequence

import duckdb

Test = Callable[[str], bool]
"""Whether a character may stand at a place."""


def matching(expression: str, texts: Sequence[str], *, ignore_case: bool = False) -> list[bool]:
    """Which of *texts* a regular expression matches as a whole.

    By RE2, which knows no look-around and no references back. Raises ValueError with its words.
    """
    with duckdb.connect(":memory:", config={"threads": "1"}) as connection:
        try:
            found = connection.execute(
                "SELECT list_transform($texts::VARCHAR[], lambda text: regexp_full_match(text, $expression, $options))",
                {"texts": [*texts, ""], "expression": expression, "options": "si" if ignore_case else "s"},
            ).fetchall()
        except duckdb.Error as error:
            raise ValueError(str(error).rpartition("Error: ")[2]) from error
    matched: list[bool] = found[0][0]
    return matched[: len(texts)]


class Pattern:
    """A sequence of characters, repetitions and alternatives; an automaton that is in all its states at once."""

    def __init__(self) -> None:
        self._moves: list[list[tuple[Test, int]]] = [[]]
        self._empty: list[list[int]] = [[]]
        self._end = 0

    def one(self, test: Test) -> "Pattern":
        """Then a character that passes *test*."""
        self._moves[self._end].append((test, self._new()))
        self._end = len(self._moves) - 1
        return self

    def many(self, test: Test) -> "Pattern":
        """Then any number of characters that pass *test*."""
        before, self._end = self._end, self._new()
        self._empty[before].append(self._end)
        self._moves[self._end].append((test, self._end))
        return self

    def text(self, text: str) -> "Pattern":
        """Then just *text*."""
        for character in text:
            self.one(character.__eq__)
        return self

    def either(self, alternatives: Iterable[Callable[["Pattern"], object]]) -> "Pattern":
        """Then one of *alternatives*, each of which says what it consists of."""
        before, ends = self._end, []
        for alternative in alternatives:
            self._end = self._new()
            self._empty[before].append(self._end)
            alternative(self)
            ends.append(self._end)
        self._end = self._new()
        for end in ends:
            self._empty[end].append(self._end)
        return self

    def matches(self, text: str) -> bool:
        """Whether the whole *text* is as the pattern says."""
        states = self._closed({0})
        for character in text:
            states = self._closed({to for at in states for test, to in self._moves[at] if test(character)})
            if not states:
                return False
        return self._end in states

    def _new(self) -> int:
        self._moves.append([])
        self._empty.append([])
        return len(self._moves) - 1

    def _closed(self, states: set[int]) -> set[int]:
        """*states* and those that are reached from them without a character."""
        left = list(states)
        while left:
            for state in self._empty[left.pop()]:
                if state not in states:
                    states.add(state)
                    left.append(state)
        return states


def anything(_: str) -> bool:
    """Any character."""
    return True


def starred(text: str) -> Pattern:
    """A pattern with `*` for any text and `|` between alternatives."""

    def alternative(part: str) -> Callable[[Pattern], object]:
        def build(pattern: Pattern) -> None:
            first, *others = part.split("*")
            pattern.text(first)
            for other in others:
                pattern.many(anything).text(other)

        return build

    return Pattern().either(map(alternative, text.split("|")))
