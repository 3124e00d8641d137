// Follows the `$ref`s of an OpenAPI document: which lead nowhere, and which components nothing leads to.
// It must never fetch anything: a contract that needs the network to be read is an error here.

import { asObject, isObject, type Json, type JsonObject, memberAt, pointer, tokensOf } from "./json.js";

/** Every `$ref` below `value`, with the pointer of the place where it stands. */
export function listRefs(value: unknown, at = ""): { at: string; ref: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    name === "$ref" && typeof member === "string" ? [{ at, ref: member }] : listRefs(member, at + pointer(name)),
  );
}

/** Throws when a `$ref` below `value` does not lead to a member of `document`; names `file` and the pointer. */
export function requireResolved(value: Json | undefined, document: JsonObject, file: string, at = ""): void {
  for (const { at: place, ref } of listRefs(value, at)) {
    const wrong = !ref.startsWith("#/")
      ? "is not in this document"
      : memberAt(document, tokensOf(ref)) === undefined
        ? "does not exist"
        : undefined;
    if (wrong) throw new Error(`${file}: ${place || "/"} refers to ${ref}, which ${wrong}`);
  }
}

/** The components that `part` uses, directly or through others, as `section/name`: `schemas/Invoice`. */
export function reachedFrom(document: { components?: unknown }, part: unknown): Set<string> {
  const reached = new Set<string>();
  const waiting = listRefs(part);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [root, section = "", name = ""] = tokensOf(next.ref);
    const id = `${section}/${name}`;
    if (root !== "components" || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...listRefs(memberAt(document.components, [section, name])));
  }
  return reached;
}

/**
 * Removes, in place, the components that `part` does not reach. Security schemes stay: they are named by `security`,
 * not by `$ref`, and each is a way in that a caller may choose.
 */
export function dropUnreachable(document: JsonObject, part: Json | undefined = document["paths"]): void {
  const components = asObject(document["components"]);
  const reached = reachedFrom(document, part);
  for (const [section, entries] of Object.entries(components)) {
    if (section === "securitySchemes" || !isObject(entries)) continue;
    for (const name of Object.keys(entries)) if (!reached.has(`${section}/${name}`)) delete entries[name];
    if (Object.keys(entries).length === 0) delete components[section];
  }
}
