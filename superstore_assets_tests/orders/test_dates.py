"""Dates: the one format of a file, decided over all of its rows."""

import pandas as pd
import pytest

from superstore_assets.orders import ReadOptions
from superstore_assets_tests.orders.files import dated, order_file, refusal, value


def test_the_order_of_day_and_month_follows_from_the_file_s_dates() -> None:
    above_twelve = order_file(dated("11/8/2016", "11/9/2016"), dated("11/8/2016", "13/8/2016"))
    assert value(above_twelve, "order_date") == pd.Timestamp("2016-08-11")
    never_shipped_before_the_order = order_file(dated("2/1/2016", "1/3/2016"))
    assert value(never_shipped_before_the_order, "order_date") == pd.Timestamp("2016-01-02")
    the_same_either_way = order_file(dated("3/3/2016", "4/4/2016"))
    assert value(the_same_either_way, "ship_date") == pd.Timestamp("2016-04-04")


def test_the_upload_s_month_decides_where_the_dates_do_not() -> None:
    content = order_file(dated("11/8/2016", "11/9/2016"))
    assert value(content, "order_date", month="2016-11") == pd.Timestamp("2016-11-08")
    assert value(content, "order_date", month="2016-08") == pd.Timestamp("2016-08-11")
    for undecided in (refusal(content), refusal(content, month="2016-12")):
        assert str(undecided) == (
            "november.csv, line 2: order_date '11/8/2016' may be 2016-11-08 (--dates mdy) or 2016-08-11 (--dates dmy),"
            " and nothing in the file decides it: say which, or write dates as YYYY-MM-DD"
        )


@pytest.mark.parametrize(("written", "year"), [("1/31/68", 2068), ("1/31/90", 1990), ("1/31/16", 2016)])
def test_two_digit_years_are_1969_to_2068_of_which_years_before_1990_are_refused(written: str, year: int) -> None:
    assert value(order_file(dated(written, written)), "order_date") == pd.Timestamp(year, 1, 31)


def test_midnight_is_no_time_of_day() -> None:
    for time in (" 0:00", " 00:00:00", " 12:00:00 AM", "T00:00:00.000Z"):
        assert value(order_file(dated("2016-11-08" + time, "2016-11-09")), "order_date") == pd.Timestamp("2016-11-08")


def test_orders_that_are_all_at_one_evening_hour_are_midnights_of_another_zone_with_or_without_utc() -> None:
    days = [dated(f"2016-11-{day} 13:00", f"2016-11-{day + 1}") for day in (13, 14, 15)]
    assert "every order is at 13:00, which is midnight of another zone" in str(refusal(order_file(*days)))
    noon = [dated(f"2016-11-{day} 12:00", f"2016-11-{day + 1}") for day in (13, 14, 15)]
    assert value(order_file(*noon), "order_date") == pd.Timestamp("2016-11-13")


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        (
            dated("8/11/2016", "11/15/2016"),
            "2016-08-11 is shipped after 96 days, or after 7 with day and month exchanged",
        ),
        (
            dated("7/11/2016", "9/11/2016"),
            "2016-07-11 is shipped after 62 days, or after 2 with day and month exchanged",
        ),
        (
            dated("8/11/2016", "8/11/2016"),
            "2016-08-11 is in 2016-11, as 20 of 21 rows are, with day and month exchanged",
        ),
    ],
)
def test_a_day_and_month_that_only_exchanged_fit_the_other_rows_are_refused(odd: dict[str, str], said: str) -> None:
    rows = [dated("11/13/2016", "11/18/2016")] * 20
    error = refusal(order_file(*rows, odd))
    assert str(error).startswith(f"november.csv, line 22: order_date {said}")
    taken = order_file(odd, *rows)
    assert str(value(taken, "order_date", options=ReadOptions(dates="mdy"))) == f"{said[:10]} 00:00:00"


def test_days_of_one_month_that_a_spreadsheet_turned_into_months_are_refused() -> None:
    rows = [dated(f"2016-{day:02}-11", f"2016-{day + 2:02}-11") for day in range(1, 11)]
    assert "is shipped after 60 days: half are after 61 or more, or 2 with" in str(refusal(order_file(*rows)))


def test_late_shipping_and_rows_of_another_month_are_no_reason_where_an_exchange_explains_nothing() -> None:
    rows = [dated("11/13/2016", "11/18/2016")] * 20
    late, other = dated("8/16/2016", "11/15/2016"), dated("12/1/2016", "12/2/2016")
    assert value(order_file(late, other, *rows), "ship_date") == pd.Timestamp("2016-11-15")
