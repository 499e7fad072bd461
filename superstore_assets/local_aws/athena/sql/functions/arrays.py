"""Functions of arrays (``io.trino.operator.scalar.Array*``).

Elements are the same by ``=`` where a value is looked for, and by IS NOT DISTINCT FROM where arrays are sets.
"""

import itertools
from collections.abc import Callable

from ..casts import cast
from ..comparisons import compare
from ..errors import QueryError, unsupported
from ..routines import Failure, Routine, Routines, failing
from ..structures import fold, row_of
from ..types import DOUBLE, REAL, VARCHAR, Type, array, duckdb
from ..values import Lambda, Value, bound, string
from .entry import Family, Function, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"
_MOST = 10000
"""Entries of an array that ``sequence`` and ``repeat`` make."""


def _combinations(length: int, size: int) -> list[list[int]]:
    """The places of each combination, in Trino's order: by the last place, then the one before."""
    if size < 0:
        raise Failure(_BAD, f"combination size must not be negative: {size}")
    if size > 5:
        raise Failure(_BAD, f"combination size must not exceed 5: {size}")
    found = [list(c) for c in itertools.combinations(range(1, length + 1), size)]
    if len(found) > 100_000:
        raise Failure(_BAD, "combinations exceed max size")
    return sorted(found, key=lambda places: places[::-1])


_ROUTINES = Routines(
    macros={
        "trino_any(l)": """CASE WHEN list_contains(l, TRUE) THEN TRUE WHEN len(l) = list_count(l) THEN FALSE END""",
    },
    python={"trino_combinations": Routine(_combinations, ("BIGINT", "INTEGER"), "INTEGER[][]")},
)


def _equal(a: str, b: str, type_: Type) -> str:
    found = compare("=", Value(a, type_), Value(b, type_))
    return found.sql if found else "FALSE"


def _plain(type_: Type) -> bool:
    """Whether DuckDB's own equality is Trino's."""
    return not type_.elements and type_ not in (DOUBLE, REAL)


def as_set(type_: Type) -> None:
    """Refuse elements of which DuckDB does not tell the distinct: the order of a map's entries is none of its own."""
    if type_.contains("map"):
        raise QueryError("NOT_SUPPORTED", unsupported(f"distinct values of {type_}"))


def _concat(*values: Value) -> str:
    """NULL as soon as one part is NULL, which DuckDB's functions leave out."""
    if len(values) < 2:
        raise QueryError(_BAD, "There must be two or more arguments to concat")
    nulls = " OR ".join(f"{v.sql} IS NULL" for v in values)
    lists = [v.sql for v in values]
    joined = lists[0]
    for part in lists[1:]:
        joined = f"list_concat({joined}, {part})"
    return f"CASE WHEN {nulls} THEN NULL ELSE {joined} END"


def _with_element(array: str, element: str) -> str:
    joined = f"list_concat({array}, [{element}])" if array == "{0}" else f"list_concat([{element}], {array})"
    return f"CASE WHEN {array} IS NULL OR {element} IS NULL THEN NULL ELSE {joined} END"


def _contains(a: Value, x: Value) -> str:
    each, type_ = bound("e", a.sql), a.type.element
    found = f"trino_any(list_transform({a.sql}, lambda {each}: {_equal(each, x.sql, type_)}))"
    if _plain(type_):
        certain = f"list_count({a.sql}) = len({a.sql})"
        found = f"CASE WHEN list_contains({a.sql}, {x.sql}) THEN TRUE WHEN {certain} THEN FALSE END"
    return f"CASE WHEN {x.sql} IS NOT NULL AND {a.sql} IS NOT NULL THEN {found} END"


def _position(a: Value, x: Value) -> str:
    each, type_ = bound("e", a.sql), a.type.element
    same = f"list_transform({a.sql}, lambda {each}: COALESCE({_equal(each, x.sql, type_)}, FALSE))"
    found = f"list_position({a.sql}, {x.sql})" if _plain(type_) else f"list_position({same}, TRUE)"
    return f"CASE WHEN {x.sql} IS NOT NULL AND {a.sql} IS NOT NULL THEN CAST(COALESCE({found}, 0) AS BIGINT) END"


def _remove(a: Value, x: Value) -> str:
    each = bound("e", a.sql)
    kept = f"list_filter({a.sql}, lambda {each}: {_equal(each, x.sql, a.type.element)} IS NOT TRUE)"
    return f"CASE WHEN {x.sql} IS NOT NULL THEN {kept} END"


def _distinct_of(sql: str) -> str:
    each = bound("d", sql)
    return f"list_filter({sql}, lambda {each}, {each}n: list_position({sql}, {each}) = {each}n)"


def _distinct(a: Value) -> str:
    as_set(a.type)
    return _distinct_of(a.sql)


def _union(a: Value, b: Value) -> str:
    as_set(a.type)
    both = bound("b", a.sql + b.sql)
    joined = f"list_transform([list_concat({a.sql}, {b.sql})], lambda {both}: {_distinct_of(both)})[1]"
    return f"CASE WHEN {a.sql} IS NOT NULL AND {b.sql} IS NOT NULL THEN {joined} END"


def _intersect(a: Value, b: Value) -> str:
    """In the order of the longer one."""
    as_set(a.type)

    def of(long: str, short: str) -> str:
        each = bound("i", long + short)
        return _in_both(long, short, each)

    return (
        f"CASE WHEN {a.sql} IS NULL OR {b.sql} IS NULL THEN NULL"
        f" WHEN len({a.sql}) < len({b.sql}) THEN {of(b.sql, a.sql)} ELSE {of(a.sql, b.sql)} END"
    )


def _in_both(a: str, b: str, each: str) -> str:
    first = f"list_position({a}, {each}) = {each}n"
    return f"list_filter({a}, lambda {each}, {each}n: {first} AND list_position({b}, {each}) IS NOT NULL)"


def _except(a: Value, b: Value) -> str:
    as_set(a.type)
    each = bound("i", a.sql + b.sql)
    first = f"list_position({a.sql}, {each}) = {each}n"
    kept = f"list_filter({a.sql}, lambda {each}, {each}n: {first} AND list_position({b.sql}, {each}) IS NULL)"
    return f"CASE WHEN {a.sql} IS NULL OR {b.sql} IS NULL THEN NULL WHEN len({b.sql}) = 0 THEN {a.sql} ELSE {kept} END"


def _overlap(a: Value, b: Value) -> str:
    as_set(a.type)
    if a.type.element.elements:
        raise QueryError("NOT_SUPPORTED", unsupported(f"arrays_overlap() of {a.type}"))
    return (
        f"CASE WHEN {a.sql} IS NULL OR {b.sql} IS NULL THEN NULL"
        f" WHEN len({a.sql}) = 0 OR len({b.sql}) = 0 THEN FALSE"
        f" WHEN list_has_any({a.sql}, {b.sql}) THEN TRUE"
        f" WHEN list_count({a.sql}) = len({a.sql}) AND list_count({b.sql}) = len({b.sql}) THEN FALSE END"
    )


def _extreme(name: str, operator: str) -> Callable[[Value], str]:
    """NULL where there is a NULL; a NaN counts only where there is nothing else."""

    def render(a: Value) -> str:
        type_ = a.type.element
        found = f"list_{name}({a.sql})"
        if type_ in (DOUBLE, REAL):
            each = bound("e", a.sql)
            numbers = f"list_filter({a.sql}, lambda {each}: NOT isnan({each}))"
            found = f"COALESCE(list_{name}({numbers}), CAST('NaN' AS {duckdb(type_)}))"
            sign, signed = ("", "FALSE") if name == "max" else ("-", "TRUE")
            zeros = f"list_filter({a.sql}, lambda {each}: {each} = 0 AND signbit({each}) = {signed})"
            zero = f"CAST('{sign}0.0' AS {duckdb(type_)})"
            found = f"CASE WHEN {found} = 0 AND len({zeros}) > 0 THEN {zero} ELSE {found} END"
        elif type_.elements or type_.name == "char":
            better = compare(operator, Value("y", type_), Value("x", type_))
            found = f"list_reduce({a.sql}, lambda x, y: CASE WHEN {better.sql if better else ''} THEN y ELSE x END)"
        return f"CASE WHEN len({a.sql}) > 0 AND list_count({a.sql}) = len({a.sql}) THEN {found} END"

    return render


def _sorted(a: Value) -> str:
    if a.type.element.elements or a.type.element.name == "char":
        raise QueryError("NOT_SUPPORTED", unsupported(f"array_sort() of {a.type}"))
    if a.type.element in (DOUBLE, REAL):  # -0.0 is below 0.0
        keyed = f"list_transform({a.sql}, lambda zx: CASE WHEN zx IS NOT NULL THEN row(zx, NOT signbit(zx)) END)"
        return f"list_transform(list_sort({keyed}, 'ASC', 'NULLS LAST'), lambda zy: zy[1])"
    return f"list_sort({a.sql}, 'ASC', 'NULLS LAST')"


def _sorted_by(a: Value, order: Lambda) -> str:
    """Each element is put behind those that are not above it."""
    wrong = failing(_BAD, string("Lambda comparator must return either -1, 0, or 1"), "INTEGER")
    state, each, own = bound("s", a.sql), bound("e", a.sql), order.name
    checked = f"(CASE WHEN {order.body.sql} IN (-1, 0, 1) THEN {order.body.sql} ELSE {wrong} END)"
    pairs = f"list_transform({state}a.s, lambda {each}: row({each}, {state}b.x))"

    def part(condition: str) -> str:
        kept = f"list_filter({pairs}, lambda {own}: {checked} {condition})"
        return f"list_transform({kept}, lambda {own}: {own}[1])"

    step = f"list_concat(list_concat({part('<= 0')}, [{state}b.x]), {part('> 0')})"
    return fold(a.sql, f"CAST([] AS {duckdb(a.type)})", state, step, duckdb(a.type), duckdb(a.type.element))


def _element_at(a: Value, n: Value) -> str:
    zero = failing(_BAD, string("SQL array indices start at 1"), duckdb(a.type.element))
    return (
        f"CASE WHEN {a.sql} IS NULL OR {n.sql} IS NULL THEN NULL WHEN {n.sql} = 0 THEN {zero}"
        f" WHEN abs({n.sql}) > len({a.sql}) THEN NULL ELSE {a.sql}[{n.sql}] END"
    )


def _slice(a: Value, start: Value, length: Value) -> str:
    zero = failing(_BAD, string("SQL array indices start at 1"), duckdb(a.type))
    negative = failing(_BAD, string("length must be greater than or equal to 0"), duckdb(a.type))
    first = f"CASE WHEN {start.sql} > 0 THEN {start.sql} ELSE len({a.sql}) + {start.sql} + 1 END"
    return (
        f"CASE WHEN {a.sql} IS NULL OR {start.sql} IS NULL OR {length.sql} IS NULL THEN NULL"
        f" WHEN {length.sql} < 0 THEN {negative} WHEN {start.sql} = 0 THEN {zero}"
        f" WHEN abs({start.sql}) > len({a.sql}) OR {length.sql} = 0 THEN {a.sql}[1:0]"
        f" ELSE {a.sql}[{first}:least(len({a.sql}), {first} + least({length.sql}, 2147483647) - 1)] END"
    )


def _trim(a: Value, n: Value) -> str:
    negative = failing(_BAD, string("size must not be negative"), duckdb(a.type))
    beyond = failing(_BAD, string("size must not exceed array cardinality"), duckdb(a.type))
    return (
        f"CASE WHEN {a.sql} IS NULL OR {n.sql} IS NULL THEN NULL WHEN {n.sql} < 0 THEN {negative}"
        f" WHEN {n.sql} > len({a.sql}) THEN {beyond} ELSE {a.sql}[1:len({a.sql}) - {n.sql}] END"
    )


def _join(a: Value, separator: Value, null: Value | None = None) -> str:
    each = bound("e", a.sql)
    text = cast(Value(each, a.type.element), VARCHAR)
    if text is None or a.type.element.name in ("json",) or a.type.element.elements:
        raise QueryError(_BAD, f"Input type {a.type} not supported")
    texts = f"list_transform({a.sql}, lambda {each}: {text.sql})"
    present = f"{a.sql} IS NOT NULL AND {separator.sql} IS NOT NULL"
    if null is not None:
        texts = f"list_transform({texts}, lambda {each}: COALESCE({each}, {null.sql}))"
        present += f" AND {null.sql} IS NOT NULL"
    return f"CASE WHEN {present} THEN COALESCE(array_to_string({texts}, {separator.sql}), '') END"


def _repeat(x: Value, n: Value) -> str:
    to = duckdb(array(x.type))
    few = failing(_BAD, string("count argument of repeat function must be greater than or equal to 0"), to)
    many = failing(_BAD, string("count argument of repeat function must be less than or equal to 10000"), to)
    each = bound("n", x.sql)
    return (
        f"CASE WHEN {n.sql} < 0 THEN {few} WHEN {n.sql} > {_MOST} THEN {many}"
        f" WHEN {n.sql} IS NOT NULL THEN list_transform(range({n.sql}), lambda {each}: {x.sql}) END"
    )


def _checked_sequence(count: str, step: str, forward: str, made: str, to: str) -> str:
    """A sequence of ``count`` steps; ``forward`` tells that the step leads to its end."""
    zero = failing(_BAD, string("step must not be zero"), to)
    away = failing(
        _BAD,
        string("sequence stop value should be greater than or equal to start value if step is greater than zero"
               " otherwise stop should be less than or equal to start"),
        to,
    )  # fmt: skip
    many = failing(_BAD, string("result of sequence function must not have more than 10000 entries"), to)
    return (
        f"CASE WHEN {step} = 0 THEN {zero} WHEN NOT ({forward}) THEN {away}"
        f" WHEN {count} >= {_MOST} THEN {many} ELSE {made} END"
    )


def _sequence(start: Value, stop: Value, step: Value | None = None) -> str:
    a, b = (f"CAST({v.sql} AS HUGEINT)" for v in (start, stop))
    s = step.sql if step else f"(CASE WHEN {stop.sql} >= {start.sql} THEN 1 ELSE -1 END)"
    forward = f"{s} = 0 OR {a} = {b} OR ({b} > {a}) = ({s} > 0)"
    each = bound("n", start.sql)
    steps = f"range(CAST(({b} - {a}) // {s} AS BIGINT) + 1)"
    made = f"list_transform({steps}, lambda {each}: CAST({a} + {each} * {s} AS BIGINT))"
    return _checked_sequence(f"({b} - {a}) // {s}", s, forward, made, "BIGINT[]")


def _sequence_by(to: str, add: str, count: str, months: bool) -> Callable[..., str]:
    """A sequence of dates or timestamps: ``add`` steps on, ``count`` the steps to the end."""

    def render(start: Value, stop: Value, step: Value | None = None) -> str:
        a, b = start.sql, stop.sql
        day = 86_400_000
        s = step.sql if step else f"(CASE WHEN {b} >= {a} THEN {day} ELSE -{day} END)"
        forward = f"{s} = 0 OR {a} = {b} OR ({b} > {a}) = ({s} > 0)"
        each = bound("n", a)
        steps = count.format(a=a, b=b, s=s)
        made = f"list_transform(range({steps} + 1), lambda {each}: {add.format(a=a, n=f'{each} * {s}')})"
        if months:  # a month may end before the day of the start
            made = f"list_filter({made}, lambda {each}: ({each} <= {b}) = ({s} > 0) OR {each} = {b})"
        return _checked_sequence(steps, s, forward, made, f"{to}[]")

    return render


def _sequences() -> list[Function]:
    days = "(CAST({b} - {a} AS BIGINT) * 86400000 // {s})"
    micros = "((epoch_us({b}) - epoch_us({a})) // ({s} * 1000))"
    months = "(abs(date_diff('month', {a}, {b})) // abs({s}))"
    found = [
        scalar("sequence(date, date) -> array(date)", _sequence_by("DATE", _DAY, days, months=False), fails=True),
        scalar("sequence(date, date, interval day to second) -> array(date)", _whole_days(days), fails=True),
        scalar(
            "sequence(date, date, interval year to month) -> array(date)",
            _sequence_by("DATE", "CAST({a} + to_months(CAST({n} AS INTEGER)) AS DATE)", months, months=True),
            fails=True,
        ),
    ]
    found += [
        scalar(
            "sequence(timestamp(p), timestamp(p), interval day to second) -> array(timestamp(p))",
            _sequence_by("TIMESTAMP", "make_timestamp(epoch_us({a}) + {n} * 1000)", micros, months=False),
            fails=True,
        ),
        scalar(
            "sequence(timestamp(p), timestamp(p), interval year to month) -> array(timestamp(p))",
            _sequence_by("TIMESTAMP", "({a} + to_months(CAST({n} AS INTEGER)))", months, months=True),
            fails=True,
        ),
    ]
    return found


_DAY = "({a} + CAST({n} // 86400000 AS INTEGER))"


def _whole_days(days: str) -> Callable[..., str]:
    plain = _sequence_by("DATE", _DAY, days, months=False)

    def render(start: Value, stop: Value, step: Value) -> str:
        part = failing(_BAD, string("sequence step must be a day interval if start and end values are dates"), "DATE[]")
        return f"CASE WHEN {step.sql} % 86400000 <> 0 THEN {part} ELSE {plain(start, stop, step)} END"

    return render


def _ngrams(a: Value, n: Value) -> str:
    few = failing(_BAD, string("N must be positive"), duckdb(array(a.type)))
    each = bound("n", a.sql)
    count = f"greatest(len({a.sql}) - {n.sql} + 1, 1)"
    made = f"list_transform(range(1, {count} + 1), lambda {each}: {a.sql}[{each}:{each} + {n.sql} - 1])"
    return f"CASE WHEN {a.sql} IS NULL OR {n.sql} IS NULL THEN NULL WHEN {n.sql} <= 0 THEN {few} ELSE {made} END"


def _all_combinations(a: Value, n: Value) -> str:
    places, each = bound("p", a.sql), bound("n", a.sql)
    chosen = f"list_transform({places}, lambda {each}: {a.sql}[{each}])"
    return f"list_transform(trino_combinations(len({a.sql}), {n.sql}), lambda {places}: {chosen})"


def _zip(*arrays: Value) -> str:
    each = bound("z", "".join(a.sql for a in arrays))
    nulls = " OR ".join(f"{a.sql} IS NULL" for a in arrays)
    parts = row_of([f"{each}[{n + 1}]" for n in range(len(arrays))])
    zipped = f"list_zip({', '.join(a.sql for a in arrays)})"
    return f"CASE WHEN {nulls} THEN NULL ELSE list_transform({zipped}, lambda {each}: {parts}) END"


def _zip_with(a: Value, b: Value, made: Lambda) -> str:
    return (
        f"CASE WHEN {a.sql} IS NULL OR {b.sql} IS NULL THEN NULL"
        f" ELSE list_transform(list_zip({a.sql}, {b.sql}), {made.sql}) END"
    )


def _contains_sequence(a: Value, b: Value) -> str:
    as_set(a.type)
    if not _plain(a.type.element):
        raise QueryError("NOT_SUPPORTED", unsupported(f"contains_sequence() of {a.type}"))
    each = bound("n", a.sql)
    part = f"{a.sql}[{each}:{each} + len({b.sql}) - 1] = {b.sql}"
    found = f"list_filter(range(1, len({a.sql}) - len({b.sql}) + 2), lambda {each}: {part})"
    return (
        f"CASE WHEN {a.sql} IS NULL OR {b.sql} IS NULL THEN NULL WHEN len({b.sql}) = 0 THEN TRUE"
        f" ELSE len({found}) > 0 END"
    )


def _histogram(a: Value) -> str:
    as_set(a.type)
    key, values = bound("h", a.sql), bound("v", a.sql)
    keys = f"list_filter({_distinct_of(a.sql)}, lambda {key}: {key} IS NOT NULL)"
    count = f"len(list_filter({a.sql}, lambda {key}e: {key}e = {key}))"
    counts = f"list_transform({values}, lambda {key}: CAST({count} AS BIGINT))"
    return (
        f"CASE WHEN {a.sql} IS NOT NULL THEN list_transform([{keys}], lambda {values}: map({values}, {counts}))[1] END"
    )


def _reduce(a: Value, initial: Value, step: Lambda, last: Lambda) -> str:
    state, element = duckdb(initial.type), duckdb(a.type.element)
    folded = fold(a.sql, initial.sql, step.name, step.body.sql, state, element)
    found = f"list_transform([{folded}], {last.sql})[1]"
    return f"CASE WHEN {a.sql} IS NOT NULL THEN {found} END"


def _match(name: str) -> Function:
    sql = {
        "any_match": "trino_any(list_transform({a}, {f}))",
        "all_match": "trino_all(list_transform({a}, {f}))",
        "none_match": "NOT trino_any(list_transform({a}, {f}))",
    }[name]
    return scalar(
        f"{name}(array(T), function(T,boolean)) -> boolean",
        lambda a, f: f"CASE WHEN {a.sql} IS NOT NULL THEN {sql.format(a=a.sql, f=f.sql)} END",
    )


def _zips() -> list[Function]:
    found = []
    for count in range(2, 6):
        letters = [f"T{n}" for n in range(1, count + 1)]
        given = ", ".join(f"array({letter})" for letter in letters)
        found.append(scalar(f"zip({given}) -> array(row({','.join(letters)}))", _zip))
    return found


ARRAYS = Family(
    (
        scalar("concat(array(E), ...) -> array(E)", _concat),
        scalar("concat(array(E), E) -> array(E)", _with_element("{0}", "{1}")),
        scalar("concat(E, array(E)) -> array(E)", _with_element("{1}", "{0}")),
        scalar("cardinality(array(E)) -> bigint", "CAST(len({0}) AS BIGINT)"),
        scalar("reverse(array(E)) -> array(E)", "list_reverse({0})"),
        scalar("contains(array(T), T) -> boolean", _contains),
        scalar("array_position(array(T), T) -> bigint", _position),
        scalar("array_remove(array(E), E) -> array(E)", _remove),
        scalar("array_distinct(array(E)) -> array(E)", _distinct),
        scalar("array_union(array(E), array(E)) -> array(E)", _union),
        scalar("array_intersect(array(E), array(E)) -> array(E)", _intersect),
        scalar("array_except(array(E), array(E)) -> array(E)", _except),
        scalar("arrays_overlap(array(E), array(E)) -> boolean", _overlap),
        scalar("array_max(array(T)) -> T", _extreme("max", ">"), fails=True),
        scalar("array_min(array(T)) -> T", _extreme("min", "<"), fails=True),
        scalar("array_sort(array(E)) -> array(E)", _sorted),
        scalar("array_sort(array(T), function(T,T,integer)) -> array(T)", _sorted_by, fails=True),
        scalar("array_histogram(array(T)) -> map(T,bigint)", _histogram),
        scalar("array_join(array(T), varchar) -> varchar", _join, fails=True),
        scalar("array_join(array(T), varchar, varchar) -> varchar", _join, fails=True),
        scalar("element_at(array(E), bigint) -> E", _element_at, fails=True),
        scalar("slice(array(E), bigint, bigint) -> array(E)", _slice, fails=True),
        scalar("trim_array(array(E), bigint) -> array(E)", _trim, fails=True),
        scalar("repeat(T, integer) -> array(T)", _repeat, fails=True),
        scalar("sequence(bigint, bigint) -> array(bigint)", _sequence, fails=True),
        scalar("sequence(bigint, bigint, bigint) -> array(bigint)", _sequence, fails=True),
        *_sequences(),
        scalar("flatten(array(array(E))) -> array(E)", "flatten({0})"),
        scalar("ngrams(array(T), integer) -> array(array(T))", _ngrams, fails=True),
        scalar("combinations(array(T), integer) -> array(array(T))", _all_combinations, fails=True),
        scalar("contains_sequence(array(T), array(T)) -> boolean", _contains_sequence),
        *_zips(),
        scalar("transform(array(T), function(T,U)) -> array(U)", lambda a, f: f"list_transform({a.sql}, {f.sql})"),
        scalar("filter(array(T), function(T,boolean)) -> array(T)", lambda a, f: f"list_filter({a.sql}, {f.sql})"),
        scalar("reduce(array(T), S, function(S,T,S), function(S,R)) -> R", _reduce),
        scalar("zip_with(array(T), array(U), function(T,U,R)) -> array(R)", _zip_with),
        *[_match(name) for name in ("any_match", "all_match", "none_match")],
    ),
    _ROUTINES,
)
