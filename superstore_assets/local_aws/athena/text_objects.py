"""Objects of text: read by their SerDe once and kept as plain delimited text, over which queries run.

The kept text lies in the cache folder, under the object's identity and the way it is read.
"""

import hashlib
import os
import threading
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from superstore_assets.local_aws.athena import serdes
from superstore_assets.local_aws.athena.parts import Columns, coercion, literal, null

CACHE_BYTES = 2_000_000_000

# Characters for the kept text's separator and NULL; a file takes the first two that its object does not hold.
_CONTROLS = "\x1f\x1e\x1d\x1c\x01\x02\x03\x04\x05\x06\x07\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19"


@dataclass(frozen=True)
class Kept:
    """An object's rows as kept text: the file, and its characters for a field's end and for NULL."""

    path: Path
    separator: str
    null: str


@dataclass(frozen=True)
class TextReading:
    """How the kept text of one or more objects is read: all that are read alike are read together."""

    form: serdes.TextFormat
    columns: Columns
    separator: str
    null: str
    null_if_invalid: bool

    def relation(self, files: Sequence[Path]) -> str:
        """What stands in FROM; the column `file` is the path."""
        names = ", ".join(f"'c{at}': 'VARCHAR'" for at in range(len(self.columns)))
        paths = ", ".join(literal(str(path)) for path in files)
        return (
            f"read_csv([{paths}], columns = {{{names + ', ' if names else ''}'last': 'VARCHAR'}}, auto_detect = false,"
            f" header = false, delim = {literal(self.separator)}, nullstr = {literal(self.null)}, quote = '',"
            " escape = '', comment = '', max_line_size = 100000000, filename = 'file')"
        )

    def value(self, position: int, _name: str, kind: str) -> str:
        """SQL for the table's column at *position*, of Hive type *kind*: text columns go by their order."""
        if position >= len(self.columns):
            return null(kind)
        own = self.columns[position][1]
        source = serdes.column_sql(self.form, f"c{position}", own, position, self.null_if_invalid)
        return coercion(source, own, kind) or null(kind)


class TextCache:
    """Kept text by what it was made from; the least recently used goes when there is too much."""

    def __init__(self, folder: Path, limit: int = CACHE_BYTES) -> None:
        self.folder = folder
        self._limit = limit
        self.folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._kept: dict[str, Kept] = {}
        for file in sorted(self.folder.glob("*.txt"), key=lambda file: file.stat().st_mtime):
            stem, separator, null = file.stem.split("-")
            self._kept[stem] = Kept(file, chr(int(separator, 16)), chr(int(null, 16)))
        for partial in self.folder.glob("*.partial"):
            partial.unlink()

    def find(self, wanted: str, link: Path) -> Kept | None:
        """The kept rows of *wanted* as the new file *link*, which stays when the cache drops them; or None."""
        with self._lock:
            kept = self._kept.pop(_stem(wanted), None)
            if kept is None:
                return None
            self._kept[_stem(wanted)] = kept  # now the last in line to go
            os.utime(kept.path)
            return _linked(kept, link)

    def keep(self, wanted: str, text: bytes, form: serdes.TextFormat, width: int, link: Path) -> Kept:
        """Keep the rows of *text*; as ``find`` gives them."""
        free = [char for char in _CONTROLS if char.encode() not in text]
        if len(free) < 2:
            raise serdes.refuse("text that holds every control character")
        separator, null = free[:2]
        stem = _stem(wanted)
        partial = self.folder / f"{uuid.uuid4().hex}.partial"
        with partial.open("w", encoding="utf-8", errors="replace", newline="") as out:
            out.writelines(serdes.kept_lines(text, form, width, separator, null))
        kept = Kept(self.folder / f"{stem}-{ord(separator):x}-{ord(null):x}.txt", separator, null)
        with self._lock:
            partial.replace(kept.path)
            self._kept.pop(stem, None)
            self._kept[stem] = kept
            linked = _linked(kept, link)
            self._make_room()
        return linked

    def _make_room(self) -> None:
        sizes = {stem: kept.path.stat().st_size for stem, kept in self._kept.items()}
        total = sum(sizes.values())
        for stem, size in sizes.items():
            if total <= self._limit:
                return
            total -= size
            self._kept.pop(stem).path.unlink()


def _linked(kept: Kept, link: Path) -> Kept:
    os.link(kept.path, link)
    return Kept(link, kept.separator, kept.null)


def _stem(wanted: str) -> str:
    return hashlib.sha256(wanted.encode()).hexdigest()[:40]
