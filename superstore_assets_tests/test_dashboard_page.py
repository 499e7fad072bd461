"""The dashboard's page in a real browser: numbers, colours, filters, looks, safety."""

import csv
import datetime as dt
import io
import os
import re
import shutil
from collections.abc import Callable, Iterator
from copy import deepcopy
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Dialog, Locator, Page, sync_playwright

from superstore_assets.commands.work.sample import sample_orders
from superstore_assets.dashboard import definition
from superstore_assets.local_aws.quicksight import page as page_module
from superstore_assets.local_aws.quicksight.page import MODULES
from superstore_assets.local_aws.quicksight.spice import Spice
from superstore_assets_tests.dashboard_data import ARN, SETTINGS, ingested, page_file

STATIC = Path(page_module.__file__).parent / "static"
RED, AMBER, GREEN = "#B3261E", "#F2B01E", "#1E7D4F"
FILLS = {"RED": RED, "AMBER": AMBER, "GREEN": GREEN}
FILL = f"CASE {{}} WHEN 'RED' THEN '{RED}' WHEN 'AMBER' THEN '{AMBER}' ELSE '{GREEN}' END"
MARGIN = "sum(profit)::double / nullif(sum(sales)::double, 0)"

Open = Callable[..., Page]
Row = tuple[Any, ...]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, headless."""
    chromium = shutil.which("chromium")
    if chromium is None and not os.environ.get("CI"):
        pytest.skip("no chromium on this machine (apt-get install chromium)")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield running
        running.close()


@pytest.fixture
def opened(browser: Browser) -> Iterator[Open]:
    """Opens a file in a window of its own; the test fails where a page complains, asks for anything, opens a dialog."""
    complaints: list[str] = []
    contexts = []

    def dismiss(dialog: Dialog) -> None:
        complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def open_(file: Path, width: int = 1280, height: int = 900, scheme: Any = "light", part: str = "") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, locale="de-DE", timezone_id="Asia/Tokyo"
        )
        context.set_offline(True)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("dialog", dismiss)
        page.on("request", lambda request: complaints.extend({request.url} - {file.as_uri()}))
        page.goto(file.as_uri() + part)
        page.wait_for_selector("html[data-ready]")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Spice:
    """The generated sample, ingested."""
    return ingested(sample_orders(), tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="session")
def real(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Spice:
    """The Sample Superstore, ingested."""
    return ingested((shared_data / "sample_superstore.csv").read_bytes(), tmp_path_factory.mktemp("real"))


@pytest.fixture(scope="session", params=["sample", "real"])
def spice(request: pytest.FixtureRequest) -> Spice:
    """The data that the page is tested over."""
    found: Spice = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def file(spice: Spice) -> Path:
    """The dashboard's page over the data."""
    return page_file(spice.path.parent, spice)


# What each visual must show, in SQL over the ingested rows: its body's rows, cell by cell.
TOP = "SELECT {0}, sum(sales), sum(profit), sum(quantity) FROM data GROUP BY 1 ORDER BY sum(profit) {1}, 1 LIMIT 10"
TRUTHS = {
    "sub-categories": (
        f"SELECT sub_category, triage, sum(sales), sum(profit), {MARGIN} FROM data GROUP BY 1, 2 ORDER BY 5"
    ),
    "sub-category-profit": "SELECT sub_category, triage, sum(profit) FROM data GROUP BY 1, 2 ORDER BY 3 DESC",
    "states": (
        f"SELECT state, {FILL.format('state_triage')}, {MARGIN}, sum(sales), sum(profit)"
        " FROM data GROUP BY state, state_triage ORDER BY 1"
    ),
    "month-profit": "SELECT order_month, month_triage, sum(profit) FROM data GROUP BY 1, 2 ORDER BY 1",
    "losing-months": (
        f"SELECT order_month, month_triage, sum(sales), sum(profit), {MARGIN}"
        " FROM data GROUP BY 1, 2 HAVING sum(profit) < 0 ORDER BY 1 DESC"
    ),
    "discounts": (
        "SELECT sub_category, category, sum(discounts)::double / sum(order_lines)::double,"
        f" {MARGIN} FROM data GROUP BY 1, 2 ORDER BY 2, 1"
    ),
    "ship-days": "SELECT ship_mode, sum(ship_days)::double / sum(order_lines) FROM data GROUP BY 1 ORDER BY 2",
    "top-products": TOP.format("product_name", "DESC"),
    "bottom-products": TOP.format("product_name", "ASC"),
    "top-customers": TOP.format("customer_name", "DESC"),
    "bottom-customers": TOP.format("customer_name", "ASC"),
}
PIVOTS = {
    "region-segment": (
        f"PIVOT (SELECT region, segment, {MARGIN} AS margin FROM data GROUP BY 1, 2) ON segment"
        " USING first(margin) GROUP BY region ORDER BY region"
    ),
    "monthly-sales": "PIVOT data ON category USING sum(sales) GROUP BY order_month ORDER BY order_month",
    "monthly-profit": "PIVOT data ON category USING sum(profit) GROUP BY order_month ORDER BY order_month",
}
KPIS = {
    "kpi-sales": "sum(sales)",
    "kpi-profit": "sum(profit)",
    "kpi-margin": f"100 * {MARGIN}",
    "kpi-orders": "count(DISTINCT order_id)",
}


class Choice:
    """What a reader chose, as SQL and as what to do on the page."""

    def __init__(self, where: str, **chosen: list[str] | str) -> None:
        self.where, self.chosen = where, chosen

    def make(self, page: Page) -> None:
        for name, value in self.chosen.items():
            if isinstance(value, str):
                control = page.locator("label.control:visible", has=page.locator(".control-title", has_text=name))
                control.locator("select").select_option(label=value)
            else:
                choose(page, name, value)


CHOICES = {
    "everything": Choice("true"),
    "region": Choice("region = 'West'", Region=["West"]),
    "categories": Choice("category IN ('Furniture', 'Technology')", Category=["Furniture", "Technology"]),
    "months": Choice("order_month BETWEEN '2014-06-01' AND '2015-02-01'", From="Jun 2014", To="Feb 2015"),
    "all at once": Choice(
        "region IN ('East', 'South') AND category = 'Office Supplies' AND segment <> 'Consumer'"
        " AND order_month >= '2015-03-01'",
        Region=["East", "South"],
        Category=["Office Supplies"],
        Segment=["Corporate", "Home Office"],
        From="Mar 2015",
    ),
}


def choose(page: Page, name: str, values: list[str]) -> None:
    """Choose *values* alone in one of the lists."""
    chooser = page.locator("details.chooser:visible", has=page.locator(".control-title", has_text=name))
    chooser.locator("summary").click()
    chooser.get_by_label("Select all").set_checked(True)
    chooser.get_by_label("Select all").set_checked(False)
    for value in values:
        chooser.get_by_label(value, exact=True).check()
    page.keyboard.press("Escape")


def card(page: Page, visual: str) -> Locator:
    """A visual's card."""
    return page.locator(f'[data-visual="{visual}"]')


def shown(page: Page, visual: str) -> list[Row]:
    """The exact values in the cells of a visual's table, or of the numbers behind its chart."""
    cells: list[list[str | None]] = (
        card(page, visual)
        .locator("tbody tr")
        .evaluate_all("rows => rows.map(row => [...row.cells].map(cell => cell.dataset.value ?? null))")
    )
    return [tuple(line) for line in cells]


def asked(spice: Spice, sql: str, where: str) -> list[Row]:
    """The truth: *sql* over the ingested rows that *where* leaves."""
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE data AS SELECT * FROM read_parquet('{spice.path}') WHERE {where}")
        return connection.execute(sql).fetchall()


def assert_equal(found: list[Row], truth: list[Row]) -> None:
    """Equal row by row: texts and dates exactly, sums to a ten-thousandth of a dollar, ratios to twelve digits."""
    assert len(found) == len(truth)
    for line, wanted in zip(found, truth, strict=True):
        assert len(line) == len(wanted)
        for cell, value in zip(line, wanted, strict=True):
            if isinstance(value, dt.datetime):
                assert cell is not None
                assert float(cell) == value.replace(tzinfo=dt.UTC).timestamp() * 1000
            elif isinstance(value, Decimal):
                assert cell is not None
                assert round(Decimal(cell), 4) == value
            elif isinstance(value, float):
                assert cell is not None
                assert float(cell) == pytest.approx(value, rel=1e-12)
            elif isinstance(value, int):
                assert cell is not None
                assert float(cell) == value
            else:
                assert cell == value


def test_no_module_of_the_page_needs_one_that_comes_after_it() -> None:
    place = {name: number for number, name in enumerate(MODULES)}
    assert set(place) == {file.relative_to(STATIC).with_suffix("").as_posix() for file in STATIC.rglob("*.js")}
    for name in MODULES:
        imported = re.findall(r'from "(.+)\.js"', (STATIC / f"{name}.js").read_text("utf-8"))
        needed = [os.path.normpath(Path(name).parent / module) for module in imported]
        assert [module for module in needed if place[module] >= place[name]] == []


@pytest.mark.parametrize("choice", CHOICES.values(), ids=CHOICES)
def test_every_visual_shows_what_sql_says_of_the_sample(opened: Open, sample: Spice, choice: Choice) -> None:
    assert_every_visual(opened(page_file(sample.path.parent, sample)), sample, choice)


def test_every_visual_shows_what_sql_says_of_the_real_file(opened: Open, real: Spice) -> None:
    assert_every_visual(opened(page_file(real.path.parent, real)), real, CHOICES["everything"])


def assert_every_visual(page: Page, spice: Spice, choice: Choice) -> None:
    choice.make(page)
    for sheet in ("Triage", "Trends"):
        page.get_by_role("tab", name=sheet).click()
        present = page.locator("article:visible").evaluate_all("cards => cards.map(card => card.dataset.visual)")
        assert present
        for visual in present:
            if visual in KPIS:
                assert_kpi(page, spice, visual, choice.where)
            elif visual in PIVOTS:
                assert_pivot(page, spice, visual, choice.where)
            else:
                assert_equal(shown(page, visual), asked(spice, TRUTHS[visual], choice.where))


def assert_kpi(page: Page, spice: Spice, visual: str, where: str) -> None:
    sql = f"SELECT order_month, {KPIS[visual]} FROM data GROUP BY 1 ORDER BY 1 DESC LIMIT 2"
    (month, latest), (_, before) = asked(spice, sql, where)
    value = card(page, visual).locator(".kpi-value").get_attribute("data-value")
    assert value is not None
    assert float(value) == pytest.approx(float(latest), rel=1e-12)
    assert card(page, visual).locator(".kpi-period").inner_text() == f"{month:%b %Y}"
    change = card(page, visual).locator(".kpi-change").get_attribute("data-change")
    if visual == "kpi-margin":
        assert change is not None
        assert float(change) == pytest.approx(latest - before, rel=1e-9)
    elif before > 0:
        assert change is not None
        assert float(change) == pytest.approx(float((latest - before) / before), rel=1e-9)
    else:
        assert "no percentage" in card(page, visual).locator(".kpi-change").inner_text()


def assert_pivot(page: Page, spice: Spice, visual: str, where: str) -> None:
    found = shown(page, visual)
    wanted = [list(line) for line in asked(spice, PIVOTS[visual], where)]
    if visual == "region-segment":
        totals: dict[str, float] = dict(asked(spice, f"SELECT region, {MARGIN} FROM data GROUP BY 1", where))
        names = card(page, visual).locator("tbody th").all_inner_texts()
        assert names == [line[0] for line in wanted]
        # The row's name is a heading, not a value.
        assert_equal([line[1:] for line in found], [(*line[1:], totals[line[0]]) for line in wanted])
    else:
        assert_equal(found, [tuple(line) for line in wanted])


def test_totals_and_texts_are_to_the_cent(opened: Open, file: Path, spice: Spice) -> None:
    page = opened(file)
    ((sales, profit, margin),) = asked(
        spice, f"SELECT round(sum(sales), 2), round(sum(profit), 2), {MARGIN} FROM data", "true"
    )
    cells = card(page, "sub-categories").locator("tfoot td").all_inner_texts()
    assert cells[1:] == [f"${sales:,}", f"${profit:,}", f"{margin:.1%}"]
    (worst,) = asked(spice, TRUTHS["sub-categories"].replace("sum(sales)", "round(sum(sales), 2)") + " LIMIT 1", "true")
    first = card(page, "sub-categories").locator("tbody tr").first
    assert first.locator("td").nth(1).inner_text() == f"${worst[2]:,}"


def test_the_real_files_losers_are_red(opened: Open, real: Spice) -> None:
    page = opened(page_file(real.path.parent, real))
    red = 'tr:has(td[data-colour="#B3261E"]) th'
    assert card(page, "sub-categories").locator(red).all_inner_texts() == ["Tables", "Bookcases", "Supplies"]
    assert card(page, "losing-months").locator(red).all_inner_texts() == ["Jan 2015", "Jul 2014"]
    totals = card(page, "sub-categories").locator("tfoot td").all_inner_texts()
    assert totals == ["", "$2,297,200.86", "$286,397.02", "12.5%"]


def test_every_colour_is_the_views_triage(opened: Open, file: Path, spice: Spice) -> None:
    page = opened(file)
    triage: dict[str, str] = dict(asked(spice, "SELECT DISTINCT sub_category, triage FROM data", "true"))
    for row in card(page, "sub-categories").locator("tbody tr").all():
        word = triage[row.locator("th").inner_text()]
        cell = row.locator("td").first
        assert cell.get_attribute("data-colour") == FILLS[word]
        assert cell.evaluate("cell => getComputedStyle(cell).backgroundColor") == rgb(FILLS[word])
        assert cell.inner_text() == f"{'✕▲✓'[list(FILLS).index(word)]} {word}"
        assert row.get_attribute("data-row-colour")
    months = [
        word
        for (word,) in asked(
            spice, "SELECT DISTINCT ON (order_month) month_triage FROM data ORDER BY order_month", "true"
        )
    ]
    assert card(page, "kpi-profit").locator(".kpi-value").get_attribute("data-colour") == FILLS[months[-1]]
    for visual, words in (("sub-category-profit", list(triage.values())), ("month-profit", months)):
        bars = (
            card(page, visual)
            .locator(".bars .point path")
            .evaluate_all("paths => paths.map(path => getComputedStyle(path).fill)")
        )
        assert sorted(bars) == sorted(rgb(FILLS[word]) for word in words)
    states = [word for _, word in asked(spice, "SELECT DISTINCT state, state_triage FROM data", "true")]
    shapes = (
        card(page, "states")
        .locator(".choroplethlocation")
        .evaluate_all("paths => paths.map(path => getComputedStyle(path).fill)")
    )
    for word, fill in FILLS.items():
        assert shapes.count(rgb(fill)) == states.count(word)
    cells = card(page, "region-segment").locator("tbody td[data-colour]")
    levels = asked(spice, "SELECT DISTINCT region, segment, region_segment_triage FROM data ORDER BY 1, 2", "true")
    assert cells.evaluate_all("cells => cells.map(cell => cell.dataset.colour)") == [FILLS[word] for *_, word in levels]


def test_a_colour_stays_the_views_where_a_filter_changes_the_numbers(opened: Open, sample: Spice) -> None:
    spice, page = sample, opened(page_file(sample.path.parent, sample))
    choose(page, "Region", ["West"])
    triage: dict[str, str] = dict(asked(spice, "SELECT DISTINCT sub_category, triage FROM data", "region = 'West'"))
    for row in card(page, "sub-categories").locator("tbody tr").all():
        assert row.locator("td").first.get_attribute("data-colour") == FILLS[triage[row.locator("th").inner_text()]]


def test_a_filter_reaches_both_sheets_and_reset_takes_it_back(opened: Open, sample: Spice) -> None:
    page = opened(page_file(sample.path.parent, sample))
    before = page.locator("article").evaluate_all("cards => cards.map(card => card.innerText)")
    choose(page, "Segment", ["Consumer"])
    page.get_by_role("tab", name="Trends").click()
    assert page.locator("details.chooser:visible .control-state").all_inner_texts() == ["All", "All", "Consumer"]
    assert_equal(shown(page, "top-customers"), asked(sample, TRUTHS["top-customers"], "segment = 'Consumer'"))
    page.locator(".reset:visible").click()
    page.get_by_role("tab", name="Triage").click()
    assert page.locator("article").evaluate_all("cards => cards.map(card => card.innerText)")[:10] == before[:10]


def test_nothing_chosen_is_said_in_every_visual(opened: Open, sample: Spice) -> None:
    page = opened(page_file(sample.path.parent, sample))
    choose(page, "Region", [])
    for sheet in ("Triage", "Trends"):
        page.get_by_role("tab", name=sheet).click()
        cards = page.locator("article:visible").count()
        assert page.get_by_text("No data for this selection.").locator("visible=true").count() == cards


def test_a_dataset_that_was_never_ingested_is_said(opened: Open, tmp_path: Path) -> None:
    page = opened(page_file(tmp_path, None))
    assert "no data loaded yet" in page.locator("#facts").inner_text()
    assert page.get_by_text("No data for this selection.").locator("visible=true").count() == 10


def test_the_header_tells_the_datas_date_and_the_foot_the_run(opened: Open, sample: Spice) -> None:
    page = opened(page_file(sample.path.parent, sample))
    facts = page.locator("#facts").inner_text()
    ((lines,),) = asked(sample, "SELECT sum(order_lines) FROM data", "true")
    assert lines > sample.rows
    assert facts == f"Newest order month: Dec 2017 · loaded 2 Jan 2026, 03:04 UTC · {lines:,} order lines"
    assert "Dagster run 4567" in page.locator("footer").inner_text()


def test_a_change_of_margin_is_told_in_points(opened: Open, sample: Spice) -> None:
    page = opened(page_file(sample.path.parent, sample))
    sql = f"SELECT 100 * {MARGIN}, order_month FROM data GROUP BY 2 ORDER BY 2 DESC LIMIT 2"
    (latest, _), (before, month) = asked(sample, sql, "true")
    assert card(page, "kpi-margin").locator(".kpi-value").inner_text() == f"✓{latest:.1f}%"
    change = card(page, "kpi-margin").locator(".kpi-change").inner_text()
    assert change == f"▼ {latest - before:.1f} pp from {before:.1f}% in {month:%b %Y}"


def test_a_kpi_says_what_its_mark_judges(opened: Open, sample: Spice) -> None:
    page = opened(page_file(sample.path.parent, sample), width=390)
    for visual in KPIS:
        assert card(page, visual).locator(".subtitle:visible").inner_text() == "Mark and colour: the month's margin"


def test_the_months_to_choose_from_are_those_of_the_data(opened: Open, tmp_path: Path) -> None:
    lines = sample_orders().splitlines(keepends=True)
    kept = [line for line in lines[1:] if line.split(b",")[2].rpartition(b"/")[2] in (b"2015", b"2016")]
    spice = ingested(b"".join([lines[0], *kept]), tmp_path)
    page = opened(page_file(tmp_path, spice))
    for title, chosen in (("From", "Jan 2015"), ("To", "Dec 2016")):
        control = page.locator("label.control:visible", has=page.locator(".control-title", has_text=title))
        months = control.locator("option").all_inner_texts()
        assert (months[0], months[-1], len(months)) == ("Jan 2015", "Dec 2016", 24)
        assert control.locator("option:checked").inner_text() == chosen


@pytest.mark.parametrize("choice", CHOICES.values(), ids=CHOICES)
def test_a_link_shows_what_was_chosen(opened: Open, sample: Spice, choice: Choice) -> None:
    file = page_file(sample.path.parent, sample)
    page = opened(file)
    choice.make(page)
    page.get_by_role("tab", name="Trends").click()
    link = page.url.removeprefix(file.as_uri())
    again = opened(file, part=link)
    assert again.get_by_role("tab", name="Trends").get_attribute("aria-selected") == "true"
    assert not again.locator("#notice").is_visible()
    assert again.url == page.url
    assert_every_visual(again, sample, Choice(choice.where))
    assert controls(again) == controls(page)


def test_the_address_follows_what_is_chosen_and_what_is_chosen_follows_the_address(opened: Open, sample: Spice) -> None:
    file = page_file(sample.path.parent, sample)
    page = opened(file)
    choose(page, "Region", ["West"])
    assert page.url == f"{file.as_uri()}#f.filter-region=West"
    page.evaluate("location.hash = '#f.filter-region=East&p.LastMonth=2016-03-01'")
    page.wait_for_function("document.querySelector('.kpi-period').textContent === 'Mar 2016'")
    assert controls(page)[1:3] == ["Mar 2016", "East"]
    page.get_by_role("button", name="Reset").click()
    assert page.url == file.as_uri()
    assert controls(page) == controls(opened(file))
    page.get_by_role("link", name="Skip to the dashboard").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "sheets"
    assert page.url == file.as_uri()


def test_a_link_may_choose_nothing_of_a_list(opened: Open, sample: Spice) -> None:
    file = page_file(sample.path.parent, sample)
    page = opened(file)
    choose(page, "Segment", [])
    again = opened(file, part=page.url.removeprefix(file.as_uri()))
    assert again.get_by_text("No data for this selection.").locator("visible=true").count() == 10
    assert controls(again)[-1] == "None"


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("#%%%", "%%%"),
        ("#sheet=nowhere", "sheet nowhere"),
        ("#p.LastMonth=2017-02-31", "To 2017-02-31"),
        ("#p.LastMonth=1e309&p.FirstMonth=-1", "To 1e309; From -1"),
        ("#p.__proto__=x&f.constructor=y&__proto__=z", "p.__proto__; f.constructor; __proto__"),
        ("#f.filter-losing-months=x", "f.filter-losing-months"),
        ("#f.filter-region=<img src=x onerror=alert(1)>", "Region <img src=x onerror=alert(1)>"),
        ("#f.filter-region=Atlantis", "Region Atlantis"),
        ("#" + "&".join(f"x{place}=1" for place in range(2000)), "x0; x1; x2 and 1997 more"),
        ("#f.filter-region=" + "x" * 100_000, "Region " + "x" * 53 + "…"),
    ],
)
def test_what_a_link_says_in_vain_is_left_out_and_told(opened: Open, sample: Spice, part: str, told: str) -> None:
    file = page_file(sample.path.parent, sample)
    page = opened(file, part=part)
    notice = page.locator("#notice").inner_text()
    assert notice == f"The link asks for what is not here, which is left out: {told}."
    assert controls(page) == ["Jan 2014", "Dec 2017", "All", "All", "All"]
    assert page.locator("img").count() == 0


def test_a_link_keeps_what_of_it_is_there(opened: Open, sample: Spice) -> None:
    page = opened(page_file(sample.path.parent, sample), part="#f.filter-region=Atlantis&f.filter-region=West")
    assert "Region Atlantis" in page.locator("#notice").inner_text()
    assert controls(page)[2] == "West"


@pytest.mark.parametrize("choice", ["everything", "all at once"])
def test_each_visuals_numbers_can_be_saved_as_csv(opened: Open, sample: Spice, choice: str) -> None:
    page = opened(page_file(sample.path.parent, sample))
    CHOICES[choice].make(page)
    where = CHOICES[choice].where
    for sheet in ("Triage", "Trends"):
        page.get_by_role("tab", name=sheet).click()
        for visual in page.locator("article:visible").evaluate_all("cards => cards.map(card => card.dataset.visual)"):
            _, (header, *lines) = saved(page, visual)
            if visual in KPIS:
                sql = f"SELECT order_month, {KPIS[visual]} FROM data GROUP BY 1 ORDER BY 1"
            elif visual == "states":
                sql = TRUTHS[visual].replace(FILL.format("state_triage"), "lower(state_triage)")
            else:
                sql = TRUTHS.get(visual) or PIVOTS[visual]
            truth = asked(sample, sql, where)
            assert len(header) == len(truth[0])
            assert_equal(
                [
                    tuple(_raw(cell, value) for cell, value in zip(*both, strict=True))
                    for both in zip(lines, truth, strict=True)
                ],
                truth,
            )


def test_a_csv_file_is_text_that_no_spreadsheet_computes(opened: Open, tmp_path: Path) -> None:
    names = ('=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", 'a "quoted", name', "Zürich")
    frame = pd.read_csv(io.BytesIO(sample_orders(months=3)), encoding="cp1252", dtype=str, keep_default_na=False)
    frame.loc[:, "Product Name"] = [names[place % len(names)] for place in range(len(frame))]
    spice = ingested(frame.to_csv(index=False).encode(), tmp_path)
    page = opened(page_file(tmp_path, spice))
    page.get_by_role("tab", name="Trends").click()
    content, (header, *lines) = saved(page, "top-products")
    assert content.startswith("\ufeff")
    assert header == ["Product", "Sales", "Profit", "Quantity"]
    assert {line[0] for line in lines} == {f"'{name}" if name[0] in "=+-@" else name for name in names}
    content, (header, *_) = saved(page, "ship-days")
    assert content.startswith("ship mode,mean ship days\r\n")


def test_csv_is_not_offered_where_the_dashboard_forbids_it_or_has_no_numbers(
    opened: Open, sample: Spice, tmp_path: Path
) -> None:
    forbidden = page_file(tmp_path, sample, options={"ExportToCSVOption": {"AvailabilityStatus": "DISABLED"}})
    assert opened(forbidden).locator("button.csv").count() == 0
    assert opened(page_file(tmp_path, None)).locator("button.csv:visible").count() == 0


def controls(page: Page) -> list[str]:
    """What the controls say is chosen, in their order."""
    found: list[str] = page.locator(".control:visible").evaluate_all(
        "all => all.map(one => one.querySelector('option:checked, .control-state').textContent)"
    )
    return found


def saved(page: Page, visual: str) -> tuple[str, list[list[str]]]:
    """The CSV file of a visual: its content, and its lines without a byte order mark."""
    with page.expect_download() as download:
        card(page, visual).locator("button.csv").click()
    content = Path(download.value.path()).read_bytes().decode()
    return content, list(csv.reader(io.StringIO(content.removeprefix("\ufeff"), newline="")))


def _raw(cell: str, value: object) -> str:
    """A cell of a CSV file as the page has it: dates in ms."""
    if isinstance(value, dt.datetime):
        return str(dt.datetime.fromisoformat(cell).replace(tzinfo=dt.UTC).timestamp() * 1000)
    return cell


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_fits_the_window_and_passes_axe(opened: Open, file: Path, width: int, scheme: str) -> None:
    page = opened(file, width=width, scheme=scheme)
    for sheet in ("Triage", "Trends"):
        page.get_by_role("tab", name=sheet).click()
        assert page.evaluate("document.documentElement.scrollWidth") == width
        wide = page.locator("article:visible").evaluate_all(
            "cards => cards.filter(card => card.getBoundingClientRect().right > innerWidth).length"
        )
        assert wide == 0
        assert page.locator(".refused").count() == 0
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()


def test_works_by_keyboard(opened: Open, sample: Spice) -> None:
    page = opened(page_file(sample.path.parent, sample))
    page.get_by_role("tab", name="Triage").focus()
    page.keyboard.press("ArrowRight")
    assert page.get_by_role("tab", name="Trends").get_attribute("aria-selected") == "true"
    assert page.evaluate("document.activeElement.textContent") == "Trends"
    chooser = page.locator("details.chooser:visible").first
    chooser.locator("summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert chooser.locator(".control-state").inner_text() == "None"
    page.keyboard.press("Escape")
    assert chooser.get_attribute("open") is None
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_light_and_dark_by_system_and_by_switch(opened: Open, sample: Spice) -> None:
    page = opened(page_file(sample.path.parent, sample), scheme="dark")
    background = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(background)
    page.get_by_role("button", name="light and dark").click()
    light = page.evaluate(background)
    assert (dark, light) == ("rgb(14, 19, 27)", "rgb(243, 245, 248)")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    assert page.evaluate(background) == light


def test_prints_both_sheets(opened: Open, sample: Spice) -> None:
    page = opened(page_file(sample.path.parent, sample))
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("article:visible").count() == 18
    assert page.locator(".controls:visible").count() == 0
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("article:visible").count() == 10


def test_markup_in_the_data_is_text(opened: Open, tmp_path: Path) -> None:
    nasty = ("<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "<b>&amp;{{title}} \u2028")
    frame = pd.read_csv(io.BytesIO(sample_orders(months=3)), encoding="cp1252", dtype=str, keep_default_na=False)
    frame.loc[:, "Product Name"] = [nasty[place % 3] for place in range(len(frame))]
    frame.loc[frame["Sub-Category"] == "Tables", "Sub-Category"] = nasty[0]
    frame.loc[frame["Segment"] == "Consumer", "Segment"] = nasty[1]
    frame.loc[frame["Ship Mode"] == "First Class", "Ship Mode"] = nasty[2]
    spice = ingested(frame.to_csv(index=False).encode(), tmp_path)
    page = opened(page_file(tmp_path, spice))
    assert nasty[0] in card(page, "sub-categories").locator("tbody th").all_inner_texts()
    assert nasty[0] in card(page, "sub-category-profit").locator(".ytick").all_text_contents()
    assert nasty[1] in card(page, "region-segment").locator("thead th").all_inner_texts()
    page.get_by_role("tab", name="Trends").click()
    assert nasty[0] in card(page, "top-products").locator("tbody th").all_inner_texts()
    assert page.locator("img").count() == 0
    assert page.locator("script").count() == 3


def refusing(change: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    """The definition with something about its first table changed."""
    made = deepcopy(definition(SETTINGS, ARN))
    (visual,) = [visual["TableVisual"] for visual in made["Sheets"][0]["Visuals"] if "TableVisual" in visual][:1]
    change(visual)
    return made


def set_aggregation(visual: dict[str, Any]) -> None:
    values = visual["ChartConfiguration"]["FieldWells"]["TableAggregatedFieldWells"]["Values"]
    values[0]["NumericalMeasureField"]["AggregationFunction"] = {"SimpleNumericalAggregation": "STDEV"}


def set_expression(visual: dict[str, Any]) -> None:
    rule = visual["ConditionalFormatting"]["ConditionalFormattingOptions"][0]["Cell"]["TextFormat"]["BackgroundColor"]
    rule["Solid"]["Expression"] = "percentileOver({profit}, 50, []) > 0"


def set_deep_expression(visual: dict[str, Any]) -> None:
    rule = visual["ConditionalFormatting"]["ConditionalFormattingOptions"][0]["Cell"]["TextFormat"]["BackgroundColor"]
    rule["Solid"]["Expression"] = "(" * 15_000 + "1" + ")" * 15_000 + " > 0"


def set_icons(visual: dict[str, Any]) -> None:
    icons = {"IconSet": {"Expression": "SUM({profit})", "IconSetType": "THREE_CIRCLE"}}
    rules = visual["ConditionalFormatting"]["ConditionalFormattingOptions"]
    rules.append({"Cell": {"FieldId": "sub.profit", "TextFormat": {"Icon": icons}}})


def set_format(visual: dict[str, Any]) -> None:
    values = visual["ChartConfiguration"]["FieldWells"]["TableAggregatedFieldWells"]["Values"]
    formats = values[0]["NumericalMeasureField"]["FormatConfiguration"]["FormatConfiguration"]
    formats["CurrencyDisplayFormatConfiguration"]["NumberScale"] = "LAKHS"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (set_aggregation, "the aggregation STDEV"),
        (set_expression, "percentileOver"),
        (set_deep_expression, "((((("),
        (set_icons, "IconSet"),
        (set_format, "NumberScale LAKHS"),
        (lambda visual: visual["ChartConfiguration"].update(SortConfiguration={}), "the order is left open"),
        (
            lambda visual: visual["ChartConfiguration"].update(TableInlineVisualizations=[{"DataBars": {}}]),
            "TableInline",
        ),
        (lambda visual: visual.update(Actions=[{"CustomActionId": "a"}]), "Actions"),
    ],
)
def test_what_it_cannot_draw_is_a_labelled_box(
    opened: Open, sample: Spice, tmp_path: Path, change: Callable[[dict[str, Any]], None], told: str
) -> None:
    page = opened(page_file(tmp_path, sample, refusing(change)))
    box = card(page, "sub-categories").locator(".refused")
    assert box.inner_text().startswith("Not drawn. QuickSight would draw a TableVisual here.")
    assert told in box.inner_text()
    assert card(page, "sub-categories").locator("table").count() == 0
    assert card(page, "kpi-sales").locator(".kpi-value").count() == 1


def test_an_unknown_kind_of_visual_is_a_labelled_box(opened: Open, sample: Spice, tmp_path: Path) -> None:
    made = definition(SETTINGS, ARN)
    made["Sheets"][0]["Visuals"].append({"SankeyDiagramVisual": {"VisualId": "flow"}})
    page = opened(page_file(tmp_path, sample, made))
    assert "SankeyDiagramVisual" in card(page, "flow").locator(".refused").inner_text()


def test_a_filter_that_it_cannot_apply_leaves_no_visual_drawn_without_it(
    opened: Open, sample: Spice, tmp_path: Path
) -> None:
    made = definition(SETTINGS, ARN)
    (rule,) = made["FilterGroups"][1]["Filters"][0].values()
    rule["Configuration"] = {"CustomFilterConfiguration": {"MatchOperator": "STARTS_WITH", "CategoryValue": "W"}}
    page = opened(page_file(tmp_path, sample, made))
    assert page.locator("article:visible .refused").count() == page.locator("article:visible").count()


def rgb(colour: str) -> str:
    """A colour as the browser tells it."""
    return f"rgb({', '.join(str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))})"
