"""PREPARE, EXECUTE and DEALLOCATE PREPARE, over the prepared statements that a workgroup keeps.

Source: Athena user guide, "Use prepared statements"; each needs the right of the API's operation that does the same.
"""

from dataclasses import dataclass

from superstore_assets.local_aws.athena.reader import Reader


@dataclass(frozen=True)
class Prepare:
    """PREPARE name FROM statement."""

    name: str
    statement: str


@dataclass(frozen=True)
class Execute:
    """EXECUTE name [USING value, ...]."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Deallocate:
    """DEALLOCATE PREPARE name."""

    name: str


Prepared = Prepare | Execute | Deallocate


def read_prepared(text: str) -> Prepared | None:
    """Read one of the three statements, or None for any other; QueryError SYNTAX_ERROR where it is malformed."""
    reader = Reader(text, hive=False)
    if reader.take("PREPARE"):
        name = reader.word()
        reader.expect("FROM")
        if not reader.more():
            raise reader.mismatch("<statement>")
        return Prepare(name, text[reader.position : reader.end_position])
    if reader.take("DEALLOCATE"):
        reader.expect("PREPARE")
        name = reader.word()
        reader.end()
        return Deallocate(name)
    if not reader.take("EXECUTE"):
        return None
    name = reader.word()
    values = []
    if reader.take("USING"):
        while True:
            start = reader.position
            end = reader.skip_to(",")
            if not text[start:end].strip(" \t\r\n;"):
                raise reader.mismatch("<expression>")
            values.append(text[start:end].strip(" \t\r\n;"))
            if not reader.take(","):
                break
    reader.end()
    return Execute(name, tuple(values))
