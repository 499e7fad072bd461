"""Who may use an asset: QuickSight's own permissions, its groups and its users.

Permissions are kept and shown; they say what QuickSight's users may do in its console, not what an API caller may do.
"""

import re
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
    page,
)
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.store import Document

Permissions = list[dict[str, Any]]

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
    """Permissions of assets, and the groups and users that they name."""

    def checked_permissions(self, kind: Kind, given: Permissions | None) -> Permissions:
        """The permissions of a request; InvalidParameterValueException for a principal or actions that cannot be."""
        for grant in given or []:
            self._check_principal(kind, grant["Principal"])
            actions = {action.removeprefix("quicksight:") for action in grant["Actions"]}
            if len(actions) != len(grant["Actions"]) or actions not in _SETS[kind]:
                valid = "; ".join(", ".join(sorted(known)) for known in _SETS[kind])
                raise AwsError(
                    self.invalid,
                    f"ResourcePermission list contains unsupported permission sets {sorted(grant['Actions'])}"
                    f" for this resource. Valid sets : {valid}",
                )
        return given or []

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

    def _describe_permissions(self, kind: Kind, identifier: str) -> dict[str, Any]:
        document = self.find(kind, identifier)
        return {
            f"{kind.title}Arn": document["Arn"],
            f"{kind.title}Id": identifier,
            "Permissions": document["Permissions"],
        }

    def _update_permissions(
        self, kind: Kind, identifier: str, grant: Permissions | None, revoke: Permissions | None
    ) -> dict[str, Any]:
        """Grants replace what a principal has; a revocation takes away the whole of it."""
        with self.aws.store.transaction():
            document = self.find(kind, identifier)
            now = {item["Principal"]: item for item in document["Permissions"]}
            for item in revoke or []:
                if set(item["Actions"]) < set(now.get(item["Principal"], {"Actions": []})["Actions"]):
                    raise UnsupportedError("a revocation of a part of a principal's actions")
                now.pop(item["Principal"], None)
            for item in self.checked_permissions(kind, grant):
                now[item["Principal"]] = item
            document["Permissions"] = list(now.values())
            self.put(kind, identifier, document)
        return self._describe_permissions(kind, identifier)

    def DescribeDataSourcePermissions(self, call: Call, AwsAccountId: str, DataSourceId: str) -> dict[str, Any]:
        """Who may use a data source."""
        self.allow(call, AwsAccountId, "DescribeDataSourcePermissions", f"datasource/{DataSourceId}")
        return self._describe_permissions(DATA_SOURCE, DataSourceId)

    def UpdateDataSourcePermissions(
        self,
        call: Call,
        AwsAccountId: str,
        DataSourceId: str,
        GrantPermissions: Permissions | None = None,
        RevokePermissions: Permissions | None = None,
    ) -> dict[str, Any]:
        """Change who may use a data source."""
        self.allow(call, AwsAccountId, "UpdateDataSourcePermissions", f"datasource/{DataSourceId}")
        answer = self._update_permissions(DATA_SOURCE, DataSourceId, GrantPermissions, RevokePermissions)
        del answer["Permissions"]
        return answer

    def DescribeDataSetPermissions(self, call: Call, AwsAccountId: str, DataSetId: str) -> dict[str, Any]:
        """Who may use a dataset."""
        self.allow(call, AwsAccountId, "DescribeDataSetPermissions", f"dataset/{DataSetId}")
        return self._describe_permissions(DATA_SET, DataSetId)

    def UpdateDataSetPermissions(
        self,
        call: Call,
        AwsAccountId: str,
        DataSetId: str,
        GrantPermissions: Permissions | None = None,
        RevokePermissions: Permissions | None = None,
    ) -> dict[str, Any]:
        """Change who may use a dataset."""
        self.allow(call, AwsAccountId, "UpdateDataSetPermissions", f"dataset/{DataSetId}")
        answer = self._update_permissions(DATA_SET, DataSetId, GrantPermissions, RevokePermissions)
        del answer["Permissions"]
        return answer

    def DescribeDashboardPermissions(self, call: Call, AwsAccountId: str, DashboardId: str) -> dict[str, Any]:
        """Who may use a dashboard."""
        self.allow(call, AwsAccountId, "DescribeDashboardPermissions", f"dashboard/{DashboardId}")
        return self._describe_permissions(DASHBOARD, DashboardId)

    def UpdateDashboardPermissions(
        self,
        call: Call,
        AwsAccountId: str,
        DashboardId: str,
        GrantPermissions: Permissions | None = None,
        RevokePermissions: Permissions | None = None,
    ) -> dict[str, Any]:
        """Change who may use a dashboard."""
        self.allow(call, AwsAccountId, "UpdateDashboardPermissions", f"dashboard/{DashboardId}")
        return self._update_permissions(DASHBOARD, DashboardId, GrantPermissions, RevokePermissions)

    # Groups and users: what a permission's principal needs to exist.

    def _check_namespace(self, namespace: str) -> None:
        if namespace != "default":
            raise AwsError(
                "ResourceNotFoundException", f"Namespace {namespace} does not exist.", ResourceType="NAMESPACE"
            )

    def _group(self, name: str) -> Document:
        document = self.aws.store.get(GROUPS, name)
        if document is None:
            raise AwsError("ResourceNotFoundException", f"Group {name} not found.", ResourceType="GROUP")
        return document

    def _user(self, name: str) -> Document:
        document = self.aws.store.get(USERS, name)
        if document is None:
            raise AwsError("ResourceNotFoundException", f"User {name} not found.", ResourceType="USER")
        return document

    def _new_group(self, name: str, description: str | None) -> Document:
        group = {"Arn": self.arn(f"group/default/{name}"), "GroupName": name, "PrincipalId": f"group/default/{name}"}
        return group | ({"Description": description} if description else {})

    def CreateGroup(
        self, call: Call, AwsAccountId: str, Namespace: str, GroupName: str, Description: str | None = None
    ) -> dict[str, Any]:
        """Make a group."""
        self.allow(call, AwsAccountId, "CreateGroup", f"group/{Namespace}/{GroupName}")
        self._check_namespace(Namespace)
        with self.aws.store.transaction():
            if self.aws.store.get(GROUPS, GroupName):
                raise AwsError("ResourceExistsException", f"Group {GroupName} already exists.", ResourceType="GROUP")
            group = self._new_group(GroupName, Description)
            self.aws.store.put(GROUPS, GroupName, {**group, "members": []})
        return {"Status": 201, "Group": group}

    def UpdateGroup(
        self, call: Call, AwsAccountId: str, Namespace: str, GroupName: str, Description: str | None = None
    ) -> dict[str, Any]:
        """Change a group's description."""
        self.allow(call, AwsAccountId, "UpdateGroup", f"group/{Namespace}/{GroupName}")
        self._check_namespace(Namespace)
        with self.aws.store.transaction():
            members = self._group(GroupName)["members"]
            group = self._new_group(GroupName, Description)
            self.aws.store.put(GROUPS, GroupName, {**group, "members": members})
        return {"Group": group}

    def DescribeGroup(self, call: Call, AwsAccountId: str, Namespace: str, GroupName: str) -> dict[str, Any]:
        """One group."""
        self.allow(call, AwsAccountId, "DescribeGroup", f"group/{Namespace}/{GroupName}")
        self._check_namespace(Namespace)
        return {"Group": _without_members(self._group(GroupName))}

    def ListGroups(
        self,
        call: Call,
        AwsAccountId: str,
        Namespace: str,
        MaxResults: int | None = None,
        NextToken: str | None = None,
    ) -> dict[str, Any]:
        """The groups, by name."""
        self.allow(call, AwsAccountId, "ListGroups", f"group/{Namespace}/*")
        self._check_namespace(Namespace)
        groups = [_without_members(group) for _, group in self.aws.store.items(GROUPS)]
        return page(groups, MaxResults, NextToken, "GroupList")

    def DeleteGroup(self, call: Call, AwsAccountId: str, Namespace: str, GroupName: str) -> dict[str, Any]:
        """Remove a group, and what it was permitted."""
        self.allow(call, AwsAccountId, "DeleteGroup", f"group/{Namespace}/{GroupName}")
        self._check_namespace(Namespace)
        with self.aws.store.transaction():
            self._forget(self._group(GroupName)["Arn"])
            self.aws.store.delete(GROUPS, GroupName)
        return {}

    def CreateGroupMembership(
        self, call: Call, AwsAccountId: str, Namespace: str, GroupName: str, MemberName: str
    ) -> dict[str, Any]:
        """Put a user into a group."""
        self._allow_membership(call, AwsAccountId, "CreateGroupMembership", Namespace, GroupName, MemberName)
        with self.aws.store.transaction():
            group, user = self._group(GroupName), self._user(MemberName)
            if MemberName in group["members"]:
                raise AwsError(
                    "ResourceExistsException", f"{MemberName} is a member of {GroupName} already.", ResourceType="GROUP"
                )
            self.aws.store.put(GROUPS, GroupName, {**group, "members": sorted([*group["members"], MemberName])})
        return {"GroupMember": {"Arn": user["Arn"], "MemberName": MemberName}}

    def DeleteGroupMembership(
        self, call: Call, AwsAccountId: str, Namespace: str, GroupName: str, MemberName: str
    ) -> dict[str, Any]:
        """Take a user out of a group."""
        self._allow_membership(call, AwsAccountId, "DeleteGroupMembership", Namespace, GroupName, MemberName)
        with self.aws.store.transaction():
            group = self._group(GroupName)
            if MemberName not in group["members"]:
                raise AwsError(
                    "ResourceNotFoundException", f"{MemberName} is no member of {GroupName}.", ResourceType="USER"
                )
            left = [member for member in group["members"] if member != MemberName]
            self.aws.store.put(GROUPS, GroupName, {**group, "members": left})
        return {}

    def _allow_membership(self, call: Call, account: str, action: str, namespace: str, group: str, member: str) -> None:
        self.allow(call, account, action, f"group/{namespace}/{group}", keys={"quicksight:UserName": member})
        self._check_namespace(namespace)

    def ListGroupMemberships(
        self,
        call: Call,
        AwsAccountId: str,
        Namespace: str,
        GroupName: str,
        MaxResults: int | None = None,
        NextToken: str | None = None,
    ) -> dict[str, Any]:
        """A group's users, by name."""
        self.allow(call, AwsAccountId, "ListGroupMemberships", f"group/{Namespace}/{GroupName}")
        self._check_namespace(Namespace)
        members = [
            {"Arn": self.arn(f"user/default/{name}"), "MemberName": name} for name in self._group(GroupName)["members"]
        ]
        return page(members, MaxResults, NextToken, "GroupMemberList")

    def RegisterUser(
        self,
        call: Call,
        AwsAccountId: str,
        Namespace: str,
        IdentityType: str,
        Email: str,
        UserRole: str,
        IamArn: str | None = None,
        SessionName: str | None = None,
        Tags: list[dict[str, str]] | None = None,
    ) -> dict[str, Any]:
        """Make an IAM identity a QuickSight user: 'name' for an IAM user, 'role/session' for a role."""
        if Tags:
            raise UnsupportedError("Tags of users")
        if IdentityType != "IAM":
            raise UnsupportedError(f"IdentityType {IdentityType} in quicksight:RegisterUser (an invitation by mail)")
        match = re.fullmatch(r"arn:aws:iam::(\d{12}):(user|role)/(?:.*/)?([^/]+)", IamArn or "")
        if match is None or match[1] != self.aws.account or (match[2] == "role") != bool(SessionName):
            raise AwsError(
                self.invalid, "IamArn must be an IAM user, or a role together with a SessionName, of this account."
            )
        name = f"{match[3]}/{SessionName}" if SessionName else match[3]
        self.allow(call, AwsAccountId, "RegisterUser", f"user/{Namespace}/{name}")
        self._check_namespace(Namespace)
        user = {
            "Arn": self.arn(f"user/default/{name}"),
            "UserName": name,
            "Email": Email,
            "Role": UserRole,
            "IdentityType": "IAM",
            "Active": True,
            "PrincipalId": f"federated/iam/{name}",
        }
        with self.aws.store.transaction():
            if self.aws.store.get(USERS, name):
                raise AwsError("ResourceExistsException", f"User {name} already exists.", ResourceType="USER")
            self.aws.store.put(USERS, name, user)
        return {"Status": 201, "User": user}

    def DescribeUser(self, call: Call, AwsAccountId: str, Namespace: str, UserName: str) -> dict[str, Any]:
        """One user."""
        self.allow(call, AwsAccountId, "DescribeUser", f"user/{Namespace}/{UserName}")
        self._check_namespace(Namespace)
        return {"User": self._user(UserName)}

    def ListUsers(
        self,
        call: Call,
        AwsAccountId: str,
        Namespace: str,
        MaxResults: int | None = None,
        NextToken: str | None = None,
    ) -> dict[str, Any]:
        """The users, by name."""
        self.allow(call, AwsAccountId, "ListUsers", f"user/{Namespace}/*")
        self._check_namespace(Namespace)
        return page([user for _, user in self.aws.store.items(USERS)], MaxResults, NextToken, "UserList")

    def DeleteUser(self, call: Call, AwsAccountId: str, Namespace: str, UserName: str) -> dict[str, Any]:
        """Remove a user, its memberships and what it was permitted."""
        self.allow(call, AwsAccountId, "DeleteUser", f"user/{Namespace}/{UserName}")
        self._check_namespace(Namespace)
        with self.aws.store.transaction():
            self._forget(self._user(UserName)["Arn"])
            for name, group in self.aws.store.items(GROUPS):
                if UserName in group["members"]:
                    group["members"].remove(UserName)
                    self.aws.store.put(GROUPS, name, group)
            self.aws.store.delete(USERS, UserName)
        return {}

    def _forget(self, principal: str) -> None:
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
            names.update([name] if what == "user" else self._group(name)["members"])
        return sorted({self._user(name)["Email"] for name in names})


def _without_members(group: Document) -> Document:
    return {key: value for key, value in group.items() if key != "members"}
