"""Every documented form of an order file gives the same rows, whole or damaged: never a wrong number."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest

from superstore_assets.orders import OrderFileError, read_orders, split_by_month, totals, write_canonical
from superstore_assets_tests.orders.forms import FORMS, HEADER, LEFT_OUT, Form, Rows, invented, mixed
from superstore_assets_tests.orders.page import PAGE, tables, with_tables
from superstore_assets_tests.orders.refusals import REFUSALS

ROWS = invented(Random(7), 12)  # noqa: S311

Truth = dict[str, tuple[int, Decimal, Decimal, int]]


def truth(rows: Rows) -> Truth:
    """What *rows* add up to by month, without the reader."""
    found: Truth = {}
    for row in rows:
        day, sales, profit, quantity = (row[name] for name in ("Order Date", "Sales", "Profit", "Quantity"))
        assert isinstance(day, dt.date)
        assert isinstance(sales, Decimal)
        assert isinstance(profit, Decimal)
        assert isinstance(quantity, int)
        count, sold, gained, pieces = found.get(f"{day:%Y-%m}", (0, Decimal(0), Decimal(0), 0))
        found[f"{day:%Y-%m}"] = (count + 1, sold + sales, gained + profit, pieces + quantity)
    return found


def by_month(content: bytes) -> Truth:
    parts = split_by_month(read_orders(content, "orders"))
    return {month: totals(part.frame) for month, part in parts.items()}


@pytest.mark.parametrize(("heading", "name"), [(heading, name) for heading, forms in FORMS.items() for name in forms])
def test_every_documented_form_gives_the_same_canonical_file(heading: str, name: str) -> None:
    canonical = write_canonical(read_orders(Form().write(ROWS), "orders").frame)
    content = FORMS[heading][name][0].write(ROWS)
    assert by_month(content) == truth(ROWS)
    assert write_canonical(read_orders(content, "orders").frame) == canonical


@pytest.mark.parametrize("name", LEFT_OUT)
def test_a_column_that_may_be_absent_is_told(name: str) -> None:
    content = Form(leave_out=[name]).write(ROWS)
    assert by_month(content) == truth(ROWS)
    told = " ".join(read_orders(content, "orders").notes)
    assert name in told or name.lower().replace(" ", "_") in told


Damage = Callable[[Form, Rows, Random], bytes]


def _cells(change: Callable[[list[list[str]], Random], list[list[str]]]) -> Damage:
    """Damage to the cells, before the file is written as its form says."""

    def damage(form: Form, rows: Rows, random: Random) -> bytes:
        return replace(form, workbook=None, around=lambda cells: form.around(change(cells, random))).write(rows)

    return damage


def _without_column(cells: list[list[str]], random: Random) -> list[list[str]]:
    column = random.randrange(len(HEADER))
    return [row[:column] + row[column + 1 :] for row in cells]


def _unit_in_header(cells: list[list[str]], random: Random) -> list[list[str]]:
    column, unit = random.choice((17, 20)), random.choice(("{} (€)", "{} EUR", "{} %", "{} (thousands)", "k£ {}"))
    return [[unit.format(name) if i == column else name for i, name in enumerate(cells[0])], *cells[1:]]


def _torn_row(cells: list[list[str]], random: Random) -> list[list[str]]:
    at = random.randrange(1, len(cells))
    return [row[: random.randrange(1, len(row))] if i == at else row for i, row in enumerate(cells)]


def _shifted_row(cells: list[list[str]], random: Random) -> list[list[str]]:
    at, column = random.randrange(1, len(cells)), random.randrange(len(HEADER))
    return [[*row[:column], "x", *row[column:]] if i == at else row for i, row in enumerate(cells)]


def _year_off(cells: list[list[str]], random: Random) -> list[list[str]]:
    at, column = random.randrange(1, len(cells)), random.choice((2, 3))
    wrong = [cell.replace("2016", "2099") if i == column else cell for i, cell in enumerate(cells[at])]
    return [*cells[:at], wrong, *cells[at + 1 :]]


def _eaten(cells: list[list[str]], random: Random) -> list[list[str]]:
    """Decimal points gone from all amounts."""
    return [
        [c.replace(".", "").replace(",", "") if i and j in (17, 20) else c for j, c in enumerate(row)]
        for i, row in enumerate(cells)
    ]


def _twice(cells: list[list[str]], random: Random) -> list[list[str]]:
    """All rows again under other Row IDs, or without any."""
    ids = random.random() < 0.5
    again = [[f"{row[0]}000", *row[1:]] for row in cells[1:]]
    return [row if ids else row[1:] for row in [*cells, *again]]


def _control_character(form: Form, rows: Rows, random: Random) -> bytes:
    content = replace(form, pack=lambda content: content).write(rows)
    at = random.randrange(len(content))
    return form.pack(content[:at] + random.choice((b"\x00", b"\x07", b"\xff\xfe")) + content[at:])


def _other_encoding(form: Form, rows: Rows, random: Random) -> bytes:
    encoding, name = random.choice(
        (("mac-roman", "José Muñoz"), ("cp1251", "Иван Петров"), ("cp1250", "Wałęsa Łódź"), ("shift_jis", "田中 東京"))
    )
    other: Rows = [{**row, "Customer Name": name, "Product Name": "Table"} for row in rows]

    def text(text: str) -> str:
        return text.encode(encoding, "ignore").decode(encoding)

    return replace(form, workbook=None, encoding=encoding, text=text).write(other)


def _whole(form: Form, rows: Rows, random: Random) -> bytes:
    return form.write(rows)


DAMAGES: dict[str, Damage] = {
    "whole": _whole,
    "without a column": _cells(_without_column),
    "a unit in a header": _cells(_unit_in_header),
    "a torn row": _cells(_torn_row),
    "a shifted row": _cells(_shifted_row),
    "a year of 2099": _cells(_year_off),
    "decimal points eaten": _cells(_eaten),
    "rows twice": _cells(_twice),
    "a control character": _control_character,
    "another encoding": _other_encoding,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_thousand_files_in_mixed_forms_and_damaged_are_read_right_or_refused_with_a_reason(damage: str) -> None:
    random = Random(damage)  # noqa: S311
    accepted, refusals = 0, list[str]()
    for _ in range(110):
        rows = invented(random, random.randrange(4, 12))
        form, chosen = mixed(random)
        try:
            content = DAMAGES[damage](form, rows, random)
        except UnicodeEncodeError:
            continue  # the form cannot hold these letters
        try:
            found = by_month(content)
        except OrderFileError as error:
            refusals.append(str(error))
            continue
        accepted += 1
        assert found == truth(rows), f"{damage}: {chosen}"
    assert all(said.startswith("orders") and len(said.splitlines()) == 1 for said in refusals)
    assert accepted > 80 if damage == "whole" else len(refusals) > 20


def test_a_file_cut_anywhere_is_refused_unless_its_last_line_has_all_its_values() -> None:
    """What a cut leaves of a last number, and a cut between two lines, cannot be seen; nothing else is taken."""
    random = Random(5)  # noqa: S311
    refused = 0
    for _ in range(100):
        rows = invented(random, random.randrange(5, 12))
        form, chosen = mixed(random)
        try:
            content = form.write(rows)
        except UnicodeEncodeError:
            continue  # the form cannot hold these letters
        try:
            orders = read_orders(content[: random.randrange(1, len(content) - 1)], "orders")
        except OrderFileError as error:
            refused += str(error).startswith("orders")
            continue
        told = any(note.startswith("no line break after the last line") for note in orders.notes)
        amounts = zip(orders.frame["sales"], orders.frame["profit"], strict=True)
        read = dict(zip(map(str, orders.frame["row_id"]), amounts, strict=True))
        for row in rows[: len(read) - told]:
            assert read[str(row["Row ID"])] == (row["Sales"], row["Profit"]), chosen
    assert refused > 85


@pytest.mark.parametrize("what", REFUSALS)
def test_what_the_page_says_is_refused_is_refused_in_those_words(what: str) -> None:
    content, said, _ = REFUSALS[what]
    with pytest.raises(OrderFileError) as caught:
        read_orders(content(), "orders")
    assert said in str(caught.value)


def test_the_page_has_the_tables_of_the_tests() -> None:
    assert PAGE.read_text() == with_tables(PAGE.read_text())
    assert all(table in PAGE.read_text() for table in tables().values())
