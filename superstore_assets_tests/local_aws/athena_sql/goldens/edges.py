"""Edge values of each type as Trino writes them: the first of each is an ordinary one."""

STRINGS = (
    "'Hello World'", "''", "'a'", "'  both  '", "'straße'", "'İstanbul ıI'", "U&'e\\0301te\\0301'", "'😀b'", "'ΑΣ Σς'",
    "U&'\\00a0x\\2003'", "'ﬁn ǅ'", "U&'tab\\0009end\\000a'", "CAST('abc' AS varchar)", "CAST('ab' AS char(4))",
)  # fmt: skip
TINYINTS = ("TINYINT '5'", "TINYINT '0'", "TINYINT '-1'", "TINYINT '127'", "TINYINT '-128'")
SMALLINTS = ("SMALLINT '5'", "SMALLINT '32767'", "SMALLINT '-32768'")
INTEGERS = ("5", "0", "-1", "2147483647", "INTEGER '-2147483648'")
BIGINTS = (
    "BIGINT '5'", "BIGINT '0'", "BIGINT '-7'", "2147483648", "BIGINT '9223372036854775807'",
    "BIGINT '-9223372036854775808'",
)  # fmt: skip
REALS = (
    "REAL '1.5'", "REAL '-0.0'", "REAL '-2.5'", "REAL '0.1'", "REAL '3.4028235E38'", "REAL '1.4E-45'",
    "CAST(nan() AS real)", "CAST(infinity() AS real)",
)  # fmt: skip
DOUBLES = (
    "1.5", "0.0", "-0e0", "0.5", "-0.5", "2.5", "-2.5", "0.1", "1.005", "-3.7e0", "123456789.987654321e0",
    "9007199254740993e0", "4.35e15", "1e19", "-1e19", "1.7976931348623157E308", "4.9E-324", "nan()", "infinity()",
    "-infinity()",
)  # fmt: skip
DECIMALS = (
    "DECIMAL '1.50'", "DECIMAL '0.0'", "DECIMAL '-0.5'", "DECIMAL '2.5'", "DECIMAL '-2.55'", "DECIMAL '0.005'",
    "DECIMAL '123456789012345.678'", "DECIMAL '99999999999999999999999999999999999999'",
    "DECIMAL '-0.00000000000000000000000000000000000001'", "DECIMAL '5'",
)  # fmt: skip
BOOLEANS = ("true", "false")
DATES = (
    "DATE '2020-02-29'", "DATE '1970-01-01'", "DATE '1969-12-31'", "DATE '2019-12-30'", "DATE '2021-01-03'",
    "DATE '1900-03-01'", "DATE '1582-10-10'", "DATE '0001-01-01'", "DATE '9999-12-31'",
)  # fmt: skip
TIMESTAMPS = (
    "TIMESTAMP '2020-02-29 13:04:05.678'", "TIMESTAMP '1970-01-01 00:00:00'", "TIMESTAMP '1969-12-31 23:59:59.999999'",
    "TIMESTAMP '2021-12-31 23:59:59.9995'", "TIMESTAMP '0001-01-01 00:00:00'", "TIMESTAMP '9999-12-31 23:59:59.999'",
)  # fmt: skip
ZONED = (
    "TIMESTAMP '2020-02-29 13:04:05.678 UTC'", "TIMESTAMP '2020-07-01 00:30:00 Europe/Paris'",
    "TIMESTAMP '2020-11-01 01:30:00 America/New_York'", "TIMESTAMP '2019-12-31 23:00:00.123456 -05:30'",
)  # fmt: skip
TIMES = ("TIME '13:04:05.678'", "TIME '00:00:00'", "TIME '23:59:59.999999'")
DAY_SECONDS = ("INTERVAL '1' DAY", "INTERVAL '-36' HOUR", "INTERVAL '90' SECOND", "INTERVAL '0' MINUTE")
YEAR_MONTHS = ("INTERVAL '1' YEAR", "INTERVAL '-13' MONTH", "INTERVAL '1' MONTH")
BINARIES = ("X'00FF10'", "X''", "to_utf8('é')", "X'616263'")
ARRAYS = (
    "ARRAY[3, 1, NULL, 2, 1]", "ARRAY[]", "ARRAY[NULL]", "ARRAY[7]", "ARRAY[1, 2, 3]",
    "CAST(ARRAY[] AS array(integer))",
)  # fmt: skip
TEXT_ARRAYS = (
    "ARRAY['b', 'a', NULL, 'b']", "ARRAY['']", "ARRAY[NULL, NULL]", "ARRAY['é', 'z', 'Z', '😀']", "ARRAY['x', 'yyy']",
)  # fmt: skip
DOUBLE_ARRAYS = ("ARRAY[1.5, nan(), -0e0, 0e0, infinity()]", "ARRAY[nan()]", "ARRAY[2.5, 2.5, NULL]")
MAPS = (
    "MAP(ARRAY['a', 'b'], ARRAY[1, NULL])", "MAP()", "MAP(ARRAY['x'], ARRAY[5])", "MAP(ARRAY[1, 2], ARRAY['p', 'q'])",
    "MAP(ARRAY['a', 'a'], ARRAY[1, 2])",
)  # fmt: skip
ROWS = ("ROW(1, 'a')", "CAST(ROW(1, 'a') AS row(n integer, t varchar))", "ROW(NULL, NULL)")
JSONS = (
    "JSON '{\"a\": 1, \"b\": [1, 2.5, \"x\", null]}'", "JSON 'null'", "JSON '[]'", "JSON '\"text\"'", "JSON '12.50'",
    "JSON '{\"b\": 2, \"a\": 1, \"b\": 3}'",
)  # fmt: skip

ONE_OF_EACH = {
    "tinyint": "TINYINT '5'",
    "smallint": "SMALLINT '5'",
    "integer": "5",
    "bigint": "BIGINT '5'",
    "real": "REAL '1.5'",
    "double": "1.5",
    "decimal(3,2)": "DECIMAL '1.50'",
    "decimal(20,0)": "DECIMAL '12345678901234567890'",
    "boolean": "true",
    "varchar(1)": "'5'",
    "varchar": "CAST('2020-02-29' AS varchar)",
    "char(3)": "CAST('5' AS char(3))",
    "varbinary": "X'35'",
    "date": "DATE '2020-02-29'",
    "time(3)": "TIME '13:04:05.678'",
    "timestamp(0)": "TIMESTAMP '2020-02-29 13:04:05'",
    "timestamp(6)": "TIMESTAMP '2020-02-29 13:04:05.678901'",
    "timestamp(3) with time zone": "TIMESTAMP '2020-02-29 13:04:05.678 Europe/Paris'",
    "interval day to second": "INTERVAL '1' DAY",
    "interval year to month": "INTERVAL '1' YEAR",
    "array(integer)": "ARRAY[1, 2]",
    "map(varchar(1), integer)": "MAP(ARRAY['a'], ARRAY[1])",
    "row(integer, varchar(1))": "ROW(1, 'a')",
    "json": "JSON '1'",
    "unknown": "NULL",
}
"""A value of each type that a query can have."""
