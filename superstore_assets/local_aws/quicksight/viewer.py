"""Dashboards for a browser, which cannot sign: whoever has the home's token may look, as in Jupyter.

The address with the token sets a cookie and leads on to the one without, so that the token stays out of the address
bar, and links to a dashboard work from then on.
"""

import contextlib
import html
import re
import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import quote, urlencode

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.quicksight import QuickSight, Spice
from superstore_assets.local_aws.quicksight.core import DATA_SET
from superstore_assets.local_aws.quicksight.viewing import PREFIX, TOKEN, cookie_name
from superstore_assets.local_aws.service import Response

_DASHBOARD = re.compile(re.escape(PREFIX) + r"dashboards/([\w-]{1,512})")
_REFUSED = "default-src 'none'"
_ATTEMPTS = 3
_HINT = (
    f"Open the dashboard once by the address with ?token=...; the token is in {TOKEN} in the home folder of the"
    " embedded AWS."
)


class Viewer:
    """Answers GET requests under PREFIX. *hint* says how to open a dashboard with its token."""

    def __init__(self, quicksight: QuickSight, port: int, hint: str | None = None) -> None:
        self._quicksight = quicksight
        self._cookie = cookie_name(port)
        self._hint = hint
        file = quicksight.aws.home / TOKEN
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(secrets.token_urlsafe(32))
        self._token = file.read_text().strip()

    def answer(self, path: str, query: Mapping[str, list[str]], headers: Mapping[str, str]) -> Response:
        """The page of the dashboard that *path* names, or the way to it, or why not."""
        found = _DASHBOARD.fullmatch(path)
        if found is None:
            return _message(404, "There is no page here", "The embedded AWS has pages of dashboards only.")
        if given := next(iter(query.get("token", [])), None):
            return self._let_in(path, query) if self._is_token(given) else self._keep_out()
        if not self._is_token(_cookies(headers).get(self._cookie, "")):
            return self._keep_out()
        try:
            text = dashboard_page(self._quicksight, found[1])
        except AwsError as error:
            return _message(404, "This dashboard cannot be shown", error.message)
        from superstore_assets.local_aws.quicksight.page import POLICY

        return _response(200, text, f"{POLICY}; frame-ancestors 'none'")

    def _is_token(self, given: str) -> bool:
        return secrets.compare_digest(given.encode(), self._token.encode())

    def _let_in(self, path: str, query: Mapping[str, list[str]]) -> Response:
        others = {name: values for name, values in query.items() if name != "token"}
        target = quote(path) + (f"?{urlencode(others, doseq=True)}" if others else "")
        cookie = f"{self._cookie}={self._token}; HttpOnly; SameSite=Lax; Path={PREFIX}"
        answer = _message(303, "This way", "The dashboard is at the address without the token.")
        return Response(303, {**answer.headers, "location": target, "set-cookie": cookie}, answer.body)

    def _keep_out(self) -> Response:
        return _message(
            403,
            "This page needs its token",
            f"{self._hint or _HINT} After that, this address works in this browser.",
        )


def dashboard_page(quicksight: QuickSight, dashboard_id: str) -> str:
    """A dashboard's published version over the rows that its datasets have now. Raises AwsError."""
    # The plotting library and the outlines are loaded by the first page, not by every start of the server.
    from superstore_assets.local_aws.quicksight.page import render

    dashboard, version = quicksight.published(dashboard_id)
    if version["Status"] != "CREATION_SUCCESSFUL":
        errors = "; ".join(str(error.get("Message", "")) for error in version["Errors"])
        raise AwsError("InvalidParameterValueException", f"Its published version is {version['Status']}: {errors}")
    definition: dict[str, Any] = version["definition"]
    declared = {item["Identifier"]: item["DataSetArn"] for item in definition["DataSetIdentifierDeclarations"]}
    notes = f"Version {version['VersionNumber']}, published {dashboard['LastPublishedTime']:%d %b %Y %H:%M} UTC"
    if described := version.get("Description"):
        notes += f": {described}"
    for _ in range(_ATTEMPTS):
        datasets = {identifier: _rows(quicksight, arn) for identifier, arn in declared.items()}
        with contextlib.suppress(FileNotFoundError):  # a newer ingestion took the rows' place meanwhile
            return render(
                definition, datasets, title=dashboard["Name"], notes=f"{notes}.", options=version["publish_options"]
            )
    raise AwsError("ConflictException", "Its rows are being replaced; look again in a moment.")


def _rows(quicksight: QuickSight, arn: str) -> Spice | None:
    document = quicksight.aws.store.get(DATA_SET.collection, arn.rpartition("/")[2])
    return Spice.of(quicksight.aws.home, document) if document else None


def _cookies(headers: Mapping[str, str]) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(headers.get("cookie", "")).items()}
    except CookieError:
        return {}


def _message(status: int, title: str, text: str) -> Response:
    page = (
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{html.escape(title)}</title>'
        f"<h1>{html.escape(title)}</h1><p>{html.escape(text)}</p></html>"
    )
    return _response(status, page, _REFUSED)


def _response(status: int, page: str, policy: str) -> Response:
    headers = {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
    }
    return Response(status, headers, page.encode())
