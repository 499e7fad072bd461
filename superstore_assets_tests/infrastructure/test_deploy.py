"""Deployment by CloudFormation, on the embedded AWS over HTTP."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import boto3
import pytest
from mypy_boto3_s3 import S3Client

from superstore_assets.infrastructure.deploy import Change, DeployError, deploy
from superstore_assets.local_aws.process import LocalAws
from superstore_assets.settings import Settings
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.local_aws.conftest import session


def test_a_second_deployment_changes_nothing(aws: DeployedAws) -> None:
    assert deploy(aws.administrator, aws.settings).changes == ()


def test_a_change_is_shown_before_it_is_made(aws: DeployedAws) -> None:
    shown: list[Change] = []
    s3 = aws.administrator.client("s3")

    def show(changes: tuple[Change, ...]) -> None:
        shown.extend(changes)
        assert _retention(s3, aws.lake.bucket) == 365

    deploy(aws.administrator, aws.settings.model_copy(update={"retention_days": 30}), show)

    assert ("Modify", "LakeBucket", False) in [(c.action, c.resource, c.replacement) for c in shown]
    assert _retention(s3, aws.lake.bucket) == 30


def test_outputs_name_what_was_made(aws: DeployedAws) -> None:
    outputs = deploy(aws.administrator, aws.settings).outputs
    assert outputs["LakeBucket"] == aws.lake.bucket
    assert outputs["DagsterRole"] == aws.lake.role_arn("dagster")


def test_the_buckets_are_as_the_template_says(aws: DeployedAws) -> None:
    s3 = aws.administrator.client("s3")
    for bucket in (aws.lake.bucket, aws.lake.results_bucket):
        assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
        (rule,) = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
        assert rule["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
        (ownership,) = s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"]["Rules"]
        assert ownership == {"ObjectOwnership": "BucketOwnerEnforced"}
        assert all(s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"].values())


def test_the_classifier_honours_quotes(aws: DeployedAws) -> None:
    """CloudFormation cannot say so: the deployment does."""
    classifier = aws.administrator.client("glue").get_classifier(Name=aws.lake.classifier)["Classifier"]
    assert classifier["CsvClassifier"]["Serde"] == "OpenCSVSerDe"
    assert classifier["CsvClassifier"]["QuoteSymbol"] == '"'


def test_a_failure_names_the_first_resource_and_leaves_nothing_half_made(aws: DeployedAws) -> None:
    taken = aws.settings.model_copy(update={"name": "taken", "role_prefix": "taken"})
    aws.administrator.client("s3").create_bucket(Bucket=f"taken-lake-{aws.lake.account}-{aws.lake.region}")
    with pytest.raises(DeployError, match=r"taken-lake-.*already exists"):
        deploy(aws.administrator, taken)
    names = [role["RoleName"] for role in aws.administrator.client("iam").list_roles(MaxItems=1000)["Roles"]]
    assert not [name for name in names if name.startswith("taken-")]


def test_a_stack_whose_creation_failed_says_what_to_do(aws: DeployedAws) -> None:
    nobody = f"arn:aws:iam::{aws.lake.account}:role/nobody"
    broken = aws.settings.model_copy(update={"name": "broken", "role_prefix": "broken", "operator_arn": nobody})
    with pytest.raises(DeployError, match=r"Role[A-Z][a-z]+ .*Invalid principal in policy.*role/nobody"):
        deploy(aws.administrator, broken)
    buckets = [bucket["Name"] for bucket in aws.administrator.client("s3").list_buckets()["Buckets"]]
    assert not [name for name in buckets if name.startswith("broken-")]
    with pytest.raises(DeployError, match=r"stack broken is in ROLLBACK_COMPLETE.*delete it.*and deploy again"):
        deploy(aws.administrator, broken)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("SUPERSTORE_RETENTION_DAYS", "0"),
        ("SUPERSTORE_SCAN_CUTOFF_BYTES", "9999999"),
        ("SUPERSTORE_NAME", "No_Bucket.Name"),
        ("SUPERSTORE_ROLE_PREFIX", "a b"),
        ("SUPERSTORE_FIRST_MONTH", "2014-13"),
    ],
)
def test_a_setting_out_of_range_is_one_line_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    command = [sys.executable, "-m", "superstore_assets.commands", "deploy", "--home"]
    refused = subprocess.run([*command, tmp_path / "home"], capture_output=True, text=True)
    assert refused.returncode == 1
    assert refused.stderr.startswith(f"superstore: {variable}: ")
    assert refused.stderr.count("\n") == 1
    assert not (tmp_path / "home").exists()


def test_a_deployment_cut_off_by_a_crash_can_be_done_again(tmp_path: Path) -> None:
    server = LocalAws(tmp_path / "home").start()
    settings = Settings(home=tmp_path / "home")
    try:
        cut_off = threading.Thread(target=_deploy_quietly, args=(session(server), settings), daemon=True)
        cut_off.start()
        cloudformation = session(server).client("cloudformation")
        while not [
            s for s in cloudformation.list_stacks()["StackSummaries"] if s["StackStatus"] != "REVIEW_IN_PROGRESS"
        ]:
            time.sleep(0.005)
        server.kill()
        server.start()
        assert deploy(session(server), settings).outputs["Database"] == "superstore"
        assert deploy(session(server), settings).changes == ()
    finally:
        server.stop()


def _deploy_quietly(session: boto3.Session, settings: Settings) -> None:
    try:
        deploy(session, settings)
    except Exception:  # noqa: BLE001 the server is killed under it
        return


def _retention(s3: S3Client, bucket: str) -> int:
    rules = s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]
    return next(r["NoncurrentVersionExpiration"]["NoncurrentDays"] for r in rules if r["ID"] == "replaced-versions")
