"""The server process: one embedded AWS on one home folder and one loopback port."""

import asyncio
import contextlib
import fcntl
import json
import logging
import os
import secrets
import signal
import socket
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from io import StringIO
from pathlib import Path
from typing import TextIO

import uvicorn

from superstore_assets.local_aws import ACCOUNT, base
from superstore_assets.local_aws.connections import Connection
from superstore_assets.local_aws.database import ForeignDatabaseError
from superstore_assets.local_aws.private import make_private
from superstore_assets.local_aws.process import LOCK, RUNNING, USERS

HOST = "127.0.0.1"

_UNREADABLE = (ForeignDatabaseError, sqlite3.DatabaseError, ValueError, LookupError, TypeError, AttributeError)
"""What reading a home can end with that is not this version's, or not whole."""
_ATTEMPTS, _ATTEMPT_SECONDS = 50, 0.01


class HomeError(Exception):
    """The home folder cannot be served, such as one of an earlier version."""


class PortError(Exception):
    """The port cannot be had."""


class HomeInUseError(HomeError):
    """Another embedded AWS runs on it."""


def serve(
    home: Path, port: int, region: str, profiles: Mapping[str, str], watch_stdin: bool, page_hint: str | None = None
) -> None:
    """Serve until SIGTERM or SIGINT (or, with *watch_stdin*, until standard input closes and nobody uses it).

    *port* 0 takes a free one. *profiles* name the roles (ARNs) that the home's AWS config file has a profile for.
    *page_hint* is shown to a browser that has no token for a page. Raises HomeError, PortError, OSError of the home.
    """
    make_private(home)
    with _locked(home), _listening(port) as listener:
        # An answer is two writes, head and body: with Nagle's algorithm the second waits 40 ms for the client's ACK.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        port = listener.getsockname()[1]
        if (home / "state" / "iam.json").exists() or (home / "s3" / ACCOUNT).exists():
            raise HomeError(
                f"{home} was made by an earlier version, whose storage could lose objects: delete the folder"
            )
        (home / RUNNING).unlink(missing_ok=True)
        logging.basicConfig(filename=home / "aws.log", level=logging.WARNING, force=True)
        base.configure(home, region, port)
        try:
            asyncio.run(_serve(home, listener, port, region, profiles, watch_stdin, page_hint))
        finally:
            (home / RUNNING).unlink(missing_ok=True)


def _listening(port: int) -> socket.socket:
    try:
        return socket.create_server((HOST, port))
    except (OSError, OverflowError) as error:
        raise PortError(f"cannot listen on {HOST}:{port}: {getattr(error, 'strerror', error)}") from error


async def _serve(
    home: Path,
    listener: socket.socket,
    port: int,
    region: str,
    profiles: Mapping[str, str],
    watch_stdin: bool,
    page_hint: str | None,
) -> None:
    # Imported here: ministack reads the environment that base.configure has just set.
    from superstore_assets.local_aws.assembly import assemble

    endpoint = f"http://{HOST}:{port}"
    key = _administrator_key(home)
    try:
        gateway, stop = assemble(home, region, endpoint, port, asyncio.get_running_loop(), key, page_hint)
    except sqlite3.OperationalError as error:
        raise HomeError(f"{home} cannot be used: {error}") from error
    except _UNREADABLE as error:
        logging.exception("%s could not be read", home)
        raise HomeError(
            f"{home} cannot be read: {error}. It is damaged, or another version's: take another folder, or delete this"
        ) from error
    config = uvicorn.Config(
        gateway,
        log_config=None,
        access_log=False,
        lifespan="off",
        http=Connection,
        ws="none",
        server_header=False,
        date_header=False,  # the gateway's
        timeout_graceful_shutdown=3,
    )
    server = uvicorn.Server(config)
    write_profiles(home / "aws" / "config", endpoint, region, key, profiles)
    if watch_stdin:
        threading.Thread(target=_stop_when_left, args=(sys.stdin, home), daemon=True).start()
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started and not serving.done():
        await asyncio.sleep(0.005)
    _write_whole(home / RUNNING, json.dumps({"pid": os.getpid(), "endpoint": endpoint}))
    with (home / "aws.log").open("a") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())  # whoever started it reads no further
    try:
        await serving
    finally:
        stop()


def _stop_when_left(stream: TextIO, home: Path) -> None:
    """End this process when the one that started it is gone, however it went, and nobody else uses it any more."""
    with contextlib.suppress(OSError, ValueError):
        stream.read()
    with (home / USERS).open("a") as users:
        fcntl.flock(users, fcntl.LOCK_EX)
        os.kill(os.getpid(), signal.SIGTERM)
        threading.Event().wait()  # the lock is kept to the end of the process: who comes now waits for that


@contextlib.contextmanager
def _locked(home: Path) -> Iterator[None]:
    with (home / LOCK).open("a") as lock:
        for _ in range(_ATTEMPTS):  # whoever asks whether a server lives takes the lock for a moment
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            time.sleep(_ATTEMPT_SECONDS)
        else:
            raise HomeInUseError(f"an embedded AWS already runs on {home}")
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def _administrator_key(home: Path) -> tuple[str, str]:
    """The administrator's key pair: random, once per home, in its AWS config file that only its owner reads."""
    kept = ConfigParser()
    kept.read(home / "aws" / "config")
    section = f"profile {base.ADMINISTRATOR}"
    if section in kept:
        return kept[section]["aws_access_key_id"], kept[section]["aws_secret_access_key"]
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return "AKIA" + "".join(secrets.choice(alphabet) for _ in range(16)), secrets.token_urlsafe(30)


def write_profiles(file: Path, endpoint: str, region: str, key: tuple[str, str], profiles: Mapping[str, str]) -> None:
    """An ordinary AWS config file: the administrator with *key*, and each role of *profiles* assumed from it."""
    config = ConfigParser()
    # boto3 signs addresses in us-east-1 with the older signature unless it is told; S3 refuses that in new buckets.
    common = {"region": region, "endpoint_url": endpoint, "s3": "\nsignature_version = s3v4"}
    keys = {"aws_access_key_id": key[0], "aws_secret_access_key": key[1]}
    config[f"profile {base.ADMINISTRATOR}"] = {**common, **keys}
    for name, role_arn in profiles.items():
        config[f"profile {name}"] = {**common, "role_arn": role_arn, "source_profile": base.ADMINISTRATOR}
    text = StringIO()
    config.write(text)
    _write_whole(file, text.getvalue())


def _write_whole(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".partial")
    partial.write_text(text)
    partial.replace(file)
