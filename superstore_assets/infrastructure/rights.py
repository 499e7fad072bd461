"""Who may call what: one table of every call that the pipeline makes and of its tempting neighbours.

The table is written by hand, apart from the policies: tests make each call as each actor and compare, so that neither a
policy nor the table can drift. `superstore roles` prints it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from superstore_assets.lake import RAW_ORDERS, UPLOADS, Lake, month_prefix, raw_key

UPLOADER, LOADER, DAGSTER = "uploader", "loader", "dagster"
OPERATOR, CRAWLER = "crawler-operator", "glue-crawler"
ATHENA, RUN_AS, PUBLISHER = "athena", "quicksight-run-as", "quicksight-publisher"
_QUERIES = (ATHENA, RUN_AS)
_ALL = (DAGSTER, UPLOADER, LOADER, OPERATOR, CRAWLER, ATHENA, PUBLISHER, RUN_AS)

MONTH = "2017-11"
UPLOAD = month_prefix(UPLOADS, MONTH) + "orders.csv"
RAW = raw_key(MONTH)
UPLOADS_TABLE = "v_uploads"
"""A table over the uploads under a name that the Athena role may create: having it must not help to read them."""

_TRUST_ALL = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}
)
_ALLOW_ALL = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})


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
    request: Mapping[str, Any]
    """and its members."""
    actions: tuple[str, ...]
    """The IAM actions that AWS asks for; a denial names one of them."""
    may: tuple[str, ...] = ()
    operator: bool | None = None
    """Whether an administrator of the account may, where a bucket's, a queue's or a trust policy decides it."""
    tls: bool = True
    """False sends the request over plain HTTP."""


def neighbour(lake: Lake) -> Lake:
    """Another deployment in the same account whose name begins like *lake*'s: what a careless wildcard would reach."""
    return replace(lake, name=f"{lake.name}2", role_prefix=f"{lake.role_prefix}2")


def calls(lake: Lake, known: Known | None = None) -> list[Call]:
    """The table for the deployment *lake*, beside its neighbour()."""
    return _Table(lake, known or Known()).rows


class _Table:
    def __init__(self, lake: Lake, known: Known) -> None:
        self.rows: list[Call] = []
        self._lake = lake
        self._other = neighbour(lake)
        self._known = known
        self._uploads()
        self._raw()
        self._results()
        self._buckets()
        self._queues()
        self._roles()
        self._iam()
        self._crawler()
        self._catalogue()
        self._logs()
        self._athena()
        self._sql()
        self._data_source()
        self._dataset()
        self._refresh()
        self._dashboard()
        self._stack()

    def _s3(
        self,
        area: str,
        says: str,
        operation: str,
        action: str,
        *may: str,
        bucket: str | None = None,
        operator: bool | None = None,
        tls: bool = True,
        **request: Any,
    ) -> None:
        given = {"Bucket": bucket or self._lake.bucket, **request}
        self.rows.append(Call(area, says, "s3", operation, given, (f"s3:{action}",), may, operator, tls))

    def _uploads(self) -> None:
        area, put = "Uploads", "PutObject"
        body, version = {"Key": UPLOAD, "Body": b"rights"}, {"Key": UPLOAD, "VersionId": self._known.upload_version}
        source = {"Bucket": self._lake.bucket, "Key": RAW}
        self._s3(area, "put a month's upload", put, put, UPLOADER, operator=True, **body)
        self._s3(area, "begin an upload in parts", "CreateMultipartUpload", put, UPLOADER, operator=True, Key=UPLOAD)
        part = {"Key": UPLOAD, "UploadId": "none", "PartNumber": 1, "Body": b"rights"}
        self._s3(area, "upload a part", "UploadPart", put, UPLOADER, **part)
        abort = {"Key": UPLOAD, "UploadId": "none"}
        self._s3(area, "abort an upload in parts", "AbortMultipartUpload", "AbortMultipartUpload", UPLOADER, **abort)
        self._s3(area, "put a file outside any month", put, put, Key=f"{UPLOADS}orders.csv", Body=b"rights")
        self._s3(area, "put a file beside the uploads", put, put, Key="uploads2/year=2017/month=11/a.csv", Body=b"")
        self._s3(area, "copy a raw object to the uploads", "CopyObject", put, Key=UPLOAD, CopySource=source)
        self._s3(area, "read an upload", "GetObject", "GetObject", LOADER, Key=UPLOAD)
        self._s3(area, "see that an upload is there", "HeadObject", "GetObject", LOADER, Key=UPLOAD)
        self._s3(area, "read a replaced version of an upload", "GetObject", "GetObjectVersion", **version)
        self._s3(area, "list the uploads", "ListObjectsV2", "ListBucket", LOADER, Prefix=UPLOADS)
        month = month_prefix(UPLOADS, MONTH)
        self._s3(area, "list a month's uploads", "ListObjectsV2", "ListBucket", LOADER, Prefix=month)
        self._s3(area, "list the versions of uploads", "ListObjectVersions", "ListBucketVersions", Prefix=UPLOADS)
        self._s3(area, "delete an upload", "DeleteObject", "DeleteObject", Key=UPLOAD)
        self._s3(
            area, "delete a version of an upload", "DeleteObject", "DeleteObjectVersion", operator=False, **version
        )
        self.rows.append(
            Call(
                area,
                "delete versions of uploads in a batch",
                "s3",
                "DeleteObjects",
                {"Bucket": self._lake.bucket, "Delete": {"Objects": [version]}},
                ("s3:DeleteObject", "s3:DeleteObjectVersion"),
                operator=False,
            )
        )
        tags = {"TagSet": [{"Key": "checked", "Value": "yes"}]}
        self._s3(area, "tag an upload", "PutObjectTagging", "PutObjectTagging", Key=UPLOAD, Tagging=tags)
        self._s3(area, "open an upload to the world", "PutObjectAcl", "PutObjectAcl", Key=UPLOAD, ACL="public-read")
        self._s3(area, "put an upload without TLS", put, put, operator=False, tls=False, **body)
        self._s3(area, "read an upload without TLS", "GetObject", "GetObject", operator=False, tls=False, Key=UPLOAD)

    def _raw(self) -> None:
        area, put, readers = "Raw orders", "PutObject", (LOADER, CRAWLER, ATHENA, RUN_AS)
        beside = month_prefix(RAW_ORDERS, MONTH) + "more.csv"
        self._s3(area, "publish a month's raw object", put, put, LOADER, operator=False, Key=RAW, Body=b"rights")
        self._s3(area, "put a second file into a raw month", put, put, operator=False, Key=beside, Body=b"rights")
        self._s3(area, "put a file at the root of the crawled zone", put, put, Key=f"{RAW_ORDERS}orders.csv", Body=b"")
        self._s3(area, "put a file for another table", put, put, Key="raw/orders2/year=2017/a.csv", Body=b"rights")
        self._s3(area, "read a raw object", "GetObject", "GetObject", *readers, Key=RAW)
        version = {"Key": RAW, "VersionId": self._known.raw_version}
        self._s3(area, "read a replaced version of a raw object", "GetObject", "GetObjectVersion", **version)
        self._s3(area, "read a file of another table", "GetObject", "GetObject", Key="raw/orders2/year=2017/a.csv")
        self._s3(area, "list the raw orders", "ListObjectsV2", "ListBucket", *readers, Prefix=RAW_ORDERS)
        self._s3(area, "list all raw tables", "ListObjectsV2", "ListBucket", Prefix="raw/")
        self._s3(area, "list another raw table", "ListObjectsV2", "ListBucket", Prefix="raw/orders2/")
        self._s3(area, "list the whole lake", "ListObjectsV2", "ListBucket")
        self._s3(area, "delete a raw object", "DeleteObject", "DeleteObject", Key=RAW)
        self._s3(area, "delete a version of a raw object", "DeleteObject", "DeleteObjectVersion", **version)

    def _results(self) -> None:
        area, bucket = "Query results", self._lake.results_bucket
        own, others = f"{self._lake.workgroup}/rights.csv", f"{self._other.workgroup}/rights.csv"
        self._s3(area, "write a query's result", "PutObject", "PutObject", *_QUERIES, bucket=bucket, Key=own, Body=b"a")
        self._s3(area, "read a query's result", "GetObject", "GetObject", *_QUERIES, bucket=bucket, Key=own)
        abort = {"Key": own, "UploadId": "none"}
        action = "AbortMultipartUpload"
        self._s3(area, "abort a result in parts", action, action, *_QUERIES, bucket=bucket, **abort)
        action = "ListMultipartUploadParts"
        self._s3(area, "list a result's parts", "ListParts", action, *_QUERIES, bucket=bucket, **abort)
        action = "ListBucketMultipartUploads"
        self._s3(area, "list results in parts", "ListMultipartUploads", action, *_QUERIES, bucket=bucket)
        self._s3(area, "list the results", "ListObjectsV2", "ListBucket", *_QUERIES, bucket=bucket)
        self._s3(area, "list the results' versions", "ListObjectVersions", "ListBucketVersions", bucket=bucket)
        self._s3(area, "write beside the workgroup's results", "PutObject", "PutObject", bucket=bucket, Key=others)
        self._s3(area, "read beside the workgroup's results", "GetObject", "GetObject", bucket=bucket, Key=others)
        self._s3(area, "delete a result", "DeleteObject", "DeleteObject", bucket=bucket, Key=own)
        over = {"bucket": bucket, "operator": False, "tls": False}
        self._s3(area, "read a result without TLS", "GetObject", "GetObject", Key=own, **over)
        self._s3(area, "list the results without TLS", "ListObjectsV2", "ListBucket", **over)

    def _buckets(self) -> None:
        area, lake, results, other = "Buckets", self._lake, self._lake.results_bucket, self._other.bucket
        where = "GetBucketLocation"
        self._s3(area, "ask where the lake is", where, where, CRAWLER, *_QUERIES)
        self._s3(area, "ask where the results are", where, where, *_QUERIES, bucket=results)
        self._s3(area, "ask where the neighbour's lake is", where, where, bucket=other)
        self._s3(area, "read the neighbour's raw object", "GetObject", "GetObject", bucket=other, Key=RAW)
        self._s3(area, "read the neighbour's upload", "GetObject", "GetObject", bucket=other, Key=UPLOAD)
        self._s3(area, "put an upload in the neighbour's lake", "PutObject", "PutObject", bucket=other, Key=UPLOAD)
        self._s3(area, "publish in the neighbour's lake", "PutObject", "PutObject", bucket=other, Key=RAW)
        self._s3(
            area, "list the neighbour's raw orders", "ListObjectsV2", "ListBucket", bucket=other, Prefix=RAW_ORDERS
        )
        others = self._other.results_bucket
        self._s3(area, "list the neighbour's results", "ListObjectsV2", "ListBucket", bucket=others)
        self._s3(area, "see the lake's policy", "GetBucketPolicy", "GetBucketPolicy")
        self._s3(area, "replace the lake's policy", "PutBucketPolicy", "PutBucketPolicy", Policy=_ALLOW_ALL)
        self._s3(area, "delete the lake's policy", "DeleteBucketPolicy", "DeleteBucketPolicy")
        self._s3(area, "delete the results' policy", "DeleteBucketPolicy", "DeleteBucketPolicy", bucket=results)
        rules = {"Rules": [{"ID": "all", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 1}}]}
        self._s3(
            area,
            "let the lake's objects expire",
            "PutBucketLifecycleConfiguration",
            "PutLifecycleConfiguration",
            LifecycleConfiguration=rules,
        )
        versioning = {"Status": "Suspended"}
        action = "PutBucketVersioning"
        self._s3(area, "stop keeping versions", action, action, VersioningConfiguration=versioning)
        silence: dict[str, Any] = {}
        self._s3(
            area,
            "silence the news of uploads",
            "PutBucketNotificationConfiguration",
            "PutBucketNotification",
            NotificationConfiguration=silence,
        )
        self._s3(
            area,
            "open the lake to public policies",
            "PutPublicAccessBlock",
            "PutBucketPublicAccessBlock",
            PublicAccessBlockConfiguration={"BlockPublicPolicy": False},
        )
        self._s3(area, "open the lake to access lists", "PutBucketAcl", "PutBucketAcl", ACL="public-read")
        encryption = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}
        self._s3(
            area,
            "change the lake's encryption",
            "PutBucketEncryption",
            "PutEncryptionConfiguration",
            ServerSideEncryptionConfiguration=encryption,
        )
        copy = {
            "Role": lake.role_arn(LOADER),
            "Rules": [{"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::x"}}],
        }
        action = "PutReplicationConfiguration"
        self._s3(area, "copy the lake elsewhere", "PutBucketReplication", action, ReplicationConfiguration=copy)
        self._s3(area, "delete the lake", "DeleteBucket", "DeleteBucket")
        create = "CreateBucket"
        self._s3(area, "create a bucket", create, create, bucket=f"{lake.name}-new-{lake.account}-{lake.region}")
        self.rows.append(Call(area, "list all buckets", "s3", "ListBuckets", {}, ("s3:ListAllMyBuckets",)))

    def _sqs(
        self,
        says: str,
        operation: str,
        *may: str,
        queue: str | None = None,
        operator: bool | None = None,
        tls: bool = True,
        action: str = "",
        **request: Any,
    ) -> None:
        name = queue or self._lake.queue
        given = (
            request if operation == "GetQueueUrl" else {"QueueUrl": self._known.queue_urls.get(name, name), **request}
        )
        actions = (f"sqs:{action or operation}",)
        self.rows.append(Call("Queues", says, "sqs", operation, given, actions, may, operator, tls))

    def _queues(self) -> None:
        dead, other = self._lake.dead_letter_queue, self._other.queue
        self._sqs("find the upload queue", "GetQueueUrl", DAGSTER, QueueName=self._lake.queue)
        self._sqs("see the upload queue's length", "GetQueueAttributes", DAGSTER, AttributeNames=["All"])
        self._sqs("receive news of uploads", "ReceiveMessage", DAGSTER)
        self._sqs("forget one piece of news", "DeleteMessage", DAGSTER, ReceiptHandle="none")
        entries = [{"Id": "1", "ReceiptHandle": "none"}]
        self._sqs("forget news", "DeleteMessageBatch", DAGSTER, action="DeleteMessage", Entries=entries)
        self._sqs("make up news of an upload", "SendMessage", MessageBody="{}")
        entry = [{"Id": "1", "MessageBody": "{}"}]
        self._sqs("make up news in a batch", "SendMessageBatch", action="SendMessage", Entries=entry)
        visibility = {"ReceiptHandle": "none", "VisibilityTimeout": 0}
        self._sqs("hold back news of an upload", "ChangeMessageVisibility", **visibility)
        self._sqs("purge the upload queue", "PurgeQueue")
        self._sqs("replace the upload queue's policy", "SetQueueAttributes", Attributes={"Policy": _ALLOW_ALL})
        share = {"Label": "all", "AWSAccountIds": [self._lake.account], "Actions": ["*"]}
        self._sqs("share the upload queue", "AddPermission", **share)
        self._sqs("delete the upload queue", "DeleteQueue")
        self._sqs("receive news of uploads without TLS", "ReceiveMessage", operator=False, tls=False)
        self._sqs("receive dead letters", "ReceiveMessage", queue=dead)
        self._sqs("forget a dead letter", "DeleteMessage", queue=dead, ReceiptHandle="none")
        self._sqs("purge the dead letters", "PurgeQueue", queue=dead)
        self._sqs("make up a dead letter", "SendMessage", queue=dead, MessageBody="{}")
        self._sqs("receive dead letters without TLS", "ReceiveMessage", queue=dead, operator=False, tls=False)
        self._sqs("find the neighbour's queue", "GetQueueUrl", QueueName=other)
        self._sqs("receive the neighbour's news", "ReceiveMessage", queue=other)
        self._sqs("forget the neighbour's news", "DeleteMessage", queue=other, ReceiptHandle="none")
        self.rows.append(Call("Queues", "list all queues", "sqs", "ListQueues", {}, ("sqs:ListQueues",)))

    def _roles(self) -> None:
        area, action = "Roles", ("sts:AssumeRole",)
        may: dict[str, tuple[tuple[str, ...], bool]] = {
            DAGSTER: ((), True),
            UPLOADER: ((), True),
            LOADER: ((DAGSTER,), False),
            OPERATOR: ((DAGSTER,), False),
            CRAWLER: ((), False),
            ATHENA: ((DAGSTER,), True),
            PUBLISHER: ((DAGSTER,), False),
            RUN_AS: ((), False),
        }
        for role, (actors, operator) in may.items():
            request = {"RoleArn": self._lake.role_arn(role), "RoleSessionName": "rights"}
            self.rows.append(Call(area, f"become {role}", "sts", "AssumeRole", request, action, actors, operator))
        for role in (DAGSTER, LOADER, ATHENA):
            request = {"RoleArn": self._other.role_arn(role), "RoleSessionName": "rights"}
            self.rows.append(Call(area, f"become the neighbour's {role}", "sts", "AssumeRole", request, action))
        # AWS lets everybody ask who they are, whatever the policies say.
        who = Call(area, "ask who one is", "sts", "GetCallerIdentity", {}, ("sts:GetCallerIdentity",), _ALL)
        self.rows.append(who)

    def _iam_call(self, says: str, operation: str, **request: Any) -> None:
        self.rows.append(Call("Roles", says, "iam", operation, request, (f"iam:{operation}",)))

    def _iam(self) -> None:
        for role in (DAGSTER, LOADER, ATHENA, PUBLISHER):
            name, document = self._lake.role(role), {"PolicyName": role, "PolicyDocument": _ALLOW_ALL}
            self._iam_call(f"replace {role}'s policy", "PutRolePolicy", RoleName=name, **document)
        name = self._lake.role(DAGSTER)
        everything = "arn:aws:iam::aws:policy/AdministratorAccess"
        self._iam_call("attach a policy to dagster", "AttachRolePolicy", RoleName=name, PolicyArn=everything)
        trusted = self._lake.role(CRAWLER)
        update = "UpdateAssumeRolePolicy"
        self._iam_call("let everybody become glue-crawler", update, RoleName=trusted, PolicyDocument=_TRUST_ALL)
        self._iam_call("delete a role's policy", "DeleteRolePolicy", RoleName=name, PolicyName=DAGSTER)
        self._iam_call("delete a role", "DeleteRole", RoleName=self._lake.role(UPLOADER))
        new = f"{self._lake.role_prefix}-new"
        self._iam_call("create a role", "CreateRole", RoleName=new, AssumeRolePolicyDocument=_TRUST_ALL)
        self._iam_call("see a role", "GetRole", RoleName=name)
        self._iam_call("see a role's policy", "GetRolePolicy", RoleName=name, PolicyName=DAGSTER)
        self._iam_call("list the roles", "ListRoles")
        self._iam_call("create a user", "CreateUser", UserName=new)
        self._iam_call("create keys for an administrator", "CreateAccessKey", UserName="administrator")
        self._iam_call("create a policy", "CreatePolicy", PolicyName=new, PolicyDocument=_ALLOW_ALL)

    def _glue(
        self, area: str, says: str, operation: str, *may: str, actions: tuple[str, ...] = (), **request: Any
    ) -> None:
        self.rows.append(Call(area, says, "glue", operation, request, actions or (f"glue:{operation}",), may))

    def _crawler(self) -> None:
        area, own, other = "Crawler", self._lake.crawler, self._other.crawler
        targets = {"S3Targets": [{"Path": f"s3://{self._lake.bucket}/{UPLOADS}"}]}
        self._glue(area, "start the crawler", "StartCrawler", OPERATOR, Name=own)
        self._glue(area, "see how the crawler does", "GetCrawler", OPERATOR, Name=own)
        self._glue(area, "start the neighbour's crawler", "StartCrawler", Name=other)
        self._glue(area, "see the neighbour's crawler", "GetCrawler", Name=other)
        self._glue(area, "list the crawlers", "ListCrawlers")
        self._glue(area, "see all crawlers", "GetCrawlers")
        self._glue(area, "see the crawlers' metrics", "GetCrawlerMetrics")
        self._glue(area, "stop the crawler", "StopCrawler", Name=own)
        self._glue(area, "point the crawler at the uploads", "UpdateCrawler", Name=own, Targets=targets)
        role = self._lake.role_arn(RUN_AS)
        self._glue(area, "give the crawler another role", "UpdateCrawler", Name=own, Role=role)
        self._glue(area, "delete the crawler", "DeleteCrawler", Name=own)
        given = {"Name": f"{own}-new", "Role": self._lake.role_arn(CRAWLER), "Targets": targets}
        passing = ("glue:CreateCrawler", "iam:PassRole")
        self._glue(area, "create a crawler", "CreateCrawler", actions=passing, **given)
        csv = {"Name": self._lake.classifier, "Delimiter": ";"}
        self._glue(area, "see the classifier", "GetClassifier", Name=self._lake.classifier)
        self._glue(area, "change the classifier", "UpdateClassifier", CsvClassifier=csv)
        self._glue(area, "create a classifier", "CreateClassifier", CsvClassifier={**csv, "Name": f"{own}-new"})
        self._glue(area, "delete the classifier", "DeleteClassifier", Name=self._lake.classifier)

    def _catalogue(self) -> None:
        area, own, other = "Catalogue", self._lake.database, self._other.database
        orders = {"DatabaseName": own, "TableName": "orders"}
        values = ["2017", "11"]
        of_month = {**orders, "PartitionValues": values}
        partition = {"Values": values, "StorageDescriptor": {"Location": f"s3://{self._lake.bucket}/{RAW_ORDERS}"}}
        readers = (CRAWLER, *_QUERIES)

        self._glue(area, "see the database", "GetDatabase", *readers, Name=own)
        self._glue(area, "see the neighbour's database", "GetDatabase", Name=other)
        self._glue(area, "list the databases", "GetDatabases")
        self._glue(area, "create a database", "CreateDatabase", DatabaseInput={"Name": f"{own}_new"})
        self._glue(area, "change the database", "UpdateDatabase", Name=own, DatabaseInput={"Name": own})
        self._glue(area, "delete the database", "DeleteDatabase", Name=own)

        self._glue(area, "see the orders table", "GetTable", OPERATOR, *readers, DatabaseName=own, Name="orders")
        self._glue(area, "see a view", "GetTable", *_QUERIES, DatabaseName=own, Name="v_orders")
        self._glue(area, "see the neighbour's orders table", "GetTable", DatabaseName=other, Name="orders")
        self._glue(area, "list the tables", "GetTables", *_QUERIES, DatabaseName=own)
        self._glue(area, "list the neighbour's tables", "GetTables", DatabaseName=other)
        self._glue(area, "see earlier versions of the table", "GetTableVersions", **orders)

        self._glue(
            area, "create the orders table", "CreateTable", CRAWLER, DatabaseName=own, TableInput={"Name": "orders"}
        )
        table = {"Name": "orders", "Parameters": {"checked": "rights"}}
        # SkipArchive keeps the test from filling the table's history; the right asked for is the same.
        self._glue(
            area,
            "create a view in the catalogue",
            "CreateTable",
            ATHENA,
            DatabaseName=own,
            TableInput={"Name": "v_rights"},
        )
        self._glue(
            area,
            "change a view in the catalogue",
            "UpdateTable",
            ATHENA,
            DatabaseName=own,
            TableInput={"Name": "v_rights"},
        )
        self._glue(area, "create a table that is no view", "CreateTable", DatabaseName=own, TableInput={"Name": "more"})
        self._glue(
            area, "create a table for the neighbour", "CreateTable", DatabaseName=other, TableInput={"Name": "orders"}
        )
        self._glue(
            area, "create a view for the neighbour", "CreateTable", DatabaseName=other, TableInput={"Name": "v_more"}
        )
        self._glue(area, "change the neighbour's orders table", "UpdateTable", DatabaseName=other, TableInput=table)
        self._glue(area, "delete the orders table", "DeleteTable", DatabaseName=own, Name="orders")
        self._glue(area, "delete a view", "DeleteTable", DatabaseName=own, Name="v_orders")
        self._glue(area, "delete a version of the table", "DeleteTableVersion", **orders, VersionId="0")

        self._glue(area, "see a month's partition", "GetPartition", *readers, **of_month)
        self._glue(area, "list the partitions", "GetPartitions", OPERATOR, *readers, **orders)
        self._glue(
            area, "see some partitions", "BatchGetPartition", CRAWLER, **orders, PartitionsToGet=[{"Values": values}]
        )
        listed = {"DatabaseName": other, "TableName": "orders"}
        self._glue(area, "list the neighbour's partitions", "GetPartitions", **listed)
        self._glue(area, "add partitions", "BatchCreatePartition", CRAWLER, **orders, PartitionInputList=[partition])
        changed = [{"PartitionValueList": values, "PartitionInput": partition}]
        self._glue(area, "change partitions", "BatchUpdatePartition", CRAWLER, **orders, Entries=changed)
        self._glue(area, "add one partition", "CreatePartition", **orders, PartitionInput=partition)
        change = {"PartitionValueList": values, "PartitionInput": partition}
        self._glue(area, "change one partition", "UpdatePartition", **orders, **change)
        self._glue(area, "delete a partition", "DeletePartition", **of_month)
        dropped = [{"Values": values}]
        self._glue(area, "delete partitions", "BatchDeletePartition", **orders, PartitionsToDelete=dropped)

    def _logs(self) -> None:
        area, crawls, own = "Logs and alarms", "/aws-glue/crawlers", f"/{self._lake.name}/dagster"
        events = [{"timestamp": 0, "message": "rights"}]

        def logs(says: str, operation: str, *may: str, **request: Any) -> None:
            self.rows.append(Call(area, says, "logs", operation, request, (f"logs:{operation}",), may))

        logs("create the crawlers' log group", "CreateLogGroup", CRAWLER, logGroupName=crawls)
        stream = {"logStreamName": self._lake.crawler}
        logs("create a crawl's log", "CreateLogStream", CRAWLER, logGroupName=crawls, **stream)
        logs("write a crawl's log", "PutLogEvents", CRAWLER, logGroupName=crawls, **stream, logEvents=events)
        logs("read a crawl's log", "GetLogEvents", logGroupName=crawls, **stream)
        logs("create a log among Dagster's", "CreateLogStream", logGroupName=own, **stream)
        logs("write into Dagster's log", "PutLogEvents", logGroupName=own, **stream, logEvents=events)
        logs("delete Dagster's log", "DeleteLogGroup", logGroupName=own)
        alarm = [f"{self._lake.name}-uploads-wait"]
        for says, operation in (("delete an alarm", "DeleteAlarms"), ("silence an alarm", "DisableAlarmActions")):
            actions = (f"cloudwatch:{operation}",)
            self.rows.append(Call(area, says, "cloudwatch", operation, {"AlarmNames": alarm}, actions))

    def _athena(self) -> None:
        area = "Athena"

        def athena(says: str, operation: str, *may: str, actions: tuple[str, ...] = (), **request: Any) -> None:
            self.rows.append(Call(area, says, "athena", operation, request, actions or (f"athena:{operation}",), may))

        own, others = {"QueryExecutionId": self._known.query}, {"QueryExecutionId": self._known.neighbours_query}
        athena("see the workgroup", "GetWorkGroup", *_QUERIES, WorkGroup=self._lake.workgroup)
        athena("see the default workgroup", "GetWorkGroup", WorkGroup="primary")
        athena("see the neighbour's workgroup", "GetWorkGroup", WorkGroup=self._other.workgroup)
        athena("see how a query does", "GetQueryExecution", *_QUERIES, **own)
        athena("fetch a query's rows", "GetQueryResults", *_QUERIES, **own)
        athena("cancel a query", "StopQueryExecution", *_QUERIES, **own)
        athena("see how the neighbour's query does", "GetQueryExecution", **others)
        athena("fetch the neighbour's rows", "GetQueryResults", **others)
        athena("cancel the neighbour's query", "StopQueryExecution", **others)
        athena("list the workgroup's queries", "ListQueryExecutions", WorkGroup=self._lake.workgroup)
        athena("list the workgroups", "ListWorkGroups")
        athena("create a workgroup", "CreateWorkGroup", Name=f"{self._lake.workgroup}-new")
        unlimited = {"RemoveBytesScannedCutoffPerQuery": True}
        group = {"WorkGroup": self._lake.workgroup}
        athena("lift the scan cutoff", "UpdateWorkGroup", **group, ConfigurationUpdates=unlimited)
        athena("lift the default workgroup's limits", "UpdateWorkGroup", WorkGroup="primary", State="ENABLED")
        athena("delete the workgroup", "DeleteWorkGroup", **group)
        catalog = {"CatalogName": "AwsDataCatalog"}
        database = {**catalog, "DatabaseName": self._lake.database}
        athena("see the data catalogue", "GetDataCatalog", RUN_AS, Name="AwsDataCatalog")
        athena("browse a database", "GetDatabase", RUN_AS, **database)
        athena("browse the tables", "ListTableMetadata", RUN_AS, **database)
        athena("browse a table", "GetTableMetadata", RUN_AS, **database, TableName="orders")
        browse = {**catalog, "DatabaseName": self._other.database, "TableName": "orders"}
        both = ("athena:GetTableMetadata", "glue:GetTable")
        athena("browse the neighbour's table", "GetTableMetadata", actions=both, **browse)
        athena("list the data catalogues", "ListDataCatalogs")

    def _query(
        self, says: str, sql: str, *may: str, actions: tuple[str, ...] = (), workgroup: str | None = None
    ) -> None:
        request = {
            "QueryString": sql,
            "WorkGroup": workgroup or self._lake.workgroup,
            "QueryExecutionContext": {"Catalog": "AwsDataCatalog", "Database": self._lake.database},
        }
        needed = ("athena:StartQueryExecution", *actions)
        self.rows.append(Call("SQL", says, "athena", "StartQueryExecution", request, needed, may))

    def _sql(self) -> None:
        other, select = self._other.database, "SELECT count(*) FROM orders"
        location = f"s3://{self._lake.bucket}/{UPLOADS}"
        self._query("count the orders", select, *_QUERIES)
        self._query("select from a view", "SELECT * FROM v_orders", *_QUERIES)
        self._query("show the tables", "SHOW TABLES", *_QUERIES)
        self._query("query in the default workgroup", select, workgroup="primary")
        self._query("query in the neighbour's workgroup", select, workgroup=self._other.workgroup)
        get = ("glue:GetTable", "glue:GetDatabase")
        self._query("select from the neighbour's table", f'SELECT * FROM "{other}".orders', actions=get)
        self._query("select from the neighbour's view", f'SELECT * FROM "{other}".v_orders', actions=get)
        self._query("read the uploads through a table", f"SELECT * FROM {UPLOADS_TABLE}", actions=("s3:ListBucket",))
        create = ("glue:CreateTable",)
        self._query(
            "create or replace a view", "CREATE OR REPLACE VIEW v_rights_sql AS SELECT 1 one", ATHENA, actions=create
        )
        self._query("create a view of another name", "CREATE VIEW more AS SELECT 1 AS one", actions=create)
        self._query(
            "create a view for the neighbour's database",
            f'CREATE VIEW "{other}".v_x AS SELECT 1 AS one',
            actions=create,
        )
        external = f"CREATE EXTERNAL TABLE more (line string) LOCATION '{location}'"
        self._query("create a table over the uploads", external, actions=create)
        self._query(
            "replace the orders table by a view",
            "CREATE OR REPLACE VIEW orders AS SELECT 1 AS one",
            actions=("glue:UpdateTable",),
        )
        self._query("drop the orders table", "DROP TABLE orders", actions=("glue:DeleteTable",))
        self._query("drop a view", "DROP VIEW v_orders", actions=("glue:DeleteTable",))
        added = f"ALTER TABLE orders ADD PARTITION (year='2013', month='01') LOCATION '{location}'"
        self._query(
            "add a partition over the uploads", added, actions=("glue:BatchCreatePartition", "glue:CreatePartition")
        )
        self._query("create a database by SQL", "CREATE DATABASE more", actions=("glue:CreateDatabase",))
        self._query("drop the database", f"DROP DATABASE {self._lake.database}", actions=("glue:DeleteDatabase",))

    def _quicksight(
        self, area: str, says: str, operation: str, *may: str, actions: tuple[str, ...] = (), **request: Any
    ) -> None:
        needed = actions or (f"quicksight:{operation}",)
        given = request if "ResourceArn" in request else {"AwsAccountId": self._lake.account, **request}
        self.rows.append(Call(area, says, "quicksight", operation, given, needed, may))

    def _data_source(self) -> None:
        area, own, other = "QuickSight data source", self._lake.data_source, self._other.data_source
        tags = [{"Key": "project", "Value": self._lake.name}]
        reads_as = {"WorkGroup": self._lake.workgroup, "RoleArn": self._lake.role_arn(RUN_AS)}
        parameters = {"DataSourceParameters": {"AthenaParameters": reads_as}}
        as_another = {
            "DataSourceParameters": {"AthenaParameters": {**reads_as, "RoleArn": self._lake.role_arn(LOADER)}}
        }
        made = {"Name": "rights", "Type": "ATHENA"}
        passing = ("quicksight:CreateDataSource", "iam:PassRole")
        create = "CreateDataSource"
        self._quicksight(
            area, "create the data source", create, PUBLISHER, DataSourceId=own, Tags=tags, **made, **parameters
        )
        self._quicksight(
            area, "create a data source without a tag", create, DataSourceId=f"{own}-new", **made, **parameters
        )
        theirs = [{"Key": "project", "Value": self._other.name}]
        self._quicksight(
            area,
            "create a data source with the neighbour's tag",
            create,
            DataSourceId=other,
            Tags=theirs,
            **made,
            **parameters,
        )
        self._quicksight(
            area,
            "create a data source that reads as the loader",
            create,
            actions=passing,
            DataSourceId=f"{own}-loader",
            Tags=tags,
            **made,
            **as_another,
        )
        self._quicksight(area, "see the data source", "DescribeDataSource", PUBLISHER, DataSourceId=own)
        self._quicksight(
            area, "change the data source", "UpdateDataSource", PUBLISHER, DataSourceId=own, Name="rights", **parameters
        )
        self._quicksight(
            area,
            "let the data source read as the loader",
            "UpdateDataSource",
            actions=("quicksight:UpdateDataSource", "iam:PassRole"),
            DataSourceId=own,
            Name="rights",
            **as_another,
        )
        self._quicksight(area, "delete the data source", "DeleteDataSource", DataSourceId=own)
        self._quicksight(area, "see who may use the data source", "DescribeDataSourcePermissions", DataSourceId=own)
        self._quicksight(area, "see another data source", "DescribeDataSource", DataSourceId=other)
        self._quicksight(
            area, "change another data source", "UpdateDataSource", DataSourceId=other, Name="a", **parameters
        )
        self._quicksight(area, "delete another data source", "DeleteDataSource", DataSourceId=other)
        self._quicksight(area, "list the data sources", "ListDataSources")
        for says, operation, may, id_ in (
            ("tag the data source", "TagResource", (PUBLISHER,), own),
            ("tag another data source", "TagResource", (), other),
        ):
            arn = self._lake.arn("quicksight", f"datasource/{id_}")
            self._quicksight(area, says, operation, *may, ResourceArn=arn, Tags=tags)
        arn = self._lake.arn("quicksight", f"datasource/{own}")
        self._quicksight(area, "take the data source's tag away", "UntagResource", ResourceArn=arn, TagKeys=["project"])

    def _dataset(self) -> None:
        area, own, other = "QuickSight dataset", self._lake.dataset, self._other.dataset

        def body(source: str) -> dict[str, Any]:
            table = {
                "DataSourceArn": self._lake.arn("quicksight", f"datasource/{source}"),
                "Schema": self._lake.database,
                "Name": "v_orders",
                "InputColumns": [{"Name": "sales", "Type": "DECIMAL"}],
            }
            return {"Name": "rights", "ImportMode": "SPICE", "PhysicalTableMap": {"view": {"RelationalTable": table}}}

        source, others = body(self._lake.data_source), body(self._other.data_source)
        grants = [
            {
                "Principal": self._lake.arn("quicksight", "group/default/rights"),
                "Actions": ["quicksight:DescribeDataSet"],
            }
        ]
        passing = ("quicksight:CreateDataSet", "quicksight:PassDataSource")
        self._quicksight(
            area, "create the dataset", "CreateDataSet", PUBLISHER, actions=passing, DataSetId=own, **source
        )
        self._quicksight(area, "create another dataset", "CreateDataSet", actions=passing, DataSetId=other, **source)
        self._quicksight(
            area,
            "create the dataset over another data source",
            "CreateDataSet",
            actions=passing,
            DataSetId=own,
            **others,
        )
        self._quicksight(area, "see the dataset", "DescribeDataSet", PUBLISHER, DataSetId=own)
        updating = ("quicksight:UpdateDataSet", "quicksight:PassDataSource")
        self._quicksight(
            area, "change the dataset", "UpdateDataSet", PUBLISHER, actions=updating, DataSetId=own, **source
        )
        self._quicksight(
            area, "point the dataset at another data source", "UpdateDataSet", actions=updating, DataSetId=own, **others
        )
        see, grant = "DescribeDataSetPermissions", "UpdateDataSetPermissions"
        self._quicksight(area, "see who may use the dataset", see, PUBLISHER, DataSetId=own)
        self._quicksight(area, "say who may use the dataset", grant, PUBLISHER, DataSetId=own, GrantPermissions=grants)
        self._quicksight(area, "delete the dataset", "DeleteDataSet", DataSetId=own)
        self._quicksight(area, "see another dataset", "DescribeDataSet", DataSetId=other)
        self._quicksight(area, "change another dataset", "UpdateDataSet", actions=updating, DataSetId=other, **source)
        self._quicksight(area, "say who may use another dataset", grant, DataSetId=other, GrantPermissions=grants)
        self._quicksight(area, "delete another dataset", "DeleteDataSet", DataSetId=other)
        self._quicksight(area, "list the datasets", "ListDataSets")
        tags = [{"Key": "project", "Value": self._lake.name}]
        arn = self._lake.arn("quicksight", f"dataset/{own}")
        self._quicksight(area, "tag the dataset", "TagResource", PUBLISHER, ResourceArn=arn, Tags=tags)
        arn = self._lake.arn("quicksight", f"dataset/{other}")
        self._quicksight(area, "tag another dataset", "TagResource", ResourceArn=arn, Tags=tags)

    def _refresh(self) -> None:
        area, own, other = "QuickSight refresh", self._lake.dataset, self._other.dataset
        mine, theirs = {"DataSetId": own, "IngestionId": "rights"}, {"DataSetId": other, "IngestionId": "rights"}
        for says, operation in (
            ("start an ingestion", "CreateIngestion"),
            ("see how an ingestion does", "DescribeIngestion"),
            ("cancel an ingestion", "CancelIngestion"),
        ):
            self._quicksight(area, says, operation, PUBLISHER, **mine)
            self._quicksight(area, f"{says} of another dataset", operation, **theirs)
        self._quicksight(area, "list the ingestions", "ListIngestions", DataSetId=own)
        schedule = {
            "ScheduleId": "rights",
            "ScheduleFrequency": {"Interval": "MONTHLY", "TimeOfTheDay": "05:00", "RefreshOnDay": {"DayOfMonth": "2"}},
            "RefreshType": "FULL_REFRESH",
        }
        self._quicksight(
            area, "schedule a refresh", "CreateRefreshSchedule", PUBLISHER, DataSetId=own, Schedule=schedule
        )
        self._quicksight(
            area, "change a schedule", "UpdateRefreshSchedule", PUBLISHER, DataSetId=own, Schedule=schedule
        )
        named = {"DataSetId": own, "ScheduleId": "rights"}
        self._quicksight(area, "see a schedule", "DescribeRefreshSchedule", PUBLISHER, **named)
        self._quicksight(area, "delete a schedule", "DeleteRefreshSchedule", **named)
        self._quicksight(area, "schedule another dataset", "CreateRefreshSchedule", DataSetId=other, Schedule=schedule)
        properties = {
            "FailureConfiguration": {"EmailAlert": {"AlertStatus": "ENABLED"}},
        }
        put, see = "PutDataSetRefreshProperties", "DescribeDataSetRefreshProperties"
        self._quicksight(
            area,
            "say who hears of a failed refresh",
            put,
            PUBLISHER,
            DataSetId=own,
            DataSetRefreshProperties=properties,
        )
        self._quicksight(area, "see who hears of a failed refresh", see, PUBLISHER, DataSetId=own)
        self._quicksight(
            area,
            "say who hears of another dataset's failure",
            put,
            DataSetId=other,
            DataSetRefreshProperties=properties,
        )

    def _dashboard(self) -> None:
        area, own, other = "QuickSight dashboard", self._lake.dashboard, self._other.dashboard
        source = {"Identifier": "sales", "DataSetArn": self._lake.arn("quicksight", f"dataset/{self._lake.dataset}")}
        body = {"Name": "rights", "Definition": {"DataSetIdentifierDeclarations": [source]}}
        principal = self._lake.arn("quicksight", "group/default/rights")
        grants = [{"Principal": principal, "Actions": ["quicksight:DescribeDashboard"]}]
        for says, operation, members in (
            ("create the dashboard", "CreateDashboard", body),
            ("see the dashboard", "DescribeDashboard", {}),
            ("change the dashboard", "UpdateDashboard", body),
            ("publish the dashboard", "UpdateDashboardPublishedVersion", {"VersionNumber": 1}),
            ("see who may open the dashboard", "DescribeDashboardPermissions", {}),
            ("say who may open the dashboard", "UpdateDashboardPermissions", {"GrantPermissions": grants}),
        ):
            # Making or changing a dashboard hands its dataset on.
            actions = (f"quicksight:{operation}", "quicksight:PassDataSet") if members is body else ()
            self._quicksight(area, says, operation, PUBLISHER, actions=actions, DashboardId=own, **members)
            another = says.replace("the dashboard", "another dashboard")
            self._quicksight(area, another, operation, actions=actions, DashboardId=other, **members)
        elsewhere = {
            "Identifier": "sales",
            "DataSetArn": self._lake.arn("quicksight", f"dataset/{self._other.dataset}"),
        }
        self._quicksight(
            area,
            "put another dataset on the dashboard",
            "UpdateDashboard",
            actions=("quicksight:UpdateDashboard", "quicksight:PassDataSet"),
            DashboardId=own,
            Name="rights",
            Definition={"DataSetIdentifierDeclarations": [elsewhere]},
        )
        self._quicksight(area, "delete the dashboard", "DeleteDashboard", DashboardId=own)
        self._quicksight(area, "delete another dashboard", "DeleteDashboard", DashboardId=other)
        self._quicksight(area, "list the dashboards", "ListDashboards")
        tags = [{"Key": "project", "Value": self._lake.name}]
        arn = self._lake.arn("quicksight", f"dashboard/{own}")
        self._quicksight(area, "tag the dashboard", "TagResource", PUBLISHER, ResourceArn=arn, Tags=tags)
        arn = self._lake.arn("quicksight", f"dashboard/{other}")
        self._quicksight(area, "tag another dashboard", "TagResource", ResourceArn=arn, Tags=tags)

    def _stack(self) -> None:
        area, stack = "Stack", {"StackName": self._lake.stack}
        empty = json.dumps({"Resources": {"Nothing": {"Type": "AWS::CloudFormation::WaitConditionHandle"}}})
        for says, operation, members in (
            ("see the stack", "DescribeStacks", {}),
            ("see the stack's template", "GetTemplate", {}),
            ("update the stack", "UpdateStack", {"TemplateBody": empty}),
            ("propose a change to the stack", "CreateChangeSet", {"ChangeSetName": "rights", "TemplateBody": empty}),
            ("delete the stack", "DeleteStack", {}),
        ):
            actions = (f"cloudformation:{operation}",)
            self.rows.append(Call(area, says, "cloudformation", operation, {**stack, **members}, actions))
