// ScatterPlotVisual: a point per label and category.

import { DATA_LABELS, LABELS, LEGEND, PALETTE, axis, axisTitle, colourMap, legend, numbers, plain, plot, ticks } from "../charts.js";
import { muted, seriesColour } from "../colours.js";
import { dimension, measure } from "../fields.js";
import { compared, grouped } from "../groups.js";
import { only, single } from "../refusals.js";

const SCATTER_MEMBERS = {
  FieldWells: { ScatterPlotCategoricallyAggregatedFieldWells: { XAxis: 1, YAxis: 1, Category: 1, Label: 1 } },
  XAxisLabelOptions: LABELS,
  YAxisLabelOptions: LABELS,
  Legend: LEGEND,
  DataLabels: DATA_LABELS,
  VisualPalette: PALETTE,
};
const SYMBOLS = ["circle", "diamond", "square", "triangle-up", "x", "cross"];

export function drawScatter(visual, context, body) {
  const configuration = visual.ChartConfiguration;
  only(configuration, SCATTER_MEMBERS, "ChartConfiguration");
  const wells = configuration.FieldWells.ScatterPlotCategoricallyAggregatedFieldWells;
  const x = measure(single(wells.XAxis, "XAxis"), context.datasets);
  const y = measure(single(wells.YAxis, "YAxis"), context.datasets);
  const colours = dimension(single(wells.Category, "Category"), context.datasets);
  const label = wells.Label?.length ? dimension(single(wells.Label, "Label"), context.datasets) : colours;
  const { rows, keep } = context.shown(visual, colours);
  const points = grouped([colours, label], rows, keep)
    .map((group) => ({ ...group, x: x.compute(group.rows), y: y.compute(group.rows) }))
    .filter((point) => point.x !== null && point.y !== null)
    .sort((a, b) => compared(a.keys[0], b.keys[0]) || compared(a.keys[1], b.keys[1]));
  if (points.length === 0) return context.empty(body);

  const map = colourMap(configuration.VisualPalette, colours);
  const labelled = configuration.DataLabels?.Visibility === "VISIBLE";
  const title = context.titleOf(visual);
  const values = [...new Set(points.map((point) => point.keys[0]))];
  const [rangeX, rangeY] = [extent(points.map((point) => point.x)), extent(points.map((point) => point.y))];
  const texts = points.map((point) => label.text(point.keys[1]));
  const position = placed(points, texts, Math.max(body.clientWidth - 80, 200), 300, rangeX, rangeY);
  const traces = values.map((value, place) => {
    const own = points.filter((point) => point.keys[0] === value);
    return {
      type: "scatter",
      mode: labelled ? "markers+text" : "markers",
      name: plain(colours.text(value)),
      x: own.map((point) => point.x),
      y: own.map((point) => point.y),
      text: own.map((point) => (position.has(point) ? plain(label.text(point.keys[1])) : "")),
      textposition: own.map((point) => position.get(point) ?? "middle right"),
      textfont: { size: 11, color: muted() },
      cliponaxis: false,
      marker: { color: map.colour(value) ?? seriesColour(place), size: 10, symbol: SYMBOLS[place % SYMBOLS.length] },
      hovertext: own.map(
        (point) =>
          `<b>${plain(label.text(point.keys[1]))}</b><br>${plain(x.label)}: ${plain(x.text(point.x))}<br>${plain(y.label)}: ${plain(y.text(point.y))}`,
      ),
      hoverinfo: "text",
    };
  });
  if (configuration.Legend?.Visibility !== "HIDDEN" && values.length > 1) {
    const entries = traces.map(({ marker }, place) => ({ name: colours.text(values[place]), colour: marker.color, symbol: marker.symbol }));
    legend(body, colours.label, entries);
  }
  plot(
    body,
    title,
    traces,
    {
      xaxis: ticks(axis({ title: axisTitle(configuration.XAxisLabelOptions, x), text: x.text, range: rangeX }), ...rangeX, x.text),
      yaxis: ticks(axis({ title: axisTitle(configuration.YAxisLabelOptions, y), text: y.text, range: rangeY }), ...rangeY, y.text),
    },
    320,
  );
  const lines = points.map((point) => [
    { text: label.text(point.keys[1]), value: point.keys[1] },
    ...(label === colours ? [] : [{ text: colours.text(point.keys[0]), value: point.keys[0], isText: true }]),
    { text: x.text(point.x), value: point.x },
    { text: y.text(point.y), value: point.y },
  ]);
  return numbers(body, title, [label, ...(label === colours ? [] : [colours]), x, y], lines);
}

function extent(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.1;
  return [low - room, high + room];
}

/** On which side of its point each label stands without meeting others; one that has no room has no side. */
function placed(points, texts, width, height, [lowX, highX], [lowY, highY]) {
  const boxes = points.map((point) => {
    const [x, y] = [((point.x - lowX) / (highX - lowX)) * width, ((highY - point.y) / (highY - lowY)) * height];
    return { x, y, around: [x - 6, y - 6, x + 6, y + 6] };
  });
  const taken = boxes.map(({ around }) => around);
  const found = new Map();
  for (const [place, point] of points.entries()) {
    const { x, y } = boxes[place];
    const length = texts[place].length * 6.2;
    const sides = {
      "middle right": [x + 8, y - 7, x + 8 + length, y + 7],
      "middle left": [x - 8 - length, y - 7, x - 8, y + 7],
      "top center": [x - length / 2, y - 22, x + length / 2, y - 7],
      "bottom center": [x - length / 2, y + 7, x + length / 2, y + 22],
      "top right": [x + 4, y - 20, x + 4 + length, y - 6],
      "bottom right": [x + 4, y + 6, x + 4 + length, y + 20],
      "top left": [x - 4 - length, y - 20, x - 4, y - 6],
      "bottom left": [x - 4 - length, y + 6, x - 4, y + 20],
    };
    const others = taken.filter((box) => box !== boxes[place].around);
    const meets = (box) => box[0] < 0 || box[2] > width || others.some((other) => overlap(box, other));
    const free = Object.entries(sides).find(([, candidate]) => !meets(candidate));
    if (!free) continue;
    taken.push(free[1]);
    found.set(point, free[0]);
  }
  return found;
}

function overlap(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
