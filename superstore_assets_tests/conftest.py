"""Fixtures that every room's tests use."""

import os
from pathlib import Path

import pytest

SHARED_DATA = Path(os.environ.get("SUPERSTORE_TEST_DATA", Path(__file__).parents[2] / "shared" / "data"))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder with the real Sample Superstore and its true totals; it is not part of this repository."""
    if not (SHARED_DATA / "sample_superstore.csv").exists():
        pytest.skip(f"the Sample Superstore is not at {SHARED_DATA} (set SUPERSTORE_TEST_DATA)")
    return SHARED_DATA
