"""A month's files as one: no row is counted twice, and none is lost."""

import pandas as pd
import pytest

from superstore_assets.orders import (
    OrderFileError,
    check_month,
    read_orders,
    write_canonical,
)
from superstore_assets_tests.orders.files import HEADER, dated, order_file, refusal


def month(*files: bytes) -> pd.DataFrame:
    return check_month([read_orders(file, f"{name}.csv") for file, name in zip(files, "abc", strict=False)], 2016, 11)


def month_refusal(*files: bytes) -> str:
    with pytest.raises(OrderFileError) as caught:
        month(*files)
    return str(caught.value)


def test_a_month_s_files_are_one_frame_by_row_id() -> None:
    frame = month(order_file({"Row ID": "30"}, {"Row ID": "4"}), order_file({"Row ID": "12"}))
    assert frame["row_id"].tolist() == [4, 12, 30]
    assert frame.index.tolist() == [0, 1, 2]


def test_a_row_in_two_files_is_counted_once() -> None:
    assert len(month(order_file({}, {}), order_file({}, {}, {}, delimiter=";"))) == 3


def test_other_content_under_the_same_row_id_is_refused() -> None:
    assert month_refusal(order_file({}), order_file({"Row ID": "1"}, {"Row ID": "7", "City": "Trenton"})) == (
        "b.csv, line 3: row_id 7 stands in a.csv, line 2 with other values (city Newark there, Trenton here)"
    )
    assert str(refusal(order_file({}, {}, {"Row ID": "7", "Sales": "1.5"}))) == (
        "november.csv, line 4: row_id 7 stands in line 2 with other values (sales 957.5775 there, 1.5 here)"
    )


def test_a_row_that_stands_twice_in_a_file_is_counted_once_and_noted() -> None:
    orders = read_orders(order_file({}, {}, {"Row ID": "7"}), "november.csv")
    assert (orders.frame["row_id"].tolist(), orders.lines) == ([7, 8], (2, 3))
    assert orders.notes == ("rows that stand twice, counted once: 1",)


def test_a_row_of_another_month_is_refused() -> None:
    december = dated("12/1/2016", "12/20/2016")
    assert month_refusal(order_file({}), order_file({"Row ID": "1"}, december)) == (
        "b.csv, line 3: order_date 2016-12-01 is not in 2016-11"
    )


def test_without_row_ids_the_content_makes_them_wherever_the_row_stands() -> None:
    header = HEADER[1:]
    first = read_orders(order_file({"City": "Trenton"}, {}, {}, header=header), "november.csv")
    again = read_orders(order_file({}, {"City": "Trenton"}, {}, header=header, delimiter=";"), "november.csv")
    assert first.notes == ("no Row ID: ids made from the rows' content",)
    assert first.frame["row_id"].nunique() == 3
    assert write_canonical(first.frame) == write_canonical(again.frame)
    canonical = write_canonical(first.frame)
    assert write_canonical(read_orders(canonical, "orders.csv").frame) == canonical
    assert len(check_month([first, again], 2016, 11)) == 3


def test_a_row_with_and_without_row_id_is_refused_rather_than_counted_twice() -> None:
    assert month_refusal(order_file({}), order_file({"City": "Trenton"}, {}, header=HEADER[1:])) == (
        "b.csv, line 3: this row has no Row ID and stands in a.csv, line 2 too"
    )
    assert len(month(order_file({}), order_file({"City": "Trenton"}, header=HEADER[1:]))) == 2


def test_rows_alike_but_for_their_row_id_are_two_rows() -> None:
    assert len(month(order_file({}, {}))) == 2
