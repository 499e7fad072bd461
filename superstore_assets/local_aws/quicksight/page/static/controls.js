// The controls above a sheet: filter controls and parameter controls.

import { element } from "./elements.js";
import { dateFormat } from "./formats.js";
import { truncated } from "./expressions.js";
import { textOf, words } from "./fields.js";
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

/** The controls of a sheet, in the order of its layout. `page` has the definition, datasets, filters and `changed()`. */
export function controlsOf(sheet, page) {
  const made = new Map();
  for (const control of sheet.ParameterControls ?? []) {
    const [kind, given] = Object.entries(control)[0];
    made.set(given.ParameterControlId, guarded(given.Title ?? kind, () => parameterControl(kind, given, page)));
  }
  for (const control of sheet.FilterControls ?? []) {
    const [kind, given] = Object.entries(control)[0];
    made.set(given.FilterControlId, guarded(given.Title ?? kind, () => filterControl(kind, given, page)));
  }
  const layout = sheet.SheetControlLayouts?.[0]?.Configuration?.GridLayout?.Elements ?? [];
  const order = [...layout]
    .sort((a, b) => (a.RowIndex ?? 0) - (b.RowIndex ?? 0) || (a.ColumnIndex ?? 0) - (b.ColumnIndex ?? 0))
    .map(({ ElementId }) => ElementId);
  return [...new Set([...order, ...made.keys()])].filter((id) => made.has(id)).map((id) => made.get(id));
}

function guarded(title, make) {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NotDrawn)) throw error;
    return element("p", { class: "control refused" }, `${title}: not drawn, because this page does not know ${error.message}`);
  }
}

function filterControl(kind, given, page) {
  oneOf(kind, ["CrossSheet", "Dropdown"], "a filter control");
  const [ruleKind, rule] = page.filters.find(given.SourceFilterId) ?? [];
  oneOf(ruleKind, ["CategoryFilter"], "a control of");
  const configuration = oneOf(Object.keys(rule.Configuration)[0], ["FilterListConfiguration"], "CategoryFilter") && rule.Configuration.FilterListConfiguration;
  const told = kind === "CrossSheet" ? rule.DefaultFilterControlConfiguration : { Title: given.Title, ControlOptions: { DefaultDropdownOptions: given } };
  const options = told?.ControlOptions?.DefaultDropdownOptions;
  if (!options) throw new NotDrawn(Object.keys(told?.ControlOptions ?? { "a control without options": 1 })[0]);
  oneOf(options.Type ?? "MULTI_SELECT", ["MULTI_SELECT"], "Type");
  const data = page.datasets[rule.Column.DataSetIdentifier];
  const values = distinct(data, rule.Column.ColumnName);
  const start = page.filters.choices[rule.FilterId] ?? configuration.CategoryValues ?? values;
  return chooser(told.Title ?? words(rule.Column.ColumnName), values, start, (chosen) => {
    if (chosen.length === values.length) delete page.filters.choices[rule.FilterId];
    else page.filters.choices[rule.FilterId] = chosen;
    page.changed();
  });
}

function parameterControl(kind, given, page) {
  if (!(kind in PARAMETER_CONTROLS)) throw new NotDrawn(`${kind} as a control`);
  only(given, PARAMETER_CONTROLS[kind], kind);
  return kind === "DateTimePicker" ? datePicker(given, page) : parameterDropdown(given, page);
}

/** A list of the periods that the data have, for a parameter that a range of dates is bounded by. */
function datePicker(given, page) {
  const name = given.SourceParameterName;
  const declaration = (page.definition.ParameterDeclarations ?? []).map((item) => item.DateTimeParameterDeclaration).find((item) => item?.Name === name);
  if (!declaration) throw new NotDrawn(`the parameter ${name}`);
  const granularity = oneOf(declaration.TimeGranularity ?? "DAY", ["YEAR", "QUARTER", "MONTH", "DAY"], "TimeGranularity");
  const rule = page.filters.groups
    .flatMap((group) => group.Filters)
    .map((filter) => filter.TimeRangeFilter)
    .find((filter) => [filter?.RangeMinimumValue?.Parameter, filter?.RangeMaximumValue?.Parameter].includes(name));
  if (!rule) throw new NotDrawn(`a date that bounds no range`);
  const data = page.datasets[rule.Column.DataSetIdentifier];
  const current = truncated(page.parameters[name], granularity);
  const text = dateFormat(given.DisplayOptions?.DateTimeFormat, granularity);
  const dates = distinct(data, rule.Column.ColumnName).map((date) => truncated(date, granularity));
  const values = [...new Set([...dates, current])].sort(compared);
  const options = values.map((value) => element("option", { value, selected: value === current }, text(value)));
  const select = element("select", { onchange: (event) => set(Number(event.target.value)) }, ...options);
  const set = (value) => {
    page.parameters[name] = value;
    page.changed();
  };
  return element("label", { class: "control" }, element("span", { class: "control-title" }, given.Title ?? name), select);
}

function parameterDropdown(given, page) {
  const name = given.SourceParameterName;
  const link = given.SelectableValues?.LinkToDataSetColumn;
  const values = link ? distinct(page.datasets[link.DataSetIdentifier], link.ColumnName) : [...(given.SelectableValues?.Values ?? [])];
  const current = page.parameters[name];
  if (Array.isArray(current)) {
    oneOf(given.Type, ["MULTI_SELECT"], "Type");
    return chooser(given.Title ?? name, values, current.length ? current : values, (chosen) => {
      page.parameters[name] = chosen.length === values.length ? [] : chosen.length ? chosen : [null];
      page.changed();
    });
  }
  const options = values.map((value) => element("option", { value, selected: value === current }, value));
  const select = element("select", { onchange: (event) => choose(event.target.value) }, ...options);
  const choose = (value) => {
    page.parameters[name] = value;
    page.changed();
  };
  return element("label", { class: "control" }, element("span", { class: "control-title" }, given.Title ?? name), select);
}

/** A list from which many may be chosen. */
function chooser(title, values, start, changed) {
  const chosen = new Set(start);
  const boxes = values.map((value) =>
    element("input", {
      type: "checkbox",
      checked: chosen.has(value),
      onchange: (event) => {
        if (event.target.checked) chosen.add(value);
        else chosen.delete(value);
        update();
      },
    }),
  );
  const everything = element("input", {
    type: "checkbox",
    onchange: (event) => {
      chosen.clear();
      if (event.target.checked) values.forEach((value) => chosen.add(value));
      boxes.forEach((box) => (box.checked = event.target.checked));
      update();
    },
  });
  const state = element("span", { class: "control-state" });
  const show = () => {
    everything.checked = chosen.size === values.length;
    everything.indeterminate = chosen.size > 0 && !everything.checked;
    const few = values.filter((value) => chosen.has(value)).map(textOf);
    state.textContent = everything.checked ? "All" : few.length === 0 ? "None" : few.length <= 2 ? few.join(", ") : `${few.length} of ${values.length}`;
  };
  const update = () => {
    show();
    changed(values.filter((value) => chosen.has(value)));
  };
  show();
  const items = values.map((value, place) => element("label", {}, boxes[place], " ", textOf(value)));
  return element(
    "details",
    { class: "control chooser" },
    element("summary", {}, element("span", { class: "control-title" }, title), state),
    element("fieldset", {}, element("legend", { class: "hidden" }, title), element("label", { class: "everything" }, everything, " Select all"), ...items),
  );
}

function distinct(data, column) {
  const found = new Set();
  for (let row = 0; row < data.size; row += 1) found.add(data.value(column, row));
  return [...found].sort(compared);
}
