"""The tokens of a statement, taken from the left: what reads the statements that are no queries is made of this."""

import re
from dataclasses import dataclass

from superstore_assets.local_aws.athena.sql import QueryError

# Hive's strings have escapes by a backslash; Trino's have none.
_HIVE, _TRINO = (
    re.compile(
        r"""(?P<skip>\s+|--[^\n]*|/\*.*?\*/)
      | (?P<string>"""
        + string
        + r""")
      | (?P<name>`(?:[^`]|``)+`|"(?:[^"]|"")+")
      | (?P<word>[A-Za-z0-9_]+)
      | (?P<mark>.)""",
        re.VERBOSE | re.DOTALL,
    )
    for string in (r"'(?:[^'\\]|\\.|'')*'", r"'(?:[^']|'')*'")
)


@dataclass(frozen=True)
class TableName:
    """A table as the statement names it; the database is None where it does not."""

    database: str | None
    name: str


@dataclass(frozen=True)
class Field:
    """A column of a new table, in Hive's types."""

    name: str
    type: str
    comment: str | None


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    at: int


class Reader:
    """The tokens of one statement, taken from the left."""

    def __init__(self, sql: str, *, hive: bool = True) -> None:
        self._sql = sql
        self._hive = hive
        self._tokens = [
            _Token(found.lastgroup or "", found[0], found.start())
            for found in (_HIVE if hive else _TRINO).finditer(sql)
            if found.lastgroup != "skip"
        ]
        while self._tokens and self._tokens[-1].text == ";":
            self._tokens.pop()
        self._at = 0

    def next_is(self, *words: str) -> bool:
        """Whether these words come next."""
        ahead = self._tokens[self._at : self._at + len(words)]
        return [token.text.upper() for token in ahead if token.kind in ("word", "mark")] == list(words)

    def take(self, *words: str) -> bool:
        """Take these words if they come next."""
        found = self.next_is(*words)
        if found:
            self._at += len(words)
        return found

    def expect(self, *words: str) -> None:
        """Take these words, which must come next."""
        for word in words:
            if not self.take(word):
                raise self.mismatch(word)

    def mismatch(self, expected: str) -> QueryError:
        """The syntax error at the next token."""
        found = self._tokens[self._at] if self._at < len(self._tokens) else None
        at = found.at if found else len(self._sql)
        line = self._sql.count("\n", 0, at) + 1
        column = at - (self._sql.rfind("\n", 0, at) + 1) + 1
        text = found.text if found else "<EOF>"
        return QueryError("SYNTAX_ERROR", f"line {line}:{column}: mismatched input '{text}'. Expecting: {expected}")

    def end(self) -> None:
        """Refuse what is left over."""
        if self._at < len(self._tokens):
            raise self.mismatch("<EOF>")

    @property
    def position(self) -> int:
        """Where in the text the next token begins."""
        return self._tokens[self._at].at if self.more() else len(self._sql)

    def between(self, start: int) -> str:
        """The text from the position *start* to the next token."""
        return self._sql[start : self.position].strip(" \t\r\n;")

    def skip_to(self, *words: str) -> int:
        """Take all up to one of *words* outside any parentheses, or to the end; where in the text that is."""
        depth = 0
        while self.more():
            text = self._tokens[self._at].text
            depth += (text == "(") - (text == ")")
            if depth < 0 or (depth == 0 and any(self.next_is(word) for word in words)):
                break
            self._at += 1
        return self.position

    def last_is(self, *words: str) -> bool:
        """Take these words from the end, if they stand there."""
        last = self._tokens[-len(words) :]
        found = [token.text.upper() for token in last if token.kind == "word"] == list(words)
        if found:
            del self._tokens[-len(words) :]
        return found

    @property
    def end_position(self) -> int:
        """Where in the text the last token ends."""
        return self._tokens[-1].at + len(self._tokens[-1].text) if self._tokens else 0

    def more(self) -> bool:
        """Whether anything is left."""
        return self._at < len(self._tokens)

    def rest_word(self) -> str:
        """The next token as it is written."""
        return self._tokens[self._at].text if self.more() else "<EOF>"

    def any_token(self) -> str:
        """Take whatever comes next."""
        self._at += 1
        return self._tokens[self._at - 1].text

    def string(self) -> str:
        """Take a string."""
        token = self._tokens[self._at] if self.more() else None
        if token is None or not (token.kind == "string" or (self._hive and token.text[0] == '"')):
            raise self.mismatch("<string>")
        self._at += 1
        return _unescaped(token.text) if self._hive else token.text[1:-1].replace("''", "'")

    def word(self) -> str:
        """Take a name, lower-cased as the catalogue does."""
        if not self.more() or self._tokens[self._at].kind not in ("word", "name"):
            raise self.mismatch("<identifier>")
        text = self._tokens[self._at].text
        self._at += 1
        if text[0] in '`"':
            text = text[1:-1].replace(text[0] * 2, text[0])
        return text.lower()

    def value(self) -> str:
        """Take a string or a number, as text."""
        if self.more() and self._tokens[self._at].kind == "word":
            self._at += 1
            return self._tokens[self._at - 1].text
        return self.string()

    def table(self) -> TableName:
        """Take a table's name of one to three parts."""
        parts = [self.word()]
        while self.take("."):
            parts.append(self.word())
        if len(parts) == 1:  # Hive takes `database.table` between one pair of backticks too
            parts = parts[0].split(".")
        if len(parts) == 3 and parts[0] == "awsdatacatalog":
            parts = parts[1:]
        if len(parts) > 2:
            raise QueryError("SYNTAX_ERROR", f"line 1:1: {'.'.join(parts)} names no table of AwsDataCatalog")
        return TableName(parts[0] if len(parts) == 2 else None, parts[-1])

    def properties(self) -> dict[str, str]:
        """Take ('key'='value', ...)."""
        self.expect("(")
        found: dict[str, str] = {}
        while True:
            key = self.string()
            self.expect("=")
            found[key] = self.string()
            if not self.take(","):
                break
        self.expect(")")
        return found

    def type(self) -> str:
        """Take a Hive type."""
        text = self.word()
        if self.take("<"):
            depth, text = 1, text + "<"
            while depth:
                if not self.more():
                    raise self.mismatch(">")
                part = self._tokens[self._at].text
                self._at += 1
                depth += (part == "<") - (part == ">")
                text += part.lower()
        elif self.take("("):
            numbers = [self.value()]
            while self.take(","):
                numbers.append(self.value())
            self.expect(")")
            text += f"({','.join(numbers)})"
        return "int" if text == "integer" else text

    def fields(self) -> list[Field]:
        """Take (name type [COMMENT 'text'], ...)."""
        self.expect("(")
        found = []
        while True:
            name, kind = self.word(), self.type()
            found.append(Field(name, kind, self.string() if self.take("COMMENT") else None))
            if not self.take(","):
                break
        self.expect(")")
        return found


def _unescaped(text: str) -> str:
    inside = text[1:-1].replace(text[0] * 2, text[0])
    escapes = {"t": "\t", "n": "\n", "r": "\r", "0": "\0"}

    def one(found: re.Match[str]) -> str:
        if found[1][0] == "u":
            return chr(int(found[1][1:], 16))
        return chr(int(found[1], 8)) if len(found[1]) == 3 else escapes.get(found[1], found[1])

    return re.sub(r"\\(u[0-9a-fA-F]{4}|[0-3][0-7]{2}|.)", one, inside, flags=re.DOTALL)
