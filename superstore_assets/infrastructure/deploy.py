"""Deploys the template by CloudFormation: a change set first, then its execution, then what CloudFormation lacks."""

import contextlib
import json
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from superstore_assets.infrastructure.template import template
from superstore_assets.lake import names
from superstore_assets.settings import Settings

if TYPE_CHECKING:
    import boto3
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_cloudformation.type_defs import ParameterTypeDef
    from mypy_boto3_glue import GlueClient

_POLL_SECONDS = (0.1, 5.0)
_NO_CHANGE = ("didn't contain changes", "No updates are to be performed")


class DeployError(Exception):
    """The stack could not be brought about; the message names the first resource that failed and why."""


@dataclass(frozen=True)
class Change:
    """One line of a change set."""

    action: str
    """Add, Modify, Remove or Import."""
    resource: str
    kind: str
    replacement: bool


@dataclass(frozen=True)
class Deployment:
    """What a deployment did."""

    stack: str
    changes: tuple[Change, ...]
    """Empty where the stack was as it should be."""
    outputs: dict[str, str]


def deploy(
    session: "boto3.Session", settings: Settings, on_changes: Callable[[tuple[Change, ...]], None] | None = None
) -> Deployment:
    """Create or update the stack of *settings* as *session*'s identity, and wait until it is done.

    *on_changes* is told what will change before anything does. Raises DeployError; botocore's errors pass.
    """
    client: CloudFormationClient = session.client("cloudformation")
    name = names(settings).stack
    status = _status(client, name)
    if status == "ROLLBACK_COMPLETE":
        raise DeployError(
            f"stack {name} is in ROLLBACK_COMPLETE: its first creation failed and it can only be deleted;"
            f" delete it (aws cloudformation delete-stack --stack-name {name}) and deploy again"
        )
    if status is not None and status.endswith("_IN_PROGRESS") and status != "REVIEW_IN_PROGRESS":
        raise DeployError(f"stack {name} is in {status}: another deployment is under way; wait for it and deploy again")
    exists = status not in (None, "REVIEW_IN_PROGRESS")
    changes = _apply(client, name, exists, _parameters(session, settings), on_changes)
    _quote_aware(session.client("glue"), settings)
    return Deployment(name, changes, _outputs(client, name))


def _parameters(session: "boto3.Session", settings: Settings) -> dict[str, str]:
    return {
        "Name": settings.name,
        "RolePrefix": settings.role_prefix,
        "OperatorArn": settings.operator_arn or _principal_arn(session),
        "RetentionDays": str(settings.retention_days),
        "ScanCutoffBytes": str(settings.scan_cutoff_bytes),
    }


def _principal_arn(session: "boto3.Session") -> str:
    """The IAM principal behind *session*: a role session's role, as IAM policies name it."""
    arn = session.client("sts").get_caller_identity()["Arn"]
    if ":assumed-role/" not in arn:
        return arn
    role = arn.split("/")[1]
    return session.client("iam").get_role(RoleName=role)["Role"]["Arn"]


def _status(client: "CloudFormationClient", name: str) -> str | None:
    try:
        return client.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]
    except ClientError as error:
        if "does not exist" in str(error):
            return None
        raise


def _apply(
    client: "CloudFormationClient",
    name: str,
    exists: bool,
    parameters: dict[str, str],
    on_changes: Callable[[tuple[Change, ...]], None] | None,
) -> tuple[Change, ...]:
    given: list[ParameterTypeDef] = [
        {"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()
    ]
    change_set = f"deploy-{uuid.uuid4().hex[:12]}"
    with contextlib.suppress(client.exceptions.AlreadyExistsException):  # by a try whose answer was lost
        client.create_change_set(
            StackName=name,
            ChangeSetName=change_set,
            ChangeSetType="UPDATE" if exists else "CREATE",
            TemplateBody=json.dumps(template(), separators=(",", ":")),
            Parameters=given,
            Capabilities=["CAPABILITY_NAMED_IAM"],
            Tags=[{"Key": "project", "Value": parameters["Name"]}],
        )
    for pause in _pauses():
        described = client.describe_change_set(StackName=name, ChangeSetName=change_set)
        if described["Status"] not in ("CREATE_PENDING", "CREATE_IN_PROGRESS"):
            break
        time.sleep(pause)
    if described["Status"] == "FAILED":
        with _answer_lost():
            client.delete_change_set(StackName=name, ChangeSetName=change_set)
        reason = described.get("StatusReason", "")
        if any(text in reason for text in _NO_CHANGE):
            return ()
        if not exists:
            client.delete_stack(StackName=name)  # the empty shell that a first change set leaves
        raise DeployError(f"stack {name}: {reason}")
    changes = tuple(
        Change(
            change["ResourceChange"]["Action"],
            change["ResourceChange"]["LogicalResourceId"],
            change["ResourceChange"]["ResourceType"],
            change["ResourceChange"].get("Replacement") == "True",
        )
        for page in client.get_paginator("describe_change_set").paginate(StackName=name, ChangeSetName=change_set)
        for change in page["Changes"]
    )
    if on_changes:
        on_changes(changes)
    started = time.time()
    # What keeps data outlives the stack, but not a rollback of the operation that made it.
    with _answer_lost():
        client.execute_change_set(StackName=name, ChangeSetName=change_set, RetainExceptOnCreate=True)
    _wait(client, name, started)
    return changes


@contextmanager
def _answer_lost() -> Iterator[None]:
    """Lets an error pass that only says that an earlier try of the same call did its work."""
    try:
        yield
    except ClientError as error:
        repeated = error.response.get("ResponseMetadata", {}).get("RetryAttempts", 0) > 0
        if not repeated or error.response["Error"]["Code"] not in ("ChangeSetNotFound", "InvalidChangeSetStatus"):
            raise


def _wait(client: "CloudFormationClient", name: str, started: float) -> None:
    for pause in _pauses():
        status = _status(client, name) or "DELETED"
        if status in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
            return
        if not status.endswith("_IN_PROGRESS"):
            raise DeployError(f"stack {name} ended in {status}: {_first_failure(client, name, started)}")
        time.sleep(pause)


def _first_failure(client: "CloudFormationClient", name: str, started: float) -> str:
    failed = [
        f"{event['LogicalResourceId']} ({event['ResourceType']}): {event.get('ResourceStatusReason', 'no reason')}"
        for page in client.get_paginator("describe_stack_events").paginate(StackName=name)
        for event in page["StackEvents"]
        if event["ResourceStatus"].endswith("_FAILED") and event["Timestamp"].timestamp() >= started - 60
    ]
    if not failed:
        return "no resource says why"
    if "DescribeEvents" not in failed[-1]:
        return failed[-1]
    # What CloudFormation finds before it makes anything, it tells in another place.
    events = client.describe_events(StackName=name, Filters={"FailedEvents": True})["OperationEvents"]
    found = [event for event in events if "ValidationStatusReason" in event]
    return f"{found[-1]['LogicalResourceId']}: {found[-1]['ValidationStatusReason']}" if found else failed[-1]


def _outputs(client: "CloudFormationClient", name: str) -> dict[str, str]:
    stack = client.describe_stacks(StackName=name)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}


def _quote_aware(client: "GlueClient", settings: Settings) -> None:
    """Make the classifier write the SerDe that honours quotes.

    AWS::Glue::Classifier has no property for it, and a crawler left to choose writes LazySimpleSerDe, which splits
    quoted commas.
    """
    name = names(settings).classifier
    classifier = client.get_classifier(Name=name)["Classifier"]["CsvClassifier"]
    if classifier.get("Serde") != "OpenCSVSerDe":
        client.update_classifier(
            CsvClassifier={
                "Name": name,
                "Delimiter": classifier["Delimiter"],
                "QuoteSymbol": classifier["QuoteSymbol"],
                "ContainsHeader": classifier["ContainsHeader"],
                "AllowSingleColumn": classifier.get("AllowSingleColumn", False),
                "Serde": "OpenCSVSerDe",
            }
        )


def _pauses() -> Iterator[float]:
    pause, longest = _POLL_SECONDS
    while True:
        yield pause
        pause = min(pause * 1.5, longest)
