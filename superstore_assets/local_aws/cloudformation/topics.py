"""AWS::SNS::Topic and AWS::SNS::TopicPolicy, made by SNS's own operations."""

import json
import uuid
from typing import Any

from superstore_assets.local_aws.cloudformation.requester import run
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import UnsupportedError
from superstore_assets.local_aws.service import Service
from superstore_assets.local_aws.sns import default_policy

Properties = dict[str, Any]


def topic(aws: Aws, sns: Service) -> dict[str, Any]:
    """CloudFormation's handlers of a topic; its physical id is its ARN."""

    def known(arn: str) -> tuple[str, Properties]:
        return arn, {"TopicArn": arn, "TopicName": arn.rpartition(":")[2]}

    def create(logical_id: str, properties: Properties, stack: str) -> tuple[str, Properties]:
        if extra := properties.keys() - {"TopicName", "DisplayName", "Tags"}:
            raise ValueError(str(UnsupportedError(f"{', '.join(sorted(extra))} of AWS::SNS::Topic")))
        name = properties.get("TopicName") or f"{stack}-{logical_id}-{uuid.uuid4().hex[:12].upper()}"[-256:]
        arn = run(aws, sns, "CreateTopic", {"Name": name, "Tags": properties.get("Tags", [])})["TopicArn"]
        show(arn, properties)
        return known(arn)

    def show(arn: str, properties: Properties) -> None:
        given = {"AttributeName": "DisplayName", "AttributeValue": properties.get("DisplayName", "")}
        run(aws, sns, "SetTopicAttributes", {"TopicArn": arn, **given})

    def update(
        physical_id: str, old: Properties, new: Properties, stack: str, logical_id: str | None = None
    ) -> tuple[str, Properties]:
        if new.get("TopicName", physical_id.rpartition(":")[2]) != physical_id.rpartition(":")[2]:
            made = create(logical_id or "", new, stack)
            delete(physical_id, old)
            return made
        show(physical_id, new)
        before, after = ({tag["Key"] for tag in properties.get("Tags", [])} for properties in (old, new))
        if gone := sorted(before - after):
            run(aws, sns, "UntagResource", {"ResourceArn": physical_id, "TagKeys": gone})
        if new.get("Tags") and new["Tags"] != old.get("Tags"):
            run(aws, sns, "TagResource", {"ResourceArn": physical_id, "Tags": new["Tags"]})
        return known(physical_id)

    def delete(physical_id: str, properties: Properties) -> None:
        run(aws, sns, "DeleteTopic", {"TopicArn": physical_id})

    return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}


def topic_policy(aws: Aws, sns: Service) -> dict[str, Any]:
    """CloudFormation's handlers of a policy on topics, which it names by their ARNs."""

    def put(properties: Properties) -> None:
        for arn in properties["Topics"]:
            policy = {"AttributeName": "Policy", "AttributeValue": json.dumps(properties["PolicyDocument"])}
            run(aws, sns, "SetTopicAttributes", {"TopicArn": arn, **policy})

    def create(logical_id: str, properties: Properties, stack: str) -> tuple[str, Properties]:
        put(properties)
        physical_id = f"{stack}-{logical_id}-{uuid.uuid4().hex[:8]}"
        return physical_id, {"Id": physical_id}

    def update(
        physical_id: str, old: Properties, new: Properties, stack: str, logical_id: str | None = None
    ) -> tuple[str, Properties]:
        take_away([arn for arn in old.get("Topics", []) if arn not in new["Topics"]])
        put(new)
        return physical_id, {"Id": physical_id}

    def take_away(topics: list[str]) -> None:
        for arn in topics:
            policy = {"AttributeName": "Policy", "AttributeValue": default_policy(arn, aws.account)}
            try:
                run(aws, sns, "SetTopicAttributes", {"TopicArn": arn, **policy})
            except ValueError as error:
                if "NotFound" not in str(error):
                    raise

    def delete(physical_id: str, properties: Properties) -> None:
        take_away(properties.get("Topics", []))

    return {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}
