"""Arrays and maps.

Lists of values are kept as lines of many, which the formatter would take apart.
"""
# fmt: off

from collections.abc import Iterator

from .. import edges
from ..calls import calls, each


def arrays() -> Iterator[str]:
    """Functions of arrays."""
    every = (edges.ARRAYS, edges.TEXT_ARRAYS, edges.DOUBLE_ARRAYS)
    for name in ("cardinality", "array_distinct", "array_max", "array_min", "array_sort", "reverse", "array_first",
        "array_last", "array_histogram"):
        yield from each(name, *every)
    for values in every:
        for name in ("array_intersect", "array_union", "array_except", "arrays_overlap", "concat"):
            yield from calls(name, values, values)
    for name in ("contains", "array_position", "array_remove"):
        yield from calls(name, edges.ARRAYS, "1|2|9|1.0|'a'|BIGINT '1'")
        yield from calls(name, edges.TEXT_ARRAYS, "'b'|''|CAST('b' AS varchar)")
        yield from calls(name, edges.DOUBLE_ARRAYS, "1.5|nan()|0e0|1")
    yield from calls("array_position", "ARRAY[1, 2, 1]", "1|2", "1|2|-1|0|3")
    yield from calls("element_at", edges.ARRAYS, "1|2|-1|0|6|-6|BIGINT '1'|9223372036854775807")
    yield from (f"SELECT {a}[{n}]" for a in (*edges.ARRAYS, "ARRAY['a', 'b']", "ARRAY[ARRAY[1]]") for n in ("1",
        "2", "0", "-1", "6", "NULL"))
    yield from calls("slice", "ARRAY[1, 2, 3]|ARRAY[]", "1|2|-1|-2|0|4|-4", "2|0|1|-1|10")
    yield from calls("array_join", (*edges.TEXT_ARRAYS, edges.ARRAYS[0], edges.DOUBLE_ARRAYS[0], "ARRAY[]",
        "ARRAY[true, false]", "ARRAY[DATE '2020-02-29']"), "','|''|'--'")
    yield from calls("array_join", edges.TEXT_ARRAYS, "','", "'NULL'|''")
    yield from calls("sequence", "1|0|5|-3", "3|5|-2|1")
    yield from calls("sequence", "1|10|0", "10|1", "3|-3|0|20")
    yield from calls("sequence", "DATE '2020-01-30'|DATE '2020-03-01'", "DATE '2020-02-02'",
        "INTERVAL '1' DAY|INTERVAL '1' MONTH|INTERVAL '0' DAY|INTERVAL '-1' DAY")
    yield from calls("sequence", "TIMESTAMP '2020-01-01 00:00:00'", "TIMESTAMP '2020-01-01 03:00:00'",
        "INTERVAL '1' HOUR|INTERVAL '1' MONTH")
    yield from calls("repeat", "'a'|1|NULL|ARRAY[1]", "3|0|1|-1|10001")
    yield from calls("flatten", "ARRAY[ARRAY[1, 2], ARRAY[3]]|ARRAY[NULL, ARRAY[1]]|ARRAY[]|ARRAY[ARRAY[]]|ARRAY[1]")
    yield from calls("ngrams", "ARRAY['a', 'b', 'c']|ARRAY[]", "2|1|5|0|-1")
    yield from calls("combinations", "ARRAY[1, 2, 3]|ARRAY[]", "2|1|0|4|6|-1")
    yield from calls("trim_array", "ARRAY[1, 2, 3]|ARRAY[]", "1|0|3|4|-1")
    yield from calls("contains_sequence", "ARRAY[1, 2, 3]|ARRAY[]", "ARRAY[2, 3]|ARRAY[]|ARRAY[3, 2]")
    yield from calls("zip", "ARRAY[1, 2]|ARRAY[]", "ARRAY['a']|ARRAY[]")


def maps() -> Iterator[str]:
    """Functions of maps, and rows."""
    for name in ("cardinality", "map_keys", "map_values", "map_entries", "element_at"):
        yield from calls(name, edges.MAPS) if name != "element_at" else calls(name, edges.MAPS, "'a'|'z'|1|'x'")
    yield from (f"SELECT {m}[{k}]" for m in edges.MAPS[:4] for k in ("'a'", "'b'", "'z'", "1", "NULL"))
    yield from calls("map", "ARRAY['a', 'b']|ARRAY[]|ARRAY[NULL]|ARRAY['a', 'a']|ARRAY['a']",
        "ARRAY[1, 2]|ARRAY[]|ARRAY[1]")
    yield from calls("map_concat", edges.MAPS[:3], edges.MAPS[:3])
    yield from calls("map_from_entries",
        "ARRAY[('a', 1), ('b', NULL)]|ARRAY[]|ARRAY[('a', 1), ('a', 2)]|ARRAY[(NULL, 1)]|ARRAY[NULL]")
    yield from calls("multimap_from_entries", "ARRAY[('a', 1), ('a', 2)]|ARRAY[]")
