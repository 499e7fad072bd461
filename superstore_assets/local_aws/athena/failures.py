"""Why a query did not succeed, in Athena's words and numbers.

Categories and types are those of the Athena user guide, "Athena error catalog".
"""

from dataclasses import dataclass
from typing import Any

from superstore_assets.local_aws.athena.sql import QueryError
from superstore_assets.local_aws.errors import AwsError

SYSTEM, USER = 1, 2

_INTERNAL, _DATA, _SYNTAX, _CANCELLED, _ARGUMENT, _FUNCTION_ARGUMENT = 100, 1001, 1006, 1011, 1100, 1106
_VIEW, _EXISTS, _NOT_SUPPORTED, _NOT_FOUND, _PERMISSION, _S3_PERMISSION = 1107, 1110, 1200, 1301, 1500, 1501
_TYPES = {
    "TABLE_NOT_FOUND": _NOT_FOUND,
    "SCHEMA_NOT_FOUND": _NOT_FOUND,
    "CATALOG_NOT_FOUND": _NOT_FOUND,
    "TABLE_ALREADY_EXISTS": _EXISTS,
    "INVALID_VIEW": _VIEW,
    "VIEW_IS_STALE": _VIEW,
    "NOT_SUPPORTED": _NOT_SUPPORTED,
    "INVALID_FUNCTION_ARGUMENT": _FUNCTION_ARGUMENT,
    "SYNTAX_ERROR": _SYNTAX,
    "DIVISION_BY_ZERO": _DATA,
    "INVALID_CAST_ARGUMENT": _DATA,
    "NUMERIC_VALUE_OUT_OF_RANGE": _DATA,
    "PERMISSION_DENIED": _PERMISSION,
    "GENERIC_INTERNAL_ERROR": _INTERNAL,
}


@dataclass
class QueryFailedError(Exception):
    """The end of a query that did not succeed; *reason* is its StateChangeReason."""

    reason: str
    kind: int
    category: int = USER
    message: str = ""
    """ErrorMessage where it is not the reason."""
    state: str = "FAILED"
    result: str | None = None
    """Text that Athena leaves in place of the result (statements that go through Hive), or None."""

    def __post_init__(self) -> None:
        super().__init__(self.reason)

    def athena_error(self) -> dict[str, Any]:
        """The AthenaError of the execution's status."""
        return {
            "ErrorCategory": self.category,
            "ErrorType": self.kind,
            "Retryable": False,
            "ErrorMessage": self.message or self.reason,
        }


def engine_failure(error: QueryError) -> QueryFailedError:
    """A failure that Trino would report."""
    kind = _TYPES.get(error.code, _DATA if error.code.startswith("HIVE_") else _ARGUMENT)
    category = SYSTEM if kind == _INTERNAL else USER
    return QueryFailedError(f"{error.code}: {error.message}", kind, category)


def internal_failure(message: str) -> QueryFailedError:
    """A fault of the embedded Athena itself."""
    return QueryFailedError(f"GENERIC_INTERNAL_ERROR: {message}", _INTERNAL, SYSTEM)


def cancelled(reason: str) -> QueryFailedError:
    """A query that was stopped."""
    return QueryFailedError(reason, _CANCELLED, state="CANCELLED")


def timed_out() -> QueryFailedError:
    """A query that took longer than Athena's quota lets it."""
    return engine_failure(
        QueryError("EXCEEDED_TIME_LIMIT", "Query exceeded the maximum execution time limit of 30.00m")
    )


def out_of_memory(limit: str = "") -> QueryFailedError:
    """A query that needs more memory than there is, or than the *limit* of one."""
    most = f" of {limit}" if limit else ""
    return engine_failure(QueryError("EXCEEDED_LOCAL_MEMORY_LIMIT", f"Query exceeded per-node memory limit{most}"))


def glue_denied(error: AwsError, request_id: str) -> QueryFailedError:
    """The caller may not read the catalogue."""
    return QueryFailedError(
        f"Insufficient permissions to execute the query. {glue_text(error, request_id)}", _PERMISSION
    )


def glue_text(error: AwsError, request_id: str) -> str:
    """An error of Glue as Athena quotes it."""
    return (
        f"{error.message} (Service: AmazonDataCatalog; Status Code: {error.status};"
        f" Error Code: {error.code}; Request ID: {request_id}; Proxy: null)"
    )


def glue_not_found(message: str) -> QueryFailedError:
    """A table or database that a statement of the engine writes to and that is not there."""
    return QueryFailedError(message, _NOT_FOUND)


def s3_denied(message: str, request_id: str) -> QueryFailedError:
    """The caller may not read the data."""
    return QueryFailedError(
        f"PERMISSION_DENIED: {message} (Service: S3, Status Code: 403, Request ID: {request_id})", _S3_PERMISSION
    )


def output_denied(uri: str) -> QueryFailedError:
    """The caller may not write the result."""
    return QueryFailedError(
        f"Access denied when writing output to url: {uri} . Please ensure you are allowed to access the S3 bucket."
        " If you are encrypting query results with KMS key, please ensure you are allowed to access your KMS key",
        _S3_PERMISSION,
    )


def hive_failure(reason: str, message: str, kind: int = _SYNTAX, category: int = USER) -> QueryFailedError:
    """A failure of a statement that Athena runs through Hive; its reason is left in the result file too."""
    return QueryFailedError(f"FAILED: {reason}", kind, category, message, result=f"FAILED: {reason}")


def hive_not_found(reason: str, message: str) -> QueryFailedError:
    """A table or database that a Hive statement does not find."""
    return hive_failure(reason, message, _NOT_FOUND)
