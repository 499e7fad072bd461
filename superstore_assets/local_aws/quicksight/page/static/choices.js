// What the controls of a sheet let a reader choose: a date, one of a list, or many of a list.
//
// A choice is {key, kind, title, values, chosen(), choose(value), untouched()}: `key` names it in the address, `kind`
// is 'date', 'one' or 'many', `chosen()` is a value, or a list of values where many may be chosen.

import { truncated } from "./expressions.js";
import { words } from "./fields.js";
import { dateFormat } from "./formats.js";
import { compared } from "./groups.js";
import { NotDrawn, oneOf, only } from "./refusals.js";

const PARAMETER_CONTROLS = {
  DateTimePicker: { ParameterControlId: 1, Title: 1, SourceParameterName: 1, DisplayOptions: { DateTimeFormat: 1 } },
  Dropdown: {
    ParameterControlId: 1,
    Title: 1,
    SourceParameterName: 1,
    Type: 1,
    SelectableValues: { Values: 1, LinkToDataSetColumn: { DataSetIdentifier: 1, ColumnName: 1 } },
  },
};

/** The choice of a filter control. Throws NotDrawn. */
export function filterChoice(kind, given, page) {
  oneOf(kind, ["CrossSheet", "Dropdown"], "a filter control");
  const [ruleKind, rule] = page.filters.find(given.SourceFilterId) ?? [];
  oneOf(ruleKind, ["CategoryFilter"], "a control of");
  oneOf(Object.keys(rule.Configuration)[0], ["FilterListConfiguration"], "CategoryFilter");
  const told = kind === "CrossSheet" ? rule.DefaultFilterControlConfiguration : { Title: given.Title, ControlOptions: { DefaultDropdownOptions: given } };
  const options = told?.ControlOptions?.DefaultDropdownOptions;
  if (!options) throw new NotDrawn(Object.keys(told?.ControlOptions ?? { "a control without options": 1 })[0]);
  oneOf(options.Type ?? "MULTI_SELECT", ["MULTI_SELECT"], "Type");
  const id = rule.FilterId;
  const values = distinct(page.datasets[rule.Column.DataSetIdentifier], rule.Column.ColumnName);
  return {
    key: `f.${id}`,
    kind: "many",
    title: told.Title ?? words(rule.Column.ColumnName),
    values,
    untouched: () => !Object.hasOwn(page.filters.choices, id),
    chosen: () => page.filters.choices[id] ?? rule.Configuration.FilterListConfiguration.CategoryValues ?? values,
    choose: (chosen) => {
      if (chosen.length === values.length) delete page.filters.choices[id];
      else page.filters.choices[id] = chosen;
    },
  };
}

/** The choice of a parameter control. Throws NotDrawn. */
export function parameterChoice(kind, given, page) {
  if (!(kind in PARAMETER_CONTROLS)) throw new NotDrawn(`${kind} as a control`);
  only(given, PARAMETER_CONTROLS[kind], kind);
  const name = given.SourceParameterName;
  const [value, set] = [() => page.parameters[name], (made) => (page.parameters[name] = made)];
  const common = {
    key: `p.${name}`,
    title: given.Title ?? name,
    untouched: () => JSON.stringify(value()) === JSON.stringify(page.initial[name]),
  };
  if (kind === "DateTimePicker") return { ...common, ...dateChoice(given, page, value, set) };
  const link = given.SelectableValues?.LinkToDataSetColumn;
  const values = link ? distinct(page.datasets[link.DataSetIdentifier], link.ColumnName) : [...(given.SelectableValues?.Values ?? [])];
  if (!Array.isArray(value())) return { ...common, kind: "one", values, chosen: value, choose: set };
  oneOf(given.Type, ["MULTI_SELECT"], "Type");
  return {
    ...common,
    kind: "many",
    values,
    chosen: () => (value().length ? value().filter((item) => item !== null) : values),
    choose: (chosen) => set(chosen.length === values.length ? [] : chosen.length ? chosen : [null]),
  };
}

/** A period for a parameter that a range of dates is bounded by; to choose from are those that the data have. */
function dateChoice(given, page, value, set) {
  const name = given.SourceParameterName;
  const declaration = (page.definition.ParameterDeclarations ?? []).map((item) => item.DateTimeParameterDeclaration).find((item) => item?.Name === name);
  if (!declaration) throw new NotDrawn(`the parameter ${name}`);
  const granularity = oneOf(declaration.TimeGranularity ?? "DAY", ["YEAR", "QUARTER", "MONTH", "DAY"], "TimeGranularity");
  const rule = page.filters.groups
    .flatMap((group) => group.Filters)
    .map((filter) => filter.TimeRangeFilter)
    .find((filter) => [filter?.RangeMinimumValue?.Parameter, filter?.RangeMaximumValue?.Parameter].includes(name));
  if (!rule) throw new NotDrawn("a date that bounds no range");
  const [isFirst, isLast] = [rule.RangeMinimumValue, rule.RangeMaximumValue].map((bound) => bound?.Parameter === name);
  const data = page.datasets[rule.Column.DataSetIdentifier];
  const dates = [...new Set(distinct(data, rule.Column.ColumnName).filter((date) => date !== null).map((date) => truncated(date, granularity)))];
  // A bound outside the data leaves the same rows as the data's own end, so that is what is shown to be chosen.
  const within = (date) => {
    if (isLast && !isFirst && date > dates.at(-1)) return dates.at(-1);
    if (isFirst && !isLast && date < dates[0]) return dates[0];
    return date;
  };
  const chosen = () => within(truncated(value(), granularity));
  return {
    kind: "date",
    values: [...new Set([...dates, chosen()])].sort(compared),
    text: dateFormat(given.DisplayOptions?.DateTimeFormat, granularity),
    chosen,
    choose: set,
  };
}

function distinct(data, column) {
  const found = new Set();
  for (let row = 0; row < data.size; row += 1) found.add(data.value(column, row));
  return [...found].sort(compared);
}
