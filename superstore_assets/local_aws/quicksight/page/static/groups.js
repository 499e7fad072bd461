// Grouping and sorting.

import { NotDrawn, oneOf } from "./refusals.js";

/** The rows grouped by dimensions: [{keys, rows, fixed}], `fixed` the keys by column name, as expressions see them. */
export function grouped(dimensions, rows, keep = () => true) {
  if (rows.length === 0) return [];
  const found = new Map();
  for (const row of rows) {
    const keys = dimensions.map((field) => field.value(row));
    const name = JSON.stringify(keys);
    const group = found.get(name);
    if (group) group.rows.push(row);
    else found.set(name, { keys, rows: [row] });
  }
  return [...found.values()]
    .filter((group) => keep(group.rows))
    .map((group) => ({ ...group, fixed: Object.fromEntries(dimensions.map((field, place) => [field.column, group.keys[place]])) }));
}

/** Groups by FieldSort rules; `rank(group, fieldId)` is what a group has in a field. Equal ones by their keys. */
export function sorted(groups, rules, rank, path) {
  if (groups.length > 1 && !rules?.length) throw new NotDrawn(`${path}: the order is left open`);
  const orders = (rules ?? []).map(({ FieldSort: rule, ...others }) => {
    if (!rule || Object.keys(others).length) throw new NotDrawn(`${path} by ${Object.keys(others)[0] ?? "nothing"}`);
    return [rule.FieldId, oneOf(rule.Direction, ["ASC", "DESC"], "Direction") === "ASC" ? 1 : -1];
  });
  const ranked = groups.map((group) => ({ group, ranks: orders.map(([field]) => rank(group, field)) }));
  ranked.sort((a, b) => {
    for (const [place, [, sign]] of orders.entries()) {
      const order = compared(a.ranks[place], b.ranks[place]);
      if (order) return sign * order;
    }
    return compared(JSON.stringify(a.group.keys), JSON.stringify(b.group.keys));
  });
  return ranked.map(({ group }) => group);
}

/** NULL comes first; text by code point. */
export function compared(a, b) {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** The first items where a limit is set; NotDrawn where the rest would have to be shown as 'other'. */
export function limited(groups, limit, path) {
  if (!limit?.ItemsLimit || groups.length <= limit.ItemsLimit) return groups;
  oneOf(limit.OtherCategories, ["EXCLUDE"], `${path}.OtherCategories`);
  return groups.slice(0, limit.ItemsLimit);
}
