"""The embedded Athena against the answers of a real Trino, and the corpus of them is whole.

Of every statement there are two outcomes: the same answer, or a refusal that names what is not supported.
"""

from collections import Counter
from pathlib import Path

import pytest

from superstore_assets.local_aws.athena.sql.functions import answered
from superstore_assets_tests.local_aws.athena_sql.goldens.compare import outcome
from superstore_assets_tests.local_aws.athena_sql.goldens.corpus import FOLDER, files, read
from superstore_assets_tests.local_aws.athena_sql.goldens.generate import statements


@pytest.mark.parametrize("path", files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_answers_are_trinos_or_refused_by_name(path: Path) -> None:
    different = [
        (entry.sql, entry.answer, found.ours) for entry in read(path) if (found := outcome(entry)).kind == "different"
    ]
    assert not different


def test_every_statement_has_an_answer_of_its_own_text() -> None:
    missing = [(path.name, entry.sql) for path in files() for entry in read(path) if entry.answer is None]
    assert not missing, "record them: goldens/README.md"


def test_no_statement_stands_twice() -> None:
    found = Counter(entry.sql for path in files() for entry in read(path))
    assert not [sql for sql, times in found.items() if times > 1]


def test_the_generated_statements_are_those_of_the_generator() -> None:
    generated = {path.stem: [e.sql for e in read(path)] for path in files() if path.parent == FOLDER / "generated"}
    assert generated == statements(), "run goldens.generate, then goldens.record"


def test_every_function_that_is_answered_is_in_the_corpus() -> None:
    corpus = " ".join(entry.sql.lower() for path in files() for entry in read(path))
    names = {*answered("scalar"), *answered("aggregate"), *answered("window")}
    assert [name for name in sorted(names) if f"{name}(" not in corpus] == []
