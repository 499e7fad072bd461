"""Golden answers as a client gets them, over HTTP: a few of each family, all the way through the results on S3."""

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets_tests.local_aws.athena import Lake, make_lake
from superstore_assets_tests.local_aws.athena_sql.goldens.compare import outcome, same_rows
from superstore_assets_tests.local_aws.athena_sql.goldens.corpus import Entry, files, read

EVERY = 600
"""One of so many statements is asked over HTTP; all are asked of the engine itself."""
CHOSEN = [entry for path in files() for entry in read(path)][::EVERY]


@pytest.fixture(scope="module")
def lake(administrator: boto3.Session) -> Lake:
    return make_lake(administrator)


@pytest.mark.parametrize("entry", CHOSEN, ids=lambda entry: entry.sql.splitlines()[-1][:60])
def test_a_client_gets_trinos_answer(lake: Lake, entry: Entry) -> None:
    assert entry.answer is not None
    refused = outcome(entry).kind == "refused"
    if entry.answer.error is None and not refused:
        names, *rows = lake.result(entry.sql)
        assert names == tuple(name for name, _ in entry.answer.columns)
        assert same_rows(entry, tuple(rows))
        return
    try:
        found = lake.failure(entry.sql)
    except ClientError as error:
        found = f"SYNTAX_ERROR: {error}"
    assert found.startswith("NOT_SUPPORTED: " if refused else f"{entry.answer.error}: ")
