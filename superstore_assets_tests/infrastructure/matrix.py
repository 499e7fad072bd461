"""A used deployment beside its neighbour, and the outcome of any call of the rights table as any actor in it."""

import json
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import boto3
import botocore.session
from botocore import xform_name
from botocore.exceptions import ClientError

from superstore_assets.infrastructure.policies import Policies
from superstore_assets.infrastructure.rights import (
    RAW,
    UPLOAD,
    UPLOADS_TABLE,
    VISITORS,
    Call,
    Known,
    calls,
    neighbour,
)
from superstore_assets.lake import UPLOADS
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.conftest import DeployedAws, deployed

OPERATOR = "operator"
"""Who deployed: an administrator of the account."""
OTHER = "another administrator"
SERVICE_ROLES = ("glue-crawler", "quicksight-run-as")
_DENIALS = ("AccessDenied", "AccessDeniedException", "403")
# Athena tells some denials with other error codes.
_DENIED = re.compile(r"is not authorized to perform|Unable to verify/create output bucket")
# An answer that says nothing about rights: the request was not understood, or the embedded AWS has no such call.
_NO_ANSWER = re.compile(r"does not support|validation error|has no operation|names its parameters|security token")
_SQL_DENIAL = re.compile(
    r"not authorized to perform|Access Denied|Insufficient permissions|access denied", re.IGNORECASE
)
_ORDERS = (
    "Row ID,Order ID,Order Date,Ship Date,Ship Mode,Customer ID,Customer Name,Segment,Country,City,State,Postal Code,"
    "Region,Product ID,Category,Sub-Category,Product Name,Sales,Quantity,Discount,Profit\n"
    "1,CA-2017-1,2017-11-08,2017-11-11,Second Class,CG-1,Ann,Consumer,United States,Henderson,Kentucky,42420,"
    "South,FUR-1,Furniture,Bookcases,Shelf,261.96,2,0.0,41.9136\n"
)


@dataclass
class Matrix:
    """Makes calls as actors of one deployment; sessions and clients are kept."""

    aws: DeployedAws
    known: Known = field(default_factory=Known)
    _clients: dict[tuple[str, str, bool], Any] = field(default_factory=dict)
    _sessions: dict[str, boto3.Session] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)

    @cached_property
    def rows(self) -> dict[str, Call]:
        """The table for this deployment, by its sentences."""
        return {call.says: call for call in calls(self.aws.lake, self.known)}

    def session(self, actor: str) -> boto3.Session:
        """A session of *actor*, or of the operator."""
        if actor not in self._sessions:
            self._sessions[actor] = self._new_session(actor)
        return self._sessions[actor]

    def _new_session(self, actor: str) -> boto3.Session:
        if actor == OPERATOR:
            return self.aws.administrator
        if actor in SERVICE_ROLES:
            with trusting(self.aws, actor):
                return self._assumed(self.aws.lake.role_arn(actor))
        if actor == OTHER:
            return self._assumed(f"arn:aws:iam::{self.aws.lake.account}:role/{VISITORS}")
        return self.aws.acting_as(actor)

    def _assumed(self, role_arn: str) -> boto3.Session:
        sts = self.aws.administrator.client("sts")
        keys = sts.assume_role(RoleArn=role_arn, RoleSessionName="test")["Credentials"]
        core = botocore.session.Session()
        core.set_config_variable("config_file", str(self.aws.settings.aws_config_file))
        core.set_config_variable("profile", "administrator")
        core.set_credentials(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
        return boto3.Session(botocore_session=core)

    def name(self, actor: str) -> str:
        """The ARN by which a denial names *actor*."""
        if actor not in self._names:
            self._names[actor] = self.session(actor).client("sts").get_caller_identity()["Arn"]
        return self._names[actor]

    def client(self, actor: str, service: str, *, tls: bool = True) -> Any:
        """A client of *actor*; without TLS as a client on a plain HTTP endpoint of AWS."""
        key = (actor, service, tls)
        if key not in self._clients:
            client: Any = self.session(actor).client(service)  # type: ignore[call-overload]  # service is no literal
            if not tls:
                client.meta.events.register("before-sign", _over_http)
            self._clients[key] = client
        return self._clients[key]

    def denial(self, actor: str, call: Call) -> str | None:
        """Why *actor* may not make *call*, in AWS's words; None where it may."""
        client = self.client(actor, call.service, tls=call.tls)
        try:
            answer = getattr(client, xform_name(call.operation))(**call.request)
        except ClientError as error:
            code, message = error.response["Error"]["Code"], error.response["Error"].get("Message", "")
            if code in _DENIALS or _DENIED.search(message):
                return str(message)
            assert not _NO_ANSWER.search(message), f"{actor}: {call.says}: {message}"
            return None
        if call.operation == "DeleteObjects":  # it answers for each key
            return next((str(refused["Message"]) for refused in answer.get("Errors", [])), None)
        if call.area == "SQL":
            return self._query_denial(answer["QueryExecutionId"])
        return None

    def _query_denial(self, query_id: str) -> str | None:
        athena = self.client(OPERATOR, "athena")
        while True:
            status = athena.get_query_execution(QueryExecutionId=query_id)["QueryExecution"]["Status"]
            if status["State"] in ("SUCCEEDED", "FAILED", "CANCELLED"):
                break
            time.sleep(0.005)
        reason = str(status.get("StateChangeReason", ""))
        if status["State"] == "SUCCEEDED":
            return None
        assert _SQL_DENIAL.search(reason), f"a query failed for another reason than a missing right: {reason}"
        return reason


def _over_http(request: Any, **_: Any) -> None:
    request.headers["X-Forwarded-Proto"] = "http"


@contextmanager
def trusting(aws: DeployedAws, actor: str) -> Iterator[None]:
    """Let the operator become a service role for a moment, by the administrator's right to change its trust."""
    iam = aws.administrator.client("iam")
    operator = aws.administrator.client("sts").get_caller_identity()["Arn"]
    trust = {"Effect": "Allow", "Principal": {"AWS": operator}, "Action": "sts:AssumeRole"}
    iam.update_assume_role_policy(RoleName=aws.lake.role(actor), PolicyDocument=_policy(trust))
    try:
        yield
    finally:
        kept = json.dumps(Policies(aws.lake).trust(actor, operator))
        iam.update_assume_role_policy(RoleName=aws.lake.role(actor), PolicyDocument=kept)


def _policy(statement: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def used_deployment(server: LocalAws, home: Path) -> Matrix:
    """A deployment that holds a month, its table and a view, beside a neighbour that holds the same."""
    aws = deployed(server, home / "own", "rights")
    theirs = deployed(server, home / "neighbour", neighbour(aws.lake).name)
    upload_version, raw_version = _load(aws)
    _load(theirs)
    trust = {"Effect": "Allow", "Principal": {"AWS": aws.lake.account}, "Action": "sts:AssumeRole"}
    everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    iam = aws.administrator.client("iam")
    iam.create_role(RoleName=VISITORS, AssumeRolePolicyDocument=_policy(trust))
    iam.put_role_policy(RoleName=VISITORS, PolicyName="everything", PolicyDocument=_policy(everything))
    uploads = f"CREATE EXTERNAL TABLE {UPLOADS_TABLE} (line string) LOCATION 's3://{aws.lake.bucket}/{UPLOADS}'"
    run_sql(aws, uploads)
    sqs = aws.administrator.client("sqs")
    queues = (aws.lake.queue, aws.lake.dead_letter_queue, theirs.lake.queue)
    orders = aws.administrator.client("glue").get_table(DatabaseName=aws.lake.database, Name="orders")["Table"]
    known = Known(
        upload_version=upload_version,
        raw_version=raw_version,
        query=run_sql(aws, "SELECT 1 AS one"),
        neighbours_query=run_sql(theirs, "SELECT 1 AS one"),
        queue_urls={name: sqs.get_queue_url(QueueName=name)["QueueUrl"] for name in queues},
        orders={
            member: orders[member]
            for member in (
                "Name",
                "Owner",
                "Retention",
                "StorageDescriptor",
                "PartitionKeys",
                "TableType",
                "Parameters",
            )
            if member in orders
        },
    )
    matrix = Matrix(aws, known)
    assert matrix.denial("quicksight-publisher", matrix.rows["create the data source"]) is None
    return matrix


def alarm_is_heard(matrix: Matrix) -> bool:
    """Whether a queue that listens to the topic of alerts hears of an alarm of the deployment."""
    lake, sqs = matrix.aws.lake, matrix.client(OPERATOR, "sqs")
    name, topic = f"{lake.name}-listener", lake.arn("sns", lake.alerts_topic)
    sns = {"Principal": {"Service": "sns.amazonaws.com"}, "Condition": {"ArnEquals": {"aws:SourceArn": topic}}}
    hears = {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": lake.arn("sqs", name), **sns}
    url = sqs.create_queue(QueueName=name, Attributes={"Policy": _policy(hears)})["QueueUrl"]
    raw = {"RawMessageDelivery": "true"}
    matrix.client(OPERATOR, "sns").subscribe(
        TopicArn=topic, Protocol="sqs", Endpoint=lake.arn("sqs", name), Attributes=raw
    )
    cloudwatch, alarm = matrix.client(OPERATOR, "cloudwatch"), f"{lake.name}-dead-letters"
    for state in ("OK", "ALARM"):
        cloudwatch.set_alarm_state(AlarmName=alarm, StateValue=state, StateReason="rights")
    heard = []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        heard += [message["Body"] for message in messages]
        for message in messages:
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return any('"NewStateValue": "ALARM"' in body for body in heard)


def _load(aws: DeployedAws) -> tuple[str, str]:
    """One month from the upload to a view; the versions of the upload and of the raw object."""
    uploaded = aws.acting_as("uploader").client("s3").put_object(Bucket=aws.lake.bucket, Key=UPLOAD, Body=_ORDERS)
    raw = aws.acting_as("loader").client("s3").put_object(Bucket=aws.lake.bucket, Key=RAW, Body=_ORDERS)
    glue = aws.acting_as("crawler-operator").client("glue")
    glue.start_crawler(Name=aws.lake.crawler)
    while (crawler := glue.get_crawler(Name=aws.lake.crawler)["Crawler"])["State"] != "READY":
        time.sleep(0.02)
    assert crawler["LastCrawl"]["Status"] == "SUCCEEDED", crawler["LastCrawl"]
    run_sql(aws, "CREATE VIEW v_orders AS SELECT year, month, sales FROM orders")
    return uploaded["VersionId"], raw["VersionId"]


def run_sql(aws: DeployedAws, sql: str) -> str:
    """Run *sql* as the operator in the deployment's workgroup; the query's id."""
    athena = aws.administrator.client("athena")
    query_id = athena.start_query_execution(
        QueryString=sql, WorkGroup=aws.lake.workgroup, QueryExecutionContext={"Database": aws.lake.database}
    )["QueryExecutionId"]
    while True:
        status = athena.get_query_execution(QueryExecutionId=query_id)["QueryExecution"]["Status"]
        if status["State"] in ("SUCCEEDED", "FAILED", "CANCELLED"):
            assert status["State"] == "SUCCEEDED", status
            return query_id
        time.sleep(0.01)
