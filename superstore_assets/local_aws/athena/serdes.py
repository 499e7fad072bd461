"""The two text SerDes, read as Trino reads them: an object's bytes in, rows of text in.

Sources: Athena user guide, "Open CSV SerDe" and "Lazy Simple SerDe"; Trino's ``TextLineReader``, ``CsvDeserializer``
and ``SimpleDeserializer`` for what the guide leaves open. A record is one line, whatever its quotes say. Bytes that are
not UTF-8 become U+FFFD. Types are applied later, in SQL: see ``column_sql``.
"""

import bz2
import csv
import gzip
import re
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from superstore_assets.local_aws.athena.nested_text import nested_sql
from superstore_assets.local_aws.athena.sql import QueryError

OPEN_CSV = "org.apache.hadoop.hive.serde2.OpenCSVSerde"
LAZY_SIMPLE = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"
OPENX_JSON = "org.openx.data.jsonserde.JsonSerDe"
JSON_SERDE = "org.apache.hive.hcatalog.data.JsonSerDe"
TEXT_INPUT = "org.apache.hadoop.mapred.TextInputFormat"
TEXT_OUTPUT = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"

Row = list[str | None]

# Character.isWhitespace of Java, which leaves out the spaces that do not break a line.
_JAVA_SPACE = frozenset(
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a"
    "\u2028\u2029\u205f\u3000"
)
_COMPRESSED = (".snappy", ".lz4", ".zst", ".lzo", ".deflate", ".xz", ".br", ".zip")
_CSV_FIELD_LIMIT = csv.field_size_limit()


def refuse(what: str) -> QueryError:
    """The failure of a query over data that the embedded Athena cannot read as Athena does."""
    return QueryError("NOT_SUPPORTED", f"The embedded AWS does not support {what}.")


@dataclass(frozen=True)
class TextFormat:
    """How the lines of an object become fields; one character each, '' where there is none."""

    serde: str
    separator: str
    quote: str
    escape: str
    null: str | None
    header_lines: int
    last_column_takes_rest: bool = False
    inner: str = ""
    """The separators inside of nested values, level by level."""


def text_format(storage: Mapping[str, Any], table_parameters: Mapping[str, str]) -> TextFormat:
    """The format that a storage descriptor and its table's parameters name; NOT_SUPPORTED for any other."""
    serde_info = storage.get("SerdeInfo") or {}
    serde = serde_info.get("SerializationLibrary") or ""
    if serde not in (OPEN_CSV, LAZY_SIMPLE):
        raise refuse(f"the SerDe {serde or '(none)'}; it reads {OPEN_CSV} and {LAZY_SIMPLE}")
    if storage.get("InputFormat") != TEXT_INPUT:
        raise refuse(f"the input format {storage.get('InputFormat') or '(none)'}; it reads {TEXT_INPUT}")
    # The table's parameters win, as in Trino's MetastoreUtil.getHiveSchema.
    parameters = {**(serde_info.get("Parameters") or {}), **table_parameters}
    for name in ("serialization.encoding", "skip.footer.line.count", "line.delim", "textfile.skip.footer.line.count"):
        value = parameters.get(name)
        if value not in (None, "0", "\n", "\\n", "10", "UTF-8", "utf-8", "UTF8"):
            raise refuse(f"the table property {name}={value!r}")
    header = parameters.get("skip.header.line.count", "0").strip()
    if not header.isdigit():
        raise QueryError("HIVE_INVALID_METADATA", f"Invalid value for skip.header.line.count property: {header}")
    if serde == OPEN_CSV:
        return _open_csv_format(parameters, int(header))
    return _lazy_simple_format(parameters, int(header))


def _open_csv_format(parameters: Mapping[str, str], header_lines: int) -> TextFormat:
    separator, quote, escape = (
        (parameters.get(name) or default)[0]
        for name, default in (("separatorChar", ","), ("quoteChar", '"'), ("escapeChar", "\\"))
    )
    if escape == '"':  # Hive's reader takes a backslash for an explicit double quote
        escape = "\\"
    if separator in (quote, escape, "\0") or (quote == escape != "\0"):
        raise QueryError("NOT_SUPPORTED", "CSV not supported: separator, quote and escape character must differ")
    return TextFormat(OPEN_CSV, separator, quote, escape, None, header_lines)


def _lazy_simple_format(parameters: Mapping[str, str], header_lines: int) -> TextFormat:
    separator = _byte(parameters.get("field.delim", parameters.get("serialization.format")), "\x01")
    escape = _byte(parameters["escape.delim"], "\\") if "escape.delim" in parameters else ""
    for name in ("timestamp.formats", "hive.serialization.extend.boolean.literal"):
        if parameters.get(name):
            raise refuse(f"the SerDe parameter {name}")
    return TextFormat(
        LAZY_SIMPLE,
        separator,
        "",
        escape,
        parameters.get("serialization.null.format", "\\N"),
        header_lines,
        parameters.get("serialization.last.column.takes.rest", "").lower() == "true",
        inner_separators(parameters),
    )


def inner_separators(parameters: Mapping[str, str]) -> str:
    """The separators inside of LazySimpleSerDe's nested values, which its parameters may name for two levels."""
    collection = parameters.get("collection.delim", parameters.get("colelction.delim"))
    return _byte(collection, "\x02") + _byte(parameters.get("mapkey.delim"), "\x03") + "\x04\x05\x06\x07\x08"


def _byte(value: str | None, default: str) -> str:
    """A delimiter as Hive reads it: a number is a byte's value, anything else counts by its first character."""
    if not value:
        return default
    is_number = re.fullmatch(r"[+-]?\d+", value) and -128 <= int(value) <= 127
    character = chr(int(value) % 256) if is_number else value[0]
    if not character.isascii():
        raise refuse(f"the delimiter {value!r}, which is not ASCII")
    return character


def plain_text(data: bytes, key: str) -> bytes:
    """The text in the object at *key*: decompressed as its name says, without a byte order mark."""
    lower = key.lower()
    if lower.endswith(_COMPRESSED):
        raise refuse(f"the compression of {key}; it reads plain text, .gz and .bz2")
    if lower.endswith((".gz", ".bz2")):
        try:
            data = gzip.decompress(data) if lower.endswith(".gz") else bz2.decompress(data)
        except (OSError, EOFError, ValueError, zlib.error) as error:
            raise QueryError("HIVE_CURSOR_ERROR", f"Failed to read file at {key}: {error}") from error
    return data.removeprefix(b"\xef\xbb\xbf")


def kept_lines(text: bytes, form: TextFormat, width: int, separator: str, null: str) -> Iterator[str]:
    """The rows of an object's text, each as *width* fields between *separator*s, NULL as *null*; a line each.

    Neither character may occur in the text. An empty last field keeps a row of one empty value from being a blank line.
    """
    decode = _open_csv(form, width) if form.serde == OPEN_CSV else _lazy_simple(form, width)
    # A line without any of these, and with as many fields as there are columns, is kept as it is.
    special = [mark for mark in (form.quote, form.escape, form.null) if mark]
    if form.null == "":
        special = [form.separator]
    # bytes.splitlines ends a line at \n, \r and \r\n only, as Trino does.
    for raw in text.splitlines()[form.header_lines :]:
        line = raw.decode("utf-8", "replace")
        if line and line.count(form.separator) == width - 1 and not any(mark in line for mark in special):
            yield line.replace(form.separator, separator) + separator + "\n"
        else:
            fields = [null if field is None else field for field in decode(line)]
            yield separator.join(fields) + separator + "\n"


def _open_csv(form: TextFormat, width: int) -> Callable[[str], Row]:
    separator, quote, escape = form.separator, form.quote, form.escape
    plain = f"[^{re.escape(separator + quote + escape)}]*"
    quoted = f"{re.escape(quote)}(?:[^{re.escape(quote + escape)}]|{re.escape(quote * 2)})*{re.escape(quote)}"
    field = f"(?:{quoted}|{plain})"
    regular = re.compile(f"{field}(?:{re.escape(separator)}{field})*", re.DOTALL)
    nulls: Row = [None] * width

    def decode(line: str) -> Row:
        if not line or not width:
            return nulls
        fields: Sequence[str | None]
        if quote not in line and escape not in line:
            fields = line.split(separator)
        elif len(line) < _CSV_FIELD_LIMIT and regular.fullmatch(line):
            # Whole fields in quotes, inner quotes doubled: here opencsv and every other reader agree.
            fields = next(csv.reader((line,), delimiter=separator, quotechar=quote))
        else:
            fields = _open_csv_fields(line, form, width)
        return [*fields[:width], *nulls[len(fields) :]]

    return decode


def _open_csv_fields(line: str, form: TextFormat, width: int) -> list[str | None]:
    """The fields of any line, by opencsv's own rules for stray quotes and escapes."""
    if line.isascii() or max(line) <= "\uffff":
        return _open_csv_units(line, form, width)
    # opencsv counts UTF-16 units.
    units = line.encode("utf-16-le")
    halves = "".join(chr(units[at] | units[at + 1] << 8) for at in range(0, len(units), 2))
    return [
        value if value is None else value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        for value in _open_csv_units(halves, form, width)
    ]


def _open_csv_units(line: str, form: TextFormat, width: int) -> list[str | None]:
    fields: list[str | None] = []
    value: list[str] = []
    in_quotes = in_field = False
    at, end = 0, len(line)
    while at < end and len(fields) < width:
        char = line[at]
        following = line[at + 1] if at + 1 < end else ""
        if char == form.escape:
            if (in_quotes or in_field) and following and following in (form.quote, form.escape):
                value.append(following)
                at += 1
        elif char == form.quote:
            if (in_quotes or in_field) and following == form.quote:
                value.append(following)
                at += 1
            else:
                # A quote inside a field is text, but not in a line's first three characters nor beside a separator.
                inside = at > 2 and line[at - 1] != form.separator and following not in ("", form.separator)
                if inside and value and _JAVA_SPACE.issuperset(value):
                    value.clear()
                elif inside:
                    value.append(char)
                in_quotes = not in_quotes
            in_field = not in_field
        elif char == form.separator and not in_quotes:
            fields.append("".join(value))
            value.clear()
            in_field = False
        else:
            value.append(char)
            in_field = True
        at += 1
    if len(fields) < width and not in_quotes:  # a field whose quote never closes is lost
        fields.append("".join(value))
    return fields


def _lazy_simple(form: TextFormat, width: int) -> Callable[[str], Row]:
    nulls: Row = [None] * width
    most = width - 1 if form.last_column_takes_rest and width else -1

    def decode(line: str) -> Row:
        if form.escape and form.escape in line:
            fields = _split_escaped(line, form, most)
        else:
            fields = line.split(form.separator, most)
        return [
            *(None if value == form.null else _unescape(value, form.escape) for value in fields[:width]),
            *nulls[len(fields) :],
        ]

    return decode


def _split_escaped(line: str, form: TextFormat, most: int) -> list[str]:
    fields: list[str] = []
    start = at = 0
    while at < len(line) and len(fields) != most:
        if line[at] == form.separator:
            fields.append(line[start:at])
            start = at + 1
        elif line[at] == form.escape:
            at += 1
        at += 1
    return [*fields, line[start:]]


def _unescape(value: str, escape: str) -> str:
    return re.sub(re.escape(escape) + "(.)", r"\1", value, flags=re.DOTALL) if escape and escape in value else value


_INTEGERS = {"tinyint": "TINYINT", "smallint": "SMALLINT", "int": "INTEGER", "integer": "INTEGER", "bigint": "BIGINT"}
# What Double.parseDouble of Java reads; its hexadecimal floats are left out.
_JAVA_DOUBLE = (
    r"[\x00-\x20]*([+-]?(?:NaN|Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?))[fFdD]?[\x00-\x20]*"
)


def column_sql(form: TextFormat, column: str, hive_type: str, position: int, null_if_invalid: bool) -> str:
    """DuckDB SQL for the value of a column of *hive_type* whose text is *column* (a quoted identifier).

    OpenCSVSerDe fails on what it cannot read (HIVE_BAD_DATA) unless the table says use.null.for.invalid.data;
    LazySimpleSerDe gives NULL. *position* counts the table's columns from 0. NOT_SUPPORTED for other types.
    """
    kind = hive_type.lower()
    if kind == "string":
        return column
    if form.serde == OPEN_CSV:
        return _open_csv_sql(column, kind, position, null_if_invalid)
    if "<" not in kind:
        return _lazy_simple_sql(column, kind)
    if form.escape:
        raise refuse(f"type {kind} in a table of LazySimpleSerDe with escape.delim")
    if kind.count("<") > len(form.inner) // 2:
        raise refuse(f"type {kind} in a table of LazySimpleSerDe, which is nested too deep")
    nested = nested_sql(column, kind, form.inner, form.null, _lazy_simple_sql)
    return f"CASE WHEN {column} IS NOT NULL THEN {nested} END"


def _open_csv_sql(column: str, kind: str, position: int, null_if_invalid: bool) -> str:
    whole = f"regexp_full_match({column}, '[+-]?[0-9]+')"
    if kind == "boolean":  # Boolean.parseBoolean: anything but true is false
        return f"lower({column}) = 'true'"
    if kind in ("int", "integer", "bigint"):
        value = f"CASE WHEN {whole} THEN TRY_CAST({column} AS {_INTEGERS[kind]}) END"
    elif kind == "double":
        value = _java_double(column)
    elif kind == "date":
        value = f"CASE WHEN {whole} THEN DATE '1970-01-01' + TRY_CAST({column} AS INTEGER) END"
    elif kind == "timestamp":
        value = f"CASE WHEN {whole} THEN make_timestamp(TRY_CAST({column} AS BIGINT) * 1000) END"
    else:
        raise refuse(f"type {kind} in a table of OpenCSVSerDe; declare the column string and CAST it in a view")
    if null_if_invalid:
        return value
    why = f"concat('For input string: \"', {column}, '\"')"
    if kind == "double":
        why = f"CASE WHEN {column} = '' THEN 'empty String' ELSE {why} END"
    message = f"'Error parsing field value ''', {column}, ''' for field {position}: ', {why}"
    return _or_fail(column, kind, value, message)


def _lazy_simple_sql(column: str, kind: str) -> str:
    if kind == "string":
        return column
    if kind == "binary":
        usual = f"regexp_full_match({column}, '([A-Za-z0-9+/]{{4}})*([A-Za-z0-9+/]{{2}}==|[A-Za-z0-9+/]{{3}}=)?')"
        failure = "trino_fail('NOT_SUPPORTED', 'The embedded AWS does not support binary text that is not Base64.')"
        fail = f"CAST(CAST({failure} AS VARCHAR) AS BLOB)"
        return f"CASE WHEN {usual} THEN from_base64({column}) WHEN {column} IS NOT NULL THEN {fail} END"
    if found := re.fullmatch(r"char\((\d+)\)", kind):
        return f"rtrim(substr({column}, 1, {found[1]}), ' ')"
    if kind in _INTEGERS:  # digits after a point are checked and dropped
        sign, whole = (f"regexp_extract({column}, '^([+-]?)([0-9]*)', {group})" for group in (1, 2))
        number = f"TRY_CAST({sign} || '0' || {whole} AS {_INTEGERS[kind]})"
        return f"CASE WHEN regexp_full_match({column}, '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]*)') THEN {number} END"
    if kind in ("double", "float"):
        return _java_double(column) if kind == "double" else f"CAST({_java_double(column)} AS FLOAT)"
    if kind == "boolean":
        return f"CASE lower({column}) WHEN 'true' THEN true WHEN 'false' THEN false END"
    if kind == "date":
        shape = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
        value = f"CASE WHEN regexp_full_match({column}, '{shape}') THEN TRY_CAST({column} AS DATE) END"
        return _or_fail(column, kind, value, f"'Error parsing column value ''', {column}, ''' as a date'")
    if kind == "timestamp":
        shape = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}( [0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\\.[0-9]{1,9})?)?"
        value = f"date_trunc('millisecond', TRY_CAST({column} AS TIMESTAMP))"
        return f"CASE WHEN regexp_full_match({column}, '{shape}') THEN {value} END"
    if found := re.fullmatch(r"varchar\((\d+)\)", kind):
        return f"substr({column}, 1, {found[1]})"
    if re.fullmatch(r"decimal\(\d+,\s*\d+\)", kind):
        digits = f"regexp_full_match({column}, '[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)')"
        exact = f"TRY_CAST({column} AS {kind})"
        same = f"CAST({exact} AS DECIMAL(38, 18)) = TRY_CAST({column} AS DECIMAL(38, 18))"
        value = f"CASE WHEN {digits} AND {same} THEN {exact} END"
        return _or_fail(column, kind, value, f"'Error parsing column value ''', {column}, ''' as {kind}'")
    raise refuse(f"type {kind} in a table of LazySimpleSerDe")


def _java_double(column: str) -> str:
    any_form = f"TRY_CAST(nullif(regexp_extract({column}, '^{_JAVA_DOUBLE}$', 1), '') AS DOUBLE)"
    usual = f"regexp_full_match({column}, '-?[0-9]+(\\.[0-9]+)?')"
    return f"CASE WHEN {usual} THEN TRY_CAST({column} AS DOUBLE) ELSE {any_form} END"


def _or_fail(column: str, kind: str, value: str, message: str) -> str:
    """*value*, or the failure of the query where it is NULL for a text that is not."""
    failure = f"CAST(CAST(trino_fail('HIVE_BAD_DATA', concat({message})) AS VARCHAR) AS {kind})"
    return f"CASE WHEN {column} IS NULL THEN NULL WHEN ({value}) IS NULL THEN {failure} ELSE {value} END"
