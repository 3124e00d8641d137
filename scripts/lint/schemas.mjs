// @ts-check
// What members a schema declares, taking its references and the parts of its `allOf` together.
// It must never decide whether a value is valid: Ajv does that inside Redocly's own rules.

import { follow, isObject } from "./json.mjs";

/** @import { Context, Json } from "./types.d.ts" */

/**
 * @typedef {object} Declared
 * @property {Map<string, Json>} members the schema of each declared member
 * @property {boolean} composed an `allOf` takes part
 * @property {boolean} open members beyond the declared ones are allowed by a schema that says so
 */

/**
 * @param {Json | undefined} schema
 * @param {(node: Json | undefined) => Json | undefined} resolve
 * @returns {Declared}
 */
export function declaredBy(schema, resolve) {
  /** @type {Declared} */
  const declared = { members: new Map(), composed: false, open: false };
  /** @type {Set<Json>} */
  const seen = new Set();
  /** @param {Json | undefined} part */
  const add = (part) => {
    const node = resolve(part);
    if (!isObject(node) || seen.has(node)) return;
    seen.add(node);
    if (isObject(node["properties"])) {
      for (const [name, member] of Object.entries(node["properties"])) {
        if (member !== undefined) declared.members.set(name, member);
      }
    }
    if (node["additionalProperties"] || node["oneOf"] || node["anyOf"]) declared.open = true;
    if (Array.isArray(node["allOf"])) {
      declared.composed = true;
      node["allOf"].forEach(add);
    }
  };
  add(schema);
  return declared;
}

/**
 * The members of a value that an `allOf` schema somewhere on the way does not declare, as dotted paths.
 * Schemas without `allOf` are left to Redocly's own rule, which sees through everything else.
 *
 * @param {Json | undefined} value
 * @param {Json | undefined} schema
 * @param {Context} context
 * @returns {string[]}
 */
export function undeclaredMembers(value, schema, context) {
  const node = follow(schema, context);
  if (Array.isArray(value)) {
    const items = isObject(node) ? node["items"] : undefined;
    return value.flatMap((item, index) => undeclaredMembers(item, items, context).map((path) => `${index}.${path}`));
  }
  if (!isObject(value)) return [];
  const { members, composed, open } = declaredBy(node, (part) => follow(part, context));
  // A schema that declares no member at all is free JSON.
  const closed = composed && !open && members.size > 0;
  return Object.entries(value).flatMap(([name, member]) => {
    const known = members.get(name);
    if (known === undefined) return closed ? [name] : [];
    return undeclaredMembers(member, known, context).map((path) => `${name}.${path}`);
  });
}
