"""Result objects on S3 in Athena's form, and the pages that GetQueryResults reads from them.

What Athena writes was measured by the public project aoyagikouhei/athena-local (docs/dev/measurements): every value
that is not NULL in quotes, NULL as nothing at all, LF after each line, the names first even where no row follows. A
statement that is not a query leaves lines of text without a line of names and without a line feed at the end. Beside
the result lies `.metadata`, a protobuf message with the columns.
"""

import base64
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.errors import AwsError

PAGE = 1000
_CELL = re.compile(r'(?:"((?:[^"]|"")*)")?([,\n])')
_BLOCK = 1 << 20

_PRECISION = {
    "tinyint": 3,
    "smallint": 5,
    "integer": 10,
    "bigint": 19,
    "double": 17,
    "real": 17,
    "varchar": 2147483647,
    "varbinary": 1073741824,
    "timestamp": 3,
    "timestamp with time zone": 3,
    "time": 3,
    "time with time zone": 3,
}
_WITHOUT_DETAIL = ("array", "map", "row", "json", "string", "unknown")


@dataclass(frozen=True)
class ColumnDetail:
    """A result column as ResultSetMetadata and `.metadata` describe it; None is not set there."""

    name: str
    type: str
    precision: int | None = None
    scale: int | None = None
    case_sensitive: bool | None = None

    def column_info(self) -> dict[str, Any]:
        """The ColumnInfo of the API."""
        return {
            "CatalogName": "hive",
            "SchemaName": "",
            "TableName": "",
            "Name": self.name,
            "Label": self.name,
            "Type": self.type,
            "Precision": self.precision or 0,
            "Scale": self.scale or 0,
            "Nullable": "UNKNOWN",
            "CaseSensitive": bool(self.case_sensitive),
        }


def column_detail(column: sql.Column) -> ColumnDetail:
    """What Athena says of a column of a query."""
    name, _, inside = column.type.partition("(")
    numbers = [int(number) for number in re.findall(r"\d+", inside)]
    kind = name.strip()
    if kind == "timestamp" and column.type.endswith("with time zone"):
        kind = "timestamp with time zone"
    if kind == "decimal":
        return ColumnDetail(column.name, kind, numbers[0], numbers[1], False)
    if kind in ("varchar", "char"):
        return ColumnDetail(column.name, kind, numbers[0] if numbers else _PRECISION["varchar"], 0, True)
    if kind in _PRECISION:
        return ColumnDetail(column.name, "float" if kind == "real" else kind, _PRECISION[kind], 0, False)
    if kind in _WITHOUT_DETAIL:
        return ColumnDetail(column.name, kind)
    return ColumnDetail(column.name, kind, None, 0 if kind == "date" else None, False)


def text_column(name: str, kind: str = "string") -> ColumnDetail:
    """A column of a SHOW or DESCRIBE statement."""
    return ColumnDetail(name, kind)


def write_csv(out: IO[str], columns: Sequence[sql.Column], blocks: Iterable[Sequence[tuple[Any, ...]]]) -> int:
    """Write names and rows; the number of rows."""
    out.write(",".join(_quoted(column.name) for column in columns) + "\n")
    formats = [_cells(column.type) for column in columns]
    count = 0
    for rows in blocks:
        count += len(rows)
        cells = [form(values) for form, values in zip(formats, zip(*rows, strict=True), strict=True)]
        out.writelines(",".join(row) + "\n" for row in zip(*cells, strict=True))
    return count


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _cells(kind: str) -> Callable[[Iterable[Any]], list[str]]:
    """Formats the values of a column."""
    if kind.startswith("varchar"):
        return lambda values: ["" if value is None else _quoted(value) for value in values]
    return lambda values: ["" if value is None else _quoted(sql.text(value, kind) or "") for value in values]


def metadata(query_id: str, columns: Iterable[ColumnDetail], update: tuple[str, int] | None = None) -> bytes:
    """The `.metadata` object: who made the result, what it updated and how many rows, and its columns."""
    updated = _string(2, update[0]) + _number(3, update[1]) if update else b""
    return _string(1, query_id) + updated + b"".join(_message(4, _column_message(column)) for column in columns)


def _column_message(column: ColumnDetail) -> bytes:
    parts = [_string(1, "hive"), _string(4, column.name), _string(5, column.name), _string(6, column.type)]
    if column.precision is not None:
        parts.append(_number(7, column.precision))
    if column.scale is not None:
        parts.append(_number(8, column.scale))
    parts.append(_number(9, 3))  # nullable: unknown
    if column.case_sensitive is not None:
        parts.append(_number(10, int(column.case_sensitive)))
    return b"".join(parts)


def _varint(value: int) -> bytes:
    encoded = bytearray()
    while value > 127:
        encoded.append(value & 127 | 128)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


def _number(tag: int, value: int) -> bytes:
    return _varint(tag << 3) + _varint(value)


def _message(tag: int, value: bytes) -> bytes:
    return _varint(tag << 3 | 2) + _varint(len(value)) + value


def _string(tag: int, value: str) -> bytes:
    return _message(tag, value.encode())


def page(path: Path, is_csv: bool, token: str | None, limit: int) -> tuple[list[list[str | None]], str | None]:
    """Rows of a result file from where *token* points, and the token of the next page where this one is full."""
    start = _position(token, path.stat().st_size)
    with path.open("rb") as file:
        file.seek(start)
        rows, size = _csv_rows(file, limit) if is_csv else _text_rows(file, limit)
    return rows, _token(start + size) if len(rows) == limit else None


def _position(token: str | None, size: int) -> int:
    if token is None:
        return 0
    try:
        at = json.loads(base64.b64decode(token, validate=True))["at"]
        if isinstance(at, int) and 0 < at <= size:
            return at
    except (ValueError, KeyError, TypeError):
        pass
    raise AwsError("InvalidRequestException", f"Malformed nextPageToken {token}", AthenaErrorCode="INVALID_INPUT")


def _token(at: int) -> str:
    return base64.b64encode(json.dumps({"at": at}).encode()).decode()


def _csv_rows(file: IO[bytes], limit: int) -> tuple[list[list[str | None]], int]:
    rows: list[list[str | None]] = []
    row: list[str | None] = []
    size, rest = 0, b""
    while len(rows) < limit and (block := file.read(_BLOCK)):
        # Whole lines only; a line feed inside quotes leaves an odd number of quotes before it.
        data = rest + block
        end = data.rfind(b"\n") + 1
        while end and data.count(b'"', 0, end) % 2:
            end = data.rfind(b"\n", 0, end - 1) + 1
        text, rest = data[:end].decode(), data[end:]
        at = 0
        while at < len(text) and len(rows) < limit:
            cell = _CELL.match(text, at)
            if cell is None:
                raise AwsError("InvalidRequestException", "Could not find results", AthenaErrorCode="RESULT_NOT_FOUND")
            row.append(None if cell[1] is None else cell[1].replace('""', '"'))
            at = cell.end()
            if cell[2] == "\n":
                rows.append(row)
                row = []
        size += len(text[:at].encode())
    return rows, size


def _text_rows(file: IO[bytes], limit: int) -> tuple[list[list[str | None]], int]:
    rows: list[list[str | None]] = []
    size = 0
    while len(rows) < limit and (line := file.readline()):
        size += len(line)
        rows.append([line.removesuffix(b"\n").decode()])
    return rows, size
