// @ts-check
// How the rules tell shapes apart: a linted document may hold anything anywhere, so nothing is taken for granted.
// It must know nothing of OpenAPI beyond `$ref`.

/** @import { Context, Json, JsonObject } from "./types.d.ts" */

/**
 * @param {unknown} value
 * @returns {value is JsonObject}
 */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
export function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}

/**
 * The node itself, or what its `$ref` leads to; undefined when it leads nowhere (another rule reports that).
 *
 * @param {Json | undefined} node
 * @param {Context} context
 * @returns {Json | undefined}
 */
export function follow(node, context) {
  /** @type {Json | undefined} */
  let found = node;
  // A chain of references is short; the bound keeps two that point at each other from hanging the lint.
  for (let step = 0; step < 20 && isObject(found) && typeof found["$ref"] === "string"; step++) {
    found = context.resolve(found).node;
  }
  return found;
}
