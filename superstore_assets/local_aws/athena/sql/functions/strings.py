"""Functions of text (``io.trino.operator.scalar.StringFunctions``)."""

import unicodedata

from ..errors import QueryError, unsupported
from ..java_instants import WHITE
from ..routines import Failure, Routine, Routines, failing
from ..types import VARCHAR, Type, varchar
from ..values import Value, string
from .entry import Family, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"
_SPACE = string(WHITE)


_LONGEST = 10_000_000
"""Characters to which a text is padded; a hundred times as many bytes are what a replacement could make at most.

DuckDB does not count a text while it is made, nor can that be interrupted; of constants it makes it in any case.
"""
_TOO_LONG = failing(
    "NOT_SUPPORTED", f"'The embedded AWS does not support making a text of more than {_LONGEST} characters.'", "VARCHAR"
)


def _pad(name: str) -> str:
    return f"""CASE WHEN n < 0 OR n > 2147483647
        THEN {failing(_BAD, "'Target length must be in the range [0..2147483647]'", "VARCHAR")}
        WHEN p = '' THEN {failing(_BAD, "'Padding string must not be empty'", "VARCHAR")}
        WHEN n > {_LONGEST} THEN {_TOO_LONG}
        WHEN n IS NOT NULL THEN {name}(s, CAST(least(n, {_LONGEST}) AS INTEGER), p) END"""


def _nth_position(text: str, wanted: str, instance: int) -> int:
    """Where the nth instance begins, counted from 1, from the end where it is negative; they may overlap."""
    if not instance:
        raise Failure(_BAD, "'instance' must be a positive or negative number.")
    if not wanted:
        return 1
    at = -1 if instance > 0 else len(text)
    for _ in range(min(abs(instance), len(text) + 1)):
        at = text.find(wanted, at + 1) if instance > 0 else text.rfind(wanted, 0, max(at - 1 + len(wanted), 0))
        if at < 0:
            return 0
    return at + 1


def _split(text: str, delimiter: str, limit: int) -> list[str]:
    """As many parts as there may be, with what is left in the last of them."""
    if limit <= 0:
        raise Failure(_BAD, "Limit must be positive")
    if limit > 2147483647:
        raise Failure(_BAD, "Limit is too large")
    if not delimiter:
        raise Failure(_BAD, "The delimiter may not be the empty string")
    return text.split(delimiter, limit - 1)


def _case(name: str, newer: str) -> dict[str, str]:
    """Java maps each code point by itself, by Unicode 13: ß has no capital, letters that are ``newer`` no case."""
    lacking = failing("NOT_SUPPORTED", string(unsupported(f"{name}() of a letter newer than Unicode 13")), "VARCHAR")
    parts = f"list_transform(string_split(s, 'ß'), lambda x: {name}(x))"
    return {
        f"trino_{name}(s)": f"""CASE WHEN strlen(s) = length(s) THEN {name}(s)
            WHEN regexp_matches(s, '[{newer}]') THEN {lacking}
            WHEN contains(s, 'ß') THEN array_to_string({parts}, 'ß') ELSE {name}(s) END"""
    }


_NO_CODE_POINT = failing(_BAD, "concat('Not a valid Unicode code point: ', n)", "VARCHAR")
_NO_DELIMITER = failing(_BAD, "'The delimiter may not be the empty string'", "VARCHAR[]")
_ROUTINES = Routines(
    macros={
        **_case("lower", "ⰯꟀꟐꟖꟘ𐕰-𐖕"),
        **_case("upper", "ⱟꟁꟑꟗꟙ𐖗-𐖼"),
        "trino_substr(s, st, n)": """CASE WHEN s IS NULL OR st IS NULL OR n IS NULL THEN NULL
            WHEN st = 0 OR n <= 0 OR st > length(s) OR st < -length(s) THEN ''
            ELSE substring(s, CASE WHEN st > 0 THEN st ELSE length(s) + st + 1 END, least(n, 2147483647)) END""",
        "trino_strpos(s, t)": "CASE WHEN t = '' AND s IS NOT NULL THEN 1 ELSE strpos(s, t) END",
        "trino_replace(s, a, b)": f"""CASE
            WHEN strlen(b) > 1 AND strlen(s) * strlen(b) > {_LONGEST} * 100 THEN {_TOO_LONG}
            WHEN a <> '' OR a IS NULL OR b IS NULL
            THEN replace(s, a, CASE WHEN strlen(b) > 1 AND strlen(s) * strlen(b) > {_LONGEST} * 100 THEN '' ELSE b END)
            WHEN s = '' THEN b WHEN s IS NOT NULL
            THEN b || list_reduce(string_split(s, ''), lambda x, y: x || b || y) || b END""",
        "trino_lpad(s, n, p)": _pad("lpad"),
        "trino_rpad(s, n, p)": _pad("rpad"),
        "trino_split_part(s, d, n)": f"""CASE WHEN s IS NULL OR d IS NULL OR n IS NULL THEN NULL
            WHEN n <= 0 THEN {failing(_BAD, "'Index must be greater than zero'", "VARCHAR")}
            WHEN d = '' THEN CASE WHEN n <= length(s) THEN substring(s, n, 1) END
            ELSE list_extract(string_split(s, d), n) END""",
        "trino_split(s, d)": f"""CASE WHEN s IS NULL OR d IS NULL THEN NULL
            WHEN d = '' THEN {_NO_DELIMITER} ELSE string_split(s, d) END""",
        "trino_chr(n)": f"""CASE WHEN n < 0 OR n > 1114111 OR n BETWEEN 55296 AND 57343 THEN {_NO_CODE_POINT}
            ELSE chr(CAST(n AS INTEGER)) END""",
    },
    python={
        "trino_strpos_nth": Routine(_nth_position, ("VARCHAR", "VARCHAR", "BIGINT"), "BIGINT"),
        "trino_normalize": Routine(
            lambda text, form: unicodedata.normalize(form, text), ("VARCHAR", "VARCHAR"), "VARCHAR"
        ),
        "trino_split_limit": Routine(_split, ("VARCHAR", "VARCHAR", "BIGINT"), "VARCHAR[]"),
    },
)


def _replaced(x: Type, _: Type, z: Type) -> Type:
    if x.length is None or z.length is None:
        return VARCHAR
    return varchar(min(2147483647, x.length + z.length * (x.length + 1)))


def _concat(*values: Value) -> str:
    if len(values) < 2:
        raise QueryError(_BAD, "There must be two or more concatenation arguments")
    return "(" + " || ".join(v.sql for v in values) + ")"


def _concat_ws(separator: Value, *values: Value) -> str:
    return f"concat_ws({', '.join(v.sql for v in (separator, *values))})"


STRINGS = Family(
    (
        scalar("lower(varchar(x)) -> varchar(x)", "trino_lower({0})", fails=True),
        scalar("upper(varchar(x)) -> varchar(x)", "trino_upper({0})", fails=True),
        scalar("length(varchar(x)) -> bigint", "length({0})"),
        scalar("trim(varchar(x)) -> varchar(x)", f"trim({{0}}, {_SPACE})"),
        scalar("ltrim(varchar(x)) -> varchar(x)", f"ltrim({{0}}, {_SPACE})"),
        scalar("rtrim(varchar(x)) -> varchar(x)", f"rtrim({{0}}, {_SPACE})"),
        scalar("trim(varchar(x), codepoints) -> varchar(x)", "trim({0}, {1})"),
        scalar("ltrim(varchar(x), codepoints) -> varchar(x)", "ltrim({0}, {1})"),
        scalar("rtrim(varchar(x), codepoints) -> varchar(x)", "rtrim({0}, {1})"),
        scalar("substr(varchar(x), bigint) -> varchar(x)", "trino_substr({0}, {1}, 2147483647)"),
        scalar("substr(varchar(x), bigint, bigint) -> varchar(x)", "trino_substr({0}, {1}, {2})"),
        scalar("substring(varchar(x), bigint) -> varchar(x)", "trino_substr({0}, {1}, 2147483647)"),
        scalar("substring(varchar(x), bigint, bigint) -> varchar(x)", "trino_substr({0}, {1}, {2})"),
        scalar("strpos(varchar(x), varchar(y)) -> bigint", "trino_strpos({0}, {1})"),
        scalar("strpos(varchar(x), varchar(y), bigint) -> bigint", "trino_strpos_nth({0}, {1}, {2})", fails=True),
        scalar("replace(varchar(x), varchar(y)) -> varchar(x)", "trino_replace({0}, {1}, '')"),
        scalar(
            "replace(varchar(x), varchar(y), varchar(z)) -> varchar(u)",
            "trino_replace({0}, {1}, {2})",
            returns=_replaced,
            fails=True,
        ),
        scalar("reverse(varchar(x)) -> varchar(x)", "array_to_string(list_reverse(string_split({0}, '')), '')"),
        scalar("lpad(varchar(x), bigint, varchar(y)) -> varchar", "trino_lpad({0}, {1}, {2})", fails=True),
        scalar("rpad(varchar(x), bigint, varchar(y)) -> varchar", "trino_rpad({0}, {1}, {2})", fails=True),
        scalar("concat(varchar, ...) -> varchar", _concat),
        scalar("concat_ws(varchar, varchar, ...) -> varchar", _concat_ws),
        scalar("normalize(varchar(x), varchar(y)) -> varchar", "trino_normalize({0}, {1})"),
        scalar("starts_with(varchar(x), varchar(y)) -> boolean", "starts_with({0}, {1})"),
        scalar(
            "split_part(varchar(x), varchar(y), bigint) -> varchar(x)", "trino_split_part({0}, {1}, {2})", fails=True
        ),
        scalar("split(varchar(x), varchar(y)) -> array(varchar(x))", "trino_split({0}, {1})", fails=True),
        scalar(
            "split(varchar(x), varchar(y), bigint) -> array(varchar(x))",
            "trino_split_limit({0}, {1}, {2})",
            fails=True,
        ),
        scalar("chr(bigint) -> varchar(1)", "trino_chr({0})", fails=True),
        scalar("translate(varchar(x), varchar(y), varchar(z)) -> varchar", "translate({0}, {1}, {2})"),
    ),
    _ROUTINES,
)
