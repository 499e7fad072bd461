"""Ask a Trino for the answers that are missing and write them into the files.

``python -m superstore_assets_tests.local_aws.athena_sql.goldens.record --trino http://127.0.0.1:8080`` asks for the
statements that have none; with ``--all`` it asks for all again. README.md tells how to start such a Trino.
"""

import argparse
import json
import re
import sys
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from .corpus import Answer, Entry, files, read, write

_HEADERS = {
    "X-Trino-User": "goldens",
    "X-Trino-Catalog": "memory",
    "X-Trino-Schema": "default",
    "X-Trino-Time-Zone": "UTC",
    "X-Trino-Client-Capabilities": "PARAMETRIC_DATETIME",
    # Athena reads 1.5 as a double.
    "X-Trino-Session": "parse_decimal_literals_as_double=true",
}


def ask(trino: str, sql: str) -> Answer:
    """The answer of the Trino at that URL."""
    page = _get(urllib.request.Request(f"{trino}/v1/statement", sql.encode(), _HEADERS))  # noqa: S310
    columns: list[dict[str, Any]] = []
    rows: list[list[Any]] = []
    while True:
        if "error" in page:
            return Answer(error=page["error"]["errorName"])
        columns = page.get("columns", columns)
        rows += page.get("data", [])
        if "nextUri" not in page:
            return Answer(tuple((c["name"], _type(c["type"])) for c in columns), tuple(tuple(row) for row in rows))
        page = _get(urllib.request.Request(page["nextUri"], headers=_HEADERS))  # noqa: S310


def _type(text: str) -> str:
    """A type as ``typeof`` writes it: the protocol has intervals in capitals, and a blank inside ``decimal(5, 2)``."""
    text = re.sub("INTERVAL (DAY TO SECOND|YEAR TO MONTH)", lambda found: found[0].lower(), text)
    return re.sub(r"decimal\((\d+), (\d+)\)", r"decimal(\1,\2)", text)


def _get(request: urllib.request.Request) -> dict[str, Any]:
    with urllib.request.urlopen(request) as response:  # noqa: S310
        page: dict[str, Any] = json.loads(response.read(), parse_float=str)
    return page


def main() -> int:
    """Record."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trino", required=True, help="URL of the Trino, e.g. http://127.0.0.1:8080")
    parser.add_argument("--all", action="store_true", help="ask for the statements that have an answer too")
    options = parser.parse_args()

    def recorded(entry: Entry) -> Entry:
        if entry.answer is not None and not options.all:
            return entry
        return replace(entry, answer=ask(options.trino, entry.sql))

    with ThreadPoolExecutor(4) as threads:
        for path in files():
            before = read(path)
            after = list(threads.map(recorded, before))
            write(path, after)
            asked = sum(a is not b for a, b in zip(after, before, strict=True))
            sys.stdout.write(f"{path.parent.name}/{path.name}: {len(after)} statements, {asked} asked\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
