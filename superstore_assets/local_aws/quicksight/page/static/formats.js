// Numbers and dates as text: QuickSight API, NumericFormatConfiguration and DateTimeFormatConfiguration. English, UTC.

import { NotDrawn, oneOf, only } from "./refusals.js";

const COMMON = {
  Prefix: 1,
  Suffix: 1,
  SeparatorConfiguration: { DecimalSeparator: 1, ThousandsSeparator: { Symbol: 1, Visibility: 1, GroupingStyle: 1 } },
  DecimalPlacesConfiguration: { DecimalPlaces: 1 },
  NegativeValueConfiguration: { DisplayMode: 1 },
  NullValueFormatConfiguration: { NullString: 1 },
};
const KNOWN = {
  CurrencyDisplayFormatConfiguration: { ...COMMON, Symbol: 1, NumberScale: 1 },
  NumberDisplayFormatConfiguration: { ...COMMON, NumberScale: 1 },
  PercentageDisplayFormatConfiguration: COMMON,
};
const SCALES = { NONE: [0, ""], THOUSANDS: [3, "K"], MILLIONS: [6, "M"], BILLIONS: [9, "B"], TRILLIONS: [12, "T"] };
const MONTHS = "January February March April May June July August September October November December".split(" ");
const TOKENS = {
  YYYY: (date) => String(date.getUTCFullYear()).padStart(4, "0"),
  YY: (date) => String(date.getUTCFullYear() % 100).padStart(2, "0"),
  MMMM: (date) => MONTHS[date.getUTCMonth()],
  MMM: (date) => MONTHS[date.getUTCMonth()].slice(0, 3),
  MM: (date) => String(date.getUTCMonth() + 1).padStart(2, "0"),
  M: (date) => String(date.getUTCMonth() + 1),
  DD: (date) => String(date.getUTCDate()).padStart(2, "0"),
  D: (date) => String(date.getUTCDate()),
  HH: (date) => String(date.getUTCHours()).padStart(2, "0"),
  mm: (date) => String(date.getUTCMinutes()).padStart(2, "0"),
  ss: (date) => String(date.getUTCSeconds()).padStart(2, "0"),
};
const DEFAULT_DATES = { YEAR: "YYYY", MONTH: "MMM YYYY", DAY: "MMM D, YYYY", HOUR: "MMM D, YYYY HH:mm" };

/** The function that writes a number as a NumericFormatConfiguration says; without one with commas, two decimals. */
export function numberFormat(configuration) {
  only(configuration, KNOWN, "number format");
  const [kind, options] = Object.entries(configuration ?? {})[0] ?? ["NumberDisplayFormatConfiguration", {}];
  const separators = options.SeparatorConfiguration ?? {};
  oneOf(separators.DecimalSeparator ?? "DOT", ["DOT"], "DecimalSeparator");
  oneOf(separators.ThousandsSeparator?.Symbol ?? "COMMA", ["COMMA"], "ThousandsSeparator");
  oneOf(separators.ThousandsSeparator?.GroupingStyle ?? "DEFAULT", ["DEFAULT"], "GroupingStyle");
  oneOf(options.NegativeValueConfiguration?.DisplayMode ?? "NEGATIVE", ["NEGATIVE"], "NegativeValueConfiguration");
  const [exponent, letter] = SCALES[oneOf(options.NumberScale ?? "NONE", Object.keys(SCALES), "NumberScale")];
  const places = options.DecimalPlacesConfiguration?.DecimalPlaces;
  const percentage = kind === "PercentageDisplayFormatConfiguration";
  const currency = kind === "CurrencyDisplayFormatConfiguration";
  const intl = new Intl.NumberFormat("en-US", {
    useGrouping: separators.ThousandsSeparator?.Visibility !== "HIDDEN",
    minimumFractionDigits: places ?? 0,
    maximumFractionDigits: places ?? 2,
    ...(currency ? { style: "currency", currency: options.Symbol ?? "USD" } : {}),
  });
  const shift = percentage ? 2 : -exponent;
  const ending = `${letter}${percentage ? "%" : ""}${options.Suffix ?? ""}`;
  return (value) => {
    if (value === null) return options.NullValueFormatConfiguration?.NullString ?? "null";
    return `${options.Prefix ?? ""}${intl.format(decimal(value, shift))}${ending}`;
  };
}

/** A number times 10^shift as decimal text of 15 digits: half a cent is rounded as the half that it is. */
function decimal(value, shift) {
  const [digits, exponent] = value.toExponential(14).split("e");
  const text = `${digits}e${Number(exponent) + shift}`;
  return Number(value.toFixed(12)) === 0 ? "0" : text;
}

/** The function that writes a date as `pattern` says, or as `granularity` suggests. */
export function dateFormat(pattern, granularity) {
  const wanted = pattern ?? DEFAULT_DATES[granularity];
  if (wanted === undefined) throw new NotDrawn(`dates by ${granularity}`);
  const pieces = wanted.match(/[A-Za-z]+|[^A-Za-z]+/g) ?? [];
  for (const piece of pieces) {
    if (/[A-Za-z]/.test(piece) && !Object.hasOwn(TOKENS, piece)) throw new NotDrawn(`the date format ${wanted}`);
  }
  return (value) => {
    if (value === null) return "null";
    const date = new Date(value);
    return pieces.map((piece) => TOKENS[piece]?.(date) ?? piece).join("");
  };
}
