"""Count, by file, how the embedded Athena's answers compare with Trino's, and list the differences.

``python -m superstore_assets_tests.local_aws.athena_sql.goldens.count [--differences FILE] [FAMILY ...]``
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

from .compare import outcome
from .corpus import files, read

_SHOWN = 500


def main() -> int:
    """Count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("families", nargs="*", help="names of files, e.g. strings; all where there is none")
    parser.add_argument("--differences", type=Path, help="a file for the list of differences")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    listed = []
    sys.stdout.write(f"{'':32}{'equal':>8}{'refused':>8}{'different':>10}\n")
    for path in files():
        if options.families and path.stem not in options.families:
            continue
        found: Counter[str] = Counter()
        listed.append(f"\n## {path.parent.name}/{path.stem}\n")
        for entry in read(path):
            result = outcome(entry)
            found[result.kind] += 1
            if result.kind == "different":
                answer = entry.answer
                trino = "" if answer is None else answer.error or f"{answer.columns} {answer.rows}"
                listed.append(f"- `{entry.sql}`\n  - Trino: {trino[:_SHOWN]}\n  - ours: {result.ours[:_SHOWN]}\n")
        total += found
        sys.stdout.write(_line(f"{path.parent.name}/{path.stem}", found))
    sys.stdout.write(_line(f"all {total.total()}", total))
    if options.differences is not None:
        options.differences.write_text("".join(listed), encoding="utf-8")
    return 0


def _line(name: str, found: Counter[str]) -> str:
    return f"{name:32}{found['equal']:8}{found['refused']:8}{found['different']:10}\n"


if __name__ == "__main__":
    sys.exit(main())
