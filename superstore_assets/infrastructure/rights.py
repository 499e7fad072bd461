"""Who may call what: one table of every call that the pipeline makes and of its tempting neighbours.

The table is written by hand, apart from the policies: tests make each call as each actor and compare, so that neither a
policy nor the table can drift. `superstore roles` prints it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from superstore_assets.lake import RAW_ORDERS, UPLOADS, Lake, month_prefix, raw_key

DAGSTER, UPLOADER, WITHDRAWER, LOADER, STARTER = "dagster", "uploader", "withdrawer", "loader", "crawler-operator"
CRAWLER, ATHENA, PUBLISHER, RUN_AS = "glue-crawler", "athena", "quicksight-publisher", "quicksight-run-as"
_QUERIES = (ATHENA, RUN_AS)

MONTH = "2017-11"
UPLOAD = month_prefix(UPLOADS, MONTH) + "orders.csv"
RAW = raw_key(MONTH)
UPLOADS_TABLE = "v_uploads"
"""A table over the uploads under a name that the Athena role may create: having it must not help to read them."""

VISITORS = "visitors"
"""An administrator's role of somebody else's in the account; its trust lets in whoever's own policy does."""

Request = Mapping[str, Any]

_ALLOW_ALL = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})
_TRUST_ALL = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}
)

# The actions that AWS asks for where they are not called as the operation (service authorization reference).
_ACTIONS: dict[tuple[str, str], tuple[str, ...]] = {
    ("s3", "CopyObject"): ("s3:PutObject", "s3:GetObject"),
    ("s3", "CreateMultipartUpload"): ("s3:PutObject",),
    ("s3", "DeleteObjects"): ("s3:DeleteObject", "s3:DeleteObjectVersion"),
    ("s3", "HeadObject"): ("s3:GetObject",),
    ("s3", "ListBuckets"): ("s3:ListAllMyBuckets",),
    ("s3", "ListMultipartUploads"): ("s3:ListBucketMultipartUploads",),
    ("s3", "ListObjectVersions"): ("s3:ListBucketVersions",),
    ("s3", "ListObjectsV2"): ("s3:ListBucket",),
    ("s3", "ListParts"): ("s3:ListMultipartUploadParts",),
    ("s3", "PutBucketEncryption"): ("s3:PutEncryptionConfiguration",),
    ("s3", "PutBucketLifecycleConfiguration"): ("s3:PutLifecycleConfiguration",),
    ("s3", "PutBucketNotificationConfiguration"): ("s3:PutBucketNotification",),
    ("s3", "PutBucketReplication"): ("s3:PutReplicationConfiguration",),
    ("s3", "PutPublicAccessBlock"): ("s3:PutBucketPublicAccessBlock",),
    ("s3", "UploadPart"): ("s3:PutObject",),
    ("sqs", "DeleteMessageBatch"): ("sqs:DeleteMessage",),
    ("sqs", "SendMessageBatch"): ("sqs:SendMessage",),
    ("glue", "CreateCrawler"): ("glue:CreateCrawler", "iam:PassRole"),
    ("glue", "UpdateCrawler"): ("glue:UpdateCrawler", "iam:PassRole"),
    ("quicksight", "CreateDashboard"): ("quicksight:CreateDashboard", "quicksight:PassDataSet"),
    ("quicksight", "CreateDataSet"): ("quicksight:CreateDataSet", "quicksight:PassDataSource"),
    ("quicksight", "CreateDataSource"): ("quicksight:CreateDataSource", "iam:PassRole"),
    ("quicksight", "UpdateDashboard"): ("quicksight:UpdateDashboard", "quicksight:PassDataSet"),
    ("quicksight", "UpdateDataSet"): ("quicksight:UpdateDataSet", "quicksight:PassDataSource"),
    ("quicksight", "UpdateDataSource"): ("quicksight:UpdateDataSource", "iam:PassRole"),
}


@dataclass(frozen=True)
class Known:
    """What a request must name that exists only once a deployment is used."""

    upload_version: str = "version"
    raw_version: str = "version"
    query: str = "00000000-0000-0000-0000-000000000000"
    """Id of a query in the deployment's workgroup,"""
    neighbours_query: str = "00000000-0000-0000-0000-000000000000"
    """and of one in the neighbour's."""
    queue_urls: Mapping[str, str] = field(default_factory=dict)
    """Queue name -> URL."""
    orders: Request = field(default_factory=lambda: {"Name": "orders"})
    """The orders table as Glue's TableInput: changing it to what it is does no harm."""


@dataclass(frozen=True)
class Call:
    """One row: a call, and who may make it. Whoever is not in *may* is denied."""

    area: str
    says: str
    """What the call would do, in plain words; no two rows say the same."""
    service: str
    """boto3's name of the service,"""
    operation: str
    """the operation, as AWS writes it,"""
    request: Request
    """and its members."""
    actions: tuple[str, ...]
    """The IAM actions that AWS asks for; a denial names one of them."""
    may: tuple[str, ...] = ()
    operator: bool | None = None
    """Where a bucket's, a queue's or a trust policy decides whether even administrators may: whether the one who
    deployed may. No other administrator of the account may."""
    tls: bool = True
    """False sends the request over plain HTTP."""


def neighbour(lake: Lake) -> Lake:
    """Another deployment in the same account whose name begins like *lake*'s: what a careless wildcard would reach."""
    return replace(lake, name=f"{lake.name}2", role_prefix=f"{lake.role_prefix}2")


def calls(lake: Lake, known: Known | None = None) -> list[Call]:
    """The table for the deployment *lake*, beside its neighbour()."""
    return _Table(lake, known or Known()).rows


class _Table:
    """Builds the rows, one area after the other."""

    def __init__(self, lake: Lake, known: Known) -> None:
        self.rows: list[Call] = []
        self._own = lake
        self._other = neighbour(lake)
        self._known = known
        self._uploads()
        self._raw()
        self._results()
        self._buckets()
        self._queues()
        self._roles()
        self._crawler()
        self._catalogue()
        self._logs_and_alarms()
        self._athena()
        self._sql()
        self._data_source()
        self._dataset()
        self._refresh()
        self._dashboard()
        self._stack()

    def _in(self, area: str, service: str, **always: Any) -> None:
        """What the next rows have in common."""
        self._area, self._service, self._always = area, service, always

    def _row(
        self,
        says: str,
        operation: str,
        request: Request | None = None,
        *may: str,
        actions: tuple[str, ...] = (),
        operator: bool | None = None,
        tls: bool = True,
    ) -> None:
        given = {**self._always, **(request or {})}
        version = "Version" if self._service == "s3" and "VersionId" in given else ""
        usual = _ACTIONS.get((self._service, operation), (f"{self._service}:{operation}{version}",))
        self.rows.append(Call(self._area, says, self._service, operation, given, actions or usual, may, operator, tls))

    def _uploads(self) -> None:
        self._in("Uploads", "s3", Bucket=self._own.bucket)
        at, month = {"Key": UPLOAD}, month_prefix(UPLOADS, MONTH)
        body, version = {**at, "Body": b"rights"}, {**at, "VersionId": self._known.upload_version}
        part = {**at, "UploadId": "none", "PartNumber": 1, "Body": b"rights"}
        self._row("put a month's upload", "PutObject", body, UPLOADER, operator=True)
        self._row("begin an upload in parts", "CreateMultipartUpload", at, UPLOADER, operator=True)
        self._row("upload a part", "UploadPart", part, UPLOADER)
        self._row("abort an upload in parts", "AbortMultipartUpload", {**at, "UploadId": "none"}, UPLOADER)
        self._row("put a file outside any month", "PutObject", {**body, "Key": f"{UPLOADS}orders.csv"})
        self._row("put a file beside the uploads", "PutObject", {**body, "Key": "uploads2/year=2017/month=11/a.csv"})
        self._row("put a file under a doubled slash", "PutObject", {**body, "Key": UPLOAD.replace("/", "//", 1)})
        self._row("put a file under a leading slash", "PutObject", {**body, "Key": f"/{UPLOAD}"})
        self._row("copy a raw object to the uploads", "CopyObject", {**at, "CopySource": f"{self._own.bucket}/{RAW}"})
        self._row("read an upload", "GetObject", at, LOADER)
        self._row("see that an upload is there", "HeadObject", at, LOADER)
        self._row("read a replaced version of an upload", "GetObject", version)
        self._row("list the uploads", "ListObjectsV2", {"Prefix": UPLOADS}, LOADER)
        self._row("list a month's uploads", "ListObjectsV2", {"Prefix": month}, LOADER)
        self._row("list the versions of uploads", "ListObjectVersions", {"Prefix": UPLOADS})
        past = {"Key": month_prefix(UPLOADS, "2013-01") + "orders.csv"}  # of a month that no other row needs
        self._row("delete an upload", "DeleteObject", past, WITHDRAWER)
        self._row("delete uploads in a batch", "DeleteObjects", {"Delete": {"Objects": [past]}}, WITHDRAWER)
        self._row("delete a file beside the uploads", "DeleteObject", {"Key": "uploads2/year=2013/month=01/a.csv"})
        self._row("delete a version of an upload", "DeleteObject", version, operator=False)
        self._row("delete versions in a batch", "DeleteObjects", {"Delete": {"Objects": [version]}}, operator=False)
        self._row("tag an upload", "PutObjectTagging", {**at, "Tagging": {"TagSet": [{"Key": "a", "Value": "b"}]}})
        self._row("open an upload to the world", "PutObjectAcl", {**at, "ACL": "public-read"})
        self._row("put an upload without TLS", "PutObject", body, operator=False, tls=False)
        self._row("read an upload without TLS", "GetObject", at, operator=False, tls=False)

    def _raw(self) -> None:
        self._in("Raw orders", "s3", Bucket=self._own.bucket)
        readers = (LOADER, CRAWLER, *_QUERIES)
        at, another = {"Key": RAW}, {"Key": "raw/orders2/year=2017/orders.csv"}
        body, version = {**at, "Body": b"rights"}, {**at, "VersionId": self._known.raw_version}
        self._row("publish a month's raw object", "PutObject", body, LOADER, operator=False)
        second = month_prefix(RAW_ORDERS, MONTH) + "more.csv"
        self._row("put a second file into a raw month", "PutObject", {**body, "Key": second}, operator=False)
        self._row("put a file at the root of the crawled zone", "PutObject", {"Key": f"{RAW_ORDERS}orders.csv"})
        self._row("put a file for another table", "PutObject", another)
        self._row("read a raw object", "GetObject", at, *readers)
        self._row("read a replaced version of a raw object", "GetObject", version)
        self._row("read a file of another table", "GetObject", another)
        self._row("list the raw orders", "ListObjectsV2", {"Prefix": RAW_ORDERS}, *readers)
        self._row("list all raw tables", "ListObjectsV2", {"Prefix": "raw/"})
        self._row("list another raw table", "ListObjectsV2", {"Prefix": "raw/orders2/"})
        self._row("list the whole lake", "ListObjectsV2")
        self._row("delete a raw object", "DeleteObject", {"Key": raw_key("2013-01")}, LOADER)
        more = {"Key": month_prefix(RAW_ORDERS, "2013-01") + "more.csv"}
        self._row("delete a second file of a raw month", "DeleteObject", more)
        self._row("delete a version of a raw object", "DeleteObject", version)

    def _results(self) -> None:
        self._in("Query results", "s3", Bucket=self._own.results_bucket)
        at, beside = {"Key": f"{self._own.workgroup}/rights.csv"}, {"Key": f"{self._other.workgroup}/rights.csv"}
        parts = {**at, "UploadId": "none"}
        self._row("write a query's result", "PutObject", {**at, "Body": b"rights"}, *_QUERIES)
        self._row("read a query's result", "GetObject", at, *_QUERIES)
        self._row("abort a result in parts", "AbortMultipartUpload", parts, *_QUERIES)
        self._row("list a result's parts", "ListParts", parts, *_QUERIES)
        self._row("list results in parts", "ListMultipartUploads", {}, *_QUERIES)
        self._row("list the results", "ListObjectsV2", {}, *_QUERIES)
        self._row("list the results' versions", "ListObjectVersions")
        self._row("write beside the workgroup's results", "PutObject", beside)
        self._row("read beside the workgroup's results", "GetObject", beside)
        self._row("delete a result", "DeleteObject", at)
        self._row("read a result without TLS", "GetObject", at, operator=False, tls=False)
        self._row("list the results without TLS", "ListObjectsV2", operator=False, tls=False)

    def _buckets(self) -> None:
        self._in("Buckets", "s3", Bucket=self._own.bucket)
        results, theirs = {"Bucket": self._own.results_bucket}, {"Bucket": self._other.bucket}
        self._row("ask where the lake is", "GetBucketLocation", {}, CRAWLER, *_QUERIES)
        self._row("ask where the results are", "GetBucketLocation", results, *_QUERIES)
        self._row("ask where the neighbour's lake is", "GetBucketLocation", theirs)
        self._row("read the neighbour's raw object", "GetObject", {**theirs, "Key": RAW})
        self._row("read the neighbour's upload", "GetObject", {**theirs, "Key": UPLOAD})
        self._row("put an upload in the neighbour's lake", "PutObject", {**theirs, "Key": UPLOAD})
        self._row("publish in the neighbour's lake", "PutObject", {**theirs, "Key": RAW})
        self._row("list the neighbour's raw orders", "ListObjectsV2", {**theirs, "Prefix": RAW_ORDERS})
        self._row("list the neighbour's results", "ListObjectsV2", {"Bucket": self._other.results_bucket})
        self._row("see the lake's policy", "GetBucketPolicy")
        self._row("replace the lake's policy", "PutBucketPolicy", {"Policy": _ALLOW_ALL})
        self._row("delete the lake's policy", "DeleteBucketPolicy")
        self._row("delete the results' policy", "DeleteBucketPolicy", results)
        expire = {"ID": "all", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 1}}
        rules = {"LifecycleConfiguration": {"Rules": [expire]}}
        self._row("let the lake's objects expire", "PutBucketLifecycleConfiguration", rules)
        suspended = {"VersioningConfiguration": {"Status": "Suspended"}}
        self._row("stop keeping versions", "PutBucketVersioning", suspended)
        silence: Request = {"NotificationConfiguration": {}}
        self._row("silence the news of uploads", "PutBucketNotificationConfiguration", silence)
        public = {"PublicAccessBlockConfiguration": {"BlockPublicPolicy": False}}
        self._row("open the lake to public policies", "PutPublicAccessBlock", public)
        self._row("open the lake to access lists", "PutBucketAcl", {"ACL": "public-read"})
        sse = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}
        self._row("change the lake's encryption", "PutBucketEncryption", {"ServerSideEncryptionConfiguration": sse})
        rule = {"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::elsewhere"}}
        copy = {"ReplicationConfiguration": {"Role": self._own.role_arn(LOADER), "Rules": [rule]}}
        self._row("copy the lake elsewhere", "PutBucketReplication", copy)
        self._row("delete the lake", "DeleteBucket")
        self._row("create a bucket", "CreateBucket", {"Bucket": f"{self._own.bucket}-new"})
        self._in("Buckets", "s3")
        self._row("list all buckets", "ListBuckets")

    def _queue(self, name: str) -> Request:
        return {"QueueUrl": self._known.queue_urls.get(name, name)}

    def _queues(self) -> None:
        own, dead, theirs = map(self._queue, (self._own.queue, self._own.dead_letter_queue, self._other.queue))
        receipt, body = {"ReceiptHandle": "none"}, {"MessageBody": "{}"}
        self._in("Queues", "sqs")
        self._row("find the upload queue", "GetQueueUrl", {"QueueName": self._own.queue}, DAGSTER)
        self._row("find the neighbour's queue", "GetQueueUrl", {"QueueName": self._other.queue})
        self._row("list all queues", "ListQueues")
        self._in("Queues", "sqs", **own)
        self._row("see the upload queue's length", "GetQueueAttributes", {"AttributeNames": ["All"]}, DAGSTER)
        self._row("receive news of uploads", "ReceiveMessage", {}, DAGSTER)
        self._row("forget one piece of news", "DeleteMessage", receipt, DAGSTER)
        self._row("forget news", "DeleteMessageBatch", {"Entries": [{"Id": "1", **receipt}]}, DAGSTER)
        self._row("make up news of an upload", "SendMessage", body)
        self._row("make up news in a batch", "SendMessageBatch", {"Entries": [{"Id": "1", **body}]})
        self._row("hold news back", "ChangeMessageVisibility", {**receipt, "VisibilityTimeout": 0})
        self._row("purge the upload queue", "PurgeQueue")
        self._row("replace the upload queue's policy", "SetQueueAttributes", {"Attributes": {"Policy": _ALLOW_ALL}})
        share = {"Label": "all", "AWSAccountIds": [self._own.account], "Actions": ["*"]}
        self._row("share the upload queue", "AddPermission", share)
        self._row("delete the upload queue", "DeleteQueue")
        self._row("receive news of uploads without TLS", "ReceiveMessage", operator=False, tls=False)
        self._in("Queues", "sqs", **dead)
        self._row("receive dead letters", "ReceiveMessage")
        self._row("forget a dead letter", "DeleteMessage", receipt)
        self._row("purge the dead letters", "PurgeQueue")
        self._row("make up a dead letter", "SendMessage", body)
        self._row("receive dead letters without TLS", "ReceiveMessage", operator=False, tls=False)
        self._in("Queues", "sqs", **theirs)
        self._row("receive the neighbour's news", "ReceiveMessage")
        self._row("forget the neighbour's news", "DeleteMessage", receipt)

    def _roles(self) -> None:
        self._in("Roles", "sts", RoleSessionName="rights")
        trusted: dict[str, tuple[tuple[str, ...], bool]] = {
            DAGSTER: ((), True),
            UPLOADER: ((), True),
            WITHDRAWER: ((), True),
            LOADER: ((DAGSTER,), False),
            STARTER: ((DAGSTER,), False),
            CRAWLER: ((), False),
            ATHENA: ((DAGSTER,), True),
            PUBLISHER: ((DAGSTER,), False),
            RUN_AS: ((), False),
        }
        for role, (may, operator) in trusted.items():
            self._row(f"become {role}", "AssumeRole", {"RoleArn": self._own.role_arn(role)}, *may, operator=operator)
        for role in (DAGSTER, LOADER, ATHENA):
            self._row(f"become the neighbour's {role}", "AssumeRole", {"RoleArn": self._other.role_arn(role)})
        open_role = f"arn:aws:iam::{self._own.account}:role/{VISITORS}"
        self._row("become a role that trusts the whole account", "AssumeRole", {"RoleArn": open_role})
        self._in("Roles", "sts")
        # AWS lets everybody ask who they are, whatever the policies say.
        self._row("ask who one is", "GetCallerIdentity", {}, *trusted)

        self._in("Roles", "iam")
        for role in (DAGSTER, LOADER, ATHENA, PUBLISHER):
            policy = {"RoleName": self._own.role(role), "PolicyName": role, "PolicyDocument": _ALLOW_ALL}
            self._row(f"replace {role}'s policy", "PutRolePolicy", policy)
        dagster, new = {"RoleName": self._own.role(DAGSTER)}, f"{self._own.role_prefix}-new"
        administrator = {"PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}
        self._row("attach a policy to a role", "AttachRolePolicy", {**dagster, **administrator})
        trust = {"RoleName": self._own.role(CRAWLER), "PolicyDocument": _TRUST_ALL}
        self._row("let everybody become glue-crawler", "UpdateAssumeRolePolicy", trust)
        self._row("delete a role's policy", "DeleteRolePolicy", {**dagster, "PolicyName": DAGSTER})
        self._row("delete a role", "DeleteRole", dagster)
        self._row("create a role", "CreateRole", {"RoleName": new, "AssumeRolePolicyDocument": _TRUST_ALL})
        self._row("see a role", "GetRole", dagster)
        self._row("see a role's policy", "GetRolePolicy", {**dagster, "PolicyName": DAGSTER})
        self._row("list the roles", "ListRoles")
        self._row("create a user", "CreateUser", {"UserName": new})
        self._row("create keys for an administrator", "CreateAccessKey", {"UserName": "administrator"})
        self._row("create a policy", "CreatePolicy", {"PolicyName": new, "PolicyDocument": _ALLOW_ALL})

    def _crawler(self) -> None:
        self._in("Crawler", "glue")
        own, theirs = {"Name": self._own.crawler}, {"Name": self._other.crawler}
        uploads = {"Targets": {"S3Targets": [{"Path": f"s3://{self._own.bucket}/{UPLOADS}"}]}}
        new = {"Name": f"{self._own.crawler}-new", "Role": self._own.role_arn(CRAWLER), **uploads}
        self._row("start the crawler", "StartCrawler", own, STARTER)
        self._row("see how the crawler does", "GetCrawler", own, STARTER)
        self._row("start the neighbour's crawler", "StartCrawler", theirs)
        self._row("see the neighbour's crawler", "GetCrawler", theirs)
        self._row("list the crawlers", "ListCrawlers")
        self._row("see all crawlers", "GetCrawlers")
        self._row("see the crawlers' metrics", "GetCrawlerMetrics")
        self._row("stop the crawler", "StopCrawler", own)
        self._row("point the crawler at the uploads", "UpdateCrawler", {**own, **uploads})
        self._row("give the crawler another role", "UpdateCrawler", {**own, "Role": self._own.role_arn(RUN_AS)})
        self._row("delete the crawler", "DeleteCrawler", own)
        self._row("create a crawler", "CreateCrawler", new)
        classifier = {"Name": self._own.classifier}
        self._row("see the classifier", "GetClassifier", classifier)
        self._row("change the classifier", "UpdateClassifier", {"CsvClassifier": {**classifier, "Delimiter": ";"}})
        created = {"CsvClassifier": {"Name": f"{self._own.classifier}-new", "Delimiter": ";"}}
        self._row("create a classifier", "CreateClassifier", created)
        self._row("delete the classifier", "DeleteClassifier", classifier)

    def _catalogue(self) -> None:
        readers = (CRAWLER, *_QUERIES)
        own, theirs = {"DatabaseName": self._own.database}, {"DatabaseName": self._other.database}
        orders, view = {"TableInput": self._known.orders}, {"TableInput": {"Name": "v_rights"}}
        self._in("Catalogue", "glue")
        self._row("see the database", "GetDatabase", {"Name": self._own.database}, *readers)
        self._row("see the neighbour's database", "GetDatabase", {"Name": self._other.database})
        self._row("list the databases", "GetDatabases")
        named = {"Name": self._own.database}
        self._row("create a database", "CreateDatabase", {"DatabaseInput": {"Name": f"{self._own.database}_new"}})
        self._row("change the database", "UpdateDatabase", {**named, "DatabaseInput": named})
        self._row("delete the database", "DeleteDatabase", named)

        self._row("see the orders table", "GetTable", {**own, "Name": "orders"}, STARTER, *readers)
        self._row("see a view", "GetTable", {**own, "Name": "v_orders"}, *_QUERIES)
        self._row("list the tables", "GetTables", own, *_QUERIES)
        self._row("see earlier versions of the table", "GetTableVersions", {**own, "TableName": "orders"})
        self._row("create the orders table", "CreateTable", {**own, **orders}, CRAWLER)
        self._row("change the orders table", "UpdateTable", {**own, **orders}, CRAWLER)
        self._row("create a view in the catalogue", "CreateTable", {**own, **view}, ATHENA)
        self._row("change a view in the catalogue", "UpdateTable", {**own, **view}, ATHENA)
        self._row("create a table that is no view", "CreateTable", {**own, "TableInput": {"Name": "more"}})
        self._row("delete the orders table", "DeleteTable", {**own, "Name": "orders"})
        self._row("delete a view", "DeleteTable", {**own, "Name": "v_orders"})
        version = {"TableName": "orders", "VersionId": "0"}
        self._row("delete a version of the table", "DeleteTableVersion", {**own, **version})
        self._row("see the neighbour's orders table", "GetTable", {**theirs, "Name": "orders"})
        self._row("list the neighbour's tables", "GetTables", theirs)
        self._row("create a table for the neighbour", "CreateTable", {**theirs, **orders})
        self._row("create a view for the neighbour", "CreateTable", {**theirs, **view})
        self._row("change the neighbour's orders table", "UpdateTable", {**theirs, **orders})

        partitions = {"TableName": "orders"}
        self._row("list the neighbour's partitions", "GetPartitions", {**theirs, **partitions})
        theirs_too = {"PartitionsToDelete": [{"Values": ["2013", "01"]}]}
        self._row("delete the neighbour's partitions", "BatchDeletePartition", {**theirs, **partitions, **theirs_too})
        self._in("Catalogue", "glue", **own, **partitions)
        values, past = ["2013", "01"], month_prefix(RAW_ORDERS, "2013-01")
        stored = {**self._known.orders.get("StorageDescriptor", {}), "Location": f"s3://{self._own.bucket}/{past}"}
        one = {"Values": values, "StorageDescriptor": stored}
        changed = {"PartitionValueList": values, "PartitionInput": one}
        self._row("see a month's partition", "GetPartition", {"PartitionValues": values}, *readers)
        self._row("list the partitions", "GetPartitions", {}, STARTER, *readers)
        self._row("see some partitions", "BatchGetPartition", {"PartitionsToGet": [{"Values": values}]}, CRAWLER)
        self._row("add partitions", "BatchCreatePartition", {"PartitionInputList": [one]}, CRAWLER)
        self._row("change partitions", "BatchUpdatePartition", {"Entries": [changed]}, CRAWLER)
        self._row("add one partition", "CreatePartition", {"PartitionInput": one})
        self._row("change one partition", "UpdatePartition", changed)
        self._row("delete a partition", "DeletePartition", {"PartitionValues": values})
        self._row("delete partitions", "BatchDeletePartition", {"PartitionsToDelete": [{"Values": values}]}, STARTER)

    def _logs_and_alarms(self) -> None:
        crawls, stream = {"logGroupName": "/aws-glue/crawlers"}, {"logStreamName": self._own.crawler}
        own = {"logGroupName": f"/{self._own.name}/dagster"}
        events = {**stream, "logEvents": [{"timestamp": 0, "message": "rights"}]}
        self._in("Logs and alarms", "logs")
        self._row("create the crawlers' log group", "CreateLogGroup", crawls, CRAWLER)
        self._row("create a crawl's log", "CreateLogStream", {**crawls, **stream}, CRAWLER)
        self._row("write a crawl's log", "PutLogEvents", {**crawls, **events}, CRAWLER)
        self._row("read a crawl's log", "GetLogEvents", {**crawls, **stream})
        self._row("create a log among Dagster's", "CreateLogStream", {**own, **stream})
        self._row("write into Dagster's log", "PutLogEvents", {**own, **events})
        self._row("delete Dagster's log", "DeleteLogGroup", own)
        topic = {"TopicArn": self._own.arn("sns", self._own.alerts_topic)}
        theirs = {"TopicArn": self._other.arn("sns", self._other.alerts_topic)}
        queue, raw = self._own.arn("sqs", self._own.queue), {"RawMessageDelivery": "true"}
        listener: Request = {"Protocol": "sqs", "Endpoint": queue, "Attributes": raw}
        self._in("Alerts", "sns", **topic)
        self._row("publish an alert", "Publish", {"Message": "rights"}, DAGSTER)
        self._row("publish an alert without TLS", "Publish", {"Message": "rights"}, operator=False, tls=False)
        self._row("listen to the alerts", "Subscribe", listener)
        self._row("listen to the alerts without TLS", "Subscribe", listener, operator=False, tls=False)
        self._row("see the alerts' topic", "GetTopicAttributes")
        self._row("see who hears the alerts", "ListSubscriptionsByTopic")
        policy = {"AttributeName": "Policy", "AttributeValue": _ALLOW_ALL}
        self._row("replace the policy of the alerts' topic", "SetTopicAttributes", policy)
        self._row("delete the alerts' topic", "DeleteTopic")
        self._in("Alerts", "sns", **theirs)
        self._row("publish among the neighbour's alerts", "Publish", {"Message": "rights"})
        self._row("listen to the neighbour's alerts", "Subscribe", listener)
        self._in("Alerts", "sns")
        self._row("list all topics", "ListTopics")
        self._row("create a topic", "CreateTopic", {"Name": f"{self._own.alerts_topic}-new"})
        self._in("Logs and alarms", "cloudwatch", AlarmNames=[f"{self._own.name}-uploads-wait"])
        self._row("delete an alarm", "DeleteAlarms")
        self._row("silence an alarm", "DisableAlarmActions")

    def _athena(self) -> None:
        own, theirs = {"WorkGroup": self._own.workgroup}, {"WorkGroup": self._other.workgroup}
        self._in("Athena", "athena")
        self._row("see the workgroup", "GetWorkGroup", own, *_QUERIES)
        self._row("see the default workgroup", "GetWorkGroup", {"WorkGroup": "primary"})
        self._row("see the neighbour's workgroup", "GetWorkGroup", theirs)
        self._row("list the workgroup's queries", "ListQueryExecutions", own)
        self._row("list the workgroups", "ListWorkGroups")
        self._row("create a workgroup", "CreateWorkGroup", {"Name": f"{self._own.workgroup}-new"})
        cutoff = {"ConfigurationUpdates": {"RemoveBytesScannedCutoffPerQuery": True}}
        self._row("lift the scan cutoff", "UpdateWorkGroup", {**own, **cutoff})
        self._row("lift the default workgroup's limits", "UpdateWorkGroup", {"WorkGroup": "primary", **cutoff})
        self._row("delete the workgroup", "DeleteWorkGroup", own)
        for whose, may, id_ in (
            ("a", _QUERIES, self._known.query),
            ("the neighbour's", (), self._known.neighbours_query),
        ):
            query = {"QueryExecutionId": id_}
            self._row(f"see how {whose} query does", "GetQueryExecution", query, *may)
            self._row(f"fetch {whose} query's rows", "GetQueryResults", query, *may)
            self._row(f"cancel {whose} query", "StopQueryExecution", query, *may)
        self._row("list the data catalogues", "ListDataCatalogs")
        self._row("see the data catalogue", "GetDataCatalog", {"Name": "AwsDataCatalog"}, RUN_AS)
        self._row("see another data catalogue", "GetDataCatalog", {"Name": "more"})
        self._in("Athena", "athena", CatalogName="AwsDataCatalog")
        self._row("list the databases by Athena", "ListDatabases")
        database, other = {"DatabaseName": self._own.database}, {"DatabaseName": self._other.database}
        self._row("browse a database", "GetDatabase", database, RUN_AS)
        self._row("browse the tables", "ListTableMetadata", database, RUN_AS)
        self._row("browse a table", "GetTableMetadata", {**database, "TableName": "orders"}, RUN_AS)
        both = ("athena:GetTableMetadata", "glue:GetTable")
        self._row("browse the neighbour's table", "GetTableMetadata", {**other, "TableName": "orders"}, actions=both)

    def _sql(self) -> None:
        """Queries: a right that is missing to run them shows in their final state."""
        database = {"Catalog": "AwsDataCatalog", "Database": self._own.database}

        def query(says: str, sql: str, *may: str, asks: str = "", workgroup: str = self._own.workgroup) -> None:
            request = {"QueryString": sql, "WorkGroup": workgroup}
            actions = ("athena:StartQueryExecution", *asks.split())
            self._row(says, "StartQueryExecution", request, *may, actions=actions)

        self._in("SQL", "athena", QueryExecutionContext=database)
        count, other, uploads = (
            "SELECT count(*) FROM orders",
            self._other.database,
            f"s3://{self._own.bucket}/{UPLOADS}",
        )
        query("count the orders", count, *_QUERIES)
        query("select from a view", "SELECT * FROM v_orders", *_QUERIES)
        query("show the tables", "SHOW TABLES", *_QUERIES)
        query("query in the default workgroup", count, workgroup="primary")
        query("query in the neighbour's workgroup", count, workgroup=self._other.workgroup)
        query("select from the neighbour's table", f'SELECT * FROM "{other}".orders', asks="glue:GetTable")
        query("select from the neighbour's view", f'SELECT * FROM "{other}".v_orders', asks="glue:GetTable")
        query("read the uploads through a table", f"SELECT * FROM {UPLOADS_TABLE}", asks="s3:ListBucket")
        query(
            "create or replace a view",
            "CREATE OR REPLACE VIEW v_rights_sql AS SELECT 1 AS one",
            ATHENA,
            asks="glue:CreateTable glue:UpdateTable",
        )
        query("create a view of another name", "CREATE VIEW more AS SELECT 1 AS one", asks="glue:CreateTable")
        query(
            "create a view for the neighbour by SQL",
            f'CREATE VIEW "{other}".v_x AS SELECT 1 AS one',
            asks="glue:GetTable glue:CreateTable",
        )
        external = f"CREATE EXTERNAL TABLE more (line string) LOCATION '{uploads}'"
        query("create a table over the uploads", external, asks="glue:CreateTable")
        query("drop the orders table", "DROP TABLE orders", asks="glue:DeleteTable")
        query("drop a view", "DROP VIEW v_orders", asks="glue:DeleteTable")
        added = f"ALTER TABLE orders ADD PARTITION (year='2013', month='01') LOCATION '{uploads}'"
        query("add a partition over the uploads", added, asks="glue:CreatePartition glue:BatchCreatePartition")
        query("create a database by SQL", "CREATE DATABASE more", asks="glue:CreateDatabase")
        query("drop the database", f"DROP DATABASE {self._own.database} CASCADE", asks="glue:DeleteDatabase")

    def _tags(self, kind: str, own: str, other: str, says: str) -> None:
        tags = [{"Key": "project", "Value": self._own.name}]
        mine, theirs = ({"ResourceArn": self._own.arn("quicksight", f"{kind}/{each}")} for each in (own, other))
        self._in(self._area, "quicksight")
        self._row(f"tag the {says}", "TagResource", {**mine, "Tags": tags}, PUBLISHER)
        self._row(f"tag another {says}", "TagResource", {**theirs, "Tags": tags})
        self._row(f"take the {says}'s tag away", "UntagResource", {**mine, "TagKeys": ["project"]})

    def _data_source(self) -> None:
        own, other = {"DataSourceId": self._own.data_source}, {"DataSourceId": self._other.data_source}

        def reads_as(role: str) -> Request:
            athena = {"WorkGroup": self._own.workgroup, "RoleArn": self._own.role_arn(role)}
            return {"Name": "rights", "DataSourceParameters": {"AthenaParameters": athena}}

        def tag(project: str) -> Request:
            return {"Type": "ATHENA", "Tags": [{"Key": "project", "Value": project}]}

        right, wrong, new = reads_as(RUN_AS), reads_as(LOADER), {"DataSourceId": f"{self._own.data_source}-new"}
        create = "CreateDataSource"
        self._in("QuickSight data source", "quicksight", AwsAccountId=self._own.account)
        self._row("create the data source", create, {**own, **right, **tag(self._own.name)}, PUBLISHER)
        self._row("create a data source without a tag", create, {**new, **right, "Type": "ATHENA"})
        self._row("create a data source with another tag", create, {**new, **right, **tag(self._other.name)})
        self._row("create a data source as the loader", create, {**own, **wrong, **tag(self._own.name)})
        self._row("see the data source", "DescribeDataSource", own, PUBLISHER)
        self._row("change the data source", "UpdateDataSource", {**own, **right}, PUBLISHER)
        self._row("let the data source read as the loader", "UpdateDataSource", {**own, **wrong})
        self._row("delete the data source", "DeleteDataSource", own)
        self._row("see who may use the data source", "DescribeDataSourcePermissions", own)
        self._row("see another data source", "DescribeDataSource", other)
        self._row("change another data source", "UpdateDataSource", {**other, **right})
        self._row("delete another data source", "DeleteDataSource", other)
        self._row("list the data sources", "ListDataSources")
        self._tags("datasource", self._own.data_source, self._other.data_source, "data source")

    def _dataset(self) -> None:
        own, other = {"DataSetId": self._own.dataset}, {"DataSetId": self._other.dataset}

        def over(source: str) -> Request:
            table = {
                "DataSourceArn": self._own.arn("quicksight", f"datasource/{source}"),
                "Schema": self._own.database,
                "Name": "v_orders",
                "InputColumns": [{"Name": "sales", "Type": "DECIMAL"}],
            }
            return {"Name": "rights", "ImportMode": "SPICE", "PhysicalTableMap": {"view": {"RelationalTable": table}}}

        mine, theirs = over(self._own.data_source), over(self._other.data_source)
        see, say = "DescribeDataSetPermissions", "UpdateDataSetPermissions"
        self._in("QuickSight dataset", "quicksight", AwsAccountId=self._own.account)
        self._row("create the dataset", "CreateDataSet", {**own, **mine}, PUBLISHER)
        self._row("create another dataset", "CreateDataSet", {**other, **mine})
        self._row("create the dataset over another data source", "CreateDataSet", {**own, **theirs})
        self._row("see the dataset", "DescribeDataSet", own, PUBLISHER)
        self._row("change the dataset", "UpdateDataSet", {**own, **mine}, PUBLISHER)
        self._row("point the dataset at another data source", "UpdateDataSet", {**own, **theirs})
        self._row("see who may use the dataset", see, own, PUBLISHER)
        self._row("say who may use the dataset", say, own, PUBLISHER)
        self._row("delete the dataset", "DeleteDataSet", own)
        self._row("see another dataset", "DescribeDataSet", other)
        self._row("change another dataset", "UpdateDataSet", {**other, **mine})
        self._row("see who may use another dataset", see, other)
        self._row("say who may use another dataset", say, other)
        self._row("delete another dataset", "DeleteDataSet", other)
        self._row("list the datasets", "ListDataSets")
        self._tags("dataset", self._own.dataset, self._other.dataset, "dataset")

    def _refresh(self) -> None:
        own, other = {"DataSetId": self._own.dataset}, {"DataSetId": self._other.dataset}
        monthly = {"Interval": "MONTHLY", "TimeOfTheDay": "05:00", "RefreshOnDay": {"DayOfMonth": "2"}}
        schedule = {"Schedule": {"ScheduleId": "r", "ScheduleFrequency": monthly, "RefreshType": "FULL_REFRESH"}}
        alert = {"DataSetRefreshProperties": {"FailureConfiguration": {"EmailAlert": {"AlertStatus": "ENABLED"}}}}
        named = {"ScheduleId": "r"}
        self._in("QuickSight refresh", "quicksight", AwsAccountId=self._own.account)
        for says, operation, members in (
            ("start an ingestion of", "CreateIngestion", {"IngestionId": "rights"}),
            ("see an ingestion of", "DescribeIngestion", {"IngestionId": "rights"}),
            ("cancel an ingestion of", "CancelIngestion", {"IngestionId": "rights"}),
            ("schedule refreshes of", "CreateRefreshSchedule", schedule),
            ("change a schedule of", "UpdateRefreshSchedule", schedule),
            ("see a schedule of", "DescribeRefreshSchedule", named),
            ("say who hears of a failed refresh of", "PutDataSetRefreshProperties", alert),
            ("see who hears of a failed refresh of", "DescribeDataSetRefreshProperties", {}),
        ):
            self._row(f"{says} the dataset", operation, {**own, **members}, PUBLISHER)
            self._row(f"{says} another dataset", operation, {**other, **members})
        self._row("list the ingestions", "ListIngestions", own)
        self._row("delete a schedule", "DeleteRefreshSchedule", {**own, **named})
        self._row("let failed refreshes go unheard", "DeleteDataSetRefreshProperties", own)

    def _dashboard(self) -> None:
        own, other = {"DashboardId": self._own.dashboard}, {"DashboardId": self._other.dashboard}

        def over(dataset: str) -> Request:
            declared = {"Identifier": "sales", "DataSetArn": self._own.arn("quicksight", f"dataset/{dataset}")}
            return {"Name": "rights", "Definition": {"DataSetIdentifierDeclarations": [declared]}}

        mine = over(self._own.dataset)
        self._in("QuickSight dashboard", "quicksight", AwsAccountId=self._own.account)
        for says, operation, members in (
            ("create", "CreateDashboard", mine),
            ("see", "DescribeDashboard", {}),
            ("change", "UpdateDashboard", mine),
            ("publish", "UpdateDashboardPublishedVersion", {"VersionNumber": 1}),
            ("see who may open", "DescribeDashboardPermissions", {}),
            ("say who may open", "UpdateDashboardPermissions", {}),
        ):
            self._row(f"{says} the dashboard", operation, {**own, **members}, PUBLISHER)
            self._row(f"{says} another dashboard", operation, {**other, **members})
        self._row("show another dataset on the dashboard", "UpdateDashboard", {**own, **over(self._other.dataset)})
        self._row("delete the dashboard", "DeleteDashboard", own)
        self._row("delete another dashboard", "DeleteDashboard", other)
        self._row("list the dashboards", "ListDashboards")
        self._tags("dashboard", self._own.dashboard, self._other.dashboard, "dashboard")

    def _stack(self) -> None:
        empty = {"TemplateBody": json.dumps({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}})}
        self._in("Stack", "cloudformation", StackName=self._own.stack)
        self._row("see the stack", "DescribeStacks")
        self._row("see the stack's template", "GetTemplate")
        self._row("update the stack", "UpdateStack", empty)
        self._row("propose a change to the stack", "CreateChangeSet", {"ChangeSetName": "rights", **empty})
        self._row("delete the stack", "DeleteStack")
