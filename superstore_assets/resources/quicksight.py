"""QuickSight's data source, SPICE dataset and dashboard: made, kept as defined, and waited for."""

import contextlib
import hashlib
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from botocore.exceptions import ClientError
from dagster import ConfigurableResource
from pydantic import ConfigDict

from superstore_assets.resources import quicksight_upkeep as upkeep
from superstore_assets.resources.athena import Column
from superstore_assets.resources.quicksight_upkeep import QuickSightError as QuickSightError
from superstore_assets.resources.role_session import RoleSession
from superstore_assets.resources.waiting import pauses

_TABLE = "view"
_BUSY_SECONDS = 60.0
_NO_MORE_TODAY = "RefreshLimitExceeded"
"""What QuickSight's LimitExceededException is called here: botocore takes that name for one that passes in seconds."""

MOST_REFRESHES, REFRESH_WINDOW = 32, timedelta(hours=24)
"""How often a dataset is refreshed on request, and in which time (QuickSight API, 'CreateIngestion')."""


class RefreshLimitError(QuickSightError):
    """The dataset has had its refreshes for now: MOST_REFRESHES in REFRESH_WINDOW."""


@dataclass(frozen=True)
class Ingestion:
    """A refresh of the dataset that completed."""

    ingestion_id: str
    rows_ingested: int
    rows_dropped: int
    seconds: float
    """From the request to the end, waiting included; 0 where nothing was waited for."""


@dataclass(frozen=True)
class Dashboard:
    """The dashboard as it is published; *published* tells whether this call did that."""

    dashboard_id: str
    version: int
    url: str
    published: bool


class QuickSight(ConfigurableResource[None]):
    """QuickSight as the publisher; it reads Athena as the run-as role."""

    model_config = ConfigDict(extra="forbid")

    roles: RoleSession
    reader_group: str | None = None
    """QuickSight group that may see the dashboard."""
    author_group: str | None = None
    """QuickSight group that may change dashboard and dataset, and is told by mail of refreshes that fail."""
    refresh_at: str | None = None
    """Time of day (UTC, 'HH:MM') at which QuickSight refreshes the dataset by itself."""

    def keep_dataset(self, view: str, columns: Sequence[Column], places: Mapping[str, str]) -> str | None:
        """Make the data source and the SPICE dataset over *view* what they should be.

        *places* gives columns the geographic role without which QuickSight draws no map: {'state': 'STATE'}.

        Returns the id of the ingestion that QuickSight starts by itself when a dataset is made or changed (QuickSight
        API, 'CreateDataSet'), None where nothing had to change. Raises QuickSightError.
        """
        names = self.roles.lake
        tables = {
            _TABLE: {
                "RelationalTable": {
                    "DataSourceArn": self._keep_data_source(),
                    "Catalog": "AwsDataCatalog",
                    "Schema": names.database,
                    "Name": view,
                    "InputColumns": [input_column(column) for column in columns],
                }
            }
        }
        tags = [
            {"TagColumnOperation": {"ColumnName": column, "Tags": [{"ColumnGeographicRole": role}]}}
            for column, role in places.items()
        ]
        logical = {_TABLE: {"Alias": view, "Source": {"PhysicalTableId": _TABLE}, "DataTransforms": tags}}
        wanted = {
            **self._id("DataSetId", names.dataset),
            "Name": f"{names.name} sales",
            "PhysicalTableMap": tables,
            "LogicalTableMap": logical,
            "ImportMode": "SPICE",
        }
        found = self._found("describe_data_set", "DataSet", DataSetId=names.dataset)
        own = None
        if found is None:
            own = _own_ingestion(self._create("create_data_set", **wanted) or {})
        elif any(found.get(name) != wanted[name] for name in ("PhysicalTableMap", "LogicalTableMap", "ImportMode")):
            own = _own_ingestion(self._update("update_data_set", **wanted))
        dataset = self._id("DataSetId", names.dataset)
        upkeep.share_dataset(self._client, dataset, self._group(self.author_group))
        if self.refresh_at:
            upkeep.keep_safety_net(self._client, dataset, self.refresh_at)
        return own

    def start_ingestion(self, ingestion_id: str) -> str:
        """Start a full refresh called *ingestion_id*; one that has that id already is not started again.

        Raises RefreshLimitError.
        """
        known = self._client.exceptions
        try:
            with contextlib.suppress(known.ResourceExistsException):
                self._client.create_ingestion(
                    **self._id("DataSetId", self.roles.lake.dataset),
                    IngestionId=ingestion_id,
                    IngestionType="FULL_REFRESH",
                )
        except ClientError as error:
            if error.response["Error"]["Code"] != _NO_MORE_TODAY:
                raise
            raise RefreshLimitError(error.response["Error"]["Message"]) from error
        return ingestion_id

    def completed_ingestion(self, ingestion_id: str) -> Ingestion | None:
        """An ingestion that completed; None where it did not, or where the dataset knows none of that id."""
        found = self._found(
            "describe_ingestion", "Ingestion", DataSetId=self.roles.lake.dataset, IngestionId=ingestion_id
        )
        return _completed(found, 0.0) if found and found["IngestionStatus"] == "COMPLETED" else None

    def ingestion(self, ingestion_id: str) -> Ingestion:
        """Wait for the end of an ingestion. Raises QuickSightError with QuickSight's ErrorInfo."""
        began = time.monotonic()
        for _ in pauses(0.1, 10):
            found = self._client.describe_ingestion(
                **self._id("DataSetId", self.roles.lake.dataset), IngestionId=ingestion_id
            )["Ingestion"]
            status = found["IngestionStatus"]
            if status == "COMPLETED":
                return _completed(found, time.monotonic() - began)
            if status in ("FAILED", "CANCELLED"):
                error = found.get("ErrorInfo", {})
                reason = f"{error.get('Type', 'no reason given')}: {error.get('Message', '')}".rstrip(": ")
                raise QuickSightError(f"ingestion {ingestion_id} ended {status}: {reason}")
        raise AssertionError("pauses never end")

    def keep_dashboard(self, definition: Mapping[str, Any], run_id: str) -> Dashboard:
        """Publish *definition* unless the published version already has it, and share it with its readers and authors.

        Raises QuickSightError with QuickSight's own errors.
        """
        dashboard = self._keep_version(definition, run_id)
        asset = self._id("DashboardId", dashboard.dashboard_id)
        readers, authors = self._group(self.reader_group), self._group(self.author_group)
        upkeep.share_dashboard(self._client, asset, readers, authors)
        return dashboard

    def _keep_version(self, definition: Mapping[str, Any], run_id: str) -> Dashboard:
        names = self.roles.lake
        digest = hashlib.sha256(json.dumps(definition, sort_keys=True).encode()).hexdigest()[:16]
        wanted = {
            **self._id("DashboardId", names.dashboard),
            "Name": f"{names.name.capitalize()} sales",
            "Definition": definition,
            "VersionDescription": f"definition {digest}, Dagster run {run_id}",
        }
        found = self._found("describe_dashboard", "Dashboard", DashboardId=names.dashboard)
        if found is None:
            created = self._create("create_dashboard", **wanted) or {"VersionArn": "version/1"}
        elif f"definition {digest}," in found["Version"].get("Description", "") and _succeeded(found["Version"]):
            version = found["Version"]["VersionNumber"]
            return Dashboard(names.dashboard, version, self.dashboard_url, published=False)
        else:
            created = self._update("update_dashboard", **wanted)
        version = int(created["VersionArn"].rpartition("/")[2])
        self._wait_for_dashboard(version)
        if found is not None:
            self._client.update_dashboard_published_version(
                **self._id("DashboardId", names.dashboard), VersionNumber=version
            )
        return Dashboard(names.dashboard, version, self.dashboard_url, published=True)

    @property
    def dataset_arn(self) -> str:
        """ARN of the dataset."""
        names = self.roles.lake
        return names.arn("quicksight", f"dataset/{names.dataset}")

    @property
    def dataset_url(self) -> str:
        """Where a browser shows the dataset."""
        return self._url(f"data-sets/{self.roles.lake.dataset}")

    @property
    def dashboard_url(self) -> str:
        """Where a browser shows the dashboard."""
        return self._url(f"dashboards/{self.roles.lake.dashboard}")

    def _keep_data_source(self) -> str:
        names = self.roles.lake
        parameters = {
            "AthenaParameters": {"WorkGroup": names.workgroup, "RoleArn": names.role_arn("quicksight-run-as")}
        }
        wanted = {
            **self._id("DataSourceId", names.data_source),
            "Name": f"{names.name} Athena",
            "DataSourceParameters": parameters,
        }
        found = self._found("describe_data_source", "DataSource", DataSourceId=names.data_source)
        if found is None:
            self._create("create_data_source", **wanted, Type="ATHENA")
        elif found.get("DataSourceParameters") != parameters or found["Status"].endswith("_FAILED"):
            self._update("update_data_source", **wanted)
        elif _succeeded(found):
            return str(found["Arn"])
        for _ in pauses(0.1, 5):
            found = self._client.describe_data_source(**self._id("DataSourceId", names.data_source))["DataSource"]
            if _succeeded(found):
                return str(found["Arn"])
            if found["Status"].endswith("_FAILED"):
                error = found.get("ErrorInfo", {})
                raise QuickSightError(f"data source {names.data_source}: {error.get('Type')}: {error.get('Message')}")
        raise AssertionError("pauses never end")

    def _wait_for_dashboard(self, version: int) -> None:
        name = self.roles.lake.dashboard
        for _ in pauses(0.1, 5):
            found = self._client.describe_dashboard(**self._id("DashboardId", name), VersionNumber=version)
            state = found["Dashboard"]["Version"]
            if _succeeded(state):
                return
            if state["Status"].endswith("_FAILED"):
                errors = "; ".join(f"{e.get('Type')}: {e.get('Message')}" for e in state.get("Errors", []))
                raise QuickSightError(f"version {version} of dashboard {name}: {errors or 'no reason given'}")

    def _create(self, operation: str, **wanted: Any) -> Any:
        """What *operation* answers; None where the asset is there, because the answer to an earlier try was lost."""
        try:
            return getattr(self._client, operation)(**wanted, Tags=self._tags)
        except self._client.exceptions.ResourceExistsException:
            return None

    def _update(self, operation: str, **wanted: Any) -> Any:
        """What *operation* answers, once no change is under way: perhaps our own, the answer to which was lost."""
        for waited in pauses(0.5, 5):
            try:
                return getattr(self._client, operation)(**wanted)
            except self._client.exceptions.ConflictException:
                if waited > _BUSY_SECONDS:
                    raise
        raise AssertionError("pauses never end")

    def _found(self, operation: str, member: str, **resource: str) -> Any:
        """What *operation* describes, or None where it does not exist."""
        try:
            return getattr(self._client, operation)(AwsAccountId=self.roles.account, **resource)[member]
        except self._client.exceptions.ResourceNotFoundException:
            return None
        except ClientError as error:
            if error.response["Error"]["Code"] == "UnsupportedUserEditionException" or (
                "is not signed up" in error.response["Error"].get("Message", "")
            ):
                raise QuickSightError(
                    f"this account has no QuickSight Enterprise subscription ({error});"
                    " subscribe, or set SUPERSTORE_QUICKSIGHT=off to leave the QuickSight layers out"
                ) from error
            raise

    def _group(self, name: str | None) -> str | None:
        return self.roles.lake.arn("quicksight", f"group/default/{name}") if name else None

    def _id(self, member: str, value: str) -> dict[str, Any]:
        return {"AwsAccountId": self.roles.account, member: value}

    def _url(self, path: str) -> str:
        endpoint = self._client.meta.endpoint_url
        if (urlsplit(endpoint).hostname or "").endswith(".amazonaws.com"):
            return f"https://{self.roles.region}.quicksight.aws.amazon.com/sn/{path}"
        return f"{endpoint}/quicksight/sn/{path}"

    @property
    def _tags(self) -> list[dict[str, str]]:
        return [{"Key": "project", "Value": self.roles.name}]

    @property
    def _client(self) -> Any:
        client = self.roles.client("quicksight", "quicksight-publisher")
        event = "response-received.quicksight.CreateIngestion"
        client.meta.events.register(event, _at_the_limit, unique_id="superstore-refresh-limit")
        return client


def _at_the_limit(*, parsed_response: Any, **_: Any) -> None:
    """Have a refresh beyond the day's refused at once, not tried again for a minute."""
    error = (parsed_response or {}).get("Error", {})
    if error.get("Code") == "LimitExceededException":
        error["Code"] = _NO_MORE_TODAY


def input_column(column: Column) -> dict[str, str]:
    """A column of an Athena view as QuickSight's `InputColumn`."""
    kind = column.type.partition("(")[0]
    if kind == "decimal":
        return {"Name": column.name, "Type": "DECIMAL", "SubType": "FIXED"}
    if kind in ("double", "float", "real"):
        return {"Name": column.name, "Type": "DECIMAL", "SubType": "FLOAT"}
    types = {"bigint": "INTEGER", "integer": "INTEGER", "date": "DATETIME", "timestamp": "DATETIME"}
    return {"Name": column.name, "Type": types.get(kind, "STRING")}


def _completed(found: Mapping[str, Any], seconds: float) -> Ingestion:
    rows = found.get("RowInfo", {})
    return Ingestion(found["IngestionId"], rows.get("RowsIngested", 0), rows.get("RowsDropped", 0), seconds)


def _succeeded(state: Mapping[str, Any]) -> bool:
    return str(state["Status"]).endswith("_SUCCESSFUL")


def _own_ingestion(response: Mapping[str, Any]) -> str | None:
    return response.get("IngestionId")
