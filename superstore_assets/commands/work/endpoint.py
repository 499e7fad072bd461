"""The AWS that a command talks to: the one on this home, one for as long as the command lasts, or a real account."""

import contextlib
import fcntl
import importlib.util
import os
import shlex
from collections.abc import Iterator

from superstore_assets.commands.work.operator_session import operator
from superstore_assets.commands.work.terminal import CommandError, say
from superstore_assets.infrastructure.deploy import DeployError, deploy
from superstore_assets.lake import lake
from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws, StartError, is_locked, owned, shared
from superstore_assets.settings import Settings


@contextlib.contextmanager
def connected(settings: Settings) -> Iterator[str | None]:
    """The AWS that *settings* point to: locally the one that runs on the home, or one for as long as it is used.

    Gives its endpoint, None on a real account. One that is just starting is waited for.
    """
    if settings.stage != "local":
        yield None
        return
    os.umask(0o077)  # the home is its owner's
    with _explained(), shared(settings.folder, settings.region, _profiles(settings), page_hint(settings)) as endpoint:
        yield endpoint


@contextlib.contextmanager
def served(settings: Settings, port: int) -> Iterator[LocalAws]:
    """An embedded AWS of this command's own on *port*; CommandError where another one runs on the home."""
    os.umask(0o077)
    given = settings.folder, port, settings.region, _profiles(settings), page_hint(settings)
    with _explained(), owned(*given, lambda: say("Waiting for the commands that use an embedded AWS there.")) as server:
        yield server


@contextlib.contextmanager
def _explained() -> Iterator[None]:
    if importlib.util.find_spec("ministack") is None:
        raise CommandError("the embedded AWS is not installed: pip install 'superstore-assets[local]'")
    try:
        yield
    except StartError as error:
        raise CommandError(str(error)) from error


def expect_serving(server: LocalAws) -> None:
    """CommandError where *server* has ended by itself."""
    if how := server.ended():
        raise CommandError(f"the embedded AWS has ended {how}, and so does this: see {server.home}/aws.log")


def expect_running(settings: Settings) -> None:
    """CommandError where no embedded AWS lives on the home any more."""
    if settings.stage == "local" and not is_locked(settings.folder):
        log = settings.folder / "aws.log"
        raise CommandError(
            f"the embedded AWS has ended under this command: see {log}, and run it again; nothing is lost"
        )


def address_line(settings: Settings, endpoint: str) -> str:
    """Where the embedded AWS is, and how other clients get there."""
    home = shlex.quote(str(settings.folder))
    return f'AWS        {endpoint}   (eval "$(superstore env --home {home})" points any AWS client at it)'


def _profiles(settings: Settings) -> dict[str, str]:
    return {"dagster": lake(settings, ACCOUNT).role_arn("dagster")}


def page_hint(settings: Settings) -> str:
    """What the page of a dashboard says to a browser that may not see it yet."""
    home = shlex.quote(str(settings.folder))
    return f"superstore dashboard --home {home} prints and opens this dashboard's address with its token."


@contextlib.contextmanager
def only_run(settings: Settings) -> Iterator[None]:
    """CommandError where another process is in this block on the same home."""
    os.umask(0o077)
    settings.folder.mkdir(parents=True, exist_ok=True)
    with (settings.folder / "run.lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            where = f"{settings.folder} (process {lock.read() or 'unknown'})"
            raise CommandError(f"a run is under way on {where}; this one changed nothing") from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


@contextlib.contextmanager
def deploying(settings: Settings) -> Iterator[None]:
    """One at a time deploys the stack of an embedded AWS: who comes meanwhile waits, and finds it done."""
    if settings.stage != "local":
        yield
        return
    with (settings.folder / "deploy.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def deploy_if_local(settings: Settings) -> None:
    """The stack on an embedded AWS costs nothing and is there when needed; on an account it is the user's step."""
    if settings.stage == "local":
        with deploying(settings):
            try:
                deploy(operator(settings), settings)
            except DeployError as error:
                raise CommandError(str(error)) from error
