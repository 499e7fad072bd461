"""Running queries: a queue, a few workers, and the run of one statement as its caller."""

import contextlib
import functools
import logging
import queue
import secrets
import shutil
import sqlite3
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
from ministack.core.responses import request_scope
from ministack.services import cloudwatch

from superstore_assets.local_aws.athena import results, sql
from superstore_assets.local_aws.athena.catalogue import Catalogue
from superstore_assets.local_aws.athena.destinations import Destinations
from superstore_assets.local_aws.athena.dml import CreateTableAs, Insert, Unload, Write
from superstore_assets.local_aws.athena.engines import (
    STACK_BYTES,
    TIMEOUT_SECONDS,
    Engine,
    Running,
    is_crowded,
    memory_limit,
)
from superstore_assets.local_aws.athena.executions import Executions, end, stored_columns
from superstore_assets.local_aws.athena.failures import (
    QueryFailedError,
    cancelled,
    engine_failure,
    internal_failure,
    out_of_memory,
    output_denied,
    timed_out,
)
from superstore_assets.local_aws.athena.members import key_arn
from superstore_assets.local_aws.athena.parts import literal, quoted
from superstore_assets.local_aws.athena.results import ColumnDetail
from superstore_assets.local_aws.athena.scans import Meter, Tables
from superstore_assets.local_aws.athena.statements import Statements
from superstore_assets.local_aws.athena.writes import Writer
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.glue import Glue
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.objects import split_uri
from superstore_assets.local_aws.store import Document

logger = logging.getLogger(__name__)

MOST_RUNNING = 8
"""Queries that run at a time: small ones need not wait for a few that take long."""
MOST_ACTIVE = 200
"""Queries that may wait and run at a time: the quota of active DML queries in most regions."""
_BLOCK = 5000


@dataclass
class Job:
    """A query on its way through this process."""

    identity: Identity
    statement: sql.Statement | Write
    document: Document
    meter: Meter
    publish_metrics: bool
    action: Callable[[], None] | None = None
    """What it does instead of a statement: PREPARE and DEALLOCATE."""
    keep: Path | None = None
    """Where the typed result is wanted too, as Parquet."""
    columns: tuple[sql.Column, ...] = ()
    running: Running = field(default_factory=Running)
    ended: threading.Event = field(default_factory=threading.Event)

    @property
    def execution(self) -> dict[str, Any]:
        """The execution as the API shows it."""
        execution: dict[str, Any] = self.document["execution"]
        return execution

    @property
    def database(self) -> str | None:
        """The database in which bare names are looked up."""
        database: str | None = self.execution["QueryExecutionContext"].get("Database")
        return database


class Queries:
    """Accepts queries, runs a few at a time, in the order in which they came."""

    def __init__(self, aws: Aws, glue: Glue, executions: Executions) -> None:
        self._aws = aws
        self._glue = glue
        self._executions = executions
        self._tables = Tables(aws.objects, aws.home / "cache" / "athena")
        self._waiting: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._jobs: dict[str, Job] = {}
        self._lock = threading.Lock()
        self._workers = 0
        self._idle = 0

    def submit(self, job: Job, token: str, parameters: list[str | None]) -> str:
        """Queue a query and give its id; the id of the earlier query where *token* was used before."""
        with self._lock:
            if len(self._jobs) >= MOST_ACTIVE:
                raise AwsError(
                    "TooManyRequestsException",
                    "You have exceeded the limit for the number of queries you can run concurrently. Please reduce the"
                    " number of concurrent queries submitted by this account.",
                    Reason="CONCURRENT_QUERY_LIMIT_EXCEEDED",
                )
            wanted = job.execution["QueryExecutionId"]
            query_id = self._executions.add(job.document, token, parameters)
            if query_id == wanted:
                self._jobs[query_id] = job
                self._waiting.put(job)
                if self._waiting.qsize() > self._idle and self._workers < MOST_RUNNING:
                    self._start_worker()
            return query_id

    def _start_worker(self) -> None:
        """Start one more worker, under the lock."""
        self._workers += 1
        before = threading.stack_size(STACK_BYTES)
        try:
            # A daemon thread: a long query does not keep the process from ending.
            threading.Thread(target=self._work, name=f"athena-{self._workers}", daemon=True).start()
        finally:
            threading.stack_size(before)

    def stop(self, query_id: str) -> None:
        """Cancel a query that waits or runs; one that has ended stays as it is."""
        with self._lock:
            job = self._jobs.get(query_id)
            if job is None:
                return
            job.meter.stopped.set()
            waits = job.execution["Status"]["State"] == "QUEUED"
        if waits:
            self._end(job, cancelled("Query cancelled by user"))

    def _work(self) -> None:
        engine = Engine(self._tables.folder(""))
        while True:
            with self._lock:
                self._idle += 1
            job = self._waiting.get()
            with self._lock:
                self._idle -= 1
                if job.ended.is_set():
                    continue
                job.execution["Status"]["State"] = "RUNNING"
            self._aws.recorded(functools.partial(self._executions.change, job.document))
            watch = threading.Thread(target=_interrupt_when_stopped, args=(job,), daemon=True)
            watch.start()
            self._aws.recorded(functools.partial(self._end, job, self._outcome(job, engine)))

    def _outcome(self, job: Job, engine: Engine) -> QueryFailedError | None:
        failure = self._failure(job, engine)
        if failure is not None and failure.state == "FAILED":
            failure.reason += _advice(job)
        return failure

    def _failure(self, job: Job, engine: Engine) -> QueryFailedError | None:
        try:
            self._run(job, engine)
        except QueryFailedError as failure:
            return failure
        except sql.QueryError as error:
            return _stopped(job) or engine_failure(error)
        except duckdb.Error as error:
            return _stopped(job) or engine_failure(sql.describe(error))
        except MemoryError:
            return out_of_memory(memory_limit())
        except UnsupportedError as error:
            return engine_failure(sql.QueryError("NOT_SUPPORTED", str(error)))
        except (AwsError, OSError) as error:
            return internal_failure(str(error))
        except Exception as error:  # noqa: BLE001  # a worker must outlive any query
            return internal_failure(f"{type(error).__name__}: {error}")
        return None

    def _end(self, job: Job, failure: QueryFailedError | None) -> None:
        """Record how a query ended; where the disk does not take that, it has not ended yet."""
        with self._lock:
            if job.ended.is_set():
                return
            execution = job.execution
            end(execution, failure.state if failure else "SUCCEEDED", failure)
            execution["Statistics"]["DataScannedInBytes"] = job.meter.bytes_scanned
            self._executions.change(job.document)
            self._jobs.pop(execution["QueryExecutionId"], None)
            job.ended.set()
        if job.publish_metrics:
            try:
                self._publish(execution)
            except (AwsError, OSError, sqlite3.Error):
                logger.exception("the metrics of query %s are lost", execution["QueryExecutionId"])

    def _publish(self, execution: dict[str, Any]) -> None:
        """The metrics of the Athena user guide, "List of CloudWatch metrics and dimensions for Athena"."""
        statistics = execution["Statistics"]
        state = execution["Status"]["State"]
        dimensions = {
            "WorkGroup": execution["WorkGroup"],
            "QueryType": execution["StatementType"],
            "QueryState": "CANCELED" if state == "CANCELLED" else state,
        }
        values = {
            "ProcessedBytes": ("DataScannedInBytes", "Bytes"),
            "TotalExecutionTime": ("TotalExecutionTimeInMillis", "Milliseconds"),
            "EngineExecutionTime": ("EngineExecutionTimeInMillis", "Milliseconds"),
            "QueryQueueTime": ("QueryQueueTimeInMillis", "Milliseconds"),
            "QueryPlanningTime": ("QueryPlanningTimeInMillis", "Milliseconds"),
            "ServiceProcessingTime": ("ServiceProcessingTimeInMillis", "Milliseconds"),
        }
        with request_scope(self._aws.account, self._aws.region):
            for metric, (member, unit) in values.items():
                if member in statistics:
                    cloudwatch.record_metric("AWS/Athena", metric, statistics[member], unit, dimensions)

    def _run(self, job: Job, engine: Engine) -> None:
        """Run one statement and write its result."""
        started = time.monotonic()
        execution = job.execution
        statistics = execution["Statistics"]
        queued = datetime.now(UTC) - execution["Status"]["SubmissionDateTime"]
        statistics["QueryQueueTimeInMillis"] = round(queued.total_seconds() * 1000)
        uri = execution["ResultConfiguration"]["OutputLocation"]
        bucket, key = split_uri(uri)
        encryption_key = key_arn(execution["ResultConfiguration"], self._aws.region, self._aws.account)
        if job.identity.denial("s3:PutObject", f"arn:aws:s3:::{bucket}/{key}") or (
            encryption_key and job.identity.denial("kms:GenerateDataKey", encryption_key)
        ):
            raise output_denied(uri)
        try:
            if isinstance(job.statement, sql.Select):
                done = self._select(job, job.statement, engine)
            elif job.action is not None:
                commit = functools.partial(_act, job.action)
                done = _Done(b"", None, None, execution["QueryExecutionId"], commit=commit)
            elif isinstance(job.statement, Write):
                done = self._write(job, job.statement, engine)
            else:
                made = Statements(self._aws, self._glue, job.identity, job.database).run(job.statement)
                done = _Done(made.body, made.columns, made.update_count, execution["QueryExecutionId"])
        except QueryFailedError as failure:
            if failure.result is not None:
                self._put(job, uri, failure.result.encode(), "application/octet-stream")
            raise
        finally:
            statistics["EngineExecutionTimeInMillis"] = round((time.monotonic() - started) * 1000)
        processing = time.monotonic()
        job.meter.check()
        if done.reused is not None:
            execution["ResultConfiguration"] = done.reused["execution"]["ResultConfiguration"]
            statistics["ResultReuseInformation"] = {"ReusedPreviousResult": True}
            job.document |= {
                member: done.reused[member] for member in ("columns", "update_count", "output_rows", "output_bytes")
            }
            return
        kind = "application/octet-stream"
        if done.manifest is not None:
            statistics["DataManifestLocation"] = f"{uri}-manifest.csv"
            self._put(job, f"{uri}-manifest.csv", done.manifest, kind)
        if done.body is not None:
            self._put(job, uri, done.body, kind)
        job.document["update_count"] = done.update_count
        job.document["without_body"] = done.body is None
        if done.columns is not None:
            job.document["columns"] = stored_columns(done.columns)
            metadata = results.metadata(done.engine_id, done.columns, done.updated)
            self._put(job, f"{uri}.metadata", metadata, kind)
        done.commit()
        statistics["ServiceProcessingTimeInMillis"] = round((time.monotonic() - processing) * 1000)

    def _put(self, job: Job, uri: str, body: bytes, content_type: str) -> None:
        try:
            self._aws.objects.put(job.identity, *split_uri(uri), body, content_type)
        except AwsError as error:
            if error.code == "AccessDeniedException":
                raise output_denied(uri) from error
            raise

    def _select(self, job: Job, select: sql.Select, engine: Engine) -> "_Done":
        """Plan a query, provide what it scans, and run it."""
        planning = time.monotonic()
        catalogue = Catalogue(self._glue.catalogue, job.identity)
        plan = sql.analyse(select, catalogue, job.database)
        job.columns = plan.columns
        _planned(job, planning)
        if job.keep is None and (former := self._former_result(job)) is not None:
            return _Done(None, None, 0, "", reused=former)
        with self._scanned(job, plan, catalogue, engine) as (connection, folder):
            body, rows = _csv(job, connection, plan, folder / "result.parquet")
            if job.keep is not None:
                shutil.move(folder / "result.parquet", job.keep)
        job.document |= {"output_rows": rows, "output_bytes": len(body)}
        return _Done(body, [results.column_detail(column) for column in plan.columns], 0, _engine_id())

    def _former_result(self, job: Job) -> Document | None:
        """The newest execution whose result may be taken for this query's.

        Source: Athena user guide, "Reuse query results in Athena".
        """
        reuse = job.execution["ResultReuseConfiguration"]["ResultReuseByAgeConfiguration"]
        if not reuse["Enabled"]:
            return None
        oldest = datetime.now(UTC) - timedelta(minutes=reuse["MaxAgeInMinutes"])
        for document in self._executions.like(job.document, oldest):
            uri = document["execution"]["ResultConfiguration"]["OutputLocation"]
            try:
                self._aws.objects.head(job.identity, *split_uri(uri))
            except AwsError:
                continue  # which the caller may not read, or nobody any more
            return document
        return None

    def _write(self, job: Job, write: Write, engine: Engine) -> "_Done":
        """Plan a statement that writes rows, and write them; the catalogue learns of them when all else is done."""
        planning = time.monotonic()
        engine_id = _engine_id()
        catalogue = Catalogue(self._glue.catalogue, job.identity)
        destinations = Destinations(self._glue.catalogue, self._aws.store, job.identity, job.database, catalogue)
        to = destinations.of(write, job.execution["ResultConfiguration"]["OutputLocation"], engine_id)
        _planned(job, planning)
        kind = {CreateTableAs: "CREATE TABLE", Insert: "INSERT", Unload: "UNLOAD"}[type(write)]
        columns = [results.ColumnDetail("rows", "bigint", 19, 0, False)]
        if to is None:
            return _Done(None, columns, 0, engine_id, updated=(kind, 0))
        with self._scanned(job, to.plan, catalogue, engine) as (connection, folder):
            writer = Writer(self._aws.objects, job.identity, connection, folder, job.meter, engine_id)
            writer.check(to)
            written = writer.write(to)
        job.document |= {"output_rows": written.rows, "output_bytes": written.size}
        manifest = "".join(f"{uri}\n" for uri in written.uris).encode()
        return _Done(
            None,
            columns,
            written.rows,
            engine_id,
            None if isinstance(write, Insert) and not written.uris else manifest,
            (kind, written.rows),
            functools.partial(to.commit, written.partitions),
        )

    @contextlib.contextmanager
    def _scanned(
        self, job: Job, plan: sql.Plan, catalogue: Catalogue, engine: Engine
    ) -> Iterator[tuple[duckdb.DuckDBPyConnection, Path]]:
        """The worker's connection with what *plan* scans, and the folder of the query's files."""
        folder = self._tables.folder(job.execution["QueryExecutionId"])
        folder.mkdir(parents=True)
        try:
            with engine.connection(job.running, deep=plan.deep) as connection:
                for scan in plan.scans:
                    if (rows := catalogue.metadata_sql(scan)) is not None:
                        connection.execute(f"CREATE OR REPLACE TEMP VIEW {quoted(scan.alias)} AS {rows}")
                        continue
                    table = catalogue.table(scan.table.database, scan.table.name)
                    partitions = functools.partial(catalogue.partitions, scan.table.database, scan.table.name)
                    self._tables.attach(connection, folder, scan, table, partitions, job.identity, job.meter)
                yield connection, folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class _Done:
    """What a statement leaves."""

    body: bytes | None
    columns: list[ColumnDetail] | None
    update_count: int | None
    engine_id: str
    manifest: bytes | None = None
    """The addresses of the objects that it wrote, a line each."""
    updated: tuple[str, int] | None = None
    """What it did to how many rows."""
    commit: Callable[[], None] = lambda: None
    """What makes it so, when all of it is written."""
    reused: Document | None = None
    """The execution whose result it takes for its own."""


def _csv(job: Job, connection: duckdb.DuckDBPyConnection, plan: sql.Plan, parquet: Path) -> tuple[bytes, int]:
    """Run the plan; its result as Athena writes it, and the number of rows."""
    job.meter.check()
    query = plan.sql
    if job.keep is not None:
        connection.execute(f"COPY ({query}) TO {literal(str(parquet))} (FORMAT parquet)")
        query = f"SELECT * FROM read_parquet({literal(str(parquet))})"
    connection.execute(query)

    def blocks() -> Iterator[list[tuple[Any, ...]]]:
        while rows := connection.fetchmany(_BLOCK):
            job.meter.check()
            yield rows

    file = parquet.with_name("result.csv")
    with file.open("w", encoding="utf-8", newline="") as out:
        count = results.write_csv(out, plan.columns, blocks())
    return file.read_bytes(), count


def _act(action: Callable[[], None]) -> None:
    try:
        action()
    except AwsError as error:
        raise engine_failure(sql.QueryError("INVALID_PREPARED_STATEMENT", error.message)) from error


def _planned(job: Job, since: float) -> None:
    job.execution["Statistics"]["QueryPlanningTimeInMillis"] = round((time.monotonic() - since) * 1000)


def _advice(job: Job) -> str:
    """What Athena adds to the reason why a statement that writes has failed."""
    location = job.execution["ResultConfiguration"]["OutputLocation"]
    if isinstance(job.statement, CreateTableAs):
        location = job.statement.target.location or location
        return (
            f". You may need to manually clean the data at location '{location}' before retrying."
            " Athena will not delete data in your account."
        )
    if isinstance(job.statement, Insert | Unload):
        return (
            f". If a data manifest file was generated at '{location}-manifest.csv', you may need to manually clean the"
            " data from locations specified in the manifest. Athena will not delete data in your account."
        )
    return ""


def _stopped(job: Job) -> QueryFailedError | None:
    """Why a query was ended before it was done; None where it was not."""
    if job.meter.stopped.is_set():
        return cancelled("Query cancelled by user")
    if job.meter.expired.is_set():
        return timed_out()
    return out_of_memory() if job.meter.crowded.is_set() else None


def _interrupt_when_stopped(job: Job) -> None:
    """Interrupt DuckDB, again and again until the query has ended: it may be between two steps."""
    latest = time.monotonic() + TIMEOUT_SECONDS
    while not job.ended.is_set():
        if time.monotonic() > latest:
            job.meter.expired.set()
        if is_crowded():
            job.meter.crowded.set()
        if job.meter.stopped.wait(0.1) or job.meter.expired.is_set() or job.meter.crowded.is_set():
            job.running.interrupt()
            job.ended.wait(0.05)


def _engine_id() -> str:
    """An id in the form of the engine's own: 20260917_085344_00007_k6s5b."""
    now = datetime.now(UTC)
    return f"{now:%Y%m%d_%H%M%S}_{secrets.randbelow(100_000):05d}_{uuid.uuid4().hex[:5]}"
