"""SNS: standard topics, with queues of this embedded AWS as subscribers.

Nothing is sent from this machine, so no other kind of subscriber is taken; and nothing is signed as AWS signs it, so
subscribers get the message as it was published (raw delivery) and not the signed envelope.
"""

import json
import re
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from superstore_assets.local_aws import identity
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.query import QueryService
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.sqs import Sqs

Members = dict[str, Any]

_TOPICS, _SUBSCRIPTIONS = "sns-topics", "sns-subscriptions"
_NAME = re.compile(r"[A-Za-z0-9_-]{1,256}")
_SETTABLE = ("DisplayName", "Policy")
_MOST_BYTES = 262_144
"""Of a message (SNS API, 'Publish')."""
_SUBJECT = re.compile(r"[\x21-\x7e][\x20-\x7e]{0,98}")
"""ASCII, begun by a letter, digit or punctuation mark, no line break, under 100 characters (SNS API, 'Publish')."""


class Sns(QueryService):
    """Topics and who hears of what is published to them."""

    name = "sns"
    invalid: ClassVar[str] = "InvalidParameter"

    def __init__(self, aws: Aws, sqs: Sqs) -> None:
        self._aws = aws
        self._sqs = sqs
        identity.resource_policies["sns"] = self._policy_of

    def CreateTopic(
        self,
        call: Call,
        Name: str,
        Attributes: Mapping[str, str] | None = None,
        Tags: Sequence[Mapping[str, str]] = (),
    ) -> Members:
        """Create a topic; the same again is the same topic."""
        if Name.endswith(".fifo"):
            raise UnsupportedError("FIFO topics")
        if not _NAME.fullmatch(Name):
            raise AwsError(self.invalid, "Invalid parameter: Topic Name")
        arn = self._aws.arn("sns", Name)
        self._require(call, "CreateTopic", arn)
        given, tags = self._settable(Attributes or {}), {tag["Key"]: tag["Value"] for tag in Tags}
        found = self._aws.store.get(_TOPICS, arn)
        if found is None:
            attributes = {"Policy": default_policy(arn, self._aws.account), **given}
            self._aws.store.put(_TOPICS, arn, {"Attributes": attributes, "Tags": tags})
        elif any(found["Attributes"].get(name) != value for name, value in given.items()):
            raise AwsError(self.invalid, "Invalid parameter: Attributes Reason: Topic already exists with other ones")
        elif Tags and tags != found["Tags"]:
            raise AwsError(self.invalid, "Invalid parameter: Tags Reason: Topic already exists with different tags")
        return {"TopicArn": arn}

    def DeleteTopic(self, call: Call, TopicArn: str) -> Members:
        """Delete a topic and its subscriptions; one that is not there is no error."""
        self._require(call, "DeleteTopic", TopicArn)
        with self._aws.store.transaction():
            for key, _ in self._aws.store.items(_SUBSCRIPTIONS, f"{TopicArn}:"):
                self._aws.store.delete(_SUBSCRIPTIONS, key)
            self._aws.store.delete(_TOPICS, TopicArn)
        return {}

    def ListTopics(self, call: Call) -> Members:
        """Every topic."""
        self._require(call, "ListTopics", "*")
        return {"Topics": [{"TopicArn": arn} for arn, _ in self._aws.store.items(_TOPICS)]}

    def GetTopicAttributes(self, call: Call, TopicArn: str) -> Members:
        """A topic's attributes."""
        self._require(call, "GetTopicAttributes", TopicArn)
        found = self._topic(TopicArn)["Attributes"]
        confirmed = len(self._aws.store.items(_SUBSCRIPTIONS, f"{TopicArn}:"))
        counts = {"SubscriptionsConfirmed": str(confirmed), "SubscriptionsPending": "0", "SubscriptionsDeleted": "0"}
        return {"Attributes": {"TopicArn": TopicArn, "Owner": self._aws.account, "DisplayName": "", **counts, **found}}

    def SetTopicAttributes(
        self, call: Call, TopicArn: str, AttributeName: str, AttributeValue: str | None = None
    ) -> Members:
        """Change one attribute of a topic."""
        self._require(call, "SetTopicAttributes", TopicArn)
        given = self._settable({AttributeName: AttributeValue or ""})
        with self._aws.store.transaction():
            found = self._topic(TopicArn)
            self._aws.store.put(_TOPICS, TopicArn, {**found, "Attributes": {**found["Attributes"], **given}})
        return {}

    def ListTagsForResource(self, call: Call, ResourceArn: str) -> Members:
        """A topic's tags."""
        self._require(call, "ListTagsForResource", ResourceArn)
        return {"Tags": [{"Key": key, "Value": value} for key, value in self._topic(ResourceArn)["Tags"].items()]}

    def TagResource(self, call: Call, ResourceArn: str, Tags: Sequence[Mapping[str, str]]) -> Members:
        """Give a topic tags, or other values to those that it has."""
        self._require(call, "TagResource", ResourceArn)
        with self._aws.store.transaction():
            found = self._topic(ResourceArn)
            tags = {**found["Tags"], **{tag["Key"]: tag["Value"] for tag in Tags}}
            self._aws.store.put(_TOPICS, ResourceArn, {**found, "Tags": tags})
        return {}

    def UntagResource(self, call: Call, ResourceArn: str, TagKeys: Sequence[str]) -> Members:
        """Take tags from a topic."""
        self._require(call, "UntagResource", ResourceArn)
        with self._aws.store.transaction():
            found = self._topic(ResourceArn)
            tags = {key: value for key, value in found["Tags"].items() if key not in TagKeys}
            self._aws.store.put(_TOPICS, ResourceArn, {**found, "Tags": tags})
        return {}

    def Subscribe(
        self,
        call: Call,
        TopicArn: str,
        Protocol: str,
        Endpoint: str = "",
        Attributes: Mapping[str, str] | None = None,
        ReturnSubscriptionArn: bool = False,  # noqa: ARG002  # it is returned: nothing has to be confirmed
    ) -> Members:
        """Let a queue hear of what is published; a queue of the account's own needs no confirmation."""
        self._require(call, "Subscribe", TopicArn)
        self._topic(TopicArn)
        if Protocol != "sqs":
            raise UnsupportedError(f"subscriptions by {Protocol}: nothing is sent from this machine")
        if dict(Attributes or {}) != {"RawMessageDelivery": "true"}:
            raise UnsupportedError("subscriptions without RawMessageDelivery=true, or with other attributes")
        if self._sqs.accepts(Endpoint, "", "") is None:
            raise AwsError(self.invalid, "Invalid parameter: SQS endpoint ARN")
        with self._aws.store.transaction():
            for key, found in self._aws.store.items(_SUBSCRIPTIONS, f"{TopicArn}:"):
                if found["Endpoint"] == Endpoint:
                    return {"SubscriptionArn": key}
            arn = f"{TopicArn}:{uuid.uuid4()}"
            self._aws.store.put(_SUBSCRIPTIONS, arn, {"Endpoint": Endpoint})
        return {"SubscriptionArn": arn}

    def Unsubscribe(self, call: Call, SubscriptionArn: str) -> Members:
        """End a subscription."""
        self._require(call, "Unsubscribe", SubscriptionArn.rpartition(":")[0])
        self._aws.store.delete(_SUBSCRIPTIONS, SubscriptionArn)
        return {}

    def ListSubscriptionsByTopic(self, call: Call, TopicArn: str) -> Members:
        """Who hears of what is published to a topic."""
        self._require(call, "ListSubscriptionsByTopic", TopicArn)
        self._topic(TopicArn)
        return {
            "Subscriptions": [
                {
                    "SubscriptionArn": arn,
                    "Owner": self._aws.account,
                    "Protocol": "sqs",
                    "Endpoint": found["Endpoint"],
                    "TopicArn": TopicArn,
                }
                for arn, found in self._aws.store.items(_SUBSCRIPTIONS, f"{TopicArn}:")
            ]
        }

    def Publish(self, call: Call, Message: str, TopicArn: str | None = None, Subject: str | None = None) -> Members:
        """Publish to a topic."""
        if TopicArn is None:
            raise UnsupportedError("messages to telephones and applications: give a TopicArn")
        self._require(call, "Publish", TopicArn)
        self._topic(TopicArn)
        if not Message:
            raise AwsError(self.invalid, "Invalid parameter: Empty message")
        if len(Message.encode()) > _MOST_BYTES:
            raise AwsError(self.invalid, "Invalid parameter: Message too long")
        if Subject is not None and not _SUBJECT.fullmatch(Subject):
            raise AwsError(self.invalid, "Invalid parameter: Subject")
        return {"MessageId": self._fan_out(TopicArn, Message)}

    def alarm(self, topic_arn: str, message: str) -> None:
        """Publish CloudWatch's *message* about an alarm, where the topic is there and its policy lets CloudWatch in."""
        found = self._aws.store.get(_TOPICS, topic_arn)
        source = self._aws.arn("cloudwatch", f"alarm:{json.loads(message)['AlarmName']}")
        service = "cloudwatch.amazonaws.com"
        if found and identity.service_allowed(
            found["Attributes"].get("Policy", ""),
            service,
            "sns:Publish",
            topic_arn,
            source,
            self._aws.account,
            self._aws.region,
        ):
            self._fan_out(topic_arn, message)

    def _fan_out(self, topic_arn: str, message: str) -> str:
        for _, found in self._aws.store.items(_SUBSCRIPTIONS, f"{topic_arn}:"):
            self._sqs.deliver(found["Endpoint"], message, "sns.amazonaws.com", topic_arn)
        return str(uuid.uuid4())

    def _settable(self, given: Mapping[str, str]) -> dict[str, str]:
        for name, value in given.items():
            if name not in _SETTABLE:
                raise UnsupportedError(f"the topic attribute {name}")
            if name == "Policy":
                _check_policy(value)
        return dict(given)

    def _topic(self, arn: str) -> Members:
        found = self._aws.store.get(_TOPICS, arn)
        if found is None:
            raise AwsError("NotFound", "Topic does not exist", 404)
        return found

    def _policy_of(self, arn: str) -> tuple[str, str] | None:
        found = self._aws.store.get(_TOPICS, arn)
        return (found["Attributes"].get("Policy", ""), self._aws.account) if found else None

    def _require(self, call: Call, action: str, resource: str) -> None:
        if message := call.identity.denial(f"sns:{action}", resource):
            raise AwsError("AuthorizationError", message.replace(f"sns:{action}", f"SNS:{action}"), 403)


def default_policy(arn: str, account: str) -> str:
    """The policy of a topic that was given none (SNS developer guide, 'Default access policy')."""
    actions = ("Subscribe", "SetTopicAttributes", "GetTopicAttributes", "ListSubscriptionsByTopic", "DeleteTopic")
    statement = {
        "Sid": "__default_statement_ID",
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": [f"SNS:{action}" for action in (*actions, "Publish")],
        "Resource": arn,
        "Condition": {"StringEquals": {"AWS:SourceOwner": account}},
    }
    return json.dumps({"Version": "2008-10-17", "Id": "__default_policy_ID", "Statement": [statement]})


def _check_policy(text: str) -> None:
    try:
        well = isinstance(json.loads(text)["Statement"], list | dict)
    except (ValueError, KeyError, TypeError, RecursionError):
        well = False
    if not well:
        raise AwsError("InvalidParameter", "Invalid parameter: Policy Error: null")
