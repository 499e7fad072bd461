"""Who acts, and what that identity may do: the base's IAM evaluator, asked for any action and resource."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ministack.core import iam_actions, iam_evaluator
from ministack.core.responses import request_scope
from ministack.services import iam as base_iam

from superstore_assets.local_aws.errors import AwsError

Context = Mapping[str, str | list[str]]


def _condition_key(key: str, asked: iam_evaluator.EvalContext) -> Any:
    """The base's value of a condition key, but for aws:PrincipalArn of a role session.

    "For IAM roles, the request context returns the ARN of the role, not the ARN of the user that assumed the role"
    (IAM user guide, global condition keys); the base gives the session's.
    """
    if key.lower() == "aws:principalarn" and ":assumed-role/" in asked.principal_arn:
        name = asked.principal_arn.split("/")[1]
        role = base_iam._roles.get_scoped(asked.principal_account, None, name)
        if role is not None:
            return role["Arn"]
    return _base_condition_key(key, asked)


def _denied(service: str, action: str, principal_arn: str, request_id: str, **given: Any) -> Any:
    """A denial in AWS's words, which name the resource; the base leaves it out."""
    by_identity = not given.get("message") and not given.get("error_code") and not given.get("resource_policy_arn")
    resource = given.get("resource_arn", "*")
    if by_identity and service in ("sts", "iam", "cloudformation", "monitoring"):
        if service == "iam" and not action.startswith("iam:Create"):
            resource = resource.rpartition(":")[2].replace("/", " ", 1)
        given["message"] = iam_actions.identity_denial_message(
            action, principal_arn, resource, given.get("explicit_deny", False)
        )
    return _base_denied(service, action, principal_arn, request_id, **given)


resource_policies: dict[str, Callable[[str], tuple[str, str] | None]] = {}
"""By service: the policy and the owning account of a resource (an ARN), or None where there is no such one."""


def _resource_policy(service: str, arn: str) -> Any:
    """A resource's own policy: of our services from them, else the base's."""
    known = resource_policies.get(service)
    return known(arn) if known else _base_resource_policy(service, arn)


def service_allowed(
    policy: str, service: str, action: str, resource: str, source_arn: str, account: str, region: str
) -> bool:
    """Whether a resource's *policy* lets an AWS service ('s3.amazonaws.com') act on it for *source_arn*."""
    if not policy:
        return False
    asked = iam_evaluator.EvalContext(
        principal_arn="*",
        principal_type="Service",
        principal_account="",
        action=action,
        resource_arn=resource,
        region=region,
        secure_transport=True,
        service_context={"aws:sourcearn": source_arn, "aws:sourceaccount": account},
    )
    return bool(iam_evaluator.evaluate_resource_policy(policy, asked, service=service).decision == "Allow")


_base_condition_key = iam_evaluator._resolve_condition_key
_base_resource_policy = iam_evaluator._resource_policy
_base_denied = iam_actions.access_denied_response
iam_evaluator._resolve_condition_key = _condition_key
iam_evaluator._resource_policy = _resource_policy
iam_actions.access_denied_response = _denied


@dataclass(frozen=True)
class Identity:
    """A principal with the policies that it had when its work began."""

    arn: str
    account: str
    region: str
    _principal: iam_evaluator.PrincipalInfo = field(repr=False)
    secure: bool = True
    """Whether its request came over TLS, for which the loopback stands."""

    @property
    def id(self) -> str:
        """Its unique id, aws:userid."""
        return str(self._principal.keys.get("aws:userid", ""))

    def denial(self, action: str, resource: str, context: Context | None = None) -> str | None:
        """AWS's words for why this identity may not do *action* on *resource* (an ARN), or None where it may.

        *context* holds the request's condition keys. S3 bucket policies and permissions boundaries count.
        """
        principal = self._principal
        if principal.policies is None:
            return None
        asked = iam_evaluator.EvalContext(
            principal_arn=principal.arn,
            principal_type=principal.type,
            principal_account=principal.account,
            action=action,
            resource_arn=resource,
            region=self.region,
            secure_transport=self.secure,
            service_context={"aws:tagkeys": None, **{key.lower(): value for key, value in (context or {}).items()}},
            principal_keys=principal.keys,
        )
        result = iam_evaluator.evaluate(asked, principal.policies, *principal.limits)
        service = action.partition(":")[0]
        with request_scope(self.account, self.region):
            found = iam_evaluator._resource_policy(service, resource)
            if found is not None:
                result = iam_evaluator.combine_resource_policy(result, asked, *found, limits=principal.limits)
        if result.decision == "Allow":
            return None
        explicit = result.decision == "Deny"
        if explicit and result.resource_policy_arn:
            return (
                f"User: {self.arn} is not authorized to perform: {action} on resource: {resource}"
                " with an explicit deny in a resource-based policy"
            )
        return str(iam_actions.identity_denial_message(action, self.arn, resource, explicit))

    def require(self, action: str, *resources: str, context: Context | None = None) -> None:
        """Raise AccessDeniedException unless *action* is allowed on every one of *resources*."""
        for resource in resources:
            if message := self.denial(action, resource, context):
                raise AwsError("AccessDeniedException", message)

    def require_pass_role(self, role_arn: str, service: str) -> None:
        """Raise unless this identity may hand *role_arn* to *service* ('glue.amazonaws.com')."""
        self.require("iam:PassRole", role_arn, context={"iam:PassedToService": service})


def service_role(role_arn: str, service: str, source_arn: str, account: str, region: str) -> Identity:
    """The identity of *service* ('glue.amazonaws.com') acting through *role_arn* for the resource *source_arn*.

    Raises AccessDeniedException where the role does not exist or its trust policy does not name the service under
    the conditions aws:SourceAccount and aws:SourceArn.
    """
    name = role_arn.rpartition("/")[2]
    role = base_iam._roles.get_scoped(account, None, name)
    if role is None or role.get("Arn") != role_arn:
        raise AwsError("AccessDeniedException", f"The role {role_arn} cannot be found.")
    session = f"arn:aws:sts::{account}:assumed-role/{name}/{service.partition('.')[0]}"
    trusted = iam_evaluator.EvalContext(
        principal_arn=session,
        principal_type="AWSService",
        principal_account=account,
        action="sts:AssumeRole",
        resource_arn=role_arn,
        region=region,
        secure_transport=True,
        service_context={"aws:sourceaccount": account, "aws:sourcearn": source_arn},
    )
    if not _trusts(role["AssumeRolePolicyDocument"], service, trusted):
        raise AwsError(
            "AccessDeniedException",
            f"{service} is not authorized to perform: sts:AssumeRole on resource: {role_arn};"
            f" its trust policy must name the service principal {service}",
        )
    principal = iam_evaluator.PrincipalInfo(
        arn=session,
        type="AssumedRole",
        account=account,
        policies=iam_evaluator._gather_role_policies(name, account),
        limits=iam_evaluator._permissions_boundary(base_iam._roles, name, account),
    )
    return Identity(session, account, region, principal)


def _trusts(document: object, service: str, asked: iam_evaluator.EvalContext) -> bool:
    """Whether a trust policy lets a service principal in (the base's own check lets any service pass as root)."""
    policy = json.loads(document) if isinstance(document, str) else document
    statements = policy["Statement"] if isinstance(policy, dict) else []
    statements = [statements] if isinstance(statements, dict) else statements
    named = [
        {**statement, "Resource": asked.resource_arn}
        for statement in statements
        if statement.get("Principal") == "*"
        or iam_evaluator._service_principal_matches(statement.get("Principal"), service)
    ]
    parsed = iam_evaluator.parse_policy_document({"Statement": named})
    return bool(iam_evaluator.evaluate(asked, [parsed]).decision == "Allow")


def is_known(access_key: str, account: str) -> bool:
    """Whether somebody has that key. That its owner sent the request is not said."""
    found = iam_evaluator.resolve_credential(access_key, account)
    return not isinstance(found, iam_evaluator.CredentialResolutionError) or found.code == "ExpiredTokenException"


def caller(access_key: str, service: str, account: str, region: str, secure: bool) -> Identity:
    """The verified sender of the request that the base's evaluator has pinned.

    Raises AwsError with the code of the failed authentication (unknown key, wrong signature, expired session).
    """
    if iam_evaluator.is_root_access_key(access_key):
        raise AwsError("UnrecognizedClientException", "The security token included in the request is invalid.", 403)
    if failure := iam_evaluator.check_credentials(access_key, service):
        raise AwsError(failure.code, failure.message, 403)
    principal = iam_evaluator.resolve_principal(access_key, account)
    if isinstance(principal, iam_evaluator.AuthError):
        raise AwsError(principal.code, principal.message, 403)
    return Identity(principal.arn, principal.account, region, principal, secure)
