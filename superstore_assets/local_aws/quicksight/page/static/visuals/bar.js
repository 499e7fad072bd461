// BarChartVisual: a bar per category, clustered or stacked.

import { LABELS, LEGEND, DATA_LABELS, PALETTE, axis, axisTitle, colourMap, legend, numbers, plain, plot, stride, ticks } from "../charts.js";
import { mark, seriesColour } from "../colours.js";
import { dimension, measure } from "../fields.js";
import { compared, grouped, limited, sorted } from "../groups.js";
import { NotDrawn, oneOf, only, single } from "../refusals.js";

const BAR_MEMBERS = {
  FieldWells: { BarChartAggregatedFieldWells: { Category: 1, Values: 1, Colors: 1 } },
  SortConfiguration: { CategorySort: 1, CategoryItemsLimit: { ItemsLimit: 1, OtherCategories: 1 } },
  Orientation: 1,
  BarsArrangement: 1,
  CategoryLabelOptions: LABELS,
  ValueLabelOptions: LABELS,
  Legend: LEGEND,
  DataLabels: DATA_LABELS,
  VisualPalette: PALETTE,
};

export function drawBars(visual, context, body) {
  const configuration = visual.ChartConfiguration;
  only(configuration, BAR_MEMBERS, "ChartConfiguration");
  const wells = configuration.FieldWells.BarChartAggregatedFieldWells;
  const category = dimension(single(wells.Category, "Category"), context.datasets);
  const measures = (wells.Values ?? []).map((field) => measure(field, context.datasets));
  const colours = wells.Colors?.length ? dimension(single(wells.Colors, "Colors"), context.datasets) : null;
  if (measures.length === 0 || (colours && measures.length > 1)) throw new NotDrawn(`Values with ${measures.length} fields`);
  const arrangement = oneOf(configuration.BarsArrangement ?? "CLUSTERED", ["CLUSTERED", "STACKED"], "BarsArrangement");
  const horizontal = oneOf(configuration.Orientation ?? "HORIZONTAL", ["HORIZONTAL", "VERTICAL"], "Orientation") === "HORIZONTAL";

  const { rows, keep } = context.shown(visual, category);
  const rank = (group, id) => (id === category.id ? group.keys[0] : fieldOf(measures, id).compute(group.rows));
  const sort = configuration.SortConfiguration;
  const everything = sorted(grouped([category], rows, keep), sort?.CategorySort, rank, "CategorySort");
  const bars = limited(everything, sort?.CategoryItemsLimit, "CategoryItemsLimit");
  if (bars.length === 0) return context.empty(body);

  const map = colourMap(configuration.VisualPalette, colours);
  const series = colours ? seriesByColour(bars, colours, measures[0], map) : seriesByMeasure(bars, measures);
  const title = context.titleOf(visual);
  const labelled = configuration.DataLabels?.Visibility === "VISIBLE";
  const names = bars.map((bar) => category.text(bar.keys[0]));
  const places = (part) => part.values.map((value, place) => (value === null ? null : place)).filter((place) => place !== null);
  const traces = series.map((part) => {
    const at = places(part);
    const values = at.map((place) => part.values[place]);
    return {
      type: "bar",
      name: plain(part.mark ? `${part.mark.sign} ${part.name}` : part.name),
      orientation: horizontal ? "h" : "v",
      [horizontal ? "y" : "x"]: at,
      [horizontal ? "x" : "y"]: values,
      marker: { color: part.colour },
      text: labelled ? values.map((value) => plain(`${part.mark ? `${part.mark.sign} ` : ""}${part.field.text(value)}`)) : undefined,
      textposition: labelled ? "outside" : "none",
      cliponaxis: false,
      hovertext: at.map((place, index) => hover(names[place], part, values[index], colours)),
      hoverinfo: "text",
    };
  });
  const all = series.flatMap((part) => part.values.filter((value) => value !== null));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const room = labelled && horizontal ? Math.min(0.3, 84 / Math.max(body.clientWidth - 130, 180)) : 0.06;
  const pad = ((high - low) * room) / (1 - (low < 0 ? 2 : 1) * room);
  const range = [low < 0 ? low - pad : 0, high > 0 ? high + pad : 0];
  const valueAxis = ticks(
    axis({ title: axisTitle(configuration.ValueLabelOptions, measures[0]), text: measures[0].text, range }),
    low,
    high,
    measures[0].text,
    horizontal ? Math.min(5, Math.max(2, Math.floor((body.clientWidth - 130) / 110))) : 5,
  );
  const step = horizontal ? 1 : stride(names.length, body.clientWidth - 60, 62);
  const nameAxis = axis({
    title: axisTitle(configuration.CategoryLabelOptions, category),
    names: { texts: names, step },
    range: horizontal ? [names.length - 0.4, -0.6] : [-0.6, names.length - 0.4],
    grid: false,
  });
  if (horizontal) nameAxis.side = "left";
  if (configuration.Legend?.Visibility !== "HIDDEN" && (colours !== null || measures.length > 1)) {
    const entries = series.map((part) => ({ name: part.name, colour: part.colour, sign: part.mark?.sign }));
    legend(body, colours?.label ?? "Values", entries);
  }
  plot(
    body,
    title,
    traces,
    {
      barmode: arrangement === "STACKED" ? "relative" : "group",
      bargap: 0.28,
      xaxis: horizontal ? valueAxis : nameAxis,
      yaxis: horizontal ? nameAxis : valueAxis,
    },
    horizontal ? Math.max(140, names.length * 25 + 90) : 260,
  );
  return numbers(body, title, [category, ...(colours ? [colours] : []), ...measures], lines(bars, category, colours, measures, map));
}

function seriesByMeasure(bars, measures) {
  return measures.map((field, place) => ({
    name: field.label,
    field,
    colour: seriesColour(place),
    values: bars.map((bar) => field.compute(bar.rows)),
  }));
}

function seriesByColour(bars, colours, field, map) {
  const shown = new Set(bars.flatMap((bar) => bar.rows.map(colours.value)));
  const others = [...shown].filter((value) => !map.order.includes(value)).sort(compared);
  const values = [...map.order.filter((value) => shown.has(value)), ...others];
  return values.map((value, place) => {
    const own = map.colour(value);
    return {
      name: colours.text(value),
      field,
      colour: own ?? seriesColour(place),
      mark: own ? mark(own) : null,
      values: bars.map((bar) => {
        const part = bar.rows.filter((row) => colours.value(row) === value);
        return part.length ? field.compute(part) : null;
      }),
    };
  });
}

function lines(bars, category, colours, measures, map) {
  return bars.flatMap((bar) => {
    const split = colours ? grouped([colours], bar.rows) : [{ keys: [], rows: bar.rows }];
    return split.map((part) => [
      { text: category.text(bar.keys[0]), value: bar.keys[0], colour: colours && map.colour(part.keys[0]) },
      ...(colours ? [{ text: colours.text(part.keys[0]), value: part.keys[0], isText: true }] : []),
      ...measures.map((field) => {
        const value = field.compute(part.rows);
        return { text: field.text(value), value };
      }),
    ]);
  });
}

function fieldOf(fields, id) {
  const field = fields.find((known) => known.id === id);
  if (!field) throw new NotDrawn(`a sort by ${id}`);
  return field;
}

function hover(name, part, value, colours) {
  const series = colours ? `${colours.label}: ${part.name}` : part.name;
  return `<b>${plain(name)}</b><br>${plain(part.field.label)}: ${plain(part.field.text(value))}${colours ? `<br>${plain(series)}` : ""}`;
}
