// Aggregations of plain values.

export const AGGREGATES = ["sum", "avg", "min", "max", "count", "distinct_count"];

/** An aggregation of plain values; NULLs do not count. */
export function aggregated(name, values) {
  const present = values.filter((value) => value !== null);
  if (name === "count") return present.length;
  if (name === "distinct_count") return new Set(present).size;
  if (present.length === 0) return null;
  if (name === "sum") return exactSum(present);
  if (name === "avg") return exactSum(present) / present.length;
  return present.reduce((a, b) => (name === "min" ? b < a : b > a) ? b : a);
}

/** The sum of doubles with Neumaier's compensation, so that its error does not grow with their number. */
function exactSum(values) {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
