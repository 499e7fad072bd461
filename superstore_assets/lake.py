"""Every name on AWS, and the way between object keys and months: the one place that knows a name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from superstore_assets.settings import Settings

UPLOADS = "uploads/"
RAW_ORDERS = "raw/orders/"
ORDERS_TABLE = "orders"

_UPLOAD_KEY = re.compile(r"uploads/year=(\d{4})/month=(0[1-9]|1[0-2])/([^/]+)")
_RAW_KEY = re.compile(r"raw/orders/year=(\d{4})/month=(0[1-9]|1[0-2])/orders\.csv")
_MONTHLY_KEY = re.compile(r"uploads/(?:[^/]*=)?(\d{4})[/-](?:[^/]*=)?(0?[1-9]|1[0-2])/(.*)", re.IGNORECASE)
_NO_FILE = re.compile(r"[._~].*|Thumbs\.db|desktop\.ini|.*\.(?:tmp|part|crdownload|filepart)", re.IGNORECASE)

UPLOADED_BY = "uploaded-by"
"""Metadata of an upload: who put it."""
UPLOADED_AT = "uploaded-at"
"""Metadata of an upload: when it was put, in UTC to the microsecond; S3 itself says the second."""
RESTORED_FROM = "restored-from"
"""Metadata of an upload: the version that it is again."""
READ_FROM = "read-from"
"""Metadata of an upload: the file that it was made from."""

ACTORS = (
    "dagster",
    "uploader",
    "withdrawer",
    "loader",
    "crawler-operator",
    "glue-crawler",
    "athena",
    "quicksight-publisher",
    "quicksight-run-as",
)
"""Who acts, as DESIGN's roles; `glue-crawler` and `quicksight-run-as` are assumed by their service alone."""


@dataclass(frozen=True)
class Names:
    """The names of one deployment that do not depend on the account."""

    name: str
    role_prefix: str

    @property
    def stack(self) -> str:
        """CloudFormation stack."""
        return self.name

    @property
    def database(self) -> str:
        """Glue database."""
        return self.name

    @property
    def workgroup(self) -> str:
        """Athena workgroup."""
        return self.name

    @property
    def crawler(self) -> str:
        """Glue crawler."""
        return f"{self.name}-{ORDERS_TABLE}"

    @property
    def classifier(self) -> str:
        """Glue CSV classifier that honours quotes."""
        return f"{self.name}-{ORDERS_TABLE}-csv"

    @property
    def queue(self) -> str:
        """SQS queue that S3 tells of uploads."""
        return f"{self.name}-uploads"

    @property
    def dead_letter_queue(self) -> str:
        """SQS queue of notifications that nobody could read."""
        return f"{self.name}-uploads-dead-letters"

    @property
    def alerts_topic(self) -> str:
        """SNS topic of what a person should know."""
        return f"{self.name}-alerts"

    @property
    def data_source(self) -> str:
        """QuickSight data source id."""
        return f"{self.name}-athena"

    @property
    def dataset(self) -> str:
        """QuickSight dataset id."""
        return f"{self.name}-sales"

    @property
    def dashboard(self) -> str:
        """QuickSight dashboard id."""
        return f"{self.name}-dashboard"

    def role(self, actor: str) -> str:
        """IAM role name of one of ACTORS."""
        return f"{self.role_prefix}-{actor}"


@dataclass(frozen=True)
class Lake(Names):
    """The names of one deployment in one account and region."""

    account: str
    region: str

    @property
    def bucket(self) -> str:
        """Bucket of uploads and raw objects."""
        return f"{self.name}-lake-{self.account}-{self.region}"

    @property
    def results_bucket(self) -> str:
        """Bucket of Athena's results."""
        return f"{self.name}-athena-{self.account}-{self.region}"

    @property
    def results_location(self) -> str:
        """Where the workgroup writes."""
        return f"s3://{self.results_bucket}/{self.workgroup}/"

    def role_arn(self, actor: str) -> str:
        """IAM role ARN of one of ACTORS."""
        return f"arn:aws:iam::{self.account}:role/{self.role(actor)}"

    def arn(self, service: str, resource: str) -> str:
        """ARN of a regional resource in this account."""
        return f"arn:aws:{service}:{self.region}:{self.account}:{resource}"


def names(settings: Settings) -> Names:
    """The names that *settings* give."""
    return Names(settings.name, settings.role_prefix)


def lake(settings: Settings, account: str) -> Lake:
    """The names that *settings* give in *account*."""
    return Lake(settings.name, settings.role_prefix, account, settings.region)


def month_prefix(zone: str, month: str) -> str:
    """The prefix of a month ('2014-01') in a zone: 'uploads/year=2014/month=01/'."""
    year, number = month.split("-")
    return f"{zone}year={year}/month={number}/"


def raw_key(month: str) -> str:
    """The key of a month's one raw object."""
    return month_prefix(RAW_ORDERS, month) + "orders.csv"


def raw_month(key: str) -> str | None:
    """The month whose one raw object is at *key*; None for another key."""
    match = _RAW_KEY.fullmatch(key)
    return f"{match[1]}-{match[2]}" if match else None


def upload_month(key: str) -> str | None:
    """The month of an uploaded file, whatever its name says that it is; None where the key is not used."""
    month, reason = upload_place(key)
    return None if reason else month


def upload_ages(uploads: Sequence[tuple[datetime, Mapping[str, str]]]) -> list[tuple[datetime, str]]:
    """What orders uploads, given when S3 says each was put and its metadata: equal where none is known to be newer."""
    told: dict[datetime, set[bool]] = {}
    for when, metadata in uploads:
        told.setdefault(when, set()).add(UPLOADED_AT in metadata)
    return [(when, metadata[UPLOADED_AT] if told[when] == {True} else "") for when, metadata in uploads]


def upload_place(key: str) -> tuple[str | None, str | None]:
    """The month that *key* is of, where it shows one, and why it is not used, or None where it is."""
    if match := _UPLOAD_KEY.fullmatch(key):
        month = f"{match[1]}-{match[2]}"
        if _NO_FILE.fullmatch(match[3]):
            return month, "a hidden or temporary file"
        return month, None
    match = _MONTHLY_KEY.fullmatch(key)
    if match is None:
        return None, "not in the folder of a month, uploads/year=YYYY/month=MM/"
    month = f"{match[1]}-{int(match[2]):02}"
    prefix = month_prefix(UPLOADS, month)
    if not key.startswith(prefix):
        return month, f"its folder is not {prefix}"
    return month, "in a folder within the month's" if "/" in match[3] else "has no name"
