"""Numbers: the one decimal mark of a file, and exact decimals."""

import pytest

from superstore_assets.orders import (
    read_orders,
)
from superstore_assets_tests.orders.files import order_file, refusal, value


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("$1,234.50", "1234.5"), ("($383.03)", "-383.03"), ("-$383.03", "-383.03"), ("$-383.03", "-383.03"),
        ("( 383.03 )", "-383.03"), ("−383.03", "-383.03"), (".5", "0.5"), ("0.0", "0"), ("-0", "0"), ("100", "100"),
        ("1 234.5", "1234.5"), ("$ 12", "12"),
        ("1'234'567.5", "1234567.5"), ("261.96000000000004", "261.96"), ("-7.105427357601002e-15", "0"),
    ],
)  # fmt: skip
def test_money_is_read_exactly(written: str, read: str) -> None:
    assert str(value(order_file({"Profit": written}), "profit")) == read


def test_rounding_binary_noise_is_noted() -> None:
    orders = read_orders(order_file({"Sales": "261.96000000000004"}), "november.csv")
    assert orders.notes == ("1 numbers rounded to 4 decimals from binary noise",)


@pytest.mark.parametrize(
    ("delimiter", "sales", "discount", "read"),
    [
        (",", "22.368", "0", "22.368"),  # no number has a comma, and a comma separates: a decimal point
        (",", "1,234", "0.2", "1234"),
        (",", "1,234", "0,2", "1.234"),
        (";", "1.234", "0,2", "1234"),
        (";", "1.234", "0.2", "1.234"),
        ("\t", "1.234,5", "0", "1234.5"),
    ],
)
def test_the_decimal_mark_is_decided_by_the_file_s_numbers(
    delimiter: str, sales: str, discount: str, read: str
) -> None:
    content = order_file({"Sales": sales, "Discount": discount, "Profit": "0"}, delimiter=delimiter)
    assert str(value(content, "sales")) == read


@pytest.mark.parametrize(("delimiter", "sales"), [(";", "1.234"), (";", "1,234"), (",", "1,234"), ("|", "22.368")])
def test_an_undecided_decimal_mark_is_refused(delimiter: str, sales: str) -> None:
    error = refusal(order_file({"Sales": sales, "Discount": "0", "Profit": "0"}, delimiter=delimiter))
    assert str(error) == (
        f"november.csv, line 2: sales '{sales}' may have a decimal point or a decimal comma"
        " and nothing in the file decides it: say --decimal point or --decimal comma"
    )
