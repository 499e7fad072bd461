"""Whether the newest month has come in time.

A freshness policy of Dagster's looks at the newest materialisation of any month, so a correction of 2014 makes a
dataset fresh that waits for this month's file. This looks at the months themselves.
"""

import datetime as dt
from collections.abc import Iterator

from dagster import (
    AssetCheckEvaluation,
    AssetCheckResult,
    AssetChecksDefinition,
    AssetCheckSeverity,
    AssetCheckSpec,
    multi_asset_check,
)

from superstore_assets import lake
from superstore_assets.assets.keys import MONTH_IN_TIME
from superstore_assets.assets.months import Verdict
from superstore_assets.resources.storage import Storage
from superstore_assets.settings import Settings

_ARCHIVE_MONTHS = 12


def build_month_in_time(settings: Settings) -> AssetChecksDefinition:
    """The check on the uploads; the sensor reports it unasked, and it is no part of the job."""
    spec = AssetCheckSpec(
        MONTH_IN_TIME.name,
        asset=MONTH_IN_TIME.asset_key,
        description=(
            f"The month that ended last is among the uploads by day {settings.month_due_day} of the month after it. A"
            " lake whose newest month is more than a year old is an archive, for which nothing is awaited."
        ),
    )

    @multi_asset_check(name=MONTH_IN_TIME.name, specs=[spec])
    def month_in_time(storage: Storage) -> Iterator[AssetCheckResult]:
        uploaded = (lake.upload_month(each.key) for page in storage.list_uploads() for each in page)
        found = verdict(settings, max(filter(None, uploaded), default=None), dt.datetime.now(dt.UTC).date())
        yield AssetCheckResult(passed=found.passed, severity=AssetCheckSeverity.WARN, description=found.description)

    return month_in_time


def verdict(settings: Settings, newest: str | None, today: dt.date) -> Verdict:
    """Whether *newest*, the newest month that has uploads, is as new as it must be on the day *today* (UTC)."""
    awaited = _before(today.year, today.month, 1 if today.day > settings.month_due_day else 2)
    awaited = min(awaited, settings.last_month or awaited)
    if newest is None:
        return Verdict(True, "nothing has been uploaded yet")
    if newest >= awaited:
        return Verdict(True, f"{newest} is uploaded; {awaited} had to be")
    year, month = map(int, awaited.split("-"))
    if newest < _before(year, month, _ARCHIVE_MONTHS):
        return Verdict(True, f"the newest month uploaded is {newest}: an archive, for which nothing is awaited")
    year, month = map(int, _before(year, month, -1).split("-"))
    due = dt.date(year, month, settings.month_due_day)
    return Verdict(False, f"{awaited} was due on {due}; the newest month uploaded is {newest}")


def evaluation(found: Verdict) -> AssetCheckEvaluation:
    """The result of the check for the sensor to report."""
    return AssetCheckEvaluation(
        asset_key=MONTH_IN_TIME.asset_key,
        check_name=MONTH_IN_TIME.name,
        passed=found.passed,
        severity=AssetCheckSeverity.WARN,
        description=found.description,
    )


def _before(year: int, month: int, months: int) -> str:
    """The month that many *months* before the one given."""
    number = year * 12 + month - 1 - months
    return f"{number // 12:04d}-{number % 12 + 1:02d}"
