"""Which operations of the base's services pass the door, with which members; every other is refused by name.

A request is matched to its operation by botocore's model before the base sees it, since what the base does not know it
may take for something else, or leave out.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml
from botocore.loaders import Loader
from botocore.model import OperationModel, ServiceModel

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.query import fields, read
from superstore_assets.local_aws.service import validate

_PAGE = "Marker MaxItems"
_TEMPLATE = "StackName TemplateBody Parameters Capabilities Tags"
_STACK = f"{_TEMPLATE} DisableRollback ClientRequestToken"

HONOURED: Mapping[str, Mapping[str, str]] = {
    "iam": {
        "AttachRolePolicy": "RoleName PolicyArn",
        "AttachUserPolicy": "UserName PolicyArn",
        "CreateAccessKey": "UserName",
        "CreatePolicy": "PolicyName Path PolicyDocument Description Tags",
        "CreateRole": "RoleName Path AssumeRolePolicyDocument Description MaxSessionDuration PermissionsBoundary Tags",
        "CreateUser": "UserName Path PermissionsBoundary Tags",
        "DeleteAccessKey": "UserName AccessKeyId",
        "DeletePolicy": "PolicyArn",
        "DeleteRole": "RoleName",
        "DeleteRolePolicy": "RoleName PolicyName",
        "DeleteUser": "UserName",
        "DeleteUserPolicy": "UserName PolicyName",
        "DetachRolePolicy": "RoleName PolicyArn",
        "DetachUserPolicy": "UserName PolicyArn",
        "GetPolicy": "PolicyArn",
        "GetRole": "RoleName",
        "GetRolePolicy": "RoleName PolicyName",
        "GetUser": "UserName",
        "GetUserPolicy": "UserName PolicyName",
        "ListAccessKeys": f"UserName {_PAGE}",
        "ListAttachedRolePolicies": f"RoleName {_PAGE}",
        "ListRolePolicies": f"RoleName {_PAGE}",
        "ListRoles": f"PathPrefix {_PAGE}",
        "ListUserPolicies": f"UserName {_PAGE}",
        "ListUsers": f"PathPrefix {_PAGE}",
        "PutRolePermissionsBoundary": "RoleName PermissionsBoundary",
        "PutRolePolicy": "RoleName PolicyName PolicyDocument",
        "PutUserPolicy": "UserName PolicyName PolicyDocument",
        "UpdateAccessKey": "UserName AccessKeyId Status",
        "UpdateAssumeRolePolicy": "RoleName PolicyDocument",
    },
    "sts": {
        "AssumeRole": "RoleArn RoleSessionName PolicyArns Policy DurationSeconds Tags TransitiveTagKeys ExternalId"
        " SourceIdentity",
        "GetCallerIdentity": "",
    },
    "cloudformation": {
        "CreateChangeSet": f"{_TEMPLATE} ChangeSetName ChangeSetType ClientToken Description OnStackFailure"
        " UsePreviousTemplate",
        "CreateStack": f"{_STACK} OnFailure",
        "DeleteChangeSet": "ChangeSetName StackName",
        "DeleteStack": "StackName RetainResources ClientRequestToken",
        "DescribeChangeSet": "ChangeSetName StackName NextToken IncludePropertyValues",
        "DescribeEvents": "StackName ChangeSetName OperationId Filters NextToken",
        "DescribeStackEvents": "StackName NextToken",
        "DescribeStackResources": "StackName LogicalResourceId PhysicalResourceId",
        "DescribeStacks": "StackName NextToken",
        "ExecuteChangeSet": "ChangeSetName StackName ClientRequestToken DisableRollback RetainExceptOnCreate",
        "GetTemplate": "StackName ChangeSetName TemplateStage",
        "ListStackResources": "StackName NextToken",
        "ListStacks": "NextToken StackStatusFilter",
        "UpdateStack": f"{_STACK} UsePreviousTemplate",
    },
    "logs": {
        "CreateLogGroup": "logGroupName tags",
        "CreateLogStream": "logGroupName logStreamName",
        "DeleteLogGroup": "logGroupName",
        "DescribeLogGroups": "logGroupNamePrefix nextToken limit",
        "DescribeLogStreams": "logGroupName logStreamNamePrefix orderBy descending nextToken limit",
        "FilterLogEvents": "logGroupName logStreamNames startTime endTime filterPattern nextToken limit",
        "GetLogEvents": "logGroupName logStreamName startTime endTime nextToken limit startFromHead",
        "PutLogEvents": "logGroupName logStreamName logEvents",
        "PutRetentionPolicy": "logGroupName retentionInDays",
    },
    "monitoring": {
        "DeleteAlarms": "AlarmNames",
        "DescribeAlarmHistory": "AlarmName HistoryItemType StartDate EndDate MaxRecords NextToken ScanBy",
        "DescribeAlarms": "AlarmNames AlarmNamePrefix StateValue MaxRecords NextToken",
        "DisableAlarmActions": "AlarmNames",
        "EnableAlarmActions": "AlarmNames",
        "GetMetricStatistics": "Namespace MetricName Dimensions StartTime EndTime Period Statistics Unit",
        "ListMetrics": "Namespace MetricName Dimensions NextToken",
        "PutMetricAlarm": "AlarmName AlarmDescription ActionsEnabled OKActions AlarmActions InsufficientDataActions"
        " MetricName Namespace Statistic Dimensions Period Unit EvaluationPeriods DatapointsToAlarm Threshold"
        " ComparisonOperator TreatMissingData Tags",
        "PutMetricData": "Namespace MetricData",
        "SetAlarmState": "AlarmName StateValue StateReason StateReasonData",
    },
}
"""By signing name and operation: the members that are honoured."""

_INSIDE = {
    "monitoring:PutMetricData": ("MetricData.StorageResolution",),
    **{
        f"cloudformation:{name}": ("Parameters.ResolvedValue",)
        for name in ("CreateStack", "UpdateStack", "CreateChangeSet")
    },
}
"""Members of members that are not honoured."""
_INVALID = {
    "iam": "ValidationError",
    "sts": "ValidationError",
    "cloudformation": "ValidationError",
    "logs": "InvalidParameterException",
    "monitoring": "ValidationError",
}
"""The code with which each service refuses what is not as its model has it."""
_MODELS = {"monitoring": "cloudwatch"}
_DEEPEST = 100
"""Levels of a document: AWS's own documents have fewer."""


@cache
def model(service: str) -> ServiceModel:
    """botocore's model of a service by its signing name."""
    name = _MODELS.get(service, service)
    return ServiceModel(Loader().load_service_model(name, "service-2"), name)


def check(service: str, headers: Mapping[str, str], body: bytes) -> None:
    """Refuse a request to one of the base's services that is not of an operation, with members, that are honoured.

    AwsError in the words of the embedded AWS, or of the service where the request is not as its model has it.
    """
    target = headers.get("x-amz-target")
    operation, members = _of_json(service, target, body) if target else _of_form(service, body)
    honoured = HONOURED[service].get(operation.name)
    if honoured is None:
        raise AwsError("UnsupportedOperation", str(UnsupportedError(f"{service}:{operation.name}")))
    for member in members:
        if member not in honoured.split():
            raise _not_honoured(service, operation, member)
    for path in _INSIDE.get(f"{service}:{operation.name}", ()):
        outer, _, inner = path.partition(".")
        if any(isinstance(item, dict) and inner in item for item in members.get(outer, ())):
            raise _not_honoured(service, operation, path)
    if operation.input_shape:
        validate(members, operation.input_shape, _INVALID[service])
    if template := members.get("TemplateBody"):
        _check_template(template)


def _not_honoured(service: str, operation: OperationModel, member: str) -> AwsError:
    return AwsError("UnsupportedOperation", str(UnsupportedError(f"{member} in {service}:{operation.name}")))


def _of_json(service: str, target: str, body: bytes) -> tuple[OperationModel, Mapping[str, Any]]:
    prefix, _, name = target.partition(".")
    known = model(service)
    if prefix != known.metadata.get("targetPrefix") or name not in known.operation_names:
        raise AwsError("UnknownOperationException", f"{service} has no operation {target!r}")
    try:
        given = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        raise AwsError("SerializationException", "The request body is not a JSON object of ordinary depth.")
    return known.operation_model(name), given


def _of_form(service: str, body: bytes) -> tuple[OperationModel, Mapping[str, Any]]:
    known = model(service)
    form = fields(body)
    name, version = form.pop("Action", ""), form.pop("Version", "")
    if name not in known.operation_names or version != known.api_version:
        raise AwsError("InvalidAction", f"Could not find operation {name} for version {version}")
    operation = known.operation_model(name)
    members, left = read(operation.input_shape, form)
    if left:
        raise _not_honoured(service, operation, min(left))
    return operation, members


def _check_template(text: str) -> None:
    """ValidationError for a template that CloudFormation does not take, or that would take long to read.

    Aliases are not taken ("AWS CloudFormation user guide, template formats"): a few lines of them stand for millions.
    """
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.AliasEvent):
                raise AwsError(
                    "ValidationError",
                    "Template format error: YAML aliases are not allowed in CloudFormation templates",
                )
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                raise AwsError("ValidationError", f"Template format error: more than {_DEEPEST} levels")
    except yaml.YAMLError:
        return  # the base says what is wrong with it
