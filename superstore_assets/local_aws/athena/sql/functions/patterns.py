"""Functions of regular expressions (``JoniRegexpFunctions``); ``regex.py`` turns the patterns into DuckDB's."""

from ..errors import QueryError, unsupported
from ..regex import MANY_FOLDED, Regex, extraction, java_regex, replacement
from ..routines import failing
from ..types import VARCHAR, Type, varchar
from ..values import Value, string
from .constants import constant
from .entry import Family, scalar


def _guarded(regex: Regex, x: Value, sql: str, type_: str) -> str:
    """Refuse the texts on which RE2 finds something else than Joni.

    Joni's ``$`` also matches before a last line end, and where case does not matter it takes some letters for several.
    """
    whens = ""
    if regex.ends:
        what = unsupported("$ in a regular expression on a text that ends with a line end")
        whens += f" WHEN ends_with({x.sql}, chr(10)) THEN {failing('NOT_SUPPORTED', string(what), type_)}"
    if regex.folded:
        what = unsupported("(?i) in a regular expression on a text with a letter that is as good as several")
        found = f"strlen({x.sql}) <> length({x.sql}) AND regexp_matches({x.sql}, '[{MANY_FOLDED}]')"
        whens += f" WHEN {found} THEN {failing('NOT_SUPPORTED', string(what), type_)}"
    return f"CASE{whens} ELSE {sql} END" if whens else sql


def _like(x: Value, pattern: Value) -> str:
    regex = java_regex(constant(pattern, "a regular expression"))
    return _guarded(regex, x, f"regexp_matches({x.sql}, {string(regex.pattern)})", "BOOLEAN")


def _extract(x: Value, pattern: Value, group: Value | None = None) -> str:
    number = 0 if group is None else constant(group, "a group number")
    regex = extraction(constant(pattern, "a regular expression"), number)
    text = string(regex.pattern)
    sql = f"CASE WHEN regexp_matches({x.sql}, {text}) THEN regexp_extract({x.sql}, {text}, {number}) END"
    return _guarded(regex, x, sql, "VARCHAR")


def _replace(x: Value, pattern: Value, new: Value | None = None) -> str:
    regex = java_regex(constant(pattern, "a regular expression"))
    if regex.empty:
        raise QueryError("NOT_SUPPORTED", unsupported("regexp_replace() with an expression that may match nothing"))
    text = "" if new is None else replacement(constant(new, "a replacement"), regex)
    sql = f"regexp_replace({x.sql}, {string(regex.pattern)}, {string(text)}, 'g')"
    return _guarded(regex, x, sql, "VARCHAR")


def _replaced(x: Type, _: Type, y: Type) -> Type:
    if x.length is None or y.length is None:
        return VARCHAR
    return varchar(min(2147483647, x.length + max(x.length * y.length // 2, y.length) * (x.length + 1)))


PATTERNS = Family(
    (
        scalar("regexp_like(varchar(x), joniregexp) -> boolean", _like, fails=True),
        scalar("regexp_extract(varchar(x), joniregexp) -> varchar(x)", _extract, fails=True),
        scalar("regexp_extract(varchar(x), joniregexp, bigint) -> varchar(x)", _extract, fails=True),
        scalar("regexp_replace(varchar(x), joniregexp) -> varchar(x)", _replace, fails=True),
        scalar(
            "regexp_replace(varchar(x), joniregexp, varchar(y)) -> varchar(z)",
            _replace,
            returns=_replaced,
            fails=True,
        ),
    )
)
