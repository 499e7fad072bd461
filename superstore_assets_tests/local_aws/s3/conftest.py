"""Fixtures of S3's tests."""

from collections.abc import Callable
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

Refused = Callable[..., str]


@pytest.fixture
def s3(administrator: boto3.Session) -> Any:
    """S3 for somebody who may do everything."""
    return administrator.client("s3")


@pytest.fixture
def versioned(s3: Any, bucket: str) -> str:
    """An empty bucket that keeps versions."""
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    return bucket


@pytest.fixture
def refused() -> Refused:
    """refused(call, **given): the code with which it is refused."""

    def code(call: Callable[..., Any], **given: Any) -> str:
        with pytest.raises(ClientError) as error:
            call(**given)
        return str(error.value.response["Error"]["Code"])

    return code
