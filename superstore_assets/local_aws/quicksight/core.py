"""What every part of QuickSight shares: requests, errors, authorisation, documents, paging."""

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, ClassVar

from botocore.model import StructureShape

from superstore_assets.local_aws.athena import Athena
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.identity import Context
from superstore_assets.local_aws.service import Call, Service
from superstore_assets.local_aws.store import Document

PAGE = 100
"""Results per page where a request does not say (QuickSight API reference, 'MaxResults')."""

Tags = Mapping[str, str]


@dataclass(frozen=True)
class Kind:
    """A kind of asset: where its documents are and how AWS names it."""

    collection: str
    arn: str
    """Resource part of its ARN before the id: 'dataset'."""
    code: str
    """ResourceType of errors (API reference, 'ResourceNotFoundException'): 'DATA_SET'."""
    title: str


DATA_SOURCE = Kind("quicksight.data-sources", "datasource", "DATA_SOURCE", "DataSource")
DATA_SET = Kind("quicksight.data-sets", "dataset", "DATA_SET", "DataSet")
DASHBOARD = Kind("quicksight.dashboards", "dashboard", "DASHBOARD", "Dashboard")
KINDS = (DATA_SOURCE, DATA_SET, DASHBOARD)

INGESTIONS = "quicksight.ingestions"
SCHEDULES = "quicksight.refresh-schedules"
VERSIONS = "quicksight.dashboard-versions"
GROUPS = "quicksight.groups"
USERS = "quicksight.users"
ACCOUNT = "quicksight.account"

# Members of an asset's document that its Describe call does not show.
_HIDDEN = {"Permissions", "Tags"}


def now() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


class Core(Service):
    """QuickSight's way of answering; each part of the service adds its operations to it."""

    name: ClassVar[str] = "quicksight"
    invalid: ClassVar[str] = "InvalidParameterValueException"

    def __init__(self, aws: Aws, athena: Athena) -> None:
        self.aws = aws
        self.athena = athena

    def invoke(self, name: str, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """The answer to operation *name*; every answer has the request's id and an HTTP status."""
        return {"Status": 200, "RequestId": call.request_id, **super().invoke(name, call, given)}

    def _validate(self, given: dict[str, Any], shape: StructureShape) -> None:
        """A request outside the model is a ValidationException here."""
        try:
            super()._validate(given, shape)
        except AwsError as error:
            raise AwsError("ValidationException", error.message) from error

    def _failure(self, error: AwsError, call: Call) -> Any:
        return super()._failure(
            AwsError(error.code, error.message, self._error_status(error), RequestId=call.request_id, **error.members),
            call,
        )

    def _error_status(self, error: AwsError) -> int:
        # IAM refuses before the service is reached, with 403 where the service's own model has 401.
        if error.code == "AccessDeniedException":
            return 403
        if error.code not in self.model.shape_names:
            return error.status
        return int(self.model.shape_for(error.code).metadata["error"]["httpStatusCode"])

    # Authorisation

    def arn(self, resource: str) -> str:
        """ARN of this account's QuickSight resource: arn('dataset/sales')."""
        return self.aws.arn("quicksight", resource)

    def allow(
        self,
        call: Call,
        account: str,
        action: str,
        *resources: str,
        tags: Tags | None = None,
        keys: Context | None = None,
    ) -> None:
        """Raise unless the caller may do quicksight:*action* on each of *resources* ('dataset/sales', or '*').

        *account* is the request's AwsAccountId, *tags* are the request's own, *keys* further condition keys. An
        ingestion has its dataset's tags. An account that is not subscribed has nothing to allow.
        """
        asked: dict[str, str | list[str]] = {f"aws:RequestTag/{key}": value for key, value in (tags or {}).items()}
        if tags:
            asked["aws:TagKeys"] = list(tags)
        for resource in resources:
            own = {f"aws:ResourceTag/{key}": value for key, value in self._tags_of(resource).items()}
            context = {**asked, **own, **(keys or {})}
            arn = "*" if resource == "*" else f"arn:aws:quicksight:{call.region}:{account}:{resource}"
            call.identity.require(f"quicksight:{action}", arn, context=context)
            if account != call.account:
                raise AwsError(
                    "AccessDeniedException",
                    f"User: {call.identity.arn} is not authorized to perform: quicksight:{action} on resource: {arn}",
                )
        self._require_subscription(resources[0])

    def _require_subscription(self, resource: str) -> None:
        if self.subscription()["AccountSubscriptionStatus"] == "ACCOUNT_CREATED":
            return
        if resource.startswith(("user/", "group/")):
            raise AwsError(
                "ResourceNotFoundException",
                f"Account {self.aws.account} is not signed up with QuickSight with namespace default",
                ResourceType="NAMESPACE",
            )
        raise AwsError(
            "UnsupportedUserEditionException", f"Account {self.aws.account} is not subscribed for QuickSight"
        )

    def subscription(self) -> Document:
        """The account's subscription; an embedded account starts with an Enterprise one."""
        return self.aws.store.get(ACCOUNT, "subscription") or {
            "AccountName": f"embedded-{self.aws.account}",
            "Edition": "ENTERPRISE",
            "AuthenticationType": "IAM_ONLY",
            "AccountSubscriptionStatus": "ACCOUNT_CREATED",
        }

    def _tags_of(self, resource: str) -> Tags:
        prefix, identifier, *_ = [*resource.split("/"), ""]
        for kind in KINDS:
            if kind.arn == prefix:
                document = self.aws.store.get(kind.collection, identifier)
                return document["Tags"] if document else {}
        return {}

    # Documents

    def find(self, kind: Kind, identifier: str) -> Document:
        """The document of an asset; ResourceNotFoundException where there is none."""
        document = self.aws.store.get(kind.collection, identifier)
        if document is None:
            raise AwsError(
                "ResourceNotFoundException", f"{kind.title} {identifier} is not found", ResourceType=kind.code
            )
        return document

    def ensure_new(self, kind: Kind, identifier: str) -> None:
        """Raise ResourceExistsException where an asset has this id, whatever became of it."""
        if not re.fullmatch(r"[\w\-.]+", identifier, re.ASCII):
            raise AwsError(
                self.invalid, f"{kind.title}Id {identifier!r} may have letters, digits, '-', '_' and '.' only."
            )
        if self.aws.store.get(kind.collection, identifier) is not None:
            raise AwsError(
                "ResourceExistsException", f"{kind.title} {identifier} already exists", ResourceType=kind.code
            )

    def put(self, kind: Kind, identifier: str, document: Document) -> None:
        """Keep an asset's document."""
        self.aws.store.put(kind.collection, identifier, document)


def shown(document: Document, *hidden: str) -> Document:
    """A document as its Describe call shows it: without permissions, tags and what is ours."""
    return {key: value for key, value in document.items() if key[0].isupper() and key not in _HIDDEN | set(hidden)}


def unsupported(given: Mapping[str, Any], allowed: Sequence[str], where: str) -> None:
    """Raise for the first member of *given* that is not *allowed*."""
    for member in given:
        if member not in allowed:
            raise UnsupportedError(f"{member} in {where}")


def page(items: list[Document], max_results: int | None, token: str | None, answer: str) -> dict[str, Any]:
    """One page of *items* as the members of a List answer."""
    try:
        start = max(0, int(base64.urlsafe_b64decode(token).decode())) if token else 0
    except (ValueError, binascii.Error) as error:
        raise AwsError("InvalidNextTokenException", f"The NextToken {token!r} is not valid.") from error
    end = start + (max_results or PAGE)
    result: dict[str, Any] = {answer: items[start:end]}
    if end < len(items):
        result["NextToken"] = base64.urlsafe_b64encode(str(end).encode()).decode()
    return result


def tag_map(tags: list[dict[str, str]] | None) -> dict[str, str]:
    """A request's list of tags; InvalidParameterValueException where a key comes twice."""
    result = {tag["Key"]: tag["Value"] for tag in tags or []}
    if len(result) != len(tags or []):
        raise AwsError("InvalidParameterValueException", "Duplicate tag keys found in the request.")
    return result
