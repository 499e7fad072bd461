"""A typed expression as DuckDB SQL, and the conversions and operators on it that follow Trino's rules."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .errors import QueryError, unsupported
from .types import (
    BIGINT,
    BOOLEAN,
    DATE,
    DAY_SECOND,
    DOUBLE,
    INTEGER,
    INTEGERS,
    REAL,
    UNKNOWN,
    VARCHAR,
    YEAR_MONTH,
    Type,
    as_decimal,
    common,
    decimal,
    duckdb,
    is_integer,
    is_numeric,
)

MAYBE = object()
"""What a test says of a partition when its values alone do not decide."""

Test = Callable[[Mapping[str, str]], Any]


@dataclass(frozen=True)
class Value:
    """An expression: DuckDB SQL whose DuckDB type is that of ``type``.

    ``fallible`` tells that evaluating it may raise, so that it must not be evaluated where Trino would not.
    ``literal`` is the constant itself where it is one. ``tests`` gives, by scan, the value as a function of a
    partition's values, where it is one.
    """

    sql: str
    type: Type
    fallible: bool = False
    literal: Any = None
    tests: Mapping[int, Test] = field(default_factory=dict)


def quote(name: str) -> str:
    """An identifier for DuckDB."""
    return '"' + name.replace('"', '""') + '"'


def string(text: str) -> str:
    """A string literal for DuckDB."""
    return "'" + text.replace("'", "''") + "'"


def derived(values: list[Value], sql: str, type_: Type, *, fallible: bool = False) -> Value:
    """A value computed from others."""
    return Value(sql, type_, fallible or any(v.fallible for v in values))


def fail(code: str, message_sql: str, type_: Type) -> str:
    """SQL that raises the error when it is evaluated; ``describe`` reads it back from DuckDB's message."""
    return f"CAST(trino_fail({string(code)}, {message_sql}) AS {duckdb(type_)})"


def coerce(value: Value, target: Type) -> Value:
    """Convert as Trino does unasked; the caller knows that ``target`` is a common type."""
    source = value.type
    if source == target or (source.name == target.name == "varchar"):
        return replace(value, type=target)
    if source == UNKNOWN:
        return Value(f"CAST(NULL AS {duckdb(target)})", target)
    if source.name == target.name == "timestamp":
        return replace(value, type=target)
    return Value(f"CAST({value.sql} AS {duckdb(target)})", target, value.fallible, tests=_converted(value, target))


def _converted(value: Value, target: Type) -> Mapping[int, Test]:
    """Partition tests survive the conversions between whole numbers."""
    return value.tests if is_integer(value.type) and is_integer(target) else {}


def cast(value: Value, target: Type) -> Value | None:
    """``CAST(value AS target)``, or None where Trino has no such cast."""
    source, x = value.type, value.sql
    if source == UNKNOWN:
        return coerce(value, target)
    if source == target:
        return value
    sql = _cast_sql(source, target, x)
    if sql is None:
        return None
    if sql == "":
        raise QueryError("NOT_SUPPORTED", unsupported(f"a cast from {source} to {target}"))
    tests: Mapping[int, Test] = {}
    if source.name == "varchar" and (target in INTEGERS or target == DATE):
        read = datetime.date.fromisoformat if target == DATE else int
        tests = {scan: _read_test(test, read) for scan, test in value.tests.items()}
    elif source.name == target.name == "varchar" and target.length is None:
        tests = value.tests
    return Value(sql, target, True, tests=tests)


def _read_test(test: Test, read: Callable[[str], Any]) -> Test:
    def run(partition: Mapping[str, str]) -> Any:
        found = test(partition)
        if found is None or found is MAYBE:
            return found
        try:
            return read(found)
        except ValueError:
            return MAYBE

    return run


def joined_tests(parts: Sequence[Value]) -> Mapping[int, Test]:
    """The tests of a concatenation of partition columns and constants."""
    if not all(p.tests or isinstance(p.literal, str) for p in parts):
        return {}
    columns = [{*p.tests} for p in parts if p.tests]
    scans = set.intersection(*columns) if columns else set()

    def joined(scan: int) -> Test:
        def run(partition: Mapping[str, str]) -> Any:
            found = [p.tests[scan](partition) if p.tests else p.literal for p in parts]
            if MAYBE in found:
                return MAYBE
            return None if None in found else "".join(found)

        return run

    return {scan: joined(scan) for scan in scans}


def _cast_sql(source: Type, target: Type, x: str) -> str | None:
    to = duckdb(target)
    name = str(target)
    if target.name == "varchar":
        text = _to_varchar(source, x)
        if not text or target.length is None:
            return text
        if source.name == "varchar":
            return f"left({x}, {target.length})"
        return f"trino_fit({text}, {target.length})"
    if source.name == "varchar":
        if target in INTEGERS:
            return f"CAST(trino_integer({x}, {string(_SHORT.get(name, name.upper()))}, {_limits(target)}) AS {to})"
        if target in (DOUBLE, REAL):
            return f"CAST(trino_double({x}, {string(name.upper())}) AS {to})"
        if target == BOOLEAN:
            return f"trino_boolean({x})"
        if target.name == "decimal":
            return _varchar_to_decimal(x, target)
        if target == DATE:
            return f"trino_date({x})"
        if target.name == "timestamp":
            return _round_timestamp(f"trino_timestamp({x}, {string(str(target))})", 6, target.precision)
        return "" if target.name == "timestamp with time zone" else None
    if source == BOOLEAN and (is_numeric(target)):
        return f"CAST({x} AS {to})"
    if is_numeric(source) and target == BOOLEAN:
        return f"({x} <> 0)"
    if is_integer(source) and is_numeric(target):
        if target.name == "decimal":
            return _to_decimal(x, f"CAST({x} AS VARCHAR)", str(source).upper(), target)
        return f"CAST({x} AS {to})"
    if source in (DOUBLE, REAL):
        if target == BIGINT or is_integer(target):
            return f"CAST(trino_round_to({x}, {string(name)}, {_limits(target)}) AS {to})"
        if target in (DOUBLE, REAL):
            return f"CAST({x} AS {to})"
        if target.name == "decimal":
            return _to_decimal(f"CAST({x} AS VARCHAR)", f"java_double_text({x})", str(source).upper(), target)
    if source.name == "decimal":
        if target in (DOUBLE, REAL):
            return f"CAST({x} AS {to})"
        if is_integer(target):
            shown = f"concat('Cannot cast ''', {_to_varchar(source, x)}, ''' to {name.upper()}')"
            return _or_fail(x, f"TRY_CAST({x} AS {to})", shown, target)
        if target.name == "decimal":
            shown = f"DECIMAL({source.precision}, {source.scale})"
            return _to_decimal(x, _to_varchar(source, x) or "", shown, target)
    if source == DATE and target.name in ("timestamp", "timestamp with time zone"):
        return f"CAST({x} AS {to})"
    if source.name in ("timestamp", "timestamp with time zone"):
        if target == DATE:
            return f"CAST({x} AS DATE)"
        if target.name in ("timestamp", "timestamp with time zone"):
            return _round_timestamp(f"CAST({x} AS {to})", source.precision, target.precision)
    if source.name == target.name == "array":
        return ""
    return None


_SHORT = {"integer": "INT"}


def _limits(type_: Type) -> str:
    bits = 8 << INTEGERS.index(type_)
    return f"CAST('{-(2 ** (bits - 1))}' AS HUGEINT), CAST('{2 ** (bits - 1) - 1}' AS HUGEINT)"


def _or_fail(x: str, attempt: str, message: str, target: Type) -> str:
    failure = fail("INVALID_CAST_ARGUMENT", message, target)
    return f"CASE WHEN {x} IS NULL THEN NULL ELSE COALESCE({attempt}, {failure}) END"


def _to_decimal(x: str, text: str, source: str, target: Type) -> str:
    """Round half up to the target's scale; fail where its precision is too small."""
    shown = f"concat('Cannot cast {source} ''', {text}, ''' to DECIMAL({target.precision}, {target.scale})')"
    return _or_fail(x, f"TRY_CAST({x} AS {duckdb(target)})", shown, target)


_NUMBER = r"'[\x00-\x20]*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[\x00-\x20]*'"


def _varchar_to_decimal(x: str, target: Type) -> str:
    is_number = f"regexp_full_match({x}, {_NUMBER})"
    reason = f"CASE WHEN {is_number} THEN 'Value too large.' ELSE 'Value is not a number.' END"
    shown = f"concat('Cannot cast VARCHAR ''', {x}, ''' to DECIMAL({target.precision}, {target.scale}). ', {reason})"
    return _or_fail(x, f"CASE WHEN {is_number} THEN TRY_CAST({x} AS {duckdb(target)}) END", shown, target)


def _round_timestamp(sql: str, source: int, target: int) -> str:
    """Round half up to ``target`` digits of a second (6 is what DuckDB holds)."""
    return sql if target >= source else f"trino_round_timestamp({sql}, {10 ** (6 - target)})"


def _to_varchar(source: Type, x: str) -> str | None:
    if source.name == "varchar":
        return x
    if source.name == "decimal" and source.precision == source.scale:
        return f"trino_decimal_text(CAST({x} AS VARCHAR))"
    if is_integer(source) or source.name == "decimal" or source in (BOOLEAN, DATE):
        return f"CAST({x} AS VARCHAR)"
    if source in (DOUBLE, REAL):
        return f"trino_{source}_text({x})"
    if source.name == "timestamp":
        return timestamp_text(x, source.precision)
    if source.name == "timestamp with time zone":
        return f"({timestamp_text(f'CAST({x} AS TIMESTAMP)', source.precision)} || ' UTC')"
    if source == DAY_SECOND:
        return f"trino_day_second_text({x})"
    if source == YEAR_MONTH:
        return f"trino_year_month_text({x})"
    return None


def timestamp_text(x: str, precision: int) -> str:
    """The text of a timestamp with that many digits of a second."""
    if precision == 0:
        return f"strftime({x}, '%Y-%m-%d %H:%M:%S')"
    return f"left(strftime({x}, '%Y-%m-%d %H:%M:%S.%f'), {20 + precision})"


def compare(operator: str, left: Value, right: Value) -> Value | None:
    """``=``, ``<>``, ``<``, ``<=``, ``>``, ``>=``; None where Trino has no such operator."""
    type_ = common(left.type, right.type)
    if type_ is None or type_.name == "map":
        return None
    if type_.name == "array":
        raise QueryError("NOT_SUPPORTED", unsupported(f"the operator {operator} on {type_}"))
    a, b = coerce(left, type_), coerce(right, type_)
    if type_ in (DOUBLE, REAL) and not _plain_double(operator, left, right):
        name, first, second = {
            "=": ("trino_eq", a, b),
            "<>": ("trino_ne", a, b),
            "<": ("trino_lt", a, b),
            ">": ("trino_lt", b, a),
            "<=": ("trino_le", a, b),
            ">=": ("trino_le", b, a),
        }[operator]
        return derived([a, b], f"{name}({first.sql}, {second.sql})", BOOLEAN)
    result = derived([a, b], f"({a.sql} {operator} {b.sql})", BOOLEAN)
    return replace(result, tests=_comparison_tests(operator, left, right))


def _plain_double(operator: str, left: Value, right: Value) -> bool:
    """DuckDB holds NaN equal to itself and above all else; with a finite constant that only matters one way round."""
    return (right.literal is not None and operator in ("=", "<>", "<", "<=")) or (
        left.literal is not None and operator in ("=", "<>", ">", ">=")
    )


_PYTHON: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


def _comparison_tests(operator: str, left: Value, right: Value) -> Mapping[int, Test]:
    """A partition column against a constant: strings order by code point here as there, whole numbers as numbers."""
    flipped = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
    if left.literal is not None:
        left, right, operator = right, left, flipped.get(operator, operator)
    constant = right.literal
    compute = _PYTHON[operator]
    if not left.tests or not isinstance(constant, (str, int, datetime.date)) or isinstance(constant, bool):
        return {}

    def against(test: Test) -> Test:
        def run(partition: Mapping[str, str]) -> Any:
            found = test(partition)
            if found is None or found is MAYBE:
                return found
            return compute(found, constant) if type(found) is type(constant) else MAYBE

        return run

    return {scan: against(test) for scan, test in left.tests.items()}


def conjunction(parts: list[Value]) -> Value:
    """AND, evaluated from left to right where a later part could fail on a row that an earlier one excludes."""
    return _logic(parts, "AND", "NOT ", "FALSE")


def disjunction(parts: list[Value]) -> Value:
    """OR, evaluated from left to right where a later part could fail on a row that an earlier one settles."""
    return _logic(parts, "OR", "", "TRUE")


def _logic(parts: list[Value], word: str, settled: str, result: str) -> Value:
    """Only the parts that may fail are guarded: DuckDB chooses the order of the others, and joins by them."""
    terms = []
    for n, part in enumerate(parts):
        guards = " ".join(f"WHEN {settled}{p.sql} THEN {result}" for p in parts[:n])
        terms.append(f"CASE {guards} ELSE {part.sql} END" if n and part.fallible else part.sql)
    value = derived(parts, "(" + f" {word} ".join(terms) + ")", BOOLEAN)
    return replace(value, tests=_logic_tests(parts, absorbing=word == "OR"))


def _logic_tests(parts: list[Value], *, absorbing: bool) -> Mapping[int, Test]:
    scans = {scan for part in parts for scan in part.tests}

    def combined(scan: int) -> Test:
        tests = [part.tests.get(scan) for part in parts]

        def run(partition: Mapping[str, str]) -> Any:
            found = [test(partition) if test else MAYBE for test in tests]
            if any(f is absorbing for f in found):
                return absorbing
            if any(f is MAYBE for f in found):
                return MAYBE
            return None if None in found else not absorbing

        return run

    return {scan: combined(scan) for scan in scans}


def negation(value: Value) -> Value:
    """NOT."""

    def inverted(test: Test) -> Test:
        def run(partition: Mapping[str, str]) -> Any:
            found = test(partition)
            return found if found is None or found is MAYBE else not found

        return run

    tests = {scan: inverted(test) for scan, test in value.tests.items()}
    return Value(f"(NOT {value.sql})", BOOLEAN, value.fallible, tests=tests)


def arithmetic(operator: str, left: Value, right: Value) -> Value | None:
    """``+ - * / %``; None where Trino has no such operator."""
    if is_numeric(left.type) or is_numeric(right.type):
        type_ = common(left.type, right.type)
        if type_ is None or not is_numeric(type_):
            return _interval_scaling(operator, left, right)
        if type_.name == "decimal":
            return _decimal_arithmetic(operator, left, right)
        a, b = coerce(left, type_), coerce(right, type_)
        if type_ in (DOUBLE, REAL):
            if operator == "%":
                return derived([a, b], f"trino_fmod({a.sql}, {b.sql})", type_)
            return derived([a, b], f"({a.sql} {operator} {b.sql})", type_)
        symbol = "//" if operator == "/" else operator
        return derived([a, b], f"CAST(({a.sql} {symbol} {b.sql}) AS {duckdb(type_)})", type_, fallible=True)
    return _temporal_arithmetic(operator, left, right)


def _interval_scaling(operator: str, left: Value, right: Value) -> Value | None:
    for interval, number in ((left, right), (right, left)):
        if interval.type in (DAY_SECOND, YEAR_MONTH) and is_numeric(number.type) and operator in "*/":
            if operator == "/" and interval is right:
                return None
            if operator == "*" and is_integer(number.type):
                return derived([left, right], f"({interval.sql} * CAST({number.sql} AS BIGINT))", interval.type)
            raise QueryError("NOT_SUPPORTED", unsupported(f"the operator {left.type} {operator} {right.type}"))
    return None


def _temporal_arithmetic(operator: str, left: Value, right: Value) -> Value | None:
    instants = ("date", "timestamp", "timestamp with time zone")
    intervals = (DAY_SECOND, YEAR_MONTH)
    if operator == "+" and left.type in intervals and right.type.name in instants:
        left, right = right, left
    both = [left, right]
    if operator in "+-" and right.type in intervals:
        if left.type == DATE:
            sql = f"trino_date_plus({left.sql}, {'' if operator == '+' else '-'}{right.sql})"
            return derived(both, sql, DATE, fallible=right.type == DAY_SECOND)
        if left.type.name in instants:
            return derived(both, f"({left.sql} {operator} {right.sql})", left.type, fallible=True)
        if left.type == right.type:
            return derived(both, f"({left.sql} {operator} {right.sql})", left.type)
    if operator == "-" and left.type.name in instants and right.type.name in instants:
        type_ = common(left.type, right.type)
        if type_ == left.type or type_ == right.type:
            a, b = (f"CAST({v.sql} AS TIMESTAMP)" for v in both)
            return derived(both, f"({a} - {b})", DAY_SECOND)
    return None


def decimal_result(operator: str, a: Type, b: Type) -> Type:
    """Precision and scale of a decimal operator's result (Trino's ``DecimalOperators``)."""
    if operator in "+-":
        scale = max(a.scale, b.scale)
        return decimal(min(38, max(a.precision - a.scale, b.precision - b.scale) + scale + 1), scale)
    if operator == "*":
        return decimal(min(38, a.precision + b.precision), a.scale + b.scale)
    if operator == "/":
        return decimal(min(38, a.precision + b.scale + max(b.scale - a.scale, 0)), max(a.scale, b.scale))
    scale = max(a.scale, b.scale)
    return decimal(min(b.precision - b.scale, a.precision - a.scale) + scale, scale)


def _decimal_arithmetic(operator: str, left: Value, right: Value) -> Value:
    a_type, b_type = as_decimal(left.type), as_decimal(right.type)
    if operator == "*" and a_type.scale + b_type.scale > 38:
        raise QueryError(
            "TYPE_MISMATCH", f"DECIMAL scale must be in range [0, precision (38)]: {a_type.scale + b_type.scale}"
        )
    type_ = decimal_result(operator, a_type, b_type)
    a, b = coerce(left, a_type), coerce(right, b_type)
    to = duckdb(type_)
    if operator in "+-":
        sql = f"CAST((CAST({a.sql} AS {to}) {operator} CAST({b.sql} AS {to})) AS {to})"
    elif operator == "*":
        sql = f"CAST(({a.sql} * {b.sql}) AS {to})"
    else:
        name = "trino_decimal_divide" if operator == "/" else "trino_decimal_modulo"
        sql = f"CAST({name}(CAST({a.sql} AS VARCHAR), CAST({b.sql} AS VARCHAR), {type_.scale}) AS {to})"
    return derived([a, b], sql, type_, fallible=True)


def negative(value: Value) -> Value | None:
    """Unary minus."""
    if value.type.name != "decimal" and not is_numeric(value.type) and value.type not in (DAY_SECOND, YEAR_MONTH):
        return None
    literal = -value.literal if isinstance(value.literal, (int, float)) else None
    fallible = value.fallible or (is_integer(value.type) and literal is None)
    return Value(f"(-{value.sql})", value.type, fallible, literal=literal)


def integer_literal(number: int) -> Value:
    """A whole number as Trino types it."""
    type_ = INTEGER if number <= 2147483647 else BIGINT
    return Value(f"CAST({number} AS {duckdb(type_)})", type_, literal=number)


def varchar_literal(text: str) -> Value:
    """A string: its type has its length."""
    return Value(string(text), Type(VARCHAR.name, (len(text),)), literal=text)
