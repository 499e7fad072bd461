"""Dashboards in a browser: the token, the cookie, the policy, and the page as a file."""

import http.client
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets.local_aws.quicksight import viewing
from superstore_assets_tests.local_aws.quicksight.conftest import Lake, until

SUM = {"SimpleNumericalAggregation": "SUM"}
AMOUNT = {"DataSetIdentifier": "rows", "ColumnName": "amount"}


@pytest.fixture(scope="session")
def dashboard(lake: Lake) -> str:
    """A dashboard of one figure."""
    assert lake.filled("viewed", "SELECT 41.5 AS amount", amount="DECIMAL/FIXED")["IngestionStatus"] == "COMPLETED"
    return publish(lake, "viewed", "viewed")


def publish(lake: Lake, dashboard: str, dataset: str) -> str:
    """Make *dashboard* over *dataset* and wait until it is checked."""
    arn = f"arn:aws:quicksight:us-east-1:{ACCOUNT}:dataset/{dataset}"
    value = {"NumericalMeasureField": {"FieldId": "f", "Column": AMOUNT, "AggregationFunction": SUM}}
    kpi = {"VisualId": "v", "ChartConfiguration": {"FieldWells": {"Values": [value]}}}
    definition = {
        "DataSetIdentifierDeclarations": [{"Identifier": "rows", "DataSetArn": arn}],
        "Sheets": [{"SheetId": "s", "Name": "One", "Visuals": [{"KPIVisual": kpi}]}],
    }
    lake.ask(
        "create_dashboard",
        DashboardId=dashboard,
        Name="A <b>figure</b>",
        Definition=definition,
        VersionDescription="made by <i>test</i> {{script}}",
    )
    found = until(
        lambda: lake.ask("describe_dashboard", DashboardId=dashboard)["Dashboard"],
        lambda seen: not seen["Version"]["Status"].endswith("_IN_PROGRESS"),
    )
    assert found["Version"]["Status"] == "CREATION_SUCCESSFUL"
    return dashboard


def get(server: LocalAws, path: str, **headers: str) -> tuple[int, http.client.HTTPMessage, str]:
    """The answer to a browser's GET."""
    where = urlsplit(server.endpoint)
    connection = http.client.HTTPConnection(where.hostname or "", where.port)
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read().decode()
    finally:
        connection.close()


def path_of(server: LocalAws, dashboard: str) -> str:
    """Path and query of the address with the token."""
    return viewing.address(server.home, server.endpoint, dashboard).removeprefix(server.endpoint)


def test_the_token_sets_a_cookie_and_leads_to_the_page(local_aws: LocalAws, dashboard: str) -> None:
    status, headers, _ = get(local_aws, path_of(local_aws, dashboard))
    assert (status, headers["location"]) == (303, f"/quicksight/sn/dashboards/{dashboard}")
    cookie, *attributes = headers["set-cookie"].split("; ")
    assert attributes == ["HttpOnly", "SameSite=Lax", "Path=/quicksight/sn/"]
    status, headers, page = get(local_aws, headers["location"], Cookie=f"other=1; {cookie}")
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "script-src 'unsafe" not in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert "<title>A &lt;b&gt;figure&lt;/b&gt;</title>" in page
    assert "made by &lt;i&gt;test&lt;/i&gt; {{script}}" in page
    assert "415000" in page


@pytest.mark.parametrize("how", ["nothing", "wrong token", "wrong cookie", "bad cookie", "empty cookie"])
def test_nobody_looks_without_the_token(local_aws: LocalAws, dashboard: str, how: str) -> None:
    path, name = f"/quicksight/sn/dashboards/{dashboard}", viewing.cookie_name(urlsplit(local_aws.endpoint).port or 0)
    query = "?token=x" if how == "wrong token" else ""
    cookies = {"wrong cookie": f"{name}=x", "bad cookie": "=;;,{", "empty cookie": f"{name}="}
    status, headers, page = get(local_aws, path + query, **({"Cookie": cookies[how]} if how in cookies else {}))
    assert status == 403
    assert "set-cookie" not in headers
    assert "needs its token" in page
    assert "415000" not in page


def test_another_host_name_is_refused(local_aws: LocalAws, dashboard: str) -> None:
    status, _, page = get(local_aws, path_of(local_aws, dashboard), Host="rebound.example:80")
    assert status == 403
    assert "not 'rebound.example:80'" in page


def test_other_pages_and_unknown_dashboards_are_not_there(local_aws: LocalAws) -> None:
    token = path_of(local_aws, "absent")
    cookie = get(local_aws, token)[1]["set-cookie"].partition(";")[0]
    assert get(local_aws, "/quicksight/sn/dashboards/absent", Cookie=cookie)[0] == 404
    assert get(local_aws, "/quicksight/sn/data-sets/viewed", Cookie=cookie)[0] == 404


def test_is_kept_as_a_file(local_aws: LocalAws, dashboard: str, tmp_path: Path) -> None:
    file = tmp_path / "kept" / "dashboard.html"
    viewing.save(local_aws.home, local_aws.endpoint, dashboard, file)
    assert file.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert [entry.name for entry in file.parent.iterdir()] == ["dashboard.html"]


def test_a_failure_to_keep_it_leaves_the_file_as_it_was(local_aws: LocalAws, tmp_path: Path) -> None:
    file = tmp_path / "dashboard.html"
    file.write_text("before")
    with pytest.raises(viewing.DashboardPageError, match="dashboard absent: 404"):
        viewing.save(local_aws.home, local_aws.endpoint, "absent", file)
    with pytest.raises(viewing.DashboardPageError, match="no embedded AWS has run"):
        viewing.save(tmp_path, local_aws.endpoint, "absent", file)
    with pytest.raises(viewing.DashboardPageError, match="does not answer"):
        viewing.save(local_aws.home, "http://127.0.0.1:9", "absent", file)
    assert file.read_text() == "before"


def test_the_token_is_its_owners_and_lasts(own_server: LocalAws) -> None:
    file = own_server.home / viewing.TOKEN
    assert file.stat().st_mode & 0o777 == 0o600
    kept = file.read_text()
    assert len(kept) >= 43
    own_server.stop()
    own_server.start()
    assert file.read_text() == kept


def test_a_new_ingestion_is_on_the_page_at_once(local_aws: LocalAws, lake: Lake, tmp_path: Path) -> None:
    lake.table("changing", "amount\n1.25\n")
    made: dict[str, Any] = lake.filled(
        "changing", "SELECT CAST(amount AS decimal(18, 4)) AS amount FROM lake.changing", amount="DECIMAL/FIXED"
    )
    assert made["IngestionStatus"] == "COMPLETED", made
    publish(lake, "changing", "changing")
    viewing.save(local_aws.home, local_aws.endpoint, "changing", tmp_path / "first.html")
    assert "[12500]" in (tmp_path / "first.html").read_text("utf-8")
    lake.session.client("s3").put_object(Bucket="lake", Key="changing/data.csv", Body=b"amount\n2.75\n")
    lake.refreshed("changing", "again")
    viewing.save(local_aws.home, local_aws.endpoint, "changing", tmp_path / "second.html")
    assert "[27500]" in (tmp_path / "second.html").read_text("utf-8")
