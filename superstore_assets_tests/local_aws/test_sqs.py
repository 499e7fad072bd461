"""Queues: what is sent is received, once, in the shapes that AWS's clients know, and is there after a crash."""

import json
from collections.abc import Callable
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.conftest import session


@pytest.fixture
def sqs(administrator: boto3.Session) -> Any:
    return administrator.client("sqs")


@pytest.fixture
def queue(sqs: Any, unique: str) -> str:
    return str(sqs.create_queue(QueueName=unique)["QueueUrl"])


def _refused(call: Callable[..., Any], **given: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        call(**given)
    return error.value.response["Error"]["Code"], error.value.response["Error"]["Message"]


def _received(sqs: Any, queue: str, **given: Any) -> list[dict[str, Any]]:
    answer = sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10, **given)
    return list(answer.get("Messages", []))


def test_a_message_is_received_once_until_its_time_is_up_and_gone_when_deleted(sqs: Any, queue: str) -> None:
    sent = sqs.send_message(QueueUrl=queue, MessageBody="news")
    (message,) = _received(sqs, queue, AttributeNames=["All"])
    assert (message["Body"], message["MessageId"]) == ("news", sent["MessageId"])
    assert message["MD5OfBody"] == sent["MD5OfMessageBody"] == "508c75c8507a2ae5223dfd2faeb98122"
    assert message["Attributes"]["ApproximateReceiveCount"] == "1"
    assert message["Attributes"]["SenderId"].startswith("AIDA")
    assert _received(sqs, queue) == []
    sqs.change_message_visibility(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
    (again,) = _received(sqs, queue, AttributeNames=["ApproximateReceiveCount"])
    assert again["Attributes"] == {"ApproximateReceiveCount": "2"}
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=again["ReceiptHandle"])
    code, _ = _refused(
        sqs.change_message_visibility, QueueUrl=queue, ReceiptHandle=again["ReceiptHandle"], VisibilityTimeout=0
    )
    assert code == "AWS.SimpleQueueService.MessageNotInflight"
    counts = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
    assert (counts["ApproximateNumberOfMessages"], counts["ApproximateNumberOfMessagesNotVisible"]) == ("0", "0")


def test_a_receive_waits_for_a_message(administrator: boto3.Session, sqs: Any, queue: str) -> None:
    sqs.send_message(QueueUrl=queue, MessageBody="late", DelaySeconds=1)
    assert _received(sqs, queue) == []
    assert sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["ApproximateNumberOfMessagesDelayed"])[
        "Attributes"
    ] == {"ApproximateNumberOfMessagesDelayed": "1"}
    assert [message["Body"] for message in _received(sqs, queue, WaitTimeSeconds=20)] == ["late"]


def test_a_batch_does_what_it_can_and_names_what_it_cannot(sqs: Any, queue: str) -> None:
    entries = [{"Id": "good", "MessageBody": "1"}, {"Id": "bad", "MessageBody": "\x01"}]
    answer = sqs.send_message_batch(QueueUrl=queue, Entries=entries)
    assert [entry["Id"] for entry in answer["Successful"]] == ["good"]
    assert [(entry["Id"], entry["Code"]) for entry in answer["Failed"]] == [("bad", "InvalidMessageContents")]
    (message,) = _received(sqs, queue)
    hidden = [{"Id": "1", "ReceiptHandle": message["ReceiptHandle"], "VisibilityTimeout": 60}]
    assert sqs.change_message_visibility_batch(QueueUrl=queue, Entries=hidden)["Successful"] == [{"Id": "1"}]
    gone = sqs.delete_message_batch(QueueUrl=queue, Entries=[{"Id": "1", "ReceiptHandle": message["ReceiptHandle"]}])
    assert gone["Successful"] == [{"Id": "1"}]
    many = [{"Id": str(number), "MessageBody": "1"} for number in range(11)]
    assert _refused(sqs.send_message_batch, QueueUrl=queue, Entries=many)[0].endswith("TooManyEntriesInBatchRequest")
    twice = [{"Id": "1", "MessageBody": "1"}] * 2
    assert _refused(sqs.send_message_batch, QueueUrl=queue, Entries=twice)[0].endswith("BatchEntryIdsNotDistinct")
    assert _refused(sqs.send_message_batch, QueueUrl=queue, Entries=[])[0].endswith("EmptyBatchRequest")


def test_message_attributes_come_back_as_they_were_sent(sqs: Any, queue: str) -> None:
    attributes = {
        "kind": {"DataType": "String", "StringValue": "order"},
        "seal": {"DataType": "Binary", "BinaryValue": b"\x00\xff"},
        "size": {"DataType": "Number.int", "StringValue": "3"},
    }
    sent = sqs.send_message(QueueUrl=queue, MessageBody="x", MessageAttributes=attributes)
    (message,) = _received(sqs, queue, MessageAttributeNames=["All"])
    assert message["MessageAttributes"] == attributes
    assert message["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]


def test_what_is_received_too_often_goes_to_the_dead_letters(sqs: Any, queue: str, unique: str) -> None:
    dead = sqs.create_queue(QueueName=f"{unique}-dead")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    redrive = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 2})
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"RedrivePolicy": redrive, "VisibilityTimeout": "0"})
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [queue]
    sqs.send_message(QueueUrl=queue, MessageBody="poison")
    assert [len(_received(sqs, queue)) for _ in range(3)] == [1, 1, 0]
    (message,) = _received(sqs, dead, AttributeNames=["All"])
    assert message["Body"] == "poison"
    assert message["Attributes"]["DeadLetterQueueSourceArn"].endswith(f":{unique}")


def test_queues_are_made_found_tagged_and_deleted(sqs: Any, queue: str, unique: str) -> None:
    assert queue.endswith(f"/{ACCOUNT}/{unique}")
    assert sqs.create_queue(QueueName=unique)["QueueUrl"] == queue == sqs.get_queue_url(QueueName=unique)["QueueUrl"]
    code, _ = _refused(sqs.create_queue, QueueName=unique, Attributes={"DelaySeconds": "7"})
    assert code == "QueueAlreadyExists"
    assert sqs.list_queues(QueueNamePrefix=unique)["QueueUrls"] == [queue]
    sqs.tag_queue(QueueUrl=queue, Tags={"team": "sales", "cost": "1"})
    sqs.untag_queue(QueueUrl=queue, TagKeys=["cost"])
    assert sqs.list_queue_tags(QueueUrl=queue)["Tags"] == {"team": "sales"}
    sqs.send_message(QueueUrl=queue, MessageBody="x")
    sqs.purge_queue(QueueUrl=queue)
    assert _received(sqs, queue) == []
    sqs.delete_queue(QueueUrl=queue)
    code, message = _refused(sqs.get_queue_url, QueueName=unique)
    assert (code, message) == ("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist.")


def test_a_permission_is_a_statement_of_the_policy(sqs: Any, queue: str) -> None:
    sqs.add_permission(QueueUrl=queue, Label="theirs", AWSAccountIds=["111122223333"], Actions=["SendMessage"])
    policy = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["Policy"])["Attributes"]["Policy"]
    (statement,) = json.loads(policy)["Statement"]
    assert (statement["Sid"], statement["Action"]) == ("theirs", ["SQS:SendMessage"])
    sqs.remove_permission(QueueUrl=queue, Label="theirs")
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["Policy"])


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"FifoQueue": "true"}, "does not support FIFO queues"),
        ({"KmsMasterKeyId": "alias/aws/sqs"}, "does not support the queue attribute KmsMasterKeyId"),
        ({"VisibilityTimeout": "43201"}, "Invalid value for the parameter VisibilityTimeout"),
        ({"Policy": "{"}, "Invalid value for the parameter Policy"),
        ({"RedrivePolicy": '{"deadLetterTargetArn": "arn:none", "maxReceiveCount": 1}'}, "target does not exist"),
        ({"Colour": "red"}, "Value 'Colour' at 'Attributes' failed to satisfy"),
    ],
)
def test_an_attribute_that_is_not_honoured_is_refused(
    sqs: Any, unique: str, attributes: dict[str, str], said: str
) -> None:
    assert said in _refused(sqs.create_queue, QueueName=unique, Attributes=attributes)[1]


def test_requests_out_of_bounds_are_refused(sqs: Any, queue: str) -> None:
    assert "between 1 and 10" in _refused(sqs.receive_message, QueueUrl=queue, MaxNumberOfMessages=11)[1]
    assert "1048576 bytes" in _refused(sqs.send_message, QueueUrl=queue, MessageBody="x" * 1_048_577)[1]
    assert _refused(sqs.delete_message, QueueUrl=queue, ReceiptHandle="none")[0] == "ReceiptHandleIsInvalid"
    assert "MessageGroupId" in _refused(sqs.send_message, QueueUrl=queue, MessageBody="x", MessageGroupId="1")[1]
    assert _refused(sqs.list_message_move_tasks, SourceArn="arn:none")[1].startswith("The embedded AWS does not")


def test_messages_and_who_received_them_survive_a_crash(local_aws: LocalAws, tmp_path: Any) -> None:
    server = LocalAws(tmp_path / "home").start()
    try:
        sqs: Any = session(server).client("sqs")
        queue = sqs.create_queue(QueueName="kept", Attributes={"VisibilityTimeout": "600"})["QueueUrl"]
        for body in ("first", "second"):
            sqs.send_message(QueueUrl=queue, MessageBody=body)
        (first,) = sqs.receive_message(QueueUrl=queue)["Messages"]
        server.kill()
        server.start()
        sqs = session(server).client("sqs")
        queue = sqs.get_queue_url(QueueName="kept")["QueueUrl"]
        assert queue.startswith(server.endpoint)
        assert [message["Body"] for message in _received(sqs, queue)] == ["second"]
        sqs.delete_message(QueueUrl=queue, ReceiptHandle=first["ReceiptHandle"])
    finally:
        server.stop()
