"""Months through the whole graph: the numbers, what a bad file does, and what stops a wrong number."""

from decimal import Decimal
from pathlib import Path

import pandas as pd

from superstore_assets.assets.keys import (
    DASHBOARD,
    DATASET,
    INGESTED_EQUALS_VIEW,
    NEWEST_MONTH,
    RAW_EQUALS_ATHENA,
    RAW_ORDERS,
    ROWS_ONCE,
    TABLE_SCHEMA,
    UPLOADS_VALID,
    view,
)
from superstore_assets.commands.work.backfill import Progress, dashboard_numbers, materialise
from superstore_assets.commands.work.dagster_home import dagster_history
from superstore_assets.commands.work.uploading import plan, put
from superstore_assets.definitions import build_resources
from superstore_assets.lake import raw_key
from superstore_assets.orders import read_orders, totals
from superstore_assets.resources import Athena
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.pipeline import LAYERS, Pipeline, failures, metadata, month_files

BAD = b"Row ID,Order ID\r\n1,x\r\n"


def sales_of(content: bytes) -> Decimal:
    return totals(read_orders(content, "file").frame).sales


def rounded(number: str | None) -> Decimal:
    return round(Decimal(number or "NaN"), 4)


def test_months_go_through_every_layer_in_one_run(pipeline: Pipeline) -> None:
    files = month_files(3)
    for month, content in files.items():
        pipeline.aws.upload(month, content)
    first, *_, last = files
    result = pipeline.run(first, last)
    assert failures(result) == []
    for layer in LAYERS:
        assert pipeline.statuses(layer) == dict.fromkeys(files, "MATERIALIZED")
    assert pipeline.sales() == {month: sales_of(content) for month, content in files.items()}
    for check in (UPLOADS_VALID, RAW_EQUALS_ATHENA, ROWS_ONCE):
        assert pipeline.check(check) == dict.fromkeys(files, True)
    for check in (TABLE_SCHEMA, NEWEST_MONTH, INGESTED_EQUALS_VIEW):
        assert pipeline.check(check) == {None: True}
    assert len(pipeline.dataset_ingestions()) == 1

    rows = totals(read_orders(files[first], "file").frame).rows
    raw = metadata(result, RAW_ORDERS, first)
    assert raw["dagster/partition_row_count"] == rows
    assert raw["dagster/uri"] == f"s3://{pipeline.aws.lake.bucket}/{raw_key(first)}"
    assert raw["exact"]["sales"] == str(sales_of(files[first]))
    assert raw["sales"] == float(sales_of(files[first]))
    for layer in (RAW_ORDERS, view("v_orders"), view("v_monthly_sales"), DATASET):
        plotted = metadata(result, layer, first)
        assert plotted["exact"] == raw["exact"]
        for name in ("sales", "profit", "quantity", "rows", "seconds"):
            assert isinstance(plotted[name], int | float)
    assert raw["sources"] == [f"s3://{pipeline.aws.lake.bucket}/uploads/year=2014/month=01/orders.csv"]
    typed = metadata(result, view("v_orders"), first)
    assert typed["dagster/partition_row_count"] == rows
    assert typed["sql"].startswith("```sql\nCREATE OR REPLACE VIEW v_orders AS")
    types = {column.name: column.type for column in typed["dagster/column_schema"].columns}
    assert (types["sales"], types["order_month"], types["customer_name"]) == ("decimal(18,4)", "date", "varchar")
    assert typed["bytes_scanned"] > 0
    assert typed["estimated_cost_usd"] == 5e-5
    dataset = metadata(result, DATASET, first)
    assert dataset["rows_ingested"] > 0
    assert dataset["rows_dropped"] == 0
    assert metadata(result, DASHBOARD, None)["published"] is True


def test_the_same_run_again_changes_nothing(pipeline: Pipeline) -> None:
    [(month, content)] = month_files(1).items()
    pipeline.aws.upload(month, content)
    first = pipeline.run(month)
    versions, sales = pipeline.versions(RAW_ORDERS), pipeline.sales()
    again = pipeline.run(month)
    assert (first.success, again.success) == (True, True)
    assert (pipeline.versions(RAW_ORDERS), pipeline.sales()) == (versions, sales)
    before, after = metadata(first, RAW_ORDERS, month), metadata(again, RAW_ORDERS, month)
    assert (before["written"], after["written"]) == (True, False)
    assert before["version_id"] == after["version_id"]
    assert metadata(again, DASHBOARD, None)["published"] is False


def test_a_bad_month_fails_with_its_reason_and_the_others_go_through(pipeline: Pipeline) -> None:
    files = month_files(3)
    first, bad, last = files
    for month, content in files.items():
        pipeline.aws.upload(month, content)
    assert pipeline.run(first, last).success
    before = pipeline.sales()

    changed = month_files(3, seed=7)
    pipeline.aws.upload(first, changed[first])
    pipeline.aws.upload(bad, BAD)
    result = pipeline.run(first, last)
    assert not result.success
    [message] = failures(result)
    assert f"s3://{pipeline.aws.lake.bucket}/uploads/year=2014/month=02/orders.csv, line 1: " in message
    for layer in LAYERS:
        assert pipeline.statuses(layer) == {first: "MATERIALIZED", bad: "FAILED", last: "MATERIALIZED"}
    assert pipeline.check(UPLOADS_VALID) == {first: True, bad: False, last: True}
    assert pipeline.sales() == {first: sales_of(changed[first]), bad: before[bad], last: before[last]}


def test_a_run_of_nothing_but_bad_months_stops_before_anything_is_published(pipeline: Pipeline) -> None:
    pipeline.aws.upload("2014-01", BAD)
    result = pipeline.run("2014-01", "2014-02")
    [message] = failures(result)
    assert "uploads/year=2014/month=01/orders.csv, line 1: " in message
    assert "(and 1 more month: 2014-02)" in message
    assert pipeline.statuses(RAW_ORDERS) == {"2014-01": "FAILED", "2014-02": "FAILED"}
    assert pipeline.check(UPLOADS_VALID) == {"2014-01": False, "2014-02": False}
    assert pipeline.storage.read_raw("2014-01") is None
    assert failures(pipeline.run("2014-02")) == ["nothing uploaded under uploads/year=2014/month=02/"]


def test_raw_orders_alone_tells_of_its_bad_month_too(pipeline: Pipeline) -> None:
    [(month, content)] = month_files(1).items()
    pipeline.aws.upload(month, content)
    result = pipeline.run(month, "2014-02", RAW_ORDERS)
    assert failures(result) == ["nothing uploaded under uploads/year=2014/month=02/"]
    assert pipeline.statuses(RAW_ORDERS) == {month: "MATERIALIZED", "2014-02": "FAILED"}


def test_with_the_built_in_classifier_nothing_wrong_reaches_the_dataset(pipeline: Pipeline) -> None:
    files = month_files(2, rows=60)
    first, last = files
    for month, content in files.items():
        pipeline.aws.upload(month, content)
    assert pipeline.run(first, last).success
    ingestions, sales = pipeline.dataset_ingestions(), pipeline.sales()

    glue = pipeline.aws.administrator.client("glue")
    glue.update_crawler(Name=pipeline.aws.lake.crawler, Classifiers=[])
    glue.delete_table(DatabaseName=pipeline.aws.lake.database, Name="orders")
    result = pipeline.run(first, last)
    [message] = [said for said in failures(result) if "cannot be searched for rows that stand twice" not in said]
    assert message.startswith("2014-01")
    assert pipeline.check(RAW_EQUALS_ATHENA) == {first: False, last: False}
    assert pipeline.check(TABLE_SCHEMA) == {None: False}
    assert pipeline.statuses(view("v_monthly_sales")) == {first: "FAILED", last: "FAILED"}
    assert pipeline.statuses(DATASET) == {first: "FAILED", last: "FAILED"}
    assert pipeline.dataset_ingestions() == ingestions

    glue.update_crawler(Name=pipeline.aws.lake.crawler, Classifiers=[pipeline.aws.lake.classifier])
    glue.delete_table(DatabaseName=pipeline.aws.lake.database, Name="orders")
    assert failures(pipeline.run(first, last)) == []
    assert pipeline.sales() == sales


def test_the_real_file_gives_its_true_numbers(aws: DeployedAws, shared_data: Path) -> None:
    orders = read_orders((shared_data / "sample_superstore.csv").read_bytes(), "sample_superstore.csv")
    planned = plan(aws.administrator.client("s3"), aws.lake, aws.settings, [("orders", orders)])
    months = [done.month for done in put(aws.acting_as("uploader").client("s3"), aws.lake, planned)]
    seen: list[Progress] = []
    report = materialise(aws.settings, months, on_progress=seen.append)
    assert report.failures == []
    assert (len(report.months), report.checks_failed, report.checks_passed) == (48, 0, 4 * 48 + 3)
    assert Progress("quicksight/superstore_sales", "2017-12", "made") in seen

    numbers = dashboard_numbers(aws.settings)
    assert (numbers.months, numbers.rows, numbers.quantity) == (48, 9994, 37873)
    assert (numbers.sales, numbers.profit) == (Decimal("2297200.8603"), Decimal("286397.0217"))
    assert [line.subject for line in numbers.sub_categories if line.triage == "RED"] == [
        "Tables",
        "Bookcases",
        "Supplies",
    ]

    truth = pd.read_csv(shared_data / "monthly_truth.csv", dtype=str)
    athena: Athena = build_resources(aws.settings)["athena"]
    shown = athena.query(
        "SELECT CAST(order_month AS varchar), SUM(order_lines), SUM(sales), SUM(profit), SUM(quantity),"
        " COUNT(DISTINCT order_id) FROM v_monthly_sales GROUP BY order_month ORDER BY order_month"
    )
    assert [(str(row[0])[:7], *map(rounded, row[1:])) for row in shown.rows] == [
        (month, *map(rounded, rest)) for month, *rest in truth.itertuples(index=False)
    ]
    losing = athena.query("SELECT subject FROM v_triage WHERE kind = 'month' AND triage = 'RED' ORDER BY subject").rows
    assert losing == [("2014-07-01",), ("2015-01-01",)]

    with dagster_history(aws.settings) as history:
        assert [run.run_id for run in history.get_runs()] == report.run_ids
