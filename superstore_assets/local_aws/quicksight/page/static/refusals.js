// What is not drawn as QuickSight would draw it is refused: the page shows a labelled box in its place.

export class NotDrawn extends Error {}

/** Throw NotDrawn where `given` has a member that `known` does not: 1 is any value, an object its members, [x] a list. */
export function only(given, known, path) {
  if (known === 1 || given === null || given === undefined) return;
  if (Array.isArray(known)) {
    if (!Array.isArray(given)) throw new NotDrawn(`${path} is no list`);
    given.forEach((item, place) => only(item, known[0], `${path}[${place}]`));
    return;
  }
  for (const [name, value] of Object.entries(given)) {
    if (name in known) only(value, known[name], path ? `${path}.${name}` : name);
    else if (!isEmpty(value)) throw new NotDrawn(`${path ? `${path}.` : ""}${name}`);
  }
}

/** Throw NotDrawn unless `value` is one of `values`. */
export function oneOf(value, values, path) {
  if (!values.includes(value)) throw new NotDrawn(`${path} ${value === undefined ? "left open" : value}`);
  return value;
}

/** The one item of a list; NotDrawn where there are more or none. */
export function single(items, path) {
  if (!items || items.length !== 1) throw new NotDrawn(`${path} with ${items ? items.length : 0} fields`);
  return items[0];
}

function isEmpty(value) {
  return value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
}
