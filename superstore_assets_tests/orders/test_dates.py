"""Dates: the one format of a file, decided over all of its rows."""

import pandas as pd
import pytest

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
