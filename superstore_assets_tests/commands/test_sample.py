"""The generated sample: the same bytes everywhere, and the Sample Superstore's character with nobody's names."""

import csv
import hashlib
import io
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from superstore_assets.commands.work.sample import sample_orders, write_sample
from superstore_assets.orders import read_orders


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(sample_orders().decode("cp1252"), newline="")))


def test_the_default_sample_is_these_bytes_on_every_machine_and_python() -> None:
    digest = hashlib.sha256(sample_orders()).hexdigest()
    assert digest == "9e8be85a2889d3851c55a7575f5975f195b32fd8cd7e923b42b932443ff4b5b5"


def test_another_seed_sells_other_things_and_the_same_seed_the_same() -> None:
    assert sample_orders(2, seed=1) == sample_orders(2, seed=1)
    assert sample_orders(2, seed=1) != sample_orders(2, seed=2)


def test_it_has_the_real_file_s_form(rows: list[dict[str, str]]) -> None:
    content = sample_orders()
    assert content.count(b"\r\n") == content.count(b"\n") == len(rows) + 1
    orders = read_orders(content, "sample.csv")
    assert (orders.encoding, orders.delimiter, orders.date_format) == ("cp1252", ",", "M/D/YYYY")
    assert orders.notes == ()
    names = [row["Product Name"] for row in rows]
    assert sum("," in name for name in names) > 1500
    assert sum('"' in name for name in names) > 500
    assert sum("\xa0" in name for name in names) > 100
    assert sum(name != name.strip() for name in names) > 10
    assert set("¾“”èä") <= set("".join(names))
    assert any(len(row["Postal Code"]) == 4 for row in rows)
    assert any(row["Postal Code"].startswith("0") for row in rows)
    assert len({row["Product ID"] for row in rows}) < len(set(names))
    assert (len({row["Category"] for row in rows}), len({row["Sub-Category"] for row in rows})) == (3, 17)
    assert {row["Region"] for row in rows} == {"West", "East", "Central", "South"}


@pytest.mark.parametrize("seed", range(4))
def test_it_loses_money_where_the_real_file_does(seed: int) -> None:
    months: dict[str, Decimal] = defaultdict(Decimal)
    sub_categories: dict[str, Decimal] = defaultdict(Decimal)
    total = Decimal(0)
    for row in csv.DictReader(io.StringIO(sample_orders(seed=seed).decode("cp1252"), newline="")):
        month, _, year = row["Order Date"].split("/")
        months[f"{year}-{month:0>2}"] += Decimal(row["Profit"])
        sub_categories[row["Sub-Category"]] += Decimal(row["Profit"])
        total += Decimal(row["Profit"])
    assert total > 0
    assert len(months) == 48
    assert sum(profit < 0 for profit in months.values()) >= 2
    assert {name for name, profit in sub_categories.items() if profit < 0} == {"Tables", "Bookcases", "Supplies"}


def test_it_grows_and_peaks_in_the_last_quarter(rows: list[dict[str, str]]) -> None:
    assert 9_500 < len(rows) < 10_500
    years: dict[str, Decimal] = defaultdict(Decimal)
    quarters: dict[int, Decimal] = defaultdict(Decimal)
    for row in rows:
        month, _, year = row["Order Date"].split("/")
        years[year] += Decimal(row["Sales"])
        quarters[(int(month) - 1) // 3] += Decimal(row["Sales"])
    assert [years[year] for year in ("2014", "2015", "2016", "2017")] == sorted(years.values())
    assert max(quarters, key=lambda quarter: quarters[quarter]) == 3


def test_months_and_rows_are_as_asked_and_a_longer_file_begins_with_the_shorter() -> None:
    file = io.BytesIO()
    assert write_sample(file, months=14, rows_per_month=9, seed=3, first_month="2017-12") == 14 * 9
    orders = read_orders(file.getvalue(), "sample.csv")
    assert orders.frame["order_date"].dt.strftime("%Y-%m").value_counts().eq(9).all()
    assert str(orders.frame["order_date"].max())[:7] == "2019-01"
    assert orders.frame["row_id"].tolist() == list(range(1, 14 * 9 + 1))
    assert file.getvalue().startswith(sample_orders(5, 9, 3, "2017-12"))


@pytest.mark.parametrize(("months", "rows_per_month"), [(0, None), (-1, 5), (3, 0)])
def test_a_file_without_rows_is_not_written(months: int, rows_per_month: int | None) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        sample_orders(months, rows_per_month)


@pytest.mark.parametrize("seed", range(3))
def test_no_name_or_number_is_taken_from_the_real_file(shared_data: Path, seed: int) -> None:
    real = read_orders((shared_data / "sample_superstore.csv").read_bytes(), "sample_superstore.csv").frame
    invented = read_orders(sample_orders(seed=seed), "sample.csv").frame
    for name in ("order_id", "customer_id", "customer_name", "product_id", "product_name"):
        assert not set(real[name]) & set(invented[name])
