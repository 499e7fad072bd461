"""SNS: topics that queues listen to, as the published contract has them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.conftest import DeployedAws, deployed, forget_machine

if TYPE_CHECKING:
    from mypy_boto3_sqs.client import SQSClient


@pytest.fixture(scope="module")
def sns(stack: DeployedAws) -> Any:
    return stack.administrator.client("sns")


@pytest.fixture(scope="module")
def sqs(stack: DeployedAws) -> "SQSClient":
    return stack.administrator.client("sqs")


@pytest.fixture
def topic(sns: Any, request: pytest.FixtureRequest) -> str:
    return str(sns.create_topic(Name=f"topic-{abs(hash(request.node.name))}")["TopicArn"])


def listening(sqs: "SQSClient", name: str, topic: str) -> str:
    """The ARN of a queue that lets *topic* send to it."""
    arn = f"arn:aws:sqs:us-east-1:{ACCOUNT}:{name}"
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": "sns.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": topic}},
    }
    sqs.create_queue(QueueName=name, Attributes={"Policy": json.dumps({"Statement": [statement]})})
    return arn


def heard(sqs: "SQSClient", name: str) -> list[str]:
    url = sqs.get_queue_url(QueueName=name)["QueueUrl"]
    return [message["Body"] for message in sqs.receive_message(QueueUrl=url).get("Messages", [])]


def code(raised: pytest.ExceptionInfo[ClientError]) -> str:
    return str(raised.value.response["Error"]["Code"])


def test_what_is_published_reaches_who_listens(sns: Any, sqs: "SQSClient", topic: str) -> None:
    queue = listening(sqs, "listens", topic)
    raw = {"RawMessageDelivery": "true"}
    arn = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes=raw)["SubscriptionArn"]
    assert sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes=raw)["SubscriptionArn"] == arn
    [listed] = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    assert (listed["SubscriptionArn"], listed["Endpoint"], listed["Protocol"]) == (arn, queue, "sqs")
    text = "a < b & c\n\u00e4\u20ac"
    assert sns.publish(TopicArn=topic, Message=text, Subject="one line")["MessageId"]
    assert heard(sqs, "listens") == [text]
    sns.unsubscribe(SubscriptionArn=arn)
    sns.publish(TopicArn=topic, Message="nobody hears this")
    assert heard(sqs, "listens") == []


def test_a_queue_that_does_not_let_the_topic_in_hears_nothing(sns: Any, sqs: "SQSClient", topic: str) -> None:
    queue = listening(sqs, "closed", f"{topic}-other")
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true"})
    sns.publish(TopicArn=topic, Message="x")
    assert heard(sqs, "closed") == []


def test_a_topic_keeps_its_attributes(sns: Any, topic: str) -> None:
    sns.set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="Alerts")
    found = sns.get_topic_attributes(TopicArn=topic)["Attributes"]
    assert (found["DisplayName"], found["Owner"], found["SubscriptionsConfirmed"]) == ("Alerts", ACCOUNT, "0")
    assert json.loads(found["Policy"])["Id"] == "__default_policy_ID"
    name = topic.rpartition(":")[2]
    assert sns.create_topic(Name=name)["TopicArn"] == topic
    sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    sns.untag_resource(ResourceArn=topic, TagKeys=["a"])
    assert sns.list_tags_for_resource(ResourceArn=topic)["Tags"] == [{"Key": "b", "Value": "2"}]
    assert topic in [each["TopicArn"] for each in sns.list_topics()["Topics"]]
    sns.delete_topic(TopicArn=topic)
    sns.delete_topic(TopicArn=topic)
    with pytest.raises(ClientError) as raised:
        sns.get_topic_attributes(TopicArn=topic)
    assert code(raised) == "NotFound"


def test_what_it_does_not_do_is_refused_by_name(sns: Any, topic: str) -> None:
    refused: tuple[Callable[[], object], ...] = (
        lambda: sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="a@example.com"),
        lambda: sns.subscribe(TopicArn=topic, Protocol="https", Endpoint="https://example.com/"),
        lambda: sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=f"arn:aws:sqs:us-east-1:{ACCOUNT}:q"),
        lambda: sns.publish(PhoneNumber="+15550100", Message="x"),
        lambda: sns.publish(TopicArn=topic, Message="x", MessageStructure="json"),
        lambda: sns.create_topic(Name="ordered.fifo", Attributes={"FifoTopic": "true"}),
        lambda: sns.set_topic_attributes(TopicArn=topic, AttributeName="KmsMasterKeyId", AttributeValue="a"),
        lambda: sns.list_platform_applications(),
    )
    for call in refused:
        with pytest.raises(ClientError, match="The embedded AWS does not support") as raised:
            call()
        assert code(raised) == "InvalidParameter"


def test_bad_messages_are_refused_as_sns_does(sns: Any, topic: str) -> None:
    for subject in ("two\nlines", "\u00e4", "x" * 100, ""):
        with pytest.raises(ClientError, match="Invalid parameter: Subject"):
            sns.publish(TopicArn=topic, Message="x", Subject=subject)
    with pytest.raises(ClientError, match="Message too long"):
        sns.publish(TopicArn=topic, Message="x" * 262_145)
    with pytest.raises(ClientError, match="Empty message"):
        sns.publish(TopicArn=topic, Message="")
    with pytest.raises(ClientError) as raised:
        sns.publish(TopicArn=f"{topic}-not-there", Message="x")
    assert code(raised) == "NotFound"


def test_topics_and_subscriptions_survive_a_restart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forget_machine(monkeypatch)
    with LocalAws(tmp_path / "own") as first:
        stack = deployed(first, tmp_path / "home", "kept")
        there = stack.administrator.client("sns"), stack.administrator.client("sqs")
        topic = there[0].create_topic(Name="kept")["TopicArn"]
        queue = listening(there[1], "kept", topic)
        there[0].subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true"})
    with LocalAws(tmp_path / "own") as second:
        again = deployed(second, tmp_path / "home", "kept")
        again.administrator.client("sns").publish(TopicArn=topic, Message="still here")
        assert heard(again.administrator.client("sqs"), "kept") == ["still here"]
