// TableVisual: a row per group, a total, cells and rows coloured by rules.

import { fill, inkOn, legible, surface } from "../colours.js";
import { element } from "../elements.js";
import { dimension, measure } from "../fields.js";
import { TEXT_FORMAT, formatter } from "../formatting.js";
import { grouped, sorted } from "../groups.js";
import { oneOf, only } from "../refusals.js";
import { icon } from "./kpi.js";

const TABLE_MEMBERS = {
  FieldWells: { TableAggregatedFieldWells: { GroupBy: 1, Values: 1 } },
  SortConfiguration: { RowSort: 1 },
  TotalOptions: { TotalsVisibility: 1, Placement: 1, CustomLabel: 1 },
  FieldOptions: { SelectedFieldOptions: [{ FieldId: 1, CustomLabel: 1, Visibility: 1 }] },
};
const TABLE_RULES = {
  ConditionalFormattingOptions: [
    {
      Cell: { FieldId: 1, TextFormat: TEXT_FORMAT },
      Row: { BackgroundColor: TEXT_FORMAT.BackgroundColor, TextColor: TEXT_FORMAT.TextColor },
    },
  ],
};

export function drawTable(visual, context, body) {
  const configuration = visual.ChartConfiguration;
  only(configuration, TABLE_MEMBERS, "ChartConfiguration");
  only(visual.ConditionalFormatting, TABLE_RULES, "ConditionalFormatting");
  const wells = configuration.FieldWells.TableAggregatedFieldWells;
  const dimensions = (wells.GroupBy ?? []).map((field) => dimension(field, context.datasets));
  const measures = (wells.Values ?? []).map((field) => measure(field, context.datasets));
  const options = fieldOptions(configuration.FieldOptions);
  const fields = [...dimensions, ...measures].filter(({ id }) => options(id).Visibility !== "HIDDEN");
  const { rows, keep } = context.shown(visual, dimensions[0] ?? measures[0]);
  const groups = grouped(dimensions, rows, keep).map((group) => ({ ...group, values: valuesOf(group, dimensions, measures) }));
  const ordered = sorted(groups, configuration.SortConfiguration?.RowSort, (group, field) => group.values[field], "RowSort");
  if (ordered.length === 0) return context.empty(body);

  const rules = visual.ConditionalFormatting?.ConditionalFormattingOptions ?? [];
  const data = fields[0].data;
  const rowFormat = formatter(rules.filter((rule) => rule.Row).map((rule) => rule.Row), data);
  const cellFormats = Object.fromEntries(
    fields.map(({ id }) => {
      const own = rules.filter((rule) => rule.Cell?.FieldId === id).map((rule) => rule.Cell.TextFormat);
      return [id, formatter(own, data)];
    }),
  );
  const columns = fields.map((field) => ({ label: options(field.id).CustomLabel ?? field.label, isDate: field.isDate }));
  const header = fields.map((field, place) =>
    element("th", { scope: "col", class: measures.includes(field) ? "number" : null }, columns[place].label),
  );
  const lines = ordered.map((group) => {
    const whole = rowFormat(group.rows, group.fixed);
    const cells = fields.map((field) => {
      const format = cellFormats[field.id](group.rows, group.fixed);
      const kind = field === dimensions[0] ? "th" : "td";
      return cell(kind, field, group.values[field.id], { ...whole, ...format }, measures.includes(field));
    });
    return element("tr", { "data-row-colour": whole.BackgroundColor }, ...cells);
  });
  body.append(tableOf(visual, context, header, lines, totals(configuration.TotalOptions, ordered, fields, measures)));
  return { columns, rows: ordered.map(({ values }) => fields.map(({ id }) => values[id])) };
}

/** A function of a field's id: its SelectedFieldOptions, or nothing. */
export function fieldOptions(configuration) {
  const known = Object.fromEntries((configuration?.SelectedFieldOptions ?? []).map((option) => [option.FieldId, option]));
  return (id) => known[id] ?? {};
}

/** A table that scrolls by itself where the card is narrower. */
export function tableOf(visual, context, header, lines, ending) {
  const title = context.titleOf(visual);
  return element(
    "div",
    { class: "scroller", tabindex: "0", role: "region", "aria-label": title },
    element(
      "table",
      {},
      element("caption", { class: "hidden" }, title),
      element("thead", {}, element("tr", {}, ...header)),
      element("tbody", {}, ...lines),
      ending,
    ),
  );
}

/** A cell with a value and its format. */
export function cell(kind, field, value, format, isNumber) {
  const background = format.BackgroundColor ? fill(format.BackgroundColor) : null;
  const behind = background ?? surface();
  const colour = format.TextColor ? legible(format.TextColor, behind) : background && inkOn(background);
  const style = [background && `background: ${background}`, colour && `color: ${colour}`].filter(Boolean).join("; ");
  return element(
    kind,
    {
      scope: kind === "th" ? "row" : null,
      class: isNumber ? "number" : null,
      style: style || null,
      "data-value": value,
      "data-colour": format.BackgroundColor,
      "data-text-colour": format.TextColor,
    },
    format.Icon ? icon(format.Icon, behind) : null,
    format.Icon ? " " : null,
    format.Icon?.alone ? null : field.text(value),
  );
}

function valuesOf(group, dimensions, measures) {
  return Object.fromEntries([
    ...dimensions.map((field, place) => [field.id, group.keys[place]]),
    ...measures.map((field) => [field.id, field.compute(group.rows)]),
  ]);
}

function totals(options, groups, fields, measures) {
  if (!options || options.TotalsVisibility === "HIDDEN") return null;
  oneOf(options.Placement ?? "END", ["END"], "TotalOptions.Placement");
  const all = groups.flatMap((group) => group.rows);
  const cells = fields.map((field, place) => {
    if (measures.includes(field)) return cell("td", field, field.compute(all), {}, true);
    return element(place ? "td" : "th", place ? {} : { scope: "row" }, place ? "" : options.CustomLabel ?? "Total");
  });
  return element("tfoot", {}, element("tr", {}, ...cells));
}
