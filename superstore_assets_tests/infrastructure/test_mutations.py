"""Does the deny matrix notice? Each policy is put in place with one thing wrong, and a cell or a rule must turn red.

A mutant is a policy without one statement, without one action or one condition of a statement, or with a statement that
holds for every resource.
"""

import copy
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from botocore.exceptions import ClientError

from superstore_assets.infrastructure.policies import Policies, Policy, Statement
from superstore_assets.infrastructure.rights import Call, neighbour
from superstore_assets.lake import ACTORS, Lake
from superstore_assets_tests.infrastructure.matrix import OPERATOR, OTHER, Matrix, alarm_is_heard

TRUST, LAKE, RESULTS, QUEUE, DEAD = "trust of ", "lake bucket", "results bucket", "upload queue", "dead letters"
TOPIC = "alerts topic"


@dataclass(frozen=True)
class Mutant:
    """A policy with one thing wrong: *where* it is, what is wrong, and the actions that it touches."""

    where: str
    change: str
    policy: Policy
    actions: tuple[str, ...]

    @property
    def narrower(self) -> bool:
        """Whether it takes rights from a role, so that an allowed cell should show it."""
        return self.where in ACTORS and any(word in self.change for word in ("is missing", "lacks"))


def documents(lake: Lake, operator_arn: str) -> dict[str, Policy]:
    """Every policy of a deployment, by where it is."""
    policies = Policies(lake)
    return {
        **{actor: policies.of(actor) for actor in ACTORS},
        **{TRUST + actor: policies.trust(actor, operator_arn) for actor in ACTORS},
        LAKE: policies.lake_bucket(operator_arn),
        RESULTS: policies.results_bucket(),
        QUEUE: policies.upload_queue(),
        DEAD: policies.dead_letters(),
        TOPIC: policies.alerts_topic(),
    }


def mutants(where: str, policy: Policy) -> Iterator[Mutant]:
    """Everything that can be wrong in one place with *policy*."""
    for number, statement in enumerate(policy["Statement"]):
        actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
        name = statement.get("Sid", "its statement")

        def mutant(change: str, *touched: str, put: Statement | None, number: int = number, name: str = name) -> Mutant:
            statements = copy.deepcopy(policy["Statement"])
            statements[number : number + 1] = [put] if put else []
            return Mutant(where, f"{name} {change}", {**policy, "Statement": statements}, touched)

        yield mutant("is missing", *actions, put=None)
        for action in actions if len(actions) > 1 else []:
            rest = [other for other in actions if other != action]
            yield mutant(f"lacks {action}", action, put={**statement, "Action": rest})
        for operator, keys in statement.get("Condition", {}).items():
            for key in keys:
                changed = copy.deepcopy(statement)
                del changed["Condition"][operator][key]
                yield mutant(f"does not look at {key}", *actions, put=changed)
        if "Principal" not in statement and statement["Resource"] != ["*"]:
            yield mutant("holds for everything", *actions, put={**statement, "Resource": ["*"]})


def rules_broken(policy: Policy) -> list[str]:
    """What no call within one account can show."""
    broken = []
    for statement in policy["Statement"]:
        conditions = {key for keys in statement.get("Condition", {}).values() for key in keys}
        actions = statement["Action"]
        if statement["Effect"] == "Allow" and "Principal" not in statement and any("s3:" in each for each in actions):
            broken += [] if "aws:ResourceAccount" in conditions else ["a bucket's name could be another account's"]
        if statement["Effect"] == "Deny" and not conditions and any(action.endswith(":*") for action in actions):
            broken.append("everybody is locked out")
        if "iam:PassRole" in actions:
            broken += [] if "iam:PassedToService" in conditions else ["a role is passed to any service"]
        if "Service" in statement.get("Principal", {}):
            confused = {"aws:SourceArn", "aws:SourceAccount"} - conditions
            broken += [f"a service acts for another account: {key} is not looked at" for key in confused]
    return broken


_EXAMPLE = documents(Lake("superstore", "superstore", "111122223333", "us-east-1"), "arn:aws:iam::111122223333:user/o")
_ALL = [mutant for where, policy in _EXAMPLE.items() for mutant in mutants(where, policy)]


@pytest.mark.parametrize("where", _EXAMPLE)
def test_policies_keep_the_rules(where: str) -> None:
    assert rules_broken(_EXAMPLE[where]) == []


@pytest.mark.parametrize(("where", "change"), [(mutant.where, mutant.change) for mutant in _ALL])
def test_a_wrong_policy_turns_a_cell_red(matrix: Matrix, where: str, change: str) -> None:
    right = documents(matrix.aws.lake, matrix.name(OPERATOR))[where]
    (wrong,) = [mutant for mutant in mutants(where, right) if mutant.change == change]
    if rules_broken(wrong.policy):
        return
    try:
        _put(matrix, where, wrong.policy)
        assert _red(matrix, wrong), f"no cell notices that in {where} {change}"
    finally:
        _put(matrix, where, right)


def _put(matrix: Matrix, where: str, policy: Policy) -> None:
    lake = matrix.aws.lake
    # AWS takes no policy without a statement: one that concerns nobody here stands for it.
    nobody = {"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": {"AWS": neighbour(lake).role_arn("dagster")}}
    idle = {"Effect": "Deny", "Action": "s3:GetObjectTorrent", "Resource": "*"}
    text = json.dumps(policy)
    if where in ACTORS:
        document = text if policy["Statement"] else json.dumps({**policy, "Statement": [idle]})
        matrix.client(OPERATOR, "iam").put_role_policy(
            RoleName=lake.role(where), PolicyName=where, PolicyDocument=document
        )
    elif where.startswith(TRUST):
        document = text if policy["Statement"] else json.dumps({**policy, "Statement": [nobody]})
        role = lake.role(where.removeprefix(TRUST))
        matrix.client(OPERATOR, "iam").update_assume_role_policy(RoleName=role, PolicyDocument=document)
    elif where in (LAKE, RESULTS):
        bucket, s3 = lake.bucket if where == LAKE else lake.results_bucket, matrix.client(OPERATOR, "s3")
        if policy["Statement"]:
            s3.put_bucket_policy(Bucket=bucket, Policy=text)
        else:
            s3.delete_bucket_policy(Bucket=bucket)
    elif where == TOPIC:
        topic = lake.arn("sns", lake.alerts_topic)
        idle = {"Effect": "Deny", "Principal": "*", "Action": "sns:RemovePermission", "Resource": topic}
        document = text if policy["Statement"] else json.dumps({**policy, "Statement": [idle]})
        matrix.client(OPERATOR, "sns").set_topic_attributes(
            TopicArn=topic, AttributeName="Policy", AttributeValue=document
        )
    else:
        url = matrix.known.queue_urls[lake.queue if where == QUEUE else lake.dead_letter_queue]
        attributes = {"Policy": text if policy["Statement"] else ""}
        matrix.client(OPERATOR, "sqs").set_queue_attributes(QueueUrl=url, Attributes=attributes)


def _red(matrix: Matrix, mutant: Mutant) -> str | None:
    """The first cell that differs from the table, beginning where the mutant should show."""

    def may(actor: str, call: Call) -> bool:
        return bool(call.operator) if actor == OPERATOR else actor in call.may

    def far(cell: tuple[str, Call]) -> tuple[bool, bool]:
        return not set(cell[1].actions) & set(mutant.actions), may(*cell) != mutant.narrower

    for actor, call in sorted(_cells(matrix, mutant), key=far):
        expected = may(actor, call)
        try:
            if (matrix.denial(actor, call) is None) != expected:
                return f"{actor}: {call.says}"
        except AssertionError:
            return f"{actor}: {call.says} (fails)"
    return _probe(matrix, mutant)


def _cells(matrix: Matrix, mutant: Mutant) -> Iterator[tuple[str, Call]]:
    for call in matrix.rows.values():
        if mutant.where in ACTORS:
            actors = [mutant.where]
        elif mutant.where.startswith(TRUST):
            actors = ["dagster", OPERATOR, OTHER] if call.says == f"become {mutant.where.removeprefix(TRUST)}" else []
        else:
            service = {LAKE: "s3", RESULTS: "s3", TOPIC: "sns"}.get(mutant.where, "sqs")
            actors = [*ACTORS, OPERATOR, OTHER] if call.service == service else []
        yield from ((actor, call) for actor in actors if actor in ACTORS or call.operator is not None)


def _probe(matrix: Matrix, mutant: Mutant) -> str | None:
    """What shows only where a service acts by itself: a crawl, a read of QuickSight, the news of an upload."""
    lake = matrix.aws.lake
    if mutant.where == f"{TRUST}glue-crawler":
        glue = matrix.client("crawler-operator", "glue")
        try:
            glue.start_crawler(Name=lake.crawler)
        except ClientError as error:
            return str(error)
        while (crawler := glue.get_crawler(Name=lake.crawler)["Crawler"])["State"] != "READY":
            time.sleep(0.02)
        return None if crawler["LastCrawl"]["Status"] == "SUCCEEDED" else "the crawl"
    if mutant.where == f"{TRUST}quicksight-run-as":
        publisher = matrix.client("quicksight-publisher", "quicksight")
        call = matrix.rows["change the data source"]
        try:
            publisher.update_data_source(**call.request)
            source: dict[str, Any] = {}
            while not str(source.get("Status", "")).endswith(("_SUCCESSFUL", "_FAILED")):
                given = {"AwsAccountId": lake.account, "DataSourceId": lake.data_source}
                source = publisher.describe_data_source(**given)["DataSource"]
        except ClientError as error:
            return str(error)
        return None if source["Status"].endswith("_SUCCESSFUL") else "the data source"
    if mutant.where == QUEUE:
        event = {"Events": ["s3:ObjectCreated:*"], "QueueArn": lake.arn("sqs", lake.queue)}
        s3 = matrix.client(OPERATOR, "s3")
        kept = s3.get_bucket_notification_configuration(Bucket=lake.bucket)
        kept.pop("ResponseMetadata")
        try:
            s3.put_bucket_notification_configuration(Bucket=lake.bucket, NotificationConfiguration=kept)
        except ClientError as error:
            return str(error)
        other = neighbour(lake).results_bucket
        try:
            s3.put_bucket_notification_configuration(
                Bucket=other, NotificationConfiguration={"QueueConfigurations": [event]}
            )
        except ClientError:
            return None
        s3.put_bucket_notification_configuration(Bucket=other, NotificationConfiguration={})
        return "another bucket tells the queue"
    if mutant.where == TOPIC:
        return None if alarm_is_heard(matrix) else "an alarm does not reach the topic"
    return None
