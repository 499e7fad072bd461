"""Casts to text (``DoubleOperators``, ``Decimals``, ``DateTimes``, ...)."""

from collections.abc import Callable

from ..errors import QueryError, unsupported
from ..java_numbers import double_scientific, float_scientific
from ..routines import Routine, Routines
from ..text import far
from ..types import DAY_SECOND, INTEGERS, YEAR_MONTH, Type
from ..values import string
from ..zones import local_sql, zone_of
from .entry import Cast, Family

_BAD, _INTERNAL = "INVALID_CAST_ARGUMENT", "GENERIC_INTERNAL_ERROR"

_ROUTINES = Routines(
    macros={
        "trino_fit(s, n, code)": """CASE WHEN length(s) > n
            THEN CAST(trino_fail(code, concat('Value ', s, ' cannot be represented as varchar(', n, ')')) AS VARCHAR)
            ELSE s END""",
        "trino_decimal_text(t)": """CASE WHEN starts_with(t, '.') THEN '0' || t
            WHEN starts_with(t, '-.') THEN '-0' || substr(t, 2) ELSE t END""",
        "trino_day_second_text(ms)": """CASE WHEN ms < 0 THEN '-' ELSE '' END
            || printf('%d %02d:%02d:%02d.%03d', abs(ms) // 86400000, abs(ms) // 3600000 % 24,
            abs(ms) // 60000 % 60, abs(ms) // 1000 % 60, abs(ms) % 1000)""",
        "trino_year_month_text(n)": """CASE WHEN n < 0 THEN '-' ELSE '' END
            || printf('%d-%d', abs(n) // 12, abs(n) % 12)""",
    },
    python={
        "trino_far": Routine(far, ("VARCHAR", "INTEGER"), "VARCHAR"),
        "trino_double_text": Routine(double_scientific, ("DOUBLE",), "VARCHAR"),
        "trino_real_text": Routine(float_scientific, ("FLOAT",), "VARCHAR"),
    },
)


def decimal_text(x: str, source: Type) -> str:
    """A decimal, which DuckDB writes without a digit before the point where it has room for none."""
    text = f"CAST({x} AS VARCHAR)"
    return f"trino_decimal_text({text})" if source.precision == source.scale else text


def timestamp_text(x: str, source: Type) -> str:
    """A timestamp with the digits of its precision."""
    near = f"strftime({x}, '%Y-%m-%d %H:%M:%S')"
    if source.precision:
        near = f"left(strftime({x}, '%Y-%m-%d %H:%M:%S.%f'), {20 + source.precision})"
    beyond = f"{x} < TIMESTAMP '0001-01-01' OR {x} >= TIMESTAMP '10000-01-01'"
    return f"CASE WHEN {beyond} THEN trino_far(CAST({x} AS VARCHAR), {source.precision}) ELSE {near} END"


def time_text(x: str, source: Type) -> str:
    """A time with the digits of its precision."""
    moment = f"(DATE '1970-01-01' + {x})"
    if source.precision == 0:
        return f"strftime({moment}, '%H:%M:%S')"
    return f"left(strftime({moment}, '%H:%M:%S.%f'), {9 + source.precision})"


def zoned_text(x: str, source: Type) -> str:
    """A timestamp with time zone: the time there and the zone."""
    zone = zone_of(source)
    return f"({timestamp_text(f'CAST({local_sql(x, zone)} AS TIMESTAMP)', source)} || {string(' ' + zone)})"


def _bounded(text: Callable[[str, Type], str], code: str, longest: Callable[[Type], int] = lambda _: 0) -> Cast:
    """A cast that fails where the text is longer than the type that is wanted.

    Trino does not look at the length of some, of which up to *longest* characters come; then the column holds what its
    type cannot, and only some uses of it fail.
    """

    def render(x: str, source: Type, target: Type) -> str:
        if target.length is not None and target.length < longest(source):
            what = f"a cast of {source} to {target}, which may be too short"
            raise QueryError("NOT_SUPPORTED", unsupported(what))
        found = text(x, source)
        return found if target.length is None else f"trino_fit({found}, {target.length}, '{code}')"

    return Cast(render, uses=4)


def _shortened(x: str, _: Type, target: Type) -> str:
    return x if target.length is None else f"left({x}, {target.length})"


def _plain(x: str, _: Type) -> str:
    return f"CAST({x} AS VARCHAR)"


def date_text(x: str, _: Type) -> str:
    """DuckDB marks years before 1 and leaves out the sign of those after 9999."""
    text = f"CAST({x} AS VARCHAR)"
    return f"CASE WHEN length({text}) = 10 THEN {text} ELSE trino_far({text}, 0) END"


TO_TEXT = Family(
    {
        ("varchar", "varchar"): Cast(_shortened, fails=False, uses=1),
        **{(t.name, "varchar"): _bounded(_plain, _BAD) for t in INTEGERS},
        ("boolean", "varchar"): _bounded(_plain, _INTERNAL, lambda _: 5),
        ("date", "varchar"): _bounded(lambda x, t: f"ltrim({date_text(x, t)}, '+')", _BAD),
        ("decimal", "varchar"): _bounded(decimal_text, _BAD),
        ("double", "varchar"): _bounded(lambda x, _: f"trino_double_text({x})", _BAD),
        ("real", "varchar"): _bounded(lambda x, _: f"trino_real_text({x})", _BAD),
        ("time", "varchar"): _bounded(time_text, _INTERNAL, lambda t: 8 + t.precision + bool(t.precision)),
        ("timestamp", "varchar"): _bounded(timestamp_text, _INTERNAL, lambda t: 19 + t.precision + bool(t.precision)),
        ("timestamp with time zone", "varchar"): _bounded(zoned_text, _INTERNAL, lambda t: 24 + t.precision),
        (DAY_SECOND.name, "varchar"): _bounded(lambda x, _: f"trino_day_second_text({x})", _INTERNAL, lambda _: 26),
        (YEAR_MONTH.name, "varchar"): _bounded(lambda x, _: f"trino_year_month_text({x})", _INTERNAL, lambda _: 13),
    },
    _ROUTINES,
)
