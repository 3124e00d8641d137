// What members a schema declares, taking its references and the parts of its `allOf` together.
// It must never decide whether a value is valid: examples-fit.ts does that.

import { asObject, isObject, type Json } from "../openapi/json.js";
import type { Resolve } from "./types.js";

/** The schema of each declared member. */
export function declaredBy(schema: Json | undefined, resolve: Resolve): Map<string, Json> {
  const members = new Map<string, Json>();
  const seen = new Set<Json>();
  const add = (part: Json | undefined) => {
    const node = resolve(part);
    if (!isObject(node) || seen.has(node)) return;
    seen.add(node);
    for (const [name, member] of Object.entries(asObject(node["properties"]))) members.set(name, member);
    if (Array.isArray(node["allOf"])) node["allOf"].forEach(add);
  };
  add(schema);
  return members;
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
