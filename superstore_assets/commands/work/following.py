"""What Dagster does, in lines a person can read: what the sensor asks for and why, and what came of each run."""

import datetime as dt
from collections.abc import Callable, Iterator

from dagster import DagsterEventType, DagsterInstance, DagsterRunStatus, RunRecord, RunsFilter

from superstore_assets.assets.months import run_months
from superstore_assets.automation.runs import WHY, step_failures

_ENDED = {
    DagsterRunStatus.SUCCESS: "succeeded in",
    DagsterRunStatus.FAILURE: "failed after",
    DagsterRunStatus.CANCELED: "was cancelled after",
}
_MOST_REASONS = 3
_OVERLAP = dt.timedelta(seconds=10)


class Runs:
    """Tells *say* of the runs on *instance* that are asked for and end from now on, each once."""

    def __init__(self, instance: DagsterInstance, say: Callable[[str], None]) -> None:
        self._instance = instance
        self._say = say
        self._since = dt.datetime.now(dt.UTC)
        self._asked: set[str] = set()
        self._ended: set[str] = set()

    def look(self) -> None:
        """Tell what happened since the last look."""
        seen = self._instance.get_run_records(RunsFilter(updated_after=self._since))
        for record in sorted(seen, key=lambda record: record.storage_id):
            run = record.dagster_run
            if run.run_id not in self._asked:
                self._asked.add(run.run_id)
                if why := run.tags.get(WHY):
                    self._say(f"asked for run {run.run_id[:8]} of {_months(record)}: {why}")
            if run.is_finished and run.run_id not in self._ended:
                self._ended.add(run.run_id)
                self._say(f"run {run.run_id[:8]} of {_months(record)} {self._result(record)}")
            self._since = max(self._since, record.update_timestamp - _OVERLAP)

    def _result(self, record: RunRecord) -> str:
        run = record.dagster_run
        seconds = (record.end_time or 0) - (record.start_time or record.end_time or 0)
        said = f"{_ENDED[run.status]} {seconds:.0f} s"
        if run.status != DagsterRunStatus.FAILURE:
            return said
        reasons = list(self._reasons(run.run_id))
        more = f" (and {len(reasons) - _MOST_REASONS} more)" if len(reasons) > _MOST_REASONS else ""
        return f"{said}: {'; '.join(reasons[:_MOST_REASONS])}{more}"

    def _reasons(self, run_id: str) -> Iterator[str]:
        failed = step_failures(self._instance, run_id)
        yield from (f"{step}: {why}" for step, why in failed)
        if not failed:
            for entry in self._instance.all_logs(run_id, of_type=DagsterEventType.RUN_FAILURE):
                yield (entry.dagster_event and entry.dagster_event.message) or entry.user_message


def _months(record: RunRecord) -> str:
    stretch = run_months(record.dagster_run.tags)
    if stretch is None:
        return "no month"
    first, last = stretch
    return first if first == last else f"{first} to {last}"
