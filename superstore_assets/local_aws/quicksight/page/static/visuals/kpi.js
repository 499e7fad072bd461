// KPIVisual: the latest period's value against the period before, with its course.

import { ink, legible, surface } from "../colours.js";
import { element, svgElement } from "../elements.js";
import { dimension, measure } from "../fields.js";
import { TEXT_FORMAT, formatter } from "../formatting.js";
import { numberFormat } from "../formats.js";
import { compared, grouped } from "../groups.js";
import { NotDrawn, oneOf, only, single } from "../refusals.js";

const KPI_MEMBERS = {
  FieldWells: { Values: 1, TrendGroups: 1 },
  KPIOptions: {
    Comparison: { ComparisonMethod: 1, ComparisonFormat: 1 },
    PrimaryValueDisplayType: 1,
    SecondaryValue: { Visibility: 1 },
    TrendArrows: { Visibility: 1 },
    Sparkline: { Visibility: 1, Type: 1 },
    VisualLayoutOptions: { StandardLayout: { Type: 1 } },
  },
};

export function drawKpi(visual, context, body) {
  only(visual.ChartConfiguration, KPI_MEMBERS, "ChartConfiguration");
  only(visual.ConditionalFormatting, { ConditionalFormattingOptions: [{ PrimaryValue: TEXT_FORMAT }] }, "ConditionalFormatting");
  const { FieldWells: wells, KPIOptions: options = {} } = visual.ChartConfiguration;
  const value = measure(single(wells.Values, "Values"), context.datasets);
  if ((wells.TrendGroups ?? []).length > 1) throw new NotDrawn(`TrendGroups with ${wells.TrendGroups.length} fields`);
  const trend = wells.TrendGroups?.length ? dimension(wells.TrendGroups[0], context.datasets) : null;
  oneOf(options.PrimaryValueDisplayType ?? "ACTUAL", ["ACTUAL"], "PrimaryValueDisplayType");
  const { rows, keep } = context.shown(visual, value);
  const groups = grouped(trend ? [trend] : [], rows, keep).sort((a, b) => compared(a.keys[0], b.keys[0]));
  if (groups.length === 0) return context.empty(body);
  const points = groups.map((group) => ({ ...group, value: value.compute(group.rows) }));
  const latest = points.at(-1);
  const rules = (visual.ConditionalFormatting?.ConditionalFormattingOptions ?? []).map((option) => option.PrimaryValue);
  const format = formatter(rules, value.data)(latest.rows, latest.fixed);
  const background = format.BackgroundColor ?? surface();

  body.append(
    element(
      "p",
      {
        class: "kpi-value",
        style: `color: ${legible(format.TextColor ?? ink(), background)}; background: ${format.BackgroundColor ?? "none"}`,
        "data-value": latest.value,
        "data-colour": format.TextColor,
      },
      format.Icon ? icon(format.Icon, background) : null,
      format.Icon?.alone ? null : value.text(latest.value),
    ),
  );
  const table = {
    columns: [...(trend ? [trend] : []), value],
    rows: points.map((point) => [...point.keys, point.value]),
  };
  if (!trend) return table;
  body.append(element("p", { class: "kpi-period" }, trend.text(latest.keys[0])));
  if (options.Comparison) body.append(change(points, value, trend, options));
  if (options.Sparkline && options.Sparkline.Visibility !== "HIDDEN" && points.length > 1) {
    oneOf(options.Sparkline.Type, ["AREA", "LINE"], "Sparkline.Type");
    body.append(sparkline(points.map((point) => point.value), options.Sparkline.Type));
  }
  return table;
}

/** The icon of a conditional format. */
export function icon({ sign, name, colour }, background) {
  const style = `color: ${legible(colour ?? ink(), background)}`;
  return element("span", { class: "icon", role: "img", "aria-label": `${name}: `, style }, sign);
}

function change(points, value, trend, options) {
  const { ComparisonMethod: method = "PERCENT_DIFFERENCE", ComparisonFormat: format } = options.Comparison;
  oneOf(method, ["DIFFERENCE", "PERCENT_DIFFERENCE"], "ComparisonMethod");
  const [latest, before] = [points.at(-1), points.at(-2)];
  if (!before || before.value === null || latest.value === null) {
    return element("p", { class: "kpi-change" }, "nothing before it to compare with");
  }
  const difference = latest.value - before.value;
  const from = options.SecondaryValue?.Visibility === "HIDDEN" ? "" : `from ${value.text(before.value)} in `;
  const ending = `${from || "from "}${trend.text(before.keys[0])}`;
  const relative = method === "PERCENT_DIFFERENCE";
  if (relative && before.value <= 0) return element("p", { class: "kpi-change" }, `no percentage ${ending}`);
  const fallback = relative ? { PercentageDisplayFormatConfiguration: {} } : undefined;
  const amount = relative ? difference / before.value : difference;
  const text = numberFormat(format ?? fallback)(amount);
  const arrow = difference > 0 ? ["▲", "up"] : difference < 0 ? ["▼", "down"] : ["▬", "unchanged"];
  const shown = options.TrendArrows?.Visibility === "HIDDEN" ? null : element("span", { role: "img", "aria-label": arrow[1] }, arrow[0]);
  const sign = amount > 0 ? "+" : "";
  return element("p", { class: "kpi-change", "data-change": amount }, shown, " ", element("strong", {}, `${sign}${text}`), ` ${ending}`);
}

function sparkline(values, type) {
  const known = values.map((value) => value ?? 0);
  const [low, high] = [Math.min(0, ...known), Math.max(...known)];
  const x = (place) => (place / (known.length - 1)) * 200;
  const y = (value) => 38 - ((value - low) / (high - low || 1)) * 36;
  const line = known.map((value, place) => `${place ? "L" : "M"}${x(place).toFixed(1)},${y(value).toFixed(1)}`).join("");
  return svgElement(
    "svg",
    { class: "sparkline", viewBox: "0 0 200 40", preserveAspectRatio: "none", "aria-hidden": "true" },
    type === "AREA" ? svgElement("path", { class: "sparkline-area", d: `${line}L200,${y(0)}L0,${y(0)}Z` }) : null,
    svgElement("path", { class: "sparkline-line", d: line }),
  );
}
