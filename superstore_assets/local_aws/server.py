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
import sys
import threading
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from io import StringIO
from pathlib import Path
from typing import TextIO

import uvicorn

from superstore_assets.local_aws import base

HOST = "127.0.0.1"


class HomeError(Exception):
    """The home folder cannot be served: another embedded AWS runs on it, or it is not of this version."""


def serve(home: Path, port: int, region: str, profiles: Mapping[str, str], watch_stdin: bool) -> None:
    """Serve until SIGTERM or SIGINT (or, with *watch_stdin*, until standard input closes).

    *port* 0 takes a free one. *profiles* name the roles (ARNs) that the home's AWS config file has a profile for.
    Raises HomeError, and OSError where the port is taken.
    """
    os.umask(0o077)
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)
    with _locked(home), socket.create_server((HOST, port)) as listener:
        # An answer is two writes, head and body: with Nagle's algorithm the second waits 40 ms for the client's ACK.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        port = listener.getsockname()[1]
        if (home / "state" / "iam.json").exists():
            raise HomeError(
                f"{home} was made by an earlier version, whose storage could lose objects: delete the folder"
            )
        (home / "aws" / "running.json").unlink(missing_ok=True)
        logging.basicConfig(filename=home / "aws.log", level=logging.WARNING, force=True)
        base.configure(home, region, port)
        try:
            asyncio.run(_serve(home, listener, port, region, profiles, watch_stdin))
        finally:
            (home / "aws" / "running.json").unlink(missing_ok=True)


async def _serve(
    home: Path, listener: socket.socket, port: int, region: str, profiles: Mapping[str, str], watch_stdin: bool
) -> None:
    # Imported here: ministack reads the environment that base.configure has just set.
    from superstore_assets.local_aws.assembly import assemble

    endpoint = f"http://{HOST}:{port}"
    key = _administrator_key(home)
    aws, gateway = assemble(home, region, endpoint, port, asyncio.get_running_loop(), key)
    config = uvicorn.Config(
        gateway,
        log_config=None,
        access_log=False,
        lifespan="off",
        http="httptools",
        server_header=False,
        date_header=False,  # the gateway's
        timeout_graceful_shutdown=3,
    )
    server = uvicorn.Server(config)
    write_profiles(home / "aws" / "config", endpoint, region, key, profiles)
    if watch_stdin:
        threading.Thread(target=_stop_when_closed, args=(sys.stdin,), daemon=True).start()
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started and not serving.done():
        await asyncio.sleep(0.005)
    _write_private(home / "aws" / "running.json", json.dumps({"pid": os.getpid(), "endpoint": endpoint}))
    try:
        await serving
    finally:
        aws.stop()
        aws.store.close()


def _stop_when_closed(stream: TextIO) -> None:
    """End this process when the one that started it is gone, however it went."""
    with contextlib.suppress(OSError, ValueError):
        stream.read()
    os.kill(os.getpid(), signal.SIGTERM)


@contextlib.contextmanager
def _locked(home: Path) -> Iterator[None]:
    with (home / "aws.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise HomeError(f"an embedded AWS already runs on {home}") from error
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
    common = {"region": region, "endpoint_url": endpoint}
    keys = {"aws_access_key_id": key[0], "aws_secret_access_key": key[1]}
    config[f"profile {base.ADMINISTRATOR}"] = {**common, **keys}
    for name, role_arn in profiles.items():
        config[f"profile {name}"] = {**common, "role_arn": role_arn, "source_profile": base.ADMINISTRATOR}
    text = StringIO()
    config.write(text)
    _write_private(file, text.getvalue())


def _write_private(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".partial")
    partial.write_text(text)
    partial.replace(file)
