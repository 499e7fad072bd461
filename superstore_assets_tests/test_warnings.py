"""Which months are told to look wrong, by the figures of the months around them and by what they had before."""

from decimal import Decimal
from pathlib import Path

import pytest

from superstore_assets.assets.warnings import Figures, objections_to, red_subjects
from superstore_assets.commands.work.sample import sample_orders
from superstore_assets.orders import read_orders, split_by_month, totals


def figures(**rows: int) -> dict[str, Figures]:
    """Months of 2014 with so many rows, of 10 each."""
    return {f"2014-{name[1:]}": Figures(count, Decimal(count * 10)) for name, count in rows.items()}


def by_month(content: bytes) -> dict[str, Figures]:
    parts = split_by_month(read_orders(content, "file"))
    return {month: Figures(*totals(part.frame)[:2]) for month, part in parts.items()}


def test_a_fall_to_half_or_less_is_told_with_the_figures() -> None:
    before = {"rows": 100, "sales": "1000"}
    assert list(objections_to("2014-04", figures(m04=51), before)) == []
    assert list(objections_to("2014-04", figures(m04=50), before)) == [
        "rows fell to half or less: 100 rows with sales of 1000 before, now 50 with 500"
    ]
    assert list(objections_to("2014-04", {}, before)) == [
        "2014-04 is withdrawn: 100 rows with sales of 1000 before, now 0 with 0"
    ]
    assert list(objections_to("2014-04", figures(m04=5), None)) == []


def test_a_month_is_far_from_its_neighbours_by_rows_or_by_sales() -> None:
    around = figures(m01=100, m02=90, m03=110, m05=95, m06=1000)
    assert list(objections_to("2014-04", {**around, **figures(m04=25)}, None)) == []
    assert list(objections_to("2014-04", {**around, **figures(m04=24)}, None)) == [
        "far from its neighbours: rows 24, the median of 5 months around it 100"
    ]
    dear = {**around, "2014-04": Figures(100, Decimal(8001))}
    assert list(objections_to("2014-04", dear, None)) == [
        "far from its neighbours: sales 8001, the median of 5 months around it 1000"
    ]
    assert list(objections_to("2014-01", figures(m01=900, m02=1, m03=1), None)) == []  # too few to say


@pytest.mark.parametrize("real", [True, False])
def test_no_month_of_an_ordinary_year_is_strange(real: bool, request: pytest.FixtureRequest) -> None:
    if real:
        folder: Path = request.getfixturevalue("shared_data")
        found = by_month((folder / "sample_superstore.csv").read_bytes())
    else:
        found = by_month(sample_orders(months=14))
    assert [said for month in found for said in objections_to(month, found, None)] == []


def test_what_is_red_is_named_with_its_margin() -> None:
    rows = [
        ("2014-01", "Tables", "GREEN", "RED", "100", "-10"),
        ("2014-02", "Tables", "RED", "RED", "100", "-20"),
        ("2014-02", "Chairs", "RED", "GREEN", "0", "-1"),
    ]
    assert [str(each) for each in red_subjects(rows)] == ["month 2014-02 (-21.0%)", "sub-category Tables (-15.0%)"]
