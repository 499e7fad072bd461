// What the charts share: the plot, its look, the numbers behind it.
/* global Plotly */

import { gridLine, ink, inkOn, muted, surface } from "./colours.js";
import { element, svgElement } from "./elements.js";
import { only } from "./refusals.js";

export const LABELS = {
  Visibility: 1,
  SortIconVisibility: 1,
  AxisLabelOptions: [{ CustomLabel: 1, ApplyTo: { FieldId: 1, Column: 1 } }],
};
export const LEGEND = { Visibility: 1, Position: 1 };
export const DATA_LABELS = { Visibility: 1 };
export const PALETTE = { ColorMap: [{ Element: { FieldId: 1, FieldValue: 1 }, Color: 1 }] };

// The library fetches a base map unless it has one; the page draws no base map, and fetches nothing.
globalThis.PlotlyGeoAssets = { topojson: { usa_110m: { type: "Topology", objects: {}, arcs: [] } } };

/** Text for the plotting library, which reads some markup in it. */
export function plain(text) {
  return String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** An axis title: the custom label of its field, or the field's name; nothing where hidden. */
export function axisTitle(options, field) {
  only(options, LABELS, "axis labels");
  if (options?.Visibility === "HIDDEN") return null;
  const own = (options?.AxisLabelOptions ?? []).find(({ ApplyTo }) => !ApplyTo || ApplyTo.FieldId === field.id);
  return plain(own?.CustomLabel ?? field.label);
}

/** An axis in the page's look; a number axis has ticks by `text`, a list of names has its own. */
export function axis({ title, text, names, range, grid = true }) {
  const made = {
    title: title ? { text: title, font: { size: 12, color: muted() }, standoff: 8 } : undefined,
    automargin: true,
    showgrid: grid,
    gridcolor: gridLine(),
    zeroline: Boolean(text),
    zerolinecolor: muted(),
    zerolinewidth: 1,
    tickfont: { size: 11.5, color: muted() },
    fixedrange: true,
    range,
  };
  if (names) {
    const step = names.step ?? 1;
    const places = names.texts.map((_, place) => place).filter((place) => place % step === 0);
    Object.assign(made, { tickangle: 0, tickmode: "array", tickvals: places, ticktext: places.map((place) => plain(names.texts[place])) });
  }
  return made;
}

/** Ticks of a number axis whose text is the measure's own format. */
export function ticks(made, low, high, text, count = 5) {
  const step = niceStep((high - low || 1) / count);
  const values = [];
  for (let value = Math.ceil(low / step) * step; value <= high + step / 1e6; value += step) values.push(Number(value.toPrecision(12)));
  return { ...made, tickangle: 0, tickmode: "array", tickvals: values, ticktext: values.map((value) => plain(text(value))) };
}

function niceStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= rough);
}

/** Every how many names an axis of `width` pixels has room for one of `each` pixels. */
export function stride(count, width, each) {
  const least = (count * each) / Math.max(width, 240);
  return [1, 2, 3, 4, 6, 12, 24, 48].find((step) => step >= least) ?? Math.ceil(least);
}

/** The legend above a chart: {name, colour, sign} where bars or places are filled, {.., dash, symbol} for lines. */
export function legend(body, label, entries) {
  const items = entries.map(({ name, colour, sign, dash, symbol }) => {
    const swatch = symbol === undefined ? filledSwatch(colour, sign) : lineSwatch(colour, dash, symbol);
    return element("li", {}, swatch, element("span", {}, name));
  });
  body.append(element("ul", { class: "legend", "aria-label": label }, ...items));
}

function filledSwatch(colour, sign) {
  const style = `background: ${colour}; color: ${inkOn(colour)}`;
  return element("span", { class: "swatch", style, "aria-hidden": "true" }, sign ?? "");
}

function lineSwatch(colour, dash, symbol) {
  const stroke = { stroke: colour, "stroke-width": 2, "stroke-dasharray": DASH_LENGTHS[dash] };
  const line = dash === undefined ? null : svgElement("line", { x1: 0, y1: 7, x2: 26, y2: 7, ...stroke });
  const points = svgElement("path", { d: SHAPES[symbol], fill: colour, transform: "translate(13 7)" });
  return svgElement("svg", { width: 26, height: 14, "aria-hidden": "true" }, line, points);
}

const DASH_LENGTHS = { solid: null, dash: "7 4", dot: "2 3", dashdot: "7 3 2 3", longdash: "11 4", longdashdot: "11 3 2 3" };
const SHAPES = {
  circle: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0",
  diamond: "M0,-5L5,0L0,5L-5,0Z",
  square: "M-4,-4H4V4H-4Z",
  "triangle-up": "M0,-5L5,4H-5Z",
  x: "M-4,-2L-2,-4L0,-2L2,-4L4,-2L2,0L4,2L2,4L0,2L-2,4L-4,2L-2,0Z",
  cross: "M-1.5,-5H1.5V-1.5H5V1.5H1.5V5H-1.5V1.5H-5V-1.5H-1.5Z",
};

/** Put a plot into a card's body, to be drawn by `drawPlots`; it follows the size of the card. */
export function plot(body, label, traces, layout, minimum) {
  const box = element("div", { class: "plot", role: "img", "aria-label": `${label}: a chart; its numbers are below` });
  box.style.minHeight = `${minimum}px`;
  body.append(box);
  const whole = {
    font: { family: getComputedStyle(document.body).fontFamily, size: 12, color: ink() },
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    margin: { l: 8, r: 12, t: 8, b: 8, pad: 4 },
    showlegend: false,
    dragmode: false,
    hovermode: "closest",
    hoverlabel: { bgcolor: surface(), bordercolor: muted(), font: { color: ink(), size: 12.5 }, align: "left" },
    ...layout,
  };
  pending.push(() => {
    Plotly.newPlot(box, traces, whole, { displayModeBar: false, showTips: false });
    resizing.observe(box);
  });
}

const pending = [];
const resizing = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.isConnected && target.clientWidth && target.querySelector(".main-svg")) Plotly.Plots.resize(target);
  }
});

/** Draw the plots that wait until all of their sheet's cards have their size. */
export function drawPlots() {
  for (const work of pending.splice(0)) work();
}

/** Take away the plots under a node. */
export function removePlots(node) {
  for (const box of node.querySelectorAll(".plot")) {
    resizing.unobserve(box);
    Plotly.purge(box);
  }
}

/** The numbers behind a chart, to open below it; `columns` are {label, isDate}. Returns them as the table that they are. */
export function numbers(body, title, columns, lines) {
  const [first, ...others] = columns.map(({ label }) => label);
  const rows = lines.map(([name, ...values]) =>
    element(
      "tr",
      { "data-colour": name.colour },
      element("th", { scope: "row", "data-value": name.value }, name.text),
      ...values.map(({ text, value, isText }) => element("td", { class: isText ? null : "number", "data-value": value }, text)),
    ),
  );
  body.append(
    element(
      "details",
      { class: "numbers" },
      element("summary", {}, "Numbers", element("span", { class: "hidden" }, ` of ${title}`)),
      element(
        "div",
        { class: "scroller", tabindex: "0", role: "region", "aria-label": `Numbers of ${title}` },
        element(
          "table",
          {},
          element("caption", { class: "hidden" }, title),
          element("thead", {}, element("tr", {}, element("th", { scope: "col" }, first), ...others.map((name) => element("th", { scope: "col", class: "number" }, name)))),
          element("tbody", {}, ...rows),
        ),
      ),
    ),
  );
  return { columns, rows: lines.map((line) => line.map(({ text, value, isText }) => (isText ? text : value))) };
}

/** A function of a colour field's values: the definition's colour, or null. */
export function colourMap(palette, field) {
  only(palette, PALETTE, "VisualPalette");
  const own = (palette?.ColorMap ?? []).filter(({ Element }) => Element.FieldId === field?.id);
  const known = new Map(own.map(({ Element, Color }) => [Element.FieldValue, Color]));
  return { order: [...known.keys()], colour: (value) => known.get(value) ?? null };
}
