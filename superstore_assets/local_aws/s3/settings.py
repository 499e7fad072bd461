"""The settings of a bucket that are honoured, checked as S3 checks them when they are put."""

import json
import re
from collections.abc import Mapping
from typing import Any

from ministack.services.s3 import _policy_is_public

from superstore_assets.local_aws.errors import AwsError, UnsupportedError

Members = dict[str, Any]

STORAGE_CLASSES = ("STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR")
"""Classes whose objects are read as they are; the archives need a restore, which is not done here."""

_EVENTS = (
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
)
DEFAULT_ENCRYPTION = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}
BLOCK_ALL = {
    "BlockPublicAcls": True,
    "IgnorePublicAcls": True,
    "BlockPublicPolicy": True,
    "RestrictPublicBuckets": True,
}


def _malformed(message: str = "") -> AwsError:
    return AwsError(
        "MalformedXML",
        message or "The XML you provided was not well-formed or did not validate against our published schema",
    )


def _only(given: Mapping[str, Any], honoured: set[str], what: str) -> None:
    if extra := given.keys() - honoured:
        raise UnsupportedError(f"{', '.join(sorted(extra))} in {what}")


def check_name(name: str) -> None:
    """InvalidBucketName unless it follows the rules for general purpose buckets."""
    if (
        not re.fullmatch(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", name)
        or ".." in name
        or re.fullmatch(r"\d{1,3}(\.\d{1,3}){3}", name)
        or name.startswith(("xn--", "sthree-", "amzn-s3-demo-"))
        or name.endswith(("-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3", "-an"))
    ):
        raise AwsError("InvalidBucketName", "The specified bucket is not valid.", BucketName=name)


def check_policy(bucket: str, text: str, blocked: bool) -> None:
    """MalformedPolicy unless it is a policy on this bucket; AccessDenied where one open to the world is *blocked*."""
    try:
        policy = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise AwsError("MalformedPolicy", "Policies must be valid JSON and the first byte must be '{'") from error
    if len(text.encode()) > 20_480:
        raise AwsError("MalformedPolicy", "Policies may not exceed 20 KB")
    statements = policy.get("Statement") if isinstance(policy, dict) else None
    statements = [statements] if isinstance(statements, dict) else statements
    if not isinstance(statements, list) or not statements:
        raise AwsError("MalformedPolicy", "Missing required field Statement")
    for statement in statements:
        _check_statement(bucket, statement)
    if blocked and is_public(text):
        raise AwsError(
            "AccessDenied",
            "User is not authorized to perform: s3:PutBucketPolicy because public policies are prevented by the"
            " BlockPublicPolicy setting in S3 Block Public Access.",
            403,
        )


def is_public(policy: str) -> bool:
    """Whether a policy is open to the world, as Block Public Access has it."""
    return bool(_policy_is_public(policy))


def _check_statement(bucket: str, statement: Any) -> None:
    if not isinstance(statement, dict):
        raise AwsError("MalformedPolicy", "Policy has invalid statement")
    if statement.get("Effect") not in ("Allow", "Deny"):
        raise AwsError("MalformedPolicy", f"Invalid effect: {statement.get('Effect')}")
    if "Principal" not in statement and "NotPrincipal" not in statement:
        raise AwsError("MalformedPolicy", "Missing required field Principal")
    for field, alternative, pattern, message in (
        ("Action", "NotAction", r"(s3:.*|\*)", "Policy has invalid action"),
        ("Resource", "NotResource", rf"arn:aws:s3:::({re.escape(bucket)}(/.*)?|\*.*)", "Policy has invalid resource"),
    ):
        named = statement.get(field, statement.get(alternative))
        if named is None:
            raise AwsError("MalformedPolicy", f"Missing required field {field}")
        for each in named if isinstance(named, list) else [named]:
            if not isinstance(each, str) or not re.fullmatch(pattern, each, re.IGNORECASE | re.DOTALL):
                raise AwsError("MalformedPolicy", message)


def check_encryption(configuration: Members) -> None:
    """Refuse what is not S3's own encryption: there are no KMS keys here."""
    rules = configuration["Rules"]
    if len(rules) != 1:
        raise _malformed()
    (rule,) = rules
    _only(
        rule, {"ApplyServerSideEncryptionByDefault", "BucketKeyEnabled", "BlockedEncryptionTypes"}, "an encryption rule"
    )
    if rule.get("BlockedEncryptionTypes", {}).get("EncryptionType", ["NONE"]) not in (["NONE"], ["SSE-C"]):
        raise UnsupportedError("BlockedEncryptionTypes in an encryption rule")  # SSE-C is refused here anyway
    default = rule.get("ApplyServerSideEncryptionByDefault", {"SSEAlgorithm": "AES256"})
    check_sse(default["SSEAlgorithm"], default.get("KMSMasterKeyID"))


def check_sse(algorithm: str | None, key: str | None) -> None:
    """Refuse another encryption than AES256: a KMS key by its name, which does not exist, and KMS itself."""
    if key is not None:
        raise AwsError("KMS.NotFoundException", f"Invalid keyId '{key}'")
    if algorithm in ("aws:kms", "aws:kms:dsse"):
        raise UnsupportedError(f"server-side encryption {algorithm}: it has no KMS keys")
    if algorithm not in (None, "AES256"):
        raise AwsError(
            "InvalidEncryptionAlgorithmError", f"The encryption request you specified is not valid: {algorithm}"
        )


def check_tags(tags: list[Members], most: int) -> dict[str, str]:
    """Tags by their keys; InvalidTag, or BadRequest where they are more than *most*."""
    found: dict[str, str] = {}
    for tag in tags:
        key, value = tag["Key"], tag["Value"]
        if not 1 <= len(key) <= 128:
            raise AwsError("InvalidTag", "The TagKey you have provided is invalid")
        if len(value) > 256 or not re.fullmatch(r"[\w\s+\-=.:/@]*", value):
            raise AwsError("InvalidTag", "The TagValue you have provided is invalid")
        if not re.fullmatch(r"[\w\s+\-=.:/@]+", key) or key.lower().startswith("aws:"):
            raise AwsError("InvalidTag", "The TagKey you have provided is invalid")
        if key in found:
            raise AwsError("InvalidTag", "Cannot provide multiple Tags with the same key")
        found[key] = value
    if len(found) > most:
        raise AwsError("BadRequest", f"Object tags cannot be greater than {most}")
    return found


def check_ownership(controls: Members) -> None:
    """Refuse access lists, which are off on a bucket whose owner owns all."""
    rules = controls["Rules"]
    if len(rules) != 1:
        raise _malformed()
    if rules[0]["ObjectOwnership"] != "BucketOwnerEnforced":
        raise UnsupportedError(f"object ownership {rules[0]['ObjectOwnership']}, with which objects have access lists")


def check_notification(configuration: Members) -> list[Members]:
    """The configuration's queues, each with an id; refused where it tells others, or of what does not happen here."""
    _only(configuration, {"QueueConfigurations"}, "a notification configuration")
    queues = []
    for queue in configuration.get("QueueConfigurations", []):
        for event in queue["Events"]:
            if event not in _EVENTS:
                raise UnsupportedError(f"the event {event}")
        if not queue["Events"]:
            raise _malformed()
        rules = queue.get("Filter", {}).get("Key", {}).get("FilterRules", [])
        names = [str(rule.get("Name", "")).lower() for rule in rules]
        if any(name not in ("prefix", "suffix") for name in names):
            raise AwsError("InvalidArgument", "filter rule name must be either prefix or suffix")
        if len(set(names)) < len(names):
            raise AwsError("InvalidArgument", "Cannot specify more than one prefix or suffix rule in a filter.")
        queues.append(queue)
    for number, queue in enumerate(queues):
        for other in queues[:number]:
            if _overlap(queue, other):
                raise AwsError(
                    "InvalidArgument",
                    "Configurations overlap. Configurations on the same bucket cannot share a common event type.",
                )
    return queues


def affixes(queue: Members) -> tuple[str, str]:
    """Prefix and suffix of the keys that a queue is told of."""
    rules = queue.get("Filter", {}).get("Key", {}).get("FilterRules", [])
    found = {str(rule.get("Name", "")).lower(): str(rule.get("Value", "")) for rule in rules}
    return found.get("prefix", ""), found.get("suffix", "")


def _overlap(one: Members, other: Members) -> bool:
    """Whether two configurations would tell of the same event of the same key (S3 user guide, filters)."""
    (prefix, suffix), (other_prefix, other_suffix) = affixes(one), affixes(other)
    events = any(
        a == b or (a.endswith("*") and b.startswith(a[:-1])) or (b.endswith("*") and a.startswith(b[:-1]))
        for a in one["Events"]
        for b in other["Events"]
    )
    prefixes = prefix.startswith(other_prefix) or other_prefix.startswith(prefix)
    suffixes = suffix.endswith(other_suffix) or other_suffix.endswith(suffix)
    return events and prefixes and suffixes


def check_lifecycle(configuration: Members) -> list[Members]:
    """The rules of a lifecycle; refused where one is wrong or says what is not done here."""
    rules = configuration["Rules"]
    if not 1 <= len(rules) <= 1000:
        raise _malformed()
    ids = [rule["ID"] for rule in rules if rule.get("ID")]
    if len(set(ids)) < len(ids):
        raise AwsError("InvalidArgument", "Rule ID must be unique. Found same ID for more than one rule")
    for rule in rules:
        _check_rule(rule)
    return list(rules)


_RULE = {
    "ID",
    "Status",
    "Prefix",
    "Filter",
    "Expiration",
    "Transitions",
    "NoncurrentVersionExpiration",
    "NoncurrentVersionTransitions",
    "AbortIncompleteMultipartUpload",
}


def _check_rule(rule: Members) -> None:
    _only(rule, _RULE, "a lifecycle rule")
    if rule["Status"] not in ("Enabled", "Disabled") or ("Prefix" in rule) == ("Filter" in rule):
        raise _malformed()
    actions = rule.keys() & (_RULE - {"ID", "Status", "Prefix", "Filter"})
    if not actions:
        raise AwsError("InvalidRequest", "At least one action needs to be specified in a rule")
    if len(rule.get("ID", "")) > 255:
        raise AwsError("InvalidArgument", "ID length should not exceed allowed limit of 255")
    given = rule.get("Filter", {})
    conditions = given.get("And", given)
    _only(conditions, {"Prefix", "Tag", "Tags", "ObjectSizeGreaterThan", "ObjectSizeLessThan"}, "a lifecycle filter")
    if "And" not in given and len(given) > 1:
        raise _malformed()
    expiration = rule.get("Expiration")
    if expiration is not None:
        if len(expiration) != 1:
            raise _malformed()
        if "ExpiredObjectDeleteMarker" in expiration:
            if conditions.keys() & {"Tag", "Tags"}:
                raise AwsError("InvalidRequest", "ExpiredObjectDeleteMarker cannot be specified with tags")
        else:
            _only(expiration, {"Days"}, "a lifecycle expiration")
            _days(expiration["Days"], "Expiration")
    for transition in rule.get("Transitions", []):
        _only(transition, {"Days", "StorageClass"}, "a lifecycle transition")
        _check_transition(transition, "Days")
    for transition in rule.get("NoncurrentVersionTransitions", []):
        _only(transition, {"NoncurrentDays", "StorageClass"}, "a lifecycle transition of noncurrent versions")
        _check_transition(transition, "NoncurrentDays")
    if "NoncurrentVersionExpiration" in rule:
        expiration = rule["NoncurrentVersionExpiration"]
        _only(expiration, {"NoncurrentDays", "NewerNoncurrentVersions"}, "an expiration of noncurrent versions")
        _days(expiration.get("NoncurrentDays", 0), "NoncurrentVersionExpiration")
    if "AbortIncompleteMultipartUpload" in rule:
        if conditions.keys() & {"Tag", "Tags"}:
            raise AwsError("InvalidRequest", "AbortIncompleteMultipartUpload cannot be specified with Tags.")
        _days(rule["AbortIncompleteMultipartUpload"].get("DaysAfterInitiation", 0), "AbortIncompleteMultipartUpload")


def _check_transition(transition: Members, days: str) -> None:
    storage_class = transition.get("StorageClass", "")
    if storage_class not in STORAGE_CLASSES[2:]:
        raise UnsupportedError(f"a transition to {storage_class}")
    least = 30 if storage_class in ("STANDARD_IA", "ONEZONE_IA") else 0
    if transition.get(days, -1) < least:
        raise AwsError(
            "InvalidArgument",
            f"'{days}' in Transition action must be greater than or equal to {least} for storageClass"
            f" '{storage_class}'",
        )


def _days(days: int, action: str) -> None:
    if days < 1:
        raise AwsError("InvalidArgument", f"'Days' for {action} action must be a positive integer")
