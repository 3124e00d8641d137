// What members a schema declares, taking its references and the parts of its `allOf` together.
// It must never decide whether a value is valid: Ajv does that inside Redocly's own rules.

import { asObject, isObject, type Json } from "../openapi/json.js";
import type { Resolve } from "./types.js";

export interface Declared {
  /** The schema of each declared member. */
  members: Map<string, Json>;
  /** An `allOf` takes part. */
  composed: boolean;
  /** Members beyond the declared ones are allowed by a schema that says so. */
  open: boolean;
}

export function declaredBy(schema: Json | undefined, resolve: Resolve): Declared {
  const declared: Declared = { members: new Map(), composed: false, open: false };
  const seen = new Set<Json>();
  const add = (part: Json | undefined) => {
    const node = resolve(part);
    if (!isObject(node) || seen.has(node)) return;
    seen.add(node);
    for (const [name, member] of Object.entries(asObject(node["properties"]))) declared.members.set(name, member);
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
 */
export function undeclaredMembers(value: Json | undefined, schema: Json | undefined, resolve: Resolve): string[] {
  const node = resolve(schema);
  if (Array.isArray(value)) {
    const { items } = asObject(node);
    return value.flatMap((item, index) => undeclaredMembers(item, items, resolve).map((path) => `${index}.${path}`));
  }
  if (!isObject(value)) return [];
  const { members, composed, open } = declaredBy(node, resolve);
  // A schema that declares no member at all is free JSON.
  const closed = composed && !open && members.size > 0;
  return Object.entries(value).flatMap(([name, member]) => {
    const known = members.get(name);
    if (known === undefined) return closed ? [name] : [];
    return undeclaredMembers(member, known, resolve).map((path) => `${name}.${path}`);
  });
}

/** Names under which a schema declares a credential; which values are masked is decided in src/errors/secrets.ts. */
const CREDENTIAL =
  /^(access_token|refresh_token|id_token|client_secret|client_assertion|password|assertion|api_?key)$/i;

/** The first member below `node` that a schema declares under the name of a credential. */
export function credentialMember(node: Json | undefined, resolve: Resolve, seen = new Set<Json>()): string | undefined {
  const found = Array.isArray(node) ? node : resolve(node);
  if (typeof found !== "object" || found === null || seen.has(found)) return undefined;
  seen.add(found);
  const properties = isObject(found) ? asObject(found["properties"]) : {};
  const named = Object.keys(properties).find((member) => CREDENTIAL.test(member));
  if (named) return named;
  for (const part of Object.values(found)) {
    const below = credentialMember(part, resolve, seen);
    if (below) return below;
  }
  return undefined;
}
