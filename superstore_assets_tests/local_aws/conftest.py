"""Fixtures of the embedded AWS's own tests, which know nothing of superstore."""

import itertools
import json
from collections.abc import Callable
from typing import Any

import boto3
import botocore.session
import pytest

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws

Statement = dict[str, Any]
RoleSession = Callable[..., boto3.Session]

_numbers = itertools.count(1)


def session(server: LocalAws, keys: dict[str, Any] | None = None) -> boto3.Session:
    """A session on *server*: the administrator's, or that of *keys* as STS gives them."""
    core = botocore.session.Session()
    core.set_config_variable("config_file", str(server.home / "aws" / "config"))
    core.set_config_variable("profile", "administrator")
    if keys:
        core.set_credentials(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
    return boto3.Session(botocore_session=core)


@pytest.fixture(scope="session")
def local_aws(server: LocalAws) -> LocalAws:
    """The embedded AWS that the tests of one process share."""
    return server


@pytest.fixture(scope="session")
def administrator(local_aws: LocalAws) -> boto3.Session:
    """Who may do everything."""
    return session(local_aws)


@pytest.fixture
def unique() -> str:
    """A name that no other test has."""
    return f"n{next(_numbers)}"


@pytest.fixture
def bucket(administrator: boto3.Session, unique: str) -> str:
    """An empty bucket."""
    name = f"bucket-{unique}"
    administrator.client("s3").create_bucket(Bucket=name)
    return name


@pytest.fixture(scope="session")
def make_role(administrator: boto3.Session) -> Callable[..., str]:
    """make_role(*statements, service=None): the ARN of a new role with that policy, trusted by *service* or by all."""

    def make(*statements: Statement, service: str | None = None) -> str:
        iam = administrator.client("iam")
        name = f"role-{next(_numbers)}"
        principal = {"Service": service} if service else {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}
        trust = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}
        arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps({"Statement": [trust]}))["Role"]["Arn"]
        if statements:
            document = {"Version": "2012-10-17", "Statement": list(statements)}
            iam.put_role_policy(RoleName=name, PolicyName="test", PolicyDocument=json.dumps(document))
        return arn

    return make


@pytest.fixture(scope="session")
def role_session(local_aws: LocalAws, administrator: boto3.Session, make_role: Callable[..., str]) -> RoleSession:
    """role_session(*statements): a session of a new role that may do just that."""

    def make(*statements: Statement) -> boto3.Session:
        arn = make_role(*statements)
        answer = administrator.client("sts").assume_role(RoleArn=arn, RoleSessionName="test")
        return session(local_aws, dict(answer["Credentials"]))

    return make
