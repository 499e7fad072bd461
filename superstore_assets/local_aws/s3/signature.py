"""Who signed an S3 request, told from its head: AWS Signature Version 4 in the header or in the query string.

S3 signs the digest of the body, not the body: the sender is known, and may be refused, before a body is read.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from ministack.core import iam_actions, iam_evaluator, sigv4

from superstore_assets.local_aws.errors import AwsError

UNSIGNED = "UNSIGNED-PAYLOAD"
_WEEK_SECONDS = 604_800
_SKEW_SECONDS = 900
_EMPTY = hashlib.sha256(b"").hexdigest()


@dataclass(frozen=True)
class ChunkSigner:
    """Checks the signatures of a body that is signed chunk by chunk, each chained to the one before."""

    key: bytes
    scope: str
    date: str
    seed: str

    def of_chunk(self, previous: str, digest: str) -> str:
        """The signature of a chunk whose SHA-256 is *digest*, after one with signature *previous*."""
        return self._sign("AWS4-HMAC-SHA256-PAYLOAD", previous, _EMPTY, digest)

    def of_trailer(self, previous: str, digest: str) -> str:
        """The signature of the trailing headers whose text has the SHA-256 *digest*."""
        return self._sign("AWS4-HMAC-SHA256-TRAILER", previous, digest)

    def _sign(self, algorithm: str, *parts: str) -> str:
        text = "\n".join((algorithm, self.date, self.scope, *parts))
        return hmac.new(self.key, text.encode(), hashlib.sha256).hexdigest()


@dataclass(frozen=True)
class Signed:
    """A verified head."""

    access_key: str
    payload: str
    """What x-amz-content-sha256 says: a digest, UNSIGNED, or STREAMING-..."""
    chunks: ChunkSigner


def verify(
    method: str,
    raw_path: str,
    query: Mapping[str, list[str]],
    headers: Mapping[str, str],
    account: str,
    region: str,
) -> Signed:
    """The sender of a request with this head; AwsError in S3's words where it is not certain."""
    if headers.get("authorization", "").startswith("AWS ") or "AWSAccessKeyId" in query:
        raise AwsError(
            "InvalidRequest",
            "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256"
            " (boto3: Config(signature_version='s3v4')).",
        )
    presigned = not headers.get("authorization")
    if presigned and query.get("X-Amz-Algorithm", [""])[0] != "AWS4-HMAC-SHA256":
        raise AwsError("AuthorizationQueryParametersError", 'X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"')
    if not presigned and not headers["authorization"].startswith("AWS4-HMAC-SHA256"):
        raise _failure("UnsupportedSignature")
    found = sigv4.parse_query_signature(query) if presigned else sigv4.parse_header_signature(headers)
    if isinstance(found, tuple):
        raise _failure(found[0])
    if presigned:
        _check_time(found.amz_date, query.get("X-Amz-Expires", [""])[0])
        token = query.get("X-Amz-Security-Token", [""])[0]
        payload = UNSIGNED
    else:
        if skewed := sigv4.request_time_failure(found):
            raise _failure(skewed[0])
        token = headers.get("x-amz-security-token", "")
        payload = headers.get("x-amz-content-sha256", "")
        if not payload:
            raise AwsError("InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
    if found.region != region:
        raise AwsError(
            "AuthorizationHeaderMalformed",
            f"The authorization header is malformed; the region '{found.region}' is wrong; expecting '{region}'",
            Region=region,
        )
    credential = iam_evaluator.resolve_credential(found.access_key_id, account, token)
    if isinstance(credential, iam_evaluator.CredentialResolutionError):
        code = credential.code
        raise _failure("UnrecognizedClientException" if code == "InvalidToken" and not token else code)
    if found.date_stamp != found.amz_date[:8]:
        raise _failure("CredentialDateMismatch")
    canonical, text = sigv4.header_signing_documents(found, method, raw_path, query, headers, b"", presigned=presigned)
    key = sigv4.derive_signing_key(credential.secret_access_key, found.date_stamp, found.region, found.service)
    expected = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    if not sigv4.signatures_match(expected.encode(), found.signature.encode()):
        raise _failure(
            "SignatureDoesNotMatch",
            AWSAccessKeyId=found.access_key_id,
            StringToSign=text,
            SignatureProvided=found.signature,
            CanonicalRequest=canonical,
        )
    signed = found.signed_headers.lower().split(";")
    for name in headers:
        if (name == "host" or name.startswith("x-amz-")) and name not in (*signed, "x-amz-content-sha256"):
            message = "There were headers present in the request which were not signed"
            raise AwsError("AccessDenied", message, 403, HeadersNotSigned=name)
    scope = f"{found.date_stamp}/{found.region}/{found.service}/aws4_request"
    return Signed(found.access_key_id, payload, ChunkSigner(key, scope, found.amz_date, found.signature))


def _failure(code: str, **members: str) -> AwsError:
    """The base's code of a failed authentication as S3 says it."""
    s3_code, status, message = iam_actions._auth_failure("s3", code, "", {})
    return AwsError(s3_code, message, status, **members)


def _check_time(date: str, expires: str) -> None:
    """Refuse an address that is not valid yet, or no longer, or for more than a week."""
    wrong = "AuthorizationQueryParametersError"
    try:
        signed_at = datetime.strptime(date, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError as error:
        message = "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""
        raise AwsError(wrong, message) from error
    if not (expires.isascii() and expires.isdigit() and len(expires) < 10):
        raise AwsError(wrong, "X-Amz-Expires should be a number")
    if int(expires) > _WEEK_SECONDS:
        raise AwsError(wrong, "X-Amz-Expires must be less than a week (in seconds)")
    age = (datetime.now(UTC) - signed_at).total_seconds()
    if age < -_SKEW_SECONDS:
        raise AwsError("AccessDenied", "Request is not yet valid", 403)
    if age > int(expires):
        raise AwsError("AccessDenied", "Request has expired", 403)
