"""What a person may decide about a file that its bytes leave open, and how that is kept beside an uploaded object."""

import codecs
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Literal, Self, get_args
from urllib.parse import quote, unquote

from superstore_assets.orders.columns import NAMES

DateOrder = Literal["dmy", "mdy", "ymd"]
DecimalMark = Literal["point", "comma"]
RowIds = Literal["file", "content"]
Rule = Literal["amounts", "repeats", "times"]
"""Rules that can be wrong about a file: implausible amounts, orders that seem to be sent again, times of day that seem
to be another zone's midnight."""


@dataclass(frozen=True)
class ReadOptions:
    """Decisions of a person; each is None or empty where the file decides by itself.

    *columns* maps headers of the file to names of the schema. With *row_ids* 'content' the file's own Row IDs are
    passed over and made from the rows' content. *accept* are the rules whose objections are overruled.
    """

    dates: DateOrder | None = None
    decimal: DecimalMark | None = None
    encoding: str | None = None
    sheet: str | None = None
    row_ids: RowIds | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    accept: frozenset[Rule] = frozenset()

    def __post_init__(self) -> None:
        """Refuse what is no option, as ValueError."""
        for name, choices in (("dates", DateOrder), ("decimal", DecimalMark), ("row_ids", RowIds)):
            _one_of(name.replace("_", "-"), getattr(self, name), get_args(choices))
        for rule in self.accept:
            _one_of("accept", rule, get_args(Rule))
        for theirs, ours in self.columns.items():
            if ours not in NAMES:
                raise ValueError(f"column {theirs!r}={ours!r}: no such column; there are {', '.join(NAMES)}")
        if twice := {ours for ours in self.columns.values() if list(self.columns.values()).count(ours) > 1}:
            raise ValueError(f"column {', '.join(sorted(twice))} is given twice")
        if self.encoding is not None:
            try:
                codecs.lookup(self.encoding)
            except LookupError:
                raise ValueError(f"encoding {self.encoding!r} is not known") from None

    @classmethod
    def of(cls, columns: Iterable[str] = (), accept: Iterable[str] = (), **decisions: str | None) -> Self:
        """Options from words: *columns* as 'Their name=our_name'. Raises ValueError saying which is wrong."""
        pairs = {}
        for pair in columns:
            theirs, equals, ours = pair.rpartition("=")
            if not equals or not theirs.strip():
                raise ValueError(f"column {pair!r}: write 'Their name=our_name'")
            pairs[theirs.strip()] = ours.strip().lower().replace(" ", "_").replace("-", "_")
        return cls(columns=pairs, accept=frozenset(accept), **decisions)  # type: ignore[arg-type]  # checked at once

    @classmethod
    def from_metadata(cls, metadata: Mapping[str, str]) -> Self:
        """The options that *metadata* of an object holds, among other entries. Raises ValueError as `of` does."""
        told = {name: metadata[key] for name, key in _KEYS.items() if metadata.get(key)}
        columns = [unquote(pair) for pair in told.pop("columns", "").split(";") if pair]
        accept = [rule.strip() for rule in told.pop("accept", "").split(",") if rule.strip()]
        return cls.of(columns, accept, **{name: unquote(value) for name, value in told.items()})

    def to_metadata(self) -> dict[str, str]:
        """The options as metadata of an object: ASCII, one entry each; nothing for what was not decided."""
        words = {
            "columns": ";".join(_quoted(f"{theirs}={ours}") for theirs, ours in sorted(self.columns.items())),
            "accept": ",".join(sorted(self.accept)),
            **{
                name: _quoted(getattr(self, name) or "")
                for name in ("dates", "decimal", "encoding", "sheet", "row_ids")
            },
        }
        return {key: words[name] for name, key in _KEYS.items() if words[name]}

    def __str__(self) -> str:
        return ", ".join(f"{key} {unquote(value)}" for key, value in self.to_metadata().items())


_KEYS = {option.name: option.name.replace("_", "-") for option in fields(ReadOptions)}


def _quoted(text: str) -> str:
    return quote(text, safe=" !#$&'()*+,/:<=>?@[]^_`{|}~-.")


def _one_of(name: str, value: str | None, choices: tuple[str, ...]) -> None:
    if value is not None and value not in choices:
        raise ValueError(f"{name} {value!r}: choose {' or '.join(choices)}")
