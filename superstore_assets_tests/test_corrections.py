"""Corrections through the whole graph: the newest upload wins, and a row exists once in the whole table."""

from decimal import Decimal

from superstore_assets.assets.keys import RAW_EQUALS_ATHENA, RAW_ORDERS, ROWS_ONCE, UPLOADS_VALID
from superstore_assets.lake import UPLOADED_AT, UPLOADS, month_prefix
from superstore_assets_tests.orders.files import HEADER, dated, order_file
from superstore_assets_tests.orders.test_months import line
from superstore_assets_tests.pipeline import Pipeline, failures, metadata

DECEMBER = dated("12/3/2016", "12/5/2016")
NOVEMBER = dated("11/13/2016", "11/20/2016")


def put_at(pipeline: Pipeline, name: str, content: bytes, when: str) -> None:
    """An upload of November that says when it was put more closely than S3 does."""
    key = month_prefix(UPLOADS, "2016-11") + name
    put = pipeline.aws.acting_as("uploader").client("s3").put_object
    put(Bucket=pipeline.aws.lake.bucket, Key=key, Body=content, Metadata={UPLOADED_AT: when})


def test_a_later_upload_adds_and_replaces_and_its_withdrawal_takes_that_back(pipeline: Pipeline) -> None:
    first = order_file(line(1) | NOVEMBER, line(2) | NOVEMBER)
    put_at(pipeline, "first.csv", first, "2016-12-01T10:00:00.000001Z")
    correction = order_file(line(2, Sales="900") | NOVEMBER, line(3) | NOVEMBER)
    put_at(pipeline, "correction.txt", correction, "2016-12-01T10:00:00.000002Z")
    result = pipeline.run("2016-11")
    assert failures(result) == []
    assert pipeline.sales() == {"2016-11": 2 * Decimal("957.5775") + 900}
    prefix = f"s3://{pipeline.aws.lake.bucket}/uploads/year=2016/month=11"
    assert metadata(result, RAW_ORDERS, "2016-11")["changes"] == [
        f"{prefix}/first.csv: 2 added, 0 replaced, 0 unchanged",
        f"{prefix}/correction.txt: 1 added, 1 replaced, 0 unchanged",
    ]

    pipeline.aws.administrator.client("s3").delete_object(
        Bucket=pipeline.aws.lake.bucket, Key="uploads/year=2016/month=11/correction.txt"
    )
    assert failures(pipeline.run("2016-11")) == []
    assert pipeline.sales() == {"2016-11": 2 * Decimal("957.5775")}


def test_a_row_whose_date_moved_to_another_month_stops_what_follows_and_both_months_are_named(
    pipeline: Pipeline,
) -> None:
    pipeline.aws.upload("2016-11", order_file(line(1) | NOVEMBER, line(2) | NOVEMBER))
    pipeline.aws.upload("2016-12", order_file(line(4) | DECEMBER, line(5) | DECEMBER))
    assert failures(pipeline.run("2016-11", "2016-12")) == []
    before = pipeline.dataset_ingestions()

    pipeline.aws.upload("2016-11", order_file(line(1) | NOVEMBER, line(2) | NOVEMBER, line(4) | NOVEMBER))
    said = failures(pipeline.run("2016-11"))
    assert said == [
        "row 4 (order CA-2016-4, product FUR-TA-4) is in both 2016-11 and 2016-12: delete or replace the upload that"
        " has it wrongly (and 1 more month: 2016-12)"
    ]
    assert pipeline.check(ROWS_ONCE)["2016-11"] is False
    assert pipeline.dataset_ingestions() == before

    pipeline.aws.upload("2016-12", order_file(line(5) | DECEMBER))
    assert failures(pipeline.run("2016-11", "2016-12")) == []
    assert pipeline.check(ROWS_ONCE) == {"2016-11": True, "2016-12": True}
    assert pipeline.sales() == {"2016-11": 3 * Decimal("957.5775"), "2016-12": Decimal("957.5775")}


def test_a_row_without_row_id_whose_date_moved_is_named_too(pipeline: Pipeline) -> None:
    header = [name for name in HEADER if name != "Row ID"]
    pipeline.aws.upload("2016-11", order_file(*(line(n) | NOVEMBER for n in (1, 2, 4)), header=header))
    pipeline.aws.upload("2016-12", order_file(line(4) | DECEMBER, line(5) | DECEMBER, header=header))
    [said] = failures(pipeline.run("2016-11", "2016-12"))
    assert said.startswith(
        "a row without Row ID (order CA-2016-4, product FUR-TA-4) is in both 2016-11 and 2016-12: delete or replace"
    )
    pipeline.aws.upload("2016-12", order_file(line(5) | DECEMBER, header=header))
    assert failures(pipeline.run("2016-11", "2016-12")) == []


def test_months_whose_files_count_from_one_each_are_published(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2016-11", order_file(line(1) | NOVEMBER, line(2) | NOVEMBER))
    pipeline.aws.upload("2016-12", order_file(*(line(n, Order_ID=f"CA-2016-9{n}") | DECEMBER for n in (1, 2))))
    assert failures(pipeline.run("2016-11", "2016-12")) == []
    for check in (UPLOADS_VALID, RAW_EQUALS_ATHENA, ROWS_ONCE):
        assert pipeline.check(check) == {"2016-11": True, "2016-12": True}


def test_options_that_a_person_kept_with_an_upload_are_how_it_is_read(pipeline: Pipeline) -> None:
    ambiguous = order_file(line(1) | dated("11/8/2016", "11/9/2016"), line(2) | dated("8/11/2016", "9/11/2016"))
    key = "uploads/year=2016/month=11/open.csv"
    put = pipeline.aws.acting_as("uploader").client("s3").put_object
    both = order_file(line(1) | dated("8/11/2016", "9/11/2016"), line(2) | dated("9/11/2016", "10/11/2016"))
    put(Bucket=pipeline.aws.lake.bucket, Key=key, Body=both, Metadata={"dates": "dmy", "accept": "amounts"})
    result = pipeline.run("2016-11", "2016-11", RAW_ORDERS)
    assert failures(result) == []
    assert metadata(result, RAW_ORDERS, "2016-11")["options"] == [
        f"s3://{pipeline.aws.lake.bucket}/{key}: dates dmy, accept amounts"
    ]
    put(Bucket=pipeline.aws.lake.bucket, Key=key, Body=ambiguous, Metadata={"dates": "dym"})
    assert failures(pipeline.run("2016-11", "2016-11", RAW_ORDERS)) == [
        f"s3://{pipeline.aws.lake.bucket}/{key}: its metadata: dates 'dym': choose dmy or mdy or ymd"
    ]


def test_what_lies_in_a_month_s_folder_is_used_whatever_its_name_or_named_with_the_reason(pipeline: Pipeline) -> None:
    for number, name in enumerate(("plain", "text.txt", "Größe & co.CSV"), 1):
        pipeline.aws.upload("2016-09", order_file(line(number) | dated("9/13/2016", "9/20/2016")), name)
    pipeline.aws.upload("2016-09", b"x", ".DS_Store")
    pipeline.aws.upload("2016-09", b"x", "old/orders.csv")
    put = pipeline.aws.acting_as("uploader").client("s3").put_object
    put(Bucket=pipeline.aws.lake.bucket, Key="uploads/year=2016/month=9/late.csv", Body=b"x")
    result = pipeline.run("2016-09", "2016-09", RAW_ORDERS)
    assert failures(result) == []
    found = metadata(result, RAW_ORDERS, "2016-09")
    assert found["rows"] == 3
    prefix = f"s3://{pipeline.aws.lake.bucket}/uploads/year=2016"
    assert found["not used"] == [
        f"{prefix}/month=09/.DS_Store is not used: a hidden or temporary file",
        f"{prefix}/month=09/old/orders.csv is not used: in a folder within the month's",
        f"{prefix}/month=9/late.csv is not used: its folder is not uploads/year=2016/month=09/",
    ]
