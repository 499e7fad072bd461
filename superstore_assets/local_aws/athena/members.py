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
    """Check a ResultConfiguration; S3 encrypts every object with SSE_S3 anyway, the other options are refused."""
    only(given, at, "OutputLocation", "EncryptionConfiguration", "ExpectedBucketOwner", *more)
    if given.get("OutputLocation"):
        check_output_location(given["OutputLocation"])
    option = given.get("EncryptionConfiguration", {}).get("EncryptionOption", "SSE_S3")
    if option != "SSE_S3" or "KmsKey" in given.get("EncryptionConfiguration", {}):
        raise UnsupportedError(f"{at}.EncryptionConfiguration other than SSE_S3")
    if given.get("ExpectedBucketOwner", account) != account:
        raise UnsupportedError(f"{at}.ExpectedBucketOwner of another account")


def take_page(items: list[Any], token: str | None, size: int) -> tuple[list[Any], str | None]:
    """A page of *items* and the token of the next one."""
    if token is not None and not (token.isascii() and token.isdigit()):
        raise invalid(f"The nextPageToken is malformed: {token}")
    start = int(token or 0)
    return items[start : start + size], str(start + size) if start + size < len(items) else None
