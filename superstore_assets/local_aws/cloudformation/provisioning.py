"""What CloudFormation provisions: the resource types that are right here, each with the rights of the stack's sender.

CloudFormation acts as whoever sent the stack operation, as it does on AWS: each resource needs that caller's right to
make it. A resource type or a bucket property that is not on the list here is refused, not skipped.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ministack.services import iam
from ministack.services import s3 as base_s3
from ministack.services.cloudformation import provisioners

from superstore_assets.local_aws.base import Base
from superstore_assets.local_aws.cloudformation import buckets, queues, topics
from superstore_assets.local_aws.cloudformation.requester import identity, run
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError, not_written
from superstore_assets.local_aws.service import Service

Properties = dict[str, Any]


@dataclass(frozen=True)
class Kind:
    """How a resource type becomes operations of one of our services."""

    service: str
    resource: str
    """Operations are Create<resource>, Update<resource>, Delete<resource>."""
    wrapper: str | None = None
    """Property that holds the name: {'DatabaseInput': {'Name': ...}}; None where `Name` is at the top."""
    update_key: str | None = None
    """Member that names what an update changes, beside the properties themselves."""
    delete_key: str = "Name"


KINDS = {
    "AWS::Glue::Database": Kind("glue", "Database", wrapper="DatabaseInput", update_key="Name"),
    "AWS::Glue::Classifier": Kind("glue", "Classifier", wrapper="CsvClassifier"),
    "AWS::Glue::Crawler": Kind("glue", "Crawler"),
    "AWS::Athena::WorkGroup": Kind("athena", "WorkGroup", update_key="WorkGroup", delete_key="WorkGroup"),
}

# The rights without which the caller gets no resource of a base type; {0} is its name.
_RIGHTS: dict[str, tuple[tuple[str, ...], str, str]] = {
    "AWS::IAM::Role": (("iam:CreateRole", "iam:PutRolePolicy"), "RoleName", "arn:aws:iam::{account}:role/{0}"),
    "AWS::Logs::LogGroup": (("logs:CreateLogGroup",), "LogGroupName", "arn:aws:logs:{region}:{account}:log-group:{0}"),
    "AWS::CloudWatch::Alarm": (
        ("cloudwatch:PutMetricAlarm",),
        "AlarmName",
        "arn:aws:cloudwatch:{region}:{account}:alarm:{0}",
    ),
}


def install(aws: Aws, base: Base, services: Mapping[str, Service]) -> None:
    """Make CloudFormation provision exactly the resource types that are right here."""
    # The base asks it before a stack is made whether a bucket of that name is there.
    base_s3._bucket_owner_account = lambda name: aws.account if aws.objects.has_bucket(name) else None
    base_handlers = dict(provisioners._RESOURCE_HANDLERS)
    provisioners._RESOURCE_HANDLERS.clear()
    for kind_name in _RIGHTS:
        provisioners._RESOURCE_HANDLERS[kind_name] = _guarded(aws, base, kind_name, base_handlers[kind_name])
    provisioners._RESOURCE_HANDLERS["AWS::S3::Bucket"] = buckets.bucket(aws, services["s3"])
    provisioners._RESOURCE_HANDLERS["AWS::S3::BucketPolicy"] = buckets.bucket_policy(aws, services["s3"])
    provisioners._RESOURCE_HANDLERS["AWS::SQS::Queue"] = queues.queue(aws, services["sqs"])
    provisioners._RESOURCE_HANDLERS["AWS::SQS::QueuePolicy"] = queues.queue_policy(aws, services["sqs"])
    provisioners._RESOURCE_HANDLERS["AWS::SNS::Topic"] = topics.topic(aws, services["sns"])
    provisioners._RESOURCE_HANDLERS["AWS::SNS::TopicPolicy"] = topics.topic_policy(aws, services["sns"])
    for kind_name, kind in KINDS.items():
        if kind.service in services:
            provisioners._RESOURCE_HANDLERS[kind_name] = _own(aws, services[kind.service], kind)


def _guarded(aws: Aws, base: Base, kind_name: str, handlers: dict[str, Any]) -> dict[str, Any]:
    """The base's own handlers behind the caller's rights."""
    actions, name_property, pattern = _RIGHTS[kind_name]
    service = {"iam": "iam", "logs": "logs", "cloudwatch": "monitoring"}[actions[0].partition(":")[0]]

    def save() -> None:
        try:
            base.save(service)
        except (OSError, sqlite3.Error) as error:
            raise ValueError(not_written(error).message) from error

    def check(properties: Properties) -> None:
        name = properties.get(name_property, "")
        if kind_name == "AWS::IAM::Role":
            name = properties.get("Path", "/").lstrip("/") + name
        resource = pattern.format(name, region=aws.region, account=aws.account)
        try:
            for action in actions:
                identity(aws).require(action, resource)
        except AwsError as error:
            raise ValueError(error.message) from error
        if kind_name == "AWS::IAM::Role":
            _principals_exist(aws, properties["AssumeRolePolicyDocument"])

    def create(logical_id: str, properties: Properties, stack: str) -> tuple[str, Properties]:
        check(properties)
        made: tuple[str, Properties] = handlers["create"](logical_id, properties, stack)
        save()
        return made

    def update(
        physical_id: str, old: Properties, new: Properties, stack: str, logical_id: str | None = None
    ) -> tuple[str, Properties]:
        check(new)
        extra = (logical_id,) if handlers.get("update_with_logical_id") else ()
        made: tuple[str, Properties] = handlers["update"](physical_id, old, new, stack, *extra)
        save()
        return made

    def delete(physical_id: str, properties: Properties) -> None:
        handlers["delete"](physical_id, properties)
        save()

    result = {**handlers, "create": create, "delete": delete}
    if "update" in handlers:
        result.update(update=update, update_with_logical_id=True)
    return result


def _principals_exist(aws: Aws, trust: Properties) -> None:
    """IAM refuses a trust policy that names a role or user of this account which is not there."""
    for statement in trust["Statement"]:
        principal = statement.get("Principal", {})
        named = principal.get("AWS", []) if isinstance(principal, dict) else []
        for arn in [named] if isinstance(named, str) else named:
            kind, _, name = arn.removeprefix(f"arn:aws:iam::{aws.account}:").partition("/")
            known = {"role": iam._roles, "user": iam._users}.get(kind)
            if known is not None and known.get_scoped(aws.account, None, name.rpartition("/")[2]) is None:
                raise ValueError(f'Invalid principal in policy: "AWS":"{arn}" (Error Code: MalformedPolicyDocument)')


def _own(aws: Aws, service: Service, kind: Kind) -> dict[str, Any]:
    def name_of(properties: Properties) -> str:
        name = (properties.get(kind.wrapper, {}) if kind.wrapper else properties).get("Name")
        if not isinstance(name, str):
            raise ValueError(f"{kind.resource} needs a Name: the embedded AWS does not make one up")
        return name

    def create(logical_id: str, properties: Properties, stack: str) -> tuple[str, Properties]:
        run(aws, service, f"Create{kind.resource}", _members(service, f"Create{kind.resource}", kind, properties, aws))
        return name_of(properties), {}

    def update(
        physical_id: str, old: Properties, new: Properties, stack: str, logical_id: str | None = None
    ) -> tuple[str, Properties]:
        if name_of(new) != physical_id:
            raise ValueError(f"{kind.resource} {physical_id} cannot be renamed by an update; give it a new logical id")
        operation = f"Update{kind.resource}"
        given = _members(service, operation, kind, new, aws)
        if kind.update_key:
            given.pop("Name", None)
            given[kind.update_key] = physical_id
        run(aws, service, operation, given)
        return physical_id, {}

    def delete(physical_id: str, properties: Properties) -> None:
        try:
            run(aws, service, f"Delete{kind.resource}", {kind.delete_key: physical_id})
        except ValueError as error:
            if "EntityNotFoundException" not in str(error):
                raise

    return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


def _members(service: Service, operation: str, kind: Kind, properties: Properties, aws: Aws) -> Properties:
    """A template's properties as the members of *operation*, in the types that its model asks for."""
    given = {key: value for key, value in properties.items() if key not in ("CatalogId", "Tags")}
    if properties.get("CatalogId", aws.account) != aws.account:
        raise ValueError("CatalogId must be this account's")
    tags = properties.get("Tags")
    shape = service.model.operation_model(operation).input_shape
    if shape is None:
        raise ValueError(f"{operation} takes nothing")
    if tags and "Tags" in shape.members:
        given["Tags"] = tags
    if kind.resource == "WorkGroup" and operation.startswith("Create"):
        given["Configuration"] = given.pop("WorkGroupConfiguration", {})
        if given.pop("State", "ENABLED") != "ENABLED":  # CreateWorkGroup has no such member
            raise ValueError(str(UnsupportedError("a workgroup that is made disabled")))
    elif kind.resource == "WorkGroup":
        given["ConfigurationUpdates"] = _workgroup_updates(given.pop("WorkGroupConfiguration", {}))
    typed: Properties = _typed(given, shape)
    return typed


def _workgroup_updates(configuration: Properties) -> Properties:
    """A workgroup's whole configuration as the updates that bring it about; what is left out is reset."""
    updates = dict(configuration)
    if "ResultConfiguration" in updates:
        updates["ResultConfigurationUpdates"] = updates.pop("ResultConfiguration")
    if "BytesScannedCutoffPerQuery" not in updates:
        updates["RemoveBytesScannedCutoffPerQuery"] = True
    return updates


def _typed(value: Any, shape: Any) -> Any:
    """Template values (numbers and booleans may be text) in the types of the model; unknown members stay."""
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict):
        return {
            name: _typed(item, shape.members[name]) if name in shape.members else item for name, item in value.items()
        }
    if kind == "list" and isinstance(value, list):
        return [_typed(item, shape.member) for item in value]
    if kind in ("integer", "long") and isinstance(value, str) and value.isdigit():
        return int(value)
    if kind == "boolean" and isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    return value
