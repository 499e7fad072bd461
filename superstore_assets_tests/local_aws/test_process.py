"""The embedded AWS as a process: one for each home, shared by whoever uses it, private to its owner."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import HomeBusyError, LocalAws, StartError, is_locked, owned, running, shared

_USER = """
import sys
from pathlib import Path
from superstore_assets.local_aws.process import shared
with shared(Path(sys.argv[1])) as endpoint:
    print(endpoint, flush=True)
    sys.stdin.read()
"""


class User:
    """Another process that uses the embedded AWS of *home* until it is let go."""

    def __init__(self, home: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _USER, home], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def endpoint(self) -> str:
        """Where it found it."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def let_go(self) -> None:
        """Let it end, and wait for that."""
        self.process.communicate()
        assert self.process.returncode == 0


@pytest.fixture
def user(tmp_path: Path) -> Iterator[Callable[[], User]]:
    """Makes users of one home."""
    made: list[User] = []

    def make() -> User:
        made.append(User(tmp_path / "home"))
        return made[-1]

    yield make
    for each in made:
        each.process.kill()
        each.process.communicate()


def wait_until(true: Callable[[], bool]) -> None:
    """Return when it is true; the test's own timeout is the only limit."""
    while not true():
        time.sleep(0.02)


def test_all_who_come_at_once_share_one(tmp_path: Path) -> None:
    together = threading.Barrier(6)

    def use(_: int) -> str:
        together.wait()
        with shared(tmp_path / "home") as endpoint:
            together.wait()
            assert running(tmp_path / "home") == endpoint
            return endpoint

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(use, range(6)))) == 1
    wait_until(lambda: not is_locked(tmp_path / "home"))


def test_it_serves_on_when_the_one_who_started_it_has_done(tmp_path: Path, user: Callable[[], User]) -> None:
    first, home = user(), tmp_path / "home"
    endpoint = first.endpoint()
    second = user()
    assert second.endpoint() == endpoint
    first.let_go()
    assert running(home) == endpoint
    second.let_go()
    wait_until(lambda: not is_locked(home))


def test_it_serves_on_when_the_one_who_started_it_is_killed(tmp_path: Path, user: Callable[[], User]) -> None:
    first, home = user(), tmp_path / "home"
    endpoint = first.endpoint()
    second = user()
    assert second.endpoint() == endpoint
    first.process.kill()
    first.process.wait()
    assert running(home) == endpoint
    second.let_go()
    wait_until(lambda: not is_locked(home))


def test_it_ends_with_the_one_who_started_it(tmp_path: Path, user: Callable[[], User]) -> None:
    first = user()
    first.endpoint()
    first.process.kill()
    wait_until(lambda: not is_locked(tmp_path / "home"))


def test_an_own_one_waits_for_those_who_share_one(tmp_path: Path, user: Callable[[], User]) -> None:
    first, waiting = user(), threading.Event()
    shared_at = first.endpoint()

    def own() -> str:
        with owned(tmp_path / "home", 0, on_wait=waiting.set) as server:
            return server.endpoint

    with ThreadPoolExecutor(1) as pool:
        mine = pool.submit(own)
        waiting.wait()
        assert running(tmp_path / "home") == shared_at
        first.let_go()
        assert mine.result() != shared_at


def test_an_own_one_follows_one_that_was_left_behind(tmp_path: Path, user: Callable[[], User]) -> None:
    home = tmp_path / "home"
    first = user()
    first.endpoint()
    first.process.kill()
    with owned(home, 0) as server:
        assert running(home) == server.endpoint


def test_an_own_one_is_shared_and_ends_with_its_owner(tmp_path: Path, user: Callable[[], User]) -> None:
    home = tmp_path / "home"
    with owned(home, 0) as server:
        assert user().endpoint() == server.endpoint
        with pytest.raises(HomeBusyError, match=f"already runs on .*, at {server.endpoint}"), owned(home, 0):
            raise AssertionError
    assert not is_locked(home)


def test_what_a_crashed_one_said_of_itself_is_not_believed(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with LocalAws(home) as server:
        said = (home / "aws" / "running.json").read_text()
        server.kill()
    (home / "aws" / "running.json").write_text(said)
    assert running(home) is None
    with LocalAws(home) as again:
        assert running(home) == again.endpoint


def test_an_own_one_is_refused_where_another_lives(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with LocalAws(home) as server, pytest.raises(HomeBusyError, match=f"already runs on .*, at {server.endpoint}"):
        LocalAws(home).start()


def test_how_it_ended_is_known(tmp_path: Path) -> None:
    with LocalAws(tmp_path / "home") as server:
        assert server.ended() is None
        os.kill(server.pid, signal.SIGKILL)
        wait_until(lambda: server.ended() is not None)
        assert server.ended() == "by signal 9"


def test_a_home_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "dagster" / "history").mkdir(parents=True)
    open_file = home / "dagster" / "history" / "runs.db"
    open_file.write_text("")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("")
    (home / "link").symlink_to(elsewhere)
    for path, mode in ((home, 0o755), (home / "dagster" / "history", 0o775), (open_file, 0o666), (elsewhere, 0o644)):
        path.chmod(mode)
    with LocalAws(home):
        modes = {path.stat().st_mode & 0o777 for path in [home, *home.rglob("*")] if path.is_dir()}
        assert modes == {0o700}
        assert {p.stat().st_mode & 0o777 for p in home.rglob("*") if p.is_file() and not p.is_symlink()} == {0o600}
    assert elsewhere.stat().st_mode & 0o777 == 0o644


def _ancient(home: Path) -> None:
    (home / "state").mkdir(parents=True)
    (home / "state" / "iam.json").write_text("{}")


def _old(home: Path) -> None:
    (home / "s3" / ACCOUNT / "bucket").mkdir(parents=True)


def _damaged(home: Path) -> None:
    (home / "state").mkdir(parents=True)
    (home / "state" / "aws.sqlite").write_bytes(b"no database" * 100)


def _of_other_tables(home: Path) -> None:
    (home / "state").mkdir(parents=True)
    with closing(sqlite3.connect(home / "state" / "aws.sqlite")) as database:
        database.execute("CREATE TABLE buckets (name TEXT)")


def _a_folder_in_place_of_a_file(home: Path) -> None:
    (home / "aws" / "config").mkdir(parents=True)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_ancient, "was made by an earlier version"),
        (_old, "was made by an earlier version"),
        (_damaged, "cannot be read: file is not a database"),
        (_of_other_tables, "cannot be read: the table buckets in .* has other columns"),
        (_a_folder_in_place_of_a_file, "cannot be used: .*Is a directory"),
    ],
)
def test_a_home_that_cannot_be_served_is_said_by_its_name(
    tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    make(tmp_path / "home")
    with pytest.raises(StartError, match=f"{tmp_path}/home {said}"):
        LocalAws(tmp_path / "home").start()
