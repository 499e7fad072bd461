"""Text: strings, regular expressions, JSON and bytes.

Lists of values are kept as lines of many, which the formatter would take apart.
"""
# fmt: off

from collections.abc import Iterator
from itertools import product

from .. import edges
from ..calls import calls, over_rows

_TEXT = edges.STRINGS
_COLUMN = tuple(v for v in edges.STRINGS if not v.startswith("CAST"))
_PATTERNS = (
    "'[a-z]+'", "''", "'a'", "'^a'", "'a$'", "'(a)(b)?'", "'x*'", "'.'", "'\\d+'", "'\\w+'", "'\\s'", "'\\b'",
    "'(?i)A'", "'é'",
    "'[^a]'", "'a|b'", "'('", "'[a'", "'(?<n>a)'", "'(?=a)'", "'\\p{L}+'", "'\\p{IsGreek}'", "'a{2}'", "'a++'",
    "'\\Qa.\\E'", "'\\1'",
)
_REGEX_FUNCTIONS = (
    "regexp_like", "regexp_extract", "regexp_extract_all", "regexp_replace", "regexp_split", "regexp_count",
    "regexp_position",
)
_SUBJECTS = ("'ab 12 ba'", "''", "'aab'", "U&'a\\000ab\\000a'", "'é A 😀'")


def strings() -> Iterator[str]:
    """Functions of text."""
    for name in ("lower", "upper", "length", "reverse", "trim", "ltrim", "rtrim"):
        yield from calls(name, _TEXT)
        yield over_rows(f"{name}(x)", (*_COLUMN, "NULL"))
    for name in ("trim", "ltrim", "rtrim"):
        yield from calls(name, "'xxhixyx'|'x'|''", "'x'|''|'xy'|' '|'é'")
    yield from calls("substr", "'Hello'|''|'😀bc'",
        "2|1|0|-1|-5|-6|6|5|9223372036854775807|BIGINT '-9223372036854775808'")
    yield from calls("substr", "'Hello'|''|'😀bc'", "2|1|0|-1|-5|-6|6|100", "3|0|-1|1|100|9223372036854775807")
    yield from calls("substring", "'Hello'|CAST('ab' AS char(4))", "2|-2", "2|0|-1")
    yield from (f"SELECT substring({x} FROM {n}), substring({x} FROM {n} FOR 2)" for x in _TEXT[:8] for n in ("2",
        "-2"))
    yield from calls("strpos", "'banana'|''|'ba😀na'", "'na'|''|'z'|'n'|'banana'|'a😀'")
    yield from calls("strpos", "'banana'|''", "'a'|''|'x'", "2|1|3|4|-1|-3|-4|0|9223372036854775807")
    yield from calls("position", "'na' IN 'banana'|'' IN 'x'|NULL IN 'x'|'x' IN NULL|'é' IN 'café'")
    yield from calls("replace", "'banana'|''|'ééé'", "'an'|''|'a'|'z'|'é'")
    yield from calls("replace", "'banana'|''|'ab'", "'an'|''|'a'|'z'", "'X'|''|'ana'|'é'")
    for name in ("lpad", "rpad"):
        yield from calls(name, "'abc'|''|'😀'", "6|0|3|2|1|-1|2147483648", "'xy'|''|'é'")
    yield from calls("concat", "'a'|''|'é'", "'b'|''|CAST('x' AS varchar)|1")
    yield from calls("concat", "'a'", "'b'|''", "'c'")
    yield from calls("concat", "CAST('a' AS char(3))", "CAST('b' AS char(2))|'b'")
    yield from calls("concat_ws", "','|''|'--'", "'a'|''", "'b'|''")
    yield from calls("concat_ws", "','", "ARRAY['a', NULL, 'b']|ARRAY[]|ARRAY['']")
    yield from calls("starts_with", "'hello'|''|'é'", "'he'|''|'hello!'|'é'")
    yield from calls("split", "'a,b,,c'|''|','|'abc'|'a, b'", "','|''|', '|'abc'")
    yield from calls("split", "'a,b,,c'|''|','", "','|''", "2|1|3|10|0|-1|2147483648")
    yield from calls("split_part", "'a,b,,c'|''|'abc'", "','|''|'c'", "2|1|3|4|5|0|-1")
    yield from calls("split_to_map", "'a=1,b=2'|''|'a=1,a=2'|'a'|'a=1,'|'a=b=c'", "','|''|'='", "'='|''|','")
    yield from calls("split_to_multimap", "'a=1,b=2,a=3'|''|'a'", "','|''", "'='|''")
    yield from calls("chr", "65|0|-1|8364|128512|1114111|1114112|55296|955")
    yield from calls("codepoint", "'A'|'😀'|''|'AB'|'é'|'ß'")
    yield from calls("translate", "'abcda'|''|'é😀'", "'ab'|''|'aa'|'é'|'abc'", "'xy'|''|'x'|'xyz'|'😀'")
    yield from calls("levenshtein_distance", "'kitten'|''|'é'|'😀a'", "'sitting'|''|'kitten'|'é'")
    yield from calls("hamming_distance", "'kitten'|''|'é'", "'mitten'|''|'é'|'x'")
    yield from calls("soundex", "'Robert'|''|'Tymczak'|'a1'|'é'|'Ashcraft'")
    yield from calls("normalize", "'é'|U&'e\\0301'|'ﬁ'|''")
    yield from (f"SELECT to_hex(to_utf8(normalize({x}, {f})))" for x in ("U&'e\\0301'", "'ﬁ①'") for f in ("NFC",
        "NFD", "NFKC", "NFKD"))
    yield from calls("word_stem", "'running'|''|'parties'|'Straße'")
    yield from calls("luhn_check", "'79927398713'|'79927398714'|''|'x'|'0'")
    yield from calls("format", "'%s-%d'|'%%'|'%5s'", "'a'|1", "2|'x'")
    yield from calls("format_number",
        "123456|0|-999|1000|999999|1234567890|1.5|1.23456e15|BIGINT '9223372036854775807'|nan()")
    for value in ("'a%c'", "'a_c'", "'%'", "''", "'a\\%'", "'AbC'", "'é_'"):
        yield f"SELECT 'abc' LIKE {value}, 'a%c' LIKE {value}, '' LIKE {value}, 'éx' LIKE {value}"


_UNICODE = (
    "'e\u0301te\u0301'", "'👨‍👩‍👧 ok'", "'🇳🇴🇩🇪'", "'a\u200db'", "'ﷺ'", "'नमस्ते'", "'가나다'", "'한글'", "'ÅÅ'", "'ǆǅǄ'",
    "'𝒳y'", "'\ufeffx'",
    "'ß ẞ'", "'ẞß'", "'Σίσυφος'", "'ı İ i I'", "'ŉ ﬀ'", "'Ⅷ ⓐ'", "''", "NULL",
)


def unicode() -> Iterator[str]:
    """Functions of text over letters of many kinds."""
    for expression in (
        "length(x)", "reverse(x)", "lower(x), upper(x)", "upper(lower(x)) = upper(x)",
        "substr(x, 2), substr(x, 2, 2), substr(x, -2)",
        "strpos(x, 'o'), strpos(x, '') ", "lpad(x, 9, 'é😀'), rpad(x, 3, 'ß')",
        "replace(x, '', '-'), replace(x, 'ß', 'ss')",
        "split(x, ''), 1", "split(x, ' ')", "split_part(x, ' ', 2), split_part(x, '', 2)",
        "trim(x), ltrim(x), rtrim(x)", "trim(x, 'ßẞ😀')",
        "translate(x, 'ßao', 'xyz')", "x LIKE '__%', x LIKE '_'", "x || x", "concat(x, 'é')", "x < 'm', x = 'ß ẞ'",
        "starts_with(x, 'ß')",
        "regexp_replace(x, '[aeio]', '#'), regexp_like(x, '^.{3}$')", "regexp_extract(x, '[^ ]+')",
        "CAST(x AS varchar(3))",
        "cardinality(split(x, ' '))", "length(x || ' ') - length(trim(x))",
        "codepoint(CAST(substr(x, 1, 1) AS varchar(1)))",
    ):
        yield over_rows(expression, _UNICODE)
    for function in ("min", "max", "count", "array_agg"):
        order = " ORDER BY x" if function == "array_agg" else ""
        yield f"SELECT {function}(x{order}) FROM (VALUES {', '.join(_UNICODE)}) AS t(x)"
    yield f"SELECT x FROM (VALUES {', '.join(_UNICODE)}) AS t(x) ORDER BY x"
    yield f"SELECT x FROM (VALUES {', '.join(_UNICODE)}) AS t(x) ORDER BY x DESC"
    yield f"SELECT lower(x), count(*) FROM (VALUES {', '.join(_UNICODE)}) AS t(x) GROUP BY lower(x)"


def regex() -> Iterator[str]:
    """Regular expressions."""
    for s, p in product(_SUBJECTS, _PATTERNS):
        yield f"SELECT regexp_like({s}, {p}), regexp_extract({s}, {p}), regexp_replace({s}, {p}, '-')"
    for s, p in product(_SUBJECTS[:2], _PATTERNS):
        for name in _REGEX_FUNCTIONS:
            yield f"SELECT {name}({s}, {p})"
    yield from calls("regexp_extract", "'ab12'|''", "'([a-z]+)(\\d+)'|'(a)|(1)'", "1|0|2|3|-1")
    yield from calls("regexp_extract_all", "'ab12cd3'|''", "'([a-z]+)(\\d+)'|'x*'", "1|0|2|3|-1")
    yield from calls("regexp_replace", "'ab12'|''", "'([a-z])(\\d)?'|''|'(?<l>b)'",
        "'<$1>'|''|'$0'|'$2'|'$9'|'$'|'\\$'|'\\\\'|'${l}'|'$10'|'a\\1'")
    yield from calls("regexp_replace", "'ab12'|''", "'([a-z])(\\d)?'",
        "x -> upper(x[1])|x -> 'y'|x -> x[2]|x -> NULL")
    yield from calls("regexp_position", "'ab12ab'|''", "'b'|''|'\\d'", "2|1|3|10|0|-1", "1|2|0|3")
    for name in _REGEX_FUNCTIONS:
        yield from calls(name, "'ab12'", "'b'")
        yield f"SELECT x, {name}(x, 'a|é') FROM (VALUES 'abc', 'é', '', NULL, 'cba') AS t(x)"
        yield f"SELECT x, p, {name}(x, p) FROM (VALUES ('abc', 'b'), ('abc', 'x'), ('abc', NULL)) AS t(x, p)"


def json() -> Iterator[str]:
    """JSON."""
    texts = ("'{\"a\": 1, \"b\": [1, 2.50, \"x\", null]}'", "''", "'null'", "'[]'", "'\"t\\u00e9\"'",
        "'{\"b\": 2, \"a\": 1}'", "'x'", "'1e400'", "'12345678901234567890'", "'{\"a\": {\"b\": true}}'", "'[1,'")
    yield from calls("json_parse", texts)
    yield from calls("json_format", edges.JSONS)
    yield from calls("json_array_length", ("'[1, 2]'", "'[]'", "'{}'", "'x'", *edges.JSONS))
    yield from calls("json_size", (*texts[:4], *edges.JSONS[:2]), "'$.b'|'$'|'$.z'|'$.a'|'x'")
    yield from calls("json_array_get", "'[1, \"a\", null, [2]]'|'{}'|'[]'|'x'", "1|0|-1|2|3|9")
    yield from calls("json_array_contains", "'[1, \"a\", null, 2.5, true]'|'{}'|'x'", "1|'a'|2.5|true|9")
    for path in ("$.a", "$", "$.b[0]", "$.b[1]", "$.b[2]", "$.b[3]", "$.b[9]", "$.b", "$.z", "$[\"a\"]", "$['a']",
        "$.b[*]", "$..a", "a", "", "$.a.b", "$.", "$.b.length()", "$.b[-1]"):
        quoted = path.replace("'", "''")
        yield f"SELECT json_extract({texts[0]}, '{quoted}')"
        yield f"SELECT json_extract_scalar({texts[0]}, '{quoted}')"
        yield f"SELECT json_extract_scalar({edges.JSONS[0]}, '{quoted}')"
    for name in ("json_extract", "json_extract_scalar"):
        yield from calls(name, texts, "'$.a'|'$'")
    for value in edges.JSONS:
        yield from (f"SELECT CAST({value} AS {t})" for t in ("varchar", "integer", "double", "boolean",
            "array(varchar)", "map(varchar, json)", "decimal(10,2)", "row(a integer, b json)"))
    yield from calls("is_json_scalar", (*texts[:5], "'1'", "'\"x\"'", "'true'"))


def binary() -> Iterator[str]:
    """Binary values, encodings, digests and URLs."""
    for name in ("length", "to_hex", "to_base64", "to_base64url", "to_base32", "md5", "sha1", "sha256", "sha512",
        "xxhash64", "murmur3", "crc32", "reverse", "from_utf8", "spooky_hash_v2_32", "spooky_hash_v2_64"):
        yield from calls(name, (*edges.BINARIES, "'text'"))
        yield f"SELECT to_hex(CAST({name}(X'616263') AS varbinary))"
    yield from calls("to_utf8", edges.STRINGS)
    yield from calls("from_utf8", "X'61FF62'|X'F09F98'|X'C3A9'", "'?'|''|'xx'|63")
    yield from calls("from_hex", "'00ff'|'0'|'zz'|''|'00FF'|X'3030'")
    yield from calls("from_base64", "'YWJj'|'YWI='|'YWI'|''|'!'|'YW Jj'")
    yield from calls("from_base64url", "'YWJj'|'_-8='|''")
    yield from calls("from_base32", "'MFRGG==='|''|'a'")
    for name in ("hmac_md5", "hmac_sha1", "hmac_sha256", "hmac_sha512"):
        yield f"SELECT to_hex({name}(X'616263', X'6b')), to_hex({name}(X'', X'6b')), {name}(NULL, X'6b')"
    for name in ("from_big_endian_64", "from_big_endian_32", "from_ieee754_64", "from_ieee754_32"):
        yield f"SELECT {name}(X'0000000000000001')"
        yield f"SELECT {name}(X'00000001')"
    yield from (f"SELECT to_hex(to_big_endian_64({v})), to_hex(to_ieee754_64({v}))" for v in ("1", "-1", "NULL", "0"))
    yield from calls("substr", "X'010203'", "2|0|-1|9", "1|0|5")
    yield from calls("url_encode", "'a b&c=é/?'|''|'😀'|'~*-_.'|'+'")
    yield from calls("url_decode", "'a%20b+c%C3%A9'|''|'%zz'|'%'|'%2'")
    urls = ("'http://user@example.com:8080/a/b?x=1&y=a%20b&x=2#frag'", "'https://example.com'", "''", "'not a url'",
        "'http://[::1]/p'", "'mailto:a@b.c'", "'http://é.com/ü?q=é'", "'//x/y'")
    for name in ("host", "path", "port", "protocol", "query", "fragment"):
        yield from calls(f"url_extract_{name}", urls)
    yield from calls("url_extract_parameter", urls, "'x'|'y'|'z'|''")
