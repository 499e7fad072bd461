"""Permissions of assets, the groups and users they name, and an account without a subscription."""

from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets_tests.local_aws.quicksight.conftest import Lake, refusal

_VIEW = [f"quicksight:{action}" for action in ("DescribeDataSource", "DescribeDataSourcePermissions", "PassDataSource")]
_OWN = [
    *_VIEW,
    "quicksight:UpdateDataSource",
    "quicksight:DeleteDataSource",
    "quicksight:UpdateDataSourcePermissions",
]


def _group(name: str) -> str:
    return f"arn:aws:quicksight:us-east-1:{ACCOUNT}:group/default/{name}"


def test_permissions_are_granted_replaced_and_revoked(lake: Lake, unique: str) -> None:
    arn = lake.ask("create_group", Namespace="default", GroupName=unique, Description="d")["Group"]["Arn"]
    assert arn == _group(unique)
    lake.make_source(unique, Permissions=[{"Principal": arn, "Actions": _VIEW}])

    def permissions() -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = lake.ask("describe_data_source_permissions", DataSourceId=unique)["Permissions"]
        return found

    assert permissions() == [{"Principal": arn, "Actions": _VIEW}]
    owner = [{"Principal": arn, "Actions": _OWN}]
    lake.ask("update_data_source_permissions", DataSourceId=unique, GrantPermissions=owner)
    assert permissions() == owner
    lake.ask("update_data_source_permissions", DataSourceId=unique, RevokePermissions=owner)
    assert permissions() == []


@pytest.mark.parametrize(
    ("principal", "actions", "words"),
    [
        (_group("nobody"), _VIEW, "does not exist"),
        ("arn:aws:iam::000000000000:user/ann", _VIEW, "is not a QuickSight user"),
        (f"arn:aws:quicksight:us-east-1:{ACCOUNT}:namespace/default", _VIEW, "cannot be used for this resource"),
        ("known", _VIEW[:1], "unsupported permission sets"),
        ("known", ["quicksight:Everything"], "unsupported permission sets"),
    ],
)
def test_a_permission_that_cannot_be_is_refused(
    lake: Lake, unique: str, principal: str, actions: list[str], words: str
) -> None:
    lake.ask("create_group", Namespace="default", GroupName=unique)
    principal = _group(unique) if principal == "known" else principal
    with pytest.raises(ClientError) as error:
        lake.make_source(unique, Permissions=[{"Principal": principal, "Actions": actions}])
    assert refusal(error)[0] == "InvalidParameterValueException"
    assert words in refusal(error)[1]


def test_an_empty_list_of_permissions_is_refused(lake: Lake, unique: str) -> None:
    """By the service too, not only by boto3's own check."""
    client = lake.session.client("quicksight", config=Config(parameter_validation=False))
    with pytest.raises(ClientError) as error:
        client.create_data_source(AwsAccountId=ACCOUNT, DataSourceId=unique, Name=unique, Type="ATHENA", Permissions=[])
    assert refusal(error)[0] == "ValidationException"
    assert "Permissions" in refusal(error)[1]


def test_a_deleted_group_takes_its_permissions_with_it(lake: Lake, unique: str) -> None:
    lake.ask("create_group", Namespace="default", GroupName=unique)
    lake.make_source(unique, Permissions=[{"Principal": _group(unique), "Actions": _VIEW}])
    lake.ask("delete_group", Namespace="default", GroupName=unique)
    assert lake.ask("describe_data_source_permissions", DataSourceId=unique)["Permissions"] == []
    with pytest.raises(ClientError) as error:
        lake.ask("describe_group", Namespace="default", GroupName=unique)
    assert refusal(error)[0] == "ResourceNotFoundException"


def test_users_are_iam_identities(lake: Lake, unique: str) -> None:
    given = {"Namespace": "default", "Email": "a@example.org", "UserRole": "READER"}
    user = lake.ask("register_user", IdentityType="IAM", IamArn=f"arn:aws:iam::{ACCOUNT}:user/{unique}", **given)
    assert user["User"]["UserName"] == unique
    assert lake.ask("describe_user", Namespace="default", UserName=unique)["User"]["Role"] == "READER"
    assert unique in [item["UserName"] for item in lake.ask("list_users", Namespace="default")["UserList"]]
    with pytest.raises(ClientError) as error:
        lake.ask("register_user", IdentityType="QUICKSIGHT", **given)
    assert "does not support IdentityType QUICKSIGHT" in refusal(error)[1]
    lake.ask("create_group", Namespace="default", GroupName=unique)
    lake.ask("create_group_membership", Namespace="default", GroupName=unique, MemberName=unique)
    members = lake.ask("list_group_memberships", Namespace="default", GroupName=unique)["GroupMemberList"]
    assert [member["MemberName"] for member in members] == [unique]
    lake.ask("delete_user", Namespace="default", UserName=unique)
    assert lake.ask("list_group_memberships", Namespace="default", GroupName=unique)["GroupMemberList"] == []


def test_an_account_without_a_subscription_has_nothing(own_lake: Lake) -> None:
    own_lake.filled("d", "SELECT 1 AS x", x="INTEGER")
    found = own_lake.ask("describe_account_subscription")["AccountInfo"]
    assert (found["Edition"], found["AccountSubscriptionStatus"]) == ("ENTERPRISE", "ACCOUNT_CREATED")
    with pytest.raises(ClientError) as error:
        own_lake.ask("delete_account_subscription")
    assert refusal(error)[0] == "PreconditionNotMetException"
    own_lake.ask("update_account_settings", DefaultNamespace="default", TerminationProtectionEnabled=False)
    own_lake.ask("delete_account_subscription")
    assert own_lake.ask("describe_account_subscription")["AccountInfo"]["AccountSubscriptionStatus"] == "UNSUBSCRIBED"
    with pytest.raises(ClientError) as error:
        own_lake.ask("describe_data_set", DataSetId="d")
    assert refusal(error) == (
        "UnsupportedUserEditionException",
        f"Account {ACCOUNT} is not subscribed for QuickSight",
    )
    with pytest.raises(ClientError) as error:
        own_lake.ask("list_users", Namespace="default")
    assert "is not signed up with QuickSight" in refusal(error)[1]
    assert not list((own_lake.home / "spice").iterdir())

    own_lake.ask(
        "create_account_subscription",
        Edition="ENTERPRISE",
        AuthenticationMethod="IAM_ONLY",
        AccountName="again",
        NotificationEmail="a@example.org",
    )
    assert own_lake.ask("list_data_sets")["DataSetSummaries"] == []
