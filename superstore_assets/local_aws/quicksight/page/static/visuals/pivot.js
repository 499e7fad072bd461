// PivotTableVisual of one row field, one column field and one value.

import { element } from "../elements.js";
import { dimension, measure } from "../fields.js";
import { TEXT_FORMAT, formatter } from "../formatting.js";
import { compared, grouped } from "../groups.js";
import { NotDrawn, oneOf, only, single } from "../refusals.js";
import { cell, fieldOptions, tableOf } from "./table.js";

const PIVOT_TOTAL = { TotalsVisibility: 1, Placement: 1, CustomLabel: 1 };
const PIVOT_MEMBERS = {
  FieldWells: { PivotTableAggregatedFieldWells: { Rows: 1, Columns: 1, Values: 1 } },
  SortConfiguration: { FieldSortOptions: [{ FieldId: 1, SortBy: { Field: { FieldId: 1, Direction: 1 } } }] },
  TableOptions: { MetricPlacement: 1, SingleMetricVisibility: 1 },
  TotalOptions: { RowTotalOptions: PIVOT_TOTAL, ColumnTotalOptions: PIVOT_TOTAL },
  FieldOptions: { SelectedFieldOptions: [{ FieldId: 1, CustomLabel: 1, Visibility: 1 }] },
};
const PIVOT_RULES = {
  ConditionalFormattingOptions: [{ Cell: { FieldId: 1, TextFormat: TEXT_FORMAT, Scopes: [{ Role: 1 }] } }],
};

export function drawPivot(visual, context, body) {
  const configuration = visual.ChartConfiguration;
  only(configuration, PIVOT_MEMBERS, "ChartConfiguration");
  only(visual.ConditionalFormatting, PIVOT_RULES, "ConditionalFormatting");
  const wells = configuration.FieldWells.PivotTableAggregatedFieldWells;
  const down = dimension(single(wells.Rows, "Rows"), context.datasets);
  const across = dimension(single(wells.Columns, "Columns"), context.datasets);
  const value = measure(single(wells.Values, "Values"), context.datasets);
  const options = fieldOptions(configuration.FieldOptions);
  for (const field of [down, across, value]) oneOf(options(field.id).Visibility ?? "VISIBLE", ["VISIBLE"], "Visibility");
  if (configuration.TableOptions?.SingleMetricVisibility !== "HIDDEN") throw new NotDrawn("SingleMetricVisibility VISIBLE");
  const { rows, keep } = context.shown(visual, down);
  const groups = grouped([down, across], rows, keep);
  if (groups.length === 0) return context.empty(body);

  const rules = (visual.ConditionalFormatting?.ConditionalFormattingOptions ?? []).map((option) => option.Cell);
  const formatOf = (role) =>
    formatter(
      rules
        .filter((rule) => rule.FieldId === value.id && (rule.Scopes ?? [{ Role: "FIELD" }]).some((scope) => scope.Role === role))
        .map((rule) => rule.TextFormat),
      value.data,
    );
  const [plain, grand] = [formatOf("FIELD"), formatOf("GRAND_TOTAL")];
  if (rules.some((rule) => (rule.Scopes ?? []).some((scope) => scope.Role === "FIELD_TOTAL"))) throw new NotDrawn("Scopes FIELD_TOTAL");
  const lines = keysOf(groups, 0, down, configuration);
  const columns = keysOf(groups, 1, across, configuration);
  const { RowTotalOptions: rowTotal = {}, ColumnTotalOptions: columnTotal = {} } = configuration.TotalOptions ?? {};
  const [atEnd, atFoot] = [rowTotal, columnTotal].map(
    (total) => total.TotalsVisibility !== "HIDDEN" && oneOf(total.Placement ?? "END", ["END"], "Placement"),
  );
  const within = (line, column) => groups.filter(({ keys }) => keys[0] === line && keys[1] === column);
  const rowsOf = (members) => members.flatMap((group) => group.rows);
  const cellOf = (members, format) => {
    if (members.length === 0) return element("td", { class: "number" }, "");
    const found = rowsOf(members);
    return cell("td", value, value.compute(found), format(found, {}), true);
  };
  const lineOf = (line) => [
    ...columns.map((column) => cellOf(within(line, column), plain)),
    ...(atEnd ? [cellOf(groups.filter((group) => group.keys[0] === line), () => ({}))] : []),
  ];
  const label = options(down.id).CustomLabel ?? down.label;
  const header = [
    element("th", { scope: "col" }, label),
    ...columns.map((column) => element("th", { scope: "col", class: "number" }, across.text(column))),
    ...(atEnd ? [element("th", { scope: "col", class: "number" }, rowTotal.CustomLabel ?? "Total")] : []),
  ];
  const rowsOfTable = lines.map((line) =>
    element("tr", {}, element("th", { scope: "row" }, down.text(line)), ...lineOf(line)),
  );
  let foot = null;
  if (atFoot) {
    const cells = columns.map((column) => cellOf(groups.filter((group) => group.keys[1] === column), () => ({})));
    const name = element("th", { scope: "row" }, columnTotal.CustomLabel ?? "Total");
    foot = element("tfoot", {}, element("tr", {}, name, ...cells, ...(atEnd ? [cellOf(groups, grand)] : [])));
  }
  body.append(tableOf(visual, context, header, rowsOfTable, foot));
  const valueOf = (members) => (members.length ? value.compute(rowsOf(members)) : null);
  return {
    columns: [{ label, isDate: down.isDate }, ...columns.map((column) => ({ label: across.text(column) }))],
    rows: lines.map((line) => [line, ...columns.map((column) => valueOf(within(line, column)))]),
  };
}

function keysOf(groups, place, field, configuration) {
  const rule = (configuration.SortConfiguration?.FieldSortOptions ?? []).find((option) => option.FieldId === field.id);
  const sort = rule?.SortBy.Field;
  if (!sort || sort.FieldId !== field.id) throw new NotDrawn(`the order of ${field.label}`);
  const sign = oneOf(sort.Direction, ["ASC", "DESC"], "Direction") === "ASC" ? 1 : -1;
  return [...new Set(groups.map((group) => group.keys[place]))].sort((a, b) => sign * compared(a, b));
}
