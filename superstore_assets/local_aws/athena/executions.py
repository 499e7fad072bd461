"""What is known of each query: its execution as the API shows it, and what reading its result needs."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from superstore_assets.local_aws.athena.failures import SYSTEM, QueryFailedError
from superstore_assets.local_aws.athena.members import invalid
from superstore_assets.local_aws.athena.results import ColumnDetail
from superstore_assets.local_aws.store import Document, Store

KEPT = timedelta(days=45)
"""How long Athena remembers a query."""
LONGEST = timedelta(hours=1)
"""More than a query may run."""
ENDED = ("SUCCEEDED", "FAILED", "CANCELLED")

_EXECUTIONS, _HISTORY, _ACTIVE, _TOKENS = (
    "athena.executions",
    "athena.history",
    "athena.active",
    "athena.tokens",
)


class Executions:
    """The stored executions, by id, by workgroup and by client request token."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.transaction():
            for query_id, _ in store.items(_ACTIVE):
                self._interrupted(query_id)
            for key, entry in store.items(_HISTORY):
                if entry["submitted"] < datetime.now(UTC) - KEPT:
                    self._delete(key, entry["id"])

    def _interrupted(self, query_id: str) -> None:
        """What was waiting or running when the process ended."""
        document = self._store.get(_EXECUTIONS, query_id)
        if document is not None and document["execution"]["Status"]["State"] not in ENDED:
            failure = QueryFailedError("INTERNAL_ERROR: the embedded AWS stopped while the query ran", 100, SYSTEM)
            failure.result = None
            end(document["execution"], failure.state, failure)
            self._store.put(_EXECUTIONS, query_id, document)
        self._store.delete(_ACTIVE, query_id)

    def add(self, document: Document, token: str, parameters: list[str | None]) -> str:
        """Store a new execution and give its id, or the id of the one that this token made before.

        Raises IDEMPOTENT_PARAMETER_MISMATCH where that one had other *parameters*.
        """
        key = hashlib.sha256(token.encode()).hexdigest()
        execution = document["execution"]
        with self._store.transaction():
            before = self._store.get(_TOKENS, key)
            if before is not None:
                if before["parameters"] != parameters:
                    raise invalid("Idempotent parameters do not match", "IDEMPOTENT_PARAMETER_MISMATCH")
                return str(before["id"])
            query_id = str(execution["QueryExecutionId"])
            submitted = execution["Status"]["SubmissionDateTime"]
            newest_first = 10**15 - int(submitted.timestamp() * 1_000_000) % 10**15
            document["token"] = key
            self._store.put(_EXECUTIONS, query_id, document)
            self._store.put(
                _HISTORY,
                f"{execution['WorkGroup']}/{newest_first:015d}/{query_id}",
                {"id": query_id, "submitted": submitted},
            )
            self._store.put(_ACTIVE, query_id, {})
            self._store.put(_TOKENS, key, {"id": query_id, "parameters": parameters})
            return query_id

    def get(self, query_id: str) -> Document:
        """An execution's document; InvalidRequestException where there is none."""
        found = self._store.get(_EXECUTIONS, query_id)
        if found is None:
            raise invalid(f"QueryExecution {query_id} was not found", "QUERY_EXECUTION_NOT_FOUND")
        return found

    def change(self, document: Document) -> None:
        """Store a changed document, unless its workgroup was deleted with its history meanwhile."""
        query_id = document["execution"]["QueryExecutionId"]
        with self._store.transaction():
            if self._store.get(_EXECUTIONS, query_id) is None:
                return
            self._store.put(_EXECUTIONS, query_id, document)
            if document["execution"]["Status"]["State"] in ENDED:
                self._store.delete(_ACTIVE, query_id)

    def ids(self, workgroup: str) -> list[str]:
        """Ids of a workgroup's queries, the newest first."""
        return [str(entry["id"]) for _, entry in self._store.items(_HISTORY, f"{workgroup}/")]

    def like(self, wanted: Document, oldest: datetime) -> Iterator[Document]:
        """The workgroup's queries that were the same and ended well not before *oldest*, the newest first."""
        for _, entry in self._store.items(_HISTORY, f"{wanted['execution']['WorkGroup']}/"):
            if entry["submitted"] < oldest - LONGEST:
                return
            document = self._store.get(_EXECUTIONS, entry["id"])
            if document is None:
                continue
            other = document["execution"]
            status = other["Status"]
            if (
                status["State"] == "SUCCEEDED"
                and status["CompletionDateTime"] >= oldest
                and not other["Statistics"]["ResultReuseInformation"]["ReusedPreviousResult"]
                and _sameness(document) == _sameness(wanted)
            ):
                yield document

    def forget(self, workgroup: str) -> None:
        """Delete a workgroup's queries."""
        with self._store.transaction():
            for key, entry in self._store.items(_HISTORY, f"{workgroup}/"):
                self._delete(key, entry["id"])

    def _delete(self, history_key: str, query_id: str) -> None:
        document = self._store.get(_EXECUTIONS, query_id)
        if document is not None:
            self._store.delete(_TOKENS, document["token"])
        self._store.delete(_EXECUTIONS, query_id)
        self._store.delete(_ACTIVE, query_id)
        self._store.delete(_HISTORY, history_key)


def _sameness(document: Document) -> tuple[Any, ...]:
    """What must agree in a query whose result is to be used again."""
    execution = document["execution"]
    results = {key: value for key, value in execution["ResultConfiguration"].items() if key != "OutputLocation"}
    folder = str(execution["ResultConfiguration"]["OutputLocation"]).rpartition("/")[0]
    members = ("Query", "QueryExecutionContext", "ExecutionParameters", "StatementType", "SubstatementType")
    return (document["text"], folder, results, *(execution.get(member) for member in members))


def end(execution: dict[str, Any], state: str, failure: QueryFailedError | None = None) -> None:
    """Put an execution into its last state."""
    status = execution["Status"]
    status["State"] = state
    status["CompletionDateTime"] = datetime.now(UTC)
    elapsed = status["CompletionDateTime"] - status["SubmissionDateTime"]
    execution["Statistics"]["TotalExecutionTimeInMillis"] = round(elapsed.total_seconds() * 1000)
    if failure is not None:
        status["StateChangeReason"] = failure.reason
        if state == "FAILED":
            status["AthenaError"] = failure.athena_error()


def stored_columns(columns: list[ColumnDetail]) -> list[list[Any]]:
    """Columns as a document keeps them."""
    return [[column.name, column.type, column.precision, column.scale, column.case_sensitive] for column in columns]


def read_columns(stored: list[list[Any]]) -> list[ColumnDetail]:
    """What ``stored_columns`` kept."""
    return [ColumnDetail(*column) for column in stored]
