"""The text that Athena keeps of the objects it has read."""

from pathlib import Path

import pytest

from superstore_assets.local_aws.athena.serdes import OPEN_CSV, TextFormat
from superstore_assets.local_aws.athena.text_objects import Kept, TextCache

FORM = TextFormat(OPEN_CSV, ",", '"', "\\", None, 0)


@pytest.fixture
def links(tmp_path: Path) -> Path:
    """A query's folder."""
    folder = tmp_path / "links"
    folder.mkdir()
    return folder


def rows(kept: Kept | None) -> list[list[str | None]] | None:
    if kept is None:
        return None
    lines = kept.path.read_text().split("\n")[:-1]
    return [[None if field == kept.null else field for field in line.split(kept.separator)[:-1]] for line in lines]


def test_what_was_kept_is_found_by_what_it_was_made_from(tmp_path: Path, links: Path) -> None:
    cache = TextCache(tmp_path / "cache")
    assert cache.find("object 1", links / "0") is None
    made = cache.keep("object 1", b'x,"y,y"\nz\n', FORM, 2, links / "1")
    assert rows(made) == [["x", "y,y"], ["z", None]]
    assert rows(cache.find("object 1", links / "2")) == rows(made)
    assert cache.find("object 1, changed", links / "3") is None
    assert rows(TextCache(tmp_path / "cache").find("object 1", links / "4")) == rows(made)


def test_the_least_recently_used_goes_and_a_query_keeps_what_it_reads(tmp_path: Path, links: Path) -> None:
    cache = TextCache(tmp_path / "cache", limit=250)
    for name in ("a", "b"):
        cache.keep(name, b"x" * 98, FORM, 1, links / name)
    assert cache.find("a", links / "again")
    cache.keep("c", b"x" * 98, FORM, 1, links / "c")
    assert cache.find("b", links / "gone") is None
    assert cache.find("a", links / "still")
    assert (links / "b").read_text().startswith("xxx")
    assert sum(file.stat().st_size for file in (tmp_path / "cache").iterdir()) <= 250


def test_more_than_the_limit_is_still_read(tmp_path: Path, links: Path) -> None:
    cache = TextCache(tmp_path / "cache", limit=10)
    assert rows(cache.keep("big", b"x" * 100, FORM, 1, links / "big")) == [["x" * 100]]
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_half_written_file_is_not_found_after_a_restart(tmp_path: Path, links: Path) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "0123.partial").write_text("x")
    cache = TextCache(tmp_path / "cache")
    assert list(cache.folder.iterdir()) == []
