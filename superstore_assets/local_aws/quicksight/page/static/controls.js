// The controls above a sheet: filter controls and parameter controls.

import { filterChoice, parameterChoice } from "./choices.js";
import { element } from "./elements.js";
import { textOf } from "./fields.js";
import { NotDrawn } from "./refusals.js";

/** The controls of a sheet, in the order of its layout. `page` has the definition, datasets, filters and `changed()`. */
export function controlsOf(sheet, page) {
  const made = new Map();
  for (const control of sheet.ParameterControls ?? []) {
    const [kind, given] = Object.entries(control)[0];
    made.set(given.ParameterControlId, guarded(given.Title ?? kind, () => controlOf(parameterChoice(kind, given, page), page)));
  }
  for (const control of sheet.FilterControls ?? []) {
    const [kind, given] = Object.entries(control)[0];
    made.set(given.FilterControlId, guarded(given.Title ?? kind, () => controlOf(filterChoice(kind, given, page), page)));
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

/** A control for a choice; what is chosen in it is on the page at once. */
function controlOf(choice, page) {
  const { kind, title, values, chosen, choose } = choice;
  const changed = (value) => {
    choose(value);
    page.changed();
  };
  if (kind === "many") return chooser(title, values, chosen(), changed);
  const current = chosen();
  const text = choice.text ?? textOf;
  const options = values.map((value, place) => element("option", { value: place, selected: value === current }, text(value)));
  const select = element("select", { onchange: (event) => changed(values[Number(event.target.value)]) }, ...options);
  return element("label", { class: "control" }, element("span", { class: "control-title" }, title), select);
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
