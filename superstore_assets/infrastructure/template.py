"""The CloudFormation template: everything the pipeline needs on AWS but the QuickSight assets that it publishes."""

import re
from typing import Any

from superstore_assets.infrastructure.policies import Policies
from superstore_assets.lake import ACTORS, RAW_ORDERS, UPLOADS, Lake

Json = Any

PARAMETERS: dict[str, dict[str, Json]] = {
    "Name": {
        "Type": "String",
        "Default": "superstore",
        "AllowedPattern": "[a-z][a-z0-9]{1,19}",
        "Description": "Names the database, the workgroup, the crawler, the queue and the buckets",
    },
    "RolePrefix": {
        "Type": "String",
        "Default": "superstore",
        "AllowedPattern": "[A-Za-z][A-Za-z0-9-]{0,31}",
        "Description": "Account-wide prefix of the IAM roles",
    },
    "OperatorArn": {
        "Type": "String",
        "AllowedPattern": "arn:aws:iam::[0-9]{12}:(root|(user|role)/.+)",
        "Description": "Who may assume the Dagster, uploader and Athena roles: an IAM role, user or account root",
    },
    "RetentionDays": {
        "Type": "Number",
        "Default": 365,
        "MinValue": 1,
        "MaxValue": 3650,
        "Description": "Days that replaced versions of uploads and raw objects are kept",
    },
    "ScanCutoffBytes": {
        "Type": "Number",
        "Default": 1_000_000_000,
        "MinValue": 10_000_000,
        "MaxValue": 1_000_000_000_000,
        "Description": "Athena cancels a query that scans more bytes than this",
    },
}

RESULTS_DAYS = 30
"""Query results are copies of what the lake holds: they expire after this many days."""

COLDER_AFTER_DAYS = {"STANDARD_IA": 90, "GLACIER_IR": 365}
"""Age in days at which objects move to a cheaper class. Athena reads both; it cannot read the other Glacier classes."""

# The template's placeholders in place of a deployment's names, so that lake.py alone says how a name is made.
_PLACEHOLDERS = Lake("${Name}", "${RolePrefix}", "${AWS::AccountId}", "${AWS::Region}")


def template() -> dict[str, Json]:
    """The template as a JSON-ready dict."""
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "Monthly sales files: lake, catalogue, queries, and one role per step.",
        "Parameters": PARAMETERS,
        "Resources": _substituted(_resources(_PLACEHOLDERS)),
        "Outputs": _substituted(_outputs(_PLACEHOLDERS)),
    }


def _substituted(value: Json) -> Json:
    """The same, with each string that has a placeholder wrapped in Fn::Sub."""
    if isinstance(value, dict):
        return {key: _substituted(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_substituted(item) for item in value]
    if isinstance(value, str) and re.search(r"\$\{", value):
        return {"Fn::Sub": value}
    return value


def _resources(lake: Lake) -> dict[str, Json]:
    policies = Policies(lake)
    operator = "${OperatorArn}"
    return {
        "LakeBucket": {
            **_bucket(lake.bucket, _lake_lifecycle()),
            # S3 tries the queue when the notification is set, so the queue must accept by then.
            "DependsOn": "UploadQueuePolicy",
        },
        "LakeBucketPolicy": _bucket_policy("LakeBucket", policies.lake_bucket(operator)),
        "ResultsBucket": _bucket(lake.results_bucket, _results_lifecycle()),
        "ResultsBucketPolicy": _bucket_policy("ResultsBucket", policies.results_bucket()),
        "UploadQueue": _kept(
            "AWS::SQS::Queue",
            QueueName=lake.queue,
            SqsManagedSseEnabled=True,
            VisibilityTimeout=120,
            MessageRetentionPeriod=14 * 24 * 3600,
            RedrivePolicy={"deadLetterTargetArn": {"Fn::GetAtt": ["DeadLetterQueue", "Arn"]}, "maxReceiveCount": 5},
        ),
        "UploadQueuePolicy": _resource(
            "AWS::SQS::QueuePolicy", Queues=[{"Ref": "UploadQueue"}], PolicyDocument=policies.upload_queue()
        ),
        "DeadLetterQueue": _kept(
            "AWS::SQS::Queue",
            QueueName=lake.dead_letter_queue,
            SqsManagedSseEnabled=True,
            MessageRetentionPeriod=14 * 24 * 3600,
        ),
        "DeadLetterQueuePolicy": _resource(
            "AWS::SQS::QueuePolicy", Queues=[{"Ref": "DeadLetterQueue"}], PolicyDocument=policies.dead_letters()
        ),
        "Database": _kept(
            "AWS::Glue::Database",
            CatalogId={"Ref": "AWS::AccountId"},
            DatabaseInput={"Name": lake.database, "Description": "Monthly orders and the views over them"},
        ),
        "Classifier": _resource(
            "AWS::Glue::Classifier",
            CsvClassifier={
                "Name": lake.classifier,
                "Delimiter": ",",
                "QuoteSymbol": '"',
                "ContainsHeader": "PRESENT",
                "AllowSingleColumn": False,
            },
        ),
        "Crawler": _resource(
            "AWS::Glue::Crawler",
            Name=lake.crawler,
            Description="Catalogues the raw orders; started by the pipeline after a load",
            Role=lake.role_arn("glue-crawler"),
            DatabaseName={"Ref": "Database"},
            Classifiers=[{"Ref": "Classifier"}],
            Targets={"S3Targets": [{"Path": f"s3://{lake.bucket}/{RAW_ORDERS}"}]},
            SchemaChangePolicy={"UpdateBehavior": "UPDATE_IN_DATABASE", "DeleteBehavior": "DEPRECATE_IN_DATABASE"},
            RecrawlPolicy={"RecrawlBehavior": "CRAWL_EVERYTHING"},
            # A partition index is of use to thousands of partitions, and to Athena only where the table says so; here a
            # partition is a month, and the crawler would need one more right.
            Configuration=(
                '{"Version":1.0,"CrawlerOutput":{"Partitions":{"AddOrUpdateBehavior":"InheritFromTable"}},'
                '"Grouping":{"TableGroupingPolicy":"CombineCompatibleSchemas"},"CreatePartitionIndex":false}'
            ),
        )
        | {"DependsOn": "RoleGlueCrawler"},
        "WorkGroup": _kept(
            "AWS::Athena::WorkGroup",
            Name=lake.workgroup,
            Description="The pipeline's queries; output location and scan cutoff are enforced",
            State="ENABLED",
            WorkGroupConfiguration={
                "EnforceWorkGroupConfiguration": True,
                "PublishCloudWatchMetricsEnabled": True,
                "BytesScannedCutoffPerQuery": {"Ref": "ScanCutoffBytes"},
                "EngineVersion": {"SelectedEngineVersion": "Athena engine version 3"},
                "ResultConfiguration": {
                    "OutputLocation": lake.results_location,
                    "EncryptionConfiguration": {"EncryptionOption": "SSE_S3"},
                },
            },
        ),
        "LogGroup": _kept("AWS::Logs::LogGroup", LogGroupName=f"/{lake.name}/dagster", RetentionInDays=90),
        "AlertsTopic": _resource("AWS::SNS::Topic", TopicName=lake.alerts_topic),
        "AlertsTopicPolicy": _resource(
            "AWS::SNS::TopicPolicy", Topics=[{"Ref": "AlertsTopic"}], PolicyDocument=policies.alerts_topic()
        ),
        "UploadsWaitAlarm": _alarm(
            lake,
            "uploads-wait",
            "Nobody has read the news of an upload for an hour: is the sensor running?",
            lake.queue,
            "ApproximateAgeOfOldestMessage",
            3600,
        ),
        "DeadLettersAlarm": _alarm(
            lake,
            "dead-letters",
            "News of an upload could not be read five times over",
            lake.dead_letter_queue,
            "ApproximateNumberOfMessagesVisible",
            1,
        ),
        **{_role_id(actor): _role(lake, policies, actor, operator) for actor in ACTORS},
    }


def _resource(kind: str, **properties: Json) -> dict[str, Json]:
    return {"Type": kind, "Properties": properties}


def _kept(kind: str, **properties: Json) -> dict[str, Json]:
    """A resource that neither the stack's deletion nor a replacement destroys."""
    return {**_resource(kind, **properties), "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"}


def _bucket(name: str, lifecycle: list[Json]) -> dict[str, Json]:
    bucket = _kept(
        "AWS::S3::Bucket",
        BucketName=name,
        VersioningConfiguration={"Status": "Enabled"},
        BucketEncryption={
            "ServerSideEncryptionConfiguration": [{"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]
        },
        PublicAccessBlockConfiguration={
            "BlockPublicAcls": True,
            "BlockPublicPolicy": True,
            "IgnorePublicAcls": True,
            "RestrictPublicBuckets": True,
        },
        OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
        LifecycleConfiguration={"Rules": lifecycle},
    )
    if name == _PLACEHOLDERS.bucket:
        told = {"Rules": [{"Name": "prefix", "Value": UPLOADS}]}
        bucket["Properties"]["NotificationConfiguration"] = {
            "QueueConfigurations": [
                {"Event": event, "Queue": {"Fn::GetAtt": ["UploadQueue", "Arn"]}, "Filter": {"S3Key": told}}
                for event in ("s3:ObjectCreated:*", "s3:ObjectRemoved:*")
            ]
        }
    return bucket


def _lake_lifecycle() -> list[Json]:
    """Colder with age, and replaced versions kept for the stated retention; current objects never expire."""
    transitions = [{"StorageClass": name, "TransitionInDays": days} for name, days in COLDER_AFTER_DAYS.items()]
    return [
        {"Id": f"{zone.split('/')[0]}-colder", "Status": "Enabled", "Prefix": zone, "Transitions": transitions}
        for zone in (UPLOADS, RAW_ORDERS)
    ] + [
        {
            "Id": "replaced-versions",
            "Status": "Enabled",
            "Prefix": "",
            "NoncurrentVersionExpiration": {"NoncurrentDays": {"Ref": "RetentionDays"}},
            "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
        }
    ]


def _results_lifecycle() -> list[Json]:
    return [
        {
            "Id": "results",
            "Status": "Enabled",
            "Prefix": "",
            "ExpirationInDays": RESULTS_DAYS,
            "NoncurrentVersionExpiration": {"NoncurrentDays": 1},
            "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1},
        }
    ]


def _bucket_policy(bucket: str, policy: Json) -> dict[str, Json]:
    return _resource("AWS::S3::BucketPolicy", Bucket={"Ref": bucket}, PolicyDocument=policy)


def _alarm(lake: Lake, name: str, meaning: str, queue: str, metric: str, threshold: int) -> dict[str, Json]:
    return _resource(
        "AWS::CloudWatch::Alarm",
        AlarmName=f"{lake.name}-{name}",
        AlarmDescription=meaning,
        Namespace="AWS/SQS",
        MetricName=metric,
        Dimensions=[{"Name": "QueueName", "Value": queue}],
        Statistic="Maximum",
        Period=300,
        EvaluationPeriods=1,
        Threshold=threshold,
        ComparisonOperator="GreaterThanOrEqualToThreshold",
        TreatMissingData="notBreaching",
        AlarmActions=[{"Ref": "AlertsTopic"}],
        OKActions=[{"Ref": "AlertsTopic"}],
    )


def _role_id(actor: str) -> str:
    return "Role" + actor.title().replace("-", "")


def _role(lake: Lake, policies: Policies, actor: str, operator: str) -> dict[str, Json]:
    role = _resource(
        "AWS::IAM::Role",
        RoleName=lake.role(actor),
        Description=f"{actor} of {lake.name}",
        MaxSessionDuration=3600,
        AssumeRolePolicyDocument=policies.trust(actor, operator),
        Policies=[{"PolicyName": actor, "PolicyDocument": policies.of(actor)}],
    )
    trusts_dagster = lake.role_arn("dagster") in str(policies.trust(actor, operator))
    # IAM refuses a trust policy that names a role before the role exists.
    return role | ({"DependsOn": _role_id("dagster")} if trusts_dagster else {})


def _outputs(lake: Lake) -> dict[str, Json]:
    return {
        "LakeBucket": {"Description": "Uploads and raw orders", "Value": {"Ref": "LakeBucket"}},
        "ResultsBucket": {"Description": "Athena's results", "Value": {"Ref": "ResultsBucket"}},
        "UploadQueue": {"Description": "News of uploads", "Value": {"Ref": "UploadQueue"}},
        "AlertsTopic": {"Description": "What a person should know", "Value": {"Ref": "AlertsTopic"}},
        "Database": {"Description": "Glue database", "Value": {"Ref": "Database"}},
        "WorkGroup": {"Description": "Athena workgroup", "Value": {"Ref": "WorkGroup"}},
        "Crawler": {"Description": "Glue crawler", "Value": {"Ref": "Crawler"}},
        "DagsterRole": {"Description": "What Dagster runs as", "Value": lake.role_arn("dagster")},
        "UploaderRole": {"Description": "What puts files", "Value": lake.role_arn("uploader")},
    }
