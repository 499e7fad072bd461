// A visual's numbers as a CSV file (RFC 4180), for spreadsheets.

import { element } from "./elements.js";

// What a spreadsheet takes as the start of a formula (OWASP, 'CSV Injection').
const FORMULA = /^[=+\-@\t\r]/;

/** CSV of `columns` ({label, isDate}) and `rows` of values: numbers and dates raw (dates as ISO days), the rest text. */
export function csv(columns, rows) {
  const cell = (value, place) => {
    if (value === null || value === undefined) return "";
    if (columns[place].isDate) return new Date(value).toISOString().replace("T00:00:00.000Z", "");
    return typeof value === "number" ? String(value) : quoted(value);
  };
  const lines = [columns.map(({ label }) => quoted(label)), ...rows.map((row) => row.map(cell))];
  const text = lines.map((line) => `${line.join(",")}\r\n`).join("");
  // Spreadsheets take a file without the mark as one of the system's own code page.
  return /^[\0-\x7f]*$/.test(text) ? text : `\ufeff${text}`;
}

/** Text that stays text: what would be a formula begins with an apostrophe. */
function quoted(text) {
  const safe = FORMULA.test(text) ? `'${text}` : String(text);
  return safe === "" || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Have the browser save `text` as a CSV file called after `title`. */
export function download(title, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const name = title.replace(/[^\p{L}\p{N} ,.()-]+/gu, "_").slice(0, 100);
  element("a", { href: address, download: `${name}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60e3);
}
