// A list of values is either closed (enum) or open (x-extensible-enum), never both, and an open one is made of texts.
// It must not decide which of the two a list should be.

import type { JsonObject } from "../../openapi/json.js";
import type { Rule } from "../types.js";
import { eachNode, isText } from "../walk.js";

export const openEnum: Rule = () =>
  eachNode(["Schema"], (schema, { location, report }, place) => {
    const problem = problemOf(schema);
    if (!problem) return;
    report({ message: `${place()}: x-extensible-enum ${problem}.`, location: location.child("x-extensible-enum") });
  });

function problemOf({ "x-extensible-enum": values, enum: closed, type }: JsonObject): string | undefined {
  if (values === undefined) return undefined;
  if (closed !== undefined) {
    return "stands beside enum; keep enum if no other value can come, else x-extensible-enum alone";
  }
  if (!Array.isArray(values) || values.length === 0 || !values.every(isText)) {
    return "must be a list of one or more texts";
  }
  if (new Set(values).size < values.length) return "lists a value twice; each must be there once";
  if (type !== "string") return `stands beside type ${type ?? "(none)"}; it needs type string`;
  return undefined;
}
