"""What QuickSight's assets need besides their definition: who may use them, and a safety net under the refreshes."""

import contextlib
from collections.abc import Mapping, Sequence
from typing import Any

from botocore.exceptions import ClientError

_SCHEDULE = "safety-net"

# The sets of actions that QuickSight takes together (developer guide, 'Permissions for Amazon QuickSight resources').
_READ_DASHBOARD = ("DescribeDashboard", "ListDashboardVersions", "QueryDashboard")
_OWN_DASHBOARD = (
    *_READ_DASHBOARD,
    "UpdateDashboard",
    "DeleteDashboard",
    "UpdateDashboardPermissions",
    "DescribeDashboardPermissions",
    "UpdateDashboardPublishedVersion",
)
_OWN_DATASET = (
    "DescribeDataSet",
    "DescribeDataSetPermissions",
    "PassDataSet",
    "DescribeIngestion",
    "ListIngestions",
    "UpdateDataSet",
    "DeleteDataSet",
    "CreateIngestion",
    "CancelIngestion",
    "UpdateDataSetPermissions",
)


class QuickSightError(Exception):
    """QuickSight could not do it; the text carries its own errors."""


def share_dashboard(client: Any, dashboard: Mapping[str, Any], readers: str | None, authors: str | None) -> None:
    """Let the group ARN *readers* see and *authors* change a dashboard ({AwsAccountId, DashboardId})."""
    wanted = {readers: _READ_DASHBOARD, authors: _OWN_DASHBOARD}
    _share(client.describe_dashboard_permissions, client.update_dashboard_permissions, dashboard, wanted)


def share_dataset(client: Any, dataset: Mapping[str, Any], authors: str | None) -> None:
    """Let the group ARN *authors* own a dataset ({AwsAccountId, DataSetId}): its owners get the failure mails."""
    _share(client.describe_data_set_permissions, client.update_data_set_permissions, dataset, {authors: _OWN_DATASET})


def keep_safety_net(client: Any, dataset: Mapping[str, Any], time_of_day: str) -> None:
    """Have QuickSight itself refresh a dataset daily at *time_of_day* (UTC, 'HH:MM'), and mail its owners of failures.

    The pipeline refreshes after every change and waits for it; this catches what changed while it was not running.
    """
    schedule = {
        "ScheduleId": _SCHEDULE,
        "RefreshType": "FULL_REFRESH",
        "ScheduleFrequency": {"Interval": "DAILY", "TimeOfTheDay": time_of_day, "Timezone": "UTC"},
    }
    try:
        found = client.describe_refresh_schedule(**dataset, ScheduleId=_SCHEDULE)["RefreshSchedule"]
    except client.exceptions.ResourceNotFoundException:
        with contextlib.suppress(client.exceptions.ResourceExistsException):  # by a try whose answer was lost
            client.create_refresh_schedule(**dataset, Schedule=schedule)
    else:
        if found["ScheduleFrequency"] != schedule["ScheduleFrequency"]:
            client.update_refresh_schedule(**dataset, Schedule=schedule)
    alert = {"FailureConfiguration": {"EmailAlert": {"AlertStatus": "ENABLED"}}}
    try:
        properties = client.describe_data_set_refresh_properties(**dataset)["DataSetRefreshProperties"]
    except client.exceptions.ResourceNotFoundException:
        properties = {}
    if properties.get("FailureConfiguration") != alert["FailureConfiguration"]:
        client.put_data_set_refresh_properties(**dataset, DataSetRefreshProperties={**properties, **alert})


def _share(describe: Any, update: Any, asset: Mapping[str, Any], wanted: Mapping[str | None, Sequence[str]]) -> None:
    groups = {group: {f"quicksight:{name}" for name in actions} for group, actions in wanted.items() if group}
    if not groups:
        return
    has = {grant["Principal"]: set(grant["Actions"]) for grant in describe(**asset)["Permissions"]}
    for group, actions in groups.items():
        if has.get(group) == actions:
            continue
        try:
            update(**asset, GrantPermissions=[{"Principal": group, "Actions": sorted(actions)}])
        except ClientError as error:
            name = group.rpartition("/")[2]
            raise QuickSightError(
                f"QuickSight's group {name} cannot be given its permissions: {error.response['Error']['Message']}"
                " (SUPERSTORE_READER_GROUP and SUPERSTORE_AUTHOR_GROUP name groups of the account)"
            ) from error
