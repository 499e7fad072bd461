// QuickSight's expressions: parsed once, evaluated over a row or over the rows of a group.
// User guide, 'Calculated field function and operator reference'. NULL is null; what has a NULL operand is NULL.

import { AGGREGATES } from "./aggregations.js";
import { NotDrawn } from "./refusals.js";

// Deeper than anybody writes, and shallow enough for the browser's stack.
const DEEPEST = 200;
const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|"([^"]*)"|'([^']*)'|\{([^}]+)\}|\$\{([^}]+)\}|([A-Za-z_]\w*)|(<>|<=|>=|[-+*\/=<>(),]))/y;

/** The syntax tree of an expression. Throws NotDrawn where its grammar is not known here. */
export function parse(text) {
  const tokens = tokenise(text);
  let place = 0;
  let depth = 0;
  const peek = (...symbols) => symbols.includes(tokens[place]?.symbol);
  const word = (name) => tokens[place]?.name?.toLowerCase() === name && tokens[place + 1]?.symbol !== "(";
  const refuse = () => new NotDrawn(`the expression ${text}`);
  const expect = (symbol) => {
    if (!peek(symbol)) throw refuse();
    place += 1;
  };

  function operators(next, ...symbols) {
    let left = next();
    while (peek(...symbols)) {
      const { symbol } = tokens[place++];
      left = { kind: "binary", symbol, left, right: next() };
    }
    return left;
  }
  function logical(next, name) {
    let left = next();
    while (word(name)) {
      place += 1;
      left = { kind: name, left, right: next() };
    }
    return left;
  }
  function nested(part) {
    depth += 1;
    if (depth > DEEPEST) throw refuse();
    const tree = part();
    depth -= 1;
    return tree;
  }
  const any = () => nested(() => logical(all, "or"));
  const all = () => logical(negation, "and");
  function negation() {
    if (!word("not")) return comparison();
    place += 1;
    return { kind: "not", operand: nested(negation) };
  }
  const comparison = () => operators(sum, "=", "<>", "<", "<=", ">", ">=");
  const sum = () => operators(product, "+", "-");
  const product = () => operators(unary, "*", "/");
  function unary() {
    if (!peek("-")) return primary();
    place += 1;
    return { kind: "minus", operand: nested(unary) };
  }
  function primary() {
    const token = tokens[place++];
    if (token === undefined) throw refuse();
    if (token.symbol === "(") {
      const inner = any();
      expect(")");
      return inner;
    }
    if (token.name !== undefined) {
      if (token.name.toLowerCase() === "null" && !peek("(")) return { kind: "value", value: null };
      expect("(");
      const operands = [];
      while (!peek(")")) {
        operands.push(any());
        if (!peek(")")) expect(",");
      }
      place += 1;
      return { kind: "call", name: token.name.toLowerCase(), operands };
    }
    if (token.symbol !== undefined) throw refuse();
    return token;
  }

  const tree = any();
  if (place < tokens.length) throw refuse();
  return tree;
}

function tokenise(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  while (end < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) throw new NotDrawn(`the expression ${text}`);
    end = TOKEN.lastIndex;
    const [, number, double, quoted, field, parameter, name, symbol] = match;
    if (number !== undefined) tokens.push({ kind: "value", value: Number(number) });
    else if (double !== undefined || quoted !== undefined) tokens.push({ kind: "value", value: double ?? quoted });
    else if (field !== undefined) tokens.push({ kind: "field", field });
    else if (parameter !== undefined) tokens.push({ kind: "parameter", parameter });
    else if (name !== undefined) tokens.push({ name });
    else tokens.push({ symbol });
  }
  return tokens;
}

/** Whether an expression aggregates; `calculated` has the trees of the calculated fields by name. */
export function aggregates(tree, calculated) {
  if (tree.kind === "call" && AGGREGATES.includes(tree.name)) return true;
  if (tree.kind === "field") return tree.field in calculated && aggregates(calculated[tree.field], calculated);
  return parts(tree).some((part) => aggregates(part, calculated));
}

function parts(tree) {
  return [tree.left, tree.right, tree.operand, ...(tree.operands ?? [])].filter((part) => part !== undefined);
}

/** The value of an expression where `field` and `parameter` answer for names and `aggregate` for aggregations. */
export function evaluate(tree, scope) {
  const of = (part) => evaluate(part, scope);
  if (tree.kind === "value") return tree.value;
  if (tree.kind === "field") return scope.field(tree.field);
  if (tree.kind === "parameter") return scope.parameter(tree.parameter);
  if (tree.kind === "and") return of(tree.left) && of(tree.right);
  if (tree.kind === "or") return of(tree.left) || of(tree.right);
  if (tree.kind === "not") return negated(of(tree.operand));
  if (tree.kind === "minus") return applied([of(tree.operand)], (value) => -value);
  if (tree.kind === "binary") return applied([of(tree.left), of(tree.right)], BINARY[tree.symbol]);
  if (AGGREGATES.includes(tree.name)) return scope.aggregate(tree.name, operandOf(tree));
  return called(tree, of, scope);
}

function operandOf(tree) {
  if (tree.operands.length !== 1) throw new NotDrawn(`${tree.name} with ${tree.operands.length} operands`);
  return tree.operands[0];
}

const negated = (value) => (value === null ? null : !value);
const applied = (values, work) => (values.includes(null) ? null : work(...values));
const BINARY = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? null : a / b),
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

function called(tree, of, scope) {
  const { name, operands } = tree;
  if (name === "ifelse" && operands.length >= 3 && operands.length % 2 === 1) {
    for (let place = 0; place + 1 < operands.length; place += 2) {
      if (of(operands[place])) return of(operands[place + 1]);
    }
    return of(operands.at(-1));
  }
  if (name === "coalesce") return operands.map(of).find((value) => value !== null) ?? null;
  if (name === "isnull") return of(operandOf(tree)) === null;
  if (name === "isnotnull") return of(operandOf(tree)) !== null;
  if (name === "abs") return applied([of(operandOf(tree))], Math.abs);
  if (name === "now" && operands.length === 0) return scope.now();
  if (name === "truncdate" && operands.length === 2) {
    return applied(operands.map(of), (period, date) => truncated(date, PERIODS[period] ?? period));
  }
  if (name === "adddatetime" && operands.length === 3) {
    return applied(operands.map(of), (amount, period, date) => moved(date, amount, PERIODS[period] ?? period));
  }
  throw new NotDrawn(`the function ${name}`);
}

const PERIODS = { YYYY: "YEAR", Q: "QUARTER", MM: "MONTH", DD: "DAY", HH: "HOUR" };
const HOUR = 3600e3;

/** The start of the period in which a date (ms since 1970, UTC) lies. */
export function truncated(date, granularity) {
  const when = new Date(date);
  const [year, month] = [when.getUTCFullYear(), when.getUTCMonth()];
  if (granularity === "YEAR") return Date.UTC(year, 0);
  if (granularity === "QUARTER") return Date.UTC(year, month - (month % 3));
  if (granularity === "MONTH") return Date.UTC(year, month);
  if (granularity === "DAY") return Math.floor(date / (24 * HOUR)) * 24 * HOUR;
  if (granularity === "HOUR") return Math.floor(date / HOUR) * HOUR;
  throw new NotDrawn(`the period ${granularity}`);
}

function moved(date, amount, period) {
  const when = new Date(date);
  if (period === "YEAR") when.setUTCFullYear(when.getUTCFullYear() + amount);
  else if (period === "MONTH") when.setUTCMonth(when.getUTCMonth() + amount);
  else if (period === "DAY") when.setUTCDate(when.getUTCDate() + amount);
  else throw new NotDrawn(`addDateTime by ${period}`);
  return when.getTime();
}
