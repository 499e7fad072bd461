"""Any split of any orders into any files, with corrections, re-sends and withdrawals, is the data of one clean load."""

from decimal import Decimal
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as some

from superstore_assets.orders import check_month, read_orders, split_by_month, write_canonical
from superstore_assets_tests.orders.forms import FORMS, Form, Rows, invented

FEW = settings(max_examples=40, deadline=None)
FORMS_OF_ALL = [form for forms in FORMS.values() for form, _ in forms.values()]


def clean(rows: Rows) -> dict[str, bytes]:
    """The canonical file of each month of one load of *rows*."""
    return published([Form().write(rows)])


def published(files: list[bytes]) -> dict[str, bytes]:
    """What the pipeline makes of *files*, oldest first, each of which is split by month as `superstore upload` does."""
    months: dict[str, list[bytes]] = {}
    for number, content in enumerate(files):
        for month, part in split_by_month(read_orders(content, f"{number}")).items():
            months.setdefault(month, []).append(write_canonical(part.frame))
    found = {}
    for month, parts in months.items():
        read = [read_orders(part, f"{month} {number}", month=month) for number, part in enumerate(parts)]
        year, number = map(int, month.split("-"))
        found[month] = write_canonical(check_month(read, year, number, when=range(len(read))).frame)
    return found


@some.composite
def splits(draw: some.DrawFn) -> tuple[Rows, list[Rows]]:
    """Rows, and the same rows in one to five files, in any order within and among them."""
    rows = invented(draw(some.randoms(use_true_random=False)), draw(some.integers(2, 14)))
    shuffled = draw(some.permutations(rows))
    ends = sorted(draw(some.sets(some.integers(1, len(rows)), max_size=4)) | {0, len(rows)})
    return rows, [list(shuffled[first:last]) for first, last in pairwise(ends)]


def decided(rows: Rows) -> bytes:
    """A file of *rows*, however few, that leaves nothing open."""
    return Form(date=str).write(rows)


@FEW
@given(splits())
def test_any_split_into_any_files_in_any_order_is_one_clean_load(given: tuple[Rows, list[Rows]]) -> None:
    rows, files = given
    assert published([decided(file) for file in files]) == clean(rows)


@FEW
@given(splits(), some.data())
def test_files_that_are_sent_again_change_nothing(given: tuple[Rows, list[Rows]], data: some.DataObject) -> None:
    rows, files = given
    again = data.draw(some.lists(some.sampled_from(files), max_size=3))
    assert published([decided(file) for file in [*files, *again]]) == clean(rows)


@FEW
@given(splits(), some.data())
def test_corrections_are_what_a_clean_load_of_the_corrected_rows_is(
    given: tuple[Rows, list[Rows]], data: some.DataObject
) -> None:
    rows, files = given
    wrong = data.draw(some.sets(some.integers(1, len(rows)), min_size=1))
    right: Rows = [
        {**row, "Sales": Decimal(str(row["Sales"])) + 1, "City": "Trenton"} if row["Row ID"] in wrong else row
        for row in rows
    ]
    corrections = data.draw(some.permutations([row for row in right if row["Row ID"] in wrong]))
    assert published([*map(decided, files), decided(list(corrections))]) == clean(right)


@FEW
@given(splits(), some.data())
def test_withdrawn_files_leave_what_the_others_hold(given: tuple[Rows, list[Rows]], data: some.DataObject) -> None:
    _, files = given
    stay = [file for file in files if data.draw(some.booleans())]
    left = [row for file in stay for row in file]
    assert published([decided(file) for file in stay]) == (published([decided(left)]) if left else {})


@FEW
@given(
    some.randoms(use_true_random=False),
    some.integers(4, 10),
    some.lists(some.sampled_from(FORMS_OF_ALL), min_size=2, max_size=3),
)
def test_the_form_of_a_file_that_is_sent_again_does_not_matter(random: Random, count: int, forms: list[Form]) -> None:
    rows = invented(random, count)
    assert published([form.write(rows) for form in forms]) == clean(rows)
