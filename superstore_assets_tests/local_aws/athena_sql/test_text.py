"""Values as Athena prints them in a result."""
# ruff: noqa: E501  (one case a line)

import datetime
from decimal import Decimal

import pytest

from superstore_assets.local_aws.athena.sql import duckdb_type, text


@pytest.mark.parametrize(
    ("value", "kind", "shown"),
    [
        (None, "varchar", None),
        ("", "varchar", ""),
        (2297200.8603, "double", "2297200.8603"),
        (1e10, "double", "1.0E10"),
        (1e7, "double", "1.0E7"),
        (9999999.0, "double", "9999999.0"),
        (0.001, "double", "0.001"),
        (0.0001, "double", "1.0E-4"),
        (0.1, "double", "0.1"),
        (-0.0, "double", "-0.0"),
        (1.7976931348623157e308, "double", "1.7976931348623157E308"),
        (5e-324, "double", "4.9E-324"),
        (float("nan"), "double", "NaN"),
        (float("-inf"), "double", "-Infinity"),
        (0.10000000149011612, "real", "0.1"),
        (16777216.0, "real", "1.6777216E7"),
        (12, "bigint", "12"),
        (True, "boolean", "true"),
        (Decimal("1.50"), "decimal(10,2)", "1.50"),
        (Decimal("0E-10"), "decimal(12,10)", "0.0000000000"),
        (datetime.date(2014, 1, 3), "date", "2014-01-03"),
        (datetime.datetime(2014, 1, 3), "timestamp(3)", "2014-01-03 00:00:00.000"),
        (datetime.datetime(2014, 1, 3, 1, 2, 3, 456000), "timestamp(6)", "2014-01-03 01:02:03.456000"),
        (["a", None], "array(varchar)", "[a, null]"),
        ([[1.0], []], "array(array(double))", "[[1.0], []]"),
        ({"k": 1}, "map(varchar, integer)", "{k=1}"),
    ],
)
def test_text(value: object, kind: str, shown: str | None) -> None:
    assert text(value, kind) == shown


@pytest.mark.parametrize(
    ("kind", "stored"),
    [("varchar(5)", "VARCHAR"), ("integer", "INTEGER"), ("decimal(10, 2)", "DECIMAL(10,2)"), ("timestamp(3)", "TIMESTAMP"), ("array(double)", "DOUBLE[]"), ("map(varchar, bigint)", "MAP(VARCHAR, BIGINT)"), ("real", "FLOAT")],
)  # fmt: skip
def test_duckdb_type(kind: str, stored: str) -> None:
    assert duckdb_type(kind) == stored
