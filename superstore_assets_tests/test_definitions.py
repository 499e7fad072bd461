"""What Dagster loads: the graph as designed, and not a call to AWS."""

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

import pytest
from botocore.httpsession import URLLib3Session
from dagster import BackfillPolicy, DefaultSensorStatus, FreshnessPolicy
from pydantic import ValidationError

from superstore_assets.assets import due
from superstore_assets.assets.keys import DASHBOARD, DATASET, UPLOADS, view
from superstore_assets.assets.months import month_partitions
from superstore_assets.definitions import build_definitions
from superstore_assets.resources import Athena, RoleSession
from superstore_assets.settings import Settings

SETTINGS = Settings(_env_file=None)
ROOT = Path(__file__).parents[1]


def test_the_graph_is_the_one_of_the_design() -> None:
    graph = build_definitions(SETTINGS).resolve_asset_graph()
    parents = {
        key.to_user_string(): {up.to_user_string() for up in graph.get(key).parent_keys}
        for key in graph.get_all_asset_keys()
    }
    assert parents == {
        "s3/uploads": set(),
        "s3/raw_orders": {"s3/uploads"},
        "glue/orders": {"s3/raw_orders"},
        "athena/v_orders": {"glue/orders"},
        "athena/v_monthly_sales": {"athena/v_orders"},
        "athena/v_triage": {"athena/v_monthly_sales"},
        "athena/v_customers": {"athena/v_orders"},
        "athena/v_products": {"athena/v_orders"},
        "athena/v_shipping": {"athena/v_orders"},
        "quicksight/superstore_sales": {"athena/v_monthly_sales"},
        "quicksight/superstore_dashboard": {"quicksight/superstore_sales"},
    }


def test_every_asset_tells_what_it_is() -> None:
    graph = build_definitions(SETTINGS).resolve_asset_graph()
    for key in graph.get_all_asset_keys():
        node = graph.get(key)
        layer = key.path[0]
        assert node.group_name == layer
        assert f"dagster/kind/{layer}" in node.tags
        assert node.description
        assert node.owners
        assert node.is_materializable == (key != UPLOADS)
        references = node.metadata["dagster/code_references"].code_references
        assert references
        assert all(Path(reference.file_path).is_file() for reference in references)
        if key != DASHBOARD:
            assert node.partitions_def == month_partitions(SETTINGS)
        if key != UPLOADS:
            assert node.backfill_policy == BackfillPolicy.single_run()


def test_a_view_refers_to_its_sql_first_and_the_dataset_grows_stale() -> None:
    graph = build_definitions(SETTINGS).resolve_asset_graph()
    [sql, _] = graph.get(view("v_orders")).metadata["dagster/code_references"].code_references
    assert Path(sql.file_path).name == "v_orders.sql"
    assert graph.get(DATASET).freshness_policy == FreshnessPolicy.time_window(
        warn_window=dt.timedelta(days=35), fail_window=dt.timedelta(days=65)
    )


@pytest.mark.parametrize(
    ("today", "newest", "passes", "said"),
    [
        ("2018-03-10", "2018-01", True, "2018-01 is uploaded; 2018-01 had to be"),
        ("2018-03-11", "2018-01", False, "2018-02 was due on 2018-03-10; the newest month uploaded is 2018-01"),
        ("2018-01-11", "2017-12", True, "2017-12 is uploaded; 2017-12 had to be"),
        ("2018-01-11", "2017-06", False, "2017-12 was due on 2018-01-10; the newest month uploaded is 2017-06"),
        ("2018-01-11", "2016-12", False, "2017-12 was due on 2018-01-10; the newest month uploaded is 2016-12"),
        (
            "2018-01-11",
            "2016-11",
            True,
            "the newest month uploaded is 2016-11: an archive, for which nothing is awaited",
        ),
        ("2018-01-11", None, True, "nothing has been uploaded yet"),
    ],
)
def test_the_newest_month_is_awaited(today: str, newest: str | None, passes: bool, said: str) -> None:
    found = due.verdict(SETTINGS, newest, dt.date.fromisoformat(today))
    assert (found.passed, found.description) == (passes, said)


def test_nothing_is_awaited_after_the_last_month() -> None:
    ended = Settings(_env_file=None, last_month="2017-12")
    assert due.verdict(ended, "2017-12", dt.date(2019, 1, 1)).passed


def test_months_run_from_the_first_to_the_last_of_the_settings() -> None:
    some = month_partitions(Settings(_env_file=None, first_month="2014-11", last_month="2015-12"))
    assert some.get_partition_keys()[:3] == ["2014-11", "2014-12", "2015-01"]
    assert some.get_last_partition_key() == "2015-12"
    endless = month_partitions(SETTINGS)
    assert endless.get_first_partition_key() == "2014-01"
    assert len(endless.get_partition_keys()) > 150


def test_quicksight_can_be_left_out() -> None:
    keys = build_definitions(Settings(_env_file=None, quicksight="off")).resolve_asset_graph().get_all_asset_keys()
    assert view("v_monthly_sales") in keys
    assert DATASET not in keys
    assert DASHBOARD not in keys


def test_the_sensor_is_on_from_the_start() -> None:
    sensor = build_definitions(SETTINGS).get_sensor_def("uploads")
    assert sensor.default_status == DefaultSensorStatus.RUNNING


def test_loading_asks_nothing_of_aws(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError("a request to AWS while loading")

    monkeypatch.setattr(URLLib3Session, "send", refuse)
    assert build_definitions(SETTINGS).resolve_job_def("monthly_sales").name == "monthly_sales"


def test_a_misspelt_field_of_a_resource_is_refused() -> None:
    roles = RoleSession.of(SETTINGS)
    with pytest.raises(ValidationError, match="timeout_secs"):
        Athena(roles=roles, timeout_secs=3)  # type: ignore[call-arg]  # what is tested


def test_the_workspace_loads_in_a_process_of_its_own(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "SUPERSTORE_"))}
    validated = subprocess.run(
        [Path(sys.executable).with_name("dagster"), "definitions", "validate", "-w", ROOT / "workspace.yaml"],
        cwd=tmp_path,
        env={**environment, "SUPERSTORE_HOME": str(tmp_path / "nothing"), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert validated.returncode == 0, validated.stderr


def test_dg_lists_the_graph_of_a_clone(tmp_path: Path) -> None:
    (tmp_path / "dagster.yaml").write_text("telemetry: {enabled: false}")
    listed = subprocess.run(
        [Path(sys.executable).with_name("dg"), "list", "defs", "--json"],
        cwd=ROOT,
        env={**os.environ, "DAGSTER_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    found = {asset["asset_key"] for asset in json.loads(listed.stdout)["assets"]}
    assert {"s3/raw_orders", "glue/orders", "quicksight/superstore_dashboard"} <= found


def test_a_resource_can_be_replaced() -> None:
    mine = RoleSession(name="mine", role_prefix="mine", region="eu-west-1")
    definitions = build_definitions(SETTINGS, {"athena": Athena(roles=mine)})
    assert definitions.resources is not None
    assert definitions.resources["athena"].roles.name == "mine"
