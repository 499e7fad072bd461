"""Who a person at the command line is on AWS: the operator, and from there the roles that the operator may take."""

import getpass
import re

import boto3
import botocore.session
from botocore.credentials import Credentials

from superstore_assets.lake import ACTORS, Lake, lake
from superstore_assets.resources.retrying import make_patient
from superstore_assets.settings import Settings

_OPERATOR_PROFILE = "administrator"
_THROUGH_DAGSTER = ("loader", "crawler-operator", "quicksight-publisher")


def operator(settings: Settings) -> boto3.Session:
    """The session of whoever deploys: the embedded AWS's administrator, or the user's own on a real account."""
    return boto3.Session(botocore_session=_core(settings))


def acting_as(settings: Settings, actor: str) -> boto3.Session:
    """A session of one of lake.ACTORS, taken from the operator; ValueError where no person may take that role."""
    keys = role_keys(settings, actor)
    core = _core(settings)
    core.set_credentials(keys.access_key, keys.secret_key, keys.token)
    return boto3.Session(botocore_session=core)


def role_keys(settings: Settings, actor: str) -> Credentials:
    """Temporary keys of one of lake.ACTORS, valid for an hour; ValueError where no person may take that role."""
    if actor not in ACTORS or actor in ("glue-crawler", "quicksight-run-as"):
        allowed = ", ".join(name for name in ACTORS if name not in ("glue-crawler", "quicksight-run-as"))
        raise ValueError(f"{actor!r} is no role that a person may take; those are {allowed}")
    source = acting_as(settings, "dagster") if actor in _THROUGH_DAGSTER else operator(settings)
    answer = source.client("sts").assume_role(
        RoleArn=deployed_lake(settings).role_arn(actor), RoleSessionName=_person()
    )["Credentials"]
    return Credentials(answer["AccessKeyId"], answer["SecretAccessKey"], answer["SessionToken"])


def arn_of(session: boto3.Session) -> str:
    """The ARN of whom *session* is; for a role that a person took it ends with that person's name."""
    return str(session.client("sts").get_caller_identity()["Arn"])


def _person() -> str:
    """The name of whoever sits at this machine, as STS takes it: CloudTrail shows it with each call of the session."""
    try:
        name = re.sub(r"[^\w+=,.@-]", "-", getpass.getuser(), flags=re.ASCII)[:64]
    except (KeyError, OSError):
        return "operator"
    return name if len(name) > 1 else "operator"


def deployed_lake(settings: Settings) -> Lake:
    """The names of *settings* in the operator's account."""
    return lake(settings, operator(settings).client("sts").get_caller_identity()["Account"])


def _core(settings: Settings) -> botocore.session.Session:
    core = botocore.session.Session()
    core.set_config_variable("region", settings.region)
    make_patient(core)
    if settings.aws_config_file:
        core.set_config_variable("config_file", str(settings.aws_config_file))
        core.set_config_variable("profile", _OPERATOR_PROFILE)
    return core
