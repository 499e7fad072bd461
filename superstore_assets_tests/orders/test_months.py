"""A month's files as one: corrections replace, no row is counted twice, and none is lost."""

import pytest

from superstore_assets.orders import Changes, OrderFileError, ReadOptions, check_month, read_orders, write_canonical
from superstore_assets.orders.months import Month
from superstore_assets_tests.orders.files import HEADER, dated, order_file, refusal

NO_IDS = HEADER[1:]
REPEATS = ReadOptions(accept=frozenset({"repeats"}))
CONTENT = ReadOptions(row_ids="content")


def line(number: int, **changes: str) -> dict[str, str]:
    """Row *number*, of an order and a product of its own; *changes* have their names with underscores."""
    own = {"Row ID": str(number), "Order ID": f"CA-2016-{number}", "Product ID": f"FUR-TA-{number}"}
    return own | {name.replace("_", " "): value for name, value in changes.items()}


def month(*files: bytes, options: ReadOptions | None = None, when: list[int] | None = None) -> Month:
    read = [
        read_orders(file, f"{name}.csv", options=options or ReadOptions())
        for file, name in zip(files, "abcd", strict=False)
    ]
    return check_month(read, 2016, 11, when=when)


def month_refusal(*files: bytes, when: list[int] | None = None) -> str:
    with pytest.raises(OrderFileError) as caught:
        month(*files, when=when)
    return str(caught.value)


def test_a_month_s_files_are_one_frame_by_row_id() -> None:
    whole = month(order_file(line(30), line(4)), order_file(line(12)))
    assert whole.frame["row_id"].tolist() == [4, 12, 30]
    assert whole.frame.index.tolist() == [0, 1, 2]
    assert {str(whole.frame[name].dtype) for name in ("row_id", "quantity")} == {"int64"}


def test_the_newest_file_wins_and_says_what_it_did() -> None:
    first = order_file(line(1), line(2), line(3))
    second = order_file(line(2, Sales="900"), line(3), line(4))
    third = order_file(line(2, Sales="800"), delimiter=";")
    whole = month(first, second, third)
    assert [str(sales) for sales in whole.frame["sales"]] == ["957.5775", "800", "957.5775", "957.5775"]
    assert whole.changes == (Changes("a.csv", 3, 0, 0), Changes("b.csv", 1, 1, 1), Changes("c.csv", 0, 1, 0))
    assert str(whole.changes[1]) == "b.csv: 1 added, 1 replaced, 1 unchanged"
    other_order = month(second, first)
    assert [str(sales) for sales in other_order.frame["sales"]] == ["957.5775"] * 4


def test_files_that_came_at_once_may_not_replace_each_other_s_rows() -> None:
    first, second = order_file(line(1)), order_file(line(1, Sales="900"), line(2))
    assert len(month(first, second, when=[1, 2]).frame) == 2
    assert month_refusal(first, second, when=[1, 1]) == (
        "b.csv, line 2: row_id 1 has other values in a.csv, line 2 (sales 957.5775 there, 900 here), and both files"
        " came at once: upload the newer one again"
    )
    assert len(month(first, order_file(line(1), line(2)), when=[1, 1]).frame) == 2


def test_one_row_id_for_another_order_or_product_is_refused_naming_both_files_and_the_way_out() -> None:
    branch = line(2, Order_ID="CA-2016-77", City="Trenton")
    assert month_refusal(order_file(line(1), line(2)), order_file(branch)) == (
        "b.csv, line 2: row_id 2 stands in a.csv, line 3 for another row (order_id CA-2016-2 there, CA-2016-77 here);"
        " if each file counts its rows by itself, --row-ids content tells them apart"
    )
    apart = month(order_file(line(1), line(2)), order_file(branch), options=CONTENT)
    assert sorted(apart.frame["order_id"]) == ["CA-2016-1", "CA-2016-2", "CA-2016-77"]


def test_other_content_under_the_same_row_id_of_one_file_is_refused() -> None:
    assert str(refusal(order_file(line(1), line(2), line(2, Sales="900")))) == (
        "november.csv, line 4: row_id 2 stands in line 3 with other values (sales 957.5775 there, 900 here)"
    )
    assert str(refusal(order_file(line(1), line(2), line(2, Order_ID="CA-9")))) == (
        "november.csv, line 4: row_id 2 stands in line 3 with other values (order_id CA-2016-2 there, CA-9 here); if"
        " the rows are told apart by their content alone, say --row-ids content"
    )


def test_a_row_that_stands_twice_in_a_file_is_counted_once_and_noted() -> None:
    orders = read_orders(order_file({}, {}, {"Row ID": "7"}), "november.csv")
    assert (orders.frame["row_id"].tolist(), orders.lines) == ([7, 8], (2, 3))
    assert orders.notes == ("rows that stand twice, counted once: 1",)


def test_rows_of_another_month_are_refused_and_how_to_split_the_file_is_said() -> None:
    december = dated("12/1/2016", "12/20/2016")
    assert month_refusal(order_file(line(3)), order_file(line(1) | december)) == (
        "b.csv, line 2: order_date 2016-12-01 is not in 2016-11"
    )
    assert month_refusal(order_file(line(3), line(1) | december, line(2) | december)) == (
        "a.csv, line 3: order_date 2016-12-01 is not in 2016-11: the file has rows of 2016-12 (2) too; superstore"
        " upload splits a file by month (and 1 more)"
    )


AGAIN = "the same orders again: 3 of the 3 lines that it would add are in a.csv under other Row IDs"


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(order_file(*(line(n) | {"Row ID": str(n + 900)} for n in (1, 2, 3))), id="renumbered"),
        pytest.param(order_file(line(1), line(2), line(3), header=NO_IDS), id="without ids"),
        pytest.param(order_file(*(line(n, Sales="957.58") for n in (1, 2, 3)), header=NO_IDS), id="rounded"),
        pytest.param(order_file(*(line(n) | {"Row ID": str(n + 900)} for n in (3, 1, 2)), delimiter=";"), id="sorted"),
        pytest.param(
            order_file(*(line(n) for n in (1, 2, 3)), header=[name for name in NO_IDS if name != "Customer ID"]),
            id="without customer numbers",
        ),
    ],
)
def test_the_same_orders_again_are_refused_not_added(again: bytes) -> None:
    first = order_file(line(1), line(2), line(3))
    said = month_refusal(first, again)
    assert said.startswith("b.csv, line 2: ")
    assert AGAIN in said
    assert said.endswith("if they are further lines of those orders, say --accept repeats")
    assert len(month(first, again, options=REPEATS).frame) == 6


def test_without_row_ids_a_correction_cannot_be_told_from_a_further_line_and_is_refused() -> None:
    first = order_file(line(1), line(2), line(3), header=NO_IDS)
    corrected = order_file(line(1), line(2, Sales="900"), line(3), header=NO_IDS)
    assert "1 of the 1 lines that it would add" in month_refusal(first, corrected)
    assert len(month(first, first).frame) == 3
    assert len(month(first, order_file(line(4), line(1), header=NO_IDS)).frame) == 4


def test_a_second_line_of_an_order_among_others_is_a_row_of_its_own() -> None:
    twin = line(1, Quantity="2") | {"Row ID": "50"}
    assert len(month(order_file(*map(line, range(1, 10))), order_file(*map(line, range(10, 20)), twin)).frame) == 20


def test_rows_alike_but_for_their_row_id_are_two_rows_in_one_file() -> None:
    assert len(month(order_file({}, {})).frame) == 2


def test_without_row_ids_the_content_makes_them_wherever_the_row_stands() -> None:
    first = read_orders(order_file(line(1), line(2), line(2), header=NO_IDS), "november.csv")
    again = read_orders(order_file(line(2), line(1), line(2), header=NO_IDS, delimiter=";"), "november.csv")
    assert first.notes == (
        "no Row ID: ids made from the rows' content",
        "equal rows without a Row ID, each counted: 1",
    )
    assert first.frame["row_id"].nunique() == 3
    assert write_canonical(first.frame) == write_canonical(again.frame)
    canonical = write_canonical(first.frame)
    assert write_canonical(read_orders(canonical, "orders.csv").frame) == canonical
    assert len(check_month([first, again], 2016, 11).frame) == 3


@pytest.mark.parametrize("header", [HEADER, NO_IDS], ids=["renumbered", "without ids"])
def test_a_file_that_holds_its_orders_twice_is_refused(header: list[str]) -> None:
    rows = [line(1), line(2), line(3), *(line(n) | {"Row ID": str(n + 3)} for n in (1, 2, 3))]
    content = order_file(*rows, header=header)
    assert str(refusal(content)) == (
        "november.csv, line 5: the same orders twice: 3 of 3 repeat in the file, this one from line 2 (order, product,"
        " customer and day agree); if they are further lines of those orders, say --accept repeats"
    )
    orders = read_orders(content, "november.csv", options=REPEATS)
    assert len(orders.frame) == 6
    assert "orders that repeat were accepted as a person said: 3" in orders.notes
    assert len(check_month([read_orders(write_canonical(orders.frame), "orders.csv")], 2016, 11).frame) == 6


def test_months_whose_files_count_from_one_each_are_fine() -> None:
    november = order_file(line(1), line(2))
    december = order_file(*(line(n, Order_ID=f"CA-2016-8{n}") | dated("12/14/2016", "12/20/2016") for n in (1, 2)))
    assert len(month(november).frame) == len(check_month([read_orders(december, "d.csv")], 2016, 12).frame) == 2
