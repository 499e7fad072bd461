"""Errors as an AWS API reports them."""


class AwsError(Exception):
    """A refusal with AWS's error code; *members* are further members of the modelled error shape."""

    def __init__(self, code: str, message: str, status: int = 400, **members: object) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
        self.members = members


class UnsupportedError(Exception):
    """Something that AWS does and this embedded AWS does not; each service reports it with its own error code."""

    def __init__(self, what: str) -> None:
        super().__init__(f"The embedded AWS does not support {what}.")


def not_written(error: Exception, code: str = "InternalFailure") -> AwsError:
    """The answer to a request whose change the disk refused (an OSError or sqlite3.Error): nothing of it is kept."""
    return AwsError(code, f"The embedded AWS could not write to its disk, and nothing was changed: {error}", 500)
