"""What a file holds: Glue's CSV classification, by a custom classifier or the built-in one.

Sources: Glue developer guide, 'Built-in CSV classifier' and 'Writing CSV custom classifiers'; tables that real crawlers
have made. A file is judged by its first 1,000 records or its first megabyte, whichever ends first (AWS re:Post, 'How
does the AWS Glue crawler detect the schema?').
"""

import csv
import gzip
import io
import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any, Self

from superstore_assets.local_aws.errors import AwsError, UnsupportedError

SAMPLE_BYTES = 1 << 20
_SAMPLE_RECORDS = 1000
DELIMITERS = (",", "|", "\t", ";", "\x01")

_COLUMN_NAME = re.compile("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\U00010000-\\U0010FFFF\t]{1,255}")
_DOUBLE = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|[+-]?Infinity|NaN")
_OTHER_FORMATS = (  # formats of Glue's other built-in classifiers, by how such a file begins
    (b"PAR1", "Parquet"),
    (b"ORC", "ORC"),
    (b"Obj\x01", "Avro"),
    (b"\xe0\x01\x00\xea", "Ion"),
    (b"BZh", "BZIP2"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x04\x22\x4d\x18", "LZ4"),
    (b"\xff\x06\x00\x00sNaPpY", "Snappy"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"{", "JSON"),
    (b"[", "JSON"),
    (b"<", "XML"),
)


@dataclass(frozen=True)
class CsvClassifier:
    """A custom CSV classifier; None where its definition leaves a member out."""

    name: str
    delimiter: str | None = None
    quote: str | None = None
    contains_header: str = "UNKNOWN"
    header: tuple[str, ...] = ()
    trim: bool = False
    single_column: bool = False
    serde: str = "None"

    @classmethod
    def of(cls, definition: Mapping[str, Any]) -> Self:
        """From the CsvClassifier structure of Glue's API."""
        return cls(
            definition["Name"],
            definition.get("Delimiter"),
            definition.get("QuoteSymbol"),
            definition.get("ContainsHeader", "UNKNOWN"),
            tuple(definition.get("Header", ())),
            not definition.get("DisableValueTrimming", True),
            definition.get("AllowSingleColumn", False),
            definition.get("Serde", "None"),
        )


@dataclass(frozen=True)
class Schema:
    """How to read a CSV file and what is in it.

    *classifier* is the custom one that recognised it, "" the built-in one; *record_bytes* the mean size of a record,
    uncompressed; *header_quoted* is what makes areColumnsQuoted true (when Glue sets it is not documented).
    """

    classifier: str
    columns: tuple[tuple[str, str], ...]
    delimiter: str
    quote: str | None
    serde: str
    header: bool
    header_quoted: bool
    compression: str
    record_bytes: int

    @property
    def format(self) -> tuple[object, ...]:
        """What files of one table must have in common."""
        return self.delimiter, self.quote, self.serde, self.header, self.compression

    def to_document(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self)

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> Self:
        """From to_document()."""
        return cls(**{**document, "columns": tuple((name, of_type) for name, of_type in document["columns"])})


def classify(head: bytes, size: int, custom: Sequence[CsvClassifier], uri: str) -> Schema:
    """The schema of the file at *uri* whose first bytes are *head* (SAMPLE_BYTES or all) and which has *size* bytes.

    *custom* classifiers are asked first, in order, then the built-in one. Raises where a file is none that they
    recognise: Glue has classifiers for other formats, and a guess at what they would say would be a lie.
    """
    compression = "gzip" if head.startswith(b"\x1f\x8b") else "none"
    content = _gunzip(head) if compression == "gzip" else head
    if len(head) < size or len(content) >= SAMPLE_BYTES:
        content = content[: content.rfind(b"\n") + 1] or content
    if b"\x00" not in content:
        text = content.decode("utf-8", "replace")
        for classifier in custom:
            if schema := _by_custom(classifier, text, compression):
                return schema
        if not _other_format(content) and (schema := _by_builtin(text, compression)):
            return schema
    if other := _other_format(content):
        raise UnsupportedError(f"crawling {other}, which {uri} seems to be; its crawler reads CSV, plain or gzip")
    raise UnsupportedError(
        f"the classifiers that would judge {uri}: it is not CSV to {', '.join(c.name for c in custom) or 'any custom'}"
        " classifier nor to the built-in one (at least two columns and two rows of data)"
    )


def _gunzip(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, SAMPLE_BYTES)
    except (zlib.error, gzip.BadGzipFile):
        return b"\x00"


def _other_format(content: bytes) -> str | None:
    begins = content[:16] if content[:1] not in b" \t\r\n" else content[:4096].lstrip()[:16]
    return next((name for magic, name in _OTHER_FORMATS if begins.startswith(magic)), None)


def _by_custom(classifier: CsvClassifier, text: str, compression: str) -> Schema | None:
    parsed = _parse(text, (classifier.delimiter,) if classifier.delimiter else DELIMITERS, classifier.quote)
    if parsed is None:
        return None
    delimiter, rows, size = parsed
    if classifier.trim:
        rows = [[cell.strip() for cell in row] for row in rows]
    width = _width(rows)
    if width < 2 and not classifier.single_column:
        return None
    if classifier.header and len(classifier.header) != width:
        return None
    header = classifier.contains_header == "PRESENT" or (
        classifier.contains_header == "UNKNOWN" and _is_header(rows, width)
    )
    names = classifier.header or (rows[0] if header else _numbered(width))
    if len(names) != width or not all(_COLUMN_NAME.fullmatch(name) for name in names):
        return None
    if classifier.serde == "None":
        raise UnsupportedError(
            f"the choice of a SerDe that Glue leaves to its crawler for classifier '{classifier.name}' (Serde None);"
            " update the classifier to OpenCSVSerDe or LazySimpleSerDe"
        )
    data = rows[1:] if header else rows
    # OpenCSVSerDe reads text; Glue types no column of it.
    open_csv = classifier.serde == "OpenCSVSerDe"
    types = ["string"] * width if open_csv else [_type(column) for column in _columns(data, width)]
    return Schema(
        classifier.name,
        tuple((name.lower(), of_type) for name, of_type in zip(names, types, strict=True)),
        delimiter,
        (classifier.quote or '"') if open_csv else None,
        classifier.serde,
        header,
        header and _quoted(text, classifier.quote),
        compression,
        _mean(size, rows),
    )


def _by_builtin(text: str, compression: str) -> Schema | None:
    """The built-in CSV classifier: it parses quotes, yet names LazySimpleSerDe, which does not."""
    parsed = _parse(text, DELIMITERS, '"')
    if parsed is None:
        return None
    delimiter, rows, size = parsed
    width = _width(rows)
    header = _is_header(rows, width)
    data = rows[1:] if header else rows
    if width < 2 or len(data) < 2:
        return None
    types = [_type(column) for column in _columns(data, width)]
    names = [name or f"col{index}" for index, name in enumerate(rows[0])] if header else _numbered(width)
    return Schema(
        "",
        tuple((name.lower(), of_type) for name, of_type in zip(names, types, strict=True)),
        delimiter,
        None,
        "LazySimpleSerDe",
        header,
        header and _quoted(text, '"'),
        compression,
        _mean(size, rows),
    )


def _parse(text: str, delimiters: Sequence[str], quote: str | None) -> tuple[str, list[list[str]], int] | None:
    """The delimiter by which most of the first records have the same number of fields, those records and their bytes;
    None where none does.
    """
    best: tuple[str, list[list[str]], int] | None = None
    best_share = 0.5
    for delimiter in delimiters:
        if delimiter not in text and len(delimiters) > 1:
            continue
        lines = io.StringIO(text, newline="")
        try:
            if quote:
                reader = csv.reader(lines, delimiter=delimiter, quotechar=quote)
            else:
                reader = csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
            rows = list(islice((row for row in reader if row), _SAMPLE_RECORDS))
        except csv.Error:
            continue
        if not rows:
            continue
        width = _width(rows)
        share = sum(len(row) == width for row in rows) / len(rows)
        if share > best_share and (width > 1 or len(delimiters) == 1):
            best, best_share = (delimiter, rows, len(text[: lines.tell()].encode())), share
    return best


def _width(rows: Sequence[Sequence[str]]) -> int:
    return Counter(map(len, rows)).most_common(1)[0][0]


def _is_header(rows: Sequence[Sequence[str]], width: int) -> bool:
    """Whether the first record names the columns, by the rules of the built-in classifier."""
    first = rows[0]
    if len(first) != width or len(rows) < 2:
        return False
    cells = first[:-1] if not first[-1] else first  # the last may be empty: a trailing delimiter
    if not all(_COLUMN_NAME.fullmatch(cell) and _type([cell]) == "string" for cell in cells):
        return False
    if any(len(cell) >= 150 for cell in first[:-1]):
        return False
    return any(_type([cell]) != "string" for row in rows[1:] for cell in row if cell)


def _columns(rows: Sequence[Sequence[str]], width: int) -> list[list[str]]:
    return [[row[index] for row in rows if index < len(row)] for index in range(width)]


def _type(values: Sequence[str]) -> str:
    """Hive type of a column: bigint, double, boolean, else string; empty values do not count."""
    present = [value for value in values if value]
    if not present:
        return "string"
    if all(_is_bigint(value) for value in present):
        return "bigint"
    if all(_DOUBLE.fullmatch(value) for value in present):
        return "double"
    if all(value.lower() in ("true", "false") for value in present):
        return "boolean"
    return "string"


def _is_bigint(value: str) -> bool:
    digits = value[1:] if value[:1] in ("+", "-") else value
    return digits.isascii() and digits.isdigit() and len(digits) < 20 and -(2**63) <= int(value) < 2**63


def _numbered(width: int) -> list[str]:
    return [f"col{index}" for index in range(width)]


def _quoted(text: str, quote: str | None) -> bool:
    line = text.partition("\n")[0].rstrip("\r")
    return bool(quote) and len(line) > 1 and line[0] == quote == line[-1]


def _mean(size: int, rows: Sequence[object]) -> int:
    return max(1, size // len(rows))


def check_definition(definition: Mapping[str, Any]) -> None:
    """InvalidInputException or a refusal for a CsvClassifier that Glue or this embedded AWS does not accept."""
    delimiter, quote = definition.get("Delimiter"), definition.get("QuoteSymbol")
    if delimiter is not None and delimiter == quote:
        raise AwsError("InvalidInputException", "Quote symbol must be different from the column delimiter.")
    if definition.get("CustomDatatypeConfigured") or definition.get("CustomDatatypes"):
        raise UnsupportedError("CustomDatatypes of a CsvClassifier")
    if any(not _COLUMN_NAME.fullmatch(name) for name in definition.get("Header", ())):
        raise AwsError("InvalidInputException", "A name in Header is not a column name of 1 to 255 characters.")
