// Conditional formatting: the first rule of each kind that holds (user guide, 'Conditional formatting on visual types').

import { parse } from "./expressions.js";
import { NotDrawn, only } from "./refusals.js";

const SOLID = { Solid: { Expression: 1, Color: 1 } };
const ICON = {
  CustomCondition: {
    Expression: 1,
    IconOptions: { Icon: 1 },
    Color: 1,
    DisplayConfiguration: { IconDisplayOption: 1 },
  },
};
export const TEXT_FORMAT = { BackgroundColor: SOLID, TextColor: SOLID, Icon: ICON };
const ICONS = {
  X: ["✕", "cross"],
  CHECKMARK: ["✓", "check mark"],
  TRIANGLE: ["▲", "triangle"],
  SQUARE: ["■", "square"],
  CIRCLE: ["●", "circle"],
  FLAG: ["⚑", "flag"],
  PLUS: ["+", "plus"],
  MINUS: ["−", "minus"],
  CARET_UP: ["⌃", "caret up"],
  CARET_DOWN: ["⌄", "caret down"],
  ARROW_UP: ["↑", "arrow up"],
  ARROW_DOWN: ["↓", "arrow down"],
  ARROW_LEFT: ["←", "arrow left"],
  ARROW_RIGHT: ["→", "arrow right"],
};

/** The rules in a list of formats ({BackgroundColor, TextColor, Icon}), parsed: a function of a group's format. */
export function formatter(formats, data) {
  const rules = formats.flatMap((format) => {
    only(format, TEXT_FORMAT, "conditional formatting");
    return Object.entries(format).map(([kind, rule]) => {
      const told = rule.Solid ?? rule.CustomCondition;
      if (rule.CustomCondition && !(told.IconOptions.Icon in ICONS)) throw new NotDrawn(`the icon ${told.IconOptions.Icon}`);
      return { kind, told, tree: parse(told.Expression) };
    });
  });
  return (rows, fixed) => {
    const found = {};
    for (const { kind, told, tree } of rules) {
      if (kind in found || !data.overGroup(tree, rows, fixed)) continue;
      if (kind === "Icon") {
        const [sign, name] = ICONS[told.IconOptions.Icon];
        const alone = told.DisplayConfiguration?.IconDisplayOption === "ICON_ONLY";
        found.Icon = { sign, name, colour: told.Color, alone };
      } else found[kind] = told.Color;
    }
    return found;
  };
}
