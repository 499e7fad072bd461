// What a reader chose, in the address behind '#', so that a link shows the same again: `p.Name=value` as QuickSight
// has parameters there (user guide, 'Using parameters in a URL'), `f.FilterId=value` for lists, `sheet=SheetId`.

import { filterChoice, parameterChoice } from "./choices.js";
import { NotDrawn } from "./refusals.js";

const NULL = "\0NULL\0";
const NONE = "\0NONE\0";
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The '#' part for what is chosen on a page; empty where nothing is. */
export function written(page) {
  const parts = new URLSearchParams();
  if (page.sheet > 0) parts.append("sheet", page.definition.Sheets[page.sheet].SheetId);
  for (const choice of choosable(page).values()) {
    if (choice.untouched()) continue;
    for (const text of textsOf(choice)) parts.append(choice.key, text);
  }
  const text = parts.toString();
  return text && `#${text}`;
}

/** Choose on a page on which nothing is chosen yet what a '#' part says. Returns what of it is in vain, in words. */
export function followed(page, hash) {
  const parts = new URLSearchParams(hash.slice(1));
  const known = choosable(page);
  const vain = [];
  for (const key of new Set(parts.keys())) {
    const texts = parts.getAll(key);
    if (known.has(key)) vain.push(...inVain(known.get(key), texts));
    else if (key !== "sheet") vain.push(key);
    else {
      const place = page.definition.Sheets.findIndex(({ SheetId }) => SheetId === texts[0]);
      if (place < 0) vain.push(`sheet ${texts[0]}`);
      else page.sheet = place;
    }
  }
  return vain;
}

/** What the controls of all sheets let a reader choose, by its key in the address. */
function choosable(page) {
  const found = new Map();
  for (const sheet of page.definition.Sheets) {
    for (const [controls, make] of [[sheet.ParameterControls, parameterChoice], [sheet.FilterControls, filterChoice]]) {
      for (const control of controls ?? []) {
        try {
          const choice = make(...Object.entries(control)[0], page);
          found.set(choice.key, choice);
        } catch (error) {
          if (!(error instanceof NotDrawn)) throw error; // what is not drawn cannot be chosen
        }
      }
    }
  }
  return found;
}

function textsOf({ kind, chosen }) {
  if (kind === "date") return [dayOf(chosen())];
  if (kind === "one") return [codeOf(chosen())];
  return chosen().length ? chosen().map(codeOf) : [NONE];
}

/** Choose what `texts` say. Returns those that say nothing that can be chosen. */
function inVain(choice, texts) {
  const { kind, title, values, choose } = choice;
  const told = (text) => `${title} ${text}`;
  if (kind === "date") {
    const date = DAY.test(texts[0]) ? Date.parse(texts[0]) : NaN;
    if (Number.isNaN(date) || dayOf(date) !== texts[0]) return texts.map(told);
    choose(date);
    return texts.slice(1).map(told);
  }
  const meant = new Map(values.map((value) => [codeOf(value), value]));
  const possible = texts.filter((text) => meant.has(text)).map((text) => meant.get(text));
  if (kind === "one" && possible.length) choose(possible[0]);
  if (kind === "many" && possible.length) choose(values.filter((value) => possible.includes(value)));
  if (kind === "many" && texts.includes(NONE)) choose([]);
  return texts.filter((text) => !meant.has(text) && text !== NONE).map(told);
}

const codeOf = (value) => (value === null ? NULL : String(value));
const dayOf = (date) => new Date(date).toISOString().slice(0, 10);
