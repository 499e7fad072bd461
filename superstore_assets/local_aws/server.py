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
from collections.abc import Mapping
from configparser import ConfigParser
from pathlib import Path
from typing import TextIO

import uvicorn

from superstore_assets.local_aws import base

HOST = "127.0.0.1"


class HomeInUseError(Exception):
    """Another embedded AWS runs on this home folder."""


def serve(home: Path, port: int, region: str, profiles: Mapping[str, str], watch_stdin: bool) -> None:
    """Serve until SIGTERM or SIGINT (or, with *watch_stdin*, until standard input closes).

    *port* 0 takes a free one. *profiles* name the roles (ARNs) that the home's AWS config file has a profile for.
    Raises HomeInUseError, and OSError where the port is taken.
    """
    os.umask(0o077)
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)
    with _locked(home), socket.create_server((HOST, port)) as listener:
        port = listener.getsockname()[1]
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
    access_key, secret_key = _administrator_key(home)
    aws, gateway = assemble(home, region, endpoint, port, asyncio.get_running_loop(), (access_key, secret_key))
    config = uvicorn.Config(
        gateway,
        log_config=None,
        access_log=False,
        lifespan="off",
        http="httptools",
        server_header=False,
        timeout_graceful_shutdown=3,
    )
    server = uvicorn.Server(config)
    _write_profiles(home, endpoint, region, profiles)
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
def _locked(home: Path):  # type: ignore[no-untyped-def]
    with (home / "aws.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise HomeInUseError(f"an embedded AWS already runs on {home}") from error
        yield


def _administrator_key(home: Path) -> tuple[str, str]:
    """The administrator's key pair, made at random once per home and kept in a file that only its owner reads."""
    file = home / "aws" / "credentials"
    file.parent.mkdir(exist_ok=True)
    kept = ConfigParser()
    kept.read(file)
    if base.ADMINISTRATOR not in kept:
        kept[base.ADMINISTRATOR] = {
            "aws_access_key_id": "AKIA"
            + "".join(secrets.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") for _ in range(16)),
            "aws_secret_access_key": secrets.token_urlsafe(30),
        }
        _write_ini(file, kept)
    section = kept[base.ADMINISTRATOR]
    return section["aws_access_key_id"], section["aws_secret_access_key"]


def _write_profiles(home: Path, endpoint: str, region: str, profiles: Mapping[str, str]) -> None:
    """An ordinary AWS config file: the administrator, and each role assumed from it."""
    config = ConfigParser()
    common = {"region": region, "endpoint_url": endpoint}
    config[f"profile {base.ADMINISTRATOR}"] = common
    for name, role_arn in profiles.items():
        config[f"profile {name}"] = {**common, "role_arn": role_arn, "source_profile": base.ADMINISTRATOR}
    _write_ini(home / "aws" / "config", config)


def _write_ini(file: Path, content: ConfigParser) -> None:
    partial = file.with_suffix(".partial")
    with partial.open("w") as stream:
        content.write(stream)
    partial.replace(file)


def _write_private(file: Path, text: str) -> None:
    partial = file.with_suffix(".partial")
    partial.write_text(text)
    partial.replace(file)
