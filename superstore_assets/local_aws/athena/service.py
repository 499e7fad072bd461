"""The operations of the Athena API."""

import functools
import threading
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from superstore_assets.local_aws.athena import ddl, results, sql
from superstore_assets.local_aws.athena.dml import CreateTableAs, Insert, Unload, Write, read_write
from superstore_assets.local_aws.athena.executions import ENDED, read_columns
from superstore_assets.local_aws.athena.members import (
    check_output_location,
    check_result_configuration,
    invalid,
    only,
    take_page,
)
from superstore_assets.local_aws.athena.parameters import with_parameters
from superstore_assets.local_aws.athena.prepared import Deallocate, Execute, Prepare, read_prepared
from superstore_assets.local_aws.athena.queries import Job, Queries
from superstore_assets.local_aws.athena.saved import SavedQueries
from superstore_assets.local_aws.athena.scans import Meter
from superstore_assets.local_aws.athena.statements import Statements, statement_type
from superstore_assets.local_aws.athena.workgroups import PRIMARY
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.glue import Glue
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.objects import split_uri
from superstore_assets.local_aws.service import Call, Response
from superstore_assets.local_aws.store import Document

_LISTED = 50
_REUSED_MINUTES = 60
"""The age up to which a result is used again where the request gives none."""


class QueryEndedError(Exception):
    """A query that another service ran and that did not succeed."""

    def __init__(self, query_execution_id: str, state: str, reason: str) -> None:
        super().__init__(f"query {query_execution_id} {state}: {reason}")
        self.query_execution_id = query_execution_id
        self.state = state
        self.reason = reason


@dataclass(frozen=True)
class QueryRun:
    """A query that another service ran."""

    query_execution_id: str
    columns: tuple[sql.Column, ...]
    parquet: Path | None
    bytes_scanned: int


class Athena(SavedQueries):
    """Query executions and their results; workgroups, data catalogs and saved queries come from the base classes."""

    def __init__(self, aws: Aws, glue: Glue) -> None:
        super().__init__(aws, glue)
        self._queries = Queries(aws, glue, self.executions)

    def _failure(self, error: AwsError, call: Call) -> Response:
        """Every InvalidRequestException has an AthenaErrorCode, and it twice."""
        if error.code == "InvalidRequestException":
            code = error.members.get("AthenaErrorCode", "INVALID_INPUT")
            members = {**error.members, "AthenaErrorCode": code, "ErrorCode": code}
            error = AwsError(error.code, error.message, error.status, **members)
        return super()._failure(error, call)

    def StartQueryExecution(
        self,
        call: Call,
        QueryString: str,
        ClientRequestToken: str | None = None,
        QueryExecutionContext: Mapping[str, str] | None = None,
        ResultConfiguration: Mapping[str, Any] | None = None,
        WorkGroup: str = PRIMARY,
        ExecutionParameters: list[str] | None = None,
        ResultReuseConfiguration: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Queue a query. What is wrong is told in this order: token, output location, syntax, reuse of the token."""
        if not ClientRequestToken:
            raise invalid("clientRequestToken is null or empty")
        context = dict(QueryExecutionContext or {})
        job = self._job(
            call.identity,
            QueryString,
            WorkGroup,
            context,
            dict(ResultConfiguration or {}),
            ExecutionParameters or [],
            (ResultReuseConfiguration or {}).get("ResultReuseByAgeConfiguration", {}),
        )
        given = [QueryString, context.get("Database"), context.get("Catalog")]
        location = (ResultConfiguration or {}).get("OutputLocation")
        return {"QueryExecutionId": self._queries.submit(job, ClientRequestToken, [*given, location])}

    def execute(
        self,
        identity: Identity,
        query: str,
        workgroup: str,
        database: str | None = None,
        stopped: threading.Event | None = None,
        keep: Path | None = None,
    ) -> QueryRun:
        """Run a query for another service that acts as *identity*, and wait until it has ended.

        Setting *stopped* cancels it. *keep* is where its typed result is written as Parquet. Raises AwsError where the
        call is refused and QueryEndedError where the query did not succeed.
        """
        context = {"Database": database} if database else {}
        job = self._job(identity, query, workgroup, context, {}, [], {})
        for action in ("GetQueryExecution", "GetQueryResults"):
            identity.require(f"athena:{action}", self.workgroup_arn(workgroup))
        job.meter.stopped = stopped or job.meter.stopped
        job.keep = keep
        query_id = self._queries.submit(job, uuid.uuid4().hex, [query, database, None, None])
        job.ended.wait()
        status = job.execution["Status"]
        if status["State"] != "SUCCEEDED":
            raise QueryEndedError(query_id, status["State"], status.get("StateChangeReason", ""))
        bucket, key = split_uri(job.execution["ResultConfiguration"]["OutputLocation"])
        identity.require("s3:GetObject", f"arn:aws:s3:::{bucket}/{key}")
        return QueryRun(query_id, job.columns, keep, job.meter.bytes_scanned)

    def _job(
        self,
        identity: Identity,
        query: str,
        workgroup: str,
        context: Mapping[str, str],
        result_configuration: Mapping[str, Any],
        parameters: list[str],
        reuse: Mapping[str, Any],
    ) -> Job:
        """A query that is found right to start."""
        group = self._startable(identity, workgroup)
        configuration = group["Configuration"]
        catalog = context.get("Catalog")
        only(context, "QueryExecutionContext", "Catalog", "Database")
        output = self._output(identity, configuration, result_configuration)
        if catalog is not None:
            self.check_catalog(catalog)
        database = context.get("Database")
        action: Callable[[], None] | None = None
        try:
            prepared = read_prepared(query)
            if isinstance(prepared, Prepare | Deallocate):
                action = self._preparation(identity, workgroup, prepared)
                statement, write = sql.Statement(query), None
                kind, substatement = "DDL", type(prepared).__name__.upper()
            else:
                text = (
                    self._prepared_text(identity, workgroup, prepared, parameters)
                    if prepared
                    else with_parameters(query, parameters)
                )
                statement = sql.Other(text, "", None) if ddl.is_hives(text) else sql.parse(text)
                write = read_write(statement)
                kind, substatement = _types(statement, write)
        except sql.QueryError as error:
            code = "MALFORMED_QUERY" if error.code == "SYNTAX_ERROR" else "INVALID_INPUT"
            raise invalid(error.message, code) from error
        if isinstance(write, CreateTableAs):
            _check_location(write, configuration)
        if not isinstance(statement, sql.Select) and write is None and action is None:
            substatement = Statements(self.aws, self.glue, identity, database).check(statement, substatement)
        reusing: dict[str, Any] = {"Enabled": bool(reuse.get("Enabled"))}
        if reusing["Enabled"]:
            reusing["MaxAgeInMinutes"] = reuse.get("MaxAgeInMinutes", _REUSED_MINUTES)
        query_id = str(uuid.uuid4())
        name = _result_name(query_id, write, kind)
        location = output.pop("OutputLocation")
        execution: dict[str, Any] = {
            "QueryExecutionId": query_id,
            "Query": query,
            "StatementType": kind,
            "SubstatementType": substatement,
            "ResultConfiguration": {"OutputLocation": f"{location.rstrip('/')}/{name}", **output},
            "ResultReuseConfiguration": {"ResultReuseByAgeConfiguration": reusing},
            "QueryExecutionContext": {
                **({"Database": database} if database else {}),
                **({"Catalog": catalog.lower()} if catalog else {}),
            },
            "Status": {"State": "QUEUED", "SubmissionDateTime": datetime.now(UTC)},
            "Statistics": {"ResultReuseInformation": {"ReusedPreviousResult": False}},
            "WorkGroup": workgroup,
            "EngineVersion": configuration["EngineVersion"],
        }
        if parameters:
            execution["ExecutionParameters"] = parameters
        return Job(
            identity,
            write or statement,
            {"execution": execution, "text": statement.sql, "update_count": None, "columns": None},
            Meter(configuration.get("BytesScannedCutoffPerQuery")),
            configuration["PublishCloudWatchMetricsEnabled"],
            action,
        )

    def _preparation(self, identity: Identity, workgroup: str, prepared: Prepare | Deallocate) -> Callable[[], None]:
        """What PREPARE or DEALLOCATE does, which this caller may do."""
        if isinstance(prepared, Deallocate):
            self.require(identity, "athena:DeletePreparedStatement", workgroup)
            return functools.partial(self.deallocate, workgroup, prepared.name)
        self.require(identity, "athena:CreatePreparedStatement", workgroup)
        sql.parse(prepared.statement)
        return functools.partial(self.prepare, workgroup, prepared.name, prepared.statement)

    def _prepared_text(self, identity: Identity, workgroup: str, execute: Execute, parameters: list[str]) -> str:
        """The statement that EXECUTE runs, its parameters in their places."""
        self.require(identity, "athena:GetPreparedStatement", workgroup)
        try:
            text = str(self.prepared(workgroup, execute.name)["QueryStatement"])
        except AwsError as error:
            raise invalid(error.message) from error
        if parameters:
            return with_parameters(text, parameters)
        return with_parameters(text, execute.values, literal=True)

    def _startable(self, identity: Identity, workgroup: str) -> Document:
        self.require(identity, "athena:StartQueryExecution", workgroup)
        group = self.workgroup(workgroup)
        if group["State"] == "DISABLED":
            raise invalid(f"WorkGroup {workgroup} is disabled.")
        return group

    def _output(self, identity: Identity, configuration: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """The result configuration that holds for a query: an enforcing workgroup's, silently, before the client's."""
        settings = dict(configuration["ResultConfiguration"])
        if not configuration["EnforceWorkGroupConfiguration"]:
            if "OutputLocation" in given and not given["OutputLocation"]:
                raise invalid("outputLocation is not a valid S3 path.")
            check_result_configuration(given, "ResultConfiguration", self.aws.account)
            settings |= given
        location = settings.get("OutputLocation")
        if not location:
            raise invalid(
                "No output location provided. An output location is required either through the Workgroup result"
                " configuration setting or as an API input."
            )
        bucket, _ = split_uri(location)
        denied = identity.denial("s3:GetBucketLocation", f"arn:aws:s3:::{bucket}")
        if denied or not self.aws.objects.has_bucket(bucket):
            raise invalid(f"Unable to verify/create output bucket {bucket}")
        return settings

    def StopQueryExecution(self, call: Call, QueryExecutionId: str) -> None:
        """Cancel a query; one that has ended stays as it is."""
        self._execution(call, "athena:StopQueryExecution", QueryExecutionId)
        self._queries.stop(QueryExecutionId)

    def _execution(self, call: Call, action: str, query_id: str) -> Document:
        """A stored query, as the caller may *action* its workgroup."""
        document = self.executions.get(query_id)
        self.require(call.identity, action, document["execution"]["WorkGroup"])
        return document

    def GetQueryExecution(self, call: Call, QueryExecutionId: str) -> dict[str, Any]:
        """One query."""
        return {"QueryExecution": self._execution(call, "athena:GetQueryExecution", QueryExecutionId)["execution"]}

    def BatchGetQueryExecution(self, call: Call, QueryExecutionIds: list[str]) -> dict[str, Any]:
        """Up to 50 queries; those that the caller may not see or that are not there are told apart."""
        found, missing = [], []
        for query_id in QueryExecutionIds:
            try:
                found.append(self._execution(call, "athena:BatchGetQueryExecution", query_id)["execution"])
            except AwsError as error:
                code = str(error.members.get("AthenaErrorCode", "ACCESS_DENIED"))
                missing.append({"QueryExecutionId": query_id, "ErrorCode": code, "ErrorMessage": error.message})
        return {"QueryExecutions": found, "UnprocessedQueryExecutionIds": missing}

    def ListQueryExecutions(
        self, call: Call, NextToken: str | None = None, MaxResults: int = _LISTED, WorkGroup: str = PRIMARY
    ) -> dict[str, Any]:
        """Ids of a workgroup's queries, the newest first."""
        self.require(call.identity, "athena:ListQueryExecutions", WorkGroup)
        self.workgroup(WorkGroup)
        ids, token = take_page(self.executions.ids(WorkGroup), NextToken, MaxResults or _LISTED)
        return {"QueryExecutionIds": ids} | ({"NextToken": token} if token else {})

    def GetQueryResults(
        self,
        call: Call,
        QueryExecutionId: str,
        NextToken: str | None = None,
        MaxResults: int = results.PAGE,
        QueryResultType: str = "DATA_ROWS",
    ) -> dict[str, Any]:
        """A page of a result, read from its object as the caller. A query's first row is the names."""
        if QueryResultType != "DATA_ROWS":
            raise invalid("The query has no data manifest.")
        document = self._execution(call, "athena:GetQueryResults", QueryExecutionId)
        execution = document["execution"]
        state = execution["Status"]["State"]
        uri = execution["ResultConfiguration"]["OutputLocation"]
        is_csv = uri.endswith(".csv")
        without_body = document.get("without_body", False)
        if state not in ENDED:
            raise invalid(f"Query has not yet finished. Current state: {state}", "INVALID_QUERY_EXECUTION_STATE")
        if state == "CANCELLED":
            raise invalid("Could not find results", "RESULT_NOT_FOUND")
        if state == "FAILED":
            if execution["Status"].get("StateChangeReason", "").startswith("FAILED: "):
                return {"ResultSet": {"Rows": []}}
            message = f"Query did not finish successfully. Final query state: {state}"
            raise invalid(message, "INVALID_QUERY_EXECUTION_STATE")
        try:
            stored = self.aws.objects.head(call.identity, *split_uri(f"{uri}.metadata" if without_body else uri))
            rows, token = ([], None) if without_body else results.page(stored.path, is_csv, NextToken, MaxResults)
        except FileNotFoundError as error:
            raise invalid("Could not find results", "RESULT_NOT_FOUND") from error
        except AwsError as error:
            if error.code in ("NoSuchKey", "NoSuchBucket"):
                raise invalid("Could not find results", "RESULT_NOT_FOUND") from error
            raise
        columns = read_columns(document["columns"] or [])
        answer: dict[str, Any] = {
            "ResultSet": {
                "Rows": [{"Data": [{} if cell is None else {"VarCharValue": cell} for cell in row]} for row in rows],
                "ResultSetMetadata": {"ColumnInfo": [column.column_info() for column in columns]},
            }
        }
        if document["update_count"] is not None:
            answer["UpdateCount"] = document["update_count"]
        return answer | ({"NextToken": token} if token else {})

    def GetQueryRuntimeStatistics(self, call: Call, QueryExecutionId: str) -> dict[str, Any]:
        """The timeline of a query that has ended, and its bytes and rows as far as they are known."""
        document = self._execution(call, "athena:GetQueryRuntimeStatistics", QueryExecutionId)
        execution = document["execution"]
        if execution["Status"]["State"] not in ENDED:
            raise invalid(
                f"Query has not yet finished. Current state: {execution['Status']['State']}",
                "INVALID_QUERY_EXECUTION_STATE",
            )
        statistics = execution["Statistics"]
        rows = {"InputBytes": statistics.get("DataScannedInBytes", 0)}
        if "output_rows" in document:
            rows |= {"OutputRows": document["output_rows"], "OutputBytes": document["output_bytes"]}
        timeline = {member: value for member, value in statistics.items() if member.endswith("InMillis")}
        return {"QueryRuntimeStatistics": {"Timeline": timeline, "Rows": rows}}


def _types(statement: sql.Statement, write: Write | None) -> tuple[str, str]:
    """StatementType and SubstatementType."""
    if isinstance(statement, sql.Select):
        return "DML", "SELECT"
    known = {CreateTableAs: ("DDL", "CREATE_TABLE_AS_SELECT"), Insert: ("DML", "INSERT"), Unload: ("DML", "UNLOAD")}
    return known[type(write)] if write else statement_type(statement)


def _result_name(query_id: str, write: Write | None, kind: str) -> str:
    """The name of a query's result under the output location."""
    if write is not None:
        return f"tables/{query_id}" if isinstance(write, CreateTableAs) else query_id
    return query_id + (".csv" if kind == "DML" else ".txt")


def _check_location(write: CreateTableAs, configuration: Mapping[str, Any]) -> None:
    """A workgroup that enforces its settings says where new tables lie, too."""
    location = write.target.location
    if location is None:
        return
    if configuration["EnforceWorkGroupConfiguration"] and configuration["ResultConfiguration"].get("OutputLocation"):
        raise invalid(
            "The Create Table As Select query failed because it was submitted with an 'external_location' property to"
            " an Athena Workgroup that enforces a centralized output location for all queries. Please remove the"
            " 'external_location' property and resubmit the query."
        )
    check_output_location(location)
