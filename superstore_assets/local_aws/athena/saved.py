"""Texts that a workgroup keeps: named queries, which people read, and prepared statements, which EXECUTE runs."""

import uuid
from datetime import UTC, datetime
from typing import Any

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.athena.catalogs import Catalogs
from superstore_assets.local_aws.athena.members import invalid, take_page
from superstore_assets.local_aws.athena.workgroups import PRIMARY
from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.store import Document

NAMED = "athena.named_queries"
PREPARED = "athena.prepared_statements"

_TOKENS = "athena.named_query_tokens"
_LISTED = 50


class SavedQueries(Catalogs):
    """The operations on named queries and prepared statements; all rights are on the workgroup."""

    def CreateNamedQuery(
        self,
        call: Call,
        Name: str,
        Database: str,
        QueryString: str,
        Description: str | None = None,
        ClientRequestToken: str | None = None,
        WorkGroup: str = PRIMARY,
    ) -> dict[str, Any]:
        """Keep a text under a name, which need not be unique; the same token gives the same id."""
        self._of(call, "CreateNamedQuery", WorkGroup)
        kept = {"Name": Name, "Database": Database, "QueryString": QueryString, "WorkGroup": WorkGroup}
        if Description is not None:
            kept["Description"] = Description
        with self.aws.store.transaction():
            before = self.aws.store.get(_TOKENS, ClientRequestToken) if ClientRequestToken else None
            if before is not None:
                if before["query"] != kept:
                    raise invalid("Idempotent parameters do not match", "IDEMPOTENT_PARAMETER_MISMATCH")
                return {"NamedQueryId": before["id"]}
            query_id = str(uuid.uuid4())
            self.aws.store.put(NAMED, query_id, {**kept, "NamedQueryId": query_id})
            if ClientRequestToken:
                self.aws.store.put(_TOKENS, ClientRequestToken, {"id": query_id, "query": kept})
        return {"NamedQueryId": query_id}

    def GetNamedQuery(self, call: Call, NamedQueryId: str) -> dict[str, Any]:
        """One named query."""
        return {"NamedQuery": self._named(call, "GetNamedQuery", NamedQueryId)}

    def BatchGetNamedQuery(self, call: Call, NamedQueryIds: list[str]) -> dict[str, Any]:
        """Up to 50 named queries; those that the caller may not see or that are not there are told apart."""
        found, missing = [], []
        for query_id in NamedQueryIds:
            try:
                found.append(self._named(call, "BatchGetNamedQuery", query_id))
            except AwsError as error:
                missing.append({"NamedQueryId": query_id, **_unprocessed(error)})
        return {"NamedQueries": found, "UnprocessedNamedQueryIds": missing}

    def ListNamedQueries(
        self, call: Call, NextToken: str | None = None, MaxResults: int = _LISTED, WorkGroup: str = PRIMARY
    ) -> dict[str, Any]:
        """Ids of a workgroup's named queries."""
        self._of(call, "ListNamedQueries", WorkGroup)
        ids = [query_id for query_id, kept in self.aws.store.items(NAMED) if kept["WorkGroup"] == WorkGroup]
        page, token = take_page(ids, NextToken, MaxResults or _LISTED)
        return {"NamedQueryIds": page} | ({"NextToken": token} if token else {})

    def UpdateNamedQuery(
        self, call: Call, NamedQueryId: str, Name: str, QueryString: str, Description: str | None = None
    ) -> None:
        """Replace a named query's name, text and description; its database and workgroup stay."""
        with self.aws.store.transaction():
            kept = self._named(call, "UpdateNamedQuery", NamedQueryId)
            kept |= {"Name": Name, "QueryString": QueryString}
            kept |= {"Description": Description} if Description is not None else {}
            self.aws.store.put(NAMED, NamedQueryId, kept)

    def DeleteNamedQuery(self, call: Call, NamedQueryId: str) -> None:
        """Delete a named query."""
        with self.aws.store.transaction():
            self._named(call, "DeleteNamedQuery", NamedQueryId)
            self.aws.store.delete(NAMED, NamedQueryId)

    def _named(self, call: Call, action: str, query_id: str) -> Document:
        found = self.aws.store.get(NAMED, query_id)
        if found is None:
            raise invalid(f"NamedQuery {query_id} was not found")
        self.require(call.identity, f"athena:{action}", found["WorkGroup"])
        return found

    # Prepared statements

    def CreatePreparedStatement(
        self, call: Call, StatementName: str, WorkGroup: str, QueryStatement: str, Description: str | None = None
    ) -> None:
        """Keep a statement that is read at once and run by EXECUTE."""
        self._of(call, "CreatePreparedStatement", WorkGroup)
        _check_syntax(QueryStatement)
        with self.aws.store.transaction():
            self.prepare(WorkGroup, StatementName, QueryStatement, Description)

    def GetPreparedStatement(self, call: Call, StatementName: str, WorkGroup: str) -> dict[str, Any]:
        """One prepared statement."""
        self._of(call, "GetPreparedStatement", WorkGroup)
        return {"PreparedStatement": self.prepared(WorkGroup, StatementName)}

    def BatchGetPreparedStatement(
        self, call: Call, PreparedStatementNames: list[str], WorkGroup: str
    ) -> dict[str, Any]:
        """Up to 256 prepared statements; those that are not there are told apart."""
        self._of(call, "BatchGetPreparedStatement", WorkGroup)
        found, missing = [], []
        for name in PreparedStatementNames:
            try:
                found.append(self.prepared(WorkGroup, name))
            except AwsError as error:
                missing.append({"StatementName": name, **_unprocessed(error, "STATEMENT_NOT_FOUND")})
        return {"PreparedStatements": found, "UnprocessedPreparedStatementNames": missing}

    def ListPreparedStatements(
        self, call: Call, WorkGroup: str, NextToken: str | None = None, MaxResults: int = _LISTED
    ) -> dict[str, Any]:
        """Names of a workgroup's prepared statements."""
        self._of(call, "ListPreparedStatements", WorkGroup)
        kept = [
            {"StatementName": statement["StatementName"], "LastModifiedTime": statement["LastModifiedTime"]}
            for _, statement in self.aws.store.items(PREPARED, f"{WorkGroup}/")
        ]
        page, token = take_page(kept, NextToken, MaxResults)
        return {"PreparedStatements": page} | ({"NextToken": token} if token else {})

    def UpdatePreparedStatement(
        self, call: Call, StatementName: str, WorkGroup: str, QueryStatement: str, Description: str | None = None
    ) -> None:
        """Replace a prepared statement."""
        self._of(call, "UpdatePreparedStatement", WorkGroup)
        _check_syntax(QueryStatement)
        with self.aws.store.transaction():
            kept = self.prepared(WorkGroup, StatementName)
            self._put(WorkGroup, StatementName, QueryStatement, Description or kept.get("Description"))

    def DeletePreparedStatement(self, call: Call, StatementName: str, WorkGroup: str) -> None:
        """Delete a prepared statement."""
        self._of(call, "DeletePreparedStatement", WorkGroup)
        self.deallocate(WorkGroup, StatementName)

    def prepare(self, workgroup: str, name: str, text: str, description: str | None = None) -> None:
        """Store a new prepared statement; InvalidRequestException where its name is taken."""
        with self.aws.store.transaction():
            if self.aws.store.get(PREPARED, f"{workgroup}/{name}") is not None:
                raise invalid(f"Prepared statement {name} already exists in workgroup {workgroup}")
            self._put(workgroup, name, text, description)

    def prepared(self, workgroup: str, name: str) -> Document:
        """A prepared statement as it is stored; ResourceNotFoundException where there is none."""
        found = self.aws.store.get(PREPARED, f"{workgroup}/{name}")
        if found is None:
            message = f"PreparedStatement {name} was not found in workGroup {workgroup}"
            raise AwsError("ResourceNotFoundException", message, ResourceName=name)
        return found

    def deallocate(self, workgroup: str, name: str) -> None:
        """Delete a prepared statement; ResourceNotFoundException where there is none."""
        with self.aws.store.transaction():
            self.prepared(workgroup, name)
            self.aws.store.delete(PREPARED, f"{workgroup}/{name}")

    def _put(self, workgroup: str, name: str, text: str, description: str | None) -> None:
        kept = {
            "StatementName": name,
            "QueryStatement": text,
            "WorkGroupName": workgroup,
            "LastModifiedTime": datetime.now(UTC),
            **({"Description": description} if description is not None else {}),
        }
        self.aws.store.put(PREPARED, f"{workgroup}/{name}", kept)

    def _of(self, call: Call, action: str, workgroup: str) -> None:
        self.require(call.identity, f"athena:{action}", workgroup)
        self.workgroup(workgroup)


def _check_syntax(text: str) -> None:
    try:
        sql.parse(text)
    except sql.QueryError as error:
        raise invalid(error.message, "MALFORMED_QUERY" if error.code == "SYNTAX_ERROR" else "INVALID_INPUT") from error


def _unprocessed(error: AwsError, code: str = "") -> dict[str, str]:
    known = str(error.members.get("AthenaErrorCode", "ACCESS_DENIED"))
    return {"ErrorCode": code or known, "ErrorMessage": error.message}
