"""The rights table as a page to read: `superstore roles`, and docs/roles.md."""

from collections.abc import Iterator
from itertools import groupby

from superstore_assets.infrastructure.policies import Policies
from superstore_assets.infrastructure.rights import Call, calls
from superstore_assets.lake import ACTORS, Lake, Names

_DOES = {
    "dagster": "hears of uploads on the queue and becomes the role of each step; nothing else",
    "uploader": "puts files into a month's folder under `uploads/`; it may not list, read or delete",
    "withdrawer": "deletes uploads, of which the versions stay; it may not list, read or put",
    "loader": "lists and reads the uploads, and publishes or withdraws a month's one raw object",
    "crawler-operator": "starts the one crawler, sees how it does and its table, and drops withdrawn months",
    "glue-crawler": "what the crawler itself is: reads the raw objects and keeps the `orders` table",
    "athena": "runs queries in the one workgroup, reads the raw orders, and keeps the views `v_*`",
    "quicksight-publisher": "keeps the one data source, dataset and dashboard, and loads the dataset",
    "quicksight-run-as": "what QuickSight is when it queries: reads the raw orders in the one workgroup",
}

_HEAD = """\
# Who may do what

Every step acts as its own IAM role. This page is the output of `superstore roles`, and the table behind it is tested:
each call is made as each role over HTTP against the embedded AWS, which enforces IAM, and compared with its cell; every
policy is put in place with each statement, action and condition left out in turn, and a cell must notice.

*The neighbour* is a second deployment in the same account whose name begins alike: what a careless wildcard would
reach. A call that is not allowed here is denied.
"""


def roles_page(names: Names) -> str:
    """The page, in Markdown, for a deployment with *names*."""
    lake = Lake(names.name, names.role_prefix, "111122223333", "us-east-1")
    rows = calls(lake)
    return "\n".join([_HEAD, *_roles(lake), *_administrators(rows), *_matrix(rows)]) + "\n"


def _roles(lake: Lake) -> Iterator[str]:
    yield "## The roles\n"
    yield "| Role | Who may become it | What it does |"
    yield "|---|---|---|"
    for actor in ACTORS:
        yield f"| `{lake.role(actor)}` | {_trusted(lake, actor)} | {_DOES[actor]} |"
    yield ""


def _trusted(lake: Lake, actor: str) -> str:
    (statement,) = Policies(lake).trust(actor, "the operator")["Statement"]
    principal = statement["Principal"]
    if "Service" in principal:
        return f"{principal['Service']} alone, for this account"
    return " or ".join(arn if arn == "the operator" else f"`{arn.rpartition('/')[2]}`" for arn in principal["AWS"])


def _administrators(rows: list[Call]) -> Iterator[str]:
    yield "## What not even an administrator may\n"
    yield "The policies of buckets and queues, and the trust of the roles, hold for everybody in the account."
    yield ""
    nobody = [row for row in rows if row.operator is False and not row.may]
    others = [row for row in rows if row.operator is False and row.may]
    operator = [row for row in rows if row.operator]
    yield "Nobody may " + "; ".join(row.says for row in nobody) + "."
    yield ""
    for row in others:
        yield f"- Only `{'`, `'.join(row.may)}` may {row.says}."
    for row in operator:
        besides = "".join(f"`{actor}` and " for actor in row.may)
        yield f"- Only {besides}the operator may {row.says}."
    yield ""
    yield "An administrator can change these policies; that is what CloudTrail and the stack's drift detection are for."
    yield ""


def _matrix(rows: list[Call]) -> Iterator[str]:
    yield f"## {len(rows)} calls as {len(ACTORS)} roles\n"
    yield "The IAM actions are those that AWS may ask for."
    for area, group in groupby(rows, key=lambda row: row.area):
        yield f"\n### {area}\n"
        yield "| Call | IAM action | " + " | ".join(ACTORS) + " |"
        yield "|---|---|" + ":-:|" * len(ACTORS)
        for row in group:
            cells = " | ".join("yes" if actor in row.may else "–" for actor in ACTORS)
            yield f"| {row.says} | {', '.join(row.actions)} | {cells} |"
