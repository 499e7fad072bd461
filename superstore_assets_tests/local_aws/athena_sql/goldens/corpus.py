"""Files of statements with their answers: reading and writing them.

A statement ends with ``;`` at the end of a line. The line after it holds Trino's answer and begins with ``--= ``
and the statement's digest, so that an answer is never taken for that of a statement that was changed since::

    SELECT 0.5 AS half, NULL;
    --= 5d1f0a3c [["half","double"],["_col1","unknown"]] [["0.5",null]]
    SELECT 1 / 0;
    --= 9a1be772 DIVISION_BY_ZERO

Columns are names with Trino's types. Values are those of Trino's client protocol, except that a real or double is the
text that Java prints, so that none loses a digit or the sign of a zero.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
_ANSWER = "--= "


@dataclass(frozen=True)
class Answer:
    """What Trino says to a statement: columns (name, type) and rows, or the name of an error."""

    columns: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[Any, ...], ...] = ()
    error: str | None = None


@dataclass(frozen=True)
class Entry:
    """A statement with the lines of comment above it, and its answer where there is one."""

    sql: str
    comment: str = ""
    answer: Answer | None = None


def files() -> list[Path]:
    """All files of statements."""
    return sorted(FOLDER.glob("*/*.sql"))


def read(path: Path) -> list[Entry]:
    """The entries of a file; an answer that is not that of its statement's text is left out."""
    entries: list[Entry] = []
    comment: list[str] = []
    statement: list[str] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith(_ANSWER):
            digest, _, rest = line.removeprefix(_ANSWER).partition(" ")
            if entries and not statement and digest == _digest(entries[-1].sql):
                entries[-1] = Entry(entries[-1].sql, entries[-1].comment, _answer(rest))
        elif not statement and (not line.strip() or line.startswith("--")):
            comment.append(line)
        else:
            statement.append(line)
            if line.rstrip().endswith(";"):
                entries.append(Entry("\n".join(statement).rstrip()[:-1], "\n".join(comment)))
                comment, statement = [], []
    if statement:
        raise ValueError(f"{path}: no ; at the end of a line after: {statement[0]}")
    return entries


def write(path: Path, entries: Iterable[Entry]) -> None:
    """Write a file."""
    lines = []
    for entry in entries:
        if entry.comment:
            lines.append(entry.comment)
        lines.append(entry.sql + ";")
        if entry.answer is not None:
            lines.append(f"{_ANSWER}{_digest(entry.sql)} {_answer_text(entry.answer)}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _digest(sql: str) -> str:
    return hashlib.sha256(sql.encode()).hexdigest()[:8]


def _answer(text: str) -> Answer:
    if re.fullmatch(r"[A-Z_]+", text):
        return Answer(error=text)
    columns, end = json.JSONDecoder().raw_decode(text)
    rows = json.loads(text[end:])
    return Answer(tuple((name, kind) for name, kind in columns), tuple(tuple(row) for row in rows))


def _answer_text(answer: Answer) -> str:
    if answer.error is not None:
        return answer.error
    return f"{_json(answer.columns)} {_json(answer.rows)}"


def _json(value: object) -> str:
    """JSON in which whatever does not print is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)
