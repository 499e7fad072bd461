"""AWS::S3::Bucket and AWS::S3::BucketPolicy, made by S3's own operations."""

import json
import re
import uuid
from collections.abc import Callable
from typing import Any

from superstore_assets.local_aws.cloudformation.requester import run
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import UnsupportedError
from superstore_assets.local_aws.service import Service

Properties = dict[str, Any]

_SETTINGS = {
    "VersioningConfiguration": "PutBucketVersioning",
    "PublicAccessBlockConfiguration": "PutPublicAccessBlock",
    "OwnershipControls": "PutBucketOwnershipControls",
    "BucketEncryption": "PutBucketEncryption",
    "LifecycleConfiguration": "PutBucketLifecycleConfiguration",
    "NotificationConfiguration": "PutBucketNotificationConfiguration",
    "Tags": "PutBucketTagging",
}
_REMOVED = {
    "PublicAccessBlockConfiguration": "DeletePublicAccessBlock",
    "OwnershipControls": "DeleteBucketOwnershipControls",
    "BucketEncryption": "DeleteBucketEncryption",
    "LifecycleConfiguration": "DeleteBucketLifecycle",
    "Tags": "DeleteBucketTagging",
}


def bucket(aws: Aws, s3: Service) -> dict[str, Any]:
    """CloudFormation's handlers of a bucket; its physical id is its name."""

    def known(name: str) -> tuple[str, Properties]:
        return name, {
            "Arn": f"arn:aws:s3:::{name}",
            "DomainName": f"{name}.s3.amazonaws.com",
            "RegionalDomainName": f"{name}.s3.{aws.region}.amazonaws.com",
        }

    def create(logical_id: str, properties: Properties, stack: str) -> tuple[str, Properties]:
        name = properties.get("BucketName") or _generated(stack, logical_id)
        _check(properties)
        if aws.objects.has_bucket(name):
            raise ValueError(f"{name} already exists")
        run(aws, s3, "CreateBucket", {"Bucket": name})
        try:
            _set(aws, s3, name, properties, {})
        except ValueError:
            _unless_gone(aws, s3, "DeleteBucket", {"Bucket": name})
            raise
        return known(name)

    def update(
        physical_id: str, old: Properties, new: Properties, stack: str, logical_id: str | None = None
    ) -> tuple[str, Properties]:
        if new.get("BucketName", physical_id) != physical_id:
            return create(logical_id or "", new, stack)  # the old one is deleted, or kept, after the update
        _check(new)
        _set(aws, s3, physical_id, new, old)
        return known(physical_id)

    def delete(physical_id: str, properties: Properties) -> None:
        _unless_gone(aws, s3, "DeleteBucket", {"Bucket": physical_id})

    return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


def bucket_policy(aws: Aws, s3: Service) -> dict[str, Any]:
    """CloudFormation's handlers of a bucket's policy."""

    def put(properties: Properties) -> tuple[str, Properties]:
        name = properties["Bucket"]
        run(aws, s3, "PutBucketPolicy", {"Bucket": name, "Policy": json.dumps(properties["PolicyDocument"])})
        return f"{name}-policy", {}

    def create(logical_id: str, properties: Properties, stack: str) -> tuple[str, Properties]:
        return put(properties)

    def update(
        physical_id: str, old: Properties, new: Properties, stack: str, logical_id: str | None = None
    ) -> tuple[str, Properties]:
        if old.get("Bucket") != new.get("Bucket"):
            delete(physical_id, old)
        return put(new)

    def delete(physical_id: str, properties: Properties) -> None:
        _unless_gone(aws, s3, "DeleteBucketPolicy", {"Bucket": properties.get("Bucket", "")})

    return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


def _generated(stack: str, logical_id: str) -> str:
    name = re.sub("[^a-z0-9-]", "-", f"{stack}-{logical_id}".lower())[:46].strip("-")
    return f"{name}-{uuid.uuid4().hex[:12]}"


def _check(properties: Properties) -> None:
    if extra := properties.keys() - {*_SETTINGS, "BucketName"}:
        raise ValueError(str(UnsupportedError(f"{', '.join(sorted(extra))} of AWS::S3::Bucket")))


def _set(aws: Aws, s3: Service, name: str, new: Properties, old: Properties) -> None:
    """Set what a template says of a bucket, and take back what it no longer says."""
    for setting, operation in _SETTINGS.items():
        if setting in new and new[setting] != old.get(setting):
            run(aws, s3, operation, {"Bucket": name, **_MEMBERS[setting](new[setting])})
        elif setting in old and setting not in new:
            if setting in _REMOVED:
                run(aws, s3, _REMOVED[setting], {"Bucket": name})
            elif setting == "VersioningConfiguration":
                suspended = {"VersioningConfiguration": {"Status": "Suspended"}}
                run(aws, s3, operation, {"Bucket": name, **suspended})
            else:
                run(aws, s3, operation, {"Bucket": name, "NotificationConfiguration": {}})


def _boolean(value: Any) -> Any:
    return {"true": True, "false": False}.get(value.lower(), value) if isinstance(value, str) else value


def _encryption(value: Properties) -> Properties:
    rules = []
    for rule in value["ServerSideEncryptionConfiguration"]:
        _only(rule, {"ServerSideEncryptionByDefault", "BucketKeyEnabled"}, "an encryption rule")
        rules.append({"ApplyServerSideEncryptionByDefault": rule["ServerSideEncryptionByDefault"]})
    return {"ServerSideEncryptionConfiguration": {"Rules": rules}}


def _notification(value: Properties) -> Properties:
    _only(value, {"QueueConfigurations"}, "a notification configuration")
    queues = []
    for queue in value.get("QueueConfigurations", []):
        _only(queue, {"Event", "Queue", "Filter"}, "a queue configuration")
        told = {"QueueArn": queue["Queue"], "Events": [queue["Event"]]}
        if "Filter" in queue:
            rules = [{"Name": rule["Name"], "Value": rule["Value"]} for rule in queue["Filter"]["S3Key"]["Rules"]]
            told["Filter"] = {"Key": {"FilterRules": rules}}
        queues.append(told)
    return {"NotificationConfiguration": {"QueueConfigurations": queues} if queues else {}}


def _lifecycle(value: Properties) -> Properties:
    return {"LifecycleConfiguration": {"Rules": [_lifecycle_rule(rule) for rule in value["Rules"]]}}


def _lifecycle_rule(rule: Properties) -> Properties:
    """A template's lifecycle rule as the S3 API's."""
    known = {
        "Id",
        "Status",
        "Prefix",
        "Transitions",
        "ExpirationInDays",
        "AbortIncompleteMultipartUpload",
        "NoncurrentVersionExpiration",
        "NoncurrentVersionTransitions",
        "ObjectSizeGreaterThan",
    }
    _only(rule, known, "a lifecycle rule")
    conditions: Properties = {"Prefix": rule.get("Prefix", "")}
    if "ObjectSizeGreaterThan" in rule:
        conditions = {"And": {**conditions, "ObjectSizeGreaterThan": int(rule["ObjectSizeGreaterThan"])}}
    result: Properties = {"Status": rule["Status"], "Filter": conditions}
    if "Id" in rule:
        result["ID"] = rule["Id"]
    if "Transitions" in rule:
        result["Transitions"] = [
            {"Days": int(step["TransitionInDays"]), "StorageClass": step["StorageClass"]}
            for step in rule["Transitions"]
        ]
    if "ExpirationInDays" in rule:
        result["Expiration"] = {"Days": int(rule["ExpirationInDays"])}
    if "NoncurrentVersionExpiration" in rule:
        result["NoncurrentVersionExpiration"] = _days(rule["NoncurrentVersionExpiration"])
    if "NoncurrentVersionTransitions" in rule:
        result["NoncurrentVersionTransitions"] = [
            {"NoncurrentDays": int(step["TransitionInDays"]), "StorageClass": step["StorageClass"]}
            for step in rule["NoncurrentVersionTransitions"]
        ]
    if "AbortIncompleteMultipartUpload" in rule:
        result["AbortIncompleteMultipartUpload"] = _days(rule["AbortIncompleteMultipartUpload"])
    return result


def _days(value: Properties) -> Properties:
    return {key: int(days) for key, days in value.items()}


def _only(given: Properties, known: set[str], what: str) -> None:
    if extra := given.keys() - known:
        raise ValueError(str(UnsupportedError(f"{', '.join(sorted(extra))} in {what}")))


_MEMBERS: dict[str, Callable[[Any], Properties]] = {
    "VersioningConfiguration": lambda value: {"VersioningConfiguration": value},
    "PublicAccessBlockConfiguration": lambda value: {
        "PublicAccessBlockConfiguration": {name: _boolean(each) for name, each in value.items()}
    },
    "OwnershipControls": lambda value: {"OwnershipControls": value},
    "BucketEncryption": _encryption,
    "LifecycleConfiguration": _lifecycle,
    "NotificationConfiguration": _notification,
    "Tags": lambda value: {"Tagging": {"TagSet": value}},
}


def _unless_gone(aws: Aws, s3: Service, operation: str, given: Properties) -> None:
    try:
        run(aws, s3, operation, given)
    except ValueError as error:
        if "Error Code: NoSuchBucket" not in str(error):
            raise
