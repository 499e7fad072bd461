"""Months as partitions, and how one run says truthfully which of its months each layer got.

Dagster takes the one output of a step as a materialisation of every partition of its run, with one data version: a run
whose March file is bad would show March as fresh. So a step here reports each month that it really made, with that
month's own data version, and keeps its output silent. A month that was planned and not made is shown as failed once the
run has failed, which the check `uploads_valid` sees to.

Dagster has no public way to do either, so this is the one module that knows how it works inside: data versions by
partition (dagster-io/dagster#34013), and one run of many partitions of which some fail (#17836, #21072, #18649).
`superstore_assets_tests/test_dagster_contract.py` holds Dagster to every thing that is assumed here.
"""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dagster import (
    AssetCheckEvaluation,
    AssetCheckExecutionContext,
    AssetCheckKey,
    AssetCheckSeverity,
    AssetExecutionContext,
    AssetKey,
    AssetMaterialization,
    AssetObservation,
    AssetRecordsFilter,
    DagsterEventType,
    DagsterInstance,
    EventLogRecord,
    MaterializeResult,
    MonthlyPartitionsDefinition,
    OpExecutionContext,
    Output,
)
from dagster._core.definitions.asset_checks.asset_check_evaluation import AssetCheckEvaluationTargetMaterializationData
from dagster._core.definitions.source_asset import SYSTEM_METADATA_KEY_SOURCE_ASSET_OBSERVATION

from superstore_assets.settings import Settings

MONTH_FORMAT = "%Y-%m"

# What Dagster calls the tags that it stores with events and runs.
DATA_VERSION = "dagster/data_version"
_CODE_VERSION = "dagster/code_version"
_OWN_VERSION = "dagster/data_version_is_user_provided"
_INPUT_VERSION = "dagster/input_data_version/"
_INPUT_EVENT = "dagster/input_event_pointer/"
_FIRST_MONTH = "dagster/asset_partition_range_start"
_LAST_MONTH = "dagster/asset_partition_range_end"
_ONE_MONTH = "dagster/partition"

_MADE, _SEEN = DagsterEventType.ASSET_MATERIALIZATION, DagsterEventType.ASSET_OBSERVATION

Metadata = Mapping[str, Any]
Context = OpExecutionContext | AssetExecutionContext


def month_partitions(settings: Settings) -> MonthlyPartitionsDefinition:
    """The months of *settings*; without a last one, up to and with the current month."""
    if settings.last_month is None:
        return MonthlyPartitionsDefinition(settings.first_month, fmt=MONTH_FORMAT, end_offset=1)
    year, month = map(int, settings.last_month.split("-"))
    following = f"{year + month // 12}-{month % 12 + 1:02d}"
    return MonthlyPartitionsDefinition(settings.first_month, end_date=following, fmt=MONTH_FORMAT)


def run_tags(first: str, last: str) -> dict[str, str]:
    """The tags of a run of the months from *first* to *last*."""
    return {_FIRST_MONTH: first, _LAST_MONTH: last}


def run_months(tags: Mapping[str, str]) -> tuple[str, str] | None:
    """First and last month of the run with *tags*, whoever asked for it; None where it is about no months."""
    first = tags.get(_FIRST_MONTH) or tags.get(_ONE_MONTH)
    return (first, tags.get(_LAST_MONTH) or first) if first else None


def made_in_run(context: Context, upstream: AssetKey) -> list[str]:
    """The months that a step has to work on: those of the run that *upstream* got in it.

    Where the run does not make *upstream* (a step runs only after it got at least one month), nor a run that it goes on
    with, all months of the run.
    """
    months = list(context.partition_keys)
    for run_id in goes_on_with(context.instance, context.run.run_id):
        made = {record.partition_key for record in records_of_run(context.instance, run_id, _MADE, upstream)}
        if made:
            return [month for month in months if month in made]
    return months


def goes_on_with(instance: DagsterInstance, run_id: str) -> Iterator[str]:
    """The run itself and, where it is a re-execution, those whose steps it does not repeat, the last one first.

    A re-execution from failure runs the steps that failed or were skipped; what the others did is in the runs before,
    and Dagster hands on none of it but their outputs (dagster-io/dagster#2989).
    """
    following: str | None = run_id
    while following:
        yield following
        run = instance.get_run_by_id(following)
        following = run.parent_run_id if run else None


def run_records(context: Context, kind: DagsterEventType, asset: AssetKey) -> list[EventLogRecord]:
    """The events of one *kind* about *asset* in the run of *context*."""
    return records_of_run(context.instance, context.run.run_id, kind, asset)


def records_of_run(
    instance: DagsterInstance, run_id: str, kind: DagsterEventType, asset: AssetKey
) -> list[EventLogRecord]:
    """The events of one *kind* about *asset* in a run."""
    run = instance.get_run_record_by_id(run_id)
    since = run.create_timestamp.timestamp() if run else None
    records = _records(instance, kind, AssetRecordsFilter(asset, after_timestamp=since))
    return [record for record in records if record.run_id == run_id]


def versions(
    instance: DagsterInstance, asset: AssetKey, months: Collection[str] | None = None, *, observed: bool = False
) -> dict[str, str]:
    """The data version of each month as it was last made (or *observed*); months without one are left out."""
    if months is not None and not months:
        return {}
    tags = instance.event_log_storage.get_latest_tags_by_partition(
        asset, _SEEN if observed else _MADE, [DATA_VERSION], None if months is None else list(months)
    )
    return {month: found[DATA_VERSION] for month, found in tags.items() if DATA_VERSION in found}


def last_made(instance: DagsterInstance, asset: AssetKey, months: Collection[str] | None = None) -> Mapping[str, int]:
    """The storage id of each month's last materialisation: a later event has a greater one."""
    return instance.get_latest_storage_id_by_partition(asset, _MADE, None if months is None else set(months))


def last_materialisations(
    instance: DagsterInstance, asset: AssetKey, months: Collection[str]
) -> dict[str, AssetMaterialization]:
    """Each month's last materialisation; months without one are left out."""
    records = _last_records(instance, asset, months)
    return {month: found for month, record in records.items() if (found := record.asset_materialization)}


def _last_records(instance: DagsterInstance, asset: AssetKey, months: Collection[str]) -> dict[str, EventLogRecord]:
    ids = last_made(instance, asset, months)
    wanted = AssetRecordsFilter(asset, storage_ids=list(ids.values()))
    records = _records(instance, _MADE, wanted) if ids else []
    return {record.partition_key: record for record in records if record.partition_key}


def observation(asset: AssetKey, month: str, version: str, metadata: Metadata) -> AssetObservation:
    """That *month* of the external *asset* has been seen with the data version *version*."""
    tags = {DATA_VERSION: version, _OWN_VERSION: "true"}
    return AssetObservation(asset, partition=month, metadata=metadata, tags=tags)


def made(
    context: AssetExecutionContext,
    months: Mapping[str, Metadata],
    *,
    metadata: Metadata | None = None,
    own_versions: Mapping[str, str] | None = None,
) -> Iterator[AssetMaterialization | MaterializeResult[Any]]:
    """Report that this step's asset was made for *months* (with each one's metadata) and for no other.

    *metadata* goes to every month. A month's data version is *own_versions*' or else follows from the asset's code
    version and its upstream versions.
    """
    asset = context.asset_key
    definition = context.assets_def
    upstream = sorted(definition.asset_deps[asset])
    given = {key: _upstream(context.instance, key, months) for key in upstream}
    code = definition.code_versions_by_key[asset] or context.run.run_id
    for month, its_own in months.items():
        inputs = {key: given[key][month] for key in upstream if month in given[key]}
        version = (own_versions or {}).get(month) or _version(code, inputs)
        tags = {DATA_VERSION: version, _CODE_VERSION: code}
        if own_versions is not None:
            tags[_OWN_VERSION] = "true"
        for key, found in inputs.items():
            tags[_INPUT_VERSION + key.to_user_string()] = found.version
            tags[_INPUT_EVENT + key.to_user_string()] = str(found.storage_id)
        yield AssetMaterialization(asset, partition=month, metadata={**(metadata or {}), **its_own}, tags=tags)
    yield MaterializeResult(metadata={SYSTEM_METADATA_KEY_SOURCE_ASSET_OBSERVATION: True})


@dataclass(frozen=True)
class Verdict:
    """What a check says of one month."""

    passed: bool
    description: str
    metadata: Metadata | None = None


def evaluations(
    context: Context,
    check: AssetCheckKey,
    verdicts: Mapping[str, Verdict],
    *,
    blocking: bool = False,
    severity: AssetCheckSeverity = AssetCheckSeverity.ERROR,
) -> Iterator[AssetCheckEvaluation]:
    """The results of *check* month by month, in a run that has many (an `AssetCheckResult` is for all of them)."""
    targets = {
        month: AssetCheckEvaluationTargetMaterializationData(
            storage_id=record.storage_id,
            run_id=record.event_log_entry.run_id,
            timestamp=record.event_log_entry.timestamp,
        )
        for month, record in _last_records(context.instance, check.asset_key, verdicts).items()
    }
    for month, verdict in verdicts.items():
        yield AssetCheckEvaluation(
            asset_key=check.asset_key,
            check_name=check.name,
            passed=verdict.passed,
            description=verdict.description,
            metadata=verdict.metadata,
            blocking=blocking,
            severity=severity,
            partition=month,
            target_materialization_data=targets.get(month),
        )


def done(context: AssetCheckExecutionContext) -> Output[None]:
    """The output of a check's own step: evaluations that name their month are no output to Dagster."""
    return Output(None, output_name=context.op_execution_context.op_def.output_defs[0].name)


def _records(instance: DagsterInstance, kind: DagsterEventType, wanted: AssetRecordsFilter) -> list[EventLogRecord]:
    """Every record of *kind* that *wanted* lets through; Dagster gives them by pages."""
    fetch = instance.fetch_materializations if kind == _MADE else instance.fetch_observations
    page = fetch(wanted, limit=1000)
    found = list(page.records)
    while page.has_more:
        page = fetch(wanted, limit=1000, cursor=page.cursor)
        found += page.records
    return found


@dataclass(frozen=True)
class _Input:
    version: str
    storage_id: int


def _upstream(instance: DagsterInstance, asset: AssetKey, months: Collection[str]) -> dict[str, _Input]:
    """The current version of each month of an upstream asset, made or, where it is external, observed."""
    for kind, observed in ((_MADE, False), (_SEEN, True)):
        ids = instance.get_latest_storage_id_by_partition(asset, kind, set(months))
        if ids:
            found = versions(instance, asset, months, observed=observed)
            return {month: _Input(version, ids[month]) for month, version in found.items() if month in ids}
    return {}


def _version(code: str, inputs: Mapping[AssetKey, _Input]) -> str:
    """A data version that changes when the code's version or an upstream asset's does."""
    upstream = sorted((key.to_user_string(), found.version) for key, found in inputs.items())
    return hashlib.sha256(json.dumps([code, upstream]).encode()).hexdigest()
