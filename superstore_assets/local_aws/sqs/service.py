"""The operations of SQS on standard queues."""

import asyncio
import hashlib
import json
import re
import struct
import time
import uuid
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from botocore.model import StructureShape

from superstore_assets.local_aws import identity
from superstore_assets.local_aws.database import Database
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.service import Call, Request, Response, Service
from superstore_assets.local_aws.sqs.queues import DEFAULTS, Message, Queue, Queues

Members = dict[str, Any]

_RANGES = {
    "VisibilityTimeout": (0, 43_200),
    "MaximumMessageSize": (1024, 1_048_576),
    "MessageRetentionPeriod": (60, 1_209_600),
    "DelaySeconds": (0, 900),
    "ReceiveMessageWaitTimeSeconds": (0, 20),
}
_NAME = re.compile(r"[A-Za-z0-9_-]{1,80}")
_BATCH_BYTES = 1_048_576
_FORBIDDEN_CHARACTER = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Codes that clients of the older protocol know, where they differ; sent in x-amzn-query-error.
_QUERY_CODES = {
    "AccessDeniedException": "AccessDenied",
    "QueueDoesNotExist": "AWS.SimpleQueueService.NonExistentQueue",
    "QueueNameExists": "QueueAlreadyExists",
    "MessageNotInflight": "AWS.SimpleQueueService.MessageNotInflight",
    "EmptyBatchRequest": "AWS.SimpleQueueService.EmptyBatchRequest",
    "TooManyEntriesInBatchRequest": "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
    "BatchEntryIdsNotDistinct": "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
    "BatchRequestTooLong": "AWS.SimpleQueueService.BatchRequestTooLong",
    "InvalidBatchEntryId": "AWS.SimpleQueueService.InvalidBatchEntryId",
    "UnsupportedOperation": "AWS.SimpleQueueService.UnsupportedOperation",
}


class Sqs(Service):
    """Queues, and the messages in them."""

    name = "sqs"
    invalid: ClassVar[str] = "InvalidParameterValue"

    def __init__(self, database: Database, account: str, region: str, endpoint: str) -> None:
        self._database = database
        self._queues = Queues(database)
        self._account = account
        self._region = region
        self._endpoint = endpoint
        self._empty: dict[str, float] = {}
        identity.resource_policies["sqs"] = self._policy_of

    # How requests come in and errors go out.

    async def answer(self, call: Call, request: Request) -> Response:
        """Answer *request*; a receive that finds nothing waits here for messages, and keeps no thread meanwhile."""
        began = time.monotonic()
        while True:
            response = await super().answer(call, request)
            left = began + self._empty.pop(call.request_id, 0) - time.monotonic()
            if left <= 0:
                return response
            await asyncio.sleep(min(left, 0.1))

    def _failure(self, error: AwsError, call: Call) -> Response:
        code = _QUERY_CODES.get(error.code, error.code)
        body = {"__type": f"com.amazonaws.sqs#{error.code}", "message": error.message}
        fault = "Receiver" if error.status >= 500 else "Sender"
        return self._response(error.status, body, call, {"x-amzn-query-error": f"{code};{fault}"})

    def _validate(self, given: Members, shape: StructureShape) -> None:
        """As the model says, but that a receive may name the attributes of a message, where it has a queue's."""
        names = given.get("AttributeNames")
        if isinstance(names, list) and all(isinstance(name, str) for name in names):
            known = self._enumerated(
                "MessageSystemAttributeName" if shape.name == "ReceiveMessageRequest" else "QueueAttributeName"
            )
            for name in names:
                if name not in known:
                    raise AwsError("InvalidAttributeName", f"Unknown Attribute {name}.")
            given = {name: value for name, value in given.items() if name != "AttributeNames"}
        super()._validate(given, shape)

    def _enumerated(self, shape: str) -> Sequence[str]:
        enumerated: Sequence[str] = self.model.shape_for(shape).enum  # type: ignore[attr-defined]  # a StringShape
        return enumerated

    def arn(self, queue: str) -> str:
        """ARN of the queue of that name."""
        return f"arn:aws:sqs:{self._region}:{self._account}:{queue}"

    def _policy_of(self, arn: str) -> tuple[str, str] | None:
        queue = self._queues.find(arn.rpartition(":")[2]) if arn.startswith(self.arn("")) else None
        return (queue.attributes.get("Policy", ""), self._account) if queue else None

    def _url(self, call: Call, queue: str) -> str:
        return f"{call.endpoint or self._endpoint}/{self._account}/{queue}"

    def _require(self, call: Call, action: str, queue: str | None) -> None:
        resource = self.arn(queue) if queue else "*"
        if message := call.identity.denial(f"sqs:{action}", resource):
            shown = message.replace(f"sqs:{action}", f"sqs:{action.lower()}")
            raise AwsError("AccessDeniedException", shown, 403)

    def _open(self, call: Call, action: str, url: str) -> Queue:
        """The queue at *url*, on which the caller may do *action*. Where it is served does not matter, as on AWS."""
        account, _, name = url.rpartition("/")
        if not account.endswith(f"/{self._account}") or not _NAME.fullmatch(name):
            raise AwsError("InvalidAddress", f"The address {url} is not valid for this endpoint.", 404)
        self._require(call, action, name)
        return self._existing(name)

    def _existing(self, name: str) -> Queue:
        if queue := self._queues.find(name):
            return queue
        raise AwsError("QueueDoesNotExist", "The specified queue does not exist.")

    # Queues.

    def CreateQueue(
        self,
        call: Call,
        QueueName: str,
        Attributes: Mapping[str, str] | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> Members:
        """Create a queue; the same again is the same queue."""
        if QueueName.endswith(".fifo") or "FifoQueue" in (Attributes or {}):
            raise UnsupportedError("FIFO queues")
        if not _NAME.fullmatch(QueueName):
            raise AwsError(
                self.invalid,
                "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
            )
        self._require(call, "CreateQueue", QueueName)
        if tags:
            self._require(call, "TagQueue", QueueName)
        wanted = {**DEFAULTS, **self._checked(Attributes or {})}
        with self._database.transaction():
            if existing := self._queues.find(QueueName):
                for attribute, value in (Attributes or {}).items():
                    if existing.attributes.get(attribute, "") != value:
                        raise AwsError(
                            "QueueNameExists",
                            "A queue already exists with the same name and a different value for attribute "
                            + attribute,
                        )
            else:
                self._queues.save(QueueName, wanted, dict(tags or {}))
        return {"QueueUrl": self._url(call, QueueName)}

    def DeleteQueue(self, call: Call, QueueUrl: str) -> None:
        """Delete a queue with its messages."""
        self._queues.delete(self._open(call, "DeleteQueue", QueueUrl).name)

    def GetQueueUrl(self, call: Call, QueueName: str, QueueOwnerAWSAccountId: str | None = None) -> Members:
        """The address of a queue, at the endpoint that is asked."""
        self._require(call, "GetQueueUrl", QueueName)
        if QueueOwnerAWSAccountId not in (None, self._account):
            raise AwsError("QueueDoesNotExist", "The specified queue does not exist.")
        return {"QueueUrl": self._url(call, self._existing(QueueName).name)}

    def ListQueues(
        self, call: Call, QueueNamePrefix: str = "", NextToken: str | None = None, MaxResults: int | None = None
    ) -> Members:
        """The addresses of the account's queues, up to 1,000 of them without *MaxResults*."""
        self._require(call, "ListQueues", None)
        names = self._queues.names(QueueNamePrefix)
        return _page("QueueUrls", [self._url(call, name) for name in names], NextToken, MaxResults)

    def ListDeadLetterSourceQueues(
        self, call: Call, QueueUrl: str, NextToken: str | None = None, MaxResults: int | None = None
    ) -> Members:
        """The addresses of the queues whose dead letters go to this one."""
        queue = self._open(call, "ListDeadLetterSourceQueues", QueueUrl)
        every = [self._existing(name) for name in self._queues.names("")]
        found = [self._url(call, other.name) for other in every if other.redrive and other.redrive[0] == queue.name]
        return _page("queueUrls", found, NextToken, MaxResults)

    def GetQueueAttributes(self, call: Call, QueueUrl: str, AttributeNames: Sequence[str] = ()) -> Members:
        """The named attributes that the queue has, or 'All'."""
        queue = self._open(call, "GetQueueAttributes", QueueUrl)
        visible, received, delayed = self._queues.counts(queue)
        every = {
            **queue.attributes,
            "QueueArn": self.arn(queue.name),
            "CreatedTimestamp": str(queue.created),
            "LastModifiedTimestamp": str(queue.modified),
            "ApproximateNumberOfMessages": str(visible),
            "ApproximateNumberOfMessagesNotVisible": str(received),
            "ApproximateNumberOfMessagesDelayed": str(delayed),
        }
        wanted = {name: every[name] for name in every if name in AttributeNames or "All" in AttributeNames}
        return {"Attributes": wanted} if wanted else {}

    def SetQueueAttributes(self, call: Call, QueueUrl: str, Attributes: Mapping[str, str]) -> None:
        """Change some attributes of a queue; an empty Policy or RedrivePolicy takes it away."""
        queue = self._open(call, "SetQueueAttributes", QueueUrl)
        with self._database.transaction():
            queue = self._existing(queue.name)
            attributes = {**queue.attributes, **self._checked(Attributes)}
            self._queues.save(queue.name, {name: value for name, value in attributes.items() if value}, queue.tags)

    def TagQueue(self, call: Call, QueueUrl: str, Tags: Mapping[str, str]) -> None:
        """Set some tags of a queue."""
        queue = self._open(call, "TagQueue", QueueUrl)
        with self._database.transaction():
            queue = self._existing(queue.name)
            if len({**queue.tags, **Tags}) > 50:
                raise AwsError(self.invalid, "Too many tags added for queue; the most is 50.")
            self._queues.save(queue.name, queue.attributes, {**queue.tags, **Tags})

    def UntagQueue(self, call: Call, QueueUrl: str, TagKeys: Sequence[str]) -> None:
        """Remove some tags of a queue."""
        queue = self._open(call, "UntagQueue", QueueUrl)
        with self._database.transaction():
            queue = self._existing(queue.name)
            tags = {key: value for key, value in queue.tags.items() if key not in TagKeys}
            self._queues.save(queue.name, queue.attributes, tags)

    def ListQueueTags(self, call: Call, QueueUrl: str) -> Members:
        """The tags of a queue."""
        tags = self._open(call, "ListQueueTags", QueueUrl).tags
        return {"Tags": tags} if tags else {}

    def PurgeQueue(self, call: Call, QueueUrl: str) -> None:
        """Delete all messages of a queue."""
        self._queues.purge(self._open(call, "PurgeQueue", QueueUrl).name)

    def AddPermission(
        self, call: Call, QueueUrl: str, Label: str, AWSAccountIds: Sequence[str], Actions: Sequence[str]
    ) -> None:
        """Let accounts use a queue: a statement with *Label* as its Sid is added to the queue's policy."""
        queue = self._open(call, "AddPermission", QueueUrl)
        if not _NAME.fullmatch(Label):
            raise AwsError(self.invalid, f"Value {Label} for parameter Label is invalid.")
        for account in AWSAccountIds:
            if not re.fullmatch(r"\d{12}", account):
                raise AwsError(self.invalid, f"Value [{account}] for parameter PrincipalId is invalid.")
        for action in Actions:
            if action != "*" and action not in self.model.operation_names:
                raise AwsError(self.invalid, f"Value SQS:{action} for parameter ActionName is invalid.")
        statement = {
            "Sid": Label,
            "Effect": "Allow",
            "Principal": {"AWS": [f"arn:aws:iam::{account}:root" for account in AWSAccountIds]},
            "Action": [f"SQS:{action}" for action in Actions],
            "Resource": self.arn(queue.name),
        }
        with self._database.transaction():
            policy, statements = self._statements(queue.name)
            if any(other.get("Sid") == Label for other in statements):
                raise AwsError(self.invalid, f"Value {Label} for parameter Label is invalid. Reason: Already exists.")
            self._save_policy(queue.name, {**policy, "Statement": [*statements, statement]})

    def RemovePermission(self, call: Call, QueueUrl: str, Label: str) -> None:
        """Take the statement of that label out of a queue's policy."""
        queue = self._open(call, "RemovePermission", QueueUrl)
        with self._database.transaction():
            policy, statements = self._statements(queue.name)
            left = [other for other in statements if other.get("Sid") != Label]
            if len(left) == len(statements):
                raise AwsError(
                    self.invalid,
                    f"Value {Label} for parameter Label is invalid. Reason: can't find label on existing policy.",
                )
            self._save_policy(queue.name, {**policy, "Statement": left} if left else None)

    def _statements(self, name: str) -> tuple[Members, list[Members]]:
        text = self._existing(name).attributes.get("Policy")
        policy: Members = json.loads(text) if text else {"Version": "2012-10-17", "Statement": []}
        statements = policy["Statement"]
        return policy, [statements] if isinstance(statements, dict) else statements

    def _save_policy(self, name: str, policy: Members | None) -> None:
        queue = self._existing(name)
        attributes = {key: value for key, value in queue.attributes.items() if key != "Policy"}
        self._queues.save(name, {**attributes, "Policy": json.dumps(policy)} if policy else attributes, queue.tags)

    def _checked(self, attributes: Mapping[str, str]) -> dict[str, str]:
        for name, value in attributes.items():
            if name in _RANGES:
                least, most = _RANGES[name]
                if not re.fullmatch(r"\d{1,9}", value) or not least <= int(value) <= most:
                    raise AwsError("InvalidAttributeValue", f"Invalid value for the parameter {name}.")
            elif name == "Policy":
                self._check_policy(value)
            elif name == "RedrivePolicy":
                self._check_redrive(value)
            elif name == "SqsManagedSseEnabled":
                if value not in ("true", "false"):
                    raise AwsError("InvalidAttributeValue", f"Invalid value for the parameter {name}.")
            else:
                raise UnsupportedError(f"the queue attribute {name}")
        return dict(attributes)

    @staticmethod
    def _check_policy(value: str) -> None:
        wrong = AwsError("InvalidAttributeValue", "Invalid value for the parameter Policy.")
        if not value:
            return
        policy = _json(value, wrong)
        statements = policy.get("Statement")
        statements = [statements] if isinstance(statements, dict) else statements
        if not isinstance(statements, list) or not statements:
            raise wrong
        for statement in statements:
            if not isinstance(statement, dict) or statement.get("Effect") not in ("Allow", "Deny"):
                raise wrong
            if "Principal" not in statement and "NotPrincipal" not in statement:
                raise wrong

    def _check_redrive(self, value: str) -> None:
        wrong = AwsError(self.invalid, f"Value {value} for parameter RedrivePolicy is invalid.")
        if not value:
            return
        policy = _json(value, wrong)
        target, most = str(policy.get("deadLetterTargetArn", "")), str(policy.get("maxReceiveCount", ""))
        if policy.keys() != {"deadLetterTargetArn", "maxReceiveCount"}:
            raise wrong
        if not re.fullmatch(r"\d{1,4}", most) or not 1 <= int(most) <= 1000:
            raise AwsError(
                self.invalid, f"{wrong.message} Reason: Invalid value for maxReceiveCount: {most}, 1 to 1000."
            )
        if not target.startswith(self.arn("")) or not self._queues.find(target.rpartition(":")[2]):
            raise AwsError(self.invalid, f"{wrong.message} Reason: Dead letter target does not exist.")

    # Messages.

    def SendMessage(
        self,
        call: Call,
        QueueUrl: str,
        MessageBody: str,
        DelaySeconds: int | None = None,
        MessageAttributes: Mapping[str, Members] | None = None,
    ) -> Members:
        """Put one message into a queue."""
        queue = self._open(call, "SendMessage", QueueUrl)
        return self._send(call, queue, MessageBody, DelaySeconds, MessageAttributes or {})

    def SendMessageBatch(self, call: Call, QueueUrl: str, Entries: Sequence[Members]) -> Members:
        """Put up to ten messages into a queue; one that is refused does not keep the others back."""
        queue = self._open(call, "SendMessageBatch".removesuffix("Batch"), QueueUrl)
        if sum(_size(entry["MessageBody"], entry.get("MessageAttributes", {})) for entry in Entries) > _BATCH_BYTES:
            raise AwsError("BatchRequestTooLong", f"Batch requests cannot be longer than {_BATCH_BYTES} bytes.")

        def one(entry: Members) -> Members:
            if extra := entry.keys() - {"Id", "MessageBody", "DelaySeconds", "MessageAttributes"}:
                raise UnsupportedError(f"{', '.join(sorted(extra))} in sqs:SendMessageBatch")
            attributes = entry.get("MessageAttributes", {})
            return self._send(call, queue, entry["MessageBody"], entry.get("DelaySeconds"), attributes)

        return self._batch(Entries, one)

    def _send(
        self, call: Call, queue: Queue, body: str, delay: int | None, attributes: Mapping[str, Members]
    ) -> Members:
        if not body:
            raise AwsError("MissingParameter", "The request must contain the parameter MessageBody.")
        for text in (body, *(value.get("StringValue", "") for value in attributes.values())):
            if _FORBIDDEN_CHARACTER.search(text):
                raise AwsError("InvalidMessageContents", "Message contains a character that is not allowed.")
        for name, value in attributes.items():
            _check_attribute(name, value)
        most = queue.number("MaximumMessageSize")
        if _size(body, attributes) > most:
            raise AwsError(
                self.invalid, f"One or more parameters are invalid. Reason: Message must be shorter than {most} bytes."
            )
        delay = queue.number("DelaySeconds") if delay is None else delay
        _in_range("DelaySeconds", delay, 0, 900)
        message_id = str(uuid.uuid4())
        stored = {name: _stored(value) for name, value in attributes.items()}
        self._queues.send(queue, message_id, body, stored, delay, call.identity.id)
        answer = {"MessageId": message_id, "MD5OfMessageBody": _md5(body.encode())}
        return {**answer, **_attributes_digest(attributes)}

    def deliver(self, queue_arn: str, body: str, service: str, source_arn: str) -> bool:
        """Put *body* into a queue as *service* ('s3.amazonaws.com') does for *source_arn*.

        False, and nothing sent, where the queue is not there or its policy does not let the service in. What the
        service changes in the same transaction is kept with the message or not at all.
        """
        queue = self._queues.find(queue_arn.rpartition(":")[2]) if queue_arn.startswith(self.arn("")) else None
        if queue is None or not self.accepts(queue_arn, service, source_arn):
            return False
        self._queues.send(queue, str(uuid.uuid4()), body, {}, queue.number("DelaySeconds"), service)
        return True

    def accepts(self, queue_arn: str, service: str, source_arn: str) -> bool | None:
        """Whether a queue's policy lets *service* send for *source_arn*; None where there is no such queue."""
        found = self._policy_of(queue_arn)
        if found is None:
            return None
        return identity.service_allowed(
            found[0], service, "sqs:SendMessage", queue_arn, source_arn, self._account, self._region
        )

    def ReceiveMessage(
        self,
        call: Call,
        QueueUrl: str,
        AttributeNames: Sequence[str] = (),
        MessageSystemAttributeNames: Sequence[str] = (),
        MessageAttributeNames: Sequence[str] = (),
        MaxNumberOfMessages: int = 1,
        VisibilityTimeout: int | None = None,
        WaitTimeSeconds: int | None = None,
    ) -> Members:
        """Up to ten messages, which others do not receive for a while."""
        queue = self._open(call, "ReceiveMessage", QueueUrl)
        invisible = queue.number("VisibilityTimeout") if VisibilityTimeout is None else VisibilityTimeout
        wait = queue.number("ReceiveMessageWaitTimeSeconds") if WaitTimeSeconds is None else WaitTimeSeconds
        _in_range("MaxNumberOfMessages", MaxNumberOfMessages, 1, 10)
        _in_range("VisibilityTimeout", invisible, 0, 43_200)
        _in_range("WaitTimeSeconds", wait, 0, 20)
        found = self._queues.receive(queue, MaxNumberOfMessages, invisible)
        if not found:
            self._empty[call.request_id] = wait
            return {}
        system = {*AttributeNames, *MessageSystemAttributeNames}
        return {"Messages": [self._received(message, system, MessageAttributeNames) for message in found]}

    def _received(self, message: Message, system: set[str], names: Sequence[str]) -> Members:
        every = {
            "SenderId": message.sender,
            "SentTimestamp": str(int(message.sent * 1000)),
            "ApproximateReceiveCount": str(message.receives),
            "ApproximateFirstReceiveTimestamp": str(int(message.first_received * 1000)),
        }
        if message.died_in:
            every["DeadLetterQueueSourceArn"] = self.arn(message.died_in)
        answer: Members = {
            "MessageId": message.message_id,
            "ReceiptHandle": message.receipt,
            "MD5OfBody": _md5(message.body.encode()),
            "Body": message.body,
        }
        if wanted := {name: value for name, value in every.items() if name in system or "All" in system}:
            answer["Attributes"] = wanted
        chosen = {name: value for name, value in message.attributes.items() if _named(name, names)}
        if chosen:
            answer["MessageAttributes"] = chosen
            answer |= _attributes_digest(chosen)
        return answer

    def DeleteMessage(self, call: Call, QueueUrl: str, ReceiptHandle: str) -> None:
        """Delete a message that was received."""
        self._queues.forget(self._open(call, "DeleteMessage", QueueUrl), ReceiptHandle)

    def DeleteMessageBatch(self, call: Call, QueueUrl: str, Entries: Sequence[Members]) -> Members:
        """Delete up to ten messages that were received."""
        queue = self._open(call, "DeleteMessageBatch".removesuffix("Batch"), QueueUrl)

        def one(entry: Members) -> Members:
            self._queues.forget(queue, entry["ReceiptHandle"])
            return {}

        return self._batch(Entries, one)

    def ChangeMessageVisibility(self, call: Call, QueueUrl: str, ReceiptHandle: str, VisibilityTimeout: int) -> None:
        """Change when a received message may be received again."""
        queue = self._open(call, "ChangeMessageVisibility", QueueUrl)
        _in_range("VisibilityTimeout", VisibilityTimeout, 0, 43_200)
        self._queues.hide(queue, ReceiptHandle, VisibilityTimeout)

    def ChangeMessageVisibilityBatch(self, call: Call, QueueUrl: str, Entries: Sequence[Members]) -> Members:
        """The same for up to ten messages."""
        queue = self._open(call, "ChangeMessageVisibilityBatch".removesuffix("Batch"), QueueUrl)

        def one(entry: Members) -> Members:
            seconds = entry.get("VisibilityTimeout", queue.number("VisibilityTimeout"))
            _in_range("VisibilityTimeout", seconds, 0, 43_200)
            self._queues.hide(queue, entry["ReceiptHandle"], seconds)
            return {}

        return self._batch(Entries, one)

    def _batch(self, entries: Sequence[Members], one: Callable[[Members], Members]) -> Members:
        """Each entry's result under its id; all that are done are on disk together."""
        if not entries:
            raise AwsError("EmptyBatchRequest", "There should be at least one entry in the request.")
        if len(entries) > 10:
            raise AwsError(
                "TooManyEntriesInBatchRequest",
                f"Maximum number of entries per request are 10. You have sent {len(entries)}.",
            )
        ids = [entry["Id"] for entry in entries]
        if bad := [each for each in ids if not _NAME.fullmatch(each)]:
            raise AwsError(
                "InvalidBatchEntryId",
                f"A batch entry id can only contain alphanumeric characters, hyphens and underscores: {bad[0]!r}.",
            )
        if len(set(ids)) < len(ids):
            raise AwsError("BatchEntryIdsNotDistinct", "Two or more batch entries in the request have the same Id.")
        done: list[Members] = []
        failed: list[Members] = []
        with self._database.transaction():
            for entry in entries:
                try:
                    done.append({"Id": entry["Id"], **one(entry)})
                except AwsError as error:
                    code = _QUERY_CODES.get(error.code, error.code)
                    failed.append({"Id": entry["Id"], "Code": code, "Message": error.message, "SenderFault": True})
        return {"Successful": done, "Failed": failed}


def _json(text: str, wrong: AwsError) -> Members:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise wrong
    return value


def _in_range(name: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        raise AwsError(
            "InvalidParameterValue",
            f"Value {value} for parameter {name} is invalid. Reason: Must be between {least} and {most}, if provided.",
        )


def _page(member: str, found: Sequence[str], token: str | None, most: int | None) -> Members:
    if most is not None:
        _in_range("MaxResults", most, 1, 1000)
    if token is not None and not re.fullmatch(r"\d{1,9}", token):
        raise AwsError("InvalidParameterValue", "Invalid or expired next token.")
    start = int(token or 0)
    end = start + (most or 1000)
    answer: Members = {member: found[start:end]} if found[start:end] else {}
    if most is not None and end < len(found):
        answer["NextToken"] = str(end)
    return answer


def _md5(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def _bytes_of(value: Members) -> bytes:
    """A message attribute's value as it is counted and digested; a binary one is base64 in JSON."""
    if "BinaryValue" in value:
        binary = value["BinaryValue"]
        return b64decode(binary) if isinstance(binary, str) else bytes(binary)
    return str(value.get("StringValue", "")).encode()


def _stored(value: Members) -> Members:
    if "BinaryValue" in value:
        return {"DataType": value["DataType"], "BinaryValue": b64encode(_bytes_of(value)).decode()}
    return dict(value)


def _size(body: str, attributes: Mapping[str, Members]) -> int:
    return len(body.encode("utf-8", "surrogatepass")) + sum(
        len(name.encode()) + len(str(value.get("DataType", "")).encode()) + len(_bytes_of(value))
        for name, value in attributes.items()
    )


def _check_attribute(name: str, value: Members) -> None:
    kind = str(value.get("DataType", "")).partition(".")[0]
    if extra := value.keys() - {"DataType", "StringValue", "BinaryValue"}:
        raise UnsupportedError(f"{', '.join(sorted(extra))} of a message attribute")
    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,256}", name) or name.lower().startswith(("aws.", "amazon.")):
        raise AwsError("InvalidParameterValue", f"The message attribute name {name!r} is invalid.")
    if kind not in ("String", "Number", "Binary"):
        raise AwsError(
            "InvalidParameterValue",
            f"The type of message attribute '{name}' is invalid. You must use only the following"
            " supported type prefixes: Binary, Number, String.",
        )
    if ("BinaryValue" in value) != (kind == "Binary") or not _bytes_of(value):
        raise AwsError(
            "InvalidParameterValue", f"The message attribute '{name}' must contain non-empty message attribute value."
        )


def _attributes_digest(attributes: Mapping[str, Members]) -> Members:
    """MD5OfMessageAttributes: names, types and values, each with its length, sorted by name (SQS developer guide)."""
    if not attributes:
        return {}
    text = b""
    for name, value in sorted(attributes.items()):
        content = _bytes_of(value)
        for part in (name.encode(), str(value["DataType"]).encode()):
            text += struct.pack("!I", len(part)) + part
        text += (b"\2" if "BinaryValue" in value else b"\1") + struct.pack("!I", len(content)) + content
    return {"MD5OfMessageAttributes": _md5(text)}


def _named(name: str, names: Sequence[str]) -> bool:
    """Whether *names* ask for an attribute: by its name, by 'All' or '.*', or by a prefix like 'foo.*'."""
    return any(
        wanted in ("All", ".*", name) or (wanted.endswith(".*") and name.startswith(wanted[:-1])) for wanted in names
    )
