"""Write ``generated/*.sql``: functions, operators and casts over edge values, the same each time.

``python -m superstore_assets_tests.local_aws.athena_sql.goldens.generate`` keeps the answers of the statements that
stay; ``record`` asks for the others.
"""

import sys

from .corpus import FOLDER, Entry, read, write
from .families import FAMILIES


def statements() -> dict[str, list[str]]:
    """The statements by family; one that two families have is the first's."""
    found: dict[str, list[str]] = {}
    seen: set[str] = set()
    for family in FAMILIES:
        found[family.__name__] = [s for s in dict.fromkeys(family()) if s not in seen]
        seen.update(found[family.__name__])
    return found


def main() -> int:
    """Generate."""
    for family, made in statements().items():
        path = FOLDER / "generated" / f"{family}.sql"
        answers = {e.sql: e.answer for e in read(path)} if path.exists() else {}
        write(path, [Entry(sql, answer=answers.get(sql)) for sql in made])
        sys.stdout.write(f"{path.name}: {len(made)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
