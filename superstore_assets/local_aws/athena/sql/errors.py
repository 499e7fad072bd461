"""The one error that the SQL engine raises: Trino's error code and Trino's words."""


class QueryError(Exception):
    """A statement that Athena would refuse or fail.

    ``code`` is the name in Trino's ``StandardErrorCode`` (``TYPE_MISMATCH``, ``DIVISION_BY_ZERO``); ``message`` is what
    Athena shows after it, beginning with ``line 1:8:`` where Trino knows the place.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


def unsupported(what: str) -> str:
    """Text for something that Athena does and this engine does not."""
    return f"the embedded Athena does not support {what}"
