"""A dashboard as one HTML file: any definition, interpreted in the page as QuickSight would, over the ingested rows.

The file needs no server and no network. Filters and aggregations run in the page. A visual, an option or an expression
that it cannot draw as QuickSight would is a labelled box that says so.
"""

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from plotly.offline import get_plotlyjs

from superstore_assets.local_aws.quicksight.page.embedding import embedded, totals, used_columns
from superstore_assets.local_aws.quicksight.page.geography import CREDIT, us_states
from superstore_assets.local_aws.quicksight.spice import Spice

__all__ = ["MODULES", "POLICY", "render"]

MODULES = (
    "refusals",
    "elements",
    "aggregations",
    "expressions",
    "data",
    "formats",
    "csv",
    "fields",
    "groups",
    "filters",
    "colours",
    "formatting",
    "charts",
    "visuals/kpi",
    "visuals/table",
    "visuals/pivot",
    "visuals/bar",
    "visuals/line",
    "visuals/scatter",
    "visuals/map",
    "choices",
    "controls",
    "address",
    "main",
)
"""The page's modules, each after those that it needs."""
_STATIC = files(__package__) / "static"
_IMPORT = re.compile(r"^import [^;]+;\n", re.MULTILINE)
_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")
_EXPORT = re.compile(r"^export ", re.MULTILINE)


def render(
    definition: Mapping[str, Any],
    datasets: Mapping[str, Spice | None],
    *,
    title: str,
    notes: str = "",
    options: Mapping[str, Any] | None = None,
) -> str:
    """The page of a dashboard called *title*.

    *definition* is a DashboardVersionDefinition whose timestamps are ISO text or seconds since 1970, *datasets* the
    ingested rows by the identifier of their DataSetIdentifierDeclaration, None where nothing was ingested yet, *notes*
    a line about the version for the foot of the page, *options* the version's DashboardPublishOptions.
    """
    has_map = any("FilledMapVisual" in visual for sheet in definition["Sheets"] for visual in sheet.get("Visuals", []))
    model = {
        "definition": definition,
        "datasets": {
            name: {**embedded(spice, used_columns(dict(definition), name)), "totals": totals(dict(definition), name)}
            for name, spice in datasets.items()
        },
        "csv": (options or {}).get("ExportToCSVOption", {}).get("AvailabilityStatus") != "DISABLED",
        "geography": us_states() if has_map else None,
    }
    parts = {
        "policy": html.escape(POLICY),
        "style": (_STATIC / "page.css").read_text("utf-8"),
        "title": html.escape(title),
        "notes": html.escape(f"{notes} {CREDIT}" if has_map else notes),
        "model": _json(model),
        "library": _library(),
        "script": _script(),
    }
    # In one pass: what looks like a placeholder inside a part stays as it is.
    return _PLACEHOLDER.sub(lambda found: parts[found[1]], (_STATIC / "page.html").read_text("utf-8"))


def _json(value: object) -> str:
    """JSON that cannot end the element that holds it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON of a {type(value).__name__}")


@cache
def _library() -> str:
    """The plotting library's script."""
    return str(get_plotlyjs()).replace("</script", "<\\/script")


@cache
def _script() -> str:
    """The page's modules as one script."""
    sources = [(_STATIC / f"{name}.js").read_text("utf-8") for name in MODULES]
    joined = "\n".join(_EXPORT.sub("", _IMPORT.sub("", source)) for source in sources)
    return f'"use strict";\n(() => {{\n{joined}}})();'


def _digest(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


POLICY = "; ".join(
    (
        "default-src 'none'",
        f"script-src {_digest(_library())} {_digest(_script())}",
        "style-src 'unsafe-inline'",  # the plotting library styles its elements so
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
"""The page's Content-Security-Policy: its own two scripts and nothing from anywhere."""
