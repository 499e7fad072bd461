"""The sensor that runs the months whose uploads changed.

The sensor decides from state, never from events: a month is due when the digest of its uploads is not the one that its
raw object was made from, or when it did not get from there to the end of the graph. Messages on the queue only make it
look sooner.
"""

import datetime as dt
import hashlib
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeGuard

from dagster import (
    AssetCheckEvaluation,
    AssetKey,
    AssetObservation,
    DefaultSensorStatus,
    MonthlyPartitionsDefinition,
    RunRequest,
    SensorDefinition,
    SensorEvaluationContext,
    SensorResult,
    SkipReason,
    sensor,
)
from pydantic import BaseModel, Field, ValidationError

from superstore_assets import lake
from superstore_assets.assets import due
from superstore_assets.assets.dataset import refresh_possible
from superstore_assets.assets.keys import DATASET_VIEW, RAW_ORDERS, UPLOADS, view
from superstore_assets.assets.months import DATA_VERSION, last_made, month_partitions, observation, run_tags, versions
from superstore_assets.assets.raw_orders import last_problem
from superstore_assets.assets.uploads import NOT_USED, upload_metadata
from superstore_assets.automation.claims import Claim, claims
from superstore_assets.automation.runs import JOB, WHY, end_dead_runs, last_layer, months_in_flight, ranges
from superstore_assets.resources import AwsUnreachableError, Queue, Storage
from superstore_assets.resources.queue import Notification
from superstore_assets.resources.role_session import NOBODY_THERE
from superstore_assets.resources.storage import NO_UPLOADS, StoredObject, uploads_version
from superstore_assets.settings import Settings

TICK_SECONDS = 10
LISTING_SECONDS = 60
MOST_LISTING_SECONDS = 600
"""How often the uploads are listed without a message having come: each minute for every page (1,000 objects) that the
listing has, ten minutes at most. So a lost message costs a minute, and looking one request a minute."""
SETTLE_SECONDS = 8.0
"""A burst of uploads is over when this long nothing changed, so that it becomes one run,"""
HOLD_SECONDS = 60.0
"""but no month waits longer than this for its burst to end."""
BUDGET_SECONDS = 9.0
"""A tick lists no longer than this and goes on in the next: some deployments end a sensor after 15 s."""
RETRY_PAUSES = (60.0, 300.0, 1800.0, 3600.0)
"""Pauses before a month that failed is tried again; the last one over and over. A month whose uploads were refused for
what is in them rests until they change."""

_MOST_KEYS_SHOWN = 5
_MOST_UNUSED = 100
"""Unused keys that the cursor remembers; S3 lists any further ones too."""


class PendingMonth(BaseModel):
    """A month whose uploads are not (known to be) on the dashboard yet. Times are seconds since the epoch."""

    version: str
    changed: float
    attempts: int = 0
    attempted: float = 0.0
    refused: str | None = None
    """Why its uploads were refused, which another attempt would not change."""


class Cursor(BaseModel):
    """What the sensor remembers between ticks. Losing it costs one listing."""

    listed: float = 0.0
    listing: bool = True
    after: str = ""
    pages: int = 1
    """Pages of the listing, of 1,000 objects."""
    pages_so_far: int = 0
    unused: dict[str, str] = Field(default_factory=dict)
    """Keys that are not used, with the reason, of the last whole listing; and of this one."""
    unused_so_far: dict[str, str] = Field(default_factory=dict)
    months_so_far: list[str] = Field(default_factory=list)
    """The months of the keys listed so far."""
    in_time: str = ""
    """What was last reported of the newest month's being in time."""
    pending: dict[str, PendingMonth] = Field(default_factory=dict)
    receipts: list[str] = Field(default_factory=list)
    """Messages whose outcome this cursor holds; they are deleted once it is stored, in the next tick."""


def build_upload_sensor(settings: Settings, clock: Callable[[], float] = time.time) -> SensorDefinition:
    """The sensor on the uploads; *clock* gives the seconds since the epoch."""
    months, end = month_partitions(settings), last_layer(settings)

    @sensor(
        name="uploads",
        job_name=JOB,
        minimum_interval_seconds=TICK_SECONDS,
        default_status=DefaultSensorStatus.RUNNING,
        description="Runs the months whose uploads changed; see what it waits for in its latest tick.",
    )
    def uploads(context: SensorEvaluationContext, storage: Storage, queue: Queue) -> SensorResult | SkipReason:
        tick = Tick(context, storage, queue, settings, months, end, clock)
        for line in end_dead_runs(context.instance):
            context.log.info(line)  # the end of the run says it too
        try:
            return tick.run()
        except AwsUnreachableError as error:
            return SkipReason(str(error))
        except NOBODY_THERE as error:
            return SkipReason(str(storage.roles.unreachable(error)))

    return uploads


@dataclass
class Tick:
    """One evaluation of the sensor."""

    context: SensorEvaluationContext
    storage: Storage
    queue: Queue
    settings: Settings
    months: MonthlyPartitionsDefinition
    last_layer: AssetKey
    clock: Callable[[], float]
    events: list[AssetObservation | AssetCheckEvaluation] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def run(self) -> SensorResult:
        """Look where there is reason to, and ask for the runs that are due."""
        self.cursor = self._known()
        self.now = self.clock()
        self.queue.delete(self.cursor.receipts)
        notifications = self.queue.receive()
        self.cursor.receipts = [note.receipt for note in notifications]
        self._listen(notifications)
        if self.cursor.listing:
            self._list()
        requests = self._requests()
        for line in self.said:
            self.context.log.info(line)
        skip = None if requests else SkipReason("; ".join(self.said) or "no upload has changed")
        return SensorResult(
            run_requests=requests, skip_reason=skip, asset_events=self.events, cursor=self.cursor.model_dump_json()
        )

    def _known(self) -> Cursor:
        try:
            return Cursor.model_validate_json(self.context.cursor) if self.context.cursor else Cursor()
        except ValidationError:  # a person can set it in the UI
            self.context.log.warning(
                f"this sensor's cursor is none of its own, and is made anew: {self.context.cursor}"
            )
            return Cursor()

    def _listen(self, notifications: Sequence[Notification]) -> None:
        told = any(note.keys for note in notifications)
        wait = min(LISTING_SECONDS * self.cursor.pages, MOST_LISTING_SECONDS)
        if not self.cursor.listing and (told or not 0 <= self.now - self.cursor.listed < wait):
            self.cursor.listing, self.cursor.after, self.cursor.pages_so_far = True, "", 0
            self.cursor.unused_so_far, self.cursor.months_so_far = {}, []

    def _list(self) -> None:
        """List the uploads from where the last tick stopped, as long as the budget lasts.

        Keys come in order, so a month is whole when a key of another has come; a month cut in two is listed again.
        """
        order = self.months.get_partition_keys()
        known, first, last = set(order), order[0], order[-1]
        began, current, previous = time.monotonic(), "", self.cursor.after
        files: list[StoredObject] = []
        whole: dict[str, list[StoredObject]] = {}
        done = True
        for page in self.storage.list_uploads(start_after=self.cursor.after):
            self.cursor.pages_so_far += 1
            for each in page:
                month, reason = lake.upload_place(each.key)
                if month is None or reason or month not in known:
                    if len(self.cursor.unused_so_far) < _MOST_UNUSED:
                        self.cursor.unused_so_far[each.key] = reason or f"its month is not within {first} to {last}"
                elif month != current:
                    if files:
                        whole[current] = files
                    self.cursor.after, current, files = previous, month, [each]
                else:
                    files.append(each)
                previous = each.key
            if whole and time.monotonic() - began > BUDGET_SECONDS:
                done = False
                break
        if done and files:
            whole[current] = files
        self._note(whole)
        if done:
            self.cursor.listing, self.cursor.listed, self.cursor.after = False, self.now, ""
            self.cursor.pages = max(1, self.cursor.pages_so_far)
            self._note_withdrawn(known - set(self.cursor.months_so_far))
            self._report_unused(known)
            self._report_newest()
        else:
            self.said.append(f"listed the uploads up to {self.cursor.after}; going on in the next tick")

    def _note(self, found: dict[str, list[StoredObject]]) -> None:
        """Put the months whose uploads are not on the dashboard among the pending ones, and observe what changed."""
        current = {month: uploads_version(files) for month, files in found.items()}
        self.cursor.months_so_far = sorted({*self.cursor.months_so_far, *found})
        arrived = self._arrived(current)
        seen = versions(self.context.instance, UPLOADS, list(current), observed=True) if current else {}
        for month, version in current.items():
            if seen.get(month) != version:
                self.events.append(observation(UPLOADS, month, version, upload_metadata(found[month])))
            pending = self.cursor.pending.get(month)
            if month in arrived:  # with uploads newer than those that it was pending for, too
                self.cursor.pending.pop(month, None)
            elif pending is None or pending.version != version:
                self.cursor.pending[month] = PendingMonth(version=version, changed=self.now)

    def _note_withdrawn(self, empty: set[str]) -> None:
        """Put those of the months without uploads among the pending ones that still have something in some layer."""
        instance = self.context.instance
        seen, made = versions(instance, UPLOADS, observed=True), versions(instance, RAW_ORDERS)
        raw = self.storage.raw_months()
        had_uploads = {month for month in empty & seen.keys() if seen[month] != NO_UPLOADS}
        for month in sorted(had_uploads):
            self.events.append(observation(UPLOADS, month, NO_UPLOADS, upload_metadata([])))
        arrived = self._arrived(dict.fromkeys(empty & made.keys(), NO_UPLOADS)) - raw
        refused = had_uploads if made or raw else set[str]()  # in a lake without a table nothing shows them
        due = (empty & (raw | made.keys() | refused)) - arrived
        for month in empty & self.cursor.pending.keys() - due:
            del self.cursor.pending[month]
        for month in sorted(due):
            pending = self.cursor.pending.get(month)
            if pending is None or pending.version != NO_UPLOADS:
                self.cursor.pending[month] = PendingMonth(version=NO_UPLOADS, changed=self.now)

    def _arrived(self, current: dict[str, str], layer: AssetKey | None = None) -> set[str]:
        """Those of the months with the given upload versions that got with them to *layer*, or else to the last one."""
        if not current:
            return set()
        instance, names = self.context.instance, list(current)
        published = versions(instance, RAW_ORDERS, names)
        raw, end = last_made(instance, RAW_ORDERS, names), last_made(instance, layer or self.last_layer, names)
        return {
            month
            for month, version in current.items()
            if published.get(month) == version and month in end and end[month] > raw[month]
        }

    def _report_unused(self, known: set[str]) -> None:
        """Say of each key that is not used why, and on its month in the UI, when that changes."""
        unused, before = self.cursor.unused_so_far, self.cursor.unused
        self.cursor.unused, self.cursor.unused_so_far = unused, {}
        if unused:
            shown = "; ".join(f"{key}: {reason}" for key, reason in list(unused.items())[:_MOST_KEYS_SHOWN])
            more = f"; and {len(unused) - _MOST_KEYS_SHOWN} more" if len(unused) > _MOST_KEYS_SHOWN else ""
            self.said.append(f"not used: {shown}{more}")
        if unused == before:
            return
        if unused:
            self.context.log.warning(self.said[-1])
        changed = {lake.upload_place(key)[0] or "" for key, _ in unused.items() ^ before.items()}
        if not changed <= known:  # some are of no month that there is
            named = [f"{key}: {reason}" for key, reason in unused.items() if lake.upload_place(key)[0] not in known]
            self.events.append(AssetObservation(UPLOADS, metadata={NOT_USED: named}))
        seen = versions(self.context.instance, UPLOADS, changed & known, observed=True)
        for month in sorted(changed & known):
            named = [f"{key}: {reason}" for key, reason in unused.items() if lake.upload_place(key)[0] == month]
            now = next((event for event in self.events if _is_of(event, month)), None)
            version = (now.tags or {})[DATA_VERSION] if now else seen.get(month, NO_UPLOADS)
            told = {**(now.metadata if now else {}), NOT_USED: named}
            self.events = [event for event in self.events if event is not now]
            self.events.append(observation(UPLOADS, month, version, told))

    def _report_newest(self) -> None:
        """Say whether the newest month came in time, when that changes."""
        today = dt.datetime.fromtimestamp(self.now, dt.UTC).date()
        found = due.verdict(self.settings, max(self.cursor.months_so_far, default=None), today)
        if found.description != self.cursor.in_time:
            self.cursor.in_time = found.description
            self.events.append(due.evaluation(found))
            if not found.passed:
                self.context.log.warning(found.description)

    def _requests(self) -> list[RunRequest]:
        pending = self.cursor.pending
        for month in self._arrived({month: waiting.version for month, waiting in pending.items()}):
            del pending[month]
        self._await_refresh()
        running = months_in_flight(self.context.instance, self.months) if pending else set()
        due = [month for month in sorted(pending) if month not in running and self._is_due(month)]
        if busy := running & pending.keys():
            self.said.append(f"waiting for runs of {_listed(busy)}")
        fresh = [waiting for month in due if not (waiting := pending[month]).attempts]
        if fresh and not self._settled(fresh):
            self.said.append(f"uploads of {_listed(due)} changed; waiting for the last of them")
            return []
        with claims(self.context.instance, self.now) as held:
            mine = [month for month in due if self._claim(month, held)]
        requests = []
        order = self.months.get_partition_keys()
        stretches = ranges(mine, order, self._between(mine, running) if mine else ())
        if len(stretches) > 1:
            self.said.append(
                f"{len(stretches)} runs: a run of Dagster carries one unbroken stretch of months, and not all of those"
                " between are there and well, or they are many"
            )
        for first, last in stretches:
            # The key only keeps a tick that is evaluated again after a crash from starting the same run twice.
            chosen = [f"{month} {pending[month].version} {pending[month].attempted}\n" for month in mine]
            key = hashlib.sha256("".join([first, last, *chosen]).encode()).hexdigest()[:32]
            own = [month for month in mine if first <= month <= last]
            along = [month for month in order if first <= month <= last and month not in own]
            why = self._why(own) + (f"; {_listed(along)} is run along" if along else "")
            requests.append(RunRequest(run_key=key, tags={**run_tags(first, last), WHY: why}))
        return requests

    def _between(self, mine: Sequence[str], running: set[str]) -> set[str]:
        """The months between *mine* that are there and well: making them again changes nothing."""
        others = [month for month in self.cursor.months_so_far if mine[0] < month < mine[-1]]
        candidates = set(others) - self.cursor.pending.keys() - running
        return self._arrived(versions(self.context.instance, UPLOADS, candidates, observed=True))

    def _await_refresh(self) -> None:
        """Note which months have all but the refresh that QuickSight does not take yet, and when it takes it."""
        tried = {month: waiting.version for month, waiting in self.cursor.pending.items() if waiting.attempts}
        self.refresh_possible = refresh_possible(self.context.instance) if tried else 0.0
        self.but_refreshed = self._arrived(tried, view(DATASET_VIEW)) if self.refresh_possible else set[str]()
        if self.but_refreshed and self.now < self.refresh_possible:
            possible = dt.datetime.fromtimestamp(self.refresh_possible, dt.UTC)
            self.said.append(
                f"{_listed(self.but_refreshed)} waits for QuickSight, which may take the next refresh at"
                f" {possible:%H:%M UTC on %Y-%m-%d} (32 in 24 hours)"
            )

    def _why(self, months: Sequence[str]) -> str:
        again = [month for month in months if self.cursor.pending[month].attempts > 1]
        gone = [month for month in months if self.cursor.pending[month].version == NO_UPLOADS and month not in again]
        fresh = [month for month in months if month not in again and month not in gone]
        attempts = max((self.cursor.pending[month].attempts for month in again), default=0)
        said = [f"uploads of {_listed(fresh)} changed"] if fresh else []
        if gone:
            said.append(f"uploads of {_listed(gone)} were deleted, so it is withdrawn")
        if again:
            said.append(f"{_listed(again)} did not get through, attempt {attempts}")
        return "; ".join(said)

    def _claim(self, month: str, held: dict[str, Claim]) -> bool:
        """Note that *month* is asked for now, unless another tick asked for the same a moment ago."""
        waiting, other = self.cursor.pending[month], held.get(month)
        if other and other.version == waiting.version and other.attempts > waiting.attempts:
            waiting.attempts, waiting.attempted = other.attempts, other.attempted
            self.said.append(f"{month} has been asked for by another tick; is a second Dagster daemon running?")
            return False
        waiting.attempts, waiting.attempted = waiting.attempts + 1, self.now
        held[month] = Claim(version=waiting.version, attempts=waiting.attempts, attempted=self.now)
        return True

    def _is_due(self, month: str) -> bool:
        waiting = self.cursor.pending[month]
        if not waiting.attempts:
            return True
        if not waiting.refused:
            waiting.refused = last_problem(self.context.instance, month, waiting.attempted)
        if waiting.refused:
            self.said.append(f"{month} rests until its uploads change: {waiting.refused}")
            return False
        if month in self.but_refreshed and waiting.attempted < self.refresh_possible:
            return self.now >= self.refresh_possible
        left = waiting.attempted + RETRY_PAUSES[min(waiting.attempts, len(RETRY_PAUSES)) - 1] - self.now
        if left > 0:
            self.said.append(f"{month} did not get through; asking for it again in {left:.0f} s")
        return left <= 0

    def _settled(self, fresh: Iterable[PendingMonth]) -> bool:
        changes = [waiting.changed for waiting in fresh]
        return self.now - max(changes) >= SETTLE_SECONDS or self.now - min(changes) >= HOLD_SECONDS


def _is_of(event: AssetObservation | AssetCheckEvaluation, month: str) -> TypeGuard[AssetObservation]:
    return isinstance(event, AssetObservation) and event.partition == month


def _listed(months: Iterable[str]) -> str:
    every = sorted(months)
    return ", ".join(every) if len(every) <= 6 else f"{len(every)} months from {every[0]} to {every[-1]}"
