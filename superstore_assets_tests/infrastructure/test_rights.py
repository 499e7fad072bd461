"""The deny matrix: every call of the rights table, made as every actor, over HTTP."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from superstore_assets.infrastructure.rights import Call, calls, neighbour
from superstore_assets.infrastructure.roles_page import roles_page
from superstore_assets.lake import ACTORS, UPLOADS, Lake, Names
from superstore_assets_tests.infrastructure.matrix import OPERATOR, OTHER, Matrix, alarm_is_heard

ROWS = calls(Lake("superstore", "superstore", "111122223333", "us-east-1"))


@pytest.mark.parametrize("says", [row.says for row in ROWS])
def test_a_call_is_made_by_those_who_may_and_by_nobody_else(matrix: Matrix, says: str) -> None:
    call = matrix.rows[says]
    allowed = {actor for actor in ACTORS if actor in call.may}
    denials = {actor: matrix.denial(actor, call) for actor in ACTORS}
    assert {actor for actor, denial in denials.items() if denial is None} == allowed
    for actor, denial in denials.items():
        if denial is not None:
            _names_who_what_and_where(denial, matrix.name(actor), call)


@pytest.mark.parametrize("says", [row.says for row in ROWS if row.operator is not None])
def test_what_not_even_an_administrator_may(matrix: Matrix, says: str) -> None:
    call = matrix.rows[says]
    denial = matrix.denial(OPERATOR, call)
    assert (denial is None) == call.operator
    if denial is not None:
        _names_who_what_and_where(denial, matrix.name(OPERATOR), call)
    denial = matrix.denial(OTHER, call)
    assert denial is not None
    _names_who_what_and_where(denial, matrix.name(OTHER), call)


def _names_who_what_and_where(denial: str, who: str, call: Call) -> None:
    if call.operation == "HeadObject":  # an answer to HEAD has no body
        return
    assert f"User: {who} is not authorized to perform: " in denial
    what, _, where = denial.partition("is not authorized to perform: ")[2].partition(" on resource: ")
    assert what.lower() in [action.lower() for action in call.actions]
    assert where


def test_the_table_is_large_and_says_nothing_twice() -> None:
    assert len(ROWS) * len(ACTORS) >= 300
    assert [says for says, times in Counter(row.says for row in ROWS).items() if times > 1] == []
    assert {actor for row in ROWS for actor in row.may} <= set(ACTORS)


@pytest.mark.parametrize("actor", ACTORS)
def test_every_actor_has_both_rights_and_limits_in_the_table(actor: str) -> None:
    may = [actor in row.may for row in ROWS if row.operation != "GetCallerIdentity"]
    assert any(may)
    assert not all(may)


def _notify(matrix: Matrix, bucket: str) -> Any:
    event = {"Event": "s3:ObjectCreated:*", "QueueArn": matrix.aws.lake.arn("sqs", matrix.aws.lake.queue)}
    told = {"QueueConfigurations": [{"Events": [event["Event"]], "QueueArn": event["QueueArn"], "Id": "rights"}]}
    s3 = matrix.client(OPERATOR, "s3")
    return s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=told)


def test_no_other_bucket_tells_the_upload_queue(matrix: Matrix) -> None:
    other = neighbour(matrix.aws.lake).results_bucket
    with pytest.raises(ClientError, match="Unable to validate the following destination configurations"):
        _notify(matrix, other)


def test_the_lake_tells_the_upload_queue(matrix: Matrix) -> None:
    sqs, queue = matrix.client("dagster", "sqs"), matrix.known.queue_urls[matrix.aws.lake.queue]
    key = f"{UPLOADS}year=2016/month=02/told.csv"
    matrix.client("uploader", "s3").put_object(Bucket=matrix.aws.lake.bucket, Key=key, Body=b"rights")
    heard = []
    while messages := sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get("Messages"):
        heard += [message["Body"] for message in messages]
        for message in messages:
            sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    assert any("year%3D2016/month%3D02/told.csv" in body for body in heard)


def test_an_alarm_reaches_the_topic(matrix: Matrix) -> None:
    assert alarm_is_heard(matrix)


def test_the_page_of_roles_is_what_the_command_prints() -> None:
    page = Path(__file__).parents[2] / "docs" / "roles.md"
    assert page.read_text() == roles_page(Names("superstore", "superstore")), (
        "docs/roles.md is out of date: superstore roles > docs/roles.md"
    )
