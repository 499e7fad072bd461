"""Data sources: Athena through a run-as role, tried before they are called successful."""

import logging
from typing import Any

from superstore_assets.local_aws.athena import QueryEndedError
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.identity import Identity, service_role
from superstore_assets.local_aws.quicksight.core import DATA_SOURCE, now, page, shown, tag_map, unsupported
from superstore_assets.local_aws.quicksight.permissions import Permissions, PermissionsPart
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.store import Document

logger = logging.getLogger(__name__)

SERVICE = "quicksight.amazonaws.com"
ACCOUNT_ROLE = "aws-quicksight-service-role-v0"
"""The role of an account's QuickSight, by which a data source without a role of its own reads."""


class DataSourcesPart(PermissionsPart):
    """Create, update, describe, list and delete data sources."""

    def CreateDataSource(
        self,
        call: Call,
        AwsAccountId: str,
        DataSourceId: str,
        Name: str,
        Type: str,
        DataSourceParameters: dict[str, Any] | None = None,
        Permissions: Permissions = (),
        SslProperties: dict[str, Any] | None = None,
        Tags: list[dict[str, str]] | None = None,
    ) -> dict[str, Any]:
        """Make a data source; it is tried afterwards, and CREATION_FAILED keeps its id."""
        tags = tag_map(Tags)
        self.allow(call, AwsAccountId, "CreateDataSource", "*", tags=tags)
        if tags:
            self.allow(call, AwsAccountId, "TagResource", f"datasource/{DataSourceId}", tags=tags)
        if Type != "ATHENA":
            raise UnsupportedError(f"data sources of Type {Type}")
        parameters = self._athena_parameters(call, DataSourceParameters)
        with self.aws.store.transaction():
            self.ensure_new(DATA_SOURCE, DataSourceId)
            made = now()
            source = {
                "Arn": self.arn(f"datasource/{DataSourceId}"),
                "DataSourceId": DataSourceId,
                "Name": Name,
                "Type": Type,
                "Status": "CREATION_IN_PROGRESS",
                "CreatedTime": made,
                "LastUpdatedTime": made,
                "DataSourceParameters": {"AthenaParameters": parameters},
                "SslProperties": {"DisableSsl": False, **(SslProperties or {})},
                "Permissions": self.checked_permissions(DATA_SOURCE, Permissions),
                "Tags": tags,
            }
            self.put(DATA_SOURCE, DataSourceId, source)
        self.aws.background(self._try_source, source, {}, "CREATION")
        return {
            "Status": 202,
            "Arn": source["Arn"],
            "DataSourceId": DataSourceId,
            "CreationStatus": "CREATION_IN_PROGRESS",
        }

    def UpdateDataSource(
        self,
        call: Call,
        AwsAccountId: str,
        DataSourceId: str,
        Name: str,
        DataSourceParameters: dict[str, Any] | None = None,
        SslProperties: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Change a data source; its parameters change once they are tried, and stay as they were if they fail."""
        self.allow(call, AwsAccountId, "UpdateDataSource", f"datasource/{DataSourceId}")
        with self.aws.store.transaction():
            source = self.find(DATA_SOURCE, DataSourceId)
            given = source["DataSourceParameters"] if DataSourceParameters is None else DataSourceParameters
            parameters = self._athena_parameters(call, given)  # with the right to pass the role
            if source["Status"].endswith("_IN_PROGRESS"):
                raise AwsError("ConflictException", f"DataSource {DataSourceId} is being changed already.")
            source.pop("ErrorInfo", None)
            source |= {"Name": Name, "Status": "UPDATE_IN_PROGRESS", "LastUpdatedTime": now()}
            self.put(DATA_SOURCE, DataSourceId, source)
        changes: Document = {"DataSourceParameters": {"AthenaParameters": parameters}}
        if SslProperties is not None:
            changes["SslProperties"] = {"DisableSsl": False, **SslProperties}
        self.aws.background(self._try_source, source, changes, "UPDATE")
        return {
            "Status": 202,
            "Arn": source["Arn"],
            "DataSourceId": DataSourceId,
            "UpdateStatus": "UPDATE_IN_PROGRESS",
        }

    def DescribeDataSource(self, call: Call, AwsAccountId: str, DataSourceId: str) -> dict[str, Any]:
        """One data source."""
        self.allow(call, AwsAccountId, "DescribeDataSource", f"datasource/{DataSourceId}")
        return {"DataSource": shown(self.find(DATA_SOURCE, DataSourceId))}

    def ListDataSources(
        self, call: Call, AwsAccountId: str, MaxResults: int | None = None, NextToken: str | None = None
    ) -> dict[str, Any]:
        """The data sources, by id."""
        self.allow(call, AwsAccountId, "ListDataSources", "datasource/*")
        sources = [shown(source) for _, source in self.aws.store.items(DATA_SOURCE.collection)]
        return page(sources, MaxResults, NextToken, "DataSources")

    def DeleteDataSource(self, call: Call, AwsAccountId: str, DataSourceId: str) -> dict[str, Any]:
        """Remove a data source; its datasets stay, and cannot be refreshed any more."""
        self.allow(call, AwsAccountId, "DeleteDataSource", f"datasource/{DataSourceId}")
        with self.aws.store.transaction():
            source = self.find(DATA_SOURCE, DataSourceId)
            self.aws.store.delete(DATA_SOURCE.collection, DataSourceId)
        return {"Arn": source["Arn"], "DataSourceId": DataSourceId}

    def _athena_parameters(self, call: Call, given: dict[str, Any] | None) -> dict[str, str]:
        """The workgroup and the role of a request; the caller must be allowed to pass the role."""
        if given is None or list(given) != ["AthenaParameters"]:
            raise AwsError(self.invalid, "A data source of Type ATHENA needs AthenaParameters, and nothing else.")
        parameters: dict[str, str] = given["AthenaParameters"]
        unsupported(parameters, ("WorkGroup", "RoleArn"), "AthenaParameters")
        if "RoleArn" in parameters:
            call.identity.require_pass_role(parameters["RoleArn"], SERVICE)
        return {"WorkGroup": "primary", **parameters}

    def run_as(self, source: Document) -> Identity:
        """The identity by which a data source reads; AccessDeniedException where its role lets QuickSight not in."""
        account_wide = f"arn:aws:iam::{self.aws.account}:role/service-role/{ACCOUNT_ROLE}"
        role = source["DataSourceParameters"]["AthenaParameters"].get("RoleArn", account_wide)
        return service_role(role, SERVICE, source["Arn"], self.aws.account, self.aws.region)

    def _try_source(self, source: Document, changes: Document, phase: str) -> None:
        """Run `SELECT 1` through a data source, as QuickSight validates a connection, and record what comes of it."""
        wanted = {**source, **changes}
        try:
            error = self._source_error(wanted)
        except Exception as failure:
            logger.exception("data source %s could not be tried", source["DataSourceId"])
            error = {"Type": "UNKNOWN", "Message": f"{type(failure).__name__}: {failure}"}
        outcome = f"{phase}_FAILED" if error else f"{phase}_SUCCESSFUL"

        def record() -> None:
            with self.aws.store.transaction():
                stored = self.aws.store.get(DATA_SOURCE.collection, source["DataSourceId"])
                if stored is None or stored["LastUpdatedTime"] != source["LastUpdatedTime"]:
                    return
                stored |= {"ErrorInfo": error} if error else changes
                self.put(DATA_SOURCE, source["DataSourceId"], {**stored, "Status": outcome, "LastUpdatedTime": now()})

        self.aws.recorded(record)

    def _source_error(self, source: Document) -> dict[str, str] | None:
        workgroup = source["DataSourceParameters"]["AthenaParameters"]["WorkGroup"]
        try:
            self.athena.execute(self.run_as(source), "SELECT 1", workgroup)
        except AwsError as error:
            denied = error.code == "AccessDeniedException"
            return {"Type": "ACCESS_DENIED" if denied else "GENERIC_SQL_FAILURE", "Message": error.message}
        except QueryEndedError as error:
            return {
                "Type": "ACCESS_DENIED" if is_denial(error.reason) else "GENERIC_SQL_FAILURE",
                "Message": told(error),
            }
        return None

    def recover_data_sources(self) -> None:
        """A data source that was being tried when the server ended was not tried to the end."""
        for identifier, source in self.aws.store.items(DATA_SOURCE.collection):
            phase, _, progress = source["Status"].partition("_")
            if progress == "IN_PROGRESS":
                error = {"Type": "UNKNOWN", "Message": "The embedded AWS ended while it validated this connection."}
                self.put(DATA_SOURCE, identifier, {**source, "Status": f"{phase}_FAILED", "ErrorInfo": error})


def told(error: QueryEndedError) -> str:
    """Athena's reason as QuickSight hands it on."""
    return f"{error.reason} [Execution ID: {error.query_execution_id}]"


def is_denial(reason: str) -> bool:
    """Whether Athena's reason is that somebody may not do something."""
    words = ("insufficient permissions", "access denied", "not authorized", "permission_denied", "access_denied")
    return any(word in reason.lower() for word in words)
