"""QuickSight's groups and users: whom a permission can name."""

import re
from typing import Any

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.identity import Context
from superstore_assets.local_aws.quicksight.core import GROUPS, USERS, page
from superstore_assets.local_aws.quicksight.permissions import PermissionsPart
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.store import Document


class UsersPart(PermissionsPart):
    """The groups and users of the account's one namespace."""

    def _allow_in(
        self, call: Call, account: str, action: str, namespace: str, resource: str, keys: Context | None = None
    ) -> None:
        """As `allow`, for a resource of a namespace ('group/readers'), of which an account has 'default' alone."""
        what, _, name = resource.partition("/")
        self.allow(call, account, action, f"{what}/{namespace}/{name}", keys=keys)
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
        self._allow_in(call, AwsAccountId, "CreateGroup", Namespace, f"group/{GroupName}")
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
        self._allow_in(call, AwsAccountId, "UpdateGroup", Namespace, f"group/{GroupName}")
        with self.aws.store.transaction():
            members = self._group(GroupName)["members"]
            group = self._new_group(GroupName, Description)
            self.aws.store.put(GROUPS, GroupName, {**group, "members": members})
        return {"Group": group}

    def DescribeGroup(self, call: Call, AwsAccountId: str, Namespace: str, GroupName: str) -> dict[str, Any]:
        """One group."""
        self._allow_in(call, AwsAccountId, "DescribeGroup", Namespace, f"group/{GroupName}")
        return {"Group": _without_members(self._group(GroupName))}

    def ListGroups(
        self, call: Call, AwsAccountId: str, Namespace: str, MaxResults: int | None = None, NextToken: str | None = None
    ) -> dict[str, Any]:
        """The groups, by name."""
        self._allow_in(call, AwsAccountId, "ListGroups", Namespace, "group/*")
        groups = [_without_members(group) for _, group in self.aws.store.items(GROUPS)]
        return page(groups, MaxResults, NextToken, "GroupList")

    def DeleteGroup(self, call: Call, AwsAccountId: str, Namespace: str, GroupName: str) -> dict[str, Any]:
        """Remove a group, and what it was permitted."""
        self._allow_in(call, AwsAccountId, "DeleteGroup", Namespace, f"group/{GroupName}")
        with self.aws.store.transaction():
            self.forget(self._group(GroupName)["Arn"])
            self.aws.store.delete(GROUPS, GroupName)
        return {}

    def CreateGroupMembership(
        self, call: Call, AwsAccountId: str, Namespace: str, GroupName: str, MemberName: str
    ) -> dict[str, Any]:
        """Put a user into a group."""
        keys = {"quicksight:UserName": MemberName}
        self._allow_in(call, AwsAccountId, "CreateGroupMembership", Namespace, f"group/{GroupName}", keys)
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
        keys = {"quicksight:UserName": MemberName}
        self._allow_in(call, AwsAccountId, "DeleteGroupMembership", Namespace, f"group/{GroupName}", keys)
        with self.aws.store.transaction():
            group = self._group(GroupName)
            if MemberName not in group["members"]:
                raise AwsError(
                    "ResourceNotFoundException", f"{MemberName} is no member of {GroupName}.", ResourceType="USER"
                )
            left = [member for member in group["members"] if member != MemberName]
            self.aws.store.put(GROUPS, GroupName, {**group, "members": left})
        return {}

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
        self._allow_in(call, AwsAccountId, "ListGroupMemberships", Namespace, f"group/{GroupName}")
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
        self._allow_in(call, AwsAccountId, "RegisterUser", Namespace, f"user/{name}")
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
        self._allow_in(call, AwsAccountId, "DescribeUser", Namespace, f"user/{UserName}")
        return {"User": self._user(UserName)}

    def ListUsers(
        self, call: Call, AwsAccountId: str, Namespace: str, MaxResults: int | None = None, NextToken: str | None = None
    ) -> dict[str, Any]:
        """The users, by name."""
        self._allow_in(call, AwsAccountId, "ListUsers", Namespace, "user/*")
        return page([user for _, user in self.aws.store.items(USERS)], MaxResults, NextToken, "UserList")

    def DeleteUser(self, call: Call, AwsAccountId: str, Namespace: str, UserName: str) -> dict[str, Any]:
        """Remove a user, its memberships and what it was permitted."""
        self._allow_in(call, AwsAccountId, "DeleteUser", Namespace, f"user/{UserName}")
        with self.aws.store.transaction():
            self.forget(self._user(UserName)["Arn"])
            for name, group in self.aws.store.items(GROUPS):
                if UserName in group["members"]:
                    group["members"].remove(UserName)
                    self.aws.store.put(GROUPS, name, group)
            self.aws.store.delete(USERS, UserName)
        return {}


def _without_members(group: Document) -> Document:
    return {key: value for key, value in group.items() if key != "members"}
