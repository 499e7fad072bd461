"""Nested members of a request: those that are honoured, and a refusal by name of every other."""

from collections.abc import Mapping
from typing import Any

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.objects import split_uri


def invalid(message: str, code: str = "INVALID_INPUT") -> AwsError:
    """InvalidRequestException with an AthenaErrorCode."""
    return AwsError("InvalidRequestException", message, AthenaErrorCode=code, ErrorCode=code)


def only(given: Mapping[str, Any], at: str, *honoured: str) -> None:
    """Refuse a member of the structure *at* that is not honoured."""
    for member in given:
        if member not in honoured:
            raise UnsupportedError(f"{at}.{member}")


def refuse_true(given: Mapping[str, Any], at: str, *flags: str) -> None:
    """Refuse a switch that is on and that would have no effect."""
    for flag in flags:
        if given.get(flag):
            raise UnsupportedError(f"{at}.{flag}")


def check_output_location(location: str) -> None:
    """Refuse what is no S3 location, as StartQueryExecution and the workgroup operations do."""
    try:
        split_uri(location)
    except AwsError as error:
        raise invalid("outputLocation is not a valid S3 path.") from error


def check_result_configuration(given: Mapping[str, Any], at: str, account: str, *more: str) -> None:
    """Check a ResultConfiguration. There is one account, whose buckets and objects have one owner: an ACL adds nothing.

    SSE_KMS is kept as the setting that it is, although no KMS lies behind it; see ``key_arn``.
    """
    only(given, at, "OutputLocation", "EncryptionConfiguration", "ExpectedBucketOwner", "AclConfiguration", *more)
    if given.get("OutputLocation"):
        check_output_location(given["OutputLocation"])
    encryption = given.get("EncryptionConfiguration", {})
    option = encryption.get("EncryptionOption", "SSE_S3")
    if option == "CSE_KMS":
        raise UnsupportedError(f"{at}.EncryptionConfiguration of CSE_KMS, results that Athena encrypts itself")
    if option == "SSE_KMS" and not encryption.get("KmsKey"):
        raise invalid("KmsKey is required for SSE_KMS.")
    if option == "SSE_S3" and "KmsKey" in encryption:
        raise invalid("KmsKey is only valid for SSE_KMS and CSE_KMS.")
    if "alias/" in encryption.get("KmsKey", ""):
        raise UnsupportedError(f"{at}.EncryptionConfiguration with an alias for a key")
    if given.get("ExpectedBucketOwner", account) != account:
        raise UnsupportedError(f"{at}.ExpectedBucketOwner of another account")


def key_arn(given: Mapping[str, Any], region: str, account: str) -> str | None:
    """The KMS key with which a ResultConfiguration has results encrypted, or None.

    Athena writes them as its caller, who needs kms:GenerateDataKey on it; that right is asked for here too.
    """
    key: str | None = given.get("EncryptionConfiguration", {}).get("KmsKey")
    if key is None or key.startswith("arn:"):
        return key
    return f"arn:aws:kms:{region}:{account}:key/{key}"


def take_page(items: list[Any], token: str | None, size: int) -> tuple[list[Any], str | None]:
    """A page of *items* and the token of the next one."""
    if token is not None and not (token.isascii() and token.isdigit()):
        raise invalid(f"The nextPageToken is malformed: {token}")
    start = int(token or 0)
    return items[start : start + size], str(start + size) if start + size < len(items) else None
