// Follows the `$ref`s of an OpenAPI document: which lead nowhere, and which components nothing leads to.
// It must never fetch anything: a contract that needs the network to be read is an error here.

import { asObject, isObject, type Json, type JsonObject } from "./json.js";

/** Every `$ref` below `value`, with the pointer of the place where it stands. */
export function listRefs(value: Json | undefined, at = ""): { at: string; ref: string }[] {
  const found: { at: string; ref: string }[] = [];
  walk(value, at, found);
  return found;
}

function walk(value: Json | undefined, at: string, found: { at: string; ref: string }[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, `${at}/${index}`, found);
    });
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (name === "$ref" && typeof member === "string") found.push({ at, ref: member });
      else walk(member, `${at}/${escapeToken(name)}`, found);
    }
  }
}

/** Throws when a `$ref` below `value` does not lead to a member of `document`; names `file` and the pointer. */
export function requireResolved(value: Json | undefined, document: JsonObject, file: string, at = ""): void {
  for (const { at: place, ref } of listRefs(value, at)) {
    if (!ref.startsWith("#/"))
      throw new Error(`${file}: ${place || "/"} refers to ${ref}, which is not in this document`);
    if (resolve(ref, document) === undefined)
      throw new Error(`${file}: ${place || "/"} refers to ${ref}, which does not exist`);
  }
}

function resolve(ref: string, document: JsonObject): Json | undefined {
  let value: Json | undefined = document;
  for (const token of ref.slice(2).split("/")) {
    const name = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) value = value[Number(name)];
    else if (isObject(value) && Object.hasOwn(value, name)) value = value[name];
    else return undefined;
  }
  return value;
}

/**
 * Removes, in place, the components that no operation reaches. Security schemes stay: they are named by `security`,
 * not by `$ref`, and each is a way in that a caller may choose.
 */
export function dropUnreachable(document: JsonObject): void {
  const components = asObject(document["components"]);
  const reached = new Set<string>();
  const waiting = listRefs(document["paths"]).map(({ ref }) => ref);
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const [, root, section, name] = ref.split("/");
    if (root !== "components" || section === undefined || name === undefined || reached.has(`${section}/${name}`))
      continue;
    reached.add(`${section}/${name}`);
    waiting.push(...listRefs(asObject(components[section])[name]).map((inner) => inner.ref));
  }
  for (const [section, entries] of Object.entries(components)) {
    if (section === "securitySchemes" || !isObject(entries)) continue;
    for (const name of Object.keys(entries)) if (!reached.has(`${section}/${name}`)) delete entries[name];
    if (Object.keys(entries).length === 0) delete components[section];
  }
}

function escapeToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
