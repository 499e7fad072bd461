"""What the operator is told of versions, lifecycle rules and prices."""

import pytest

from superstore_assets.commands.work.cost import LEAST_MOVED, Cost, Rule, cost
from superstore_assets.commands.work.history import history
from superstore_assets.commands.work.operator_session import acting_as, arn_of
from superstore_assets.commands.work.sample import sample_orders
from superstore_assets.commands.work.uploading import plan, put
from superstore_assets.infrastructure.template import COLDER_AFTER_DAYS
from superstore_assets.lake import RAW_ORDERS, UPLOADS, month_prefix, raw_key
from superstore_assets.orders import read_orders
from superstore_assets_tests.conftest import DeployedAws

MONTH = "2014-01"


def _put(aws: DeployedAws, seed: int) -> str:
    """Upload a month as a person does; the key."""
    uploader = acting_as(aws.settings, "uploader")
    orders = read_orders(sample_orders(months=1, rows_per_month=3, seed=seed), "sample.csv")
    planned = plan(aws.administrator.client("s3"), aws.lake, aws.settings, [("sample", orders)])
    (done,) = put(uploader.client("s3"), aws.lake, planned, by=arn_of(uploader))
    return done.key


def test_history_tells_who_put_which_version_when(aws: DeployedAws, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed, person in enumerate(("ann", "bob")):
        monkeypatch.setenv("LOGNAME", person)
        key = _put(aws, seed)
    aws.administrator.client("s3").delete_object(Bucket=aws.lake.bucket, Key=key)
    aws.acting_as("loader").client("s3").put_object(Bucket=aws.lake.bucket, Key=raw_key(MONTH), Body=b"raw")

    found = history(aws.administrator.client("s3"), aws.lake, MONTH)
    uploads = [version for version in found if version.key.startswith(UPLOADS)]
    assert [version.state for version in uploads] == ["replaced", "replaced", "deletion"]
    role = f"arn:aws:sts::{aws.lake.account}:assumed-role/{aws.lake.role('uploader')}"
    assert [version.who for version in uploads] == [f"{role}/ann", f"{role}/bob", "not said"]
    assert len({version.version_id for version in found}) == len(found) == 4
    (raw,) = [version for version in found if version.key.startswith(RAW_ORDERS)]
    assert (raw.state, raw.size) == ("current", 3)
    assert raw.who == f"{aws.lake.role('loader')}, as nobody else may"
    assert [version.when for version in found] == sorted(version.when for version in found)


def test_history_tells_versions_of_one_second_in_their_order(aws: DeployedAws) -> None:
    client, key = aws.administrator.client("s3"), f"{month_prefix(UPLOADS, MONTH)}orders.csv"
    for size in range(1, 9):
        client.put_object(Bucket=aws.lake.bucket, Key=key, Body=b"x" * size)

    found = history(client, aws.lake, MONTH)
    assert [version.size for version in found] == list(range(1, 9))
    assert [version.state for version in found] == ["replaced"] * 7 + ["current"]


def test_history_of_a_month_without_uploads_is_empty(aws: DeployedAws) -> None:
    assert history(aws.administrator.client("s3"), aws.lake, "2019-12") == []


def _rule(found: Cost, name: str) -> Rule:
    (rule,) = [rule for rule in found.rules if rule.name == name]
    return rule


def test_cost_says_that_a_rule_moves_nothing_under_128_kb(aws: DeployedAws) -> None:
    _put(aws, 0)
    found = cost(aws.administrator.client("s3"), aws.lake)
    rule = _rule(found, "uploads-colder")
    for storage_class, days in COLDER_AFTER_DAYS.items():
        assert f"{UPLOADS} to {storage_class} after {days} days" in rule.says
    assert rule.does.startswith("nothing at this size: the largest of 1 objects has ")
    assert rule.does.endswith("S3 moves none under 128 KB")
    assert _rule(found, "raw-colder").does == "nothing: there is no object"


def test_cost_counts_what_a_rule_moves_and_what_versions_wait(aws: DeployedAws) -> None:
    uploader = aws.acting_as("uploader").client("s3")
    for name, size in (("small", 10), ("large", LEAST_MOVED), ("large", LEAST_MOVED + 1)):
        key = month_prefix(UPLOADS, MONTH) + f"{name}.csv"
        uploader.put_object(Bucket=aws.lake.bucket, Key=key, Body=b"x" * size)
    found = cost(aws.administrator.client("s3"), aws.lake)
    assert _rule(found, "uploads-colder").does.startswith("moves 1 of 2 objects")
    replaced = _rule(found, "replaced-versions")
    assert f"replaced versions deleted after {aws.settings.retention_days} days" in replaced.says
    assert replaced.does == f"1 replaced versions, {LEAST_MOVED:,} bytes, await their day"
    (held,) = found.holdings
    assert (held.zone, held.storage_class, sorted(held.sizes)) == (UPLOADS, "STANDARD", [10, LEAST_MOVED + 1])
    assert found.storage_dollars == pytest.approx((10 + LEAST_MOVED + 1 + LEAST_MOVED) / 2**30 * 0.023)
