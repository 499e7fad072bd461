"""Functions of regular expressions (``JoniRegexpFunctions``); ``regex.py`` turns the patterns into DuckDB's."""

from collections.abc import Callable

from ..errors import QueryError, unsupported
from ..regex import MANY_FOLDED, Regex, extraction, java_regex, replacement
from ..routines import failing
from ..types import VARCHAR, Type, varchar
from ..values import Value, string
from .constants import constant
from .entry import Family, Function, scalar


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


def _at_run_time(type_: str, render: Callable[..., str]) -> Callable[..., str]:
    """An expression that is none fails on the first text that is not NULL, and not before."""

    def rendered(x: Value, *arguments: Value) -> str:
        try:
            return render(x, *arguments)
        except QueryError as error:
            if error.code == "NOT_SUPPORTED":
                raise
            return f"CASE WHEN {x.sql} IS NOT NULL THEN {failing(error.code, string(error.message), type_)} END"

    return rendered


def _pattern(value: Value) -> Regex:
    return java_regex(constant(value, "a regular expression"))


def _never_empty(value: Value, name: str) -> Regex:
    regex = _pattern(value)
    if regex.empty:
        raise QueryError("NOT_SUPPORTED", unsupported(f"{name}() with an expression that may match nothing"))
    return regex


def _like(x: Value, pattern: Value) -> str:
    regex = _pattern(pattern)
    return _guarded(regex, x, f"regexp_matches({x.sql}, {string(regex.pattern)})", "BOOLEAN")


def _grouped(pattern: Value, group: Value | None) -> tuple[Regex, int]:
    number = 0 if group is None else constant(group, "a group number")
    return extraction(constant(pattern, "a regular expression"), number), number


def _extract(x: Value, pattern: Value, group: Value | None = None) -> str:
    regex, number = _grouped(pattern, group)
    text = string(regex.pattern)
    sql = f"CASE WHEN regexp_matches({x.sql}, {text}) THEN regexp_extract({x.sql}, {text}, {number}) END"
    return _guarded(regex, x, sql, "VARCHAR")


def _extract_all(x: Value, pattern: Value, group: Value | None = None) -> str:
    _never_empty(pattern, "regexp_extract_all")
    regex, number = _grouped(pattern, group)
    return _guarded(regex, x, f"regexp_extract_all({x.sql}, {string(regex.pattern)}, {number})", "VARCHAR[]")


def _count(x: Value, pattern: Value) -> str:
    regex = _never_empty(pattern, "regexp_count")
    found = f"regexp_extract_all({x.sql}, {string(regex.pattern)})"
    return _guarded(regex, x, f"CAST(len({found}) AS BIGINT)", "BIGINT")


def _split(x: Value, pattern: Value) -> str:
    regex = _never_empty(pattern, "regexp_split")
    return _guarded(regex, x, f"regexp_split_to_array({x.sql}, {string(regex.pattern)})", "VARCHAR[]")


def _position(x: Value, pattern: Value) -> str:
    """As many letters as the shortest text before a match has, and one."""
    regex = _pattern(pattern)
    if regex.folded or regex.starts:
        raise QueryError("NOT_SUPPORTED", unsupported("regexp_position() with (?i) or ^"))
    before = f"regexp_extract({x.sql}, {string(f'^((?s:.*?))(?:{regex.pattern})')}, 1)"
    found = f"{x.sql} <> '' AND regexp_matches({x.sql}, {string(regex.pattern)})"
    sql = f"CASE WHEN {found} THEN length({before}) + 1 ELSE -1 END"
    return _guarded(regex, x, f"CASE WHEN {x.sql} IS NOT NULL THEN CAST({sql} AS INTEGER) END", "INTEGER")


def _replace(x: Value, pattern: Value, new: Value | None = None) -> str:
    regex = _never_empty(pattern, "regexp_replace")
    text = string(regex.pattern)
    if new is None:
        return _guarded(regex, x, f"regexp_replace({x.sql}, {text}, '', 'g')", "VARCHAR")
    try:
        put = string(replacement(constant(new, "a replacement"), regex))
    except QueryError as error:
        if error.code == "NOT_SUPPORTED":
            raise
        failure = failing(error.code, string(error.message), "VARCHAR")
        return _guarded(
            regex, x, f"CASE WHEN regexp_matches({x.sql}, {text}) THEN {failure} ELSE {x.sql} END", "VARCHAR"
        )
    return _guarded(regex, x, f"regexp_replace({x.sql}, {text}, {put}, 'g')", "VARCHAR")


def _replaced(x: Type, _: Type, y: Type) -> Type:
    if x.length is None or y.length is None:
        return VARCHAR
    return varchar(min(2147483647, x.length + max(x.length * y.length // 2, y.length) * (x.length + 1)))


def _function(text: str, type_: str, render: Callable[..., str]) -> Function:
    return scalar(text, _at_run_time(type_, render), fails=True)


PATTERNS = Family(
    (
        _function("regexp_like(varchar(x), joniregexp) -> boolean", "BOOLEAN", _like),
        _function("regexp_extract(varchar(x), joniregexp) -> varchar(x)", "VARCHAR", _extract),
        _function("regexp_extract(varchar(x), joniregexp, bigint) -> varchar(x)", "VARCHAR", _extract),
        _function("regexp_extract_all(varchar(x), joniregexp) -> array(varchar(x))", "VARCHAR[]", _extract_all),
        _function("regexp_extract_all(varchar(x), joniregexp, bigint) -> array(varchar(x))", "VARCHAR[]", _extract_all),
        _function("regexp_count(varchar(x), joniregexp) -> bigint", "BIGINT", _count),
        _function("regexp_split(varchar(x), joniregexp) -> array(varchar(x))", "VARCHAR[]", _split),
        _function("regexp_position(varchar(x), joniregexp) -> integer", "INTEGER", _position),
        _function("regexp_replace(varchar(x), joniregexp) -> varchar(x)", "VARCHAR", _replace),
        scalar(
            "regexp_replace(varchar(x), joniregexp, varchar(y)) -> varchar(z)",
            _at_run_time("VARCHAR", _replace),
            returns=_replaced,
            fails=True,
        ),
    )
)
