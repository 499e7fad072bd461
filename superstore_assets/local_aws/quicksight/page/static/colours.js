// Colours: the definition's own, kept legible on both themes; what no definition says comes from one palette.

const SERIES = {
  light: ["#2563C9", "#C2580C", "#0F766E", "#7C3AB8", "#A3124F", "#4B5563", "#8A6100", "#0E7490"],
  dark: ["#7FB0FF", "#FFB072", "#5ED3C6", "#C9A2F5", "#FF8FB8", "#B6BFCC", "#E8C468", "#6CD3EA"],
};
const SURFACE = { light: "#FFFFFF", dark: "#171D27" };
const INK = { light: "#1B2430", dark: "#E8ECF2" };

/** The theme that is shown: 'light' or 'dark'. */
export function theme() {
  const chosen = document.documentElement.dataset.theme;
  if (chosen) return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export const surface = () => SURFACE[theme()];
export const ink = () => INK[theme()];
export const muted = () => (theme() === "dark" ? "#A9B4C2" : "#556070");
export const gridLine = () => (theme() === "dark" ? "#2C3543" : "#E3E7ED");
export const seriesColour = (place) => SERIES[theme()][place % SERIES.light.length];

/** A text colour moved away from its background until it can be read (WCAG 2.2, contrast of 4.5). */
export function legible(colour, background) {
  const towards = luminance(background) > 0.4 ? "#000000" : "#FFFFFF";
  let found = colour;
  for (let share = 0.1; contrast(found, background) < 4.5 && share <= 1; share += 0.1) {
    found = mixed(colour, towards, share);
  }
  return found;
}

/** A fill as the theme shows it: a pale tint is dark on a dark page. */
export function fill(colour) {
  if (theme() === "dark" && luminance(colour) > 0.75) return mixed(deepened(colour), SURFACE.dark, 0.84);
  return colour;
}

/** The ink for a fill that the definition gives no text colour. */
export function inkOn(background) {
  return contrast(INK.light, background) >= contrast("#FFFFFF", background) ? INK.light : "#FFFFFF";
}

/** A colour's word and mark, so that it is never the only signal. */
export function mark(colour) {
  const [red, green, blue] = channels(colour);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (high - low < 40) return { word: "grey", sign: "●" };
  let hue = 0;
  if (high === red) hue = ((green - blue) / (high - low) + 6) % 6;
  else if (high === green) hue = (blue - red) / (high - low) + 2;
  else hue = (red - green) / (high - low) + 4;
  const degrees = hue * 60;
  if (degrees < 20 || degrees >= 330) return { word: "red", sign: "✕" };
  if (degrees < 65) return { word: "amber", sign: "▲" };
  if (degrees < 170) return { word: "green", sign: "✓" };
  if (degrees < 260) return { word: "blue", sign: "■" };
  return { word: "purple", sign: "◆" };
}

export function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function channels(colour) {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}

function luminance(colour) {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A pale colour's hue at full strength. */
function deepened(colour) {
  const parts = channels(colour);
  const low = Math.min(...parts);
  const range = Math.max(...parts) - low || 1;
  return hex(parts.map((part) => ((part - low) / range) * 255));
}

function mixed(colour, other, share) {
  const end = channels(other);
  return hex(channels(colour).map((part, place) => part + (end[place] - part) * share));
}

function hex(parts) {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
