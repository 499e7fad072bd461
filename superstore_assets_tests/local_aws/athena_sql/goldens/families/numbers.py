"""Numbers, operators and casts.

Lists of values are kept as lines of many, which the formatter would take apart.
"""
# fmt: off

from collections.abc import Iterator
from itertools import combinations_with_replacement, product

from .. import edges
from ..calls import calls, each, over_rows

_NUMBERS = (
    edges.TINYINTS, edges.SMALLINTS, edges.INTEGERS, edges.BIGINTS, edges.REALS, edges.DOUBLES, edges.DECIMALS,
)
_OPERATORS = ("+", "-", "*", "/", "%")
_TARGETS = (
    "boolean", "tinyint", "smallint", "integer", "bigint", "real", "double", "decimal(5,2)", "decimal(38,10)",
    "varchar",
    "varchar(3)", "char(4)", "varbinary", "date", "time", "timestamp", "timestamp(0)", "timestamp(6)",
    "timestamp with time zone", "interval day to second", "json", "array(integer)",
)
_CAST_TEXTS = (
    "'12'", "' 12'", "'12 '", "'+12'", "'-12'", "''", "'1.5'", "'1e2'", "'.5'", "'5.'", "'abc'", "'NaN'",
    "'Infinity'",
    "'-inf'", "'true'", "'T'", "'TRUE '", "'1'", "'0'", "'no'", "'2020-02-29'", "'2019-02-29'", "' 2020-02-29 '",
    "'2020-2-9'", "'20200229'", "'2020-02-29 13:04:05.6789'", "'2020-02-29T13:04:05'", "'2020-02-29 13:04'",
    "'2020-02-29 13:04:05 Europe/Paris'", "'2020-02-29 13:04:05+02:00'", "'13:04:05.678'", "'9223372036854775808'",
    "'-9223372036854775808'", "'300'", "'0x10'", "'1_000'", "U&'\\00a012'", "'١٢'", "'1,5'", "'1e400'", "'1d'",
    "'99999.995'",
    "U&'12\\0009'", "'[1,2]'", "'{\"a\":1}'", "'null'",
)


def numbers() -> Iterator[str]:
    """Functions of numbers."""
    for name in ("abs", "sign", "round", "floor", "ceil", "ceiling", "truncate"):
        yield from each(name, *_NUMBERS)
    yield from (over_rows("round(x), floor(x), ceil(x), truncate(x), abs(x), sign(x), -x", (*v,
        "NULL")) for v in _NUMBERS[4:6])
    for values in _NUMBERS:
        yield from calls("round", values, "1|0|-1|2|-2|-19|20|2147483647|-2147483647")
    for values in (edges.REALS, edges.DOUBLES, edges.DECIMALS):
        yield from calls("truncate", values, "1|0|-1|-19|20|400")
    for name in (
        "sqrt", "cbrt", "exp", "ln", "log2", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh",
        "tanh",
        "degrees", "radians", "is_nan", "is_finite", "is_infinite",
    ):
        yield from calls(name, ("0.5", "0.0", "-0e0", "1", "-1", "2", "1e308", "4.9E-324", "nan()", "infinity()",
            "-infinity()"))
        yield f"SELECT {name}(REAL '0.5'), {name}(DECIMAL '0.5'), {name}(TINYINT '1'), {name}(BIGINT '1')"
    for name in ("power", "pow", "atan2", "log"):
        yield from calls(name, "2|0|-1|0.5|1e308|nan()|infinity()|-0e0", "3|0|-1|0.5|1|nan()|infinity()|-infinity()")
    yield from calls("mod", "7|-7|0|TINYINT '7'|BIGINT '-9223372036854775808'|7.5|DECIMAL '7.50'|nan()",
        "3|-3|0|-1|2.5|DECIMAL '0.7'")
    yield from calls("width_bucket", "5.5|0|10|-1|nan()|infinity()", "0|10|nan()", "10|0|infinity()", "5|0|-1|1")
    yield from calls("width_bucket", "5.5|0|100|nan()", "ARRAY[0.0, 5.0, 10.0]|ARRAY[]|ARRAY[1.0]|ARRAY[2.0, 1.0]")
    yield from calls("to_base", "255|0|-255|9223372036854775807", "16|2|36|1|37")
    yield from calls("from_base", "'ff'|'FF'|''|'zz'|'-7f'|'99999999999999999999'", "16|2|36|1")
    for name in ("bitwise_and", "bitwise_or", "bitwise_xor"):
        yield from calls(name, "12|0|-1|BIGINT '9223372036854775807'|TINYINT '3'", "10|0|-1")
    yield from calls("bitwise_not", "12|0|-1|BIGINT '-9223372036854775808'")
    for name in ("bitwise_left_shift", "bitwise_right_shift", "bitwise_right_shift_arithmetic"):
        yield from calls(name, "12|0|-1|BIGINT '-9223372036854775808'|TINYINT '-128'|SMALLINT '1'",
            "2|0|1|31|32|63|64|100|-1")
    yield from calls("bit_count", "9|0|-7|-8", "64|8|2|1|65")
    yield from calls("cosine_similarity", "MAP(ARRAY['a'], ARRAY[1.0])",
        "MAP(ARRAY['a'], ARRAY[2.0])|MAP(ARRAY['b'], ARRAY[2.0])")
    yield from calls("normal_cdf", "0|-1", "1|0|-1", "1.96|0|nan()")
    yield from calls("inverse_normal_cdf", "0|1", "1|0", "0.5|0|1|0.975")
    for name in ("greatest", "least"):
        yield from calls(name, "1|2.5|'a'|DECIMAL '1.5'|nan()", "2|-1|NULL", "3|0.5|BIGINT '7'")
        yield from (f"SELECT {name}({v})" for v in (
            "'b', 'a', 'é'", "DATE '2020-02-29', DATE '2019-01-01'", "true, false", "1.5, nan(), 2.5", "nan(), nan()",
            "-0e0, 0e0", "0e0, -0e0", "ARRAY[1], ARRAY[2]", "5", "NULL, NULL",
            "TIMESTAMP '2020-01-01 00:00:00', DATE '2020-01-02'",
            "REAL '1.5', 2", "DECIMAL '1.50', DECIMAL '12.345'", "CAST('a' AS char(3)), 'b'",
            "INTERVAL '1' DAY, INTERVAL '25' HOUR",
        ))


def operators() -> Iterator[str]:
    """Operators over pairs of types, and numbers at their limits."""
    numeric = [v for k, v in edges.ONE_OF_EACH.items() if k.startswith(("tiny", "small", "int", "big", "real",
        "dou", "dec"))][:8]
    for a, b in product(numeric, numeric):
        yield "SELECT " + ", ".join(f"{a} {o} {b}" for o in _OPERATORS)
    for values in _NUMBERS:
        limits = values if len(values) < 9 else (*values[:3], *values[-6:])
        for a, b in product(limits, limits):
            if a != values[0]:
                continue
            yield "SELECT " + ", ".join(f"{a} {o} {b}" for o in _OPERATORS[:3])
        for value in limits:
            yield f"SELECT -({value})"
            for o in _OPERATORS:
                yield f"SELECT {value} {o} {limits[-1]}"
            for o in ("/", "%"):
                yield f"SELECT {value} {o} {limits[1]}"
    for a, b in combinations_with_replacement(edges.ONE_OF_EACH.values(), 2):
        yield f"SELECT {a} = {b}"
        yield f"SELECT {a} < {b}"
        yield f"SELECT coalesce({a}, {b}), coalesce({b}, {a}), if(false, {a}, {b})"
    moments = [v for k, v in edges.ONE_OF_EACH.items() if k.startswith(("date", "time", "interval"))]
    for a, b in product(moments, moments):
        yield f"SELECT {a} + {b}"
        yield f"SELECT {a} - {b}"
    for a in moments:
        yield from (f"SELECT {a} {o} {n}" for o in ("+", "*", "/") for n in ("2", "1.5"))
        yield f"SELECT 2 * {a}"
        yield f"SELECT -({a})"
    for values in (edges.DOUBLES, edges.REALS):
        limits = (*values[:3], *values[-4:])
        for a, b in product(limits, limits):
            compared = ", ".join(f"{a} {o} {b}" for o in ("=", "<>", "<", "<=", ">", ">=", "IS DISTINCT FROM"))
            yield f"SELECT {compared}"
        rows = ", ".join((*limits, "NULL"))
        yield f"SELECT x, x BETWEEN 0 AND 2, x IN (0.0, 1.5, nan()), x IS NULL FROM (VALUES {rows}) AS t(x)"
    for x, y in product(("true", "false", "NULL"), repeat=2):
        compared = ", ".join(f"{x} {o} {y}" for o in ("AND", "OR", "=", "IS DISTINCT FROM", "IS NOT DISTINCT FROM"))
        yield f"SELECT NOT {x}, {compared}"
    for term in ("1 / 0 = 1", "CAST('x' AS integer) = 1"):
        for x in ("true", "false", "NULL"):
            yield f"SELECT {x} AND {term}"
            yield f"SELECT {x} OR {term}"
            yield f"SELECT {term} AND {x}"
            yield f"SELECT {term} OR {x}"


def casts() -> Iterator[str]:
    """Casts of edge values to each type."""
    for text, target in product(_CAST_TEXTS, _TARGETS):
        if target not in ("varbinary", "char(4)", "interval day to second", "array(integer)", "varchar",
            "timestamp(6)"):
            yield f"SELECT CAST({text} AS {target})"
    for target in _TARGETS:
        yield f"SELECT x, TRY_CAST(x AS {target}) AS y FROM (VALUES {', '.join(_CAST_TEXTS)}, NULL) AS t(x)"
        for kind, value in edges.ONE_OF_EACH.items():
            if not kind.startswith("varchar("):
                yield f"SELECT CAST({value} AS {target})"
    for values in (*_NUMBERS, edges.BOOLEANS):
        for value, target in product(values[1:], _TARGETS[:13]):
            if target != "varbinary":
                yield f"SELECT CAST({value} AS {target})"
    for moments in (edges.DATES, edges.TIMESTAMPS, edges.ZONED, edges.TIMES, edges.DAY_SECONDS, edges.YEAR_MONTHS):
        for value in moments[1:]:
            for target in ("varchar", "varchar(10)", "date", "time", "timestamp(0)", "timestamp",
                "timestamp with time zone", "json"):
                yield f"SELECT CAST({value} AS {target})"
