"""Workgroups: where results go, how much a query may scan, and whether queries may run at all."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from superstore_assets.local_aws.athena.executions import Executions
from superstore_assets.local_aws.athena.members import (
    check_result_configuration,
    invalid,
    only,
    refuse_true,
    take_page,
)
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.service import Call, Service
from superstore_assets.local_aws.store import Document

PRIMARY = "primary"
ENGINE = "Athena engine version 3"
MIN_CUTOFF = 10_000_000
COLLECTION = "athena.workgroups"

_INERT = ("RequesterPaysEnabled", "EnableMinimumEncryptionConfiguration")
_HONOURED = (
    "ResultConfiguration",
    "EnforceWorkGroupConfiguration",
    "BytesScannedCutoffPerQuery",
    "PublishCloudWatchMetricsEnabled",
    "EngineVersion",
)


class WorkGroups(Service):
    """The operations on workgroups and their tags."""

    name = "athena"
    invalid = "InvalidRequestException"

    def __init__(self, aws: Aws) -> None:
        self.aws = aws
        self.executions = Executions(aws.store)
        with aws.store.transaction():
            if aws.store.get(COLLECTION, PRIMARY) is None:
                aws.store.put(COLLECTION, PRIMARY, _new(PRIMARY, {"EnforceWorkGroupConfiguration": False}, None, []))

    def workgroup_arn(self, name: str) -> str:
        """ARN of a workgroup, there or not."""
        return self.aws.arn("athena", f"workgroup/{name}")

    def workgroup(self, name: str) -> Document:
        """A workgroup as it is stored; InvalidRequestException where there is none."""
        found = self.aws.store.get(COLLECTION, name)
        if found is None:
            raise invalid("WorkGroup is not found.")
        return found

    def CreateWorkGroup(
        self,
        call: Call,
        Name: str,
        Configuration: Mapping[str, Any] | None = None,
        Description: str = "",
        Tags: list[dict[str, str]] | None = None,
    ) -> None:
        """Make a workgroup. Left-out switches: its configuration is enforced, metrics are published."""
        tags = _tags(Tags or [])
        call.identity.require("athena:CreateWorkGroup", self.workgroup_arn(Name), context=_tag_context(tags))
        configuration = dict(Configuration or {})
        self._check(configuration, "Configuration")
        with self.aws.store.transaction():
            if self.aws.store.get(COLLECTION, Name) is not None:
                raise invalid("WorkGroup is already created")
            self.aws.store.put(COLLECTION, Name, _new(Name, configuration, Description, Tags or []))

    def UpdateWorkGroup(
        self,
        call: Call,
        WorkGroup: str,
        Description: str | None = None,
        ConfigurationUpdates: Mapping[str, Any] | None = None,
        State: str | None = None,
    ) -> None:
        """Change what is given and leave the rest."""
        self.require(call.identity, "athena:UpdateWorkGroup", WorkGroup)
        updates = dict(ConfigurationUpdates or {})
        results = updates.pop("ResultConfigurationUpdates", {})
        removed_cutoff = updates.pop("RemoveBytesScannedCutoffPerQuery", False)
        updates.pop("RemoveCustomerContentEncryptionConfiguration", None)  # there never is one
        self._check(updates, "ConfigurationUpdates")
        members = ("OutputLocation", "EncryptionConfiguration", "ExpectedBucketOwner", "AclConfiguration")
        removals = [f"Remove{member}" for member in members]
        check_result_configuration(results, "ResultConfigurationUpdates", self.aws.account, *removals)
        with self.aws.store.transaction():
            found = self.workgroup(WorkGroup)
            configuration = found["Configuration"]
            configuration.update(_settings(updates, configuration))
            kept = configuration["ResultConfiguration"]
            kept.update({member: value for member, value in results.items() if not member.startswith("Remove")})
            for removal in removals:
                if results.get(removal):
                    kept.pop(removal.removeprefix("Remove"), None)
            if removed_cutoff:
                configuration.pop("BytesScannedCutoffPerQuery", None)
            if Description is not None:
                found["Description"] = Description
            found["State"] = State or found["State"]
            self.aws.store.put(COLLECTION, WorkGroup, found)

    def DeleteWorkGroup(self, call: Call, WorkGroup: str, RecursiveDeleteOption: bool = False) -> None:
        """Delete a workgroup; one that ran queries only with RecursiveDeleteOption, with their history."""
        self.require(call.identity, "athena:DeleteWorkGroup", WorkGroup)
        if WorkGroup == PRIMARY:
            raise invalid("WorkGroup primary can't be deleted")
        with self.aws.store.transaction():
            self.workgroup(WorkGroup)
            if self.executions.ids(WorkGroup) and not RecursiveDeleteOption:
                raise invalid("WorkGroup is not empty")
            self.executions.forget(WorkGroup)
            self.aws.store.delete(COLLECTION, WorkGroup)

    def GetWorkGroup(self, call: Call, WorkGroup: str) -> dict[str, Any]:
        """One workgroup."""
        self.require(call.identity, "athena:GetWorkGroup", WorkGroup)
        found = self.workgroup(WorkGroup)
        answer = {member: found[member] for member in ("Name", "State", "Configuration", "CreationTime")}
        if found["Description"]:
            answer["Description"] = found["Description"]
        return {"WorkGroup": answer}

    def ListWorkGroups(self, call: Call, NextToken: str | None = None, MaxResults: int = 50) -> dict[str, Any]:
        """All workgroups, by name."""
        call.identity.require("athena:ListWorkGroups", "*")
        groups, token = take_page([found for _, found in self.aws.store.items(COLLECTION)], NextToken, MaxResults)
        answer: dict[str, Any] = {
            "WorkGroups": [
                {
                    **{member: found[member] for member in ("Name", "State", "Description", "CreationTime")},
                    "EngineVersion": found["Configuration"]["EngineVersion"],
                }
                for found in groups
            ]
        }
        return answer | ({"NextToken": token} if token else {})

    def ListEngineVersions(self, call: Call, NextToken: str | None = None, MaxResults: int = 10) -> dict[str, Any]:
        """The one engine there is, by its two names."""
        call.identity.require("athena:ListEngineVersions", "*")
        versions = [
            {"SelectedEngineVersion": selected, "EffectiveEngineVersion": ENGINE} for selected in ("AUTO", ENGINE)
        ]
        page, token = take_page(versions, NextToken, MaxResults)
        return {"EngineVersions": page} | ({"NextToken": token} if token else {})

    def TagResource(self, call: Call, ResourceARN: str, Tags: list[dict[str, str]]) -> None:
        """Add tags to a workgroup or replace their values."""
        given = _tags(Tags)
        self._change_tags(call, "athena:TagResource", ResourceARN, lambda tags: tags | given, _tag_context(given))

    def UntagResource(self, call: Call, ResourceARN: str, TagKeys: list[str]) -> None:
        """Remove tags from a workgroup."""
        self._change_tags(
            call,
            "athena:UntagResource",
            ResourceARN,
            lambda tags: {key: value for key, value in tags.items() if key not in TagKeys},
            {"aws:TagKeys": TagKeys},
        )

    def _change_tags(self, call: Call, action: str, arn: str, change: Any, context: dict[str, Any]) -> None:
        with self.aws.store.transaction():
            found = self._tagged(arn)
            call.identity.require(action, arn, context={**context, **_resource_context(found)})
            tags = change({tag["Key"]: tag["Value"] for tag in found["Tags"]})
            found["Tags"] = [{"Key": key, "Value": value} for key, value in tags.items()]
            self.aws.store.put(COLLECTION, found["Name"], found)

    def ListTagsForResource(
        self, call: Call, ResourceARN: str, NextToken: str | None = None, MaxResults: int = 75
    ) -> dict[str, Any]:
        """The tags of a workgroup."""
        found = self._tagged(ResourceARN)
        call.identity.require("athena:ListTagsForResource", ResourceARN, context=_resource_context(found))
        tags, token = take_page(found["Tags"], NextToken, MaxResults)
        return {"Tags": tags} | ({"NextToken": token} if token else {})

    def _tagged(self, arn: str) -> Document:
        name = arn.removeprefix(self.workgroup_arn(""))
        found = self.aws.store.get(COLLECTION, name) if name != arn else None
        if found is None:
            raise AwsError("ResourceNotFoundException", f"Resource {arn} is not found.", ResourceName=arn)
        return found

    def require(self, identity: Identity, action: str, name: str) -> None:
        """Require *action* on a workgroup, there or not, under the conditions on its tags."""
        found = self.aws.store.get(COLLECTION, name)
        identity.require(action, self.workgroup_arn(name), context=_resource_context(found))

    def _check(self, configuration: Mapping[str, Any], at: str) -> None:
        only(configuration, at, *_HONOURED, *_INERT)
        refuse_true(configuration, at, *_INERT)
        check_result_configuration(
            configuration.get("ResultConfiguration", {}), f"{at}.ResultConfiguration", self.aws.account
        )
        cutoff = configuration.get("BytesScannedCutoffPerQuery")
        if cutoff is not None and cutoff < MIN_CUTOFF:
            raise invalid(f"BytesScannedCutoffPerQuery must be greater than or equal to {MIN_CUTOFF}")
        selected = configuration.get("EngineVersion", {}).get("SelectedEngineVersion", "AUTO")
        if selected not in ("AUTO", ENGINE):
            raise UnsupportedError(f"{at}.EngineVersion {selected!r}")


def _settings(given: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """The stored configuration that *given* leaves, where *before* was."""
    merged = {**before, **given}
    selected = merged.get("EngineVersion", {}).get("SelectedEngineVersion", "AUTO")
    return {
        **merged,
        "EngineVersion": {"SelectedEngineVersion": selected, "EffectiveEngineVersion": ENGINE},
        "ResultConfiguration": merged.get("ResultConfiguration", {}),
    }


def _new(name: str, configuration: Mapping[str, Any], description: str | None, tags: list[dict[str, str]]) -> Document:
    switches = {
        "EnforceWorkGroupConfiguration": True,
        "PublishCloudWatchMetricsEnabled": name != PRIMARY,
        "RequesterPaysEnabled": False,
        "EnableMinimumEncryptionConfiguration": False,
    }
    return {
        "Name": name,
        "State": "ENABLED",
        "Description": description or "",
        "Configuration": _settings(configuration, switches),
        "CreationTime": datetime.now(UTC),
        "Tags": [{"Key": tag["Key"], "Value": tag.get("Value", "")} for tag in tags],
    }


def _tags(given: list[dict[str, str]]) -> dict[str, str]:
    """Tags by their keys, of which the model has none required."""
    if any("Key" not in tag for tag in given):
        raise invalid("Tag key is missing")
    return {tag["Key"]: tag.get("Value", "") for tag in given}


def _tag_context(tags: Mapping[str, str]) -> dict[str, Any]:
    return {
        **{f"aws:RequestTag/{key}": value for key, value in tags.items()},
        **({"aws:TagKeys": [*tags]} if tags else {}),
    }


def _resource_context(found: Mapping[str, Any] | None) -> dict[str, Any]:
    return {f"aws:ResourceTag/{tag['Key']}": tag["Value"] for tag in (found or {}).get("Tags", [])}
