"""Who may do what: the trust and the policy of every role, and the policies of the buckets and the queue.

Each statement says what one actor needs for one step and nothing else. Resource ARNs follow the service authorization
reference; a `*` stands only where a service has no resource-level permission, with a comment that says so.
"""

from typing import Any

from superstore_assets.lake import ORDERS_TABLE, RAW_ORDERS, UPLOADS, Lake

Statement = dict[str, Any]
Policy = dict[str, Any]


def _policy(*statements: Statement) -> Policy:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def _allow(sid: str, actions: list[str], resources: list[str], **condition: dict[str, Any]) -> Statement:
    statement: Statement = {"Sid": sid, "Effect": "Allow", "Action": actions, "Resource": resources}
    if condition:
        statement["Condition"] = condition
    return statement


class Policies:
    """The policies of one deployment, whose names may be CloudFormation placeholders such as ${Name}."""

    def __init__(self, lake: Lake) -> None:
        self._lake = lake
        self._bucket = f"arn:aws:s3:::{lake.bucket}"
        self._results = f"arn:aws:s3:::{lake.results_bucket}"
        self._own_account = {"aws:ResourceAccount": lake.account}

    def of(self, actor: str) -> Policy:
        """What *actor*, one of lake.ACTORS, may do."""
        statements: dict[str, list[Statement]] = {
            "dagster": self._dagster(),
            "uploader": self._uploader(),
            "withdrawer": self._withdrawer(),
            "loader": self._loader(),
            "crawler-operator": self._crawler_operator(),
            "glue-crawler": self._glue_crawler(),
            "athena": self._athena(),
            "quicksight-publisher": self._quicksight_publisher(),
            "quicksight-run-as": self._quicksight_run_as(),
        }
        return _policy(*statements[actor])

    def trust(self, actor: str, operator_arn: str) -> Policy:
        """Who may become *actor*: the operator, the Dagster role or one AWS service acting for this account."""
        services = {"glue-crawler": "glue", "quicksight-run-as": "quicksight"}
        if service := services.get(actor):
            # QuickSight's documentation promises neither key, so each is looked at where it is sent; a role is passed
            # within its account only (IAM user guide, 'iam:PassRole'), which keeps other accounts out by itself.
            where_sent = "IfExists" if service == "quicksight" else ""
            return _policy(
                {
                    "Effect": "Allow",
                    "Principal": {"Service": f"{service}.amazonaws.com"},
                    "Action": "sts:AssumeRole",
                    "Condition": {
                        f"StringEquals{where_sent}": {"aws:SourceAccount": self._lake.account},
                        f"ArnLike{where_sent}": {"aws:SourceArn": self._lake.arn(service, "*")},
                    },
                }
            )
        trusted = {
            "dagster": [operator_arn],
            "uploader": [operator_arn],
            "withdrawer": [operator_arn],
            "athena": [operator_arn, self._lake.role_arn("dagster")],
        }
        principals = trusted.get(actor, [self._lake.role_arn("dagster")])
        return _policy({"Effect": "Allow", "Principal": {"AWS": principals}, "Action": "sts:AssumeRole"})

    # What each actor does

    def _dagster(self) -> list[Statement]:
        steps = ("loader", "crawler-operator", "athena", "quicksight-publisher")
        return [
            _allow("BecomeTheSteps", ["sts:AssumeRole"], [self._lake.role_arn(actor) for actor in steps]),
            _allow(
                "HearOfUploads",
                ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"],
                [self._lake.arn("sqs", self._lake.queue)],
            ),
            _allow("TellPeople", ["sns:Publish"], [self._lake.arn("sns", self._lake.alerts_topic)]),
        ]

    def _uploader(self) -> list[Statement]:
        return [
            _allow(
                "PutUploads",
                ["s3:PutObject", "s3:AbortMultipartUpload"],
                [f"{self._bucket}/{UPLOADS}year=*/month=*/*"],
                StringEquals=self._own_account,
            ),
        ]

    def _withdrawer(self) -> list[Statement]:
        return [
            # Without a version's id S3 only marks an object as deleted; the bucket's policy keeps its versions.
            _allow(
                "WithdrawUploads",
                ["s3:DeleteObject"],
                [f"{self._bucket}/{UPLOADS}*"],
                StringEquals=self._own_account,
            ),
        ]

    def _loader(self) -> list[Statement]:
        return [
            self._list_zones("ListUploadsAndRaw", UPLOADS, RAW_ORDERS),
            self._read_zones("ReadUploadsAndRaw", UPLOADS, RAW_ORDERS),
            _allow(
                "PublishAndWithdrawRaw",
                ["s3:PutObject", "s3:DeleteObject"],
                [f"{self._bucket}/{RAW_ORDERS}year=*/month=*/orders.csv"],
                StringEquals=self._own_account,
            ),
        ]

    def _crawler_operator(self) -> list[Statement]:
        return [
            _allow(
                "RunTheCrawler",
                ["glue:StartCrawler", "glue:GetCrawler"],
                [self._lake.arn("glue", f"crawler/{self._lake.crawler}")],
            ),
            _allow(
                "SeeTheTable",
                ["glue:GetTable", "glue:GetPartitions"],
                self._catalogue(f"table/{self._lake.database}/{ORDERS_TABLE}"),
            ),
            _allow(
                "DropWithdrawnMonths",
                ["glue:BatchDeletePartition"],
                self._catalogue(f"table/{self._lake.database}/{ORDERS_TABLE}"),
            ),
        ]

    def _glue_crawler(self) -> list[Statement]:
        return [
            self._list_zones("ListRaw", RAW_ORDERS),
            self._locate("FindTheLake", self._bucket),
            self._read_zones("ReadRaw", RAW_ORDERS),
            _allow(
                "CatalogueOneTable",
                [
                    "glue:GetDatabase",
                    "glue:GetTable",
                    "glue:CreateTable",
                    "glue:UpdateTable",
                    "glue:GetPartition",
                    "glue:GetPartitions",
                    "glue:BatchGetPartition",
                    "glue:BatchCreatePartition",
                    "glue:BatchUpdatePartition",
                ],
                self._catalogue(f"table/{self._lake.database}/{ORDERS_TABLE}"),
            ),
            _allow(
                "WriteCrawlerLogs",
                ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
                [
                    self._lake.arn("logs", "log-group:/aws-glue/crawlers"),
                    self._lake.arn("logs", "log-group:/aws-glue/crawlers:*"),
                ],
            ),
        ]

    def _athena(self) -> list[Statement]:
        return [
            *self._query(),
            _allow(
                "KeepViews",
                ["glue:CreateTable", "glue:UpdateTable"],
                self._catalogue(f"table/{self._lake.database}/v_*"),
            ),
        ]

    def _quicksight_run_as(self) -> list[Statement]:
        return [
            *self._query(),
            _allow(
                "BrowseTheCatalogue",
                [
                    "athena:GetDataCatalog",
                    "athena:GetDatabase",
                    "athena:ListTableMetadata",
                    "athena:GetTableMetadata",
                ],
                [self._lake.arn("athena", "datacatalog/AwsDataCatalog")],
            ),
        ]

    def _query(self) -> list[Statement]:
        """Run SQL over the raw orders in the one workgroup."""
        return [
            _allow(
                "RunInOneWorkgroup",
                [
                    "athena:StartQueryExecution",
                    "athena:StopQueryExecution",
                    "athena:GetQueryExecution",
                    "athena:GetQueryResults",
                    "athena:GetWorkGroup",
                ],
                [self._lake.arn("athena", f"workgroup/{self._lake.workgroup}")],
            ),
            _allow(
                "ReadTheCatalogue",
                ["glue:GetDatabase", "glue:GetTable", "glue:GetTables", "glue:GetPartition", "glue:GetPartitions"],
                self._catalogue(f"table/{self._lake.database}/*"),
            ),
            self._list_zones("ListRaw", RAW_ORDERS),
            self._read_zones("ReadRaw", RAW_ORDERS),
            self._locate("FindTheBuckets", self._bucket, self._results),
            _allow(
                "ListResults",
                ["s3:ListBucket", "s3:ListBucketMultipartUploads"],
                [self._results],
                StringEquals=self._own_account,
            ),
            _allow(
                "KeepResults",
                ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
                [f"{self._results}/{self._lake.workgroup}/*"],
                StringEquals=self._own_account,
            ),
        ]

    def _quicksight_publisher(self) -> list[Statement]:
        source = self._lake.arn("quicksight", f"datasource/{self._lake.data_source}")
        dataset = self._lake.arn("quicksight", f"dataset/{self._lake.dataset}")
        dashboard = self._lake.arn("quicksight", f"dashboard/{self._lake.dashboard}")
        return [
            # CreateDataSource has no resource-level permission; the request's tag takes its place.
            _allow(
                "MakeTheDataSource",
                ["quicksight:CreateDataSource"],
                ["*"],
                StringEquals={"aws:RequestTag/project": self._lake.name},
            ),
            _allow(
                "KeepTheDataSource",
                [
                    "quicksight:DescribeDataSource",
                    "quicksight:UpdateDataSource",
                    "quicksight:PassDataSource",
                    "quicksight:TagResource",
                ],
                [source],
            ),
            # Making a dataset is authorised on its data source too.
            _allow("MakeTheDataset", ["quicksight:CreateDataSet"], [dataset, source]),
            _allow(
                "KeepTheDataset",
                [
                    "quicksight:DescribeDataSet",
                    "quicksight:UpdateDataSet",
                    "quicksight:PassDataSet",
                    "quicksight:DescribeDataSetPermissions",
                    "quicksight:UpdateDataSetPermissions",
                    "quicksight:TagResource",
                ],
                [dataset],
            ),
            _allow(
                "LoadTheDataset",
                ["quicksight:CreateIngestion", "quicksight:DescribeIngestion", "quicksight:CancelIngestion"],
                [f"{dataset}/ingestion/*"],
            ),
            _allow(
                "KeepTheSafetyNet",
                [
                    "quicksight:CreateRefreshSchedule",
                    "quicksight:DescribeRefreshSchedule",
                    "quicksight:UpdateRefreshSchedule",
                    "quicksight:PutDataSetRefreshProperties",
                    "quicksight:DescribeDataSetRefreshProperties",
                ],
                [dataset, f"{dataset}/refresh-schedule/*"],
            ),
            _allow(
                "KeepTheDashboard",
                [
                    "quicksight:CreateDashboard",
                    "quicksight:DescribeDashboard",
                    "quicksight:UpdateDashboard",
                    "quicksight:UpdateDashboardPublishedVersion",
                    "quicksight:DescribeDashboardPermissions",
                    "quicksight:UpdateDashboardPermissions",
                    "quicksight:TagResource",
                ],
                [dashboard],
            ),
            _allow(
                "HandOverOnlyTheRunAsRole",
                ["iam:PassRole"],
                [self._lake.role_arn("quicksight-run-as")],
                StringEquals={"iam:PassedToService": "quicksight.amazonaws.com"},
            ),
        ]

    # Parts of statements

    def _catalogue(self, *resources: str) -> list[str]:
        """Glue authorises a table call on its catalogue and its database too."""
        return [
            self._lake.arn("glue", "catalog"),
            self._lake.arn("glue", f"database/{self._lake.database}"),
            *(self._lake.arn("glue", resource) for resource in resources),
        ]

    def _list_zones(self, sid: str, *zones: str) -> Statement:
        prefixes = [pattern for zone in zones for pattern in (zone.rstrip("/"), f"{zone}*")]
        return _allow(
            sid,
            ["s3:ListBucket"],
            [self._bucket],
            StringLike={"s3:prefix": prefixes},
            StringEquals=self._own_account,
        )

    def _read_zones(self, sid: str, *zones: str) -> Statement:
        return _allow(
            sid, ["s3:GetObject"], [f"{self._bucket}/{zone}*" for zone in zones], StringEquals=self._own_account
        )

    def _locate(self, sid: str, *buckets: str) -> Statement:
        return _allow(sid, ["s3:GetBucketLocation"], list(buckets), StringEquals=self._own_account)

    # Policies of resources

    def lake_bucket(self, operator_arn: str) -> Policy:
        """TLS only; each zone has one writer; versions of uploads stay until their retention ends.

        The operator, who may become the uploader, may also write uploads directly.
        """
        uploader, loader = self._lake.role_arn("uploader"), self._lake.role_arn("loader")
        return _policy(
            self._tls_only(self._bucket),
            self._only_writers("OnlyUploadersWriteUploads", [uploader, operator_arn], UPLOADS),
            self._only_writers("OnlyTheLoaderWritesRaw", [loader], RAW_ORDERS),
            {
                "Sid": "NobodyDeletesVersionsOfUploads",
                "Effect": "Deny",
                "Principal": "*",
                "Action": ["s3:DeleteObjectVersion"],
                "Resource": [f"{self._bucket}/{UPLOADS}*"],
            },
        )

    def results_bucket(self) -> Policy:
        """TLS only."""
        return _policy(self._tls_only(self._results))

    def upload_queue(self) -> Policy:
        """The lake's bucket may send; nobody without TLS may do anything."""
        queue = self._lake.arn("sqs", self._lake.queue)
        return _policy(
            {
                "Sid": "TheLakeTellsOfUploads",
                "Effect": "Allow",
                "Principal": {"Service": "s3.amazonaws.com"},
                "Action": ["sqs:SendMessage"],
                "Resource": [queue],
                "Condition": {
                    "ArnEquals": {"aws:SourceArn": self._bucket},
                    "StringEquals": {"aws:SourceAccount": self._lake.account},
                },
            },
            self.queue_tls_only(self._lake.queue),
        )

    def queue_tls_only(self, queue: str) -> Statement:
        """Nobody without TLS may do anything with *queue*."""
        return {
            "Sid": "TlsOnly",
            "Effect": "Deny",
            "Principal": "*",
            "Action": ["sqs:*"],
            "Resource": [self._lake.arn("sqs", queue)],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }

    def alerts_topic(self) -> Policy:
        """The deployment's alarms may publish; nobody without TLS may."""
        topic = self._lake.arn("sns", self._lake.alerts_topic)
        return _policy(
            {
                "Sid": "AlarmsTellPeople",
                "Effect": "Allow",
                "Principal": {"Service": "cloudwatch.amazonaws.com"},
                "Action": ["sns:Publish"],
                "Resource": [topic],
                "Condition": {
                    "ArnLike": {"aws:SourceArn": self._lake.arn("cloudwatch", f"alarm:{self._lake.name}-*")},
                    "StringEquals": {"aws:SourceAccount": self._lake.account},
                },
            },
            {
                # SNS takes no action by a wildcard in a topic's policy.
                "Sid": "TlsOnly",
                "Effect": "Deny",
                "Principal": "*",
                "Action": ["sns:Publish", "sns:Subscribe"],
                "Resource": [topic],
                "Condition": {"Bool": {"aws:SecureTransport": "false"}},
            },
        )

    def dead_letters(self) -> Policy:
        """Nobody without TLS may do anything."""
        return _policy(self.queue_tls_only(self._lake.dead_letter_queue))

    def _tls_only(self, bucket: str) -> Statement:
        """AWS's endpoints take no TLS older than 1.2, so that no statement need refuse it."""
        return {
            "Sid": "TlsOnly",
            "Effect": "Deny",
            "Principal": "*",
            "Action": ["s3:*"],
            "Resource": [bucket, f"{bucket}/*"],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }

    def _only_writers(self, sid: str, writers: list[str], zone: str) -> Statement:
        return {
            "Sid": sid,
            "Effect": "Deny",
            "Principal": "*",
            "Action": ["s3:PutObject"],
            "Resource": [f"{self._bucket}/{zone}*"],
            "Condition": {"ArnNotEquals": {"aws:PrincipalArn": writers}},
        }
