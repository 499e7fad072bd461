// The page: sheets as tabs, their controls, their visuals in the definition's grid.

import { followed, written } from "./address.js";
import { drawPlots, removePlots } from "./charts.js";
import { controlsOf } from "./controls.js";
import { csv, download } from "./csv.js";
import { Dataset } from "./data.js";
import { element } from "./elements.js";
import { words } from "./fields.js";
import { Filters, initialParameters } from "./filters.js";
import { dateFormat, numberFormat } from "./formats.js";
import { NotDrawn, only } from "./refusals.js";
import { theme } from "./colours.js";
import { drawBars } from "./visuals/bar.js";
import { drawKpi } from "./visuals/kpi.js";
import { drawLines } from "./visuals/line.js";
import { drawMap } from "./visuals/map.js";
import { drawPivot } from "./visuals/pivot.js";
import { drawScatter } from "./visuals/scatter.js";
import { drawTable } from "./visuals/table.js";

const DRAWN = {
  BarChartVisual: drawBars,
  FilledMapVisual: drawMap,
  KPIVisual: drawKpi,
  LineChartVisual: drawLines,
  PivotTableVisual: drawPivot,
  ScatterPlotVisual: drawScatter,
  TableVisual: drawTable,
};
const HEADING = { Visibility: 1, FormatText: { PlainText: 1 } };
const VISUAL = { VisualId: 1, Title: HEADING, Subtitle: HEADING, ChartConfiguration: 1, ConditionalFormatting: 1, VisualContentAltText: 1 };

function start() {
  const model = JSON.parse(document.getElementById("model").textContent);
  const { definition } = model;
  const now = Date.now();
  const parameters = {};
  const calculated = (identifier) =>
    Object.fromEntries(
      (definition.CalculatedFields ?? [])
        .filter((field) => field.DataSetIdentifier === identifier)
        .map((field) => [field.Name, field.Expression]),
    );
  const datasets = Object.fromEntries(
    Object.entries(model.datasets).map(([identifier, embedded]) => [
      identifier,
      new Dataset(embedded, calculated(identifier), (name) => parameters[name] ?? null, () => now),
    ]),
  );
  const initial = initialParameters(definition.ParameterDeclarations, now);
  const page = { model, definition, datasets, parameters, initial, sheet: 0, drawn: new Set(), tables: new Map() };
  page.reset = () => {
    for (const name of Object.keys(parameters)) delete parameters[name];
    Object.assign(parameters, structuredClone(initial));
    page.filters = new Filters(definition.FilterGroups, datasets, parameters, {});
    page.controlled = null;
  };
  page.changed = () => {
    page.drawn.clear();
    draw(page);
    note(page);
  };
  page.reset();
  facts(page);
  build(page);
  follow(page);
  document.documentElement.dataset.ready = "true";
}

/** Show what the address says, and say what it says in vain. */
function follow(page) {
  page.noted = location.hash;
  page.reset();
  page.sheet = 0;
  page.drawn.clear();
  const vain = followed(page, location.hash).map((word) => (word.length > 60 ? `${word.slice(0, 60)}…` : word));
  const more = vain.length > 3 ? ` and ${vain.length - 3} more` : "";
  const notice = document.getElementById("notice");
  notice.hidden = vain.length === 0;
  notice.textContent = vain.length ? `The link asks for what is not here, which is left out: ${vain.slice(0, 3).join("; ")}${more}.` : "";
  select(page, page.sheet);
}

/** Put what is chosen into the address, so that it can be sent. */
function note(page) {
  page.noted = written(page);
  if (page.noted !== location.hash) history.replaceState(null, "", page.noted || location.pathname + location.search);
}

/** What the data are and when they were loaded, in the header. */
function facts({ model, datasets }) {
  const list = document.getElementById("facts");
  const [day, number] = [dateFormat("D MMM YYYY"), numberFormat()];
  for (const [identifier, data] of Object.entries(datasets)) {
    const { newest, ingested, rows, totals } = model.datasets[identifier];
    const pieces = newest ? [`Newest ${words(newest.column)}: ${newest.text}`] : [];
    if (ingested) pieces.push(`loaded ${day(Date.parse(ingested))}, ${ingested.slice(11, 16)} UTC`);
    const told = totals.filter((name) => data.aggregatesByItself(name));
    const every = Array.from({ length: data.size }, (_, row) => row);
    for (const name of told) pieces.push(`${number(data.overGroup(data.trees[name], every, {}) ?? 0)} ${words(name)}`);
    if (told.length === 0) pieces.push(`${number(rows)} rows`);
    if (!ingested) pieces.unshift("no data loaded yet");
    list.append(element("li", { "data-dataset": identifier, "data-rows": data.size }, pieces.join(" · ")));
  }
}

function build(page) {
  const choose = (place) => {
    select(page, place);
    note(page);
  };
  const tabs = document.getElementById("tabs");
  const sheets = document.getElementById("sheets");
  for (const [place, sheet] of page.definition.Sheets.entries()) {
    const [tabId, panelId] = [`tab-${place}`, `sheet-${place}`];
    const name = sheet.Name ?? sheet.Title ?? `Sheet ${place + 1}`;
    const tab = element("button", { id: tabId, role: "tab", type: "button", "aria-controls": panelId, onclick: () => choose(place) }, name);
    tabs.append(tab);
    const controls = element("div", { class: "controls", role: "group", "aria-label": "Filters" });
    const grid = element("div", { class: "grid" });
    const heading = element("h2", { class: "print-only" }, name);
    sheets.append(element("section", { id: panelId, role: "tabpanel", "aria-labelledby": tabId, tabindex: "-1" }, heading, controls, grid));
    grid.append(...cards(sheet, page));
  }
  tabs.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const count = page.definition.Sheets.length;
    const next = (page.sheet + step + count) % count;
    choose(next);
    document.getElementById(`tab-${next}`).focus();
  });
  document.getElementById("theme").addEventListener("click", () => {
    document.documentElement.dataset.theme = theme() === "dark" ? "light" : "dark";
    remember();
    page.changed();
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault(); // the part behind '#' has what is chosen
    document.getElementById("sheets").focus();
  });
  addEventListener("hashchange", () => location.hash !== page.noted && follow(page));
  document.getElementById("print").addEventListener("click", () => print());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => page.changed());
  addEventListener("beforeprint", () => printing(page, true));
  addEventListener("afterprint", () => printing(page, false));
  addEventListener("keydown", (event) => event.key === "Escape" && closeChoosers(null));
  addEventListener("click", (event) => closeChoosers(event.target.closest?.("details.chooser")));
}

function closeChoosers(except) {
  for (const open of document.querySelectorAll("details.chooser[open]")) {
    if (open === except) continue;
    if (open.contains(document.activeElement)) open.querySelector("summary").focus();
    open.open = false;
  }
}

function remember() {
  try {
    localStorage.setItem("theme", document.documentElement.dataset.theme);
  } catch {
    // A page opened from a file may have no storage: the choice then lasts as long as the page.
  }
}

function select(page, place) {
  page.sheet = place;
  for (const [index] of page.definition.Sheets.entries()) {
    const tab = document.getElementById(`tab-${index}`);
    tab.setAttribute("aria-selected", index === place);
    tab.tabIndex = index === place ? 0 : -1;
    document.getElementById(`sheet-${index}`).hidden = index !== place;
  }
  draw(page);
}

/** A sheet's cards in reading order, each where the grid of 36 columns has it. */
function cards(sheet, page) {
  const layout = sheet.Layouts?.[0]?.Configuration?.GridLayout?.Elements ?? [];
  const places = Object.fromEntries(layout.map((item) => [item.ElementId, item]));
  const order = ({ RowIndex: row = 0, ColumnIndex: column = 0 }) => row * 100 + column;
  const visuals = (sheet.Visuals ?? []).map((visual) => Object.entries(visual)[0]);
  visuals.sort(([, a], [, b]) => order(places[a.VisualId] ?? {}) - order(places[b.VisualId] ?? {}));
  return visuals.map(([kind, visual]) => {
    const { ColumnIndex: column, ColumnSpan: width = 18, RowIndex: row, RowSpan: height = 12 } = places[visual.VisualId] ?? {};
    const at = (start) => (start === undefined ? "auto" : start + 1);
    const style = `--column: ${at(column)}; --width: ${width}; --row: ${at(row)}; --height: ${height}`;
    const [title, subtitle] = [headingOf(visual.Title), headingOf(visual.Subtitle)];
    return element(
      "article",
      { class: `card ${width <= 9 ? "small" : ""}`, style, "data-visual": visual.VisualId, "data-kind": kind, "aria-label": title ?? visual.VisualId },
      element("header", {}, title && element("h2", {}, title), page.model.csv ? csvButton(visual, title ?? visual.VisualId, page) : null),
      subtitle && element("p", { class: "subtitle" }, subtitle),
      element("div", { class: "body" }),
    );
  });
}

/** A button that saves the numbers that the visual shows. */
function csvButton({ VisualId: id }, title, page) {
  const save = () => {
    const { columns, rows } = page.tables.get(id);
    download(title, csv(columns, rows));
  };
  return element("button", { type: "button", class: "csv", "aria-label": `CSV of ${title}`, title: "Save these numbers as a CSV file", onclick: save }, "CSV");
}

function headingOf(given) {
  return given?.Visibility === "HIDDEN" ? null : given?.FormatText?.PlainText ?? null;
}

/** Draw what is shown and not drawn since the last change. */
function draw(page) {
  if (page.drawn.has(page.sheet)) return;
  page.drawn.add(page.sheet);
  const sheet = page.definition.Sheets[page.sheet];
  const panel = document.getElementById(`sheet-${page.sheet}`);
  const controls = panel.querySelector(".controls");
  if (page.controlled !== page.sheet || controls.childElementCount === 0) {
    page.controlled = page.sheet;
    controls.replaceChildren(...controlsOf(sheet, page), resetButton(page));
  }
  for (const wrapped of sheet.Visuals ?? []) {
    const [kind, visual] = Object.entries(wrapped)[0];
    drawVisual(kind, visual, sheet, page, panel.querySelector(`[data-visual="${CSS.escape(visual.VisualId)}"]`));
  }
  drawPlots();
}

function resetButton(page) {
  const reset = () => {
    page.reset();
    page.changed();
  };
  return element("button", { type: "button", class: "reset", onclick: reset }, "Reset");
}

/** Draw a visual into its card; a drawing function returns the table of its numbers, or nothing where there are none. */
function drawVisual(kind, visual, sheet, page, card) {
  const body = card.querySelector(".body");
  let table = null;
  removePlots(body);
  const opened = body.querySelector("details.numbers")?.open;
  body.replaceChildren();
  try {
    if (!(kind in DRAWN)) throw new NotDrawn(kind);
    only(visual, VISUAL, "");
    table = DRAWN[kind](visual, contextOf(sheet, page), body);
    if (opened && body.querySelector("details.numbers")) body.querySelector("details.numbers").open = true;
  } catch (error) {
    if (!(error instanceof NotDrawn)) throw error;
    const text = `QuickSight would draw a ${kind} here. This page does not know ${error.message}, so it draws nothing.`;
    body.replaceChildren(element("p", { class: "refused", role: "note" }, element("strong", {}, "Not drawn. "), text));
  }
  page.tables.set(visual.VisualId, table);
  card.querySelector("button.csv")?.toggleAttribute("hidden", !table);
}

function contextOf(sheet, page) {
  return {
    datasets: page.datasets,
    geography: page.model.geography,
    titleOf: (visual) => headingOf(visual.Title) ?? visual.VisualId,
    shown: (visual, field) => page.filters.of(sheet.SheetId, visual.VisualId, field.data, field.identifier),
    empty: (body) => {
      body.append(element("p", { class: "empty" }, "No data for this selection."));
      return null;
    },
  };
}

/** On paper all sheets are shown, one after the other, in light colours. */
function printing(page, begins) {
  const root = document.documentElement;
  if (begins) {
    page.before = { sheet: page.sheet, theme: root.dataset.theme };
    root.dataset.theme = "light";
    page.drawn.clear();
    root.dataset.printing = "true";
    for (const [place] of page.definition.Sheets.entries()) {
      page.sheet = place;
      document.getElementById(`sheet-${place}`).hidden = false;
      draw(page);
    }
    return;
  }
  delete root.dataset.printing;
  if (page.before.theme) root.dataset.theme = page.before.theme;
  else delete root.dataset.theme;
  page.drawn.clear();
  select(page, page.before.sheet);
}

try {
  const stored = localStorage.getItem("theme");
  if (stored) document.documentElement.dataset.theme = stored;
} catch {
  // A page opened from a file may have no storage.
}
start();
