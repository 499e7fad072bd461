"""Figures of months as Dagster's plots take them: numbers under one name in every layer, with exact decimals beside."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any

from superstore_assets.resources.athena import Athena, QueryResult

_SUMS = ("sales", "profit", "quantity")


def figures(rows: int, sums: Mapping[str, Decimal | int]) -> dict[str, Any]:
    """Metadata of a month: `rows` and the *sums* as numbers, which a plot needs; `exact` has the decimals as text."""
    numbers = {name: int(value) if name == "quantity" else float(value) for name, value in sums.items()}
    return {"rows": rows, **numbers, "exact": {name: str(value) for name, value in sums.items()}}


def count_months(
    athena: Athena, relation: str, columns: Collection[str]
) -> tuple[dict[str, dict[str, Any]], int, QueryResult]:
    """The figures of each month in *relation*, its rows in all (those without a month too), and the query.

    It is added up by its column `order_month`; sales, profit and quantity where they are among its *columns*.
    """
    names = [name for name in _SUMS if name in columns]
    sums = "".join(f", SUM({name}) AS {name}" for name in names)
    result = athena.query(f"SELECT order_month, COUNT(*) AS n{sums} FROM {relation} GROUP BY order_month")
    found, total = {}, 0
    for month, count, *values in result.rows:
        rows = int(count or 0)
        total += rows
        if month:
            exact = {name: Decimal(value) for name, value in zip(names, values, strict=True) if value is not None}
            found[month[:7]] = figures(rows, exact)
    return found, total, result
