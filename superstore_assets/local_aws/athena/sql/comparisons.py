"""``=``, ``<>``, ``<``, ``<=``, ``>`` and ``>=`` as Trino compares."""

import datetime
import math
from collections.abc import Sequence
from dataclasses import replace

from .casts.chars import padded
from .coercions import coerce
from .pruning import Tests, against
from .routines import Routines, failing
from .types import BOOLEAN, DOUBLE, REAL, Type, common, is_numeric
from .values import Value, derived, let

ROUTINES = Routines(
    macros={
        "trino_eq(a, b)": "((a = b) AND (NOT isnan(b) OR a IS NULL))",
        "trino_ne(a, b)": "((a <> b) OR (isnan(a) AND isnan(b)))",
        "trino_lt(a, b)": "((a < b) AND (NOT isnan(b) OR a IS NULL))",
        "trino_all(l)": """CASE WHEN list_contains(l, FALSE) THEN FALSE
            WHEN len(l) = list_count(l) THEN TRUE END""",
        "trino_le(a, b)": "((a <= b) AND (NOT isnan(b) OR a IS NULL))",
    }
)


_DOUBLES = {
    "=": ("trino_eq", False), "<>": ("trino_ne", False), "<": ("trino_lt", False), ">": ("trino_lt", True),
    "<=": ("trino_le", False), ">=": ("trino_le", True),
}  # fmt: skip
"""The macro that compares doubles, and whether the sides change places."""


def compare(operator: str, left: Value, right: Value) -> Value | None:
    """``=``, ``<>``, ``<``, ``<=``, ``>``, ``>=``; None where Trino has no such operator."""
    type_ = common(left.type, right.type)
    if type_ is None or not (type_.comparable if operator in ("=", "<>") else type_.orderable):
        return None
    a, b = coerce(left, type_), coerce(right, type_)
    if type_.elements:
        return _of_parts(operator, a, b)
    if type_.name == "char" and operator not in ("=", "<>"):
        a, b = (replace(v, sql=padded(v.sql, type_)) for v in (a, b))
    if type_ in (DOUBLE, REAL) and not _plain_double(operator, left, right):
        name, turned = _DOUBLES[operator]
        sides = [b, a] if turned else [a, b]
        result = let(sides, lambda p, q: derived([p, q], f"{name}({p.sql}, {q.sql})", BOOLEAN))
    else:
        result = derived([a, b], f"({a.sql} {operator} {b.sql})", BOOLEAN)
    return replace(result, tests=_comparison_tests(operator, left, right))


def _of_parts(operator: str, a: Value, b: Value) -> Value:
    """Rows, arrays and maps, part by part: unknown only where a NULL decides (``RowType``, ``ArrayType``, ...)."""
    if operator == "<>":
        equal = _of_parts("=", a, b)
        return replace(equal, sql=f"(NOT {equal.sql})")
    if operator == "=":
        return let([a, b], lambda p, q: derived([p, q], _equal(p.sql, q.sql, p.type, 0), BOOLEAN))
    flipped = {">": "<", ">=": "<="}
    if operator in flipped:
        return _of_parts(flipped[operator], b, a)

    def ordered(p: Value, q: Value) -> Value:
        order = _order(p.sql, q.sql, p.type, 0)
        return derived([p, q], f"({order} {operator} 0)", BOOLEAN, fallible=True)

    return let([a, b], ordered)


def _equal(p: str, q: str, type_: Type, depth: int) -> str:
    """SQL that compares two values of a type for equality."""
    if type_.name == "row":
        parts = [_equal(f"{p}.f{n}", f"{q}.f{n}", t, depth) for n, t in enumerate(type_.elements)]
        return f"CASE WHEN {p} IS NULL OR {q} IS NULL THEN NULL ELSE ({' AND '.join(parts)}) END"
    if type_.name == "array":
        each = f"e{depth}"
        same = _equal(f"{each}[1]", f"{each}[2]", type_.element, depth + 1)
        zipped = f"list_transform(list_zip({p}, {q}), lambda {each}: {same})"
        return (
            f"CASE WHEN {p} IS NULL OR {q} IS NULL THEN NULL WHEN len({p}) <> len({q}) THEN FALSE"
            f" ELSE trino_all({zipped}) END"
        )
    if type_.name == "map":
        key, each = f"k{depth}", f"e{depth}"
        same = _equal(f"{p}[{key}]", f"{q}[{key}]", type_.elements[1], depth + 1)
        values = f"list_transform(map_keys({p}), lambda {key}: {same})"
        keys = f"len(list_filter(map_keys({p}), lambda {each}: map_contains({q}, {each})))"
        return (
            f"CASE WHEN {p} IS NULL OR {q} IS NULL THEN NULL"
            f" WHEN cardinality({p}) <> cardinality({q}) OR {keys} <> cardinality({p}) THEN FALSE"
            f" ELSE trino_all({values}) END"
        )
    found = compare("=", Value(p, type_), Value(q, type_))
    return found.sql if found else "NULL"


def _order(p: str, q: str, type_: Type, depth: int) -> str:
    """SQL of a number below, equal to or above 0, as one value stands to the other; NULL within them fails."""
    if type_.name == "row":
        nulls = failing("NOT_SUPPORTED", "'ROW comparison not supported for fields with null elements'", "INTEGER")
        whens = []
        for n, t in enumerate(type_.elements):
            a, b = f"{p}.f{n}", f"{q}.f{n}"
            whens.append(f"WHEN {a} IS NULL OR {b} IS NULL THEN {nulls}")
            whens.append(f"WHEN {_order(a, b, t, depth)} <> 0 THEN {_order(a, b, t, depth)}")
        return f"CASE WHEN {p} IS NULL OR {q} IS NULL THEN NULL {' '.join(whens)} ELSE 0 END"
    if type_.name == "array":
        each = f"e{depth}"
        nulls = failing("NOT_SUPPORTED", "'ARRAY comparison not supported for arrays with null elements'", "INTEGER")
        part = (  # 2 where there is a NULL, which matters only where nothing before it decides
            f"CASE WHEN {each}[1] IS NULL OR {each}[2] IS NULL THEN 2"
            f" ELSE {_order(f'{each}[1]', f'{each}[2]', type_.element, depth + 1)} END"
        )
        shorter = f"least(len({p}), len({q}))"
        zipped = f"list_zip({p}[1:{shorter}], {q}[1:{shorter}])"
        first = f"list_filter(list_transform({zipped}, lambda {each}: {part}), lambda n{depth}: n{depth} <> 0)[1]"
        return f"CASE WHEN {p} IS NULL OR {q} IS NULL THEN NULL ELSE COALESCE({first}, sign(len({p}) - len({q}))) END"
    below, above = (compare(o, Value(p, type_), Value(q, type_)) for o in ("<", ">"))
    return f"CASE WHEN {below.sql if below else ''} THEN -1 WHEN {above.sql if above else ''} THEN 1 ELSE 0 END"


def _plain_double(operator: str, left: Value, right: Value) -> bool:
    """DuckDB holds NaN equal to itself and above all else; with a number as constant that matters one way round."""
    return (_is_number(right) and operator in ("=", "<>", "<", "<=")) or (
        _is_number(left) and operator in ("=", "<>", ">", ">=")
    )


def _is_number(value: Value) -> bool:
    return value.literal is not None and not math.isnan(value.literal)


def _comparison_tests(operator: str, left: Value, right: Value) -> Tests:
    """A column against a constant: strings order by code point here as there, whole numbers as numbers."""
    flipped = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
    if left.literal is not None:
        left, right, operator = right, left, flipped.get(operator, operator)
    constant = right.literal
    if not left.tests or not isinstance(constant, (str, int, float, datetime.date)):
        return {}
    return {scan: against(test, constant, operator) for scan, test in left.tests.items()}


def together(values: Sequence[Value]) -> list[Value]:
    """Values that are compared as one type: a real beside a double is one before it meets a decimal."""
    if REAL not in (kinds := [v.type for v in values]) or DOUBLE not in kinds:
        return list(values)
    return [replace(coerce(v, DOUBLE), literal=v.literal) if is_numeric(v.type) else v for v in values]
