"""Every function with arguments of every type: which overload it is, or what is said where there is none."""

from collections.abc import Iterator

from superstore_assets.local_aws.athena.sql.functions.signatures import Kind, Pattern, names, overloads

from .. import edges

_LEFT_OUT = ("shuffle", "rand", "random", "uuid", "now", "current_groups")
_ORDINARY = {
    "bigint": "2", "integer": "2", "smallint": "SMALLINT '2'", "tinyint": "TINYINT '2'", "double": "1.5",
    "real": "REAL '1.5'",
    "decimal": "DECIMAL '1.5'", "boolean": "true", "varchar": "'a'", "char": "CAST('a' AS char(2))",
    "date": "DATE '2020-02-29'",
    "timestamp": "TIMESTAMP '2020-02-29 13:04:05'", "timestamp with time zone": "TIMESTAMP '2020-02-29 13:04:05 UTC'",
    "time": "TIME '13:04:05'", "interval day to second": "INTERVAL '1' DAY",
    "interval year to month": "INTERVAL '1' YEAR",
    "varbinary": "X'61'", "json": "JSON '1'", "array": "ARRAY[1, 2]", "map": "MAP(ARRAY['a'], ARRAY[1])",
    "joniregexp": "'a'",
    "codepoints": "'a'", "jsonpath": "'$.a'",
}  # fmt: skip
_KINDS = (
    "integer", "real", "double", "decimal(3,2)", "boolean", "varchar", "date", "timestamp(6)",
    "interval day to second",
    "array(integer)", "map(varchar(1), integer)", "json", "unknown",
)  # fmt: skip


def _ordinary(parameter: Pattern) -> str | None:
    if parameter.variable:
        return "5"
    return _ORDINARY.get(parameter.name)


def functions() -> Iterator[str]:
    """Each argument in turn of each type, the others ordinary."""
    shapes: set[tuple[str, int]] = set()
    kinds: tuple[Kind, ...] = ("scalar", "aggregate")
    for kind in kinds:
        for name in names(kind):
            for signature in overloads(kind, name):
                arguments = [_ordinary(p) for p in signature.parameters]
                shape = (name, len(arguments))
                if name in _LEFT_OUT or None in arguments or not arguments or shape in shapes:
                    continue
                shapes.add(shape)
                for place in range(len(arguments)):
                    for value in (edges.ONE_OF_EACH[k] for k in _KINDS):
                        given = [*arguments[:place], value, *arguments[place + 1 :]]
                        yield f"SELECT {name}({', '.join(str(g) for g in given)})"
