"""Publishing beside the definition: readers, authors, the safety net, what fails before it, the preview."""

from collections.abc import Iterator
from typing import Any

import pytest
from dagster import DagsterInstance

from superstore_assets.assets.dashboard import _plain
from superstore_assets.assets.keys import DASHBOARD
from superstore_assets.dashboard import definition
from superstore_assets.definitions import build_resources
from superstore_assets.local_aws import ACCOUNT
from superstore_assets.resources import QuickSight
from superstore_assets.resources.quicksight import QuickSightError
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.pipeline import Pipeline, failures, metadata, month_files


@pytest.fixture(scope="module")
def published(stack: DeployedAws) -> Iterator[tuple[Pipeline, Any]]:
    """A stack whose run published the dashboard, and that run."""
    with DagsterInstance.ephemeral() as instance:
        [(month, content)] = month_files(1, rows=30).items()
        stack.upload(month, content)
        pipeline = Pipeline(stack, instance)
        yield pipeline, pipeline.run(month)


def asked(stack: DeployedAws, operation: str, **given: Any) -> dict[str, Any]:
    answer: dict[str, Any] = getattr(stack.administrator.client("quicksight"), operation)(AwsAccountId=ACCOUNT, **given)
    return answer


def shared_with(stack: DeployedAws, **settings: Any) -> QuickSight:
    """QuickSight's resource under other settings."""
    resource: QuickSight = build_resources(stack.settings.model_copy(update=settings))["quicksight"]
    return resource


def publish(stack: DeployedAws, quicksight: QuickSight) -> None:
    columns = build_resources(stack.settings)["athena"].columns("v_monthly_sales")
    quicksight.keep_dataset("v_monthly_sales", columns, {"state": "STATE"})
    quicksight.keep_dashboard(definition(stack.settings, quicksight.dataset_arn), "a run")


def test_the_asset_shows_the_numbers_and_a_link(published: tuple[Pipeline, Any]) -> None:
    pipeline, run = published
    assert failures(run) == []
    shown = metadata(run, DASHBOARD, None)
    lines = shown["preview"].splitlines()
    assert lines[0] == "| | triage | sales | profit | margin |"
    (total,) = pipeline.athena.query("SELECT SUM(sales) AS sales FROM v_orders").rows
    assert lines[2].startswith(f"| **Total** |  | {float(total[0] or 0):,.2f} | ")
    assert {"RED", "GREEN"} <= {word for line in lines[3:] for word in line.split()}
    assert shown["url"].endswith(f"/dashboards/{pipeline.aws.lake.dashboard}")


def test_without_groups_nobody_is_given_anything(published: tuple[Pipeline, Any], stack: DeployedAws) -> None:
    answer = asked(stack, "describe_dashboard_permissions", DashboardId=stack.lake.dashboard)
    assert answer["Permissions"] == []


def test_quicksight_refreshes_daily_by_itself_and_mails_failures(
    published: tuple[Pipeline, Any], stack: DeployedAws
) -> None:
    dataset = {"DataSetId": stack.lake.dataset}
    (schedule,) = asked(stack, "list_refresh_schedules", **dataset)["RefreshSchedules"]
    assert (schedule["RefreshType"], schedule["ScheduleFrequency"]) == (
        "FULL_REFRESH",
        {"Interval": "DAILY", "TimeOfTheDay": "06:00", "Timezone": "UTC"},
    )
    properties = asked(stack, "describe_data_set_refresh_properties", **dataset)["DataSetRefreshProperties"]
    assert properties == {"FailureConfiguration": {"EmailAlert": {"AlertStatus": "ENABLED"}}}
    publish(stack, shared_with(stack, refresh_at="21:30"))
    (schedule,) = asked(stack, "list_refresh_schedules", **dataset)["RefreshSchedules"]
    assert schedule["ScheduleFrequency"]["TimeOfTheDay"] == "21:30"


def test_readers_see_and_authors_change(published: tuple[Pipeline, Any], stack: DeployedAws) -> None:
    for name in ("analysts", "makers"):
        asked(stack, "create_group", GroupName=name, Namespace="default")
    for _ in range(2):
        publish(stack, shared_with(stack, reader_group="analysts", author_group="makers"))
    answer = asked(stack, "describe_dashboard_permissions", DashboardId=stack.lake.dashboard)
    may = {grant["Principal"].rpartition("/")[2]: set(grant["Actions"]) for grant in answer["Permissions"]}
    assert may.keys() == {"analysts", "makers"}
    assert "quicksight:UpdateDashboard" in may["makers"] - may["analysts"]
    assert "quicksight:QueryDashboard" in may["analysts"]
    (owner,) = asked(stack, "describe_data_set_permissions", DataSetId=stack.lake.dataset)["Permissions"]
    assert owner["Principal"].endswith(":group/default/makers")
    assert "quicksight:UpdateDataSetPermissions" in owner["Actions"]


def test_a_group_that_does_not_exist_is_named(published: tuple[Pipeline, Any], stack: DeployedAws) -> None:
    with pytest.raises(QuickSightError, match=r"group nobody cannot be given .*SUPERSTORE_READER_GROUP"):
        publish(stack, shared_with(stack, reader_group="nobody"))


def test_a_column_that_the_view_lost_stops_the_publishing(
    published: tuple[Pipeline, Any], stack: DeployedAws, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline, _ = published
    before = asked(stack, "describe_dashboard", DashboardId=stack.lake.dashboard)["Dashboard"]["Version"]
    columns = pipeline.athena.columns("v_monthly_sales")
    lacking = [column for column in columns if column.name != "discounts"]
    monkeypatch.setattr(type(pipeline.athena), "columns", lambda *_: lacking)
    result = pipeline.run("2014-01", None, DASHBOARD)
    assert failures(result) == [
        "not published, because v_monthly_sales lacks columns: 'Discount against margin' needs discounts"
    ]
    after = asked(stack, "describe_dashboard", DashboardId=stack.lake.dashboard)["Dashboard"]["Version"]
    assert after["VersionNumber"] == before["VersionNumber"]


def test_a_name_in_the_preview_is_no_markdown() -> None:
    shown = _plain("[x](javascript:1) <b> a|b \x1b[31m *c*")
    assert shown == r"\[x\]\(javascript\:1\) \<b\> a\|b \\e\[31m \*c\*"
