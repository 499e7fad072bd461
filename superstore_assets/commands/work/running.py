"""`superstore run`: from a file to the dashboard in one go, with progress and a summary."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError
from rich.console import Console, Group
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from superstore_assets.commands.work.backfill import DashboardNumbers, RunReport, dashboard_numbers, materialise
from superstore_assets.commands.work.backfill import Progress as RunProgress
from superstore_assets.commands.work.endpoint import deploy_if_local
from superstore_assets.commands.work.operator_session import acting_as, arn_of, deployed_lake, operator
from superstore_assets.commands.work.sample import sample_orders
from superstore_assets.commands.work.uploading import Plan, Planned, plan, present, put
from superstore_assets.lake import UPLOADS, Lake
from superstore_assets.orders import Orders, ReadOptions, read_orders
from superstore_assets.printable import printable
from superstore_assets.resources.athena import QueryError
from superstore_assets.settings import Settings

_UPLOAD_NAME = "orders"
"""`run` owns one object a month: another file for the same months replaces it."""

_TRIAGE_STYLE = {"RED": "bold red", "AMBER": "yellow", "GREEN": "green"}
_WORST = 5
_WARNINGS = 5
"""Shown at most."""


@dataclass(frozen=True)
class Report:
    """What a run did and what the dashboard now says."""

    lake: Lake
    backfill: RunReport
    numbers: DashboardNumbers | None
    """None where the run failed before there was anything to read."""
    seconds: float
    home: Path | None
    """The embedded AWS's folder, None on a real account."""
    dashboard_url: str | None
    """Where to look at the dashboard, None where there is none."""

    @property
    def problems(self) -> list[str]:
        """One line for each thing that failed; empty after a good run."""
        return self.backfill.failures

    def as_json(self) -> Mapping[str, Any]:
        """The figures for a program; amounts are exact to the decimals of the data."""
        numbers = self.numbers
        return {
            "months": numbers.months if numbers else 0,
            "rows": numbers.rows if numbers else 0,
            "sales": _number(numbers.sales) if numbers else 0,
            "profit": _number(numbers.profit) if numbers else 0,
            "quantity": numbers.quantity if numbers else 0,
            "checks_passed": self.backfill.checks_passed,
            "checks_failed": self.backfill.checks_failed,
            "seconds": round(self.seconds, 1),
            "dashboard_url": self.dashboard_url,
        }

    def summary(self) -> Group:
        """The same for a person."""
        figures = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
        figures.add_column(style="dim")
        figures.add_column()
        if self.numbers:
            figures.add_row("months", f"{self.numbers.months:,}")
            figures.add_row("rows", f"{self.numbers.rows:,}")
            figures.add_row("sales", f"{self.numbers.sales:,.2f}")
            figures.add_row("profit", f"{self.numbers.profit:,.2f}")
        passed, failed = self.backfill.checks_passed, self.backfill.checks_failed
        bad = [(f", {failed:,} failed", "bold red")] if failed else []
        figures.add_row("checks", Text.assemble(f"{passed:,} passed", *bad))
        for each in self.backfill.warnings[:_WARNINGS]:
            figures.add_row("warning", Text(printable(each), "yellow"))
        if (more := len(self.backfill.warnings) - _WARNINGS) > 0:
            figures.add_row("", f"and {more} warnings more: see the checks in Dagster")
        figures.add_row("seconds", f"{self.seconds:.1f}")
        parts: list[Any] = ["", figures]
        if self.numbers and self.numbers.sub_categories:
            parts += ["", self._triage()]
        return Group(*parts, "", self._places())

    def _triage(self) -> Table:
        table = Table("worst sub-categories", "sales", "profit", "margin", "triage", box=None, padding=(0, 2, 0, 0))
        for column in table.columns[1:4]:
            column.justify = "right"
        for line in self.numbers.sub_categories[:_WORST] if self.numbers else ():
            margin = "" if line.margin is None else f"{line.margin:.2%}"
            triage = Text(printable(line.triage), _TRIAGE_STYLE.get(line.triage, ""))
            table.add_row(printable(line.subject), f"{line.sales:,.2f}", f"{line.profit:,.2f}", margin, triage)
        return table

    def _places(self) -> Table:
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
        table.add_column(style="dim")
        table.add_column(overflow="fold")
        table.add_row("uploads", f"s3://{self.lake.bucket}/{UPLOADS}")
        table.add_row("database", f"{self.lake.database} (workgroup {self.lake.workgroup})")
        if self.dashboard_url:
            table.add_row("dashboard", self.dashboard_url)
        if self.home:
            table.add_row("home", printable(str(self.home)))
        return table


def run_pipeline(settings: Settings, data: Path | None, console: Console, options: ReadOptions) -> Report:
    """Deploy, upload *data* (or the generated sample) by month, and backfill its months; progress goes to *console*.

    The file is read as *options* say. Raises OrderFileError or OSError for a file that cannot be read or has orders
    outside the settings' months, and DeployError. What fails in the backfill is in the report.
    """
    began = time.monotonic()
    with _progress(console) as progress:
        task = progress.add_task("deploying", total=None)
        deploy_if_local(settings)
        progress.update(task, description="reading")
        orders = _read(data, options)
        progress.update(task, description="comparing with what is there")
        planned = _plan(settings, orders)
        progress.update(task, description="uploading", total=len(planned.objects))
        for done in _put(settings, planned):
            progress.update(task, description=f"uploading {done.month}", advance=1)
        progress.update(task, description="uploaded")
        for each in planned.replacing:
            progress.console.print(f"{each.key} is replaced: {each.comparison}")
        for note in (*orders.notes, *planned.notes):
            progress.console.print(printable(note))
        return _through_all_layers(settings, [each.month for each in planned.objects], progress, began)


def run_months(settings: Settings, months: Sequence[str], console: Console) -> Report:
    """Bring *months*, whose uploads are as they are, through all layers; progress goes to *console*."""
    with _progress(console) as progress:
        return _through_all_layers(settings, months, progress, time.monotonic())


def _through_all_layers(settings: Settings, months: Sequence[str], progress: Progress, began: float) -> Report:
    report = materialise(settings, months, on_progress=_Steps(progress, len(months)))
    numbers = _numbers(settings) if report.success or report.checks_passed else None
    home = settings.folder if settings.stage == "local" else None
    url = numbers.dashboard_url if numbers else None
    return Report(deployed_lake(settings), report, numbers, time.monotonic() - began, home, url)


def load_sample(settings: Settings) -> int:
    """Put the generated sample among the uploads of a lake that has none; the number of months uploaded."""
    if any(present(operator(settings).client("s3"), deployed_lake(settings))):
        return 0
    return sum(1 for _ in _put(settings, _plan(settings, _read(None, ReadOptions()))))


def _read(data: Path | None, options: ReadOptions) -> Orders:
    if data is None:
        return read_orders(sample_orders(), "sample.csv")
    return read_orders(data.read_bytes(), data.name, options=options)


def _plan(settings: Settings, orders: Orders) -> Plan:
    client = operator(settings).client("s3")
    return plan(client, deployed_lake(settings), settings, [(_UPLOAD_NAME, orders)])


def _put(settings: Settings, planned: Plan) -> Iterator[Planned]:
    uploader = acting_as(settings, "uploader")
    yield from put(uploader.client("s3"), deployed_lake(settings), planned, by=arn_of(uploader))


def _numbers(settings: Settings) -> DashboardNumbers | None:
    try:
        return dashboard_numbers(settings)
    except (ClientError, QueryError):  # what failed is said anyway
        return None


def _number(value: Decimal) -> float | int:
    return int(value) if value == value.to_integral_value() else float(value)


@contextmanager
def _progress(console: Console) -> Iterator[Progress]:
    columns = (
        SpinnerColumn(finished_text="[green]✓[/]"),
        TextColumn("{task.description}", style="default", markup=False),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        yield progress


class _Steps:
    """One progress line for each asset, filled month by month."""

    def __init__(self, progress: Progress, months: int) -> None:
        self._progress = progress
        self._months = months
        self._tasks: dict[str, Any] = {}

    def __call__(self, happened: RunProgress) -> None:
        if happened.state == "started" and "/" in happened.step:
            self._tasks[happened.step] = self._progress.add_task(happened.step, total=self._months)
        task = self._tasks.get(happened.step)
        if task is None:
            return
        if happened.state == "made" and happened.month:
            self._progress.advance(task)
        elif happened.state == "finished":
            self._progress.update(task, completed=self._months)
        elif happened.state == "broken":
            self._progress.update(task, description=f"{happened.step} failed")
