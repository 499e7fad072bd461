"""What the two text SerDes make of a file's bytes, through SELECT."""

import bz2
import csv
import gzip
import io
from pathlib import Path

import boto3
import pytest

from superstore_assets_tests.local_aws.athena import LAZY_SIMPLE, OPEN_CSV, Lake, make_lake

ABC = [("a", "string"), ("b", "string"), ("c", "string")]


@pytest.fixture
def lake(administrator: boto3.Session) -> Lake:
    return make_lake(administrator)


def read(
    lake: Lake,
    body: bytes,
    serde: str = OPEN_CSV,
    columns: list[tuple[str, str]] = ABC,
    parameters: dict[str, str] | None = None,
    properties: dict[str, str] | None = None,
    key: str = "t/file.csv",
) -> list[tuple[str | None, ...]]:
    lake.put(key, body)
    lake.table("t", columns, serde, parameters, properties=properties)
    return lake.rows("SELECT * FROM t")


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("x,y,z", ("x", "y", "z")),
        ('"x","y,y","z"', ("x", "y,y", "z")),
        ('"x ""quoted""",y,z', ('x "quoted"', "y", "z")),
        ("x,,", ("x", "", "")),
        ('"",y,""', ("", "y", "")),
        ("x,y", ("x", "y", None)),  # too few fields: NULL
        ("x,y,z,more", ("x", "y", "z")),  # too many: dropped
        ("", (None, None, None)),  # an empty line is a row of NULLs
        ('x,"never closed,z', ("x", None, None)),  # the rest of the line is lost
        ("x,back\\slash,z", ("x", "backslash", "z")),  # a lone escape character disappears
        ('x,"a\\"b",z', ("x", 'a"b', "z")),
        ("x,a\\\\b,z", ("x", "a\\b", "z")),
        ('x,five"5"inch,z', ("x", 'five"5"inch', "z")),  # quotes within an unquoted field stay
        ('x,  "padded",z', ("x", "padded", "z")),  # spaces before a quoted field go with its quote
        ("  x , y ,z ", ("  x ", " y ", "z ")),  # spaces are part of a field
        ("Müller,日本,😀", ("Müller", "日本", "😀")),
        ('😀a"b"c,y,z', ('😀a"b"c', "y", "z")),  # the place of a quote counts UTF-16 units
        ('a"bc"d,y,z', ('abc"d', "y", "z")),  # a quote among a line's first three characters vanishes
    ],
)
def test_open_csv_fields(lake: Lake, line: str, fields: tuple[str | None, ...]) -> None:
    assert read(lake, f"{line}\nlast,,\n".encode()) == [fields, ("last", "", "")]


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("x,y,z", ("x", "y", "z")),
        ('"x","y,y","z"', ('"x"', '"y', 'y"')),  # quotes mean nothing: the trap
        ("x,y", ("x", "y", None)),
        ("x,y,z,more", ("x", "y", "z")),
        ("", ("", None, None)),
        ("x,\\N,z", ("x", None, "z")),
        ("x,back\\slash,z", ("x", "back\\slash", "z")),
    ],
)
def test_lazy_simple_fields(lake: Lake, line: str, fields: tuple[str | None, ...]) -> None:
    assert read(lake, f"{line}\nlast,,\n".encode(), LAZY_SIMPLE, parameters={"field.delim": ","}) == [
        fields,
        ("last", "", ""),
    ]


def test_lazy_simple_parameters(lake: Lake) -> None:
    parameters = {"field.delim": "|", "escape.delim": "\\", "serialization.null.format": "-"}
    body = b"a\\|b|-|c\\\\\n-|\\-|x\n"
    assert read(lake, body, LAZY_SIMPLE, parameters=parameters) == [("a|b", None, "c\\"), (None, "-", "x")]


def test_lazy_simple_takes_control_a_by_default(lake: Lake) -> None:
    assert read(lake, b"x\x01y,y\x01z\n", LAZY_SIMPLE) == [("x", "y,y", "z")]


def test_lazy_simple_last_column_takes_rest(lake: Lake) -> None:
    parameters = {"field.delim": ",", "serialization.last.column.takes.rest": "true"}
    assert read(lake, b"x,y,z,more,yet\n", LAZY_SIMPLE, parameters=parameters) == [("x", "y", "z,more,yet")]


def test_other_separators_of_open_csv(lake: Lake) -> None:
    parameters = {"separatorChar": ";", "quoteChar": "'", "escapeChar": "#"}
    assert read(lake, b"x;'y;''y';a#'b\n", parameters=parameters) == [("x", "y;'y", "a'b")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_ends_a_row(lake: Lake, end: str) -> None:
    body = end.join(["a,b,c", '"1\x0b","2\u2028","3\x85"', "x,y,z"]).encode()
    assert read(lake, body, properties={"skip.header.line.count": "1"}) == [
        ("1\x0b", "2\u2028", "3\x85"),
        ("x", "y", "z"),
    ]


def test_a_line_feed_in_quotes_ends_the_row_too(lake: Lake) -> None:
    assert read(lake, b'x,"two\nlines",z\n') == [("x", None, None), (None, None, None)]


def test_a_byte_order_mark_is_skipped(lake: Lake) -> None:
    assert read(lake, b"\xef\xbb\xbfx,y,z\n") == [("x", "y", "z")]


def test_bytes_that_are_not_utf8_become_replacement_characters(lake: Lake) -> None:
    assert read(lake, b"caf\xe9,M\xfcller,\xff\n") == [("caf\ufffd", "M\ufffdller", "\ufffd")]


def test_control_characters_stay(lake: Lake) -> None:
    assert read(lake, b"\x1f,\x1e\x01,a\tb\n\x1d,\x00,x\n") == [("\x1f", "\x1e\x01", "a\tb"), ("\x1d", "\0", "x")]


def test_one_column_of_empty_values(lake: Lake) -> None:
    assert read(lake, b"\n\nx\n", LAZY_SIMPLE, [("a", "string")]) == [("",), ("",), ("x",)]


def test_gzip_by_its_name(lake: Lake) -> None:
    assert read(lake, gzip.compress(b"x,y,z\n"), key="t/file.csv.gz") == [("x", "y", "z")]


def test_bzip2_by_its_name(lake: Lake) -> None:
    assert read(lake, bz2.compress(b"x,y,z\n"), key="t/file.csv.bz2") == [("x", "y", "z")]


def test_other_compressions_are_refused_by_name(lake: Lake) -> None:
    lake.put("t/file.csv.lzo", b"LZO")
    lake.table("t", ABC)
    assert "compression of t/file.csv.lzo" in lake.failure("SELECT * FROM t")


@pytest.mark.parametrize("suffix", ["gz", "bz2"])
def test_a_broken_compressed_object_fails_the_query(lake: Lake, suffix: str) -> None:
    lake.put(f"t/file.csv.{suffix}", b"not compressed")
    lake.table("t", ABC)
    assert lake.failure("SELECT * FROM t").startswith("HIVE_CURSOR_ERROR: ")


@pytest.mark.parametrize(
    "serde",
    ["org.apache.hadoop.hive.ql.io.orc.OrcSerde", "org.apache.hadoop.hive.serde2.avro.AvroSerDe"],
)
def test_other_serdes_are_refused_by_name(lake: Lake, serde: str) -> None:
    lake.put("t/file", b"{}")
    lake.table("t", ABC, serde)
    assert f"does not support the SerDe {serde}" in lake.failure("SELECT * FROM t")


@pytest.mark.parametrize(
    "properties",
    [{"serialization.encoding": "windows-1252"}, {"skip.footer.line.count": "1"}],
)
def test_what_changes_the_reading_and_is_not_done_is_refused(lake: Lake, properties: dict[str, str]) -> None:
    lake.put("t/file", b"x\n")
    lake.table("t", ABC, properties=properties)
    assert "The embedded AWS does not support" in lake.failure("SELECT * FROM t")


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("bigint", "42", "42"),
        ("bigint", "+07", "7"),
        ("bigint", "-3.99", "-3"),
        ("bigint", ".5", "0"),
        ("bigint", "9223372036854775807", "9223372036854775807"),
        ("bigint", "9223372036854775808", None),
        ("bigint", "1e3", None),
        ("bigint", " 1", None),
        ("bigint", "", None),
        ("int", "2147483648", None),
        ("smallint", "-32768", "-32768"),
        ("tinyint", "128", None),
        ("double", "261.96", "261.96"),
        ("double", '"261.96', None),
        ("double", "1e3", "1000.0"),
        ("double", " 1.5d ", "1.5"),
        ("double", "NaN", "NaN"),
        ("double", "-Infinity", "-Infinity"),
        ("double", "inf", None),
        ("double", "1_000", None),
        ("double", "", None),
        ("boolean", "TRUE", "true"),
        ("boolean", "false", "false"),
        ("boolean", "1", None),
        ("date", "2016-11-08", "2016-11-08"),
        ("timestamp", "2016-11-08 01:02:03.456789", "2016-11-08 01:02:03.456"),
        ("timestamp", "11/8/2016", None),
        ("varchar(3)", "abcdef", "abc"),
        ("decimal(10,2)", "1.5", "1.50"),
    ],
)
def test_lazy_simple_types(lake: Lake, kind: str, text: str, value: str | None) -> None:
    body = f"x|{text}\n".encode()
    columns = [("a", "string"), ("b", kind)]
    assert read(lake, body, LAZY_SIMPLE, columns, {"field.delim": "|"}) == [("x", value)]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("bigint", "42", "42"),
        ("int", "-7", "-7"),
        ("double", "261.96", "261.96"),
        ("boolean", "true", "true"),
        ("boolean", "yes", "false"),
        ("date", "18276", "2020-01-15"),
        ("timestamp", "1579059880000", "2020-01-15 03:44:40.000"),
    ],
)
def test_open_csv_types(lake: Lake, kind: str, text: str, value: str) -> None:
    assert read(lake, f'x,"{text}"\n'.encode(), OPEN_CSV, [("a", "string"), ("b", kind)]) == [("x", value)]


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        ("bigint", "", "Error parsing field value '' for field 1: For input string: \"\""),
        ("double", "", "Error parsing field value '' for field 1: empty String"),
        ("double", "n/a", "Error parsing field value 'n/a' for field 1: For input string: \"n/a\""),
        ("date", "2020-01-15", "Error parsing field value '2020-01-15' for field 1: For input string: \"2020-01-15\""),
    ],
)
def test_open_csv_fails_on_what_it_cannot_read(lake: Lake, kind: str, text: str, why: str) -> None:
    lake.put("t/f", f"x,{text}\n".encode())
    lake.table("t", [("a", "string"), ("b", kind)])
    assert lake.failure("SELECT b FROM t") == f"HIVE_BAD_DATA: {why}"
    assert lake.rows("SELECT a FROM t") == [("x",)]  # a column that is not read does no harm


def test_open_csv_gives_null_where_the_table_says_so(lake: Lake) -> None:
    properties = {"use.null.for.invalid.data": "true"}
    assert read(lake, b"x,,n/a\n", OPEN_CSV, [("a", "string"), ("b", "int"), ("c", "double")], None, properties) == [
        ("x", None, None)
    ]


def test_types_that_a_serde_does_not_read_are_refused_by_name(lake: Lake) -> None:
    lake.put("t/f", b"x,1\n")
    lake.table("t", [("a", "string"), ("b", "decimal(10,2)")])
    assert "type decimal(10,2) in a table of OpenCSVSerDe" in lake.failure("SELECT b FROM t")


@pytest.mark.parametrize(
    ("serde", "parameters", "total"),
    [(OPEN_CSV, {}, "2297200.8603"), (LAZY_SIMPLE, {"field.delim": ","}, "1913529.55")],
)
def test_the_real_file_with_the_right_and_the_wrong_serde(
    lake: Lake, shared_data: Path, serde: str, parameters: dict[str, str], total: str
) -> None:
    """The trap: without quotes 22 % of the rows shift a column, and nothing fails."""
    text = (shared_data / "sample_superstore.csv").read_bytes().decode("cp1252")
    names = next(csv.reader(io.StringIO(text)))
    columns = [(name.lower(), "double" if name == "Sales" else "string") for name in names]
    lake.put("orders/all.csv", text.encode())
    lake.table("orders", columns, serde, parameters, properties={"skip.header.line.count": "1"})
    places = len(total.partition(".")[2])
    assert lake.rows(f"SELECT count(*), round(sum(sales), {places}) FROM orders") == [("9994", total)]


# Nested values of LazySimpleSerDe


def test_nested_values_of_text(lake: Lake) -> None:
    columns = [
        ("list", "array<int>"),
        ("pairs", "map<string,bigint>"),
        ("fields", "struct<a:int,b:array<string>>"),
        ("bytes", "binary"),
        ("few", "char(4)"),
    ]
    lines = [
        "1,2,\\N|k:1,k:2,l|7,x:y|MTIz|ab  ",
        "\\N|\\N|\\N|\\N|\\N",
        "|||||",
        "x|:5|\\N,\\N|TQ==|abcdef",
        "1",
    ]
    lake.put("nested/rows", "\n".join(lines).encode())
    lake.table("nested", columns, LAZY_SIMPLE, {"field.delim": "|", "colelction.delim": ",", "mapkey.delim": ":"})
    assert lake.rows("SELECT * FROM nested") == [
        ("[1, 2, null]", "{k=2, l=null}", "{a=7, b=[x, y]}", "31 32 33", "ab  "),
        (None, None, None, None, None),
        ("[]", "{}", "{a=null, b=null}", "", "    "),
        ("[null]", "{=5}", "{a=null, b=null}", "4d", "abcd"),
        ("[1]", None, None, None, None),
    ]
    assert lake.rows("SELECT fields.b[2], pairs['k'] FROM nested WHERE fields.a = 7") == [("y", "2")]


def test_nested_values_are_inserted_as_they_are_read(lake: Lake) -> None:
    lake.table(
        "written",
        [("list", "array<array<int>>"), ("pairs", "map<int,struct<a:int,b:string>>"), ("bytes", "binary")],
        LAZY_SIMPLE,
        {"field.delim": "\t"},
    )
    query = (
        "SELECT ARRAY[ARRAY[1, 2], NULL, ARRAY[3]], MAP(ARRAY[1, 2], ARRAY[CAST(ROW(1, 'x') AS ROW(a integer, b"
        " varchar)), NULL]), CAST('123' AS varbinary)"
    )
    assert lake.run(f"INSERT INTO written {query}")["Status"]["State"] == "SUCCEEDED"
    assert lake.rows("SELECT * FROM written") == [("[[1, 2], null, [3]]", "{1={a=1, b=x}, 2=null}", "31 32 33")]


def test_binary_text_that_is_no_base64_is_refused(lake: Lake) -> None:
    lake.put("bad/rows", b"a!\n")
    lake.table("bad", [("b", "binary")], LAZY_SIMPLE)
    assert (
        lake.failure("SELECT b FROM bad")
        == "NOT_SUPPORTED: The embedded AWS does not support binary text that is not Base64."
    )
