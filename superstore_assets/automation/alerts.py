"""Who is told when a run fails and when what failed got through, what turned RED, and which months look wrong.

Each is told once: a failure's retries are not, as long as the month's uploads are the same, nor what stays RED, nor a
warning of the same uploads. What was told is in the sensor's cursor, which is stored after the telling: a crash between
the two tells twice, never not at all. Where nobody can be told, what is to be told waits, in its order, and is tried at
growing pauses.
"""

import datetime as dt
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from dagster import (
    AssetCheckEvaluation,
    AssetKey,
    AssetRecordsFilter,
    DagsterEventType,
    DagsterInstance,
    DagsterRun,
    DagsterRunStatus,
    DefaultSensorStatus,
    MonthlyPartitionsDefinition,
    ResourceParam,
    RunRecord,
    RunsFilter,
    SensorDefinition,
    SensorEvaluationContext,
    SensorResult,
    sensor,
)
from pydantic import BaseModel, Field, ValidationError

from superstore_assets.assets.keys import MONTH_PLAUSIBLE, NOTHING_RED, RAW_ORDERS, UPLOADS, UPLOADS_VALID
from superstore_assets.assets.months import month_partitions, run_months, versions
from superstore_assets.assets.raw_orders import problems_of, withdrawn
from superstore_assets.assets.warnings import RED
from superstore_assets.automation.runs import is_ours, last_layer, step_failures, step_name
from superstore_assets.resources.alerts import Alert, AlertError, Alerts
from superstore_assets.settings import Settings

ALERTS = "alerts"
"""Name of the sensor."""
TICK_SECONDS = 15
_RUNS_A_TICK = 50
_OVERLAP_SECONDS = 1.0
"""Looked at twice: ends of runs may become visible in another order than theirs."""
_MOST_MONTHS, _MOST_REASONS = 6, 3
_PAUSES = (0.0, 60.0, 300.0, 1800.0)
"""Before an alert that did not get through is tried again: a receiver may have got it, and been slow to say so."""
_ENDED = [DagsterRunStatus.SUCCESS, DagsterRunStatus.FAILURE]

_REFUSED = "Upload a correct file, under the same name where one was refused; it is taken up by itself."
_STRANGE = (
    "If it is as it should be, nothing. Else upload the rest or a correct file, or bring an earlier version back:"
    " superstore history and superstore restore."
)
_RED = "Look at the dashboard: its margin fell below the threshold for RED (SUPERSTORE_RED_BELOW)."
_NO_REASON = "This run has been marked as failed from outside"
_DIED = "Nothing: what the run did not finish is asked for again by itself."
_FAILED = (
    "Nothing at first: it is asked for again by itself, at growing pauses. If no message says that it got through, the"
    " reason above is for whoever looks after AWS and this deployment."
)


class Incident(BaseModel):
    """A month that did not get through, and was told of."""

    since: float
    version: str | None
    """Of its uploads; with others it is another failure."""
    why: str


class Told(BaseModel):
    """What has been told of the data, until it is so no more."""

    red: list[str] = Field(default_factory=list)
    """Months and sub-categories,"""
    strange: dict[str, str | None] = Field(default_factory=dict)
    """and months that lost rows or are far from their neighbours, with the version of their uploads."""


class Cursor(BaseModel):
    """What has been told. *open* is by month, or by step for what has no months."""

    after: float
    """When the last run that was looked at ended, in seconds since the epoch,"""
    seen: list[str] = Field(default_factory=list)
    """and the runs that were looked at last."""
    open: dict[str, Incident] = Field(default_factory=dict)
    data: Told = Field(default_factory=Told)
    failed: int = 0
    """How often the next alert did not get through,"""
    tried: float = 0.0
    """and when it was tried last."""


@dataclass(frozen=True)
class _Failure:
    """What is to be said of a failed run."""

    of: Mapping[str, str]
    """Why, by month, or by step for what has no months."""
    where: str
    to_do: str


def build_alert_sensor(settings: Settings, clock: Callable[[], float] = time.time) -> SensorDefinition:
    """The sensor on the ends of runs, whoever started them; *clock* gives the seconds since the epoch."""
    months, end = month_partitions(settings), last_layer(settings)

    @sensor(
        name=ALERTS,
        minimum_interval_seconds=TICK_SECONDS,
        default_status=DefaultSensorStatus.RUNNING,
        description=(
            "Tells people of runs that failed, once, of what got through afterwards, of what turned RED, and of months"
            " that lost rows or are unlike those around them."
        ),
    )
    def alerts_sensor(context: SensorEvaluationContext, alerts: ResourceParam[Alerts]) -> SensorResult:
        cursor = _known(context)
        if cursor is None:
            cursor = Cursor(after=clock() + _OVERLAP_SECONDS)
            return SensorResult(cursor=cursor.model_dump_json(), skip_reason="runs that end from now on are told of")
        left = cursor.tried + _PAUSES[min(max(cursor.failed, 1), len(_PAUSES)) - 1] - clock()
        if cursor.failed and 0 < left <= max(_PAUSES):
            return SensorResult(cursor=context.cursor, skip_reason=f"nobody could be told; trying it in {left:.0f} s")
        teller = _Teller(context.instance, alerts, context.log.warning, cursor, months, end)
        try:
            for record in _ended(context.instance, cursor):
                teller.tell(record)
        except AlertError as error:
            cursor.failed, cursor.tried = cursor.failed + 1, clock()
            context.log.error(f"{error}; trying it again")
            teller.said.append(str(error))
        said = "; ".join(teller.said) or "nothing to tell"
        return SensorResult(cursor=cursor.model_dump_json(), skip_reason=said)

    return alerts_sensor


def _known(context: SensorEvaluationContext) -> Cursor | None:
    """What the cursor holds; None where there is none, or one that somebody else wrote."""
    try:
        return Cursor.model_validate_json(context.cursor) if context.cursor else None
    except ValidationError:
        context.log.warning(f"this sensor's cursor is none of its own, and is made anew: {context.cursor}")
        return None


def _ended(instance: DagsterInstance, cursor: Cursor) -> list[RunRecord]:
    """Runs that ended since, in the order in which they did."""
    after = dt.datetime.fromtimestamp(cursor.after - _OVERLAP_SECONDS, dt.UTC)
    wanted = RunsFilter(statuses=_ENDED, updated_after=after)
    found = instance.get_run_records(wanted, limit=3 * _RUNS_A_TICK, order_by="update_timestamp", ascending=True)
    return [record for record in found if record.dagster_run.run_id not in cursor.seen][:_RUNS_A_TICK]


@dataclass
class _Teller:
    """Tells what is new about runs, one after the other."""

    instance: DagsterInstance
    alerts: Alerts
    log: Callable[[str], None]
    cursor: Cursor
    months: MonthlyPartitionsDefinition
    end: AssetKey
    said: list[str] = field(default_factory=list)

    def tell(self, record: RunRecord) -> None:
        """Tell what is new about the end of a run, and note that it was looked at. Raises AlertError."""
        run, every = record.dagster_run, self.months.get_partition_keys()
        if is_ours(run):
            self._look_at(run, every)
        self.cursor.after = record.update_timestamp.timestamp()
        self.cursor.seen = [*self.cursor.seen, run.run_id][-2 * _RUNS_A_TICK :]

    def _look_at(self, run: DagsterRun, every: Sequence[str]) -> None:
        stretch = run_months(run.tags)
        months = [month for month in every if stretch and stretch[0] <= month <= stretch[1]]
        failures = _failures(self.instance, run, months) if run.status == DagsterRunStatus.FAILURE else []
        failed = {key for failure in failures for key in failure.of}
        through = [key for key in self.cursor.open if key not in failed and self._got_through(run, key, set(every))]
        if through:
            self._close(sorted(through), run)
        for failure in failures:
            self._open(failure, run)
        self._look_at_data(run)

    def _look_at_data(self, run: DagsterRun) -> None:
        """Tell of warnings that the checks of a run gave for the first time."""
        strange: dict[str, str] = {}
        told = self.cursor.data
        for entry in self.instance.all_logs(run.run_id, of_type=DagsterEventType.ASSET_CHECK_EVALUATION):
            event = entry.dagster_event
            found = event.asset_check_evaluation_data if event else None
            if found and found.asset_check_key == NOTHING_RED:
                self._tell_red(found, run)
            elif found and found.asset_check_key == MONTH_PLAUSIBLE and found.partition:
                if found.passed:
                    told.strange.pop(found.partition, None)
                else:
                    strange[found.partition] = found.description or ""
        made = versions(self.instance, RAW_ORDERS, strange) if strange else {}
        if new := [month for month in sorted(strange) if told.strange.get(month, "") != made.get(month)]:
            why = "; ".join(f"{month}: {strange[month]}" for month in new[:_MOST_MONTHS])
            where = f"check {MONTH_PLAUSIBLE.name}, run {run.run_id}"
            self._say(Alert(f"{_listed(new)}: lost rows, or is unlike the months around it", where, why, _STRANGE))
            told.strange |= {month: made.get(month) for month in new}

    def _tell_red(self, found: AssetCheckEvaluation, run: DagsterRun) -> None:
        listed: list[str] = found.metadata[RED].value  # type: ignore[assignment]  # the check's own list
        now = {each.partition(" (")[0]: each for each in listed}
        told = self.cursor.data
        told.red = [name for name in told.red if name in now]
        if new := [name for name in now if name not in told.red]:
            where = f"check {NOTHING_RED.name}, run {run.run_id}"
            what = ", ".join(new) if len(new) <= _MOST_MONTHS else f"{len(new)} months and sub-categories"
            self._say(Alert(f"{what}: RED", where, f"margin: {', '.join(now[name] for name in new)}", _RED))
            told.red += new

    def _open(self, failure: "_Failure", run: DagsterRun) -> None:
        seen = versions(self.instance, UPLOADS, list(failure.of), observed=True)
        told = self.cursor.open
        new = [key for key in failure.of if key not in told or told[key].version != seen.get(key)]
        if not new:
            return  # a retry
        where = f"{failure.where}, run {run.run_id}"
        why = _reasons({key: failure.of[key] for key in new})
        self._say(Alert(f"{_listed(new)}: not brought to the dashboard", where, why, failure.to_do))
        now = dt.datetime.now(dt.UTC).timestamp()
        for key in new:
            told[key] = Incident(since=now, version=seen.get(key), why=failure.of[key])

    def _close(self, through: Sequence[str], run: DagsterRun) -> None:
        first = self.cursor.open[through[0]]
        since = dt.datetime.fromtimestamp(first.since, dt.UTC)
        why = f"it had failed since {since:%Y-%m-%d %H:%M} UTC: {first.why}"
        what = "withdrawn" if withdrawn(self.instance, through) == set(through) else "on the dashboard now"
        self._say(Alert(f"{_listed(through)}: {what}", f"run {run.run_id}", why, "Nothing."))
        for key in through:
            del self.cursor.open[key]

    def _say(self, alert: Alert) -> None:
        if not self.cursor.failed:
            self.log(alert.text.replace("\n", "; "))
        self.alerts.tell(alert)
        self.cursor.failed = 0
        self.said.append(f"told: {alert.what}")

    def _got_through(self, run: DagsterRun, key: str, months: set[str]) -> bool:
        """Whether *run* made what is open under *key*: a month's last layer, or whatever has no months."""
        if key not in months:
            done = self.instance.all_logs(run.run_id, of_type=DagsterEventType.STEP_SUCCESS)
            steps = {step_name(entry.dagster_event) for entry in done if entry.dagster_event}
            return run.status == DagsterRunStatus.SUCCESS and key in {run.job_name, *steps}
        made = self.instance.fetch_materializations(AssetRecordsFilter(self.end, asset_partitions=[key]), limit=1)
        return any(record.run_id == run.run_id for record in made.records)


def _failures(instance: DagsterInstance, run: DagsterRun, months: Sequence[str]) -> list[_Failure]:
    """What uploads were refused, and the first other step that failed, which concerns the other months."""
    steps = step_failures(instance, run.run_id)
    if not steps:
        why = _end_of(instance, run)
        return [_Failure(dict.fromkeys(months or [run.job_name], why), "the run as a whole", _DIED)]
    refused = {RAW_ORDERS.to_user_string(), UPLOADS_VALID.name}
    problems = problems_of(instance, run.run_id, months) or {}
    found = [_Failure(dict(sorted(problems.items())), RAW_ORDERS.to_user_string(), _REFUSED)] if problems else []
    others = [(step, why) for step, why in steps if not problems or step not in refused]
    if others:
        step, why = others[0]
        found.append(_Failure({key: why for key in months or [step] if key not in problems}, step, _FAILED))
    return [failure for failure in found if failure.of]


def _end_of(instance: DagsterInstance, run: DagsterRun) -> str:
    """Why a run failed none of whose steps did; where its end gives no reason, the last thing that was noted of it."""
    said = []
    for kind in (DagsterEventType.RUN_FAILURE, DagsterEventType.ENGINE_EVENT):
        entries = instance.all_logs(run.run_id, of_type=kind)
        said += [entry.dagster_event.message or "" for entry in entries[-1:] if entry.dagster_event]
    return next((text for text in said if text and not text.startswith(_NO_REASON)), "Dagster gives no reason")


def _listed(months: Sequence[str]) -> str:
    return (
        ", ".join(months) if len(months) <= _MOST_MONTHS else f"{len(months)} months from {months[0]} to {months[-1]}"
    )


def _reasons(of: Mapping[str, str]) -> str:
    """Each reason once; where there are several, with what it is the reason of."""
    if len(set(of.values())) == 1:
        return next(iter(of.values()))
    shown = [f"{key}: {why}" for key, why in of.items()][:_MOST_REASONS]
    more = f" (and {len(of) - _MOST_REASONS} more)" if len(of) > _MOST_REASONS else ""
    return "; ".join(shown) + more
