"""Where a running embedded AWS shows its dashboards, and a dashboard kept as a file."""

import http.client
from pathlib import Path
from urllib.parse import urlsplit

PREFIX = "/quicksight/sn/"
"""Paths of the pages for browsers, as on QuickSight's own site."""
TOKEN = "aws/dashboards.token"  # noqa: S105  a file's name
"""The file in the home folder, which only its owner reads, that holds the token of the pages."""


class DashboardPageError(Exception):
    """A dashboard's page could not be had; the text says why."""


def cookie_name(port: int) -> str:
    """The cookie that carries the token: cookies do not tell ports apart, so the name does."""
    return f"dashboards-{port}"


def address(home: Path, endpoint: str, dashboard_id: str) -> str:
    """What to open in a browser to see a dashboard of the embedded AWS that runs on *home* at *endpoint*: a secret."""
    return f"{endpoint}{PREFIX}dashboards/{dashboard_id}?token={_token(home)}"


def save(home: Path, endpoint: str, dashboard_id: str, file: Path) -> None:
    """Write a dashboard of that embedded AWS to *file*: one HTML page that needs neither server nor network.

    Raises DashboardPageError; *file* is replaced whole or not at all.
    """
    where = urlsplit(endpoint)
    port = where.port or 80
    connection = http.client.HTTPConnection(where.hostname or "", port, timeout=120)
    try:
        cookie = f"{cookie_name(port)}={_token(home)}"
        connection.request("GET", f"{PREFIX}dashboards/{dashboard_id}", headers={"Cookie": cookie})
        answer = connection.getresponse()
        body = answer.read()
    except OSError as error:
        raise DashboardPageError(f"the embedded AWS at {endpoint} does not answer: {error}") from error
    finally:
        connection.close()
    if answer.status != http.client.OK:
        raise DashboardPageError(f"dashboard {dashboard_id}: {answer.status} {answer.reason}")
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(f"{file.name}.partial")
    partial.write_bytes(body)
    partial.replace(file)


def _token(home: Path) -> str:
    try:
        return (home / TOKEN).read_text().strip()
    except FileNotFoundError:
        raise DashboardPageError(f"no embedded AWS has run on {home}") from None
