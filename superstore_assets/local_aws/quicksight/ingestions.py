"""Ingestions: what a dataset's query gives is loaded into SPICE, one ingestion of a dataset at a time.

A complete ingestion replaces the dataset's rows at once; any other leaves them as they were.
"""

import logging
import re
import shutil
import threading
from dataclasses import asdict
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from superstore_assets.local_aws.athena import Athena, QueryEndedError
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.quicksight.columns import SchemaError, dataset_shape
from superstore_assets.local_aws.quicksight.core import DATA_SET, DATA_SOURCE, INGESTIONS, now, page, shown
from superstore_assets.local_aws.quicksight.data_sources import DataSourcesPart, is_denial, told
from superstore_assets.local_aws.quicksight.spice import Loaded, Spice, load
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.store import Document

logger = logging.getLogger(__name__)

_MOST_REFRESHES = 32
"""Manual refreshes of a dataset in the last 24 hours, in an Enterprise edition (API reference, 'CreateIngestion')."""
_DAY = timedelta(hours=24)

_WAITING = ("INITIALIZED", "QUEUED")
_ACTIVE = (*_WAITING, "RUNNING")

# Athena's codes as IngestionErrorType (user guide, 'SPICE ingestion error codes'); every other is SQL_EXCEPTION.
_ERROR_TYPES = {
    "TABLE_NOT_FOUND": "SQL_TABLE_NOT_FOUND",
    "SCHEMA_NOT_FOUND": "SQL_TABLE_NOT_FOUND",
    "COLUMN_NOT_FOUND": "SQL_SCHEMA_MISMATCH_ERROR",
    "NUMERIC_VALUE_OUT_OF_RANGE": "SQL_NUMERIC_OVERFLOW",
    "EXCEEDED_TIME_LIMIT": "QUERY_TIMEOUT",
}


class _IngestionError(Exception):
    """An ingestion cannot complete; *type* is an IngestionErrorType."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.type = kind


class IngestionsPart(DataSourcesPart):
    """Create, describe, list and cancel ingestions, and run them."""

    def __init__(self, aws: Aws, athena: Athena) -> None:
        super().__init__(aws, athena)
        self._stops: dict[str, threading.Event] = {}

    def CreateIngestion(
        self, call: Call, AwsAccountId: str, DataSetId: str, IngestionId: str, IngestionType: str = "FULL_REFRESH"
    ) -> dict[str, Any]:
        """Start a refresh, or queue it behind the one that runs.

        Refused are an id that was used, and one refresh more than a dataset may have in 24 hours.
        """
        self.allow(call, AwsAccountId, "CreateIngestion", f"dataset/{DataSetId}/ingestion/{IngestionId}")
        if IngestionType != "FULL_REFRESH":
            raise UnsupportedError(f"IngestionType {IngestionType}")
        with self.aws.store.transaction():
            self.find(DATA_SET, DataSetId)
            if self.aws.store.get(INGESTIONS, f"{DataSetId}/{IngestionId}"):
                raise AwsError(
                    "ResourceExistsException", f"Ingestion {IngestionId} already exists", ResourceType="INGESTION"
                )
            self._require_refresh_left(DataSetId)
            ingestion = self.start_ingestion(DataSetId, IngestionId, "FULL_REFRESH")
        return {
            "Status": 201,
            "Arn": ingestion["Arn"],
            "IngestionId": IngestionId,
            "IngestionStatus": ingestion["IngestionStatus"],
        }

    def DescribeIngestion(self, call: Call, AwsAccountId: str, DataSetId: str, IngestionId: str) -> dict[str, Any]:
        """One ingestion."""
        self.allow(call, AwsAccountId, "DescribeIngestion", f"dataset/{DataSetId}/ingestion/{IngestionId}")
        return {"Ingestion": shown(self._ingestion(DataSetId, IngestionId))}

    def ListIngestions(
        self,
        call: Call,
        AwsAccountId: str,
        DataSetId: str,
        MaxResults: int | None = None,
        NextToken: str | None = None,
    ) -> dict[str, Any]:
        """A dataset's ingestions, the newest first."""
        self.allow(call, AwsAccountId, "ListIngestions", f"dataset/{DataSetId}")
        self.find(DATA_SET, DataSetId)
        ingestions = [shown(ingestion) for ingestion in reversed(self._ingestions(DataSetId))]
        return page(ingestions, MaxResults, NextToken, "Ingestions")

    def CancelIngestion(self, call: Call, AwsAccountId: str, DataSetId: str, IngestionId: str) -> dict[str, Any]:
        """Stop an ingestion; the dataset keeps the rows that it had."""
        self.allow(call, AwsAccountId, "CancelIngestion", f"dataset/{DataSetId}/ingestion/{IngestionId}")
        with self.aws.store.transaction():
            ingestion = self._ingestion(DataSetId, IngestionId)
            if ingestion["IngestionStatus"] not in _ACTIVE:
                raise AwsError(self.invalid, f"Ingestion {IngestionId} has ended: {ingestion['IngestionStatus']}.")
            error = {"Type": "INGESTION_CANCELED", "Message": f"Canceled by {call.identity.arn}"}
            self._abandon(DataSetId, ingestion, "CANCELLED", error)
        return {"Arn": ingestion["Arn"], "IngestionId": IngestionId}

    def _require_refresh_left(self, dataset_id: str) -> None:
        """Raise where a dataset has had its manual refreshes, whatever became of them; edits and schedules are none."""
        since = now() - _DAY
        kind = {"RequestSource": "MANUAL", "RequestType": "FULL_REFRESH"}
        manual = [item for item in self._ingestions(dataset_id) if kind.items() <= item.items()]
        if sum(item["CreatedTime"] > since for item in manual) >= _MOST_REFRESHES:
            raise AwsError(
                "LimitExceededException",
                f"Dataset {dataset_id} has been refreshed {_MOST_REFRESHES} times in 24 hours, which is the limit.",
                ResourceType="INGESTION",
            )

    def _ingestion(self, dataset_id: str, ingestion_id: str) -> Document:
        self.find(DATA_SET, dataset_id)
        found = self.aws.store.get(INGESTIONS, f"{dataset_id}/{ingestion_id}")
        if found is None:
            raise AwsError(
                "ResourceNotFoundException", f"Ingestion {ingestion_id} is not found", ResourceType="INGESTION"
            )
        return found

    def _ingestions(self, dataset_id: str) -> list[Document]:
        """A dataset's ingestions, the oldest first."""
        found = [document for _, document in self.aws.store.items(INGESTIONS, f"{dataset_id}/")]
        return sorted(found, key=lambda document: document["CreatedTime"])

    def start_ingestion(
        self, dataset_id: str, ingestion_id: str, request_type: str, request_source: str = "MANUAL"
    ) -> Document:
        """Start an ingestion or queue it; to be called within a transaction."""
        ingestion = {
            "Arn": self.arn(f"dataset/{dataset_id}/ingestion/{ingestion_id}"),
            "IngestionId": ingestion_id,
            "IngestionStatus": "INITIALIZED",
            "CreatedTime": now(),
            "RequestSource": request_source,
            "RequestType": request_type,
        }
        if ahead := [item for item in self._ingestions(dataset_id) if item["IngestionStatus"] in _ACTIVE]:
            ingestion["IngestionStatus"] = "QUEUED"
            ingestion["QueueInfo"] = {
                "WaitingOnIngestion": ahead[-1]["IngestionId"],
                "QueuedIngestion": ingestion_id,
            }
        self.aws.store.put(INGESTIONS, f"{dataset_id}/{ingestion_id}", ingestion)
        self.aws.background(self._work, dataset_id)
        return ingestion

    def supersede(self, dataset_id: str) -> None:
        """End a dataset's ingestions in favour of that of an edit; to be called within a transaction."""
        error = {"Type": "INGESTION_SUPERSEDED", "Message": "The ingestion was superseded by another workflow."}
        for ingestion in self._ingestions(dataset_id):
            if ingestion["IngestionStatus"] in _ACTIVE:
                self._abandon(dataset_id, ingestion, "FAILED", error)

    def forget_ingestions(self, dataset_id: str) -> None:
        """Stop and remove a dataset's ingestions; to be called within a transaction."""
        for ingestion in self._ingestions(dataset_id):
            self._stop(f"{dataset_id}/{ingestion['IngestionId']}")
            self.aws.store.delete(INGESTIONS, f"{dataset_id}/{ingestion['IngestionId']}")

    def _abandon(self, dataset_id: str, ingestion: Document, status: str, error: dict[str, str]) -> None:
        key = f"{dataset_id}/{ingestion['IngestionId']}"
        ingestion.pop("QueueInfo", None)
        self.aws.store.put(INGESTIONS, key, {**ingestion, "IngestionStatus": status, "ErrorInfo": error})
        self._stop(key)

    def _stop(self, key: str) -> None:
        if stop := self._stops.get(key):
            stop.set()

    # The work

    def _work(self, dataset_id: str) -> None:
        """Run the dataset's waiting ingestions, one after the other."""
        while ingestion := self.aws.recorded(lambda: self._next(dataset_id)):
            try:
                self._run(dataset_id, ingestion)
            except Exception:  # it is told as FAILED; the next one does not suffer
                logger.exception("ingestion %s of dataset %s failed", ingestion["IngestionId"], dataset_id)

    def _next(self, dataset_id: str) -> Document | None:
        """The ingestion whose turn it is, now RUNNING; None where another runs or none waits."""
        with self.aws.store.transaction():
            active = [item for item in self._ingestions(dataset_id) if item["IngestionStatus"] in _ACTIVE]
            if not active or any(item["IngestionStatus"] == "RUNNING" for item in active):
                return None
            ingestion = active[0]
            ingestion.pop("QueueInfo", None)
            ingestion |= {"IngestionStatus": "RUNNING", "started": now()}
            key = f"{dataset_id}/{ingestion['IngestionId']}"
            self._stops[key] = threading.Event()
            self.aws.store.put(INGESTIONS, key, ingestion)
        return ingestion

    def _run(self, dataset_id: str, ingestion: Document) -> None:
        key = f"{dataset_id}/{ingestion['IngestionId']}"
        dataset = self.aws.store.get(DATA_SET.collection, dataset_id)
        target = self._folder(dataset_id) / f"{ingestion['IngestionId']}.parquet"
        try:
            if dataset is not None:
                loaded = self._load(dataset, ingestion, target, self._stops[key])
                self._complete(dataset, ingestion, target, loaded)
        except _IngestionError as error:
            self._fail(dataset_id, ingestion, error.type, str(error))
        except Exception as error:
            self._fail(dataset_id, ingestion, "INTERNAL_SERVICE_ERROR", f"{type(error).__name__}: {error}")
            raise
        finally:
            del self._stops[key]
            self.sweep(dataset_id)

    def _load(self, dataset: Document, ingestion: Document, target: Path, stop: threading.Event) -> Loaded:
        shape = dataset_shape(dataset["PhysicalTableMap"], dataset.get("LogicalTableMap", {}))
        source_id = shape.data_source_arn.rpartition("/")[2]
        source = self.aws.store.get(DATA_SOURCE.collection, source_id)
        if source is None:
            raise _IngestionError("DATA_SOURCE_NOT_FOUND", f"DataSource {source_id} is not found")
        try:
            identity = self.run_as(source)
        except AwsError as error:
            raise _IngestionError("FAILURE_TO_ASSUME_ROLE", error.message) from error
        workgroup = source["DataSourceParameters"]["AthenaParameters"]["WorkGroup"]
        sql = f"/* QuickSight {ingestion['IngestionId']} */\n{shape.sql}"
        result = target.with_suffix(".result")
        result.parent.mkdir(parents=True, exist_ok=True)
        try:
            run = self.athena.execute(identity, sql, workgroup, stopped=stop, keep=result)
            return load(result, run.columns, shape.columns, target)
        except AwsError as error:
            denied = error.code == "AccessDeniedException"
            raise _IngestionError("PERMISSION_DENIED" if denied else "SQL_EXCEPTION", error.message) from error
        except QueryEndedError as error:
            kind = _ERROR_TYPES.get(error.reason.partition(":")[0], "SQL_EXCEPTION")
            raise _IngestionError("PERMISSION_DENIED" if is_denial(error.reason) else kind, told(error)) from error
        except SchemaError as error:
            raise _IngestionError("SQL_SCHEMA_MISMATCH_ERROR", str(error)) from error

    def _complete(self, read: Document, ingestion: Document, target: Path, loaded: Loaded) -> None:
        """Make the new file the dataset's rows, unless somebody ended the ingestion meanwhile."""
        dataset_id = read["DataSetId"]
        columns = dataset_shape(read["PhysicalTableMap"], read.get("LogicalTableMap", {})).columns
        with self.aws.store.transaction():
            dataset = self.aws.store.get(DATA_SET.collection, dataset_id)
            if dataset is None or not self._still_running(dataset_id, ingestion):
                return
            dataset["ConsumedSpiceCapacityInBytes"] = loaded.size
            dataset["spice"] = {
                "file": str(target.relative_to(self.aws.home)),
                "ingestion_id": ingestion["IngestionId"],
                "ingested": now(),
                "rows": loaded.rows,
                "columns": [asdict(column) for column in columns],
            }
            self.put(DATA_SET, dataset_id, dataset)
            rows = {
                "RowsIngested": loaded.rows,
                "RowsDropped": loaded.dropped,
                "TotalRowsInDataset": loaded.rows,
            }
            self._end(dataset_id, ingestion, "COMPLETED", {"RowInfo": rows, "IngestionSizeInBytes": loaded.size})

    def _fail(self, dataset_id: str, ingestion: Document, kind: str, message: str) -> None:
        def record() -> bool:
            with self.aws.store.transaction():
                running = self._still_running(dataset_id, ingestion)
                if running:
                    self._end(dataset_id, ingestion, "FAILED", {"ErrorInfo": {"Type": kind, "Message": message}})
                return running

        if self.aws.recorded(record):
            self._alert(dataset_id, ingestion["IngestionId"], f"{kind}: {message}")

    def _still_running(self, dataset_id: str, ingestion: Document) -> bool:
        stored = self.aws.store.get(INGESTIONS, f"{dataset_id}/{ingestion['IngestionId']}")
        return stored is not None and stored["IngestionStatus"] == "RUNNING"

    def _end(self, dataset_id: str, ingestion: Document, status: str, members: Document) -> None:
        seconds = int((now() - ingestion["started"]).total_seconds())
        ended = {**ingestion, **members, "IngestionStatus": status, "IngestionTimeInSeconds": seconds}
        self.aws.store.put(INGESTIONS, f"{dataset_id}/{ingestion['IngestionId']}", ended)

    def _alert(self, dataset_id: str, ingestion_id: str, reason: str) -> None:
        """Tell the dataset's owners by mail, where its refresh properties ask for that: a file in home/mail."""
        dataset = self.find(DATA_SET, dataset_id)
        failure = dataset.get("RefreshProperties", {}).get("FailureConfiguration", {})
        owners = self.owners(DATA_SET, dataset_id)
        if failure.get("EmailAlert", {}).get("AlertStatus") != "ENABLED" or not owners:
            return
        mail = EmailMessage()
        mail["From"] = "no-reply@quicksight.invalid"
        mail["To"] = ", ".join(owners)
        mail["Date"] = now()
        mail["Subject"] = f"Refresh of dataset {' '.join(dataset['Name'].split())} failed"
        mail.set_content(f"Ingestion {ingestion_id} of dataset {dataset_id} failed.\n\n{reason}\n")
        folder = self.aws.home / "mail"
        folder.mkdir(exist_ok=True)
        (folder / f"{_file_name(dataset_id)}-{_file_name(ingestion_id)}.eml").write_bytes(bytes(mail))

    # Files

    def spice(self, dataset_id: str) -> Spice | None:
        """The rows that a dataset has now; None before its first complete ingestion."""
        return Spice.of(self.aws.home, self.find(DATA_SET, dataset_id))

    def _folder(self, dataset_id: str) -> Path:
        return self.aws.home / "spice" / _file_name(dataset_id)

    def sweep(self, dataset_id: str) -> None:
        """Remove the files of a dataset that are not its rows and that no ingestion writes."""
        with self.aws.store.transaction():
            dataset = self.aws.store.get(DATA_SET.collection, dataset_id)
            kept = {self.aws.home / dataset["spice"]["file"]} if dataset and "spice" in dataset else set()
            running = {key.rpartition("/")[2] for key in self._stops if key.startswith(f"{dataset_id}/")}
            folder = self._folder(dataset_id)
            for file in folder.glob("*"):
                if file not in kept and file.stem not in running:
                    file.unlink(missing_ok=True)
            if dataset is None and not running and folder.exists():
                folder.rmdir()

    def recover_ingestions(self) -> None:
        """An ingestion that was not at its end when the server ended has failed; the rows are as before it."""
        error = {"Type": "INTERNAL_SERVICE_ERROR", "Message": "The embedded AWS ended while the ingestion ran."}
        datasets = [dataset_id for dataset_id, _ in self.aws.store.items(DATA_SET.collection)]
        for folder in (self.aws.home / "spice").glob("*"):
            if folder not in map(self._folder, datasets):
                shutil.rmtree(folder)
        for dataset_id in datasets:
            for ingestion in self._ingestions(dataset_id):
                if ingestion["IngestionStatus"] in _ACTIVE:
                    self._abandon(dataset_id, ingestion, "FAILED", error)
            self.sweep(dataset_id)


def _file_name(identifier: str) -> str:
    """An id as the name of a file: letters, digits, '-' and '_' as they are."""
    return re.sub(r"[^\w-]", lambda match: f"%{ord(match[0]):02x}", identifier, flags=re.ASCII)
