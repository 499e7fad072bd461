"""Who may use an asset: QuickSight's own permissions.

Permissions are kept and shown; they say what QuickSight's users may do in its console, not what an API caller may do.
"""

import re
from collections.abc import Sequence
from typing import Any

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.quicksight.core import (
    DASHBOARD,
    DATA_SET,
    DATA_SOURCE,
    GROUPS,
    USERS,
    Core,
    Kind,
)
from superstore_assets.local_aws.service import Call

Permissions = Sequence[dict[str, Any]]

_USE_SOURCE = {"DescribeDataSource", "DescribeDataSourcePermissions", "PassDataSource"}
_USE_SET = {"DescribeDataSet", "DescribeDataSetPermissions", "PassDataSet", "DescribeIngestion", "ListIngestions"}
_OWN_SET = _USE_SET | {
    "UpdateDataSet",
    "DeleteDataSet",
    "CreateIngestion",
    "CancelIngestion",
    "UpdateDataSetPermissions",
}
_SEE_REFRESH = {"DescribeRefreshSchedule", "ListRefreshSchedules"}
_OWN_REFRESH = _SEE_REFRESH | {
    "CreateRefreshSchedule",
    "UpdateRefreshSchedule",
    "DeleteRefreshSchedule",
    "PutDataSetRefreshProperties",
    "DescribeDataSetRefreshProperties",
    "DeleteDataSetRefreshProperties",
}
_USE_DASHBOARD = {"DescribeDashboard", "ListDashboardVersions", "QueryDashboard"}

# The sets of actions that QuickSight takes together (developer guide, 'Permissions for Amazon QuickSight resources').
_SETS: dict[Kind, list[set[str]]] = {
    DATA_SOURCE: [
        _USE_SOURCE,
        _USE_SOURCE | {"UpdateDataSource", "DeleteDataSource", "UpdateDataSourcePermissions"},
    ],
    DATA_SET: [_USE_SET, _USE_SET | _SEE_REFRESH, _OWN_SET, _OWN_SET | _OWN_REFRESH],
    DASHBOARD: [
        _USE_DASHBOARD,
        _USE_DASHBOARD
        | {
            "UpdateDashboard",
            "DeleteDashboard",
            "UpdateDashboardPermissions",
            "DescribeDashboardPermissions",
            "UpdateDashboardPublishedVersion",
        },
    ],
}

_PRINCIPAL = re.compile(r"arn:aws:quicksight:[a-z0-9-]+:(\d{12}):(user|group|namespace)/([^/]+)(?:/(.+))?")


class PermissionsPart(Core):
    """Permissions of assets, and whom they name."""

    def checked_permissions(self, kind: Kind, given: Permissions) -> list[dict[str, Any]]:
        """The permissions of a request; InvalidParameterValueException for a principal or actions that cannot be."""
        for grant in given:
            self._check_principal(kind, grant["Principal"])
            actions = {action.removeprefix("quicksight:") for action in grant["Actions"]}
            if len(actions) != len(grant["Actions"]) or actions not in _SETS[kind]:
                valid = "; ".join(", ".join(sorted(known)) for known in _SETS[kind])
                raise AwsError(
                    self.invalid,
                    f"ResourcePermission list contains unsupported permission sets {sorted(grant['Actions'])}"
                    f" for this resource. Valid sets : {valid}",
                )
        return list(given)

    def _check_principal(self, kind: Kind, arn: str) -> None:
        match = _PRINCIPAL.fullmatch(arn)
        if match is None or match[1] != self.aws.account:
            raise AwsError(
                self.invalid, f"Principal {arn} is not a QuickSight user, group or namespace of this account."
            )
        what, namespace, name = match[2], match[3], match[4]
        if what == "namespace":
            if kind is not DASHBOARD or name is not None:
                raise AwsError(self.invalid, f"Principal {arn} cannot be used for this resource.")
            found = namespace == "default"
        else:
            collection = GROUPS if what == "group" else USERS
            found = namespace == "default" and bool(name) and self.aws.store.get(collection, name) is not None
        if not found:
            raise AwsError(self.invalid, f"Principal {arn} does not exist.")

    def _described_permissions(self, kind: Kind, identifier: str) -> dict[str, Any]:
        document = self.find(kind, identifier)
        return {
            f"{kind.title}Arn": document["Arn"],
            f"{kind.title}Id": identifier,
            "Permissions": document["Permissions"],
        }

    def _describe_permissions(self, call: Call, account: str, kind: Kind, identifier: str) -> dict[str, Any]:
        self.allow(call, account, f"Describe{kind.title}Permissions", f"{kind.arn}/{identifier}")
        return self._described_permissions(kind, identifier)

    def _update_permissions(
        self, call: Call, account: str, kind: Kind, identifier: str, grant: Permissions, revoke: Permissions
    ) -> dict[str, Any]:
        """Grants replace what a principal has; a revocation takes away the whole of it."""
        self.allow(call, account, f"Update{kind.title}Permissions", f"{kind.arn}/{identifier}")
        with self.aws.store.transaction():
            document = self.find(kind, identifier)
            now = {item["Principal"]: item for item in document["Permissions"]}
            for item in revoke:
                if set(item["Actions"]) < set(now.get(item["Principal"], {"Actions": []})["Actions"]):
                    raise UnsupportedError("a revocation of a part of a principal's actions")
                now.pop(item["Principal"], None)
            for item in self.checked_permissions(kind, grant):
                now[item["Principal"]] = item
            document["Permissions"] = list(now.values())
            self.put(kind, identifier, document)
        answer = self._described_permissions(kind, identifier)
        if kind is not DASHBOARD:  # of the three, only its answer has them
            del answer["Permissions"]
        return answer

    def DescribeDataSourcePermissions(self, call: Call, AwsAccountId: str, DataSourceId: str) -> dict[str, Any]:
        """Who may use a data source."""
        return self._describe_permissions(call, AwsAccountId, DATA_SOURCE, DataSourceId)

    def DescribeDataSetPermissions(self, call: Call, AwsAccountId: str, DataSetId: str) -> dict[str, Any]:
        """Who may use a dataset."""
        return self._describe_permissions(call, AwsAccountId, DATA_SET, DataSetId)

    def DescribeDashboardPermissions(self, call: Call, AwsAccountId: str, DashboardId: str) -> dict[str, Any]:
        """Who may use a dashboard."""
        return self._describe_permissions(call, AwsAccountId, DASHBOARD, DashboardId)

    def UpdateDataSourcePermissions(
        self,
        call: Call,
        AwsAccountId: str,
        DataSourceId: str,
        GrantPermissions: Permissions = (),
        RevokePermissions: Permissions = (),
    ) -> dict[str, Any]:
        """Change who may use a data source."""
        return self._update_permissions(
            call, AwsAccountId, DATA_SOURCE, DataSourceId, GrantPermissions, RevokePermissions
        )

    def UpdateDataSetPermissions(
        self,
        call: Call,
        AwsAccountId: str,
        DataSetId: str,
        GrantPermissions: Permissions = (),
        RevokePermissions: Permissions = (),
    ) -> dict[str, Any]:
        """Change who may use a dataset."""
        return self._update_permissions(call, AwsAccountId, DATA_SET, DataSetId, GrantPermissions, RevokePermissions)

    def UpdateDashboardPermissions(
        self,
        call: Call,
        AwsAccountId: str,
        DashboardId: str,
        GrantPermissions: Permissions = (),
        RevokePermissions: Permissions = (),
    ) -> dict[str, Any]:
        """Change who may use a dashboard."""
        return self._update_permissions(call, AwsAccountId, DASHBOARD, DashboardId, GrantPermissions, RevokePermissions)

    def forget(self, principal: str) -> None:
        """Take away all that *principal* was permitted."""
        for kind in _SETS:
            for identifier, document in self.aws.store.items(kind.collection):
                kept = [item for item in document["Permissions"] if item["Principal"] != principal]
                if kept != document["Permissions"]:
                    self.put(kind, identifier, {**document, "Permissions": kept})

    def owners(self, kind: Kind, identifier: str) -> list[str]:
        """Mail addresses of the users that own an asset, by themselves or through a group."""
        names: set[str] = set()
        for item in self.find(kind, identifier)["Permissions"]:
            if f"quicksight:Update{kind.title}" not in item["Actions"]:
                continue
            what, _, name = item["Principal"].rpartition(":")[2].split("/", 2)
            group = self.aws.store.get(GROUPS, name) if what == "group" else None
            names.update(group["members"] if group else [name])
        users = [self.aws.store.get(USERS, name) for name in names]
        return sorted({user["Email"] for user in users if user})
