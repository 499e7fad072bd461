"""Refresh schedules, which run, and refresh properties.

A schedule's run that falls into a time when the embedded AWS is not running is not made up for.
"""

import re
import sqlite3
import threading
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from superstore_assets.local_aws.athena import Athena
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.quicksight.core import DATA_SET, SCHEDULES, now, shown
from superstore_assets.local_aws.quicksight.ingestions import IngestionsPart
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.store import Document

_INVALID = "InvalidParameterValueException"
_MOST = 5
"""Schedules a dataset (user guide, 'Refreshing SPICE data')."""
_DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


def next_run(schedule: Mapping[str, Any], after: datetime) -> datetime:
    """When a stored schedule runs next, later than *after*: never before its StartAfterDateTime."""
    frequency, start = schedule["ScheduleFrequency"], schedule["StartAfterDateTime"]
    if frequency["Interval"] == "HOURLY":
        hours = max(0, (after - start) // timedelta(hours=1) + 1)
        return start + timedelta(hours=hours)  # type: ignore[no-any-return]  # a document's values are Any
    zone = ZoneInfo(frequency.get("Timezone", "UTC"))
    hour, minute = (int(part) for part in frequency["TimeOfTheDay"].split(":"))
    day = max(after, start).astimezone(zone).date()
    while True:
        moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone).astimezone(UTC)
        if moment > after and moment >= start and _falls_on(frequency, day):
            return moment
        day += timedelta(days=1)


def _falls_on(frequency: Mapping[str, Any], day: Any) -> bool:
    on = frequency.get("RefreshOnDay", {})
    if frequency["Interval"] == "WEEKLY":
        return bool(_DAYS[day.weekday()] == on["DayOfWeek"])
    if frequency["Interval"] == "MONTHLY":
        if on["DayOfMonth"] == "LAST_DAY_OF_MONTH":
            return bool((day + timedelta(days=1)).day == 1)
        return bool(day.day == int(on["DayOfMonth"]))
    return True


def checked_schedule(given: Mapping[str, Any]) -> Document:
    """A request's schedule, complete; InvalidParameterValueException where it never could run."""
    frequency = given["ScheduleFrequency"]
    interval, on = frequency["Interval"], frequency.get("RefreshOnDay", {})
    if not re.fullmatch(r"[\w-]{1,128}", given["ScheduleId"], re.ASCII):
        raise AwsError(_INVALID, f"ScheduleId {given['ScheduleId']!r} may have letters, digits, '-' and '_' only.")
    if given["RefreshType"] != "FULL_REFRESH":
        raise UnsupportedError(f"RefreshType {given['RefreshType']}")
    if interval in ("MINUTE15", "MINUTE30"):
        raise AwsError(_INVALID, f"Interval {interval} is for RefreshType INCREMENTAL_REFRESH only.")
    if interval != "HOURLY" and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", frequency.get("TimeOfTheDay", "")):
        raise AwsError(_INVALID, f"Interval {interval} needs TimeOfTheDay as HH:MM.")
    needed = {"WEEKLY": {"DayOfWeek"}, "MONTHLY": {"DayOfMonth"}}.get(interval, set())
    if set(on) != needed:
        raise AwsError(_INVALID, f"Interval {interval} needs RefreshOnDay with {', '.join(needed) or 'nothing'}.")
    try:
        ZoneInfo(frequency.get("Timezone", "UTC"))
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise AwsError(_INVALID, f"Timezone {frequency['Timezone']} is not known.") from error
    start = given.get("StartAfterDateTime")
    begins = now() if start is None else datetime.fromtimestamp(float(start), UTC)
    return {**given, "StartAfterDateTime": begins}


class RefreshPart(IngestionsPart):
    """Refresh schedules and properties, and the clock that runs the schedules."""

    def __init__(self, aws: Aws, athena: Athena) -> None:
        super().__init__(aws, athena)
        self._changed = threading.Condition()

    def start_clock(self) -> None:
        """Run schedules from now on."""
        for key, schedule in self.aws.store.items(SCHEDULES):
            self.aws.store.put(SCHEDULES, key, {**schedule, "next": next_run(schedule, now())})
        threading.Thread(target=self._tick, name="quicksight-schedules", daemon=True).start()

    def _tick(self) -> None:
        while True:
            try:
                pause = self.run_due(now())
            except (sqlite3.ProgrammingError, RuntimeError):  # store or threads are closed: the embedded AWS ends
                return
            with self._changed:
                self._changed.wait(pause)

    def run_due(self, moment: datetime) -> float:
        """Start the ingestions of the schedules that are due at *moment*; the seconds to the next, 3600 at most."""
        pause = 3600.0
        with self.aws.store.transaction():
            for key, schedule in self.aws.store.items(SCHEDULES):
                if schedule["next"] <= moment:
                    self.start_ingestion(key.partition("/")[0], str(uuid.uuid4()), "FULL_REFRESH", "SCHEDULED")
                    schedule["next"] = next_run(schedule, moment)
                    self.aws.store.put(SCHEDULES, key, schedule)
                pause = min(pause, (schedule["next"] - moment).total_seconds())
        return pause

    def CreateRefreshSchedule(
        self, call: Call, AwsAccountId: str, DataSetId: str, Schedule: dict[str, Any]
    ) -> dict[str, Any]:
        """Refresh a dataset at given times."""
        key = self._schedule_key(call, AwsAccountId, "CreateRefreshSchedule", DataSetId, Schedule["ScheduleId"])
        schedule = checked_schedule(Schedule)
        with self.aws.store.transaction():
            if self.aws.store.get(SCHEDULES, key):
                raise AwsError(
                    "ResourceExistsException",
                    f"Refresh schedule {Schedule['ScheduleId']} already exists",
                    ResourceType="REFRESH_SCHEDULE",
                )
            if len(self.aws.store.items(SCHEDULES, f"{DataSetId}/")) >= _MOST:
                raise AwsError("LimitExceededException", f"A dataset may have {_MOST} refresh schedules.")
            answer = self._put_schedule(key, schedule)
        return {"Status": 201, **answer}

    def UpdateRefreshSchedule(
        self, call: Call, AwsAccountId: str, DataSetId: str, Schedule: dict[str, Any]
    ) -> dict[str, Any]:
        """Replace a schedule."""
        key = self._schedule_key(call, AwsAccountId, "UpdateRefreshSchedule", DataSetId, Schedule["ScheduleId"])
        schedule = checked_schedule(Schedule)
        with self.aws.store.transaction():
            self._schedule(key)
            return self._put_schedule(key, schedule)

    def DescribeRefreshSchedule(self, call: Call, AwsAccountId: str, DataSetId: str, ScheduleId: str) -> dict[str, Any]:
        """One schedule."""
        key = self._schedule_key(call, AwsAccountId, "DescribeRefreshSchedule", DataSetId, ScheduleId)
        schedule = self._schedule(key)
        return {"RefreshSchedule": shown(schedule), "Arn": schedule["Arn"]}

    def ListRefreshSchedules(self, call: Call, AwsAccountId: str, DataSetId: str) -> dict[str, Any]:
        """A dataset's schedules, by id."""
        self.allow(call, AwsAccountId, "ListRefreshSchedules", f"dataset/{DataSetId}")
        self.find(DATA_SET, DataSetId)
        return {"RefreshSchedules": [shown(item) for _, item in self.aws.store.items(SCHEDULES, f"{DataSetId}/")]}

    def DeleteRefreshSchedule(self, call: Call, AwsAccountId: str, DataSetId: str, ScheduleId: str) -> dict[str, Any]:
        """Remove a schedule."""
        key = self._schedule_key(call, AwsAccountId, "DeleteRefreshSchedule", DataSetId, ScheduleId)
        with self.aws.store.transaction():
            schedule = self._schedule(key)
            self.aws.store.delete(SCHEDULES, key)
        return {"ScheduleId": ScheduleId, "Arn": schedule["Arn"]}

    def _schedule_key(self, call: Call, account: str, action: str, dataset_id: str, schedule_id: str) -> str:
        """Where a schedule is kept, once the caller may do *action* with it and the dataset is there."""
        self.allow(call, account, action, f"dataset/{dataset_id}/refresh-schedule/{schedule_id}")
        self.find(DATA_SET, dataset_id)
        return f"{dataset_id}/{schedule_id}"

    def _schedule(self, key: str) -> Document:
        schedule = self.aws.store.get(SCHEDULES, key)
        if schedule is None:
            raise AwsError(
                "ResourceNotFoundException",
                f"Refresh schedule {key.partition('/')[2]} is not found",
                ResourceType="REFRESH_SCHEDULE",
            )
        return schedule

    def _put_schedule(self, key: str, schedule: Document) -> dict[str, Any]:
        dataset_id, _, schedule_id = key.partition("/")
        arn = self.arn(f"dataset/{dataset_id}/refresh-schedule/{schedule_id}")
        # A microsecond back: a schedule that starts now runs now.
        first = next_run(schedule, schedule["StartAfterDateTime"] - timedelta(microseconds=1))
        due = first if first > now() else next_run(schedule, now())
        self.aws.store.put(SCHEDULES, key, {**schedule, "Arn": arn, "next": due})
        with self._changed:
            self._changed.notify()
        return {"ScheduleId": schedule_id, "Arn": arn}

    # Properties

    def PutDataSetRefreshProperties(
        self, call: Call, AwsAccountId: str, DataSetId: str, DataSetRefreshProperties: dict[str, Any]
    ) -> dict[str, Any]:
        """Set whether owners get a mail when an ingestion fails."""
        self.allow(call, AwsAccountId, "PutDataSetRefreshProperties", f"dataset/{DataSetId}")
        if "RefreshConfiguration" in DataSetRefreshProperties:
            raise UnsupportedError("RefreshConfiguration.IncrementalRefresh")
        with self.aws.store.transaction():
            dataset = self.find(DATA_SET, DataSetId)
            self.put(DATA_SET, DataSetId, {**dataset, "RefreshProperties": DataSetRefreshProperties})
        return {}

    def DescribeDataSetRefreshProperties(self, call: Call, AwsAccountId: str, DataSetId: str) -> dict[str, Any]:
        """The refresh properties; ResourceNotFoundException where none are set."""
        self.allow(call, AwsAccountId, "DescribeDataSetRefreshProperties", f"dataset/{DataSetId}")
        return {"DataSetRefreshProperties": self._properties(DataSetId)}

    def DeleteDataSetRefreshProperties(self, call: Call, AwsAccountId: str, DataSetId: str) -> dict[str, Any]:
        """Unset the refresh properties."""
        self.allow(call, AwsAccountId, "DeleteDataSetRefreshProperties", f"dataset/{DataSetId}")
        with self.aws.store.transaction():
            self._properties(DataSetId)
            dataset = self.find(DATA_SET, DataSetId)
            del dataset["RefreshProperties"]
            self.put(DATA_SET, DataSetId, dataset)
        return {}

    def _properties(self, dataset_id: str) -> dict[str, Any]:
        properties: dict[str, Any] | None = self.find(DATA_SET, dataset_id).get("RefreshProperties")
        if properties is None:
            raise AwsError(
                "ResourceNotFoundException",
                f"Dataset refresh properties are not found for dataset {dataset_id}",
                ResourceType="DATA_SET",
            )
        return properties
