// Parameters and filter groups: which rows, and which groups of rows, a visual shows.

import { evaluate, parse, truncated } from "./expressions.js";
import { aggregation } from "./fields.js";
import { NotDrawn, oneOf, only, single } from "./refusals.js";

const IDENTIFIER_MEMBERS = { DataSetIdentifier: 1, ColumnName: 1 };
const SIMPLE = { NumericalAggregationFunction: { SimpleNumericalAggregation: 1 }, CategoricalAggregationFunction: 1 };
const RULES = {
  CategoryFilter: {
    FilterId: 1,
    Column: IDENTIFIER_MEMBERS,
    Configuration: {
      FilterListConfiguration: { MatchOperator: 1, CategoryValues: 1, SelectAllOptions: 1, NullOption: 1 },
      CustomFilterConfiguration: { MatchOperator: 1, ParameterName: 1, SelectAllOptions: 1, NullOption: 1 },
    },
    DefaultFilterControlConfiguration: 1,
  },
  TimeRangeFilter: {
    FilterId: 1,
    Column: IDENTIFIER_MEMBERS,
    IncludeMinimum: 1,
    IncludeMaximum: 1,
    RangeMinimumValue: { StaticValue: 1, Parameter: 1 },
    RangeMaximumValue: { StaticValue: 1, Parameter: 1 },
    NullOption: 1,
    TimeGranularity: 1,
    DefaultFilterControlConfiguration: 1,
  },
  NumericRangeFilter: {
    FilterId: 1,
    Column: IDENTIFIER_MEMBERS,
    IncludeMinimum: 1,
    IncludeMaximum: 1,
    RangeMinimum: { StaticValue: 1 },
    RangeMaximum: { StaticValue: 1 },
    NullOption: 1,
    AggregationFunction: SIMPLE,
    DefaultFilterControlConfiguration: 1,
  },
  TopBottomFilter: {
    FilterId: 1,
    Column: IDENTIFIER_MEMBERS,
    Limit: 1,
    AggregationSortConfigurations: [{ Column: IDENTIFIER_MEMBERS, SortDirection: 1, AggregationFunction: SIMPLE }],
    DefaultFilterControlConfiguration: 1,
  },
};

/** The values of the parameters by name: dates as ms, text and numbers as they are, lists where many may be chosen. */
export function initialParameters(declarations, now) {
  const values = {};
  for (const declaration of declarations ?? []) {
    const [kind, { Name: name, DefaultValues: defaults = {}, ParameterValueType: type }] = Object.entries(declaration)[0];
    const given = defaults.StaticValues ?? [];
    if (kind === "DateTimeParameterDeclaration") values[name] = given.length ? instant(given[0]) : rolling(defaults, now);
    else values[name] = type === "MULTI_VALUED" ? [...given] : given[0] ?? null;
  }
  return values;
}

/** A timestamp of the API, ISO text or seconds since 1970, as ms. */
export function instant(value) {
  return typeof value === "number" ? value * 1000 : Date.parse(value);
}

function rolling(defaults, now) {
  if (!defaults.RollingDate) return null;
  const refuse = () => {
    throw new NotDrawn("a rolling date that depends on data");
  };
  return evaluate(parse(defaults.RollingDate.Expression), { now: () => now, field: refuse, parameter: refuse, aggregate: refuse });
}

/** The filters of a definition. `choices` has, by filter id, the values that a reader chose; without an entry it is all. */
export class Filters {
  constructor(groups, datasets, parameters, choices) {
    this.groups = (groups ?? []).filter((group) => group.Status !== "DISABLED");
    this.datasets = datasets;
    this.parameters = parameters;
    this.choices = choices;
  }

  /** The rule with a FilterId, as [kind, filter]. */
  find(id) {
    for (const group of this.groups) {
      for (const filter of group.Filters) {
        const [kind, rule] = Object.entries(filter)[0];
        if (rule.FilterId === id) return [kind, rule];
      }
    }
    return null;
  }

  /** What a visual shows: the dataset's rows that pass, and the rules on groups. Throws NotDrawn. */
  of(sheetId, visualId, data, identifier) {
    const rules = [];
    for (const group of this.groups) {
      if (!inScope(group.ScopeConfiguration, sheetId, visualId)) continue;
      const [kind, rule] = Object.entries(single(group.Filters, "a filter group"))[0];
      if (rule.Column.DataSetIdentifier !== identifier) {
        oneOf(group.CrossDataset, ["SINGLE_DATASET"], "CrossDataset");
        continue;
      }
      if (!(kind in RULES)) throw new NotDrawn(kind);
      only(rule, RULES[kind], kind);
      rules.push([kind, rule]);
    }
    const onGroups = rules.filter(([kind, rule]) => kind === "TopBottomFilter" || rule.AggregationFunction);
    if (onGroups.length > 1) throw new NotDrawn("more than one filter on aggregated values");
    const tests = rules.filter((rule) => !onGroups.includes(rule)).map(([kind, rule]) => this.#test(kind, rule, data));
    let rows = Array.from({ length: data.size }, (_, row) => row).filter((row) => tests.every((test) => test(row)));
    const [kind, rule] = onGroups[0] ?? [];
    if (kind === "TopBottomFilter") rows = extremes(rule, data, rows);
    const keep = kind === "NumericRangeFilter" ? onAggregate(rule, data) : () => true;
    return { rows, keep };
  }

  #test(kind, rule, data) {
    const { ColumnName: column } = rule.Column;
    if (kind === "CategoryFilter") return this.#category(rule, (row) => data.value(column, row));
    const nulls = oneOf(rule.NullOption, ["NON_NULLS_ONLY", "ALL_VALUES"], "NullOption") === "ALL_VALUES";
    const within = kind === "TimeRangeFilter" ? this.#dates(rule) : between(rule);
    return (row) => {
      const value = data.value(column, row);
      return value === null ? nulls : within(value);
    };
  }

  #category(rule, value) {
    const [kind, configuration] = Object.entries(rule.Configuration)[0];
    let chosen;
    if (kind === "FilterListConfiguration") {
      oneOf(configuration.MatchOperator, ["CONTAINS"], "FilterListConfiguration.MatchOperator");
      const everything = configuration.SelectAllOptions === "FILTER_ALL_VALUES";
      chosen = this.choices[rule.FilterId] ?? (everything ? null : configuration.CategoryValues ?? []);
    } else {
      oneOf(configuration.MatchOperator, ["EQUALS"], "CustomFilterConfiguration.MatchOperator");
      if (!configuration.ParameterName) throw new NotDrawn("CustomFilterConfiguration without ParameterName");
      const set = this.parameters[configuration.ParameterName];
      chosen = Array.isArray(set) ? (set.length ? set : null) : [set];
    }
    const nulls = oneOf(configuration.NullOption ?? "ALL_VALUES", ["NON_NULLS_ONLY", "ALL_VALUES"], "NullOption");
    if (chosen === null) return (row) => nulls === "ALL_VALUES" || value(row) !== null;
    const wanted = new Set(chosen);
    return (row) => wanted.has(value(row));
  }

  #dates(rule) {
    const granularity = rule.TimeGranularity ?? "DAY";
    const bound = (given) => {
      if (!given) return null;
      const date = given.Parameter ? this.parameters[given.Parameter] : instant(given.StaticValue);
      if (date === null || date === undefined) throw new NotDrawn("a range of dates with an open parameter");
      return truncated(date, granularity);
    };
    const [low, high] = [bound(rule.RangeMinimumValue), bound(rule.RangeMaximumValue)];
    return (value) => {
      const date = truncated(value, granularity);
      return inside(date, low, high, rule.IncludeMinimum, rule.IncludeMaximum);
    };
  }
}

function inside(value, low, high, withLow, withHigh) {
  return (low === null || value > low || (withLow && value === low)) && (high === null || value < high || (withHigh && value === high));
}

function between(rule) {
  const [low, high] = [rule.RangeMinimum?.StaticValue ?? null, rule.RangeMaximum?.StaticValue ?? null];
  return (value) => inside(value, low, high, rule.IncludeMinimum, rule.IncludeMaximum);
}

function onAggregate(rule, data) {
  oneOf(rule.NullOption, ["NON_NULLS_ONLY"], "NullOption");
  const compute = aggregation(data, rule.Column.ColumnName, functionOf(rule.AggregationFunction));
  const within = between(rule);
  return (rows) => {
    const value = compute(rows);
    return value !== null && within(value);
  };
}

/** The rows of the values that come first; equal ones by name, so that the choice is always the same. */
function extremes(rule, data, rows) {
  const sort = single(rule.AggregationSortConfigurations, "AggregationSortConfigurations");
  const compute = aggregation(data, sort.Column.ColumnName, functionOf(sort.AggregationFunction));
  const groups = Map.groupBy(rows, (row) => data.value(rule.Column.ColumnName, row));
  const sign = oneOf(sort.SortDirection, ["ASC", "DESC"], "SortDirection") === "ASC" ? 1 : -1;
  const ranked = [...groups].map(([value, members]) => ({ value, members, rank: compute(members) }));
  ranked.sort((a, b) => sign * (a.rank - b.rank) || (a.value < b.value ? -1 : 1));
  return ranked.slice(0, rule.Limit).flatMap(({ members }) => members);
}

function functionOf(given) {
  return given.NumericalAggregationFunction?.SimpleNumericalAggregation ?? given.CategoricalAggregationFunction;
}

function inScope(scope, sheetId, visualId) {
  if (!scope) return false;
  if (scope.AllSheets) return true;
  return (scope.SelectedSheets?.SheetVisualScopingConfigurations ?? []).some(
    ({ SheetId, Scope, VisualIds }) =>
      SheetId === sheetId && (Scope === "ALL_VISUALS" || (VisualIds ?? []).includes(visualId)),
  );
}
