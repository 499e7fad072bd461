"""Who a stack operation acts as: its sender, whose rights each of its resources needs, as on AWS."""

import sqlite3
import uuid
from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any

from ministack.core import iam_evaluator

from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError, not_written
from superstore_assets.local_aws.identity import Identity
from superstore_assets.local_aws.service import Call, Service

requester: ContextVar[str] = ContextVar("requester")
"""Access key of the verified sender of a stack operation, whose work inherits it, or of a request to IAM."""


def identity(aws: Aws) -> Identity:
    """The sender of the stack operation that runs; ValueError where it is gone."""
    principal = iam_evaluator.resolve_principal(requester.get(), aws.account)
    if isinstance(principal, iam_evaluator.AuthError):
        raise ValueError(f"{principal.code}: {principal.message}")
    return Identity(principal.arn, aws.account, aws.region, principal)


def run(aws: Aws, service: Service, operation: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Do *operation* as the stack operation's sender; ValueError, which fails the resource, where it is refused."""
    try:
        return service.invoke(operation, Call(identity(aws), str(uuid.uuid4()), aws.endpoint), dict(given))
    except AwsError as error:
        raise ValueError(f"{error.message} (Service: {service.name}, Error Code: {error.code})") from error
    except UnsupportedError as error:
        raise ValueError(str(error)) from error
    except (OSError, sqlite3.Error) as error:
        raise ValueError(not_written(error).message) from error
