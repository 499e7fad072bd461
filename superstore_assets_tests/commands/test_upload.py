"""Putting files among the uploads: what is said, what is refused before the first is put, and what is replaced."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from superstore_assets.commands.work.uploading import Plan, names, plan, put
from superstore_assets.orders import OrderFileError, ReadOptions, read_orders
from superstore_assets_tests.commands.processes import started, superstore
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.orders.files import HEADER, dated, order_file
from superstore_assets_tests.orders.test_months import line

NOVEMBER, DECEMBER = dated("11/13/2016", "11/20/2016"), dated("12/13/2016", "12/20/2016")


def plan_of(aws: DeployedAws, *files: bytes, name: str = "fix", options: ReadOptions | None = None) -> Plan:
    read = [read_orders(file, f"{name}.csv", options=options or ReadOptions()) for file in files]
    many = [name] if len(files) == 1 else [f"{name}-{number}" for number in range(len(files))]
    return plan(aws.administrator.client("s3"), aws.lake, aws.settings, list(zip(many, read, strict=True)))


def upload(aws: DeployedAws, *files: bytes, name: str = "fix", options: ReadOptions | None = None) -> Plan:
    planned = plan_of(aws, *files, name=name, options=options)
    list(put(aws.acting_as("uploader").client("s3"), aws.lake, planned, by="ann"))
    return planned


def refused(aws: DeployedAws, *files: bytes, name: str = "fix") -> str:
    with pytest.raises(OrderFileError) as caught:
        plan_of(aws, *files, name=name)
    return str(caught.value)


def test_a_file_is_split_by_month_and_a_second_time_nothing_is_put(aws: DeployedAws) -> None:
    content = order_file(line(1) | NOVEMBER, line(2) | DECEMBER)
    first = upload(aws, content)
    assert [(each.key, each.state, each.totals.rows) for each in first.objects] == [
        ("uploads/year=2016/month=11/fix.csv", "new", 1),
        ("uploads/year=2016/month=12/fix.csv", "new", 1),
    ]
    assert [each.state for each in plan_of(aws, content).objects] == ["unchanged", "unchanged"]


def test_what_would_be_replaced_is_told_with_rows_and_sales_before_and_after(aws: DeployedAws) -> None:
    upload(aws, order_file(line(1) | NOVEMBER))
    upload(aws, order_file(line(9) | NOVEMBER), name="other")
    planned = plan_of(aws, order_file(line(1, Sales="900") | NOVEMBER, line(2) | NOVEMBER, line(9) | NOVEMBER))
    (replacing,) = planned.replacing
    assert replacing.comparison == (
        "1 rows, sales 957.5775, profit -383.031; now 3 rows, sales 2815.1550, profit -1149.093"
    )
    assert str(replacing.changes) == "fix.csv: 2 added, 0 replaced, 1 unchanged"


def test_options_and_the_file_s_name_are_kept_beside_what_is_put(aws: DeployedAws) -> None:
    options = ReadOptions.of(["Größe=quantity"], ["amounts"], dates="dmy")
    content = order_file(line(1) | dated("8/11/2016", "9/11/2016")).replace(b"Quantity", "Größe".encode())
    planned = upload(aws, content, options=options)
    client = aws.administrator.client("s3")
    found = client.head_object(Bucket=aws.lake.bucket, Key=planned.objects[0].key)["Metadata"]
    assert found.pop("uploaded-at").endswith("Z")
    assert found == {
        "uploaded-by": "ann",
        "read-from": "fix.csv",
        "dates": "dmy",
        "accept": "amounts",
        "columns": "Gr%C3%B6%C3%9Fe=quantity",
    }
    assert ReadOptions.from_metadata(found) == options
    again = order_file(line(1) | dated("2016-11-08", "2016-11-09"))
    assert [each.state for each in plan_of(aws, again).objects] == ["unchanged"]
    assert [each.state for each in plan_of(aws, again, options=ReadOptions.of([], ["repeats"])).objects] == ["replaces"]


def test_orders_outside_the_settings_months_are_refused_before_anything_is_put(aws: DeployedAws) -> None:
    this_month = f"{dt.datetime.now(dt.UTC):%Y-%m}"
    for year in ("2013", "2099"):
        late = dated(f"1/28/{year}", f"1/29/{year}")
        assert refused(aws, order_file(line(1) | NOVEMBER, line(2) | late)) == (
            f"fix.csv, line 3: order_date {year}-01-28 is not in the months from 2014-01 to {this_month}"
            " (SUPERSTORE_FIRST_MONTH and SUPERSTORE_LAST_MONTH, or else the current month, set them)"
        )


def test_a_file_that_does_not_go_with_what_is_there_is_refused_before_anything_is_put(aws: DeployedAws) -> None:
    upload(aws, order_file(line(1) | DECEMBER, line(2) | DECEMBER), name="first")
    said = refused(aws, order_file(line(3) | NOVEMBER, line(2, Order_ID="CA-7") | DECEMBER))
    assert said.startswith(
        f"fix.csv, line 3: row_id 2 stands in s3://{aws.lake.bucket}/uploads/year=2016/month=12/first"
    )
    again = order_file(*(line(n) | {"Row ID": str(n + 900)} | DECEMBER for n in (1, 2)))
    assert "the same orders again" in refused(aws, again)
    assert refused(aws, order_file(line(5) | DECEMBER), again)


def test_a_row_that_moved_to_another_month_is_found_in_the_earlier_upload_of_that_name(aws: DeployedAws) -> None:
    upload(aws, order_file(line(1) | NOVEMBER, line(4) | DECEMBER))
    assert refused(aws, order_file(line(1) | NOVEMBER, line(4) | NOVEMBER)) == (
        "fix.csv, line 3: row 4 (order CA-2016-4, product FUR-TA-4) is in 2016-11 here and in 2016-12 in"
        f" s3://{aws.lake.bucket}/uploads/year=2016/month=12/fix.csv, and can be in one only: delete that"
        " upload first"
    )
    assert [each.month for each in plan_of(aws, order_file(line(7) | NOVEMBER)).objects] == ["2016-11"]


def test_files_of_one_name_have_objects_of_their_own(tmp_path: Path) -> None:
    given = {
        "a/orders.csv": "orders",
        "b/orders.csv": "b-orders",
        "b/orders.xlsx": "b-orders.xlsx",
        "a/orders": "a-orders",
        "c/x.csv.gz": "x",
        "._hidden.csv": "hidden",
        "...": f"{tmp_path.name}-orders",
    }
    assert names([tmp_path / name for name in given]) == list(given.values())


def test_an_upload_that_cannot_be_read_does_not_stand_in_the_way_but_is_told(aws: DeployedAws) -> None:
    bad = aws.upload("2016-11", b"nothing", "bad.csv")
    planned = plan_of(aws, order_file(line(1) | NOVEMBER))
    assert [each.state for each in planned.objects] == ["new"]
    (note,) = planned.notes
    assert note.startswith(
        "2016-11 cannot be published before this upload is corrected or deleted:"
        f" s3://{aws.lake.bucket}/{bad}, line 1: this is not the header of an order file"
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home on which an embedded AWS runs."""
    folder = tmp_path_factory.mktemp("upload") / "home"
    with started(folder, "aws", "--aws-port", "0") as aws:
        aws.wait_for("Ctrl-C stops it")
        yield folder


def test_a_dry_run_tells_the_reading_and_puts_nothing(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "sales.csv"
    header = ["Zip Code" if name == "Postal Code" else name for name in HEADER]
    rows = [{**row, "Zip Code": "7102"} for row in (line(1) | NOVEMBER, line(2) | DECEMBER)]
    file.write_bytes(order_file(*rows, header=header, delimiter=";"))
    said = superstore("upload", "--dry-run", file, "--home", home)
    assert said.returncode == 0, said.stderr
    assert "sales.csv: encoding utf-8, delimiter ';', dates M/D/YYYY" in said.stderr
    assert "sales.csv: columns mapped: Zip Code = postal_code" in said.stderr
    assert "Nothing was uploaded." in said.stderr
    (november, december) = [row.split() for row in said.stdout.splitlines()[1:]]
    assert november[0] == "2016-11"
    assert november[2:] == ["1", "957.5775", "-383.031", "new"]
    assert december[0] == "2016-12"
    assert superstore("history", "2016-11", "--home", home).returncode == 1


def test_nothing_is_overwritten_without_a_word(home: Path, tmp_path: Path) -> None:
    for folder, row in (("v1", line(1) | NOVEMBER), ("v2", line(1, Sales="900") | NOVEMBER)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "fix.csv").write_bytes(order_file(row))
    assert superstore("upload", tmp_path / "v1/fix.csv", "--home", home).returncode == 0
    asked = superstore("upload", tmp_path / "v2/fix.csv", "--home", home)
    assert asked.returncode == 1
    assert asked.stderr == (
        "superstore: uploads/year=2016/month=11/fix.csv is there with other content: 1 rows, sales 957.5775, profit"
        " -383.031; now 1 rows, sales 900, profit -383.031; nothing was uploaded: say --replace, or give the file"
        " another name to keep both\n"
    )
    assert "is there already" in superstore("upload", tmp_path / "v1/fix.csv", "--home", home).stdout
    replaced = superstore("upload", tmp_path / "v2/fix.csv", "--replace", "--home", home)
    assert replaced.returncode == 0, replaced.stderr
    assert "replaced 1 rows, sales 957.5775" in replaced.stdout


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--dates", "dym"], "--dates 'dym': choose dmy or mdy or ymd"),
        (["--accept", "all"], "--accept 'all': choose amounts or repeats or times"),
        (["--column", "Verkauf"], "--column 'Verkauf': write 'Their name=our_name'"),
        (["--column", "Verkauf=turnover"], "--column 'Verkauf'='turnover': no such column"),
        (["--encoding", "klingon"], "--encoding 'klingon' is not known"),
    ],
)
def test_an_option_that_is_none_is_one_line(options: list[str], said: str, tmp_path: Path) -> None:
    file = tmp_path / "sales.csv"
    file.write_bytes(order_file({}))
    refused = superstore("upload", file, *options, "--home", tmp_path / "home")
    assert refused.returncode == 1
    assert refused.stderr.startswith(f"superstore: {said}")
    assert refused.stderr.count("\n") == 1
