// Rules for the options that an import has on one machine and on several.

import type { Rule } from "../errors/check-options.js";

export const aCount: Rule = {
  expected: "a whole number, 1 or more",
  accepts: (value) => Number.isInteger(value) && Number(value) > 0,
};

export const aShare: Rule = {
  expected: "a number from 0 to 1",
  accepts: (value) => typeof value === "number" && value >= 0 && value <= 1,
};
