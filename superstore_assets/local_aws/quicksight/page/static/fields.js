// Field wells: dimensions by which rows are grouped, measures that are computed of each group.

import { truncated } from "./expressions.js";
import { dateFormat, numberFormat } from "./formats.js";
import { NotDrawn, only } from "./refusals.js";

const IDENTIFIER = { DataSetIdentifier: 1, ColumnName: 1 };
const NUMBERS = { FormatConfiguration: 1 };
const AGGREGATIONS = {
  SUM: "sum",
  AVERAGE: "avg",
  MIN: "min",
  MAX: "max",
  COUNT: "count",
  DISTINCT_COUNT: "distinct_count",
};

/** What a DimensionField says: {id, data, column, label, value(row), text(value), isDate}. */
export function dimension(given, datasets) {
  const [kind, field] = Object.entries(given)[0];
  if (kind === "CategoricalDimensionField") {
    only(field, { FieldId: 1, Column: IDENTIFIER }, kind);
    const made = identified(field, datasets);
    return { ...made, isDate: false, value: (row) => made.data.value(made.column, row), text: textOf };
  }
  if (kind === "DateDimensionField") {
    only(field, { FieldId: 1, Column: IDENTIFIER, DateGranularity: 1, FormatConfiguration: { DateTimeFormat: 1 } }, kind);
    const made = identified(field, datasets);
    const granularity = field.DateGranularity ?? "DAY";
    const value = (row) => {
      const date = made.data.value(made.column, row);
      return date === null ? null : truncated(date, granularity);
    };
    return { ...made, isDate: true, value, text: dateFormat(field.FormatConfiguration?.DateTimeFormat, granularity) };
  }
  throw new NotDrawn(kind);
}

/** What a MeasureField says: {id, data, column, label, compute(rows), text(value)}. */
export function measure(given, datasets) {
  const [kind, field] = Object.entries(given)[0];
  if (kind === "NumericalMeasureField") {
    only(
      field,
      { FieldId: 1, Column: IDENTIFIER, AggregationFunction: { SimpleNumericalAggregation: 1 }, FormatConfiguration: NUMBERS },
      kind,
    );
    const aggregation = field.AggregationFunction?.SimpleNumericalAggregation;
    return measured(field, datasets, aggregation, field.FormatConfiguration?.FormatConfiguration);
  }
  if (kind === "CategoricalMeasureField") {
    only(
      field,
      { FieldId: 1, Column: IDENTIFIER, AggregationFunction: 1, FormatConfiguration: { NumericFormatConfiguration: 1 } },
      kind,
    );
    const format = field.FormatConfiguration?.NumericFormatConfiguration;
    return measured(field, datasets, field.AggregationFunction, format);
  }
  throw new NotDrawn(kind);
}

/** The function that computes an aggregation ('SUM') of a column over rows. */
export function aggregation(data, column, name) {
  if (data.aggregatesByItself(column)) {
    if (name) throw new NotDrawn(`${name} of ${column}, which aggregates by itself`);
    return (rows) => (rows.length ? data.overGroup(data.trees[column], rows, {}) : null);
  }
  if (!name) throw new NotDrawn(`${column} without an aggregation`);
  if (!(name in AGGREGATIONS)) throw new NotDrawn(`the aggregation ${name}`);
  return (rows) => data.aggregate(AGGREGATIONS[name], column, rows);
}

/** A column's name as words: 'order_month' is 'order month'. */
export function words(name) {
  return name.replaceAll("_", " ");
}

export function textOf(value) {
  return value === null ? "null" : String(value);
}

function measured(field, datasets, name, format) {
  const made = identified(field, datasets);
  return { ...made, compute: aggregation(made.data, made.column, name), text: numberFormat(format) };
}

function identified(field, datasets) {
  const { DataSetIdentifier: identifier, ColumnName: column } = field.Column;
  const data = datasets[identifier];
  if (!data) throw new NotDrawn(`the dataset ${identifier}`);
  return { id: field.FieldId, data, identifier, column, label: words(column) };
}
