"""The list of checked functions: name, Trino's signature, result type, and the DuckDB SQL that computes the same.

A function is here only with at least one row in the tests that shows Trino's answer. Signatures are Trino's own
(``SHOW FUNCTIONS``, and the sources in ``io.trino.operator.scalar`` and ``.aggregation``); in them ``T`` stands for any
type, ``varchar(x)`` and ``decimal(p,s)`` for any length or precision.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .dates import input_pattern, strftime_format
from .errors import QueryError, unsupported
from .regex import extraction, java_regex, replacement
from .types import (
    DATE,
    DOUBLE,
    INTEGERS,
    REAL,
    UNKNOWN,
    VARCHAR,
    Type,
    array,
    as_decimal,
    coercible,
    common,
    decimal,
    duckdb,
    is_integer,
    parse_type,
    varchar,
)
from .values import Value, coerce, string

Render = str | Callable[..., str]
Returns = str | Callable[..., Type]


@dataclass(frozen=True)
class Function:
    """One overload. ``render`` is a template over the coerced arguments, or a function of the values."""

    name: str
    parameters: tuple[str, ...]
    returns: Returns
    render: Render
    fallible: bool = False
    variadic: bool = False

    @property
    def signature(self) -> str:
        """The overload as Trino writes it in its messages."""
        return f"{self.name}({', '.join(self.parameters)}{', ...' if self.variadic else ''})"


@dataclass(frozen=True)
class Call:
    """A function with its arguments coerced."""

    function: Function
    arguments: tuple[Value, ...]
    type: Type

    @property
    def sql(self) -> str:
        """The DuckDB SQL of the call."""
        render = self.function.render
        if callable(render):
            return render(*self.arguments)
        return render.format(*(a.sql for a in self.arguments))


def _whitespace() -> str:
    points = [
        *range(9, 14),
        *range(28, 33),
        0x1680,
        *range(0x2000, 0x2007),
        *range(0x2008, 0x200B),
        0x2028,
        0x2029,
        0x205F,
    ]
    return string("".join(map(chr, [*points, 0x3000])))


_SPACE = _whitespace()  # Java's Character.isWhitespace: no no-break space


def _fail(code: str, message: str, type_: str) -> str:
    return f"CAST(trino_fail('{code}', {message}) AS {type_})"


_BAD = "INVALID_FUNCTION_ARGUMENT"

MACROS: dict[str, str] = {
    "trino_substr(s, st, n)": """CASE WHEN s IS NULL OR st IS NULL OR n IS NULL THEN NULL
        WHEN st = 0 OR n <= 0 OR abs(st) > length(s) THEN ''
        ELSE substring(s, CASE WHEN st > 0 THEN st ELSE length(s) + st + 1 END, least(n, 2147483647)) END""",
    "trino_strpos(s, t)": "CASE WHEN t = '' AND s IS NOT NULL THEN 1 ELSE strpos(s, t) END",
    "trino_replace(s, a, b)": f"""CASE WHEN a = '' AND s IS NOT NULL AND b IS NOT NULL
        THEN {_fail("NOT_SUPPORTED", string(unsupported("replace() of an empty string")), "VARCHAR")}
        ELSE replace(s, a, b) END""",
    "trino_lpad(s, n, p)": f"""CASE WHEN n < 0 OR n > 2147483647
        THEN {_fail(_BAD, "'Target length must be in the range [0..2147483647]'", "VARCHAR")}
        WHEN p = '' THEN {_fail(_BAD, "'Padding string must not be empty'", "VARCHAR")}
        ELSE lpad(s, CAST(n AS INTEGER), p) END""",
    "trino_rpad(s, n, p)": f"""CASE WHEN n < 0 OR n > 2147483647
        THEN {_fail(_BAD, "'Target length must be in the range [0..2147483647]'", "VARCHAR")}
        WHEN p = '' THEN {_fail(_BAD, "'Padding string must not be empty'", "VARCHAR")}
        ELSE rpad(s, CAST(n AS INTEGER), p) END""",
    "trino_split_part(s, d, n)": f"""CASE WHEN s IS NULL OR d IS NULL OR n IS NULL THEN NULL
        WHEN n <= 0 THEN {_fail(_BAD, "'Index must be greater than zero'", "VARCHAR")}
        WHEN d = '' THEN CASE WHEN n <= length(s) THEN substring(s, n, 1) END
        ELSE list_extract(string_split(s, d), n) END""",
    "trino_split(s, d)": f"""CASE WHEN d = ''
        THEN {_fail(_BAD, "'The delimiter may not be the empty string'", "VARCHAR[]")} ELSE string_split(s, d) END""",
    "trino_round(x, d)": """CASE WHEN isnan(x) OR isinf(x) THEN x
        WHEN x < 0 THEN -(least(round(-x * pow(10.0, d)), 9223372036854775807) / pow(10.0, d))
        ELSE least(round(x * pow(10.0, d)), 9223372036854775807) / pow(10.0, d) END""",
    **{
        f"trino_{name}(x)": f"""CASE WHEN x < 0 THEN CAST('NaN' AS DOUBLE)
            WHEN x = 0 THEN CAST('-Infinity' AS DOUBLE) ELSE {sql} END"""
        for name, sql in (("ln", "ln(x)"), ("log10", "log10(x)"), ("log2", "ln(x) / ln(2.0::DOUBLE)"))
    },
    "trino_sqrt(x)": "CASE WHEN x < 0 THEN CAST('NaN' AS DOUBLE) ELSE sqrt(x) END",
}


def _constant(value: Value, what: str) -> Any:
    if value.literal is None:
        raise QueryError("NOT_SUPPORTED", unsupported(f"{what} that is not a constant"))
    return value.literal


_DATE_UNITS = ("day", "week", "month", "quarter", "year")
_TIME_UNITS = ("millisecond", "second", "minute", "hour", *_DATE_UNITS)


def _unit(value: Value, type_: Type) -> str:
    unit = str(_constant(value, "a unit")).lower()
    known = _DATE_UNITS if type_ == DATE else _TIME_UNITS
    if unit not in known:
        raise QueryError(_BAD, f"'{unit}' is not a valid {'DATE' if type_ == DATE else 'TIMESTAMP'} field")
    return unit


def _date_trunc(unit: Value, x: Value) -> str:
    return f"CAST(date_trunc('{_unit(unit, x.type)}', {x.sql}) AS {duckdb(x.type)})"


_STEP = {"quarter": (3, "MONTH"), "week": (7, "DAY"), "millisecond": (1000, "MICROSECOND")}


def _date_add(unit: Value, n: Value, x: Value) -> str:
    factor, name = _STEP.get(_unit(unit, x.type), (1, _unit(unit, x.type).upper()))
    interval = (
        f"to_{name.lower()}s(CAST({n.sql} * {factor} AS {'INTEGER' if name in ('DAY', 'MONTH', 'YEAR') else 'BIGINT'}))"
    )
    return f"CAST(({x.sql} + {interval}) AS {duckdb(x.type)})"


def _date_diff(unit: Value, a: Value, b: Value) -> str:
    name = _unit(unit, a.type)
    return f"date_sub('{name}', CAST({a.sql} AS TIMESTAMP), CAST({b.sql} AS TIMESTAMP))"


def _date_format(x: Value, pattern: Value) -> str:
    return f"strftime(CAST({x.sql} AS TIMESTAMP), {string(strftime_format(_constant(pattern, 'a date format')))})"


def _date_parse(x: Value, pattern: Value) -> str:
    text = _constant(pattern, "a date format")
    input_pattern(text)
    return f"trino_date_parse({x.sql}, {string(text)})"


def _line_end(regex_ends: bool, x: Value, sql: str, type_: str) -> str:
    """Java's ``$`` also matches before a last line end, RE2's does not: such a text is refused."""
    if not regex_ends:
        return sql
    refusal = _fail(
        "NOT_SUPPORTED", string(unsupported("$ in a regular expression on a text that ends with a line end")), type_
    )
    return f"CASE WHEN ends_with({x.sql}, chr(10)) THEN {refusal} ELSE {sql} END"


def _regexp_like(x: Value, pattern: Value) -> str:
    regex = java_regex(_constant(pattern, "a regular expression"))
    return _line_end(regex.ends, x, f"regexp_matches({x.sql}, {string(regex.pattern)})", "BOOLEAN")


def _regexp_extract(x: Value, pattern: Value, group: Value | None = None) -> str:
    number = 0 if group is None else _constant(group, "a group number")
    regex = extraction(_constant(pattern, "a regular expression"), number)
    text = string(regex.pattern)
    sql = f"CASE WHEN regexp_matches({x.sql}, {text}) THEN regexp_extract({x.sql}, {text}, {number}) END"
    return _line_end(regex.ends, x, sql, "VARCHAR")


def _regexp_replace(x: Value, pattern: Value, new: Value | None = None) -> str:
    regex = java_regex(_constant(pattern, "a regular expression"))
    if regex.empty:
        raise QueryError("NOT_SUPPORTED", unsupported("regexp_replace() with an expression that may match nothing"))
    text = "" if new is None else replacement(_constant(new, "a replacement"), regex)
    sql = f"regexp_replace({x.sql}, {string(regex.pattern)}, {string(text)}, 'g')"
    return _line_end(regex.ends, x, sql, "VARCHAR")


def _extreme(name: str) -> Callable[..., str]:
    """Any NULL gives NULL, where DuckDB skips it; NaN has no place in DuckDB's order that is Trino's."""

    def render(*values: Value) -> str:
        sqls = [v.sql for v in values]
        guard = f"CASE WHEN {' OR '.join(f'{s} IS NULL' for s in sqls)} THEN NULL "
        type_ = values[0].type
        if type_ in (DOUBLE, REAL):
            nan = _fail("NOT_SUPPORTED", string(unsupported(f"{name}() of NaN")), duckdb(type_))
            guard += f"WHEN {' OR '.join(f'isnan({s})' for s in sqls)} THEN {nan} "
        return f"{guard}ELSE {name}({', '.join(sqls)}) END"

    return render


def _round_decimal(x: Value) -> str:
    type_ = _rounded(x.type)
    return f"CAST(round({x.sql}, 0) AS {duckdb(type_)})"


def _rounded(x: Type) -> Type:
    return decimal(min(38, x.precision - x.scale + min(1, x.scale)), 0)


def _whole(x: Type) -> Type:
    return decimal(max(1, min(38, x.precision - x.scale + min(1, x.scale))), 0)


def _round_n(x: Value, n: Value) -> str:
    type_ = decimal(min(38, x.type.precision + 1), x.type.scale)
    places = _constant(n, "a number of places in round() of a decimal")
    if places >= x.type.scale:
        return f"CAST({x.sql} AS {duckdb(type_)})"
    return f"CAST(round({x.sql}, {places}) AS {duckdb(type_)})"


def _round_whole(x: Value, n: Value) -> str:
    places = _constant(n, "a number of places in round() of a whole number")
    if places >= 0:
        return x.sql
    factor = 10 ** min(-places, 30)
    half = factor // 2
    wide = f"CAST({x.sql} AS HUGEINT)"
    away = f"({wide} + (CASE WHEN {x.sql} < 0 THEN -{half} ELSE {half} END))"
    return f"CAST(({away} // {factor}) * {factor} AS {duckdb(x.type)})"


def _concat(*values: Value) -> str:
    return "(" + " || ".join(v.sql for v in values) + ")"


def _concat_ws(separator: Value, *values: Value) -> str:
    return f"concat_ws({', '.join(v.sql for v in (separator, *values))})"


def _trim(name: str) -> str:
    return f"{name}({{0}}, {_SPACE})"


def _table(rows: Sequence[tuple[Any, ...]]) -> dict[str, tuple[Function, ...]]:
    found: dict[str, list[Function]] = {}
    for signature, returns, render, *flags in rows:
        match = re.fullmatch(r"(\w+)\((.*?)(, \.\.\.)?\)", signature)
        if match is None:
            raise ValueError(signature)
        parameters = tuple(part.strip() for part in _parts(match[2]))
        name = match[1]
        function = Function(name, parameters, returns, render, "fails" in flags, bool(match[3]))
        found.setdefault(name, []).append(function)
    return {name: tuple(functions) for name, functions in found.items()}


def _parts(text: str) -> list[str]:
    return [p for p in re.split(r",\s*(?![^(]*\))", text) if p]


def _each_integer(signature: str, returns: str, render: Render, *flags: str) -> list[tuple[Any, ...]]:
    """The same overload for the four integer types, for which ``I`` stands."""
    return [(signature.replace("I", str(t)), returns.replace("I", str(t)), render, *flags) for t in INTEGERS]


_DATES = ("date", "timestamp(p)", "timestamp(p) with time zone")


def _each_date(name: str, part: str) -> list[tuple[Any, ...]]:
    return [(f"{name}({t})", "bigint", f"CAST(date_part('{part}', {{0}}) AS BIGINT)") for t in _DATES]


def _each_time(name: str, part: str) -> list[tuple[Any, ...]]:
    return [(f"{name}({t})", "bigint", f"CAST(date_part('{part}', {{0}}) AS BIGINT)") for t in _DATES[1:]]


def _millisecond(x: Value) -> str:
    return f"CAST(date_part('millisecond', CAST({x.sql} AS TIMESTAMP)) % 1000 AS BIGINT)"


SCALARS = _table(
    [
        # Strings.
        ("lower(varchar(x))", "varchar(x)", "lower({0})"),
        ("upper(varchar(x))", "varchar(x)", "upper({0})"),
        ("length(varchar(x))", "bigint", "length({0})"),
        ("trim(varchar(x))", "varchar(x)", _trim("trim")),
        ("ltrim(varchar(x))", "varchar(x)", _trim("ltrim")),
        ("rtrim(varchar(x))", "varchar(x)", _trim("rtrim")),
        ("trim(varchar(x), varchar(y))", "varchar(x)", "trim({0}, {1})"),
        ("ltrim(varchar(x), varchar(y))", "varchar(x)", "ltrim({0}, {1})"),
        ("rtrim(varchar(x), varchar(y))", "varchar(x)", "rtrim({0}, {1})"),
        ("substr(varchar(x), bigint)", "varchar(x)", "trino_substr({0}, {1}, 2147483647)"),
        ("substr(varchar(x), bigint, bigint)", "varchar(x)", "trino_substr({0}, {1}, {2})"),
        ("substring(varchar(x), bigint)", "varchar(x)", "trino_substr({0}, {1}, 2147483647)"),
        ("substring(varchar(x), bigint, bigint)", "varchar(x)", "trino_substr({0}, {1}, {2})"),
        ("strpos(varchar(x), varchar(y))", "bigint", "trino_strpos({0}, {1})"),
        ("replace(varchar(x), varchar(y))", "varchar(x)", "trino_replace({0}, {1}, '')", "fails"),
        (
            "replace(varchar(x), varchar(y), varchar(z))",
            lambda *t: _replaced(*t),
            "trino_replace({0}, {1}, {2})",
            "fails",
        ),
        ("reverse(varchar(x))", "varchar(x)", "array_to_string(list_reverse(string_split({0}, '')), '')"),
        ("lpad(varchar(x), bigint, varchar(y))", "varchar", "trino_lpad({0}, {1}, {2})", "fails"),
        ("rpad(varchar(x), bigint, varchar(y))", "varchar", "trino_rpad({0}, {1}, {2})", "fails"),
        ("concat(varchar, varchar, ...)", "varchar", _concat),
        ("concat_ws(varchar, varchar, ...)", "varchar", _concat_ws),
        ("starts_with(varchar(x), varchar(y))", "boolean", "starts_with({0}, {1})"),
        ("split_part(varchar(x), varchar(y), bigint)", "varchar(x)", "trino_split_part({0}, {1}, {2})", "fails"),
        ("split(varchar(x), varchar(y))", "array(varchar(x))", "trino_split({0}, {1})", "fails"),
        ("chr(bigint)", "varchar(1)", "chr(CAST({0} AS INTEGER))", "fails"),
        ("translate(varchar(x), varchar(y), varchar(z))", "varchar", "translate({0}, {1}, {2})"),
        ("regexp_like(varchar(x), varchar(y))", "boolean", _regexp_like, "fails"),
        ("regexp_extract(varchar(x), varchar(y))", "varchar(x)", _regexp_extract, "fails"),
        ("regexp_extract(varchar(x), varchar(y), bigint)", "varchar(x)", _regexp_extract, "fails"),
        ("regexp_replace(varchar(x), varchar(y))", "varchar(x)", _regexp_replace, "fails"),
        (
            "regexp_replace(varchar(x), varchar(y), varchar(z))",
            lambda *t: _regexp_replaced(*t),
            _regexp_replace,
            "fails",
        ),
        # Numbers.
        *_each_integer("abs(I)", "I", "abs({0})", "fails"),
        ("abs(decimal(p,s))", "decimal(p,s)", "abs({0})"),
        ("abs(real)", "real", "abs({0})"),
        ("abs(double)", "double", "abs({0})"),
        *[
            row
            for name, sql in (("ceil", "ceil"), ("ceiling", "ceil"), ("floor", "floor"))
            for row in (
                *_each_integer(f"{name}(I)", "I", "{0}"),
                (
                    f"{name}(decimal(p,s))",
                    _whole,
                    lambda x, sql=sql: f"CAST({sql}({x.sql}) AS {duckdb(_whole(x.type))})",
                ),
                (f"{name}(real)", "real", sql + "({0})"),
                (f"{name}(double)", "double", sql + "({0})"),
            )
        ],
        *_each_integer("round(I)", "I", "{0}"),
        ("round(decimal(p,s))", _rounded, _round_decimal),
        ("round(double)", "double", "trino_round({0}, 0)"),
        *_each_integer("round(I, integer)", "I", _round_whole, "fails"),
        ("round(decimal(p,s), integer)", lambda x, _: decimal(min(38, x.precision + 1), x.scale), _round_n, "fails"),
        ("round(double, integer)", "double", "trino_round({0}, {1})"),
        (
            "truncate(decimal(p,s))",
            lambda x: decimal(max(x.precision - x.scale, 1), 0),
            lambda x: (
                f"CAST(trino_decimal_truncate(CAST({x.sql} AS VARCHAR), 0) AS"
                f" DECIMAL({max(x.type.precision - x.type.scale, 1)},0))"
            ),
        ),
        ("truncate(double)", "double", "trunc({0})"),
        (
            "truncate(decimal(p,s), integer)",
            "decimal(p,s)",
            lambda x, n: f"CAST(trino_decimal_truncate(CAST({x.sql} AS VARCHAR), {n.sql}) AS {duckdb(x.type)})",
        ),
        ("sqrt(double)", "double", "trino_sqrt({0})"),
        ("power(double, double)", "double", "pow({0}, {1})"),
        ("pow(double, double)", "double", "pow({0}, {1})"),
        ("exp(double)", "double", "exp({0})"),
        ("ln(double)", "double", "trino_ln({0})"),
        ("log2(double)", "double", "trino_log2({0})"),
        ("log10(double)", "double", "trino_log10({0})"),
        ("log(double, double)", "double", "(trino_ln({1}) / trino_ln({0}))"),
        *_each_integer("sign(I)", "I", lambda x: f"CAST(sign({x.sql}) AS {duckdb(x.type)})"),
        ("sign(decimal(p,s))", "decimal(1,0)", "CAST(sign({0}) AS DECIMAL(1,0))"),
        ("sign(double)", "double", "CASE WHEN isnan({0}) THEN {0} ELSE CAST(sign({0}) AS DOUBLE) END"),
        ("pi()", "double", "pi()"),
        ("e()", "double", "CAST(2.718281828459045 AS DOUBLE)"),
        ("infinity()", "double", "CAST('Infinity' AS DOUBLE)"),
        ("nan()", "double", "CAST('NaN' AS DOUBLE)"),
        ("is_nan(double)", "boolean", "isnan({0})"),
        ("is_finite(double)", "boolean", "isfinite({0})"),
        ("is_infinite(double)", "boolean", "isinf({0})"),
        ("degrees(double)", "double", "degrees({0})"),
        ("radians(double)", "double", "radians({0})"),
        ("bitwise_and(bigint, bigint)", "bigint", "({0} & {1})"),
        ("bitwise_or(bigint, bigint)", "bigint", "({0} | {1})"),
        ("bitwise_xor(bigint, bigint)", "bigint", "xor({0}, {1})"),
        ("bitwise_not(bigint)", "bigint", "(~{0})"),
        ("greatest(T, ...)", "T", _extreme("greatest"), "fails"),
        ("least(T, ...)", "T", _extreme("least"), "fails"),
        # Dates.
        *_each_date("year", "year"),
        *_each_date("quarter", "quarter"),
        *_each_date("month", "month"),
        *_each_date("week", "week"),
        *_each_date("week_of_year", "week"),
        *_each_date("year_of_week", "isoyear"),
        *_each_date("yow", "isoyear"),
        *_each_date("day", "day"),
        *_each_date("day_of_month", "day"),
        *_each_date("day_of_week", "isodow"),
        *_each_date("dow", "isodow"),
        *_each_date("day_of_year", "doy"),
        *_each_date("doy", "doy"),
        *_each_time("hour", "hour"),
        *_each_time("minute", "minute"),
        *_each_time("second", "second"),
        *[(f"millisecond({t})", "bigint", _millisecond) for t in _DATES[1:]],
        ("date(varchar(x))", "date", "trino_date({0})", "fails"),
        *[(f"date({t})", "date", "CAST({0} AS DATE)") for t in _DATES[1:]],
        ("date_trunc(varchar(x), date)", "date", _date_trunc),
        ("date_trunc(varchar(x), timestamp(p))", "timestamp(p)", _date_trunc),
        ("date_trunc(varchar(x), timestamp(p) with time zone)", "timestamp(p) with time zone", _date_trunc),
        ("date_add(varchar(x), bigint, date)", "date", _date_add, "fails"),
        ("date_add(varchar(x), bigint, timestamp(p))", "timestamp(p)", _date_add, "fails"),
        (
            "date_add(varchar(x), bigint, timestamp(p) with time zone)",
            "timestamp(p) with time zone",
            _date_add,
            "fails",
        ),
        ("date_diff(varchar(x), date, date)", "bigint", _date_diff),
        ("date_diff(varchar(x), timestamp(p), timestamp(p))", "bigint", _date_diff),
        ("date_diff(varchar(x), timestamp(p) with time zone, timestamp(p) with time zone)", "bigint", _date_diff),
        ("date_format(timestamp(p), varchar(x))", "varchar", _date_format),
        ("date_format(timestamp(p) with time zone, varchar(x))", "varchar", _date_format),
        ("date_parse(varchar(x), varchar(y))", "timestamp(3)", _date_parse, "fails"),
        ("last_day_of_month(date)", "date", "last_day({0})"),
        ("last_day_of_month(timestamp(p))", "date", "last_day(CAST({0} AS DATE))"),
        (
            "from_unixtime(double)",
            "timestamp(3) with time zone",
            "make_timestamp(CAST(round({0} * 1000) AS BIGINT) * 1000)",
            "fails",
        ),
        ("to_unixtime(timestamp(p))", "double", "(epoch_us({0}) / 1000000.0::DOUBLE)"),
        ("to_unixtime(timestamp(p) with time zone)", "double", "(epoch_us({0}) / 1000000.0::DOUBLE)"),
        ("to_iso8601(date)", "varchar(16)", "CAST({0} AS VARCHAR)"),
        ("now()", "timestamp(3) with time zone", "date_trunc('milliseconds', CAST(now() AS TIMESTAMP))"),
        # Arrays.
        ("cardinality(array(E))", "bigint", "CAST(len({0}) AS BIGINT)"),
    ]
)


def _replaced(x: Type, _: Type, z: Type) -> Type:
    if x.length is None or z.length is None:
        return VARCHAR
    return varchar(min(2147483647, x.length + z.length * (x.length + 1)))


def _regexp_replaced(x: Type, y: Type, z: Type) -> Type:
    if x.length is None or y.length is None or z.length is None:
        return VARCHAR
    return varchar(min(2147483647, x.length + max(x.length * z.length // 2, z.length) * (x.length + 1)))


# Where DISTINCT, ORDER BY or IGNORE NULLS, and FILTER or OVER go in the SQL of an aggregate or a window function.
D, O, F = "\0d", "\0o", "\0f"  # noqa: E741


def completed(sql: str, *, distinct: str = "", order: str = "", clause: str = "") -> str:
    """Put the modifiers of a call in their places."""
    return sql.replace(D, distinct).replace(O, order).replace(F, clause)


def _not_nan(name: str) -> Callable[..., str]:
    """NaN counts only where there is nothing else."""

    def render(x: Value) -> str:
        if x.type in (DOUBLE, REAL):
            return f"COALESCE({name}({D}CASE WHEN NOT isnan({x.sql}) THEN {x.sql} END){F}, {name}({D}{x.sql}){F})"
        return f"{name}({D}{x.sql}){F}"

    return render


def _decimal_average(x: Value) -> str:
    total, count = f"CAST(sum({D}{x.sql}){F} AS VARCHAR)", f"CAST(count({D}{x.sql}){F} AS VARCHAR)"
    return f"CAST(trino_decimal_divide({total}, nullif({count}, '0'), {x.type.scale}) AS {duckdb(x.type)})"


AGGREGATES = _table(
    [
        ("count(T)", "bigint", f"count({D}{{0}}){F}"),
        ("count_if(boolean)", "bigint", f"count({D}CASE WHEN {{0}} THEN 1 END){F}"),
        *_each_integer("sum(I)", "bigint", f"CAST(sum({D}{{0}}){F} AS BIGINT)", "fails"),
        (
            "sum(decimal(p,s))",
            lambda x: decimal(38, x.scale),
            lambda x: f"CAST(sum({D}{x.sql}){F} AS DECIMAL(38,{x.type.scale}))",
            "fails",
        ),
        ("sum(real)", "real", f"CAST(sum({D}{{0}}){F} AS FLOAT)"),
        ("sum(double)", "double", f"sum({D}{{0}}){F}"),
        *_each_integer("avg(I)", "double", f"avg({D}CAST({{0}} AS DOUBLE)){F}"),
        (
            "avg(decimal(p,s))",
            "decimal(p,s)",
            _decimal_average,
        ),
        ("avg(real)", "real", f"CAST(avg({D}{{0}}){F} AS FLOAT)"),
        ("avg(double)", "double", f"avg({D}{{0}}){F}"),
        ("min(T)", "T", _not_nan("min")),
        ("max(T)", "T", _not_nan("max")),
        ("min_by(T, U)", "T", f"arg_min_null({D}{{0}}, {{1}}){F}"),
        ("max_by(T, U)", "T", f"arg_max_null({D}{{0}}, {{1}}){F}"),
        ("arbitrary(T)", "T", f"any_value({D}{{0}}){F}"),
        ("any_value(T)", "T", f"any_value({D}{{0}}){F}"),
        ("bool_and(boolean)", "boolean", f"bool_and({D}{{0}}){F}"),
        ("bool_or(boolean)", "boolean", f"bool_or({D}{{0}}){F}"),
        ("every(boolean)", "boolean", f"bool_and({D}{{0}}){F}"),
        *[
            (f"{name}(double)", "double", f"{sql}({D}{{0}}){F}")
            for name, sql in (
                ("stddev", "stddev_samp"),
                ("stddev_samp", "stddev_samp"),
                ("stddev_pop", "stddev_pop"),
                ("variance", "var_samp"),
                ("var_samp", "var_samp"),
                ("var_pop", "var_pop"),
                ("geometric_mean", "geomean"),
            )
        ],
        *[
            (f"{name}(double, double)", "double", f"{name}({{0}}, {{1}}){F}")
            for name in ("corr", "covar_samp", "covar_pop", "regr_slope", "regr_intercept")
        ],
        ("array_agg(T)", "array(T)", f"list({D}{{0}}{O}){F}"),
    ]
)

WINDOWS = _table(
    [
        ("row_number()", "bigint", f"row_number(){F}"),
        ("rank()", "bigint", f"rank(){F}"),
        ("dense_rank()", "bigint", f"dense_rank(){F}"),
        ("percent_rank()", "double", f"percent_rank(){F}"),
        ("cume_dist()", "double", f"cume_dist(){F}"),
        ("ntile(bigint)", "bigint", f"ntile({{0}}){F}"),
        ("lag(T)", "T", f"lag({{0}}{O}){F}"),
        ("lag(T, bigint)", "T", f"lag({{0}}, {{1}}{O}){F}"),
        ("lag(T, bigint, T)", "T", f"lag({{0}}, {{1}}, {{2}}{O}){F}"),
        ("lead(T)", "T", f"lead({{0}}{O}){F}"),
        ("lead(T, bigint)", "T", f"lead({{0}}, {{1}}{O}){F}"),
        ("lead(T, bigint, T)", "T", f"lead({{0}}, {{1}}, {{2}}{O}){F}"),
        ("first_value(T)", "T", f"first_value({{0}}{O}){F}"),
        ("last_value(T)", "T", f"last_value({{0}}{O}){F}"),
        ("nth_value(T, bigint)", "T", f"nth_value({{0}}, {{1}}{O}){F}"),
    ]
)


def bind(functions: Sequence[Function], values: Sequence[Value]) -> Call | None:
    """Choose the overload as Trino does: one that fits as it is, else the first that fits by coercion."""
    for exact in (True, False):
        for function in functions:
            if call := _bind(function, values, exact=exact):
                return call
    return None


def _bind(function: Function, values: Sequence[Value], *, exact: bool) -> Call | None:
    parameters = list(function.parameters)
    if function.variadic:
        parameters += [parameters[-1]] * (len(values) - len(parameters))
    if len(parameters) != len(values):
        return None
    variables: dict[str, Type] = {}
    for parameter, value in zip(parameters, values, strict=True):
        if parameter in ("T", "U"):
            found = common(variables[parameter], value.type) if parameter in variables else value.type
            if found is None or (exact and found != value.type):
                return None
            variables[parameter] = found
    arguments = []
    for parameter, value in zip(parameters, values, strict=True):
        target = _target(parameter, value.type, variables)
        if target is None or (exact and target != value.type):
            return None
        arguments.append(_coerced(value, target))
    types = [a.type for a in arguments]
    returns = function.returns
    type_ = returns(*types) if callable(returns) else _result(returns, parameters, types, variables)
    return Call(function, tuple(arguments), type_)


def _coerced(value: Value, target: Type) -> Value:
    found = coerce(value, target)
    return Value(found.sql, found.type, found.fallible, literal=value.literal, tests=found.tests)


def _target(parameter: str, source: Type, variables: Mapping[str, Type]) -> Type | None:
    if parameter in variables:
        return variables[parameter]
    if parameter.startswith("varchar("):
        return source if source.name == "varchar" else VARCHAR if source == UNKNOWN else None
    if parameter == "decimal(p,s)":
        if source.name == "decimal" or is_integer(source):
            return as_decimal(source)
        return decimal(1, 0) if source == UNKNOWN else None
    if parameter.startswith("timestamp(p)"):
        name = "timestamp with time zone" if "zone" in parameter else "timestamp"
        if source.name == name:
            return source
        target = Type(name, (3 if not source.parameters else source.parameters[0],))
        return target if coercible(source, target) else None
    if parameter == "array(E)":
        return source if source.name == "array" else None
    target = parse_type(parameter)
    return target if coercible(source, target) else None


def _result(returns: str, parameters: Sequence[str], types: Sequence[Type], variables: Mapping[str, Type]) -> Type:
    if returns in variables:
        return variables[returns]
    for parameter, type_ in zip(parameters, types, strict=True):
        if parameter == returns:
            return type_
        if returns == f"array({parameter})":
            return array(type_)
    return parse_type(returns)
