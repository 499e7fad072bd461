"""The template and its policies: lints that know AWS's schemas, and rules of our own."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from parliament import analyze_policy_string

from superstore_assets.infrastructure.policies import Policies
from superstore_assets.infrastructure.template import template
from superstore_assets.lake import ACTORS, Lake

LAKE = Lake("superstore", "superstore", "111122223333", "eu-west-1")


def test_cfn_lint_finds_nothing(tmp_path: Path) -> None:
    file = tmp_path / "template.json"
    file.write_text(json.dumps(template()))
    linted = subprocess.run([Path(sys.executable).with_name("cfn-lint"), file], capture_output=True, text=True)
    assert linted.stdout + linted.stderr == ""


def test_the_template_fits_into_one_request() -> None:
    assert len(json.dumps(template(), separators=(",", ":"))) <= 51_200


@pytest.mark.parametrize("actor", ACTORS)
def test_parliament_finds_nothing_in_a_policy(actor: str) -> None:
    findings = analyze_policy_string(json.dumps(Policies(LAKE).of(actor))).findings
    assert [str(finding) for finding in findings] == []


@pytest.mark.parametrize("policy", ["lake_bucket", "results_bucket", "upload_queue", "dead_letters"])
def test_parliament_finds_nothing_in_a_policy_of_a_resource(policy: str) -> None:
    build = getattr(Policies(LAKE), policy)
    document = build("arn:aws:iam::111122223333:user/operator") if policy == "lake_bucket" else build()
    assert [str(finding) for finding in analyze_policy_string(json.dumps(document)).findings] == []


@pytest.mark.parametrize("actor", ACTORS)
def test_star_resource_only_where_the_service_has_no_resource_level_permission(actor: str) -> None:
    stars = [
        action
        for statement in Policies(LAKE).of(actor)["Statement"]
        if "*" in statement["Resource"]
        for action in statement["Action"]
    ]
    assert stars == (["quicksight:CreateDataSource"] if actor == "quicksight-publisher" else [])


@pytest.mark.parametrize("actor", ACTORS)
def test_no_action_has_a_wildcard(actor: str) -> None:
    actions = [action for statement in Policies(LAKE).of(actor)["Statement"] for action in statement["Action"]]
    assert actions
    assert not [action for action in actions if "*" in action]


def test_a_role_is_passed_to_one_service_only() -> None:
    passing = [
        (actor, statement["Resource"], statement["Condition"])
        for actor in ACTORS
        for statement in Policies(LAKE).of(actor)["Statement"]
        if "iam:PassRole" in statement["Action"]
    ]
    assert passing == [
        (
            "quicksight-publisher",
            ["arn:aws:iam::111122223333:role/superstore-quicksight-run-as"],
            {"StringEquals": {"iam:PassedToService": "quicksight.amazonaws.com"}},
        )
    ]


def test_dagster_only_becomes_others_hears_of_uploads_and_tells_people() -> None:
    statements = Policies(LAKE).of("dagster")["Statement"]
    services = {action.partition(":")[0] for statement in statements for action in statement["Action"]}
    assert services == {"sts", "sqs", "sns"}


@pytest.mark.parametrize(("actor", "service"), [("glue-crawler", "glue"), ("quicksight-run-as", "quicksight")])
def test_a_service_role_trusts_its_service_for_this_account_alone(actor: str, service: str) -> None:
    (statement,) = Policies(LAKE).trust(actor, "arn:aws:iam::111122223333:user/operator")["Statement"]
    assert statement["Principal"] == {"Service": f"{service}.amazonaws.com"}
    looked_at = {key: value for keys in statement["Condition"].values() for key, value in keys.items()}
    assert looked_at == {
        "aws:SourceAccount": "111122223333",
        "aws:SourceArn": f"arn:aws:{service}:eu-west-1:111122223333:*",
    }


def test_what_holds_data_outlives_the_stack() -> None:
    holding = (
        "AWS::S3::Bucket",
        "AWS::SQS::Queue",
        "AWS::Glue::Database",
        "AWS::Athena::WorkGroup",
        "AWS::Logs::LogGroup",
    )
    resources: dict[str, Any] = template()["Resources"]
    kept = {kind: r for kind, r in resources.items() if r["Type"] in holding}
    assert len(kept) == 7
    for resource in kept.values():
        assert resource["DeletionPolicy"] == resource["UpdateReplacePolicy"] == "Retain"


def test_current_objects_stay_where_athena_reads_them() -> None:
    rules = template()["Resources"]["LakeBucket"]["Properties"]["LifecycleConfiguration"]["Rules"]
    classes = {step["StorageClass"] for rule in rules for step in rule.get("Transitions", [])}
    assert classes == {"STANDARD_IA", "GLACIER_IR"}
    assert not [rule for rule in rules if "ExpirationInDays" in rule]
