"""AWS::SQS::Queue and AWS::SQS::QueuePolicy, made by SQS's own operations."""

import json
import uuid
from typing import Any

from superstore_assets.local_aws.cloudformation.requester import run
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import UnsupportedError
from superstore_assets.local_aws.service import Service
from superstore_assets.local_aws.sqs.queues import DEFAULTS

Properties = dict[str, Any]

_ATTRIBUTES = (
    "DelaySeconds",
    "MaximumMessageSize",
    "MessageRetentionPeriod",
    "ReceiveMessageWaitTimeSeconds",
    "RedrivePolicy",
    "SqsManagedSseEnabled",
    "VisibilityTimeout",
)


def queue(aws: Aws, sqs: Service) -> dict[str, Any]:
    """CloudFormation's handlers of a queue; its physical id is its address."""

    def known(address: str) -> tuple[str, Properties]:
        name = address.rpartition("/")[2]
        return address, {"Arn": aws.arn("sqs", name), "QueueName": name, "QueueUrl": address}

    def create(logical_id: str, properties: Properties, stack: str) -> tuple[str, Properties]:
        name = properties.get("QueueName") or f"{stack}-{logical_id}-{uuid.uuid4().hex[:12].upper()}"[-80:]
        given = {"QueueName": name, "Attributes": _attributes(properties), "tags": _tags(properties)}
        return known(run(aws, sqs, "CreateQueue", {key: value for key, value in given.items() if value})["QueueUrl"])

    def update(
        physical_id: str, old: Properties, new: Properties, stack: str, logical_id: str | None = None
    ) -> tuple[str, Properties]:
        if new.get("QueueName", physical_id.rpartition("/")[2]) != physical_id.rpartition("/")[2]:
            made = create(logical_id or "", new, stack)
            delete(physical_id, old)
            return made
        attributes = _attributes(new)
        reset = {name: DEFAULTS.get(name, "") for name in _attributes(old) if name not in attributes}
        if changed := {**reset, **attributes}:
            run(aws, sqs, "SetQueueAttributes", {"QueueUrl": physical_id, "Attributes": changed})
        if gone := sorted(_tags(old).keys() - _tags(new).keys()):
            run(aws, sqs, "UntagQueue", {"QueueUrl": physical_id, "TagKeys": gone})
        if _tags(new) != _tags(old) and _tags(new):
            run(aws, sqs, "TagQueue", {"QueueUrl": physical_id, "Tags": _tags(new)})
        return known(physical_id)

    def delete(physical_id: str, properties: Properties) -> None:
        _unless_gone(aws, sqs, "DeleteQueue", {"QueueUrl": physical_id})

    return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


def queue_policy(aws: Aws, sqs: Service) -> dict[str, Any]:
    """CloudFormation's handlers of a policy on queues, which it names by their addresses."""

    def put(properties: Properties) -> None:
        policy = json.dumps(properties["PolicyDocument"])
        for address in properties["Queues"]:
            run(aws, sqs, "SetQueueAttributes", {"QueueUrl": address, "Attributes": {"Policy": policy}})

    def take_away(addresses: list[str]) -> None:
        for address in addresses:
            _unless_gone(aws, sqs, "SetQueueAttributes", {"QueueUrl": address, "Attributes": {"Policy": ""}})

    def create(logical_id: str, properties: Properties, stack: str) -> tuple[str, Properties]:
        put(properties)
        physical_id = f"{stack}-{logical_id}-{uuid.uuid4().hex[:8]}"
        return physical_id, {"Id": physical_id}

    def update(
        physical_id: str, old: Properties, new: Properties, stack: str, logical_id: str | None = None
    ) -> tuple[str, Properties]:
        take_away([address for address in old.get("Queues", []) if address not in new["Queues"]])
        put(new)
        return physical_id, {"Id": physical_id}

    def delete(physical_id: str, properties: Properties) -> None:
        take_away(properties.get("Queues", []))

    return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


def _attributes(properties: Properties) -> dict[str, str]:
    if extra := properties.keys() - {*_ATTRIBUTES, "QueueName", "Tags"}:
        raise ValueError(str(UnsupportedError(f"{', '.join(sorted(extra))} of AWS::SQS::Queue")))
    return {name: _text(properties[name]) for name in _ATTRIBUTES if name in properties}


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value) if isinstance(value, dict) else str(value)


def _tags(properties: Properties) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in properties.get("Tags", [])}


def _unless_gone(aws: Aws, sqs: Service, operation: str, given: Properties) -> None:
    try:
        run(aws, sqs, operation, given)
    except ValueError as error:
        if "QueueDoesNotExist" not in str(error):
            raise
