// LineChartVisual: lines along dates or names.

import { LABELS, LEGEND, PALETTE, axis, axisTitle, colourMap, legend, numbers, plain, plot, stride, ticks } from "../charts.js";
import { seriesColour } from "../colours.js";
import { dimension, measure } from "../fields.js";
import { compared, grouped, sorted } from "../groups.js";
import { NotDrawn, oneOf, only, single } from "../refusals.js";

const LINE_MEMBERS = {
  FieldWells: { LineChartAggregatedFieldWells: { Category: 1, Values: 1, Colors: 1 } },
  SortConfiguration: { CategorySort: 1 },
  Type: 1,
  XAxisLabelOptions: LABELS,
  PrimaryYAxisLabelOptions: LABELS,
  Legend: LEGEND,
  VisualPalette: PALETTE,
};
const DASHES = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];
const MARKERS = ["circle", "diamond", "square", "triangle-up", "x", "cross"];

export function drawLines(visual, context, body) {
  const configuration = visual.ChartConfiguration;
  only(configuration, LINE_MEMBERS, "ChartConfiguration");
  oneOf(configuration.Type ?? "LINE", ["LINE"], "Type");
  const wells = configuration.FieldWells.LineChartAggregatedFieldWells;
  const category = dimension(single(wells.Category, "Category"), context.datasets);
  const measures = (wells.Values ?? []).map((field) => measure(field, context.datasets));
  const colours = wells.Colors?.length ? dimension(single(wells.Colors, "Colors"), context.datasets) : null;
  if (measures.length === 0 || (colours && measures.length > 1)) throw new NotDrawn(`Values with ${measures.length} fields`);
  const { rows, keep } = context.shown(visual, category);
  const rank = (group, id) => {
    if (id === category.id) return group.keys[0];
    return (measures.find((field) => field.id === id) ?? single([], `a sort by ${id}`)).compute(group.rows);
  };
  const points = sorted(grouped([category], rows, keep), configuration.SortConfiguration?.CategorySort, rank, "CategorySort");
  if (points.length === 0) return context.empty(body);

  const map = colourMap(configuration.VisualPalette, colours);
  const values = colours ? [...new Set(points.flatMap((point) => point.rows.map(colours.value)))].sort(compared) : [];
  const part = (point, value) => point.rows.filter((row) => colours.value(row) === value);
  const series = colours
    ? values.map((value, place) => ({
        name: colours.text(value),
        colour: map.colour(value) ?? seriesColour(place),
        field: measures[0],
        rows: points.map((point) => part(point, value)),
      }))
    : measures.map((field, place) => ({ name: field.label, colour: seriesColour(place), field, rows: points.map((point) => point.rows) }));
  for (const line of series) line.values = line.rows.map((found) => (found.length ? line.field.compute(found) : null));

  const title = context.titleOf(visual);
  const names = points.map((point) => category.text(point.keys[0]));
  const traces = series.map((line, place) => {
    const at = line.values.map((value, index) => (value === null ? null : index)).filter((index) => index !== null);
    return {
      type: "scatter",
      mode: "lines+markers",
      name: plain(line.name),
      x: at,
      y: at.map((index) => line.values[index]),
      line: { color: line.colour, width: 2, dash: DASHES[place % DASHES.length] },
      marker: { color: line.colour, size: 5, symbol: MARKERS[place % MARKERS.length] },
      hovertext: at.map((index) => `<b>${plain(names[index])}</b><br>${plain(line.name)}: ${plain(line.field.text(line.values[index]))}`),
      hoverinfo: "text",
    };
  });
  const all = series.flatMap((line) => line.values.filter((value) => value !== null));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const room = (high - low) * 0.05;
  const step = stride(names.length, body.clientWidth - 60, 66);
  if (configuration.Legend?.Visibility !== "HIDDEN" && series.length > 1) {
    const entries = series.map(({ name, colour }, place) => ({ name, colour, dash: traces[place].line.dash, symbol: traces[place].marker.symbol }));
    legend(body, colours?.label ?? "Values", entries);
  }
  plot(
    body,
    title,
    traces,
    {
      xaxis: axis({
        title: axisTitle(configuration.XAxisLabelOptions, category),
        names: { texts: names, step },
        range: [-0.5, names.length - 0.5],
        grid: false,
      }),
      yaxis: ticks(
        axis({
          title: axisTitle(configuration.PrimaryYAxisLabelOptions, measures[0]),
          text: measures[0].text,
          range: [low < 0 ? low - room : 0, high + room],
        }),
        low,
        high,
        measures[0].text,
      ),
    },
    270,
  );
  const lines = points.map((point, index) => [
    { text: names[index], value: point.keys[0] },
    ...series.map((line) => ({ text: line.values[index] === null ? "" : line.field.text(line.values[index]), value: line.values[index] })),
  ]);
  return numbers(body, title, [category, ...series.map(({ name }) => ({ label: name }))], lines);
}
