"""The tables of docs/order-files.md, from the forms that the tests write and the files that they see refused.

`python -m superstore_assets_tests.orders.page` writes them into the page.
"""

from pathlib import Path

from superstore_assets_tests.orders.forms import FORMS, LEFT_OUT
from superstore_assets_tests.orders.refusals import REFUSALS

PAGE = Path(__file__).parents[2] / "docs" / "order-files.md"


def tables() -> dict[str, str]:
    """Each table of the page by its name."""
    accepted = [
        f"| {heading} | {name} | {said} |" for heading, forms in FORMS.items() for name, (_, said) in forms.items()
    ]
    absent = [f"| {name} | {instead} |" for name, instead in LEFT_OUT.items()]
    refused = [f"| {what} | `{said}` | {way_out} |" for what, (_, said, way_out) in REFUSALS.items()]
    return {
        "accepted": "\n".join(["| | form | |", "|---|---|---|", *accepted]),
        "absent": "\n".join(["| absent | what stands for it |", "|---|---|", *absent]),
        "refused": "\n".join(["| what | is told as | what decides |", "|---|---|---|", *refused]),
    }


def with_tables(page: str) -> str:
    """*page* with the tables as they are to be."""
    for name, table in tables().items():
        above, rest = page.split(f"<!-- {name} -->\n", 1)
        _, below = rest.split("<!-- end -->", 1)
        page = f"{above}<!-- {name} -->\n{table}\n<!-- end -->{below}"
    return page


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text()))
