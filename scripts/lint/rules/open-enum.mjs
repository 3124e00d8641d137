// @ts-check
// A list of values is either closed (enum) or open (x-extensible-enum), never both, and an open one is made of texts.
// It must not judge which of the two a list should be.

import { isText } from "../json.mjs";
import { nameOfPlace } from "../operations.mjs";

/** @import { JsonObject, Rule } from "../types.d.ts" */

/** @type {Rule} */
export const openEnum = () => {
  /** @type {JsonObject} */
  let contract = {};
  return {
    Root: {
      enter(root) {
        contract = root;
      },
    },
    Schema(schema, { location, report }) {
      const problem = problemOf(schema);
      if (!problem) return;
      const message = `${nameOfPlace(location.pointer, contract)}: x-extensible-enum ${problem}.`;
      report({ message, location: location.child("x-extensible-enum") });
    },
  };
};

/** @param {JsonObject} schema */
function problemOf(schema) {
  const values = schema["x-extensible-enum"];
  if (values === undefined) return undefined;
  if (schema["enum"] !== undefined) {
    return "stands beside enum; keep enum if no other value can come, else x-extensible-enum alone";
  }
  if (!Array.isArray(values) || values.length === 0 || !values.every(isText)) {
    return "must be a list of one or more texts";
  }
  if (new Set(values).size < values.length) return "lists a value twice; each must be there once";
  if (schema["type"] !== "string") return `stands beside type ${schema["type"] ?? "(none)"}; it needs type string`;
  return undefined;
}
