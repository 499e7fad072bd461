"""Functions of text (``io.trino.operator.scalar.StringFunctions``)."""

from ..errors import unsupported
from ..java_instants import WHITE
from ..routines import Routines, failing
from ..types import VARCHAR, Type, varchar
from ..values import Value, string
from .entry import Family, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"
_SPACE = string(WHITE)


def _pad(name: str) -> str:
    return f"""CASE WHEN n < 0 OR n > 2147483647
        THEN {failing(_BAD, "'Target length must be in the range [0..2147483647]'", "VARCHAR")}
        WHEN p = '' THEN {failing(_BAD, "'Padding string must not be empty'", "VARCHAR")}
        ELSE {name}(s, CAST(n AS INTEGER), p) END"""


_ROUTINES = Routines(
    macros={
        "trino_substr(s, st, n)": """CASE WHEN s IS NULL OR st IS NULL OR n IS NULL THEN NULL
            WHEN st = 0 OR n <= 0 OR abs(st) > length(s) THEN ''
            ELSE substring(s, CASE WHEN st > 0 THEN st ELSE length(s) + st + 1 END, least(n, 2147483647)) END""",
        "trino_strpos(s, t)": "CASE WHEN t = '' AND s IS NOT NULL THEN 1 ELSE strpos(s, t) END",
        "trino_replace(s, a, b)": f"""CASE WHEN a = '' AND s IS NOT NULL AND b IS NOT NULL
            THEN {failing("NOT_SUPPORTED", string(unsupported("replace() of an empty string")), "VARCHAR")}
            ELSE replace(s, a, b) END""",
        "trino_lpad(s, n, p)": _pad("lpad"),
        "trino_rpad(s, n, p)": _pad("rpad"),
        "trino_split_part(s, d, n)": f"""CASE WHEN s IS NULL OR d IS NULL OR n IS NULL THEN NULL
            WHEN n <= 0 THEN {failing(_BAD, "'Index must be greater than zero'", "VARCHAR")}
            WHEN d = '' THEN CASE WHEN n <= length(s) THEN substring(s, n, 1) END
            ELSE list_extract(string_split(s, d), n) END""",
        "trino_split(s, d)": f"""CASE WHEN d = ''
            THEN {failing(_BAD, "'The delimiter may not be the empty string'", "VARCHAR[]")}
            ELSE string_split(s, d) END""",
    }
)


def _replaced(x: Type, _: Type, z: Type) -> Type:
    if x.length is None or z.length is None:
        return VARCHAR
    return varchar(min(2147483647, x.length + z.length * (x.length + 1)))


def _concat(*values: Value) -> str:
    return "(" + " || ".join(v.sql for v in values) + ")"


def _concat_ws(separator: Value, *values: Value) -> str:
    return f"concat_ws({', '.join(v.sql for v in (separator, *values))})"


STRINGS = Family(
    (
        scalar("lower(varchar(x)) -> varchar(x)", "lower({0})"),
        scalar("upper(varchar(x)) -> varchar(x)", "upper({0})"),
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
        scalar("replace(varchar(x), varchar(y)) -> varchar(x)", "trino_replace({0}, {1}, '')", fails=True),
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
        scalar("starts_with(varchar(x), varchar(y)) -> boolean", "starts_with({0}, {1})"),
        scalar(
            "split_part(varchar(x), varchar(y), bigint) -> varchar(x)", "trino_split_part({0}, {1}, {2})", fails=True
        ),
        scalar("split(varchar(x), varchar(y)) -> array(varchar(x))", "trino_split({0}, {1})", fails=True),
        scalar("chr(bigint) -> varchar(1)", "chr(CAST({0} AS INTEGER))", fails=True),
        scalar("translate(varchar(x), varchar(y), varchar(z)) -> varchar", "translate({0}, {1}, {2})"),
    ),
    _ROUTINES,
)
