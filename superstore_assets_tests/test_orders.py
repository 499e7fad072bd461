"""The order file: what is read, what is refused and in which words, and what is written."""

import csv
from pathlib import Path

from superstore_assets.orders import check_month, read_orders, split_by_month, totals, write_canonical


def test_the_sample_superstore_adds_up_to_the_cent_in_every_month(shared_data: Path) -> None:
    orders = read_orders((shared_data / "sample_superstore.csv").read_bytes(), "sample_superstore.csv")
    assert (orders.encoding, orders.delimiter, orders.date_format) == ("cp1252", ",", "M/D/YYYY")
    assert [str(figure) for figure in totals(orders.frame)] == ["9994", "2297200.8603", "286397.0217", "37873"]

    months = split_by_month(orders)
    truth = list(csv.DictReader((shared_data / "monthly_truth.csv").read_text().splitlines()))
    assert list(months) == [month["od"] for month in truth]
    for month in truth:
        frame = check_month([months[month["od"]]], *map(int, month["od"].split("-")))
        assert [str(figure) for figure in totals(frame)] == [month[name] for name in ("rows", "sales", "profit", "qty")]


def test_the_canonical_sample_superstore_reads_back_to_the_same_bytes(shared_data: Path) -> None:
    orders = read_orders((shared_data / "sample_superstore.csv").read_bytes(), "sample_superstore.csv")
    canonical = write_canonical(orders.frame)
    assert write_canonical(read_orders(canonical, "orders.csv").frame) == canonical
