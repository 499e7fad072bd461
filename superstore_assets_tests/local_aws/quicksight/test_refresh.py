"""Refresh schedules run, and owners hear of failures."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from typing import Any

import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.quicksight.refresh import next_run
from superstore_assets_tests.local_aws.quicksight.conftest import Lake, refusal, until


def _schedule(name: str = "s", interval: str = "HOURLY", **more: Any) -> dict[str, Any]:
    frequency = {"Interval": interval, **more}
    start = frequency.pop("start", None)
    schedule = {"ScheduleId": name, "ScheduleFrequency": frequency, "RefreshType": "FULL_REFRESH"}
    return schedule | ({"StartAfterDateTime": start} if start else {})


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("frequency", "after", "expected"),
    [
        ({"Interval": "HOURLY"}, "2024-01-01 09:00", "2024-01-01 10:30"),
        ({"Interval": "HOURLY"}, "2024-01-01 10:30", "2024-01-01 11:30"),
        ({"Interval": "DAILY", "TimeOfTheDay": "06:15"}, "2024-01-01 00:00", "2024-01-02 06:15"),
        ({"Interval": "DAILY", "TimeOfTheDay": "12:00"}, "2024-01-01 00:00", "2024-01-01 12:00"),
        (
            {"Interval": "DAILY", "TimeOfTheDay": "06:15", "Timezone": "America/New_York"},
            "2024-07-01 00:00",
            "2024-07-01 10:15",
        ),
        (
            {"Interval": "WEEKLY", "TimeOfTheDay": "00:00", "RefreshOnDay": {"DayOfWeek": "SUNDAY"}},
            "2024-01-07 00:00",
            "2024-01-14 00:00",
        ),
        (
            {"Interval": "MONTHLY", "TimeOfTheDay": "23:59", "RefreshOnDay": {"DayOfMonth": "LAST_DAY_OF_MONTH"}},
            "2024-02-01 00:00",
            "2024-02-29 23:59",
        ),
        (
            {"Interval": "MONTHLY", "TimeOfTheDay": "01:00", "RefreshOnDay": {"DayOfMonth": "3"}},
            "2024-02-03 01:00",
            "2024-03-03 01:00",
        ),
    ],
)
def test_when_a_schedule_runs_next(frequency: dict[str, Any], after: str, expected: str) -> None:
    schedule = {"ScheduleFrequency": frequency, "StartAfterDateTime": _at("2024-01-01 10:30")}
    assert next_run(schedule, _at(after)) == _at(expected)


def test_a_schedule_refreshes_the_dataset(lake: Lake, unique: str) -> None:
    lake.filled(unique, "SELECT 1 AS x", x="INTEGER")
    soon = datetime.now(UTC) + timedelta(seconds=1)
    lake.ask("create_refresh_schedule", DataSetId=unique, Schedule=_schedule(start=soon))
    newest = until(
        lambda: lake.ask("list_ingestions", DataSetId=unique)["Ingestions"][0],
        lambda found: found["RequestSource"] == "SCHEDULED",
    )
    ended = lake.ended(unique, newest["IngestionId"])
    assert (ended["IngestionStatus"], ended["RequestType"]) == ("COMPLETED", "FULL_REFRESH")


def test_a_schedule_is_kept_changed_and_removed(lake: Lake, unique: str) -> None:
    lake.filled(unique, "SELECT 1 AS x", x="INTEGER")
    start = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
    answer = lake.ask("create_refresh_schedule", DataSetId=unique, Schedule=_schedule(start=start))
    assert answer["Arn"] == f"arn:aws:quicksight:us-east-1:{ACCOUNT}:dataset/{unique}/refresh-schedule/s"
    with pytest.raises(ClientError) as error:
        lake.ask("create_refresh_schedule", DataSetId=unique, Schedule=_schedule())
    assert refusal(error)[0] == "ResourceExistsException"

    daily = _schedule(interval="DAILY", TimeOfTheDay="04:00", Timezone="Europe/Paris", start=start)
    lake.ask("update_refresh_schedule", DataSetId=unique, Schedule=daily)
    found = lake.ask("describe_refresh_schedule", DataSetId=unique, ScheduleId="s")["RefreshSchedule"]
    assert found == {**daily, "Arn": answer["Arn"]}
    assert lake.ask("list_refresh_schedules", DataSetId=unique)["RefreshSchedules"] == [found]

    lake.ask("delete_refresh_schedule", DataSetId=unique, ScheduleId="s")
    with pytest.raises(ClientError) as error:
        lake.ask("describe_refresh_schedule", DataSetId=unique, ScheduleId="s")
    assert refusal(error)[0] == "ResourceNotFoundException"


@pytest.mark.parametrize(
    ("schedule", "words"),
    [
        (_schedule(interval="DAILY"), "TimeOfTheDay"),
        (_schedule(interval="DAILY", TimeOfTheDay="25:00"), "TimeOfTheDay"),
        (_schedule(interval="WEEKLY", TimeOfTheDay="05:00"), "DayOfWeek"),
        (_schedule(interval="MONTHLY", TimeOfTheDay="05:00", RefreshOnDay={"DayOfWeek": "MONDAY"}), "DayOfMonth"),
        (_schedule(interval="DAILY", TimeOfTheDay="05:00", Timezone="Mars/Olympus"), "Mars/Olympus"),
        (_schedule(interval="MINUTE15"), "INCREMENTAL_REFRESH only"),
        ({**_schedule(), "RefreshType": "INCREMENTAL_REFRESH"}, "does not support RefreshType INCREMENTAL_REFRESH"),
    ],
)
def test_a_schedule_that_could_not_run_is_refused(
    lake: Lake, unique: str, schedule: dict[str, Any], words: str
) -> None:
    lake.make_dataset(unique, lake.physical("SELECT 1 AS x", x="INTEGER"))
    with pytest.raises(ClientError) as error:
        lake.ask("create_refresh_schedule", DataSetId=unique, Schedule=schedule)
    assert refusal(error)[0] == "InvalidParameterValueException"
    assert words in refusal(error)[1]


def test_owners_hear_of_a_failure_by_mail(lake: Lake, unique: str, make_role: Any) -> None:
    """A mail is a file in home/mail."""
    role = make_role()
    name = f"{role.rpartition('/')[2]}/ann"
    lake.ask(
        "register_user",
        Namespace="default",
        IdentityType="IAM",
        Email="ann@example.org",
        UserRole="AUTHOR",
        IamArn=role,
        SessionName="ann",
    )
    lake.ask("create_group", Namespace="default", GroupName=unique)
    lake.ask("create_group_membership", Namespace="default", GroupName=unique, MemberName=name)
    actions = ["DescribeDataSet", "DescribeDataSetPermissions", "PassDataSet", "DescribeIngestion", "ListIngestions"]
    actions += ["UpdateDataSet", "DeleteDataSet", "CreateIngestion", "CancelIngestion", "UpdateDataSetPermissions"]
    grant = {
        "Principal": f"arn:aws:quicksight:us-east-1:{ACCOUNT}:group/default/{unique}",
        "Actions": [f"quicksight:{action}" for action in actions],
    }
    physical = lake.physical("SELECT x FROM lake.nowhere", x="INTEGER")
    lake.ended(unique, lake.make_dataset(unique, physical, Permissions=[grant]))
    assert not list((lake.home / "mail").glob(f"{unique}-*"))

    alert = {"FailureConfiguration": {"EmailAlert": {"AlertStatus": "ENABLED"}}}
    lake.ask("put_data_set_refresh_properties", DataSetId=unique, DataSetRefreshProperties=alert)
    found = lake.ask("describe_data_set_refresh_properties", DataSetId=unique)
    assert found["DataSetRefreshProperties"] == alert
    lake.refreshed(unique, "second")
    file = lake.home / "mail" / f"{unique}-second.eml"
    until(lambda: {"there": file.exists()}, lambda found: found["there"])
    mail = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert mail["To"] == "ann@example.org"
    assert "SQL_TABLE_NOT_FOUND" in mail.get_content()

    lake.ask("delete_data_set_refresh_properties", DataSetId=unique)
    with pytest.raises(ClientError) as error:
        lake.ask("describe_data_set_refresh_properties", DataSetId=unique)
    assert refusal(error)[0] == "ResourceNotFoundException"


def test_an_incremental_configuration_is_refused(lake: Lake, unique: str) -> None:
    lake.make_dataset(unique, lake.physical("SELECT 1 AS x", x="INTEGER"))
    window = {"ColumnName": "x", "Size": 1, "SizeUnit": "DAY"}
    properties = {"RefreshConfiguration": {"IncrementalRefresh": {"LookbackWindow": window}}}
    with pytest.raises(ClientError) as error:
        lake.ask("put_data_set_refresh_properties", DataSetId=unique, DataSetRefreshProperties=properties)
    assert "does not support RefreshConfiguration.IncrementalRefresh" in refusal(error)[1]
