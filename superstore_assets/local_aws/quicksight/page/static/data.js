// The ingested rows, column by column, and what is computed from them.

import { aggregated } from "./aggregations.js";
import { aggregates, evaluate, parse } from "./expressions.js";
import { NotDrawn } from "./refusals.js";

/** One column. Decimals of fixed scale are kept as whole numbers of 10^-scale, so that their sums are exact. */
class Column {
  constructor({ type, scale, words, values }) {
    this.type = type;
    this.unit = 10 ** (scale ?? 0);
    this.words = words;
    this.values = values;
  }

  /** The value in a row: text, number, date as ms since 1970 UTC, or null. */
  at(row) {
    const value = this.values[row];
    if (value === null || value === undefined) return null;
    if (this.words) return value < 0 ? null : this.words[value];
    return this.unit === 1 ? value : value / this.unit;
  }

  sum(rows) {
    if (this.words) throw new NotDrawn("a sum of what is no number");
    if (this.type === "FLOAT") return aggregated("sum", rows.map((row) => this.at(row)));
    let total = 0;
    let present = false;
    for (const row of rows) {
      const value = this.values[row];
      if (value === null) continue;
      total += value;
      present = true;
    }
    if (!Number.isSafeInteger(total)) throw new NotDrawn("a sum beyond 2^53 units");
    return present ? total / this.unit : null;
  }
}

/** A dataset with its calculated fields. */
export class Dataset {
  constructor(embedded, calculatedFields, parameter, now) {
    this.size = embedded.rows;
    this.roles = embedded.roles;
    this.columns = Object.fromEntries(Object.entries(embedded.columns).map(([name, part]) => [name, new Column(part)]));
    this.expressions = calculatedFields;
    this.trees = new Proxy({}, {
      has: (_, name) => Object.hasOwn(calculatedFields, name),
      get: (known, name) => (known[name] ??= parse(calculatedFields[name])),
    });
    this.parameter = parameter;
    this.now = now;
    this.computed = new Map();
  }

  /** Whether a name is a calculated field that aggregates by itself. */
  aggregatesByItself(name) {
    return Object.hasOwn(this.expressions, name) && aggregates(this.trees[name], this.trees);
  }

  typeOf(name) {
    return this.columns[name]?.type;
  }

  /** The value of a column or of a calculated field in a row. */
  value(name, row) {
    if (Object.hasOwn(this.columns, name)) return this.columns[name].at(row);
    if (!Object.hasOwn(this.expressions, name)) throw new NotDrawn(`the unknown field ${name}`);
    if (!this.computed.has(name)) {
      const tree = this.trees[name];
      this.computed.set(name, Array.from({ length: this.size }, (_, place) => evaluate(tree, this.#rowScope(place))));
    }
    return this.computed.get(name)[row];
  }

  /** An aggregation ('sum', 'avg', ...) of a field over rows. */
  aggregate(name, field, rows) {
    const column = Object.hasOwn(this.columns, field) ? this.columns[field] : null;
    if (column && name === "sum") return column.sum(rows);
    if (column && name === "avg") {
      const count = this.aggregate("count", field, rows);
      return count === 0 ? null : column.sum(rows) / count;
    }
    return aggregated(name, rows.map((row) => this.value(field, row)));
  }

  /** An expression over a group of rows; `fixed` has the values of the fields that the group is one of. */
  overGroup(tree, rows, fixed) {
    const scope = {
      now: this.now,
      parameter: this.parameter,
      field: (name) => {
        if (Object.hasOwn(fixed, name)) return fixed[name];
        if (this.aggregatesByItself(name)) return this.overGroup(this.trees[name], rows, fixed);
        throw new NotDrawn(`an expression on ${name}, by which the visual does not group`);
      },
      aggregate: (name, operand) =>
        operand.kind === "field" && !this.aggregatesByItself(operand.field)
          ? this.aggregate(name, operand.field, rows)
          : aggregated(name, rows.map((row) => evaluate(operand, this.#rowScope(row)))),
    };
    return evaluate(tree, scope);
  }

  #rowScope(row) {
    return {
      now: this.now,
      parameter: this.parameter,
      field: (name) => this.value(name, row),
      aggregate: (name) => {
        throw new NotDrawn(`${name} inside an expression on rows`);
      },
    };
  }
}
