// What changed about the shared schemas as names: the SDK exports each as `Schema<"Name">`. What is in them is compared
// where operations use them; a schema that no operation uses is only looked at as a whole.

import type { ContractDocument } from "../openapi/document.js";
import { type Json, pointer, sameJson } from "../openapi/json.js";
import { reachedFrom } from "../openapi/refs.js";
import { type Found, sayer } from "./change.js";

export function compareComponents(before: ContractDocument, after: ContractDocument): Found[] {
  const [old, now] = [before.components?.schemas ?? {}, after.components?.schemas ?? {}];
  const used = new Set([...reachedFrom(before, before.paths), ...reachedFrom(after, after.paths)]);
  const found: Found[] = [];
  const report = sayer((change) => found.push(change), "operation");
  const say = (kind: Found["kind"], name: string, text: string, before?: unknown, after?: unknown) =>
    report(kind, pointer("components", "schemas", name), `${name}: ${text}`, before, after, { name, at: "" });
  for (const name of Object.keys(old)) {
    if (!Object.hasOwn(now, name)) say("schema-removed", name, "there is no schema of this name any more", name);
    else if (!used.has(`schemas/${name}`) && !sameJson(inOneOrder(old[name]), inOneOrder(now[name]))) {
      say("not-classified", name, "changed, and no operation uses it", old[name], now[name]);
    }
  }
  for (const name of Object.keys(now)) {
    if (!Object.hasOwn(old, name)) say("schema-added", name, "is a new schema", undefined, name);
  }
  return found;
}

/** Lists of a schema whose order means nothing. */
const UNORDERED = new Set(["required", "enum", "oneOf", "anyOf", "x-extensible-enum"]);

/** The same schema, with its members and the lists without an order sorted. */
function inOneOrder(node: unknown, key = ""): Json {
  if (Array.isArray(node)) {
    const items = node.map((item) => inOneOrder(item));
    if (!UNORDERED.has(key)) return items;
    return items
      .map((item) => [JSON.stringify(item), item] as const)
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
      .map(([, item]) => item);
  }
  if (typeof node !== "object" || node === null) return (node ?? null) as Json;
  const members = Object.entries(node).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return Object.fromEntries(members.map(([name, value]) => [name, inOneOrder(value, name)]));
}
