"""Dashboards: versions of a definition, of which one is published."""

import logging
from typing import Any

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.quicksight import definition as checks
from superstore_assets.local_aws.quicksight.columns import Column
from superstore_assets.local_aws.quicksight.core import DASHBOARD, DATA_SET, VERSIONS, now, page, shown, tag_map
from superstore_assets.local_aws.quicksight.data_sets import shape_of
from superstore_assets.local_aws.quicksight.permissions import Permissions, PermissionsPart
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.store import Document

logger = logging.getLogger(__name__)

_PROGRESS, _SUCCESSFUL, _FAILED = "CREATION_IN_PROGRESS", "CREATION_SUCCESSFUL", "CREATION_FAILED"
_LATEST, _PUBLISHED = "$LATEST", "$PUBLISHED"


class DashboardsPart(PermissionsPart):
    """Create, update, publish, describe, list and delete dashboards."""

    def CreateDashboard(
        self,
        call: Call,
        AwsAccountId: str,
        DashboardId: str,
        Name: str,
        Definition: dict[str, Any] | None = None,
        Permissions: Permissions = (),
        Tags: list[dict[str, str]] | None = None,
        VersionDescription: str | None = None,
        DashboardPublishOptions: dict[str, Any] | None = None,
        ValidationStrategy: dict[str, str] | None = None,
    ) -> dict[str, Any]:
        """Make a dashboard, whose first version is published once it is checked; CREATION_FAILED keeps the id."""
        tags = tag_map(Tags)
        self.allow(call, AwsAccountId, "CreateDashboard", f"dashboard/{DashboardId}", tags=tags)
        if tags:
            self.allow(call, AwsAccountId, "TagResource", f"dashboard/{DashboardId}", tags=tags)
        definition = self._checked(call, AwsAccountId, Definition, ValidationStrategy)
        with self.aws.store.transaction():
            self.ensure_new(DASHBOARD, DashboardId)
            made = now()
            dashboard = {
                "DashboardId": DashboardId,
                "Arn": self.arn(f"dashboard/{DashboardId}"),
                "Name": Name,
                "CreatedTime": made,
                "LastUpdatedTime": made,
                "LastPublishedTime": made,
                "Permissions": self.checked_permissions(DASHBOARD, Permissions),
                "Tags": tags,
                "published": 1,
                "latest": 1,
            }
            self.put(DASHBOARD, DashboardId, dashboard)
            version = self._add_version(dashboard, definition, VersionDescription, DashboardPublishOptions)
        return _answer(dashboard, version)

    def UpdateDashboard(
        self,
        call: Call,
        AwsAccountId: str,
        DashboardId: str,
        Name: str,
        Definition: dict[str, Any] | None = None,
        VersionDescription: str | None = None,
        DashboardPublishOptions: dict[str, Any] | None = None,
        ValidationStrategy: dict[str, str] | None = None,
    ) -> dict[str, Any]:
        """Add a version; it is not published."""
        self.allow(call, AwsAccountId, "UpdateDashboard", f"dashboard/{DashboardId}")
        definition = self._checked(call, AwsAccountId, Definition, ValidationStrategy)
        with self.aws.store.transaction():
            dashboard = self.find(DASHBOARD, DashboardId)
            if self._version(dashboard, dashboard["latest"])["Status"] == _PROGRESS:
                raise AwsError("ConflictException", f"Dashboard {DashboardId} is being updated already.")
            dashboard |= {"Name": Name, "LastUpdatedTime": now(), "latest": dashboard["latest"] + 1}
            self.put(DASHBOARD, DashboardId, dashboard)
            version = self._add_version(dashboard, definition, VersionDescription, DashboardPublishOptions)
        return _answer(dashboard, version)

    def UpdateDashboardPublishedVersion(
        self, call: Call, AwsAccountId: str, DashboardId: str, VersionNumber: int
    ) -> dict[str, Any]:
        """Publish a version."""
        self.allow(call, AwsAccountId, "UpdateDashboardPublishedVersion", f"dashboard/{DashboardId}")
        with self.aws.store.transaction():
            dashboard = self.find(DASHBOARD, DashboardId)
            version = self._version(dashboard, VersionNumber)
            if version["Status"] != _SUCCESSFUL:
                raise AwsError(
                    self.invalid,
                    f"Version {VersionNumber} of dashboard {DashboardId} cannot be published: {version['Status']}.",
                )
            dashboard |= {"published": VersionNumber, "LastPublishedTime": now()}
            self.put(DASHBOARD, DashboardId, dashboard)
        return {"DashboardId": DashboardId, "DashboardArn": dashboard["Arn"]}

    def DescribeDashboard(
        self,
        call: Call,
        AwsAccountId: str,
        DashboardId: str,
        VersionNumber: int | None = None,
        AliasName: str | None = None,
    ) -> dict[str, Any]:
        """A dashboard and one of its versions: the published one unless the request names another."""
        self.allow(call, AwsAccountId, "DescribeDashboard", f"dashboard/{DashboardId}")
        dashboard = self.find(DASHBOARD, DashboardId)
        version = self._version(dashboard, VersionNumber, AliasName)
        return {"Dashboard": {**shown(dashboard), "Version": shown(version)}}

    def DescribeDashboardDefinition(
        self,
        call: Call,
        AwsAccountId: str,
        DashboardId: str,
        VersionNumber: int | None = None,
        AliasName: str | None = None,
    ) -> dict[str, Any]:
        """The definition of a version."""
        self.allow(call, AwsAccountId, "DescribeDashboardDefinition", f"dashboard/{DashboardId}")
        dashboard = self.find(DASHBOARD, DashboardId)
        version = self._version(dashboard, VersionNumber, AliasName)
        return {
            "DashboardId": DashboardId,
            "Name": dashboard["Name"],
            "ResourceStatus": version["Status"],
            "Definition": version["definition"],
            "DashboardPublishOptions": version["publish_options"],
            "Errors": version["Errors"],
        }

    def ListDashboards(
        self, call: Call, AwsAccountId: str, MaxResults: int | None = None, NextToken: str | None = None
    ) -> dict[str, Any]:
        """The dashboards, by id."""
        self.allow(call, AwsAccountId, "ListDashboards", "dashboard/*")
        summaries = [
            {**shown(dashboard), "PublishedVersionNumber": dashboard["published"]}
            for _, dashboard in self.aws.store.items(DASHBOARD.collection)
        ]
        return page(summaries, MaxResults, NextToken, "DashboardSummaryList")

    def ListDashboardVersions(
        self,
        call: Call,
        AwsAccountId: str,
        DashboardId: str,
        MaxResults: int | None = None,
        NextToken: str | None = None,
    ) -> dict[str, Any]:
        """A dashboard's versions, the newest first."""
        self.allow(call, AwsAccountId, "ListDashboardVersions", f"dashboard/{DashboardId}")
        self.find(DASHBOARD, DashboardId)
        members = ("Arn", "CreatedTime", "VersionNumber", "Status", "Description")
        summaries = [
            {member: version[member] for member in members if member in version}
            for _, version in reversed(self.aws.store.items(VERSIONS, f"{DashboardId}/"))
        ]
        return page(summaries, MaxResults, NextToken, "DashboardVersionSummaryList")

    def DeleteDashboard(
        self, call: Call, AwsAccountId: str, DashboardId: str, VersionNumber: int | None = None
    ) -> dict[str, Any]:
        """Remove a dashboard with all its versions, or one version that is not published."""
        self.allow(call, AwsAccountId, "DeleteDashboard", f"dashboard/{DashboardId}")
        with self.aws.store.transaction():
            dashboard = self.find(DASHBOARD, DashboardId)
            if VersionNumber is not None:
                self._version(dashboard, VersionNumber)
                if VersionNumber in (dashboard["published"], dashboard["latest"]):
                    raise AwsError(
                        "ConflictException", f"Version {VersionNumber} is the published or the latest; it stays."
                    )
                self.aws.store.delete(VERSIONS, _version_key(DashboardId, VersionNumber))
            else:
                for key, _ in self.aws.store.items(VERSIONS, f"{DashboardId}/"):
                    self.aws.store.delete(VERSIONS, key)
                self.aws.store.delete(DASHBOARD.collection, DashboardId)
        return {"Arn": dashboard["Arn"], "DashboardId": DashboardId}

    def _checked(
        self, call: Call, account: str, definition: dict[str, Any] | None, strategy: dict[str, str] | None
    ) -> dict[str, Any]:
        """A request's definition, consistent in itself and over datasets that the caller may pass."""
        if definition is None:
            raise AwsError(self.invalid, "A dashboard needs a Definition.")
        if (strategy or {}).get("Mode", "STRICT") != "STRICT":
            raise UnsupportedError("ValidationStrategy LENIENT")
        for arn in sorted(set(checks.dataset_arns(definition).values())):
            if not arn.startswith(self.arn("dataset/")):
                raise AwsError(self.invalid, f"{arn} is not the ARN of a dataset of this account.")
            self.allow(call, account, "PassDataSet", arn.rpartition(":")[2])
        checks.ensure_consistent(definition, self._definition_shape)
        return definition

    @property
    def _definition_shape(self) -> Any:
        return self.model.shape_for("DashboardVersionDefinition")

    def _add_version(
        self, dashboard: Document, definition: dict[str, Any], description: str | None, options: dict[str, Any] | None
    ) -> Document:
        number = dashboard["latest"]
        version = {
            "CreatedTime": now(),
            "Errors": [],
            "VersionNumber": number,
            "Status": _PROGRESS,
            "Arn": f"{dashboard['Arn']}/version/{number}",
            "DataSetArns": sorted(set(checks.dataset_arns(definition).values())),
            "Sheets": [
                {key: sheet[key] for key in ("SheetId", "Name") if key in sheet}
                for sheet in definition.get("Sheets", [])
            ],
            "definition": definition,
            "publish_options": options or {},
        }
        if description:
            version["Description"] = description
        self.aws.store.put(VERSIONS, _version_key(dashboard["DashboardId"], number), version)
        self.aws.background(lambda: self.aws.recorded(lambda: self._check_version(dashboard["DashboardId"], number)))
        return version

    def _check_version(self, dashboard_id: str, number: int) -> None:
        """Check a new version against its datasets and record what comes of it."""
        with self.aws.store.transaction():
            version = self.aws.store.get(VERSIONS, _version_key(dashboard_id, number))
            if version is None:
                return
            columns = {
                identifier: self._dataset_columns(arn)
                for identifier, arn in checks.dataset_arns(version["definition"]).items()
            }
            try:
                version["Errors"] = checks.errors(version["definition"], self._definition_shape, columns)
            except Exception as error:
                logger.exception("version %s of dashboard %s could not be checked", number, dashboard_id)
                version["Errors"] = [{"Type": "INTERNAL_FAILURE", "Message": f"{type(error).__name__}: {error}"}]
            version["Status"] = _FAILED if version["Errors"] else _SUCCESSFUL
            self.aws.store.put(VERSIONS, _version_key(dashboard_id, number), version)

    def _dataset_columns(self, arn: str) -> tuple[Column, ...] | None:
        dataset = self.aws.store.get(DATA_SET.collection, arn.rpartition("/")[2])
        return shape_of(dataset).columns if dataset else None

    def _version(self, dashboard: Document, number: int | None, alias: str | None = None) -> Document:
        if number is None and alias not in (None, _LATEST, _PUBLISHED):
            raise AwsError(self.invalid, f"AliasName must be {_LATEST} or {_PUBLISHED}.")
        number = number or dashboard["latest" if alias == _LATEST else "published"]
        version = self.aws.store.get(VERSIONS, _version_key(dashboard["DashboardId"], number))
        if version is None:
            raise AwsError(
                "ResourceNotFoundException",
                f"Version {number} of dashboard {dashboard['DashboardId']} is not found",
                ResourceType="DASHBOARD",
            )
        return version

    def published(self, dashboard_id: str) -> tuple[Document, Document]:
        """A dashboard and its published version, for whoever draws it: `definition`, `publish_options`, Status."""
        dashboard = self.find(DASHBOARD, dashboard_id)
        return dashboard, self._version(dashboard, None)

    def recover_dashboards(self) -> None:
        """Check the versions that were not checked when the server ended."""
        for key, version in self.aws.store.items(VERSIONS):
            if version["Status"] == _PROGRESS:
                self._check_version(key.rpartition("/")[0], version["VersionNumber"])


def _version_key(dashboard_id: str, number: int) -> str:
    return f"{dashboard_id}/{number:09d}"


def _answer(dashboard: Document, version: Document) -> dict[str, Any]:
    return {
        "Status": 202,
        "Arn": dashboard["Arn"],
        "VersionArn": version["Arn"],
        "DashboardId": dashboard["DashboardId"],
        "CreationStatus": version["Status"],
    }
