"""The account's QuickSight subscription, and the tags of its assets."""

from typing import Any

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.quicksight.core import (
    ACCOUNT,
    DATA_SET,
    GROUPS,
    KINDS,
    SCHEDULES,
    USERS,
    VERSIONS,
    Kind,
    tag_map,
)
from superstore_assets.local_aws.quicksight.ingestions import IngestionsPart
from superstore_assets.local_aws.service import Call


class AccountPart(IngestionsPart):
    """Subscription, account settings and tags."""

    def DescribeAccountSubscription(self, call: Call, AwsAccountId: str) -> dict[str, Any]:
        """The subscription; ResourceNotFoundException where the account never had one."""
        self._allow_account(call, AwsAccountId, "DescribeAccountSubscription", self.arn(f"account/{AwsAccountId}"))
        return {"AccountInfo": self.subscription()}

    def CreateAccountSubscription(
        self,
        call: Call,
        AwsAccountId: str,
        AccountName: str,
        AuthenticationMethod: str,
        NotificationEmail: str,
        Edition: str = "ENTERPRISE",
    ) -> dict[str, Any]:
        """Subscribe the account again after it was unsubscribed."""
        self._allow_account(call, AwsAccountId, "CreateAccountSubscription", "*")
        if Edition == "STANDARD" or AuthenticationMethod not in ("IAM_ONLY", "IAM_AND_QUICKSIGHT"):
            raise UnsupportedError(f"Edition {Edition} with AuthenticationMethod {AuthenticationMethod}")
        with self.aws.store.transaction():
            if self.subscription()["AccountSubscriptionStatus"] == "ACCOUNT_CREATED":
                raise AwsError("ResourceExistsException", f"Account {AwsAccountId} is subscribed already.")
            self.aws.store.put(
                ACCOUNT,
                "subscription",
                {
                    "AccountName": AccountName,
                    "Edition": Edition,
                    "AuthenticationType": AuthenticationMethod,
                    "NotificationEmail": NotificationEmail,
                    "AccountSubscriptionStatus": "ACCOUNT_CREATED",
                },
            )
        return {
            "SignupResponse": {
                "IAMUser": True,
                "userLoginName": call.identity.arn,
                "accountName": AccountName,
                "directoryType": AuthenticationMethod,
            }
        }

    def DeleteAccountSubscription(self, call: Call, AwsAccountId: str) -> dict[str, Any]:
        """End the subscription and with it every asset; refused while termination protection is on."""
        self._allow_account(call, AwsAccountId, "DeleteAccountSubscription", self.arn(f"account/{AwsAccountId}"))
        with self.aws.store.transaction():
            if self._settings()["TerminationProtectionEnabled"]:
                raise AwsError("PreconditionNotMetException", "Termination protection is enabled for this account.")
            datasets = [dataset_id for dataset_id, _ in self.aws.store.items(DATA_SET.collection)]
            for dataset_id in datasets:
                self.forget_ingestions(dataset_id)
            for collection in (SCHEDULES, VERSIONS, GROUPS, USERS, *(kind.collection for kind in KINDS)):
                for key, _ in self.aws.store.items(collection):
                    self.aws.store.delete(collection, key)
            ended = {**self.subscription(), "AccountSubscriptionStatus": "UNSUBSCRIBED"}
            self.aws.store.put(ACCOUNT, "subscription", ended)
        for dataset_id in datasets:
            self.sweep(dataset_id)
        return {}

    def DescribeAccountSettings(self, call: Call, AwsAccountId: str) -> dict[str, Any]:
        """The account's settings."""
        self._allow_account(call, AwsAccountId, "DescribeAccountSettings", "*")
        return {"AccountSettings": self._settings()}

    def UpdateAccountSettings(
        self,
        call: Call,
        AwsAccountId: str,
        DefaultNamespace: str,
        NotificationEmail: str | None = None,
        TerminationProtectionEnabled: bool | None = None,
    ) -> dict[str, Any]:
        """Change the account's settings."""
        self._allow_account(call, AwsAccountId, "UpdateAccountSettings", "*")
        if DefaultNamespace != "default":
            raise AwsError(self.invalid, f"Namespace {DefaultNamespace} does not exist.")
        settings = self._settings()
        if NotificationEmail is not None:
            settings["NotificationEmail"] = NotificationEmail
        if TerminationProtectionEnabled is not None:
            settings["TerminationProtectionEnabled"] = TerminationProtectionEnabled
        self.aws.store.put(ACCOUNT, "settings", settings)
        return {}

    def _settings(self) -> dict[str, Any]:
        subscription = self.subscription()
        return self.aws.store.get(ACCOUNT, "settings") or {
            "AccountName": subscription["AccountName"],
            "Edition": subscription["Edition"],
            "DefaultNamespace": "default",
            "PublicSharingEnabled": False,
            "TerminationProtectionEnabled": True,
        }

    def _allow_account(self, call: Call, account: str, action: str, arn: str) -> None:
        call.identity.require(f"quicksight:{action}", arn)
        if account != call.account:
            raise AwsError("AccessDeniedException", f"Account {account} is not the caller's, {call.account}.")

    # Tags

    def _tagged(self, arn: str) -> tuple[Kind, str]:
        """The kind and id of the asset that *arn* names."""
        for kind in KINDS:
            prefix = self.arn(f"{kind.arn}/")
            if arn.startswith(prefix) and "/" not in arn.removeprefix(prefix):
                return kind, arn.removeprefix(prefix)
        raise AwsError(self.invalid, f"{arn} is not the ARN of a data source, dataset or dashboard of this account.")

    def TagResource(self, call: Call, ResourceArn: str, Tags: list[dict[str, str]]) -> dict[str, Any]:
        """Add tags to an asset, or change them."""
        kind, identifier = self._tagged(ResourceArn)
        tags = tag_map(Tags)
        self.allow(call, self.aws.account, "TagResource", f"{kind.arn}/{identifier}", tags=tags)
        with self.aws.store.transaction():
            document = self.find(kind, identifier)
            document["Tags"] |= tags
            if len(document["Tags"]) > 50:
                raise AwsError("LimitExceededException", f"{ResourceArn} may have 50 tags.", ResourceType=kind.code)
            self.put(kind, identifier, document)
        return {}

    def UntagResource(self, call: Call, ResourceArn: str, TagKeys: list[str]) -> dict[str, Any]:
        """Take tags away from an asset."""
        kind, identifier = self._tagged(ResourceArn)
        self.allow(call, self.aws.account, "UntagResource", f"{kind.arn}/{identifier}", keys={"aws:TagKeys": TagKeys})
        with self.aws.store.transaction():
            document = self.find(kind, identifier)
            document["Tags"] = {key: value for key, value in document["Tags"].items() if key not in TagKeys}
            self.put(kind, identifier, document)
        return {}

    def ListTagsForResource(self, call: Call, ResourceArn: str) -> dict[str, Any]:
        """An asset's tags."""
        kind, identifier = self._tagged(ResourceArn)
        self.allow(call, self.aws.account, "ListTagsForResource", f"{kind.arn}/{identifier}")
        tags = self.find(kind, identifier)["Tags"]
        return {"Tags": [{"Key": key, "Value": value} for key, value in sorted(tags.items())]}
