// FilledMapVisual of US states, coloured by rules.

import { LEGEND, legend, numbers, plain, plot } from "../charts.js";
import { gridLine, inkOn, mark, surface } from "../colours.js";
import { element } from "../elements.js";
import { aggregation, dimension, measure, words } from "../fields.js";
import { formatter } from "../formatting.js";
import { numberFormat } from "../formats.js";
import { compared, grouped } from "../groups.js";
import { NotDrawn, oneOf, only, single } from "../refusals.js";

const TOOLTIP = {
  TooltipVisibility: 1,
  SelectedTooltipType: 1,
  FieldBasedTooltip: {
    AggregationVisibility: 1,
    TooltipTitleType: 1,
    TooltipFields: [
      {
        FieldTooltipItem: { FieldId: 1, Label: 1, Visibility: 1 },
        ColumnTooltipItem: { Column: 1, Label: 1, Visibility: 1, Aggregation: { NumericalAggregationFunction: { SimpleNumericalAggregation: 1 } } },
      },
    ],
  },
};
const MAP_MEMBERS = {
  FieldWells: { FilledMapAggregatedFieldWells: { Geospatial: 1, Values: 1 } },
  Legend: LEGEND,
  Tooltip: TOOLTIP,
};
const MAP_RULES = {
  ConditionalFormattingOptions: [{ Shape: { FieldId: 1, Format: { BackgroundColor: { Solid: { Expression: 1, Color: 1 } } } } }],
};

export function drawMap(visual, context, body) {
  const configuration = visual.ChartConfiguration;
  only(configuration, MAP_MEMBERS, "ChartConfiguration");
  only(visual.ConditionalFormatting, MAP_RULES, "ConditionalFormatting");
  const wells = configuration.FieldWells.FilledMapAggregatedFieldWells;
  const place = dimension(single(wells.Geospatial, "Geospatial"), context.datasets);
  const value = measure(single(wells.Values, "Values"), context.datasets);
  const options = visual.ConditionalFormatting?.ConditionalFormattingOptions ?? [];
  if (options.length === 0) throw new NotDrawn("a map without conditional formatting");
  const format = formatter(options.map((option) => option.Shape.Format), place.data);
  const { rows, keep } = context.shown(visual, place);
  const groups = grouped([place], rows, keep).sort((a, b) => compared(a.keys[0], b.keys[0]));
  if (groups.length === 0) return context.empty(body);
  const role = place.data.roles[place.column];
  if (role !== "STATE") throw new NotDrawn(`a map of ${place.column}, whose geographic role is ${role ?? "not told"}`);

  const outlines = context.geography;
  const codes = new Map(outlines.features.flatMap(({ id, properties }) => [[properties.name.toLowerCase(), id], [id.toLowerCase(), id]]));
  const items = tooltipItems(configuration.Tooltip, place, value);
  const states = groups.map((group) => ({
    name: place.text(group.keys[0]),
    key: group.keys[0],
    id: codes.get(String(group.keys[0]).trim().toLowerCase()),
    colour: format(group.rows, group.fixed).BackgroundColor ?? null,
    value: value.compute(group.rows),
    items: items.map((item) => ({ ...item, value: item.compute(group) })),
  }));
  const known = states.filter(({ id, colour }) => id && colour);
  const title = context.titleOf(visual);
  const shades = [...new Set(options.map((option) => option.Shape.Format.BackgroundColor.Solid.Color))];
  const used = shades.filter((shade) => known.some(({ colour }) => colour === shade));
  const line = { color: surface(), width: 0.8 };
  const shape = { type: "choropleth", geojson: outlines, featureidkey: "id", locationmode: "geojson-id", showscale: false, zmin: 0, zmax: 1 };
  const others = outlines.features.map(({ id }) => id).filter((id) => !known.some((state) => state.id === id));
  const traces = [
    { ...shape, locations: others, z: others.map(() => 0), colorscale: flat(gridLine()), marker: { line }, hoverinfo: "skip" },
    ...used.map((shade) => {
      const own = known.filter(({ colour }) => colour === shade);
      return {
        ...shape,
        locations: own.map(({ id }) => id),
        z: own.map(() => 0),
        colorscale: flat(shade),
        marker: { line },
        hovertext: own.map((state) => `<b>${plain(state.name)}</b> (${mark(shade).word})<br>${state.items.map((item) => `${plain(item.label)}: ${plain(item.text(item.value))}`).join("<br>")}`),
        hoverinfo: "text",
      };
    }),
    ...used.map((shade) => {
      const own = known.filter(({ colour }) => colour === shade).map(({ id }) => outlines.features.find((feature) => feature.id === id));
      return {
        type: "scattergeo",
        mode: "text",
        lon: own.map(({ properties }) => properties.point[0]),
        lat: own.map(({ properties }) => properties.point[1]),
        text: own.map(() => mark(shade).sign),
        textfont: { size: 11, color: inkOn(shade) },
        hoverinfo: "skip",
      };
    }),
  ];
  const off = Object.fromEntries(["coastlines", "land", "ocean", "lakes", "rivers", "countries", "subunits", "frame"].map((name) => [`show${name}`, false]));
  const distant = known.some(({ id }) => id === "AK" || id === "HI");
  plot(
    body,
    title,
    traces,
    {
      margin: { l: 0, r: 0, t: 0, b: 0 },
      geo: {
        ...off,
        visible: false,
        bgcolor: "rgba(0,0,0,0)",
        projection: { type: "albers usa" },
        ...(distant ? {} : { lonaxis: { range: [-125, -66.5] }, lataxis: { range: [24.5, 49.6] } }),
      },
    },
    300,
  );
  const entries = used.map((shade) => {
    const count = known.filter(({ colour }) => colour === shade).length;
    return { name: `${mark(shade).word}: ${count}`, colour: shade, sign: mark(shade).sign };
  });
  legend(body, "Colours and how many have them", entries);
  const lost = states.filter(({ id }) => !id).map(({ name }) => name);
  if (lost.length) body.append(element("p", { class: "note" }, `Not on the map: ${lost.join(", ")}.`));
  const lines = states.map((state) => [
    { text: state.name, value: state.key, colour: state.colour },
    { text: state.colour ? mark(state.colour).word : "none", value: state.colour, isText: true },
    ...state.items.filter((item) => !item.isPlace).map((item) => ({ text: item.text(item.value), value: item.value })),
  ]);
  return numbers(body, title, [place, { label: "colour" }, ...items.filter((item) => !item.isPlace)], lines);
}

function flat(colour) {
  return [[0, colour], [1, colour]];
}

/** What a tooltip tells of a group: the place first. */
function tooltipItems(tooltip, place, value) {
  const own = { isPlace: true, label: place.label, text: place.text, compute: (group) => group.keys[0] };
  const ofValue = { label: value.label, text: value.text, compute: (group) => value.compute(group.rows) };
  if (!tooltip?.FieldBasedTooltip) return [own, ofValue];
  oneOf(tooltip.SelectedTooltipType ?? "DETAILED", ["DETAILED"], "SelectedTooltipType");
  return (tooltip.FieldBasedTooltip.TooltipFields ?? []).map((item) => {
    const [kind, told] = Object.entries(item)[0];
    if (kind === "FieldTooltipItem") {
      if (told.FieldId === place.id) return { ...own, label: told.Label ?? own.label };
      if (told.FieldId === value.id) return { ...ofValue, label: told.Label ?? ofValue.label };
      throw new NotDrawn(`a tooltip of ${told.FieldId}`);
    }
    const { ColumnName: column } = told.Column;
    const compute = aggregation(place.data, column, told.Aggregation?.NumericalAggregationFunction?.SimpleNumericalAggregation);
    return { label: told.Label ?? words(column), text: numberFormat(), compute: (group) => compute(group.rows) };
  });
}
