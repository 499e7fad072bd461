"""Fixtures of the tests of who may do what."""

from collections.abc import Iterator

import pytest

from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.conftest import forget_machine
from superstore_assets_tests.infrastructure.matrix import Matrix, used_deployment


@pytest.fixture(scope="session")
def matrix(server: LocalAws, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Matrix]:
    """A used deployment beside its neighbour, in which calls are made as its actors."""
    with pytest.MonkeyPatch.context() as machine:
        forget_machine(machine)
        yield used_deployment(server, tmp_path_factory.mktemp("rights"))
