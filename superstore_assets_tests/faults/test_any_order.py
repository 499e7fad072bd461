"""Any files in any order, with corrections, re-sends, withdrawals and restorations, end in the data of one clean load.

Each seed is a story on a lake of its own: uploads that come and go, runs that the sensor asks for amid them, and at the
end every layer compared with what one clean load of the rows that are left says.
"""

from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest
from dagster import DagsterInstance

from superstore_assets.commands.work.uploading import now
from superstore_assets.commands.work.withdrawing import restore
from superstore_assets.lake import UPLOADED_AT, UPLOADS, month_prefix, raw_key
from superstore_assets.orders import read_orders, split_by_month, totals, write_canonical
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.orders.forms import Form, Row, Rows, invented
from superstore_assets_tests.pipeline import Pipeline, failures


class Story:
    """What is uploaded, and which rows should be there: by month, the uploads of each name with their rows."""

    def __init__(self, pipeline: Pipeline, random: Random) -> None:
        self.pipeline = pipeline
        self.random = random
        self.there: dict[str, dict[str, Rows]] = {}
        self._withdrawn: list[tuple[str, str, str, Rows]] = []
        self._files = 0
        self._administrator = pipeline.aws.administrator.client("s3")
        self._uploader = pipeline.aws.acting_as("uploader").client("s3")

    def upload(self, rows: Rows) -> None:
        """A new file with *rows*, split by month as `superstore upload` does."""
        self._files += 1
        for month, part in split_by_month(read_orders(Form(date=str).write(rows), "file")).items():
            name = f"{self.random.choice('abxyz')}{self._files}.csv"
            self._uploader.put_object(
                Bucket=self.pipeline.aws.lake.bucket,
                Key=month_prefix(UPLOADS, month) + name,
                Body=write_canonical(part.frame),
                Metadata={UPLOADED_AT: now()},
            )
            own = [row for row in rows if f"{row['Order Date']:%Y-%m}" == month]
            self.there.setdefault(month, {})[name] = own

    def withdraw(self) -> None:
        """Any upload, or all of a month."""
        months = [month for month, files in self.there.items() if files]
        if not months:
            return
        month = self.random.choice(months)
        names = list(self.there[month])
        for name in names if self.random.random() < 0.3 else [self.random.choice(names)]:
            key = month_prefix(UPLOADS, month) + name
            version = self._administrator.head_object(Bucket=self.pipeline.aws.lake.bucket, Key=key)["VersionId"]
            self._administrator.delete_object(Bucket=self.pipeline.aws.lake.bucket, Key=key)
            self._withdrawn.append((month, name, version, self.there[month].pop(name)))

    def restore(self) -> None:
        """One that was withdrawn; it is the newest now."""
        if self._withdrawn:
            month, name, version, rows = self._withdrawn.pop(self.random.randrange(len(self._withdrawn)))
            restore(self._administrator, self._uploader, self.pipeline.aws.lake, month, version, "a test")
            self.there[month][name] = rows

    def serve(self) -> None:
        """Let the sensor look and run what it asks for."""
        self.pipeline.tick()
        for result in self.pipeline.serve(self.pipeline.tick(300)):
            assert failures(result) == []

    def expected(self) -> dict[str, bytes]:
        """The raw object of each month by one clean load of what is left; the newest file's rows win."""
        found = {}
        for month, files in self.there.items():
            rows = {str(row["Row ID"]): row for each in files.values() for row in each}
            if rows:
                found[month] = write_canonical(read_orders(Form(date=str).write(list(rows.values())), "clean").frame)
        return found


@pytest.mark.seeds(1)
def test_any_story_ends_in_the_data_of_one_clean_load(stack: DeployedAws, seed: int) -> None:
    random = Random(seed)  # noqa: S311  # not a secret
    s3 = stack.administrator.resource("s3").Bucket(stack.lake.bucket)
    for zone in ("uploads/", "raw/"):
        s3.objects.filter(Prefix=zone).delete()
    with DagsterInstance.ephemeral() as instance:
        pipeline = Pipeline(stack, instance)
        story = Story(pipeline, random)
        rows = invented(random, random.randint(6, 14))
        ends = sorted({0, len(rows), *random.sample(range(1, len(rows)), random.randint(0, 3))})
        files = [rows[first:last] for first, last in pairwise(ends)]
        random.shuffle(files)
        for file in files:
            story.upload(random.sample(file, len(file)))
        story.serve()
        for _ in range(random.randint(3, 6)):
            what = random.choice(("correct", "send again", "withdraw", "withdraw", "restore", "serve"))
            if what == "correct":
                story.upload([corrected(row) for row in random.sample(rows, random.randint(1, len(rows)))])
            elif what == "send again":
                story.upload(random.choice(files))
            elif what == "withdraw":
                story.withdraw()
            elif what == "restore":
                story.restore()
            elif random.random() < 0.5:
                story.serve()
        story.serve()
        assert_everywhere(pipeline, story.expected())


def corrected(row: Row) -> Row:
    return {**row, "Sales": Decimal(str(row["Sales"])) + 1, "City": "Trenton"}


def assert_everywhere(pipeline: Pipeline, expected: dict[str, bytes]) -> None:
    """Raw objects, partitions, view and dataset hold *expected*, and nothing else."""
    assert pipeline.storage.raw_months() == set(pipeline.crawler.months()) == expected.keys()
    sums = {month: totals(read_orders(content, month, month=month).frame) for month, content in expected.items()}
    for month, content in expected.items():
        assert pipeline.storage.read(raw_key(month)) == content
    rows = pipeline.athena.query("SELECT year || '-' || month, COUNT(*), SUM(sales) FROM v_orders GROUP BY 1").rows
    assert {month: (int(n or 0), Decimal(s or 0)) for month, n, s in rows} == {
        month: (each.rows, each.sales) for month, each in sums.items()
    }
    assert pipeline.sales() == {month: each.sales for month, each in sums.items()}
    cube = pipeline.athena.query("SELECT COUNT(*) AS n FROM v_monthly_sales").rows[0][0]
    assert pipeline.dataset_ingestions()[0]["RowInfo"]["RowsIngested"] == int(cube or 0)
