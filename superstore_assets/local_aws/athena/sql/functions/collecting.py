"""Aggregates that collect values: maps of them, their percentiles, what is least and greatest of them.

Trino approximates distinct counts and percentiles, with an error that its documentation gives; here they are exact, and
so the same each time.
"""

import re
from collections.abc import Callable

from ..errors import QueryError, unsupported
from ..routines import failing
from ..structures import fold
from ..types import DOUBLE, REAL, Type, array, duckdb
from ..values import Lambda, Value, bound, string
from .entry import D, F, Family, Function, O, aggregate

_BAD = "INVALID_FUNCTION_ARGUMENT"


def _fixed(value: Value, what: str) -> str:
    """The SQL of an argument that is the same for all rows."""
    if value.literal is None and re.search(r'\b(r\d+|l\d+\w?|k\d+)\b|"', re.sub(r"'[^']*'", "", value.sql)):
        raise QueryError("NOT_SUPPORTED", unsupported(f"{what} that is not a constant"))
    return value.sql


def _let(sql: str, letter: str, body: Callable[[str], str]) -> str:
    name = bound(letter, sql)
    return f"list_transform([{sql}], lambda {name}: {body(name)})[1]"


def _groupable(type_: Type) -> None:
    if not type_.groupable:
        raise QueryError("NOT_SUPPORTED", unsupported(f"distinct values of {type_}"))


def _histogram(x: Value) -> str:
    _groupable(x.type)
    return f"CAST(histogram({D}{x.sql}){F} AS MAP({duckdb(x.type)}, BIGINT))"


def _approx_distinct(x: Value, error: Value | None = None) -> str:
    _groupable(x.type)
    found = f"count(DISTINCT {x.sql}){F}"
    if error is None:
        return found
    most = _fixed(error, "the error in approx_distinct()")
    message = f"concat('Max standard error must be in [0.0040625, 0.26000]: ', {most})"
    wrong = failing(_BAD, message, "BIGINT")
    return f"CASE WHEN {found} > 0 AND NOT ({most} BETWEEN 0.0040625 AND 0.26) THEN {wrong} ELSE {found} END"


def _approx_distinct_boolean(x: Value, error: Value) -> str:
    """Whatever the error, but none of a row in which it is NULL."""
    return f"count(DISTINCT CASE WHEN {error.sql} IS NOT NULL THEN {x.sql} END){F}"


def _in_order(k: Value, v: Value) -> str:
    """The pairs with a key, by their keys and, of one key, as they came."""
    pairs = f"list({D}struct_pack(k := {k.sql}, v := {v.sql}){O}){F}"
    each = bound("p", pairs)
    kept = f"list_filter({pairs}, lambda {each}: {each}.k IS NOT NULL)"
    numbered = f"struct_pack(k := {each}.k, i := {each}n, v := {each}.v)"
    return f"list_sort(list_transform({kept}, lambda {each}, {each}n: {numbered}))"


def _map_agg(k: Value, v: Value) -> str:
    """Of the values of a key the first."""
    _groupable(k.type)

    def body(s: str) -> str:
        each = bound("e", s)
        first = f"list_filter({s}, lambda {each}, {each}n: {each}n = 1 OR {s}[{each}n - 1].k IS DISTINCT FROM {each}.k)"

        def made(f: str) -> str:
            keys, values = (f"list_transform({f}, lambda {each}: {each}.{part})" for part in "kv")
            return f"CASE WHEN len({f}) > 0 THEN map({keys}, {values}) END"

        return _let(first, "f", made)

    return _let(_in_order(k, v), "s", body)


def _multimap_agg(k: Value, v: Value) -> str:
    _groupable(k.type)

    def body(s: str) -> str:
        each, other = bound("e", s), bound("o", s)
        begins = f"{each} = 1 OR {s}[{each} - 1].k IS DISTINCT FROM {s}[{each}].k"
        starts = f"list_filter(range(1, len({s}) + 1), lambda {each}: {begins})"

        def made(b: str) -> str:
            keys = f"list_transform({b}, lambda {each}: {s}[{each}].k)"
            part = f"{s}[{each} : COALESCE({b}[{each}n + 1] - 1, len({s}))]"
            values = f"list_transform({b}, lambda {each}, {each}n: list_transform({part}, lambda {other}: {other}.v))"
            return f"CASE WHEN len({b}) > 0 THEN map({keys}, {values}) END"

        return _let(starts, "b", made)

    return _let(_in_order(k, v), "s", body)


def _percentile(x: Value, p: Value) -> str:
    """The value at a place of the sorted ones; of an array of places an array of values."""
    places = _fixed(p, "a percentage in approx_percentile()")
    items = f"list({D}{x.sql}){F}"
    each = bound("e", items)
    known = f"{each} IS NOT NULL AND NOT isnan({each})" if x.type in (DOUBLE, REAL) else f"{each} IS NOT NULL"
    values = f"list_sort(list_filter({items}, lambda {each}: {known}))"
    wrong = failing(_BAD, string("Percentile must be between 0 and 1"), duckdb(x.type))

    def at(s: str, place: str) -> str:
        index = f"least(CAST(floor({place} * len({s})) AS BIGINT) + 1, len({s}))"
        return f"CASE WHEN {place} BETWEEN 0 AND 1 THEN {s}[{index}] ELSE {wrong} END"

    def body(s: str) -> str:
        one = bound("q", s)
        found = at(s, places) if p.type == DOUBLE else f"list_transform({places}, lambda {one}: {at(s, one)})"
        return f"CASE WHEN len({s}) > 0 THEN {found} END"

    return _let(values, "s", body)


def _extremes(name: str) -> Callable[[Value, Value], str]:
    """The n least or greatest; a NaN is behind all numbers."""

    def render(x: Value, n: Value) -> str:
        count = _fixed(n, f"a number of values in {name}()")
        if x.type.elements or x.type.name == "char":
            raise QueryError("NOT_SUPPORTED", unsupported(f"{name}() of several of {x.type}"))
        items = f"list({D}{x.sql}){F}"
        each = bound("e", items)
        way = "ASC" if name == "min" else "DESC"
        kept = f"list_filter({items}, lambda {each}: {each} IS NOT NULL)"
        to = duckdb(array(x.type))
        few = failing(_BAD, string(f"second argument of max_n/min_n must be positive: {name}"), to)
        many = failing(_BAD, string(f"second argument of {name} must be less than or equal to 10000"), to)

        def body(s: str) -> str:
            ordered = f"list_sort({s}, '{way}', 'NULLS LAST')"
            if x.type in (DOUBLE, REAL):
                numbers, others = (f"list_filter({s}, lambda {each}: {a}isnan({each}))" for a in ("NOT ", ""))
                ordered = f"list_concat(list_sort({numbers}, '{way}', 'NULLS LAST'), {others})"
            return (
                f"CASE WHEN len({s}) = 0 OR {s} IS NULL THEN NULL WHEN {count} <= 0 THEN {few}"
                f" WHEN {count} > 10000 THEN {many} WHEN {count} IS NOT NULL THEN ({ordered})[1:{count}] END"
            )

        return _let(kept, "s", body)

    return render


def _reduce_agg(x: Value, initial: Value, step: Lambda, _combine: Lambda) -> str:
    first = _fixed(initial, "the first state in reduce_agg()")
    items = f"list({D}{x.sql}){F}"
    each = bound("e", items)

    def body(s: str) -> str:
        folded = fold(s, first, step.name, step.body.sql, duckdb(initial.type), duckdb(x.type))
        return f"CASE WHEN len({s}) > 0 THEN {folded} END"

    return _let(f"list_filter({items}, lambda {each}: {each} IS NOT NULL)", "s", body)


def listagg_sql(x: Value, separator: Value | None = None) -> str:
    """SQL of ``listagg``, with the places of an aggregate."""
    between = "''" if separator is None else _fixed(separator, "a separator in listagg()")
    found = f"string_agg({D}{x.sql}, {between}{O}){F}"
    long = failing("EXCEEDED_FUNCTION_MEMORY_LIMIT", string("Concatenated string is too large"), "VARCHAR")
    return f"CASE WHEN strlen({found}) > 1048576 THEN {long} ELSE {found} END"


def _intervals(kind: str, to: str) -> list[Function]:
    return [
        aggregate(f"sum({kind}) -> {kind}", f"CAST(sum({D}CAST({{0}} AS HUGEINT)){F} AS {to})", fails=True),
        aggregate(
            f"avg({kind}) -> {kind}",
            f"CAST(java_round(CAST(sum({D}{{0}}){F} AS DOUBLE) / count({D}{{0}}){F}) AS {to})",
        ),
    ]


COLLECTING = Family(
    (
        aggregate("histogram(T) -> map(T,bigint)", _histogram),
        aggregate("map_agg(K, V) -> map(K,V)", _map_agg),
        aggregate("multimap_agg(K, V) -> map(K,array(V))", _multimap_agg),
        *[
            aggregate(f"approx_distinct({t}) -> bigint", _approx_distinct, distinct=_approx_distinct)
            for t in ("T", "boolean", "unknown")
        ],
        aggregate("approx_distinct(T, double) -> bigint", _approx_distinct, distinct=_approx_distinct, fails=True),
        aggregate("approx_distinct(boolean, double) -> bigint", _approx_distinct_boolean),
        *[
            aggregate(f"approx_percentile({t}, {p}) -> {r}", _percentile, fails=True)
            for t in ("bigint", "double", "real")
            for p, r in (("double", t), ("array(double)", f"array({t})"))
        ],
        aggregate("max(E, bigint) -> array(E)", _extremes("max"), fails=True),
        aggregate("min(E, bigint) -> array(E)", _extremes("min"), fails=True),
        aggregate("bitwise_and_agg(bigint) -> bigint", f"bit_and({D}{{0}}){F}"),
        aggregate("bitwise_or_agg(bigint) -> bigint", f"bit_or({D}{{0}}){F}"),
        aggregate("reduce_agg(T, S, function(S,T,S), function(S,S,S)) -> S", _reduce_agg, fails=True),
        *_intervals("interval day to second", "BIGINT"),
        *_intervals("interval year to month", "INTEGER"),
    )
)
